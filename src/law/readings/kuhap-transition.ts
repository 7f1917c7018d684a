import { definePoint } from '../reading'

/**
 * Whether a case begun before 2 January 2026 goes on under UU 8/1981.
 */
export const kuhapTransition = /* @__PURE__ */ definePoint({
  id: 'kuhap-transition',
  from: '2026-01-02',
  until: null,
  options: ['old-code-goes-on', 'new-code-at-once'],
  preferred: 'old-code-goes-on',
})
