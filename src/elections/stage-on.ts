import { type DateInput, type PlainDate, plainDate } from '../dates'
import { notAnswerable, type PeriodAnswer, type StageCaution, type StageOn } from './answer'
import { contestantOn } from './contestant'
import type { Contest, Election, ElectionId, ElectionStage } from './election'
import { election } from './elections'

/**
 * Tells where an election and its contestants stand on a day. Planned stages that did not take place never run.
 *
 * @param subject the id of an election, or an election made with `defineElection`
 * @param date the day
 * @param contest what is being stood for; left out, the answer covers every contest of the election alike
 * @returns the running stages, the period and the stage of the contestants, each established or not
 * @throws RangeError when the id is not known or the date is not a day
 * @example
 * stageOn('pilkada-2024', '2024-09-21').contestant // => { status: 'established', stage: 'bakal-calon', determinedOn: '2024-09-22', evidence: 'report' }
 * stageOn('pilkada-2024', '2024-10-10').period // => { status: 'established', period: 'campaign' }
 * stageOn('pemilu-2024', '2023-10-15', 'dpr').contestant.status // => 'not-established'
 */
export function stageOn(subject: ElectionId | Election, date: DateInput, contest?: Contest): StageOn {
  const subjectElection = typeof subject === 'object' ? subject : election(subject)
  const day = plainDate(date)
  const held = subjectElection.stages.filter((stage) => stage.held !== false && concerns(stage, contest))
  return {
    election: subjectElection.id,
    date: day,
    contest: contest ?? null,
    running: held.filter((stage) => covers(stage, day)),
    period: periodOn(subjectElection, held, day, contest),
    contestant: contestantOn(subjectElection, day, contest),
    cautions: cautionsOn(held, day),
  }
}

function concerns(stage: ElectionStage, contest: Contest | undefined): boolean {
  return contest === undefined || stage.contests === undefined || stage.contests.includes(contest)
}

function covers(stage: ElectionStage, day: PlainDate): boolean {
  return stage.from <= day && day < stage.until
}

function periodOn(
  subject: Election,
  held: readonly ElectionStage[],
  day: PlainDate,
  contest: Contest | undefined,
): PeriodAnswer {
  const general = notAnswerable(subject, contest)
  if (general !== null) return { status: 'not-established', ...general }
  const votes = held.filter(({ stage }) => stage === 'pemungutan-suara' || stage === 'pemungutan-suara-ulang')
  if (votes.length > 1) return { status: 'not-established', reason: 'several-voting-days' }
  const campaign = held.find(({ stage }) => stage === 'kampanye')
  const quiet = held.find(({ stage }) => stage === 'masa-tenang')
  const vote = votes.at(0)
  if (vote !== undefined && day >= vote.until) return { status: 'established', period: 'after' }
  if (vote !== undefined && covers(vote, day)) return { status: 'established', period: 'voting' }
  if (quiet !== undefined && covers(quiet, day)) return { status: 'established', period: 'quiet' }
  if (campaign !== undefined && covers(campaign, day)) return { status: 'established', period: 'campaign' }
  if (campaign !== undefined && day < campaign.from) return { status: 'established', period: 'before-campaign' }
  return { status: 'not-established', reason: 'no-such-stage' }
}

function cautionsOn(held: readonly ElectionStage[], day: PlainDate): readonly StageCaution[] {
  if (held.length === 0) return []
  if (held.every((stage) => day < stage.from)) return ['before-first-known-stage']
  return held.every((stage) => day >= stage.until) ? ['after-last-known-stage'] : []
}
