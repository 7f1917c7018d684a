const { addDays, formatIndonesianDate, plainDate } = require('aparatur/dates')

console.log(formatIndonesianDate(addDays(plainDate('2024-09-21'), 1)))
