import type { PlainDate } from '../dates'
import { EVIDENCE, type Evidence } from '../law'
import { type ContestantAnswer, notAnswerable } from './answer'
import type { Contest, Election } from './election'

/** When the contestants of one contest were determined: to the day, or between two days. */
interface DeterminationOf {
  readonly notBefore: string
  readonly by: string
  readonly evidence: Evidence
}

/** Where every contest has an answer there is at least one stage. */
type Stages = readonly ['bakal-calon' | 'calon', ...('bakal-calon' | 'calon')[]]

/** The stage of the contestants on a day, for one contest or for all alike. */
export function contestantOn(subject: Election, day: PlainDate, contest: Contest | undefined): ContestantAnswer {
  const general = notAnswerable(subject, contest)
  if (general !== null) return { status: 'not-established', ...general }
  const answers = (contest === undefined ? subject.contests : [contest]).map((one) => forContest(subject, day, one))
  const [first, ...rest] = answers
  if (first === undefined) return { status: 'not-established', reason: 'no-such-stage' }
  if (rest.every((answer) => JSON.stringify(answer) === JSON.stringify(first))) return first
  const established = answers.filter((answer) => answer.status === 'established')
  const [stage, ...others] = new Set(established.map((answer) => answer.stage)) as unknown as Stages
  if (established.length < answers.length || others.length > 0)
    return { status: 'not-established', reason: 'contests-differ' }
  // All stand at the same stage, by different days: what is said of all is known as well as the least known of them.
  const rung = Math.max(...established.map(({ evidence }) => EVIDENCE.indexOf(evidence)))
  return { status: 'established', stage, determinedOn: null, evidence: EVIDENCE[rung] as Evidence }
}

function forContest(subject: Election, day: PlainDate, contest: Contest): ContestantAnswer {
  const determination = determinationOf(subject, contest)
  if (determination === undefined) return { status: 'not-established', reason: 'no-such-stage' }
  const { notBefore, by, evidence } = determination
  const determinedOn = notBefore === by ? (by as PlainDate) : null
  if (day < notBefore) return { status: 'established', stage: 'bakal-calon', determinedOn, evidence }
  if (day >= by) return { status: 'established', stage: 'calon', determinedOn, evidence }
  return {
    status: 'not-established',
    reason: 'determination-date-open',
    notBefore: notBefore as PlainDate,
    by: by as PlainDate,
  }
}

function determinationOf(subject: Election, contest: Contest): DeterminationOf | undefined {
  const stated = subject.determinations?.find(({ contests }) => contests.includes(contest))
  if (stated !== undefined) return stated
  const code = contest === 'partai' ? 'penetapan-parpol' : 'penetapan-calon'
  const stage = subject.stages.find(
    (one) => one.stage === code && one.held !== false && (one.contests?.includes(contest) ?? true),
  )
  // The day of the determination itself already counts: the decision is taken on it.
  return stage === undefined ? undefined : { notBefore: stage.from, by: stage.from, evidence: stage.evidence }
}
