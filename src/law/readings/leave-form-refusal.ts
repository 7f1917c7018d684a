import { definePoint } from '../reading'

/** Whether annual or long leave may be refused outright because the form has a box for it. */
export const leaveFormRefusal = /* @__PURE__ */ definePoint({
  id: 'leave-form-refusal',
  from: '2017-12-22',
  until: null,
  options: ['no-ground', 'refusal-with-reasons'],
  preferred: 'no-ground',
})
