import { definePoint } from '../reading'

/**
 * Whether legal aid under UU 20/2023 is tied to the duty: Pasal 21 ayat (9) names no tie.
 */
export const aidPrivateMatter = /* @__PURE__ */ definePoint({
  id: 'aid-private-matter',
  from: '2023-10-31',
  until: null,
  options: ['tied-to-duty', 'any-matter'],
  preferred: 'tied-to-duty',
})
