import { type CalendarResult, type Deadline, deadline } from '../calendar'
import { at, oneOf } from './collect'
import { beyondCounting } from './day-findings'
import { DeadlineRequestSchema } from './deadline'
import type { Finding, Validated } from './issue'
import { calendarFrom } from './own-calendar'
import { makingDoor } from './safe-check'

/** A hundred years in each unit; no limit in this law comes near it. */
const MOST: Readonly<Record<string, number>> = { bulan: 1200, tahun: 100 }

const door = /* @__PURE__ */ makingDoor(
  DeadlineRequestSchema,
  { together: deadlineTogether },
  ({ calendar, ...request }) => {
    const made = calendarFrom(calendar, ['calendar'])
    return made.ok ? { ok: true, value: deadline({ ...request, calendar: made.value }) } : made
  },
)

/**
 * Counts a deadline from input of which nothing is known. It never throws and never changes the input. That the days of a year
 * cannot be counted because nothing was decreed for it is no fault of the input: the value then says so, as that of `deadline` does.
 *
 * @param input the event, the number and unit, the phrase and the options; a calendar of one's own as data
 * @returns what `deadline` answers, or every issue of the input
 * @example
 * const answer = safeDeadline({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'setelah' })
 * answer.ok && answer.value.ok && answer.value.value.due // => '2024-12-20'
 * const refused = safeDeadline({ event: '2024/12/2', count: '14', unit: 'hari-kerja', start: 'setelah' })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['event not-a-date 2024-12-02', 'count wrong-type 14']
 */
export function safeDeadline(input: unknown): Validated<CalendarResult<Deadline>> {
  return door(input)
}

function deadlineTogether(input: unknown): readonly Finding[] {
  const findings: Finding[] = [...beyondCounting(input, ['event'])]
  const count = at(input, 'count')
  const unit = at(input, 'unit')
  const most = typeof unit === 'string' && Object.hasOwn(MOST, unit) ? (MOST[unit] as number) : undefined
  // Beyond the bound of every unit, the schema has said so already.
  if (most !== undefined && Number.isInteger(count) && (count as number) > most && (count as number) <= 36_500) {
    const beside = { path: ['unit'], value: unit }
    findings.push({
      path: ['count'],
      code: 'does-not-fit',
      given: count,
      due: { kind: 'whole-number', least: 1, most },
      beside,
    })
  }
  const startDay = at(input, 'countStartDay')
  if (at(input, 'start') === 'setelah' && startDay === 1) {
    const beside = { path: ['start'], value: 'setelah' }
    findings.push({ path: ['countStartDay'], code: 'does-not-fit', given: startDay, due: oneOf([0]), beside })
  }
  return findings
}
