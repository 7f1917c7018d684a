import { deadline } from '../../../calendar'
import type { DateInput } from '../../../dates'
import type { ProvisionId } from '../../../law'
import type { SuccessionContext } from './facts'
import type { SuccessionDeadline } from './outcome'

/**
 * Counts working days from a day, or says for which day the count waits.
 *
 * @param since the day, or what has to happen first
 * @param count working days
 * @param provision the norm
 * @param context calendar and week
 * @returns the deadline
 */
export function workingDaysAfter(
  since: DateInput | 'letter-received' | 'ground-found' | 'decree-made',
  count: number,
  provision: ProvisionId,
  { calendar, week }: SuccessionContext,
): SuccessionDeadline {
  if (since === 'letter-received' || since === 'ground-found' || since === 'decree-made') {
    return { awaits: since, count, provision }
  }
  const counted = deadline({ event: since, count, unit: 'hari-kerja', start: 'setelah', provision, calendar, week })
  return counted.ok ? counted.value : { notCounted: counted.issues[0]?.code ?? 'unknown', provision }
}
