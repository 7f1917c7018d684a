import { definePoint } from '../reading'

/**
 * Up to which judgment the legal service of Perpres 16/2018 Pasal 84 ayat (2) runs.
 */
export const judgmentOfWhichLevel = /* @__PURE__ */ definePoint({
  id: 'judgment-of-which-level',
  from: '2018-03-22',
  until: null,
  options: ['every-level', 'first-judgment'],
  preferred: 'every-level',
})
