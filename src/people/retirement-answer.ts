import type { PlainDate } from '../dates'
import type { BasisEntry, Evidence } from '../law'
import type { AdministrationLevel, FunctionalLevel, JptLevel } from './post-level'
import type { Employment, LimitSource } from './retirement-limits'

/** A post whose age limit is asked for: a level with what its limit may turn on. */
export type RetirementPost = GeneralRetirementPost | FunctionalRetirementPost

/** A post whose limit turns on nothing but its level and the day. */
export interface GeneralRetirementPost {
  /**
   * The level of the post, e.g. `"administrator"`; `"pejabat-pasal-349"` for a PNS who serves as a state official, in a non-structural
   * body, as vice minister, special staff or with an international organisation (PP 11/2017 Pasal 349), a diplomat who is ambassador
   * excepted.
   */
  readonly level: JptLevel | AdministrationLevel | 'pejabat-pasal-349'
  /** Whether the holder serves for good or on a work agreement, e.g. `"pns"`. */
  readonly employment?: Employment | undefined
}

/** A functional post, whose limit may also turn on an act of its own and on the years before 2017. */
export interface FunctionalRetirementPost {
  /** The rung of the functional post, e.g. `"jf-ahli-madya"`. */
  readonly level: FunctionalLevel
  /** Whether the holder serves for good or on a work agreement, e.g. `"pns"`. */
  readonly employment?: Employment | undefined
  /** Whether an act of its own sets the limit, e.g. `"general"` for an analyst, `"guru"` for a teacher. */
  readonly limitSource?: LimitSource | undefined
  /**
   * For ahli madya, ahli muda, ahli pertama or penyelia that someone born before 1957 or 1959 already held on 7 April 2017: whether its
   * limit had been the higher one (65 or 60 years) until then, e.g. `false`.
   */
  readonly higherLimitBefore2017?: boolean | undefined
}

/** The age limit of a post, and the days that follow from it. */
export interface RetirementLimit {
  /** The age, in years, e.g. `58`. */
  readonly age: number
  /** The day on which that age is reached, e.g. `"2026-03-10"`. */
  readonly reachedOn: PlainDate
  /**
   * The last day of the month in which it is reached, e.g. `"2026-03-31"`. The law says so for PNS who are suspended (PP 11/2017 Pasal 283);
   * that the same holds for all is our reading.
   */
  readonly lastDay: PlainDate
  /** The first day of the month after, from which the pension runs, e.g. `"2026-04-01"` (PP 79/2021 Pasal 29 ayat (4), by the same reading). */
  readonly pensionFrom: PlainDate
}

/** What a reader must be told beside the limit. */
export type RetirementCaution =
  /** The last day and the first day of the pension rest on rules for other cases, and on memory for the ordinary one. */
  | { readonly code: 'end-of-month-by-analogy'; readonly basis: readonly BasisEntry[]; readonly evidence: Evidence }
  /** The act that fixes this age was not read; the number comes from memory. */
  | { readonly code: 'age-from-memory' }
  /** Born on 29 February: in a common year the age is taken as reached on the 28th, so that the month stays February. */
  | { readonly code: 'born-on-leap-day' }
  /** The age was reached before the day asked about; if the rule changed between, ask for that day. */
  | { readonly code: 'reached-before'; readonly reachedOn: PlainDate }
  /** The age is the same either way, but the provision depends on a fact not given. */
  | { readonly code: 'basis-depends-on'; readonly facts: readonly RetirementFact[] }
  /** The day lies after the one through which the law was looked at. */
  | { readonly code: 'not-checked-since'; readonly checkedThrough: PlainDate; readonly on: PlainDate }

/** A fact that may change the limit. */
export type RetirementFact = 'employment' | 'limitSource' | 'higherLimitBefore2017'

/** Why no limit can be told. */
export type NoRetirementLimit =
  /** The day comes before the first rule that was read. */
  | 'before-coverage'
  /** The act refers to a rule that was not read: for functional posts until 6 April 2017, PP 21/2014. */
  | 'rule-not-read'
  /** An act sets the limit, and the library does not hold it. */
  | 'act-not-held'
  /** Until 30 October 2023 a PPPK could not hold this post, and PP 49/2018 Pasal 54 names no limit for it. */
  | 'post-not-open-to-pppk'

/** The answer to {@link retirementDate}. Test `status` first. */
export type RetirementAnswer =
  | {
      readonly status: 'decided'
      /** The limit and its days. */
      readonly limit: RetirementLimit
      /** The provisions that set it. */
      readonly basis: readonly BasisEntry[]
      /** How well the age was read. */
      readonly evidence: Evidence
      /** What a reader must be told beside it. */
      readonly cautions: readonly RetirementCaution[]
    }
  | {
      readonly status: 'needs-facts'
      /** The facts that would settle it. */
      readonly missing: readonly RetirementFact[]
      /** The limits still possible, the lowest age first. */
      readonly possible: readonly RetirementLimit[]
      /** Why for some of what is possible no limit could be told. */
      readonly orNone: readonly NoRetirementLimit[]
      /** The provisions in question. */
      readonly basis: readonly BasisEntry[]
    }
  | {
      readonly status: 'outside-law'
      /** `silent`: the text was read and holds no limit; `not-covered`: it was not read. */
      readonly reason: 'silent' | 'not-covered'
      /** Why no limit can be told. */
      readonly why: NoRetirementLimit
      /** Where one looked. */
      readonly basis: readonly BasisEntry[]
    }
