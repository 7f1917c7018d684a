import type { Description } from './area'

/** Petitions against a superior, what is claimed in them, leave that was refused, and what can be asked for. */
export const grievance: Description = ({ grievance: own }) => ({
  facts: own.facts,
  values: {
    ...own.values,
    condition: own.conditions,
    servant: own.servants,
    grantor: own.grantors,
    answerTime: own.answerTimes,
    standing: own.standings,
    decider: { ...own.values.answeredBy, nobody: own.nobody },
    demands: own.values.demand,
  },
  flags: Object.fromEntries(YES_OR_NO.map((fact) => [fact, own.flags])),
  names: { ...own.parts, ...own.dimensions },
  codes: [own.steps, own.documents, own.offices],
})

const YES_OR_NO: readonly string[] = [
  'gathering',
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
