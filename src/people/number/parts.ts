import { addMonths, type DateInput, daysInMonth, isPlainDate, type PlainDate, plainDate } from '../../dates'
import type { Sex } from '../sex'
import type { NumberKind } from './issue'
import { type DigitsRead, partOf } from './read-digits'

/** With what a number is read beside its text. */
export interface NumberReading {
  /**
   * The day on which the number is read, or on which the record was made: nobody on record then was born later. The library
   * has no clock, so without it nothing is said about the future, and a NIK may keep both centuries.
   */
  readonly on?: DateInput | undefined
}

/** The day of a reading, checked; `null` where none was given. */
export function dayOfReading({ on }: NumberReading): PlainDate | null {
  return on === undefined ? null : plainDate(on, 'on')
}

/** Years that a number can hold: no one who bears one was born before 1900. */
export const inYears = (year: number): boolean => year >= 1900 && year <= 2099

/** Reads the birth date of a number of 18 digits, against the day of the reading. */
export function birthDateIn(read: DigitsRead, number: NumberKind | null, on: PlainDate | null): PlainDate | undefined {
  const { text, refuse } = partOf(read, number, 'birth-date', 1, 8)
  if (text === null) return undefined
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  if (!isPlainDate(date) || !inYears(Number(text.slice(0, 4))))
    return refuse('impossible-date', ['YYYYMMDD, 1900-2099'])
  if (on !== null && date > on) return refuse('born-after-reading', [`YYYYMMDD, ${on} or earlier`], { bound: on })
  return date
}

/** Reads the sex digit of a number of 18 digits. */
export function sexIn(read: DigitsRead, number: NumberKind | null): Sex | undefined {
  const { text, refuse } = partOf(read, number, 'sex', 15, 15)
  if (text === null) return undefined
  return text === '1' ? 'pria' : text === '2' ? 'wanita' : refuse('impossible-sex', ['1', '2'])
}

/** Reads a serial, which counts from 1. */
export function serialIn(read: DigitsRead, number: NumberKind | null, first: number, last: number): string | undefined {
  const { text, refuse } = partOf(read, number, 'serial', first, last)
  if (text === null) return undefined
  if (Number(text) > 0) return text
  return refuse('serial-zero', [`${'1'.padStart(text.length, '0')}-${'9'.repeat(text.length)}`])
}

/** Reads the year of an appointment. */
export function appointmentYearIn(read: DigitsRead, number: NumberKind): number | undefined {
  const { text, refuse } = partOf(read, number, 'appointment-year', 9, 12)
  if (text === null) return undefined
  const year = Number(text)
  return inYears(year) ? year : refuse('impossible-year', ['1900-2099'])
}

/** The first and the last day of a month, or of several: a number does not tell the day of an appointment. */
export interface Span {
  /** The first day. */
  readonly first: PlainDate
  /** The last day. */
  readonly last: PlainDate
}

/** The days of a month, or of the year where the month is not told. */
export function daysOf(year: number, month?: number): Span {
  const two = (figure: number) => `${figure}`.padStart(2, '0')
  const [from, to] = month === undefined ? [1, 12] : [month, month]
  return {
    first: `${year}-${two(from)}-01` as PlainDate,
    last: `${year}-${two(to)}-${daysInMonth(year, to)}` as PlainDate,
  }
}

/** The day on which someone reaches an age; who was born on 29 February reaches it on the 28th in a common year. */
export const reaches = (birthDate: PlainDate, years: number): PlainDate => addMonths(birthDate, years * 12)
