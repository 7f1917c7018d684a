import { between, from, type Period } from '../../../dates'
import { guideline, norm, procedure, sanction } from '../../../law'
import type { StepRow } from '../follow-up/row'

const PNS = ['pns', 'cpns'] as const
const SUBJECTS = ['violation', 'superior-fails-to-act'] as const
const PP_53 = between('2010-06-06', '2021-08-31')
const PP_94 = from('2021-08-31')

const SUMMONS = {
  kind: 'surat-panggilan',
  fields: ['date-of-the-letter', 'summoned-person', 'suspected-breach', 'day-hour-and-place', 'examiner'],
} as const
const RECORD = {
  kind: 'berita-acara-pemeriksaan',
  fields: [
    'day-hour-and-place',
    'examiner',
    'examined-person',
    'questions-and-answers',
    'signatures',
    'copy-handed-over',
  ],
} as const
const TEAM = {
  kind: 'keputusan-tim-pemeriksa',
  fields: ['direct-superior', 'supervisory-element', 'personnel-element'],
} as const
const DECISION = {
  kind: 'keputusan-hukuman-disiplin',
  fields: [
    'breach-found',
    'provisions',
    'sanction-imposed',
    'reasons',
    'date-of-the-letter',
    'imposing-office',
    'remedy-and-its-deadline',
  ],
} as const
const OBJECTION = { kind: 'surat-keberatan', fields: ['decision-objected-to', 'reasons', 'supporting-data'] } as const
const APPEAL = { kind: 'surat-banding-administratif', fields: ['decision-objected-to', 'reasons', 'evidence'] } as const

const DISCIPLINE = { subject: SUBJECTS, track: ['discipline'], actor: PNS } as const
// A candidate sanctioned for a moderate or severe breach was dismissed for it (PP 98/2000 Pasal 18). From 7 April 2017 dismissal follows
// the breach itself (PP 11/2017 Pasal 37 ayat (2) huruf c): only a light one is still sanctioned, and only dismissal is left to appeal
// against.
const PP_53_BEFORE_PP_11 = between('2010-06-06', '2017-04-07')
const PP_53_SINCE_PP_11 = between('2017-04-07', '2021-08-31')
const OFFICIALS = ['kepala-perwakilan', 'other-official'] as const
const DISMISSERS = ['pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah'] as const
const PNS_ALONE = ['pns'] as const
const CPNS_ALONE = ['cpns'] as const

/** Whose moderate or severe sanction takes effect, and may be objected to, under PP 53/2010; a candidate is dismissed instead since PP 11/2017. */
const SANCTIONED_IN_SERVICE = [
  { during: PP_53, actor: PNS_ALONE },
  { during: PP_53_BEFORE_PP_11, actor: CPNS_ALONE },
] as const

/**
 * Whose moderate and severe sanctions take effect at once (PP 53/2010 Pasal 43). Neither the head of a mission (Pasal 17) nor the gubernur
 * as representative of the government imposes a moderate one; on the President it is only passed up (Pasal 22).
 */
const EFFECT_AT_ONCE = [
  {
    level: ['sedang'],
    imposes: ['presiden', 'pejabat-pembina-kepegawaian'],
    basis: ['pp-53-2010/pasal-43/huruf-a', 'pp-53-2010/pasal-43/huruf-b'],
    notes: [],
  },
  {
    level: ['berat'],
    imposes: ['presiden', 'pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah', 'kepala-perwakilan'],
    basis: [
      'pp-53-2010/pasal-43/huruf-a',
      'pp-53-2010/pasal-43/huruf-b',
      'pp-53-2010/pasal-43/huruf-c',
      'pp-53-2010/pasal-43/huruf-d',
    ],
    notes: ['all-but-dismissal-by-pejabat-pembina-kepegawaian-or-gubernur'],
  },
] as const

/** Whose sanction takes effect under PP 94/2021: of a candidate a light one alone, for a heavier breach dismissal stands in its place. */
const SANCTIONED_UNDER_PP_94 = [{ actor: PNS_ALONE }, { actor: CPNS_ALONE, level: ['ringan'] }] as const

const CALENDAR_DAYS = { count: 14, unit: 'hari-kalender', start: 'sejak', since: 'receivedOn' } as const
/**
 * The days of an appeal to BAPEK: PP 53/2010 leaves them to the regulation on BAPEK (Pasal 38 ayat (2)), that is PP 24/2011 Pasal 7 ayat
 * (3) from 18 April 2011; it ended on 10 August 2021, three weeks before PP 53/2010 did. The regulation before it was not read.
 */
const BAPEK_DEADLINES = [
  { during: between('2010-06-06', '2011-04-18'), deadline: null, basis: [], notes: ['no-deadline-in-the-texts'] },
  {
    during: between('2011-04-18', '2021-08-10'),
    deadline: { ...CALENDAR_DAYS, provision: 'pp-24-2011/pasal-7/ayat-3' },
    basis: ['pp-24-2011/pasal-7/ayat-3', 'pp-24-2011/penjelasan/pasal-7/ayat-3'],
    notes: ['deadline-set-by-pp-24-2011'],
  },
  {
    during: between('2021-08-10', '2021-08-31'),
    deadline: { ...CALENDAR_DAYS, provision: null },
    basis: [],
    notes: ['deadline-set-by-pp-24-2011'],
  },
] as const

