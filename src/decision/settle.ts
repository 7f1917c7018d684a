import { axesOf } from './axes'
import { copy } from './box'
import { type Alternative, type Ask, explore, type Tables } from './explore'
import { type EvidenceOf, type Given, type Group, groundsOf, groupsOf, lackingOf, missingOf, possibleOf } from './fold'
import type { Caution, Part, Possible } from './outcome'
import type { Region } from './region'
import { isSilent, type Silent, silent } from './table'
import type { Vocabulary } from './vocabulary'

/** What settling a question needs beside the region. */
export interface Setting {
  readonly tables: Tables
  readonly evidenceOf: EvidenceOf
  /** Facts the caller has given; they are never missing. */
  readonly given: Given
  /** Contested points at which the caller has chosen. */
  readonly chosen: ReadonlySet<number>
  /** Contested points decided by the reading being told; those chosen when left out. */
  readonly decided?: ReadonlySet<number>
}

/** The body of a question: plain code for one case. */
export type Body<T> = (ask: Ask) => T | Silent

const GAP = silent('no-row')

/**
 * Answers one question over what is known: settled, open, contested or silent.
 *
 * @param setting tables, evidence, what was given and chosen
 * @param regions the ways the known facts leave open
 * @param body the question
 * @returns the part of a conclusion
 */
export function settle<T>(setting: Setting, regions: readonly Region[], body: Body<T>): Part<T, string> {
  const ways = new Map<string, Ways<T>>()
  const waysOf = (there: readonly Region[]): Ways<T> => {
    // Nothing but the points stands otherwise from one reading to another.
    const key = String((there[0] as Region).masks.slice(setting.tables.vocabulary.firstPoint))
    const known = ways.get(key) ?? waysIn(setting.tables, there, body)
    ways.set(key, known)
    return known
  }
  const openOf = (base: Part<T, string>, fixed: ReadonlySet<number>, there: readonly Region[]): Part<T, string> =>
    withContest(setting, there.map(tightened), body, base, fixed)
  return resolve(setting, regions, waysOf, openOf, setting.decided ?? setting.chosen).told()
}

/** The ways a case may lie under one reading of every point, and the points that had a say. */
interface Ways<T> {
  readonly alternatives: readonly Alternative<T | Silent>[]
  readonly groups: readonly Group<T | Silent>[]
  readonly touched: ReadonlySet<number>
}

/** An outcome that is told only where it is needed: most readings change nothing, and to see that takes their effects alone. */
interface Outcome<T> {
  /** The same for outcomes with the same effects, whatever the way there; of a contested one, with the same readings. */
  readonly identity: string
  readonly told: () => Part<T, string>
}

function waysIn<T>(tables: Tables, regions: readonly Region[], body: Body<T>): Ways<T> {
  const alternatives: Alternative<T | Silent>[] = []
  const touched = new Set<number>()
  for (const region of regions) {
    const explored = explore<T | Silent>(tables, region, body, GAP)
    alternatives.push(...explored.alternatives)
    for (const point of explored.points) touched.add(point)
  }
  return { alternatives, groups: groupsOf(alternatives), touched }
}

function resolve<T>(
  setting: Setting,
  regions: readonly Region[],
  waysOf: (regions: readonly Region[]) => Ways<T>,
  openOf: (base: Part<T, string>, fixed: ReadonlySet<number>, regions: readonly Region[]) => Part<T, string>,
  fixed: ReadonlySet<number>,
): Outcome<T> {
  const { vocabulary } = setting.tables
  const ways = waysOf(regions)
  const base: Outcome<T> = {
    identity: JSON.stringify(ways.groups.map(({ key }) => key).sort()),
    told: () => foldOf(setting, ways),
  }
  if (ways.groups.length > 1) return { ...base, told: () => openOf(base.told(), fixed, regions) }
  const waking = [...ways.touched].filter((point) => !fixed.has(point)).sort((a, b) => a - b)
  const flip = (slot: number, below: ReadonlySet<number>, own: Outcome<T>): Turned<T>[] =>
    (vocabulary.values[slot] as readonly string[]).flatMap((option, place) => {
      if ((regions[0] as Region).masks[slot] === 1 << place) return []
      const there = regions.map((region) => at(region, slot, 1 << place))
      const outcome = resolve(setting, there, waysOf, openOf, below)
      return outcome.identity === own.identity ? [] : [{ slot, option, outcome }]
    })
  // A point that changes the answer by itself stands here, not again under the others; one that only matters with another does.
  const all = new Set([...fixed, ...waking])
  const alone = waking.map((slot) => flip(slot, all, base))
  const here = waking.filter((_, place) => (alone[place] as readonly unknown[]).length > 0)
  const rest = waking.filter((slot) => !here.includes(slot))
  // Where no other point is left to be told beneath it, it was told already.
  const turned = waking.flatMap((slot, place) => {
    if (!rest.some((other) => other !== slot)) return alone[place] as []
    const below = new Set([...fixed, ...here, slot])
    // What others make together under each of its options alike is theirs to tell.
    return flip(slot, below, resolve(setting, regions, waysOf, openOf, below))
  })
  if (turned.length === 0) return base
  return {
    identity: JSON.stringify([
      base.identity,
      ...turned.map(({ slot, option, outcome }) => [slot, option, outcome.identity]),
    ]),
    told: () => contestedOf(vocabulary, regions, base.told(), turned),
  }
}

