import {
  ANSWER,
  APPEAL,
  COMPLAINT,
  GENERAL_APPEAL,
  NOT_ADMITTED,
  OBJECTION,
  OBJECTION_WITH_COPY,
  PERMISSION,
  REMEDY_DECISION,
  SUIT,
} from '../../../../src/rules/discipline/remedy/documents'
import type { Expectation } from '../../expectation'

/* Written from PP 79/2021, PP 53/2010 Pasal 35 to 42, PP 24/2011 and UU 30/2014 Pasal 75 to 78, apart from the table. */

const OFFICE = 'keberatan-to-pejabat-pembina-kepegawaian'
const SUPERIOR = 'keberatan-to-superior'
const PP_53 = 'keberatan-under-pp-53'
const BPASN = 'banding-to-bpasn'
const BAPEK = 'banding-to-bapek'
const UU_30 = 'uu-30'
const TRACKS = [
  OFFICE,
  SUPERIOR,
  BPASN,
  'complaint-to-bpasn',
  'complaint-to-superior',
  PP_53,
  BAPEK,
  'none-under-pp-53',
  UU_30,
]

const tmt = (count: number, since: string, provision: string, unit = 'hari-kerja') => ({
  count,
  unit,
  start: 'terhitung-mulai-tanggal',
  since,
  provision,
})
const sejak = (count: number, unit: string, since: string, provision: string) => ({
  count,
  unit,
  start: 'sejak',
  since,
  provision,
})
const issued = (since: string, provision: string) => ({
  count: 5,
  unit: 'hari-kerja',
  start: 'setelah',
  since,
  past: { count: 10, start: 'sejak' },
  provision,
})

/** One step: act, office, to whom, force, paper, deadline, notes, what it opens; then what only some have. */
type Told = readonly [
  act: string,
  office: string,
  to: string | undefined,
  force: string,
  document: object | undefined,
  deadline: object | null,
  notes: string[],
  opens: string[],
  more?: object,
]
const step = ([act, office, to, force, document, deadline, notes, opens, more = {}]: Told) => ({
  act,
  office,
  ...(to === undefined ? {} : { to }),
  force,
  ...(document === undefined ? {} : { document }),
  deadline,
  ...more,
  notes,
  opens,
})
const p79 = (...paths: string[]) => paths.map((path) => `procedure pp-79-2021/${path}`)
const p53 = (...paths: string[]) => paths.map((path) => `procedure pp-53-2010/${path}`)
const p24 = (...paths: string[]) => paths.map((path) => `procedure pp-24-2011/${path}`)
const u30 = (...paths: string[]) => paths.map((path) => `procedure uu-30-2014/${path}`)
const u5 = (...paths: string[]) => paths.map((path) => `procedure uu-5-1986/${path}`)
const SUSPENDS = 'procedure pp-94-2021/pasal-38/ayat-2'
const PERMA_2 = 'procedure perma-6-2018/pasal-2/ayat-1'
const PERMA_3 = 'procedure perma-6-2018/pasal-3/ayat-2'
const PERMA_5 = 'procedure perma-6-2018/pasal-5/ayat-1'
const ME = 'person-concerned'
const COURT = sejak(90, 'hari', 'remedyDecisionReceivedOn', 'perma-6-2018/pasal-5/ayat-1')
const SIX = { silence: 'opens-court', outcomes: ['confirm', 'lighten', 'aggravate', 'change', 'revoke', 'annul'] }
const APPEALED = ['reject-late-appeal', 'ask-to-keep-working', 'watch-retirement-age', 'answer-appeal', 'decide-appeal']
const ON_FILE = { silence: 'decided-on-the-file' }
const GRANTED = { silence: 'deemed-granted' }
const UNSAID = { silence: 'not-said' }

