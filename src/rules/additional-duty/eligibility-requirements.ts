import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { deriveEligibility } from './derive'
import type { EligibilityFacts } from './facts'
import type { EligibilityRequirements } from './outcome'
import { PARTS, TABLES } from './questions'
import { ADDITIONAL_DUTY } from './vocabulary'

/**
 * Settles each requirement of a duty apart from the others, for `trace` and `compare`; {@link checkEligibility} draws the conclusion. One
 * question over all of them would have to be explored for every way in which any of them may be met.
 *
 * @param facts the duty and the day; person, fund, package and office as far as known
 * @param context chosen readings, evidence asked for
 * @returns a decision that holds the requirements
 * @throws RangeError naming the field when a code, an amount or a day is not accepted
 * @example
 * const decision = eligibilityRequirements({ duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbn', on: '2022-03-01' })
 * decision.status === 'decided' && decision.conclusion.inUse.status === 'settled' && decision.conclusion.inUse.value.standing // => 'not-met'
 */
export const eligibilityRequirements: Checker<EligibilityFacts, EligibilityRequirements> =
  /* @__PURE__ */ defineChecker<EligibilityFacts, EligibilityRequirements>({
    id: 'eligibilityRequirements',
    vocabulary: ADDITIONAL_DUTY,
    tables: () => TABLES as readonly Table[],
    derive: deriveEligibility,
    main: () => ({}),
    parts: PARTS as never,
    evidenceOf: evidenceOfCited,
    overlays: ownOverlays,
    checkedThrough: COVERED['additional-duty'].checkedThrough,
  })
