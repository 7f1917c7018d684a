import type { DateInput } from '../../../dates'
import { type Election, stageOn } from '../../../elections'
import type { Contest, Stage } from '../dimensions'
import type { CircularFacts } from './document'

/** A stage as a circular sees it: its days that still matter, and the day on which conduct is classed. */
export interface CircularStage {
  readonly stage: Stage
  /** The contest it is about, where the contests stand differently. */
  readonly contest: Contest | undefined
  readonly from: string | null
  readonly until: string | null
  /** The day for which conduct at this stage is classed. */
  readonly day: DateInput
  /** Whether the stage must be stated because the day does not settle it. */
  readonly stated: boolean
}

/** What the schedule says on the day of issue. */
export interface CircularSchedule {
  readonly stages: readonly CircularStage[]
  readonly votingOn: string | null
  readonly determinedOn: string | null
}

/**
 * Splits the time of a circular by the day on which the contestants are determined. Conduct toward determined contestants is classed
 * for a day of the campaign, because some of it can occur only then. Where the contests of an election are determined on different days, each has its stages.
 *
 * @param election the election
 * @param facts the facts of the circular
 * @returns the stages still to come or running, with the days of the schedule
 */
export function scheduleOf(election: Election, facts: CircularFacts): CircularSchedule {
  const whole = scheduleFor(election, facts, facts.contest)
  const { contestant } = stageOn(election, facts.issuedOn, facts.contest)
  if (contestant.status === 'established' || contestant.reason !== 'contests-differ') return whole
  const contests = election.contests.filter((contest) => contest !== 'partai')
  return {
    ...whole,
    stages: contests.flatMap((contest) =>
      scheduleFor(election, facts, contest).stages.map((stage) => ({ ...stage, contest })),
    ),
  }
}

/** The stages of one contest, or of all alike. */
function scheduleFor(election: Election, facts: CircularFacts, contest: Contest | undefined): CircularSchedule {
  const { issuedOn } = facts
  const { contestant } = stageOn(election, issuedOn, contest)
  const day = (code: string) =>
    election.stages.find(({ stage, held }) => stage === code && held !== false)?.from ?? null
  const votingOn = day('pemungutan-suara') ?? day('pemungutan-suara-ulang')
  const campaign = day('kampanye')
  const forCalon = (from: string) => (campaign !== null && campaign > from ? campaign : from) as DateInput
  if (contestant.status !== 'established') {
    const stages = (['bakal-calon', 'calon'] as const).map((stage) => ({
      stage,
      contest: facts.contest,
      from: null,
      until: null,
      day: issuedOn,
      stated: true,
    }))
    return { stages, votingOn, determinedOn: null }
  }
  const { stage, determinedOn } = contestant
  if (stage === 'calon') {
    return {
      stages: [
        { stage, contest: facts.contest, from: determinedOn, until: null, day: forCalon(issuedOn), stated: false },
      ],
      votingOn,
      determinedOn,
    }
  }
  const before = { stage, contest: facts.contest, from: issuedOn, until: determinedOn, day: issuedOn, stated: false }
  if (determinedOn === null) {
    return {
      stages: [
        before,
        { stage: 'calon', contest: facts.contest, from: null, until: null, day: issuedOn, stated: true },
      ],
      votingOn,
      determinedOn,
    }
  }
  const after = {
    stage: 'calon' as const,
    contest: facts.contest,
    from: determinedOn,
    until: null,
    day: forCalon(determinedOn),
    stated: false,
  }
  return { stages: [before, after], votingOn, determinedOn }
}
