import type { Expectation } from '../../expectation'

type When = { [dimension: string]: string | string[] }

const ACTORS = ['kepala-desa', 'perangkat-desa', 'anggota-bpd']
const BOTH = ['campaign', 'outside-campaign']
const DAYS = ['2014-01-15', '2024-02-01']

const at = (when: When, then: unknown, basis: string[]): Expectation[] =>
  DAYS.map((act) => ({ when, on: { act }, then, basis }))

const NONE = { ban: 'none' }
const CAMPAIGN = { ban: 'campaign', ladder: 'reprimand-ladder' }
const DECISION = { ban: 'decision-for-a-group', ladder: 'reprimand-ladder' }

/** Pasal 29 for a kepala desa and Pasal 51 for a perangkat desa hold the same letters. */
function letters(actor: string, pasal: string): Expectation[] {
  const b = `norm uu-6-2014/pasal-${pasal}/huruf-b`
  const g = `norm uu-6-2014/pasal-${pasal}/huruf-g`
  const j = `norm uu-6-2014/pasal-${pasal}/huruf-j`
  const unsettled = { silent: 'involvement-not-settled' }
  return [
    // huruf b: decisions for a group, at any time.
    ...at(
      {
        conduct: ['partisan-decision', 'lend-state-facilities', 'government-programme-for-contestant'],
        actor,
        period: BOTH,
      },
      DECISION,
      [b],
    ),
    // huruf g: officers of a party, not members.
    ...at(
      { conduct: 'party-membership', partyRole: 'officer', actor, period: BOTH },
      { ban: 'party-officer', ladder: 'reprimand-ladder' },
      [g],
    ),
    ...at({ conduct: 'party-membership', partyRole: 'member', actor, period: BOTH }, NONE, [g]),
    // huruf j: participation or involvement in a campaign.
    ...at(
      {
        conduct: 'attend-campaign',
        support: 'active',
        attributes: ['none', 'party', 'pns', 'official-vehicle'],
        actor,
        period: 'campaign',
      },
      CAMPAIGN,
      [j],
    ),
    ...at(
      {
        conduct: 'attend-campaign',
        support: 'none',
        attributes: ['party', 'pns', 'official-vehicle'],
        actor,
        period: 'campaign',
      },
      CAMPAIGN,
      [j],
    ),
    ...at(
      { conduct: 'attend-campaign', support: 'none', attributes: 'none', actor, period: 'campaign' },
      { silent: 'listening-not-settled' },
      [j],
    ),
    ...at({ conduct: 'accompany-spouse', support: 'active', actor, period: 'campaign' }, CAMPAIGN, [j]),
    ...at(
      { conduct: 'accompany-spouse', support: 'none', actor, period: 'campaign' },
      { silent: 'listening-not-settled' },
      [j],
    ),
    ...at({ conduct: ['tim-sukses', 'fund-campaign'], actor, period: 'campaign' }, CAMPAIGN, [j]),
    ...at(
      {
        conduct: ['mobilise-staff', 'use-state-facilities'],
        role: ['team', 'participant'],
        actor,
        period: 'campaign',
      },
      CAMPAIGN,
      [j],
    ),
    ...at({ conduct: ['mobilise-staff', 'use-state-facilities'], role: 'none', actor, period: 'campaign' }, unsettled, [
      b,
      j,
    ]),
    // Acts beside a campaign event: the act does not say.
    ...at(
      {
        conduct: [
          'attend-declaration',
          'attend-event',
          'join-bakal-calon-activity',
          'display-campaign-material',
          'social-media-campaign',
          'social-media-engagement',
          'post-photo',
          'speak-at-party-event',
          'partisan-activity',
          'give-goods',
          'pressure-people',
          'steer-officials',
          'host-contestant',
          'lend-private-property',
        ],
        actor,
        period: 'campaign',
      },
      unsettled,
      [b, j],
    ),
    // Where there is no campaign there is no part to take in it.
    ...at(
      {
        conduct: [
          'attend-declaration',
          'attend-event',
          'join-bakal-calon-activity',
          'display-campaign-material',
          'social-media-campaign',
          'social-media-engagement',
          'post-photo',
          'speak-at-party-event',
          'partisan-activity',
          'give-goods',
          'pressure-people',
          'steer-officials',
          'host-contestant',
          'lend-private-property',
          'tim-sukses',
          'fund-campaign',
        ],
        actor,
        period: 'outside-campaign',
      },
      NONE,
      [b, j],
    ),
    ...at(
      {
        conduct: 'attend-campaign',
        support: ['none', 'active'],
        attributes: ['none', 'party', 'pns', 'official-vehicle'],
        actor,
        period: 'outside-campaign',
      },
      NONE,
      [b, j],
    ),
    ...at({ conduct: 'accompany-spouse', support: ['none', 'active'], actor, period: 'outside-campaign' }, NONE, [
      b,
      j,
    ]),
    ...at(
      {
        conduct: ['mobilise-staff', 'use-state-facilities'],
        role: ['team', 'participant', 'none'],
        actor,
        period: 'outside-campaign',
      },
      NONE,
      [b, j],
    ),
    ...at(
      {
        conduct: [
          'cast-vote',
          'chat-in-private-group',
          'approach-party-or-public',
          'declare-candidacy',
          'remain-asn-after-determination',
          'ktp-support-letter',
          'map-support',
          'verify-support',
        ],
        actor,
        period: BOTH,
      },
      NONE,
      [b, j],
    ),
  ]
}

const EVERY_OTHER_CONDUCT = [
  'cast-vote',
  'attend-campaign',
  'attend-declaration',
  'attend-event',
  'join-bakal-calon-activity',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'chat-in-private-group',
  'post-photo',
  'speak-at-party-event',
  'approach-party-or-public',
  'declare-candidacy',
  'remain-asn-after-determination',
  'accompany-spouse',
  'partisan-activity',
  'give-goods',
  'tim-sukses',
  'fund-campaign',
  'mobilise-staff',
  'use-state-facilities',
  'lend-state-facilities',
  'partisan-decision',
  'ktp-support-letter',
  'government-programme-for-contestant',
  'pressure-people',
  'steer-officials',
  'map-support',
  'host-contestant',
  'verify-support',
  'lend-private-property',
]

export const expectations: Expectation[] = [
  {
    when: { conduct: [...EVERY_OTHER_CONDUCT, 'party-membership'], actor: ACTORS, period: BOTH },
    on: { act: '2014-01-14' },
    then: { silent: 'older-act-not-read' },
    basis: ['procedure uu-6-2014/pasal-122'],
  },
  ...letters('kepala-desa', '29'),
  ...letters('perangkat-desa', '51'),
  // Pasal 64 for the BPD: no post in a party, no ladder, no ban on campaigning.
  ...at(
    { conduct: 'party-membership', partyRole: 'officer', actor: 'anggota-bpd', period: BOTH },
    { ban: 'party-officer', ladder: 'none-in-the-act' },
    ['norm uu-6-2014/pasal-64/huruf-h'],
  ),
  ...at({ conduct: 'party-membership', partyRole: 'member', actor: 'anggota-bpd', period: BOTH }, NONE, [
    'norm uu-6-2014/pasal-64/huruf-h',
  ]),
  ...at({ conduct: EVERY_OTHER_CONDUCT, actor: 'anggota-bpd', period: BOTH }, NONE, [
    'norm uu-6-2014/pasal-64/huruf-h',
  ]),
]
