import type { Expectation } from '../../expectation'

type When = { [dimension: string]: string | string[] }

const ACTORS = ['kepala-desa', 'perangkat-desa', 'anggota-bpd']
const BOTH = ['campaign', 'outside-campaign']
const DAYS = ['2014-01-15', '2024-02-01', '2024-11-27']
const POINT = 'village-involvement'
const OPTIONS = ['involved', 'not-involved']

/** What holds whichever way the contested point goes. */
const at = (when: When, then: unknown, basis: string[]): Expectation[] =>
  OPTIONS.flatMap((option) => under(option, when, then, basis))

const under = (option: string, when: When, then: unknown, basis: string[]): Expectation[] =>
  DAYS.map((act) => ({ when, on: { act }, readings: { [POINT]: option }, then, basis }))

const NONE = { ban: 'none' }
const CAMPAIGN = { ban: 'campaign', ladder: 'reprimand-ladder' }
const DECISION = { ban: 'decision-for-a-group', ladder: 'reprimand-ladder' }
const ABUSE = { ban: 'abuse-of-authority', ladder: 'reprimand-ladder' }

/** Acts beside a campaign event. */
const BESIDE = [
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
  'host-contestant',
  'lend-private-property',
]

/** Acts that neither office nor campaign knows. */
const APART = [
  'cast-vote',
  'chat-in-private-group',
  'approach-party-or-public',
  'ktp-support-letter',
  'map-support',
  'verify-support',
]

/** Standing for office. */
const CANDIDACY = ['declare-candidacy', 'remain-asn-after-determination']

const ATTRIBUTES = ['none', 'party', 'pns', 'official-vehicle']

/** Pasal 29 for a kepala desa and Pasal 51 for a perangkat desa hold the same letters. */
function letters(actor: string, pasal: string): Expectation[] {
  const b = `norm uu-6-2014/pasal-${pasal}/huruf-b`
  const c = `norm uu-6-2014/pasal-${pasal}/huruf-c`
  const d = `norm uu-6-2014/pasal-${pasal}/huruf-d`
  const e = `norm uu-6-2014/pasal-${pasal}/huruf-e`
  const g = `norm uu-6-2014/pasal-${pasal}/huruf-g`
  const j = `norm uu-6-2014/pasal-${pasal}/huruf-j`
  /** The act does not say whether this is taking part or being involved. */
  const unsettled = (when: When): Expectation[] => [
    ...under('involved', when, CAMPAIGN, [j]),
    ...under('not-involved', when, NONE, [j]),
  ]
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
    // huruf c to e: abuse of powers, discrimination, alarm; at any time.
    ...at({ conduct: 'pressure-people', actor, period: BOTH }, ABUSE, [c, d, e]),
    ...at({ conduct: 'steer-officials', actor, period: BOTH }, ABUSE, [c]),
    ...at({ conduct: ['mobilise-staff', 'use-state-facilities'], role: 'none', actor, period: BOTH }, ABUSE, [c]),
    ...at(
      {
        conduct: ['mobilise-staff', 'use-state-facilities'],
        role: ['team', 'participant'],
        actor,
        period: 'outside-campaign',
      },
      ABUSE,
      [c],
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
      { conduct: 'attend-campaign', support: 'active', attributes: ATTRIBUTES, actor, period: 'campaign' },
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
    ...at({ conduct: 'accompany-spouse', support: 'active', actor, period: 'campaign' }, CAMPAIGN, [j]),
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
    // Listening, and acts beside a campaign event: the words do not settle it.
    ...unsettled({ conduct: 'attend-campaign', support: 'none', attributes: 'none', actor, period: 'campaign' }),
    ...unsettled({ conduct: 'accompany-spouse', support: 'none', actor, period: 'campaign' }),
    ...unsettled({ conduct: BESIDE, actor, period: 'campaign' }),
    // Where there is no campaign there is no part to take in it.
    ...at({ conduct: [...BESIDE, 'tim-sukses', 'fund-campaign'], actor, period: 'outside-campaign' }, NONE, [b, j]),
    ...at(
      {
        conduct: 'attend-campaign',
        support: ['none', 'active'],
        attributes: ATTRIBUTES,
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
    ...at({ conduct: APART, actor, period: BOTH }, NONE, [b, j]),
  ]
}

const POWERS = [
  'mobilise-staff',
  'use-state-facilities',
  'lend-state-facilities',
  'partisan-decision',
  'government-programme-for-contestant',
  'pressure-people',
  'steer-officials',
]
const NO_POWERS = [
  ...BESIDE,
  ...APART,
  ...CANDIDACY,
  'attend-campaign',
  'accompany-spouse',
  'tim-sukses',
  'fund-campaign',
]

/** No text bars a village official from standing; from 25 April 2024 a kepala desa must resign once determined. */
const standing = (days: string[], actor: string, conduct: string | string[], then: unknown, basis: string[]) =>
  OPTIONS.flatMap((option) =>
    days.map(
      (act): Expectation => ({
        when: { conduct, actor, period: BOTH },
        on: { act },
        readings: { [POINT]: option },
        then,
        basis,
      }),
    ),
  )
const bans = (pasal: string) => [`norm uu-6-2014/pasal-${pasal}/huruf-b`, `norm uu-6-2014/pasal-${pasal}/huruf-j`]
const DUTY = ['norm uu-3-2024/pasal-26/ayat-4/huruf-g']

export const expectations: Expectation[] = [
  ...standing(['2014-01-15', '2024-04-24'], 'kepala-desa', CANDIDACY, NONE, bans('29')),
  ...standing(['2024-04-25', '2026-01-02'], 'kepala-desa', 'declare-candidacy', NONE, DUTY),
  ...standing(
    ['2024-04-25', '2026-01-02'],
    'kepala-desa',
    'remain-asn-after-determination',
    { ban: 'staying-after-determination', ladder: 'reprimand-ladder' },
    DUTY,
  ),
  ...standing(['2014-01-15', '2024-04-24', '2024-04-25', '2026-01-02'], 'perangkat-desa', CANDIDACY, NONE, bans('51')),
  ...OPTIONS.map((option) => ({
    when: { conduct: [...POWERS, ...NO_POWERS, 'party-membership'], actor: ACTORS, period: BOTH },
    on: { act: '2014-01-14' },
    readings: { [POINT]: option },
    then: { silent: 'older-act-not-read' },
    basis: ['procedure uu-6-2014/pasal-122'],
  })),
  ...letters('kepala-desa', '29'),
  ...letters('perangkat-desa', '51'),
  // Pasal 64 for the BPD: no post in a party, no abuse of powers, no ladder, no ban on campaigning.
  ...at(
    { conduct: 'party-membership', partyRole: 'officer', actor: 'anggota-bpd', period: BOTH },
    { ban: 'party-officer', ladder: 'none-in-the-act' },
    ['norm uu-6-2014/pasal-64/huruf-h'],
  ),
  ...at({ conduct: 'party-membership', partyRole: 'member', actor: 'anggota-bpd', period: BOTH }, NONE, [
    'norm uu-6-2014/pasal-64/huruf-h',
  ]),
  ...at(
    { conduct: POWERS, actor: 'anggota-bpd', period: BOTH },
    { ban: 'abuse-of-authority', ladder: 'none-in-the-act' },
    ['norm uu-6-2014/pasal-64/huruf-a', 'norm uu-6-2014/pasal-64/huruf-c'],
  ),
  ...at({ conduct: NO_POWERS, actor: 'anggota-bpd', period: BOTH }, NONE, ['norm uu-6-2014/pasal-64/huruf-h']),
]
