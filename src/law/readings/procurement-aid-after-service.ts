import { definePoint } from '../reading'

/**
 * Whether the legal service for actors of procurement outlives their service.
 */
export const procurementAidAfterService = /* @__PURE__ */ definePoint({
  id: 'procurement-aid-after-service',
  from: '2018-03-22',
  until: null,
  options: ['follows-the-matter', 'ends-with-service'],
  preferred: 'follows-the-matter',
})
