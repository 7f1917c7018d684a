import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Door, existingDoors, specifier } from '../package/doors'
import { BUILT } from './built'

/** What a bundler ships, minified and gzipped, for what a user writes. */
export async function bytesOf(code: string): Promise<number> {
  const resolved = code.replace(/'aparatur(?:\/([\w-]+))?'/, (_, door?: string) => `'./${door ?? 'index'}.js'`)
  const { outputFiles } = await build({
    stdin: { contents: resolved, resolveDir: BUILT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** Every door as a whole. */
export const wholeDoors: readonly string[] = existingDoors().map(
  ({ door }: { door: Door }) => `export * from '${specifier(door)}'`,
)
