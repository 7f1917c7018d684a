import { toDayNumber } from '../dates'
import type { Evidence } from '../law'
import { CLOCK_FACTS, CLOCKS } from './clock'
import { compile } from './compile'
import type { Context, Derived } from './context'
import type { Tables } from './explore'
import { type Given, weaker } from './fold'
import type { Caution, Grounds, Verdict } from './outcome'
import type { OpenRegion, Region } from './region'
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
export function cutsOf(list: readonly Table[]): number[] {
  const periods = list.flatMap((table) =>
    Object.values(table.rows()).flatMap(({ during }) => Object.values(during ?? {})),
  )
  const days = periods.flatMap((period) =>
    period === undefined ? [] : [period.from, ...(period.until === null ? [] : [period.until])],
  )
  return [...new Set(days.map(toDayNumber))].sort((a, b) => a - b)
}

/** Why a case gets no answer from the tables, if it gets none. */
export function refusalOf(
  derived: Derived,
  regions: readonly Region[],
  checkedThrough: string,
  strict: boolean | undefined,
): Verdict<never> | undefined {
  if (derived.outside !== undefined) return refusal(derived.outside, derived.cautions)
  if (regions.length === 0) {
    const facts = CLOCKS.map((clock) => CLOCK_FACTS[clock]).filter((fact) => derived.given.has(fact))
    return refusal('days-out-of-order', [{ code: 'days-out-of-order', facts }, ...derived.cautions])
  }
  if (strict !== true) return undefined
  const late = latenessOf(regions, checkedThrough, derived.given)
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
    chosen.add(slot)
  }
  return chosen
}

/** The day of a checker that asks about one day alone. */
const ONE_DAY = 'on'

/** The caution that a known day lies after the last check, by the name that the caller gave it. */
export function latenessOf(regions: readonly Region[], checkedThrough: string, given: Given): Caution | undefined {
  const region = regions[0] as Region
  const last = toDayNumber(checkedThrough)
  let latest = -1
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const day = region.lo[clock] as number
    if (day === region.hi[clock] && day > last) latest = clock
  }
  if (latest === -1) return undefined
  const fact = CLOCK_FACTS[CLOCKS[latest] as (typeof CLOCKS)[number]]
  return { code: 'not-checked-since', checkedThrough, on: given.has(ONE_DAY) && !given.has(fact) ? ONE_DAY : fact }
}

/** The cautions of a decision in the order in which they are told: lateness, derivation, evidence below what was asked, the rows. */
export function cautionsOf(
  verdict: Verdict<unknown>,
  late: Caution | undefined,
  derived: readonly Caution[],
  asked: Evidence | undefined,
): readonly Caution[] {
  const below = asked === undefined ? [] : belowOf(verdict, asked)
  if (late === undefined && derived.length === 0 && below.length === 0) return verdict.cautions
  return [...(late === undefined ? [] : [late]), ...derived, ...below, ...verdict.cautions]
}

function refusal<C>(why: string, cautions: readonly Caution[]): Verdict<C> {
  const grounds = { basis: [], governed: [], evidence: 'unverified' as const, cautions, doubts: [] }
  return { status: 'outside-law', reason: 'not-covered', why, ...grounds }
}

/** Where the evidence is weaker than asked: of the main question, and of each part that has an answer. */
function belowOf(verdict: Verdict<unknown>, asked: Evidence): Caution[] {
  const weak: Caution[] = weaker(verdict.evidence, asked)
    ? [{ code: 'evidence-below', evidence: verdict.evidence, asked }]
    : []
  if (verdict.status !== 'decided') return weak
  for (const [part, outcome] of Object.entries(verdict.conclusion as { readonly [name: string]: unknown })) {
    if (typeof outcome !== 'object' || outcome === null || !('evidence' in outcome) || !('status' in outcome)) continue
    const { evidence, status } = outcome as Grounds & { readonly status: string }
    if (status !== 'silent' && weaker(evidence, asked)) weak.push({ code: 'evidence-below', evidence, asked, part })
  }
  return weak
}
