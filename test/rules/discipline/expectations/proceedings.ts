import {
  DAILY_ACTING,
  DECISION,
  DISMISSAL_OF_CPNS,
  DISPATCH,
  PROPOSAL,
  RECEIPT,
  RECORD,
  RECORD_OF_PP_53,
  RELEASE,
  REPORT,
  STATEMENT,
  SUMMONS,
  TEAM,
  TEAM_WITHOUT_SUPERIOR,
} from '../../../../src/rules/discipline/proceedings/documents'
import type { Expectation } from '../../expectation'

/*
 * Written from PP 94/2021 Pasal 24 to 40, PP 53/2010 Pasal 21 to 47 and PP 11/2017 Pasal 37 and 267, apart from the table. The fields
 * of the papers are held by a test of their own.
 */

const BOTH = ['pns', 'cpns'] as const
const LEVELS = ['ringan', 'sedang', 'berat'] as const
const WEIGHTS = ['in-service', 'dismissal'] as const
const IMPOSERS = [
  'presiden',
  'pejabat-pembina-kepegawaian',
  'gubernur-selaku-wakil-pemerintah',
  'kepala-perwakilan',
  'other-official',
] as const
const p94 = (...paths: string[]) => paths.map((path) => `procedure pp-94-2021/${path}`)
const p53 = (...paths: string[]) => paths.map((path) => `procedure pp-53-2010/${path}`)
type When = Expectation['when']

/** The days on which a regulation begins and ends, each with the other side in another expectation. */
const DAYS = {
  p53: ['2010-06-06', '2015-03-02', '2021-08-30'],
  p94: ['2021-08-31', '2024-12-02'],
} as const

function on(clock: 'examination' | 'decision', days: readonly string[]) {
  return (when: When, then: unknown, basis: readonly string[]): Expectation[] =>
    days.map((day) => ({ when: { servant: BOTH, ...when }, on: { [clock]: day }, then, basis }))
}

const examined94 = on('examination', DAYS.p94)
const examined53 = on('examination', DAYS.p53)
const decided94 = on('decision', DAYS.p94)
const decided53 = on('decision', DAYS.p53)
const silent = (reason: string) => ({ silent: reason })
const hariKerja = (count: number, start: string, since: string, provision: string, more: object = {}) => ({
  count,
  unit: 'hari-kerja',
  start,
  since,
  provision,
  ...more,
})

