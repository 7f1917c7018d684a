import type {
  EscalationEvent,
  EscalationOffice,
  EscalationRespondent,
  EscalationSubject,
  Filer,
  Forwarder,
  Rung,
  RungOpening,
  RungResult,
  RungSilence,
  SkippedRung,
  StepState,
} from '../rules/escalation'

type Texts = { readonly [code: string]: string }
type Names<K extends string> = { readonly [Key in K]: string }

/** The words of an escalation in one language; papers and their fields are strings in the tables, so a test finds each. */
export interface EscalationWords {
  readonly subjects: Names<EscalationSubject>
  readonly filers: Names<Filer>
  readonly respondents: Names<EscalationRespondent>
  readonly rungs: Names<Rung>
  readonly forwarders: Names<Forwarder>
  readonly offices: Names<EscalationOffice>
  readonly states: Names<StepState>
  readonly results: Names<RungResult>
  readonly silences: Names<RungSilence>
  readonly openings: Names<RungOpening>
  readonly whys: Names<SkippedRung['why']>
  /** What a clock runs from: "since receipt of the paper". */
  readonly events: Names<EscalationEvent>
  readonly places: Names<'provinsi' | 'kabupaten-kota'>
  /** Questions for facts that are missing. */
  readonly facts: Texts
  readonly documents: Texts
  readonly fields: Texts
  readonly headings: Names<'case' | 'ladder' | 'beside' | 'skipped' | 'missing' | 'cautions'>
  readonly phrases: EscalationPhrases
}

/** Sentences about rungs. */
export interface EscalationPhrases {
  readonly title: (subject: string) => string
  readonly asOf: (day: string) => string
  readonly filer: (filer: string) => string
  readonly respondent: (respondent: string) => string
  readonly happened: (day: string) => string
  readonly received: (day: string) => string
  readonly filing: (
    rung: string,
    filed: string | undefined,
    result: string | undefined,
    answered: string | undefined,
  ) => string
  readonly only: (conditions: string) => string
  readonly filers: (who: string) => string
  readonly respondents: (who: string) => string
  readonly answerBy: (clock: string) => string
  readonly fileBy: (clock: string) => string
  readonly notCounted: (clock: string, years: string) => string
  readonly opens: (causes: string, rungs: string) => string
  readonly last: string
  readonly reconsiders: string
  readonly noClock: string
}
