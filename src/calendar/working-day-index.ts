import { fromDayNumber, type PlainDate, weekdayOf } from '../dates'
import { type Calendar, contentOf } from './calendar'
import { DAY, type DayTable, layOut } from './day-table'
import { type ResolvedOptions, resolveOptions, type WorkingDayOptions } from './options'
import type { CalendarResult } from './result'

/**
 * Working days counted once, so that any later count is a subtraction and any later step a look-up. Indexes are days
 * from the first day of the table; a day that cannot be counted is `blocked`, and no count may pass it.
 */
export interface WorkingDayIndex {
  readonly table: DayTable
  readonly first: number
  readonly length: number
  /** How many working days come before each index; one longer than the table. */
  readonly before: Int32Array
  /** The index of each working day, in order. */
  readonly working: Int32Array
  /** The nearest blocked index at or after each index; the length of the table when there is none. */
  readonly nextBlocked: Int32Array
  /** The nearest blocked index before each index; -1 when there is none. */
  readonly previousBlocked: Int32Array
  /** Answers already given, by index: days are few and asked for again and again. */
  readonly answers: CalendarResult<PlainDate>[]
  readonly asKnownOn: PlainDate | null
}

/** What has been laid out for one calendar. */
interface Cache {
  /** The days on which what is decreed may change: between two of them every day knows the same. */
  readonly cuts: readonly number[]
  readonly tables: Map<number, DayTable>
  readonly indexes: Map<number, WorkingDayIndex>
}

const caches = new WeakMap<Calendar, Cache>()
let byDefault: WorkingDayIndex | undefined

/** The index for some options, laid out on first use. */
export function workingDayIndex(options: WorkingDayOptions | undefined): WorkingDayIndex {
  if (options === undefined) {
    byDefault ??= indexFor(resolveOptions({}))
    return byDefault
  }
  return indexFor(resolveOptions(options))
}

/** The days of a calendar under resolved options. */
export function dayTable(options: ResolvedOptions): DayTable {
  const { cache, tableKey } = keysOf(options)
  const known = cache.tables.get(tableKey)
  if (known !== undefined) return known
  const table = layOut(contentOf(options.source), options.decree, options.asKnownDay)
  cache.tables.set(tableKey, table)
  return table
}

/** The index for resolved options. */
export function indexFor(options: ResolvedOptions): WorkingDayIndex {
  const { cache, tableKey } = keysOf(options)
  const key = tableKey * 4 + (options.week === 6 ? 2 : 0) + (options.cutiBersama === 'working' ? 1 : 0)
  const known = cache.indexes.get(key)
  // Days that know the same share one index; only the day to be named in a refusal differs.
  if (known !== undefined)
    return known.asKnownOn === options.asKnownOn ? known : { ...known, asKnownOn: options.asKnownOn }
  const index = build(dayTable(options), options)
  cache.indexes.set(key, index)
  return index
}

function keysOf(options: ResolvedOptions): { cache: Cache; tableKey: number } {
  let cache = caches.get(options.source)
  if (cache === undefined) {
    cache = { cuts: cutsOf(options.source), tables: new Map(), indexes: new Map() }
    caches.set(options.source, cache)
  }
  const on = options.asKnownDay
  const knowledge = on === null ? 0 : 1 + cache.cuts.filter((cut) => cut <= on).length
  return { cache, tableKey: knowledge * 2 + (options.decree === 'skb' ? 0 : 1) }
}

function cutsOf(calendar: Calendar): readonly number[] {
  const { years, records } = contentOf(calendar).days
  const holds = records.flatMap(({ hold, forAsn }) => (typeof forAsn === 'string' ? [hold] : [hold, forAsn]))
  const moments = [
    ...years.map((year) => year.from),
    ...holds.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
  ]
  return [...new Set(moments.flatMap(({ notBefore, by }) => [notBefore, by]))]
}

/** Whether a day is a working day, is not, or cannot be counted. */
export function isWorking(flags: number, weekday: number, week: 5 | 6, leaveWorks: boolean): boolean | undefined {
  if ((flags & DAY.yearClosed) !== 0) return undefined
  if ((flags & DAY.works) !== 0) return true
  if (weekday > week || (flags & DAY.off) !== 0) return false
  if ((flags & DAY.offUnsure) !== 0) return undefined
  if (leaveWorks) return true
  if ((flags & DAY.leave) !== 0) return false
  return (flags & DAY.leaveUnsure) === 0 ? true : undefined
}

function build(table: DayTable, options: ResolvedOptions): WorkingDayIndex {
  const { first, flags } = table
  const { length } = flags
  const before = new Int32Array(length + 1)
  const nextBlocked = new Int32Array(length + 1).fill(length)
  const previousBlocked = new Int32Array(length + 1).fill(-1)
  const working: number[] = []
  const blocked: number[] = []
  for (let index = 0; index < length; index += 1) {
    const works = isWorking(
      flags[index] as number,
      weekdayOf(first + index),
      options.week,
      options.cutiBersama === 'working',
    )
    if (works === true) working.push(index)
    if (works === undefined) blocked.push(index)
    before[index + 1] = working.length
    previousBlocked[index + 1] = blocked.at(-1) ?? -1
  }
  let from = 0
  for (const index of blocked) {
    nextBlocked.fill(index, from, index + 1)
    from = index + 1
  }
  const { asKnownOn } = options
  return {
    table,
    first,
    length,
    before,
    working: Int32Array.from(working),
    nextBlocked,
    previousBlocked,
    answers: [],
    asKnownOn,
  }
}

/** The answer that names the day at an index; the same frozen answer each time. */
export function dayAnswer(index: WorkingDayIndex, at: number): CalendarResult<PlainDate> {
  const known = index.answers[at]
  if (known !== undefined) return known
  const answer = Object.freeze({ ok: true, value: fromDayNumber(index.first + at) } as const)
  index.answers[at] = answer
  return answer
}
