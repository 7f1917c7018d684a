import type { DateInput } from '../dates'
import { type Change, type Compared, changesBetween } from './change'
import type { Context } from './context'
import { boundariesOf } from './day-boundaries'
import { type Checked, type CheckerEntry, entryOf } from './entry'
import { type PlainFacts, withFact } from './fact-path'
import type { Decision } from './outcome'
import { structuredCopy } from './plain-data'

/** What is moved while everything else stays: exactly one of the four. */
export interface CompareAcrossOptions {
  /** The days of these facts together, from the first to the last: every boundary between is found. */
  readonly dates?: { readonly facts: readonly string[]; readonly from: DateInput; readonly until: DateInput }
  /** Choices at contested points, each against none; `'each'` for every other option of every point, one at a time. */
  readonly readings?: 'each' | readonly { readonly [point: string]: string }[]
  /** Calendars by a name of the caller's, each against the one of the context. */
  readonly calendars?: { readonly [name: string]: unknown }
  /** Facts by path, each set against the facts as given: `[{ stage: 'calon' }, { 'actor.post': 'pengawas' }]`. */
  readonly facts?: readonly PlainFacts[]
  /** The context of every call. */
  readonly context?: Context
}

/** Where one side of a comparison stands. */
export type ComparedAt =
  | { readonly day: string }
  | { readonly readings: { readonly [point: string]: string } }
  | { readonly calendar: string }
  | { readonly facts: PlainFacts }

/** One side: where it stands, and the decision there. */
export interface ComparedSide {
  /** Where it stands: a day, readings, a calendar, facts. */
  readonly at: ComparedAt
  /** The decision there. */
  readonly decision: Decision<unknown>
}

/** A further side, with what changed. */
export interface ComparedStep extends ComparedSide {
  /** What changed: of days against the step before, otherwise against the base. Empty where nothing did. */
  readonly changes: readonly Change[]
}

/** How the answer of a checker moves with one thing: plain JSON. */
export interface Comparison {
  /** Id of the checker. */
  readonly checker: string
  readonly format: 1
  /** What was moved. */
  readonly along: 'dates' | 'readings' | 'calendars' | 'facts'
  /** The facts as given, copied. */
  readonly facts: PlainFacts
  /** Where it begins. */
  readonly base: ComparedSide
  /** Of days only those on which something changes, in their order. */
  readonly steps: readonly ComparedStep[]
}

/**
 * Compares the answers of a checker across days, readings, calendars or facts: which part changed, which provision made it change, and of
 * days from which day on. The boundaries are those of the tables and of the derivation, found exactly and not day by day.
 *
 * @param checked a checker, or its entry in the register (which knows the facts of composed ones, too)
 * @param facts the facts that stay
 * @param options what is moved, and the context of every call
 * @returns the base and the steps, each with its changes
 * @throws RangeError unless exactly one thing is moved; and as the checker does for what it does not accept
 * @example
 * import { classifyConduct } from 'aparatur/neutrality'
 * const facts = { actor: { kind: 'pns' }, conduct: 'social-media-engagement', stage: 'bakal-calon', contest: 'bupati-wali-kota' } as const
 * const { steps } = compareAcross(classifyConduct, facts, {
 *   dates: { facts: ['committedOn', 'decidedOn'], from: '2023-10-01', until: '2024-12-31' },
 * })
 * steps.map(({ at }) => at) // => [{ day: '2023-10-31' }, ...]
 */
export function compareAcross(checked: Checked, facts: object, options: CompareAcrossOptions): Comparison {
  const { dates, readings, calendars, facts: others, context = {} } = options
  const given = Object.entries({ dates, readings, calendars, facts: others }).filter(([, one]) => one !== undefined)
  const moved = given.map(([name]) => name as Comparison['along'])
  const [along, ...more] = moved
  if (along === undefined || more.length > 0)
    throw new RangeError(
      `options: ${moved.join(', ') || 'nothing'} is moved; accepted: one of dates, readings, calendars, facts`,
    )
  const entry = entryOf(checked)
  const plain = structuredCopy(facts) as PlainFacts
  const head = { checker: entry.id, format: 1 as const, along, facts: plain }
  if (dates !== undefined) return { ...head, ...acrossDates(entry, plain, dates, context) }
  const base = side(entry, plain, context)
  const told = baseAt(along, context)
  const step = (at: ComparedAt, other: Compared): ComparedStep => ({
    at,
    decision: other.decision,
    changes: changesBetween(entry, base, other),
  })
  const steps =
    readings !== undefined
      ? choices(entry, readings).map((one) =>
          step({ readings: one }, side(entry, plain, { ...context, readings: { ...context.readings, ...one } })),
        )
      : calendars !== undefined
        ? Object.entries(calendars).map(([name, calendar]) =>
            step({ calendar: name }, side(entry, plain, { ...context, calendar } as Context)),
          )
        : (others as readonly PlainFacts[]).map((set) => {
            const changed = Object.entries(set).reduce((all, [path, value]) => withFact(all, path, value), plain)
            return step({ facts: set }, side(entry, changed, context))
          })
  return { ...head, base: { at: told, decision: base.decision }, steps }
}

function side(entry: CheckerEntry, facts: PlainFacts, context: Context): Compared {
  return { decision: entry.check(facts, context), context }
}

function baseAt(along: Comparison['along'], { readings }: Context): ComparedAt {
  if (along === 'readings') return { readings: { ...readings } }
  return along === 'calendars' ? { calendar: '' } : { facts: {} }
}

/** Every option of every contested point that is not the preferred one. */
function choices({ checker }: CheckerEntry, readings: NonNullable<CompareAcrossOptions['readings']>) {
  if (readings !== 'each') return readings
  if (checker === undefined) return []
  const { names, values, firstPoint, preferred } = checker.spec.vocabulary
  return names
    .slice(firstPoint)
    .flatMap((point, at) =>
      (values[firstPoint + at] as readonly string[]).flatMap((option, place) =>
        1 << place === preferred[at] ? [] : [{ [point]: option }],
      ),
    )
}

function acrossDates(
  entry: CheckerEntry,
  facts: PlainFacts,
  { facts: moved, from, until }: NonNullable<CompareAcrossOptions['dates']>,
  context: Context,
): Pick<Comparison, 'base' | 'steps'> {
  const on = (day: string) => moved.reduce((all, fact) => withFact(all, fact, day), facts)
  const at = (day: string) => side(entry, on(day), context)
  let before = at(from)
  const base = { at: { day: from }, decision: before.decision }
  const steps: ComparedStep[] = []
  for (const day of boundariesOf(entry, { facts, moved, from, until, context }, (one) => at(one).decision)) {
    const after = at(day)
    const changes = changesBetween(entry, before, after, day)
    if (changes.length > 0) steps.push({ at: { day }, decision: after.decision, changes })
    before = after
  }
  return { base, steps }
}
