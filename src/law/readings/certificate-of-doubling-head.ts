import { definePoint } from '../reading'

/** Whether a PA or KPA who is also PPK needs the certificate of a PPK. */
export const certificateOfDoublingHead = /* @__PURE__ */ definePoint({
  id: 'certificate-of-doubling-head',
  from: '2021-02-02',
  until: null,
  options: ['not-asked', 'asked'],
  preferred: 'not-asked',
})
