import { definePoint } from '../reading'

/** Whether silence on a request to be released from a duty counts as consent under UU 30/2014 Pasal 53. */
export const silenceOnInternalRequest = /* @__PURE__ */ definePoint({
  id: 'silence-on-internal-request',
  from: '2014-10-17',
  until: null,
  options: ['no-release', 'release'],
  preferred: 'no-release',
})
