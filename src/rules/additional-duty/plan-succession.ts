import { type Caution, type Missing, readingsFor, structuredCopy } from '../../decision'
import { COVERED } from '../../law'
import { FUNDS } from '../../organization'
import { eligibilityRequirements } from './eligibility-requirements'
import { resolveResignation } from './resolve-resignation'
import { answerOf } from './succession/answers'
import { checkOffice } from './succession/check-office'
import { factOfPlan } from './succession/eligible'
import type { SuccessionContext, SuccessionFacts } from './succession/facts'
import { type Absent, otherLadderOf, ppkLadder } from './succession/ladders'
import { fundOf, type OfficeState, officeOf, SERVED_DUTIES, type ServedDuty, wantedFor } from './succession/office'
import type { Grievance, OwedAnswer, PackageAssignment, SuccessionLadder, SuccessionPlan } from './succession/outcome'
import type { SuccessionRung } from './succession/rungs'
import { type Served, type Standby, serve } from './succession/serve'
import { standbysForPpk, standbysForPptk, standbysForSupervisors } from './succession/standby'
import { stepsOf } from './succession/steps'
import { stopsOf } from './succession/stops'

const PPK = 'pejabat-pembuat-komitmen'
const UP: readonly SuccessionRung[] = ['kpa-doubles', 'pa-acts', 'giver-acts']

/**
 * Plans how an office carries on when people lay their duties down: an answer to each person and one to what they have in common, the
 * ladder by day and fund, who takes over which package, what goes up to KPA or PA, what stops meanwhile, and the steps with their papers
 * and deadlines (UU 30/2014 Pasal 13, 14, 53, 62 to 64 and 68; Perpres 16/2018 Pasal 10 and 11; PP 12/2019 Pasal 10 to 13; PP 45/2013
 * Pasal 8 to 11).
 *
 * Successors are sought package by package in order of risk (a running contract or a payment due, then signing, then preparation), each
 * by an augmenting path, rung after rung; then loads are levelled (see `assignInOrder`). Nobody goes over a limit that was given. That the
 * requests are granted is an assumption of the plan, and that the rungs come in this order a choice: no text ranks them.
 *
 * @param facts the day, the fund, the office with its people and packages, and the duties laid down; a fact left out is unknown
 * @param context readings, calendar
 * @returns the plan, the same whatever the order of the input
 * @throws RangeError naming the field when a code or a day is not accepted, a key is used twice, or a limit is no whole number
 * @example
 * const plan = planSuccession({
 *   on: '2022-02-24',
 *   fund: 'apbd',
 *   office: { kpa: false },
 *   people: [{ key: 'PPK-01', kind: 'pns' }],
 *   packages: [{ key: 'paket-01', stage: 'running', pejabatPembuatKomitmen: 'PPK-01' }],
 *   laidDown: [{ holder: 'PPK-01', duty: 'pejabat-pembuat-komitmen', event: 'resign', receivedOn: '2022-02-22' }],
 * })
 * plan.assignments.map(({ package: one, to, rung }) => [one, to, rung]) // => [['paket-01', null, 'pa-acts']]
 * plan.steps[0]?.code // => 'answer-each-request'
 */
export function planSuccession(facts: SuccessionFacts, context: SuccessionContext = {}): SuccessionPlan {
  checkOffice(facts)
  const state = officeOf(facts)
  const byKey = new Map(state.people.map((person) => [person.key, person]))
  const answers = state.requests.map((request) => answerOf(state, request, byKey.get(request.holder), context))
  const { vocabulary } = eligibilityRequirements.spec
  const fitness = {
    ...context,
    readings: readingsFor(vocabulary, resolveResignation.spec.vocabulary, context.readings),
  }
  const served: { readonly [D in ServedDuty]: { readonly standbys: readonly Standby[]; readonly found: Served } } = {
    [PPK]: seek(state, PPK, standbysForPpk(state, fitness)),
    'pejabat-pelaksana-teknis-kegiatan': seek(
      state,
      'pejabat-pelaksana-teknis-kegiatan',
      standbysForPptk(state, fitness),
    ),
    'pengawas-pekerjaan': seek(state, 'pengawas-pekerjaan', standbysForSupervisors(state, fitness)),
  }
  const all = SERVED_DUTIES.map((duty) => served[duty].found)
  const assignments = withPpkInPerson(
    state,
    all.flatMap((one) => one.assignments),
  )
  const goesUp = assignments.filter(({ rung, takes }) => UP.includes(rung) || takes === 'tasks-a-to-m')
  const grievance = grievanceOf(state)
  const candidates = all.flatMap((one) => one.candidates)
  return {
    planner: 'planSuccession',
    format: 1,
    facts: structuredCopy(facts),
    steps: stepsOf({ state, context, answers, grievance, assignments, goesUp }),
    missing: missingOf(state, answers, candidates, served[PPK].standbys),
    cautions: cautionsOf(state, assignments, candidates),
    answers,
    duplicates: state.duplicates.map(({ holder, duty, letter }) => ({ holder, duty, letter: letter ?? null })),
    grievance,
    ladders: laddersOf(state, assignments, served[PPK].standbys),
    assignments,
    goesUp,
    candidates,
    stops: stopsOf(state),
  }
}

