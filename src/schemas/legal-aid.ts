import * as z from 'zod'
import type { Context } from '../decision'
import { DUTY_ROLE_ALIASES, DUTY_ROLES, type DutyRoleAlias } from '../organization'
import { ASN_KINDS, NON_ASN_KINDS, PLACES, SERVICE_STATUSES } from '../people'
import {
  AGENCY_STANDINGS,
  AGREEMENT_PROVIDERS,
  type AidedPerson,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  type LegalAidAgreement,
  type LegalAidFacts,
  type LegalAidHolder,
  type LocalAidRule,
  type LocalScope,
  MATTERS,
  OFFENCES,
  POSITIONS,
  PROCEEDINGS,
  SUBJECTS,
} from '../rules/legal-aid'
import { day, form, text } from './fields'
import { contextFields, pointsNamed } from './readings'

const DUTIES = /* @__PURE__ */ Object.keys(DUTY_ROLE_ALIASES) as DutyRoleAlias[]

/**
 * A cooperation agreement on legal aid. Whether its term, its persons and its other side fit together is seen only across the fields:
 * `safeCheckLegalAidAgreement` looks at those too.
 *
 * @example
 * LegalAidAgreementSchema.safeParse({ provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['pidana'] }).success // => true
 * LegalAidAgreementSchema.safeParse({ provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: [] }).success // => false
 */
export const LegalAidAgreementSchema = /* @__PURE__ */ form({
  provider: () => z.enum(AGREEMENT_PROVIDERS),
  from: () => day(),
  until: () => day(),
  matters: () => z.array(z.enum(MATTERS)).min(1).readonly(),
  stages: () => z.array(z.enum(PROCEEDINGS)).readonly().optional(),
  holders: () =>
    z
      .array(
        z
          .strictObject({ holder: text(), powerOfAttorney: z.boolean().optional() })
          .readonly() satisfies z.ZodType<LegalAidHolder>,
      )
      .min(1)
      .readonly()
      .optional(),
  fromRegionalBudget: () => z.boolean().optional(),
  multiYearApproval: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<LegalAidAgreement>

const LocalScopeSchema = /* @__PURE__ */ form({
  kinds: () =>
    z
      .array(z.enum([...ASN_KINDS, ...NON_ASN_KINDS]))
      .readonly()
      .optional(),
  matters: () => z.array(z.enum(MATTERS)).readonly().optional(),
  stages: () => z.array(z.enum(PROCEEDINGS)).readonly().optional(),
  capacities: () => z.array(z.enum(POSITIONS)).readonly().optional(),
  offences: () => z.array(z.enum(OFFENCES)).readonly().optional(),
  caughtInTheAct: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<LocalScope>

/**
 * A rule of an agency or region on legal aid, as its caller has read it.
 *
 * @example
 * LocalAidRuleSchema.safeParse({ title: 'Perbup 98/2022', excludes: [{ offences: ['korupsi'] }] }).success // => true
 * LocalAidRuleSchema.safeParse({ excludes: [] }).success // => false
 */
export const LocalAidRuleSchema = /* @__PURE__ */ form({
  title: () => text(),
  from: () => day().optional(),
  until: () => day().optional(),
  covers: () => z.array(LocalScopeSchema).readonly().optional(),
  excludes: () => z.array(LocalScopeSchema).readonly().optional(),
}).readonly() satisfies z.ZodType<LocalAidRule>

const AidedPersonSchema = /* @__PURE__ */ form({
  kind: () => z.enum([...ASN_KINDS, ...NON_ASN_KINDS, 'p3k']),
  status: () => z.enum(SERVICE_STATUSES).optional(),
  place: () => z.enum(PLACES).optional(),
}).readonly() satisfies z.ZodType<AidedPerson>

/**
 * Whose legal aid is asked about, in which matter. Whether stage and capacity fit the matter is seen only across the fields:
 * `safeAssessLegalAid` looks at those too.
 *
 * @example
 * LegalAidFactsSchema.safeParse({ person: { kind: 'pns' }, duty: 'none', matter: 'pidana', stage: 'penyidikan', capacity: 'saksi', on: '2024-09-02' }).success // => true
 * LegalAidFactsSchema.safeParse({ person: { kind: 'pns' }, duty: 'ppk', matter: 'pidana', stage: 'penyidikan', capacity: 'saksi', on: '2024-09-02' }).success // => false
 */
export const LegalAidFactsSchema = /* @__PURE__ */ form({
  person: () => AidedPersonSchema,
  duty: () => z.enum([...DUTY_ROLES, ...DUTIES, 'none']),
  matter: () => z.enum(MATTERS),
  stage: () => z.enum(PROCEEDINGS),
  capacity: () => z.enum(POSITIONS),
  on: () => day(),
  about: () => z.enum(SUBJECTS).optional(),
  begunOn: () => day().optional(),
  chargedWithCommitmentTasks: () => z.boolean().optional(),
  usedAuthority: () => z.boolean().optional(),
  offence: () => z.enum(OFFENCES).optional(),
  graveOffence: () => z.boolean().optional(),
  caughtInTheAct: () => z.boolean().optional(),
  inquiryTrigger: () => z.enum(INQUIRY_TRIGGERS).optional(),
  investigator: () => z.enum(INVESTIGATORS).optional(),
  agencyStands: () => z.enum(AGENCY_STANDINGS).optional(),
  agreement: () => LegalAidAgreementSchema.optional(),
  holderKey: () => text().optional(),
  localRule: () => LocalAidRuleSchema.optional(),
}).readonly() satisfies z.ZodType<LegalAidFacts>

/** What a caller of `safeAssessLegalAid` may set: as for the plain door, but no table of one's own, which is no plain data. */
export interface LegalAidRequestContext extends Context {}

/**
 * What a caller of `safeAssessLegalAid` may set beside the facts.
 *
 * @example
 * LegalAidContextSchema.safeParse({ readings: { 'aid-without-status': 'follows-the-matter' } }).success // => true
 * LegalAidContextSchema.safeParse({ readings: { 'aid-without-status': 'yes' } }).success // => false
 */
export const LegalAidContextSchema = /* @__PURE__ */ form(
  contextFields(() =>
    pointsNamed('aid-private-matter', 'aid-without-status', 'judgment-of-which-level', 'procurement-aid-after-service'),
  ),
).readonly() satisfies z.ZodType<LegalAidRequestContext>
