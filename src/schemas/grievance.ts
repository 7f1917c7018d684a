import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import { EVIDENCE } from '../law'
import { ADMINISTRATIVE_CAPACITIES, REGIONAL_HEAD_CAPACITIES } from '../organization'
import { ASN_KINDS, NON_ASN_KINDS } from '../people'
import { checkActingPower, VACANCIES } from '../rules/authority'
import {
  ABSENCE_MEASURES,
  ABSENCE_REASONS,
  CLAIMS,
  type ClaimFacts,
  DECIDERS,
  DELEGATIONS,
  DEMANDS,
  DRESS_SANCTIONS,
  DRESS_SOURCES,
  FORMS,
  LEAVE_ANSWERS,
  LEAVES,
  type LeaveRefusalFacts,
  OFFICE_ACTS,
  PAPERS,
  PETITION_RESPONDENTS,
  type PetitionFacts,
  type RecommendationContext,
  type RecommendationFacts,
  SERVANTS,
  TRAVELS,
  WORKING_TIMES,
} from '../rules/grievance'
import { ActingPowerFactsSchema } from './authority'
import { CalendarDefinitionSchema, week } from './deadline'
import { ElectionSchema } from './election'
import { day, form } from './fields'
import { contextFields, pointsOf } from './readings'

const EMPLOYEES = [...ASN_KINDS, ...NON_ASN_KINDS, 'p3k'] as const
const CAPACITIES = [...new Set([...REGIONAL_HEAD_CAPACITIES, ...ADMINISTRATIVE_CAPACITIES])]
const ANSWERED_BY = DECIDERS.filter((one) => one !== 'nobody')
/** More claims than a petition holds. */
const MOST_CLAIMS = 100

const yesNo = () => z.boolean().optional()

function claimFields() {
  return {
    on: () => day(),
    shown: () => yesNo(),
    employee: () => z.enum(EMPLOYEES).optional(),
    travel: () => z.enum(TRAVELS).optional(),
    holdsPower: () => yesNo(),
    localRule: () => yesNo(),
    dressSource: () => z.enum(DRESS_SOURCES).optional(),
    dressSanction: () => z.enum(DRESS_SANCTIONS).optional(),
    absenceReason: () => z.enum(ABSENCE_REASONS).optional(),
    absenceMeasure: () => z.enum(ABSENCE_MEASURES).optional(),
    leftWithoutReason: () => yesNo(),
    usersHarmed: () => yesNo(),
    officeAct: () => z.enum(OFFICE_ACTS).optional(),
    delegation: () => z.enum(DELEGATIONS).optional(),
    aimedAtSigners: () => yesNo(),
  }
}

function leaveFields() {
  return {
    employee: () => z.enum(EMPLOYEES).optional(),
    leave: () => z.enum(LEAVES).optional(),
    answer: () => z.enum(LEAVE_ANSWERS),
    on: () => day(),
    answeredBy: () => z.enum(ANSWERED_BY).optional(),
    requestWritten: () => yesNo(),
    completeOn: () => day().optional(),
    conditionsMet: () => yesNo(),
    urgentNeed: () => yesNo(),
    withinYear: () => yesNo(),
    religiousPurpose: () => yesNo(),
    abroad: () => yesNo(),
    aimedAtSigners: () => yesNo(),
  }
}

/**
 * One claim of one side, with the facts its legal test asks.
 *
 * @example
 * ClaimFactsSchema.safeParse({ claim: 'dress-not-kept', on: '2024-03-18' }).success // => true
 * ClaimFactsSchema.safeParse({ claim: 'dress-not-kept', on: '2024-02-30' }).success // => false
 */
export const ClaimFactsSchema = /* @__PURE__ */ form({
  claim: () => z.enum(CLAIMS),
  ...claimFields(),
}).readonly() satisfies z.ZodType<ClaimFacts>

/**
 * A leave that was refused, postponed, recalled or not answered.
 *
 * @example
 * LeaveRefusalFactsSchema.safeParse({ answer: 'refused', on: '2024-03-18' }).success // => true
 * LeaveRefusalFactsSchema.safeParse({ answer: 'ignored', on: '2024-03-18' }).success // => false
 */
export const LeaveRefusalFactsSchema = /* @__PURE__ */ form(
  leaveFields(),
).readonly() satisfies z.ZodType<LeaveRefusalFacts>

