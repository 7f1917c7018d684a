import type { DateInput } from '../../dates'
import { dayNumberOf } from '../../dates'
import { REGION_LEVELS, type RegionLevel } from '../../organization'
import { type EscalationSubject, FILERS, type Filer, RESPONDENTS, type Respondent, RUNGS, SUBJECTS } from './dimensions'
import { type EscalationFacts, FORWARDERS, OUTCOMES } from './facts'

/** One case: everything the tables ask for, nothing in it unknown. */
export interface LadderCase {
  readonly subject: EscalationSubject
  readonly filer: Filer
  readonly respondent: Respondent
  readonly place: RegionLevel
  readonly on: DateInput
}

/**
 * Writes out the cases that the facts leave open: one for each filer and respondent that may be meant.
 *
 * @param facts the facts
 * @returns the cases, every one of them where neither filer nor respondent is known
 */
export function casesOf({ subject, place, on, filer, respondent }: EscalationFacts): LadderCase[] {
  const filers = filer === undefined ? FILERS : [filer]
  const respondents = respondent === undefined ? RESPONDENTS : [respondent]
  return filers.flatMap((who) => respondents.map((about) => ({ subject, filer: who, respondent: about, place, on })))
}

/** Refuses a code that does not exist, naming the field, what was given and what is accepted. */
export function checkCodes(facts: EscalationFacts): void {
  accept('subject', facts.subject, SUBJECTS)
  accept('place', facts.place, REGION_LEVELS)
  if (facts.filer !== undefined) accept('filer', facts.filer, FILERS)
  if (facts.respondent !== undefined) accept('respondent', facts.respondent, RESPONDENTS)
  for (const [place, { rung, result }] of (facts.history ?? []).entries()) {
    accept(`history[${place}].rung`, rung, [...RUNGS, ...FORWARDERS])
    if (result !== undefined) accept(`history[${place}].result`, result, OUTCOMES)
  }
}

/** Refuses a day that is none, naming the field. */
export function checkDays(facts: EscalationFacts): void {
  dayNumberOf(facts.on, 'on')
  for (const field of ['happenedOn', 'decisionReceivedOn'] as const) {
    const day = facts[field]
    if (day !== undefined) dayNumberOf(day, field)
  }
  facts.history?.forEach((filing, place) => {
    for (const field of ['filedOn', 'answeredOn'] as const) {
      const day = filing[field]
      if (day !== undefined) dayNumberOf(day, `history[${place}].${field}`)
    }
  })
}

function accept(field: string, given: string, accepted: readonly string[]): void {
  if (accepted.includes(given)) return
  throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
}
