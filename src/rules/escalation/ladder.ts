import type { DateInput } from '../../dates'
import { type Caution, prepareTable, type Silent, type TableAnswer } from '../../decision'
import { type BasisEntry, evidenceOfCited, type ProvisionId } from '../../law'
import { type RegionLevel, supervisorOn } from '../../organization'
import { DESK_RUNGS, type EscalationSubject, type Filer, type Respondent, RUNGS, type Rung } from './dimensions'
import type { EscalationContext } from './facts'
import type { ClockRule, Desk, EscalationOffice, RungPlace, RungStanding, SkippedRung } from './outcome'
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

/** The superiors of a region, of whom the first that is left takes the complaint. */
const SUPERIORS: readonly Rung[] = [
  'complain-to-direct-superior',
  'complain-to-head-of-office',
  'raise-with-regional-secretary',
  'submit-to-head-of-region',
]

/** One case: everything the tables ask for. */
export interface LadderCase {
  readonly subject: EscalationSubject
  readonly filer: Filer
  readonly respondent: Respondent
  readonly place: RegionLevel
  readonly on: DateInput
}

/** One rung of one case. */
export interface LadderRung {
  readonly rung: Rung
  readonly office: EscalationOffice
  readonly place: RungPlace
  readonly fileBy: ClockRule | undefined
  readonly answerBy: ClockRule | undefined
  readonly silence: RungPlace['silence']
  readonly reconsiders: boolean
  readonly basis: readonly BasisEntry[]
  readonly notes: readonly string[]
  /** The next rung of the ladder; none at its end and beside it. */
  readonly next: Rung | undefined
}

/** The ladder of one case. */
export interface Ladder {
  readonly rungs: readonly LadderRung[]
  readonly skipped: readonly Pick<SkippedRung, 'code' | 'why' | 'basis'>[]
  readonly inferred: readonly string[]
}

/** What a table said of a case: the effect where it has one, with its grounds. */
interface Read<T> {
  readonly value: T | undefined
  readonly basis: readonly BasisEntry[]
  readonly notes: readonly string[]
}

/** Reads an answer of a table, and keeps which of its rows are inferences. */
type Reader = <T>(answer: TableAnswer<T>) => Read<Exclude<T, Silent>>

/**
 * Builds the ladder of one case: each rung that the subject has, less those whose office is complained of or stands too low, each with
 * its office and the clock of whoever gets the complaint first.
 *
 * @param one the case, nothing in it unknown
 * @param context chosen readings
 * @returns the rungs in their order, and those left out
 */
export function ladderOf(one: LadderCase, context: EscalationContext): Ladder {
  const { subject, filer, respondent, on } = one
  const inferred = new Set<string>()
  const read: Reader = (answer) => {
    const value = answer.status === 'decided' ? answer.conclusion : undefined
    // That a rung is none for a subject is seen by its absence; only what stands in the plan needs a caution.
    const rows = answer.cautions.flatMap((caution) => (caution.code === 'inference' ? caution.rows : []))
    if (value !== undefined) for (const row of rows) inferred.add(row)
    return { value, basis: answer.basis as readonly BasisEntry[], notes: notesOf(answer.cautions) }
  }
  const skipped: Ladder['skipped'][number][] = []
  const rungs: Omit<LadderRung, 'next'>[] = []
  let first = true
  for (const rung of RUNGS) {
    const found = read(rungOf.answer({ facts: { rung, subject, filer }, on: { decision: on } }))
    if (found.value === undefined) continue
    const stands = read(standingOf.answer({ facts: { rung, respondent } }))
    // The table is proved: it answers for every rung and every respondent.
    const { standing } = stands.value as RungStanding
    if (standing !== 'addressable') {
      skipped.push({ code: rung, why: standing, basis: stands.basis })
      continue
    }
    const desk = deskAt(rung, one, found.value.office, context, read)
    if (desk === undefined) continue
    const opening =
      first && SUPERIORS.includes(rung) ? read(firstClockOf.answer({ facts: { subject, filer } })) : undefined
    if (SUPERIORS.includes(rung)) first = false
    const clock = opening?.value
    const grounds = [found, desk, ...(opening === undefined || clock === undefined ? [] : [opening])]
    rungs.push({
      rung,
      office: desk.value.office,
      place: found.value,
      fileBy: setBy(found.value.fileBy, desk.value.fileBy),
      answerBy: clock?.answerBy ?? setBy(found.value.answerBy, desk.value.answerBy),
      silence: clock?.silence ?? found.value.silence,
      reconsiders: desk.value.reconsiders === true,
      basis: joined(grounds.flatMap(({ basis }) => basis)),
      notes: [...new Set(grounds.flatMap(({ notes }) => notes))],
    })
  }
  return { rungs: linked(rungs), skipped, inferred: [...inferred] }
}

/** The same clock under the provision that speaks of the office found. */
function setBy(rule: ClockRule | undefined, provision: ProvisionId | undefined): ClockRule | undefined {
  return rule === undefined || provision === undefined ? rule : { ...rule, provision }
}

interface FoundDesk extends Read<Desk> {
  readonly value: Desk
}

/** The office of a rung: fixed, found by the table of desks, or the supervisor of the day, where there is one. */
function deskAt(
  rung: Rung,
  { subject, filer, respondent, place, on }: LadderCase,
  fixed: EscalationOffice | undefined,
  { readings = {} }: EscalationContext,
  read: Reader,
): FoundDesk | undefined {
  if (fixed !== undefined) return { value: { office: fixed }, basis: [], notes: [] }
  if (isDeskRung(rung)) return read(deskOf.answer({ facts: { rung, place, respondent, filer } })) as FoundDesk
  const matter = subject === 'neutrality' ? 'netralitas-asn' : 'sistem-merit'
  const option = readings[AFTER_MK]
  const asked = supervisorOn(on, matter, option === undefined ? {} : { readings: { [AFTER_MK]: option } })
  const decision = asked.status === 'contested' ? preferred(asked.readings) : asked
  if (decision?.status !== 'decided') return undefined
  const contested = asked.status === 'contested' ? ['supervisor-disputed-since-mk-121'] : []
  return {
    value: { office: decision.conclusion.supervisor as EscalationOffice },
    basis: decision.basis,
    notes: [...notesOf(decision.cautions), ...contested],
  }
}

const AFTER_MK = 'supervisor-after-mk-121'

function preferred<O>(readings: readonly { readonly preferred: boolean; readonly outcome: O }[]): O | undefined {
  return readings.find((reading) => reading.preferred)?.outcome
}

function isDeskRung(rung: Rung): rung is (typeof DESK_RUNGS)[number] {
  return (DESK_RUNGS as readonly Rung[]).includes(rung)
}

function notesOf(cautions: readonly Caution[]): string[] {
  return cautions.flatMap((caution) => (caution.code === 'note' ? [caution.note] : []))
}

/** Each entry once, in the order of the tables. */
function joined(entries: readonly BasisEntry[]): BasisEntry[] {
  return entries.filter(({ provision }, place) => entries.findIndex((one) => one.provision === provision) === place)
}

/** Ties each rung of the ladder to the next of the ladder; what stands beside it leads nowhere. */
function linked(rungs: readonly Omit<LadderRung, 'next'>[]): LadderRung[] {
  return rungs.map((one, at) => ({
    ...one,
    next:
      one.place.line === 'beside' ? undefined : rungs.slice(at + 1).find(({ place }) => place.line === 'ladder')?.rung,
  }))
}
