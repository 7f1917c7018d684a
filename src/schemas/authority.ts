import * as z from 'zod'
import { EVIDENCE } from '../law'
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
import type { Readings } from './context'
import { ElectionSchema } from './election'
import { day, text } from './fields'

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
export const ActingPowerFactsSchema = /* @__PURE__ */ z
  .strictObject({
    capacity: z.enum(CAPACITIES),
    office: z.enum([...COVERED, ...SHORT_NAMES] as readonly CoveredOffice[]),
    act: z.enum(ACTS),
    on: day(),
    vacancy: z.enum(VACANCIES).optional(),
    since: day().optional(),
    lastDay: day().optional(),
    renewed: z.boolean().optional(),
    namedBy: z.enum(NAMED_BY).optional(),
    workingDays: z.int().min(1).max(MOST_DAYS).optional(),
    delegatedBy: z.enum(DELEGATED_BY).optional(),
    election: text().optional(),
    inauguratedOn: day().optional(),
    termEndsOn: day().optional(),
    window: z.enum(WINDOWS).optional(),
    programmeWindow: z.enum(WINDOWS).optional(),
    candidate: z.boolean().optional(),
    approved: z.boolean().optional(),
  })
  .readonly() satisfies z.ZodType<ActingPowerFacts>

/** One optional field per contested point, with its options. The points are data, so the type is that of any record. */
function readings(): z.ZodType<Readings, Readings> {
  const { names, values, firstPoint } = checkActingPower.spec.vocabulary
  const fields = names
    .slice(firstPoint)
    .map((name, at) => [name, z.enum(values[firstPoint + at] as readonly string[]).exactOptional()] as const)
  return z.strictObject(Object.fromEntries(fields)).readonly() as unknown as z.ZodType<Readings, Readings>
}

/**
 * What a caller of `checkActingPower` may set beside the facts.
 *
 * @example
 * AuthorityContextSchema.safeParse({ readings: { 'mutasi-pegawai-reach': 'moves-only' } }).success // => true
 * AuthorityContextSchema.safeParse({ readings: { 'mutasi-pegawai-reach': 'moves' } }).success // => false
 */
export const AuthorityContextSchema = /* @__PURE__ */ z
  .strictObject({
    readings: readings().optional(),
    minimumEvidence: z.enum(EVIDENCE).optional(),
    strictCoverage: z.boolean().optional(),
    elections: z.array(ElectionSchema).readonly().optional(),
  })
  .readonly() satisfies z.ZodType<AuthorityContext>
