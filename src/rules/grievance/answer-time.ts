import { addWorkingDays, type CutiBersamaReading } from '../../calendar'
import type { DateInput } from '../../dates'
import type { Caution } from '../../decision'

/** Working days within which a complete request is to be decided where no rule sets another time (UU 30/2014 Pasal 53). */
const DAYS_TO_ANSWER = 5

/** The time for an answer has passed or not, as days of collective leave count as working days or not. */
export const LEAVE_DAYS_DECIDE: Caution = { code: 'note', note: 'answer-time-turns-on-cuti-bersama' }

/**
 * Tells whether the time for an answer has passed on a day; the day on which the request became complete is not counted.
 *
 * @param completeOn the day on which the request became complete
 * @param on the day asked about
 * @param cutiBersama whether collective leave counts as a working day; no text settles it, and by default it does not
 * @returns the bracket, or nothing where the calendar does not cover the days
 */
export function answerTime(
  completeOn: DateInput,
  on: DateInput,
  cutiBersama: CutiBersamaReading = 'non-working',
): 'running' | 'passed' | undefined {
  const due = addWorkingDays(completeOn, DAYS_TO_ANSWER, { cutiBersama })
  if (!due.ok) return undefined
  return on > due.value ? 'passed' : 'running'
}
