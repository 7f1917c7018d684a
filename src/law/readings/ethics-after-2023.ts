import { definePoint } from '../reading'

/**
 * Whether PP 42/2004, on which the ethics class rests, is still in force: it implements UU 8/1974, UU 5/2014 Pasal 139
 * kept it, and UU 20/2023 Pasal 75 keeps only rules that implement UU 5/2014.
 */
export const ethicsAfter2023 = /* @__PURE__ */ definePoint({
  id: 'ethics-after-2023',
  from: '2023-10-31',
  until: null,
  options: ['still-in-force', 'lapsed'],
  preferred: 'still-in-force',
})
