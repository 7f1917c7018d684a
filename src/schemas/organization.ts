import * as z from 'zod'
import {
  type ActingCapacity,
  ADMINISTRATIVE_CAPACITIES,
  type AdministrativeRegion,
  AGENCIES,
  CENTRAL_OFFICES,
  DUTY_ROLES,
  type DutyAssignment,
  FUNDS,
  NAMED_THINGS,
  OPD_KINDS,
  OPD_TYPES,
  OPD_UNIT_KINDS,
  type OpdTypeFacts,
  type PerangkatDaerah,
  type PersonnelAuthorityFacts,
  POST_CHANGES,
  POST_GRADES,
  POST_SORTS,
  POST_UNITS,
  type PostAppointmentFacts,
  type PostRungFacts,
  REGION_LEVELS,
  REGIONAL_HEAD_CAPACITIES,
  REGIONAL_HEAD_OFFICES,
  REGIONAL_POSTS,
  SCORED_BODIES,
  STOOD_IN_FOR,
  SUPERVISED_MATTERS,
  type SupervisionFacts,
  TASK_HOLDERS,
  TERM_FIELDS,
  TERMS,
  type TermFacts,
  TRIGGERS,
  VILLAGE_CAPACITIES,
  VILLAGE_OFFICES,
  WORK_METHODS,
} from '../organization'
import { day, dayText, form, text } from './fields'

/**
 * A word and what is known of its passage.
 *
 * @example
 * TermFactsSchema.safeParse({ term: 'PPK', field: 'pengadaan' }).success // => true
 * TermFactsSchema.safeParse({ term: 'PPK', field: 'tender' }).success // => false
 */
export const TermFactsSchema = /* @__PURE__ */ form({
  term: () => z.enum(TERMS),
  field: () => z.enum(TERM_FIELDS).optional(),
  fields: () => z.array(z.enum(TERM_FIELDS)).readonly().optional(),
  fund: () => z.enum(FUNDS).optional(),
  names: () => z.enum(NAMED_THINGS).optional(),
  standsInFor: () => z.enum(STOOD_IN_FOR).optional(),
  trigger: () => z.enum(TRIGGERS).optional(),
  method: () => z.enum(WORK_METHODS).optional(),
  holder: () => z.enum(TASK_HOLDERS).optional(),
  post: () => z.enum(POST_SORTS).optional(),
  writtenOn: () => day().optional(),
}).readonly() satisfies z.ZodType<TermFacts>

/**
 * What is asked about supervision.
 *
 * @example
 * SupervisionFactsSchema.safeParse({ matter: 'netralitas-asn', decidedOn: '2024-10-01' }).success // => true
 */
