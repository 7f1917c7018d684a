import type { Rung } from '../dimensions'
import type { EscalationContext, EscalationFacts, Filing } from '../facts'
import type { EscalationCondition, EscalationDeadline, EscalationStep, Opening, StepState } from '../outcome'
import { countClock, eventDays } from './clock'
import type { LadderRung } from './ladder'

/** A rung with the facts under which it stands. */
export interface Variant {
  readonly rung: LadderRung
  readonly next: readonly Rung[]
  readonly onlyIf: EscalationCondition | undefined
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
  const { history } = facts
  const latest = (rung: Rung): Filing | undefined => history?.findLast((filing) => filing.rung === rung)
  const closed = history?.some(({ result }) => result === 'settled') === true
  // Below the highest rung that was used in its turn nothing is left to do.
  const used = variants.findLastIndex(({ rung }) => inTurn(rung) && latest(rung.rung) !== undefined)
  let opened = true
  return variants.map((variant, at): EscalationStep => {
    const { rung, next, onlyIf } = variant
    const { line, document } = rung.place
    const filing = latest(rung.rung)
    const before = REMEDIES.slice(0, rung.rung === 'file-appeal' ? 1 : undefined)
    const remedy = before.map(latest).findLast((one) => one !== undefined)
    const days = eventDays(facts, filing, remedy)
    const deadline = rung.answerBy === undefined ? null : countClock(rung.answerBy, days, context)
    const fileBy = rung.fileBy === undefined ? undefined : countClock(rung.fileBy, days, context)
    const state = stateOf({
      anyTime: !inTurn(rung),
      filing,
      deadline,
      on: facts.on,
      closed,
      opened,
      below: at < used,
    })
    if (onlyIf === undefined) opened = state === 'passed' || state === 'overdue'
    return {
      code: rung.rung,
      office: rung.office,
      line,
      state: onlyIf !== undefined && filing === undefined && !closed ? 'open' : state,
      document,
      deadline,
      ...(fileBy === undefined ? {} : { fileBy }),
      basis: rung.basis,
      notes: rung.notes,
      opensOn: next.length === 0 ? [] : OPENINGS,
      opens: next,
      silence: rung.silence,
      ...(rung.reconsiders ? { reconsiders: true as const } : {}),
      ...(onlyIf === undefined ? {} : { onlyIf }),
    }
  })
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
  readonly opened: boolean
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
  return opened && !closed ? 'now' : 'later'
}
