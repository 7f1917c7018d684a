import type { Fund } from '../../../organization'
import { assignInOrder, type Server } from './assign-in-order'
import { classOfPackage, type Fitness, joined } from './eligible'
import type { SuccessionPackage, SuccessionPerson } from './facts'
import { fundOf, type OfficeState, SERVED_AS, type ServedDuty } from './office'
import type { PackageAssignment, SuccessionCandidate } from './outcome'
import { KEPT_ABOVE, type SuccessionRung, type Takes } from './rungs'

/** Someone, or an office, on a rung. */
export interface Standby {
  /** `null` where an office acts that nobody in the list holds. */
  readonly person: SuccessionPerson | null
  readonly rung: SuccessionRung
  readonly stage: number
  readonly takes: Takes
  /** Whether the person is ready; `unknown` where it has to be asked first. */
  readonly ready: 'yes' | 'no' | 'unknown'
  /** Whether limits do not count: whoever answers for the budget cannot hand it on. */
  readonly unlimited: boolean
  /** Whether the person may take the package. */
  readonly fit: (one: SuccessionPackage, fund: Fund) => Fitness
}

/** What came of seeking successors for one duty. */
export interface Served {
  readonly assignments: readonly PackageAssignment[]
  readonly candidates: readonly SuccessionCandidate[]
}

/**
 * Seeks successors for the packages of one duty: everyone on standby by rung, each with what is left of the limit.
 *
 * @param state the office; loads are raised by what is taken over
 * @param duty the duty
 * @param wanted the packages in order of risk
 * @param standbys who may take over
 * @returns who takes what
 */
export function serve(
  state: OfficeState,
  duty: ServedDuty,
  wanted: readonly SuccessionPackage[],
  standbys: readonly Standby[],
): Served {
  const loadOf = ({ key }: SuccessionPerson) => state.load.get(key) as number
  const before = standbys.map(({ person }) => (person === null ? 0 : loadOf(person)))
  const servers = standbys.map(({ person, stage, unlimited }, at): Server => {
    const limit = person?.limit
    const load = before[at] as number
    const capacity = limit === undefined || unlimited ? Number.POSITIVE_INFINITY : Math.max(0, limit - load)
    return { capacity, load, stage }
  })
  const { lists, seen } = listsOf(state, wanted, standbys)
  const given = assignInOrder(lists, servers)
  const assignments = wanted.map((one, job): PackageAssignment => {
    // Whoever answers for the budget stands on the last rung of each ladder, takes whatever is left and has no limit.
    const { person, rung, takes } = standbys[given[job] as number] as Standby
    if (person !== null) state.load.set(person.key, loadOf(person) + 1)
    return {
      package: one.key,
      duty,
      from: one[SERVED_AS[duty]] as string,
      to: person?.key ?? null,
      rung,
      takes,
      keptAbove: takes === 'everything' ? [] : KEPT_ABOVE,
    }
  })
  return {
    assignments,
    candidates: standbys.flatMap((standby, at) =>
      candidateOf(state, duty, standby, before[at] as number, seen[at] as Fitness[]),
    ),
  }
}

/** For each package the places of those who may take it; packages that no rule tells apart share one list. */
function listsOf(state: OfficeState, wanted: readonly SuccessionPackage[], standbys: readonly Standby[]) {
  const special = new Map<string | undefined, Set<number>>()
  standbys.forEach(({ person }, at) => {
    person?.holds?.forEach(({ package: held }) => {
      special.set(held, (special.get(held) ?? new Set()).add(at))
    })
  })
  const known = new Map<string, readonly number[]>()
  const seen: Fitness[][] = standbys.map(() => [])
  const may = (at: number, one: SuccessionPackage): boolean => {
    const standby = standbys[at] as Standby
    if (standby.ready === 'no') return false
    const fitness = asReady(standby.fit(one, fundOf(state, one)), standby.ready)
    ;(seen[at] as Fitness[]).push(fitness)
    return fitness.standing === 'eligible'
  }
  const lists = wanted.map((one) => {
    const key = `${fundOf(state, one)}|${classOfPackage(one)}`
    let list = known.get(key)
    if (list === undefined) {
      // Duties held in this very package are looked at below, for that package alone.
      const plain = { ...one, key: '' }
      list = standbys.flatMap((_, at) => (may(at, plain) ? [at] : []))
      known.set(key, list)
    }
    const places = special.get(one.key)
    if (places === undefined) return list
    const others = new Set(list)
    return standbys.flatMap((_, at) => ((places.has(at) ? may(at, one) : others.has(at)) ? [at] : []))
  })
  return { lists, seen }
}

/** Who may have to be asked first is not taken; whoever does not qualify need not be asked. */
function asReady(fitness: Fitness, ready: Standby['ready']): Fitness {
  if (ready !== 'unknown' || fitness.standing === 'not-eligible') return fitness
  return { ...fitness, standing: 'unknown', conditions: [], missing: ['people.readyFor', ...fitness.missing] }
}

function candidateOf(
  state: OfficeState,
  duty: ServedDuty,
  { person, rung, ready, unlimited }: Standby,
  before: number,
  seen: readonly Fitness[],
): SuccessionCandidate[] {
  if (person === null) return []
  const standings = new Set(seen.map(({ standing }) => standing))
  const standing =
    ready === 'no'
      ? 'not-ready'
      : standings.has('eligible')
        ? 'eligible'
        : standings.has('unknown')
          ? 'unknown'
          : 'not-eligible'
  return [
    {
      person: person.key,
      duty,
      rung,
      standing,
      ...joined(seen),
      before,
      after: state.load.get(person.key) as number,
      limit: unlimited ? null : (person.limit ?? null),
    },
  ]
}
