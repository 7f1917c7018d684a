import * as z from 'zod'
import type { Context } from '../decision'
import { EVIDENCE } from '../law'
import { FUNDS } from '../organization'
import { DIPLOMAS, PNS_GOLONGAN } from '../people'
import {
  ADDITIONAL_DUTIES,
  type ConcurrentDutiesFacts,
  DUTY_CONFLICTS,
  DUTY_POSITIONS,
  type DutyCandidate,
  type DutyUnit,
  type EligibilityFacts,
  eligibilityRequirements,
  PACKAGE_CHARACTERS,
  PACKAGE_TYPES,
  PACTS,
  PROCUREMENT_CERTIFICATES,
  type ProcurementPackage,
} from '../rules/additional-duty'
import { day, form, text } from './fields'
import { EmployeeKindSchema } from './people'
import { contextFields, pointsOf } from './readings'

/** Yes or no, where it is known. */
export const flag = () => z.boolean().optional()
/** An additional duty. */
export const duty = () => z.enum(ADDITIONAL_DUTIES)

/** What is told of a person who may hold a duty, beside the duties held. */
export const candidateFields = () => ({
  kind: () => EmployeeKindSchema.optional(),
  position: () => z.enum(DUTY_POSITIONS).optional(),
  inUnit: () => flag(),
  fieldMatches: () => flag(),
  diploma: () => z.enum(DIPLOMAS).optional(),
  golongan: () => z.enum(PNS_GOLONGAN).optional(),
  certificate: () => z.enum(PROCUREMENT_CERTIFICATES).optional(),
  pengelolaPbj: () => flag(),
  treasurerCertificate: () => flag(),
  pact: () => z.enum(PACTS).optional(),
  conflict: () => z.enum(DUTY_CONFLICTS).optional(),
  detained: () => flag(),
  business: () => flag(),
  collectsRevenue: () => flag(),
})

/** What is told of a package, beside what it is called. */
export const packageFields = () => ({
  value: () => z.int().min(0).optional(),
  character: () => z.enum(PACKAGE_CHARACTERS).optional(),
  type: () => z.enum(PACKAGE_TYPES).optional(),
})

/** What every unit is asked. */
export const unitFields = () => ({
  structuralOfficer: () => flag(),
  degreeHolder: () => flag(),
  regionalRule: () => flag(),
})

const CandidateSchema = /* @__PURE__ */ form({
  ...candidateFields(),
  holds: () =>
    z
      .array(z.strictObject({ duty: duty(), samePackage: flag(), sameUnit: flag() }).readonly())
      .readonly()
      .optional(),
}).readonly() satisfies z.ZodType<DutyCandidate>

const PackageSchema = /* @__PURE__ */ form(packageFields()).readonly() satisfies z.ZodType<ProcurementPackage>

const UnitSchema = /* @__PURE__ */ form({
  ...unitFields(),
  hospital: () => flag(),
  ppkAppointed: () => flag(),
  necessity: () => flag(),
}).readonly() satisfies z.ZodType<DutyUnit>

/**
 * Who is to hold which duty, for whose money and which package, on which day.
 *
 * @example
 * EligibilityFactsSchema.safeParse({ duty: 'pejabat-pembuat-komitmen', on: '2022-03-01', person: { kind: 'pns' } }).success // => true
 * EligibilityFactsSchema.safeParse({ duty: 'ppk', on: '2022-03-01' }).success // => false
 */
export const EligibilityFactsSchema = /* @__PURE__ */ form({
  duty: () => duty(),
  person: () => CandidateSchema.optional(),
  fund: () => z.enum(FUNDS).optional(),
  package: () => PackageSchema.optional(),
  unit: () => UnitSchema.optional(),
  ppkTasks: () => flag(),
  on: () => day(),
}).readonly() satisfies z.ZodType<EligibilityFacts>

/**
 * The duties one person holds, or is to hold, at the same time.
 *
 * @example
 * ConcurrentDutiesFactsSchema.safeParse({ duties: [{ duty: 'pokja-pemilihan', package: 'paket-12' }], on: '2022-03-01' }).success // => true
 * ConcurrentDutiesFactsSchema.safeParse({ duties: [], on: '2022-03-01' }).success // => false
 */
export const ConcurrentDutiesFactsSchema = /* @__PURE__ */ form({
  duties: () =>
    z
      .array(z.strictObject({ duty: duty(), package: text().optional(), unit: text().optional() }).readonly())
      .min(1)
      .readonly(),
  fund: () => z.enum(FUNDS).optional(),
  collectsRevenue: () => flag(),
  necessity: () => flag(),
  on: () => day(),
}).readonly() satisfies z.ZodType<ConcurrentDutiesFacts>

/**
 * What a caller of `checkEligibility` may set beside the facts.
 *
 * @example
 * EligibilityContextSchema.safeParse({ readings: { 'pptk-basic-certificate': 'competence-only' } }).success // => true
 * EligibilityContextSchema.safeParse({ readings: { 'pptk-basic-certificate': 'never' } }).success // => false
 */
export const EligibilityContextSchema = /* @__PURE__ */ form(
  contextFields(() => pointsOf(eligibilityRequirements)),
).readonly() satisfies z.ZodType<Context>

/**
 * What a caller of `checkConcurrentDuties` may set beside the facts; no point of that law is contested.
 *
 * @example
 * ConcurrentDutiesContextSchema.safeParse({ strictCoverage: true }).success // => true
 */
export const ConcurrentDutiesContextSchema = /* @__PURE__ */ form({
  readings: () => z.strictObject({}).readonly().optional(),
  minimumEvidence: () => z.enum(EVIDENCE).optional(),
  strictCoverage: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<Context>
