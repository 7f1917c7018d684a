import { copy, type OpenBox, subtractAll } from './box'
import { CLOCK_FACTS, CLOCKS, followsOrder, NO_EARLIER, NO_LATER } from './clock'
import type { Alternative } from './explore'
import type { Region } from './region'
import { admits, type Vocabulary } from './vocabulary'

/** A dimension or clock on which the effect turns. */
export type Axis = { readonly slot: number } | { readonly clock: number }

/**
 * The unknown dimensions and clocks on which alternatives turn. An axis counts when it cuts: when the ways left differ from one
 * of its values to another. Judging by conclusions alone would miss two facts that matter only together.
 */
export function axesOf(
  alternatives: readonly Alternative<unknown>[],
  keys: readonly string[],
  vocabulary: Vocabulary,
): Axis[] {
  const axes: Axis[] = []
  for (let slot = 0; slot < vocabulary.firstPoint; slot++) {
    if (new Set(alternatives.map(({ region }) => region.masks[slot])).size < 2) continue
    if (differs(alternatives, keys, partsAt(slot, vocabulary))) axes.push({ slot })
  }
  CLOCKS.forEach((_, clock) => {
    const cuts = new Set(
      alternatives.flatMap(({ region }) => [region.lo[clock] as number, (region.hi[clock] as number) + 1]),
    )
    if (differs(alternatives, keys, slicesAt(clock, [...cuts]))) axes.push({ clock })
  })
  return axes
}

/** For each value of an axis: the part of a region at that value, with the axis itself opened; `undefined` where it is not. */
type Values = readonly ((region: Region) => OpenBox | undefined)[]

function partsAt(slot: number, vocabulary: Vocabulary): Values {
  return (vocabulary.values[slot] as readonly string[]).map((_, place) => (region) => {
    if (!admits(vocabulary, slot, region.masks[slot] as number, place)) return undefined
    const part = copy(region)
    part.masks[slot] = vocabulary.unknown[slot] as number
    return part
  })
}

function slicesAt(clock: number, days: readonly number[]): Values {
  return days.map((day) => (region) => {
    if (day < (region.lo[clock] as number) || (region.hi[clock] as number) < day) return undefined
    const part = copy(region)
    part.lo[clock] = NO_EARLIER
    part.hi[clock] = NO_LATER
    return part
  })
}

/** Whether some conclusion comes about under other facts at one value than at another; how the boxes are cut does not count. */
function differs(alternatives: readonly Alternative<unknown>[], keys: readonly string[], values: Values): boolean {
  const covers = values.flatMap((at) => {
    const cover = new Map<string, OpenBox[]>()
    alternatives.forEach(({ region }, place) => {
      const part = at(region)
      if (part !== undefined) cover.set(keys[place] as string, [...(cover.get(keys[place] as string) ?? []), part])
    })
    return cover.size === 0 ? [] : [cover]
  })
  // Every alternative stands somewhere, so there is a first one.
  const [first, ...rest] = covers as [Map<string, OpenBox[]>, ...Map<string, OpenBox[]>[]]
  return rest.some((other) =>
    [...new Set([...first.keys(), ...other.keys()])].some((key) => {
      const [a, b] = [first.get(key) ?? [], other.get(key) ?? []]
      return leavesMore(a, b) || leavesMore(b, a)
    }),
  )
}

function leavesMore(boxes: readonly OpenBox[], without: readonly OpenBox[]): boolean {
  return boxes.some((box) => subtractAll(box, without).some(({ lo, hi }) => followsOrder(lo, hi)))
}

/** The facts behind an axis. */
export function factsOf(axis: Axis, vocabulary: Vocabulary): readonly string[] {
  if ('clock' in axis) return [CLOCK_FACTS[CLOCKS[axis.clock] as (typeof CLOCKS)[number]]]
  return vocabulary.facts[axis.slot] as readonly string[]
}
