import type { PlainDate } from '../dates'

/**
 * Why working days could not be counted. A refusal is an answer about the law as decreed; a text that is no day is a
 * programmer's error and throws instead.
 */
export type CalendarIssue =
  /** No joint decree fixes this year, or none did on the day asked for. */
  | { readonly code: 'year-without-decree'; readonly year: number; readonly asKnownOn: PlainDate | null }
  /** Whether the decree for this year was signed by the day asked for is not established. */
  | {
      readonly code: 'year-not-established'
      readonly year: number
      readonly decree: string
      readonly asKnownOn: PlainDate
    }
  /** Whether the decree that makes or unmakes this day off was signed by the day asked for is not established. */
  | {
      readonly code: 'day-not-established'
      readonly date: PlainDate
      readonly decree: string
      readonly asKnownOn: PlainDate
    }
  /** The joint decree gives this day as collective leave, and the Keppres that would give it to ASN was not found. */
  | { readonly code: 'asn-decree-not-found'; readonly date: PlainDate; readonly decree: string }

/** What every function that counts working days returns: the value, or what stood in the way. Test `ok` first. */
export type CalendarResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly CalendarIssue[] }
