import { CONDUCTS } from '../../../../src/rules/neutrality/dimensions'
import type { Expectation } from '../../expectation'

/**
 * Written from the texts of PP 53/2010 Pasal 3 and 4, PP 94/2021 Pasal 3 to 5 and 40, and the items of the SKB of 2022, in the order of
 * the conducts as the consolidated list of the law file has them.
 */

type When = Expectation['when']
type Limbs = readonly string[] | 'none'
type Readings = { readonly [point: string]: string }

const PP_53 = { 'examined-before-2021': 'catalogue-pp-53' }

const PP_94 = { 'examined-before-2021': 'catalogue-pp-94' }

/** The other contested points at either end: where none is named, the answer must not turn on it. */
const ENDS = [
  {
    'pasangan-calon': 'wide-by-skb',
    'passive-presence': 'breach-without-level',
    'campaign-team-role': 'berat-by-skb',
    'abuse-of-authority': 'abuse-by-its-words',
  },
  {
    'pasangan-calon': 'letter-pairs-only',
    'passive-presence': 'allowed-with-warning',
    'campaign-team-role': 'duties-by-impact',
    'abuse-of-authority': 'duties-by-impact',
  },
  {
    'pasangan-calon': 'letter-pairs-only',
    'passive-presence': 'allowed-with-warning',
    'campaign-team-role': 'duties-by-impact',
    'abuse-of-authority': 'abuse-by-its-words',
  },
]

const atEitherEnd = (list: readonly Expectation[]): Expectation[] =>
  list.flatMap((one) => ENDS.map((end) => ({ ...one, readings: { ...end, ...one.readings } })))

/** PP 53/2010 Pasal 4 angka 12 to 15 or Pasal 3, with every day on which it begins or ends to choose the norms. */
function pp53(when: When, limbs: Limbs, basis: readonly string[], readings: Readings = {}): Expectation[] {
  const then = { limbs }
  const later = [...basis, 'procedure pp-94-2021/pasal-40/ayat-4']
  return atEitherEnd([
    { when, on: { decision: '2010-06-06' }, readings, then, basis },
    {
      when,
      on: { examination: '2021-08-30', decision: '2021-08-30' },
      readings: { ...readings, ...PP_53 },
      then,
      basis,
    },
    {
      when,
      on: { examination: '2021-08-30', decision: '2021-08-31' },
      readings: { ...readings, ...PP_53 },
      then,
      basis: later,
    },
    {
      when,
      on: { examination: '2010-06-06', decision: '2021-08-31' },
      readings: { ...readings, ...PP_53 },
      then,
      basis: later,
    },
  ])
}

/** PP 94/2021 from the first day of its decisions; `last` is a day of the act after which an item of the SKB takes over. */
function pp94(
  when: When,
  limbs: Limbs,
  basis: readonly string[],
  readings: Readings = {},
  last = '2022-09-22',
): Expectation[] {
  const then = { limbs }
  const both = { ...readings, ...PP_53 }
  return atEitherEnd([
    { when, on: { examination: '2021-08-31', decision: '2021-08-31' }, readings: both, then, basis },
    { when, on: { examination: '2010-06-05', decision: '2021-08-31' }, readings: both, then, basis },
    {
      when,
      on: { examination: '2021-08-30', decision: '2021-08-31' },
      readings: { ...readings, ...PP_94 },
      then,
      basis,
    },
    { when, on: { act: last, decision: '2023-01-02' }, readings, then, basis },
  ])
}

/** The same for a conduct that the SKB of 2022 names: the bare norm holds for acts to the day before. */
const beforeItem = (when: When, limbs: Limbs, basis: readonly string[], readings: Readings = {}) =>
  pp94(when, limbs, basis, readings, '2022-09-21')

/** An item of the SKB of 2022, from the first day of the act. */
function skb(
  item: string,
  when: When,
  limbs: readonly string[],
  basis: readonly string[],
  readings: Readings = {},
  level = {},
): Expectation[] {
  const then = { limbs, item: `skb22-${item}`, ...level }
  const named = [...basis, `guideline skb-2022/lampiran-2/disiplin/${item}`]
  return atEitherEnd([
    { when, on: { act: '2022-09-22' }, readings, then, basis: named },
    { when, on: { act: '2024-10-10', decision: '2024-12-02' }, readings, then, basis: named },
  ])
}

const PAIRS = ['presiden', 'gubernur', 'bupati-wali-kota']
const REGIONS = ['gubernur', 'bupati-wali-kota']
const SEATS = ['dpr', 'dpd', 'dprd']
const WITHOUT_PAIR = ['dpr', 'dpd', 'dprd', 'partai']
const EVERY = ['presiden', 'dpr', 'dpd', 'dprd', 'gubernur', 'bupati-wali-kota', 'partai']
const STAGES = ['bakal-calon', 'calon']
const PERIODS = ['campaign', 'outside-campaign']

