import { type Calendar, type CalendarIssue, type Deadline, deadline } from '../../calendar'
import type { DateInput, PlainDate } from '../../dates'
import { type Caution, type Missing, type Plan, type PlanStep, structuredCopy } from '../../decision'
import { COVERED, type ProvisionId } from '../../law'
import type { AuthorityContext } from '../authority'
import { dayOf } from './derive'
import { DEMANDS, SERVANTS } from './dimensions'
import { PAPERS, type RecommendationFacts } from './facts'
import { type AddresseePower, powersOnTheWay, seatOfReceiver } from './recommendation/capacities'
import { type DemandDecision, demandBasis } from './recommendation/demands'
import type { RouteClock, RouteForce, RouteOffice, RouteRow } from './recommendation/row'
import { ROUTE_STEPS } from './tables/route-steps'

/** A deadline of a route: counted, waiting for its day, or not countable. */
export type RouteDeadline =
  | Deadline<ProvisionId>
  | { readonly awaits: RouteClock['since']; readonly rule: RouteClock }
  | { readonly event: PlainDate; readonly rule: RouteClock; readonly issues: readonly CalendarIssue[] }

/** A step of a route. */
export interface RouteStep extends PlanStep<RouteDeadline> {
  /** Who acts. */
  readonly office: RouteOffice
  /** To whom it goes on. */
  readonly to?: RouteOffice
  /** How the step binds. */
  readonly force: RouteForce
}

/** The route of a common paper. */
export interface RecommendationPlan extends Plan<RecommendationFacts, RouteDeadline> {
  /** The name of the planner. */
  readonly planner: 'routeRecommendation'
  /** The steps in order. */
  readonly steps: readonly RouteStep[]
  /** What each official on the way may do on the day of receipt. */
  readonly powers: readonly AddresseePower[]
  /** What the law gives for each demand, per kind of employee. */
  readonly demands: readonly DemandDecision[]
}

/** What a caller may set beside the facts: as for `checkActingPower`, and by which days clocks are counted. */
export interface RecommendationContext extends AuthorityContext {
  /** The calendar to count by; the national one when left out. */
  readonly calendar?: Calendar | undefined
  /** Working days a week: 5 or 6; otherwise the week of the calendar. */
  readonly week?: 5 | 6 | undefined
}

type WorkingDays = Pick<RecommendationContext, 'calendar' | 'week'>

const DAYS = ['receivedOn', 'forwardedOn', 'completeOn', 'handedToApipOn'] as const

/**
 * Plans the way of a common paper handed to an official: what the receiver may do, to whom it goes next, which clock runs if any, with
 * which papers, and what to look at so that nobody who signed is harmed. No text sets a time for answering a suggestion; a request for a
 * decision, a complaint of an administrative breach (PP 48/2016 Pasal 15-18) and a report of a conflict of interest (UU 30/2014 Pasal 44)
 * have one.
 *
 * @param facts the paper, who took it in which capacity, where, on which day
 * @param given readings and elections for the powers of those who act, calendar and working days a week for the clocks
 * @returns the steps in order, with the powers of each official and the basis of each demand
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const plan = routeRecommendation({
 *   paper: 'suggestion',
 *   place: 'provinsi',
 *   receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
 *   receivedOn: '2024-09-02',
 *   demands: ['legal-accompaniment'],
 * })
 * plan.steps.map(({ code }) => code).slice(0, 2) // => ['record-receipt', 'forward-to-sekda']
 * plan.steps.every((step) => step.deadline === null) // => true
 */
