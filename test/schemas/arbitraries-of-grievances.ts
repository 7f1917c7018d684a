import fc from 'fast-check'
import { GROUNDS, PROCEDURES, TARGET_SOURCES } from '../../src/rules/coordination/dimensions'
import {
  ESCALATION_RESPONDENTS,
  ESCALATION_SUBJECTS,
  FILERS,
  FORWARDERS,
  RUNG_RESULTS,
  RUNGS,
} from '../../src/rules/escalation'
import {
  ABSENCE_MEASURES,
  ABSENCE_REASONS,
  CLAIMS,
  DEMANDS,
  DRESS_SANCTIONS,
  DRESS_SOURCES,
  FORMS,
  LEAVE_ANSWERS,
  LEAVES,
  OFFICE_ACTS,
  PAPERS,
  PETITION_RESPONDENTS,
  SERVANTS,
  TRAVELS,
  WORKING_TIMES,
} from '../../src/rules/grievance'
import { days } from './arbitraries'

const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes)
const someDay = days('2022-09-14', '2026-12-31')
const employee = oneOf([...SERVANTS.filter((one) => one !== 'non-asn'), 'p3k', 'thl'])

const claimFields = {
  on: someDay,
  shown: fc.boolean(),
  employee,
  travel: oneOf(TRAVELS),
  holdsPower: fc.boolean(),
  localRule: fc.boolean(),
  dressSource: oneOf(DRESS_SOURCES),
  dressSanction: oneOf(DRESS_SANCTIONS),
  absenceReason: oneOf(ABSENCE_REASONS),
  absenceMeasure: oneOf(ABSENCE_MEASURES),
  leftWithoutReason: fc.boolean(),
  usersHarmed: fc.boolean(),
  officeAct: oneOf(OFFICE_ACTS),
  aimedAtSigners: fc.boolean(),
}
/** One claim with its facts. */
export const claimFacts = fc.record({ claim: oneOf(CLAIMS), ...claimFields }, { requiredKeys: ['claim', 'on'] })

/** A leave refused, postponed, recalled or not answered. */
export const leaveFacts = fc.record(
  {
    employee,
    leave: oneOf(LEAVES),
    answer: oneOf(LEAVE_ANSWERS),
    on: someDay,
    answeredBy: oneOf(['pejabat-pembina-kepegawaian', 'written-delegate', 'other-superior']),
    requestWritten: fc.boolean(),
    completeOn: days('2022-09-01', '2022-09-14'),
    conditionsMet: fc.boolean(),
    urgentNeed: fc.boolean(),
    withinYear: fc.boolean(),
    religiousPurpose: fc.boolean(),
    abroad: fc.boolean(),
    aimedAtSigners: fc.boolean(),
  },
  { requiredKeys: ['answer', 'on'] },
)

/** A petition with up to two claims. */
export const petitionFacts = fc.record(
  {
    form: oneOf(FORMS),
    on: someDay,
    respondent: oneOf(PETITION_RESPONDENTS),
    namesCandidate: fc.boolean(),
    inPublic: fc.boolean(),
    religiousAct: fc.boolean(),
    noticeInTime: fc.boolean(),
    barredPlace: fc.boolean(),
    nationalFeast: fc.boolean(),
    dangerousObjects: fc.boolean(),
    workingTime: oneOf(WORKING_TIMES),
    serviceInterrupted: fc.boolean(),
    officeSecret: fc.boolean(),
    claims: fc.array(
      fc.record(
        { about: claimFacts, saidByPetitioners: fc.boolean(), saidByRespondent: fc.boolean() },
        { requiredKeys: ['about'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['form', 'on'] },
)

/** A common paper handed to an official. */
export const recommendationFacts = fc.record(
  {
    paper: oneOf(PAPERS),
    place: oneOf(['provinsi', 'kabupaten-kota']),
    receiver: fc.constantFrom(
      { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
      { capacity: 'definitif', office: 'kepala-dinas' },
      { capacity: 'plh', office: 'sekretaris-daerah' },
    ),
    sekda: fc.constantFrom({ capacity: 'pj' }, { capacity: 'definitif' }),
    receivedOn: days('2022-09-14', '2024-12-31'),
    forwardedOn: days('2025-01-01', '2025-06-30'),
    completeOn: days('2025-01-01', '2025-06-30'),
    handedToApipOn: days('2025-01-01', '2025-06-30'),
    demands: fc.array(oneOf(DEMANDS), { maxLength: 2 }),
    employees: fc.array(oneOf(SERVANTS), { maxLength: 2 }),
  },
  { requiredKeys: ['paper', 'place', 'receiver', 'receivedOn'] },
)

/** An escalation with what was filed so far. */
export const escalationFacts = fc.record(
  {
    subject: oneOf(ESCALATION_SUBJECTS),
    filer: oneOf(FILERS),
    respondent: oneOf(ESCALATION_RESPONDENTS),
    place: oneOf(['provinsi', 'kabupaten-kota']),
    history: fc.array(
      fc.record(
        { rung: oneOf([...RUNGS, ...FORWARDERS]), filedOn: someDay, result: oneOf(RUNG_RESULTS), answeredOn: someDay },
        { requiredKeys: ['rung'] },
      ),
      { maxLength: 3 },
    ),
    on: someDay,
    happenedOn: someDay,
    decisionReceivedOn: someDay,
  },
  { requiredKeys: ['subject', 'place', 'on'] },
)

const amount = fc.integer({ min: 0, max: 1_000_000_000 })
const quarters = fc.record({ q1: amount, q2: amount }, { requiredKeys: [] })

/** Figures of up to three offices in the third quarter. */
export const absorptionFacts = fc.record(
  {
    asOf: days('2019-04-01', '2019-06-30'),
    opds: fc.uniqueArray(
      fc.record(
        { opd: oneOf(['A', 'B', 'C']), budget: amount.map((one) => one + 1), realised: quarters, target: quarters },
        { requiredKeys: ['opd'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ opd }) => opd },
    ),
    targetSource: oneOf(TARGET_SOURCES),
  },
  { requiredKeys: ['opds'] },
)

/** A procedure of two elements in up to three offices. */
export const adoptionFacts = fc.record(
  {
    procedure: oneOf(PROCEDURES),
    ground: oneOf(GROUNDS),
    asOf: days('2019-04-01', '2024-12-31'),
    dueOn: days('2019-04-01', '2024-12-31'),
    elements: fc.constant(['x', 'y']),
    opds: fc.uniqueArray(
      fc.record(
        { opd: oneOf(['A', 'B', 'C']), inPlace: fc.subarray(['x']), lacking: fc.subarray(['y']) },
        { requiredKeys: ['opd'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ opd }) => opd },
    ),
  },
  { requiredKeys: ['procedure', 'elements', 'opds'] },
)
