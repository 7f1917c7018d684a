import { deadline } from '../../../../calendar'
import type { DateInput, PlainDate } from '../../../../dates'
import type { ProvisionId } from '../../../../law'
import type { ClockRule, StepClock, StepCounting } from './step'

/** The days known of the events of a case. */
export type Days<E extends string> = { readonly [K in E]?: DateInput | undefined }

/**
 * Counts a rule from its event, if the event has a day.
 *
 * @param rule the rule
 * @param days the days known
 * @param counting calendar and readings
 * @returns the deadline, or what it waits for
 */
export function countRule<E extends string>(rule: ClockRule<E>, days: Days<E>, counting: StepCounting): StepClock<E> {
  const event = ((rule.then === undefined ? undefined : days[rule.then]) ?? days[rule.since]) as PlainDate | undefined
  if (event === undefined) return { awaits: `after-${rule.since}`, rule }
  const { calendar, week, cutiBersama, readHariAs, ordinalStartDay } = counting
  const { count, unit, start, bound, provision, past } = rule
  const counted = deadline<ProvisionId>({
    event: event as DateInput,
    // A period that runs from the end of another of the same unit ends where their sum does.
    count: count + (past?.count ?? 0),
    unit,
    start: past?.start ?? start,
    bound,
    provision,
    countStartDay: rule.countStartDay ?? (start === 'ordinal' ? ordinalStartDay : undefined),
    readHariAs,
    cutiBersama,
    week,
    calendar,
  })
  return counted.ok ? counted.value : { event, rule, issues: counted.issues }
}
