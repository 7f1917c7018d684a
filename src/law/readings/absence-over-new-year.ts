import { definePoint } from '../reading'

/**
 * Whether ten working days of absence in a row count when 31 December lies among them: PP 94/2021 Pasal 11 ayat (2) huruf d angka 4
 * names no year, Pasal 15 ayat (1) counts attendance to the end of the current one.
 */
export const absenceOverNewYear = /* @__PURE__ */ definePoint({
  id: 'absence-over-new-year',
  from: '2021-08-31',
  until: null,
  options: ['run-goes-on', 'run-ends-with-the-year'],
  preferred: 'run-goes-on',
})
