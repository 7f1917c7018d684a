import type { StartPhrase } from '../calendar'
import type { FollowUpDays, FollowUpSubject, StepForce } from '../rules/neutrality'

type Texts = { readonly [code: string]: string }

/**
 * The words of a follow-up in one language. Codes that rows of the ladder carry are strings there, so a test finds each in both
 * languages; the closed unions are complete by type.
 */
export interface FollowUpWords {
  readonly subjects: { readonly [K in FollowUpSubject]: string }
  readonly steps: Texts
  readonly offices: Texts
  readonly documents: Texts
  readonly fields: Texts
  readonly notes: Texts
  readonly forces: { readonly [K in StepForce]: string }
  /** The days of a case, as what a deadline runs from: "since the decision". */
  readonly events: { readonly [K in keyof Required<FollowUpDays>]: { readonly from: string; readonly ask: string } }
  /** Facts a plan may ask for that are no day. */
  readonly facts: Texts
  readonly units: { readonly [K in 'hari-kerja' | 'hari-kalender' | 'hari' | 'bulan' | 'tahun' | 'jam']: string }
  readonly conditions: Texts
  readonly values: Texts
  readonly headings: { readonly [K in 'case' | 'steps' | 'missing' | 'cautions']: string }
  readonly phrases: FollowUpPhrases
}

/** Sentences about steps and deadlines. */
export interface FollowUpPhrases {
  readonly title: (subject: string) => string
  readonly known: (event: string, day: string) => string
  readonly asOf: (day: string) => string
  readonly office: (office: string, to: string) => string
  readonly document: (kind: string, fields: string) => string
  /** The rule itself: "at most 7 working days after the summons". */
  readonly rule: (
    count: number,
    unit: string,
    start: string,
    event: string,
    bound: 'at-most' | 'at-least' | 'that-day' | 'within',
  ) => string
  /** The phrases with which norms start a count. */
  readonly starts: { readonly [K in StartPhrase]: string }
  readonly due: (day: string, dueIs: 'last-day' | 'first-day' | 'that-day') => string
  readonly example: (event: string, due: string) => string
  readonly earlier: (day: string) => string
  readonly other: (day: string, reading: string) => string
  readonly readings: { readonly [K in 'event-day-counted' | 'event-day-not-counted' | 'clear-days']: string }
  readonly skipped: (days: string) => string
  readonly skippedDay: (day: string, name: string, decree: string) => string
  readonly weekends: (count: number) => string
  readonly practice: string
  readonly hours: (day: string) => string
  readonly notCounted: (year: string) => string
  readonly alsoBy: (rule: string) => string
  readonly noDeadline: string
  readonly only: (conditions: string) => string
  readonly condition: (name: string, values: string) => string
  readonly between: (from: string, last: string) => string
  readonly from: (from: string) => string
  readonly basis: (citations: string) => string
  readonly opens: (steps: string) => string
  readonly note: (note: string) => string
  readonly ask: (what: string, citations: string) => string
  readonly nothing: string
  readonly notAdvice: string
}
