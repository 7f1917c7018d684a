import { deadline } from '../../../calendar'
import { type DateInput, dayNumberOf, type Period, type PlainDate } from '../../../dates'
import type { ProvisionId } from '../../../law'
import type { Counting, DeadlineRule, FollowUpDeadline, FollowUpEvent, FollowUpFacts } from './facts'
import { FOLLOW_UP_EVENTS } from './facts'
import type { FollowUpPhase } from './row'

/** The days on which a stretch of the case may lie; `until` is the first day that is too late. */
export interface Span {
  readonly from: string
  readonly until: string | null
  /** Whether the day is known, or the plan is made as of a day. */
  readonly settled: boolean
}

/** The events that date a stretch, the decisive one last; the first of them is what to ask for. */
export const PHASE_EVENTS: { readonly [P in FollowUpPhase]: readonly [FollowUpEvent, ...FollowUpEvent[]] } = {
  report: ['reportedOn', 'knownOn', 'foundOn', 'registeredOn'],
  forward: ['forwardedOn'],
  recommend: ['recommendedOn'],
  summon: ['summonedOn', 'examinationSetOn', 'secondSummonsOn'],
  examine: ['examinedOn'],
  decide: ['decidedOn'],
  deliver: ['receivedOn', 'deliveredOn'],
  remedy: ['objectedOn', 'appealedOn'],
}

/** Reports run beside the examination: a superior need not wait for either. */
const CHAINS: readonly (readonly FollowUpPhase[])[] = [
  ['report', 'forward', 'recommend'],
  ['summon', 'examine', 'decide', 'deliver', 'remedy'],
]

const BEFORE_ALL = '0001-01-01'

/**
 * Tells when a stretch of a case may lie: on its own day, as of the day of the plan, or anywhere between what came before and after.
 *
 * @param facts the facts
 * @param phase the stretch
 * @returns the span
 */
export function spanOf(facts: FollowUpFacts, phase: FollowUpPhase): Span {
  const own = daysOf(facts, phase).at(-1)
  if (own !== undefined) return { from: own, until: null, settled: true }
  // Every phase has its place in one of the chains.
  const chain = CHAINS.find((one) => one.includes(phase)) as readonly FollowUpPhase[]
  const at = chain.indexOf(phase)
  const act = facts.conduct?.committedOn
  const earlier = [...(act === undefined ? [] : [act]), ...chain.slice(0, at).flatMap((one) => daysOf(facts, one))]
  const later = chain.slice(at + 1).flatMap((one) => daysOf(facts, one))
  const from = earlier.toSorted().at(-1) ?? BEFORE_ALL
  const until = later.toSorted().at(0)
  if (facts.asOf !== undefined) {
    const day = until !== undefined && until < facts.asOf ? until : facts.asOf
    return { from: day < from ? from : day, until: null, settled: true }
  }
  return { from, until: until === undefined ? null : dayAfter(until), settled: until !== undefined && until === from }
}

function daysOf(facts: FollowUpFacts, phase: FollowUpPhase): string[] {
  return PHASE_EVENTS[phase].flatMap((event) => facts[event] ?? []).toSorted()
}

/** Sorts after the day itself and before every later one. */
function dayAfter(day: string): string {
  return `${day}~`
}

/** Whether an interval holds all of a span, a part of it, or none. */
export function covering(during: Period | undefined, span: Span): 'all' | 'part' | 'none' {
  if (during === undefined) return 'all'
  if (span.settled)
    return span.from >= during.from && (during.until === null || span.from < during.until) ? 'all' : 'none'
  if (during.until !== null && span.from >= during.until) return 'none'
  if (span.until !== null && span.until <= during.from) return 'none'
  const whole =
    span.from >= during.from && (during.until === null || (span.until !== null && span.until <= during.until))
  return whole ? 'all' : 'part'
}

/**
 * Counts a rule from its event, if the event has a day.
 *
 * @param rule the rule
 * @param facts the facts
 * @param counting calendar and readings
 * @returns the deadline, or what it waits for
 */
export function deadlineOf(rule: DeadlineRule, facts: FollowUpFacts, counting: Counting): FollowUpDeadline {
  const replaced = rule.then === undefined ? undefined : facts[rule.then]
  const event = (replaced ?? facts[rule.since] ?? (rule.or === undefined ? undefined : facts[rule.or])) as
    | PlainDate
    | undefined
  if (event === undefined) return { awaits: `after-${rule.since}`, rule }
  if (rule.unit === 'jam') return { event, rule }
  const { count, unit, start, bound, provision } = rule
  const counted = deadline<ProvisionId>({
    event: event as DateInput,
    count,
    unit,
    start,
    bound,
    provision: provision ?? undefined,
    countStartDay: rule.countStartDay ?? (start === 'ordinal' ? counting.ordinalStartDay : undefined),
    readHariAs: counting.readHariAs,
    cutiBersama: counting.cutiBersama,
    week: counting.week,
    calendar: counting.calendar,
  })
  return counted.ok ? counted.value : { event, rule, issues: counted.issues }
}

/** Refuses a day that is none, naming the field. */
export function checkDays(facts: FollowUpFacts): void {
  for (const event of ['asOf', ...FOLLOW_UP_EVENTS] as const) {
    const day = facts[event]
    if (day !== undefined) dayNumberOf(day, event)
  }
}

/** Days that cannot follow one another, each pair named. */
export function daysOutOfOrder(facts: FollowUpFacts): string[] {
  const misplaced = new Set<string>()
  for (const chain of CHAINS) {
    const act = facts.conduct?.committedOn
    let last = act === undefined ? undefined : { fact: 'conduct.committedOn', day: act as string }
    for (const event of chain.flatMap((phase) => LEADING[phase])) {
      const day = facts[event]
      if (day === undefined) continue
      if (last !== undefined && day < last.day) {
        misplaced.add(last.fact)
        misplaced.add(event)
      }
      last = { fact: event, day }
    }
  }
  return [...misplaced]
}

/** The events of each stretch in the order in which they must come. */
const LEADING: { readonly [P in FollowUpPhase]: readonly FollowUpEvent[] } = {
  report: ['knownOn', 'reportedOn', 'registeredOn'],
  forward: ['forwardedOn'],
  recommend: ['recommendedOn'],
  summon: ['summonedOn', 'examinationSetOn', 'secondSummonsOn'],
  examine: ['examinedOn'],
  decide: ['decidedOn'],
  deliver: ['deliveredOn', 'receivedOn'],
  remedy: [],
}
