import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import type { Context } from '../decision'
import { FUNDS } from '../organization'
import {
  DECREE_EXPIRIES,
  DECREE_MAKERS,
  eligibilityRequirements,
  type LaidDownDuty,
  OTHER_RUNGS,
  PACKAGE_STAGES,
  PPK_RUNGS,
  RESIGNATION_EVENTS,
  RESIGNATION_REASONS,
  type ResignationFacts,
  resolveResignation,
  type SuccessionContext,
  type SuccessionFacts,
  type SuccessionOffice,
  type SuccessionPackage,
  type SuccessionPerson,
  type SuccessionRung,
} from '../rules/additional-duty'
import { CalendarDefinitionSchema, week } from './deadline'
import { candidateFields, duty, flag, packageFields, unitFields } from './duty'
import { day, form, text } from './fields'
import { EmployeeKindSchema } from './people'
import { contextFields, pointsOf } from './readings'

/** The most people, packages or duties laid down that one plan reads. */
export const MOST_IN_AN_OFFICE = 10_000

/** Each rung once; the KPA who doubles stands on two ladders. */
const RUNGS = [...new Set<SuccessionRung>([...PPK_RUNGS, ...OTHER_RUNGS])]
const amount = () => z.int().min(0).optional()

/**
 * What happened to the holder of a duty.
 *
 * @example
 * ResignationFactsSchema.safeParse({ event: 'resign', duty: 'pejabat-pembuat-komitmen', on: '2022-02-24' }).success // => true
 * ResignationFactsSchema.safeParse({ event: 'resign', duty: 'ppk', on: '2022-02-24' }).success // => false
 */
export const ResignationFactsSchema = /* @__PURE__ */ form({
  event: () => z.enum(RESIGNATION_EVENTS),
  duty: () => duty(),
  on: () => day(),
  fund: () => z.enum(FUNDS).optional(),
  person: () => z.strictObject({ kind: EmployeeKindSchema.optional() }).readonly().optional(),
  hospital: () => flag(),
  since: () => day().optional(),
  receivedOn: () => day().optional(),
  expiry: () => z.enum(DECREE_EXPIRIES).optional(),
  ppkTasks: () => flag(),
  outstanding: () => flag(),
  abandonedWithoutHandover: () => flag(),
  causedLoss: () => flag(),
  disobeyedOrder: () => flag(),
}).readonly() satisfies z.ZodType<ResignationFacts>

const PersonSchema = /* @__PURE__ */ form({
  key: () => text(),
  ...candidateFields(),
  holds: () =>
    z
      .array(z.strictObject({ duty: duty(), package: text().optional() }).readonly())
      .readonly()
      .optional(),
  limit: () => amount(),
  otherPackages: () => amount(),
  readyFor: () => z.array(z.enum(RUNGS)).readonly().optional(),
  technical: () => flag(),
}).readonly() satisfies z.ZodType<SuccessionPerson>

const PackageSchema = /* @__PURE__ */ form({
  key: () => text(),
  stage: () => z.enum(PACKAGE_STAGES),
  ...packageFields(),
  fund: () => z.enum(FUNDS).optional(),
  dueOn: () => day().optional(),
  pejabatPembuatKomitmen: () => text().optional(),
  pptk: () => text().optional(),
  supervisor: () => text().optional(),
}).readonly() satisfies z.ZodType<SuccessionPackage>

const LaidDownSchema = /* @__PURE__ */ form({
  holder: () => text(),
  duty: () => duty(),
  event: () => z.enum(RESIGNATION_EVENTS),
  letter: () => text().optional(),
  receivedOn: () => day().optional(),
  withdrawnOn: () => day().optional(),
  since: () => day().optional(),
  expiry: () => z.enum(DECREE_EXPIRIES).optional(),
  namedBy: () => z.enum(DECREE_MAKERS).optional(),
}).readonly() satisfies z.ZodType<LaidDownDuty>

const OfficeSchema = /* @__PURE__ */ form({
  kpa: () => flag(),
  hospital: () => flag(),
  ...unitFields(),
}).readonly() satisfies z.ZodType<SuccessionOffice>

/**
 * The office, its people and packages, and the duties laid down; up to ten thousand of each.
 *
 * @example
 * SuccessionFactsSchema.safeParse({ on: '2022-02-24', fund: 'apbd', people: [], packages: [], laidDown: [] }).success // => true
 * SuccessionFactsSchema.safeParse({ on: '2022-02-24', fund: 'apbd', people: [] }).success // => false
 */
export const SuccessionFactsSchema = /* @__PURE__ */ form({
  on: () => day(),
  fund: () => z.enum(FUNDS),
  office: () => OfficeSchema.optional(),
  people: () => z.array(PersonSchema).max(MOST_IN_AN_OFFICE).readonly(),
  packages: () => z.array(PackageSchema).max(MOST_IN_AN_OFFICE).readonly(),
  laidDown: () => z.array(LaidDownSchema).max(MOST_IN_AN_OFFICE).readonly(),
  reasons: () => z.array(z.enum(RESIGNATION_REASONS)).readonly().optional(),
}).readonly() satisfies z.ZodType<SuccessionFacts>

/**
 * What a caller of `resolveResignation` may set beside the facts.
 *
 * @example
 * ResignationContextSchema.safeParse({ readings: { 'unwilling-holder': 'order-binds' } }).success // => true
 * ResignationContextSchema.safeParse({ readings: { 'unwilling-holder': 'never' } }).success // => false
 */
export const ResignationContextSchema = /* @__PURE__ */ form(
  contextFields(() => pointsOf(resolveResignation)),
).readonly() satisfies z.ZodType<Context>

/** What a caller of {@link safePlanSuccession} may set: as for the plain door, a calendar as data. */
export interface SuccessionRequestContext extends Omit<SuccessionContext, 'calendar'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

/**
 * What a caller of `planSuccession` may set beside the facts: readings of both checkers, the working week, a calendar of one's own.
 *
 * @example
 * SuccessionContextSchema.safeParse({ week: 6 }).success // => true
 * SuccessionContextSchema.safeParse({ week: 7 }).success // => false
 */
export const SuccessionContextSchema = /* @__PURE__ */ form({
  ...contextFields(() => pointsOf(resolveResignation, eligibilityRequirements)),
  calendar: () => CalendarDefinitionSchema.optional(),
  week: () => week().optional(),
}).readonly() satisfies z.ZodType<SuccessionRequestContext>
