import { toDayNumber } from '../dates'
import { type Box, everyDay, type OpenBox } from './box'
import { CLOCK_FACTS, CLOCKS, type Clock, followsOrder } from './clock'
import type { Vocabulary } from './vocabulary'

/**
 * What is known of a case: a box over a vocabulary. An unknown dimension admits all its values; a contested point stands at
 * its preferred option.
 */
export interface Region extends Box {}

/** A region that derivation may still narrow. */
export type OpenRegion = OpenBox

/**
 * The region in which nothing is known and every contested point stands at its preferred option.
 *
 * @param vocabulary the slots
 * @returns a region to be narrowed
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * unknownRegion(vocabulary).masks // => [3]
 */
export function unknownRegion(vocabulary: Vocabulary): OpenRegion {
  return everyDay(vocabulary.unknown)
}

/**
 * Sets the values of a dimension that are possible.
 *
 * @param region changed in place
 * @param vocabulary the slots
 * @param name the dimension
 * @param codes one code, or several; a dimension of more than 31 values takes one
 * @throws RangeError for a code the dimension does not have
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const region = unknownRegion(vocabulary)
 * allow(region, vocabulary, 'place', 'desa')
 * region.masks // => [2]
 * allow(region, vocabulary, 'place', 'kebun') // => throws RangeError: place: 'kebun' is not accepted; accepted: kota, desa
 */
export function allow(
  region: OpenRegion,
  vocabulary: Vocabulary,
  name: string,
  codes: string | readonly string[],
): void {
  narrow(region, vocabulary, vocabulary.slot[name] as number, codes)
}

/**
 * Sets the values of a dimension that are possible, for whoever has looked its slot up before.
 *
 * @param region changed in place
 * @param vocabulary the slots
 * @param slot the slot of the dimension
 * @param codes as {@link allow} takes them
 * @throws RangeError as {@link allow} does
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const region = unknownRegion(vocabulary)
 * narrow(region, vocabulary, vocabulary.slot.place ?? 0, 'kota')
 * region.masks // => [1]
 */
export function narrow(
  region: OpenRegion,
  vocabulary: Vocabulary,
  slot: number,
  codes: string | readonly string[],
): void {
  const name = vocabulary.names[slot] as string
  const places = vocabulary.place[slot] as Record<string, number>
  if (vocabulary.full[slot] === -1) {
    if (typeof codes !== 'string') throw new RangeError(`${name}: a dimension this wide takes one code`)
    region.masks[slot] = placeOf(places, codes, name) + 1
    return
  }
  let mask = 0
  if (typeof codes === 'string') mask = 1 << placeOf(places, codes, name)
  else for (const code of codes) mask |= 1 << placeOf(places, code, name)
  region.masks[slot] = mask
}

function placeOf(places: Record<string, number>, code: string, name: string): number {
  const place = places[code]
  if (place === undefined) {
    throw new RangeError(`${name}: '${String(code)}' is not accepted; accepted: ${Object.keys(places).join(', ')}`)
  }
  return place
}

/**
 * Sets the day of a clock.
 *
 * @param region changed in place
 * @param clock which clock
 * @param date the day, `'2024-10-10'`; `undefined` leaves the clock unknown
 * @throws RangeError that names the fact when the day does not exist
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const region = unknownRegion(vocabulary)
 * setClock(region, 'act', '1970-01-11')
 * region.lo[0] // => 10
 * region.hi[0] // => 10
 * setClock(region, 'act', '2024-02-30') // => throws RangeError: committedOn
 */
export function setClock(region: OpenRegion, clock: Clock, date: string | undefined): void {
  if (date === undefined) return
  const day = toDayNumber(date)
  if (Number.isNaN(day)) {
    throw new RangeError(
      `${CLOCK_FACTS[clock]}: '${String(date)}' is not a calendar day; accepted: YYYY-MM-DD, e.g. 2024-10-10`,
    )
  }
  const at = CLOCKS.indexOf(clock)
  region.lo[at] = day
  region.hi[at] = day
}

/**
 * Tells whether the days of a region can follow one another.
 *
 * @param region what is known
 * @returns `false` for an examination before the act, a decision before the examination, a receipt before the decision
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const region = unknownRegion(vocabulary)
 * setClock(region, 'act', '2024-10-10')
 * setClock(region, 'decision', '2024-12-02')
 * daysInOrder(region) // => true
 * setClock(region, 'act', '2024-12-03')
 * daysInOrder(region) // => false
 */
export function daysInOrder(region: Region): boolean {
  return followsOrder(region.lo, region.hi)
}
