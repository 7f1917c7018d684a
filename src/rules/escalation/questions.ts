import type { DateInput } from '../../dates'
import { type Caution, prepareTable, type Silent, type TableAnswer } from '../../decision'
import { type BasisEntry, evidenceOfCited } from '../../law'
import { supervisorOn } from '../../organization'
import type { LadderCase } from './derive'
import { DESK_RUNGS, type Rung } from './dimensions'
import type { EscalationContext } from './facts'
import type { Desk, EscalationOffice, FirstClock, RungOutcome, RungStanding } from './outcome'
import { deskTable } from './tables/desk'
import { firstClockTable } from './tables/first-clock'
import { rungTable } from './tables/rung'
import { standingTable } from './tables/standing'
import { ESCALATION } from './vocabulary'

const EVIDENCE = { evidenceOf: evidenceOfCited }
const rungOf = /* @__PURE__ */ prepareTable(rungTable, ESCALATION, EVIDENCE)
const standingOf = /* @__PURE__ */ prepareTable(standingTable, ESCALATION, EVIDENCE)
const deskOf = /* @__PURE__ */ prepareTable(deskTable, ESCALATION, EVIDENCE)
const firstClockOf = /* @__PURE__ */ prepareTable(firstClockTable, ESCALATION, EVIDENCE)

/** What a table said of a case: the effect where it has one, its grounds, and which of its rows are inferences. */
export interface Read<T> {
  readonly value: T | undefined
  readonly basis: readonly BasisEntry[]
  readonly notes: readonly string[]
  readonly inferred: readonly string[]
}

type Effect<T> = Exclude<T, Silent>

/** Whether the subject has the rung, in which line, with which paper and clocks. */
export function rungAt(rung: Rung, { subject, filer, on }: LadderCase): Read<Effect<RungOutcome>> {
  return read(rungOf.answer({ facts: { rung, subject, filer }, on: { decision: on } }))
}

/** How the office of a rung stands to the one complained of. */
export function standingAt(rung: Rung, { respondent }: LadderCase): Read<RungStanding> {
  return read(standingOf.answer({ facts: { rung, respondent } }))
}

/** The clock of the superior who gets the complaint first. */
export function firstClockAt({ subject, filer }: LadderCase): Read<Effect<FirstClock>> {
  return read(firstClockOf.answer({ facts: { subject, filer } }))
}

/**
 * The office of a rung: fixed, found by the table of desks, or the supervisor of the day, where there is one.
 *
 * @param rung the rung
 * @param one the case
 * @param fixed the office, where the table of rungs names it
 * @param context chosen readings
 * @returns the office with its grounds; nothing where no one supervises
 */
export function deskAt(
  rung: Rung,
  one: LadderCase,
  fixed: EscalationOffice | undefined,
  context: EscalationContext,
): FoundDesk | undefined {
  if (fixed !== undefined) return { value: { office: fixed }, basis: [], notes: [], inferred: [] }
  if (isDeskRung(rung)) {
    const { place, respondent, filer } = one
    return read(deskOf.answer({ facts: { rung, place, respondent, filer } })) as FoundDesk
  }
  return supervisorAt(one.on, one.subject === 'neutrality' ? 'netralitas-asn' : 'sistem-merit', context)
}

/** An office that was found. */
export interface FoundDesk extends Read<Desk> {
  readonly value: Desk
}

function supervisorAt(
  on: DateInput,
  matter: 'netralitas-asn' | 'sistem-merit',
  { readings = {} }: EscalationContext,
): FoundDesk | undefined {
  const option = readings[AFTER_MK]
  const asked = supervisorOn(on, matter, option === undefined ? {} : { readings: { [AFTER_MK]: option } })
  const decision = asked.status === 'contested' ? preferred(asked.readings) : asked
  if (decision?.status !== 'decided') return undefined
  const contested = asked.status === 'contested' ? ['supervisor-disputed-since-mk-121'] : []
  return {
    value: { office: decision.conclusion.supervisor as EscalationOffice },
    basis: decision.basis,
    notes: [...notesOf(decision.cautions), ...contested],
    inferred: [],
  }
}

const AFTER_MK = 'supervisor-after-mk-121'

function preferred<O>(readings: readonly { readonly preferred: boolean; readonly outcome: O }[]): O | undefined {
  return readings.find((reading) => reading.preferred)?.outcome
}

function isDeskRung(rung: Rung): rung is (typeof DESK_RUNGS)[number] {
  return (DESK_RUNGS as readonly Rung[]).includes(rung)
}

function read<T>(answer: TableAnswer<T>): Read<Effect<T>> {
  const value = answer.status === 'decided' ? answer.conclusion : undefined
  // That a rung is none for a subject is seen by its absence; only what stands in the plan needs a caution.
  const inferred =
    value === undefined ? [] : answer.cautions.flatMap((one) => (one.code === 'inference' ? one.rows : []))
  return { value, basis: answer.basis as readonly BasisEntry[], notes: notesOf(answer.cautions), inferred }
}

function notesOf(cautions: readonly Caution[]): string[] {
  return cautions.flatMap((caution) => (caution.code === 'note' ? [caution.note] : []))
}
