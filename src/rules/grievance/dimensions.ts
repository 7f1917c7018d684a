/** The forms a common grievance or demand takes, the most protected first. */
export const FORMS = [
  'internal-petition',
  'released-petition',
  'gathering-on-premises',
  'street-demonstration',
  'work-refusal',
] as const

/** The form of a common grievance or demand: `'internal-petition'`. */
export type PetitionForm = (typeof FORMS)[number]

/** What UU 9/1998 asks of a demonstration, beside peace and order. */
export const CONDITIONS = ['notice', 'place', 'day', 'objects'] as const

/** A condition of a demonstration: `'notice'`. */
export type GatheringCondition = (typeof CONDITIONS)[number]

/** When those who took part did so: outside working hours, within them with consent of the superior, or without. */
export const WORKING_TIMES = ['outside-hours', 'with-consent', 'without-consent'] as const

/** What in taking part can touch a norm; the last concerns those alone who lead. */
export const EXPOSURE_MATTERS = ['taking-part', 'time', 'service', 'secret', 'answering'] as const

/** Who is complained of, as far as the first addressee differs. */
export const RESPONDENTS = ['sekretaris-opd', 'other-staff', 'kepala-opd', 'sekda', 'nobody'] as const

/** Who is complained of: `'sekretaris-opd'`; `'nobody'` where something is only asked for. */
export type Respondent = (typeof RESPONDENTS)[number]

/** What one side says of the other, each with a legal test of its own; refused leave has its own checker. */
export const CLAIMS = [
  'permission-refused',
  'travel-order-not-given',
  'dress-rule-imposed',
  'dress-not-kept',
  'absence-in-hours',
  'counter-left-empty',
  'acted-within-duties',
  'harsh-treatment',
] as const

/** What one side says of the other: `'travel-order-not-given'`. */
export type Claim = (typeof CLAIMS)[number]

/** What a complaint about official travel is about in fact. */
export const TRAVELS = [
  'no-order',
  'ordered-and-unpaid',
  'signed-order-blocked',
  'withheld-from-some',
  'claimed-but-not-made',
] as const

/** Where a dress rule comes from: the ministerial or regional regulation, or an order of the superior alone. */
export const DRESS_SOURCES = ['regulation', 'own-order'] as const

/** What was done about dress: nothing, the warnings of the regulation, another sanction. */
export const DRESS_SANCTIONS = ['none', 'warning-of-the-regulation', 'another-sanction'] as const

/** Why someone was not in the office. */
export const ABSENCE_REASONS = ['order-permission-or-leave', 'flexible-arrangement', 'none'] as const

/** How long someone was away: whole working days, or part of one. */
export const ABSENCE_MEASURES = ['whole-days', 'part-of-a-day'] as const

/** What the official complained of did in the matter: advise and prepare, or decide. */
export const OFFICE_ACTS = ['advised-or-prepared', 'decided'] as const

/** Whether a written instrument hands the power on. */
export const DELEGATIONS = ['written', 'none'] as const

/** Bodies of law by employment: leave and discipline differ. */
export const SERVANTS = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn'] as const

/** A body of law by employment. */
export type Servant = (typeof SERVANTS)[number]

/** The kinds of leave, in the order of PP 11/2017 Pasal 310. */
export const LEAVES = [
  'cuti-tahunan',
  'cuti-besar',
  'cuti-sakit',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'cuti-bersama',
  'cltn',
] as const

/** A kind of leave: `'cuti-tahunan'`. */
export type Leave = (typeof LEAVES)[number]

/** What became of a request for leave, or of leave already granted. */
export const LEAVE_ANSWERS = ['refused', 'postponed', 'recalled', 'unanswered'] as const

/** What became of it. */
export type LeaveAnswer = (typeof LEAVE_ANSWERS)[number]

/** Who answered: the Pejabat Pembina Kepegawaian, a delegate by written instrument, another superior, or nobody yet. */
export const DECIDERS = ['pejabat-pembina-kepegawaian', 'written-delegate', 'other-superior', 'nobody'] as const

/** Who grants leave of a kind. */
export const GRANTORS = [
  'pejabat-pembina-kepegawaian-or-delegate',
  'pejabat-pembina-kepegawaian',
  'pejabat-pembina-kepegawaian-with-bkn',
  'presiden',
] as const

