import { definePoint } from '../reading'

/** Whether silence on a complete request for leave grants it under UU 30/2014 Pasal 53. */
export const silenceOnLeaveRequest = /* @__PURE__ */ definePoint({
  id: 'silence-on-leave-request',
  from: '2014-10-17',
  until: null,
  options: ['not-granted', 'deemed-granted'],
  preferred: 'not-granted',
})
