import { definePoint } from '../reading'

/**
 * Whether the aid that the law gives to PNS, PPPK and officials goes on for someone who is suspended, retired or dismissed, in a
 * matter from the time of service.
 */
export const aidWithoutStatus = /* @__PURE__ */ definePoint({
  id: 'aid-without-status',
  from: '2018-03-22',
  until: null,
  options: ['ends-with-status', 'follows-the-matter'],
  preferred: 'ends-with-status',
})
