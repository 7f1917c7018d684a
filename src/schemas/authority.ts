import * as z from 'zod'
import {
  ADMINISTRATIVE_CAPACITIES,
  OFFICE_ALIASES,
  REGIONAL_HEAD_CAPACITIES,
  REGIONAL_HEAD_OFFICES,
  REGIONAL_POSTS,
} from '../organization'
import {
  ACTS,
  type ActingPowerFacts,
  type AuthorityContext,
  type CoveredOffice,
  checkActingPower,
  DELEGATED_BY,
  NAMED_BY,
  VACANCIES,
} from '../rules/authority'
import { ElectionSchema } from './election'
import { day, form, text } from './fields'
import { contextFields, pointsOf } from './readings'

const COVERED: readonly string[] = [...REGIONAL_HEAD_OFFICES, ...REGIONAL_POSTS]
const SHORT_NAMES = /* @__PURE__ */ Object.entries(OFFICE_ALIASES).flatMap(([alias, office]) =>
  COVERED.includes(office) ? [alias] : [],
)
const CAPACITIES = [...new Set([...REGIONAL_HEAD_CAPACITIES, ...ADMINISTRATIVE_CAPACITIES])]
const WINDOWS = ['inside', 'outside'] as const
/** More working days than a year has. */
const MOST_DAYS = 366

/**
 * Who wants to do what, in which capacity, on which day. Whether the capacity goes with the office, and whether the days can follow one
 * another, is seen only with the other fields: `safeCheckActingPower` looks at those too.
 *
 * @example
 * ActingPowerFactsSchema.safeParse({ capacity: 'pj', office: 'bupati', act: 'mutasi', on: '2024-05-06' }).success // => true
 * ActingPowerFactsSchema.safeParse({ capacity: 'pj', office: 'bupati', act: 'mutasi' }).success // => false
 */
export const ActingPowerFactsSchema = /* @__PURE__ */ form({
  capacity: () => z.enum(CAPACITIES),
  office: () => z.enum([...COVERED, ...SHORT_NAMES] as readonly CoveredOffice[]),
  act: () => z.enum(ACTS),
  on: () => day(),
  vacancy: () => z.enum(VACANCIES).optional(),
  since: () => day().optional(),
  lastDay: () => day().optional(),
  renewed: () => z.boolean().optional(),
  namedBy: () => z.enum(NAMED_BY).optional(),
  workingDays: () => z.int().min(1).max(MOST_DAYS).optional(),
  delegatedBy: () => z.enum(DELEGATED_BY).optional(),
  election: () => text().optional(),
  inauguratedOn: () => day().optional(),
  termEndsOn: () => day().optional(),
  window: () => z.enum(WINDOWS).optional(),
  programmeWindow: () => z.enum(WINDOWS).optional(),
  candidate: () => z.boolean().optional(),
  approved: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<ActingPowerFacts>

/**
 * What a caller of `checkActingPower` may set beside the facts.
 *
 * @example
 * AuthorityContextSchema.safeParse({ readings: { 'mutasi-pegawai-reach': 'moves-only' } }).success // => true
 * AuthorityContextSchema.safeParse({ readings: { 'mutasi-pegawai-reach': 'moves' } }).success // => false
 */
export const AuthorityContextSchema = /* @__PURE__ */ form({
  ...contextFields(() => pointsOf(checkActingPower)),
  elections: () => z.array(ElectionSchema).readonly().optional(),
}).readonly() satisfies z.ZodType<AuthorityContext>
