import {
  type Ask,
  allow,
  type Checker,
  defineChecker,
  isSilent,
  type Main,
  type Silent,
  type Table,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { begin, end, servantOf } from './derive'
import type { ClaimFacts } from './facts'
import type { ClaimConclusion } from './outcome'
import { claimHandlingTable, claimShownTable } from './tables/claim-handling'
import { dressClaimTable } from './tables/dress-claim'
import { hoursClaimTable } from './tables/hours-claim'
import { officeClaimTable } from './tables/office-claim'
import { travelClaimTable } from './tables/travel-claim'
import { GRIEVANCE } from './vocabulary'

const NAMES = [
  'claim',
  'shown',
  'travel',
  'holdsPower',
  'localRule',
  'dressSource',
  'dressSanction',
  'absenceReason',
  'absenceMeasure',
  'leftWithoutReason',
  'usersHarmed',
  'officeAct',
  'delegation',
] as const

const TESTS = {
  travel: travelClaimTable,
  dress: dressClaimTable,
  hours: hoursClaimTable,
  office: officeClaimTable,
} as const

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
    [claimShownTable, claimHandlingTable, ...Object.values(TESTS)] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const one = begin({ ...facts }, NAMES)
    if (facts.employee !== undefined) allow(one.region, GRIEVANCE, 'servant', servantOf(facts.employee))
    return end(one, { ...facts })
  },
  main: findingOf,
  parts: { handling: (ask) => ask(claimHandlingTable) },
  beside: ['handling'],
  evidenceOf: evidenceOfCited,
  checkedThrough: COVERED.grievance.checkedThrough,
})

function findingOf(ask: Ask): Main<ClaimConclusion> | Silent {
  const { test } = ask(claimHandlingTable, undefined, { passing: () => true, gate: true })
  const found = ask(TESTS[test] as typeof hoursClaimTable)
  if (isSilent(found)) return found
  if (ask(claimShownTable).met === 'no') return { finding: 'not-shown', weight: 'none' }
  return found
}
