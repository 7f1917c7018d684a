import { definePoint } from '../reading'

/** Which regulation finishes a remedy filed before PP 94/2021 that PP 79/2021 found undecided. */
export const remedyPendingIn2021 = /* @__PURE__ */ definePoint({
  id: 'remedy-pending-in-2021',
  from: '2021-08-10',
  until: null,
  options: ['pp-53', 'pp-79'],
  preferred: 'pp-53',
})
