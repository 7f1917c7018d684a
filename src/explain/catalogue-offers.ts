import type { CalendarDay, CalendarDefinition, DeadlineInput } from '../calendar'
import type { Evidence } from '../law'
import type { Choice } from './choice'

type Codes<V extends string | number | undefined> = { readonly [K in NonNullable<V>]: Choice }

/** Facts with a closed list of values and no question of their own: what the answer should rest on. */
export type HelpedFact =
  | 'planFollowUp.subject'
  | 'classified.kind'
  | 'classified.level'
  | 'classified.crime'
  | 'issuer.office'
  | 'superiorInvolved'
  | 'superiorImposes'
  | 'absent'
  | 'publicLoss'
  | 'specialAssignment'
  | 'presentAtDelivery'
  | 'remedyFiled'
  | 'against'
  | 'issuer'
  | 'powerOfAttorney'
  | 'fromRegionalBudget'
  | 'multiYearApproval'
  | 'saidByPetitioners'
  | 'saidByRespondent'
  | 'place'
  | 'employees'
  | 'office.kpa'
  | 'readyFor'
  | 'technical'
  | 'packages.stage'
  | 'namedBy'
  | 'reasons'
  | 'planEscalation.subject'
  | 'filer'
  | 'respondent'
  | 'history.rung'
  | 'history.result'
  | 'birthDateCorrected'
  | 'sex'

/** What forms need beside the words of the areas, in one language. */
export interface OfferWords {
  readonly help: { readonly [K in HelpedFact]: string }
  readonly grade: (code: string) => string
  readonly nonAsn: string
  /** Grounds of dismissal. */
  readonly grounds: Codes<'party-membership' | 'candidacy'>
  readonly deadline: {
    readonly unit: Codes<DeadlineInput['unit']>
    readonly start: Codes<DeadlineInput['start']>
    readonly countStartDay: Codes<DeadlineInput['countStartDay']>
    readonly bound: Codes<DeadlineInput['bound']>
    readonly readHariAs: Codes<DeadlineInput['readHariAs']>
    readonly week: Codes<DeadlineInput['week']>
    readonly cutiBersama: Codes<DeadlineInput['cutiBersama']>
    readonly decree: Codes<DeadlineInput['decree']>
    readonly base: Codes<CalendarDefinition['base']>
    readonly kind: Codes<CalendarDay['kind']>
    /** What stands behind each degree of evidence; its name is that of reports. */
    readonly evidence: { readonly [E in Evidence]: string }
  }
}
