import fc from 'fast-check'
import * as z from 'zod'
import { CHECKERS, EDITION } from '../../src/checkers'
import { parseIndonesianDate } from '../../src/dates'
import { type CheckerEntry, receipt } from '../../src/decision'
import { sumOf } from '../../src/decision/receipt'
import { POINTS } from '../../src/law'
import { parseOpdCode, parseRegionCode, termOf } from '../../src/organization'
import { identifyNumber, parseNik, parseNiPppk, parseNip } from '../../src/people'
import * as room from '../../src/schemas'
import { PERSON_SCHEMAS } from '../../src/schemas/person'
import { answersTo } from '../checkers/answers'
import { circularFacts, electionDefinition } from '../schemas/arbitraries'
import {
  absorptionFacts,
  adoptionFacts,
  escalationFacts,
  recommendationFacts,
} from '../schemas/arbitraries-of-grievances'
import { hostile, longText, type Made } from './hostile'
import type { Random } from './random'

/** What a `safe...` door gives; a reader of texts gives what it likes. */
export type Answer = room.Validated<unknown>

/** One door and what is sent through it. */
export interface FuzzedDoor {
  readonly name: string
  readonly ask: (input: unknown, context: unknown) => unknown
  readonly facts: z.ZodType
  readonly context?: z.ZodType
  /** The checker of the register behind the door, of which the same answer is expected. */
  readonly entry?: CheckerEntry
  /** Makes the input in another way than from the schema of the facts. */
  readonly make?: (random: Random, made: Made) => unknown
  /** Gives a case whose fields fit together, to be sent instead now and then; a new copy each time. */
  readonly fitting?: (random: Random) => unknown
}

const s = room

/** A door, the schemas of its facts and its context. */
type Row = readonly [door: FuzzedDoor['ask'], facts: z.ZodType, context?: z.ZodType]

const ORGANIZATION = z.strictObject({
  readings: z
    .strictObject({ 'panwas-after-2017': z.enum(POINTS['panwas-after-2017'].options).exactOptional() })
    .optional(),
  minimumEvidence: z.enum(['gazette-text', 'reproduced-text', 'report', 'unverified']).optional(),
  strictCoverage: z.boolean().optional(),
})

