import { axesOf } from './axes'
import { copy } from './box'
import { type Alternative, type Ask, explore, type Tables } from './explore'
import { type EvidenceOf, type Given, groundsOf, groupsOf, lackingOf, missingOf, possibleOf } from './fold'
import type { Caution, Part, Possible, Reading } from './outcome'
import type { Region } from './region'
import { isSilent, type Silent, silent } from './table'

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
  return resolve(setting, regions, body, setting.decided ?? setting.chosen)
}

function resolve<T>(
  setting: Setting,
  regions: readonly Region[],
  body: Body<T>,
  fixed: ReadonlySet<number>,
): Part<T, string> {
  const { tables } = setting
  const alternatives: Alternative<T | Silent>[] = []
  const touched = new Set<number>()
  for (const region of regions) {
    const explored = explore<T | Silent>(tables, region, body, GAP)
    alternatives.push(...explored.alternatives)
    for (const point of explored.points) touched.add(point)
  }
  const base = foldOf(setting, alternatives, touched)
  if (base.status === 'open') return base
  const waking = [...touched].filter((point) => !fixed.has(point)).sort((a, b) => a - b)
  const flip = (slot: number, below: ReadonlySet<number>, own: Part<T, string>): Reading<Part<T, string>>[] =>
    (tables.vocabulary.values[slot] as readonly string[]).flatMap((option, place) => {
      if ((regions[0]?.masks[slot] as number) === 1 << place) return []
      const outcome = resolve(
        setting,
        regions.map((region) => at(region, slot, 1 << place)),
        body,
        below,
      )
      if (identity(outcome) === identity(own)) return []
      return [{ point: tables.vocabulary.names[slot] as string, option, preferred: false, outcome }]
    })
  // A point that changes the answer by itself stands here, not again under the others; one that only matters with another does.
  const all = new Set([...fixed, ...waking])
  const alone = waking.map((slot) => flip(slot, all, base))
  const here = waking.filter((_, place) => (alone[place] as readonly unknown[]).length > 0)
  const rest = waking.filter((slot) => !here.includes(slot))
  // Where no other point is left to be told beneath it, it was told already.
  const readings = waking.flatMap((slot, place) => {
    if (!rest.some((other) => other !== slot)) return alone[place] as []
    const below = new Set([...fixed, ...here, slot])
    // What others make together under each of its options alike is theirs to tell.
    return flip(slot, below, resolve(setting, regions, body, below))
  })
  if (readings.length === 0) return base
  const preferred = [...new Set(readings.map(({ point }) => point))].map((point) => {
    const slot = tables.vocabulary.slot[point] as number
    const place = 31 - Math.clz32(regions[0]?.masks[slot] as number)
    return { point, option: tables.vocabulary.values[slot]?.[place] as string, preferred: true, outcome: base }
  })
  const { basis, governed, evidence, cautions } = base
  return { status: 'contested', readings: [...preferred, ...readings], basis, governed, evidence, cautions }
}

function at(region: Region, slot: number, mask: number): Region {
  const moved = copy(region)
  moved.masks[slot] = mask
  return moved
}

function foldOf<T>(
  setting: Setting,
  alternatives: readonly Alternative<T | Silent>[],
  touched: ReadonlySet<number>,
): Part<T, string> {
  const { vocabulary } = setting.tables
  const groups = groupsOf(alternatives)
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

/** What makes two outcomes the same answer: status and effects, not the way there; of a contested one its readings. */
function identity(part: Part<unknown, string>): string {
  switch (part.status) {
    case 'settled':
      return JSON.stringify([part.status, part.value])
    case 'silent':
      return JSON.stringify([part.status, part.reason])
    case 'open':
      return JSON.stringify([part.status, ...part.possible.map(({ conclusion }) => JSON.stringify(conclusion)).sort()])
    case 'contested':
      return JSON.stringify(part.readings.map(({ point, option, outcome }) => [point, option, identity(outcome)]))
  }
}
