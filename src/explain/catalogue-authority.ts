import type {
  AdministrativeCapacityCode,
  RegionalHeadCapacityCode,
  RegionalHeadOffice,
  RegionalPost,
} from '../organization'
import type {
  ActingPowerConclusion,
  ActingPowerFacts,
  ActingPowerInput,
  Approver,
  Candidacy,
  DelegatedBy,
  Limit,
  OfficialAct,
  ReplacementExposure,
  TermStanding,
  Title,
  Vacancy,
  Validity,
} from '../rules/authority'
import type { Choice, FactWords } from './choice'

/** Dimensions that are no fact of their own. */
type Derived = Exclude<keyof ActingPowerInput, keyof ActingPowerFacts>

/** The powers of office, and standing in. */
export interface AuthorityWords {
  readonly title: (act: string, office: string) => string
  readonly facts: { readonly [K in Exclude<keyof ActingPowerFacts, 'election'>]: FactWords }
  readonly acts: { readonly [K in OfficialAct]: Choice }
  readonly capacities: { readonly [K in RegionalHeadCapacityCode | AdministrativeCapacityCode]: Choice }
  readonly offices: { readonly [K in RegionalHeadOffice | RegionalPost]: string }
  readonly vacancies: { readonly [K in Vacancy]: Choice }
  readonly namedBy: { readonly [K in ActingPowerInput['namedBy']]: Choice }
  readonly delegatedBy: { readonly [K in DelegatedBy]: Choice }
  readonly windows: { readonly [K in ActingPowerInput['window']]: Choice }
  readonly flags: { readonly [F in 'renewed' | 'candidate' | 'approved']: { readonly [K in 'yes' | 'no']: Choice } }
  readonly dimensions: { readonly [K in Derived]: string }
  readonly holders: { readonly [K in ActingPowerInput['holder']]: string }
  readonly seats: { readonly [K in ActingPowerInput['seat']]: string }
  readonly delegation: { readonly [K in ActingPowerInput['delegation']]: string }
  readonly inauguration: { readonly [K in ActingPowerInput['inauguration']]: string }
  readonly elapsed: { readonly [K in ActingPowerInput['elapsed']]: string }
  readonly order: { readonly [K in ActingPowerInput['order']]: string }
  readonly away: { readonly [K in ActingPowerInput['away']]: string }
  readonly campaign: { readonly [K in ActingPowerInput['campaign']]: string }
  readonly lacks: { readonly [K in ActingPowerInput['lack']]: string }
  readonly parts: {
    readonly [K in Exclude<keyof ActingPowerConclusion, 'power' | 'approval'>]: string
  }
  readonly approvers: { readonly [K in Approver]: string }
  /** The answer as a clause with its subject; the approvers stand in the second. */
  readonly powers: {
    readonly [K in ActingPowerConclusion['power']]: (approvers: string) => string
  }
  readonly limits: { readonly [K in Limit]: string }
  readonly standings: { readonly [K in TermStanding['standing']]: string }
  readonly titles: { readonly [K in Title['title']]: string }
  readonly responsible: { readonly [K in Title['responsible']]: string }
  readonly signs: { readonly [K in Title['signs']]: string }
  readonly validity: { readonly [K in Validity['effect']]: string }
  readonly candidacy: { readonly [K in Candidacy['effect']]: string }
  readonly offences: { readonly [K in ReplacementExposure['offence']]: string }
  readonly phrases: {
    readonly months: (months: string) => string
    readonly deliberate: string
    readonly penalty: (prison: string, fine: string) => string
    readonly prison: (least: string | undefined, most: string) => string
    readonly fine: (least: string | undefined, most: string) => string
    readonly exposureNotice: string
    readonly report: (to: string, workingDays: string) => string
    readonly day: string
  }
}
