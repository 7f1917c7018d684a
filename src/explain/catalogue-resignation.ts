import type {
  DETENTION_MONTHS,
  DecreeExpiry,
  RequestReceived,
  ResignationEvent,
  ResignationFacts,
} from '../rules/additional-duty'
import type { Choice, FactWords } from './choice'

/** Facts of `resolveResignation` that are yes or no. */
type ResignationFlag = {
  [K in keyof ResignationFacts]-?: boolean extends ResignationFacts[K] ? K : never
}[keyof ResignationFacts]

/** A fact of `resolveResignation`, nested ones with a dot. */
export type ResignationFactName = Exclude<keyof ResignationFacts, 'person'> | 'person.kind'

/** What happened to the holder of a duty, and what is asked about it, in one language. */
export interface ResignationWords {
  readonly facts: { readonly [K in ResignationFactName]: FactWords }
  readonly events: { readonly [K in ResignationEvent]: Choice }
  readonly expiries: { readonly [K in DecreeExpiry]: Choice }
  /** When a request was received, by the act that sets the time to answer. */
  readonly received: { readonly [K in RequestReceived]: string }
  readonly detention: { readonly [K in (typeof DETENTION_MONTHS)[number]]: string }
  readonly dimensions: { readonly [K in 'received' | 'detention']: string }
  readonly flags: { readonly [K in ResignationFlag]: { readonly yes: Choice; readonly no: Choice } }
}
