import { definePoint } from '../reading'

/**
 * From which determination day the six months of Pasal 71 run, if the schedule was moved after acts had been done.
 */
export const movedDeterminationDay = /* @__PURE__ */ definePoint({
  id: 'moved-determination-day',
  from: '2016-07-01',
  until: null,
  options: ['later-day', 'day-then-set'],
  preferred: 'later-day',
})
