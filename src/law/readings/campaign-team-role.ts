import { definePoint } from '../reading'

/**
 * Whether being campaign team, expert or funder after the contestants are determined is berat as such: the joint
 * decree of 2022 says so, PP 94/2021 has no limb for the role.
 */
export const campaignTeamRole = /* @__PURE__ */ definePoint({
  id: 'campaign-team-role',
  from: '2022-09-22',
  until: null,
  options: ['berat-by-skb', 'duties-by-impact'],
  preferred: 'duties-by-impact',
})
