import {
  ANSWER_TIMES,
  DECIDERS,
  GRANTORS,
  type Grantor,
  LEAVE_ANSWERS,
  LEAVES,
  type Leave,
  type LeaveAnswer,
  type LeaveStanding,
  STANDINGS,
} from './leave-dimensions'

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

/** What a common recommendation on legal safety asks for. */
export const DEMANDS = ['legal-accompaniment', 'legal-education'] as const

/** What is asked for. */
export type Demand = (typeof DEMANDS)[number]

/** Answers of facts that are yes or no. */
export const YES_NO = ['yes', 'no'] as const

type YesNo = (typeof YES_NO)[number]

/** The dimensions of the tables of grievances. */
export interface GrievanceInput {
  /** The form: `'internal-petition'`. */
  form: PetitionForm
  /** Whether a candidate or party is named. */
  namesCandidate: YesNo
  /** Whether anyone can enter or see the place. */
  inPublic?: YesNo
  /** Whether it is a religious act only. */
  religiousAct?: YesNo
  /** A condition of a demonstration: `'notice'`. */
  condition: GatheringCondition
  /** Whether the police had notice in time. */
  noticeInTime?: YesNo
  /** Whether the place is left out by UU 9/1998. */
  barredPlace?: YesNo
  /** Whether the day is a great national day. */
  nationalFeast?: YesNo
  /** Whether dangerous objects were carried. */
  dangerousObjects?: YesNo
  /** What in taking part can touch a norm. */
  matter: (typeof EXPOSURE_MATTERS)[number]
  /** When those who took part did so. */
  workingTime?: (typeof WORKING_TIMES)[number]
  /** Whether service stood still. */
  serviceInterrupted?: YesNo
  /** Whether a secret of the office was disclosed. */
  officeSecret?: YesNo
  /** Whether it is a demonstration. */
  gathering?: YesNo
  /** Who is complained of. */
  respondent: Respondent
  /** What one side says. */
  claim: Claim
  /** Whether an examination established it. */
  shown: YesNo
  /** What a complaint about travel is about in fact. */
  travel: (typeof TRAVELS)[number]
  /** Whether the official held the power. */
  holdsPower?: YesNo
  /** Whether a local rule on permission exists. */
  localRule?: YesNo
  /** Where a dress rule comes from. */
  dressSource: (typeof DRESS_SOURCES)[number]
  /** What was done about dress. */
  dressSanction?: (typeof DRESS_SANCTIONS)[number]
  /** Why someone was not in the office. */
  absenceReason?: (typeof ABSENCE_REASONS)[number]
  /** How long someone was away. */
  absenceMeasure?: (typeof ABSENCE_MEASURES)[number]
  /** Whether duty was left without lawful reason. */
  leftWithoutReason?: YesNo
  /** Whether users were harmed. */
  usersHarmed?: YesNo
  /** Whether the official advised or decided. */
  officeAct?: (typeof OFFICE_ACTS)[number]
  /** Whether a written instrument delegates the power. */
  delegation?: (typeof DELEGATIONS)[number]
  /** Whether it is aimed at those who complained. */
  aimedAtSigners: YesNo
  /** The body of law by employment. */
  servant: Servant
  /** The kind of leave. */
  leave: Leave
  /** Whether it is spent abroad. */
  abroad?: YesNo
  /** What became of the request. */
  answer: LeaveAnswer
  /** Whether it was asked for in writing. */
  requestWritten?: YesNo
  /** Who answered. */
  decider: (typeof DECIDERS)[number]
  /** Who grants leave of that kind. */
  grantor: Grantor
  /** Whether conditions and papers are met. */
  conditionsMet?: YesNo
  /** Whether urgent needs of service were shown. */
  urgentNeed?: YesNo
  /** Whether a postponement is for at most one year. */
  withinYear?: YesNo
  /** Whether long leave is for a religious purpose. */
  religiousPurpose?: YesNo
  /** Whether the five working days have passed. */
  answerTime?: (typeof ANSWER_TIMES)[number]
  /** How an answer stands in law. */
  standing: LeaveStanding
  /** What is asked for. */
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
