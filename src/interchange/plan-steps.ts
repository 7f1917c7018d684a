import { isPlainDate, type PlainDate } from '../dates'
import type { PlanStep } from '../decision'

/** A step of any planner, with what some of them say beyond the common shape. */
export type AnyStep = PlanStep<unknown, string> & {
  readonly opens?: readonly string[] | undefined
  readonly opensOn?: readonly string[] | undefined
  readonly line?: string | undefined
}

/** A day by which something must be done or answered. */
export interface DueDay {
  /** Which of the clocks of a step: `'deadline'`, `'fileBy'`, `'earlier'`. */
  readonly clock: (typeof CLOCKS)[number]
  readonly due: PlainDate
  /**
   * The day that is safe under every reading of the norm, where it is another: the earliest of last days, the latest of first days. On
   * the day of an effect nobody acts, so it has none.
   */
  readonly safer: PlainDate | undefined
  /** The provision that sets the clock. */
  readonly provision: string | undefined
}

/** Where planners keep the clocks of a step. */
const CLOCKS = ['fileBy', 'deadline', 'earlier'] as const

/**
 * Finds the days a step is due by: clocks that were counted. One that still waits for its event has no day and is left out.
 *
 * @param step a step of any planner
 * @returns the days, the filer's own first
 */
export function dueDays(step: PlanStep<unknown, string>): DueDay[] {
  return CLOCKS.flatMap((clock): DueDay[] => {
    const counted = (step as unknown as { readonly [key: string]: unknown })[clock]
    if (!isRecord(counted)) return []
    const { due, dueEarlier, dueIs, dueOther, provision } = counted
    if (!isPlainDate(due)) return []
    const others = Array.isArray(dueOther)
      ? dueOther.map((one: unknown) => (isRecord(one) ? one['due'] : undefined))
      : []
    const readings = [due, dueEarlier, ...others].filter(isPlainDate).toSorted()
    const safe = dueIs === 'that-day' ? due : dueIs === 'first-day' ? readings.at(-1) : readings[0]
    const safer = safe === due ? undefined : safe
    return [{ clock, due, safer, provision: typeof provision === 'string' ? provision : undefined }]
  })
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null
}
