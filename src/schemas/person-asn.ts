import * as z from 'zod'
import {
  type AsnPost,
  type Cpns,
  ESELONS,
  LIMIT_SOURCES,
  PART_TIME_POSTS,
  type PartTimeAgreement,
  PNS_GOLONGAN,
  type Pns,
  type PnsPost,
  POST_LEVELS,
  PPPK_GOLONGAN,
  type Pppk,
  type PppkApplication,
  type PppkParuhWaktu,
  SERVICE_STATUSES,
  SEXES,
  type Span,
  type WorkAgreement,
} from '../people'
import { day, form, text } from './fields'

const asnFields = () => ({
  birthDate: () => day(),
  sex: () => z.enum(SEXES),
  birthDateCorrected: () => z.boolean().optional(),
  nik: () => text().optional(),
  opd: () => text().optional(),
})

const spanFields = () => ({ from: () => day(), lastDay: () => day() })

const postFields = () => ({
  level: () => z.enum(POST_LEVELS),
  from: () => day().optional(),
  limitSource: () => z.enum(LIMIT_SOURCES).optional(),
})

const SpanSchema = /* @__PURE__ */ form(spanFields()).readonly() satisfies z.ZodType<Span>

const AsnPostSchema = /* @__PURE__ */ form(postFields()).readonly() satisfies z.ZodType<AsnPost>

const PnsPostSchema = /* @__PURE__ */ form({
  ...postFields(),
  eselon: () => z.enum(ESELONS).optional(),
}).readonly() satisfies z.ZodType<PnsPost>

const pnsFields = () => ({
  ...asnFields(),
  nip: () => text(),
  tmtCpns: () => day(),
  golongan: () => z.enum(PNS_GOLONGAN),
  tmtGolongan: () => day().optional(),
  post: () => PnsPostSchema,
  status: () => z.enum(SERVICE_STATUSES),
})

/**
 * The record of a PNS. Whether its parts fit one another is for `checkPerson`.
 *
 * @example
 * const pns = {
 *   kind: 'pns', birthDate: '1990-02-14', sex: 'wanita', nip: '19900214 201503 2 001', tmtCpns: '2015-03-01',
 *   golongan: 'III/b', post: { level: 'jf-ahli-pertama' }, status: 'aktif',
 * }
 * PnsSchema.safeParse(pns).success // => true
 * PnsSchema.safeParse({ ...pns, golongan: 'IX' }).success // => false
 * PnsSchema.safeParse({ ...pns, golongan: 'III/e' }).success // => false
 */
export const PnsSchema = /* @__PURE__ */ form({
  kind: () => z.literal('pns'),
  ...pnsFields(),
  tmtPns: () => day().optional(),
}).readonly() satisfies z.ZodType<Pns>

/**
 * The record of a CPNS; the NIP is there from the first day.
 *
 * @example
 * CpnsSchema.safeParse({
 *   kind: 'cpns', birthDate: '1999-05-03', sex: 'pria', nip: '19990503 202403 1 002', tmtCpns: '2024-03-01', golongan: 'III/a',
 *   post: { level: 'pelaksana' }, status: 'aktif', probation: { from: '2024-03-01', lastDay: '2025-02-28' },
 * }).success // => true
 */
export const CpnsSchema = /* @__PURE__ */ form({
  kind: () => z.literal('cpns'),
  ...pnsFields(),
  probation: () => SpanSchema,
}).readonly() satisfies z.ZodType<Cpns>

const WorkAgreementSchema = /* @__PURE__ */ form({
  ...spanFields(),
  reference: () => text().optional(),
  extension: () => z.boolean().optional(),
  post: () => AsnPostSchema,
}).readonly() satisfies z.ZodType<WorkAgreement>

const PartTimeAgreementSchema = /* @__PURE__ */ form({
  ...spanFields(),
  reference: () => text().optional(),
  post: () => z.enum(PART_TIME_POSTS),
}).readonly() satisfies z.ZodType<PartTimeAgreement>

const PppkApplicationSchema = /* @__PURE__ */ form({
  on: () => day(),
  post: () => AsnPostSchema,
}).readonly() satisfies z.ZodType<PppkApplication>

const pppkFields = () => ({
  ...asnFields(),
  niPppk: () => text(),
  niHistory: () => z.array(text()).readonly().optional(),
  application: () => PppkApplicationSchema.optional(),
})

/**
 * The record of a PPPK (P3K).
 *
 * @example
 * const pppk = {
 *   kind: 'pppk', birthDate: '1990-02-14', sex: 'wanita', niPppk: '19900214 202221 2 001', golongan: 'IX',
 *   agreements: [{ from: '2022-03-01', lastDay: '2027-02-28', post: { level: 'jf-ahli-pertama', limitSource: 'guru' } }],
 * }
 * PppkSchema.safeParse(pppk).success // => true
 * PppkSchema.safeParse({ ...pppk, golongan: 'III/a' }).success // => false
 */
export const PppkSchema = /* @__PURE__ */ form({
  kind: () => z.literal('pppk'),
  ...pppkFields(),
  golongan: () => z.enum(PPPK_GOLONGAN),
  agreements: () => z.array(WorkAgreementSchema).readonly(),
}).readonly() satisfies z.ZodType<Pppk>

/**
 * The record of a part-time PPPK.
 *
 * @example
 * PppkParuhWaktuSchema.safeParse({
 *   kind: 'pppk-paruh-waktu', birthDate: '1990-02-14', sex: 'pria', niPppk: '19900214 202524 1 001',
 *   agreements: [{ from: '2025-10-01', lastDay: '2026-09-30', post: 'tenaga-teknis' }],
 * }).success // => true
 */
export const PppkParuhWaktuSchema = /* @__PURE__ */ form({
  kind: () => z.literal('pppk-paruh-waktu'),
  ...pppkFields(),
  golongan: () => z.enum(PPPK_GOLONGAN).optional(),
  agreements: () => z.array(PartTimeAgreementSchema).readonly(),
  hoursPerDay: () => z.int().min(1).max(24).optional(),
}).readonly() satisfies z.ZodType<PppkParuhWaktu>

/**
 * The record of a civil servant of any kind, told apart by `kind`.
 *
 * @example
 * AsnSchema.safeParse({ kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => false
 */
export const AsnSchema = /* @__PURE__ */ z.discriminatedUnion('kind', [
  PnsSchema,
  CpnsSchema,
  PppkSchema,
  PppkParuhWaktuSchema,
])
