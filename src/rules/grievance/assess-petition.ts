import {
  type Ask,
  allow,
  type Checker,
  type Context,
  defineChecker,
  type Main,
  type Silent,
  type Table,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { assessClaim } from './assess-claim'
import { assessLeaveRefusal } from './assess-leave-refusal'
import { begin, end, greatNationalDay } from './derive'
import { CONDITIONS, EXPOSURE_MATTERS } from './dimensions'
import type { PetitionFacts, ToldClaim } from './facts'
import type { Exposure, PetitionConclusion, PetitionDecision, SidedClaim } from './outcome'
import { exposureTable, retaliationGuardTable } from './tables/exposure'
import { gatheringConditionTable } from './tables/gathering-condition'
import { answeringOfficeTable, petitionEffectTable } from './tables/petition-effect'
import { petitionFormTable } from './tables/petition-form'
import { GRIEVANCE } from './vocabulary'

const NAMES = [
  'form',
  'respondent',
  'namesCandidate',
  'inPublic',
  'religiousAct',
  'noticeInTime',
  'barredPlace',
  'dangerousObjects',
  'workingTime',
  'serviceInterrupted',
  'officeSecret',
] as const

type PetitionMain = Main<PetitionConclusion>

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
  derive: (facts) => {
    const one = begin({ ...facts }, NAMES)
    const derived = greatNationalDay(one.on)
    const stated = facts.nationalFeast === undefined ? undefined : facts.nationalFeast ? 'yes' : 'no'
    const known = derived ?? stated
    if (known !== undefined) allow(one.region, GRIEVANCE, 'nationalFeast', known)
    if (stated !== undefined && known !== undefined && stated !== known)
      one.cautions.push({ code: 'stated-contradicts-derived', fact: 'nationalFeast', stated, derived: known })
    return end(one, { ...facts })
  },
  main: lawfulnessOf,
  parts: {
    effect: (ask) => ask(petitionEffectTable),
    answeredBy: (ask) => ask(answeringOfficeTable),
    signers: (ask) => exposuresOf(ask, 'no'),
    leaders: (ask) =>
      exposuresOf(ask, ask(petitionFormTable, undefined, AS_GATE).as === 'demonstration' ? 'yes' : 'no', true),
    guard: (ask) => ask(retaliationGuardTable),
  },
  beside: ['effect', 'answeredBy', 'signers', 'leaders', 'guard'],
  evidenceOf: evidenceOfCited,
  checkedThrough: COVERED.grievance.checkedThrough,
})

const AS_GATE = { passing: () => true, gate: true } as const
const TABLES = [
  petitionFormTable,
  gatheringConditionTable,
  petitionEffectTable,
  answeringOfficeTable,
  exposureTable,
  retaliationGuardTable,
] as const

function lawfulnessOf(ask: Ask): PetitionMain | Silent {
  const { as } = ask(petitionFormTable)
  if (as === 'neutrality-matter') return { lawfulness: 'neutrality-matter', as, unmet: [] }
  if (as === 'refusal-to-work') return { lawfulness: 'no-right-found', as, unmet: [] }
  if (as !== 'demonstration') return { lawfulness: 'lawful', as, unmet: [] }
  const unmet = CONDITIONS.filter((condition) => ask(gatheringConditionTable, { condition }).met === 'no')
  return { lawfulness: unmet.length === 0 ? 'lawful' : 'may-be-dissolved', as, unmet }
}

/** What own conduct can touch; those who lead answer for a demonstration besides. */
function exposuresOf(ask: Ask, gathering: 'yes' | 'no', leads = false): readonly Exposure[] {
  const matters = EXPOSURE_MATTERS.filter((matter) => leads || matter !== 'answering')
  return matters.flatMap((matter) => {
    const { exposure } = ask(exposureTable, matter === 'answering' ? { matter, gathering } : { matter })
    return exposure === 'none' ? [] : [exposure]
  })
}

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