const STEPS: readonly (readonly [name: string, track: string | string[], told: Told, basis: string[]])[] = [
  [
    'object',
    OFFICE,
    [
      'object',
      ME,
      'pejabat-pembina-kepegawaian',
      'right',
      OBJECTION,
      tmt(14, 'receivedOn', 'pp-79-2021/pasal-4/ayat-2'),
      ['may-be-made-heavier', 'filing-suspends-a-sanction', 'not-against-dismissal'],
      ['reject-late-objection', 'decide-objection'],
    ],
    [...p79('pasal-3/ayat-2', 'pasal-4/ayat-1', 'pasal-4/ayat-2'), SUSPENDS],
  ],
  [
    'object',
    SUPERIOR,
    [
      'object',
      ME,
      'superior-of-the-official',
      'right',
      OBJECTION_WITH_COPY,
      tmt(14, 'receivedOn', 'pp-79-2021/pasal-7'),
      ['article-lost-in-the-scan', 'may-be-made-heavier', 'filing-suspends-a-sanction'],
      ['reject-late-objection', 'answer-objection', 'decide-objection'],
    ],
    [...p79('pasal-3/ayat-3', 'pasal-7'), SUSPENDS],
  ],
  [
    'object',
    PP_53,
    [
      'object',
      ME,
      'superior-of-the-official',
      'right',
      OBJECTION_WITH_COPY,
      tmt(14, 'receivedOn', 'pp-53-2010/pasal-35/ayat-2', 'hari'),
      ['only-two-kinds-may-be-objected-to', 'may-be-made-heavier', 'no-promotion-and-no-move-while-it-runs'],
      ['watch-retirement-age', 'answer-objection', 'decide-objection'],
    ],
    p53('pasal-34/ayat-1', 'pasal-35/ayat-1', 'pasal-35/ayat-2', 'pasal-41/ayat-1', 'pasal-42'),
  ],
  [
    'object',
    UU_30,
    [
      'object',
      ME,
      'official-who-decided',
      'right',
      OBJECTION,
      sejak(21, 'hari-kerja', 'receivedOn', 'uu-30-2014/pasal-77/ayat-1'),
      ['does-not-suspend'],
      ['decide-objection', 'issue-deemed-decision'],
    ],
    u30('pasal-75/ayat-3', 'pasal-76/ayat-1', 'pasal-77/ayat-1', 'pasal-77/ayat-2'),
  ],
  [
    'reject-late-objection',
    OFFICE,
    ['reject', 'pejabat-pembina-kepegawaian-or-designated', ME, 'must', NOT_ADMITTED, null, ['only-if-late'], []],
    p79('pasal-4/ayat-3'),
  ],
  [
    'reject-late-objection',
    SUPERIOR,
    [
      'reject',
      'superior-of-the-official',
      ME,
      'must',
      NOT_ADMITTED,
      null,
      ['only-if-late', 'article-lost-in-the-scan'],
      [],
    ],
    p79('pasal-7'),
  ],
  [
    'answer-objection',
    SUPERIOR,
    [
      'answer',
      'official-who-decided',
      'superior-of-the-official',
      'must',
      ANSWER,
      tmt(6, 'copyReceivedOn', 'pp-79-2021/pasal-8/ayat-3'),
      [],
      ['decide-objection'],
      ON_FILE,
    ],
    p79('pasal-8/ayat-1', 'pasal-8/ayat-2', 'pasal-8/ayat-3', 'pasal-8/ayat-5'),
  ],
  [
    'answer-objection',
    PP_53,
    [
      'answer',
      'official-who-decided',
      'superior-of-the-official',
      'must',
      ANSWER,
      tmt(6, 'copyReceivedOn', 'pp-53-2010/pasal-36/ayat-2'),
      [],
      ['decide-objection'],
      ON_FILE,
    ],
    p53('pasal-36/ayat-1', 'pasal-36/ayat-2', 'pasal-36/ayat-4'),
  ],
  [
    'decide-objection',
    OFFICE,
    [
      'decide',
      'pejabat-pembina-kepegawaian',
      ME,
      'must',
      REMEDY_DECISION,
      tmt(21, 'objectedOn', 'pp-79-2021/pasal-5/ayat-1'),
      ['silence-is-neither-grant-nor-nullity'],
      ['sue'],
      SIX,
    ],
    p79('pasal-5/ayat-1', 'pasal-5/ayat-2', 'pasal-5/ayat-3', 'pasal-6/ayat-1', 'pasal-6/ayat-2'),
  ],
  [
    'decide-objection',
    SUPERIOR,
    [
      'decide',
      'superior-of-the-official',
      ME,
      'must',
      REMEDY_DECISION,
      tmt(21, 'objectedOn', 'pp-79-2021/pasal-8/ayat-4'),
      ['silence-is-neither-grant-nor-nullity'],
      ['sue'],
      SIX,
    ],
    p79('pasal-8/ayat-4', 'pasal-8/ayat-6', 'pasal-8/ayat-7', 'pasal-9/ayat-1', 'pasal-9/ayat-2'),
  ],
  [
    'decide-objection',
    PP_53,
    [
      'decide',
      'superior-of-the-official',
      ME,
      'must',
      REMEDY_DECISION,
      tmt(21, 'objectedOn', 'pp-53-2010/pasal-36/ayat-3'),
      ['decision-is-final'],
      [],
      { silence: 'sanction-void', outcomes: ['confirm', 'lighten', 'aggravate', 'annul'] },
    ],
    p53(
      'pasal-36/ayat-3',
      'pasal-36/ayat-5',
      'pasal-37/ayat-1',
      'pasal-37/ayat-2',
      'pasal-37/ayat-3',
      'pasal-37/ayat-4',
    ),
  ],
  [
    'decide-objection',
    UU_30,
    [
      'decide',
      'official-who-decided',
      ME,
      'must',
      REMEDY_DECISION,
      sejak(10, 'hari-kerja', 'objectedOn', 'uu-30-2014/pasal-77/ayat-4'),
      ['start-is-not-in-the-text'],
      ['issue-deemed-decision', 'appeal'],
      GRANTED,
    ],
    u30('pasal-77/ayat-4', 'pasal-77/ayat-5'),
  ],
  [
    'issue-deemed-decision',
    UU_30,
    [
      'issue',
      'official-who-decided',
      ME,
      'must',
      REMEDY_DECISION,
      issued('objectedOn', 'uu-30-2014/pasal-77/ayat-7'),
      ['only-after-silence', 'start-is-not-in-the-text'],
      [],
    ],
    u30('pasal-77/ayat-6', 'pasal-77/ayat-7'),
  ],
  [
    'appeal',
    BPASN,
    [
      'appeal',
      ME,
      'bpasn',
      'right',
      APPEAL,
      tmt(14, 'receivedOn', 'pp-79-2021/pasal-11/ayat-3'),
      ['may-be-made-heavier', 'filing-suspends-a-sanction'],
      APPEALED,
    ],
    [...p79('pasal-11/ayat-1', 'pasal-11/ayat-2', 'pasal-11/ayat-3', 'pasal-24/ayat-1'), SUSPENDS],
  ],
  [
    'appeal',
    BAPEK,
    [
      'appeal',
      ME,
      'bapek',
      'right',
      APPEAL,
      sejak(14, 'hari-kalender', 'receivedOn', 'pp-24-2011/pasal-7/ayat-3'),
      ['may-be-made-heavier', 'no-promotion-and-no-move-while-it-runs'],
      APPEALED,
    ],
    [
      ...p24('pasal-7/ayat-1', 'pasal-7/ayat-2', 'pasal-7/ayat-3', 'penjelasan/pasal-7/ayat-3'),
      ...p53('pasal-41/ayat-1', 'pasal-42'),
    ],
  ],
  [
    'reject-late-appeal',
    BPASN,
    ['reject', 'head-of-the-bpasn-secretariat', ME, 'must', NOT_ADMITTED, null, ['only-if-late-or-not-appealable'], []],
    p79('pasal-12/ayat-1', 'pasal-12/ayat-2', 'pasal-12/ayat-3'),
  ],
  [
    'reject-late-appeal',
    BAPEK,
    ['reject', 'bapek', ME, 'must', undefined, null, ['only-if-late'], []],
    p24('pasal-7/ayat-4'),
  ],
  [
    'ask-to-keep-working',
    BPASN,
    ['ask', ME, 'pejabat-pembina-kepegawaian', 'right', PERMISSION, null, ['pay-only-with-permission'], []],
    p79('pasal-28/ayat-1', 'pasal-28/ayat-2', 'pasal-28/ayat-3'),
  ],
  [
    'ask-to-keep-working',
    BAPEK,
    ['permit', 'pejabat-pembina-kepegawaian', ME, 'may', undefined, null, ['pay-only-while-working'], []],
    p53('pasal-39/ayat-1/huruf-a', 'pasal-39/ayat-2'),
  ],
  [
    'watch-retirement-age',
    BPASN,
    [
      'watch',
      'personnel-office',
      undefined,
      'effect',
      undefined,
      null,
      ['pay-stops-at-retirement-age', 'death-before-the-decision-is-dismissal-with-honour'],
      [],
    ],
    p79('pasal-29/ayat-1', 'pasal-29/ayat-2', 'pasal-29/ayat-3', 'pasal-29/ayat-4'),
  ],
  [
    'watch-retirement-age',
    PP_53,
    [
      'watch',
      'personnel-office',
      undefined,
      'effect',
      undefined,
      null,
      ['sanction-is-served-at-retirement-age', 'death-before-the-decision-is-dismissal-with-honour'],
      [],
    ],
    p53('pasal-40/ayat-1', 'pasal-40/ayat-2/huruf-a'),
  ],
  [
    'watch-retirement-age',
    BAPEK,
    [
      'watch',
      'personnel-office',
      undefined,
      'effect',
      undefined,
      null,
      ['pay-stops-at-retirement-age', 'death-before-the-decision-is-dismissal-with-honour'],
      [],
    ],
    p53('pasal-40/ayat-1', 'pasal-40/ayat-2/huruf-b', 'pasal-40/ayat-3'),
  ],
  [
    'answer-appeal',
    BPASN,
    [
      'answer',
      'pejabat-pembina-kepegawaian',
      'bpasn',
      'must',
      ANSWER,
      tmt(21, 'copyReceivedOn', 'pp-79-2021/pasal-13/ayat-1'),
      [],
      ['decide-appeal'],
      ON_FILE,
    ],
    p79('pasal-13/ayat-1', 'pasal-13/ayat-2'),
  ],
  [
    'answer-appeal',
    BAPEK,
    [
      'answer',
      'official-who-decided',
      'bapek',
      'must',
      ANSWER,
      sejak(21, 'hari-kerja', 'copyReceivedOn', 'pp-24-2011/pasal-8/ayat-1'),
      [],
      ['decide-appeal'],
      ON_FILE,
    ],
    p24('pasal-8/ayat-1', 'pasal-8/ayat-2'),
  ],
  [
    'decide-appeal',
    BPASN,
    [
      'decide',
      'bpasn',
      ME,
      'must',
      REMEDY_DECISION,
      tmt(65, 'appealedOn', 'pp-79-2021/pasal-13/ayat-4'),
      ['bpasn-does-not-revoke'],
      ['carry-out', 'sue'],
      { silence: 'not-said', outcomes: ['confirm', 'lighten', 'aggravate', 'change', 'annul'] },
    ],
    p79('pasal-12/ayat-4', 'pasal-13/ayat-3', 'pasal-13/ayat-4', 'pasal-13/ayat-5', 'pasal-16/ayat-1'),
  ],
  [
    'decide-appeal',
    BAPEK,
    [
      'decide',
      'bapek',
      ME,
      'must',
      REMEDY_DECISION,
      sejak(180, 'hari-kalender', 'appealedOn', 'pp-24-2011/pasal-9/ayat-1'),
      [],
      ['carry-out', 'sue'],
      { silence: 'not-said', outcomes: ['confirm', 'lighten', 'aggravate', 'annul'] },
    ],
    p24('pasal-9/ayat-1', 'penjelasan/pasal-9/ayat-1', 'pasal-11/ayat-3'),
  ],
  [
    'decide-appeal',
    UU_30,
    [
      'decide',
      'superior-who-hears-the-appeal',
      ME,
      'must',
      REMEDY_DECISION,
      sejak(10, 'hari-kerja', 'generalAppealedOn', 'uu-30-2014/pasal-78/ayat-4'),
      ['start-is-not-in-the-text'],
      ['issue-deemed-appeal', 'sue'],
      GRANTED,
    ],
    u30('pasal-78/ayat-4', 'pasal-78/ayat-5'),
  ],
  [
    'issue-deemed-appeal',
    UU_30,
    [
      'issue',
      'official-who-decided',
      ME,
      'must',
      REMEDY_DECISION,
      issued('generalAppealedOn', 'uu-30-2014/pasal-78/ayat-6'),
      ['only-after-silence', 'start-is-not-in-the-text'],
      [],
    ],
    u30('pasal-78/ayat-6'),
  ],
  [
    'carry-out',
    BPASN,
    [
      'carry-out',
      'everyone-concerned',
      undefined,
      'must',
      undefined,
      null,
      ['in-force-from-its-day', 'not-carrying-it-out-is-sanctioned'],
      [],
    ],
    p79('pasal-16/ayat-3', 'pasal-16/ayat-4', 'pasal-17'),
  ],
  [
    'carry-out',
    BAPEK,
    ['carry-out', 'everyone-concerned', undefined, 'must', undefined, null, [], []],
    p24('pasal-11/ayat-5'),
  ],
  [
    'complain',
    'complaint-to-bpasn',
    [
      'complain',
      ME,
      'bpasn',
      'right',
      COMPLAINT,
      null,
      ['no-deadline-in-the-texts', 'acts-of-appointing-moving-dismissing'],
      ['decide-complaint'],
    ],
    p79('pasal-23/ayat-1', 'penjelasan/pasal-23/ayat-1'),
  ],
  [
    'complain',
    'complaint-to-superior',
    [
      'complain',
      ME,
      'pejabat-pembina-kepegawaian-or-superior',
      'right',
      COMPLAINT,
      null,
      ['no-deadline-in-the-texts'],
      ['decide-complaint'],
    ],
    p79('pasal-23/ayat-2'),
  ],
  [
    'decide-complaint',
    'complaint-to-bpasn',
    ['decide', 'bpasn', ME, 'may', undefined, null, ['no-deadline-in-the-texts'], [], UNSAID],
    p79('pasal-23/ayat-1'),
  ],
  [
    'decide-complaint',
    'complaint-to-superior',
    [
      'decide',
      'pejabat-pembina-kepegawaian-or-superior',
      ME,
      'may',
      undefined,
      null,
      ['no-deadline-in-the-texts'],
      [],
      UNSAID,
    ],
    p79('pasal-23/ayat-2'),
  ],
  [
    'sue',
    [OFFICE, SUPERIOR],
    [
      'sue',
      ME,
      'pengadilan-tata-usaha-negara',
      'right',
      SUIT,
      COURT,
      ['remedy-comes-first', 'pp-79-names-the-lower-court', 'start-after-silence-not-said'],
      [],
    ],
    [
      ...p79('pasal-5/ayat-3', 'pasal-6/ayat-3', 'pasal-8/ayat-7', 'pasal-9/ayat-3'),
      PERMA_2,
      PERMA_5,
      ...u5('pasal-48/ayat-2', 'pasal-51/ayat-3', 'pasal-55'),
    ],
  ],
  [
    'sue',
    BPASN,
    [
      'sue',
      ME,
      'pengadilan-tinggi-tata-usaha-negara',
      'right',
      SUIT,
      COURT,
      ['remedy-comes-first', 'start-after-silence-not-said'],
      ['cassation'],
    ],
    [...p79('pasal-18'), PERMA_5, ...u5('pasal-48/ayat-2', 'pasal-51/ayat-3', 'pasal-55')],
  ],
  [
    'sue',
    BAPEK,
    [
      'sue',
      ME,
      'pengadilan-tinggi-tata-usaha-negara',
      'right',
      SUIT,
      sejak(90, 'hari', 'remedyDecisionReceivedOn', 'uu-5-1986/pasal-55'),
      ['remedy-comes-first'],
      ['cassation'],
    ],
    u5('pasal-48/ayat-2', 'pasal-51/ayat-3', 'pasal-55'),
  ],
  [
    'sue',
    'none-under-pp-53',
    [
      'sue',
      ME,
      'pengadilan-tata-usaha-negara',
      'right',
      SUIT,
      sejak(90, 'hari', 'receivedOn', 'uu-5-1986/pasal-55'),
      ['no-remedy-under-pp-53', 'general-remedy-first-not-settled'],
      [],
    ],
    u5('pasal-55'),
  ],
  [
    'cassation',
    [BPASN, BAPEK],
    [
      'ask-cassation',
      ME,
      'mahkamah-agung',
      'right',
      undefined,
      null,
      ['time-for-cassation-not-read', 'cassation-closed-for-regional-decisions'],
      [],
    ],
    [...u5('pasal-51/ayat-4'), 'procedure uu-5-2004/pasal-45a/ayat-2/huruf-c'],
  ],
]

