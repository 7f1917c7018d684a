import type { ConductFacts, NeutralityContext } from '../../src/rules/neutrality'

/** What a part of a decision must say: settled with its value, contested by option, open for want of facts, or silent. */
export type ExpectedPart =
  | { readonly settled: unknown }
  /** The value under each option, the preferred first; `'silent'` where a reading leaves nothing. */
  | { readonly contested: { readonly [option: string]: unknown } }
  | { readonly open: readonly string[] }
  | 'silent'

/** The six parts of a decision on conduct. */
export interface ExpectedParts {
  readonly sanctions: ExpectedPart
  readonly authority: ExpectedPart
  readonly exit: ExpectedPart
  readonly criminal: ExpectedPart
  readonly statutoryBasis: ExpectedPart
  readonly supervisor: ExpectedPart
}

/** A conclusion with its parts. */
export interface ExpectedConclusion {
  readonly kind: string
  readonly level?: string
  readonly limbs?: readonly string[]
  readonly items?: readonly string[]
  readonly warning?: boolean
  readonly parts: ExpectedParts
}

/** What a decision must say. */
export type ExpectedDecision =
  | ({ readonly status: 'decided' } & ExpectedConclusion)
  /** What follows from each fact that is missing: `kind level` or `silent`. Exposure to criminal law runs beside; none when left out. */
  | {
      readonly status: 'needs-facts'
      readonly missing: readonly string[]
      readonly possible: readonly string[]
      readonly criminal?: ExpectedPart
    }
  /** The conclusion under each option, the preferred first. */
  | {
      readonly status: 'contested'
      readonly point: string
      readonly readings: { readonly [option: string]: ExpectedConclusion }
    }
  | { readonly status: 'outside-law'; readonly reason: 'silent'; readonly criminal?: ExpectedPart }
  | { readonly status: 'outside-law'; readonly reason: 'not-covered' }

/** A whole case of a complaint desk: what is told, and what the law page answers. */
export interface GoodCase {
  readonly title: string
  /** Where the answer stands. */
  readonly law: string
  readonly facts: ConductFacts
  readonly context?: NeutralityContext
  readonly expect: ExpectedDecision
}
