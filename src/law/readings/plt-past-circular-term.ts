import { definePoint } from '../reading'

/**
 * Whether a Plt whose order runs on past twice three months still holds the mandate; the term stands in a circular only.
 */
export const pltPastCircularTerm = /* @__PURE__ */ definePoint({
  id: 'plt-past-circular-term',
  from: '2019-07-30',
  until: null,
  options: ['mandate-stands', 'mandate-lapsed'],
  preferred: 'mandate-stands',
})
