import { definePoint } from '../reading'

/** Whether an APBN naming that says a last day of its own ends with it, or runs on while nobody else is named. */
export const ownLastDayInApbn = /* @__PURE__ */ definePoint({
  id: 'own-last-day-in-apbn',
  from: '2014-10-17',
  until: null,
  options: ['ends-by-itself', 'runs-on'],
  preferred: 'ends-by-itself',
})
