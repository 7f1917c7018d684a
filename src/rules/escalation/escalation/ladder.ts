import type { BasisEntry, ProvisionId } from '../../../law'
import type { LadderCase } from '../derive'
import { RUNGS, type Rung } from '../dimensions'
import type { EscalationContext } from '../facts'
import type { ClockRule, EscalationOffice, RungPlace, RungStanding, SkippedRung } from '../outcome'
import { deskAt, firstClockAt, rungAt, standingAt } from '../questions'

/** The superiors of a region, of whom the first that is left takes the complaint. */
const SUPERIORS: readonly Rung[] = [
  'complain-to-direct-superior',
  'complain-to-head-of-office',
  'raise-with-regional-secretary',
  'submit-to-head-of-region',
]

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

/**
 * Builds the ladder of one case: each rung that the subject has, less those whose office is complained of or stands too low, each with
 * its office and the clock of whoever gets the complaint first.
 *
 * @param one the case, nothing in it unknown
 * @param context chosen readings
 * @returns the rungs in their order, and those left out
 */
export function ladderOf(one: LadderCase, context: EscalationContext): Ladder {
  const inferred = new Set<string>()
  const skipped: Ladder['skipped'][number][] = []
  const rungs: Omit<LadderRung, 'next'>[] = []
  let first = true
  for (const rung of RUNGS) {
    const found = rungAt(rung, one)
    if (found.value === undefined) continue
    const stands = standingAt(rung, one)
    // The table is proved: it answers for every rung and every respondent.
    const { standing } = stands.value as RungStanding
    if (standing !== 'addressable') {
      for (const row of [...found.inferred, ...stands.inferred]) inferred.add(row)
      skipped.push({ code: rung, why: standing, basis: stands.basis })
      continue
    }
    const desk = deskAt(rung, one, found.value.office, context)
    if (desk === undefined) continue
    const opening = first && SUPERIORS.includes(rung) ? firstClockAt(one) : undefined
    if (SUPERIORS.includes(rung)) first = false
    const clock = opening?.value
    const grounds = [found, desk, ...(opening?.value === undefined ? [] : [opening])]
    for (const row of [...stands.inferred, ...grounds.flatMap((ground) => ground.inferred)]) inferred.add(row)
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
