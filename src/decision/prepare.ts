import { toDayNumber } from '../dates'
import type { Evidence } from '../law'
import type { Context, Derived } from './checker'
import { CLOCK_FACTS, CLOCKS } from './clock'
import { compile } from './compile'
import type { Tables } from './explore'
import { weaker } from './fold'
import type { Caution, Grounds, Verdict } from './outcome'
import { daysInOrder, type OpenRegion, type Region } from './region'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

const NONE: ReadonlySet<number> = new Set()

/** Compiles tables as they are asked for; an overlay stands in for the national table of its id. */
export function layOut(vocabulary: Vocabulary, overlays: readonly Table[]): Tables {
  const compiled = new Map<string, ReturnType<typeof compile>>()
  return {
    vocabulary,
    compiled(table) {
      let found = compiled.get(table.id)
      if (found === undefined) {
        const used = overlays.find(({ id }) => id === table.id) ?? table
        found = compile(used as never, vocabulary)
        compiled.set(table.id, found)
      }
      return found
    },
  }
}

/**
 * All cuts of all tables: two days in the same slice get the same answer. Every clock takes the cuts of all, because the order of
 * the clocks lets a day on one rule out a slice on another.
 */
export function cutsOf(tables: Tables, list: readonly Table[]): number[] {
  const chunks = list.flatMap((table) => tables.compiled(table).buckets.flat())
  const cuts = new Set(chunks.flatMap(({ clocks }) => clocks.flatMap((clock) => clock.cuts)))
  return [...cuts].sort((a, b) => a - b)
}

/** Why a case gets no answer from the tables, if it gets none. */
export function refusalOf(
  derived: Derived,
  checkedThrough: string,
  strict: boolean | undefined,
): Verdict<never> | undefined {
  if (derived.outside !== undefined) return refusal(derived.outside, derived.cautions)
  if (!derived.regions.some(daysInOrder)) {
    const facts = CLOCKS.map((clock) => CLOCK_FACTS[clock]).filter((fact) => derived.given.has(fact))
    return refusal('days-out-of-order', [{ code: 'days-out-of-order', facts }, ...derived.cautions])
  }
  if (strict !== true) return undefined
  const late = latenessOf(derived.regions, checkedThrough)
  return late === undefined ? undefined : refusal('not-checked-since', [late, ...derived.cautions])
}

/** Sets the chosen options in the regions; says which points were chosen. */
export function choose(
  vocabulary: Vocabulary,
  regions: readonly OpenRegion[],
  readings: Context['readings'],
): ReadonlySet<number> {
  if (readings === undefined) return NONE
  const chosen = new Set<number>()
  for (const [point, option] of Object.entries(readings)) {
    const slot = vocabulary.slot[point]
    if (slot === undefined || slot < vocabulary.firstPoint) {
      const known = vocabulary.names.slice(vocabulary.firstPoint)
      throw new RangeError(`readings: '${point}' is no contested point here; accepted: ${known.join(', ')}`)
    }
    const place = vocabulary.place[slot]?.[option]
    if (place === undefined) {
      throw new RangeError(
        `readings.${point}: '${option}' is not accepted; accepted: ${vocabulary.values[slot]?.join(', ')}`,
      )
    }
    for (const region of regions) region.masks[slot] = 1 << place
    if (vocabulary.preferred[slot - vocabulary.firstPoint] !== 1 << place) chosen.add(slot)
  }
  return chosen
}

/** The caution that a known day lies after the last check. */
export function latenessOf(regions: readonly Region[], checkedThrough: string): Caution | undefined {
  const last = toDayNumber(checkedThrough)
  const region = regions[0]
  if (region === undefined) return undefined
  let latest = -1
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const day = region.lo[clock] as number
    if (day === region.hi[clock] && day > last) latest = clock
  }
  if (latest === -1) return undefined
  return { code: 'not-checked-since', checkedThrough, on: CLOCK_FACTS[CLOCKS[latest] as (typeof CLOCKS)[number]] }
}

export function cautionsOf(
  verdict: Grounds,
  late: Caution | undefined,
  derived: readonly Caution[],
  asked: Evidence | undefined,
): readonly Caution[] {
  const below: Caution | undefined =
    asked !== undefined && weaker(verdict.evidence, asked)
      ? { code: 'evidence-below', evidence: verdict.evidence, asked }
      : undefined
  if (late === undefined && derived.length === 0 && below === undefined) return verdict.cautions
  return [
    ...(late === undefined ? [] : [late]),
    ...derived,
    ...(below === undefined ? [] : [below]),
    ...verdict.cautions,
  ]
}

function refusal<C>(why: string, cautions: readonly Caution[]): Verdict<C> {
  const grounds = { basis: [], governed: [], evidence: 'unverified' as const, cautions, doubts: [] }
  return { status: 'outside-law', reason: 'not-covered', why, ...grounds }
}
