import { type DateInput, fromDayNumber, toDayNumber } from '../../dates'
import { type Election, elections, stageOn } from '../../elections'
import { madeFor } from '../../law'
import { type Contest, CYCLES, type Cycle, PERIODS, STAGES } from './dimensions'

/** A run of days on which the contestant's stage and the campaign stand alike. */
export interface Slice {
  /** First day number. */
  readonly lo: number
  /** Last day number. */
  readonly hi: number
  /** Stages the contestant may be at; both where the day of determination is not established. */
  readonly stages: readonly (typeof STAGES)[number][]
  readonly periods: readonly (typeof PERIODS)[number][]
}

/**
 * Cuts the days around an election where the contestant's stage or the campaign changes.
 *
 * @param election the election
 * @param contest what is stood for; `undefined` when the contest is none of the election's own
 * @param first first day number of interest
 * @param last last day number of interest
 * @returns slices in order, without holes
 */
export function slicesOf(election: Election, contest: Contest | undefined, first: number, last: number): Slice[] {
  const edges = [
    ...election.stages.flatMap(({ from, until }) => [from, until]),
    ...(election.determinations ?? []).flatMap(({ notBefore, by }) => [notBefore, by]),
  ]
  const starts = new Set([first, ...edges.map(toDayNumber).filter((day) => first < day && day <= last)])
  const slices: Slice[] = []
  const ordered = [...starts].sort((a, b) => a - b)
  ordered.forEach((lo, at) => {
    const { contestant, period } = stageOn(election, fromDayNumber(lo) as DateInput, contest)
    const slice = {
      lo,
      hi: (ordered[at + 1] ?? last + 1) - 1,
      stages: contestant.status === 'established' ? [contestant.stage] : STAGES,
      periods: period.status === 'established' ? [period.period === 'campaign' ? PERIODS[0] : PERIODS[1]] : PERIODS,
    }
    const before = slices.at(-1)
    if (before !== undefined && alike(before, slice)) slices[slices.length - 1] = { ...before, hi: slice.hi }
    else slices.push(slice)
  })
  return slices
}

/**
 * Tells between which days the stages of an election are known.
 *
 * @param election the election
 * @param contest what is stood for; stages of other contests do not count
 * @returns the first day of the first stage and the day after the last, as day numbers; without any stage every day lies between
 */
export function knownDaysOf(
  election: Election,
  contest: Contest | undefined,
): { readonly first: number; readonly end: number } {
  let [first, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { from, until, held, contests } of election.stages) {
    if (held === false || (contest !== undefined && contests?.includes(contest) === false)) continue
    first = Math.min(first, toDayNumber(from))
    end = Math.max(end, toDayNumber(until))
  }
  return first < end ? { first, end } : { first: end, end: first }
}

function alike(a: Slice, b: Slice): boolean {
  return a.stages.join() === b.stages.join() && a.periods.join() === b.periods.join()
}

/**
 * Tells to which cycle an election belongs, by the titles of the circulars made for named elections.
 *
 * @param id id of the election
 * @returns the cycle
 */
export function cycleOf(id: string): Cycle {
  if (madeFor('b-71-2017').includes(id)) return '2018-2019'
  return madeFor('skb-2020').includes(id) ? '2020' : 'other'
}

/**
 * Lists the cycles that are still possible when the election is not known: one whose elections were over is not.
 *
 * @param day day number of the act; `undefined` when it is not known either
 * @returns the cycles
 */
export function cyclesOn(day: number | undefined): readonly Cycle[] {
  if (day === undefined) return CYCLES
  return CYCLES.filter((cycle) => cycle === 'other' || day < endOf(cycle))
}

function endOf(cycle: Cycle): number {
  const stages = elections()
    .filter(({ id }) => cycleOf(id) === cycle)
    .flatMap((election) => election.stages)
  return Math.max(...stages.map(({ until }) => toDayNumber(until)))
}
