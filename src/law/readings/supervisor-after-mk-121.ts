import { definePoint } from '../reading'

/**
 * Whether BKN may go on supervising neutrality after Constitutional Court ruling 121/PUU-XXII/2024, until the
 * independent body is formed (by 16 October 2027).
 */
export const supervisorAfterMk121 = /* @__PURE__ */ definePoint({
  id: 'supervisor-after-mk-121',
  from: '2025-10-16',
  until: null,
  options: ['bkn-continues', 'no-supervisor'],
  preferred: 'bkn-continues',
})
