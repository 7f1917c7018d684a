import type { Caution, Missing } from '../../../decision'
import { COVERED, type ProvisionId } from '../../../law'
import { type EscalationContext, type EscalationFacts, type Filing, FORWARDERS } from '../facts'
import type { EscalationEvent, EscalationStep } from '../outcome'
import type { Case } from './variants'

/** What to ask, the fact that turns most first: who is complained of, who files, then the days from which clocks run. */
export function missingOf(facts: EscalationFacts, cases: readonly Case[], steps: readonly EscalationStep[]): Missing[] {
  const asked = new Map<string, ProvisionId[]>()
  if (turnsOn(cases, ({ filer }) => filer)) asked.set('respondent', ['uu-30-2014/pasal-42/ayat-1'])
  if (turnsOn(cases, ({ respondent }) => respondent)) asked.set('filer', ['pp-79-2021/pasal-2/ayat-1'])
  const { history = [] } = facts
  for (const clock of steps.flatMap(({ deadline, fileBy }) => [fileBy, deadline])) {
    if (clock === undefined || clock === null || !('awaits' in clock)) continue
    const { since, provision } = clock.rule
    const fact = FACT_OF[since]
    // A paper that is not filed yet has no day, and an answer that did not come has none either.
    if (since === 'filedOn' && !history.some(({ filedOn }) => filedOn === undefined)) continue
    if (since === 'remedyReceivedOn' && !history.some(unansweredRemedy)) continue
    asked.set(fact, [...new Set([...(asked.get(fact) ?? []), provision])])
  }
  return [...asked].map(([fact, provisions]) => ({ fact, provisions }))
}

/** Whether the ladders of cases that agree on the other fact differ; never where only one case is meant. */
function turnsOn(cases: readonly Case[], other: (one: Case) => string): boolean {
  const groups = new Map<string, Set<string>>()
  for (const one of cases) {
    groups.set(other(one), (groups.get(other(one)) ?? new Set()).add(JSON.stringify(one.ladder.rungs)))
  }
  return [...groups.values()].some((group) => group.size > 1)
}

function unansweredRemedy({ rung, result, answeredOn }: Filing): boolean {
  return (rung === 'file-objection' || rung === 'file-appeal') && result === 'refused' && answeredOn === undefined
}

/** Days of filings are told in the history. */
const FACT_OF: { readonly [E in EscalationEvent]: string } = {
  filedOn: 'history.filedOn',
  remedyReceivedOn: 'history.answeredOn',
  decisionReceivedOn: 'decisionReceivedOn',
  happenedOn: 'happenedOn',
}

/** What must be told with the plan. */
export function cautionsOf(
  facts: EscalationFacts,
  { readings = {} }: EscalationContext,
  cases: readonly Case[],
  covered: boolean,
): Caution[] {
  const { on, history = [] } = facts
  const note = (code: string): Caution => ({ code: 'note', note: code })
  const rungs = new Set(cases.flatMap(({ ladder }) => ladder.rungs.map(({ rung }) => rung as string)))
  const forwarded = history.some(({ rung }) => (FORWARDERS as readonly string[]).includes(rung))
  const astray = history.some(({ rung }) => !(FORWARDERS as readonly string[]).includes(rung) && !rungs.has(rung))
  const inferred = [...new Set(cases.flatMap(({ ladder }) => ladder.inferred))]
  const { checkedThrough } = COVERED.escalation
  const disordered = history.some(
    ({ filedOn, answeredOn }) =>
      (filedOn !== undefined && filedOn > on) ||
      (answeredOn !== undefined && (answeredOn > on || (filedOn !== undefined && answeredOn < filedOn))),
  )
  return [
    ...(on > checkedThrough ? [{ code: 'not-checked-since' as const, checkedThrough, on }] : []),
    ...(covered ? [] : [note('ladder-before-coverage')]),
    ...Object.entries(readings).flatMap(([point, option]) =>
      option === undefined || PREFERRED[point] === option ? [] : [{ code: 'reading-chosen' as const, point, option }],
    ),
    ...(disordered ? [{ code: 'days-out-of-order' as const, facts: ['on', 'history'] }] : []),
    ...(forwarded ? [note('left-with-a-forwarder')] : []),
    ...(covered && astray ? [note('filed-with-the-wrong-office')] : []),
    ...(history.length > 0 ? [note('guard-against-retaliation')] : []),
    ...(covered && facts.filer === 'pppk-paruh-waktu' ? partTime(rungs, on).map(note) : []),
    ...(inferred.length === 0 ? [] : [{ code: 'inference' as const, rows: inferred }]),
  ]
}

/** The regulation on remedies speaks of ASN; that part-time PPPK are ASN rests on a decree of 13 January 2025. */
function partTime(rungs: ReadonlySet<string>, on: string): string[] {
  if (on < '2025-01-13') return ['no-part-time-pppk-yet']
  return ['file-objection', 'file-appeal'].some((rung) => rungs.has(rung)) ? ['part-time-pppk-by-decree'] : []
}

/** The options that are followed unless another is chosen. */
const PREFERRED: { readonly [point: string]: string } = {
  'supervisor-after-mk-121': 'bkn-continues',
  'bare-hari': 'calendar-day',
  'cuti-bersama-working-day': 'not-a-working-day',
}
