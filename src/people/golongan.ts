/** Golongan ruang of a PNS from the lowest to the highest; `III/e` is none of them, ruang e is only in golongan IV. */
export const PNS_GOLONGAN = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const

/** Golongan ruang of a PNS, e.g. `"III/a"`. A PPPK has none: see {@link PppkGolongan}. */
export type PnsGolongan = (typeof PNS_GOLONGAN)[number]

/** Golongan of a PPPK from the lowest to the highest: roman numerals without ruang and without a rank name. */
export const PPPK_GOLONGAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const

/** Golongan of a PPPK, e.g. `"IX"`. A PNS has none: see {@link PnsGolongan}. */
export type PppkGolongan = (typeof PPPK_GOLONGAN)[number]

/**
 * Puts two ranks of PNS in order, as `sort` wants it. A rank of a PNS and one of a PPPK have no order, and do not compile here.
 *
 * @param left one golongan ruang, e.g. `"III/d"`
 * @param right the other, e.g. `"IV/a"`
 * @returns -1 when `left` is lower, 1 when it is higher, 0 for the same rank
 * @throws RangeError for a text that is no golongan ruang of a PNS
 * @example
 * comparePnsGolongan('III/d', 'IV/a') // => -1
 */
export function comparePnsGolongan(left: PnsGolongan, right: PnsGolongan): -1 | 0 | 1 {
  return sign(placeOf(left, PNS_GOLONGAN) - placeOf(right, PNS_GOLONGAN))
}

/**
 * Puts two golongan of PPPK in order, as `sort` wants it.
 *
 * @param left one golongan, e.g. `"V"`
 * @param right the other, e.g. `"IX"`
 * @returns -1 when `left` is lower, 1 when it is higher, 0 for the same golongan
 * @throws RangeError for a text that is no golongan of a PPPK
 * @example
 * comparePppkGolongan('IX', 'V') // => 1
 */
export function comparePppkGolongan(left: PppkGolongan, right: PppkGolongan): -1 | 0 | 1 {
  return sign(placeOf(left, PPPK_GOLONGAN) - placeOf(right, PPPK_GOLONGAN))
}

/**
 * Tells the place of a golongan among all of its kind.
 *
 * @param golongan the golongan
 * @param all all of its kind, from the lowest to the highest
 * @returns its place, counted from 0
 * @throws RangeError when it is none of them
 */
export function placeOf(golongan: string, all: readonly string[]): number {
  const place = all.indexOf(golongan)
  if (place === -1) throw new RangeError(`golongan: '${golongan}' is none of ${all.join(', ')}`)
  return place
}

function sign(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}
