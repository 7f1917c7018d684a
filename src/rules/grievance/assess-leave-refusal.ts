import {
  type Ask,
  allow,
  type Checker,
  defineChecker,
  isSilent,
  type Main,
  type Silent,
  silent,
  type Table,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { answerTime, begin, dayOf, end, servantOf } from './derive'
import type { LeaveRefusalFacts } from './facts'
import type { LeaveRefusalConclusion } from './leave-outcome'
import { leaveAnswerPppkTable, leaveAnswerTable } from './tables/leave-answer'
import { leaveEntitlementTable } from './tables/leave-entitlement'
import { leavePatternTable, leavePowerTable, leaveRemedyTable, leaveRequestTable } from './tables/leave-request'
import { GRIEVANCE } from './vocabulary'

const NAMES = [
  'leave',
  'answer',
  'requestWritten',
  'conditionsMet',
  'urgentNeed',
  'withinYear',
  'religiousPurpose',
  'abroad',
  'aimedAtSigners',
] as const

type LeaveMain = Main<LeaveRefusalConclusion>

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
  derive: (facts) => {
    const one = begin({ ...facts }, NAMES)
    const { region, cautions, on } = one
    if (facts.employee !== undefined) allow(region, GRIEVANCE, 'servant', servantOf(facts.employee))
    if (facts.answer !== 'unanswered') allow(region, GRIEVANCE, 'decider', facts.answeredBy ?? WHO_ANSWER)
    else {
      allow(region, GRIEVANCE, 'decider', 'nobody')
      if (facts.answeredBy !== undefined) cautions.push({ code: 'fact-not-used', fact: 'answeredBy' })
    }
    if (facts.completeOn !== undefined) {
      const time = answerTime(dayOf('completeOn', facts.completeOn), on)
      if (time !== undefined) allow(region, GRIEVANCE, 'answerTime', time)
    }
    return end(one, { ...facts })
  },
  main: findingOf,
  parts: {
    grantor: (ask) => {
      const found = ask(leaveEntitlementTable)
      if (isSilent(found)) return found
      return found.entitlement === 'none' ? silent('no-such-leave') : { grantor: found.grantor }
    },
    remedy: (ask) => {
      const main = findingOf(ask)
      return isSilent(main) ? main : ask(leaveRemedyTable, { standing: main.standing })
    },
    pattern: (ask) => ask(leavePatternTable),
  },
  beside: ['grantor', 'pattern'],
  evidenceOf: evidenceOfCited,
  checkedThrough: COVERED.grievance.checkedThrough,
})

const WHO_ANSWER = ['pejabat-pembina-kepegawaian', 'written-delegate', 'other-superior'] as const

const TABLES = [
  leaveEntitlementTable,
  leaveRequestTable,
  leavePowerTable,
  leaveAnswerTable,
  leaveAnswerPppkTable,
  leaveRemedyTable,
  leavePatternTable,
] as const

/** Step by step: is there such leave, was it asked for, could whoever answered decide, and is there a ground. */
function findingOf(ask: Ask): LeaveMain | Silent {
  const leave = ask(leaveEntitlementTable)
  if (isSilent(leave)) return leave
  if (leave.entitlement === 'none') return { finding: 'no-such-leave', standing: 'lawful' }
  if (ask(leaveRequestTable).request === 'missing') return { finding: 'no-written-request', standing: 'no-decision' }
  const { power } = ask(leavePowerTable, { grantor: leave.grantor })
  if (power === 'considers-only') return { finding: 'not-a-decision', standing: 'no-decision' }
  return leave.rules === 'pp-11-2017' ? ask(leaveAnswerTable) : ask(leaveAnswerPppkTable)
}
