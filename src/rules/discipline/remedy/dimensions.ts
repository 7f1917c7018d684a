import { defineVocabulary, type Vocabulary } from '../../../decision'
import { POINTS } from '../../../law'

/** Who seeks a remedy. */
export const SEEKERS = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn'] as const

/** Who seeks a remedy. */
export type Seeker = (typeof SEEKERS)[number]

/** What is contested. */
export const CONTESTED = [
  'sanction-ringan',
  'sanction-sedang',
  'sanction-berat-in-service',
  'dismissal',
  'staffing-decision',
  'decision-not-carried-out',
  'concrete-act',
] as const

/** What is contested: a discipline sanction by its level, a dismissal or end of agreement, another decision, an act or omission. */
export type Contested = (typeof CONTESTED)[number]

/** Who made the decision or did the act. */
export const ISSUERS = [
  'presiden',
  'pejabat-pembina-kepegawaian',
  'gubernur-selaku-wakil-pemerintah',
  'kepala-perwakilan',
  'other-official',
] as const

/** Who made the decision or did the act. */
export type Issuer = (typeof ISSUERS)[number]

/**
 * When the remedy was filed, as far as the change of law in August 2021 tells apart: PP 79/2021 came on the 10th, PP 94/2021 on the
 * 31st. `pending` was filed before the 10th and undecided on it.
 */
export const FILINGS = ['closed-before-pp-79', 'pending-on-pp-79', 'between-pp-79-and-pp-94', 'since-pp-94'] as const

/** When the remedy was filed. */
export type Filing = (typeof FILINGS)[number]

/** The ways a remedy can go. */
export const TRACKS = [
  'keberatan-to-pejabat-pembina-kepegawaian',
  'keberatan-to-superior',
  'banding-to-bpasn',
  'complaint-to-bpasn',
  'complaint-to-superior',
  'keberatan-under-pp-53',
  'banding-to-bapek',
  'none-under-pp-53',
  'uu-30',
] as const

/** The way a remedy goes. */
export type RemedyTrack = (typeof TRACKS)[number]

/** The conditions on which the way turns. */
export interface RemedyTrackInput {
  seeker: Seeker
  against: Contested
  issuer: Issuer
  filing: Filing
}

/** The values of each condition. */
export const REMEDY_TRACK_VALUES = {
  seeker: SEEKERS,
  against: CONTESTED,
  issuer: ISSUERS,
  filing: FILINGS,
} as const

/** The steps of remedies. */
export const REMEDY_STEPS = [
  'object',
  'reject-late-objection',
  'answer-objection',
  'decide-objection',
  'issue-deemed-decision',
  'appeal',
  'reject-late-appeal',
  'ask-to-keep-working',
  'watch-retirement-age',
  'answer-appeal',
  'decide-appeal',
  'issue-deemed-appeal',
  'carry-out',
  'complain',
  'decide-complaint',
  'sue',
  'cassation',
] as const

/** A step of a remedy. */
export type RemedyStepCode = (typeof REMEDY_STEPS)[number]

/** The conditions on which steps of a remedy turn. */
export interface RemedyStepsInput {
  step: RemedyStepCode
  track: RemedyTrack
}

/** The values of each condition of the steps. */
export const REMEDY_STEPS_VALUES = { step: REMEDY_STEPS, track: TRACKS } as const

/** The dimensions of the way a remedy goes. */
export const REMEDY_TRACKS: Vocabulary = /* @__PURE__ */ defineVocabulary<RemedyTrackInput>({
  dimensions: REMEDY_TRACK_VALUES,
  points: { 'remedy-pending-in-2021': POINTS['remedy-pending-in-2021'] },
})

/** The dimensions of the steps of a remedy. */
export const REMEDY_LADDER: Vocabulary = /* @__PURE__ */ defineVocabulary<RemedyStepsInput>({
  dimensions: REMEDY_STEPS_VALUES,
  points: { 'general-appeal-to-whom': POINTS['general-appeal-to-whom'] },
})
