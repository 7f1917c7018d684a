import type { Words } from '../catalogues'
import type { FactWords } from '../choice'
import type { AreaWords } from './words'

/** All that is told in one area of the library. A code such as `post` or `matter` means something of its own in each. */
export interface Area {
  /** Name, question and help of each fact. */
  readonly facts: { readonly [fact: string]: FactWords }
  /** The words of the values of each fact and dimension that are codes. */
  readonly values: { readonly [fact: string]: Words }
  /** What yes and no mean for each fact that is one of them: no value of any other fact, so apart. */
  readonly flags: { readonly [fact: string]: Words }
  /** The names of dimensions that are no fact, and of parts. */
  readonly names: Words
  /** Any other codes: classes, steps, offices, papers. Where two lists share a code, the first names it. */
  readonly codes: readonly Words[]
}

/** Describes an area in one language; what is left out it has none of. */
export type Description = (words: AreaWords) => Partial<Area>

/** Facts that are yes or no and no more than that. */
export function plainly({ decision }: AreaWords, facts: readonly string[]): Area['flags'] {
  const { yes, no } = decision.words
  return Object.fromEntries(facts.map((fact) => [fact, { yes, no }]))
}
