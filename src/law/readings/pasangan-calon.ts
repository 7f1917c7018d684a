import { definePoint } from '../reading'

/**
 * Whether PP 94/2021 Pasal 5 huruf n angka 5 and 6, which speak of a pasangan calon, reach candidates for DPR, DPD and
 * DPRD, who stand in no pair, and parties.
 */
export const pasanganCalon = /* @__PURE__ */ definePoint({
  id: 'pasangan-calon',
  from: '2021-08-31',
  until: null,
  options: ['wide-by-skb', 'letter-pairs-only'],
  preferred: 'letter-pairs-only',
})
