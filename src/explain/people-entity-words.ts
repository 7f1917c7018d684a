import type {
  Diploma,
  Engagement,
  Eselon,
  LimitSource,
  NoRetirementLimit,
  PartTimePost,
  PersonConcern,
  PersonIssueCode,
  PersonSeverity,
  PostClass,
  PostLevel,
  RankGroup,
  RetirementCaution,
  RetirementFact,
  ServiceStatus,
} from '../people'

/** What an invariant is, in one sentence, and what to do about it, in another. */
export interface InvariantWords {
  readonly says: string
  readonly remedy: string
}

/** The words about records of persons, ranks, posts and retirement in one language, complete by type. */
export interface PeopleEntityWords {
  readonly invariants: { readonly [K in PersonIssueCode]: InvariantWords }
  readonly severities: { readonly [K in PersonSeverity]: string }
  readonly concerns: { readonly [K in PersonConcern]: string }
  /** An issue as one text: its weight, what it says, where it shows, its provisions, what to do. */
  readonly issue: (told: {
    readonly severity: string
    readonly says: string
    readonly fields: string
    readonly citations: string
    readonly concern: string
    readonly remedy: string
  }) => string
  /** An invariant that was not looked at. */
  readonly notChecked: (invariant: string, fields: string) => string
  readonly retirement: {
    readonly decided: (told: {
      readonly age: number
      readonly reachedOn: string
      readonly lastDay: string
      readonly pensionFrom: string
      readonly citations: string
    }) => string
    /** `ages` is empty where every way of it leads to no limit. */
    readonly needsFacts: (facts: string, ages: string) => string
    readonly none: { readonly [K in NoRetirementLimit]: string }
    readonly facts: { readonly [K in RetirementFact]: string }
    /** `told` is the day or the facts that the caution names; empty for the others. */
    readonly cautions: { readonly [K in RetirementCaution['code']]: (told: string) => string }
  }
  readonly levels: { readonly [K in PostLevel | 'pejabat-pasal-349']: string }
  readonly classes: { readonly [K in PostClass]: string }
  readonly eselons: { readonly [K in Eselon]: string }
  readonly limitSources: { readonly [K in LimitSource]: string }
  readonly statuses: { readonly [K in ServiceStatus]: string }
  readonly engagements: { readonly [K in Engagement]: string }
  readonly partTimePosts: { readonly [K in PartTimePost]: string }
  readonly rankGroups: { readonly [K in RankGroup]: string }
  readonly diplomas: { readonly [K in Diploma]: string }
}
