import type { DecreeExpiry, ResignationEvent, ResignationFacts } from '../rules/additional-duty'
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
  readonly flags: { readonly [K in ResignationFlag]: { readonly yes: Choice; readonly no: Choice } }
}
