import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { type AbsenceContext, deriveAbsence } from './absence-derive'
import { absenceAuthorityOf, absenceExitOf, absenceOf, absenceSanctionsOf, payOf } from './absence-questions'
import type { AbsenceFacts } from './facts'
import type { AbsenceConclusion } from './outcome'
import { absenceEffectTable } from './tables/absence-effect'
import { absenceKindTable } from './tables/absence-kind'
import { absenceRunTable } from './tables/absence-run'
import { absenceStepTable } from './tables/absence-step'
import { authorityTable } from './tables/authority'
import { cpnsSanctionTable } from './tables/cpns-sanction'
import { exitByDisciplineTable } from './tables/exit-by-discipline'
import { governingRegulationTable } from './tables/governing-regulation'
import { payStopTable } from './tables/pay-stop'
import { agencyRuleTable } from './tables/pppk-discipline'
import { subjectTable } from './tables/subject'
import { ABSENCE } from './vocabulary'

/**
 * Classifies absence without valid reason: the running total of the calendar year, or ten working days in a row, with the kind of
 * sanction that the bracket names, who imposes it, and whether the salary stops (PP 94/2021 Pasal 4 huruf f, 9 to 11 and 15; PP 53/2010
 * Pasal 3 angka 11, 8 to 10 and 14).
 *
 * @param facts the person, the absent days or their count, and the days of examination and decision; a fact left out is unknown
 * @param context chosen readings, the calendar and the working week of the office
 * @returns a decision; `contested` where ten days run across 31 December and the count alone leads elsewhere
 * @throws RangeError naming the field when a code, a count or a day is not accepted; `safeClassifyAbsence` reports instead
 * @example
 * const decision = classifyAbsence({
 *   actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
 *   year: 2024,
 *   absentDays: 12,
 *   longestRun: 4,
 *   decidedOn: '2024-10-07',
 * })
 * decision.status === 'decided' && decision.conclusion.step // => 'sedang-1'
 */
export const classifyAbsence: Checker<AbsenceFacts, AbsenceConclusion, AbsenceContext> = /* @__PURE__ */ defineChecker<
  AbsenceFacts,
  AbsenceConclusion,
  AbsenceContext
>({
  id: 'classifyAbsence',
  vocabulary: ABSENCE,
  tables: () => TABLES as readonly unknown[] as readonly Table[],
  derive: deriveAbsence,
  main: absenceOf,
  parts: {
    sanctions: absenceSanctionsOf,
    authority: absenceAuthorityOf,
    exit: absenceExitOf,
    pay: payOf,
  },
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.discipline.checkedThrough,
})

const TABLES = [
  subjectTable,
  agencyRuleTable,
  governingRegulationTable,
  absenceRunTable,
  absenceStepTable,
  absenceEffectTable,
  cpnsSanctionTable,
  absenceKindTable,
  authorityTable,
  exitByDisciplineTable,
  payStopTable,
] as const
