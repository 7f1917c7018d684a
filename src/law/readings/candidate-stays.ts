import { definePoint } from '../reading'

/**
 * How a PNS who does not resign once determined as candidate is dismissed: PP 11/2017 Pasal 254 ayat (4) and 346 ayat
 * (4) contradict each other, and each repeats its own result in ayat (5).
 */
export const candidateStays = /* @__PURE__ */ definePoint({
  id: 'candidate-stays',
  from: '2017-04-07',
  until: null,
  options: ['with-honour', 'without-honour'],
  preferred: 'with-honour',
})
