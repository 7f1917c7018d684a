import { prepareTable, type TableAnswer } from '../../../decision'
import { type BasisEntry, evidenceOfCited } from '../../../law'
import type { Fund } from '../../../organization'
import type { AdditionalDuty } from '../dimensions'
import { otherRungsTable } from '../tables/other-rungs'
import { ppkRungsTable } from '../tables/ppk-rungs'
import { DUTY_LAID_DOWN } from '../vocabulary'
import type { OfficeState } from './office'
import type { LadderRung, PackageAssignment, SuccessionLadder } from './outcome'
import { type LadderOutcome, PPK_RUNGS, type PpkRung, type RungOutcome, type SuccessionRung } from './rungs'

const options = { evidenceOf: evidenceOfCited as never }
const ppkRung = /* @__PURE__ */ prepareTable(ppkRungsTable, DUTY_LAID_DOWN, options)
const otherLadder = /* @__PURE__ */ prepareTable(otherRungsTable, DUTY_LAID_DOWN, options)

/** With every fact given, and no row that rests on a reading, a table of rungs decides or says why there is no rung. */
type Told<T> = Extract<TableAnswer<T>, { readonly status: 'decided' | 'outside-law' }>

/** What the law of the day says of a rung of the ladder of a PPK. */
export function rungOf(rung: PpkRung, fund: Fund, on: string): Told<RungOutcome> {
  return ppkRung.answer({ facts: { rung, fund }, on: { act: on as never } }) as Told<RungOutcome>
}

/** Which rung the office has nobody for, by rung: why. */
export type Absent = { readonly [R in SuccessionRung]?: string }

/**
 * Draws the ladder of a PPK in this office.
 *
 * @param state the office
 * @param fund whose money is spent
 * @param assignments who took what under that fund
 * @param present the rungs on which somebody stands
 * @param absent why nobody stands on a rung
 * @returns the ladder, every rung with its state
 */
export function ppkLadder(
  state: OfficeState,
  fund: Fund,
  assignments: readonly PackageAssignment[],
  present: ReadonlySet<SuccessionRung>,
  absent: Absent,
): SuccessionLadder {
  const rungs = PPK_RUNGS.map((rung): LadderRung => {
    const answer = rungOf(rung, fund, state.facts.on)
    const packages = assignments.filter((one) => one.rung === rung).length
    const grounds = { packages, basis: answer.basis as readonly BasisEntry[], notes: notesOf(answer) }
    if (answer.status !== 'decided') return { rung, state: 'closed', why: answer.why, ...grounds }
    if (packages > 0) return { rung, state: 'used', why: answer.conclusion.condition ?? null, ...grounds }
    if (present.has(rung)) return { rung, state: 'open', why: answer.conclusion.condition ?? null, ...grounds }
    return { rung, state: 'skipped', why: absent[rung] ?? 'nobody-there', ...grounds }
  })
  return { duty: 'pejabat-pembuat-komitmen', fund, rungs, order: 'order-is-a-choice', silent: null }
}

/**
 * Draws the ladder of another duty in this office.
 *
 * @param state the office
 * @param duty the duty
 * @param fund whose money is spent
 * @param assignments who took what
 * @returns the ladder
 */
export function otherLadderOf(
  state: OfficeState,
  duty: AdditionalDuty,
  fund: Fund,
  assignments: readonly PackageAssignment[],
): SuccessionLadder {
  const answer = otherLadder.answer({
    facts: { duty, fund },
    on: { act: state.facts.on },
  }) as Told<LadderOutcome>
  if (answer.status !== 'decided') return { duty, fund, rungs: [], order: 'order-is-a-choice', silent: answer.why }
  const rungs = answer.conclusion.rungs.map((rung): LadderRung => {
    const packages = assignments.filter((one) => one.rung === rung).length
    return {
      rung,
      state: packages > 0 ? 'used' : 'open',
      why: null,
      packages,
      basis: answer.basis as readonly BasisEntry[],
      notes: notesOf(answer),
    }
  })
  return { duty, fund, rungs, order: 'order-is-a-choice', silent: null }
}

function notesOf({ cautions }: TableAnswer<unknown>): string[] {
  return cautions.flatMap((caution) => (caution.code === 'note' ? [caution.note] : []))
}
