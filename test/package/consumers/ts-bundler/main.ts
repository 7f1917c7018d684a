import { addDays, formatIndonesianDate, type PlainDate, plainDate } from 'aparatur/dates'

declare const console: { log(text: string): void }

const day: PlainDate = addDays(plainDate('2024-09-21'), 1)

// @ts-expect-error a plain text has not been checked to be a day
export const unchecked: PlainDate = '2024-09-21'
// @ts-expect-error a day is no number
export const wrong = () => plainDate(20240921)

console.log(formatIndonesianDate(day))
