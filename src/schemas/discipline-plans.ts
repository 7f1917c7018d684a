import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import {
  type Contested,
  type Issuer,
  LEVELS,
  type ProceedingsDays,
  type ProceedingsFacts,
  type RemedyDays,
  type RemedyFacts,
  type ServantFacts,
  type StepContext,
  WEIGHTS,
} from '../rules/discipline'
import { CalendarDefinitionSchema, week } from './deadline'
import { codesOf, day, form } from './fields'
import { EmployeeKindSchema, PlaceSchema, PostSchema } from './people'
import { type Points, pointsNamed, readings } from './readings'

const dayOfCase = () => day().optional()
const yesOrNo = () => z.boolean().optional()

/** The days of proceedings, in the order in which they come. */
export const PROCEEDINGS_DAYS: readonly (keyof ProceedingsDays)[] = /* @__PURE__ */ codesOf<keyof ProceedingsDays>({
  asOf: true,
  committedOn: true,
  summonedOn: true,
  examinationSetOn: true,
  secondSummonsOn: true,
  examinedOn: true,
  provenOn: true,
  proposedOn: true,
  decidedOn: true,
  deliverySetOn: true,
  receivedOn: true,
})

/** The days of a remedy, in the order in which they come. */
export const REMEDY_DAYS: readonly (keyof RemedyDays)[] = /* @__PURE__ */ codesOf<keyof RemedyDays>({
  asOf: true,
  decidedOn: true,
  receivedOn: true,
  objectedOn: true,
  appealedOn: true,
  copyReceivedOn: true,
  objectionDecisionReceivedOn: true,
  generalAppealedOn: true,
  remedyDecidedOn: true,
  remedyDecisionReceivedOn: true,
})

const servant = () =>
  z
    .strictObject({
      kind: EmployeeKindSchema.optional(),
      post: PostSchema.optional(),
      place: PlaceSchema.optional(),
    })
    .readonly() satisfies z.ZodType<ServantFacts>

/**
 * What proceedings of discipline are planned from. Whether the person is a civil servant, and whether the days can be counted, is seen
 * by `safePlanProceedings`.
 *
 * @example
 * ProceedingsFactsSchema.safeParse({ level: 'berat', summonedOn: '2024-10-14' }).success // => true
 * ProceedingsFactsSchema.safeParse({ level: 'heavy' }).success // => false
 */
export const ProceedingsFactsSchema = /* @__PURE__ */ form({
  actor: () => servant().optional(),
  level: () => z.enum(LEVELS).optional(),
  weight: () => z.enum(WEIGHTS).optional(),
  superiorInvolved: () => yesOrNo(),
  superiorImposes: () => yesOrNo(),
  absent: () =>
    z.enum(codesOf<NonNullable<ProceedingsFacts['absent']>>({ never: true, once: true, twice: true })).optional(),
  publicLoss: () => yesOrNo(),
  specialAssignment: () => yesOrNo(),
  presentAtDelivery: () => yesOrNo(),
  remedyFiled: () => yesOrNo(),
  asOf: () => dayOfCase(),
  committedOn: () => dayOfCase(),
  summonedOn: () => dayOfCase(),
  examinationSetOn: () => dayOfCase(),
  secondSummonsOn: () => dayOfCase(),
  examinedOn: () => dayOfCase(),
  provenOn: () => dayOfCase(),
  proposedOn: () => dayOfCase(),
  decidedOn: () => dayOfCase(),
  deliverySetOn: () => dayOfCase(),
  receivedOn: () => dayOfCase(),
}).readonly() satisfies z.ZodType<ProceedingsFacts>

/**
 * What a remedy is planned from.
 *
 * @example
 * RemedyFactsSchema.safeParse({ against: 'dismissal', issuer: 'pejabat-pembina-kepegawaian' }).success // => true
 * RemedyFactsSchema.safeParse({ against: 'sanction' }).success // => false
 */
export const RemedyFactsSchema = /* @__PURE__ */ form({
  actor: () => servant().optional(),
  against: () =>
    z
      .enum(
        codesOf<Contested>({
          'sanction-ringan': true,
          'sanction-sedang': true,
          'sanction-berat-in-service': true,
          dismissal: true,
          'staffing-decision': true,
          'decision-not-carried-out': true,
          'concrete-act': true,
        }),
      )
      .optional(),
  issuer: () =>
    z
      .enum(
        codesOf<Issuer>({
          presiden: true,
          'pejabat-pembina-kepegawaian': true,
          'gubernur-selaku-wakil-pemerintah': true,
          'kepala-perwakilan': true,
          'other-official': true,
        }),
      )
      .optional(),
  asOf: () => dayOfCase(),
  decidedOn: () => dayOfCase(),
  receivedOn: () => dayOfCase(),
  objectedOn: () => dayOfCase(),
  appealedOn: () => dayOfCase(),
  copyReceivedOn: () => dayOfCase(),
  objectionDecisionReceivedOn: () => dayOfCase(),
  generalAppealedOn: () => dayOfCase(),
  remedyDecidedOn: () => dayOfCase(),
  remedyDecisionReceivedOn: () => dayOfCase(),
}).readonly() satisfies z.ZodType<RemedyFacts>

/** What a caller of {@link safePlanProceedings} and {@link safePlanRemedy} may set: as for the plain doors, a calendar as data. */
export interface StepRequestContext extends Omit<StepContext, 'calendar'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

function contextOn(points: Points) {
  return z
    .strictObject({
      readings: readings(points).optional(),
      calendar: CalendarDefinitionSchema.optional(),
      week: week().optional(),
    })
    .readonly() satisfies z.ZodType<StepRequestContext>
}

/**
 * What a caller of `planProceedings` may set.
 *
 * @example
 * ProceedingsContextSchema.safeParse({ week: 6, readings: { 'effect-day-fifteen': 'day-one' } }).success // => true
 * ProceedingsContextSchema.safeParse({ week: 7 }).success // => false
 */
export const ProceedingsContextSchema = /* @__PURE__ */ contextOn(
  pointsNamed('bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen', 'sedang-authority-kabupaten-kota'),
)

/**
 * What a caller of `planRemedy` may set.
 *
 * @example
 * RemedyContextSchema.safeParse({ readings: { 'remedy-pending-in-2021': 'pp-79' } }).success // => true
 * RemedyContextSchema.safeParse({ readings: { 'sedang-kinds': 'tukin-cut' } }).success // => false
 */
export const RemedyContextSchema = /* @__PURE__ */ contextOn(
  pointsNamed('bare-hari', 'cuti-bersama-working-day', 'general-appeal-to-whom', 'remedy-pending-in-2021'),
)
