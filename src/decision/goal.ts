import type { CheckerEntry } from './entry'
import type { Decision, Missing, Part, Possible, Reading, Verdict } from './outcome'

/** What became of a goal. */
export type GoalOutcome = 'settled' | 'contested' | 'needs-facts' | 'outside-law'

/** An answer that is open: of the main question, or of a part. */
export interface Open {
  /** `'decision'`, or the name of the part. */
  readonly part: string
  /** The place in the facts to which the missing ones belong: `'conducts.0'`; absent for the facts themselves. */
  readonly at?: string
  readonly missing: readonly Missing<string>[]
  readonly possible: readonly Possible<unknown>[]
}

type Loose = Decision<unknown>
type Parts = { readonly [name: string]: Part<unknown> }

/**
 * The open answers that stand before a goal, in the order in which they are asked: the main question, then parts. Where the main question
 * is contested, a reading that is open counts too: its facts may end the contest.
 */
export function openOf(decision: Loose, goal: string, { each }: CheckerEntry): Open[] {
  if (each !== undefined) return openOfEach(decision, goal, each(decision))
  return openOfOne(decision, goal)
}

/** Of a decision composed of others: what is open in those that may still change it; for everything also in their parts. */
function openOfEach(
  decision: Loose,
  goal: string,
  each: readonly { readonly at: string; readonly decision: Loose }[],
): Open[] {
  const counts = ({ missing }: Open) =>
    goal === 'everything' ||
    (decision.status === 'needs-facts' && decision.missing.some(({ fact }) => missing.some((one) => one.fact === fact)))
  return each.flatMap(({ at, decision: one }) =>
    openOfOne(one, goal)
      .filter(counts)
      .map((open) => ({ ...open, at })),
  )
}

function openOfOne(decision: Loose, goal: string): Open[] {
  const told = preferredOf(decision)
  const parts = partsOf(told)
  const asked = goal === 'everything' ? Object.keys(parts) : [goal]
  const open = asked.flatMap((part): Open[] => (Object.hasOwn(parts, part) ? openIn(part, parts[part] as Outcome) : []))
  // A part that stands on its own is told whatever the main question's answer; then that need not be asked.
  if (told.status === 'needs-facts' && Object.hasOwn(parts, goal)) return open
  return [...openIn('decision', decision), ...open]
}

type Outcome = Verdict<unknown> | Part<unknown>

/** What is open in an answer, or in one of the readings of it. */
function openIn(part: string, outcome: Outcome): Open[] {
  if (outcome.status === 'contested') return outcome.readings.flatMap((reading) => openIn(part, reading.outcome))
  if (outcome.status !== 'needs-facts' && outcome.status !== 'open') return []
  return [{ part, missing: outcome.missing, possible: outcome.possible }]
}

/** What became of a goal, as the decision tells it. */
export function outcomeOf(decision: Loose, goal: string): GoalOutcome {
  const parts = partsOf(decision)
  const part = Object.hasOwn(parts, goal) ? parts[goal] : undefined
  if (part !== undefined) return OUTCOMES[part.status]
  if (decision.status !== 'decided' || goal !== 'everything') return OUTCOMES[decision.status]
  const statuses = Object.values(parts).map(({ status }) => status)
  if (statuses.includes('open')) return 'needs-facts'
  return statuses.includes('contested') ? 'contested' : 'settled'
}

const OUTCOMES = {
  decided: 'settled',
  settled: 'settled',
  'needs-facts': 'needs-facts',
  open: 'needs-facts',
  contested: 'contested',
  'outside-law': 'outside-law',
  silent: 'outside-law',
} as const satisfies Record<Loose['status'] | Part<unknown>['status'], GoalOutcome>

/** The verdict as the preferred reading has it. */
function preferredOf(verdict: Verdict<unknown>): Verdict<unknown> {
  if (verdict.status !== 'contested') return verdict
  // Where a point is contested, one of its readings is the preferred one.
  const preferred = verdict.readings.find((reading) => reading.preferred) as Reading<Verdict<unknown>>
  return preferredOf(preferred.outcome)
}

/** The parts that a verdict tells, also those that stand beside a main question without an answer. */
export function partsOf(verdict: Verdict<unknown>): Parts {
  const holder = verdict.status === 'decided' ? verdict.conclusion : 'beside' in verdict ? verdict.beside : undefined
  return Object.fromEntries(Object.entries((holder ?? {}) as object).filter(([, one]) => isPart(one)))
}

/** Whether a field of a conclusion is a part: it has a status and grounds of its own. */
export function isPart(value: unknown): value is Part<unknown> {
  return typeof value === 'object' && value !== null && 'status' in value && 'basis' in value && 'governed' in value
}