const summon = (document: object, deadline: object | null, notes: string[], opens: string[]) => ({
  act: 'summon',
  office: 'atasan-langsung',
  to: 'examined-person',
  force: 'must',
  document,
  deadline,
  notes,
  opens,
})
const team = (force: 'may' | 'must', document: object, notes: string[]) => ({
  act: 'form',
  office: 'pejabat-pembina-kepegawaian-or-designated',
  force,
  document,
  deadline: null,
  notes: ['team-is-temporary', ...notes],
  opens: ['examine'],
})
const examine94 = (office: string) => ({
  act: 'examine',
  office,
  to: 'examined-person',
  force: 'must',
  document: RECORD,
  deadline: hariKerja(7, 'setelah', 'summonedOn', 'pp-94-2021/pasal-26/ayat-2', { then: 'secondSummonsOn' }),
  notes: [
    'seven-days-are-the-most',
    'closed-examination',
    'no-record-no-sanction',
    'audit-is-material-not-examination',
    'refusal-to-sign-does-not-stop-it',
  ],
  opens: [
    'hear-others',
    'coordinate-with-apip',
    'release-temporarily',
    'report-result',
    'propose-to-home-agency',
    'decide',
  ],
})
const examine53 = (office: string) => ({
  act: 'examine',
  office,
  to: 'examined-person',
  force: 'must',
  document: RECORD_OF_PP_53,
  deadline: hariKerja(7, 'setelah', 'summonedOn', 'pp-53-2010/pasal-23/ayat-2', {
    bound: 'at-least',
    then: 'secondSummonsOn',
  }),
  notes: [
    'seven-days-are-the-least',
    'closed-examination',
    'no-record-no-sanction',
    'refusal-to-sign-does-not-stop-it',
  ],
  opens: ['hear-others', 'release-temporarily', 'report-result', 'propose-to-home-agency', 'decide'],
})
const examineBasis94 = (...more: string[]) => [
  ...p94('pasal-26/ayat-2', 'pasal-27/ayat-1', 'pasal-27/ayat-2', 'penjelasan/pasal-27/ayat-2', ...more),
  ...p94('pasal-32/ayat-1', 'pasal-32/ayat-2', 'pasal-32/ayat-3', 'pasal-34'),
]
const EXAMINE_53 = p53(
  'pasal-23/ayat-2',
  'pasal-24/ayat-1',
  'pasal-24/ayat-2',
  'pasal-28/ayat-1',
  'pasal-28/ayat-2',
  'pasal-28/ayat-3',
)
const hear = (note: string) => ({
  act: 'hear',
  office: 'atasan-langsung-team-or-pejabat-yang-berwenang-menghukum',
  force: 'may',
  document: STATEMENT,
  deadline: null,
  notes: [note],
  opens: [],
})
const RELEASED = {
  act: 'release',
  office: 'atasan-langsung',
  to: 'examined-person',
  force: 'may',
  document: RELEASE,
  deadline: null,
  lasts: { from: 'examinedOn', until: 'decidedOn' },
  notes: ['not-before-the-examination', 'rights-continue', 'higher-official-if-no-superior'],
  opens: ['appoint-pelaksana-harian'],
}
const DAILY = {
  act: 'appoint',
  office: 'not-named-by-the-text',
  to: 'pelaksana-harian',
  force: 'must',
  document: DAILY_ACTING,
  deadline: null,
  lasts: { from: 'examinedOn', until: 'decidedOn' },
  notes: ['only-if-released'],
  opens: [],
}
const report = (notes: string[]) => ({
  act: 'report',
  office: 'atasan-langsung',
  to: 'pejabat-yang-berwenang-menghukum',
  force: 'must',
  document: REPORT,
  deadline: null,
  notes,
  opens: ['decide'],
})
const propose = (to: string, note: string) => ({
  act: 'propose',
  office: 'head-of-the-host-agency',
  to,
  force: 'must',
  document: PROPOSAL,
  deadline: null,
  notes: ['only-if-the-kind-is-beyond-the-host', note],
  opens: ['decide'],
})
const decide = (note: string, ...more: string[]) => ({
  act: 'decide',
  office: 'pejabat-yang-berwenang-menghukum',
  force: 'must',
  document: DECISION,
  deadline: null,
  notes: [
    note,
    'breach-must-be-named',
    'one-sanction-the-heaviest',
    'repeat-is-heavier',
    'not-twice-for-one-breach',
    'vacant-office-passes-the-power-up',
    ...more,
  ],
  opens: ['decide-dismissal', 'deliver'],
})
const DECIDE_94 = [
  'norm pp-94-2021/pasal-24/ayat-1',
  ...p94('pasal-25', 'pasal-26/ayat-4', 'pasal-27/ayat-3', 'pasal-33/ayat-1', 'pasal-33/ayat-2', 'pasal-35/ayat-1'),
  ...p94('pasal-35/ayat-2', 'pasal-35/ayat-3', 'pasal-37/ayat-1', 'pasal-40/ayat-4'),
  'norm uu-30-2014/pasal-52/ayat-1',
  'procedure uu-30-2014/pasal-55/ayat-1',
  'norm uu-30-2014/pasal-56/ayat-1',
  'norm uu-30-2014/pasal-56/ayat-2',
]
const DECIDE_53 = [
  'norm pp-53-2010/pasal-21/ayat-1',
  ...p53(
    'pasal-22',
    'pasal-23/ayat-4',
    'pasal-24/ayat-3/huruf-a',
    'pasal-29/ayat-1',
    'pasal-29/ayat-2',
    'pasal-30/ayat-1',
  ),
  ...p53('pasal-30/ayat-2', 'pasal-30/ayat-3', 'pasal-31/ayat-1'),
]
const deliver = (provision: string, notes: string[], earlier: boolean) => ({
  act: 'deliver',
  office: 'pejabat-yang-berwenang-menghukum-or-designated',
  to: 'sanctioned-person',
  force: 'must',
  document: RECEIPT,
  deadline: hariKerja(14, 'sejak', 'decidedOn', provision),
  ...(earlier ? { earlier: hariKerja(5, 'sejak', 'decidedOn', 'uu-30-2014/pasal-62/ayat-2') } : {}),
  notes,
  opens: ['send', 'take-effect'],
})
const send = (note: string) => ({
  act: 'send',
  office: 'pejabat-yang-berwenang-menghukum-or-designated',
  to: 'sanctioned-person',
  force: 'must',
  document: DISPATCH,
  deadline: null,
  notes: [note],
  opens: ['take-effect'],
})
const effect = (deadline: object | null, notes: string[], more: object = {}) => ({
  act: 'take-effect',
  office: 'by-law',
  force: 'effect',
  deadline,
  ...more,
  notes,
  opens: ['record'],
})
const fifteenth = (since: string, provision: string, more: object = {}) => ({
  count: 15,
  unit: 'hari',
  start: 'ordinal',
  ...more,
  since,
  provision,
})
const AT_ONCE = effect(null, ['from-the-day-of-the-decision', 'no-remedy-under-pp-53'], {
  lasts: { from: 'decidedOn', until: 'decidedOn' },
})
const WITH_REMEDY = effect(null, ['effect-on-the-day-the-remedy-is-decided'])
const NOT_SAID = 'absent-article-names-no-kind'
const ABSENT = effect(fifteenth('deliverySetOn', 'pp-53-2010/pasal-46'), [
  'absent-counts-from-the-planned-delivery',
  NOT_SAID,
])
const record = (notes: string[]) => ({
  act: 'record',
  office: 'personnel-office',
  force: 'must',
  deadline: null,
  notes,
  opens: [],
})

