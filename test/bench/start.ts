import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BUILT } from './built'

const EMPTY = 'data:text/javascript,'

/** Milliseconds that importing each door adds to an empty process of Node: the median of differences taken side by side. */
export function startCosts(doors: readonly string[], rounds: number): number[] {
  const run = (address: string): number => {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, ['--input-type=module', '-e', `import ${JSON.stringify(address)}`])
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const addresses = doors.map((door) => pathToFileURL(join(BUILT, `${door}.js`)).href)
  const differences: number[][] = doors.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const empty = run(EMPTY)
    addresses.forEach((address, at) => {
      differences[at]?.push(run(address) - empty)
    })
  }
  return differences.map(median)
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
