import { dayNumberOf } from '../../dates'
import { type Caution, isSilent, type Missing, structuredCopy, type Table } from '../../decision'
import type { BasisEntry } from '../../law'
import { followedBy } from './proceedings/steps/counting'
import { conditionOf, layOut, mergeMissing } from './proceedings/steps/lay-out'
import { outOfOrder, spanIn } from './proceedings/steps/span'
import type { ClockRule, StepCounting, StepEffect } from './proceedings/steps/step'
import { CONTESTED, ISSUERS, type RemedyTrack, TRACKS } from './remedy/dimensions'
import { REMEDY_EVENTS, type RemedyContext, type RemedyEvent, type RemedyFacts, type RemedyPlan } from './remedy/facts'
import { filingsOf, PP_94 } from './remedy/filing'
import { type OlderClocks, olderTimeOf, PP_79 } from './remedy/older-time'
import { seekerOf } from './remedy/seeker'
import { remedyStepsTable } from './tables/remedy-steps'
import { remedyTrackTable } from './tables/remedy-track'

/** The contested points on which a remedy turns. */
export const REMEDY_POINTS = [
  'bare-hari',
  'cuti-bersama-working-day',
  'general-appeal-to-whom',
  'remedy-pending-in-2021',
] as const

/** Days that must follow one another; the rest run beside each other. */
const CHAIN = ['decidedOn', 'receivedOn', 'objectedOn', 'remedyDecidedOn', 'remedyDecisionReceivedOn'] as const

/** The days before the one on which the decision on a remedy is received, by any of the ways. */
const TO_COURT = [
  'decidedOn',
  'receivedOn',
  'objectedOn',
  'objectionDecisionReceivedOn',
  'appealedOn',
  'generalAppealedOn',
  'remedyDecidedOn',
  'remedyDecisionReceivedOn',
] as const

/**
 * Plans the remedies against a sanction, a dismissal, another staffing decision or an act: to whom, by when, what silence means, what
 * the office may do with the decision (it may make it heavier), and which court is open afterwards. PP 79/2021 for the civil service,
 * PP 53/2010 and PP 24/2011 for sanctions contested before August 2021, UU 30/2014 for everyone else.
 *
 * @param given who, against what, whose decision, and the days known so far; a fact left out is unknown
 * @param context readings, calendar and working days a week
 * @returns the possible tracks and their steps, with the facts that are missing; where no text holds a remedy there are no steps, and
 *   the cautions say why
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const plan = planRemedy({
 *   actor: { kind: 'pns' },
 *   against: 'sanction-berat-in-service',
 *   issuer: 'pejabat-pembina-kepegawaian',
 *   decidedOn: '2024-12-02',
 *   receivedOn: '2024-12-02',
 * })
 * plan.tracks // => ['keberatan-to-pejabat-pembina-kepegawaian']
 * plan.steps[0]?.deadline // => { due: '2024-12-20', unit: 'hari-kerja', provision: 'pp-79-2021/pasal-4/ayat-2', ... }
 * plan.steps.find(({ code }) => code === 'decide-objection')?.outcomes?.includes('aggravate') // => true
 */
export function planRemedy(given: RemedyFacts, context: RemedyContext = {}): RemedyPlan {
  checkFacts(given)
  const { counting, followed, cautions } = followedBy(context, REMEDY_POINTS)
  const found = tracksOf(given, followed, counting)
  const laidOut = layOut<RemedyEvent>(remedyStepsTable as unknown as Table, {
    possible: { track: found.tracks },
    settledBy: { track: found.missing.map(({ fact }) => fact), receipt: ['remedyDecisionReceivedOn'] },
    spans: { receipt: spanIn(TO_COURT, 'remedyDecisionReceivedOn', given, given.asOf) },
    days: given,
    counting,
    followed,
  })
  const settled = found.missing.length === 0
  const steps = laidOut.steps
    .map(withoutEarlyClock)
    .map((step) => (mayBeSuspended(given) ? step : withoutSuspension(step)))
    .map((step, at) =>
      at === 0 && settled ? { ...step, basis: [...step.basis, ...without(found.basis, step.basis)] } : step,
    )
  const late = outOfOrder(CHAIN, given)
  return {
    planner: 'planRemedy',
    format: 1,
    facts: structuredCopy(given),
    tracks: found.tracks,
    steps,
    missing: mergeMissing([...found.missing, ...laidOut.missing]),
    cautions: [
      ...cautions,
      ...(late.length === 0 ? [] : [{ code: 'days-out-of-order' as const, facts: late }]),
      ...(given.asOf === undefined ? [] : [{ code: 'note' as const, note: 'planned-as-of-a-day' }]),
      ...(steps.some((step) => isLate(step, given))
        ? [{ code: 'note' as const, note: 'filed-after-the-last-day' }]
        : []),
      ...(found.contested ? [{ code: 'note' as const, note: 'remedy-pending-in-2021-is-contested' }] : []),
      ...(found.older === 'still-running' ? [{ code: 'note' as const, note: 'older-time-ran-into-pp-79' }] : []),
      ...(found.inferred && settled ? [{ code: 'note' as const, note: 'track-is-an-inference' }] : []),
      ...(settled ? found.silent.map((note): Caution => ({ code: 'note', note })) : []),
    ],
  }
}