const APPEAL_30 = (to: string) =>
  step([
    'appeal',
    ME,
    to,
    'right',
    GENERAL_APPEAL,
    sejak(10, 'hari-kerja', 'objectionDecisionReceivedOn', 'uu-30-2014/pasal-78/ayat-1'),
    ['which-superior-hears-it-is-contested', 'does-not-suspend'],
    ['decide-appeal', 'issue-deemed-appeal'],
  ])

const POINT = 'general-appeal-to-whom'
const NEITHER = ['procedure pp-79-2021/pasal-2/ayat-2', 'procedure uu-30-2014/pasal-75/ayat-2']
/** The tracks on which each step has no place. */
const ABSENT: readonly (readonly [step: string, present: string[]])[] = [
  ['object', [OFFICE, SUPERIOR, PP_53, UU_30]],
  ['reject-late-objection', [OFFICE, SUPERIOR]],
  ['answer-objection', [SUPERIOR, PP_53]],
  ['decide-objection', [OFFICE, SUPERIOR, PP_53, UU_30]],
  ['issue-deemed-decision', [UU_30]],
  ['appeal', [BPASN, BAPEK, UU_30]],
  ['reject-late-appeal', [BPASN, BAPEK]],
  ['ask-to-keep-working', [BPASN, BAPEK]],
  ['watch-retirement-age', [PP_53, BPASN, BAPEK]],
  ['answer-appeal', [BPASN, BAPEK]],
  ['decide-appeal', [BPASN, BAPEK, UU_30]],
  ['issue-deemed-appeal', [UU_30]],
  ['carry-out', [BPASN, BAPEK]],
  ['complain', ['complaint-to-bpasn', 'complaint-to-superior']],
  ['decide-complaint', ['complaint-to-bpasn', 'complaint-to-superior']],
  ['cassation', [BPASN, BAPEK]],
]

