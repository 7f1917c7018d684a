import type { Expectation } from '../../expectation'

// Neutrality page, section 7 (pas-*), section 6 (who is bound by what), section 4 (uu5-*, uu20-*), section 5.2 (uu10-70-2, uu10-71-3),
// section 9 (rows on presence), traps 2, 11 and 16; for CPNS the definition of PP 42/2004 Pasal 1 angka 5 and PP 94/2021 Pasal 43.
const POLITICAL = ['campaign', 'declaration', 'party-event']
const CYCLES = ['2018-2019', '2020', 'other']
const LATER_CYCLES = ['2020', 'other']

const STAY = { advice: 'ignore-or-leave', force: 'prudence' }
const LISTEN = { advice: 'listen-only', force: 'prudence' }
const BARRED = { advice: 'ignore-or-leave', force: 'circular' }
const ON_DUTY = { advice: 'attend-on-duty-only', force: 'practice' }
const TURNS = { advice: 'attend-and-leave-if-it-turns', force: 'prudence' }
const TURNS_ON_DUTY = { advice: 'attend-and-leave-if-it-turns', force: 'practice' }
const ATTEND = { advice: 'attend', force: 'no-rule-against' }
const LEAVE_RULES = { advice: 'own-rules-on-campaign-leave', force: 'norm' }

const UU5_FREE = 'norm uu-5-2014/pasal-9/ayat-2'
const UU20_FREE = 'norm uu-20-2023/pasal-9/ayat-2'
const UU20_NEUTRAL = 'norm uu-20-2023/pasal-24/ayat-1/huruf-d'
const CPNS_NEUTRAL = ['norm pp-42-2004/pasal-6/huruf-h', 'norm pp-42-2004/pasal-1/angka-5']
const PART_TIME = 'norm kepmenpanrb-16-2025/diktum-1'
const CIRCULAR_2023 = 'guideline se-menpanrb-1-2023/isi/netral'
const JOINING = ['norm pp-94-2021/pasal-5/huruf-n/angka-1', 'guideline pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1']
const VILLAGES = [
  ['kepala-desa', 'norm uu-6-2014/pasal-29/huruf-j'],
  ['perangkat-desa', 'norm uu-6-2014/pasal-51/huruf-j'],
] as const
const BPD = 'norm uu-6-2014/pasal-64/huruf-h'

/** Before PP 94/2021 the ASN act speaks to PNS and PPPK, and the code of ethics of 2004 to CPNS. */
const BEFORE_PP94 = [
  [['pns', 'pppk'], [UU5_FREE]],
  [['cpns'], CPNS_NEUTRAL],
] as const

/** Both advices stand wherever no text commands: the one preferred, and the other as an office gave it. */
function split(when: Expectation['when'], days: readonly string[], basis: readonly string[]): Expectation[] {
  return days.flatMap((act) => [
    { when, on: { act }, readings: { 'invitation-advice': 'stay-away' }, then: STAY, basis },
    { when, on: { act }, readings: { 'invitation-advice': 'listen-only' }, then: LISTEN, basis },
  ])
}

/** One answer on several days. */
function on(
  when: Expectation['when'],
  days: readonly string[],
  then: unknown,
  basis: readonly string[],
): Expectation[] {
  return days.map((act) => ({ when, on: { act }, then, basis }))
}

