import type { DateInput, PlainDate } from '../dates'
import type { HolidayKind } from './decrees/decree-year'
import type { Holiday } from './holiday'
import type { CountedBy, WorkingDayOptions } from './options'

/** The unit as the norm writes it. A bare `hari` is its own unit: the text has not said which days it means. */
export type DeadlineUnit = 'hari-kerja' | 'hari-kalender' | 'hari' | 'bulan' | 'tahun'

/**
 * The start phrase of the norm. `setelah` (after) leaves the event day out; `sejak` (since) does not say, nor does
 * `terhitung-mulai-tanggal` (counted from the date of), which PP 79/2021 uses throughout; `ordinal` names
 * the n-th day itself ("on the 15th day since"), which is a day on which something happens and not a limit; where the norm
 * says "the 15th day after", add `countStartDay: 0`, and no other reading is left.
 */
export type StartPhrase = 'setelah' | 'sejak' | 'terhitung-mulai-tanggal' | 'ordinal'

/** A limit not to be passed (`paling lama`, `paling lambat`), or a time that must have gone by (`paling sedikit`). */
export type DeadlineBound = 'at-most' | 'at-least'

/** What {@link deadline} is asked. */
export interface DeadlineInput<Provision extends string = string> extends WorkingDayOptions {
  /** The day of the event the norm counts from: day 0. */
  readonly event: DateInput
  /** How many units, from 1: 14 for "14 hari kerja", 15 for "hari ke-15". */
  readonly count: number
  /** The unit as the norm writes it. */
  readonly unit: DeadlineUnit
  /** The phrase with which the norm starts the count. */
  readonly start: StartPhrase
  /**
   * Whether the event day is day 1 (`1`) or day 0 (`0`). Left out, it is day 0, and where the phrase leaves that open the
   * other reading is given too. `setelah` admits only 0.
   */
  readonly countStartDay?: 0 | 1 | undefined
  /** Default: `at-most`. An `ordinal` is neither, and ignores it. */
  readonly bound?: DeadlineBound | undefined
  /** What a bare `hari` is taken for. Default: `hari-kalender`, an inference from the contrast with `hari kerja`. */
  readonly readHariAs?: 'hari-kalender' | 'hari-kerja' | undefined
  /** The provision that sets the deadline, carried through. */
  readonly provision?: Provision | undefined
}

/** A day, or a run of weekend days, that the count passed over. */
export type SkippedDay =
  | { readonly why: 'weekend'; readonly first: PlainDate; readonly last: PlainDate }
  | { readonly why: 'holiday'; readonly date: PlainDate; readonly holidays: readonly Holiday[] }

/** Another reading of the norm, and the day it leads to. */
export type DeadlineReading =
  /** The event day is day 1. */
  | 'event-day-counted'
  /** The event day is day 0. */
  | 'event-day-not-counted'
  /** The units of an `at-least` must have gone by in full before the day. */
  | 'clear-days'

/** What a reader of a deadline should know. */
export type DeadlineCaution =
  /** The norm says only `hari`, without a definition: the unit used is an inference. */
  | { readonly code: 'bare-hari'; readonly readAs: 'hari-kalender' | 'hari-kerja' }
  /** The phrase does not say whether the event day counts; see `dueOther`. */
  | { readonly code: 'start-day-open'; readonly counted: 0 | 1 }
  /** An `at-least` does not say whether its days must have gone by in full; see `dueOther`. */
  | { readonly code: 'clear-days-open' }
  /** Whether collective leave is a working day is not settled, and here it moves the day. */
  | { readonly code: 'cuti-bersama-readings-differ'; readonly nonWorking: PlainDate; readonly working: PlainDate }
  /** On this day the Keppres for ASN differs from the joint decree, or none was found. */
  | {
      readonly code: 'asn-decree-differs'
      readonly date: PlainDate
      readonly forAsn: 'cuti-bersama' | 'working-day' | 'not-found' | 'not-established'
    }
  /** A day off within or beside the count may still be moved. */
  | { readonly code: 'may-still-move'; readonly date: PlainDate; readonly name: string }
  /** The day falls on a day off; no general rule moves it, and some norms do. */
  | {
      readonly code: 'due-on-non-working-day'
      readonly why: 'weekend' | HolidayKind
      readonly nextWorkingDay: PlainDate | null
    }
  /** Whether the day is a holiday cannot be told, because the year has no decree or its state is not established. */
  | { readonly code: 'holidays-not-known'; readonly year: number }
  /** The month reached is too short; the day is its last. */
  | { readonly code: 'month-end-rounded-down'; readonly dayOfMonth: number }
  /** Another reading exists whose day cannot be counted. */
  | { readonly code: 'reading-not-counted'; readonly reading: DeadlineReading | 'cuti-bersama' }

/** A deadline with everything needed to check it by hand. */
export interface Deadline<Provision extends string = string> {
  /** The day of the event: day 0. */
  readonly event: PlainDate
  /** How many units were counted. */
  readonly count: number
  /** The unit as the norm writes it. */
  readonly unit: DeadlineUnit
  /** The unit used: the same, except for a bare `hari`. */
  readonly countedAs: 'hari-kerja' | 'hari-kalender' | 'bulan' | 'tahun'
  /** The phrase with which the norm starts the count. */
  readonly start: StartPhrase
  /** Whether the event day was counted as day 1 (`1`) or left as day 0 (`0`). */
  readonly countStartDay: 0 | 1
  /** Whether the day is a limit or a time that must have gone by; `null` for an `ordinal`. */
  readonly bound: DeadlineBound | null
  /** The provision that sets the deadline, as it was given; `null` when none was. */
  readonly provision: Provision | null
  /** The day. */
  readonly due: PlainDate
  /** What the day is: the last for the act, the first for it, or the day on which it happens. */
  readonly dueIs: 'last-day' | 'first-day' | 'that-day'
  /** The earlier day when collective leave is read as working days; `null` when that reading gives no earlier day. */
  readonly dueEarlier: PlainDate | null
  /** The days that other readings of the norm lead to, where they differ. */
  readonly dueOther: readonly { readonly reading: DeadlineReading; readonly due: PlainDate }[]
  /** The days a count of working days passed over; empty for every other unit. */
  readonly skipped: readonly SkippedDay[]
  /** What a reader should know, the weightiest first. */
  readonly cautions: readonly DeadlineCaution[]
  /** The calendar and readings used: store them with the deadline, and do not count an issued one anew. */
  readonly countedBy: CountedBy
}