/** PERMA 6/2018 is of 4 December 2018; the act on the courts alone is older. */
const SUIT_BY_UU_30: readonly Expectation[] = [
  ...['2014-10-17', '2018-12-03'].map((receipt) => ({
    when: { step: 'sue', track: UU_30 },
    on: { receipt },
    then: step([
      'sue',
      ME,
      'pengadilan-tata-usaha-negara',
      'right',
      SUIT,
      sejak(90, 'hari', 'remedyDecisionReceivedOn', 'uu-5-1986/pasal-55'),
      ['remedy-comes-first', 'factual-acts-can-be-sued'],
      [],
    ]),
    basis: [...u30('pasal-76/ayat-3', 'pasal-87'), ...u5('pasal-55')],
  })),
  ...['2018-12-04', '2025-06-02'].map((receipt) => ({
    when: { step: 'sue', track: UU_30 },
    on: { receipt },
    then: step([
      'sue',
      ME,
      'pengadilan-tata-usaha-negara',
      'right',
      SUIT,
      COURT,
      ['remedy-comes-first', 'late-objection-does-not-count', 'factual-acts-can-be-sued'],
      [],
    ]),
    basis: [...u30('pasal-76/ayat-3', 'pasal-87'), PERMA_2, PERMA_3, PERMA_5, ...u5('pasal-55')],
  })),
]