export const SupervisionFactsSchema = /* @__PURE__ */ form({
  matter: () => z.enum(SUPERVISED_MATTERS).optional(),
  decidedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<SupervisionFacts>

/**
 * What is asked about the personnel power of an agency.
 *
 * @example
 * PersonnelAuthorityFactsSchema.safeParse({ agency: 'kabupaten', decidedOn: '2024-03-01' }).success // => true
 */
export const PersonnelAuthorityFactsSchema = /* @__PURE__ */ form({
  agency: () => z.enum(AGENCIES).optional(),
  decidedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<PersonnelAuthorityFacts>

/**
 * A post of a region, of which the rung is asked.
 *
 * @example
 * PostRungFactsSchema.safeParse({ regionalPost: 'kepala-uptd', region: 'kabupaten-kota', grade: 'a' }).success // => true
 */
export const PostRungFactsSchema = /* @__PURE__ */ form({
  regionalPost: () => z.enum(REGIONAL_POSTS),
  region: () => z.enum(REGION_LEVELS).optional(),
  grade: () => z.enum(POST_GRADES).optional(),
  unit: () => z.enum(POST_UNITS).optional(),
  decidedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<PostRungFacts>

/**
 * A post of a region, on which a decision is made.
 *
 * @example
 * PostAppointmentFactsSchema.safeParse({ regionalPost: 'inspektur', change: 'removal' }).success // => true
 */
export const PostAppointmentFactsSchema = /* @__PURE__ */ form({
  regionalPost: () => z.enum(REGIONAL_POSTS),
  region: () => z.enum(REGION_LEVELS).optional(),
  change: () => z.enum(POST_CHANGES).optional(),
  decidedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<PostAppointmentFacts>

/**
 * What is scored, where, with which score, and when.
 *
 * @example
 * OpdTypeFactsSchema.safeParse({ body: 'urusan-lain', region: 'kabupaten-kota', score: 612.5 }).success // => true
 * OpdTypeFactsSchema.safeParse({ score: -1 }).success // => false
 */
export const OpdTypeFactsSchema = /* @__PURE__ */ form({
  body: () => z.enum(SCORED_BODIES).optional(),
  region: () => z.enum(REGION_LEVELS).optional(),
  score: () => z.number().min(0).optional(),
  decidedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<OpdTypeFacts>

/**
 * A perangkat daerah, or a unit in one. Whether its kind, type and code fit together is seen by `checkOpd`.
 *
 * @example
 * OpdSchema.safeParse({ name: 'Dinas Kesehatan', kind: 'dinas', region: '33.74', tipe: 'a' }).success // => true
 */
export const OpdSchema = /* @__PURE__ */ form({
  name: () => text(),
  kind: () => z.enum([...OPD_KINDS, ...OPD_UNIT_KINDS]),
  region: () => text(),
  tipe: () => z.enum(OPD_TYPES).optional(),
  code: () => text().optional(),
  urusan: () => z.array(text()).readonly().optional(),
  parent: () => text().optional(),
  from: () => day().optional(),
  until: () => day().optional(),
}).readonly() satisfies z.ZodType<PerangkatDaerah>

/**
 * A region of the caller's own list.
 *
 * @example
 * RegionSchema.safeParse({ code: '33.74', name: 'Kota Semarang' }).success // => true
 */
export const RegionSchema = /* @__PURE__ */ form({
  code: () => text(),
  name: () => text(),
  from: () => dayText().optional(),
  until: () => dayText().optional(),
  autonomous: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<AdministrativeRegion>

/**
 * A duty given to someone for a time. What a list of them shows together is seen by `checkAssignments`.
 *
 * @example
 * DutyAssignmentSchema.safeParse({ role: 'pejabat-pembuat-komitmen', holder: 'ASN-07', from: '2022-01-03' }).success // => true
 */
export const DutyAssignmentSchema = /* @__PURE__ */ form({
  role: () => z.enum(DUTY_ROLES),
  holder: () => text(),
  unit: () => text().optional(),
  package: () => text().optional(),
  activity: () => text().optional(),
  fund: () => z.enum(FUNDS).optional(),
  decree: () =>
    z
      .strictObject({
        number: text().optional(),
        date: day().optional(),
        by: z.enum([...DUTY_ROLES, ...REGIONAL_HEAD_OFFICES, ...CENTRAL_OFFICES]).optional(),
      })
      .readonly()
      .optional(),
  from: () => day(),
  until: () => day().optional(),
}).readonly() satisfies z.ZodType<DutyAssignment>

const capacityFields = () => ({
  from: () => day(),
  until: () => day().optional(),
  decree: () => z.strictObject({ number: text().optional(), date: day().optional() }).readonly().optional(),
  region: () => text().optional(),
})

/**
 * In what capacity someone acts: leads a region, holds a post of it, or leads a village. The family tells the three apart, for a Plt of
 * one is no Plt of the other.
 *
 * @example
 * ActingCapacitySchema.safeParse({ family: 'regional-head', capacity: 'pj', office: 'bupati', from: '2023-09-05' }).success // => true
 * ActingCapacitySchema.safeParse({ family: 'administrative', capacity: 'pj', office: 'bupati', from: '2023-09-05' }).success // => false
 */
export const ActingCapacitySchema = /* @__PURE__ */ z.discriminatedUnion('family', [
  /* @__PURE__ */ form({
    family: () => z.literal('regional-head'),
    capacity: () => z.enum(REGIONAL_HEAD_CAPACITIES),
    office: () => z.enum(REGIONAL_HEAD_OFFICES),
    ...capacityFields(),
  }).readonly(),
  /* @__PURE__ */ form({
    family: () => z.literal('administrative'),
    capacity: () => z.enum(ADMINISTRATIVE_CAPACITIES),
    office: () => z.enum(REGIONAL_POSTS),
    ...capacityFields(),
  }).readonly(),
  /* @__PURE__ */ form({
    family: () => z.literal('village'),
    capacity: () => z.enum(VILLAGE_CAPACITIES),
    office: () => z.enum(VILLAGE_OFFICES),
    ...capacityFields(),
  }).readonly(),
]) satisfies z.ZodType<ActingCapacity>
