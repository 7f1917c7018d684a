import type { Parsed, PlainDate } from '../../dates'
import type { Sex } from '../sex'
import type { NumberIssue, NumberWarning, NumberWarningCode } from './issue'
import {
  appointmentYearIn,
  birthDateIn,
  dayOfReading,
  daysOf,
  type NumberReading,
  reaches,
  serialIn,
  sexIn,
} from './parts'
import { type DigitsRead, partOf, readDigits } from './read-digits'

/** The number of a PPPK, taken apart. It changes when the next agreement is with another agency, so it is no key for life. */
export interface NiPppk {
  readonly kind: 'ni-pppk'
  /** The 18 digits without separators, as they are stored. */
  readonly digits: string
  /** The birth date as it was when the number was given; it may have been corrected since. */
  readonly birthDate: PlainDate
  /** The year of the first appointment as (calon) PPPK, 2019 or later. */
  readonly appointmentYear: number
  /**
   * Digits 13 and 14, `'21'` to `'99'`, as they stand. Reports call them the number of work agreements, and `'21'` is what first
   * full-time agreements show; no text that was read says so, and for `'24'` reports differ. Neither the count of agreements nor
   * full or part time is derived from them.
   */
  readonly agreementCode: string
  /** The sex. */
  readonly sex: Sex
  /** The serial: `'001'` to `'999'`. */
  readonly serial: string
  /** What is odd in a number that fits its layout. */
  readonly warnings: readonly NumberWarning[]
}

/** PP 49/2018 took effect on 28 November 2018; no appointment under it is of that year. */
const FIRST_YEAR = 2019

/**
 * Reads a nomor induk PPPK: birth date, year of the first appointment, code of the agreement, sex, serial. It has 18 digits like a
 * NIP, with another middle. Every part that is wrong is reported.
 *
 * The number stands in PP 49/2018 Pasal 29 ayat (4) and (5); its layout is known from reports. The age of 20 for a functional post:
 * PP 49/2018 Pasal 16 huruf a; the number does not tell the post, so a younger person is a warning.
 *
 * @param text the number as written: `'19900214 202121 2 001'`
 * @param reading the day on which the number is read
 * @returns the parts with their warnings, or every issue
 * @throws RangeError when the day of the reading is none; never for the text, whatever it is
 * @example
 * const read = parseNiPppk('19900214 202121 2 001')
 * read.ok && read.value.appointmentYear // => 2021
 * read.ok && read.value.agreementCode // => '21'
 * const nip = parseNiPppk('19900214 201503 1 001')
 * nip.ok === false && nip.issues.map(({ code, part }) => `${part}: ${code}`)
 * // => ['appointment-year: appointed-before-pppk', 'agreement-code: of-another-kind']
 */
export function parseNiPppk(text: string, reading: NumberReading = {}): Parsed<NiPppk, NumberIssue> {
  const on = dayOfReading(reading)
  return niPppkFrom(readDigits(text, 'ni-pppk', [18]), on)
}

/**
 * Reads the parts of a nomor induk PPPK.
 *
 * @param read the digits, with what was found wrong with the text
 * @param on the day of the reading
 * @returns the parts, or every issue
 */
export function niPppkFrom(read: DigitsRead, on: PlainDate | null): Parsed<NiPppk, NumberIssue> {
  const { digits, issues } = read
  if (digits.length !== 18) return { ok: false, issues }
  const birthDate = birthDateIn(read, 'ni-pppk', on)
  const year = appointmentYearIn(read, 'ni-pppk')
  const warnings = year === undefined ? [] : appointmentWarnings(read, birthDate, year, on)
  const agreementCode = agreementCodeIn(read)
  const sex = sexIn(read, 'ni-pppk')
  const serial = serialIn(read, 'ni-pppk', 16, 18)
  // Each part that could not be read has left an issue.
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    value: {
      kind: 'ni-pppk',
      digits,
      birthDate: birthDate as PlainDate,
      appointmentYear: year as number,
      agreementCode: agreementCode as string,
      sex: sex as Sex,
      serial: serial as string,
      warnings,
    },
  }
}

function agreementCodeIn(read: DigitsRead): string | undefined {
  const { text, refuse } = partOf(read, 'ni-pppk', 'agreement-code', 13, 14)
  if (text === null) return undefined
  const code = Number(text)
  if (code >= 21) return text
  return code >= 1 && code <= 12
    ? refuse('of-another-kind', ['21-99'], { mayBe: ['nip'] })
    : refuse('impossible-agreement-code', ['21-99'])
}

/** Holds the year of the appointment against the first PPPK, the birth date and the day of the reading. */
function appointmentWarnings(
  read: DigitsRead,
  birthDate: PlainDate | undefined,
  year: number,
  on: PlainDate | null,
): readonly NumberWarning[] {
  const { refuse } = partOf(read, 'ni-pppk', 'appointment-year', 9, 12)
  const { first, last } = daysOf(year)
  const warn = (code: NumberWarningCode): NumberWarning => ({
    code,
    number: 'ni-pppk',
    part: 'appointment-year',
    given: `${year}`,
    days: [],
  })
  if (year < FIRST_YEAR) refuse('appointed-before-pppk', [`${FIRST_YEAR}-2099`], { bound: `${FIRST_YEAR}` })
  if (birthDate !== undefined && last < birthDate) {
    const bound = birthDate.slice(0, 4)
    refuse('appointed-before-birth', [`${bound} or later`], { bound })
  }
  const young = birthDate !== undefined && last < reaches(birthDate, 20)
  return [
    ...(young ? [warn('appointed-under-20')] : []),
    ...(on !== null && first > on ? [warn('appointed-after-reading')] : []),
  ]
}