/** What brings staff to an event on duty: the discipline regulations for PNS and CPNS, the ASN acts for PPPK, the circular for contract staff. */
function onDuty(when: Expectation['when'], then: unknown): Expectation[] {
  const before = ['2017-12-26', '2018-01-01', '2019-04-01', '2021-08-30']
  const after = ['2021-08-31', '2024-10-10', '2026-02-01']
  return [
    ...on({ ...when, invited: 'pns' }, before, then, ['norm pp-53-2010/pasal-3/angka-5']),
    ...on({ ...when, invited: 'pns' }, after, then, ['norm pp-94-2021/pasal-3/huruf-e']),
    ...on({ ...when, invited: 'cpns' }, before, then, ['norm pp-53-2010/pasal-3/angka-5', 'norm pp-53-2010/pasal-2']),
    ...on({ ...when, invited: 'cpns' }, after, then, ['norm pp-94-2021/pasal-3/huruf-e', 'norm pp-94-2021/pasal-43']),
    ...on({ ...when, invited: 'pppk' }, ['2018-01-01', '2021-08-31', '2023-10-30'], then, [
      'norm uu-5-2014/pasal-9/ayat-1',
    ]),
    ...on({ ...when, invited: 'pppk' }, ['2023-10-31', '2024-10-10', '2026-02-01'], then, [
      'norm uu-20-2023/pasal-9/ayat-1',
    ]),
    ...on({ ...when, invited: 'pppk-paruh-waktu' }, ['2025-01-13', '2026-02-01'], then, [
      PART_TIME,
      'norm uu-20-2023/pasal-9/ayat-1',
    ]),
    ...on({ ...when, invited: 'non-asn' }, ['2023-01-03', '2024-10-10', '2026-02-01'], then, [CIRCULAR_2023]),
  ]
}

/** The days on which some text for others begins or ends, and the day before each. */
const TURNING_DAYS = [
  ...['2014-06-06', '2017-12-26', '2017-12-27', '2019-03-25', '2019-03-26', '2019-04-17', '2019-04-18', '2020-09-09'],
  ...['2020-09-10', '2021-08-30', '2021-08-31', '2023-01-02', '2023-01-03', '2023-10-30', '2023-10-31', '2025-01-12'],
  ...['2025-01-13', '2026-02-01'],
]

/** No text speaks to the person, whatever the occasion. */
function silence(
  invited: string,
  why: string,
  basis: readonly string[],
  holds: (day: string) => boolean,
): Expectation[] {
  const days = TURNING_DAYS.filter(holds)
  return [
    ...on({ occasion: POLITICAL, invited, cycle: CYCLES, assigned: ['yes', 'no'] }, days, { silent: why }, basis),
    ...on(
      { occasion: 'community-event', invited, cycle: CYCLES, contestantPresent: ['yes', 'no'] },
      days,
      { silent: why },
      basis,
    ),
    ...on({ occasion: 'government-event', invited, cycle: CYCLES }, days, { silent: why }, basis),
  ]
}

/** Events that no rule names: with a contestant there, and without. */
function social(
  invited: readonly string[],
  days: readonly string[],
  basis: readonly string[],
  without: readonly string[],
): Expectation[] {
  const when = { occasion: 'community-event', invited, cycle: CYCLES }
  return [
    ...on({ ...when, contestantPresent: 'yes' }, days, TURNS, basis),
    ...on({ ...when, contestantPresent: 'no' }, days, ATTEND, without),
  ]
}

