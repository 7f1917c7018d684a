import type { Expectation } from '../../expectation'

const asn = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const
/** PP 11/2017 Pasal 36 ayat (2): a CPNS is appointed to an office on becoming a PNS, so is no pejabat ASN on either reading. */
const officeBearers = ['pns', 'pppk', 'pppk-paruh-waktu'] as const
const noOffice = 'norm pp-11-2017/pasal-36/ayat-2'
const pemilu = ['presiden', 'dpr', 'dpd', 'dprd', 'partai'] as const
const pilkada = ['gubernur', 'bupati-wali-kota'] as const
const officeHolders = [
  'jpt-utama',
  'jpt-madya',
  'jpt-madya-pejabat-pembina-kepegawaian',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'jf-ahli-utama',
  'jf-lain',
  'lurah',
] as const
const village = ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] as const
const otherPosts = [...officeHolders, 'pelaksana', 'penjabat-kepala-daerah'] as const
const notNamed = ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'] as const
const noVehicle = ['none', 'party', 'pns'] as const
const bothPeriods = ['campaign', 'outside-campaign'] as const
const bothStages = ['bakal-calon', 'calon'] as const
const readings = [{ 'pejabat-asn': 'office-holders-only' }, { 'pejabat-asn': 'every-asn' }] as const

const none = { exposures: [] }
const favoured = 'contestant-favoured-or-harmed'

function actor(offence: string, ...ifShown: string[]) {
  return { offence, against: 'actor', ifShown }
}
const p494 = actor('uu-7-2017-494', 'on-campaign-team')
const p493 = { offence: 'uu-7-2017-493', against: 'campaign-side', ifShown: [] }
const p189 = { offence: 'uu-1-2015-189', against: 'candidate', ifShown: ['deliberate'] }
const article188 = ['norm uu-10-2016/pasal-71/ayat-1', 'sanction uu-1-2015/pasal-188']
const article189 = ['norm uu-10-2016/pasal-70/ayat-1', 'sanction uu-8-2015/pasal-189']

const team = (list: string) => [
  'norm uu-7-2017/pasal-280/ayat-3',
  'sanction uu-7-2017/pasal-494',
  `norm uu-7-2017/${list}`,
  'sanction uu-7-2017/pasal-493',
]
/** Pasal 280 ayat (2): ASN in huruf f; the letters of the village were not read. */
const barred = [
  [asn, team('pasal-280/ayat-2/huruf-f')],
  [village, team('pasal-280/ayat-2')],
] as const
/** uu7-280-1h with Pasal 521, before and since MK 65/PUU-XXI/2023. */
const facilities521 = [
  ['0001-01-01', actor('uu-7-2017-521', 'deliberate'), []],
  ['2023-08-14', actor('uu-7-2017-521', 'deliberate'), []],
  [
    '2023-08-15',
    actor('uu-7-2017-521', 'deliberate', 'outside-the-exception-for-facilities'),
    ['norm mk-65-2023/amar'],
  ],
] as const
const basis521 = (ruling: readonly string[]) => [
  'norm uu-7-2017/pasal-280/ayat-1/huruf-h',
  ...ruling,
  'sanction uu-7-2017/pasal-521',
]
const shown188 = actor('uu-1-2015-188', 'deliberate', favoured)
const shown490 = actor('uu-7-2017-490', 'deliberate', favoured)
const p187 = actor('uu-1-2015-187-3', 'deliberate')
const article187 = [
  'norm uu-1-2015/pasal-69/huruf-h',
  'norm uu-1-2015/pasal-72/ayat-1',
  'sanction uu-1-2015/pasal-187/ayat-3',
]
const no187 = ['norm uu-1-2015/pasal-69/huruf-h', 'norm uu-1-2015/pasal-72/ayat-1', 'norm uu-1-2015/pasal-187/ayat-3']

type When = Expectation['when']

/**
 * Acts that are no decision, in an election of regional heads. Pasal 71 ayat (1) names pejabat ASN, kepala desa and lurah in one
 * breath, "decision and/or act": Pasal 188 if a pair is favoured or harmed. `everyone` is what meets whoever does it, `candidate` what
 * meets the side that involves whom Pasal 70 ayat (1) names.
 */
