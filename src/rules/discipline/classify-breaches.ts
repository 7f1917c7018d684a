import {
  type Decision,
  isSilent,
  type Reading,
  readingsFor,
  structuredCopy,
  type Verdict,
  weakestOf,
} from '../../decision'
import { type BasisEntry, procedure } from '../../law'
import type { AbsenceContext } from './absence-derive'
import { classifyAbsence } from './classify-absence'
import { classifyBreach } from './classify-breach'
import type { AbsenceFacts, BreachesFacts, BreachFacts } from './facts'
import type { AbsenceConclusion, BreachConclusion, BreachRule } from './outcome'

/** What `classifyBreaches` concludes. */
export interface BreachesConclusion {
  /** The level of the one sanction that may follow: the heaviest, never a sum. */
  readonly level: BreachConclusion['level']
  /** Places of the breaches that carry that level; `'absence'` for the absence. */
  readonly leading: readonly (number | 'absence')[]
}

/** The decision on several breaches, with the decision on each. */
export type BreachesDecision = Decision<BreachesConclusion, BreachesFacts> & {
  /** The decisions on the breaches, in the order given. */
  readonly breaches: readonly Decision<BreachConclusion, BreachFacts>[]
  /** The decision on the absence, where one was told. */
  readonly absence?: Decision<AbsenceConclusion, AbsenceFacts>
}

type One = Decision<{ readonly rule: BreachRule; readonly level: BreachConclusion['level'] }>
/** A place in {@link LEVELS_BY_WEIGHT}; its length for what carries no level. */
type Weight = number

const LEVELS_BY_WEIGHT = ['set-by-agency-rule', 'berat', 'sedang', 'ringan'] as const
const NO_LEVEL: Weight = LEVELS_BY_WEIGHT.length

/**
 * Classifies several breaches of one person that are decided together: only one sanction may follow, the heaviest (PP 94/2021 Pasal 35
 * ayat (1), PP 53/2010 Pasal 30 ayat (1)); an absence may be told with them.
 *
 * @param facts the person, the breaches, and the absence if there was one
 * @param context chosen readings, the calendar and the working week of the office
 * @returns a decision with the decisions on each; `needs-facts` only where an open breach could change the level, `contested` only where
 *   a reading would
 * @throws RangeError for a code or day that is not accepted, or where nothing was told
 * @example
 * const days = { committedOn: '2024-02-12', decidedOn: '2024-05-06' } as const
 * const decision = classifyBreaches({
 *   actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
 *   breaches: [{ norm: 'pp-94-5i', impact: 'unit-kerja', ...days }, { norm: 'pp-94-5a', ...days }],
 * })
 * decision.status === 'decided' && decision.conclusion // => { level: 'berat', leading: [1] }
 */
export function classifyBreaches(facts: BreachesFacts, context: AbsenceContext = {}): BreachesDecision {
  const { actor } = facts
  if (facts.breaches.length === 0 && facts.absence === undefined) {
    throw new RangeError('breaches: empty; accepted: at least one breach, or an absence')
  }
  const { calendar: _calendar, week: _week, ...both } = context
  // The points on absence mean nothing to a breach.
  const own = readingsFor(classifyBreach.spec.vocabulary, classifyAbsence.spec.vocabulary, context.readings)
  const breaches = facts.breaches.map((breach) => classifyBreach({ ...breach, actor }, { ...both, readings: own }))
  const absence = facts.absence === undefined ? undefined : classifyAbsence({ ...facts.absence, actor }, context)
  const all: readonly One[] = absence === undefined ? breaches : [...breaches, absence]
  const nameOf = (place: number): number | 'absence' => (place < breaches.length ? place : 'absence')
  const grounds = groundsOf(all)
  const head = {
    checker: 'classifyBreaches',
    format: 1 as const,
    facts: structuredCopy(facts),
    breaches,
    ...(absence === undefined ? {} : { absence }),
  }
  const weights = all.map(weightsOf)
  const reached = reachable(weights)
  if (reached.length > 1) {
    const missing = all.flatMap((one) => (one.status === 'needs-facts' ? one.missing : []))
    return {
      ...head,
      ...grounds,
      status: 'needs-facts',
      missing: [...new Map(missing.map((one) => [one.fact, one])).values()],
      possible: reached.map((weight) => ({ conclusion: concluded(weight, weights, nameOf) ?? NO_RULE, when: [] })),
    }
  }
  const uncovered = all.flatMap((one) =>
    one.status === 'outside-law' && one.reason === 'not-covered' ? [one.why] : [],
  )
  const verdict = (ways: readonly (readonly Weight[])[]): Verdict<BreachesConclusion> => {
    const conclusion = concluded(Math.min(...reachable(ways)), ways, nameOf)
    if (conclusion !== undefined) return { ...grounds, status: 'decided', conclusion }
    // Where nobody looked, nothing is known of a level; that is not the silence of the law.
    const [why] = uncovered
    return why === undefined
      ? { ...grounds, status: 'outside-law', reason: 'silent', why: NO_RULE.silent }
      : { ...grounds, status: 'outside-law', reason: 'not-covered', why }
  }
  const preferred = verdict(weights)
  const readings = all.flatMap((one, place) => {
    if (one.status !== 'contested') return []
    return one.readings.flatMap(
      ({ point, option, preferred: own, outcome }): Reading<Verdict<BreachesConclusion>>[] => {
        const moved = weights.map((ways, at) => (at === place ? weightsOf({ ...one, ...outcome }) : ways))
        if (own || reachable(moved).join() === reached.join()) return []
        const held = one.readings.find((other) => other.point === point && other.preferred)?.option as string
        return [
          { point, option: held, preferred: true, outcome: preferred },
          { point, option, preferred: false, outcome: verdict(moved) },
        ]
      },
    )
  })
  if (readings.length === 0) return { ...head, ...preferred }
  const unique = new Map(readings.map((one) => [`${one.point} ${one.option}`, one]))
  return { ...head, ...grounds, status: 'contested', readings: [...unique.values()] }
}

