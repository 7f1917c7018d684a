import { addDays, addMonths, type DateInput, type PlainDate, plainDate } from '../../dates'
import type { Span } from '../person-asn'

/** Whole years from a birth to a day; who was born on 29 February gains a year on the 28th in a common year. */
export function ageOn(birthDate: DateInput, on: DateInput): number {
  const born = plainDate(birthDate, 'birthDate')
  const day = plainDate(on, 'on')
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return addMonths(born, years * 12) <= day ? years : years - 1
}

/** How a stretch of days, both ends included, stands to a number of years. */
export function lengthAgainst({ from, lastDay }: Span, years: number): 'shorter' | 'exact' | 'longer' {
  const exact: PlainDate = addDays(addMonths(from, years * 12), -1)
  const last = plainDate(lastDay, 'lastDay')
  return last < exact ? 'shorter' : last > exact ? 'longer' : 'exact'
}