const old = (path: string) => `norm pp-53-2010/${path}`
const OLD_LIST = ['12', '13', '14', '15'].map((number) => old(`pasal-4/angka-${number}`))
const OLD_12A = [old('pasal-4/angka-12/huruf-a')]
const OLD_12B = [old('pasal-4/angka-12/huruf-b'), old('penjelasan/pasal-4/angka-12/huruf-b')]
const OLD_12C = [old('pasal-4/angka-12/huruf-c')]
const OLD_12D = [old('pasal-4/angka-12/huruf-d')]
const OLD_13A = [old('pasal-4/angka-13/huruf-a')]
const OLD_13B = [old('pasal-4/angka-13/huruf-b')]
const OLD_15A = [old('pasal-4/angka-15/huruf-a'), old('penjelasan/pasal-4/angka-15/huruf-a')]
const OLD_15B = [old('pasal-4/angka-15/huruf-b')]
const OLD_15C = [old('pasal-4/angka-15/huruf-c')]
const OLD_15D = [old('pasal-4/angka-15/huruf-d')]
const OLD_DUTIES = ['pp-53-3-4', 'pp-53-3-6', 'pp-53-3-7', 'pp-53-3-17']
const OLD_DUTIES_BASIS = ['4', '6', '7', '17'].map((number) => old(`pasal-3/angka-${number}`))
const OLD_OFFICE = ['pp-53-3-4', 'pp-53-3-7', 'pp-53-3-17']
const OLD_OFFICE_BASIS = ['4', '7', '17'].map((number) => old(`pasal-3/angka-${number}`))

const OLD_PROPERTY = old('pasal-3/angka-13')
const OLD_ABUSE = [old('pasal-4/angka-1'), old('penjelasan/pasal-4/angka-1')]

const now = (path: string) => `norm pp-94-2021/${path}`
const N = (number: number) => now(`pasal-5/huruf-n/angka-${number}`)
const EXPLAINED = (number: number) => now(`penjelasan/pasal-5/huruf-n/angka-${number}`)
const OPENING = now('pasal-5/huruf-n')
const PAIR_DEFINED = 'norm uu-7-2017/pasal-1/angka-28'
const POLICY = now('pasal-3/huruf-c')
const LAWS = now('pasal-3/huruf-d')
const STATE_FIRST = now('pasal-4/huruf-c')
const PROPERTY = now('pasal-4/huruf-g')
const ABUSE = [now('pasal-5/huruf-a'), now('penjelasan/pasal-5/huruf-a')]
const ABUSED = { 'abuse-of-authority': 'abuse-by-its-words' }
const DUTIFUL = { 'abuse-of-authority': 'duties-by-impact' }

const WIDE = { 'pasangan-calon': 'wide-by-skb' }
const BERAT = { 'campaign-team-role': 'berat-by-skb' }
const LETTER = { 'pasangan-calon': 'letter-pairs-only' }

/** Angka 5 and 6: a pair of candidates; elsewhere by the reading of "pasangan calon". */
function leaning(
  build: typeof pp94,
  when: When,
  limbs: readonly string[],
  basis: readonly string[],
  letter: readonly string[] = ['pp-94-3d'],
  letterBasis: readonly string[] = [LAWS],
): Expectation[] {
  return [
    ...build({ stage: 'calon', contest: PAIRS, ...when }, limbs, basis),
    ...build({ stage: 'calon', contest: WITHOUT_PAIR, ...when }, limbs, [OPENING, ...basis], WIDE),
    ...build({ stage: 'calon', contest: WITHOUT_PAIR, ...when }, letter, [...letterBasis, PAIR_DEFINED], LETTER),
  ]
}

/** The same with an item of the SKB, whose policy adds Pasal 3 huruf c to the duties. */
function leaningItem(
  item: string,
  when: When,
  limbs: readonly string[],
  basis: readonly string[],
  letter: readonly string[] = ['pp-94-3c', 'pp-94-3d'],
  letterBasis: readonly string[] = [POLICY, LAWS],
): Expectation[] {
  return [
    ...skb(item, { stage: 'calon', contest: PAIRS, ...when }, limbs, basis),
    ...skb(item, { stage: 'calon', contest: WITHOUT_PAIR, ...when }, limbs, [OPENING, ...basis], WIDE),
    ...skb(item, { stage: 'calon', contest: WITHOUT_PAIR, ...when }, letter, [...letterBasis, PAIR_DEFINED], LETTER),
  ]
}

/** An act of office no limb of neutrality reaches: duties by impact, or abuse of authority, by the reading of the general ban. */
function office(
  build: typeof pp94,
  when: When,
  limbs: readonly string[],
  basis: readonly string[],
  readings: Readings = {},
  beside: readonly string[] = [],
): Expectation[] {
  return [
    ...build(when, limbs, [...basis, ...beside], { ...readings, ...DUTIFUL }),
    ...build(when, ['pp-94-5a'], [...ABUSE, ...beside], { ...readings, ...ABUSED }),
  ]
}

/** The same under PP 53. */
function oldOffice(when: When, limbs: readonly string[], basis: readonly string[]): Expectation[] {
  return [...pp53(when, limbs, basis, DUTIFUL), ...pp53(when, ['pp-53-4-1'], OLD_ABUSE, ABUSED)]
}

