import type { BasisEntry } from '../../../law'
import { norm, procedure } from '../../../law'
import type { Fund } from '../../../organization'
import { answerRule, earliestAnswer, workingDaysAfter } from './deadlines'
import type { SuccessionContext } from './facts'
import type { OfficeState, Request } from './office'
import type { Grievance, OwedAnswer, PackageAssignment, SuccessionDeadline, SuccessionStep } from './outcome'

/** The day from which the rules of PP 30/2019 on the performance of PNS are carried out: Pasal 64 ayat (2). */
const PP_30 = '2021-04-29'
const UNCOUNTED = { deadline: null, notes: [] as readonly string[] }

/** What the steps are made from. */
export interface StepInput {
  readonly state: OfficeState
  readonly context: SuccessionContext
  readonly answers: readonly OwedAnswer[]
  readonly grievance: Grievance | null
  readonly assignments: readonly PackageAssignment[]
  readonly goesUp: readonly PackageAssignment[]
}

/**
 * Lays out what is to be done, in order: answers first, then what cannot wait, successors, papers, and what follows.
 *
 * @param input the plan so far
 * @returns the steps; one that concerns nobody is left out
 */
export function stepsOf(input: StepInput): SuccessionStep[] {
  const { state, context, answers, grievance, assignments, goesUp } = input
  const requests = state.requests.filter((one) => !one.withdrawn)
  const asking = answers.filter((one) => !one.withdrawn && isRequest(one))
  const named = assignments.filter(
    (one) => one.to !== null && one.takes === 'everything' && one.rung !== 'pa-acts' && one.rung !== 'ppk-in-person',
  )
  const signing = named.filter((one) => one.duty !== 'pengawas-pekerjaan')
  const newPpk = named.filter((one) => one.duty === 'pejabat-pembuat-komitmen')
  const tasks = assignments.filter((one) => one.takes === 'tasks-a-to-m')
  const office = giverOf(state.facts)
  const steps: (SuccessionStep | null)[] = [
    step('answer-each-request', office, 'norm', people(asking), {
      deadline: earliestAnswer(state, context, requests),
      basis: [procedure(answerRule(state, requests).provision), norm('uu-30-2014/pasal-68/ayat-1')],
      notes: ['silence-is-disputed', 'each-answer-apart'],
      document: {
        kind: 'jawaban-tertulis',
        fields: ['holder', 'duty', 'letter-and-day', 'decision-and-ground', 'duty-until-successor'],
      },
    }),
    step('act-meanwhile', office, 'norm', urgent(state, assignments), {
      ...UNCOUNTED,
      basis: [
        norm('uu-30-2014/pasal-13/ayat-5'),
        norm('uu-30-2014/pasal-14/ayat-5'),
        ...(state.facts.fund === 'apbd' && state.facts.on >= '2019-03-12'
          ? [procedure('pp-12-2019/pasal-10/ayat-1/huruf-c')]
          : []),
      ],
      notes: ['decree-stands-until-decided'],
    }),
    grievance === null
      ? null
      : step('hear-the-grievance', office, 'prudence', grievance.signers, {
          ...UNCOUNTED,
          basis: state.facts.on >= PP_30 ? [norm('pp-30-2019/pasal-12/ayat-2')] : [],
          notes: ['grievance-apart-from-requests', 'legal-aid-by-duty'],
          document: { kind: 'berita-acara-pertemuan', fields: ['attendees', 'reasons-given', 'what-was-agreed'] },
        }),
    step('check-successors', office, 'norm', distinct(signing.map((one) => one.to as string)), {
      ...UNCOUNTED,
      basis: [norm('uu-30-2014/pasal-42/ayat-1'), procedure('uu-30-2014/pasal-7/ayat-2/huruf-f')],
      notes: ['willing-first'],
      document: {
        kind: 'pakta-integritas',
        fields: ['successor', 'certificate', 'conflict-of-interest-statement', 'pact'],
      },
    }),
    step('end-the-duty', office, 'norm', people(answers.filter((one) => !one.withdrawn && endsByDecision(one))), {
      deadline: workingDaysAfter('ground-found', 5, 'uu-30-2014/pasal-64/ayat-4', context),
      basis: [
        norm('uu-30-2014/pasal-63/ayat-1'),
        norm('uu-30-2014/pasal-63/ayat-3'),
        norm('uu-30-2014/pasal-64/ayat-1'),
        procedure('uu-30-2014/pasal-64/ayat-2'),
      ],
      notes: ['one-change-for-a-collective-decree', 'name-the-ground-and-the-successor', 'no-back-dating'],
      document: {
        kind: 'keputusan-perubahan-atau-pencabutan',
        fields: ['decree-changed', 'ground', 'holder', 'first-day', 'successor'],
      },
    }),
    step('name-successors', office, 'norm', distinct(named.map((one) => one.to as string)), {
      ...UNCOUNTED,
      basis: [
        norm(newPpk.length > 0 ? namingOf(state.facts.fund) : 'uu-30-2014/pasal-1/angka-7'),
        procedure('uu-30-2014/pasal-58/ayat-1'),
      ],
      notes: ['state-first-and-last-day'],
      document: {
        kind: 'keputusan-pengangkatan',
        fields: ['successor', 'duty', 'packages', 'first-and-last-day', 'legal-basis'],
      },
    }),
    step(
      'charge-pptk',
      office,
      'norm',
      tasks.map((one) => one.package),
      {
        ...UNCOUNTED,
        basis: [norm('perpres-16-2018/pasal-11/ayat-3'), norm('perpres-16-2018/pasal-11/ayat-4')],
        notes: ['only-where-no-ppk-is-appointed', 'contract-stays-above'],
        document: {
          kind: 'surat-penugasan-pptk',
          fields: ['successor', 'packages', 'tasks-a-to-m', 'what-stays-above'],
        },
      },
    ),
    step('take-up', office, 'norm', distinct(goesUp.map((one) => one.package)), {
      ...UNCOUNTED,
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      notes: ['someone-else-tests-and-pays'],
    }),
    step('deliver-decrees', office, 'norm', namedInDecrees(answers, named), {
      deadline: workingDaysAfter('decree-made', 5, 'uu-30-2014/pasal-62/ayat-2', context),
      basis: [
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-3'),
        norm('uu-30-2014/pasal-60/ayat-1'),
      ],
      notes: ['binds-on-receipt', 'ten-days-for-a-decree-to-many'],
    }),
    step('hand-over', 'holder-and-successor', 'prudence', [...new Set(assignments.map((one) => one.package))], {
      ...UNCOUNTED,
      basis: [norm('uu-1-2004/pasal-18/ayat-3')],
      notes: ['handover-rule-after-2021-not-read', 'past-acts-stay'],
      document: {
        kind: 'berita-acara-serah-terima',
        fields: ['contracts', 'guarantees', 'progress', 'correspondence', 'system-accounts'],
      },
    }),
    step('notify-providers', 'successor', 'norm', running(state, newPpk), {
      ...UNCOUNTED,
      basis: [procedure('perpres-16-2018/pasal-54')],
      notes: ['contract-goes-on'],
      document: { kind: 'adendum-administratif', fields: ['contract', 'old-official', 'new-official', 'first-day'] },
    }),
    step('change-accounts', office, 'prudence', distinct(newPpk.map((one) => one.to as string)), {
      ...UNCOUNTED,
      basis: [],
      notes: state.facts.fund === 'apbn' ? ['kppn-specimen'] : ['ukpbj-lpse'],
    }),
    step('change-skp', 'pejabat-penilai-kinerja', 'prudence', skpOf(state, requests, named), {
      ...UNCOUNTED,
      basis: [procedure('pp-30-2019/pasal-28/ayat-2')],
      notes: [],
      document: { kind: 'perubahan-skp', fields: ['holder', 'duty', 'first-day'] },
    }),
  ]
  return steps.filter((one) => one !== null)
}

