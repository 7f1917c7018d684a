import { type CalendarIssue, deadline } from '../../../calendar'
import type { DateInput } from '../../../dates'
import type { ProvisionId } from '../../../law'
import type { RequestReceived } from '../resignation-dimensions'
import { receivedUnder } from '../resolve-resignation'
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
  return counted.ok ? counted.value : { notCounted: (counted.issues[0] as CalendarIssue).code, provision }
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
  const { provision, workingDays } = answerRule(state, requests)
  return workingDaysAfter((first as never) ?? 'letter-received', workingDays, provision, context)
}

/** How many working days there are to answer a request, and by which act. */
const ANSWER_RULES = {
  'before-uu-11-2020': { provision: 'uu-30-2014/pasal-53/ayat-2', workingDays: 10 },
  'under-uu-11-2020': { provision: 'uu-11-2020/pasal-175', workingDays: 5 },
  'since-perppu-2-2022': { provision: 'perppu-2-2022/pasal-175/angka-7', workingDays: 5 },
} as const satisfies { readonly [R in RequestReceived]: { provision: ProvisionId; workingDays: number } }

/** The time to answer is that of the first letter. */
export function answerRule(
  state: OfficeState,
  requests: readonly Request[],
): (typeof ANSWER_RULES)[keyof typeof ANSWER_RULES] {
  const [first] = receivedOf(requests)
  return ANSWER_RULES[receivedUnder(first ?? state.facts.on)]
}
