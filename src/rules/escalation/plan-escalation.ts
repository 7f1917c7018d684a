import { structuredCopy } from '../../decision'
import { COVERED } from '../../law'
import { casesOf, checkCodes, checkDays } from './derive'
import { RUNGS } from './dimensions'
import { cautionsOf, missingOf } from './escalation/missing'
import { stepsOf } from './escalation/steps'
import { laddersOf, lastOf, skippedOf, variantsOf } from './escalation/variants'
import type { EscalationContext, EscalationFacts } from './facts'
import type { EscalationPlan } from './outcome'

/**
 * Plans the ladder of an escalation: which offices take it in turn, with which paper, by when they must answer, what opens the next rung,
 * and which routes stand beside. Nobody is asked about themselves: the rung of the one complained of, and those below, are left out and
 * said so. Where no text sets a time none is given. A filer or respondent that is not known leaves every ladder open that may be meant.
 *
 * @param facts what it is about, where, as of which day, and what was filed so far; a fact left out is unknown
 * @param context calendar, working week and chosen readings
 * @returns the rungs in order, those left out, the last of them, and the facts that are missing
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const plan = planEscalation({
 *   subject: 'arbitrary-treatment',
 *   filer: 'pns',
 *   respondent: 'sekretaris-perangkat-daerah',
 *   place: 'kabupaten-kota',
 *   history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-03-15' }],
 *   on: '2024-03-22',
 * })
 * plan.steps.filter(({ line }) => line === 'ladder').map(({ office, state }) => `${office}: ${state}`)
 * // => ['kepala-perangkat-daerah: waiting', 'sekretaris-daerah: later', 'bupati-wali-kota: later', 'gubernur-wakil-pemerintah-pusat: later']
 * plan.steps[0]?.deadline // => { due: '2024-03-22', unit: 'hari-kerja', provision: 'pp-48-2016/pasal-17/ayat-1', ... }
 * plan.skipped.map(({ code, why }) => `${code}: ${why}`) // => ['complain-to-direct-superior: not-above-the-respondent']
 * plan.last // => ['petition-general-supervisor']
 */
export function planEscalation(facts: EscalationFacts, context: EscalationContext = {}): EscalationPlan {
  checkCodes(facts)
  checkDays(facts)
  const covered = facts.on >= COVERED.escalation.from
  const cases = covered ? laddersOf(casesOf(facts), context) : []
  const steps = stepsOf(variantsOf(cases), facts, context)
  return {
    planner: 'planEscalation',
    format: 1,
    facts: structuredCopy(facts),
    subject: facts.subject,
    steps,
    skipped: skippedOf(cases),
    last: RUNGS.filter((rung) => cases.some(({ ladder }) => lastOf(ladder) === rung)),
    missing: missingOf(facts, cases, steps),
    cautions: cautionsOf(facts, context, cases, covered),
  }
}
