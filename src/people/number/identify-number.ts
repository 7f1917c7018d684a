import type { Parsed } from '../../dates'
import type { NumberIssue } from './issue'
import { type NiPppk, niPppkFrom } from './ni-pppk'
import { type Nik, nikFrom } from './nik'
import { type Nip, nipFrom } from './nip'
import { birthDateIn, dayOfReading, type NumberReading, serialIn, sexIn } from './parts'
import { partOf, readDigits } from './read-digits'

/** A number that was read, told apart by its `kind`. */
export type IdentityNumber = Nip | NiPppk | Nik

/**
 * Tells which number a text holds and reads it: 16 digits are a NIK; of 18 digits, those at 13 and 14 tell a NIP (01 to 12, a month)
 * from a nomor induk PPPK (21 to 99). Anything else is refused with every issue; where the count of digits is that of another number,
 * such as the NIP of 9 digits from before 2007, `mayBe` names it, since a length proves nothing.
 *
 * A NIP does not tell a PNS from a CPNS, nor a nomor induk PPPK full from part time. The NPWP of a resident is the NIK itself.
 *
 * @param text the number as written
 * @param reading the day on which the number is read
 * @returns the number with its parts, or every issue
 * @throws RangeError when the day of the reading is none; never for the text, whatever it is
 * @example
 * const kindOf = (text: string) => {
 *   const read = identifyNumber(text)
 *   return read.ok ? read.value.kind : read.issues.map(({ code }) => code)
 * }
 * kindOf('19900214 201503 1 001') // => 'nip'
 * kindOf('19900214 202122 1 001') // => 'ni-pppk'
 * kindOf('3273015402900001') // => 'nik'
 * kindOf('19900214 201513 1 001') // => ['kind-not-told']
 * const old = identifyNumber('130123456')
 * old.ok === false && old.issues[0]?.mayBe // => ['nip-lama']
 */
export function identifyNumber(text: string, reading: NumberReading = {}): Parsed<IdentityNumber, NumberIssue> {
  const on = dayOfReading(reading)
  const read = readDigits(text, null, [18, 16])
  const { digits, issues } = read
  const as = (number: 'nip' | 'ni-pppk' | 'nik') => ({
    digits,
    issues: issues.map((issue) => ({ ...issue, number })),
  })
  if (digits.length === 16) return nikFrom(as('nik'), on)
  if (digits.length !== 18) return { ok: false, issues }
  const { text: code, refuse } = partOf(read, null, 'kind-code', 13, 14)
  // 0 where a letter stands among them, and of no kind then.
  const figure = Number(code)
  if (figure >= 21) return niPppkFrom(as('ni-pppk'), on)
  if (figure >= 1 && figure <= 12) return nipFrom(as('nip'), on)
  birthDateIn(read, null, on)
  if (code !== null) refuse('kind-not-told', ['01-12', '21-99'])
  sexIn(read, null)
  serialIn(read, null, 16, 18)
  return { ok: false, issues }
}
