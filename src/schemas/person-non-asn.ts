import * as z from 'zod'
import {
  type Honorer,
  type PegawaiBludNonAsn,
  type PegawaiTidakTetap,
  type Pjlp,
  type Ppnpn,
  SEXES,
  type TenagaAlihDaya,
  type TenagaKontrak,
  type Thl,
} from '../people'
import { day, form, text } from './fields'

/** The fields that a record of anyone but an ASN may have. */
export const civilFields = () => ({
  birthDate: () => day().optional(),
  sex: () => z.enum(SEXES).optional(),
  nik: () => text().optional(),
})

const nonAsnFields = () => ({
  ...civilFields(),
  localId: () => text().optional(),
  opd: () => text().optional(),
  from: () => day(),
  lastDay: () => day().optional(),
  fillsAsnPost: () => z.boolean().optional(),
})

const ownStaffFields = () => ({ ...nonAsnFields(), engagement: () => z.enum(['surat-keputusan', 'kontrak-jasa']) })

/**
 * The record of a day labourer (THL).
 *
 * @example
 * ThlSchema.safeParse({ kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * ThlSchema.safeParse({ kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const ThlSchema = /* @__PURE__ */ form({
  kind: () => z.literal('thl'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<Thl>

/**
 * The record of a tenaga honorer.
 *
 * @example
 * HonorerSchema.safeParse({ kind: 'honorer', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * HonorerSchema.safeParse({ kind: 'honorer', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const HonorerSchema = /* @__PURE__ */ form({
  kind: () => z.literal('honorer'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<Honorer>

/**
 * The record of a tenaga kontrak.
 *
 * @example
 * TenagaKontrakSchema.safeParse({ kind: 'tenaga-kontrak', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * TenagaKontrakSchema.safeParse({ kind: 'tenaga-kontrak', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const TenagaKontrakSchema = /* @__PURE__ */ form({
  kind: () => z.literal('tenaga-kontrak'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<TenagaKontrak>

/**
 * The record of a pegawai tidak tetap.
 *
 * @example
 * PegawaiTidakTetapSchema.safeParse({ kind: 'ptt', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * PegawaiTidakTetapSchema.safeParse({ kind: 'ptt', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const PegawaiTidakTetapSchema = /* @__PURE__ */ form({
  kind: () => z.literal('ptt'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<PegawaiTidakTetap>

/**
 * The record of a PPNPN.
 *
 * @example
 * PpnpnSchema.safeParse({ kind: 'ppnpn', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * PpnpnSchema.safeParse({ kind: 'ppnpn', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const PpnpnSchema = /* @__PURE__ */ form({
  kind: () => z.literal('ppnpn'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<Ppnpn>

/**
 * The record of non-ASN staff of a BLUD.
 *
 * @example
 * PegawaiBludNonAsnSchema.safeParse({ kind: 'pegawai-blud-non-asn', from: '2017-01-02', engagement: 'surat-keputusan' }).success // => true
 * PegawaiBludNonAsnSchema.safeParse({ kind: 'pegawai-blud-non-asn', from: '2017-01-02', engagement: 'surat-keputusan', nip: '' }).success // => false
 */
export const PegawaiBludNonAsnSchema = /* @__PURE__ */ form({
  kind: () => z.literal('pegawai-blud-non-asn'),
  ...ownStaffFields(),
}).readonly() satisfies z.ZodType<PegawaiBludNonAsn>

/**
 * The record of an individual service provider (PJLP).
 *
 * @example
 * PjlpSchema.safeParse({ kind: 'pjlp', from: '2025-01-02', engagement: 'kontrak-jasa' }).success // => true
 * PjlpSchema.safeParse({ kind: 'pjlp', from: '2025-01-02', engagement: 'surat-keputusan' }).success // => false
 */
export const PjlpSchema = /* @__PURE__ */ form({
  kind: () => z.literal('pjlp'),
  ...nonAsnFields(),
  engagement: () => z.literal('kontrak-jasa'),
}).readonly() satisfies z.ZodType<Pjlp>

/**
 * The record of an outsourced worker.
 *
 * @example
 * TenagaAlihDayaSchema.safeParse({ kind: 'tenaga-alih-daya', from: '2025-01-02', engagement: 'vendor' }).success // => true
 */
export const TenagaAlihDayaSchema = /* @__PURE__ */ form({
  kind: () => z.literal('tenaga-alih-daya'),
  ...nonAsnFields(),
  engagement: () => z.literal('vendor'),
}).readonly() satisfies z.ZodType<TenagaAlihDaya>

/**
 * The record of anyone who works for a government office and is no ASN, told apart by `kind`.
 *
 * @example
 * NonAsnSchema.safeParse({ kind: 'honorer', from: '2015-01-02', engagement: 'surat-keputusan' }).success // => true
 */
export const NonAsnSchema = /* @__PURE__ */ z.discriminatedUnion('kind', [
  ThlSchema,
  HonorerSchema,
  TenagaKontrakSchema,
  PegawaiTidakTetapSchema,
  PpnpnSchema,
  PegawaiBludNonAsnSchema,
  PjlpSchema,
  TenagaAlihDayaSchema,
])
