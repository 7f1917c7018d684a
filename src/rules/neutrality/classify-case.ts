import { type Caution, type Decision, isSilent, structuredCopy, type Verdict, weakestOf } from '../../decision'
import { type BasisEntry, procedure } from '../../law'
import { LEVELS, type Level } from '../discipline'
import { type CaseTrack, type Gravity, gravestOf, LIGHTEST, named, reachable, tracksOf, ways } from './case-gravity'
import { classifyConduct } from './classify-conduct'
import type { NeutralityContext } from './derive'
import type { ActorFacts, ConductFacts } from './facts'
import type { ConductConclusion, ConductKind, ConductLevel } from './outcome'

/** Several acts of one person. */
export interface CaseFacts {
  /** The person, the same for every act. */
  readonly actor: ActorFacts
  /** The acts, each with its own days. */
  readonly conducts: readonly Omit<ConductFacts, 'actor'>[]
  /** Level of the last sanction for a breach of the same nature, if there was one; none is assumed. */
  readonly previousLevel?: Level | undefined
}

/** What `classifyCase` concludes. */
export interface CaseConclusion {
  /** The gravest class among the acts. */
  readonly kind: ConductKind
  /** The level of the one sanction that follows: the heaviest, never a sum. */
  readonly level: ConductLevel
  /** Places of the acts that carry that class and level. */
  readonly leading: readonly number[]
  /** Every track the acts open; each runs on its own. */
  readonly tracks: readonly CaseTrack[]
  /** Set when an earlier sanction for the same kind of breach asks for a heavier kind than the last. */
  readonly repeated: boolean
}

/** The decision on a case, with the decision on each act. */
export type CaseDecision = Decision<CaseConclusion, CaseFacts> & {
  /** The decisions on the acts, in the order given. */
  readonly conducts: readonly Decision<ConductConclusion, ConductFacts>[]
}

/**
 * Classifies several acts of one person together: one discipline sanction follows, for the heaviest (PP 94/2021 Pasal 35 ayat (1),
 * before it PP 53/2010 Pasal 30), while other tracks run beside it; a repeated breach of the same nature asks for a heavier kind.
 *
 * @param facts the person and the acts
 * @param context chosen readings, the caller's own elections
 * @returns a decision on the case with the decisions on the acts; `needs-facts` only where an open act could change the class or level,
 *   `contested` only where a reading would
 * @throws RangeError for a code or day that is not accepted, or a case without acts
 * @example
 * const decision = classifyCase({
 *   actor: { kind: 'pns' },
 *   conducts: [
 *     { conduct: 'social-media-engagement', election: 'pilkada-2024', committedOn: '2024-08-20', decidedOn: '2024-12-02' },
 *     { conduct: 'partisan-activity', election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2024-12-02' },
 *   ],
 * })
 * decision.status === 'decided' && decision.conclusion.level // => 'berat'
 * decision.status === 'decided' && decision.conclusion.leading // => [1]
 */
export function classifyCase(facts: CaseFacts, context?: NeutralityContext): CaseDecision {
  if (facts.conducts.length === 0) throw new RangeError('conducts: empty; accepted: at least one act')
  const conducts = facts.conducts.map((conduct) => classifyConduct({ ...conduct, actor: facts.actor }, context))
  const head = { checker: 'classifyCase', format: 1 as const, facts: structuredCopy(facts), conducts }
  const found: Found = { conducts, grounds: groundsOf(conducts, facts), facts }
  const acts = conducts.map(ways)
  const reached = reachable(acts)
  if (reached.length > 1) {
    const settled = Math.max(...reached)
    const open = conducts.filter((_, at) => Math.min(...(acts[at] as readonly Gravity[])) < settled)
    // An act that may turn out lighter is one that waits for facts.
    const missing = open.flatMap((one) => (one as Extract<typeof one, { readonly status: 'needs-facts' }>).missing)
    const possible = reached.map((rank) => ({ conclusion: conclusionAt(rank, acts, found) ?? NO_RULE, when: [] }))
    return {
      ...head,
      ...found.grounds,
      status: 'needs-facts',
      missing: [...new Map(missing.map((one) => [one.fact, one])).values()],
      possible,
    }
  }
  const preferred = verdictAt(acts, found)
  const readings = conducts.flatMap((decision, at) => {
    if (decision.status !== 'contested') return []
    return decision.readings.flatMap(({ point, option, preferred: own, outcome }) => {
      const moved = acts.map((act, place) => (place === at ? ways({ ...decision, ...outcome }) : act))
      if (own || gravestOf(moved) === gravestOf(acts)) return []
      const chosen = named(decision, point)
      return [
        { point, option: chosen, preferred: true, outcome: preferred },
        { point, option, preferred: false, outcome: verdictAt(moved, found) },
      ]
    })
  })
  if (readings.length === 0) return { ...head, ...preferred }
  const unique = new Map(readings.map((one) => [`${one.point} ${one.option}`, one]))
  return { ...head, ...found.grounds, status: 'contested', readings: [...unique.values()] }
}

