import type { Period } from '../../../dates'
import type { StepDocument } from '../../../decision'
import type { BasisEntry } from '../../../law'
import type { Issuer, Level } from '../../discipline'
import type { Actor } from '../dimensions'
import type { DeadlineRule, FollowUpSubject, StepForce } from './facts'

/** The body of rules that carries a follow-up; several may run side by side. */
export type FollowUpTrack =
  | 'ethics'
  | 'discipline'
  | 'agency-rule'
  | 'contract'
  | 'village'
  | 'dismissal'
  | 'office-holder'

/** Posts that only the President dismisses from: JPT utama and madya under both regulations, JF ahli utama under PP 94/2021. */
export const FOLLOW_UP_POSTS = ['jpt-utama-or-madya', 'jf-ahli-utama', 'other-post'] as const

/** The post, as far as the power to dismiss tells apart. */
export type FollowUpPost = (typeof FOLLOW_UP_POSTS)[number]

/** The conditions on which rows of the ladder turn. */
export interface FollowUpSituation {
  subject: FollowUpSubject
  /** Which act governs reports: UU 7/2017 for a Pemilu, the Pilkada acts for the rest. */
  election: 'pemilu' | 'pilkada'
  track: FollowUpTrack
  /** Whether an election crime by the person is suspected. */
  crime: 'suspected' | 'not-suspected'
  actor: Actor
  level: Level
  /** Who imposes the sanction, as far as remedies tell apart. */
  imposes: Issuer
  /** Whether the direct superior, who examines, is competent to impose. */
  competent: 'direct-superior' | 'higher-official'
  /** The post, as far as the power to dismiss tells apart. */
  post: FollowUpPost
  ground: 'party-membership' | 'candidacy'
  /** Whether the Pejabat Pembina Kepegawaian is the head of a region, and of which kind. */
  government: 'provinsi' | 'kabupaten-kota' | 'central'
  /** Whether the matter lay with KASN when its tasks passed on. */
  pending: 'with-kasn' | 'not-with-kasn'
}

/** A name of a condition. */
export type SituationName = keyof FollowUpSituation

/** The stretch of a case in which a step is taken; the law of the day of that stretch governs it. */
export type FollowUpPhase = 'report' | 'forward' | 'recommend' | 'summon' | 'examine' | 'decide' | 'deliver' | 'remedy'

/** A row of the ladder: one step, with the conditions under which it is taken and the interval in which its norm stands. */
export interface StepRow {
  readonly code: string
  readonly act: string
  readonly office: string
  readonly to?: string
  readonly force: StepForce
  readonly phase: FollowUpPhase
  /** The days of that stretch on which the row stands; always, where left out. */
  readonly during?: Period
  readonly when: { readonly [K in SituationName]?: readonly FollowUpSituation[K][] }
  /** An option of a contested point on which the row turns. */
  readonly reading?: { readonly point: string; readonly option: string; readonly preferred: boolean }
  readonly document?: StepDocument
  readonly deadline: DeadlineRule | null
  readonly earlier?: DeadlineRule
  readonly basis: readonly BasisEntry[]
  readonly notes?: readonly string[]
  readonly opens: readonly string[]
}