/** Who grants leave of a kind. */
export type Grantor = (typeof GRANTORS)[number]

/** Whether the five working days for an answer have passed since the request was complete. */
export const ANSWER_TIMES = ['running', 'passed'] as const

/** How a refusal, postponement or recall stands in law. */
export const STANDINGS = ['lawful', 'unlawful', 'needs-reasons', 'no-decision', 'running', 'granted'] as const

/** How an answer to a request for leave stands in law. */
export type LeaveStanding = (typeof STANDINGS)[number]

/** What a common recommendation on legal safety asks for. */
export const DEMANDS = ['legal-accompaniment', 'legal-education'] as const

/** What is asked for. */
export type Demand = (typeof DEMANDS)[number]

/** Answers of facts that are yes or no. */
export const YES_NO = ['yes', 'no'] as const

type YesNo = (typeof YES_NO)[number]

/** The dimensions of the tables of grievances. */
export interface GrievanceInput {
  form: PetitionForm
  namesCandidate: YesNo
  inPublic?: YesNo
  religiousAct?: YesNo
  condition: GatheringCondition
  noticeInTime?: YesNo
  barredPlace?: YesNo
  nationalFeast?: YesNo
  dangerousObjects?: YesNo
  matter: (typeof EXPOSURE_MATTERS)[number]
  workingTime?: (typeof WORKING_TIMES)[number]
  serviceInterrupted?: YesNo
  officeSecret?: YesNo
  gathering?: YesNo
  respondent: Respondent
  claim: Claim
  shown: YesNo
  travel: (typeof TRAVELS)[number]
  holdsPower?: YesNo
  localRule?: YesNo
  dressSource: (typeof DRESS_SOURCES)[number]
  dressSanction?: (typeof DRESS_SANCTIONS)[number]
  absenceReason?: (typeof ABSENCE_REASONS)[number]
  absenceMeasure?: (typeof ABSENCE_MEASURES)[number]
  leftWithoutReason?: YesNo
  usersHarmed?: YesNo
  officeAct?: (typeof OFFICE_ACTS)[number]
  delegation?: (typeof DELEGATIONS)[number]
  aimedAtSigners: YesNo
  servant: Servant
  leave: Leave
  abroad?: YesNo
  answer: LeaveAnswer
  requestWritten?: YesNo
  decider: (typeof DECIDERS)[number]
  grantor: Grantor
  conditionsMet?: YesNo
  urgentNeed?: YesNo
  withinYear?: YesNo
  religiousPurpose?: YesNo
  answerTime?: (typeof ANSWER_TIMES)[number]
  standing: LeaveStanding
  demand: Demand
}

/** The values of every dimension of the area, each code once. */
export const GRIEVANCE_VALUES = {
  form: FORMS,
  namesCandidate: YES_NO,
  inPublic: YES_NO,
  religiousAct: YES_NO,
  condition: CONDITIONS,
  noticeInTime: YES_NO,
  barredPlace: YES_NO,
  nationalFeast: YES_NO,
  dangerousObjects: YES_NO,
  matter: EXPOSURE_MATTERS,
  workingTime: WORKING_TIMES,
  serviceInterrupted: YES_NO,
  officeSecret: YES_NO,
  gathering: YES_NO,
  respondent: RESPONDENTS,
  claim: CLAIMS,
  shown: YES_NO,
  travel: TRAVELS,
  holdsPower: YES_NO,
  localRule: YES_NO,
  dressSource: DRESS_SOURCES,
  dressSanction: DRESS_SANCTIONS,
  absenceReason: ABSENCE_REASONS,
  absenceMeasure: ABSENCE_MEASURES,
  leftWithoutReason: YES_NO,
  usersHarmed: YES_NO,
  officeAct: OFFICE_ACTS,
  delegation: DELEGATIONS,
  aimedAtSigners: YES_NO,
  servant: SERVANTS,
  leave: LEAVES,
  abroad: YES_NO,
  answer: LEAVE_ANSWERS,
  requestWritten: YES_NO,
  decider: DECIDERS,
  grantor: GRANTORS,
  conditionsMet: YES_NO,
  urgentNeed: YES_NO,
  withinYear: YES_NO,
  religiousPurpose: YES_NO,
  answerTime: ANSWER_TIMES,
  standing: STANDINGS,
  demand: DEMANDS,
} as const
