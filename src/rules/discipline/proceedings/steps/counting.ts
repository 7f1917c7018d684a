import type { Calendar } from '../../../../calendar'
import type { Caution } from '../../../../decision'
import { POINTS } from '../../../../law'
import type { StepCounting } from './step'

/** What a caller may set beside the facts of a plan. */
export interface StepContext {
  /** Options of contested points to follow instead of the preferred ones: `{ 'bare-hari': 'working-day' }`. */
  readonly readings?: { readonly [point: string]: string } | undefined
  /** The calendar to count by; the national one when left out. */
  readonly calendar?: Calendar | undefined
  /** Working days a week: 5 or 6; otherwise the week of the calendar. */
  readonly week?: 5 | 6 | undefined
}

/** How a plan counts, which readings it follows, and what must be told of them. */
export interface Followed {
  readonly counting: StepCounting
  readonly followed: { readonly [point: string]: string }
  readonly cautions: readonly Caution[]
}

/**
 * Works out which readings a plan follows.
 *
 * @param context readings, calendar and week
 * @param points the contested points on which the plan turns
 * @returns counting and readings
 * @throws RangeError for a point or an option that is not accepted
 */
export function followedBy(context: StepContext, points: readonly (keyof typeof POINTS)[]): Followed {
  const readings = context.readings ?? {}
  const known: readonly string[] = points
  const cautions: Caution[] = []
  for (const [point, option] of Object.entries(readings)) {
    if (!known.includes(point))
      throw new RangeError(`readings: '${point}' is not accepted; accepted: ${points.join(', ')}`)
    const { options, preferred } = POINTS[point as keyof typeof POINTS] as {
      options: readonly string[]
      preferred: string
    }
    if (!options.includes(option))
      throw new RangeError(`readings.${point}: '${option}' is not accepted; accepted: ${options.join(', ')}`)
    if (option !== preferred) cautions.push({ code: 'reading-chosen', point, option })
  }
  const followed = Object.fromEntries(points.map((point) => [point, readings[point] ?? POINTS[point].preferred]))
  const effect = readings['effect-day-fifteen']
  return {
    counting: {
      calendar: context.calendar,
      week: context.week,
      cutiBersama: followed['cuti-bersama-working-day'] === 'working-day' ? 'working' : 'non-working',
      readHariAs: followed['bare-hari'] === 'working-day' ? 'hari-kerja' : 'hari-kalender',
      ordinalStartDay: effect === undefined ? undefined : effect === 'day-one' ? 1 : 0,
    },
    followed,
    cautions,
  }
}
