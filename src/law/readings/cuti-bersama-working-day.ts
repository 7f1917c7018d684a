import { definePoint } from '../reading'

/**
 * Whether collective leave (cuti bersama) counts as a working day in the deadlines of authorities of the civil
 * service. The date is that of PP 11/2017, the first rule on it here.
 */
export const cutiBersamaWorkingDay = /* @__PURE__ */ definePoint({
  id: 'cuti-bersama-working-day',
  from: '2017-04-07',
  until: null,
  options: ['not-a-working-day', 'working-day'],
  preferred: 'not-a-working-day',
})
