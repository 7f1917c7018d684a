import type { Rung } from '../dimensions'
import type { EscalationContext, EscalationFacts, Filing } from '../facts'
import type { EscalationCondition, EscalationDeadline, EscalationStep, Opening, StepState } from '../outcome'
import { countClock, eventDays } from './clock'
import type { Ladder, LadderRung } from './ladder'

/** A rung with the facts under which it stands. */
export interface Variant {
  readonly rung: LadderRung
  readonly next: readonly Rung[]
  readonly onlyIf: EscalationCondition | undefined
  /** The ladders on which it stands. */
  readonly ladders: readonly Ladder[]
}

/** The remedy whose answer opens the time for the next one. */
const REMEDIES: readonly Rung[] = ['file-objection', 'file-appeal']

/**
 * Writes each rung as a step, with its clocks counted and its state on the day of the plan.
 *
 * @param variants the rungs in their order
 * @param facts what was filed so far
 * @param context calendar and readings
 * @returns the steps
 */
export function stepsOf(
  variants: readonly Variant[],
  facts: EscalationFacts,
  context: EscalationContext,
): EscalationStep[] {
  const closed = facts.history?.some(({ result }) => result === 'settled') === true
  const states = new Map<Ladder, ReadonlyMap<Rung, StepState>>()
  const stateIn = (ladder: Ladder, rung: Rung): StepState | undefined => {
    const known = states.get(ladder) ?? statesOf(ladder, closed, facts, context)
    states.set(ladder, known)
    return known.get(rung)
  }
  return variants.map(({ rung, next, onlyIf, ladders }): EscalationStep => {
    const { line, document } = rung.place
    const { filing, deadline, fileBy } = clocksOf(rung, facts, context)
    const [state, ...others] = new Set(ladders.map((ladder) => stateIn(ladder, rung.rung)))
    const unsure = others.length > 0 || (onlyIf !== undefined && filing === undefined && !closed)
    return {
      code: rung.rung,
      office: rung.office,
      line,
      state: unsure ? 'open' : (state as StepState),
      document,
      deadline,
      ...(fileBy === undefined ? {} : { fileBy }),
      basis: rung.basis,
      notes: rung.notes,
      opensOn: next.length === 0 ? [] : OPENINGS.filter((one) => one === 'refusal' || rung.silence !== 'not-said'),
      opens: next,
      silence: rung.silence,
      ...(rung.reconsiders ? { reconsiders: true as const } : {}),
      ...(onlyIf === undefined ? {} : { onlyIf }),
    }
  })
}

/** Where each rung of one ladder stands. */
function statesOf(
  { rungs }: Ladder,
  closed: boolean,
  facts: EscalationFacts,
  context: EscalationContext,
): ReadonlyMap<Rung, StepState> {
  const placed = rungs.map((rung) => ({ rung, anyTime: !inTurn(rung), ...clocksOf(rung, facts, context) }))
  // Below the highest rung that was used in its turn nothing is left to do.
  const used = placed.findLastIndex(({ anyTime, filing }) => !anyTime && filing !== undefined)
  let opened: Turn['opened'] = true
  return new Map(
    placed.map(({ rung, anyTime, filing, deadline }, at) => {
      const state = stateOf({ anyTime, filing, deadline, on: facts.on, closed, opened, below: at < used })
      // What stands beside the ladder closes nothing on it.
      if (rung.place.line === 'ladder') opened = opensNext(rung, state, filing)
      return [rung.rung, state]
    }),
  )
}

/** Whether a rung that stands so opens the next one; `undefined` where the office was silent and no text says what that means. */
function opensNext({ silence }: LadderRung, state: StepState, filing: Filing | undefined): Turn['opened'] {
  const silent = state === 'overdue' || filing?.result === 'silent'
  if (silent && silence === 'not-said') return undefined
  return state === 'passed' || state === 'overdue'
}

interface Clocks {
  /** The last paper that went to the rung. */
  readonly filing: Filing | undefined
  readonly deadline: EscalationDeadline | null
  readonly fileBy: EscalationDeadline | undefined
}

function clocksOf(rung: LadderRung, facts: EscalationFacts, context: EscalationContext): Clocks {
  const latest = (of: Rung) => facts.history?.findLast((one) => one.rung === of)
  const filing = latest(rung.rung)
  const before = REMEDIES.slice(0, rung.rung === 'file-appeal' ? 1 : undefined)
  const remedy = before.map(latest).findLast((one) => one !== undefined)
  const days = eventDays(facts, filing, remedy)
  return {
    filing,
    deadline: rung.answerBy === undefined ? null : countClock(rung.answerBy, days, context),
    fileBy: rung.fileBy === undefined ? undefined : countClock(rung.fileBy, days, context),
  }
}

/** Whether a rung waits for its turn. */
function inTurn({ place }: LadderRung): boolean {
  return place.line === 'ladder' && place.atAnyTime !== true
}

const OPENINGS: readonly Opening[] = ['silence', 'refusal']

interface Turn {
  readonly anyTime: boolean
  readonly filing: Filing | undefined
  readonly deadline: EscalationDeadline | null
  readonly on: string
  readonly closed: boolean
  readonly opened: boolean | undefined
  readonly below: boolean
}

/** Where a rung stands: what its own paper came to, or whether its turn has come. */
function stateOf({ anyTime, filing, deadline, on, closed, opened, below }: Turn): StepState {
  if (filing !== undefined) {
    if (filing.result === 'settled') return 'settled'
    if (filing.result === 'refused' || filing.result === 'silent') return 'passed'
    return deadline !== null && 'due' in deadline && deadline.due < on ? 'overdue' : 'waiting'
  }
  if (anyTime) return closed ? 'later' : 'at-any-time'
  if (below) return 'passed'
  if (closed || opened === false) return 'later'
  return opened === undefined ? 'open' : 'now'
}
