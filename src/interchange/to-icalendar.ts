import { addDays, formatIndonesianDate, isPlainDate, type PlainDate } from '../dates'
import { type AnyPlan, planLabel } from '../explain'
import type { Locale } from '../law'
import { type DueDay, dueDays } from './plan-steps'

/** What a calendar needs beside its plan. */
export interface ICalendarOptions {
  /** When the calendar is written, in UTC, as whole seconds: `'2024-03-22T03:00:00Z'`. The library has no clock. */
  readonly stamp: string
  /** Your own key of the case, so that a later export replaces the entries of an earlier one: `'case-17'`. Not a name, NIP or NIK. */
  readonly key: string
  /** `'id'` (default) or `'en'`. */
  readonly locale?: Locale | undefined
  /** Your own words for the codes of steps and offices and the ids of provisions; what you give `undefined` for keeps those of the library. */
  readonly label?: ((code: string) => string | undefined) | undefined
}

const LINE = 75
const KEY = /^[A-Za-z0-9-]{1,64}$/
const STAMP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

const WORDS: Record<Locale, { readonly [K in DueDay['clock'] | 'later' | 'basis']: string }> = {
  id: {
    fileBy: 'Hari terakhir mengajukan',
    deadline: 'Batas waktu',
    earlier: 'Batas waktu menurut naskah lain',
    later: 'Menurut pembacaan yang diutamakan',
    basis: 'Dasar',
  },
  en: {
    fileBy: 'Last day to file',
    deadline: 'Due',
    earlier: 'Due by another text',
    later: 'By the preferred reading',
    basis: 'Basis',
  },
}

/**
 * Writes the days of a plan as a calendar (RFC 5545): one all-day entry for each clock that is counted, on its due day. Where readings
 * lead to several days it stands on the one that is safe under all (the earliest last day, the latest first day), and its text names the
 * day of the preferred reading. Clocks that wait for an event have no day and no entry, and where none is counted there is no calendar
 * yet: the standard wants at least one entry, and a task without a day is not shown by most programs and would stay behind once the day is
 * known. The entries are marked confidential, carry only what the plan says and no one's name, and keep their identity from one export to
 * the next as long as the key and the order of the steps stay.
 *
 * @param plan a plan of this library, or one of your own in the same shape
 * @param options when it is written, the key of the case, the language
 * @returns the text of the file, with line ends as the standard asks; `null` where no day is counted
 * @throws RangeError naming the field when the stamp is no moment in UTC or the key holds anything but letters, digits and hyphens, or
 *   sixteen digits in a row
 * @example
 * import { planEscalation } from 'aparatur/escalation'
 * const plan = planEscalation({ subject: 'dismissal', filer: 'pns', place: 'provinsi', on: '2024-03-22', decisionReceivedOn: '2024-03-20' })
 * const text = toICalendar(plan, { stamp: '2024-03-22T03:00:00Z', key: 'case-17' })
 * text?.split('\r\n').filter((line) => /^(UID|DTSTART)/.test(line))
 * // => ['UID:case-17.planEscalation.file-appeal.1.fileBy@aparatur', 'DTSTART;VALUE=DATE:20240412']
 * const waiting = planEscalation({ subject: 'dismissal', filer: 'pns', place: 'provinsi', on: '2024-03-22' })
 * toICalendar(waiting, { stamp: '2024-03-22T03:00:00Z', key: 'case-17' }) // => null
 */
export function toICalendar(plan: AnyPlan, { stamp, key, locale, label }: ICalendarOptions): string | null {
  const spoken: Locale = locale === 'en' ? 'en' : 'id'
  const words = WORDS[spoken]
  const named = (code: string) => label?.(code) ?? planLabel(plan.planner, code, spoken)
  checkStamp(stamp)
  if (!KEY.test(key) || /\d{16}/.test(key)) {
    throw new RangeError(
      `key: '${String(key)}' is not accepted; accepted: up to 64 letters, digits and hyphens, without an identity number`,
    )
  }
  const written = stamp.replace(/[-:]/g, '')
  const times = new Map<string, number>()
  const entries = plan.steps.flatMap((step) => {
    const time = (times.get(step.code) ?? 0) + 1
    times.set(step.code, time)
    return dueDays(step).flatMap(({ clock, due, safer, provision }) => {
      const about = [
        named(step.office),
        ...(provision === undefined ? [] : [`${words.basis}: ${named(provision)}`]),
        ...(safer === undefined ? [] : [`${words.later}: ${spoken === 'id' ? formatIndonesianDate(due) : due}`]),
      ]
      // Who keeps to this day is right under every reading.
      const day = safer ?? due
      return [
        'BEGIN:VEVENT',
        `UID:${key}.${escaped(`${plan.planner}.${step.code}`)}.${time}.${clock}@aparatur`,
        `DTSTAMP:${written}`,
        `DTSTART;VALUE=DATE:${basicDay(day)}`,
        `DTEND;VALUE=DATE:${basicDay(addDays(day, 1))}`,
        `SUMMARY:${escaped(`${words[clock]}: ${named(step.code)}`)}`,
        `DESCRIPTION:${about.map(escaped).join('\\n')}`,
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]
    })
  })
  if (entries.length === 0) return null
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aparatur//plan//ID',
    'CALSCALE:GREGORIAN',
    ...entries,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function checkStamp(stamp: string): void {
  if (!isPlainDate(STAMP.exec(stamp)?.[1])) {
    throw new RangeError(
      `stamp: '${String(stamp)}' is not accepted; accepted: a moment in UTC, e.g. 2024-03-22T03:00:00Z`,
    )
  }
}

function basicDay(day: PlainDate): string {
  return day.replaceAll('-', '')
}

/** Text as a value: on one line, with what separates values marked, and without half characters. */
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
}

/** Breaks a line after at most 75 octets of UTF-8, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > LINE) {
      text += '\r\n '
      octets = 1
    }
    text += sign
    octets += size
  }
  return text
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) as number
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
