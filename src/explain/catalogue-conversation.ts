import type { Answerer } from '../checkers'
import type { Because, FactKind } from '../decision'
import type { FactWords } from './choice'

/** Facts that are asked for and that no area had words for before. */
export type ConversationFact = 'place' | 'post' | 'level' | 'weight' | 'acting' | 'claims' | 'breaches' | 'absence'

/** Questions put one after another, comparisons, and receipts looked at again. */
export interface ConversationWords {
  /** Who can answer. */
  readonly who: { readonly [K in Answerer]: string }
  /** The answer that is always accepted. */
  readonly notKnown: string
  /** What is to be entered where there is no list to choose from. */
  readonly enter: { readonly [K in Exclude<FactKind, 'code' | 'codes' | 'flag'>]: string }
  readonly facts: { readonly [K in ConversationFact]: FactWords }
  readonly whoAnswers: (who: string) => string
  readonly becauseOf: (citations: string) => string
  readonly comparison: {
    readonly titles: { readonly [K in 'dates' | 'readings' | 'calendars' | 'facts']: (checker: string) => string }
    readonly base: string
    readonly from: (day: string) => string
    readonly since: (day: string) => string
    readonly reading: (says: string) => string
    readonly calendar: (name: string) => string
    readonly facts: (facts: string) => string
    readonly same: string
    readonly main: string
    readonly before: string
    readonly after: string
    readonly otherGrounds: string
    readonly did: { readonly [K in Because['did']]: (citations: string) => string }
  }
  readonly replay: {
    readonly title: (checker: string) => string
    readonly same: string
    readonly changed: string
    readonly refused: (why: string) => string
    readonly 'unknown-checker': string
    readonly 'unknown-format': string
    readonly altered: string
    readonly editions: { readonly [K in 'library' | 'law' | 'calendar' | 'elections']: string }
    readonly otherEdition: (what: string) => string
    readonly own: (what: string) => string
  }
}