/** An open answer follows the preferred readings: a point whose other options change what is possible is told beside it. */
function withContest<T>(
  setting: Setting,
  regions: readonly Region[],
  body: Body<T>,
  base: Part<T, string>,
  fixed: ReadonlySet<number>,
): Part<T, string> {
  const { tables } = setting
  const { names, values } = tables.vocabulary
  const own = waysIn(tables, regions, body)
  const reach = reachOf(foldOf(setting, own))
  const points = [...own.touched]
    .filter((slot) => !fixed.has(slot))
    .sort((a, b) => a - b)
    .filter((slot) =>
      (values[slot] as readonly string[]).some((_, place) => {
        const there = regions.map((region) => at(region, slot, 1 << place))
        return reachOf(foldOf(setting, waysIn(tables, there, body))) !== reach
      }),
    )
    .map((slot) => names[slot] as string)
  return points.length === 0 ? base : { ...base, cautions: [{ code: 'possible-contested', points }, ...base.cautions] }
}

/** The same region without days that cannot follow one another: nobody is examined before the act. */
function tightened(region: Region): Region {
  const moved = copy(region)
  for (let clock = 1; clock < moved.lo.length; clock++) {
    moved.lo[clock] = Math.max(moved.lo[clock] as number, moved.lo[clock - 1] as number)
  }
  for (let clock = moved.hi.length - 2; clock >= 0; clock--) {
    moved.hi[clock] = Math.min(moved.hi[clock] as number, moved.hi[clock + 1] as number)
  }
  return moved
}

/** What an answer leaves possible, and when; nothing where it is not open. */
function reachOf<T>(part: Part<T, string>): string | undefined {
  const { possible } = part as { readonly possible?: unknown }
  return JSON.stringify(possible)
}

/** An option of a point under which the answer is another. */
interface Turned<T> {
  readonly slot: number
  readonly option: string
  readonly outcome: Outcome<T>
}

function contestedOf<T>(
  vocabulary: Vocabulary,
  regions: readonly Region[],
  base: Part<T, string>,
  turned: readonly Turned<T>[],
): Part<T, string> {
  const { basis, governed, evidence, cautions } = base
  const reading = (slot: number, option: string, preferred: boolean, outcome: Part<T, string>) => {
    return { point: vocabulary.names[slot] as string, option, preferred, outcome }
  }
  const preferred = [...new Set(turned.map(({ slot }) => slot))].map((slot) => {
    const place = 31 - Math.clz32(regions[0]?.masks[slot] as number)
    return reading(slot, vocabulary.values[slot]?.[place] as string, true, base)
  })
  const others = turned.map(({ slot, option, outcome }) => reading(slot, option, false, outcome.told()))
  return { status: 'contested', readings: [...preferred, ...others], basis, governed, evidence, cautions }
}

function at(region: Region, slot: number, mask: number): Region {
  const moved = copy(region)
  moved.masks[slot] = mask
  return moved
}

function foldOf<T>(setting: Setting, { alternatives, groups, touched }: Ways<T>): Part<T, string> {
  const { vocabulary } = setting.tables
  const grounds = groundsOf(
    alternatives.map(({ trail }) => trail),
    setting.evidenceOf,
    groups.every(({ value }) => isSilent(value)),
  )
  const chosen: Caution[] = [...setting.chosen]
    .filter((slot) => touched.has(slot))
    .map((slot) => {
      const mask = alternatives[0]?.region.masks[slot] as number
      return {
        code: 'reading-chosen',
        point: vocabulary.names[slot] as string,
        option: vocabulary.values[slot]?.[31 - Math.clz32(mask)] as string,
      }
    })
  const cautions = [...chosen, ...grounds.cautions]
  const first = groups[0]?.value as T | Silent
  if (groups.length === 1) {
    const keys = alternatives.map(({ trail }) => trail.map(({ table, id }) => `${table}/${id}`).join())
    if (new Set(keys).size > 1) {
      const lacking = axesOf(alternatives, keys, vocabulary).flatMap((axis) =>
        lackingOf(axis, vocabulary, setting.given),
      )
      const unknown = [...new Set(lacking)].filter((fact) => !setting.given.has(fact))
      if (unknown.length > 0) cautions.push({ code: 'basis-depends-on', facts: unknown })
    }
    return isSilent(first)
      ? { ...grounds, cautions, status: 'silent', reason: first.silent }
      : { ...grounds, cautions, status: 'settled', value: first }
  }
  const keys = alternatives.map(({ value }) => JSON.stringify(value))
  const axes = axesOf(alternatives, keys, vocabulary)
  return {
    ...grounds,
    cautions,
    status: 'open',
    missing: missingOf(axes, alternatives, vocabulary, setting.given),
    possible: possibleOf(groups, axes, vocabulary) as readonly Possible<T>[],
  }
}
