import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BUILT } from './built'

const EMPTY = 'data:text/javascript,'

/**
 * Milliseconds that importing each file of the build, and last zod alone, adds to an empty process of Node: the best of several runs, taken in turns.
 * Processes start three times as slowly on one machine as on another; zod tells which machine it is.
 */
export function startCosts(files: readonly string[], rounds: number): number[] {
  const run = (address: string): number => {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, ['--input-type=module', '-e', `import ${JSON.stringify(address)}`])
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const addresses = [
    ...files.map((file) => pathToFileURL(join(BUILT, file)).href),
    pathToFileURL(createRequire(import.meta.url).resolve('zod')).href.replace(/\.cjs$/, '.js'),
  ]
  const best = addresses.map(() => Number.POSITIVE_INFINITY)
  let empty = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    empty = Math.min(empty, run(EMPTY))
    addresses.forEach((address, at) => {
      best[at] = Math.min(best[at] as number, run(address))
    })
  }
  return best.map((time) => time - empty)
}