function seek(state: OfficeState, duty: ServedDuty, standbys: readonly Standby[]) {
  const wanted = wantedFor(state, duty)
  if (wanted.length === 0) return { standbys, found: { assignments: [], candidates: [] } }
  return { standbys, found: serve(state, duty, wanted, standbys) }
}

/** Where the PPK is to check in person, it is the one who serves the package after the plan. */
function withPpkInPerson(state: OfficeState, assignments: readonly PackageAssignment[]): PackageAssignment[] {
  const now = new Map(state.packages.map(({ key, pejabatPembuatKomitmen }) => [key, pejabatPembuatKomitmen ?? null]))
  for (const one of assignments) if (one.duty === PPK) now.set(one.package, one.to)
  return assignments.map((one) => (one.rung === 'ppk-in-person' ? { ...one, to: now.get(one.package) ?? null } : one))
}

function grievanceOf(state: OfficeState): Grievance | null {
  const together = state.requests.filter(
    ({ withdrawn, entries }) => !withdrawn && entries.some(({ event }) => event === 'resign' || event === 'refuse'),
  )
  const signers = [...new Set(together.map(({ holder }) => holder))].sort()
  if (signers.length < 2) return null
  const letters = new Set(together.flatMap(({ entries }) => entries.flatMap(({ letter }) => letter ?? [])))
  return { letters: [...letters].sort(), signers, reasons: [...new Set(state.facts.reasons ?? [])].sort() }
}

function laddersOf(
  state: OfficeState,
  assignments: readonly PackageAssignment[],
  standbys: readonly Standby[],
): SuccessionLadder[] {
  const present = new Set(standbys.filter(({ ready }) => ready !== 'no').map(({ rung }) => rung))
  const kpa = state.facts.office?.kpa
  const absent: Absent =
    kpa === false
      ? { 'kpa-doubles': 'office-does-not-exist' }
      : kpa === true
        ? {}
        : { 'kpa-doubles': 'not-known-whether-it-exists' }
  const duties = [...new Set(state.requests.filter(({ withdrawn }) => !withdrawn).map(({ duty }) => duty))]
  const byKey = new Map(state.packages.map((one) => [one.key, fundOf(state, one)]))
  return duties.flatMap((duty) => {
    const own = assignments.filter((one) => one.duty === duty)
    const funds = FUNDS.filter(
      (fund) => fund === state.facts.fund || own.some((one) => byKey.get(one.package) === fund),
    )
    return funds.map((fund) => {
      const under = own.filter((one) => byKey.get(one.package) === fund)
      return duty === PPK ? ppkLadder(state, fund, under, present, absent) : otherLadderOf(state, duty, fund, under)
    })
  })
}

function missingOf(
  state: OfficeState,
  answers: readonly OwedAnswer[],
  candidates: SuccessionPlan['candidates'],
  standbys: readonly Standby[],
): Missing[] {
  const facts = new Set<string>()
  for (const { missing } of candidates) for (const fact of missing) facts.add(fact)
  for (const { decision } of answers) {
    const { missing } =
      decision.status === 'decided' && decision.conclusion.officer.status === 'open'
        ? decision.conclusion.officer
        : decision.status === 'needs-facts'
          ? decision
          : NOTHING
    for (const { fact } of missing) facts.add(factOfPlan(fact))
  }
  if (
    state.requests.some(({ withdrawn }) => !withdrawn) &&
    state.facts.office?.kpa === undefined &&
    !standbys.some(({ rung }) => rung === 'kpa-doubles')
  ) {
    facts.add('office.kpa')
  }
  if (answers.some(({ decision, withdrawn }) => !withdrawn && asksReceipt(decision))) facts.add('laidDown.receivedOn')
  return [...facts].sort().map((fact) => ({ fact, provisions: [] }))
}

const NOTHING: { readonly missing: readonly Missing[] } = { missing: [] }

function asksReceipt(decision: OwedAnswer['decision']): boolean {
  const { event, receivedOn } = decision.facts
  return (event === 'resign' || event === 'refuse') && receivedOn === undefined
}

function cautionsOf(
  state: OfficeState,
  assignments: readonly PackageAssignment[],
  candidates: SuccessionPlan['candidates'],
): Caution[] {
  const { on } = state.facts
  const { checkedThrough } = COVERED['additional-duty']
  const notes: string[] = []
  if (state.requests.some(({ withdrawn }) => !withdrawn)) notes.push('planned-as-if-released', 'order-is-a-choice')
  if (state.requests.some(({ withdrawn }) => withdrawn)) notes.push('requests-withdrawn')
  if (state.duplicates.length > 0) notes.push('entries-said-twice')
  if (candidates.some(({ standing, limit, rung }) => standing === 'eligible' && limit === null && rung !== 'pa-acts')) {
    notes.push('capacity-unlimited')
  }
  if (assignments.some(({ takes }) => takes === 'tasks-a-to-m')) notes.push('pptk-is-no-full-substitute')
  return [
    ...(on > checkedThrough ? [{ code: 'not-checked-since' as const, checkedThrough, on: 'on' }] : []),
    ...notes.map((note) => ({ code: 'note' as const, note })),
  ]
}