/** What the table of tracks leaves possible. */
function tracksOf(given: RemedyFacts, followed: { readonly [point: string]: string }, counting: StepCounting) {
  const tracks = new Set<RemedyTrack>()
  const missing: Missing[] = []
  const basis: BasisEntry[] = []
  const silent = new Set<string>()
  let contested = false
  let inferred = false
  const filed = given.objectedOn ?? given.appealedOn
  const who = {
    seeker: seekerOf(given.actor?.kind),
    against: given.against === undefined ? CONTESTED : [given.against],
  }
  const older = olderTimeOf(given, who, olderClocks(), counting)
  const one = {
    possible: {
      ...who,
      issuer: given.issuer === undefined ? ISSUERS : [given.issuer],
      filing: filingsOf(given, older),
    },
    spans: { decision: spanIn(CHAIN, 'decidedOn', given, given.asOf) },
    followed,
  }
  const table = remedyTrackTable as unknown as Table
  for (const row of Object.values(remedyTrackTable.rows())) {
    const condition = conditionOf(row, table, one)
    if (condition === undefined) continue
    for (const name of Object.keys(condition)) {
      missing.push({
        fact: name === 'filing' && filed !== undefined ? 'remedyDecidedOn' : (SETTLED_BY[name] as string),
        provisions: row.basis.slice(0, 1).map(({ provision }) => provision) as Missing['provisions'],
      })
    }
    basis.push(...(row.basis as readonly BasisEntry[]))
    contested ||= row.reading !== undefined
    inferred ||= row.reasoning === 'inference'
    if (isSilent(row.then)) silent.add(row.then.silent)
    else tracks.add(row.then.track)
  }
  return {
    tracks: TRACKS.filter((track) => tracks.has(track)),
    missing: mergeMissing(missing),
    basis,
    silent: [...silent],
    contested,
    inferred,
    older,
  }
}

/** The clocks with which the older ways begin. */
function olderClocks(): OlderClocks {
  const rows = remedyStepsTable.rows()
  const clock = (id: string) =>
    (rows[id] as { readonly then: StepEffect<RemedyEvent> }).then.deadline as ClockRule<RemedyEvent>
  return {
    'banding-to-bapek': clock('appeal/bapek'),
    'keberatan-under-pp-53': clock('object/pp-53'),
    'uu-30': clock('object/uu-30'),
  }
}

/** No time of PP 79/2021 runs from a day before it was in force; its transition (Pasal 31) sets none of its own. */
function withoutEarlyClock(step: RemedyPlan['steps'][number]): RemedyPlan['steps'][number] {
  const { deadline } = step
  if (deadline === null || 'awaits' in deadline || deadline.event >= PP_79) return step
  const provision = 'rule' in deadline ? deadline.rule.provision : deadline.provision
  if (!(provision as string).startsWith('pp-79-2021/')) return step
  return { ...step, deadline: null, notes: [...step.notes, 'no-time-from-before-pp-79'] }
}

/** Sanctions and dismissals, of which PP 94/2021 speaks; other decisions have no such rule. */
const SANCTIONED: readonly string[] = ['sanction-ringan', 'sanction-sedang', 'sanction-berat-in-service', 'dismissal']

/** Whether a filing may move the effect of the decision: PP 94/2021 Pasal 38 says so of sanctions of PNS and CPNS, since its first day. */
function mayBeSuspended({ actor, against, decidedOn, asOf }: RemedyFacts): boolean {
  return (
    (actor?.kind === undefined || ['pns', 'cpns'].includes(seekerOf(actor.kind)[0] as string)) &&
    (against === undefined || SANCTIONED.includes(against)) &&
    (decidedOn ?? PP_94) >= PP_94 &&
    (asOf ?? PP_94) >= PP_94
  )
}

function withoutSuspension(step: RemedyPlan['steps'][number]): RemedyPlan['steps'][number] {
  return {
    ...step,
    basis: step.basis.filter(({ provision }) => provision !== 'pp-94-2021/pasal-38/ayat-2'),
    notes: step.notes.filter((note) => note !== 'filing-suspends-a-sanction'),
  }
}

/** Whether a step that opens a remedy was taken after its last day, however its first day is counted. */
function isLate({ code, deadline, onlyIf }: RemedyPlan['steps'][number], given: RemedyFacts): boolean {
  if (deadline === null || !('due' in deadline) || onlyIf !== undefined) return false
  const filed =
    code === 'object' ? given.objectedOn : code === 'appeal' ? (given.appealedOn ?? given.generalAppealedOn) : undefined
  return filed !== undefined && filed > deadline.due
}

const SETTLED_BY: { readonly [name: string]: string } = {
  seeker: 'actor.kind',
  against: 'against',
  issuer: 'issuer',
  filing: 'objectedOn',
  decision: 'decidedOn',
}

function without(basis: readonly BasisEntry[], present: readonly BasisEntry[]): readonly BasisEntry[] {
  return basis.filter(({ provision }) => present.every((entry) => entry.provision !== provision))
}

function checkFacts(given: RemedyFacts): void {
  for (const event of ['asOf', ...REMEDY_EVENTS] as const) {
    const day = given[event]
    if (day !== undefined) dayNumberOf(day, event)
  }
  for (const [name, accepted] of Object.entries({ against: CONTESTED, issuer: ISSUERS })) {
    const value = given[name as 'against' | 'issuer']
    if (value !== undefined && !(accepted as readonly string[]).includes(value))
      throw new RangeError(`${name}: '${String(value)}' is not accepted; accepted: ${accepted.join(', ')}`)
  }
}
