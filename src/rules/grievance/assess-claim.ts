import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { deriveClaim } from './derive'
import type { ClaimFacts } from './facts'
import type { ClaimConclusion } from './outcome'
import { CLAIM_TESTS, claimOf } from './questions'
import { claimHandlingTable, claimShownTable } from './tables/claim-handling'
import { claimPatternTable } from './tables/claim-pattern'
import { GRIEVANCE } from './vocabulary'

/**
 * Puts one claim of either side to its legal test: refused permission, travel orders, dress, absence, an empty counter, "within my
 * duties", harsh treatment. What the sides say is no finding: without an examination of that person (PP 94/2021 Pasal 27) the answer
 * needs facts and lists what each finding would mean.
 *
 * @param facts the claim, its day, and the facts its test asks
 * @param context evidence asked for, strictness about days after the last check
 * @returns a decision: `decided` only where it is known whether the event was shown; `outside-law` where no text read holds a rule
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const told = assessClaim({ claim: 'travel-order-not-given', on: '2024-03-18', travel: 'no-order' })
 * told.status // => 'needs-facts'
 * const shown = assessClaim({ claim: 'travel-order-not-given', on: '2024-03-18', travel: 'no-order', shown: true })
 * shown.status === 'decided' && shown.conclusion.finding // => 'no-right-to-travel'
 */
export const assessClaim: Checker<ClaimFacts, ClaimConclusion> = /* @__PURE__ */ defineChecker<
  ClaimFacts,
  ClaimConclusion
>({
  id: 'assessClaim',
  vocabulary: GRIEVANCE,
  tables: () =>
    [
      claimShownTable,
      claimHandlingTable,
      claimPatternTable,
      ...Object.values(CLAIM_TESTS),
    ] as readonly unknown[] as readonly Table[],
  derive: deriveClaim,
  main: claimOf,
  parts: { handling: (ask) => ask(claimHandlingTable), pattern: (ask) => ask(claimPatternTable) },
  beside: ['handling', 'pattern'],
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.grievance.checkedThrough,
})
