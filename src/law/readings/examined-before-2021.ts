import { definePoint } from '../reading'

/**
 * Which catalogue sets the level of a breach examined before PP 94/2021 and punished after it (Pasal 40 ayat (4)).
 */
export const examinedBefore2021 = /* @__PURE__ */ definePoint({
  id: 'examined-before-2021',
  from: '2021-08-31',
  until: null,
  options: ['catalogue-pp-94', 'catalogue-pp-53'],
  preferred: 'catalogue-pp-94',
})
