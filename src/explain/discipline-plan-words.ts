import type { ProceedingsEvent, RemedyEvent, RemedyOutcome, Silence } from '../rules/discipline'

type Texts = { readonly [code: string]: string }

/**
 * The words of one kind of discipline plan in one language. Codes that rows carry are strings there, so a test finds each in both
 * languages; words shared with the follow-up of a violation stand in its catalogue.
 */
export interface DisciplinePlanWords<E extends string = ProceedingsEvent | RemedyEvent> {
  readonly title: string
  readonly steps: Texts
  readonly offices: Texts
  readonly documents: Texts
  readonly fields: Texts
  readonly notes: Texts
  readonly conditions: Texts
  readonly values: Texts
  /** The days, as what a deadline runs from: "since the decision", and as what is asked. */
  readonly events: { readonly [K in E | 'asOf']: { readonly from: string; readonly ask: string } }
  /** Facts that are no day. */
  readonly facts: Texts
}

/** What only remedies tell. */
export interface RemedyWords extends DisciplinePlanWords<RemedyEvent> {
  readonly tracks: Texts
  readonly track: (ways: string) => string
  readonly silence: { readonly [K in Silence]: string }
  readonly outcomes: { readonly [K in RemedyOutcome]: string }
  readonly mayDo: (outcomes: string) => string
  /** The end of a first period, from which a second one runs. */
  readonly afterPeriod: (count: number, unit: string, from: string) => string
}

/** What only proceedings tell. */
export interface ProceedingsWords extends DisciplinePlanWords<ProceedingsEvent> {
  readonly lasts: (from: string, until: string) => string
}
