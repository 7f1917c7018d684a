import { addDays, formatIndonesianDate, plainDate } from 'aparatur/dates'

console.log(formatIndonesianDate(addDays(plainDate('2024-09-21'), 1)))
