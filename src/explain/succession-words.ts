import type { Fund } from '../organization'
import type {
  AdditionalDuty,
  AppointingOfficer,
  Compulsion,
  DisciplineExposure,
  DutyDecision,
  DutyOfficer,
  DutyPaper,
  DutyProposer,
  ExposureGround,
  Handover,
  HandoverItem,
  InterruptedAct,
  KeptAbove,
  LadderRung,
  Obstacle,
  OngoingMatter,
  PackageStage,
  ResignationConclusion,
  ResignationReason,
  ResignationStatus,
  SanctionTrack,
  Standing,
  SuccessionCandidate,
  SuccessionRung,
} from '../rules/additional-duty'

type Texts = { readonly [code: string]: string }
type Names<K extends string> = { readonly [Key in K]: string }
type SayParts = Exclude<keyof ResignationConclusion, 'status' | 'acts' | 'decision'>

/** The words of duties laid down and taken over in one language; codes of steps and papers are found by a test. */
export interface SuccessionWords {
  readonly duties: Names<AdditionalDuty>
  readonly funds: Names<Fund>
  readonly statuses: Names<ResignationStatus>
  readonly acts: Names<Standing['acts']>
  readonly decisions: Names<DutyDecision>
  readonly officers: Names<DutyOfficer>
  readonly proposers: Names<DutyProposer>
  readonly titles: Names<AppointingOfficer['title']>
  readonly exposures: Names<DisciplineExposure['exposure']>
  readonly grounds: Names<ExposureGround>
  readonly tracks: Names<SanctionTrack>
  readonly compulsion: Names<Compulsion['compulsion']>
  readonly interrupted: Names<InterruptedAct>
  readonly ongoing: Names<OngoingMatter>
  readonly handover: Names<Handover['handover']>
  readonly handoverItems: Names<HandoverItem>
  readonly papers: Names<DutyPaper['paper']>
  readonly issuers: Names<DutyPaper['issuer']>
  readonly parts: Names<SayParts>
  readonly facts: Texts
  readonly rungs: Names<SuccessionRung>
  readonly rungStates: Names<LadderRung['state']>
  readonly whys: Texts
  readonly stages: Names<PackageStage>
  readonly keptAbove: Names<KeptAbove>
  readonly reasons: Names<ResignationReason>
  readonly standings: Names<SuccessionCandidate['standing']>
  readonly steps: Texts
  readonly offices: Texts
  readonly documents: Texts
  readonly fields: Texts
  /** Obstacles that read otherwise here than where eligibility is told. */
  readonly obstacles: { readonly [K in Obstacle]?: string }
  readonly headings: Names<
    | 'today'
    | 'answers'
    | 'papers'
    | 'stops'
    | 'steps'
    | 'ladder'
    | 'assignments'
    | 'candidates'
    | 'grievance'
    | 'missing'
    | 'cautions'
  >
  readonly columns: Names<
    'package' | 'stage' | 'duty' | 'from' | 'to' | 'rung' | 'person' | 'load' | 'paper' | 'signer' | 'concerned' | 'due'
  >
  readonly phrases: {
    readonly title: (day: string) => string
    readonly resignationTitle: (duty: string, event: string) => string
    readonly says: (status: string, decision: string) => string
    readonly counts: (people: number, duties: number, packages: number) => string
    readonly todayAnswer: (officer: string, people: number, day: string) => string
    readonly todayStops: (acts: string) => string
    readonly todayTaken: (whole: number, partly: number, up: number) => string
    readonly todaySigns: (officer: string, papers: string) => string
    readonly todayNobody: string
    readonly todayTakenBack: string
    readonly whoNamed: string
    readonly noBreach: string
    readonly withdrawn: string
    readonly letters: (letters: string) => string
    readonly answered: (officer: string) => string
    readonly people: (duty: string, count: number, keys: string) => string
    readonly stopped: (acts: string, count: number, keys: string) => string
    readonly awaitsShort: (days: number, event: string) => string
    readonly ask: (fact: string) => string
    readonly noDeadline: string
    readonly due: (day: string, days: number) => string
    readonly dueEarlier: (day: string) => string
    readonly awaits: (days: number, event: string) => string
    readonly notCounted: string
    readonly events: Names<'letter-received' | 'ground-found' | 'decree-made'>
    readonly office: (office: string) => string
    readonly document: (paper: string, fields: string) => string
    readonly concerns: (keys: string) => string
    readonly andMore: (count: number) => string
    readonly basis: (citations: string) => string
    readonly prudence: string
    readonly norm: string
    readonly note: (note: string) => string
    readonly order: string
    readonly rung: (name: string, state: string, packages: number) => string
    readonly legend: string
    readonly kept: (tasks: string) => string
    readonly candidatesAs: (standing: string, duty: string, why: string) => string
    readonly loadOf: (before: number, after: number, limit: string) => string
    readonly noLimit: string
    readonly grievance: (signers: number, letters: string, reasons: string) => string
    readonly decides: (officer: string) => string
    readonly proposes: (proposer: string) => string
    readonly answerBy: (days: number) => string
    readonly silence: Names<'releases-nobody' | 'counts-as-release'>
    readonly stopsAtOnce: (acts: string) => string
    readonly goesOn: (matters: string) => string
    readonly wouldRaise: (grounds: string) => string
    readonly raisedBy: (grounds: string) => string
    readonly items: (items: string) => string
    readonly paper: (paper: string, issuer: string) => string
    readonly liability: (knowledge: number, loss: number) => string
    readonly notAdvice: string
  }
}
