import type { Locale } from '../law'
import type { Words } from './catalogues'
import { escalation as englishRungs } from './en/escalation'
import { followUp as englishSteps } from './en/follow-up'
import { escalation as indonesianRungs } from './id/escalation'
import { followUp as indonesianSteps } from './id/follow-up'

/**
 * The words of the steps of plans and of those who take them, for whoever names a step by its code: charts and calendars.
 *
 * @param locale the language
 * @returns the lists, the ladder of an escalation before the follow-up of a violation
 */
export function stepLists(locale: Locale): Words[] {
  const { subjects, rungs, offices, respondents, openings, states, documents } =
    locale === 'id' ? indonesianRungs : englishRungs
  const followUp = locale === 'id' ? indonesianSteps : englishSteps
  return [subjects, rungs, offices, respondents, openings, states, documents, followUp.steps, followUp.offices]
}
