import { definePoint } from '../reading'

/**
 * Whether an act near a campaign, or listening at one, is taking part or being involved in it: UU 6/2014 Pasal 29 huruf j
 * and 51 huruf j ban both and explain neither.
 */
export const villageInvolvement = /* @__PURE__ */ definePoint({
  id: 'village-involvement',
  from: '2014-01-15',
  until: null,
  options: ['involved', 'not-involved'],
  preferred: 'not-involved',
})