/** Angka 5 and 6 for an act of office: where "pasangan calon" is read by the letter, the general ban is what is left to read. */
function leaningOffice(
  build: typeof pp94,
  when: When,
  limbs: readonly string[],
  basis: readonly string[],
  letter: readonly string[],
  letterBasis: readonly string[],
): Expectation[] {
  return [
    ...build({ stage: 'calon', contest: PAIRS, ...when }, limbs, basis),
    ...build({ stage: 'calon', contest: WITHOUT_PAIR, ...when }, limbs, [OPENING, ...basis], WIDE),
    ...office(build, { stage: 'calon', contest: WITHOUT_PAIR, ...when }, letter, letterBasis, LETTER, [PAIR_DEFINED]),
  ]
}

/** Activities under PP 53: angka 13 huruf b, angka 15 huruf d, and only duties for seats and parties. */
function oldActivity(
  when: When,
  rest: (when: When, limbs: readonly string[], basis: readonly string[]) => Expectation[] = pp53,
): Expectation[] {
  return [
    ...pp53({ stage: 'calon', contest: 'presiden', ...when }, ['pp-53-4-13b'], OLD_13B),
    ...pp53({ stage: 'calon', contest: REGIONS, ...when }, ['pp-53-4-15d'], OLD_15D),
    ...rest({ stage: 'calon', contest: WITHOUT_PAIR, ...when }, OLD_DUTIES, OLD_DUTIES_BASIS),
  ]
}

/** No limb before the contestant is determined, in either regulation; the day of an item is told apart. */
function noneBefore(conduct: readonly string[], build: typeof pp94 = pp94): Expectation[] {
  const when = { conduct, stage: 'bakal-calon', contest: EVERY, period: PERIODS }
  return [...pp53(when, 'none', OLD_LIST), ...build(when, 'none', [OPENING])]
}

const N5N6 = ['pp-94-5n5', 'pp-94-5n6']
const N5N6_BASIS = [N(5), N(6)]

/** Conducts no limb names at any stage: voting, joining what a bakal calon does, one's own candidacy, party membership, private chats. */
const neverNamed: Expectation[] = [
  ...[
    'cast-vote',
    'join-bakal-calon-activity',
    'declare-candidacy',
    'remain-asn-after-determination',
    'party-membership',
    'chat-in-private-group',
  ].flatMap((conduct) => {
    const when = { conduct, stage: STAGES, contest: EVERY, period: PERIODS }
    return [...pp53(when, 'none', OLD_LIST), ...pp94(when, 'none', [OPENING])]
  }),
]

/** State property used for a bakal calon: PP 53 Pasal 3 angka 13, PP 94 Pasal 4 huruf g. */
function propertyBefore(when: When): Expectation[] {
  const at = { stage: 'bakal-calon', contest: EVERY, period: PERIODS, ...when }
  return [...pp53(at, ['pp-53-3-13'], [...OLD_LIST, OLD_PROPERTY]), ...pp94(at, ['pp-94-4g'], [OPENING, PROPERTY])]
}

