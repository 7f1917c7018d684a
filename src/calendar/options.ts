import { type DateInput, dayNumberOf, type PlainDate } from '../dates'
import { type Calendar, nationalCalendar } from './calendar'

/** Whether collective leave counts as a working day. No text settles it for ASN; `non-working` is the working position. */
export type CutiBersamaReading = 'non-working' | 'working'

/** Which decree gives collective leave: the joint decree of three ministers, or the Keppres that binds ASN. */
export type DecreeReading = 'skb' | 'keppres-asn'

/** How working days are counted. */
export interface WorkingDayOptions {
  /** Working days a week: 5 (Monday to Friday) or 6 (Monday to Saturday). Default: the week of the calendar, which is 5. */
  readonly week?: 5 | 6 | undefined
  /** Whether collective leave counts as a working day. Default: `non-working`, an inference. */
  readonly cutiBersama?: CutiBersamaReading | undefined
  /** Which decree gives collective leave. Default: `skb`. */
  readonly decree?: DecreeReading | undefined
  /** Count by what had been decreed by the end of this day. Default: by all decrees found. */
  readonly asKnownOn?: DateInput | undefined
  /** The calendar to count by. Default: {@link nationalCalendar}. */
  readonly calendar?: Calendar | undefined
}

/** The options as used, each with its value, so that a stored result says what it was counted by. */
export interface CountedBy {
  /** The id of the calendar. */
  readonly calendar: string
  /** Working days a week. */
  readonly week: 5 | 6
  /** Whether collective leave counted as a working day. */
  readonly cutiBersama: CutiBersamaReading
  /** Which decree gave collective leave. */
  readonly decree: DecreeReading
  /** The day whose knowledge was used; `null` for all decrees found. */
  readonly asKnownOn: PlainDate | null
}

/** The options with their defaults, checked. */
export interface ResolvedOptions extends CountedBy {
  readonly source: Calendar
  readonly asKnownDay: number | null
}

/** Checks the options and fills in the defaults; an option no type would allow is a programmer's error. */
export function resolveOptions(options: WorkingDayOptions): ResolvedOptions {
  const source = options.calendar ?? nationalCalendar
  const { week = source.week, cutiBersama = 'non-working', decree = 'skb', asKnownOn } = options
  expectOneOf('week', week, [5, 6])
  expectOneOf('cutiBersama', cutiBersama, ['non-working', 'working'])
  expectOneOf('decree', decree, ['skb', 'keppres-asn'])
  const asKnownDay = asKnownOn === undefined ? null : dayNumberOf(asKnownOn, 'asKnownOn')
  return {
    calendar: source.id,
    week,
    cutiBersama,
    decree,
    asKnownOn: (asKnownOn ?? null) as PlainDate | null,
    source,
    asKnownDay,
  }
}

/** Refuses a value that is not among those accepted, naming the field. */
export function expectOneOf(field: string, given: unknown, accepted: readonly unknown[]): void {
  if (accepted.includes(given)) return
  const list = accepted.map((value) => JSON.stringify(value)).join(', ')
  const shown =
    typeof given === 'object' || typeof given === 'function' || typeof given === 'symbol'
      ? typeof given
      : JSON.stringify(given)
  throw new RangeError(
    `${field}: ${shown} is not accepted; accepted: ${list}. / ${field}: ${shown} tidak diterima; yang diterima: ${list}.`,
  )
}
