import { deadline } from '../../../calendar'
import type { DateInput } from '../../../dates'
import type { ProvisionId } from '../../../law'
import { isReceivedBefore } from '../resolve-resignation'
import type { SuccessionContext } from './facts'
import type { OfficeState, Request } from './office'
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

function receivedOf(requests: readonly Request[]): readonly string[] {
  return requests
    .flatMap(({ entries }) =>
      entries.flatMap(({ event, receivedOn }) =>
        (event === 'resign' || event === 'refuse') && receivedOn !== undefined ? [receivedOn] : [],
      ),
    )
    .sort()
}

/** By when the first letter should be answered. */
export function earliestAnswer(
  state: OfficeState,
  context: SuccessionContext,
  requests: readonly Request[],
): SuccessionDeadline {
  const [first] = receivedOf(requests)
  const provision = answerProvision(state, requests)
  const count = provision === 'uu-11-2020/pasal-175' ? 5 : 10
  return workingDaysAfter((first as never) ?? 'letter-received', count, provision, context)
}

/** The time to answer is that of the first letter: ten working days, since 2 November 2020 five. */
export function answerProvision(state: OfficeState, requests: readonly Request[]) {
  const [first] = receivedOf(requests)
  return isReceivedBefore(first ?? state.facts.on) ? 'uu-30-2014/pasal-53/ayat-2' : 'uu-11-2020/pasal-175'
}
