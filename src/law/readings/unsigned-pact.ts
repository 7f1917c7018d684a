import { definePoint } from '../reading'

/** What follows where someone who is to be PPK refuses to sign the Pakta Integritas. */
export const unsignedPact = /* @__PURE__ */ definePoint({
  id: 'unsigned-pact',
  from: '2018-07-01',
  until: null,
  options: ['failed-requirement', 'no-requirement-read'],
  preferred: 'failed-requirement',
})