const noAttributes = { support: 'none', attributes: 'none' }
const attendCampaign: Expectation[] = [
  // Before determination no limb; an official vehicle is state property at any stage.
  ...['none', 'party', 'pns'].flatMap((attributes) => {
    const when = {
      conduct: 'attend-campaign',
      stage: 'bakal-calon',
      contest: EVERY,
      period: PERIODS,
      support: ['none', 'active'],
      attributes,
    }
    return [...pp53(when, 'none', OLD_LIST), ...pp94(when, 'none', [OPENING])]
  }),
  ...propertyBefore({ conduct: 'attend-campaign', support: ['none', 'active'], attributes: 'official-vehicle' }),
  ...pp53({ conduct: 'attend-campaign', stage: 'calon', contest: EVERY, ...noAttributes }, 'none', [
    old('penjelasan/pasal-4/angka-12/huruf-b'),
    old('penjelasan/pasal-4/angka-15/huruf-a'),
  ]),
  ...['attend-campaign', 'attend-declaration'].flatMap((conduct) => {
    const when = {
      conduct,
      stage: 'calon',
      contest: EVERY,
      support: 'none',
      ...(conduct === 'attend-campaign' ? noAttributes : {}),
    }
    return [
      ...pp94(when, 'none', [N(1), EXPLAINED(1)], { 'passive-presence': 'allowed-with-warning' }),
      ...pp94(when, ['pp-94-5n1'], [N(1), EXPLAINED(1)], { 'passive-presence': 'breach-without-level' }),
    ]
  }),
  // With attributes: angka 12 huruf b for national contests; Pilkada by analogy with angka 15 huruf a.
  ...['party', 'pns'].flatMap((attributes) => [
    ...pp53(
      {
        conduct: 'attend-campaign',
        stage: 'calon',
        contest: ['presiden', ...WITHOUT_PAIR],
        support: 'none',
        attributes,
      },
      ['pp-53-4-12b'],
      OLD_12B,
    ),
    ...pp53(
      { conduct: 'attend-campaign', stage: 'calon', contest: 'presiden', support: 'active', attributes },
      ['pp-53-4-12b', 'pp-53-4-13b'],
      [...OLD_12B, ...OLD_13B],
    ),
    ...pp53(
      { conduct: 'attend-campaign', stage: 'calon', contest: WITHOUT_PAIR, support: 'active', attributes },
      ['pp-53-4-12b'],
      OLD_12B,
    ),
    ...pp53(
      { conduct: 'attend-campaign', stage: 'calon', contest: REGIONS, support: 'none', attributes },
      ['pp-53-4-15a'],
      OLD_15A,
    ),
    ...pp53(
      { conduct: 'attend-campaign', stage: 'calon', contest: REGIONS, support: 'active', attributes },
      ['pp-53-4-15a', 'pp-53-4-15d'],
      [...OLD_15A, ...OLD_15D],
    ),
    ...pp94(
      { conduct: 'attend-campaign', stage: 'calon', contest: EVERY, support: 'none', attributes },
      ['pp-94-5n2'],
      [N(2), EXPLAINED(2)],
    ),
    ...leaning(
      beforeItem,
      { conduct: 'attend-campaign', support: 'active', attributes },
      ['pp-94-5n2', ...N5N6],
      [N(2), EXPLAINED(2), ...N5N6_BASIS],
      ['pp-94-5n2'],
      [N(2), EXPLAINED(2)],
    ),
    ...leaningItem(
      'd4',
      { conduct: 'attend-campaign', support: 'active', attributes },
      ['pp-94-5n2', ...N5N6],
      [N(2), EXPLAINED(2), ...N5N6_BASIS],
      ['pp-94-5n2'],
      [N(2), EXPLAINED(2)],
    ),
  ]),
  // An official vehicle is an attribute and a facility.
  ...pp53(
    {
      conduct: 'attend-campaign',
      stage: 'calon',
      contest: ['presiden', ...WITHOUT_PAIR],
      support: 'none',
      attributes: 'official-vehicle',
    },
    ['pp-53-4-12b', 'pp-53-4-12d'],
    [...OLD_12B, ...OLD_12D],
  ),
  ...pp53(
    {
      conduct: 'attend-campaign',
      stage: 'calon',
      contest: 'presiden',
      support: 'active',
      attributes: 'official-vehicle',
    },
    ['pp-53-4-12b', 'pp-53-4-12d', 'pp-53-4-13b'],
    [...OLD_12B, ...OLD_12D, ...OLD_13B],
  ),
  ...pp53(
    {
      conduct: 'attend-campaign',
      stage: 'calon',
      contest: WITHOUT_PAIR,
      support: 'active',
      attributes: 'official-vehicle',
    },
    ['pp-53-4-12b', 'pp-53-4-12d'],
    [...OLD_12B, ...OLD_12D],
  ),
  ...pp53(
    { conduct: 'attend-campaign', stage: 'calon', contest: REGIONS, support: 'none', attributes: 'official-vehicle' },
    ['pp-53-4-15a', 'pp-53-4-15b'],
    [...OLD_15A, ...OLD_15B],
  ),
  ...pp53(
    { conduct: 'attend-campaign', stage: 'calon', contest: REGIONS, support: 'active', attributes: 'official-vehicle' },
    ['pp-53-4-15a', 'pp-53-4-15b', 'pp-53-4-15d'],
    [...OLD_15A, ...OLD_15B, ...OLD_15D],
  ),
  ...pp94(
    { conduct: 'attend-campaign', stage: 'calon', contest: EVERY, support: 'none', attributes: 'official-vehicle' },
    ['pp-94-5n2', 'pp-94-5n4'],
    [N(2), EXPLAINED(2), N(4)],
  ),
  ...leaning(
    beforeItem,
    { conduct: 'attend-campaign', support: 'active', attributes: 'official-vehicle' },
    ['pp-94-5n2', 'pp-94-5n4', ...N5N6],
    [N(2), EXPLAINED(2), N(4), ...N5N6_BASIS],
    ['pp-94-5n2', 'pp-94-5n4'],
    [N(2), EXPLAINED(2), N(4)],
  ),
  ...leaningItem(
    'd4',
    { conduct: 'attend-campaign', support: 'active', attributes: 'official-vehicle' },
    ['pp-94-5n2', 'pp-94-5n4', ...N5N6],
    [N(2), EXPLAINED(2), N(4), ...N5N6_BASIS],
    ['pp-94-5n2', 'pp-94-5n4'],
    [N(2), EXPLAINED(2), N(4)],
  ),
  // Active support without attributes.
  ...pp53(
    { conduct: 'attend-campaign', stage: 'calon', contest: 'presiden', support: 'active', attributes: 'none' },
    ['pp-53-4-13b'],
    OLD_13B,
  ),
  ...pp53(
    { conduct: 'attend-campaign', stage: 'calon', contest: WITHOUT_PAIR, support: 'active', attributes: 'none' },
    OLD_DUTIES,
    OLD_DUTIES_BASIS,
  ),
  ...pp53(
    { conduct: 'attend-campaign', stage: 'calon', contest: REGIONS, support: 'active', attributes: 'none' },
    ['pp-53-4-15a', 'pp-53-4-15d'],
    [...OLD_15A, ...OLD_15D],
  ),
  ...leaning(beforeItem, { conduct: 'attend-campaign', support: 'active', attributes: 'none' }, N5N6, N5N6_BASIS),
  ...leaningItem('d4', { conduct: 'attend-campaign', support: 'active', attributes: 'none' }, N5N6, N5N6_BASIS),
]