type CaseVerdict = Verdict<CaseConclusion>
type CaseGrounds = Pick<CaseVerdict, 'basis' | 'governed' | 'evidence' | 'cautions' | 'doubts'>

interface Found {
  readonly conducts: readonly Decision<ConductConclusion>[]
  readonly grounds: CaseGrounds
  readonly facts: CaseFacts
}

const NO_RULE = { silent: 'no-rule-found' } as const

/** The verdict where each act is as told; acts that are all outside the law leave the case there. */
function verdictAt(acts: readonly (readonly Gravity[])[], found: Found): CaseVerdict {
  const conclusion = conclusionAt(gravestOf(acts), acts, found)
  if (conclusion !== undefined) return { ...found.grounds, status: 'decided', conclusion }
  const refused = found.conducts.find((one) => one.status === 'outside-law' && one.reason === 'not-covered')
  if (refused?.status === 'outside-law')
    return { ...found.grounds, status: 'outside-law', reason: 'not-covered', why: refused.why }
  return { ...found.grounds, status: 'outside-law', reason: 'silent', why: NO_RULE.silent }
}

function conclusionAt(rank: Gravity, acts: readonly (readonly Gravity[])[], found: Found): CaseConclusion | undefined {
  const said = LIGHTEST[rank]
  if (said === undefined) return undefined
  // An act leads where it is sure to be the gravest; where none is sure yet, those that may be.
  const sure = acts.flatMap((act, at) => (act.every((one) => one === rank) ? [at] : []))
  const may = acts.flatMap((act, at) => (act.includes(rank) ? [at] : []))
  return {
    ...said,
    leading: sure.length > 0 ? sure : may,
    tracks: tracksOf(found.conducts),
    repeated: found.facts.previousLevel !== undefined && LEVELS.some((level) => level === said.level),
  }
}

function groundsOf(conducts: readonly Decision<ConductConclusion>[], facts: CaseFacts): CaseGrounds {
  const unique = <V>(values: readonly V[]): V[] => [
    ...new Map(values.map((one) => [JSON.stringify(one), one])).values(),
  ]
  return {
    basis: unique([...conducts.flatMap((one) => one.basis), ...oneSanction(conducts, facts)]),
    governed: unique(conducts.flatMap((one) => one.governed)),
    evidence: weakestOf(conducts.map((one) => one.evidence)),
    cautions: unique<Caution>(conducts.flatMap((one) => one.cautions)),
    doubts: unique(conducts.flatMap((one) => one.doubts)),
  }
}

/** The articles on one sanction and on repetition, of the regulation whose limbs are met; none where discipline is not at issue. */
function oneSanction(conducts: readonly Decision<ConductConclusion>[], facts: CaseFacts): BasisEntry[] {
  const limbs = conducts.flatMap((decision) => {
    if (decision.status === 'decided') return decision.conclusion.limbs
    if (decision.status === 'needs-facts') {
      return decision.possible.flatMap(({ conclusion }) => (isSilent(conclusion) ? [] : conclusion.limbs))
    }
    return []
  })
  const binds = facts.actor.kind === 'pns' || facts.actor.kind === 'cpns'
  if (!binds) return []
  const again = facts.previousLevel !== undefined
  return [
    ...(limbs.some((limb) => limb.startsWith('pp-53')) ? [procedure('pp-53-2010/pasal-30/ayat-1')] : []),
    ...(again && limbs.some((limb) => limb.startsWith('pp-53')) ? [procedure('pp-53-2010/pasal-30/ayat-2')] : []),
    ...(limbs.some((limb) => limb.startsWith('pp-94')) ? [procedure('pp-94-2021/pasal-35/ayat-1')] : []),
    ...(again && limbs.some((limb) => limb.startsWith('pp-94')) ? [procedure('pp-94-2021/pasal-35/ayat-2')] : []),
  ]
}
