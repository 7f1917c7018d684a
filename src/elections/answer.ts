import type { PlainDate } from '../dates'
import type { Evidence } from '../law'
import type { Contest, Election, ElectionStage } from './election'

/** Where an election stands between its schedule and its result. */
export type ElectionPeriod = 'before-campaign' | 'campaign' | 'quiet' | 'voting' | 'after'

/** Why something about an election on a day is not established. */
export type NotEstablished =
  /** A later schedule took the place of this one. */
  | { readonly reason: 'superseded'; readonly supersededBy: string | null }
  /** No schedule was found. */
  | { readonly reason: 'projected' }
  /** The schedule has no such stage. */
  | { readonly reason: 'no-such-stage' }
  /** The voting days differ by region, and which is meant is not known. */
  | { readonly reason: 'several-voting-days' }
  /** The contestants were determined on some day between these two. */
  | { readonly reason: 'determination-date-open'; readonly notBefore: PlainDate; readonly by: PlainDate }
  /** The answer differs between the contests of the election, and none was named. */
  | { readonly reason: 'contests-differ' }
  /** The contest is none of this election. */
  | { readonly reason: 'not-a-contest-of-this-election'; readonly contests: readonly Contest[] }

/** The period of an election on a day, or why it is not established. */
export type PeriodAnswer =
  | { readonly status: 'established'; readonly period: ElectionPeriod }
  | ({ readonly status: 'not-established' } & NotEstablished)

/**
 * The stage of a contestant on a day: `bakal-calon` before the determination, `calon` from the day of the determination
 * itself. For a party, `calon` means a determined participant.
 */
export type ContestantAnswer =
  | {
      readonly status: 'established'
      readonly stage: 'bakal-calon' | 'calon'
      /** The day of the determination; `null` where only a window is known, or the contests have different days. */
      readonly determinedOn: PlainDate | null
      /** How well that day, or the end of the window relied on, is known. */
      readonly evidence: Evidence
    }
  | ({ readonly status: 'not-established' } & NotEstablished)

/** What a reader should know of the answer as a whole. */
export type StageCaution = 'before-first-known-stage' | 'after-last-known-stage'

/** Where an election and its contestants stand on a day. */
export interface StageOn {
  /** The id of the election. */
  readonly election: string
  /** The day asked about. */
  readonly date: PlainDate
  /** The contest asked about; `null` for all alike. */
  readonly contest: Contest | null
  /** The stages that run on the day and took place, several at once where the schedule has it so. */
  readonly running: readonly ElectionStage[]
  /** Where the election stands between its schedule and its result. */
  readonly period: PeriodAnswer
  /** The stage of those who stand. */
  readonly contestant: ContestantAnswer
  /** What a reader should know of the answer as a whole. */
  readonly cautions: readonly StageCaution[]
}

/** What keeps any question about an election from an answer. */
export function notAnswerable(subject: Election, contest: Contest | undefined): NotEstablished | null {
  if (subject.status === 'superseded') return { reason: 'superseded', supersededBy: subject.supersededBy ?? null }
  if (contest !== undefined && !subject.contests.includes(contest)) {
    return { reason: 'not-a-contest-of-this-election', contests: subject.contests }
  }
  return subject.status === 'projected' ? { reason: 'projected' } : null
}
