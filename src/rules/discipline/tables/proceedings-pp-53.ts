import { between, from } from '../../../dates'
import { type AnyValue, any, silent } from '../../../decision'
import { norm, type ProvisionId, procedure, sanction } from '../../../law'
import {
  DAILY_ACTING,
  DISPATCH,
  PROPOSAL,
  RECEIPT,
  RECORD_OF_PP_53,
  RELEASE,
  REPORT,
  STATEMENT,
  SUMMONS,
  TEAM,
} from '../proceedings/documents'
import type { ProceedingsEvent } from '../proceedings/facts'
import type { ClockRule, StepEffect } from '../proceedings/steps/step'
import { deciding, type ProceedingsRow } from './proceedings-pp-94'

const BOTH = /* @__PURE__ */ any('Pasal 2 counts CPNS in')
const whatever = (why: string): AnyValue => any(why)
const ANY_LEVEL = /* @__PURE__ */ any('the article names no level')
const ANY_WEIGHT = /* @__PURE__ */ any('the article does not tell the kinds apart')
const NO_POWER = /* @__PURE__ */ any('nothing was imposed that could take effect')
const ANY_REMEDY = /* @__PURE__ */ any('no remedy is open')

const AT_ONCE: StepEffect<ProceedingsEvent> = {
  act: 'take-effect',
  office: 'by-law',
  force: 'effect',
  deadline: null,
  lasts: { from: 'decidedOn', until: 'decidedOn' },
  notes: ['from-the-day-of-the-decision', 'no-remedy-under-pp-53'],
  opens: ['record'],
}

const WITH_THE_REMEDY: StepEffect<ProceedingsEvent> = {
  act: 'take-effect',
  office: 'by-law',
  force: 'effect',
  deadline: null,
  notes: ['effect-on-the-day-the-remedy-is-decided'],
  opens: ['record'],
}

const onDayFifteen = (provision: 'pp-53-2010/pasal-44/ayat-1' | 'pp-53-2010/pasal-45/ayat-1') =>
  ({
    act: 'take-effect',
    office: 'by-law',
    force: 'effect',
    deadline: { count: 15, unit: 'hari', start: 'ordinal', countStartDay: 0, since: 'receivedOn', provision },
    notes: ['only-if-no-remedy-is-filed'],
    opens: ['record'],
  }) as const satisfies StepEffect<ProceedingsEvent>

const WHEN_ABSENT: StepEffect<ProceedingsEvent> = {
  act: 'take-effect',
  office: 'by-law',
  force: 'effect',
  deadline: {
    count: 15,
    unit: 'hari',
    start: 'ordinal',
    since: 'deliverySetOn',
    provision: 'pp-53-2010/pasal-46',
  },
  notes: ['absent-counts-from-the-planned-delivery', 'absent-article-names-no-kind'],
  opens: ['record'],
}

const DELIVERY: ClockRule<ProceedingsEvent> = {
  count: 14,
  unit: 'hari-kerja',
  start: 'sejak',
  since: 'decidedOn',
  provision: 'pp-53-2010/pasal-31/ayat-3',
}

