import { from } from '../../../dates'
import { type AnyValue, any, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import type { ProceedingsInput } from '../proceedings/dimensions'
import {
  DAILY_ACTING,
  DECISION,
  DISPATCH,
  PROPOSAL,
  RECEIPT,
  RECORD,
  RELEASE,
  REPORT,
  STATEMENT,
  SUMMONS,
  TEAM,
  TEAM_WITHOUT_SUPERIOR,
} from '../proceedings/documents'
import type { ProceedingsEvent } from '../proceedings/facts'
import type { StepEffect } from '../proceedings/steps/step'

/** A row of the tables of proceedings. */
export type ProceedingsRow = Omit<
  Row<ProceedingsInput, 'examination' | 'decision', StepEffect<ProceedingsEvent> | Silent, ReadingOptions>,
  'over'
>

const BOTH = /* @__PURE__ */ any('Pasal 43 carries the regulation over to CPNS')
const whatever = (why: string): AnyValue => any(why)

/** PP 94/2021 Pasal 26 to 39: examinations from 2021-08-31, and every decision from then on, whatever was examined before. */
export function proceedingsUnderPp94(): { [id: string]: ProceedingsRow } {
  const examination = { examination: from('2021-08-31') }
  const decision = { decision: from('2021-08-31') }
  return {
    'summon/pp-94': {
      when: { step: 'summon', servant: BOTH },
      during: examination,
      then: {
        act: 'summon',
        office: 'atasan-langsung',
        to: 'examined-person',
        force: 'must',
        document: SUMMONS,
        deadline: null,
        notes: ['no-deadline-in-pp-94', 'superior-who-does-not-act-is-punished-heavier'],
        opens: ['form-team', 'examine', 'summon-again'],
      },
      basis: [
        procedure('pp-94-2021/pasal-26/ayat-1'),
        procedure('pp-94-2021/pasal-28/ayat-1'),
        procedure('pp-94-2021/pasal-28/ayat-2'),
        procedure('pp-94-2021/pasal-40/ayat-3'),
      ],
      reasoning: 'text',
    },
    'summon-again/came/pp-94': {
      when: { step: 'summon-again', servant: BOTH, absent: 'never' },
      during: examination,
      then: silent('the-person-came'),
      basis: [procedure('pp-94-2021/pasal-26/ayat-3')],
      reasoning: 'text',
    },
    'summon-again/pp-94': {
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
          start: 'setelah',
          since: 'examinationSetOn',
          provision: 'pp-94-2021/pasal-26/ayat-3',
        },
        notes: ['only-if-absent', 'leave-time-to-deliver-the-summons', 'absent-again-decided-on-the-file'],
        opens: ['examine', 'decide'],
      },
      basis: [
        procedure('pp-94-2021/pasal-26/ayat-3'),
        procedure('pp-94-2021/pasal-26/ayat-4'),
        procedure('pp-94-2021/penjelasan/pasal-26/ayat-3'),
      ],
      reasoning: 'text',
    },
    'form-team/ringan/pp-94': {
      when: { step: 'form-team', servant: BOTH, level: 'ringan', superior: whatever('no team at this level') },
      during: examination,
      then: silent('no-team-at-this-level'),
      basis: [procedure('pp-94-2021/pasal-29/ayat-1'), procedure('pp-94-2021/pasal-29/ayat-2')],
      reasoning: 'text',
    },
    'form-team/sedang/pp-94': {
      when: { step: 'form-team', servant: BOTH, level: 'sedang', superior: 'uninvolved' },
      during: examination,
      then: {
        act: 'form',
        office: 'pejabat-pembina-kepegawaian-or-designated',
        force: 'may',
        document: TEAM,
        deadline: null,
        notes: ['team-is-temporary', 'no-deadline-in-pp-94'],
        opens: ['examine'],
      },
      basis: [
        procedure('pp-94-2021/pasal-29/ayat-1'),
        procedure('pp-94-2021/pasal-29/ayat-3'),
        procedure('pp-94-2021/pasal-29/ayat-4'),
        procedure('pp-94-2021/pasal-29/ayat-5'),
        procedure('pp-94-2021/penjelasan/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'form-team/sedang/superior-involved/pp-94': {
      when: { step: 'form-team', servant: BOTH, level: 'sedang', superior: 'involved' },
      during: examination,
      then: {
        act: 'form',
        office: 'pejabat-pembina-kepegawaian-or-designated',
        force: 'may',
        document: TEAM_WITHOUT_SUPERIOR,
        deadline: null,
        notes: ['team-is-temporary', 'superior-involved-is-replaced', 'no-deadline-in-pp-94'],
        opens: ['examine'],
      },
      basis: [
        procedure('pp-94-2021/pasal-29/ayat-1'),
        procedure('pp-94-2021/pasal-29/ayat-3'),
        procedure('pp-94-2021/pasal-29/ayat-4'),
        procedure('pp-94-2021/pasal-29/ayat-5'),
        procedure('pp-94-2021/pasal-29/ayat-6'),
        procedure('pp-94-2021/penjelasan/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'form-team/berat/pp-94': {
      when: { step: 'form-team', servant: BOTH, level: 'berat', superior: 'uninvolved' },
      during: examination,
      then: {
        act: 'form',
        office: 'pejabat-pembina-kepegawaian-or-designated',
        force: 'must',
        document: TEAM,
        deadline: null,
        notes: ['team-is-temporary', 'marriage-cases-not-named-for-the-team', 'no-deadline-in-pp-94'],
        opens: ['examine'],
      },
      basis: [
        procedure('pp-94-2021/pasal-29/ayat-2'),
        procedure('pp-94-2021/pasal-29/ayat-3'),
        procedure('pp-94-2021/pasal-29/ayat-4'),
        procedure('pp-94-2021/pasal-29/ayat-5'),
        procedure('pp-94-2021/penjelasan/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'form-team/berat/superior-involved/pp-94': {
      when: { step: 'form-team', servant: BOTH, level: 'berat', superior: 'involved' },
      during: examination,
      then: {
        act: 'form',
        office: 'pejabat-pembina-kepegawaian-or-designated',
        force: 'must',
        document: TEAM_WITHOUT_SUPERIOR,
        deadline: null,
        notes: [
          'team-is-temporary',
          'superior-involved-is-replaced',
          'marriage-cases-not-named-for-the-team',
          'no-deadline-in-pp-94',
        ],
        opens: ['examine'],
      },
      basis: [
        procedure('pp-94-2021/pasal-29/ayat-2'),
        procedure('pp-94-2021/pasal-29/ayat-3'),
        procedure('pp-94-2021/pasal-29/ayat-4'),
        procedure('pp-94-2021/pasal-29/ayat-5'),
        procedure('pp-94-2021/pasal-29/ayat-6'),
        procedure('pp-94-2021/penjelasan/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'examine/absent-twice/pp-94': {
      when: { step: 'examine', servant: BOTH, level: whatever('absence ends it at every level'), absent: 'twice' },
      during: examination,
      then: silent('decided-on-the-file'),
      basis: [procedure('pp-94-2021/pasal-26/ayat-4')],
      reasoning: 'text',
    },
    ...Object.fromEntries(
      (
        [
          ['ringan', 'atasan-langsung', []],
          ['sedang', 'atasan-langsung-or-team', ['pp-94-2021/pasal-29/ayat-1']],
          ['berat', 'tim-pemeriksa', ['pp-94-2021/pasal-29/ayat-2']],
        ] as const
      ).map(([level, office, team]): [string, ProceedingsRow] => [
        `examine/${level}/pp-94`,
        {
          when: { step: 'examine', servant: BOTH, level, absent: ['never', 'once'] },
          during: examination,
          then: {
            act: 'examine',
            office,
            to: 'examined-person',
            force: 'must',
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
          },
          basis: [
            procedure('pp-94-2021/pasal-26/ayat-2'),
            procedure('pp-94-2021/pasal-27/ayat-1'),
            procedure('pp-94-2021/pasal-27/ayat-2'),
            procedure('pp-94-2021/penjelasan/pasal-27/ayat-2'),
            ...team.map((provision) => procedure(provision)),
            procedure('pp-94-2021/pasal-32/ayat-1'),
            procedure('pp-94-2021/pasal-32/ayat-2'),
            procedure('pp-94-2021/pasal-32/ayat-3'),
            procedure('pp-94-2021/pasal-34'),
          ],
          reasoning: 'text',
        },
      ]),
    ),
    'hear-others/pp-94': {
      when: { step: 'hear-others', servant: BOTH },
      during: examination,
      then: {
        act: 'hear',
        office: 'atasan-langsung-team-or-pejabat-yang-berwenang-menghukum',
        force: 'may',
        document: STATEMENT,
        deadline: null,
        notes: ['no-deadline-in-pp-94'],
        opens: [],
      },
      basis: [procedure('pp-94-2021/pasal-30')],
      reasoning: 'text',
    },
    'coordinate-with-apip/no-loss/pp-94': {
      when: { step: 'coordinate-with-apip', servant: BOTH, loss: 'not-indicated' },
      during: examination,
      then: silent('no-loss-indicated'),
      basis: [procedure('pp-94-2021/pasal-36/ayat-1')],
      reasoning: 'text',
    },
    'coordinate-with-apip/pp-94': {
      when: { step: 'coordinate-with-apip', servant: BOTH, loss: 'indicated' },
      during: examination,
      then: {
        act: 'coordinate',
        office: 'atasan-langsung-or-team',
        to: 'apip',
        force: 'must',
        deadline: null,
        notes: ['proven-loss-goes-to-law-enforcement', 'no-deadline-in-pp-94'],
        opens: [],
      },
      basis: [procedure('pp-94-2021/pasal-36/ayat-1'), procedure('pp-94-2021/pasal-36/ayat-2')],
      reasoning: 'text',
    },
    'release-temporarily/not-severe/pp-94': {
      when: { step: 'release-temporarily', servant: BOTH, level: ['ringan', 'sedang'] },
      during: examination,
      then: silent('no-release-at-this-level'),
      basis: [procedure('pp-94-2021/pasal-31/ayat-1')],
      reasoning: 'text',
    },
    'release-temporarily/pp-94': {
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
        procedure('pp-94-2021/pasal-31/ayat-1'),
        procedure('pp-94-2021/pasal-31/ayat-2'),
        procedure('pp-94-2021/pasal-31/ayat-4'),
        procedure('pp-94-2021/pasal-31/ayat-5'),
      ],
      reasoning: 'text',
    },
    'appoint-pelaksana-harian/not-severe/pp-94': {
      when: { step: 'appoint-pelaksana-harian', servant: BOTH, level: ['ringan', 'sedang'] },
      during: examination,
      then: silent('no-release-at-this-level'),
      basis: [procedure('pp-94-2021/pasal-31/ayat-3')],
      reasoning: 'text',
    },
    'appoint-pelaksana-harian/pp-94': {
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
      basis: [procedure('pp-94-2021/pasal-31/ayat-3')],
      reasoning: 'text',
    },
    'report-result/superior-imposes/pp-94': {
      when: { step: 'report-result', servant: BOTH, competent: 'direct-superior' },
      during: examination,
      then: silent('superior-imposes'),
      basis: [procedure('pp-94-2021/pasal-27/ayat-3')],
      reasoning: 'text',
    },
    'report-result/pp-94': {
      when: { step: 'report-result', servant: BOTH, competent: 'higher-official' },
      during: examination,
      then: {
        act: 'report',
        office: 'atasan-langsung',
        to: 'pejabat-yang-berwenang-menghukum',
        force: 'must',
        document: REPORT,
        deadline: null,
        notes: ['no-deadline-in-pp-94', 'superior-who-does-not-act-is-punished-heavier'],
        opens: ['decide'],
      },
      basis: [
        procedure('pp-94-2021/pasal-27/ayat-4'),
        procedure('pp-94-2021/penjelasan/pasal-27/ayat-4'),
        procedure('pp-94-2021/pasal-28/ayat-1'),
      ],
      reasoning: 'text',
    },
    'propose-to-home-agency/at-home/pp-94': {
      when: { step: 'propose-to-home-agency', servant: BOTH, assignment: 'home-agency' },
      during: decision,
      then: silent('serves-in-the-home-agency'),
      basis: [procedure('pp-94-2021/pasal-35/ayat-4')],
      reasoning: 'text',
    },
    'propose-to-home-agency/pp-94': {
      when: { step: 'propose-to-home-agency', servant: BOTH, assignment: 'special-assignment' },
      during: decision,
      then: {
        act: 'propose',
        office: 'head-of-the-host-agency',
        to: 'head-of-the-home-agency',
        force: 'must',
        document: PROPOSAL,
        deadline: null,
        notes: ['only-if-the-kind-is-beyond-the-host', 'no-deadline-in-pp-94'],
        opens: ['decide'],
      },
      basis: [procedure('pp-94-2021/pasal-35/ayat-4')],
      reasoning: 'text',
    },
    'decide/pns/pp-94': {
      when: { step: 'decide', servant: 'pns', level: whatever('the duty to impose covers every level') },
      during: decision,
      then: deciding('no-deadline-in-pp-94', ['wrong-official-is-not-valid']),
      basis: decidingBasis(),
      reasoning: 'text',
    },
    'decide/cpns/ringan/pp-94': {
      when: { step: 'decide', servant: 'cpns', level: 'ringan' },
      during: decision,
      then: deciding('no-deadline-in-pp-94', ['wrong-official-is-not-valid']),
      basis: [...decidingBasis(), norm('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'deliver/pp-94': {
      when: { step: 'deliver', servant: BOTH },
      during: decision,
      then: {
        act: 'deliver',
        office: 'pejabat-yang-berwenang-menghukum-or-designated',
        to: 'sanctioned-person',
        force: 'must',
        document: RECEIPT,
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
        notes: ['two-deadlines-without-a-rank', 'remedies-run-from-receipt'],
        opens: ['send', 'take-effect'],
      },
      basis: [
        procedure('pp-94-2021/pasal-37/ayat-2'),
        procedure('pp-94-2021/pasal-37/ayat-3'),
        procedure('uu-30-2014/pasal-60/ayat-3'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
      ],
      reasoning: 'text',
    },
    'send/present/pp-94': {
      when: { step: 'send', servant: BOTH, delivery: 'present' },
      during: decision,
      then: silent('handed-over-in-person'),
      basis: [procedure('pp-94-2021/pasal-37/ayat-4')],
      reasoning: 'text',
    },
    'send/pp-94': {
      when: { step: 'send', servant: BOTH, delivery: 'absent' },
      during: decision,
      then: {
        act: 'send',
        office: 'pejabat-yang-berwenang-menghukum-or-designated',
        to: 'sanctioned-person',
        force: 'must',
        document: DISPATCH,
        deadline: null,
        notes: ['effect-waits-for-receipt'],
        opens: ['take-effect'],
      },
      basis: [procedure('pp-94-2021/pasal-37/ayat-4'), procedure('pp-94-2021/pasal-38/ayat-1')],
      reasoning: 'text',
    },
    ...takingEffect('pns', 'pns', whatever('one rule for every level')),
    // A CPNS serves a light sanction alone: for a heavier breach the person is dismissed (PP 11/2017 Pasal 37 ayat (2) huruf c).
    ...takingEffect('cpns/ringan', 'cpns', 'ringan', [norm('pp-94-2021/pasal-43')]),
    'record/pp-94': {
      when: { step: 'record', servant: BOTH },
      during: decision,
      then: {
        act: 'record',
        office: 'personnel-office',
        force: 'must',
        deadline: null,
        notes: ['siasn-by-the-text', 'no-deadline-in-pp-94'],
        opens: [],
      },
      basis: [procedure('pp-94-2021/pasal-39')],
      reasoning: 'text',
    },
  }
}

/** When a sanction takes effect: on the fifteenth day from receipt, or with the remedy (Pasal 38). */
function takingEffect(
  id: string,
  servant: 'pns' | 'cpns',
  level: NonNullable<ProceedingsRow['when']['level']>,
  more: readonly BasisEntry[] = [],
): { [id: string]: ProceedingsRow } {
  const during = { decision: from('2021-08-31') }
  const when = {
    step: 'take-effect',
    servant,
    level,
    weight: whatever('one rule for every kind'),
    imposer: whatever('one rule for every official'),
  } as const
  return {
    [`take-effect/${id}/pp-94`]: {
      when: {
        ...when,
        delivery: whatever('whoever was absent receives it later, and the day runs from then'),
        remedy: 'none',
      },
      during,
      then: {
        act: 'take-effect',
        office: 'by-law',
        force: 'effect',
        deadline: {
          count: 15,
          unit: 'hari',
          start: 'ordinal',
          since: 'receivedOn',
          provision: 'pp-94-2021/pasal-38/ayat-1',
        },
        notes: ['fifteenth-day-is-not-said-to-be-working-day', 'effect-may-come-before-the-remedy-window-closes'],
        opens: ['record'],
      },
      basis: [procedure('pp-94-2021/pasal-38/ayat-1'), ...more],
      reasoning: 'text',
    },
    [`take-effect/${id}/remedy/pp-94`]: {
      when: { ...when, delivery: whatever('the decision on the remedy sets the day'), remedy: 'filed' },
      during,
      then: {
        act: 'take-effect',
        office: 'by-law',
        force: 'effect',
        deadline: null,
        notes: ['effect-follows-the-decision-on-the-remedy'],
        opens: ['record'],
      },
      basis: [procedure('pp-94-2021/pasal-38/ayat-2'), procedure('pp-94-2021/pasal-38/ayat-3'), ...more],
      reasoning: 'text',
    },
  }
}

/** The step of deciding, the same in both regulations but for its notes. */
export function deciding(note: string, more: readonly string[] = []): StepEffect<ProceedingsEvent> {
  return {
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
  }
}

function decidingBasis() {
  return [
    norm('pp-94-2021/pasal-24/ayat-1'),
    procedure('pp-94-2021/pasal-25'),
    procedure('pp-94-2021/pasal-26/ayat-4'),
    procedure('pp-94-2021/pasal-27/ayat-3'),
    procedure('pp-94-2021/pasal-33/ayat-1'),
    procedure('pp-94-2021/pasal-33/ayat-2'),
    procedure('pp-94-2021/pasal-35/ayat-1'),
    procedure('pp-94-2021/pasal-35/ayat-2'),
    procedure('pp-94-2021/pasal-35/ayat-3'),
    procedure('pp-94-2021/pasal-37/ayat-1'),
    procedure('pp-94-2021/pasal-40/ayat-4'),
    norm('uu-30-2014/pasal-52/ayat-1'),
    procedure('uu-30-2014/pasal-55/ayat-1'),
    norm('uu-30-2014/pasal-56/ayat-1'),
    norm('uu-30-2014/pasal-56/ayat-2'),
  ]
}