const presence: Expectation[] = [
  ...noneBefore(['attend-declaration', 'attend-event', 'speak-at-party-event', 'accompany-spouse', 'host-contestant']),
  ...pp53(
    {
      conduct: ['attend-declaration', 'attend-event', 'speak-at-party-event', 'accompany-spouse', 'host-contestant'],
      stage: 'calon',
      contest: EVERY,
      support: 'none',
    },
    'none',
    [...OLD_LIST, old('penjelasan/pasal-4/angka-15/huruf-a')],
  ),
  ...pp94(
    {
      conduct: ['attend-event', 'speak-at-party-event', 'accompany-spouse', 'host-contestant'],
      stage: 'calon',
      contest: EVERY,
      support: 'none',
    },
    'none',
    [OPENING],
  ),
  ...['attend-declaration', 'accompany-spouse'].flatMap((conduct) => [
    ...pp53({ conduct, stage: 'calon', contest: 'presiden', support: 'active' }, ['pp-53-4-13b'], OLD_13B),
    ...pp53(
      { conduct, stage: 'calon', contest: REGIONS, support: 'active' },
      ['pp-53-4-15a', 'pp-53-4-15d'],
      [...OLD_15A, ...OLD_15D],
    ),
    ...pp53({ conduct, stage: 'calon', contest: WITHOUT_PAIR, support: 'active' }, OLD_DUTIES, OLD_DUTIES_BASIS),
    ...leaning(beforeItem, { conduct, support: 'active' }, N5N6, N5N6_BASIS),
    ...leaningItem('d4', { conduct, support: 'active' }, N5N6, N5N6_BASIS),
  ]),
  ...oldActivity({ conduct: ['attend-event', 'speak-at-party-event', 'host-contestant'], support: 'active' }),
  ...leaning(pp94, { conduct: 'attend-event', support: 'active' }, ['pp-94-5n5'], [N(5)]),
  ...leaning(pp94, { conduct: 'speak-at-party-event', support: 'active' }, N5N6, N5N6_BASIS),
  ...leaning(pp94, { conduct: 'host-contestant', support: 'active' }, ['pp-94-5n6'], [N(6)]),
]

const display: Expectation[] = [
  ['display-campaign-material', 'd1'],
  ['social-media-campaign', 'd2'],
  ['social-media-engagement', 'd6'],
].flatMap(([conduct, item]) => [
  ...noneBefore([conduct as string]),
  ...oldActivity({ conduct: conduct as string }),
  ...leaning(beforeItem, { conduct: conduct as string }, N5N6, N5N6_BASIS),
  ...leaningItem(item as string, { conduct: conduct as string }, N5N6, N5N6_BASIS),
])

const photo: Expectation[] = [
  ...noneBefore(['post-photo']),
  ...oldActivity({ conduct: 'post-photo', gesture: 'partisan', purpose: ['none', 'support'], published: 'yes' }),
  ...oldActivity({ conduct: 'post-photo', gesture: 'none', purpose: 'support', published: 'yes' }),
  ...pp53(
    { conduct: 'post-photo', stage: 'calon', contest: EVERY, gesture: 'none', purpose: 'none', published: 'yes' },
    'none',
    OLD_LIST,
  ),
  ...pp53(
    {
      conduct: 'post-photo',
      stage: 'calon',
      contest: EVERY,
      gesture: ['none', 'partisan'],
      purpose: ['none', 'support'],
      published: 'no',
    },
    'none',
    OLD_LIST,
  ),
  ...leaning(
    beforeItem,
    { conduct: 'post-photo', gesture: ['none', 'partisan'], purpose: 'support', published: 'yes' },
    ['pp-94-5n5'],
    [N(5)],
  ),
  ...leaningItem(
    'd7',
    { conduct: 'post-photo', gesture: ['none', 'partisan'], purpose: 'support', published: 'yes' },
    ['pp-94-5n5'],
    [N(5)],
  ),
  ...pp94(
    { conduct: 'post-photo', stage: 'calon', contest: EVERY, purpose: 'none', published: ['yes', 'no'] },
    'none',
    [OPENING],
  ),
  ...pp94({ conduct: 'post-photo', stage: 'calon', contest: EVERY, purpose: 'support', published: 'no' }, 'none', [
    OPENING,
  ]),
]

/** Item d3: approaching a party or the public as bakal calon, not on CLTN. */
const approach: Expectation[] = [
  ...pp53(
    { conduct: 'approach-party-or-public', stage: STAGES, contest: EVERY, cltn: ['yes', 'no'] },
    'none',
    OLD_LIST,
  ),
  ...pp94({ conduct: 'approach-party-or-public', stage: 'calon', contest: EVERY, cltn: ['yes', 'no'] }, 'none', [
    OPENING,
  ]),
  ...pp94({ conduct: 'approach-party-or-public', stage: 'bakal-calon', contest: EVERY, cltn: 'yes' }, 'none', [
    OPENING,
  ]),
  ...beforeItem({ conduct: 'approach-party-or-public', stage: 'bakal-calon', contest: EVERY, cltn: 'no' }, 'none', [
    OPENING,
  ]),
  ...skb(
    'd3',
    { conduct: 'approach-party-or-public', stage: 'bakal-calon', contest: EVERY, cltn: 'no' },
    ['pp-94-3c', 'pp-94-3d'],
    [POLICY, LAWS],
  ),
]

