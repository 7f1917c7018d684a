import { definePoint } from '../reading'

/**
 * Whether an act of office for a contestant whom no neutrality limb reaches (no pair, or not yet determined) is abuse of
 * authority: PP 94/2021 Pasal 5 huruf a and PP 53/2010 Pasal 4 angka 1, each always berat.
 */
export const abuseOfAuthority = /* @__PURE__ */ definePoint({
  id: 'abuse-of-authority',
  from: '2010-06-06',
  until: null,
  options: ['abuse-by-its-words', 'duties-by-impact'],
  preferred: 'duties-by-impact',
})
