import type { Parsed } from '../../dates'
import { type IdentityNumber, identifyNumber } from './identify-number'
import type { NumberIssue, NumberKind } from './issue'
import { type NiPppk, parseNiPppk } from './ni-pppk'
import { type Nik, parseNik } from './nik'
import { type Nip, parseNip } from './nip'

/** What stands between the parts of a number in print: a space, a dot, or nothing. */
export type NumberSeparator = ' ' | '.' | ''

const PARTS_OF_18 = [8, 14, 15] as const
const PARTS_OF_16 = [6, 12] as const

/**
 * Writes a NIP as decrees print it, its four parts apart.
 *
 * @param nip a NIP that was read, or its text
 * @param separator what stands between the parts: a space unless told otherwise
 * @returns the number
 * @throws RangeError when the text is no NIP; read it with `parseNip` first where that may be
 * @example
 * formatNip('199002142015031001') // => '19900214 201503 1 001'
 * formatNip('19900214 201503 1 001', '.') // => '19900214.201503.1.001'
 */
export function formatNip(nip: Nip | string, separator: NumberSeparator = ' '): string {
  return grouped(digitsOf(nip, parseNip, 'NIP'), PARTS_OF_18, separator)
}

/**
 * Writes a nomor induk PPPK with its four parts apart, as a NIP.
 *
 * @param niPppk a number that was read, or its text
 * @param separator what stands between the parts: a space unless told otherwise
 * @returns the number
 * @throws RangeError when the text is no nomor induk PPPK
 * @example
 * formatNiPppk('199002142021212001') // => '19900214 202121 2 001'
 */
export function formatNiPppk(niPppk: NiPppk | string, separator: NumberSeparator = ' '): string {
  return grouped(digitsOf(niPppk, parseNiPppk, 'nomor induk PPPK'), PARTS_OF_18, separator)
}

/**
 * Writes a NIK. The card prints its 16 digits in one run, and so does this; a separator sets region, birth date and serial apart.
 *
 * @param nik a NIK that was read, or its text
 * @param separator what stands between the parts: nothing unless told otherwise
 * @returns the number
 * @throws RangeError when the text is no NIK
 * @example
 * formatNik('3273 0154 0290 0001') // => '3273015402900001'
 * formatNik('3273015402900001', ' ') // => '327301 540290 0001'
 */
export function formatNik(nik: Nik | string, separator: NumberSeparator = ''): string {
  return grouped(digitsOf(nik, parseNik, 'NIK'), PARTS_OF_16, separator)
}

/**
 * Writes any of the numbers in its customary form.
 *
 * @param number a number that was read, or its text
 * @returns the number
 * @throws RangeError when the text is none of them
 * @example
 * formatNumber('199002142021212001') // => '19900214 202121 2 001'
 * formatNumber('3273.0154.0290.0001') // => '3273015402900001'
 */
export function formatNumber(number: IdentityNumber | string): string {
  const { kind, digits } = typeof number === 'string' ? identified(number) : number
  return kind === 'nik' ? grouped(digits, PARTS_OF_16, '') : grouped(digits, PARTS_OF_18, ' ')
}

function identified(text: string): IdentityNumber {
  const read = identifyNumber(text)
  if (read.ok) return read.value
  throw refusal(read.issues, 'NIP, nomor induk PPPK, NIK')
}

function digitsOf<Value extends { readonly kind: NumberKind; readonly digits: string }>(
  given: Value | string,
  parse: (text: string) => Parsed<Value, NumberIssue>,
  name: string,
): string {
  if (typeof given !== 'string') return given.digits
  const read = parse(given)
  if (read.ok) return read.value.digits
  throw refusal(read.issues, name)
}

/** What was given is left out of the message: it may be somebody's number, and messages end up in logs. */
function refusal(issues: readonly NumberIssue[], name: string): RangeError {
  const codes = issues.map(({ part, code }) => `${part}: ${code}`).join('; ')
  return new RangeError(
    `number: not accepted (${codes}); accepted: ${name}. Parse it first to learn what is wrong. ` +
      `/ number: tidak diterima (${codes}); yang diterima: ${name}. Uraikan lebih dahulu untuk mengetahui kesalahannya.`,
  )
}

function grouped(digits: string, cuts: readonly number[], separator: NumberSeparator): string {
  const ends = [...cuts, digits.length]
  // Before the first end there is none, and the part begins with the number.
  return ends.map((end, at) => digits.slice(ends[at - 1], end)).join(separator)
}