const activities: Expectation[] = ['partisan-activity', 'give-goods'].flatMap((conduct) => [
  ...noneBefore([conduct], beforeItem),
  ...oldActivity({ conduct }),
  ...leaning(beforeItem, { conduct }, ['pp-94-5n6'], [N(6)]),
  ...leaningItem('d8', { conduct }, ['pp-94-5n6'], [N(6)]),
  ...skb('d8', { conduct, stage: 'bakal-calon', contest: EVERY }, ['pp-94-5n6'], [OPENING, N(6)], WIDE),
  ...skb(
    'd8',
    { conduct, stage: 'bakal-calon', contest: EVERY },
    ['pp-94-3c', 'pp-94-3d'],
    [POLICY, LAWS, PAIR_DEFINED],
    LETTER,
  ),
])

const team: Expectation[] = [
  ...noneBefore(['tim-sukses'], beforeItem),
  ...noneBefore(['fund-campaign']),
  ...pp53(
    { conduct: 'tim-sukses', stage: 'calon', contest: ['presiden', ...SEATS, 'partai'] },
    ['pp-53-4-12a'],
    OLD_12A,
  ),
  ...pp53({ conduct: ['tim-sukses', 'fund-campaign'], stage: 'calon', contest: REGIONS }, ['pp-53-4-15a'], OLD_15A),
  ...pp53(
    { conduct: 'fund-campaign', stage: 'calon', contest: ['presiden', ...WITHOUT_PAIR] },
    OLD_DUTIES,
    OLD_DUTIES_BASIS,
  ),
  ...skb(
    'd9a',
    { conduct: 'tim-sukses', stage: 'bakal-calon', contest: EVERY },
    ['pp-94-3c', 'pp-94-3d'],
    [POLICY, LAWS],
    BERAT,
  ),
  ...skb(
    'd9a',
    { conduct: 'tim-sukses', stage: 'bakal-calon', contest: EVERY },
    ['pp-94-3c', 'pp-94-3d'],
    [POLICY, LAWS],
    { 'campaign-team-role': 'duties-by-impact' },
  ),
  ...['tim-sukses', 'fund-campaign'].flatMap((conduct) => [
    ...beforeItem({ conduct, stage: 'calon', contest: EVERY }, ['pp-94-3d'], [LAWS, EXPLAINED(3)], BERAT),
    ...beforeItem({ conduct, stage: 'calon', contest: EVERY }, ['pp-94-3d'], [LAWS, EXPLAINED(3)], {
      'campaign-team-role': 'duties-by-impact',
    }),
    ...skb('d9b', { conduct, stage: 'calon', contest: EVERY }, ['pp-94-5n3'], [N(3), EXPLAINED(3)], BERAT, {
      levelByItem: 'berat',
    }),
    ...skb('d9b', { conduct, stage: 'calon', contest: EVERY }, ['pp-94-3c', 'pp-94-3d'], [POLICY, LAWS], {
      'campaign-team-role': 'duties-by-impact',
    }),
  ]),
]

const mobilise = { conduct: 'mobilise-staff', stage: 'calon' }
const mobilising: Expectation[] = [
  ...noneBefore(['mobilise-staff']),
  ...pp53(
    { ...mobilise, contest: ['presiden', ...SEATS, 'partai'], mobilised: 'pns', role: ['team', 'participant'] },
    ['pp-53-4-12c'],
    OLD_12C,
  ),
  ...pp53({ ...mobilise, contest: 'presiden', mobilised: 'pns', role: 'none' }, ['pp-53-4-13b'], OLD_13B),
  ...pp53({ ...mobilise, contest: WITHOUT_PAIR, mobilised: 'pns', role: 'none' }, OLD_DUTIES, OLD_DUTIES_BASIS),
  ...pp53(
    { ...mobilise, contest: 'presiden', mobilised: 'others', role: ['team', 'participant', 'none'] },
    ['pp-53-4-13b'],
    OLD_13B,
  ),
  ...pp53({ ...mobilise, contest: WITHOUT_PAIR, mobilised: 'others', role: 'team' }, ['pp-53-4-12a'], OLD_12A),
  ...pp53(
    { ...mobilise, contest: WITHOUT_PAIR, mobilised: 'others', role: ['participant', 'none'] },
    OLD_DUTIES,
    OLD_DUTIES_BASIS,
  ),
  ...pp53(
    { ...mobilise, contest: REGIONS, mobilised: ['pns', 'others'], role: 'team' },
    ['pp-53-4-15a', 'pp-53-4-15d'],
    [...OLD_15A, ...OLD_15D],
  ),
  ...pp53(
    { ...mobilise, contest: REGIONS, mobilised: ['pns', 'others'], role: ['participant', 'none'] },
    ['pp-53-4-15d'],
    OLD_15D,
  ),
  ...pp94(
    { ...mobilise, contest: EVERY, mobilised: 'pns', role: ['team', 'participant'] },
    ['pp-94-5n3'],
    [N(3), EXPLAINED(3)],
  ),
  ...leaning(pp94, { ...mobilise, mobilised: 'pns', role: 'none' }, N5N6, N5N6_BASIS),
  ...leaning(pp94, { ...mobilise, mobilised: 'others', role: ['team', 'participant', 'none'] }, N5N6, N5N6_BASIS),
]