const SUPERIOR = ['uninvolved', 'involved'] as const
const DELIVERY = ['present', 'absent'] as const
const REMEDY = ['none', 'filed'] as const
const NO_DEADLINE = { 94: 'no-deadline-in-pp-94', 53: 'no-deadline-in-pp-53' } as const

const OF_OFFICE = { imposer: 'pejabat-pembina-kepegawaian', remedy: REMEDY } as const
const OF_GUBERNUR = { imposer: 'gubernur-selaku-wakil-pemerintah', remedy: REMEDY } as const
const OF_MISSION = { imposer: 'kepala-perwakilan', remedy: REMEDY } as const
const OF_MISSION_LIGHT = { ...OF_MISSION, level: 'ringan', weight: WEIGHTS } as const
const DISMISSING = { imposer: IMPOSERS.slice(1, 3), level: 'berat', weight: 'dismissal' } as const
const OBJECTED = { imposer: 'other-official', level: 'sedang', weight: WEIGHTS } as const

/**
 * PP 11/2017 Pasal 37 ayat (2) huruf c, in force on 7 April 2017: a CPNS who breaks discipline at level sedang or berat is dismissed as
 * CPNS, so that from that day only a light sanction of a CPNS takes effect.
 */
const effect53 = (when: When, then: unknown, basis: readonly string[]): Expectation[] => {
  const early = on('decision', ['2010-06-06', '2015-03-02', '2017-04-06'])
  const late = on('decision', ['2017-04-07', '2019-03-05', '2021-08-30'])
  const light = [when['level']].flat().includes('ringan')
  return [
    ...early(when, then, basis),
    ...late({ ...when, servant: 'pns' }, then, basis),
    ...(light ? late({ ...when, servant: 'cpns', level: 'ringan' }, then, basis) : []),
  ]
}

/** Sanctions that take effect alike whether or not the person came; Pasal 46 is told beside where the person did not. */
const EITHER: readonly Expectation[] = (
  [
    // Pasal 15: the President imposes severe kinds. Pasal 17: the head of a mission imposes light ones and two severe ones.
    [{ imposer: 'presiden', level: 'berat', weight: WEIGHTS, remedy: REMEDY }, AT_ONCE, 'pasal-43/huruf-a'],
    [OF_MISSION_LIGHT, AT_ONCE, 'pasal-43/huruf-d'],
    [{ ...OF_MISSION, level: 'berat', weight: 'in-service' }, AT_ONCE, 'pasal-43/huruf-d'],
    [{ ...OF_OFFICE, level: ['ringan', 'sedang'], weight: WEIGHTS }, AT_ONCE, 'pasal-43/huruf-b'],
    [{ ...OF_OFFICE, level: 'berat', weight: 'in-service' }, AT_ONCE, 'pasal-43/huruf-b'],
    [{ ...OF_GUBERNUR, level: 'berat', weight: 'in-service' }, AT_ONCE, 'pasal-43/huruf-c'],
    [{ ...DISMISSING, remedy: 'filed' }, WITH_REMEDY, 'pasal-45/ayat-2'],
    [{ imposer: 'other-official', level: 'ringan', weight: WEIGHTS, remedy: REMEDY }, AT_ONCE, 'pasal-43/huruf-e'],
    [{ ...OBJECTED, remedy: 'filed' }, WITH_REMEDY, 'pasal-44/ayat-2'],
  ] as [When, { notes: string[] }, string][]
).flatMap(([when, then, basis]) => [
  ...effect53({ step: 'take-effect', ...when, delivery: 'present' }, then, p53(basis)),
  ...effect53(
    { step: 'take-effect', ...when, delivery: 'absent' },
    { ...then, notes: [...then.notes, NOT_SAID] },
    p53(basis, 'pasal-46'),
  ),
])

/** Pasal 22: the power passes up where a lower official is wanting; so alone would a lighter sanction be the President's. */
const PASSED_UP: readonly Expectation[] = DELIVERY.flatMap((delivery) => {
  const absent = delivery === 'absent'
  return effect53(
    {
      step: 'take-effect',
      imposer: 'presiden',
      level: ['ringan', 'sedang'],
      weight: WEIGHTS,
      remedy: REMEDY,
      delivery,
    },
    { ...AT_ONCE, notes: [...AT_ONCE.notes, 'only-where-the-power-passes-up', ...(absent ? [NOT_SAID] : [])] },
    p53('pasal-43/huruf-a', 'pasal-15/ayat-1', 'pasal-22', ...(absent ? ['pasal-46'] : [])),
  )
})

