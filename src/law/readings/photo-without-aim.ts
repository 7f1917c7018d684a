import { definePoint } from '../reading'

/**
 * Whether posting a photo with a bakal calon, with no symbol and no aim of support, is the ethics item e5 of the joint
 * decree of 2022.
 */
export const photoWithoutAim = /* @__PURE__ */ definePoint({
  id: 'photo-without-aim',
  from: '2022-09-22',
  until: null,
  options: ['needs-partisan-sign', 'ethics-by-the-letter'],
  preferred: 'ethics-by-the-letter',
})
