import type { Period } from '../../../../dates'
import type { Days } from './count'

/** The days on which an event may lie; `until` is the first day that is too late. */
export interface Span {
  readonly from: string
  readonly until: string | null
  /** Whether the day is known, or the plan is made as of a day. */
  readonly settled: boolean
}

const BEFORE_ALL = '0001-01-01'

/**
 * Tells when an event may lie: on its own day, as of the day of the plan, or anywhere between what came before and what came after.
 *
 * @param chain the events in the order in which they come
 * @param event the event
 * @param days the days known
 * @param asOf the day of the plan
 * @returns the span
 */
export function spanIn<E extends string>(chain: readonly E[], event: E, days: Days<E>, asOf: string | undefined): Span {
  const own: string | undefined = days[event]
  if (own !== undefined) return { from: own, until: null, settled: true }
  const at = chain.indexOf(event)
  const known = (events: readonly E[]): string[] => events.flatMap((one) => days[one] ?? []).toSorted()
  const from = known(chain.slice(0, at)).at(-1) ?? BEFORE_ALL
  const until = known(chain.slice(at + 1)).at(0)
  if (asOf !== undefined) {
    const day = until !== undefined && until < asOf ? until : asOf
    return { from: day < from ? from : day, until: null, settled: true }
  }
  // A tilde sorts after the day itself and before every later one.
  return { from, until: until === undefined ? null : `${until}~`, settled: until !== undefined && until === from }
}

/** Whether an interval holds all of a span, a part of it, or none. */
export function covering(during: Period, span: Span): 'all' | 'part' | 'none' {
  if (span.settled)
    return span.from >= during.from && (during.until === null || span.from < during.until) ? 'all' : 'none'
  if (during.until !== null && span.from >= during.until) return 'none'
  if (span.until !== null && span.until <= during.from) return 'none'
  const whole =
    span.from >= during.from && (during.until === null || (span.until !== null && span.until <= during.until))
  return whole ? 'all' : 'part'
}

/** Days that cannot follow one another, named by their facts. */
export function outOfOrder<E extends string>(chain: readonly E[], days: Days<E>): string[] {
  const misplaced = new Set<string>()
  let last: E | undefined
  for (const event of chain) {
    const day = days[event]
    if (day === undefined) continue
    if (last !== undefined && day < (days[last] as string)) {
      misplaced.add(last)
      misplaced.add(event)
    }
    last = event
  }
  return [...misplaced]
}
