import { dayNumberOf } from '../dates'
import { CLOCK_FACTS, CLOCKS, NO_EARLIER, NO_LATER, sliceOf } from './clock'
import { type AnswerOptions, answerOf, type TableAnswer } from './decide-answer'
import { type Bucket, type Layout, placeIn } from './decide-layout'
import { flatCopy, freeze } from './plain-data'
import { choose } from './prepare'
import { allow, unknownRegion } from './region'
import type { Table } from './table'

/** Facts, days and readings, their types forgotten. */
export interface Loose {
  readonly facts: { readonly [dimension: string]: string | undefined }
  readonly on?: { readonly [clock: string]: string | undefined } | undefined
  readonly readings?: { readonly [point: string]: string | undefined } | undefined
}

/** A bucket that holds this many answers starts anew: a screening run meets a few hundred, an enumeration must not fill the memory. */
const LIMIT = 4_096

/** Copies a case; its values are codes and days, so one level is all there is. */
export function copyOf({ facts, on, readings }: Loose): Loose {
  if (readings !== undefined) return { ...copyOf({ facts, on }), readings: flatCopy(readings) }
  return on === undefined ? { facts: flatCopy(facts) } : { facts: flatCopy(facts), on: flatCopy(on) }
}

/** The answer of the cell in which a case lies. */
export function lookUp(
  table: Table,
  layout: Layout,
  input: Loose,
  options: AnswerOptions,
): TableAnswer<unknown, string> {
  const bucket = bucketFor(layout, table.bucket, input.facts[table.bucket])
  const key = keyOf(layout, bucket, input, table.bucket)
  if (key === OUT_OF_ORDER) return outOfOrder(layout.days)
  const { stray } = layout.scratch
  let answer = bucket.answers.get(key)
  if (answer === undefined) {
    // Worked out from a copy, and kept only if the copy has the same key: an object that changes as it is read must not decide for others.
    const copied = copyOf(input)
    answer = work(table, layout, bucket, copied, options)
    const same = bucketFor(layout, table.bucket, copied.facts[table.bucket]) === bucket
    if (same && keyOf(layout, bucket, copied, table.bucket) === key) {
      if (bucket.answers.size >= LIMIT) bucket.answers.clear()
      bucket.answers.set(key, answer)
    }
  }
  const unused = stray ? unusedIn(layout, bucket, input.facts, table.bucket) : NONE
  if (unused.length === 0) return answer
  const cautions = unused.map((fact) => ({ code: 'fact-not-used', fact }) as const)
  return freeze({ ...answer, cautions: [...cautions, ...answer.cautions] })
}

const NONE: readonly string[] = []
const OUT_OF_ORDER = -1

function bucketFor(layout: Layout, name: string, value: string | undefined): Bucket {
  if (value === undefined) return layout.any()
  const bucket = typeof value === 'string' ? (layout.buckets[value] ?? layout.lay(value)) : undefined
  if (bucket !== undefined) return bucket
  throw new RangeError(`${name}: '${String(value)}' is not accepted; accepted: ${layout.values.join(', ')}`)
}

/** The number of the cell, or {@link OUT_OF_ORDER}; notes whether facts were given that the bucket does not ask for. */
function keyOf(layout: Layout, bucket: Bucket, { facts, on, readings }: Loose, by: string): number {
  let key = 0
  let left = facts[by] === undefined ? 0 : -1
  for (const axis of bucket.axes) {
    const code = facts[axis.name]
    if (code === undefined) continue
    key += axis.offsets[placeIn(axis, code)] as number
    left--
  }
  for (const _ in facts) left++
  layout.scratch.stray = left !== 0
  if (readings !== undefined) {
    let other = 0
    for (const _ in readings) other++
    for (const axis of bucket.points) {
      const option = readings[axis.name]
      if (option === undefined) continue
      key += axis.offsets[placeIn(axis, option)] as number
      other--
    }
    if (other !== 0) choose(layout.vocabulary, [], stated(readings))
  }
  if (on === undefined) return key
  return readDays(layout.days, on) ? key + clocksOf(layout, bucket) : OUT_OF_ORDER
}