const NO_RULE = { silent: 'no-level-attached' } as const

/** The weights a breach may turn out to have; a contested one counts by its preferred reading. */
function weightsOf(decision: One): readonly Weight[] {
  switch (decision.status) {
    case 'decided':
      return [LEVELS_BY_WEIGHT.indexOf(decision.conclusion.level)]
    case 'needs-facts':
      return [
        ...new Set(
          decision.possible.map(({ conclusion }) =>
            isSilent(conclusion) ? NO_LEVEL : LEVELS_BY_WEIGHT.indexOf(conclusion.level),
          ),
        ),
      ]
    case 'contested': {
      const first = decision.readings.find((reading) => reading.preferred) as (typeof decision.readings)[number]
      return weightsOf({ ...decision, ...first.outcome })
    }
    case 'outside-law':
      return [NO_LEVEL]
  }
}

/** The weights the whole may have: the heaviest decides, in each way the breaches may lie. */
function reachable(weights: readonly (readonly Weight[])[]): readonly Weight[] {
  const reached = weights.reduce<readonly Weight[]>(
    (before, ways) => [...new Set(before.flatMap((one) => ways.map((other) => Math.min(one, other))))],
    [NO_LEVEL],
  )
  return [...reached].sort((a, b) => a - b)
}

function concluded(
  weight: Weight,
  weights: readonly (readonly Weight[])[],
  nameOf: (place: number) => number | 'absence',
): BreachesConclusion | undefined {
  const level = LEVELS_BY_WEIGHT[weight]
  if (level === undefined) return undefined
  return { level, leading: weights.flatMap((ways, at) => (ways.includes(weight) ? [nameOf(at)] : [])) }
}

function groundsOf(all: readonly One[]) {
  const unique = <V>(values: readonly V[]): V[] => [
    ...new Map(values.map((one) => [JSON.stringify(one), one])).values(),
  ]
  return {
    basis: unique([...all.flatMap((one) => one.basis), ...oneSanction(all)]),
    governed: unique(all.flatMap((one) => one.governed)),
    evidence: weakestOf(all.map((one) => one.evidence)),
    cautions: unique(all.flatMap((one) => one.cautions)),
    doubts: unique(all.flatMap((one) => one.doubts)),
  }
}

/** The articles on one sanction, of the regulations that were asked. */
function oneSanction(all: readonly One[]): BasisEntry[] {
  const cited = all.flatMap((one) => (one.status === 'outside-law' ? [] : one.basis.map(({ provision }) => provision)))
  const asked = (instrument: string) => cited.some((provision) => provision.startsWith(`${instrument}/`))
  return [
    ...(asked('pp-94-2021') ? [procedure('pp-94-2021/pasal-35/ayat-1')] : []),
    ...(asked('pp-53-2010') && !asked('pp-94-2021') ? [procedure('pp-53-2010/pasal-30/ayat-1')] : []),
  ]
}
