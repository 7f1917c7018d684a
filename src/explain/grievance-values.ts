import type { GrievanceWords } from './catalogue-grievance'
import type { Words } from './catalogues'

/**
 * The values of facts and dimensions of grievances, each with its words.
 *
 * @param words the words of grievances
 * @returns the values by fact or dimension
 */
export function grievanceValues(words: GrievanceWords): { readonly [fact: string]: Words } {
  const flags = Object.fromEntries(YES_OR_NO.map((fact) => [fact, words.flags]))
  return {
    ...words.values,
    ...flags,
    gathering: words.flags,
    condition: words.conditions,
    servant: words.servants,
    grantor: words.grantors,
    answerTime: words.answerTimes,
    standing: words.standings,
    decider: { ...words.values.answeredBy, nobody: words.nobody },
    demands: words.values.demand,
  }
}

const YES_OR_NO: readonly string[] = [
  'namesCandidate',
  'inPublic',
  'religiousAct',
  'noticeInTime',
  'barredPlace',
  'nationalFeast',
  'dangerousObjects',
  'serviceInterrupted',
  'officeSecret',
  'shown',
  'holdsPower',
  'localRule',
  'leftWithoutReason',
  'usersHarmed',
  'aimedAtSigners',
  'requestWritten',
  'conditionsMet',
  'urgentNeed',
  'withinYear',
  'religiousPurpose',
  'abroad',
]
