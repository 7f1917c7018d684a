import type { Period } from '../../../../dates'
import { type AnyRow, isSilent, type Missing, type Silent, type Table } from '../../../../decision'
import type { ProvisionId } from '../../../../law'
import { countRule, type Days } from './count'
import { covering, type Span } from './span'
import type { ClockCondition, DisciplineStep, StepCounting, StepEffect } from './step'

/** A case as the tables of steps see it. */
export interface StepCase<E extends string> {
  /** The values each dimension may still have. */
  readonly possible: { readonly [dimension: string]: readonly string[] }
  /** The facts that would settle a dimension or a clock. */
  readonly settledBy: { readonly [name: string]: readonly string[] }
  /** When each clock may show. */
  readonly spans: { readonly [clock: string]: Span }
  /** The days known. */
  readonly days: Days<E>
  readonly counting: StepCounting
  /** The option followed of each contested point. */
  readonly followed: { readonly [point: string]: string }
}

/** Steps taken from a table, what they leave open, and why others are silent. */
export interface LaidOut<E extends string> {
  readonly steps: readonly DisciplineStep<E>[]
  readonly missing: readonly Missing[]
  /** The reasons of the declared gaps that hold without condition. */
  readonly silent: readonly string[]
}

/**
 * Takes the rows of a table of steps that the facts allow, in the order of the table, each with its day and with the condition under
 * which it is taken where the facts leave that open.
 *
 * @param table the table; every row is a step or a declared gap
 * @param given the case
 * @returns the steps
 */
export function layOut<E extends string>(table: Table, given: StepCase<E>): LaidOut<E> {
  const steps: DisciplineStep<E>[] = []
  const silent = new Set<string>()
  const missing: Missing[] = []
  const ask = (facts: readonly string[], provisions: readonly ProvisionId[]) => {
    for (const fact of facts) missing.push({ fact, provisions })
  }
  for (const row of Object.values(table.rows()) as AnyRow<StepEffect<E> | Silent>[]) {
    const condition = conditionOf(row, table, given)
    if (condition === undefined) continue
    const open = Object.keys(condition)
    const lead = row.basis.slice(0, 1).map(({ provision }) => provision as ProvisionId)
    for (const name of open) ask(given.settledBy[name] as readonly string[], lead)
    if (isSilent(row.then)) {
      if (open.length === 0) silent.add(row.then.silent)
      continue
    }
    const step = stepOf(row.when['step'] as string, row, row.then, condition, given)
    for (const clock of [step.deadline, step.earlier]) {
      if (clock !== null && clock !== undefined && 'awaits' in clock) ask([clock.rule.since], [clock.rule.provision])
    }
    steps.push(step)
  }
  const present = new Set(steps.map(({ code }) => code))
  return {
    steps: steps.map((step) => ({ ...step, opens: step.opens.filter((code) => present.has(code)) })),
    missing: mergeMissing(missing),
    silent: [...silent],
  }
}

/**
 * Tells under which conditions a row is taken.
 *
 * @param row the row
 * @param table its table
 * @param given the case
 * @returns no condition, some, or `undefined` when the row is not taken at all
 */
export function conditionOf(
  { when, during = {}, reading = {} }: AnyRow,
  table: Table,
  { possible, spans, followed }: Pick<StepCase<string>, 'possible' | 'spans' | 'followed'>,
): ClockCondition | undefined {
  if (Object.entries(reading).some(([point, option]) => followed[point] !== option)) return undefined
  const condition: { [name: string]: ClockCondition[string] } = {}
  for (const [name, accepted] of Object.entries(when)) {
    if (name === 'step' || accepted === undefined) continue
    const codes =
      typeof accepted === 'string'
        ? [accepted]
        : 'any' in accepted
          ? (table.dimensions[name] as readonly string[])
          : accepted
    const open = possible[name] as readonly string[]
    const left = open.filter((one) => codes.includes(one))
    if (left.length === 0) return undefined
    if (left.length < open.length) condition[name] = left
  }
  for (const [clock, interval] of Object.entries(during) as [string, Period][]) {
    const days = covering(interval, spans[clock] as Span)
    if (days === 'none') return undefined
    if (days === 'part') condition[clock] = { from: interval.from, until: interval.until }
  }
  return condition
}

function stepOf<E extends string>(
  code: string,
  { basis, reasoning }: AnyRow,
  { deadline, earlier, notes, opens, document, ...effect }: StepEffect<E>,
  condition: ClockCondition,
  { days, counting }: StepCase<E>,
): DisciplineStep<E> {
  return {
    code,
    ...effect,
    ...(document === undefined ? {} : { document }),
    deadline: deadline === null ? null : countRule(deadline, days, counting),
    ...(earlier === undefined ? {} : { earlier: countRule(earlier, days, counting) }),
    basis: basis as DisciplineStep<E>['basis'],
    // A plan shows no row, so what its row inferred is told with the step.
    notes: reasoning === 'inference' ? [...notes, 'step-is-an-inference'] : notes,
    ...(Object.keys(condition).length === 0 ? {} : { onlyIf: condition }),
    opens,
  }
}

/**
 * Merges what several tables ask for, so that each fact is asked once.
 *
 * @param missing facts with the provisions that ask for them
 * @returns each fact once, with all its provisions
 */
export function mergeMissing(missing: readonly Missing[]): Missing[] {
  const all = new Map<string, Missing>()
  for (const { fact, provisions } of missing) {
    all.set(fact, { fact, provisions: [...new Set([...(all.get(fact)?.provisions ?? []), ...provisions])] })
  }
  return [...all.values()]
}
