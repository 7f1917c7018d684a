import { REGION_LEVELS } from '../../organization'
import { FILERS, RESPONDENTS, RUNGS, SUBJECTS } from './dimensions'
import { type EscalationFacts, FORWARDERS, OUTCOMES } from './facts'

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

function accept(field: string, given: string, accepted: readonly string[]): void {
  if (accepted.includes(given)) return
  throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
}
