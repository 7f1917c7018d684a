import { definePoint } from '../reading'

/**
 * Whether attending the declaration of a bakal calon without active support is the ethics item e3 of the joint decree
 * of 2022.
 */
export const declarationWithoutSupport = /* @__PURE__ */ definePoint({
  id: 'declaration-without-support',
  from: '2022-09-22',
  until: null,
  options: ['needs-active-support', 'attendance-is-enough'],
  preferred: 'needs-active-support',
})