function actsInPilkada(
  when: When,
  head: 'on-leave-in-campaign' | 'acts',
  everyone: { exposures: readonly object[]; basis: readonly string[] } = { exposures: [], basis: [] },
  candidate = false,
): Expectation[] {
  const periods = [when['period'] ?? bothPeriods].flat()
  const full = { contest: pilkada, period: bothPeriods, ...when, stage: 'calon' }
  const side = candidate ? [p189] : []
  const named = {
    then: { exposures: [shown188, ...everyone.exposures, ...side] },
    basis: [...article188, ...everyone.basis, ...(candidate ? article189 : [])],
  }
  const involved = {
    then: { exposures: [...everyone.exposures, ...side] },
    basis: [
      'norm uu-10-2016/pasal-71/ayat-1',
      'norm uu-10-2016/pasal-70/ayat-1',
      ...everyone.basis,
      ...(candidate ? ['sanction uu-8-2015/pasal-189'] : []),
    ],
  }
  return [
    { when: { ...full, actor: 'kepala-desa' }, ...named },
    { when: { ...full, actor: officeBearers, post: [...officeHolders, 'penjabat-kepala-desa'] }, ...named },
    {
      when: { ...full, actor: officeBearers, post: 'penjabat-kepala-daerah' },
      then: named.then,
      basis: [named.basis[0] as string, 'norm uu-10-2016/pasal-71/ayat-4', ...named.basis.slice(1)],
    },
    { when: { ...full, actor: officeBearers, post: 'pelaksana' }, readings: { 'pejabat-asn': 'every-asn' }, ...named },
    {
      when: { ...full, actor: officeBearers, post: 'pelaksana' },
      readings: { 'pejabat-asn': 'office-holders-only' },
      ...involved,
    },
    { when: { ...full, actor: 'cpns' }, then: involved.then, basis: [...involved.basis, noOffice] },
    { when: { ...full, actor: 'perangkat-desa' }, ...involved },
    {
      when: { ...full, actor: ['anggota-bpd', 'non-asn', 'penyedia-jasa'] },
      then: { exposures: everyone.exposures },
      basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-70/ayat-1', ...everyone.basis],
    },
    // uu10-70-2: an elected head may campaign with a permit, in the campaign.
    ...periods.map((period) =>
      head === 'on-leave-in-campaign' && period === 'campaign'
        ? {
            when: { ...full, period, actor: 'kepala-daerah' },
            then: { exposures: everyone.exposures },
            basis: ['norm uu-10-2016/pasal-70/ayat-2', ...everyone.basis],
          }
        : {
            when: { ...full, period, actor: 'kepala-daerah' },
            then: { exposures: [shown188, ...everyone.exposures] },
            basis: [...article188, ...everyone.basis],
          },
    ),
  ]
}

/** Acts that show support, with the facts that make them so. */
const shown: readonly When[] = [
  {
    conduct: [
      'join-bakal-calon-activity',
      'display-campaign-material',
      'social-media-campaign',
      'social-media-engagement',
    ],
  },
  { conduct: ['attend-event', 'host-contestant', 'accompany-spouse', 'speak-at-party-event'], support: 'active' },
  { conduct: ['map-support', 'verify-support', 'lend-private-property'], purpose: 'support' },
  { conduct: 'post-photo', gesture: 'partisan', purpose: ['none', 'support'] },
  { conduct: 'post-photo', gesture: 'none', purpose: 'support' },
]

const otherActs = ['lend-state-facilities', 'pressure-people', 'steer-officials'] as const
const campaignConducts = ['attend-campaign', 'attend-declaration', 'tim-sukses', 'fund-campaign'] as const

