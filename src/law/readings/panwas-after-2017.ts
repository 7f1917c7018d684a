import { definePoint } from '../reading'

/**
 * Which body the Panwas kabupaten/kota of the act on regional elections is since UU 7/2017 made the Bawaslu kabupaten/kota permanent.
 */
export const panwasAfter2017 = /* @__PURE__ */ definePoint({
  id: 'panwas-after-2017',
  from: '2017-08-16',
  until: null,
  options: ['bawaslu-takes-the-place', 'panwas-stays-apart'],
  preferred: 'bawaslu-takes-the-place',
})
