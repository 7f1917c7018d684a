import { addMonths, type DateInput, plainDate } from '../../dates'
import {
  type Ask,
  allow,
  type Caution,
  type Checker,
  type Derived,
  defineChecker,
  givenIn,
  isSilent,
  type Main,
  type OpenRegion,
  ownOverlays,
  type Silent,
  setClock,
  type Table,
  unknownRegion,
  unlessSilent,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { employmentOf } from './derive'
import {
  type GROUNDS_SHOWN,
  REQUEST_RECEIVED,
  type RequestReceived,
  type ResignationEvent,
} from './resignation-dimensions'
import type { ResignationFacts } from './resignation-facts'
import type { DutyPapers, ResignationConclusion } from './resignation-outcome'
import { appointingOfficerTable } from './tables/appointing-officer'
import { dutyHandoverTable, dutyPapersTable, pastLiabilityTable } from './tables/duty-handover'
import { interruptionTable } from './tables/interruption'
import {
  answerDueTable,
  compulsionTable,
  resignationExposureTable,
  sanctionTracksTable,
} from './tables/resignation-exposure'
import { resignationStatusTable } from './tables/resignation-status'
import { DUTY_LAID_DOWN } from './vocabulary'

/** From here on a request is to be answered within five working days instead of ten: UU 11/2020. */
const SHORTER = '2020-11-02'
/** From here on the five working days rest on Perppu 2/2022. */
const REPLACED = '2022-12-30'

/** Facts that only some events ask for. */
const ASKED: { readonly [fact in 'since' | 'expiry' | 'receivedOn']: readonly ResignationEvent[] } = {
  since: ['detained'],
  expiry: ['decree-expired'],
  receivedOn: ['resign', 'refuse'],
}

/**
 * Tells what follows for a duty when something happens to its holder: where the duty stands, who has to decide what, what stops and what
 * goes on, what must be handed over, with which papers, and how far anyone is exposed to sanctions. A letter ends nothing (UU 30/2014
 * Pasal 68 ayat (1)), and leaving alone is never called a breach.
 *
 * @param facts what happened, to the holder of which duty; a fact left out is unknown
 * @param context chosen readings
 * @returns a decision; `needs-facts` where the status turns on a fact not given, `outside-law` where the duty is not held by decree or
 *   the event does not exist in that budget
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const letter = resolveResignation({ event: 'resign', duty: 'pejabat-pembuat-komitmen', fund: 'apbd', on: '2022-02-24', receivedOn: '2022-02-22' })
 * letter.status === 'decided' && letter.conclusion.status // => 'requested'
 * letter.status === 'decided' && letter.conclusion.disciplineExposure.status // => 'settled'
 */
export const resolveResignation: Checker<ResignationFacts, ResignationConclusion> = /* @__PURE__ */ defineChecker<
  ResignationFacts,
  ResignationConclusion
>({
  id: 'resolveResignation',
  vocabulary: DUTY_LAID_DOWN,
  tables: () => TABLES as readonly unknown[] as readonly Table[],
  derive: deriveResignation,
  main: standingOf,
  parts: {
    officer: (ask) => ask(appointingOfficerTable),
    answer: (ask) => ask(answerDueTable),
    interruption: (ask) => ask(interruptionTable),
    handover: (ask) => ask(dutyHandoverTable),
    disciplineExposure: (ask) => ask(resignationExposureTable),
    tracks: (ask) => ask(sanctionTracksTable),
    compulsion: (ask) => ask(compulsionTable),
    documents: papersOf,
    liability: (ask) => ask(pastLiabilityTable),
  },
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED['additional-duty'].checkedThrough,
})

const TABLES = [
  appointingOfficerTable,
  resignationStatusTable,
  answerDueTable,
  interruptionTable,
  dutyHandoverTable,
  resignationExposureTable,
  sanctionTracksTable,
  compulsionTable,
  dutyPapersTable,
  pastLiabilityTable,
] as const

/** First how the duty is held, then what the event does to it. */
function standingOf(ask: Ask): Main<ResignationConclusion> | Silent {
  const officer = ask(appointingOfficerTable, undefined, { passing: (one) => !isSilent(one), gate: true })
  return isSilent(officer) ? officer : ask(resignationStatusTable, { title: officer.title })
}

function papersOf(ask: Ask): DutyPapers | Silent {
  return unlessSilent(standingOf(ask), ({ status }) => ask(dutyPapersTable, { status }))
}

function deriveResignation(facts: ResignationFacts): Derived {
  const region = unknownRegion(DUTY_LAID_DOWN)
  allow(region, DUTY_LAID_DOWN, 'event', facts.event)
  allow(region, DUTY_LAID_DOWN, 'duty', facts.duty)
  if (facts.fund !== undefined) allow(region, DUTY_LAID_DOWN, 'fund', facts.fund)
  if (facts.expiry !== undefined) allow(region, DUTY_LAID_DOWN, 'expiry', facts.expiry)
  for (const name of ['hospital', 'ppkTasks', 'outstanding'] as const) {
    if (facts[name] !== undefined) allow(region, DUTY_LAID_DOWN, name, facts[name] ? 'yes' : 'no')
  }
  const kind = facts.person?.kind
  if (kind !== undefined) allow(region, DUTY_LAID_DOWN, 'employment', employmentOf(kind))
  allow(region, DUTY_LAID_DOWN, 'shown', shownOf(facts))
  const outside = deriveDays(region, facts)
  return {
    regions: [region],
    given: givenIn(facts),
    cautions: cautionsOf(facts),
    ...(outside === undefined ? {} : { outside }),
  }
}

function deriveDays(region: OpenRegion, facts: ResignationFacts): string | undefined {
  const on = plainDate(facts.on, 'on')
  const since = facts.since === undefined ? undefined : plainDate(facts.since, 'since')
  const receivedOn = facts.receivedOn === undefined ? undefined : plainDate(facts.receivedOn, 'receivedOn')
  setClock(region, 'act', on)
  if (receivedOn !== undefined && on < receivedOn) return 'not-yet-received'
  // A request of unknown day came in on the day asked about, or under any act before it.
  const latest = REQUEST_RECEIVED.indexOf(receivedUnder(receivedOn ?? on))
  allow(region, DUTY_LAID_DOWN, 'received', REQUEST_RECEIVED.slice(receivedOn === undefined ? 0 : latest, latest + 1))
  if (since !== undefined && facts.event === 'detained') {
    if (on < since) return 'not-yet-detained'
    const next = addMonths(`${since.slice(0, 7)}-01` as DateInput, 1)
    allow(region, DUTY_LAID_DOWN, 'detention', on < next ? 'month-of-detention' : 'later-month')
  }
  return on < COVERED['additional-duty'].from ? 'before-coverage' : undefined
}

/** Which grounds were shown, as one code. */
function shownOf({
  abandonedWithoutHandover,
  causedLoss,
  disobeyedOrder,
}: ResignationFacts): (typeof GROUNDS_SHOWN)[number] {
  if (abandonedWithoutHandover === true) {
    if (causedLoss === true) return disobeyedOrder === true ? 'all-three' : 'abandoned-and-loss'
    return disobeyedOrder === true ? 'abandoned-and-disobeyed' : 'abandoned'
  }
  if (causedLoss === true) return disobeyedOrder === true ? 'loss-and-disobeyed' : 'loss'
  return disobeyedOrder === true ? 'disobeyed' : 'none-shown'
}

function cautionsOf(facts: ResignationFacts): Caution[] {
  const cautions: Caution[] = []
  const given = givenIn(facts)
  for (const [fact, events] of Object.entries(ASKED)) {
    if (given.has(fact) && !events.includes(facts.event)) cautions.push({ code: 'fact-not-used', fact })
  }
  if (facts.ppkTasks !== undefined && facts.duty !== 'pejabat-pelaksana-teknis-kegiatan') {
    cautions.push({ code: 'fact-not-used', fact: 'ppkTasks' })
  }
  return cautions
}

/**
 * Tells under which act a request was received: ten working days to answer it before 2 November 2020, five since, and since 30 December
 * 2022 by Perppu 2/2022.
 *
 * @param receivedOn the day on which the complete request was received
 * @returns the act, as a value of the dimension `received`
 */
export function receivedUnder(receivedOn: string): RequestReceived {
  if (receivedOn < SHORTER) return 'before-uu-11-2020'
  return receivedOn < REPLACED ? 'under-uu-11-2020' : 'since-perppu-2-2022'
}
