import fc from 'fast-check'
import type { AskedFact, CheckerEntry } from '../../src/decision'
import {
  capacitiesAt,
  type LegalMatter,
  type LegalPosition,
  type Proceeding,
  STAGES_OF,
} from '../../src/rules/legal-aid'

/** Days around every boundary of the law covered, and some between. */
const DAYS = [
  '2018-03-22',
  '2019-02-11',
  '2020-10-12',
  '2021-08-30',
  '2021-08-31',
  '2022-09-22',
  '2023-06-01',
  '2023-10-31',
  '2024-03-18',
  '2024-08-23',
  '2024-10-10',
  '2025-03-03',
  '2026-01-02',
]

/** Lists and records that the checkers take, by the name of the fact; invented, without names of persons. */
const SHAPES: { readonly [fact: string]: readonly unknown[] } = {
  absentOn: [['2024-03-04', '2024-03-05'], ['2023-12-27', '2023-12-28', '2024-01-02'], []],
  conducts: [[{ conduct: 'post-photo' }], [{ conduct: 'attend-campaign' }, { conduct: 'social-media-engagement' }]],
  breaches: [[{ norm: 'pp-94-5i' }], [{ norm: 'pp-94-5a' }, { norm: 'pp-94-3f' }]],
  absence: [{ year: 2024, absentDays: 12, longestRun: 4 }],
  acting: [{ capacity: 'plt', office: 'kepala-dinas' }],
  'person.holds': [[], [{ duty: 'pejabat-pengadaan' }], [{ duty: 'bendahara-pengeluaran', samePackage: true }]],
  duties: [
    [{ duty: 'pejabat-pembuat-komitmen' }, { duty: 'bendahara-pengeluaran' }],
    [
      { duty: 'pejabat-pembuat-komitmen', package: 'paket-12' },
      { duty: 'pejabat-pengadaan', package: 'paket-12' },
    ],
  ],
  agreement: [{ provider: 'lkbh-korpri', from: '2021-01-01', until: '2027-01-01', matters: ['pidana'] }],
  localRule: [{ title: 'Perbup 98/2022', covers: [{ matters: ['pidana'] }] }],
  claims: [[], [{ about: { claim: 'dress-not-kept', on: '2024-03-18' }, saidByPetitioners: true }]],
  opds: [
    [{ opd: 'Dinas A', budget: 1000, realised: { q1: 200, q2: 300, q3: 300, q4: 100 }, inPlace: ['hand-washing'] }],
    [{ opd: 'Dinas A' }],
  ],
  elements: [['hand-washing', 'temperature-check']],
}

/** What the offices of a round may say: each checker has a shape of its own. */
const OPDS: { readonly [checker: string]: readonly unknown[] } = {
  assessBudgetAbsorption: [
    [{ opd: 'Dinas A', budget: 1000, realised: { q1: 200, q2: 300, q3: 300, q4: 100 } }, { opd: 'Dinas B' }],
    [{ opd: 'Dinas A' }],
  ],
  assessProcedureAdoption: [
    [{ opd: 'Dinas A', inPlace: ['hand-washing', 'temperature-check'] }, { opd: 'Dinas B' }],
    [{ opd: 'Dinas A', inPlace: ['hand-washing'], lacking: ['temperature-check'] }],
  ],
}

const NUMBERS: { readonly [fact: string]: readonly number[] } = {
  year: [2020, 2024],
  absentDays: [2, 12, 30],
  longestRun: [2, 9, 11],
  lateMinutes: [0, 930],
  workingDays: [3, 9, 20],
  targetReached: [10, 40, 80],
  'package.value': [100_000_000, 2_000_000_000],
  score: [250, 400, 612.5, 900],
}

/** An answer to a question of a checker. */
export function answerTo(asked: AskedFact, checker: string): fc.Arbitrary<unknown> {
  const fact = asked.fact.split('.*.').at(-1) as string
  switch (asked.kind) {
    case 'code':
      return fc.constantFrom(...asked.accepts)
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...asked.accepts), { maxLength: 2 })
    case 'flag':
      return fc.boolean()
    case 'day':
      return fc.constantFrom(...DAYS)
    case 'number':
      return fc.constantFrom(...(NUMBERS[fact] as readonly number[]))
    case 'text':
      return fact === 'election'
        ? fc.constantFrom('pilkada-2020', 'pemilu-2024', 'pilkada-2024')
        : fc.constant('ASN-07')
    case 'list':
    case 'record':
      return fc.constantFrom(...((fact === 'opds' ? OPDS[checker] : SHAPES[fact]) as readonly unknown[]))
  }
}

/** Answers to every fact of a checker, of which some may be left out: not known. */
export function answersTo(entry: CheckerEntry, known: 'all' | 'some'): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  const one = (asked: AskedFact) => {
    const told = answerTo(asked, entry.id)
    return (
      known === 'all' ? told : fc.oneof({ weight: 3, arbitrary: told }, { weight: 1, arbitrary: fc.constant(null) })
    ).map((value) => [asked.fact, value] as const)
  }
  return fc.tuple(...entry.facts.map(one)).map((pairs) => fitting(new Map(pairs)))
}

/** Stages and capacities that a matter has, so that not almost every case of legal aid is refused. */
function fitting(answers: Map<string, unknown>): ReadonlyMap<string, unknown> {
  const matter = answers.get('matter') as LegalMatter | null | undefined
  const told = answers.get('stage') as Proceeding | null | undefined
  if (matter === null || matter === undefined || told === null || told === undefined) return answers
  const stage = STAGES_OF[matter].includes(told) ? told : (STAGES_OF[matter][0] as Proceeding)
  const capacity = answers.get('capacity') as LegalPosition | null
  const capacities = capacitiesAt(matter, stage)
  answers.set('stage', stage)
  if (capacity !== null && !capacities.includes(capacity)) answers.set('capacity', capacities[0])
  return answers
}
