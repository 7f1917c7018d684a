import { deadline } from '../../../calendar'
import type { DateInput, PlainDate } from '../../../dates'
import type { ProvisionId } from '../../../law'
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
  const by = { readHariAs, cutiBersama, week, calendar }
  const first = past === undefined ? undefined : deadline({ event: event as DateInput, ...past, ...by })
  if (first?.ok === false) return { event, rule, issues: first.issues }
  const counted = deadline<ProvisionId>({
    event: (first === undefined ? event : first.value.due) as DateInput,
    count,
    unit,
    start,
    bound,
    provision,
    countStartDay: rule.countStartDay ?? (start === 'ordinal' ? ordinalStartDay : undefined),
    ...by,
  })
  return counted.ok ? counted.value : { event, rule, issues: counted.issues }
}