interface StepBody {
  readonly deadline: SuccessionDeadline | null
  readonly basis: readonly BasisEntry[]
  readonly notes: readonly string[]
  readonly document?: SuccessionStep['document']
}

function step(
  code: string,
  office: string,
  force: SuccessionStep['force'],
  concerns: readonly string[],
  { deadline, basis, notes, document }: StepBody,
): SuccessionStep | null {
  if (concerns.length === 0) return null
  return { code, office, ...(document === undefined ? {} : { document }), deadline, basis, notes, concerns, force }
}

const distinct = (keys: readonly string[]) => [...new Set(keys)].sort()
const people = (answers: readonly OwedAnswer[]) => distinct(answers.map(({ holder }) => holder))

function giverOf({ fund, office }: OfficeState['facts']): string {
  if (fund === 'apbn') return 'kuasa-pengguna-anggaran'
  return office?.kpa === false ? 'pengguna-anggaran' : 'pengguna-anggaran-atau-kuasanya'
}

function namingOf(fund: Fund): 'pp-45-2013/pasal-8/huruf-b' | 'perpres-16-2018/pasal-1/angka-10' {
  return fund === 'apbn' ? 'pp-45-2013/pasal-8/huruf-b' : 'perpres-16-2018/pasal-1/angka-10'
}

function isRequest({ decision }: OwedAnswer): boolean {
  return decision.status === 'decided' && decision.conclusion.status === 'requested'
}

/** A request may be granted; whoever is gone for good, moved or barred has to be released. */
function endsByDecision({ decision }: OwedAnswer): boolean {
  return (
    decision.status === 'decided' &&
    (decision.conclusion.status === 'requested' || decision.conclusion.status === 'to-be-ended')
  )
}

/** Whoever a decision names, to end a duty or to take one up; of a duty that no text knows any more nothing is decided. */
function namedInDecrees(answers: readonly OwedAnswer[], named: readonly PackageAssignment[]): string[] {
  const answered = answers.filter(({ withdrawn, decision }) => !withdrawn && decision.status !== 'outside-law')
  return distinct([...people(answered), ...named.map((one) => one.to as string)])
}

/** Packages whose next step cannot wait for a successor. */
function urgent(state: OfficeState, assignments: readonly PackageAssignment[]): string[] {
  const concerned = new Set(assignments.map((one) => one.package))
  return state.packages
    .filter(({ key, stage }) => concerned.has(key) && (stage === 'payment-due' || stage === 'running'))
    .map(({ key }) => key)
}

/** Packages with a contract. */
function running(state: OfficeState, named: readonly PackageAssignment[]): string[] {
  return urgent(state, named)
}

function skpOf(state: OfficeState, requests: readonly Request[], named: readonly PackageAssignment[]): string[] {
  if (state.facts.on < PP_30) return []
  const concerned = new Set([...requests.map(({ holder }) => holder), ...named.map((one) => one.to as string)])
  return state.people
    .filter(({ key, kind }) => concerned.has(key) && (kind === 'pns' || kind === 'cpns'))
    .map(({ key }) => key)
}
