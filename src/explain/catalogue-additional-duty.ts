import type {
  AdditionalDutyInput,
  AppointingOffice,
  Appointment,
  Concurrency,
  DutyCondition,
  DutyConflict,
  DutyPair,
  DutyPosition,
  Eligibility,
  EligibilityRequirements,
  Obstacle,
  PackageCharacter,
  PackageType,
  Pact,
  ProcurementCertificate,
} from '../rules/additional-duty'
import type { Choice, FactWords } from './choice'

/** Names of the facts of both checkers; those of the person, the package and the office with a dot. */
export type DutyFactName =
  | 'duty'
  | 'on'
  | 'ppkTasks'
  | 'person.position'
  | 'person.inUnit'
  | 'person.fieldMatches'
  | 'person.diploma'
  | 'person.golongan'
  | 'person.certificate'
  | 'person.pengelolaPbj'
  | 'person.treasurerCertificate'
  | 'person.pact'
  | 'person.conflict'
  | 'person.detained'
  | 'person.business'
  | 'person.collectsRevenue'
  | 'person.holds'
  | 'person.holds.samePackage'
  | 'person.holds.sameUnit'
  | 'package.value'
  | 'package.character'
  | 'package.type'
  | 'unit.structuralOfficer'
  | 'unit.degreeHolder'
  | 'unit.regionalRule'
  | 'unit.hospital'
  | 'unit.ppkAppointed'
  | 'unit.necessity'
  | 'duties'
  | 'duties.package'
  | 'duties.unit'
  | 'collectsRevenue'
  | 'necessity'

type HeldDimension = Extract<keyof AdditionalDutyInput, `as${string}`>

/** Who may hold a duty around a budget, and which may not be held together. */
export interface AdditionalDutyWords {
  readonly facts: { readonly [K in DutyFactName]: FactWords }
  readonly positions: { readonly [K in DutyPosition]: Choice }
  readonly certificates: { readonly [K in ProcurementCertificate]: Choice }
  readonly packageTypes: { readonly [K in PackageType]: Choice }
  readonly packageCharacters: { readonly [K in PackageCharacter]: Choice }
  readonly conflicts: { readonly [K in DutyConflict]: Choice }
  readonly pacts: { readonly [K in Pact]: Choice }
  readonly dimensions: {
    readonly [K in Exclude<keyof AdditionalDutyInput, 'fund' | HeldDimension>]: string
  }
  /** The dimension that tells whether a duty is held, for the name of that duty. */
  readonly holds: (duty: string) => string
  readonly employments: { readonly [K in NonNullable<AdditionalDutyInput['employment']>]: string }
  readonly degrees: { readonly [K in NonNullable<AdditionalDutyInput['degree']>]: string }
  readonly grades: { readonly [K in NonNullable<AdditionalDutyInput['grade']>]: string }
  readonly holdings: { readonly [K in NonNullable<AdditionalDutyInput[HeldDimension]>]: string }
  readonly parts: { readonly [K in Exclude<keyof EligibilityRequirements, `beside${string}`>]: string }
  /** The heading of a requirement about another duty. */
  readonly beside: (duty: string) => string
  readonly eligibility: { readonly [K in Eligibility['eligibility']]: string }
  readonly concurrency: { readonly [K in Concurrency['concurrency']]: string }
  readonly pairs: { readonly [K in DutyPair['standing']]: (one: string, other: string, why: string) => string }
  readonly standings: { readonly [K in 'met' | 'not-asked']: string }
  readonly requirements: { readonly [K in 'laid-down' | 'not-read']: string }
  readonly obstacles: { readonly [K in Obstacle]: string }
  readonly conditions: { readonly [K in DutyCondition]: string }
  readonly offices: { readonly [K in AppointingOffice]: string }
  readonly proposals: { readonly [K in NonNullable<Appointment['proposal']>]: string }
  readonly phrases: {
    readonly eligibilityTitle: (duty: string) => string
    readonly concurrencyTitle: string
    readonly tiedTo: (condition: string) => string
    readonly heldDuty: (duty: string, packageKey: string | undefined) => string
    readonly noDuties: string
    readonly revenue: (duty: string) => string
    readonly day: string
  }
}