const ANSWERS: Expectation[] = [
  // Nobody is advised by a text that does not speak to him: the circular of 2023, the decree of 2025, and vendors' staff.
  ...silence('non-asn', 'no-national-instrument', [CIRCULAR_2023], (day) => day < '2023-01-03'),
  ...silence('pppk-paruh-waktu', 'no-such-kind-yet', [PART_TIME], (day) => day < '2025-01-13'),
  ...silence('penyedia-jasa', 'outside-personnel-law', ['norm uu-20-2023/pasal-5', CIRCULAR_2023], () => true),

  ...BEFORE_PP94.flatMap(([invited, free]) => [
    // pas-b71: the letter of 27 December 2017 bars the declaration with or without attributes, in the cycle of 2018 and 2019.
    ...split(
      { occasion: 'declaration', invited, cycle: '2018-2019', assigned: 'no' },
      ['2014-06-06', '2017-12-26'],
      free,
    ),
    ...on(
      { occasion: 'declaration', invited, cycle: '2018-2019', assigned: 'no' },
      ['2017-12-27', '2018-02-01', '2019-03-25'],
      BARRED,
      [...free, 'guideline b-71-2017/huruf-d'],
    ),
    // pas-2018-bawaslu, pas-2019-reversal: campaigns and party events were tolerated, then not; no text until the circular of 2019.
    ...split(
      { occasion: ['campaign', 'party-event'], invited, cycle: '2018-2019', assigned: 'no' },
      ['2014-06-06', '2017-12-26', '2017-12-27', '2018-05-01', '2019-03-25'],
      free,
    ),
    // pas-b94: from 26 March 2019 to the vote of 17 April 2019.
    ...on({ occasion: POLITICAL, invited, cycle: '2018-2019', assigned: 'no' }, ['2019-03-26', '2019-04-17'], BARRED, [
      ...free,
      'guideline b-94-2019/isi/menghadiri-kegiatan-peserta',
    ]),
    ...split(
      { occasion: POLITICAL, invited, cycle: '2018-2019', assigned: 'no' },
      ['2019-04-18', '2020-10-10', '2021-08-30'],
      free,
    ),
    // skb20-2: the declaration is the second item of the decree of 10 September 2020; campaigns and party events are none.
    ...split(
      { occasion: 'declaration', invited, cycle: '2020', assigned: 'no' },
      ['2018-01-01', '2019-04-01', '2020-09-09'],
      free,
    ),
    ...on(
      { occasion: 'declaration', invited, cycle: '2020', assigned: 'no' },
      ['2020-09-10', '2020-10-10', '2021-08-30'],
      BARRED,
      [...free, 'guideline skb-2020/daftar/2'],
    ),
    ...split(
      { occasion: ['campaign', 'party-event'], invited, cycle: LATER_CYCLES, assigned: 'no' },
      ['2018-01-01', '2019-04-01', '2020-09-09', '2020-09-10', '2020-10-10', '2021-08-30'],
      free,
    ),
    // Trap 16: neither the letter of 2017 nor the decree of 2020 speaks for another election.
    ...split(
      { occasion: 'declaration', invited, cycle: 'other', assigned: 'no' },
      ['2018-01-01', '2019-04-01', '2020-10-10', '2021-08-30'],
      free,
    ),
  ]),
  // pas-pp94, pas-2024-mdn, pas-2024-bws: a ban without a level, allowed by one office and advised against by another.
  ...split(
    { occasion: POLITICAL, invited: 'pns', cycle: CYCLES, assigned: 'no' },
    ['2021-08-31', '2022-09-22', '2024-10-10', '2026-02-01'],
    JOINING,
  ),
  ...split(
    { occasion: POLITICAL, invited: 'cpns', cycle: CYCLES, assigned: 'no' },
    ['2021-08-31', '2024-10-10', '2026-02-01'],
    [...JOINING, 'norm pp-94-2021/pasal-43'],
  ),
  // Trap 11: PP 94 speaks of PNS and CPNS only; PPPK are Pegawai ASN under UU 5/2014 and UU 20/2023, contract staff under the circular.
  ...split(
    { occasion: POLITICAL, invited: 'pppk', cycle: CYCLES, assigned: 'no' },
    ['2021-08-31', '2022-09-22', '2023-10-30'],
    [UU5_FREE],
  ),
  ...split(
    { occasion: POLITICAL, invited: 'pppk', cycle: CYCLES, assigned: 'no' },
    ['2023-10-31', '2024-10-10', '2026-02-01'],
    [UU20_FREE, UU20_NEUTRAL],
  ),
  ...split(
    { occasion: POLITICAL, invited: 'pppk-paruh-waktu', cycle: CYCLES, assigned: 'no' },
    ['2025-01-13', '2026-02-01'],
    [PART_TIME, UU20_FREE, UU20_NEUTRAL],
  ),
  ...split(
    { occasion: POLITICAL, invited: 'non-asn', cycle: CYCLES, assigned: 'no' },
    ['2023-01-03', '2024-10-10', '2026-02-01'],
    [CIRCULAR_2023, 'guideline se-menpanrb-1-2023/isi/bentuk-pelanggaran'],
  ),
  // pas-duty: presence because of duty is passive; each is brought there by the duty that binds him.
  ...onDuty({ occasion: POLITICAL, cycle: CYCLES, assigned: 'yes' }, ON_DUTY),
  // Section 6: no participation or involvement of kepala desa and perangkat desa in a campaign, each by his own article.
  ...VILLAGES.flatMap(([invited, basis]): Expectation[] => [
    {
      when: { occasion: 'campaign', invited, cycle: CYCLES, assigned: ['yes', 'no'], period: 'campaign' },
      then: { advice: 'decline', force: 'norm' },
      basis: [basis],
    },
    // The ban is of the campaign: on the days outside it there is none to take part in, and only prudence speaks.
    {
      when: { occasion: 'campaign', invited, cycle: CYCLES, assigned: ['yes', 'no'], period: 'outside-campaign' },
      then: STAY,
      basis: [basis],
    },
    {
      when: { occasion: ['declaration', 'party-event'], invited, cycle: CYCLES, assigned: ['yes', 'no'] },
      then: STAY,
      basis: [basis],
    },
    {
      when: { occasion: 'community-event', invited, cycle: CYCLES, contestantPresent: 'yes' },
      then: TURNS,
      basis: [basis],
    },
    {
      when: { occasion: 'community-event', invited, cycle: CYCLES, contestantPresent: 'no' },
      then: ATTEND,
      basis: [basis],
    },
    { when: { occasion: 'government-event', invited, cycle: CYCLES }, then: TURNS_ON_DUTY, basis: [basis] },
  ]),
  // For BPD the act has no such ban.
  {
    when: { occasion: POLITICAL, invited: 'anggota-bpd', cycle: CYCLES, assigned: ['yes', 'no'] },
    then: LISTEN,
    basis: [BPD],
  },
  {
    when: { occasion: 'community-event', invited: 'anggota-bpd', cycle: CYCLES, contestantPresent: 'yes' },
    then: TURNS,
    basis: [BPD],
  },
  {
    when: { occasion: 'community-event', invited: 'anggota-bpd', cycle: CYCLES, contestantPresent: 'no' },
    then: ATTEND,
    basis: [BPD],
  },
  { when: { occasion: 'government-event', invited: 'anggota-bpd', cycle: CYCLES }, then: TURNS_ON_DUTY, basis: [BPD] },
  // uu10-70-2 and uu7-281: heads of regions campaign with a permit or on leave; neither is a rule for ASN.
  {
    when: { occasion: POLITICAL, invited: 'kepala-daerah', cycle: CYCLES, assigned: ['yes', 'no'] },
    then: LEAVE_RULES,
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-7-2017/pasal-281'],
  },
  {
    when: { occasion: 'community-event', invited: 'kepala-daerah', cycle: CYCLES, contestantPresent: ['yes', 'no'] },
    then: ATTEND,
    basis: ['norm uu-10-2016/pasal-71/ayat-3'],
  },
  {
    when: { occasion: 'government-event', invited: 'kepala-daerah', cycle: CYCLES },
    then: TURNS_ON_DUTY,
    basis: ['norm uu-10-2016/pasal-71/ayat-3'],
  },
  // Social, religious and sports events: no rule names them; the test is who organises and whether a contestant is there.
  ...social(['pns', 'pppk'], ['2018-01-01', '2023-10-30'], [UU5_FREE, 'norm uu-5-2014/pasal-2/huruf-f'], [UU5_FREE]),
  ...social(
    ['pns', 'pppk'],
    ['2023-10-31', '2024-10-10', '2026-02-01'],
    [UU20_FREE, 'norm uu-20-2023/pasal-2/huruf-f'],
    [UU20_FREE],
  ),
  ...social(['cpns'], ['2018-01-01', '2023-10-31', '2026-02-01'], CPNS_NEUTRAL, CPNS_NEUTRAL),
  ...social(['pppk-paruh-waktu'], ['2025-01-13', '2026-02-01'], [PART_TIME, UU20_FREE], [PART_TIME, UU20_FREE]),
  ...social(['non-asn'], ['2023-01-03', '2026-02-01'], [CIRCULAR_2023], [CIRCULAR_2023]),
  // Events of government: duty brings everyone there.
  ...onDuty({ occasion: 'government-event', cycle: CYCLES }, TURNS_ON_DUTY),
]

/** A decided answer is the same whichever advice is chosen for the occasions that no text rules. */
export const expectations: Expectation[] = ANSWERS.flatMap((one) =>
  one.readings === undefined
    ? ['stay-away', 'listen-only'].map((option) => ({ ...one, readings: { 'invitation-advice': option } }))
    : [one],
)