const EFFECT_53: readonly Expectation[] = [
  ...EITHER,
  ...PASSED_UP,
  ...on('decision', ['2017-04-07', '2019-03-05', '2021-08-30', '2021-08-31', '2024-12-02'])(
    {
      step: 'take-effect',
      servant: 'cpns',
      level: ['sedang', 'berat'],
      weight: WEIGHTS,
      imposer: IMPOSERS,
      delivery: DELIVERY,
      remedy: REMEDY,
    },
    silent('cpns-is-dismissed-instead'),
    ['sanction pp-11-2017/pasal-37/ayat-2/huruf-c'],
  ),
  ...(
    [
      [
        { ...OF_GUBERNUR, level: ['ringan', 'sedang'], weight: WEIGHTS, delivery: DELIVERY },
        silent('no-such-power'),
        ['pasal-19/huruf-a'],
      ],
      [{ ...OF_MISSION, level: 'sedang', weight: WEIGHTS, delivery: DELIVERY }, silent('no-such-power'), ['pasal-17']],
      [
        { ...OF_MISSION, level: 'berat', weight: 'dismissal', delivery: DELIVERY },
        silent('no-such-power'),
        ['pasal-17'],
      ],
      [
        { imposer: 'other-official', level: 'berat', weight: WEIGHTS, delivery: DELIVERY, remedy: REMEDY },
        silent('no-such-power'),
        ['pasal-45/ayat-1'],
      ],
      ...(
        [
          [DISMISSING, 'pasal-45/ayat-1'],
          [OBJECTED, 'pasal-44/ayat-1'],
        ] as const
      ).flatMap(([when, article]) => [
        [
          { ...when, delivery: 'present', remedy: 'none' },
          effect(fifteenth('receivedOn', `pp-53-2010/${article}`, { countStartDay: 0 }), [
            'only-if-no-remedy-is-filed',
          ]),
          [article],
        ],
        [{ ...when, delivery: 'absent', remedy: 'none' }, ABSENT, ['pasal-46', article]],
      ]),
    ] as [When, unknown, string[]][]
  ).flatMap(([when, then, basis]) => effect53({ step: 'take-effect', ...when }, then, p53(...basis))),
]

const OLDER: readonly Expectation[] = [
  ...[
    { step: 'summon' },
    { step: 'summon-again', absent: ['never', 'once', 'twice'] },
    { step: 'form-team', level: LEVELS, superior: SUPERIOR },
    { step: 'examine', level: LEVELS, absent: ['never', 'once', 'twice'] },
    { step: 'hear-others' },
    { step: 'coordinate-with-apip', loss: ['indicated', 'not-indicated'] },
    { step: 'release-temporarily', level: LEVELS },
    { step: 'appoint-pelaksana-harian', level: LEVELS },
    { step: 'report-result', competent: ['direct-superior', 'higher-official'] },
  ].flatMap((when) =>
    on('examination', ['2010-06-05', '1999-01-01'])(when, silent('before-coverage'), p53('pasal-51')),
  ),
  ...[
    { step: 'propose-to-home-agency', assignment: ['home-agency', 'special-assignment'] },
    { step: 'decide', level: LEVELS },
    { step: 'decide-dismissal', level: LEVELS, weight: WEIGHTS },
    { step: 'dismiss-cpns', level: LEVELS },
    { step: 'deliver' },
    { step: 'send', delivery: DELIVERY },
    { step: 'take-effect', level: LEVELS, weight: WEIGHTS, imposer: IMPOSERS, delivery: DELIVERY, remedy: REMEDY },
    { step: 'record' },
  ].flatMap((when) => on('decision', ['2010-06-05', '1999-01-01'])(when, silent('before-coverage'), p53('pasal-51'))),
]

const UNREAD = on('decision', ['2010-06-06', '2017-04-06'])
const SINCE_PP_11 = on('decision', ['2017-04-07', '2021-08-30', '2021-08-31', '2024-12-02'])
const CPNS_37 = ['sanction pp-11-2017/pasal-37/ayat-2/huruf-c']
const DISMISS_267 = ['procedure pp-11-2017/pasal-267/ayat-1/huruf-a']