/** Reads a field of an input that may be anything. */
function fieldOf(input: unknown, name: string): unknown {
  try {
    return (input as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

const SAFE: { readonly [name: string]: Row } = {
  safeClassifyConduct: [s.safeClassifyConduct, s.ConductFactsSchema, s.NeutralityContextSchema],
  safeClassifyCase: [s.safeClassifyCase, s.CaseFactsSchema, s.NeutralityContextSchema],
  safeAdviseOnInvitation: [s.safeAdviseOnInvitation, s.InvitationFactsSchema, s.InvitationContextSchema],
  safePlanFollowUp: [s.safePlanFollowUp, s.FollowUpFactsSchema, s.FollowUpContextSchema],
  safeDraftCircular: [s.safeDraftCircular, s.CircularFactsSchema, s.FollowUpContextSchema],
  safeClassifyBreach: [s.safeClassifyBreach, s.BreachFactsSchema, s.BreachContextSchema],
  safeClassifyBreaches: [s.safeClassifyBreaches, s.BreachesFactsSchema, s.AbsenceContextSchema],
  safeClassifyAbsence: [s.safeClassifyAbsence, s.AbsenceFactsSchema, s.AbsenceContextSchema],
  safeImposingAuthority: [s.safeImposingAuthority, s.AuthorityFactsSchema, s.ImposingContextSchema],
  safePlanProceedings: [s.safePlanProceedings, s.ProceedingsFactsSchema, s.ProceedingsContextSchema],
  safePlanRemedy: [s.safePlanRemedy, s.RemedyFactsSchema, s.RemedyContextSchema],
  safeCheckActingPower: [s.safeCheckActingPower, s.ActingPowerFactsSchema, s.AuthorityContextSchema],
  safeAssessBudgetAbsorption: [
    s.safeAssessBudgetAbsorption,
    s.BudgetAbsorptionFactsSchema,
    s.CoordinationContextSchema,
  ],
  safeAssessProcedureAdoption: [
    s.safeAssessProcedureAdoption,
    s.ProcedureAdoptionFactsSchema,
    s.CoordinationContextSchema,
  ],
  safeCheckEligibility: [s.safeCheckEligibility, s.EligibilityFactsSchema, s.EligibilityContextSchema],
  safeCheckConcurrentDuties: [
    s.safeCheckConcurrentDuties,
    s.ConcurrentDutiesFactsSchema,
    s.ConcurrentDutiesContextSchema,
  ],
  safeResolveResignation: [s.safeResolveResignation, s.ResignationFactsSchema, s.ResignationContextSchema],
  safePlanSuccession: [s.safePlanSuccession, s.SuccessionFactsSchema, s.SuccessionContextSchema],
  safeAssessLegalAid: [s.safeAssessLegalAid, s.LegalAidFactsSchema, s.LegalAidContextSchema],
  safeCheckLegalAidAgreement: [s.safeCheckLegalAidAgreement, s.LegalAidAgreementSchema],
  safeAssessPetition: [s.safeAssessPetition, s.PetitionFactsSchema, s.GrievanceContextSchema],
  safeAssessClaim: [s.safeAssessClaim, s.ClaimFactsSchema, s.GrievanceContextSchema],
  safeAssessLeaveRefusal: [s.safeAssessLeaveRefusal, s.LeaveRefusalFactsSchema, s.GrievanceContextSchema],
  safeRouteRecommendation: [s.safeRouteRecommendation, s.RecommendationFactsSchema, s.RecommendationContextSchema],
  safePlanEscalation: [s.safePlanEscalation, s.EscalationFactsSchema, s.EscalationContextSchema],
  safeSupervisorOn: [s.safeSupervisorOn, s.SupervisionFactsSchema, ORGANIZATION],
  safePersonnelAuthority: [s.safePersonnelAuthority, s.PersonnelAuthorityFactsSchema, ORGANIZATION],
  safePostRung: [s.safePostRung, s.PostRungFactsSchema, ORGANIZATION],
  safePostAppointment: [s.safePostAppointment, s.PostAppointmentFactsSchema, ORGANIZATION],
  safeClassifyOpd: [s.safeClassifyOpd, s.OpdTypeFactsSchema, ORGANIZATION],
  safeResolveTerm: [
    (input, context) => s.safeResolveTerm(fieldOf(input, 'term'), input, context),
    s.TermFactsSchema,
    ORGANIZATION,
  ],
  safeCheckOpd: [s.safeCheckOpd, s.OpdSchema],
  safeCheckAssignments: [s.safeCheckAssignments, z.array(s.DutyAssignmentSchema)],
  safeCheckNumber: [s.safeCheckNumber, s.NumberCheckRequestSchema],
  safeDeadline: [s.safeDeadline, s.DeadlineRequestSchema],
  safeDefineElection: [s.safeDefineElection, s.ElectionDefinitionSchema],
  safeCheckPerson: [
    s.safeCheckPerson,
    z.union(Object.values(PERSON_SCHEMAS) as [z.ZodType, z.ZodType]),
    s.PersonCheckOptionsSchema,
  ],
}

const RECEIPTS = [
  CHECKERS.classifyConduct.check({ actor: { kind: 'pns' }, conduct: 'post-photo', committedOn: '2024-10-10' }),
  CHECKERS.classifyOpd.check({ body: 'urusan-lain', region: 'kabupaten-kota', score: 400 }),
  CHECKERS.classifyAbsence.check({ actor: { kind: 'pns' }, year: 2024, absentDays: 12 }),
  CHECKERS.classifyBreaches.check({
    actor: { kind: 'pns' },
    breaches: [{ norm: 'pp-94-5i' }],
    decidedOn: '2024-10-10',
  }),
].map((decision) => JSON.stringify(receipt(decision, { edition: EDITION })))

/** A receipt that was altered by someone who knows how its sum is made; often as the text of a file. */
function keptReceipt(random: Random, made: Made): unknown {
  const kept = JSON.parse(random.one(RECEIPTS))
  const facts = kept.decision.facts
  if (random.chance(0.7)) facts[random.one([...Object.keys(facts), 'x', '__proto__'])] = hostile(random, made)
  if (random.chance(0.3))
    kept.context = { [random.one(['readings', 'elections', 'strictCoverage', 'calendar'])]: hostile(random, made) }
  if (random.chance(0.3))
    kept.decision.checker = random.one(['classifyConduct', 'constructor', ...Object.keys(CHECKERS)])
  try {
    if (random.chance(0.7)) kept.sum = sumOf(JSON.parse(JSON.stringify(kept)))
    return random.chance(0.5) ? JSON.stringify(kept) : kept
  } catch {
    return kept
  }
}

/** Texts for those who read nothing but texts. */
const textInput = (random: Random): unknown =>
  random.chance(0.5)
    ? longText(random, 4000)
    : random.one([
        '19900214 201503 2 001',
        'hari Kamis tanggal 10 Oktober 2024',
        'NI PPPK 199002142021212001',
        '33.10.01.2001',
        '1.01.0.00.0.00.01.0000',
        'p.p.k.',
      ]) + longText(random, 100)

const READERS: { readonly [name: string]: (text: string) => unknown } = {
  parseNip,
  parseNiPppk,
  parseNik,
  identifyNumber,
  parseIndonesianDate,
  termOf,
  parseOpdCode,
  parseRegionCode,
}

/** So many cases that fit are made of each at most; each only when it is asked for, for some doors take long. */
const FITTING_CASES = 600

/** Cases whose fields fit together, for doors at which what is drawn field by field seldom does; mended by hand elsewhere in the tests. */
function drawn(ask: FuzzedDoor['ask'], cases: fc.Arbitrary<unknown>): NonNullable<FuzzedDoor['fitting']> {
  const made = new Map<number, string | undefined>()
  const caseAt = (at: number): string | undefined => {
    if (!made.has(at)) {
      const one = JSON.stringify(fc.sample(cases, { numRuns: 1, seed: at })[0])
      made.set(at, (ask(JSON.parse(one), undefined) as Answer).ok ? one : undefined)
    }
    return made.get(at)
  }
  return (random) => {
    const first = random.below(FITTING_CASES)
    for (let further = 0; further < FITTING_CASES; further++) {
      const one = caseAt((first + further) % FITTING_CASES)
      if (one !== undefined) return JSON.parse(one)
    }
    throw new Error('none of the cases drawn fits')
  }
}

const FITTING: { readonly [name: string]: FuzzedDoor['fitting'] } = {
  safeDraftCircular: drawn(s.safeDraftCircular, circularFacts),
  safeRouteRecommendation: drawn(s.safeRouteRecommendation, recommendationFacts),
  safePlanEscalation: drawn(s.safePlanEscalation, escalationFacts),
  safeAssessBudgetAbsorption: drawn(s.safeAssessBudgetAbsorption, absorptionFacts),
  safeAssessProcedureAdoption: drawn(s.safeAssessProcedureAdoption, adoptionFacts),
  safeDefineElection: drawn(s.safeDefineElection, electionDefinition),
  safeAssessLegalAid: drawn(s.safeAssessLegalAid, answersTo(CHECKERS.assessLegalAid, 'some').map(factsFrom)),
  safeCheckActingPower: drawn(s.safeCheckActingPower, answersTo(CHECKERS.checkActingPower, 'some').map(factsFrom)),
}

/** The facts that answers to questions amount to. */
function factsFrom(answers: ReadonlyMap<string, unknown>): unknown {
  const facts: Record<string, Record<string, unknown>> = {}
  for (const [fact, value] of answers) {
    if (value === null) continue
    const [first = '', second] = fact.split('.')
    if (second === undefined) facts[first] = value as never
    else facts[first] = { ...facts[first], [second]: value }
  }
  return facts
}

const entryOf = (name: string): CheckerEntry | undefined => {
  const id = `${name.charAt(4).toLowerCase()}${name.slice(5)}`
  return Object.entries(CHECKERS).find(([known]) => known === id)?.[1]
}

/** Every door that takes anything, and every reader that takes any text. */
export const DOORS: readonly FuzzedDoor[] = [
  ...Object.entries(SAFE).map(([name, [ask, facts, context]]): FuzzedDoor => {
    const entry = entryOf(name)
    const fitting = FITTING[name]
    return {
      name,
      ask,
      facts,
      ...(fitting === undefined ? {} : { fitting }),
      ...(context === undefined ? {} : { context }),
      ...(entry === undefined ? {} : { entry }),
    }
  }),
  { name: 'safeReplay', ask: (input) => s.safeReplay(input), facts: s.ReceiptSchema, make: keptReceipt },
  ...Object.entries(READERS).map(
    ([name, read]): FuzzedDoor => ({ name, ask: (input) => read(input as string), facts: z.string(), make: textInput }),
  ),
]

/** The names of the doors that `aparatur/schemas` hands out, the maker of doors apart. */
export const NAMES = Object.keys(room).filter((name) => /^safe[A-Z]/.test(name) && name !== 'safeCheck')
