import { definePoint } from '../reading'

/**
 * Whether mere presence at a campaign, without attributes, breaches PP 94/2021 Pasal 5 huruf n angka 1. Practice has
 * turned more than once: tolerated in 2018, barred by circular in March 2019, tolerated in words again in 2024.
 */
export const passivePresence = /* @__PURE__ */ definePoint({
  id: 'passive-presence',
  from: '2021-08-31',
  until: null,
  options: ['allowed-with-warning', 'breach-without-level'],
  preferred: 'allowed-with-warning',
})
