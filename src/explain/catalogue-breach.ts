import type {
  AbsenceElements,
  AbsenceStep,
  ActingMatch,
  BreachElements,
  BreachRule,
  Norm,
  PayStop,
} from '../rules/discipline'
import type { Choice, FactWords } from './choice'

/** Facts of breaches and absence that other areas have words for. */
type NamedElsewhere = 'impact' | 'committedOn' | 'examinedOn' | 'decidedOn'

/** Breaches of discipline and absence. */
export interface BreachWords {
  readonly titles: {
    readonly breach: (norm: string) => string
    readonly absence: string
    readonly authority: (level: string) => string
    readonly breaches: string
  }
  readonly facts: {
    readonly [K in Exclude<keyof BreachElements | keyof AbsenceElements, NamedElsewhere>]: FactWords
  }
  readonly flags: {
    readonly [F in 'validReason' | 'obligedToReport' | 'effectOnUnit']: { readonly [K in 'yes' | 'no']: Choice }
  }
  readonly intents: { readonly [K in NonNullable<BreachElements['intent']>]: Choice }
  readonly targets: { readonly [K in 'under-25' | '25-to-50' | 'over-50']: string }
  readonly previousNone: string
  /** Norms that are no limb of the law of neutrality, in one line each. */
  readonly norms: { readonly [K in Norm]: string }
  readonly rules: { readonly [K in BreachRule]: string }
  readonly runs: { readonly [K in 'under-ten' | 'ten-over-new-year' | 'ten']: string }
  /** A bracket of days by its first day and that of the next, if there is one. */
  readonly days: (first: number, next: number | undefined) => string
  readonly steps: { readonly [K in AbsenceStep]: string }
  readonly dimensions: {
    readonly [K in 'regulation' | 'days' | 'converted' | 'run' | 'inARow' | 'step' | 'target']: string
  }
  readonly parts: { readonly [K in 'repetition' | 'pay']: string }
  readonly says: {
    readonly breach: (level: string, norm: string) => string
    readonly byAgency: string
    readonly cumulative: (level: string) => string
    readonly consecutive: (level: string) => string
    readonly imposes: (office: string) => string
    readonly several: (level: string) => string
  }
  readonly phrases: {
    readonly rule: (rule: string) => string
    readonly named: (level: string, kinds: string) => string
    readonly heavierThan: (kind: string) => string
    readonly heavier: (kinds: string) => string
    readonly unranked: (kinds: string) => string
    readonly pay: { readonly [K in PayStop['from']]: string }
    readonly leading: (places: string) => string
    readonly number: (place: string) => string
    readonly absence: string
    readonly each: string
    readonly acting: string
    readonly standsIn: { readonly [M in ActingMatch]: string }
  }
}
