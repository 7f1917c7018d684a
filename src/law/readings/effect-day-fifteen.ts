import { definePoint } from '../reading'

/**
 * Whether the day of receipt is day zero or day one when PP 94/2021 Pasal 38 ayat (1) counts the fifteenth day.
 */
export const effectDayFifteen = /* @__PURE__ */ definePoint({
  id: 'effect-day-fifteen',
  from: '2021-08-31',
  until: null,
  options: ['day-zero', 'day-one'],
  preferred: 'day-zero',
})
