import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { deriveLeave } from './derive'
import type { LeaveRefusalFacts } from './facts'
import type { LeaveRefusalConclusion } from './leave-outcome'
import { grantorOf, leaveOf, leaveRemedyOf } from './questions'
import { leaveAnswerPppkTable, leaveAnswerTable } from './tables/leave-answer'
import { leaveEntitlementTable } from './tables/leave-entitlement'
import { leavePatternTable, leavePowerTable, leaveRemedyTable, leaveRequestTable } from './tables/leave-request'
import { leavePowerPppkTable, leaveRequestPppkTable } from './tables/leave-request-pppk'
import { GRIEVANCE } from './vocabulary'

/**
 * Tells whether refusing, postponing, recalling or not answering leave stands: whether the person has leave of that kind, whether it was
 * asked for in writing, whether whoever answered holds the power, and whether the regulation gives a ground (PP 11/2017 Pasal 309-341
 * for PNS and CPNS, PP 49/2018 Pasal 76-93 for PPPK).
 *
 * @param facts who asked for which leave, what became of it, by whom, on which day
 * @param context chosen readings, evidence asked for
 * @returns a decision; `contested` where the form of leave and the regulation differ, or silence on a request is read in two ways
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const refused = assessLeaveRefusal({
 *   employee: 'pns',
 *   leave: 'cuti-sakit',
 *   answer: 'refused',
 *   on: '2024-03-18',
 *   answeredBy: 'other-superior',
 *   requestWritten: true,
 *   conditionsMet: true,
 *   abroad: false,
 * })
 * refused.status === 'decided' && refused.conclusion.finding // => 'not-a-decision'
 * refused.status === 'decided' && refused.conclusion.remedy.status === 'settled' && refused.conclusion.remedy.value.way // => 'pass-on-to-whoever-decides'
 */
export const assessLeaveRefusal: Checker<LeaveRefusalFacts, LeaveRefusalConclusion> = /* @__PURE__ */ defineChecker<
  LeaveRefusalFacts,
  LeaveRefusalConclusion
>({
  id: 'assessLeaveRefusal',
  vocabulary: GRIEVANCE,
  tables: () => TABLES as readonly unknown[] as readonly Table[],
  derive: deriveLeave,
  main: leaveOf,
  parts: { grantor: grantorOf, remedy: leaveRemedyOf, pattern: (ask) => ask(leavePatternTable) },
  beside: ['grantor', 'pattern'],
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.grievance.checkedThrough,
})

const TABLES = [
  leaveEntitlementTable,
  leaveRequestTable,
  leaveRequestPppkTable,
  leavePowerTable,
  leavePowerPppkTable,
  leaveAnswerTable,
  leaveAnswerPppkTable,
  leaveRemedyTable,
  leavePatternTable,
] as const
