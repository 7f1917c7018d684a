import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describePage } from './describe'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Makes the playground: one page with everything in it, from the library as it was built. Its policy lets nothing in but its own script
 * and style, so that it can make no request at all.
 *
 * @returns the text of the page
 */
export async function buildPlayground(): Promise<string> {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
  const bundled = await build({
    entryPoints: [`${HERE}main.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // A text of the library that ends a script would end this one.
    supported: { 'inline-script': false },
    legalComments: 'none',
    logLevel: 'error',
  })
  const script = bundled.outputFiles[0]?.text as string
  const style = readFileSync(`${HERE}style.css`, 'utf8')
  const data = JSON.stringify(describePage(version)).replace(/</g, '\\u003c')
  const parts: { readonly [name: string]: string } = {
    'script-hash': digest(script),
    'style-hash': digest(style),
    style,
    data,
    script,
  }
  return readFileSync(`${HERE}page.html`, 'utf8').replace(
    /\{\{([a-z-]+)\}\}/g,
    (_, name: string) => parts[name] as string,
  )
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
