import type { Expectation } from '../../expectation'

const pemilu = ['presiden', 'dpr', 'dpd', 'dprd', 'partai'] as const
const pilkada = ['gubernur', 'bupati-wali-kota'] as const
const acts = ['lend-state-facilities', 'pressure-people', 'steer-officials', 'mobilise-staff'] as const
const campaigning = [
  'attend-campaign',
  'attend-declaration',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'tim-sukses',
] as const
const office = [
  'norm uu-23-2014/pasal-67/huruf-b',
  'sanction uu-23-2014/pasal-78/ayat-2/huruf-d',
  'procedure uu-23-2014/pasal-80/ayat-1/huruf-a',
  'procedure uu-23-2014/pasal-80/ayat-1/huruf-e',
  'procedure uu-23-2014/pasal-80/ayat-1/huruf-f',
]

/** Neutrality page, section 1.4 (uu23-2014-kdh), sections 5.1 (uu7-281 to uu7-304) and 5.2 (uu10-70-2, uu10-71-1, uu10-71-3). */
export const expectations: readonly Expectation[] = [
  // uu7-281 and uu10-70-2: campaigning itself, on leave.
  {
    when: { conduct: campaigning, contest: pemilu, period: 'campaign', stage: 'calon' },
    then: { ban: 'none' },
    basis: ['norm uu-7-2017/pasal-281'],
  },
  {
    when: { conduct: campaigning, contest: pilkada, period: 'campaign', stage: 'calon' },
    then: { ban: 'none' },
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-10-2016/pasal-70/ayat-3'],
  },
  // uu10-71-1: what leave does not cover is an act like any other.
  {
    when: { conduct: campaigning, contest: pilkada, period: 'outside-campaign', stage: 'calon' },
    then: { ban: 'decision-for-a-pair', ends: 'office' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-70/ayat-2', ...office],
  },
  {
    when: { conduct: campaigning, contest: pemilu, period: 'outside-campaign', stage: 'calon' },
    then: { silent: 'no-rule-for-this-office' },
    basis: ['norm uu-7-2017/pasal-281'],
  },
  {
    when: {
      conduct: campaigning,
      contest: [...pemilu, ...pilkada],
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-rule-for-this-office' },
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-7-2017/pasal-281'],
  },
  // uu7-282: in the campaign, any participant.
  {
    when: {
      conduct: [...acts, 'partisan-decision', 'government-programme-for-contestant'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: { ban: 'decision-for-a-contestant', ends: 'office' },
    basis: ['norm uu-7-2017/pasal-282', ...office],
  },
  {
    when: {
      conduct: [...acts, 'partisan-decision', 'government-programme-for-contestant'],
      contest: pemilu,
      period: 'outside-campaign',
      stage: 'calon',
    },
    then: { silent: 'ban-runs-in-the-campaign-only' },
    basis: ['norm uu-7-2017/pasal-282'],
  },
  {
    when: {
      conduct: [...acts, 'partisan-decision', 'government-programme-for-contestant'],
      contest: pemilu,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-contestant-yet' },
    basis: ['norm uu-7-2017/pasal-282'],
  },
  // uu7-283: before, during and after the campaign.
  {
    when: {
      conduct: ['partisan-activity', 'give-goods'],
      contest: pemilu,
      period: ['campaign', 'outside-campaign'],
      stage: 'calon',
    },
    then: { ban: 'partisan-activity', ends: 'office' },
    basis: ['norm uu-7-2017/pasal-283/ayat-1', 'norm uu-7-2017/pasal-283/ayat-2', ...office],
  },
  {
    when: {
      conduct: ['partisan-activity', 'give-goods'],
      contest: pemilu,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-contestant-yet' },
    basis: ['norm uu-7-2017/pasal-283/ayat-1'],
  },
  {
    when: {
      conduct: 'partisan-activity',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'calon',
    },
    then: { ban: 'decision-for-a-pair', ends: 'office' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1', ...office],
  },
  {
    when: {
      conduct: 'partisan-activity',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-pair-yet' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1'],
  },
  {
    when: { conduct: 'give-goods', contest: pilkada, period: ['campaign', 'outside-campaign'], stage: 'calon' },
    then: { ban: 'decision-for-a-pair', ends: 'office' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-73/ayat-4', ...office],
  },
  {
    when: {
      conduct: 'give-goods',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-rule-for-this-office' },
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-10-2016/pasal-73/ayat-4'],
  },
  // uu7-304, uu1-69h, uu10-70-2: state facilities in the campaign.
  {
    when: { conduct: 'use-state-facilities', contest: pemilu, period: 'campaign', stage: 'calon' },
    then: { ban: 'state-facilities-in-campaign', ends: 'office' },
    basis: ['norm uu-7-2017/pasal-304', 'norm uu-7-2017/pasal-281', ...office],
  },
  {
    when: { conduct: 'use-state-facilities', contest: pilkada, period: 'campaign', stage: 'calon' },
    then: { ban: 'state-facilities-in-campaign', ends: 'office' },
    basis: ['norm uu-1-2015/pasal-69/huruf-h', 'norm uu-10-2016/pasal-70/ayat-3', ...office],
  },
  {
    when: { conduct: 'use-state-facilities', contest: pemilu, period: 'outside-campaign', stage: 'calon' },
    then: { silent: 'ban-runs-in-the-campaign-only' },
    basis: ['norm uu-7-2017/pasal-304'],
  },
  {
    when: { conduct: 'use-state-facilities', contest: pilkada, period: 'outside-campaign', stage: 'calon' },
    then: { ban: 'decision-for-a-pair', ends: 'office' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1', ...office],
  },
  {
    when: {
      conduct: 'use-state-facilities',
      contest: pemilu,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-contestant-yet' },
    basis: ['norm uu-7-2017/pasal-304'],
  },
  {
    when: {
      conduct: 'use-state-facilities',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-pair-yet' },
    basis: ['norm uu-1-2015/pasal-69/huruf-h', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  // uu10-71-1: no time words, but a pair.
  {
    when: {
      conduct: [...acts, 'partisan-decision'],
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'calon',
    },
    then: { ban: 'decision-for-a-pair', ends: 'office' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1', ...office],
  },
  {
    when: {
      conduct: [...acts, 'partisan-decision'],
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { silent: 'no-pair-yet' },
    basis: ['norm uu-10-2016/pasal-71/ayat-1'],
  },
  // uu10-71-3: from six months before the determination.
  {
    when: {
      conduct: 'government-programme-for-contestant',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'calon',
    },
    then: { ban: 'programme-for-a-pair', ends: 'office-and-candidacy' },
    basis: ['norm uu-10-2016/pasal-71/ayat-3', 'sanction uu-10-2016/pasal-71/ayat-5', ...office],
  },
  {
    when: {
      conduct: 'government-programme-for-contestant',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: 'bakal-calon',
    },
    then: { ban: 'programme-for-a-pair', ends: 'office-and-candidacy' },
    basis: ['norm uu-10-2016/pasal-71/ayat-3', 'sanction uu-10-2016/pasal-71/ayat-5', ...office],
  },
  // The vote.
  {
    when: {
      conduct: 'cast-vote',
      contest: pemilu,
      period: ['campaign', 'outside-campaign'],
      stage: ['bakal-calon', 'calon'],
    },
    then: { ban: 'none' },
    basis: ['norm uu-7-2017/pasal-198/ayat-1'],
  },
  {
    when: {
      conduct: 'cast-vote',
      contest: pilkada,
      period: ['campaign', 'outside-campaign'],
      stage: ['bakal-calon', 'calon'],
    },
    then: { ban: 'none' },
    basis: ['norm uu-1-2015/pasal-56/ayat-1'],
  },
  {
    when: {
      conduct: [
        'attend-event',
        'join-bakal-calon-activity',
        'chat-in-private-group',
        'post-photo',
        'speak-at-party-event',
        'approach-party-or-public',
        'declare-candidacy',
        'remain-asn-after-determination',
        'accompany-spouse',
        'party-membership',
        'fund-campaign',
        'ktp-support-letter',
        'map-support',
        'host-contestant',
        'verify-support',
        'lend-private-property',
      ],
      contest: [...pemilu, ...pilkada],
      period: ['campaign', 'outside-campaign'],
      stage: ['bakal-calon', 'calon'],
    },
    then: { silent: 'no-rule-for-this-office' },
    basis: ['norm uu-23-2014/pasal-76/ayat-1/huruf-a', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
]