const WITHOUT_POINT: readonly Expectation[] = [
  ...SUIT_BY_UU_30,
  ...STEPS.map(([name, track, told, basis]) => ({ when: { step: name, track }, then: step(told), basis })),
  ...ABSENT.map(([name, present]) => ({
    when: { step: name, track: TRACKS.filter((one) => !present.includes(one)) },
    then: { silent: 'not-on-this-track' },
    basis: NEITHER,
  })),
  {
    when: { step: 'sue', track: PP_53 },
    then: { silent: 'court-after-final-objection-not-said' },
    basis: p53('pasal-37/ayat-3'),
  },
  {
    when: { step: 'sue', track: ['complaint-to-bpasn', 'complaint-to-superior'] },
    then: { silent: 'court-after-complaint-not-said' },
    basis: p79('pasal-23/ayat-1', 'pasal-23/ayat-2'),
  },
]

/** What the table of the steps of remedies must answer. */
export const expectations: readonly Expectation[] = [
  ...WITHOUT_POINT,
  ...WITHOUT_POINT.map((one) => ({ ...one, readings: { [POINT]: 'superior-of-the-superior' } })),
  ...[{}, { readings: { [POINT]: 'direct-superior' } }].map((readings) => ({
    when: { step: 'appeal', track: UU_30 },
    ...readings,
    then: APPEAL_30('superior-of-the-official'),
    basis: u30('pasal-76/ayat-2', 'pasal-78/ayat-1', 'pasal-78/ayat-2'),
  })),
  {
    when: { step: 'appeal', track: UU_30 },
    readings: { [POINT]: 'superior-of-the-superior' },
    then: APPEAL_30('superior-of-the-superior'),
    basis: u30('pasal-78/ayat-1', 'penjelasan/pasal-75/ayat-2/huruf-b'),
  },
]
