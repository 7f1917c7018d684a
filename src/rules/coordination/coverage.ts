import { type DateInput, toDayNumber } from '../../dates'
import { COVERED } from '../../law'

const FIRST = /* @__PURE__ */ toDayNumber(COVERED.coordination.from)

/**
 * Says that a day lies before the law that was read.
 *
 * @param day the day of the report
 * @returns the reason, or nothing
 */
export function outsideOn(day: DateInput): { readonly outside?: string } {
  return toDayNumber(day) < FIRST ? { outside: 'before-coverage' } : {}
}
