import { type Checker, type Context, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { assessClaim } from './assess-claim'
import { assessLeaveRefusal } from './assess-leave-refusal'
import { derivePetition } from './derive'
import type { PetitionFacts, ToldClaim } from './facts'
import type { PetitionConclusion, PetitionDecision, SidedClaim } from './outcome'
import { exposuresOfLeaders, exposuresOfSigners, lawfulnessOf } from './questions'
import { exposureTable, retaliationGuardTable } from './tables/exposure'
import { gatheringConditionTable } from './tables/gathering-condition'
import { answeringOfficeTable, petitionEffectTable } from './tables/petition-effect'
import { petitionFormTable } from './tables/petition-form'
import { GRIEVANCE } from './vocabulary'

/**
 * The checker behind {@link assessPetition}, for `trace` and comparisons: the petition alone, without the claims.
 *
 * @example
 * petitionChecker({ form: 'internal-petition', on: '2024-03-21', namesCandidate: false }).status // => 'decided'
 */
export const petitionChecker: Checker<PetitionFacts, PetitionConclusion> = /* @__PURE__ */ defineChecker<
  PetitionFacts,
  PetitionConclusion
>({
  id: 'assessPetition',
  vocabulary: GRIEVANCE,
  tables: () => TABLES as readonly unknown[] as readonly Table[],
  derive: derivePetition,
  main: lawfulnessOf,
  parts: {
    effect: (ask) => ask(petitionEffectTable),
    answeredBy: (ask) => ask(answeringOfficeTable),
    signers: exposuresOfSigners,
    leaders: exposuresOfLeaders,
    guard: (ask) => ask(retaliationGuardTable),
  },
  beside: ['effect', 'answeredBy', 'signers', 'leaders', 'guard'],
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.grievance.checkedThrough,
})

const TABLES = [
  petitionFormTable,
  gatheringConditionTable,
  petitionEffectTable,
  answeringOfficeTable,
  exposureTable,
  retaliationGuardTable,
] as const

/**
 * Assesses a petition or gathering of civil servants: whether it is lawful in its form (UU 9/1998; no article of UU 20/2023 speaks of
 * it), what it does in law, who answers, what signers and leaders are exposed to each for own conduct, and each claim of either side
 * with its legal test. Contradictory versions stay open: they need facts, and no side is found right.
 *
 * @param facts form, day, respondent, circumstances, and what each side says
 * @param context chosen readings, evidence asked for
 * @returns a decision on the petition, with one decision per claim
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const fifty = assessPetition({
 *   form: 'internal-petition',
 *   on: '2024-03-21',
 *   namesCandidate: false,
 *   respondent: 'sekretaris-opd',
 *   claims: [
 *     {
 *       about: { claim: 'travel-order-not-given', on: '2024-03-18' },
 *       saidByPetitioners: true,
 *       saidByRespondent: false,
 *     },
 *   ],
 * })
 * fifty.status === 'decided' && fifty.conclusion.lawfulness // => 'lawful'
 * fifty.status === 'decided' && fifty.conclusion.effect.status === 'settled' && fifty.conclusion.effect.value.removes // => 'nobody'
 * fifty.claims.map(({ versions, decision }) => [versions, decision.status]) // => [['differ', 'needs-facts']]
 */
export function assessPetition(facts: PetitionFacts, context: Context = {}): PetitionDecision {
  const decision = petitionChecker(facts, context)
  return { ...decision, claims: (facts.claims ?? []).map((one) => sidedClaim(one, context)) }
}

function sidedClaim({ about, saidByPetitioners, saidByRespondent }: ToldClaim, context: Context): SidedClaim {
  const versions =
    saidByPetitioners === undefined || saidByRespondent === undefined
      ? 'one-side-only'
      : saidByPetitioners === saidByRespondent
        ? 'agree'
        : 'differ'
  if (about.claim !== 'leave-refused') return { claim: about.claim, versions, decision: assessClaim(about, context) }
  const { claim, ...leave } = about
  return { claim, versions, decision: assessLeaveRefusal(leave, context) }
}
