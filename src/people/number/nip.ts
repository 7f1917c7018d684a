import type { Parsed, PlainDate } from '../../dates'
import type { Sex } from '../sex'
import type { NumberIssue, NumberIssueCode, NumberWarning, NumberWarningCode } from './issue'
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

/** The number of a PNS or CPNS, taken apart. */
export interface Nip {
  readonly kind: 'nip'
  /** The 18 digits without separators, as they are stored. */
  readonly digits: string
  /** The birth date as it was when the number was given; it may have been corrected since. */
  readonly birthDate: PlainDate
  /** The month of the appointment as CPNS. The number does not tell the day; by custom it is the 1st. */
  readonly appointment: AppointmentMonth
  /** The sex. */
  readonly sex: Sex
  /** The serial among those who share the first 15 digits: `'001'` to `'999'`. */
  readonly serial: string
  /** What is odd in a number that fits its layout. */
  readonly warnings: readonly NumberWarning[]
}

/** A month of a year. */
export interface AppointmentMonth {
  /** The year, such as 2015. */
  readonly year: number
  /** The month, 1 to 12. */
  readonly month: number
}

// PP 98/2000 took effect on 10 November 2000; the first appointment that can rest on it is of the month after.
const AGE_RULE_FROM = '2000-12-01'

/**
 * Reads a NIP (nomor induk pegawai, in older texts nomor identitas pegawai): birth date, month of appointment as CPNS, sex, serial.
 * Separators that are customary in print are passed over: spaces, no-break spaces, dots. Every part that is wrong is reported. A
 * person with this layout is a PNS or a CPNS; which of them, the number does not tell.
 *
 * Layout: PerkaBKN 22/2007, known from reports. Age at application, 18 to 35: PP 98/2000 Pasal 6 huruf b, PP 11/2017 Pasal 23
 * ayat (1) huruf a. An appointment that ended before the age of 18 is refused since the first of them, and a warning before it.
 *
 * @param text the number as written: `'19900214 201503 1 001'`
 * @param reading the day on which the number is read
 * @returns the parts with their warnings, or every issue
 * @throws RangeError when the day of the reading is none; never for the text, whatever it is
 * @example
 * const read = parseNip('19900214 201503 2 001')
 * read.ok && read.value.birthDate // => '1990-02-14'
 * read.ok && read.value.appointment // => { year: 2015, month: 3 }
 * read.ok && read.value.sex // => 'wanita'
 * const wrong = parseNip('199002302015131000')
 * wrong.ok === false && wrong.issues.map(({ code, part }) => `${part}: ${code}`)
 * // => ['birth-date: impossible-date', 'appointment-month: impossible-month', 'serial: serial-zero']
 */
export function parseNip(text: string, reading: NumberReading = {}): Parsed<Nip, NumberIssue> {
  const on = dayOfReading(reading)
  return nipFrom(readDigits(text, 'nip', [18]), on)
}

/**
 * Reads the parts of a NIP.
 *
 * @param read the digits, with what was found wrong with the text
 * @param on the day of the reading
 * @returns the parts, or every issue
 */
export function nipFrom(read: DigitsRead, on: PlainDate | null): Parsed<Nip, NumberIssue> {
  const { digits, issues } = read
  if (digits.length !== 18) return { ok: false, issues }
  const birthDate = birthDateIn(read, 'nip', on)
  const year = appointmentYearIn(read, 'nip')
  const month = appointmentMonthIn(read)
  const warnings =
    birthDate === undefined || year === undefined || month === undefined
      ? []
      : appointmentWarnings(read, birthDate, { year, month }, on)
  const sex = sexIn(read, 'nip')
  const serial = serialIn(read, 'nip', 16, 18)
  // Each part that could not be read has left an issue.
  if (issues.length > 0) return { ok: false, issues }
  const appointment = { year: year as number, month: month as number }
  return {
    ok: true,
    value: {
      kind: 'nip',
      digits,
      birthDate: birthDate as PlainDate,
      appointment,
      sex: sex as Sex,
      serial: serial as string,
      warnings,
    },
  }
}

function appointmentMonthIn(read: DigitsRead): number | undefined {
  const { text, refuse } = partOf(read, 'nip', 'appointment-month', 13, 14)
  if (text === null) return undefined
  const month = Number(text)
  if (month >= 1 && month <= 12) return month
  return month >= 21
    ? refuse('of-another-kind', ['01-12'], { mayBe: ['ni-pppk'] })
    : refuse('impossible-month', ['01-12'])
}

/** Holds the month of the appointment against the birth date and the day of the reading. */
function appointmentWarnings(
  read: DigitsRead,
  birthDate: PlainDate,
  { year, month }: AppointmentMonth,
  on: PlainDate | null,
): readonly NumberWarning[] {
  const { refuse } = partOf(read, 'nip', 'appointment-month', 9, 14)
  const { first, last } = daysOf(year, month)
  const given = read.digits.slice(8, 14)
  const eighteen = reaches(birthDate, 18)
  const warn = (code: NumberWarningCode): NumberWarning => ({
    code,
    number: 'nip',
    part: 'appointment-month',
    given,
    days: [],
  })
  const refuseBefore = (code: NumberIssueCode, day: PlainDate) => {
    const bound = day.slice(0, 7)
    refuse(code, [`YYYYMM, ${bound} or later`], { bound })
  }
  if (last < birthDate) refuseBefore('appointed-before-birth', birthDate)
  const early = last >= birthDate && last < eighteen
  if (early && first >= AGE_RULE_FROM) refuseBefore('appointed-under-18', eighteen)
  return [
    ...(early && first < AGE_RULE_FROM ? [warn('appointed-under-18-earlier')] : []),
    ...(first >= AGE_RULE_FROM && first >= reaches(birthDate, 37) ? [warn('appointed-over-36')] : []),
    ...(on !== null && first > on ? [warn('appointed-after-reading')] : []),
  ]
}
