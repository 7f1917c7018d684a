import { definePoint } from '../reading'

/**
 * Whether the approval in advance of circular 821/5492/SJ outlived Permendagri 4/2023, whose Pasal 15 repeats the bans and their
 * exception.
 */
export const circular5492After2023 = /* @__PURE__ */ definePoint({
  id: 'circular-5492-after-2023',
  from: '2023-04-04',
  until: null,
  options: ['not-relied-on', 'still-approves'],
  preferred: 'not-relied-on',
})