/** The part of one stretch of days, of those that end, that lies in another. */
function within(one: Period, other: Period): readonly Period[] {
  const from = [one.from, other.from].toSorted().at(-1) as Period['from']
  const until = [one.until, other.until].toSorted().at(0) as Period['from']
  return from < until ? [between(from, until)] : []
}

const SUPERIOR = { subject: ['superior-fails-to-act'], actor: PNS } as const

/** From the summons to the record, and the duty of those who should have acted; PP 53/2010 Pasal 21-46, PP 94/2021 Pasal 24-39. */
export const disciplineSteps = (): readonly StepRow[] => [
  {
    code: 'summon',
    act: 'summon',
    office: 'atasan-langsung',
    force: 'must',
    phase: 'summon',
    during: PP_53,
    when: { ...DISCIPLINE, subject: ['violation'] },
    document: SUMMONS,
    deadline: null,
    basis: [procedure('pp-53-2010/pasal-23/ayat-1')],
    notes: ['no-deadline-in-the-texts'],
    opens: ['examine', 'summon-again'],
  },
  {
    code: 'summon',
    act: 'summon',
    office: 'atasan-langsung',
    force: 'must',
    phase: 'summon',
    during: PP_94,
    when: DISCIPLINE,
    document: SUMMONS,
    deadline: null,
    basis: [procedure('pp-94-2021/pasal-26/ayat-1')],
    notes: ['no-deadline-in-pp-94'],
    opens: ['form-team', 'examine', 'summon-again'],
  },
  {
    code: 'summon-again',
    act: 'summon',
    office: 'atasan-langsung',
    force: 'must',
    phase: 'summon',
    during: PP_53,
    when: { ...DISCIPLINE, subject: ['violation'] },
    document: SUMMONS,
    deadline: {
      count: 7,
      unit: 'hari-kerja',
      start: 'sejak',
      since: 'examinationSetOn',
      provision: 'pp-53-2010/pasal-23/ayat-3',
    },
    basis: [procedure('pp-53-2010/pasal-23/ayat-3'), procedure('pp-53-2010/pasal-23/ayat-4')],
    notes: ['only-if-absent', 'absent-again-decided-on-the-file'],
    opens: ['examine', 'decide', 'dismiss-cpns'],
  },
  {
    code: 'summon-again',
    act: 'summon',
    office: 'atasan-langsung',
    force: 'must',
    phase: 'summon',
    during: PP_94,
    when: DISCIPLINE,
    document: SUMMONS,
    deadline: {
      count: 7,
      unit: 'hari-kerja',
      start: 'setelah',
      since: 'examinationSetOn',
      provision: 'pp-94-2021/pasal-26/ayat-3',
    },
    basis: [
      procedure('pp-94-2021/pasal-26/ayat-3'),
      procedure('pp-94-2021/pasal-26/ayat-4'),
      procedure('pp-94-2021/penjelasan/pasal-26/ayat-3'),
    ],
    notes: ['only-if-absent', 'absent-again-decided-on-the-file', 'leave-time-to-deliver-the-summons'],
    opens: ['examine', 'decide', 'dismiss-cpns'],
  },
  {
    code: 'form-team',
    act: 'form',
    office: 'pejabat-pembina-kepegawaian-or-designated',
    force: 'may',
    phase: 'examine',
    during: PP_53,
    when: { ...DISCIPLINE, subject: ['violation'], level: ['sedang', 'berat'] },
    document: TEAM,
    deadline: null,
    basis: [
      procedure('pp-53-2010/pasal-25/ayat-1'),
      procedure('pp-53-2010/pasal-25/ayat-2'),
      procedure('pp-53-2010/pasal-25/ayat-3'),
    ],
    opens: ['examine'],
  },
  {
    code: 'form-team',
    act: 'form',
    office: 'pejabat-pembina-kepegawaian-or-designated',
    force: 'may',
    phase: 'examine',
    during: PP_94,
    when: { ...DISCIPLINE, level: ['sedang'] },
    document: TEAM,
    deadline: null,
    basis: [
      procedure('pp-94-2021/pasal-29/ayat-1'),
      procedure('pp-94-2021/pasal-29/ayat-3'),
      procedure('pp-94-2021/pasal-29/ayat-5'),
      procedure('pp-94-2021/pasal-29/ayat-6'),
    ],
    notes: ['superior-involved-is-replaced'],
    opens: ['examine'],
  },
  {
    code: 'form-team',
    act: 'form',
    office: 'pejabat-pembina-kepegawaian-or-designated',
    force: 'must',
    phase: 'examine',
    during: PP_94,
    when: { ...DISCIPLINE, level: ['berat'] },
    document: TEAM,
    deadline: null,
    basis: [
      procedure('pp-94-2021/pasal-29/ayat-2'),
      procedure('pp-94-2021/pasal-29/ayat-3'),
      procedure('pp-94-2021/pasal-29/ayat-5'),
      procedure('pp-94-2021/pasal-29/ayat-6'),
    ],
    notes: ['superior-involved-is-replaced', 'no-deadline-in-pp-94'],
    opens: ['examine'],
  },
  ...(
    [
      [['ringan'], 'atasan-langsung', []],
      [['sedang', 'berat'], 'atasan-langsung-or-team', ['pp-53-2010/pasal-25/ayat-1']],
    ] as const
  ).map(
    ([level, office, team]): StepRow => ({
      code: 'examine',
      act: 'examine',
      office,
      force: 'must',
      phase: 'summon',
      during: PP_53,
      when: { ...DISCIPLINE, subject: ['violation'], level },
      document: RECORD,
      deadline: {
        count: 7,
        unit: 'hari-kerja',
        start: 'setelah',
        bound: 'at-least',
        since: 'summonedOn',
        then: 'secondSummonsOn',
        provision: 'pp-53-2010/pasal-23/ayat-2',
      },
      basis: [
        procedure('pp-53-2010/pasal-23/ayat-2'),
        procedure('pp-53-2010/pasal-24/ayat-1'),
        procedure('pp-53-2010/pasal-24/ayat-2'),
        ...team.map((provision) => procedure(provision)),
        procedure('pp-53-2010/pasal-28/ayat-1'),
        procedure('pp-53-2010/pasal-28/ayat-2'),
        procedure('pp-53-2010/pasal-28/ayat-3'),
      ],
      notes: ['closed-examination', 'seven-days-are-the-least', 'refusal-to-sign-does-not-stop-it'],
      opens: ['release-temporarily', 'report-result', 'decide', 'dismiss-cpns'],
    }),
  ),
  ...(
    [
      ['ringan', 'atasan-langsung', []],
      ['sedang', 'atasan-langsung-or-team', ['pp-94-2021/pasal-29/ayat-1']],
      ['berat', 'tim-pemeriksa', ['pp-94-2021/pasal-29/ayat-2']],
    ] as const
  ).map(
    ([level, office, team]): StepRow => ({
      code: 'examine',
      act: 'examine',
      office,
      force: 'must',
      phase: 'summon',
      during: PP_94,
      when: { ...DISCIPLINE, level: [level] },
      document: RECORD,
      // A distance between two dates leaves the first of them out.
      deadline: {
        count: 7,
        unit: 'hari-kerja',
        start: 'setelah',
        since: 'summonedOn',
        then: 'secondSummonsOn',
        provision: 'pp-94-2021/pasal-26/ayat-2',
      },
      basis: [
        procedure('pp-94-2021/pasal-26/ayat-2'),
        procedure('pp-94-2021/pasal-27/ayat-1'),
        procedure('pp-94-2021/pasal-27/ayat-2'),
        ...team.map((provision) => procedure(provision)),
        procedure('pp-94-2021/pasal-32/ayat-1'),
        procedure('pp-94-2021/pasal-32/ayat-2'),
        procedure('pp-94-2021/pasal-32/ayat-3'),
      ],
      notes: ['closed-examination', 'seven-days-are-the-most', 'refusal-to-sign-does-not-stop-it'],
      opens: ['release-temporarily', 'report-result', 'decide', 'dismiss-cpns'],
    }),
  ),
  {
    code: 'release-temporarily',
    act: 'release',
    office: 'atasan-langsung',
    force: 'may',
    phase: 'examine',
    during: PP_53,
    when: { ...DISCIPLINE, subject: ['violation'], level: ['berat'] },
    deadline: null,
    basis: [
      procedure('pp-53-2010/pasal-27/ayat-1'),
      procedure('pp-53-2010/pasal-27/ayat-2'),
      procedure('pp-53-2010/pasal-27/ayat-3'),
      procedure('pp-53-2010/pasal-27/ayat-4'),
    ],
    notes: ['from-the-examination-to-the-decision'],
    opens: [],
  },
  {
    code: 'release-temporarily',
    act: 'release',
    office: 'atasan-langsung',
    force: 'may',
    phase: 'examine',
    during: PP_94,
    when: { ...DISCIPLINE, level: ['berat'] },
    deadline: null,
    basis: [
      procedure('pp-94-2021/pasal-31/ayat-1'),
      procedure('pp-94-2021/pasal-31/ayat-2'),
      procedure('pp-94-2021/pasal-31/ayat-3'),
      procedure('pp-94-2021/pasal-31/ayat-4'),
      procedure('pp-94-2021/pasal-31/ayat-5'),
    ],
    notes: ['from-the-examination-to-the-decision', 'pelaksana-harian-is-appointed'],
    opens: [],
  },
  {
    code: 'report-result',
    act: 'report',
    office: 'atasan-langsung',
    to: 'pejabat-yang-berwenang-menghukum',
    force: 'must',
    phase: 'examine',
    during: PP_53,
    when: { ...DISCIPLINE, subject: ['violation'], competent: ['higher-official'] },
    deadline: null,
    basis: [procedure('pp-53-2010/pasal-24/ayat-3/huruf-b')],
    notes: ['no-deadline-in-the-texts'],
    opens: ['decide', 'dismiss-cpns'],
  },
  {
    code: 'report-result',
    act: 'report',
    office: 'atasan-langsung',
    to: 'pejabat-yang-berwenang-menghukum',
    force: 'must',
    phase: 'examine',
    during: PP_94,
    when: { ...DISCIPLINE, competent: ['higher-official'] },
    deadline: null,
    basis: [procedure('pp-94-2021/pasal-27/ayat-4')],
    notes: ['no-deadline-in-pp-94'],
    opens: ['decide', 'dismiss-cpns'],
  },
  {
    code: 'sanction-passive-official',
    act: 'sanction',
    office: 'superior-of-the-official',
    to: 'pejabat-yang-berwenang-menghukum',
    force: 'must',
    phase: 'decide',
    during: PP_53,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [
      norm('pp-53-2010/pasal-21/ayat-1'),
      sanction('pp-53-2010/pasal-21/ayat-2'),
      sanction('pp-53-2010/pasal-21/ayat-3'),
      procedure('pp-53-2010/penjelasan/pasal-21/ayat-2'),
    ],
    notes: [
      'same-kind-as-the-offender',
      'hearing-is-enough',
      'no-article-on-a-superior-who-does-not-examine',
      'no-deadline-in-the-texts',
    ],
    opens: ['sanction-offender', 'deliver'],
  },
  {
    code: 'sanction-passive-official',
    act: 'sanction',
    office: 'superior-of-the-official',
    to: 'pejabat-yang-berwenang-menghukum',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [
      norm('pp-94-2021/pasal-24/ayat-1'),
      sanction('pp-94-2021/pasal-24/ayat-2'),
      procedure('pp-94-2021/pasal-24/ayat-4'),
      procedure('pp-94-2021/penjelasan/pasal-24/ayat-4'),
    ],
    notes: ['imposes-nothing-kind-left-open', 'no-deadline-in-pp-94'],
    opens: ['sanction-offender', 'deliver'],
  },
  {
    code: 'sanction-unfitting-official',
    act: 'sanction',
    // Ayat (2) names the superior for an official who imposes nothing; ayat (3) names nobody.
    office: 'not-named-by-the-text',
    to: 'pejabat-yang-berwenang-menghukum',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [
      norm('pp-94-2021/pasal-24/ayat-1'),
      sanction('pp-94-2021/pasal-24/ayat-3'),
      procedure('pp-94-2021/pasal-24/ayat-4'),
    ],
    notes: ['imposes-what-does-not-fit-heavier', 'no-deadline-in-pp-94'],
    opens: ['deliver'],
  },
  {
    code: 'sanction-passive-superior',
    act: 'sanction',
    office: 'pejabat-yang-berwenang-menghukum',
    to: 'atasan-langsung',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [
      norm('pp-94-2021/pasal-27/ayat-1'),
      norm('pp-94-2021/pasal-27/ayat-4'),
      sanction('pp-94-2021/pasal-28/ayat-1'),
      sanction('pp-94-2021/pasal-28/ayat-2'),
    ],
    notes: ['heavier-than-what-not-said', 'no-deadline-in-pp-94'],
    opens: ['deliver'],
  },
  {
    code: 'sanction-offender',
    act: 'sanction',
    office: 'superior-of-the-official',
    force: 'must',
    phase: 'decide',
    during: PP_53,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [norm('pp-53-2010/pasal-21/ayat-4')],
    notes: ['no-deadline-in-the-texts'],
    opens: ['deliver'],
  },
  {
    code: 'sanction-offender',
    act: 'sanction',
    office: 'superior-of-the-official',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: SUPERIOR,
    document: DECISION,
    deadline: null,
    basis: [norm('pp-94-2021/pasal-24/ayat-5')],
    notes: ['no-deadline-in-pp-94'],
    opens: ['deliver'],
  },
  ...(
    [
      { during: PP_53, who: { actor: PNS_ALONE }, extended: [], opens: [] },
      {
        during: PP_53_BEFORE_PP_11,
        who: { actor: CPNS_ALONE },
        extended: ['pp-53-2010/pasal-2'],
        opens: ['dismiss-cpns'],
      },
      {
        during: PP_53_SINCE_PP_11,
        who: { actor: CPNS_ALONE, level: ['ringan'] },
        extended: ['pp-53-2010/pasal-2'],
        opens: [],
      },
    ] as const
  ).map(
    ({ during, who, extended, opens }): StepRow => ({
      code: 'decide',
      act: 'decide',
      office: 'pejabat-yang-berwenang-menghukum',
      force: 'must',
      phase: 'decide',
      during,
      when: { ...DISCIPLINE, subject: ['violation'], ...who },
      document: DECISION,
      deadline: null,
      basis: [
        norm('pp-53-2010/pasal-21/ayat-1'),
        procedure('pp-53-2010/pasal-29/ayat-1'),
        procedure('pp-53-2010/pasal-29/ayat-2'),
        procedure('pp-53-2010/pasal-31/ayat-1'),
        ...extended.map((provision) => norm(provision)),
      ],
      notes: ['no-deadline-in-the-texts', 'one-sanction-the-heaviest'],
      opens: [...opens, 'deliver'],
    }),
  ),
  ...(
    [
      { who: { actor: PNS_ALONE, level: ['ringan', 'sedang'] }, extended: [], notes: [], opens: [] },
      {
        who: { actor: PNS_ALONE, level: ['berat'] },
        extended: [],
        notes: ['severe-dismissal-has-a-deadline-of-its-own'],
        opens: ['decide-dismissal'],
      },
      { who: { actor: CPNS_ALONE, level: ['ringan'] }, extended: ['pp-94-2021/pasal-43'], notes: [], opens: [] },
    ] as const
  ).map(
    ({ who, extended, notes, opens }): StepRow => ({
      code: 'decide',
      act: 'decide',
      office: 'pejabat-yang-berwenang-menghukum',
      force: 'must',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, subject: ['violation'], ...who },
      document: DECISION,
      deadline: null,
      basis: [
        norm('pp-94-2021/pasal-24/ayat-1'),
        procedure('pp-94-2021/pasal-33/ayat-1'),
        procedure('pp-94-2021/pasal-33/ayat-2'),
        procedure('pp-94-2021/pasal-37/ayat-1'),
        procedure('uu-30-2014/pasal-55/ayat-1'),
        ...extended.map((provision) => norm(provision)),
      ],
      notes: ['no-deadline-in-pp-94', 'one-sanction-the-heaviest', ...notes],
      opens: [...opens, 'deliver'],
    }),
  ),
  {
    code: 'decide-dismissal',
    act: 'decide',
    office: 'presiden-or-pejabat-pembina-kepegawaian',
    force: 'must',
    phase: 'decide',
    during: from('2017-04-07'),
    when: { subject: ['violation'], track: ['discipline'], actor: ['pns'], level: ['berat'] },
    document: DECISION,
    deadline: {
      count: 21,
      unit: 'hari-kerja',
      start: 'setelah',
      since: 'proposedOn',
      provision: 'pp-11-2017/pasal-267/ayat-3',
    },
    basis: [
      procedure('pp-11-2017/pasal-267/ayat-1/huruf-a'),
      procedure('pp-11-2017/pasal-267/ayat-1/huruf-b'),
      procedure('pp-11-2017/pasal-267/ayat-2'),
      procedure('pp-11-2017/pasal-267/ayat-3'),
    ],
    notes: ['only-if-dismissal-is-chosen'],
    opens: ['deliver'],
  },
  ...(
    [
      ['sedang', 'cpns-leaves-with-honour'],
      ['berat', 'cpns-leaves-without-honour'],
    ] as const
  ).map(
    ([level, honour]): StepRow => ({
      code: 'dismiss-cpns',
      act: 'decide',
      office: 'pejabat-pembina-kepegawaian',
      force: 'must',
      phase: 'decide',
      during: PP_53_BEFORE_PP_11,
      when: { subject: ['violation'], track: ['discipline'], actor: CPNS_ALONE, level: [level] },
      deadline: null,
      basis: [
        sanction('pp-98-2000/pasal-18/ayat-1/huruf-f'),
        sanction('pp-98-2000/pasal-18/ayat-4'),
        sanction('pp-98-2000/penjelasan/pasal-18/ayat-4'),
        procedure('pp-98-2000/pasal-19'),
      ],
      notes: [
        'cpns-is-dismissed',
        'no-deadline-in-the-texts',
        'delivery-and-effect-not-said-for-cpns',
        honour,
        'amendment-of-pp-98-2000-not-read',
      ],
      opens: ['deliver'],
    }),
  ),
  {
    code: 'dismiss-cpns',
    act: 'decide',
    office: 'pejabat-pembina-kepegawaian',
    force: 'must',
    phase: 'decide',
    during: from('2017-04-07'),
    when: { subject: ['violation'], track: ['discipline'], actor: ['cpns'], level: ['sedang', 'berat'] },
    deadline: null,
    basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
    notes: ['cpns-is-dismissed', 'no-deadline-in-the-texts', 'delivery-and-effect-not-said-for-cpns'],
    opens: ['deliver'],
  },
  {
    code: 'deliver',
    act: 'deliver',
    office: 'pejabat-yang-berwenang-menghukum-or-designated',
    to: 'sanctioned-person',
    force: 'must',
    phase: 'decide',
    during: PP_53,
    when: DISCIPLINE,
    deadline: {
      count: 14,
      unit: 'hari-kerja',
      start: 'sejak',
      since: 'decidedOn',
      provision: 'pp-53-2010/pasal-31/ayat-3',
    },
    earlier: {
      count: 5,
      unit: 'hari-kerja',
      start: 'sejak',
      since: 'decidedOn',
      provision: 'uu-30-2014/pasal-62/ayat-2',
    },
    basis: [
      procedure('pp-53-2010/pasal-31/ayat-2'),
      procedure('pp-53-2010/pasal-31/ayat-3'),
      procedure('pp-53-2010/pasal-31/ayat-4'),
      procedure('uu-30-2014/pasal-62/ayat-2'),
    ],
    notes: ['two-deadlines-without-a-rank'],
    opens: ['take-effect-at-once', 'take-effect', 'object', 'appeal'],
  },
  {
    code: 'deliver',
    act: 'deliver',
    office: 'pejabat-yang-berwenang-menghukum-or-designated',
    to: 'sanctioned-person',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: DISCIPLINE,
    deadline: {
      count: 14,
      unit: 'hari-kerja',
      start: 'sejak',
      since: 'decidedOn',
      provision: 'pp-94-2021/pasal-37/ayat-3',
    },
    earlier: {
      count: 5,
      unit: 'hari-kerja',
      start: 'sejak',
      since: 'decidedOn',
      provision: 'uu-30-2014/pasal-62/ayat-2',
    },
    basis: [
      procedure('pp-94-2021/pasal-37/ayat-2'),
      procedure('pp-94-2021/pasal-37/ayat-3'),
      procedure('pp-94-2021/pasal-37/ayat-4'),
      procedure('uu-30-2014/pasal-62/ayat-2'),
    ],
    notes: ['two-deadlines-without-a-rank', 'absent-means-sent-and-effect-waits-for-receipt'],
    opens: ['take-effect', 'object-to-pejabat-pembina-kepegawaian', 'object-to-superior', 'appeal'],
  },
  {
    code: 'take-effect-at-once',
    act: 'take-effect',
    office: 'pejabat-yang-berwenang-menghukum',
    force: 'effect',
    phase: 'decide',
    during: PP_53,
    when: { ...DISCIPLINE, level: ['ringan'] },
    deadline: null,
    basis: [
      procedure('pp-53-2010/pasal-43/huruf-e'),
      procedure('pp-53-2010/pasal-43/huruf-b'),
      procedure('pp-53-2010/pasal-43/huruf-d'),
    ],
    notes: ['from-the-day-of-the-decision'],
    opens: [],
  },
  ...EFFECT_AT_ONCE.flatMap(({ level, imposes, basis, notes }) =>
    SANCTIONED_IN_SERVICE.map(
      ({ during, actor }): StepRow => ({
        code: 'take-effect-at-once',
        act: 'take-effect',
        office: 'pejabat-yang-berwenang-menghukum',
        force: 'effect',
        phase: 'decide',
        during,
        when: { ...DISCIPLINE, actor, level, imposes },
        deadline: null,
        basis: basis.map((provision) => procedure(provision)),
        notes: ['from-the-day-of-the-decision', ...notes],
        opens: [],
      }),
    ),
  ),
  ...(
    [
      {
        who: { level: ['sedang'], imposes: ['other-official'] },
        provision: 'pp-53-2010/pasal-44/ayat-1',
        filed: 'pp-53-2010/pasal-44/ayat-2',
        notes: [],
      },
      {
        who: { level: ['berat'], imposes: DISMISSERS, post: ['jf-ahli-utama', 'other-post'] },
        provision: 'pp-53-2010/pasal-45/ayat-1',
        filed: 'pp-53-2010/pasal-45/ayat-2',
        notes: ['only-if-dismissal-is-chosen'],
      },
    ] as const
  ).flatMap(({ who, provision, filed, notes }) =>
    SANCTIONED_IN_SERVICE.map(
      ({ during, actor }): StepRow => ({
        code: 'take-effect',
        act: 'take-effect',
        office: 'pejabat-yang-berwenang-menghukum',
        force: 'effect',
        phase: 'decide',
        during,
        when: { ...DISCIPLINE, actor, ...who },
        deadline: { count: 15, unit: 'hari', start: 'ordinal', countStartDay: 0, since: 'receivedOn', provision },
        basis: [procedure(provision), procedure(filed), procedure('pp-53-2010/pasal-46')],
        notes: [...notes, 'the-others-if-no-remedy-is-filed', 'absent-counts-from-the-planned-delivery'],
        opens: [],
      }),
    ),
  ),
  ...SANCTIONED_UNDER_PP_94.map(
    (who): StepRow => ({
      code: 'take-effect',
      act: 'take-effect',
      office: 'pejabat-yang-berwenang-menghukum',
      force: 'effect',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who },
      deadline: {
        count: 15,
        unit: 'hari',
        start: 'ordinal',
        since: 'receivedOn',
        provision: 'pp-94-2021/pasal-38/ayat-1',
      },
      basis: [procedure('pp-94-2021/pasal-38/ayat-1'), procedure('pp-94-2021/pasal-38/ayat-2')],
      notes: ['a-remedy-suspends-the-effect'],
      opens: ['record'],
    }),
  ),
  ...SANCTIONED_IN_SERVICE.map(
    ({ during, actor }): StepRow => ({
      code: 'object',
      act: 'object',
      office: 'sanctioned-person',
      to: 'superior-of-the-official',
      force: 'right',
      phase: 'decide',
      during,
      when: { ...DISCIPLINE, actor, level: ['sedang'], imposes: ['other-official'] },
      document: OBJECTION,
      deadline: {
        count: 14,
        unit: 'hari',
        start: 'terhitung-mulai-tanggal',
        since: 'receivedOn',
        provision: 'pp-53-2010/pasal-35/ayat-2',
      },
      basis: [
        procedure('pp-53-2010/pasal-34/ayat-1'),
        procedure('pp-53-2010/pasal-35/ayat-1'),
        procedure('pp-53-2010/pasal-35/ayat-2'),
      ],
      notes: ['only-two-kinds-may-be-objected-to'],
      opens: ['answer-objection'],
    }),
  ),
  ...SANCTIONED_IN_SERVICE.map(
    ({ during, actor }): StepRow => ({
      code: 'answer-objection',
      act: 'decide',
      office: 'superior-of-the-official',
      force: 'must',
      phase: 'decide',
      during,
      when: { ...DISCIPLINE, actor, level: ['sedang'], imposes: ['other-official'] },
      deadline: {
        count: 21,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'objectedOn',
        provision: 'pp-53-2010/pasal-36/ayat-3',
      },
      basis: [
        procedure('pp-53-2010/pasal-36/ayat-3'),
        procedure('pp-53-2010/pasal-37/ayat-1'),
        procedure('pp-53-2010/pasal-37/ayat-4'),
      ],
      notes: ['silence-makes-the-sanction-void'],
      opens: [],
    }),
  ),
  ...(
    [
      {
        during: PP_53,
        who: { actor: PNS_ALONE, level: ['berat'], imposes: DISMISSERS, post: ['jf-ahli-utama', 'other-post'] },
        otherwise: ['pp-53-2010/pasal-15/ayat-1', 'pp-53-2010/pasal-33/huruf-a'],
      },
      { during: PP_53_BEFORE_PP_11, who: { actor: CPNS_ALONE, level: ['berat'] }, otherwise: [] },
      { during: PP_53_SINCE_PP_11, who: { actor: CPNS_ALONE, level: ['sedang', 'berat'] }, otherwise: [] },
    ] as const
  ).flatMap(({ during: whole, who, otherwise }) =>
    BAPEK_DEADLINES.flatMap(({ during, deadline, basis, notes }): StepRow[] =>
      within(during, whole).map((stretch) => ({
        code: 'appeal',
        act: 'appeal',
        office: 'sanctioned-person',
        to: 'bapek',
        force: 'right',
        phase: 'decide',
        during: stretch,
        when: { ...DISCIPLINE, ...who },
        document: APPEAL,
        deadline,
        basis: [
          procedure('pp-53-2010/pasal-34/ayat-2/huruf-a'),
          procedure('pp-53-2010/pasal-34/ayat-2/huruf-b'),
          procedure('pp-53-2010/pasal-38/ayat-1'),
          procedure('pp-53-2010/pasal-38/ayat-2'),
          ...basis.map((provision) => procedure(provision)),
          ...otherwise.map((provision) => procedure(provision)),
        ],
        notes: ['only-against-dismissal', ...notes],
        opens: [],
      })),
    ),
  ),
  ...(
    [
      { who: { actor: PNS_ALONE }, extended: [] },
      { who: { actor: CPNS_ALONE, level: ['ringan'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'object-to-pejabat-pembina-kepegawaian',
      act: 'object',
      office: 'sanctioned-person',
      to: 'pejabat-pembina-kepegawaian',
      force: 'right',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who, imposes: ['pejabat-pembina-kepegawaian'] },
      document: OBJECTION,
      deadline: {
        count: 14,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'receivedOn',
        provision: 'pp-79-2021/pasal-4/ayat-2',
      },
      basis: [
        procedure('pp-79-2021/pasal-3/ayat-1/huruf-a'),
        procedure('pp-79-2021/pasal-3/ayat-2'),
        procedure('pp-79-2021/pasal-4/ayat-1'),
        procedure('pp-79-2021/pasal-4/ayat-2'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['not-against-dismissal', 'may-be-made-heavier'],
      opens: ['answer-objection'],
    }),
  ),
  ...(
    [
      { who: { actor: PNS_ALONE }, extended: [] },
      { who: { actor: CPNS_ALONE, level: ['ringan'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'answer-objection',
      act: 'decide',
      office: 'pejabat-pembina-kepegawaian',
      force: 'must',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who, imposes: ['pejabat-pembina-kepegawaian'] },
      deadline: {
        count: 21,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'objectedOn',
        provision: 'pp-79-2021/pasal-5/ayat-1',
      },
      basis: [
        procedure('pp-79-2021/pasal-5/ayat-1'),
        procedure('pp-79-2021/pasal-5/ayat-3'),
        procedure('pp-79-2021/pasal-6/ayat-1'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['silence-opens-the-administrative-court'],
      opens: [],
    }),
  ),
  ...(
    [
      { who: { actor: PNS_ALONE, level: ['ringan', 'sedang'] }, extended: [] },
      { who: { actor: CPNS_ALONE, level: ['ringan'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'object-to-superior',
      act: 'object',
      office: 'sanctioned-person',
      to: 'superior-of-the-official',
      force: 'right',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who, imposes: OFFICIALS },
      document: OBJECTION,
      deadline: {
        count: 14,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'receivedOn',
        provision: 'pp-79-2021/pasal-7',
      },
      basis: [
        procedure('pp-79-2021/pasal-3/ayat-1/huruf-b'),
        procedure('pp-79-2021/pasal-3/ayat-3'),
        procedure('pp-79-2021/pasal-7'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['article-lost-in-the-scan', 'may-be-made-heavier'],
      opens: ['answer-objection-as-superior'],
    }),
  ),
  ...(
    [
      { who: { actor: PNS_ALONE, level: ['ringan', 'sedang'] }, extended: [] },
      { who: { actor: CPNS_ALONE, level: ['ringan'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'answer-objection-as-superior',
      act: 'decide',
      office: 'superior-of-the-official',
      force: 'must',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who, imposes: OFFICIALS },
      deadline: {
        count: 21,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'objectedOn',
        provision: 'pp-79-2021/pasal-8/ayat-4',
      },
      basis: [
        procedure('pp-79-2021/pasal-8/ayat-4'),
        procedure('pp-79-2021/pasal-8/ayat-7'),
        procedure('pp-79-2021/pasal-9/ayat-1'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['silence-opens-the-administrative-court'],
      opens: [],
    }),
  ),
  ...(
    [
      {
        who: {
          actor: PNS_ALONE,
          level: ['berat'],
          imposes: ['pejabat-pembina-kepegawaian'],
          post: ['other-post'],
        },
        extended: [
          'pp-79-2021/pasal-1/angka-5',
          'pp-94-2021/pasal-17/ayat-1/huruf-a',
          'pp-94-2021/pasal-17/ayat-1/huruf-b',
          'pp-94-2021/pasal-17/ayat-2/huruf-a',
          'pp-94-2021/pasal-17/ayat-2/huruf-b',
        ],
      },
      { who: { actor: CPNS_ALONE, level: ['sedang', 'berat'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'appeal',
      act: 'appeal',
      office: 'sanctioned-person',
      to: 'bpasn',
      force: 'right',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who },
      document: APPEAL,
      deadline: {
        count: 14,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'receivedOn',
        provision: 'pp-79-2021/pasal-11/ayat-3',
      },
      basis: [
        procedure('pp-79-2021/pasal-10/huruf-a'),
        procedure('pp-79-2021/pasal-11/ayat-1'),
        procedure('pp-79-2021/pasal-11/ayat-2'),
        procedure('pp-79-2021/pasal-11/ayat-3'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['only-against-dismissal'],
      opens: ['answer-appeal'],
    }),
  ),
  ...(
    [
      {
        who: {
          actor: PNS_ALONE,
          level: ['berat'],
          imposes: ['pejabat-pembina-kepegawaian'],
          post: ['other-post'],
        },
        extended: [],
      },
      { who: { actor: CPNS_ALONE, level: ['sedang', 'berat'] }, extended: ['pp-79-2021/pasal-19'] },
    ] as const
  ).map(
    ({ who, extended }): StepRow => ({
      code: 'answer-appeal',
      act: 'decide',
      office: 'bpasn',
      force: 'must',
      phase: 'decide',
      during: PP_94,
      when: { ...DISCIPLINE, ...who },
      deadline: {
        count: 65,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        since: 'appealedOn',
        provision: 'pp-79-2021/pasal-13/ayat-4',
      },
      basis: [
        procedure('pp-79-2021/pasal-13/ayat-1'),
        procedure('pp-79-2021/pasal-13/ayat-4'),
        procedure('pp-79-2021/pasal-18'),
        ...extended.map((provision) => procedure(provision)),
      ],
      notes: ['only-against-dismissal'],
      opens: [],
    }),
  ),
  {
    code: 'record',
    act: 'record',
    office: 'personnel-office',
    force: 'must',
    phase: 'decide',
    during: PP_94,
    when: DISCIPLINE,
    deadline: null,
    basis: [procedure('pp-94-2021/pasal-39'), guideline('skb-2022/isi/satuan-tugas')],
    notes: ['siasn-by-the-text', 'idis-is-practice', 'no-deadline-in-pp-94'],
    opens: [],
  },
]
