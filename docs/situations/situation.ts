import type { Explainable } from 'aparatur/explain'

/** A real event, retold with offices only, that runs from facts to a full answer. */
export interface Situation {
  readonly id: string
  readonly title: { readonly id: string; readonly en: string }
  readonly story: { readonly id: string; readonly en: string }
  /** The questions the event asks, in order, each with the answer the library gives. */
  readonly questions: readonly SituationQuestion[]
  /** A paper on the whole, of about one page, where the event calls for one. */
  readonly paper?: (locale: 'id' | 'en', format: 'text' | 'markdown') => string
}

/** One question of a situation. */
export interface SituationQuestion {
  readonly title: { readonly id: string; readonly en: string }
  readonly answer: () => Explainable
}
