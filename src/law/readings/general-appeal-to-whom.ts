import { definePoint } from '../reading'

/** Which superior hears the appeal (banding) of UU 30/2014: the article and its explanation name different ones. */
export const generalAppealToWhom = /* @__PURE__ */ definePoint({
  id: 'general-appeal-to-whom',
  from: '2014-10-17',
  until: null,
  options: ['direct-superior', 'superior-of-the-superior'],
  preferred: 'direct-superior',
})
