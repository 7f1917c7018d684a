import { addMonths, type DateInput } from '../../dates'
import { type Election, type ElectionId, elections, election as nationalElection, stageOn } from '../../elections'
import type { WINDOW } from './dimensions'

/** Where a day lies. */
export type WindowCode = (typeof WINDOW)[number]

/** The days on which a window of a head turns. */
export interface WindowDays {
  readonly on: DateInput
  readonly inauguratedOn?: DateInput | undefined
  readonly termEndsOn?: DateInput | undefined
}

/** From this day on the window is counted from the determination of the pairs; until then from the end of the own term. */
const COUNTED_FROM_DETERMINATION = '2016-07-01'
const REGIONAL: readonly string[] = ['gubernur', 'bupati-wali-kota']
const OPEN: readonly WindowCode[] = ['inside', 'outside']

/**
 * Finds an election among those the caller brings and those of the library, or the one that took its place.
 *
 * @param id `'pilkada-2024'`
 * @param own elections of the caller
 * @returns the election; one that is said to take the place of another that takes its own is taken as it stands
 * @throws RangeError when there is none of that id, or of the id that took its place
 */
export function electionOf(id: string, own: readonly Election[] = []): Election {
  const passed = new Set<string>()
  let found = named(id, own)
  for (let next = found.supersededBy; next !== undefined && !passed.has(next); next = found.supersededBy) {
    passed.add(next)
    found = named(next, own)
  }
  return found
}

function named(id: string, own: readonly Election[]): Election {
  return own.find((one) => one.id === id) ?? nationalElection(id as ElectionId)
}

/**
 * Tells where a day lies with regard to the window of Pasal 71 ayat (2): six months before the determination of the pairs to the end of
 * the term; until 1 July 2016 the last six months of the own term. The first and the last day count.
 *
 * @param days the day, and of the head the inauguration and the last day of the term as far as they are known
 * @param election the election of that region, if it is known
 * @returns one code, or those between which the days do not tell
 */
export function replacementWindowOn(days: WindowDays, election: Election | undefined): readonly WindowCode[] {
  if (days.on < COUNTED_FROM_DETERMINATION) return ownTerm(days)
  if (election === undefined) return mayBeMoved(days.on) ? [...OPEN, 'moved'] : OPEN
  const bounds = boundsOf(election)
  if (bounds === undefined) return withoutSchedule(election)
  const before = beforeWindow(days.on, bounds)
  if (before !== undefined) return [before]
  const { on, inauguratedOn, termEndsOn } = days
  if (termEndsOn !== undefined) return [on <= termEndsOn ? 'inside' : 'outside']
  // A head who was inaugurated after the determination serves another term than the one in which the window ran.
  if (inauguratedOn !== undefined && inauguratedOn <= on) return [inauguratedOn <= bounds.anchor ? 'inside' : 'outside']
  return on < bounds.inaugurations ? ['inside'] : OPEN
}

/**
 * Tells where a day lies with regard to the window of Pasal 71 ayat (3), which begins with the other and ends when the elected pair is
 * determined. That day differs by region: after the vote the answer is open unless it is stated.
 *
 * @param days the day, and the last day of the term, which ended the older window
 * @param election the election of that region, if it is known
 * @returns one code, or those between which the days do not tell
 */
export function programmeWindowOn(days: WindowDays, election: Election | undefined): readonly WindowCode[] {
  if (days.on < COUNTED_FROM_DETERMINATION) return ownTerm(days)
  if (election === undefined) return mayBeMoved(days.on) ? [...OPEN, 'moved'] : OPEN
  const bounds = boundsOf(election)
  if (bounds === undefined) return withoutSchedule(election)
  const before = beforeWindow(days.on, bounds)
  if (before !== undefined) return [before]
  return days.on < bounds.voted ? ['inside'] : OPEN
}

/**
 * Tells whether a day lies in the campaign of an election, during which a Pjs stands in.
 *
 * @param on the day
 * @param election the election
 * @returns `'during'` or `'outside'`; `undefined` where the schedule does not say
 */
export function campaignOn(on: DateInput, election: Election): 'during' | 'outside' | undefined {
  const { period } = stageOn(election, on)
  if (period.status !== 'established') return undefined
  return period.period === 'campaign' ? 'during' : 'outside'
}

/** Until 2016: the six months before the own term ends. */
function ownTerm({ on, termEndsOn }: WindowDays): readonly WindowCode[] {
  if (termEndsOn === undefined) return OPEN
  return [addMonths(termEndsOn, -6) <= on && on <= termEndsOn ? 'inside' : 'outside']
}

/** An election of no regional heads opens no window; one without a determination day leaves it open. */
function withoutSchedule(election: Election): readonly WindowCode[] {
  return election.contests.some((contest) => REGIONAL.includes(contest)) ? OPEN : ['outside']
}

/** The days that bound the windows of an election. */
interface Bounds {
  /** First day of the window. */
  readonly from: DateInput
  /** First day of the window counted from a determination day that was moved later. */
  readonly movedFrom: DateInput
  /** The day on which the pairs were determined. */
  readonly anchor: DateInput
  /** The first day after the vote. */
  readonly voted: DateInput
  /** The first day on which one of the elected may have been inaugurated. */
  readonly inaugurations: DateInput
}

function beforeWindow(on: DateInput, { from, movedFrom }: Bounds): WindowCode | undefined {
  if (on >= from) return undefined
  return on >= movedFrom ? 'moved' : 'outside'
}

function boundsOf(held: Election): Bounds | undefined {
  const own = windowOf(held)
  if (own === undefined) return undefined
  const moved = elections().find(({ supersededBy }) => supersededBy === held.id)
  const before = moved === undefined ? undefined : windowOf(moved)
  const stage = (code: string) => held.stages.find((one) => one.stage === code && one.held !== false)
  const voted = (stage('pemungutan-suara')?.until ?? own.anchor) as DateInput
  return {
    ...own,
    movedFrom: before === undefined || before.from > own.from ? own.from : before.from,
    voted,
    inaugurations: (stage('pelantikan')?.from ?? voted) as DateInput,
  }
}

/** The window as the schedule has it, or counted back from the determination of an election that a caller brings. */
function windowOf(election: Election): { readonly from: DateInput; readonly anchor: DateInput } | undefined {
  const stated = election.personnelBan.find(
    ({ limb, endsWith }) => limb === 'replacement' && endsWith === 'end-of-term',
  )
  if (stated !== undefined) return { from: stated.from as DateInput, anchor: stated.anchor as DateInput }
  const determined = election.stages.find(
    ({ stage, contests }) =>
      stage === 'penetapan-calon' && (contests ?? election.contests).some((contest) => REGIONAL.includes(contest)),
  )
  if (determined === undefined) return undefined
  const anchor = determined.from as DateInput
  return { from: addMonths(anchor, -6), anchor }
}

/** Whether a day lies in a window counted from a determination day that was moved later, in some election of the library. */
function mayBeMoved(on: DateInput): boolean {
  return elections().some((one) => {
    if (one.supersededBy === undefined) return false
    const bounds = boundsOf(electionOf(one.id))
    return bounds !== undefined && beforeWindow(on, bounds) === 'moved'
  })
}
