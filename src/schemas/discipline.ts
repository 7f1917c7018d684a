import * as z from 'zod'
import { checkActingPower } from '../rules/authority'
import {
  type AbsenceFacts,
  type AuthorityFacts,
  type BreachesFacts,
  type BreachFacts,
  classifyAbsence,
  classifyBreach,
  type DisciplineActorFacts,
  IMPACTS,
  INTENTS,
  imposingAuthority,
  LEVELS,
  NORMS,
  PREVIOUS,
  WEIGHTS,
} from '../rules/discipline'
import { ActingPowerFactsSchema } from './authority'
import { CalendarDefinitionSchema, week } from './deadline'
import { ElectionSchema } from './election'
import { day, form } from './fields'
import { EmployeeKindSchema, PlaceSchema, PostSchema } from './people'
import { contextFields, pointsOf } from './readings'

/** More working days than a year has, and more minutes than a year of lateness. */
const MOST_DAYS = 366
const MOST_MINUTES = 600_000
const MOST_PERCENT = 1000

/**
 * Who is to be disciplined.
 *
 * @example
 * DisciplineActorFactsSchema.safeParse({ kind: 'p3k' }).success // => true
 * DisciplineActorFactsSchema.safeParse({ kind: 'pns', nip: '1' }).success // => false
 */
export const DisciplineActorFactsSchema = /* @__PURE__ */ form({
  kind: () => EmployeeKindSchema,
  post: () => PostSchema.optional(),
  place: () => PlaceSchema.optional(),
}).readonly() satisfies z.ZodType<DisciplineActorFacts>

const DATES = { examinedOn: () => day().optional(), decidedOn: () => day().optional() }

const BreachObject = /* @__PURE__ */ form({
  actor: () => DisciplineActorFactsSchema,
  norm: () => z.enum(NORMS),
  impact: () => z.enum(IMPACTS).optional(),
  validReason: () => z.boolean().optional(),
  obligedToReport: () => z.boolean().optional(),
  intent: () => z.enum(INTENTS).optional(),
  targetReached: () => z.number().min(0).max(MOST_PERCENT).optional(),
  dueLevel: () => z.enum(LEVELS).optional(),
  previous: () => z.enum(PREVIOUS).optional(),
  committedOn: () => day().optional(),
  ...DATES,
})

const AbsenceObject = /* @__PURE__ */ form({
  actor: () => DisciplineActorFactsSchema,
  absentOn: () => z.array(day()).readonly().optional(),
  year: () => z.int().min(1000).max(9999).optional(),
  absentDays: () => z.int().min(0).max(MOST_DAYS).optional(),
  longestRun: () => z.int().min(0).max(MOST_DAYS).optional(),
  lateMinutes: () => z.int().min(0).max(MOST_MINUTES).optional(),
  effectOnUnit: () => z.boolean().optional(),
  ...DATES,
})

/**
 * Who broke which norm.
 *
 * @example
 * BreachFactsSchema.safeParse({ actor: { kind: 'pns' }, norm: 'pp-94-5i', impact: 'instansi' }).success // => true
 * BreachFactsSchema.safeParse({ actor: { kind: 'pns' }, norm: 'pasal-5-i' }).success // => false
 */
export const BreachFactsSchema = /* @__PURE__ */ BreachObject.readonly() satisfies z.ZodType<BreachFacts>

/**
 * Who was absent, and when.
 *
 * @example
 * AbsenceFactsSchema.safeParse({ actor: { kind: 'pns' }, absentDays: 12 }).success // => true
 * AbsenceFactsSchema.safeParse({ actor: { kind: 'pns' }, absentDays: 1.5 }).success // => false
 */
export const AbsenceFactsSchema = /* @__PURE__ */ AbsenceObject.readonly() satisfies z.ZodType<AbsenceFacts>

/**
 * Several breaches of one person.
 *
 * @example
 * BreachesFactsSchema.safeParse({ actor: { kind: 'pns' }, breaches: [{ norm: 'pp-94-5a' }] }).success // => true
 */
export const BreachesFactsSchema = /* @__PURE__ */ form({
  actor: () => DisciplineActorFactsSchema,
  breaches: () =>
    z
      .array(BreachObject.omit({ actor: true }).readonly())
      .min(1)
      .readonly(),
  absence: () => AbsenceObject.omit({ actor: true }).readonly().optional(),
}).readonly() satisfies z.ZodType<BreachesFacts>

/**
 * Who is to be punished, how heavily, and by whom.
 *
 * @example
 * AuthorityFactsSchema.safeParse({ level: 'berat', post: 'pelaksana', place: 'provinsi' }).success // => true
 * AuthorityFactsSchema.safeParse({ level: 'heavy' }).success // => false
 */
export const AuthorityFactsSchema = /* @__PURE__ */ form({
  post: () => PostSchema.optional(),
  place: () => PlaceSchema.optional(),
  level: () => z.enum(LEVELS),
  weight: () => z.enum(WEIGHTS).optional(),
  decidedOn: () => day().optional(),
  acting: () => ActingPowerFactsSchema.unwrap().omit({ act: true, on: true }).readonly().optional(),
}).readonly() satisfies z.ZodType<AuthorityFacts>

/**
 * What a caller of `classifyBreach` may set beside the facts.
 *
 * @example
 * BreachContextSchema.safeParse({ readings: { 'sedang-kinds': 'tukin-cut' } }).success // => true
 */
export const BreachContextSchema = /* @__PURE__ */ form(contextFields(() => pointsOf(classifyBreach))).readonly()

/**
 * What a caller of `imposingAuthority` may set beside the facts; the points on acting officials and the elections are for whoever
 * stands in.
 *
 * @example
 * ImposingContextSchema.safeParse({ readings: { 'sedang-authority-kabupaten-kota': 'two-tiers-above' } }).success // => true
 */
export const ImposingContextSchema = /* @__PURE__ */ form({
  ...contextFields(() => pointsOf(imposingAuthority, checkActingPower)),
  elections: () => z.array(ElectionSchema).readonly().optional(),
}).readonly()

/**
 * What a caller of `classifyAbsence` may set beside the facts: readings, the working week, and a calendar of one's own as data.
 *
 * @example
 * AbsenceContextSchema.safeParse({ week: 6, readings: { 'absence-over-new-year': 'run-goes-on' } }).success // => true
 */
export const AbsenceContextSchema = /* @__PURE__ */ form({
  ...contextFields(() => pointsOf(classifyAbsence)),
  calendar: () => CalendarDefinitionSchema.optional(),
  week: () => week().optional(),
}).readonly()
