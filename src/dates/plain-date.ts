declare const brand: unique symbol

/**
 * How callers write a day: `2024-09-22`. The compiler refuses an ordinary `string`; {@link plainDate} takes one.
 */
export type DateInput = `${number}-${number}-${number}`

/**
 * A real day of the calendar, written `YYYY-MM-DD`. It has no hour and no zone: a legal day is not an instant.
 * Every `PlainDate` is also a {@link DateInput}, so results can be passed on as they are.
 */
export type PlainDate = DateInput & { readonly [brand]: 'PlainDate' }

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

// Days of a common year before each month, January first.
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const FIRST_DAY = -719_162 // 0001-01-01
const LAST_DAY = 2_932_896 // 9999-12-31

/**
 * Tells whether a year of the Gregorian calendar has a 29 February.
 *
 * @param year the year, 1 to 9999
 * @returns `true` for a leap year
 * @example
 * isLeapYear(2024) // => true
 * isLeapYear(2100) // => false
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * Counts the days of a month.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12
 * @returns 28 to 31
 * @example
 * daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31
}

/**
 * Turns a day into the number of days since 1970-01-01, by integer arithmetic alone: no clock and no zone can touch it.
 *
 * @param date a day written `YYYY-MM-DD`, years 0001 to 9999
 * @returns the day number, or `NaN` when the text is anything but such a day
 * @example
 * toDayNumber('1970-01-02') // => 1
 * toDayNumber('2023-02-29') // => NaN
 */
export function toDayNumber(date: string): number {
  if (typeof date !== 'string' || date.length !== 10) return Number.NaN
  if (date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return Number.NaN
  const y1 = date.charCodeAt(0) - 48
  const y2 = date.charCodeAt(1) - 48
  const y3 = date.charCodeAt(2) - 48
  const y4 = date.charCodeAt(3) - 48
  const m1 = date.charCodeAt(5) - 48
  const m2 = date.charCodeAt(6) - 48
  const d1 = date.charCodeAt(8) - 48
  const d2 = date.charCodeAt(9) - 48
  // `>>> 0` makes a negative difference huge, so one comparison covers both sides of the digits.
  if (y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9 || y4 >>> 0 > 9) return Number.NaN
  // Of month and day the last digit only: a first one that is none makes a month or a day that there is not.
  if (m2 >>> 0 > 9 || d2 >>> 0 > 9) return Number.NaN
  return civilToDay(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2)
}

/** The day number of a year, month and day of the month, all whole; `NaN` when there is no such day in the years from 0001 on. */
export function civilToDay(year: number, month: number, day: number): number {
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return Number.NaN
  const before = year - 1
  const leapDays = ((before / 4) | 0) - ((before / 100) | 0) + ((before / 400) | 0)
  // No days are known before a month that is none, and the sum is `NaN`.
  const inYear = (DAYS_BEFORE_MONTH[month - 1] as number) + (month > 2 && isLeapYear(year) ? 1 : 0)
  return before * 365 + leapDays + inYear + day - 1 + FIRST_DAY
}

/** The year, month and day of the month of a day number. */
export function dayToCivil(dayNumber: number): { readonly year: number; readonly month: number; readonly day: number } {
  // The year is reckoned from 1 March, so that the leap day comes last; 719468 is the distance from 0000-03-01.
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0
  const ofYear = ofEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const marchMonth = ((5 * ofYear + 2) / 153) | 0
  const day = ofYear - (((153 * marchMonth + 2) / 5) | 0) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/**
 * Turns a number of days since 1970-01-01 back into a day.
 *
 * @param dayNumber a whole number of days, from 0001-01-01 to 9999-12-31
 * @returns the day
 * @throws RangeError when the number is not whole or lies outside those years
 * @example
 * fromDayNumber(19_775) // => '2024-02-22'
 */
export function fromDayNumber(dayNumber: number): PlainDate {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError(
      `dayNumber: ${String(dayNumber)} is not a day; accepted: a whole number from ${FIRST_DAY} (0001-01-01) to ${LAST_DAY} (9999-12-31). ` +
        `/ dayNumber: ${String(dayNumber)} bukan hari; yang diterima: bilangan bulat dari ${FIRST_DAY} (0001-01-01) sampai ${LAST_DAY} (9999-12-31).`,
    )
  }
  const { year, month, day } = dayToCivil(dayNumber)
  const yyyy = year > 999 ? `${year}` : `${year}`.padStart(4, '0')
  return `${yyyy}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate
}

/**
 * Tells whether a value is a real day written `YYYY-MM-DD`.
 *
 * @param value anything
 * @returns `true` for a day of the years 0001 to 9999
 * @example
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2023-02-29') // => false
 * isPlainDate('20240229') // => false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return !Number.isNaN(toDayNumber(value as string))
}

/**
 * Takes a text for a day, or refuses it by name.
 *
 * @param text a day written `YYYY-MM-DD`, years 0001 to 9999
 * @param field the name of the field the text came from, for the message
 * @returns the same text, as a {@link PlainDate}
 * @throws RangeError that names the field, what was given and what is accepted, in English and Indonesian
 * @example
 * plainDate('2024-02-29', 'committedOn') // => '2024-02-29'
 */
export function plainDate(text: string, field = 'date'): PlainDate {
  dayNumberOf(text, field)
  return text as PlainDate
}

/**
 * The day number of a text that must be a day: {@link toDayNumber} for the plain door, where a bad date is a programmer's error.
 *
 * @param text a day written `YYYY-MM-DD`
 * @param field the name of the field the text came from, for the message
 * @returns days since 1970-01-01
 * @throws RangeError as {@link plainDate}
 * @example
 * dayNumberOf('1970-01-31', 'receivedOn') // => 30
 */
export function dayNumberOf(text: string, field = 'date'): number {
  const dayNumber = toDayNumber(text)
  if (Number.isNaN(dayNumber)) throw new RangeError(notADay(text, field))
  return dayNumber
}

/**
 * Tells the day of the week of a day number.
 *
 * @param dayNumber days since 1970-01-01
 * @returns 1 for Monday to 7 for Sunday
 * @example
 * weekdayOf(0) // => 4
 */
export function weekdayOf(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday
}

function notADay(given: unknown, field: string): string {
  const shown =
    typeof given === 'string' ? JSON.stringify(given.length > 40 ? `${given.slice(0, 40)}…` : given) : typeof given
  return (
    `${field}: ${shown} is not a day; accepted: a real day written YYYY-MM-DD, years 0001 to 9999. ` +
    `/ ${field}: ${shown} bukan tanggal; yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD, tahun 0001 sampai 9999.`
  )
}
