import { type Caution, type Decision, isDecided, isSilent, structuredCopy, type Verdict } from '../../decision'
import { EVIDENCE, procedure } from '../../law'
import { LEVELS, type Level } from '../discipline'
import { classifyConduct } from './classify-conduct'
import type { NeutralityContext } from './derive'
import type { ActorFacts, ConductFacts } from './facts'
import type { ConductConclusion, ConductKind, ConductLevel } from './outcome'

/** Several acts of one person. */
export interface CaseFacts {
  /** The one person who did it all. */
  readonly actor: ActorFacts
  /** The acts, each with its own days; the person is the same. */
  readonly conducts: readonly Omit<ConductFacts, 'actor'>[]
  /** Level of the last sanction for a breach of the same nature, if there was one; none is assumed. */
  readonly previousLevel?: Level | undefined
}

/** A track that a case opens, with the acts that open it; tracks run side by side, each with its own subject and days. */
export interface CaseTrack {
  /** The body of rules: each has its own decider and its own procedure. */
  readonly track: 'ethics' | 'discipline' | 'dismissal' | 'village' | 'contract' | 'office-holder' | 'criminal'
  /** Places in `conducts`. */
  readonly conducts: readonly number[]
}

/** What `classifyCase` concludes. */
export interface CaseConclusion {
  /** The gravest class among the acts. */
  readonly kind: ConductKind
  /** The level of the one sanction that follows: the heaviest, never a sum. */
  readonly level: ConductLevel
  /** Places of the acts that carry that class and level. */
  readonly leading: readonly number[]
  /** Every track that an act opens; none excludes another. */
  readonly tracks: readonly CaseTrack[]
  /** Set when an earlier sanction for the same kind of breach asks for a heavier kind than the last. */
  readonly repeated: boolean
}

/** The decision on a case, with the decision on each act. */
export type CaseDecision = Decision<CaseConclusion, CaseFacts> & {
  readonly conducts: readonly Decision<ConductConclusion, ConductFacts>[]
}

/** The gravest first: statute that ends service, discipline by level, the other offices' own rules, ethics, nothing. */
const GRAVITY: readonly (readonly [ConductKind, ConductLevel | 'any'])[] = [
  ['dismissal-ground', 'any'],
  ['discipline-violation', 'berat'],
  ['discipline-violation', 'set-by-agency-rule'],
  ['discipline-violation', 'sedang'],
  ['discipline-violation', 'ringan'],
  ['discipline-violation', 'none-attached'],
  ['village-violation', 'any'],
  ['office-holder-violation', 'any'],
  ['contract-violation', 'any'],
  ['ethics-violation', 'any'],
  ['lawful', 'any'],
  ['not-established', 'any'],
]

/** The place in the order of gravity of an act on which there is no rule at all. */
const NONE = GRAVITY.length

/**
 * Classifies several acts of one person together: one discipline sanction follows, for the heaviest (PP 94/2021 Pasal 35 ayat (1)),
 * while other tracks run beside it; a repeated breach of the same nature asks for a heavier kind than the last (ayat (2)).
 *
 * @param facts the person and the acts
 * @param context chosen readings, the caller's own elections
 * @returns a decision on the case with the decisions on the acts; `needs-facts` only where an open act could change the class or level
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
  const ranges = conducts.map(rangeOf)
  const settled = Math.min(...ranges.map(({ lightest }) => lightest))
  const gravest = Math.min(...ranges.map(({ gravest }) => gravest))
  const basis = [
    ...new Map(conducts.flatMap((one) => one.basis).map((entry) => [`${entry.role} ${entry.provision}`, entry])).values(),
    procedure('pp-94-2021/pasal-35/ayat-1'),
    ...(facts.previousLevel === undefined ? [] : [procedure('pp-94-2021/pasal-35/ayat-2')]),
  ]
  const head = {
    checker: 'classifyCase',
    format: 1 as const,
    facts: structuredCopy(facts),
    conducts,
    basis,
    governed: [...new Map(conducts.flatMap((one) => one.governed).map((one) => [JSON.stringify(one), one])).values()],
    evidence: conducts.map((one) => one.evidence).reduce((a, b) => (EVIDENCE.indexOf(a) > EVIDENCE.indexOf(b) ? a : b)),
    cautions: cautionsOf(conducts),
    doubts: conducts.flatMap((one) => one.doubts),
  }
  if (gravest < settled) {
    const open = conducts.filter((_, at) => (ranges[at]?.gravest ?? NONE) < settled)
    const missing = new Map(open.flatMap((one) => (one.status === 'needs-facts' ? one.missing : [])).map((one) => [one.fact, one]))
    const possible = [settled, gravest].map((rank) => ({ conclusion: conclusionAt(rank, conducts, facts), when: [] }))
    return { ...head, status: 'needs-facts', missing: [...missing.values()], possible }
  }
  const preferred = verdictAt(settled, conducts, facts, head)
  const others = conducts.flatMap((one, at) => readingsOf(one, settled, ranges.filter((_, place) => place !== at)))
  if (others.length === 0) return { ...head, ...preferred }
  const readings = others.flatMap(({ point, option, rank, chosen }) => [
    { point, option: chosen, preferred: true, outcome: preferred },
    { point, option, preferred: false, outcome: verdictAt(rank, conducts, facts, head) },
  ])
  const unique = new Map(readings.map((one) => [`${one.point} ${one.option}`, one]))
  return { ...head, status: 'contested', readings: [...unique.values()] }
}

type Verdicts = Verdict<CaseConclusion>
type Head = Pick<Verdicts, 'basis' | 'governed' | 'evidence' | 'cautions' | 'doubts'>

function verdictAt(rank: number, conducts: readonly Decision<ConductConclusion>[], facts: CaseFacts, head: Head): Verdicts {
  const { basis, governed, evidence, cautions, doubts } = head
  const grounds = { basis, governed, evidence, cautions, doubts }
  if (rank === NONE) return { ...grounds, status: 'outside-law', reason: 'silent', why: 'no-rule-found' }
  return { ...grounds, status: 'decided', conclusion: conclusionAt(rank, conducts, facts) }
}

/** The readings of one act that would change the case, with the rank the case would then have. */
function readingsOf(
  decision: Decision<ConductConclusion>,
  settled: number,
  others: readonly { readonly lightest: number }[],
): { point: string; option: string; chosen: string; rank: number }[] {
  if (decision.status !== 'contested') return []
  const rest = Math.min(NONE, ...others.map(({ lightest }) => lightest))
  return decision.readings.flatMap(({ point, option, preferred, outcome }) => {
    const rank = Math.min(rest, rangeOf({ ...decision, ...outcome }).gravest)
    if (preferred || rank === settled) return []
    const chosen = decision.readings.find((one) => one.preferred && one.point === point)?.option as string
    return [{ point, option, chosen, rank }]
  })
}

