import type { Bilingual } from './instrument'

/** Who holds a reading. */
export interface ReadingOption {
  /** Offices, courts or groups that hold it; never a person. */
  readonly holders: readonly Bilingual[]
  /** What the reading says, in our words. */
  readonly says: Bilingual
}

/** A point on which the text or the practice is split. */
export interface ContestedPoint<Id extends string = string, Option extends string = string> {
  /** `'invitation-advice'`; the key under which `context.readings` chooses. */
  readonly id: Id
  /** First day on which the point exists. */
  readonly from: string
  /** First day on which it exists no longer; `null` while it is open. */
  readonly until: string | null
  /** The options in a fixed order. */
  readonly options: readonly Option[]
  /** The option that answers follow unless the caller chooses another. */
  readonly preferred: Option
}

/** The prose of a contested point. */
export interface ContestedPointText<P extends ContestedPoint> {
  /** What is disputed, as a question. */
  readonly question: Bilingual
  /** Why the preferred option is preferred. */
  readonly why: Bilingual
  /** Who holds each option, and what it says. */
  readonly options: { readonly [O in P['options'][number]]: ReadingOption }
}

/**
 * Declares a contested point; its id and options become literal types.
 *
 * @param point id, interval, options and the preferred one
 * @returns the same point
 * @example
 * definePoint({ id: 'sedang-kinds', from: '2021-08-31', until: null, options: ['interim', 'cut'], preferred: 'interim' }).preferred // => 'interim'
 */
export function definePoint<const Id extends string, const Option extends string>(
  point: ContestedPoint<Id, Option>,
): ContestedPoint<Id, Option> {
  return point
}
