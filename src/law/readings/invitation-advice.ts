import { definePoint } from '../reading'

/**
 * What to do with an invitation to a political event: no text was found that says it; offices advise, and differ.
 */
export const invitationAdvice = /* @__PURE__ */ definePoint({
  id: 'invitation-advice',
  from: '2018-01-01',
  until: null,
  options: ['stay-away', 'listen-only'],
  preferred: 'stay-away',
})