/** From the gravest an act may turn out to be to the lightest; a contested act counts by its preferred reading. */
function rangeOf(decision: Decision<ConductConclusion>): { gravest: number; lightest: number } {
  if (isDecided(decision)) {
    const rank = rankOf(decision.conclusion.kind, decision.conclusion.level)
    return { gravest: rank, lightest: rank }
  }
  if (decision.status === 'needs-facts') {
    const ranks = decision.possible.map(({ conclusion }) => (isSilent(conclusion) ? NONE : rankOf(conclusion.kind, conclusion.level)))
    return { gravest: Math.min(...ranks), lightest: Math.max(...ranks) }
  }
  if (decision.status === 'contested') {
    const preferred = decision.readings.find((reading) => reading.preferred)
    return preferred === undefined ? { gravest: NONE, lightest: NONE } : rangeOf({ ...decision, ...preferred.outcome })
  }
  return { gravest: NONE, lightest: NONE }
}

function rankOf(kind: ConductKind, level: ConductLevel): number {
  const rank = GRAVITY.findIndex(([one, at]) => one === kind && (at === 'any' || at === level))
  return rank === -1 ? NONE : rank
}

function conclusionAt(rank: number, conducts: readonly Decision<ConductConclusion>[], facts: CaseFacts): CaseConclusion {
  const [kind, level] = GRAVITY[rank] ?? (['lawful', 'not-applicable'] as const)
  const leading = conducts.flatMap((one, at) => (rangeOf(one).gravest <= rank && rank <= rangeOf(one).lightest ? [at] : []))
  return {
    kind,
    level: level === 'any' ? 'not-applicable' : level,
    leading,
    tracks: tracksOf(conducts),
    repeated: facts.previousLevel !== undefined && LEVELS.includes(level as Level),
  }
}

const TRACK_OF: { readonly [K in ConductKind]?: CaseTrack['track'] } = {
  'ethics-violation': 'ethics',
  'discipline-violation': 'discipline',
  'dismissal-ground': 'dismissal',
  'village-violation': 'village',
  'contract-violation': 'contract',
  'office-holder-violation': 'office-holder',
}

function tracksOf(conducts: readonly Decision<ConductConclusion>[]): CaseTrack[] {
  const tracks = new Map<CaseTrack['track'], number[]>()
  conducts.forEach((decision, at) => {
    if (!isDecided(decision)) return
    const { kind, criminal } = decision.conclusion
    const track = TRACK_OF[kind]
    if (track !== undefined) tracks.set(track, [...(tracks.get(track) ?? []), at])
    if (criminal.status === 'settled' && criminal.value.some(({ against }) => against === 'actor')) {
      tracks.set('criminal', [...(tracks.get('criminal') ?? []), at])
    }
  })
  return [...tracks].map(([track, places]) => ({ track, conducts: places }))
}

function cautionsOf(conducts: readonly Decision<ConductConclusion>[]): Caution[] {
  const cautions = conducts.flatMap((one) => one.cautions)
  return [...new Map(cautions.map((caution) => [JSON.stringify(caution), caution])).values()]
}