const facilities = { conduct: 'use-state-facilities', stage: 'calon' }
const usingFacilities: Expectation[] = [
  ...propertyBefore({ conduct: 'use-state-facilities', role: ['team', 'participant', 'none'] }),
  ...pp53(
    { ...facilities, contest: ['presiden', ...SEATS, 'partai'], role: ['team', 'participant'] },
    ['pp-53-4-12d'],
    OLD_12D,
  ),
  ...pp53({ ...facilities, contest: 'presiden', period: 'campaign', role: 'none' }, ['pp-53-4-13a'], OLD_13A),
  ...pp53(
    { ...facilities, contest: 'presiden', period: 'outside-campaign', role: 'none' },
    [...OLD_DUTIES, 'pp-53-3-13'],
    [...OLD_DUTIES_BASIS, OLD_PROPERTY],
  ),
  ...pp53(
    { ...facilities, contest: WITHOUT_PAIR, period: PERIODS, role: 'none' },
    [...OLD_DUTIES, 'pp-53-3-13'],
    [...OLD_DUTIES_BASIS, OLD_PROPERTY],
  ),
  ...pp53(
    { ...facilities, contest: REGIONS, period: PERIODS, role: ['team', 'participant', 'none'] },
    ['pp-53-4-15b'],
    OLD_15B,
  ),
  ...pp94({ ...facilities, contest: EVERY, role: ['team', 'participant'] }, ['pp-94-5n4'], [N(4)]),
  ...leaning(
    pp94,
    { ...facilities, role: 'none' },
    ['pp-94-5n5'],
    [N(5)],
    ['pp-94-3d', 'pp-94-4c', 'pp-94-4g'],
    [LAWS, STATE_FIRST, PROPERTY],
  ),
]

/** Decisions and acts of officials: PP 53 in the campaign period only, PP 94 before, during and after it. */
const officials: Expectation[] = [
  ...pp53(
    {
      conduct: ['partisan-decision', 'lend-state-facilities', 'government-programme-for-contestant'],
      stage: 'calon',
      contest: 'presiden',
      period: 'campaign',
    },
    ['pp-53-4-13a'],
    OLD_13A,
  ),
  ...pp53(
    {
      conduct: ['partisan-decision', 'government-programme-for-contestant'],
      stage: 'calon',
      contest: REGIONS,
      period: 'campaign',
    },
    ['pp-53-4-15c'],
    OLD_15C,
  ),
  ...pp53(
    { conduct: 'lend-state-facilities', stage: 'calon', contest: REGIONS, period: 'campaign' },
    ['pp-53-4-15b', 'pp-53-4-15c'],
    [...OLD_15B, ...OLD_15C],
  ),
  ...[
    {
      conduct: ['partisan-decision', 'government-programme-for-contestant'],
      limbs: OLD_OFFICE,
      basis: OLD_OFFICE_BASIS,
    },
    {
      conduct: ['lend-state-facilities'],
      limbs: [...OLD_OFFICE, 'pp-53-3-13'],
      basis: [...OLD_OFFICE_BASIS, OLD_PROPERTY],
    },
  ].flatMap(({ conduct, limbs, basis }) => [
    ...oldOffice({ conduct, stage: 'calon', contest: PAIRS, period: 'outside-campaign' }, limbs, basis),
    ...oldOffice({ conduct, stage: 'calon', contest: WITHOUT_PAIR, period: PERIODS }, limbs, basis),
    ...oldOffice({ conduct, stage: 'bakal-calon', contest: EVERY, period: PERIODS }, limbs, basis),
  ]),
  ...oldActivity({ conduct: ['pressure-people', 'steer-officials'] }, oldOffice),
  ...oldOffice(
    { conduct: ['pressure-people', 'steer-officials'], stage: 'bakal-calon', contest: EVERY, period: PERIODS },
    OLD_OFFICE,
    OLD_OFFICE_BASIS,
  ),
  ...office(
    pp94,
    {
      conduct: ['government-programme-for-contestant', 'pressure-people', 'steer-officials'],
      stage: 'bakal-calon',
      contest: EVERY,
    },
    ['pp-94-3d', 'pp-94-4c'],
    [LAWS, STATE_FIRST],
  ),
  ...office(
    pp94,
    { conduct: 'lend-state-facilities', stage: 'bakal-calon', contest: EVERY },
    ['pp-94-3d', 'pp-94-4c', 'pp-94-4g'],
    [LAWS, STATE_FIRST, PROPERTY],
  ),
  ...office(
    beforeItem,
    { conduct: 'partisan-decision', stage: 'bakal-calon', contest: EVERY },
    ['pp-94-3d', 'pp-94-4c'],
    [LAWS, STATE_FIRST],
  ),
  ...leaningOffice(
    pp94,
    { conduct: 'lend-state-facilities' },
    ['pp-94-5n5'],
    [N(5)],
    ['pp-94-3d', 'pp-94-4c', 'pp-94-4g'],
    [LAWS, STATE_FIRST, PROPERTY],
  ),
  ...leaningOffice(
    pp94,
    { conduct: 'government-programme-for-contestant' },
    ['pp-94-5n5'],
    [N(5)],
    ['pp-94-3d', 'pp-94-4c'],
    [LAWS, STATE_FIRST],
  ),
  ...leaningOffice(
    pp94,
    { conduct: ['pressure-people', 'steer-officials'] },
    N5N6,
    N5N6_BASIS,
    ['pp-94-3d', 'pp-94-4c'],
    [LAWS, STATE_FIRST],
  ),
  ...leaningOffice(
    beforeItem,
    { conduct: 'partisan-decision' },
    ['pp-94-5n5'],
    [N(5)],
    ['pp-94-3d', 'pp-94-4c'],
    [LAWS, STATE_FIRST],
  ),
  // Item d11 names decisions at every stage; its policy adds Pasal 3 huruf c.
  ...skb(
    'd11',
    { conduct: 'partisan-decision', stage: 'calon', contest: PAIRS, period: PERIODS },
    ['pp-94-5n5'],
    [N(5)],
  ),
  ...skb(
    'd11',
    { conduct: 'partisan-decision', stage: 'calon', contest: WITHOUT_PAIR, period: PERIODS },
    ['pp-94-5n5'],
    [OPENING, N(5)],
    WIDE,
  ),
  ...skb(
    'd11',
    { conduct: 'partisan-decision', stage: 'bakal-calon', contest: EVERY },
    ['pp-94-5n5'],
    [OPENING, N(5)],
    WIDE,
  ),
  ...[
    { stage: 'calon', contest: WITHOUT_PAIR, period: PERIODS },
    { stage: 'bakal-calon', contest: EVERY },
  ].flatMap((where) => [
    ...skb(
      'd11',
      { conduct: 'partisan-decision', ...where },
      ['pp-94-3c', 'pp-94-3d', 'pp-94-4c'],
      [POLICY, LAWS, STATE_FIRST, PAIR_DEFINED],
      { ...LETTER, ...DUTIFUL },
    ),
    ...skb('d11', { conduct: 'partisan-decision', ...where }, ['pp-94-5a'], [...ABUSE, PAIR_DEFINED], {
      ...LETTER,
      ...ABUSED,
    }),
  ]),
]

