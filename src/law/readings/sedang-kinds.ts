import { definePoint } from '../reading'

/**
 * Which kinds of hukuman disiplin sedang can be imposed while PP 94/2021 Pasal 42 suspends those of its Pasal 8 ayat
 * (3).
 */
export const sedangKinds = /* @__PURE__ */ definePoint({
  id: 'sedang-kinds',
  from: '2021-08-31',
  until: null,
  options: ['interim-kinds', 'tukin-cut'],
  preferred: 'interim-kinds',
})
