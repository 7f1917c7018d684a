import { type Caution, type Context, type Decision, type Verdict, weaker } from '../../decision'
import { composeEligibility } from './compose'
import { eligibilityRequirements } from './eligibility-requirements'
import type { EligibilityFacts } from './facts'
import type { Eligibility } from './outcome'

/** The decision on who may hold a duty. */
export type EligibilityDecision = Decision<Eligibility, EligibilityFacts>

/** Conclusions already drawn, by the requirements they were drawn from; those are shared between equal cases. */
const drawn = /* @__PURE__ */ new WeakMap<object, Verdict<Eligibility>>()

/**
 * Checks whether a person may hold a duty around a budget or a contract: as pejabat pembuat komitmen (Perpres 16/2018 Pasal 10 and 11,
 * Perlem LKPP 15/2018 Pasal 6 and 7/2021), PPTK and PPK SKPD (PP 12/2019 Pasal 12 to 14), PA and KPA (UU 1/2004 Pasal 4 and 6, PP 45/2013
 * Pasal 5, PP 12/2019 Pasal 11), PPSPM, bendahara and the others. Every requirement is a part of its own: met, not met, open, contested,
 * or silent where no text was read.
 *
 * @param facts the duty and the day; person, fund, package and office as far as known
 * @param context chosen readings, evidence asked for
 * @returns a decision: `decided` with all requirements; `needs-facts` where an unknown fact can decide; `contested`; `outside-law` where
 *   the law of the day was not read
 * @throws RangeError naming the field when a code, an amount or a day is not accepted
 * @example
 * const decision = checkEligibility({
 *   duty: 'pejabat-pembuat-komitmen',
 *   fund: 'apbd',
 *   on: '2022-03-01',
 *   person: { kind: 'pns', diploma: 's1', certificate: 'basic', pact: 'signed', conflict: 'none', detained: false, holds: [] },
 * })
 * decision.status === 'decided' && decision.conclusion.eligibility // => 'eligible-with-conditions'
 * decision.status === 'decided' && decision.conclusion.conditions // => ['basic-until-end-of-2023']
 */
export function checkEligibility(facts: EligibilityFacts, context: Context = {}): EligibilityDecision {
  const settled = eligibilityRequirements(facts, context)
  const head = { checker: 'checkEligibility', format: 1 as const, facts: settled.facts }
  if (settled.status !== 'decided') {
    return { ...settled, ...head, cautions: settled.cautions.map(byItsName) } as EligibilityDecision
  }
  const requirements = settled.conclusion
  let verdict = drawn.get(requirements)
  if (verdict === undefined) {
    verdict = composeEligibility(requirements)
    drawn.set(requirements, verdict)
  }
  // Most cases have nothing to say of their own; the spread of a shared verdict is the larger part of the work.
  if (settled.cautions.length === 0 && context.minimumEvidence === undefined && verdict.status === 'decided') {
    const { basis, governed, evidence, cautions, doubts, status, conclusion } = verdict
    const { checker, format, facts: copied } = head
    return { checker, format, facts: copied, basis, governed, evidence, cautions, doubts, status, conclusion }
  }
  // What the kernel said of its own empty main question is left out: the conclusion drawn here has its own grounds.
  const own = settled.cautions.filter((one) => one.code !== 'evidence-below' || one.part !== undefined).map(byItsName)
  const below = belowOf(verdict, context)
  if (own.length === 0 && below.length === 0) return { ...verdict, ...head }
  return { ...verdict, ...head, cautions: [...own, ...below, ...verdict.cautions] }
}

function belowOf({ evidence }: Verdict<Eligibility>, { minimumEvidence }: Context): Caution[] {
  if (minimumEvidence === undefined || !weaker(evidence, minimumEvidence)) return []
  return [{ code: 'evidence-below', evidence, asked: minimumEvidence }]
}

/** The day stands on the clock of the act; its own name is another. */
function byItsName(caution: Caution): Caution {
  return caution.code === 'not-checked-since' ? { ...caution, on: 'on' } : caution
}
