import type { GrievanceWords } from './catalogue-grievance'
import type { Words } from './catalogues'
import type { Choice } from './choice'

/**
 * The values of facts and dimensions of grievances, each with its words.
 *
 * @param words the words of grievances
 * @returns the values by fact or dimension
 */
export function grievanceValues(words: GrievanceWords): { readonly [fact: string]: Words } {
  const flags = Object.fromEntries(
    Object.values(YES_OR_NO).flatMap((facts) => facts.map((fact) => [fact, words.flags])),
  )
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

const CHOSEN: { readonly [checker: string]: readonly (keyof GrievanceWords['values'])[] } = {
  assessPetition: ['form', 'respondent', 'workingTime'],
  assessClaim: [
    'claim',
    'travel',
    'dressSource',
    'dressSanction',
    'absenceReason',
    'absenceMeasure',
    'officeAct',
    'delegation',
  ],
  assessLeaveRefusal: ['leave', 'answer', 'answeredBy'],
  routeRecommendation: ['paper'],
}

const YES_OR_NO: { readonly [checker: string]: readonly string[] } = {
  assessPetition: [
    'namesCandidate',
    'inPublic',
    'religiousAct',
    'noticeInTime',
    'barredPlace',
    'nationalFeast',
    'dangerousObjects',
    'serviceInterrupted',
    'officeSecret',
  ],
  assessClaim: ['shown', 'holdsPower', 'localRule', 'leftWithoutReason', 'usersHarmed', 'aimedAtSigners'],
  assessLeaveRefusal: [
    'requestWritten',
    'conditionsMet',
    'urgentNeed',
    'withinYear',
    'religiousPurpose',
    'abroad',
    'aimedAtSigners',
  ],
  routeRecommendation: [],
}

/**
 * What a form on grievances offers.
 *
 * @param words the words of grievances
 * @param checker the id of the function
 * @returns the choices by fact, or nothing for a function of another area
 */
export function grievanceChoices(
  words: GrievanceWords,
  checker: string,
): { readonly [fact: string]: { readonly [code: string]: Choice } } | undefined {
  if (!Object.hasOwn(CHOSEN, checker)) return undefined
  const flags = (YES_OR_NO[checker] as readonly string[]).map((fact) => [fact, words.flags])
  const codes = (CHOSEN[checker] as readonly (keyof GrievanceWords['values'])[]).map((fact) => [
    fact,
    words.values[fact],
  ])
  return Object.fromEntries([...codes, ...flags])
}