// Neutrality page, sections 5.1, 5.2 and the column of criminal exposure of section 9; traps 7 and 8.
const cases: readonly Expectation[] = [
  // uu7-280-1h with Pasal 521, before and since MK 65/PUU-XXI/2023: executors, participants and teams only.
  ...['0001-01-01', '2023-08-14'].map((act) => ({
    when: {
      conduct: 'use-state-facilities',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: ['team', 'participant'],
    },
    on: { act },
    then: { exposures: [actor('uu-7-2017-521', 'deliberate')] },
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h', 'sanction uu-7-2017/pasal-521'],
  })),
  {
    when: {
      conduct: 'use-state-facilities',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: ['team', 'participant'],
    },
    on: { act: '2023-08-15' },
    then: { exposures: [actor('uu-7-2017-521', 'deliberate', 'outside-the-exception-for-facilities')] },
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h', 'norm mk-65-2023/amar', 'sanction uu-7-2017/pasal-521'],
  },
  {
    when: { conduct: 'use-state-facilities', contest: pemilu, period: 'campaign', stage: 'calon', role: 'none' },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h'],
  },
  {
    when: { conduct: 'use-state-facilities', contest: pemilu, period: 'outside-campaign', stage: 'calon' },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h'],
  },
  {
    when: {
      conduct: 'use-state-facilities',
      contest: [...pemilu, ...pilkada],
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h', 'norm uu-1-2015/pasal-69/huruf-h'],
  },

  // uu7-280-2f and uu7-280-3: 493 for the campaign side, 494 for those barred, only as executor or team.
  ...barred.flatMap(([who, basis]): Expectation[] => {
    const campaign = { actor: who, contest: pemilu, period: 'campaign', stage: 'calon' }
    const met = { then: { exposures: [p494, p493] }, basis }
    return [
      { when: { ...campaign, conduct: ['tim-sukses', 'fund-campaign'] }, ...met },
      { when: { ...campaign, conduct: 'attend-declaration', support: 'active' }, ...met },
      { when: { ...campaign, conduct: 'attend-campaign', support: 'active', attributes: noVehicle }, ...met },
      ...facilities521.map(([act, p521, ruling]) => ({
        when: { ...campaign, conduct: 'attend-campaign', support: 'active', attributes: 'official-vehicle' },
        on: { act },
        then: { exposures: [p521, p494, p493] },
        basis: [...basis521(ruling), ...basis],
      })),
    ]
  }),
  {
    when: {
      conduct: 'attend-declaration',
      actor: [...asn, ...village],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      support: 'none',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3'],
  },
  {
    when: {
      conduct: 'attend-campaign',
      actor: [...asn, ...village],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      support: 'none',
      attributes: noVehicle,
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3'],
  },
  // uu7-280-1h binds participants whoever they are: an official vehicle is a facility of government.
  ...facilities521.flatMap(([act, p521, ruling]) => [
    {
      when: {
        conduct: 'attend-campaign',
        actor: [...asn, ...village],
        contest: pemilu,
        period: 'campaign',
        stage: 'calon',
        support: 'none',
        attributes: 'official-vehicle',
      },
      on: { act },
      then: { exposures: [p521] },
      basis: basis521(ruling),
    },
    {
      when: {
        conduct: 'attend-campaign',
        actor: ['non-asn', 'penyedia-jasa', 'kepala-daerah'],
        contest: pemilu,
        period: 'campaign',
        stage: 'calon',
        support: ['none', 'active'],
        attributes: 'official-vehicle',
      },
      on: { act },
      then: { exposures: [p521] },
      basis: basis521(ruling),
    },
  ]),
  {
    when: {
      conduct: ['attend-declaration', 'tim-sukses', 'fund-campaign'],
      actor: ['non-asn', 'penyedia-jasa', 'kepala-daerah'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-2', 'norm uu-7-2017/pasal-280/ayat-3'],
  },
  {
    when: {
      conduct: 'attend-campaign',
      actor: ['non-asn', 'penyedia-jasa', 'kepala-daerah'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      attributes: noVehicle,
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-2', 'norm uu-7-2017/pasal-280/ayat-3'],
  },
  {
    when: { conduct: campaignConducts, contest: pemilu, period: 'outside-campaign', stage: 'calon' },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3'],
  },
  {
    when: {
      conduct: campaignConducts,
      contest: [...pemilu, ...pilkada],
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3', 'norm uu-10-2016/pasal-70/ayat-1'],
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: asn,
      post: otherPosts,
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: 'team',
    },
    then: { exposures: [p494, p493] },
    basis: team('pasal-280/ayat-2/huruf-f'),
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: ['perangkat-desa', 'anggota-bpd'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: 'team',
    },
    then: { exposures: [p494, p493] },
    basis: team('pasal-280/ayat-2'),
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: asn,
      post: otherPosts,
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: ['participant', 'none'],
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-283/ayat-1'],
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: ['perangkat-desa', 'anggota-bpd'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: ['participant', 'none'],
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-280/ayat-3'],
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: ['non-asn', 'penyedia-jasa'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-280/ayat-3'],
  },

  // uu7-282: 547 for state officials, 490 for village heads, nobody else.
  {
    when: {
      conduct: 'partisan-decision',
      actor: 'kepala-daerah',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [actor('uu-7-2017-547', 'deliberate')] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-547'],
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'government-programme-for-contestant'],
      actor: 'kepala-daerah',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [actor('uu-7-2017-547', 'deliberate', favoured)] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-547'],
  },
  {
    when: { conduct: 'partisan-decision', actor: 'kepala-desa', contest: pemilu, period: 'campaign', stage: 'calon' },
    then: { exposures: [actor('uu-7-2017-490', 'deliberate')] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490'],
  },
  {
    when: {
      conduct: [...otherActs, 'government-programme-for-contestant'],
      actor: 'kepala-desa',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [actor('uu-7-2017-490', 'deliberate', favoured)] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490'],
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: 'kepala-desa',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: ['participant', 'none'],
    },
    then: { exposures: [actor('uu-7-2017-490', 'deliberate', favoured)] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490'],
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: 'kepala-desa',
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: 'team',
    },
    then: { exposures: [actor('uu-7-2017-490', 'deliberate', favoured), p494, p493] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490', ...team('pasal-280/ayat-2')],
  },
  // A PNS who acts as village head holds the tasks and powers of one (UU 6/2014 Pasal 46, 47).
  ...(
    [
      [{ conduct: 'partisan-decision' }, [actor('uu-7-2017-490', 'deliberate')], []],
      [{ conduct: [...otherActs, 'government-programme-for-contestant'] }, [shown490], []],
      [{ conduct: 'mobilise-staff', role: ['participant', 'none'] }, [shown490], []],
      [{ conduct: 'mobilise-staff', role: 'team' }, [shown490, p494, p493], team('pasal-280/ayat-2/huruf-f')],
    ] as const
  ).map(([when, exposures, basis]) => ({
    when: { ...when, actor: asn, post: 'penjabat-kepala-desa', contest: pemilu, period: 'campaign', stage: 'calon' },
    then: { exposures },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490', ...basis],
  })),
  {
    when: {
      conduct: [...otherActs, 'partisan-decision', 'government-programme-for-contestant'],
      actor: asn,
      post: otherPosts,
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-283/ayat-1'],
  },
  {
    when: {
      conduct: [...otherActs, 'partisan-decision', 'government-programme-for-contestant'],
      actor: ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282'],
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      contest: pemilu,
      period: 'outside-campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282'],
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      contest: pemilu,
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-282'],
  },

  // uu7-283: no penal article found; uu7-282 with 490 and 547 for acts of village heads and state officials.
  ...shown.flatMap((when): Expectation[] => [
    {
      when: { ...when, contest: pemilu, period: 'campaign', stage: 'calon', actor: 'kepala-daerah' },
      then: none,
      basis: ['norm uu-7-2017/pasal-281'],
    },
  ]),
  {
    when: { conduct: 'partisan-activity', contest: pemilu, period: 'campaign', stage: 'calon', actor: 'kepala-daerah' },
    then: { exposures: [actor('uu-7-2017-547', 'deliberate', favoured)] },
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-547'],
  },
  ...[...shown, { conduct: 'partisan-activity' }].flatMap((when): Expectation[] => {
    const campaign = { ...when, contest: pemilu, period: 'campaign', stage: 'calon' }
    const article490 = ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490']
    return [
      { when: { ...campaign, actor: 'kepala-desa' }, then: { exposures: [shown490] }, basis: article490 },
      {
        when: { ...campaign, actor: asn, post: 'penjabat-kepala-desa' },
        then: { exposures: [shown490] },
        basis: article490,
      },
      {
        when: { ...campaign, actor: asn, post: otherPosts },
        then: none,
        basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-283/ayat-1'],
      },
      {
        when: { ...campaign, actor: notNamed },
        then: none,
        basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-280/ayat-3'],
      },
      {
        when: { ...campaign, period: 'outside-campaign' },
        then: none,
        basis: ['norm uu-7-2017/pasal-282', 'norm uu-7-2017/pasal-283/ayat-1'],
      },
      {
        when: { ...when, contest: [...pemilu, ...pilkada], period: bothPeriods, stage: 'bakal-calon' },
        then: none,
        basis: ['norm uu-7-2017/pasal-282', 'norm uu-10-2016/pasal-71/ayat-1'],
      },
    ]
  }),
  // Pasal 523: one paragraph for the campaign, two for what lies outside it.
  {
    when: { conduct: 'give-goods', contest: pemilu, period: 'campaign', stage: 'calon' },
    then: { exposures: [actor('uu-7-2017-523-1', 'deliberate', 'voters-influenced')] },
    basis: ['sanction uu-7-2017/pasal-523/ayat-1'],
  },
  {
    when: { conduct: 'give-goods', contest: pemilu, period: 'outside-campaign', stage: 'calon' },
    then: {
      exposures: [
        actor('uu-7-2017-523-2', 'deliberate', 'during-quiet-period', 'voters-influenced'),
        actor('uu-7-2017-523-3', 'deliberate', 'on-voting-day', 'voters-influenced'),
      ],
    },
    basis: ['sanction uu-7-2017/pasal-523/ayat-2', 'sanction uu-7-2017/pasal-523/ayat-3'],
  },
  {
    when: { conduct: 'give-goods', contest: pemilu, period: bothPeriods, stage: 'bakal-calon' },
    then: none,
    basis: ['norm uu-7-2017/pasal-523/ayat-1', 'norm uu-7-2017/pasal-523/ayat-2', 'norm uu-7-2017/pasal-523/ayat-3'],
  },

  // uu1-69h with Pasal 72 and 187 ayat (3): only bupati and wali kota elections have a quantum.
  ...actsInPilkada(
    {
      conduct: 'use-state-facilities',
      contest: 'bupati-wali-kota',
      period: 'campaign',
      role: ['team', 'participant', 'none'],
    },
    'acts',
    { exposures: [p187], basis: article187 },
  ),
  ...actsInPilkada({ conduct: 'use-state-facilities', contest: 'gubernur', period: 'campaign' }, 'acts', {
    exposures: [],
    basis: no187,
  }),
  ...actsInPilkada({ conduct: 'use-state-facilities', period: 'outside-campaign' }, 'acts'),

  // uu10-70-1 with Pasal 189: the candidate, in the campaign; who Pasal 71 ayat (1) names answers besides for the act.
  ...(
    [
      { conduct: ['tim-sukses', 'fund-campaign'] },
      { conduct: 'attend-declaration', support: 'active' },
      { conduct: 'attend-campaign', support: 'active', attributes: noVehicle },
    ] as const
  ).flatMap((when) => [
    ...actsInPilkada({ ...when, period: 'campaign' }, 'on-leave-in-campaign', undefined, true),
    ...actsInPilkada({ ...when, period: 'outside-campaign' }, 'on-leave-in-campaign'),
  ]),
  // The vehicle: a facility of government for whoever takes part.
  ...(['active', 'none'] as const).flatMap((support) => {
    const when = { conduct: 'attend-campaign', support, attributes: 'official-vehicle' }
    const active = support === 'active'
    return [
      ...actsInPilkada(
        { ...when, contest: 'bupati-wali-kota', period: 'campaign' },
        'on-leave-in-campaign',
        { exposures: [p187], basis: article187 },
        active,
      ),
      ...actsInPilkada(
        { ...when, contest: 'gubernur', period: 'campaign' },
        'on-leave-in-campaign',
        { exposures: [], basis: no187 },
        active,
      ),
      ...actsInPilkada({ ...when, period: 'outside-campaign' }, 'on-leave-in-campaign'),
    ]
  }),
  // Attributes show support; listening without any shows none.
  ...actsInPilkada(
    { conduct: 'attend-campaign', support: 'none', attributes: ['party', 'pns'] },
    'on-leave-in-campaign',
  ),
  {
    when: {
      conduct: 'attend-campaign',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
      support: 'none',
      attributes: 'none',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  {
    when: { conduct: 'attend-declaration', contest: pilkada, period: bothPeriods, stage: 'calon', support: 'none' },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  ...shown.flatMap((when) => actsInPilkada(when, 'on-leave-in-campaign')),
  ...actsInPilkada({ conduct: 'partisan-activity' }, 'acts'),

  // uu10-71-1 with Pasal 188: state officials, pejabat ASN, village heads and lurah; nobody else. No time words, but a pair.
  {
    when: {
      conduct: 'partisan-decision',
      actor: ['kepala-daerah', 'kepala-desa'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate')] },
    basis: article188,
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff'],
      actor: ['kepala-daerah', 'kepala-desa'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: article188,
  },
  ...readings.flatMap((option) => [
    {
      when: {
        conduct: 'partisan-decision',
        actor: officeBearers,
        post: [...officeHolders, 'penjabat-kepala-desa'],
        contest: pilkada,
        period: bothPeriods,
        stage: 'calon',
      },
      readings: option,
      then: { exposures: [actor('uu-1-2015-188', 'deliberate')] },
      basis: article188,
    },
    {
      when: {
        conduct: 'partisan-decision',
        actor: officeBearers,
        post: 'penjabat-kepala-daerah',
        contest: pilkada,
        period: bothPeriods,
        stage: 'calon',
      },
      readings: option,
      then: { exposures: [actor('uu-1-2015-188', 'deliberate')] },
      basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-71/ayat-4', 'sanction uu-1-2015/pasal-188'],
    },
    {
      when: {
        conduct: [...otherActs, 'mobilise-staff', 'government-programme-for-contestant'],
        actor: officeBearers,
        post: [...officeHolders, 'penjabat-kepala-desa'],
        contest: pilkada,
        period: bothPeriods,
        stage: 'calon',
      },
      readings: option,
      then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
      basis: article188,
    },
    {
      when: {
        conduct: [...otherActs, 'mobilise-staff'],
        actor: officeBearers,
        post: 'penjabat-kepala-daerah',
        contest: pilkada,
        period: bothPeriods,
        stage: 'calon',
      },
      readings: option,
      then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
      basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-71/ayat-4', 'sanction uu-1-2015/pasal-188'],
    },
  ]),
  // On probation: no office yet, whatever pejabat ASN means.
  ...readings.map((option) => ({
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      actor: 'cpns',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    readings: option,
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-70/ayat-1', noOffice],
  })),
  // Plain staff: unsettled.
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      actor: officeBearers,
      post: 'pelaksana',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    readings: { 'pejabat-asn': 'office-holders-only' },
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-70/ayat-1'],
  },
  {
    when: {
      conduct: 'partisan-decision',
      actor: officeBearers,
      post: 'pelaksana',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    readings: { 'pejabat-asn': 'every-asn' },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate')] },
    basis: article188,
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'government-programme-for-contestant'],
      actor: officeBearers,
      post: 'pelaksana',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    readings: { 'pejabat-asn': 'every-asn' },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: article188,
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      actor: ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-1-2015/pasal-188'],
  },
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1'],
  },
  // uu10-71-3: heads of regions and their penjabat (ayat (4)), from six months before the determination.
  {
    when: {
      conduct: 'government-programme-for-contestant',
      actor: 'kepala-daerah',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: ['norm uu-10-2016/pasal-71/ayat-3', 'sanction uu-1-2015/pasal-188'],
  },
  {
    when: {
      conduct: 'government-programme-for-contestant',
      actor: 'kepala-daerah',
      contest: pilkada,
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: {
      exposures: [actor('uu-1-2015-188', 'deliberate', favoured, 'within-six-months-before-determination')],
    },
    basis: ['norm uu-10-2016/pasal-71/ayat-3', 'sanction uu-1-2015/pasal-188'],
  },
  ...readings.flatMap((option) => [
    {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: officeBearers,
        post: 'penjabat-kepala-daerah',
        contest: pilkada,
        period: bothPeriods,
        stage: 'calon',
      },
      readings: option,
      then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
      basis: ['norm uu-10-2016/pasal-71/ayat-3', 'norm uu-10-2016/pasal-71/ayat-4', 'sanction uu-1-2015/pasal-188'],
    },
    {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: officeBearers,
        post: 'penjabat-kepala-daerah',
        contest: pilkada,
        period: bothPeriods,
        stage: 'bakal-calon',
      },
      readings: option,
      then: {
        exposures: [actor('uu-1-2015-188', 'deliberate', favoured, 'within-six-months-before-determination')],
      },
      basis: ['norm uu-10-2016/pasal-71/ayat-3', 'norm uu-10-2016/pasal-71/ayat-4', 'sanction uu-1-2015/pasal-188'],
    },
    {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: officeBearers,
        post: [...officeHolders, 'penjabat-kepala-desa', 'pelaksana'],
        contest: pilkada,
        period: bothPeriods,
        stage: 'bakal-calon',
      },
      readings: option,
      then: none,
      basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-71/ayat-3'],
    },
  ]),
  {
    when: {
      conduct: 'government-programme-for-contestant',
      actor: 'kepala-desa',
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: article188,
  },
  {
    when: {
      conduct: 'government-programme-for-contestant',
      actor: ['cpns', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'bakal-calon',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-71/ayat-3'],
  },

  // uu8-185: penal only when false or forged, whoever does it.
  {
    when: { conduct: 'ktp-support-letter', contest: pilkada, period: bothPeriods, stage: bothStages },
    then: {
      exposures: [
        actor('uu-1-2015-185', 'deliberate', 'document-false'),
        actor('uu-10-2016-185a', 'deliberate', 'document-false'),
      ],
    },
    basis: ['sanction uu-8-2015/pasal-185', 'sanction uu-10-2016/pasal-185a/ayat-1'],
  },
  {
    when: { conduct: 'ktp-support-letter', contest: pemilu, period: bothPeriods, stage: bothStages },
    then: none,
    basis: ['norm uu-8-2015/pasal-185', 'norm uu-10-2016/pasal-185a/ayat-1'],
  },
  // uu10-187a: setiap orang, for voters and a calon tertentu.
  {
    when: { conduct: 'give-goods', contest: pilkada, period: bothPeriods, stage: 'calon' },
    then: { exposures: [actor('uu-10-2016-187a', 'deliberate', 'voters-influenced')] },
    basis: ['norm uu-10-2016/pasal-73/ayat-4', 'sanction uu-10-2016/pasal-187a/ayat-1'],
  },
  {
    when: { conduct: 'give-goods', contest: pilkada, period: bothPeriods, stage: 'bakal-calon' },
    then: none,
    basis: ['norm uu-10-2016/pasal-73/ayat-4', 'norm uu-10-2016/pasal-187a/ayat-1'],
  },

  // Section 9, column "criminal exposure": none, or no entry.
  {
    when: {
      conduct: [
        'cast-vote',
        'chat-in-private-group',
        'approach-party-or-public',
        'declare-candidacy',
        'remain-asn-after-determination',
        'party-membership',
      ],
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  ...[
    { conduct: ['attend-event', 'host-contestant', 'accompany-spouse', 'speak-at-party-event'], support: 'none' },
    { conduct: ['map-support', 'verify-support', 'lend-private-property'], purpose: 'none' },
    { conduct: 'post-photo', gesture: 'none', purpose: 'none' },
  ].map((when) => ({
    when,
    then: none,
    basis: ['norm uu-7-2017/pasal-282', 'norm uu-10-2016/pasal-71/ayat-1'],
  })),
]

/** Who is a pejabat ASN touches nothing else: every case that names no reading holds under each. */
export const expectations: readonly Expectation[] = cases.flatMap((one) =>
  one.readings === undefined ? readings.map((option) => ({ ...one, readings: option })) : [one],
)
