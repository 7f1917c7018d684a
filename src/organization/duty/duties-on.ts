import { type DateInput, plainDate } from '../../dates'
import type { DutyAssignment } from './assignment'
import type { DutyRole } from './role'

/** Which duties are wanted; what is left out is not looked at. */
export interface DutyFilter {
  /** The duty. */
  readonly role?: DutyRole | undefined
  /** The caller's own key of the holder. */
  readonly holder?: string | undefined
  /** The unit. */
  readonly unit?: string | undefined
  /** The package or contract. */
  readonly package?: string | undefined
}

/**
 * Lists the duties that run on a day. Their intervals are half-open: on the day named by `until` a duty has ended.
 *
 * @param assignments duties with their days
 * @param date the day, `'2022-02-22'`
 * @param filter narrows the list
 * @returns the duties that run, in the order given
 * @throws RangeError naming the place and field when a day is none
 * @example
 * const duties = [
 *   { role: 'pejabat-pembuat-komitmen', holder: 'ASN-07', from: '2022-01-03', until: '2022-02-22' },
 *   { role: 'pejabat-pembuat-komitmen', holder: 'ASN-11', from: '2022-02-22' },
 * ] as const
 * dutiesOn(duties, '2022-02-21').map(({ holder }) => holder) // => ['ASN-07']
 * dutiesOn(duties, '2022-02-22').map(({ holder }) => holder) // => ['ASN-11']
 */
export function dutiesOn<A extends DutyAssignment>(
  assignments: readonly A[],
  date: DateInput,
  filter: DutyFilter = {},
): readonly A[] {
  const day = plainDate(date)
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined)
  return assignments.filter((assignment, at) => {
    const from = plainDate(assignment.from, `assignments[${at}].from`)
    const until = assignment.until === undefined ? null : plainDate(assignment.until, `assignments[${at}].until`)
    if (day < from || (until !== null && day >= until)) return false
    return wanted.every(([field, value]) => assignment[field as keyof DutyFilter] === value)
  })
}
