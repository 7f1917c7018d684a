import { definePoint } from '../reading'

/** Whether the holder of a functional post (JF), PNS or PPPK, may be PPTK although PP 12/2019 Pasal 13 knows structural posts and the fungsional umum only. */
export const pptkFromFunctionalPost = /* @__PURE__ */ definePoint({
  id: 'pptk-from-functional-post',
  from: '2019-03-12',
  until: null,
  options: ['letter-of-the-regulation', 'opened-by-regional-rule'],
  preferred: 'letter-of-the-regulation',
})
