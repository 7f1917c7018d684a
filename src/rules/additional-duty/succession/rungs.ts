/** The rungs on which someone else may take over a package of a PPK, in the order in which the plan tries them. */
export const PPK_RUNGS = [
  'remaining-holders',
  'others-of-the-unit',
  'others-of-another-unit',
  'kpa-doubles',
  'pptk-tasks-a-to-m',
  'pa-acts',
] as const

/** A rung of the ladder of a PPK. */
export type PpkRung = (typeof PPK_RUNGS)[number]

/** Rungs of the ladders of the other duties. */
export const OTHER_RUNGS = [
  'giver-acts',
  'structural-officer',
  'general-functional-officer',
  'other-technical-staff',
  'ppk-in-person',
  'supervision-contract',
  'procurement-staff-through-ukpbj',
  'procurement-agent',
  'other-official-by-decree',
  'kpa-doubles',
  'named-by-head-of-region',
  'named-by-minister',
  'next-head-of-satker',
  'acting-kpa',
  'acting-head-of-office',
  'named-anew',
] as const

/** A rung of the ladder of another duty. */
export type OtherRung = (typeof OTHER_RUNGS)[number]

/** A rung of any ladder. */
export type SuccessionRung = PpkRung | OtherRung

/** What someone on a rung takes over. */
export type Takes = 'everything' | 'tasks-a-to-m'

/** What stays with PA or KPA where a PPTK takes the tasks a to m (Perpres 16/2018 Pasal 11 ayat (1) and (3)). */
export const KEPT_ABOVE = ['teams', 'sppbj', 'contract-signing', 'commitments'] as const

/** What stays with PA or KPA. */
export type KeptAbove = (typeof KEPT_ABOVE)[number]

/** What a rung gives, where the law of the day has it. */
export interface RungOutcome {
  readonly takes: Takes
  /** Under which condition the rung opens; absent where it has none. */
  readonly condition?: 'no-other-personnel' | 'spending-otherwise-hampered' | 'no-ppk-appointed'
}

/** The ladder of another duty. */
export interface LadderOutcome {
  readonly rungs: readonly OtherRung[]
}