const EXAMINATION: readonly Expectation[] = [
  ...examined94(
    { step: 'summon' },
    summon(
      SUMMONS,
      null,
      [NO_DEADLINE[94], 'superior-who-does-not-act-is-punished-heavier'],
      ['form-team', 'examine', 'summon-again'],
    ),
    p94('pasal-26/ayat-1', 'pasal-28/ayat-1', 'pasal-28/ayat-2', 'pasal-40/ayat-3'),
  ),
  ...examined53(
    { step: 'summon' },
    summon(
      SUMMONS,
      null,
      [NO_DEADLINE[53], 'no-article-on-a-superior-who-does-not-examine'],
      ['form-team', 'examine', 'summon-again'],
    ),
    p53('pasal-23/ayat-1'),
  ),
  ...examined94({ step: 'summon-again', absent: 'never' }, silent('the-person-came'), p94('pasal-26/ayat-3')),
  ...examined53({ step: 'summon-again', absent: 'never' }, silent('the-person-came'), p53('pasal-23/ayat-3')),
  ...examined94(
    { step: 'summon-again', absent: ['once', 'twice'] },
    summon(
      SUMMONS,
      hariKerja(7, 'setelah', 'examinationSetOn', 'pp-94-2021/pasal-26/ayat-3'),
      ['only-if-absent', 'leave-time-to-deliver-the-summons', 'absent-again-decided-on-the-file'],
      ['examine', 'decide'],
    ),
    p94('pasal-26/ayat-3', 'pasal-26/ayat-4', 'penjelasan/pasal-26/ayat-3'),
  ),
  ...examined53(
    { step: 'summon-again', absent: ['once', 'twice'] },
    summon(
      SUMMONS,
      hariKerja(7, 'sejak', 'examinationSetOn', 'pp-53-2010/pasal-23/ayat-3'),
      ['only-if-absent', 'leave-time-to-deliver-the-summons', 'absent-again-decided-on-the-file'],
      ['examine', 'decide'],
    ),
    p53('pasal-23/ayat-3', 'pasal-23/ayat-4', 'penjelasan/pasal-23/ayat-3'),
  ),
  ...examined94(
    { step: 'form-team', level: 'ringan', superior: SUPERIOR },
    silent('no-team-at-this-level'),
    p94('pasal-29/ayat-1', 'pasal-29/ayat-2'),
  ),
  ...examined53(
    { step: 'form-team', level: 'ringan', superior: SUPERIOR },
    silent('no-team-at-this-level'),
    p53('pasal-25/ayat-1'),
  ),
  ...examined94(
    { step: 'form-team', level: 'sedang', superior: 'uninvolved' },
    team('may', TEAM, [NO_DEADLINE[94]]),
    p94('pasal-29/ayat-1', 'pasal-29/ayat-3', 'pasal-29/ayat-4', 'pasal-29/ayat-5', 'penjelasan/pasal-29/ayat-1'),
  ),
  ...examined94(
    { step: 'form-team', level: 'sedang', superior: 'involved' },
    team('may', TEAM_WITHOUT_SUPERIOR, ['superior-involved-is-replaced', NO_DEADLINE[94]]),
    p94(
      'pasal-29/ayat-1',
      'pasal-29/ayat-3',
      'pasal-29/ayat-4',
      'pasal-29/ayat-5',
      'pasal-29/ayat-6',
      'penjelasan/pasal-29/ayat-1',
    ),
  ),
  ...examined94(
    { step: 'form-team', level: 'berat', superior: 'uninvolved' },
    team('must', TEAM, ['marriage-cases-not-named-for-the-team', NO_DEADLINE[94]]),
    p94('pasal-29/ayat-2', 'pasal-29/ayat-3', 'pasal-29/ayat-4', 'pasal-29/ayat-5', 'penjelasan/pasal-29/ayat-1'),
  ),
  ...examined94(
    { step: 'form-team', level: 'berat', superior: 'involved' },
    team('must', TEAM_WITHOUT_SUPERIOR, [
      'superior-involved-is-replaced',
      'marriage-cases-not-named-for-the-team',
      NO_DEADLINE[94],
    ]),
    p94(
      'pasal-29/ayat-2',
      'pasal-29/ayat-3',
      'pasal-29/ayat-4',
      'pasal-29/ayat-5',
      'pasal-29/ayat-6',
      'penjelasan/pasal-29/ayat-1',
    ),
  ),
  ...examined53(
    { step: 'form-team', level: ['sedang', 'berat'], superior: SUPERIOR },
    team('may', TEAM, ['superior-involved-not-dealt-with', NO_DEADLINE[53]]),
    p53('pasal-25/ayat-1', 'pasal-25/ayat-2', 'pasal-25/ayat-3', 'penjelasan/pasal-25/ayat-1'),
  ),
  ...examined94(
    { step: 'examine', level: LEVELS, absent: 'twice' },
    silent('decided-on-the-file'),
    p94('pasal-26/ayat-4'),
  ),
  ...examined53(
    { step: 'examine', level: LEVELS, absent: 'twice' },
    silent('decided-on-the-file'),
    p53('pasal-23/ayat-4'),
  ),
  ...examined94(
    { step: 'examine', level: 'ringan', absent: ['never', 'once'] },
    examine94('atasan-langsung'),
    examineBasis94(),
  ),
  ...examined94(
    { step: 'examine', level: 'sedang', absent: ['never', 'once'] },
    examine94('atasan-langsung-or-team'),
    examineBasis94('pasal-29/ayat-1'),
  ),
  ...examined94(
    { step: 'examine', level: 'berat', absent: ['never', 'once'] },
    examine94('tim-pemeriksa'),
    examineBasis94('pasal-29/ayat-2'),
  ),
  ...examined53(
    { step: 'examine', level: 'ringan', absent: ['never', 'once'] },
    examine53('atasan-langsung'),
    EXAMINE_53,
  ),
  ...examined53(
    { step: 'examine', level: ['sedang', 'berat'], absent: ['never', 'once'] },
    examine53('atasan-langsung-or-team'),
    [...EXAMINE_53, ...p53('pasal-25/ayat-1')],
  ),
  ...examined94({ step: 'hear-others' }, hear(NO_DEADLINE[94]), p94('pasal-30')),
  ...examined53({ step: 'hear-others' }, hear(NO_DEADLINE[53]), p53('pasal-26')),
  ...examined94(
    { step: 'coordinate-with-apip', loss: 'not-indicated' },
    silent('no-loss-indicated'),
    p94('pasal-36/ayat-1'),
  ),
  ...examined94(
    { step: 'coordinate-with-apip', loss: 'indicated' },
    {
      act: 'coordinate',
      office: 'atasan-langsung-or-team',
      to: 'apip',
      force: 'must',
      deadline: null,
      notes: ['proven-loss-goes-to-law-enforcement', NO_DEADLINE[94]],
      opens: [],
    },
    p94('pasal-36/ayat-1', 'pasal-36/ayat-2'),
  ),
  ...examined53(
    { step: 'coordinate-with-apip', loss: ['indicated', 'not-indicated'] },
    silent('no-such-duty-under-pp-53'),
    p53('pasal-26'),
  ),
  ...examined94(
    { step: 'release-temporarily', level: ['ringan', 'sedang'] },
    silent('no-release-at-this-level'),
    p94('pasal-31/ayat-1'),
  ),
  ...examined53(
    { step: 'release-temporarily', level: ['ringan', 'sedang'] },
    silent('no-release-at-this-level'),
    p53('pasal-27/ayat-1'),
  ),
  ...examined94(
    { step: 'release-temporarily', level: 'berat' },
    RELEASED,
    p94('pasal-31/ayat-1', 'pasal-31/ayat-2', 'pasal-31/ayat-4', 'pasal-31/ayat-5'),
  ),
  ...examined53(
    { step: 'release-temporarily', level: 'berat' },
    RELEASED,
    p53('pasal-27/ayat-1', 'pasal-27/ayat-2', 'pasal-27/ayat-3', 'pasal-27/ayat-4'),
  ),
  ...examined94(
    { step: 'appoint-pelaksana-harian', level: ['ringan', 'sedang'] },
    silent('no-release-at-this-level'),
    p94('pasal-31/ayat-3'),
  ),
  ...examined53(
    { step: 'appoint-pelaksana-harian', level: ['ringan', 'sedang'] },
    silent('no-release-at-this-level'),
    p53('penjelasan/pasal-27/ayat-1'),
  ),
  ...examined94({ step: 'appoint-pelaksana-harian', level: 'berat' }, DAILY, p94('pasal-31/ayat-3')),
  ...examined53({ step: 'appoint-pelaksana-harian', level: 'berat' }, DAILY, p53('penjelasan/pasal-27/ayat-1')),
  ...examined94(
    { step: 'report-result', competent: 'direct-superior' },
    silent('superior-imposes'),
    p94('pasal-27/ayat-3'),
  ),
  ...examined53(
    { step: 'report-result', competent: 'direct-superior' },
    silent('superior-imposes'),
    p53('pasal-24/ayat-3/huruf-a'),
  ),
  ...examined94(
    { step: 'report-result', competent: 'higher-official' },
    report([NO_DEADLINE[94], 'superior-who-does-not-act-is-punished-heavier']),
    p94('pasal-27/ayat-4', 'penjelasan/pasal-27/ayat-4', 'pasal-28/ayat-1'),
  ),
  ...examined53(
    { step: 'report-result', competent: 'higher-official' },
    report([NO_DEADLINE[53]]),
    p53('pasal-24/ayat-3/huruf-b'),
  ),
]

