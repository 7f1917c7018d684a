import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../package/pack'
import { installed, onPath } from './tools'

/** A bare engine: it knows the language and nothing of Node or a browser. */
export interface BareEngine {
  readonly name: string
  /** Runs a script and gives back what its last expression, a text, says. */
  readonly evaluate: (script: string, folder: string) => Promise<string>
}

const CORE = 'quickjs-emscripten-core@0.32.0'
const ENGINE = '@jitl/quickjs-wasmfile-release-sync@0.32.0'

/** Runs in Node, and gives the script an engine of its own in which nothing of Node is. */
const RUNNER = `
import { readFileSync } from 'node:fs'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'
import variant from '@jitl/quickjs-wasmfile-release-sync'
const quickjs = await newQuickJSWASMModuleFromVariant(variant)
const context = quickjs.newContext()
context.runtime.setMemoryLimit(512 * 1024 * 1024)
context.runtime.setMaxStackSize(1024 * 1024)
const result = context.evalCode(readFileSync(process.argv[2], 'utf8'), 'script.js')
if (result.error) throw new Error(JSON.stringify(context.dump(result.error)))
process.stdout.write(context.dump(result.value))
`

/**
 * QuickJS as this machine has it, or as the registry does, compiled to WebAssembly.
 *
 * @returns the engine
 */
export async function quickJs(): Promise<BareEngine> {
  const program = process.env['QJS'] ?? onPath('qjs')
  if (program !== undefined) {
    return {
      name: 'QuickJS (qjs)',
      evaluate: async (script, folder) => {
        const file = join(folder, 'script.js')
        // The shell prints nothing by itself; the last expression is put into a name and printed.
        await writeFile(file, script.replace(/\n([^\n]+)\n?$/, '\nprint($1)\n'))
        return (await run(program, ['--script', file], folder)).trim()
      },
    }
  }
  const home = await installed(CORE, ENGINE)
  await writeFile(join(home, 'runner.js'), RUNNER)
  return {
    name: 'QuickJS (WebAssembly)',
    evaluate: async (script, folder) => {
      const file = join(folder, 'script.js')
      await writeFile(file, script)
      return run(process.execPath, [join(home, 'runner.js'), file], home)
    },
  }
}
