import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import configs from '../../tsup.config'
import { ROOT } from '../package/doors'

/** Where the library is built for the benchmark, so that a build for users is left alone. */
export const BUILT = join(ROOT, 'node_modules/.cache/aparatur-bench')

/** Builds the library as users get it, with one entry more for what the benchmark measures, and loads that. */
export async function buildSubject(): Promise<typeof import('./subject')> {
  const settings = Array.isArray(configs) ? configs[0] : undefined
  if (settings === undefined) throw new Error('tsup.config.ts holds a list, and first what is built as modules')
  await rm(BUILT, { recursive: true, force: true })
  await build({
    ...settings,
    entry: { ...(settings.entry as Record<string, string>), subject: 'test/bench/subject.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    silent: true,
    config: false,
    outDir: BUILT,
    // What is written beside the modules belongs to the build for users.
    onSuccess: async () => undefined,
  })
  // Without it Node reads each file twice to learn which kind of module it is, as it does not in the package.
  await writeFile(join(BUILT, 'package.json'), JSON.stringify({ type: 'module' }))
  return import(pathToFileURL(join(BUILT, 'subject.js')).href)
}