/** Reads the days, `NaN` where unknown; tells whether they can follow one another. */
function readDays(days: Float64Array, on: { readonly [clock: string]: string | undefined }): boolean {
  const { act, examination, decision, receipt } = on
  let left = 0
  for (const _ in on) left++
  if (act !== undefined) left--
  if (examination !== undefined) left--
  if (decision !== undefined) left--
  if (receipt !== undefined) left--
  if (left !== 0) onlyClocks(on)
  days[0] = act === undefined ? Number.NaN : dayNumberOf(act, 'on.act')
  days[1] = examination === undefined ? Number.NaN : dayNumberOf(examination, 'on.examination')
  days[2] = decision === undefined ? Number.NaN : dayNumberOf(decision, 'on.decision')
  days[3] = receipt === undefined ? Number.NaN : dayNumberOf(receipt, 'on.receipt')
  let latest = NO_EARLIER
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const day = days[clock] as number
    if (day < latest) return false
    if (day > latest) latest = day
  }
  return true
}

function onlyClocks(on: { readonly [clock: string]: string | undefined }): void {
  for (const name of Object.keys(on)) {
    if (on[name] !== undefined && !(CLOCKS as readonly string[]).includes(name)) {
      throw new RangeError(`on: '${name}' is no clock; accepted: ${CLOCKS.join(', ')}`)
    }
  }
}

/** The key of the days: for each clock that rows turn on its slice, or the slices the other days leave it. */
function clocksOf({ cuts, days }: Layout, { clocks }: Bucket): number {
  const count = cuts.length + 1
  let key = 0
  for (const { clock, stride } of clocks) {
    const day = days[clock] as number
    if (!Number.isNaN(day)) {
      key += (1 + sliceOf(cuts, day)) * stride
      continue
    }
    let lo = NO_EARLIER
    let hi = NO_LATER
    for (let at = 0; at < clock; at++) if ((days[at] as number) > lo) lo = days[at] as number
    for (let at = CLOCKS.length - 1; at > clock; at--) if ((days[at] as number) < hi) hi = days[at] as number
    const [first, last] = [sliceOf(cuts, lo), sliceOf(cuts, hi)]
    if (first > 0 || last < count - 1) key += (1 + count + first * count + last) * stride
  }
  return key
}

/** Works an answer out, by the same way as a checker does. */
function work(
  table: Table,
  { tables, vocabulary }: Layout,
  bucket: Bucket,
  { facts, on, readings }: Loose,
  options: AnswerOptions,
): TableAnswer<unknown, string> {
  const region = unknownRegion(vocabulary)
  for (const name of [table.bucket, ...bucket.axes.map((axis) => axis.name)]) {
    const code = facts[name]
    if (code !== undefined) allow(region, vocabulary, name, code)
  }
  CLOCKS.forEach((clock, at) => {
    const day = on?.[clock]
    if (day !== undefined) region.lo[at] = region.hi[at] = dayNumberOf(day, `on.${clock}`)
  })
  const chosen = choose(vocabulary, [region], stated(readings ?? {}))
  return answerOf(table, tables, region, chosen, options)
}

function stated(readings: { readonly [point: string]: string | undefined }): { readonly [point: string]: string } {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([point, option]) => (option === undefined ? [] : [[point, option]])),
  )
}

function outOfOrder(days: Float64Array): TableAnswer<never, string> {
  const facts = CLOCKS.flatMap((clock, at) => (Number.isNaN(days[at]) ? [] : [CLOCK_FACTS[clock]]))
  const grounds = { basis: [], governed: [], evidence: 'unverified' as const, doubts: [] }
  const cautions = [{ code: 'days-out-of-order' as const, facts }]
  return freeze({ ...grounds, cautions, status: 'outside-law', reason: 'not-covered', why: 'days-out-of-order' })
}

/** Facts given that the value of the bucket does not ask for. */
function unusedIn(layout: Layout, bucket: Bucket, facts: Loose['facts'], by: string): readonly string[] {
  const unused: string[] = []
  for (const name of Object.keys(facts)) {
    const code = facts[name]
    if (code === undefined || name === by || bucket.axes.some((axis) => axis.name === name)) continue
    const axis = layout.any().axes.find((one) => one.name === name)
    if (axis === undefined) {
      const accepted = [by, ...layout.any().axes.map((one) => one.name)]
      throw new RangeError(`facts: '${name}' is no dimension of this table; accepted: ${accepted.join(', ')}`)
    }
    placeIn(axis, code)
    unused.push(name)
  }
  return unused
}
