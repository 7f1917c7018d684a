import type {
  ClaimConclusion,
  ClaimFacts,
  ClaimFinding,
  ClaimHandling,
  ClaimOutcome,
  DemandBasis,
  GrievanceInput,
  LeaveFinding,
  LeaveRefusalConclusion,
  LeaveRefusalFacts,
  LeaveRemedy,
  PetitionConclusion,
  PetitionEffect,
  PetitionExposure,
  PetitionFacts,
  RecommendationFacts,
  RetaliationGuard,
  RouteForce,
  RouteOffice,
  SidedClaim,
} from '../rules/grievance'
import type { Choice, FactWords } from './choice'

/** Facts with words of their own; the day, the place and the lists are named elsewhere or told in sentences. */
type Facts = Exclude<
  keyof PetitionFacts | keyof ClaimFacts | keyof LeaveRefusalFacts | keyof RecommendationFacts,
  'on' | 'place' | 'claims' | 'receiver' | 'sekda' | 'head' | 'employees'
>

/** Dimensions that are no fact of their own. */
type Derived = 'condition' | 'gathering' | 'servant' | 'decider' | 'grantor' | 'answerTime' | 'standing' | 'demand'

type Values<D extends keyof GrievanceInput> = { readonly [K in NonNullable<GrievanceInput[D]>]: Choice }
type Names<T extends string> = { readonly [K in T]: string }
type Texts = { readonly [code: string]: string }

/** Petitions, claims of both sides, leave, and the way of a common paper. */
export interface GrievanceWords {
  readonly titles: {
    readonly petition: (form: string) => string
    readonly claim: (claim: string) => string
    readonly leave: (leave: string) => string
    readonly route: (paper: string) => string
    readonly someLeave: string
  }
  readonly facts: { readonly [K in Facts | 'sekda.capacity' | 'head.capacity']: FactWords }
  readonly values: {
    readonly form: Values<'form'>
    readonly respondent: Values<'respondent'>
    readonly workingTime: Values<'workingTime'>
    readonly claim: Values<'claim'> & { readonly 'leave-refused': Choice }
    readonly travel: Values<'travel'>
    readonly dressSource: Values<'dressSource'>
    readonly dressSanction: Values<'dressSanction'>
    readonly absenceReason: Values<'absenceReason'>
    readonly absenceMeasure: Values<'absenceMeasure'>
    readonly officeAct: Values<'officeAct'>
    readonly delegation: Values<'delegation'>
    readonly leave: Values<'leave'>
    readonly answer: Values<'answer'>
    readonly answeredBy: { readonly [K in NonNullable<LeaveRefusalFacts['answeredBy']>]: Choice }
    readonly paper: { readonly [K in RecommendationFacts['paper']]: Choice }
    readonly demand: Values<'demand'>
  }
  readonly flags: { readonly [K in 'yes' | 'no']: Choice }
  readonly dimensions: Names<Derived>
  readonly nobody: string
  readonly conditions: Names<GrievanceInput['condition']>
  readonly servants: Names<GrievanceInput['servant']>
  readonly grantors: Names<GrievanceInput['grantor']>
  readonly answerTimes: Names<NonNullable<GrievanceInput['answerTime']>>
  readonly standings: Names<GrievanceInput['standing']>
  readonly parts: Names<
    | Exclude<keyof PetitionConclusion, 'lawfulness' | 'as' | 'unmet'>
    | Exclude<keyof ClaimConclusion, 'finding' | 'weight'>
    | Exclude<keyof LeaveRefusalConclusion, 'finding' | 'standing'>
  >
  /** The answer on a petition as a clause with its subject. */
  readonly lawfulness: Names<PetitionConclusion['lawfulness']>
  readonly kinds: Names<PetitionConclusion['as']>
  readonly opens: Names<PetitionEffect['opens'][number]>
  readonly superiors: Names<'kepala-opd' | 'atasan-langsung' | 'kepala-daerah'>
  readonly exposures: Names<PetitionExposure>
  readonly watch: Names<RetaliationGuard['watch'][number]>
  /** What a claim amounts to, as a clause with its subject. */
  readonly findings: Names<ClaimFinding>
  readonly weights: Names<ClaimOutcome['weight']>
  readonly takesUp: Names<ClaimHandling['takesUp']>
  readonly decides: Names<ClaimHandling['decides']>
  readonly evidence: Names<ClaimHandling['evidence'][number]>
  readonly versions: Names<SidedClaim['versions']>
  /** What an answer to a request for leave amounts to, as a clause with its subject. */
  readonly leaveFindings: Names<LeaveFinding>
  readonly ways: Names<LeaveRemedy['way']>
  readonly steps: Texts
  readonly documents: Texts
  readonly fields: Texts
  readonly offices: Names<RouteOffice>
  readonly forces: Names<RouteForce>
  readonly demandForces: Names<DemandBasis['force']>
  readonly phrases: {
    readonly as: (kind: string) => string
    readonly unmet: (conditions: string) => string
    readonly removesNobody: string
    readonly superior: (superior: string) => string
    readonly through: string
    readonly noExposure: string
    readonly claims: string
    readonly claim: (claim: string, versions: string) => string
    readonly takesUp: (office: string, decides: string) => string
    readonly evidence: (kinds: string) => string
    readonly workingDays: (days: string) => string
    readonly aimed: string
    readonly powers: string
    readonly power: (addressee: string, act: string, answer: string) => string
    readonly demands: string
    readonly demand: (demand: string, servant: string, answer: string) => string
    readonly step: (step: string, force: string) => string
    readonly office: (office: string, to: string) => string
    readonly due: (days: string, day: string) => string
    readonly awaits: (days: string, fact: string) => string
    readonly notCounted: (days: string) => string
    readonly noClock: string
    readonly day: string
  }
}
