import fc from 'fast-check'
import { afterEach, beforeEach, expect } from 'vitest'

// Properties draw the same cases on every machine, so that a change is not judged by luck; `SEED=random` draws others, `SEED=7` these
// again. What a random run finds becomes a test of its own.
const seed = process.env['SEED'] ?? '20260102'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })

// A library of pure functions writes nothing to the console, and neither do its tests.
const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const
const original = Object.fromEntries(METHODS.map((method) => [method, console[method]]))
let written: string[] = []

beforeEach(() => {
  written = []
  for (const method of METHODS) {
    console[method] = (...values: unknown[]) => {
      written.push(`console.${method}(${values.map(String).join(', ')})`)
    }
  }
})

afterEach(() => {
  Object.assign(console, original)
  expect(written, 'the console was written to').toEqual([])
})

// A zone that Node does not know falls back to UTC without a word; the suite would then prove nothing.
const zone = process.env['TZ']
if (zone !== undefined && new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) {
  throw new Error(`this process was asked to run under ${zone} and does not`)
}