export function routeRecommendation(facts: RecommendationFacts, given: RecommendationContext = {}): RecommendationPlan {
  const { calendar, week, ...context } = given
  accepted('paper', facts.paper, PAPERS)
  accepted('place', facts.place, ['provinsi', 'kabupaten-kota'])
  for (const name of DAYS) if (facts[name] !== undefined) dayOf(name, facts[name])
  const seat = seatOfReceiver(facts.receiver)
  const demands = facts.demands ?? []
  const rows = ROUTE_STEPS.filter(
    (row) =>
      row.papers.includes(facts.paper) &&
      (seat === undefined || row.unlessReceiver?.includes(seat) !== true) &&
      (row.forDemands === undefined || demands.length > 0) &&
      standsOn(row, facts.receivedOn),
  )
  const steps = rows.map((row) => stepOf(row, facts, { calendar, week }))
  return {
    planner: 'routeRecommendation',
    format: 1,
    facts: structuredCopy(facts),
    steps,
    powers: powersOnTheWay(facts, context),
    demands: demands.flatMap((demand) => {
      accepted('demands', demand, DEMANDS)
      return (facts.employees ?? SERVANTS).map((servant) => demandBasis({ demand, servant, on: facts.receivedOn }))
    }),
    missing: [...missingCapacities(facts, steps), ...missingDays(steps)],
    cautions: cautionsOf(facts),
  }
}

function accepted(field: string, given: string, codes: readonly string[]): void {
  if (!codes.includes(given))
    throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${codes.join(', ')}`)
}

function standsOn({ during }: RouteRow, day: DateInput): boolean {
  return during === undefined || (during.from <= day && (during.until === null || day < during.until))
}

function stepOf(row: RouteRow, facts: RecommendationFacts, days: WorkingDays): RouteStep {
  const { code, office, to, force, document, basis, notes } = row
  return {
    code,
    office,
    ...(to === undefined ? {} : { to }),
    force,
    ...(document === undefined ? {} : { document }),
    deadline: row.deadline === null ? null : deadlineOf(row.deadline, facts, days),
    basis,
    notes,
  }
}

function deadlineOf(rule: RouteClock, facts: RecommendationFacts, days: WorkingDays): RouteDeadline {
  const event = facts[rule.since]
  if (event === undefined) return { awaits: rule.since, rule }
  const { count, start, provision } = rule
  const counted = deadline<ProvisionId>({ event, count, unit: 'hari-kerja', start, provision, ...days })
  return counted.ok ? counted.value : { event: event as PlainDate, rule, issues: counted.issues }
}

/** In which capacity those who act or are addressed on the way do so decides what they may do. */
function missingCapacities(facts: RecommendationFacts, steps: readonly RouteStep[]): Missing[] {
  const onTheWay = new Set(steps.flatMap(({ office, to }) => [office, to]))
  return SEATS.flatMap(({ seat, provisions }) =>
    facts[seat] === undefined && onTheWay.has(seat) && seatOfReceiver(facts.receiver) !== seat
      ? [{ fact: `${seat}.capacity`, provisions }]
      : [],
  )
}

const SEATS = [
  { seat: 'sekda', provisions: ['uu-23-2014/pasal-214/ayat-1'] },
  { seat: 'head', provisions: ['uu-23-2014/pasal-65/ayat-1/huruf-a'] },
] as const

function missingDays(steps: readonly RouteStep[]): Missing[] {
  const facts = new Map<string, ProvisionId[]>()
  for (const { deadline: one } of steps) {
    if (one === null || !('awaits' in one)) continue
    facts.set(one.awaits, [...(facts.get(one.awaits) ?? []), one.rule.provision])
  }
  return [...facts].map(([fact, provisions]) => ({ fact, provisions }))
}

function cautionsOf({ receivedOn, forwardedOn, receiver }: RecommendationFacts): Caution[] {
  const { checkedThrough, from } = COVERED.grievance
  return [
    ...(receiver.capacity === 'plt' || receiver.capacity === 'plh'
      ? [{ code: 'note' as const, note: 'receiver-passes-on-and-does-not-decide' }]
      : []),
    ...(receivedOn < from ? [{ code: 'note' as const, note: 'before-the-law-that-was-read' }] : []),
    ...(receivedOn > checkedThrough ? [{ code: 'not-checked-since' as const, checkedThrough, on: 'receivedOn' }] : []),
    ...(forwardedOn !== undefined && forwardedOn < receivedOn
      ? [{ code: 'days-out-of-order' as const, facts: ['receivedOn', 'forwardedOn'] }]
      : []),
  ]
}
