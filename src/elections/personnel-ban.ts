import { type DateInput, plainDate } from '../dates'
import type { Election, ElectionId, PersonnelBan } from './election'
import { election } from './elections'

/**
 * Lists the windows of an election that may bind a regional head on a day. A window without an end is listed on every
 * later day: whether the term has ended, or the elected pair has been determined, differs by region and is not told here.
 *
 * @param subject the id of an election, or an election
 * @param date the day
 * @returns the windows open on the day, each with what ends it
 * @throws RangeError when the id is not known or the date is not a day
 * @example
 * personnelBansOn('pilkada-2024', '2024-03-21').length // => 0
 * personnelBansOn('pilkada-2024', '2024-03-22').map(({ limb }) => limb) // => ['replacement', 'programmes']
 */
export function personnelBansOn(subject: ElectionId | Election, date: DateInput): readonly PersonnelBan[] {
  const { personnelBan } = typeof subject === 'object' ? subject : election(subject)
  const day = plainDate(date)
  return personnelBan.filter(({ from, until }) => from <= day && (until === null || day < until))
}