/** PP 53/2010 Pasal 21 to 47: examinations and decisions from 2010-06-06 until 2021-08-31. */
export function proceedingsUnderPp53(): { [id: string]: ProceedingsRow } {
  const examination = { examination: between('2010-06-06', '2021-08-31') }
  const decision = { decision: between('2010-06-06', '2021-08-31') }
  return {
    'summon/pp-53': {
      when: { step: 'summon', servant: BOTH },
      during: examination,
      then: {
        act: 'summon',
        office: 'atasan-langsung',
        to: 'examined-person',
        force: 'must',
        document: SUMMONS,
        deadline: null,
        notes: ['no-deadline-in-pp-53', 'no-article-on-a-superior-who-does-not-examine'],
        opens: ['form-team', 'examine', 'summon-again'],
      },
      basis: [procedure('pp-53-2010/pasal-23/ayat-1')],
      reasoning: 'text',
    },
    'summon-again/came/pp-53': {
      when: { step: 'summon-again', servant: BOTH, absent: 'never' },
      during: examination,
      then: silent('the-person-came'),
      basis: [procedure('pp-53-2010/pasal-23/ayat-3')],
      reasoning: 'text',
    },
    'summon-again/pp-53': {
      when: { step: 'summon-again', servant: BOTH, absent: ['once', 'twice'] },
      during: examination,
      then: {
        act: 'summon',
        office: 'atasan-langsung',
        to: 'examined-person',
        force: 'must',
        document: SUMMONS,
        deadline: {
          count: 7,
          unit: 'hari-kerja',
          start: 'sejak',
          since: 'examinationSetOn',
          provision: 'pp-53-2010/pasal-23/ayat-3',
        },
        notes: ['only-if-absent', 'leave-time-to-deliver-the-summons', 'absent-again-decided-on-the-file'],
        opens: ['examine', 'decide'],
      },
      basis: [
        procedure('pp-53-2010/pasal-23/ayat-3'),
        procedure('pp-53-2010/pasal-23/ayat-4'),
        procedure('pp-53-2010/penjelasan/pasal-23/ayat-3'),
      ],
      reasoning: 'text',
    },
    'form-team/ringan/pp-53': {
      when: { step: 'form-team', servant: BOTH, level: 'ringan', superior: whatever('no team at this level') },
      during: examination,
      then: silent('no-team-at-this-level'),
      basis: [procedure('pp-53-2010/pasal-25/ayat-1')],
      reasoning: 'text',
    },
    'form-team/sedang-berat/pp-53': {
      when: {
        step: 'form-team',
        servant: BOTH,
        level: ['sedang', 'berat'],
        superior: whatever('the article does not say who sits for a superior who is involved'),
      },
      during: examination,
      then: {
        act: 'form',
        office: 'pejabat-pembina-kepegawaian-or-designated',
        force: 'may',
        document: TEAM,
        deadline: null,
        notes: ['team-is-temporary', 'superior-involved-not-dealt-with', 'no-deadline-in-pp-53'],
        opens: ['examine'],
      },
      basis: [
        procedure('pp-53-2010/pasal-25/ayat-1'),
        procedure('pp-53-2010/pasal-25/ayat-2'),
        procedure('pp-53-2010/pasal-25/ayat-3'),
        procedure('pp-53-2010/penjelasan/pasal-25/ayat-1'),
      ],
      reasoning: 'text',
    },
    'examine/absent-twice/pp-53': {
      when: { step: 'examine', servant: BOTH, level: ANY_LEVEL, absent: 'twice' },
      during: examination,
      then: silent('decided-on-the-file'),
      basis: [procedure('pp-53-2010/pasal-23/ayat-4')],
      reasoning: 'text',
    },
    'examine/ringan/pp-53': {
      when: { step: 'examine', servant: BOTH, level: 'ringan', absent: ['never', 'once'] },
      during: examination,
      then: examining('atasan-langsung'),
      basis: examiningBasis(),
      reasoning: 'text',
    },
    'examine/sedang-berat/pp-53': {
      when: { step: 'examine', servant: BOTH, level: ['sedang', 'berat'], absent: ['never', 'once'] },
      during: examination,
      then: examining('atasan-langsung-or-team'),
      basis: [...examiningBasis(), procedure('pp-53-2010/pasal-25/ayat-1')],
      reasoning: 'text',
    },
    'hear-others/pp-53': {
      when: { step: 'hear-others', servant: BOTH },
      during: examination,
      then: {
        act: 'hear',
        office: 'atasan-langsung-team-or-pejabat-yang-berwenang-menghukum',
        force: 'may',
        document: STATEMENT,
        deadline: null,
        notes: ['no-deadline-in-pp-53'],
        opens: [],
      },
      basis: [procedure('pp-53-2010/pasal-26')],
      reasoning: 'text',
    },
    'coordinate-with-apip/pp-53': {
      when: { step: 'coordinate-with-apip', servant: BOTH, loss: whatever('no article of it speaks of the auditors') },
      during: examination,
      then: silent('no-such-duty-under-pp-53'),
      basis: [procedure('pp-53-2010/pasal-26')],
      reasoning: 'text',
    },
    'release-temporarily/not-severe/pp-53': {
      when: { step: 'release-temporarily', servant: BOTH, level: ['ringan', 'sedang'] },
      during: examination,
      then: silent('no-release-at-this-level'),
      basis: [procedure('pp-53-2010/pasal-27/ayat-1')],
      reasoning: 'text',
    },
    'release-temporarily/pp-53': {
      when: { step: 'release-temporarily', servant: BOTH, level: 'berat' },
      during: examination,
      then: {
        act: 'release',
        office: 'atasan-langsung',
        to: 'examined-person',
        force: 'may',
        document: RELEASE,
        deadline: null,
        lasts: { from: 'examinedOn', until: 'decidedOn' },
        notes: ['not-before-the-examination', 'rights-continue', 'higher-official-if-no-superior'],
        opens: ['appoint-pelaksana-harian'],
      },
      basis: [
        procedure('pp-53-2010/pasal-27/ayat-1'),
        procedure('pp-53-2010/pasal-27/ayat-2'),
        procedure('pp-53-2010/pasal-27/ayat-3'),
        procedure('pp-53-2010/pasal-27/ayat-4'),
      ],
      reasoning: 'text',
    },
    'appoint-pelaksana-harian/not-severe/pp-53': {
      when: { step: 'appoint-pelaksana-harian', servant: BOTH, level: ['ringan', 'sedang'] },
      during: examination,
      then: silent('no-release-at-this-level'),
      basis: [procedure('pp-53-2010/penjelasan/pasal-27/ayat-1')],
      reasoning: 'text',
    },
    'appoint-pelaksana-harian/pp-53': {
      when: { step: 'appoint-pelaksana-harian', servant: BOTH, level: 'berat' },
      during: examination,
      then: {
        act: 'appoint',
        office: 'not-named-by-the-text',
        to: 'pelaksana-harian',
        force: 'must',
        document: DAILY_ACTING,
        deadline: null,
        lasts: { from: 'examinedOn', until: 'decidedOn' },
        notes: ['only-if-released'],
        opens: [],
      },
      basis: [procedure('pp-53-2010/penjelasan/pasal-27/ayat-1')],
      reasoning: 'text',
    },
    'report-result/superior-imposes/pp-53': {
      when: { step: 'report-result', servant: BOTH, competent: 'direct-superior' },
      during: examination,
      then: silent('superior-imposes'),
      basis: [procedure('pp-53-2010/pasal-24/ayat-3/huruf-a')],
      reasoning: 'text',
    },
    'report-result/pp-53': {
      when: { step: 'report-result', servant: BOTH, competent: 'higher-official' },
      during: examination,
      then: {
        act: 'report',
        office: 'atasan-langsung',
        to: 'pejabat-yang-berwenang-menghukum',
        force: 'must',
        document: REPORT,
        deadline: null,
        notes: ['no-deadline-in-pp-53'],
        opens: ['decide'],
      },
      basis: [procedure('pp-53-2010/pasal-24/ayat-3/huruf-b')],
      reasoning: 'text',
    },
    'propose-to-home-agency/at-home/pp-53': {
      when: { step: 'propose-to-home-agency', servant: BOTH, assignment: 'home-agency' },
      during: decision,
      then: silent('serves-in-the-home-agency'),
      basis: [procedure('pp-53-2010/pasal-30/ayat-4')],
      reasoning: 'text',
    },
    'propose-to-home-agency/pp-53': {
      when: { step: 'propose-to-home-agency', servant: BOTH, assignment: 'special-assignment' },
      during: decision,
      then: {
        act: 'propose',
        office: 'head-of-the-host-agency',
        to: 'pejabat-pembina-kepegawaian',
        force: 'must',
        document: PROPOSAL,
        deadline: null,
        notes: ['only-if-the-kind-is-beyond-the-host', 'no-deadline-in-pp-53'],
        opens: ['decide'],
      },
      basis: [procedure('pp-53-2010/pasal-30/ayat-4')],
      reasoning: 'text',
    },
    'decide/pns/pp-53': {
      when: { step: 'decide', servant: 'pns', level: ANY_LEVEL },
      during: decision,
      then: deciding('no-deadline-in-pp-53'),
      basis: decidingUnderPp53(),
      reasoning: 'text',
    },
    'decide/cpns/ringan/pp-53': {
      when: { step: 'decide', servant: 'cpns', level: 'ringan' },
      during: decision,
      then: deciding('no-deadline-in-pp-53'),
      basis: [...decidingUnderPp53(), norm('pp-53-2010/pasal-2')],
      reasoning: 'text',
    },
    'deliver/pp-53': {
      when: { step: 'deliver', servant: BOTH },
      during: { decision: between('2010-06-06', '2014-10-17') },
      then: delivering(['delivered-closed-with-copies', 'remedies-run-from-receipt']),
      basis: [procedure('pp-53-2010/pasal-31/ayat-2'), procedure('pp-53-2010/pasal-31/ayat-3')],
      reasoning: 'text',
    },
    'deliver/uu-30/pp-53': {
      when: { step: 'deliver', servant: BOTH },
      during: { decision: between('2014-10-17', '2021-08-31') },
      then: {
        ...delivering(['two-deadlines-without-a-rank', 'delivered-closed-with-copies', 'remedies-run-from-receipt']),
        earlier: {
          count: 5,
          unit: 'hari-kerja',
          start: 'sejak',
          since: 'decidedOn',
          provision: 'uu-30-2014/pasal-62/ayat-2',
        },
      },
      basis: [
        procedure('pp-53-2010/pasal-31/ayat-2'),
        procedure('pp-53-2010/pasal-31/ayat-3'),
        procedure('uu-30-2014/pasal-60/ayat-3'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
      ],
      reasoning: 'text',
    },
    'send/present/pp-53': {
      when: { step: 'send', servant: BOTH, delivery: 'present' },
      during: decision,
      then: silent('handed-over-in-person'),
      basis: [procedure('pp-53-2010/pasal-31/ayat-4')],
      reasoning: 'text',
    },
    'send/pp-53': {
      when: { step: 'send', servant: BOTH, delivery: 'absent' },
      during: decision,
      then: {
        act: 'send',
        office: 'pejabat-yang-berwenang-menghukum-or-designated',
        to: 'sanctioned-person',
        force: 'must',
        document: DISPATCH,
        deadline: null,
        notes: ['absent-counts-from-the-planned-delivery'],
        opens: ['take-effect'],
      },
      basis: [procedure('pp-53-2010/pasal-31/ayat-4'), procedure('pp-53-2010/pasal-46')],
      reasoning: 'text',
    },
    ...sinceCpnsAreDismissed(effectUnderPp53()),
    'record/pp-53': {
      when: { step: 'record', servant: BOTH },
      during: decision,
      then: {
        act: 'record',
        office: 'personnel-office',
        force: 'must',
        deadline: null,
        notes: ['no-deadline-in-pp-53'],
        opens: [],
      },
      basis: [procedure('pp-53-2010/pasal-47/ayat-1')],
      reasoning: 'text',
    },
  }
}

/**
 * When a sanction takes effect: at once where no remedy is open, otherwise on the fifteenth day or with the remedy (Pasal 43 to 45).
 * Pasal 46 speaks of whoever is absent at the handing over and names no kind of sanction; that it takes the place of the fifteenth day
 * after receipt and of nothing else is a reading.
 */
function effectUnderPp53(): { [id: string]: ProceedingsRow } {
  const during = { decision: between('2010-06-06', '2021-08-31') }
  const step = { step: 'take-effect', servant: BOTH } as const
  const free = { level: ANY_LEVEL, weight: ANY_WEIGHT, remedy: ANY_REMEDY }
  const dismissal = {
    level: 'berat',
    weight: 'dismissal',
    imposer: ['pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah'],
  } as const
  const objected = { imposer: 'other-official', level: 'sedang', weight: ANY_WEIGHT } as const
  type When = Omit<ProceedingsRow['when'], 'step' | 'servant' | 'delivery'>

  /** The same day whether or not the person came: told by the article for who came, read for who did not. */
  const either = (
    id: string,
    when: When,
    then: StepEffect<ProceedingsEvent>,
    article: ProvisionId,
    inferred: readonly ProvisionId[] = [],
  ): { [id: string]: ProceedingsRow } => ({
    [`take-effect/${id}/pp-53`]: {
      when: { ...step, ...when, delivery: 'present' },
      during,
      then,
      basis: [procedure(article), ...inferred.map((one) => procedure(one))],
      reasoning: inferred.length === 0 ? 'text' : 'inference',
    },
    [`take-effect/${id}/absent/pp-53`]: {
      when: { ...step, ...when, delivery: 'absent' },
      during,
      then: { ...then, notes: [...then.notes, 'absent-article-names-no-kind'] },
      basis: [procedure(article), ...inferred.map((one) => procedure(one)), procedure('pp-53-2010/pasal-46')],
      reasoning: 'inference',
    },
  })
  const unlessContested = (
    id: string,
    when: When,
    article: 'pp-53-2010/pasal-44/ayat-1' | 'pp-53-2010/pasal-45/ayat-1',
  ): { [id: string]: ProceedingsRow } => ({
    [`take-effect/${id}/pp-53`]: {
      when: { ...step, ...when, delivery: 'present', remedy: 'none' },
      during,
      then: onDayFifteen(article),
      basis: [procedure(article)],
      reasoning: 'text',
    },
    [`take-effect/${id}/absent/pp-53`]: {
      when: { ...step, ...when, delivery: 'absent', remedy: 'none' },
      during,
      then: WHEN_ABSENT,
      basis: [procedure('pp-53-2010/pasal-46'), procedure(article)],
      reasoning: 'inference',
    },
  })
  const powerless = (id: string, when: When, article: ProvisionId): { [id: string]: ProceedingsRow } => ({
    [`take-effect/${id}/pp-53`]: {
      when: { ...step, ...free, ...when, delivery: NO_POWER },
      during,
      then: silent('no-such-power'),
      basis: [procedure(article)],
      reasoning: 'text',
    },
  })
  const president = { ...free, imposer: 'presiden' } as const
  const mission = { ...free, imposer: 'kepala-perwakilan' } as const
  const office = { ...free, imposer: 'pejabat-pembina-kepegawaian' } as const
  const gubernur = { ...free, imposer: 'gubernur-selaku-wakil-pemerintah' } as const
  return {
    ...either('presiden', { ...president, level: 'berat' }, AT_ONCE, 'pp-53-2010/pasal-43/huruf-a'),
    // Pasal 15 gives the President severe kinds alone; a lighter one is his only as it passes up to him.
    ...either(
      'presiden/ringan-sedang',
      { ...president, level: ['ringan', 'sedang'] },
      { ...AT_ONCE, notes: [...AT_ONCE.notes, 'only-where-the-power-passes-up'] },
      'pp-53-2010/pasal-43/huruf-a',
      ['pp-53-2010/pasal-15/ayat-1', 'pp-53-2010/pasal-22'],
    ),
    // Pasal 17: every light kind, and of the severe ones the two that touch the post.
    ...either('kepala-perwakilan/ringan', { ...mission, level: 'ringan' }, AT_ONCE, 'pp-53-2010/pasal-43/huruf-d'),
    ...either(
      'kepala-perwakilan/in-service',
      { ...mission, level: 'berat', weight: 'in-service' },
      AT_ONCE,
      'pp-53-2010/pasal-43/huruf-d',
    ),
    ...powerless('kepala-perwakilan/sedang', { ...mission, level: 'sedang' }, 'pp-53-2010/pasal-17'),
    ...powerless(
      'kepala-perwakilan/dismissal',
      { ...mission, level: 'berat', weight: 'dismissal' },
      'pp-53-2010/pasal-17',
    ),
    ...either(
      'pejabat-pembina-kepegawaian/ringan-sedang',
      { ...office, level: ['ringan', 'sedang'] },
      AT_ONCE,
      'pp-53-2010/pasal-43/huruf-b',
    ),
    ...either(
      'pejabat-pembina-kepegawaian/in-service',
      { ...office, level: 'berat', weight: 'in-service' },
      AT_ONCE,
      'pp-53-2010/pasal-43/huruf-b',
    ),
    ...powerless('gubernur/no-power', { ...gubernur, level: ['ringan', 'sedang'] }, 'pp-53-2010/pasal-19/huruf-a'),
    ...either(
      'gubernur/in-service',
      { ...gubernur, level: 'berat', weight: 'in-service' },
      AT_ONCE,
      'pp-53-2010/pasal-43/huruf-c',
    ),
    ...unlessContested('dismissal', dismissal, 'pp-53-2010/pasal-45/ayat-1'),
    ...either('dismissal/appeal', { ...dismissal, remedy: 'filed' }, WITH_THE_REMEDY, 'pp-53-2010/pasal-45/ayat-2'),
    ...either(
      'other-official/ringan',
      { ...free, imposer: 'other-official', level: 'ringan' },
      AT_ONCE,
      'pp-53-2010/pasal-43/huruf-e',
    ),
    ...unlessContested('other-official/sedang', objected, 'pp-53-2010/pasal-44/ayat-1'),
    ...either(
      'other-official/sedang/objection',
      { ...objected, remedy: 'filed' },
      WITH_THE_REMEDY,
      'pp-53-2010/pasal-44/ayat-2',
    ),
    ...powerless(
      'other-official/no-power',
      { imposer: 'other-official', level: 'berat' },
      'pp-53-2010/pasal-45/ayat-1',
    ),
  }
}

/**
 * Since PP 11/2017 (Pasal 37 ayat (2) huruf c) a CPNS is dismissed for a moderate or severe breach and serves no sanction of that level
 * that could take effect: from then on the rows on those levels are for PNS, and for CPNS there is none, under PP 94/2021 as well.
 */
function sinceCpnsAreDismissed(rows: { [id: string]: ProceedingsRow }): { [id: string]: ProceedingsRow } {
  const before = { decision: between('2010-06-06', '2017-04-07') }
  const during = { decision: between('2017-04-07', '2021-08-31') }
  const split = Object.entries(rows).flatMap(([id, row]): [string, ProceedingsRow][] => {
    const { level } = row.when
    if (level === 'ringan') return [[id, row]]
    const light: [string, ProceedingsRow] = [
      `${id}/cpns`,
      { ...row, when: { ...row.when, servant: 'cpns', level: 'ringan' }, during },
    ]
    return [
      [`${id}/before-pp-11`, { ...row, during: before }],
      [`${id}/pns`, { ...row, when: { ...row.when, servant: 'pns' }, during }],
      ...(level === ANY_LEVEL || (Array.isArray(level) && level.includes('ringan')) ? [light] : []),
    ]
  })
  return {
    ...Object.fromEntries(split),
    'take-effect/cpns/sedang-berat/pp-11': {
      when: {
        step: 'take-effect',
        servant: 'cpns',
        level: ['sedang', 'berat'],
        weight: NO_POWER,
        imposer: NO_POWER,
        delivery: NO_POWER,
        remedy: NO_POWER,
      },
      during: { decision: from('2017-04-07') },
      then: silent('cpns-is-dismissed-instead'),
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
  }
}

function examining(office: string): StepEffect<ProceedingsEvent> {
  return {
    act: 'examine',
    office,
    to: 'examined-person',
    force: 'must',
    document: RECORD_OF_PP_53,
    deadline: {
      count: 7,
      unit: 'hari-kerja',
      start: 'setelah',
      bound: 'at-least',
      since: 'summonedOn',
      then: 'secondSummonsOn',
      provision: 'pp-53-2010/pasal-23/ayat-2',
    },
    notes: [
      'seven-days-are-the-least',
      'closed-examination',
      'no-record-no-sanction',
      'refusal-to-sign-does-not-stop-it',
    ],
    opens: ['hear-others', 'release-temporarily', 'report-result', 'propose-to-home-agency', 'decide'],
  }
}

function examiningBasis() {
  return [
    procedure('pp-53-2010/pasal-23/ayat-2'),
    procedure('pp-53-2010/pasal-24/ayat-1'),
    procedure('pp-53-2010/pasal-24/ayat-2'),
    procedure('pp-53-2010/pasal-28/ayat-1'),
    procedure('pp-53-2010/pasal-28/ayat-2'),
    procedure('pp-53-2010/pasal-28/ayat-3'),
  ]
}

function delivering(notes: readonly string[]): StepEffect<ProceedingsEvent> {
  return {
    act: 'deliver',
    office: 'pejabat-yang-berwenang-menghukum-or-designated',
    to: 'sanctioned-person',
    force: 'must',
    document: RECEIPT,
    deadline: DELIVERY,
    notes,
    opens: ['send', 'take-effect'],
  }
}

/** The basis of a decision on a sanction under PP 53/2010. */
export function decidingUnderPp53() {
  return [
    norm('pp-53-2010/pasal-21/ayat-1'),
    procedure('pp-53-2010/pasal-22'),
    procedure('pp-53-2010/pasal-23/ayat-4'),
    procedure('pp-53-2010/pasal-24/ayat-3/huruf-a'),
    procedure('pp-53-2010/pasal-29/ayat-1'),
    procedure('pp-53-2010/pasal-29/ayat-2'),
    procedure('pp-53-2010/pasal-30/ayat-1'),
    procedure('pp-53-2010/pasal-30/ayat-2'),
    procedure('pp-53-2010/pasal-30/ayat-3'),
    procedure('pp-53-2010/pasal-31/ayat-1'),
  ]
}
