import { TERMINATION, TERMINATION_PROPOSAL } from '../../../../src/rules/discipline/proceedings/documents'
import type { Expectation } from '../../expectation'

/* Written from PP 49/2018 Pasal 51 to 53, 59 and 71 and from the decree on part-time PPPK, apart from the table. */

const LEVELS = ['ringan', 'sedang', 'berat']
const GROUNDS = ['sanction pp-49-2018/pasal-53/ayat-2/huruf-b', 'sanction pp-49-2018/pasal-59/ayat-1']
const DECREE = 'procedure kepmenpanrb-16-2025/diktum-1'
const AGENCY = {
  act: 'examine',
  office: 'set-by-agency-rule',
  force: 'must',
  deadline: null,
  notes: ['agency-rule-is-needed', 'pp-94-does-not-apply', 'no-deadline-in-the-texts'],
  opens: ['propose-termination'],
}
const PROPOSE = {
  act: 'propose',
  office: 'pejabat-yang-berwenang-or-pejabat-pembina-kepegawaian',
  to: 'presiden-or-pejabat-pembina-kepegawaian',
  force: 'must',
  document: TERMINATION_PROPOSAL,
  deadline: null,
  notes: ['only-for-a-severe-breach', 'finding-of-the-team-comes-first', 'no-deadline-in-the-texts'],
  opens: ['decide-termination'],
}
const DECIDE = {
  act: 'decide',
  office: 'presiden-or-pejabat-pembina-kepegawaian',
  force: 'must',
  document: TERMINATION,
  deadline: {
    count: 14,
    unit: 'hari-kerja',
    start: 'setelah',
    since: 'proposedOn',
    provision: 'pp-49-2018/pasal-71/ayat-3',
  },
  notes: ['effect-from-the-finding-of-the-team', 'form-of-dismissal-is-contested'],
  opens: [],
}
const at = (days: string[], when: Expectation['when'], then: unknown, basis: string[]): Expectation[] =>
  days.map((day) => ({ when, on: { decision: day }, then, basis }))
const BEFORE = ['2014-01-01', '2018-11-27']
const BEFORE_UU_20 = ['2018-11-28', '2023-10-30']
const SINCE_UU_20 = ['2023-10-31', '2024-12-02', '2025-06-01']
const SINCE = [...BEFORE_UU_20, ...SINCE_UU_20]
const BEFORE_DECREE = ['2014-01-01', '2018-11-28', '2025-01-12']
const SINCE_DECREE = ['2025-01-13', '2025-06-01']

/** The form of the end is contested since UU 20/2023 only. */
const undisputed = (then: { readonly notes: readonly string[] }) => ({
  ...then,
  notes: then.notes.filter((note) => note !== 'form-of-dismissal-is-contested'),
})

/** What the table of steps against a PPPK must answer. */
export const expectations: readonly Expectation[] = [
  ...at(BEFORE, { step: 'apply-agency-rule', servant: 'pppk' }, { silent: 'no-implementing-regulation-yet' }, [
    'procedure uu-5-2014/pasal-104/ayat-1',
  ]),
  ...at(BEFORE_DECREE, { step: 'apply-agency-rule', servant: 'pppk-paruh-waktu' }, { silent: 'no-such-kind-yet' }, [
    DECREE,
  ]),
  ...at(SINCE, { step: 'apply-agency-rule', servant: 'pppk' }, AGENCY, [
    'procedure pp-49-2018/pasal-51/ayat-2',
    'sanction pp-49-2018/pasal-51/ayat-3',
    'procedure pp-49-2018/pasal-52/ayat-1',
    'procedure pp-49-2018/pasal-52/ayat-2',
    'procedure pp-49-2018/pasal-52/ayat-3',
  ]),
  ...at(SINCE_DECREE, { step: 'apply-agency-rule', servant: 'pppk-paruh-waktu' }, AGENCY, [
    DECREE,
    'procedure pp-49-2018/pasal-52/ayat-1',
  ]),
  ...(
    [
      [
        'propose-termination',
        PROPOSE,
        ['procedure pp-49-2018/pasal-71/ayat-1', 'procedure pp-49-2018/pasal-71/ayat-2'],
      ],
      ['decide-termination', DECIDE, ['procedure pp-49-2018/pasal-71/ayat-3', 'procedure pp-49-2018/pasal-71/ayat-4']],
    ] as [string, typeof PROPOSE | typeof DECIDE, string[]][]
  ).flatMap(([step, then, own]) => [
    ...at(BEFORE, { step, servant: 'pppk', level: LEVELS }, { silent: 'no-implementing-regulation-yet' }, [
      'procedure uu-5-2014/pasal-104/ayat-1',
    ]),
    ...at(BEFORE_DECREE, { step, servant: 'pppk-paruh-waktu', level: LEVELS }, { silent: 'no-such-kind-yet' }, [
      DECREE,
    ]),
    ...at(SINCE, { step, servant: 'pppk', level: ['ringan', 'sedang'] }, { silent: 'agreement-goes-on' }, GROUNDS),
    ...at(BEFORE_UU_20, { step, servant: 'pppk', level: 'berat' }, undisputed(then), [...own, ...GROUNDS]),
    ...at(SINCE_UU_20, { step, servant: 'pppk', level: 'berat' }, then, [...own, ...GROUNDS]),
    ...at(
      SINCE_DECREE,
      { step, servant: 'pppk-paruh-waktu', level: ['ringan', 'sedang'] },
      { silent: 'agreement-goes-on' },
      [...GROUNDS, DECREE],
    ),
    ...at(SINCE_DECREE, { step, servant: 'pppk-paruh-waktu', level: 'berat' }, then, [...own, ...GROUNDS, DECREE]),
  ]),
]