/** Angka 14 covers DPD and regional heads; angka 7 every candidate; both before determination too. */
const letters: Expectation[] = [
  ...pp53(
    { conduct: 'ktp-support-letter', stage: STAGES, contest: ['dpd', ...REGIONS] },
    ['pp-53-4-14'],
    [old('pasal-4/angka-14')],
  ),
  ...pp53(
    { conduct: 'ktp-support-letter', stage: 'calon', contest: ['presiden', 'dpr', 'dprd', 'partai'] },
    OLD_DUTIES,
    OLD_DUTIES_BASIS,
  ),
  ...pp53(
    { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: ['presiden', 'dpr', 'dprd', 'partai'] },
    'none',
    [old('pasal-4/angka-14')],
  ),
  ...pp94({ conduct: 'ktp-support-letter', stage: 'calon', contest: [...PAIRS, ...SEATS] }, ['pp-94-5n7'], [N(7)]),
  ...pp94(
    { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: ['presiden', 'dpr', 'dprd'] },
    ['pp-94-5n7'],
    [N(7)],
  ),
  ...beforeItem(
    { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: ['dpd', ...REGIONS] },
    ['pp-94-5n7'],
    [N(7)],
  ),
  ...skb(
    'd10',
    { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: ['dpd', ...REGIONS] },
    ['pp-94-5n7'],
    [N(7)],
  ),
  ...pp94({ conduct: 'ktp-support-letter', stage: 'calon', contest: 'partai' }, ['pp-94-3d'], [LAWS]),
  ...pp94({ conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: 'partai' }, 'none', [OPENING]),
]

const purposes: Expectation[] = [
  ...noneBefore(['map-support', 'verify-support', 'lend-private-property']),
  ...oldActivity({ conduct: 'lend-private-property', purpose: 'support' }),
  ...leaning(pp94, { conduct: 'lend-private-property', purpose: 'support' }, ['pp-94-5n5'], [N(5)]),
  ...pp53(
    { conduct: ['map-support', 'verify-support'], stage: 'calon', contest: EVERY, purpose: 'support' },
    OLD_DUTIES,
    OLD_DUTIES_BASIS,
  ),
  ...pp94(
    { conduct: ['map-support', 'verify-support'], stage: 'calon', contest: EVERY, purpose: 'support' },
    ['pp-94-3d'],
    [LAWS],
  ),
  ...pp53(
    {
      conduct: ['map-support', 'verify-support', 'lend-private-property'],
      stage: 'calon',
      contest: EVERY,
      purpose: 'none',
    },
    'none',
    OLD_LIST,
  ),
  ...pp94(
    {
      conduct: ['map-support', 'verify-support', 'lend-private-property'],
      stage: 'calon',
      contest: EVERY,
      purpose: 'none',
    },
    'none',
    [OPENING],
  ),
]

/** Decided before PP 53 was in force: not read, so no answer. */
const beforePp53: Expectation[] = atEitherEnd([
  {
    when: { conduct: CONDUCTS, stage: STAGES },
    on: { decision: '2010-06-05' },
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-53-2010/pasal-51'],
  },
])

export const expectations: Expectation[] = [
  ...beforePp53,
  ...neverNamed,
  ...attendCampaign,
  ...presence,
  ...display,
  ...photo,
  ...approach,
  ...activities,
  ...team,
  ...mobilising,
  ...usingFacilities,
  ...officials,
  ...letters,
  ...purposes,
]