const told = () =>
  z
    .strictObject({
      about: z.discriminatedUnion('claim', [
        form({ claim: () => z.enum(CLAIMS), ...claimFields() }).readonly(),
        form({ claim: () => z.literal('leave-refused'), ...leaveFields() }).readonly(),
      ]),
      saidByPetitioners: yesNo(),
      saidByRespondent: yesNo(),
    })
    .readonly()

/**
 * A petition or gathering, with what both sides say.
 *
 * @example
 * PetitionFactsSchema.safeParse({ form: 'internal-petition', on: '2024-03-21' }).success // => true
 * PetitionFactsSchema.safeParse({ form: 'motion', on: '2024-03-21' }).success // => false
 */
export const PetitionFactsSchema = /* @__PURE__ */ form({
  form: () => z.enum(FORMS),
  on: () => day(),
  respondent: () => z.enum(PETITION_RESPONDENTS).optional(),
  namesCandidate: () => yesNo(),
  inPublic: () => yesNo(),
  religiousAct: () => yesNo(),
  noticeInTime: () => yesNo(),
  barredPlace: () => yesNo(),
  nationalFeast: () => yesNo(),
  dangerousObjects: () => yesNo(),
  workingTime: () => z.enum(WORKING_TIMES).optional(),
  serviceInterrupted: () => yesNo(),
  officeSecret: () => yesNo(),
  claims: () => z.array(told()).max(MOST_CLAIMS).readonly().optional(),
}).readonly() satisfies z.ZodType<PetitionFacts>

const onTheWay = () => ({
  capacity: () => z.enum(CAPACITIES),
  since: () => day().optional(),
  lastDay: () => day().optional(),
  vacancy: () => z.enum(VACANCIES).optional(),
})

/**
 * A common paper handed to an official. Whether the capacity goes with the office is seen only with the other fields:
 * `safeRouteRecommendation` looks at those too.
 *
 * @example
 * const facts = {
 *   paper: 'suggestion',
 *   place: 'provinsi',
 *   receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
 *   receivedOn: '2024-09-02',
 * }
 * RecommendationFactsSchema.safeParse(facts).success // => true
 */
export const RecommendationFactsSchema = /* @__PURE__ */ form({
  paper: () => z.enum(PAPERS),
  place: () => z.enum(['provinsi', 'kabupaten-kota']),
  receiver: () => form({ ...onTheWay(), office: () => ActingPowerFactsSchema.unwrap().shape.office }).readonly(),
  sekda: () => form(onTheWay()).readonly().optional(),
  head: () => form(onTheWay()).readonly().optional(),
  receivedOn: () => day(),
  forwardedOn: () => day().optional(),
  completeOn: () => day().optional(),
  handedToApipOn: () => day().optional(),
  demands: () => z.array(z.enum(DEMANDS)).readonly().optional(),
  employees: () => z.array(z.enum(SERVANTS)).readonly().optional(),
}).readonly() satisfies z.ZodType<RecommendationFacts>

/**
 * What a caller of the checkers of grievances may set beside the facts.
 *
 * @example
 * GrievanceContextSchema.safeParse({ readings: { 'leave-form-refusal': 'no-ground' } }).success // => true
 * GrievanceContextSchema.safeParse({ readings: { 'leave-form-refusal': 'yes' } }).success // => false
 */
export const GrievanceContextSchema = /* @__PURE__ */ form({
  readings: () =>
    z
      .strictObject({
        'leave-form-refusal': z.enum(['no-ground', 'refusal-with-reasons']).exactOptional(),
        'silence-on-leave-request': z.enum(['not-granted', 'deemed-granted']).exactOptional(),
      })
      .readonly()
      .optional(),
  minimumEvidence: () => z.enum(EVIDENCE).optional(),
  strictCoverage: () => z.boolean().optional(),
}).readonly()

/** What a caller of {@link safeRouteRecommendation} may set: as for `routeRecommendation`, a calendar as data. */
export interface RecommendationRequestContext extends Omit<RecommendationContext, 'calendar'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

/**
 * What a caller of `safeRouteRecommendation` may set beside the facts.
 *
 * @example
 * RecommendationContextSchema.safeParse({ week: 6 }).success // => true
 * RecommendationContextSchema.safeParse({ week: 7 }).success // => false
 */
export const RecommendationContextSchema = /* @__PURE__ */ form({
  ...contextFields(() => pointsOf(checkActingPower)),
  elections: () => z.array(ElectionSchema).readonly().optional(),
  calendar: () => CalendarDefinitionSchema.optional(),
  week: () => week().optional(),
}).readonly() satisfies z.ZodType<RecommendationRequestContext>
