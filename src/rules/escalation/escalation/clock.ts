import { type CalendarIssue, deadline } from '../../../calendar'
import type { DateInput, PlainDate } from '../../../dates'
import type { ProvisionId } from '../../../law'
import type { EscalationContext, EscalationFacts, Filing } from '../facts'
import type { ClockRule, EscalationDeadline, EscalationEvent } from '../outcome'

/** The days that the facts give to the events of one rung. */
export type EventDays = { readonly [E in EscalationEvent]?: DateInput | undefined }

/**
 * Gathers the days from which the clocks of one rung run.
 *
 * @param facts the facts
 * @param filing the paper filed on that rung, if any
 * @param remedy the paper of the remedy before it, from whose answer the next time runs
 * @returns the days
 */
export function eventDays(facts: EscalationFacts, filing: Filing | undefined, remedy: Filing | undefined): EventDays {
  return {
    filedOn: filing?.filedOn,
    happenedOn: facts.happenedOn,
    decisionReceivedOn: facts.decisionReceivedOn,
    remedyReceivedOn: remedy?.answeredOn,
  }
}

/**
 * Counts a clock from its event, if the event has a day. `hari` undefined by its act is read as a calendar day unless the reading
 * `bare-hari` says otherwise.
 *
 * @param rule the clock as written
 * @param days the days of the events
 * @param context calendar and readings
 * @returns the deadline, or what it waits for
 */
export function countClock(
  rule: ClockRule,
  days: EventDays,
  { calendar, week, readings = {} }: EscalationContext,
): EscalationDeadline {
  const event = days[rule.since]
  if (event === undefined) return { awaits: `after-${rule.since}`, rule }
  const counted = deadline<ProvisionId>({
    event,
    count: rule.count,
    unit: rule.unit,
    start: rule.start,
    provision: rule.provision,
    readHariAs: readings['bare-hari'] === 'working-day' ? 'hari-kerja' : 'hari-kalender',
    cutiBersama: readings['cuti-bersama-working-day'] === 'working-day' ? 'working' : 'non-working',
    week,
    calendar,
  })
  if (counted.ok) return counted.value
  return { event: event as PlainDate, rule, years: yearsOf(counted.issues) }
}

/** Counted by the joint decrees as they are known today, only a year without one stands in the way. */
function yearsOf(issues: readonly CalendarIssue[]): number[] {
  const years = (issues as readonly Extract<CalendarIssue, { readonly year: number }>[]).map(({ year }) => year)
  return [...new Set(years)]
}
