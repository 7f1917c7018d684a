import type { Expectation } from '../../expectation'

const asn = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const
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
  'penjabat-kepala-desa',
] as const
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
const team = [
  'norm uu-7-2017/pasal-280/ayat-3',
  'sanction uu-7-2017/pasal-494',
  'norm uu-7-2017/pasal-280/ayat-2/huruf-f',
  'sanction uu-7-2017/pasal-493',
]
const article188 = ['norm uu-10-2016/pasal-71/ayat-1', 'sanction uu-1-2015/pasal-188']
const article189 = ['norm uu-10-2016/pasal-70/ayat-1', 'sanction uu-8-2015/pasal-189']

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
    when: {
      conduct: 'use-state-facilities',
      contest: [...pemilu, ...pilkada],
      period: 'outside-campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-1/huruf-h', 'norm uu-1-2015/pasal-69/huruf-h'],
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
  {
    when: {
      conduct: ['tim-sukses', 'fund-campaign'],
      actor: [...asn, 'kepala-desa', 'perangkat-desa', 'anggota-bpd'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [p494, p493] },
    basis: team,
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: [...asn, 'kepala-desa', 'perangkat-desa', 'anggota-bpd'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      support: 'active',
    },
    then: { exposures: [p494, p493] },
    basis: team,
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: [...asn, 'kepala-desa', 'perangkat-desa', 'anggota-bpd'],
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
      conduct: campaignConducts,
      actor: ['non-asn', 'penyedia-jasa', 'kepala-daerah'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-2/huruf-f', 'norm uu-7-2017/pasal-280/ayat-3'],
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
      actor: [...asn, 'perangkat-desa', 'anggota-bpd'],
      contest: pemilu,
      period: 'campaign',
      stage: 'calon',
      role: 'team',
    },
    then: { exposures: [p494, p493] },
    basis: team,
  },
  {
    when: {
      conduct: 'mobilise-staff',
      actor: asn,
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
    basis: ['norm uu-7-2017/pasal-282', 'sanction uu-7-2017/pasal-490', ...team],
  },
  {
    when: {
      conduct: [...otherActs, 'partisan-decision', 'government-programme-for-contestant'],
      actor: asn,
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

  // uu7-283: no penal article found.
  {
    when: { conduct: 'partisan-activity', contest: pemilu, period: bothPeriods, stage: bothStages },
    then: none,
    basis: ['norm uu-7-2017/pasal-283/ayat-1', 'norm uu-7-2017/pasal-283/ayat-2'],
  },
  {
    when: { conduct: 'partisan-activity', contest: pilkada, period: bothPeriods, stage: bothStages },
    then: none,
    basis: ['norm uu-10-2016/pasal-71/ayat-1', 'norm uu-10-2016/pasal-73/ayat-4'],
  },
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
  {
    when: {
      conduct: 'use-state-facilities',
      contest: 'bupati-wali-kota',
      period: 'campaign',
      stage: 'calon',
      role: ['team', 'participant', 'none'],
    },
    then: { exposures: [actor('uu-1-2015-187-3', 'deliberate')] },
    basis: ['norm uu-1-2015/pasal-69/huruf-h', 'norm uu-1-2015/pasal-72/ayat-1', 'sanction uu-1-2015/pasal-187/ayat-3'],
  },
  {
    when: { conduct: 'use-state-facilities', contest: 'gubernur', period: 'campaign', stage: 'calon' },
    then: none,
    basis: ['norm uu-1-2015/pasal-69/huruf-h', 'norm uu-1-2015/pasal-72/ayat-1', 'norm uu-1-2015/pasal-187/ayat-3'],
  },

  // uu10-70-1 with Pasal 189: the candidate, not the person involved; village heads also by Pasal 71.
  {
    when: {
      conduct: ['tim-sukses', 'fund-campaign'],
      actor: [...asn, 'perangkat-desa'],
      contest: pilkada,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [p189] },
    basis: article189,
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: [...asn, 'perangkat-desa'],
      contest: pilkada,
      period: 'campaign',
      stage: 'calon',
      support: 'active',
    },
    then: { exposures: [p189] },
    basis: article189,
  },
  {
    when: {
      conduct: ['tim-sukses', 'fund-campaign'],
      actor: [...asn, 'perangkat-desa'],
      contest: pilkada,
      period: 'outside-campaign',
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1'],
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: [...asn, 'perangkat-desa'],
      contest: pilkada,
      period: 'outside-campaign',
      stage: 'calon',
      support: 'active',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1'],
  },
  {
    when: {
      conduct: ['tim-sukses', 'fund-campaign'],
      actor: 'kepala-desa',
      contest: pilkada,
      period: 'campaign',
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured), p189] },
    basis: [...article188, ...article189],
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: 'kepala-desa',
      contest: pilkada,
      period: 'campaign',
      stage: 'calon',
      support: 'active',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured), p189] },
    basis: [...article188, ...article189],
  },
  {
    when: {
      conduct: ['tim-sukses', 'fund-campaign'],
      actor: 'kepala-desa',
      contest: pilkada,
      period: 'outside-campaign',
      stage: 'calon',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: article188,
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: 'kepala-desa',
      contest: pilkada,
      period: 'outside-campaign',
      stage: 'calon',
      support: 'active',
    },
    then: { exposures: [actor('uu-1-2015-188', 'deliberate', favoured)] },
    basis: article188,
  },
  {
    when: {
      conduct: ['attend-campaign', 'attend-declaration'],
      actor: [...asn, 'perangkat-desa', 'kepala-desa'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
      support: 'none',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  {
    when: {
      conduct: campaignConducts,
      actor: ['anggota-bpd', 'non-asn', 'penyedia-jasa', 'kepala-daerah'],
      contest: pilkada,
      period: bothPeriods,
      stage: 'calon',
    },
    then: none,
    basis: ['norm uu-10-2016/pasal-70/ayat-1', 'norm uu-10-2016/pasal-70/ayat-2'],
  },

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
        actor: asn,
        post: officeHolders,
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
        actor: asn,
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
        actor: asn,
        post: officeHolders,
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
        actor: asn,
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
  // Plain staff: unsettled.
  {
    when: {
      conduct: [...otherActs, 'mobilise-staff', 'partisan-decision', 'government-programme-for-contestant'],
      actor: asn,
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
      actor: asn,
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
      actor: asn,
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
        actor: asn,
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
        actor: asn,
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
        actor: asn,
        post: [...officeHolders, 'pelaksana'],
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
      actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
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
        'attend-event',
        'join-bakal-calon-activity',
        'chat-in-private-group',
        'approach-party-or-public',
        'declare-candidacy',
        'remain-asn-after-determination',
        'accompany-spouse',
        'party-membership',
        'map-support',
        'host-contestant',
        'verify-support',
        'lend-private-property',
      ],
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
  {
    when: {
      conduct: [
        'display-campaign-material',
        'social-media-campaign',
        'social-media-engagement',
        'post-photo',
        'speak-at-party-event',
      ],
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-280/ayat-3', 'norm uu-7-2017/pasal-283/ayat-1', 'norm uu-10-2016/pasal-71/ayat-1'],
  },
]

/** Who is a pejabat ASN touches nothing else: every case that names no reading holds under each. */
export const expectations: readonly Expectation[] = cases.flatMap((one) =>
  one.readings === undefined ? readings.map((option) => ({ ...one, readings: option })) : [one],
)