/** A CPNS is dismissed for a sanction of level sedang or berat: PP 98/2000 Pasal 18, from 7 April 2017 PP 11/2017 Pasal 37. */
function dismissingCpns(
  during: typeof UNREAD,
  more: Record<'sedang' | 'berat', string[]>,
  basis: readonly string[],
): Expectation[] {
  const step = 'dismiss-cpns'
  const ground = basis.slice(0, 1)
  return [
    ...during({ step, servant: 'pns', level: LEVELS }, silent('rule-for-cpns-alone'), ground),
    ...during({ step, servant: 'cpns', level: 'ringan' }, silent('no-dismissal-at-this-level'), ground),
    ...(['sedang', 'berat'] as const).flatMap((level) =>
      during(
        { step, servant: 'cpns', level },
        {
          act: 'decide',
          office: 'pejabat-pembina-kepegawaian',
          to: 'sanctioned-person',
          force: 'must',
          document: DISMISSAL_OF_CPNS,
          deadline: null,
          notes: [
            'cpns-is-dismissed',
            'no-deadline-in-the-texts',
            'delivery-and-effect-not-said-for-cpns',
            ...more[level],
          ],
          opens: ['deliver'],
        },
        basis,
      ),
    ),
  ]
}

const DECIDED: readonly Expectation[] = [
  ...decided94(
    { step: 'propose-to-home-agency', assignment: 'home-agency' },
    silent('serves-in-the-home-agency'),
    p94('pasal-35/ayat-4'),
  ),
  ...decided53(
    { step: 'propose-to-home-agency', assignment: 'home-agency' },
    silent('serves-in-the-home-agency'),
    p53('pasal-30/ayat-4'),
  ),
  ...decided94(
    { step: 'propose-to-home-agency', assignment: 'special-assignment' },
    propose('head-of-the-home-agency', NO_DEADLINE[94]),
    p94('pasal-35/ayat-4'),
  ),
  ...decided53(
    { step: 'propose-to-home-agency', assignment: 'special-assignment' },
    propose('pejabat-pembina-kepegawaian', NO_DEADLINE[53]),
    p53('pasal-30/ayat-4'),
  ),
  ...decided94(
    { step: 'decide', servant: 'pns', level: LEVELS },
    decide(NO_DEADLINE[94], 'wrong-official-is-not-valid'),
    DECIDE_94,
  ),
  ...decided53({ step: 'decide', servant: 'pns', level: LEVELS }, decide(NO_DEADLINE[53]), DECIDE_53),
  ...decided94(
    { step: 'decide', servant: 'cpns', level: 'ringan' },
    decide(NO_DEADLINE[94], 'wrong-official-is-not-valid'),
    [...DECIDE_94, 'norm pp-94-2021/pasal-43'],
  ),
  ...decided53({ step: 'decide', servant: 'cpns', level: 'ringan' }, decide(NO_DEADLINE[53]), [
    ...DECIDE_53,
    'norm pp-53-2010/pasal-2',
  ]),
  ...UNREAD(
    { step: 'decide', servant: 'cpns', level: ['sedang', 'berat'] },
    { ...decide(NO_DEADLINE[53]), opens: ['decide-dismissal', 'dismiss-cpns', 'deliver'] },
    [...DECIDE_53, 'norm pp-53-2010/pasal-2', 'sanction pp-98-2000/pasal-18/ayat-1/huruf-f'],
  ),
  ...SINCE_PP_11(
    { step: 'decide', servant: 'cpns', level: ['sedang', 'berat'] },
    silent('cpns-is-dismissed-instead'),
    CPNS_37,
  ),
  ...UNREAD(
    { step: 'decide-dismissal', level: LEVELS, weight: WEIGHTS },
    silent('dismissal-before-2017-not-read'),
    p53('pasal-21/ayat-1'),
  ),
  ...SINCE_PP_11(
    { step: 'decide-dismissal', servant: 'cpns', level: LEVELS, weight: WEIGHTS },
    silent('rule-for-cpns-instead'),
    CPNS_37,
  ),
  ...SINCE_PP_11(
    { step: 'decide-dismissal', servant: 'pns', level: ['ringan', 'sedang'], weight: WEIGHTS },
    silent('no-dismissal-at-this-level'),
    DISMISS_267,
  ),
  ...SINCE_PP_11(
    { step: 'decide-dismissal', servant: 'pns', level: 'berat', weight: 'in-service' },
    silent('stays-in-service'),
    DISMISS_267,
  ),
  ...(
    [
      [['2017-04-07', '2021-08-30', '2021-08-31', '2023-10-30'], []],
      [['2023-10-31', '2024-12-02'], ['form-of-dismissal-is-contested']],
    ] as const
  ).flatMap(([days, notes]) =>
    on('decision', days)(
      { step: 'decide-dismissal', servant: 'pns', level: 'berat', weight: 'dismissal' },
      {
        act: 'decide',
        office: 'presiden-or-pejabat-pembina-kepegawaian',
        force: 'must',
        document: DECISION,
        deadline: hariKerja(21, 'setelah', 'proposedOn', 'pp-11-2017/pasal-267/ayat-3'),
        notes: ['dismissal-needs-a-proposal', ...notes],
        opens: ['deliver'],
      },
      [
        ...DISMISS_267,
        'procedure pp-11-2017/pasal-267/ayat-1/huruf-b',
        'procedure pp-11-2017/pasal-267/ayat-2',
        'procedure pp-11-2017/pasal-267/ayat-3',
      ],
    ),
  ),
  ...dismissingCpns(
    UNREAD,
    {
      sedang: ['cpns-leaves-with-honour', 'amendment-of-pp-98-2000-not-read'],
      berat: ['cpns-leaves-without-honour', 'amendment-of-pp-98-2000-not-read'],
    },
    [
      'sanction pp-98-2000/pasal-18/ayat-1/huruf-f',
      'sanction pp-98-2000/pasal-18/ayat-4',
      'sanction pp-98-2000/penjelasan/pasal-18/ayat-4',
      'procedure pp-98-2000/pasal-19',
    ],
  ),
  ...dismissingCpns(SINCE_PP_11, { sedang: [], berat: [] }, CPNS_37),
  ...decided94(
    { step: 'deliver' },
    deliver('pp-94-2021/pasal-37/ayat-3', ['two-deadlines-without-a-rank', 'remedies-run-from-receipt'], true),
    [
      ...p94('pasal-37/ayat-2', 'pasal-37/ayat-3'),
      'procedure uu-30-2014/pasal-60/ayat-3',
      'procedure uu-30-2014/pasal-62/ayat-2',
    ],
  ),
  ...on('decision', ['2010-06-06', '2014-10-16'])(
    { step: 'deliver' },
    deliver('pp-53-2010/pasal-31/ayat-3', ['delivered-closed-with-copies', 'remedies-run-from-receipt'], false),
    p53('pasal-31/ayat-2', 'pasal-31/ayat-3'),
  ),
  ...on('decision', ['2014-10-17', '2021-08-30'])(
    { step: 'deliver' },
    deliver(
      'pp-53-2010/pasal-31/ayat-3',
      ['two-deadlines-without-a-rank', 'delivered-closed-with-copies', 'remedies-run-from-receipt'],
      true,
    ),
    [
      ...p53('pasal-31/ayat-2', 'pasal-31/ayat-3'),
      'procedure uu-30-2014/pasal-60/ayat-3',
      'procedure uu-30-2014/pasal-62/ayat-2',
    ],
  ),
  ...decided94({ step: 'send', delivery: 'present' }, silent('handed-over-in-person'), p94('pasal-37/ayat-4')),
  ...decided53({ step: 'send', delivery: 'present' }, silent('handed-over-in-person'), p53('pasal-31/ayat-4')),
  ...decided94(
    { step: 'send', delivery: 'absent' },
    send('effect-waits-for-receipt'),
    p94('pasal-37/ayat-4', 'pasal-38/ayat-1'),
  ),
  ...decided53(
    { step: 'send', delivery: 'absent' },
    send('absent-counts-from-the-planned-delivery'),
    p53('pasal-31/ayat-4', 'pasal-46'),
  ),
  // Pasal 38, of a CPNS through Pasal 43; for a heavier breach a CPNS is dismissed (PP 11/2017 Pasal 37 ayat (2) huruf c).
  ...(
    [
      [{ servant: 'pns', level: LEVELS }, []],
      [{ servant: 'cpns', level: 'ringan' }, ['norm pp-94-2021/pasal-43']],
    ] as const
  ).flatMap(([who, more]) => {
    const when = { step: 'take-effect', ...who, weight: WEIGHTS, imposer: IMPOSERS, delivery: DELIVERY }
    return [
      ...decided94(
        { ...when, remedy: 'none' },
        effect(fifteenth('receivedOn', 'pp-94-2021/pasal-38/ayat-1'), [
          'fifteenth-day-is-not-said-to-be-working-day',
          'effect-may-come-before-the-remedy-window-closes',
        ]),
        [...p94('pasal-38/ayat-1'), ...more],
      ),
      ...decided94({ ...when, remedy: 'filed' }, effect(null, ['effect-follows-the-decision-on-the-remedy']), [
        ...p94('pasal-38/ayat-2', 'pasal-38/ayat-3'),
        ...more,
      ]),
    ]
  }),
  ...EFFECT_53,
  ...decided94({ step: 'record' }, record(['siasn-by-the-text', NO_DEADLINE[94]]), p94('pasal-39')),
  ...decided53({ step: 'record' }, record([NO_DEADLINE[53]]), p53('pasal-47/ayat-1')),
]

/** What the table of proceedings must answer. */
export const expectations: readonly Expectation[] = [...OLDER, ...EXAMINATION, ...DECIDED]
