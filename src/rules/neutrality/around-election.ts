import { toDayNumber } from '../../dates'
import type { Election } from '../../elections'
import { COVERED } from '../../law'
import type { Contest } from './dimensions'
import { knownDaysOf, type Slice, slicesOf } from './timeline'

/** The first day number that is covered. */
export const FIRST = /* @__PURE__ */ toDayNumber(COVERED.neutrality.from)
const LAST = /* @__PURE__ */ toDayNumber('2099-12-31')

/** Contests whose contestants and campaign stand alike on a run of days. */
export interface Group {
  readonly slice: Slice
  readonly contests: readonly Contest[]
}

/** What is known of an election and a contest, laid out once: the groups of each run of days, and those of all days together. */
export interface Around {
  readonly starts: readonly number[]
  readonly groups: (readonly Group[])[]
  readonly anyDay: readonly Group[]
  /** The first day of the first stage that is known. */
  readonly first: number
  /** The day after the last one. */
  readonly end: number
}

const LAID_OUT = new WeakMap<Election, Map<Contest | undefined, Around>>()

/**
 * Finds what is known of an election and a contest; the same object for the same two.
 *
 * @param election the election
 * @param stated the contest as stated; `undefined` stands for all of the election
 * @returns its runs of days with their groups
 */
export function aroundOf(election: Election, stated: Contest | undefined): Around {
  let known = LAID_OUT.get(election)
  if (known === undefined) {
    known = new Map()
    LAID_OUT.set(election, known)
  }
  let around = known.get(stated)
  if (around === undefined) {
    around = layOut(election, stated)
    known.set(stated, around)
  }
  return around
}

/**
 * Finds the groups of a known day.
 *
 * @param around what is known of the election
 * @param day the day number
 * @returns its groups
 */
export function groupsOn({ starts, groups }: Around, day: number): readonly Group[] {
  let run = starts.length - 1
  while (run > 0 && (starts[run] as number) > day) run--
  // An election has a contest at least, and each contest one slice at least.
  return groups[run] as readonly Group[]
}

function layOut(election: Election, stated: Contest | undefined): Around {
  const own = election.contests as readonly Contest[]
  const cut = (stated === undefined ? own : [stated]).map((contest) => {
    const slices = slicesOf(election, own.includes(contest) ? contest : undefined, FIRST, LAST)
    return { contest, slices }
  })
  const starts = [...new Set(cut.flatMap(({ slices }) => slices.map(({ lo }) => lo)))].sort((a, b) => a - b)
  const grouped = (holds: (slice: Slice) => boolean): Group[] => {
    const groups = new Map<string, { slice: Slice; contests: Contest[] }>()
    for (const { contest, slices } of cut) {
      for (const slice of slices.filter(holds)) {
        const key = `${slice.lo} ${slice.hi} ${slice.stages} ${slice.periods}`
        const group = groups.get(key)
        if (group === undefined) groups.set(key, { slice, contests: [contest] })
        else group.contests.push(contest)
      }
    }
    return [...groups.values()]
  }
  const groups = starts.map((start) => grouped(({ lo, hi }) => lo <= start && start <= hi))
  return { starts, groups, anyDay: grouped(() => true), ...knownDaysOf(election, stated) }
}
