import type { Expectation } from '../../expectation'

// Neutrality page, section 7 (pas-*), section 6 (villages), section 5.2 (uu10-70-2, uu10-71-3), section 9 (rows on presence), traps 2 and 16.
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
const JOINING = ['norm pp-94-2021/pasal-5/huruf-n/angka-1', 'guideline pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1']
const VILLAGE_CAMPAIGN = ['norm uu-6-2014/pasal-29/huruf-j', 'norm uu-6-2014/pasal-51/huruf-j']

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

const ANSWERS: Expectation[] = [
  // pas-b71: the letter of 27 December 2017 bars the declaration with or without attributes, in the cycle of 2018 and 2019.
  ...split(
    { occasion: 'declaration', invited: 'staff', cycle: '2018-2019', assigned: 'no' },
    ['2010-06-06', '2017-12-26'],
    [UU5_FREE],
  ),
  ...on(
    { occasion: 'declaration', invited: 'staff', cycle: '2018-2019', assigned: 'no' },
    ['2017-12-27', '2018-02-01', '2019-03-25'],
    BARRED,
    [UU5_FREE, 'guideline b-71-2017/huruf-d'],
  ),
  // pas-2018-bawaslu, pas-2019-reversal: campaigns and party events were tolerated, then not; no text until the circular of 2019.
  ...split(
    { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
    ['2010-06-06', '2017-12-26', '2017-12-27', '2018-05-01', '2019-03-25'],
    [UU5_FREE],
  ),
  // pas-b94: from 26 March 2019 to the vote of 17 April 2019.
  ...on(
    { occasion: POLITICAL, invited: 'staff', cycle: '2018-2019', assigned: 'no' },
    ['2019-03-26', '2019-04-17'],
    BARRED,
    [UU5_FREE, 'guideline b-94-2019/isi/menghadiri-kegiatan-peserta'],
  ),
  ...split(
    { occasion: POLITICAL, invited: 'staff', cycle: '2018-2019', assigned: 'no' },
    ['2019-04-18', '2020-10-10', '2021-08-31', '2024-10-10'],
    [UU5_FREE],
  ),
  // skb20-2: the declaration is the second item of the decree of 10 September 2020; campaigns and party events are none.
  ...split(
    { occasion: 'declaration', invited: 'staff', cycle: '2020', assigned: 'no' },
    ['2018-01-01', '2019-04-01', '2020-09-09'],
    [UU5_FREE],
  ),
  ...on(
    { occasion: 'declaration', invited: 'staff', cycle: '2020', assigned: 'no' },
    ['2020-09-10', '2020-10-10', '2021-08-30'],
    BARRED,
    [UU5_FREE, 'guideline skb-2020/daftar/2'],
  ),
  ...split(
    { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: LATER_CYCLES, assigned: 'no' },
    ['2018-01-01', '2019-04-01', '2020-09-09', '2020-09-10', '2020-10-10', '2021-08-30'],
    [UU5_FREE],
  ),
  // Trap 16: neither the letter of 2017 nor the decree of 2020 speaks for another election.
  ...split(
    { occasion: 'declaration', invited: 'staff', cycle: 'other', assigned: 'no' },
    ['2018-01-01', '2019-04-01', '2020-10-10', '2021-08-30'],
    [UU5_FREE],
  ),
  // pas-pp94, pas-2024-mdn, pas-2024-bws: a ban without a level, allowed by one office and advised against by another.
  ...split(
    { occasion: POLITICAL, invited: 'staff', cycle: LATER_CYCLES, assigned: 'no' },
    ['2021-08-31', '2022-09-22', '2024-10-10', '2026-02-01'],
    JOINING,
  ),
  // pas-duty: presence because of duty is passive.
  ...on(
    { occasion: POLITICAL, invited: 'staff', cycle: CYCLES, assigned: 'yes' },
    ['2017-12-26', '2018-01-01', '2019-04-01', '2021-08-30'],
    ON_DUTY,
    ['norm pp-53-2010/pasal-3/angka-5'],
  ),
  ...on(
    { occasion: POLITICAL, invited: 'staff', cycle: CYCLES, assigned: 'yes' },
    ['2021-08-31', '2024-10-10'],
    ON_DUTY,
    ['norm pp-94-2021/pasal-3/huruf-e'],
  ),
  // Section 6: no participation or involvement of kepala desa and perangkat desa in a campaign; for BPD the act has no such ban.
  {
    when: { occasion: 'campaign', invited: 'village-executive', cycle: CYCLES, assigned: ['yes', 'no'] },
    then: { advice: 'decline', force: 'norm' },
    basis: VILLAGE_CAMPAIGN,
  },
  {
    when: {
      occasion: ['declaration', 'party-event'],
      invited: 'village-executive',
      cycle: CYCLES,
      assigned: ['yes', 'no'],
    },
    then: STAY,
    basis: VILLAGE_CAMPAIGN,
  },
  {
    when: { occasion: POLITICAL, invited: 'other-village', cycle: CYCLES, assigned: ['yes', 'no'] },
    then: LISTEN,
    basis: ['norm uu-6-2014/pasal-64/huruf-h'],
  },
  // uu10-70-2 and uu7-281: heads of regions campaign with a permit or on leave; neither is a rule for ASN.
  {
    when: { occasion: 'campaign', invited: 'regional-head', cycle: CYCLES, assigned: ['yes', 'no'] },
    then: LEAVE_RULES,
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-7-2017/pasal-281'],
  },
  {
    when: {
      occasion: ['declaration', 'party-event'],
      invited: 'regional-head',
      cycle: CYCLES,
      assigned: ['yes', 'no'],
    },
    then: LEAVE_RULES,
    basis: ['norm uu-10-2016/pasal-70/ayat-2', 'norm uu-7-2017/pasal-281'],
  },
  // Social, religious and sports events: no rule names them; the test is who organises and whether a contestant is there.
  ...on(
    { occasion: 'community-event', invited: 'staff', cycle: CYCLES, contestantPresent: 'yes' },
    ['2018-01-01', '2023-10-30'],
    TURNS,
    [UU5_FREE, 'norm uu-5-2014/pasal-2/huruf-f'],
  ),
  ...on(
    { occasion: 'community-event', invited: 'staff', cycle: CYCLES, contestantPresent: 'yes' },
    ['2023-10-31', '2024-10-10'],
    TURNS,
    ['norm uu-20-2023/pasal-9/ayat-2', 'norm uu-20-2023/pasal-2/huruf-f'],
  ),
  ...on(
    { occasion: 'community-event', invited: 'staff', cycle: CYCLES, contestantPresent: 'no' },
    ['2018-01-01', '2023-10-30'],
    ATTEND,
    [UU5_FREE],
  ),
  ...on(
    { occasion: 'community-event', invited: 'staff', cycle: CYCLES, contestantPresent: 'no' },
    ['2023-10-31', '2024-10-10'],
    ATTEND,
    ['norm uu-20-2023/pasal-9/ayat-2'],
  ),
  {
    when: { occasion: 'community-event', invited: 'village-executive', cycle: CYCLES, contestantPresent: 'yes' },
    then: TURNS,
    basis: VILLAGE_CAMPAIGN,
  },
  {
    when: { occasion: 'community-event', invited: 'village-executive', cycle: CYCLES, contestantPresent: 'no' },
    then: ATTEND,
    basis: VILLAGE_CAMPAIGN,
  },
  {
    when: { occasion: 'community-event', invited: 'other-village', cycle: CYCLES, contestantPresent: 'yes' },
    then: TURNS,
    basis: ['norm uu-6-2014/pasal-64/huruf-h'],
  },
  {
    when: { occasion: 'community-event', invited: 'other-village', cycle: CYCLES, contestantPresent: 'no' },
    then: ATTEND,
    basis: ['norm uu-6-2014/pasal-64/huruf-h'],
  },
  {
    when: { occasion: 'community-event', invited: 'regional-head', cycle: CYCLES, contestantPresent: ['yes', 'no'] },
    then: ATTEND,
    basis: ['norm uu-10-2016/pasal-71/ayat-3'],
  },
  // Events of government: duty brings everyone there.
  ...on(
    { occasion: 'government-event', invited: 'staff', cycle: CYCLES },
    ['2018-01-01', '2021-08-30'],
    TURNS_ON_DUTY,
    ['norm pp-53-2010/pasal-3/angka-5'],
  ),
  ...on(
    { occasion: 'government-event', invited: 'staff', cycle: CYCLES },
    ['2021-08-31', '2024-10-10'],
    TURNS_ON_DUTY,
    ['norm pp-94-2021/pasal-3/huruf-e'],
  ),
  {
    when: { occasion: 'government-event', invited: 'village-executive', cycle: CYCLES },
    then: TURNS_ON_DUTY,
    basis: VILLAGE_CAMPAIGN,
  },
  {
    when: { occasion: 'government-event', invited: 'other-village', cycle: CYCLES },
    then: TURNS_ON_DUTY,
    basis: ['norm uu-6-2014/pasal-64/huruf-h'],
  },
  {
    when: { occasion: 'government-event', invited: 'regional-head', cycle: CYCLES },
    then: TURNS_ON_DUTY,
    basis: ['norm uu-10-2016/pasal-71/ayat-3'],
  },
]

/** A decided answer is the same whichever advice is chosen for the occasions that no text rules. */
export const expectations: Expectation[] = ANSWERS.flatMap((one) =>
  one.readings === undefined
    ? ['stay-away', 'listen-only'].map((option) => ({ ...one, readings: { 'invitation-advice': option } }))
    : [one],
)
