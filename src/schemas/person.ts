import * as z from 'zod'
import type {
  AnggotaBpd,
  AnggotaPolri,
  EmployeeKind,
  KepalaDaerah,
  KepalaDesa,
  PerangkatDesa,
  Person,
  PrajuritTni,
  WakilKepalaDaerah,
} from '../people'
import { day, form, text } from './fields'
import { CpnsSchema, PnsSchema, PppkParuhWaktuSchema, PppkSchema } from './person-asn'
import {
  civilFields,
  HonorerSchema,
  PegawaiBludNonAsnSchema,
  PegawaiTidakTetapSchema,
  PjlpSchema,
  PpnpnSchema,
  TenagaAlihDayaSchema,
  TenagaKontrakSchema,
  ThlSchema,
} from './person-non-asn'

const villageFields = () => ({
  ...civilFields(),
  desa: () => text().optional(),
  from: () => day().optional(),
  lastDay: () => day().optional(),
})

/**
 * The record of an elected village head.
 *
 * @example
 * KepalaDesaSchema.safeParse({ kind: 'kepala-desa', desa: '33.10.01.2001' }).success // => true
 */
export const KepalaDesaSchema = /* @__PURE__ */ form({
  kind: () => z.literal('kepala-desa'),
  ...villageFields(),
}).readonly() satisfies z.ZodType<KepalaDesa>

/**
 * The record of a village official.
 *
 * @example
 * PerangkatDesaSchema.safeParse({ kind: 'perangkat-desa', desa: '33.10.01.2001' }).success // => true
 */
export const PerangkatDesaSchema = /* @__PURE__ */ form({
  kind: () => z.literal('perangkat-desa'),
  ...villageFields(),
}).readonly() satisfies z.ZodType<PerangkatDesa>

/**
 * The record of a member of a village council.
 *
 * @example
 * AnggotaBpdSchema.safeParse({ kind: 'anggota-bpd', desa: '33.10.01.2001' }).success // => true
 */
export const AnggotaBpdSchema = /* @__PURE__ */ form({
  kind: () => z.literal('anggota-bpd'),
  ...villageFields(),
}).readonly() satisfies z.ZodType<AnggotaBpd>

const headFields = () => ({
  ...civilFields(),
  regionKind: () => z.enum(['provinsi', 'kabupaten', 'kota']),
  region: () => text().optional(),
  from: () => day().optional(),
  lastDay: () => day().optional(),
})

/**
 * The record of an elected head of a region.
 *
 * @example
 * KepalaDaerahSchema.safeParse({ kind: 'kepala-daerah', regionKind: 'kota', region: '33.74' }).success // => true
 */
export const KepalaDaerahSchema = /* @__PURE__ */ form({
  kind: () => z.literal('kepala-daerah'),
  ...headFields(),
}).readonly() satisfies z.ZodType<KepalaDaerah>

/**
 * The record of an elected deputy head of a region.
 *
 * @example
 * WakilKepalaDaerahSchema.safeParse({ kind: 'wakil-kepala-daerah', regionKind: 'kota', region: '33.74' }).success // => true
 */
export const WakilKepalaDaerahSchema = /* @__PURE__ */ form({
  kind: () => z.literal('wakil-kepala-daerah'),
  ...headFields(),
}).readonly() satisfies z.ZodType<WakilKepalaDaerah>

/**
 * The record of a soldier.
 *
 * @example
 * PrajuritTniSchema.safeParse({ kind: 'tni' }).success // => true
 */
export const PrajuritTniSchema = /* @__PURE__ */ form({
  kind: () => z.literal('tni'),
  ...civilFields(),
  nrp: () => text().optional(),
}).readonly() satisfies z.ZodType<PrajuritTni>

/**
 * The record of a police officer.
 *
 * @example
 * AnggotaPolriSchema.safeParse({ kind: 'polri' }).success // => true
 */
export const AnggotaPolriSchema = /* @__PURE__ */ form({
  kind: () => z.literal('polri'),
  ...civilFields(),
  nrp: () => text().optional(),
}).readonly() satisfies z.ZodType<AnggotaPolri>

/**
 * The record of anyone the library tells apart, by `kind`.
 *
 * @example
 * PersonSchema.safeParse({ kind: 'polri' }).success // => true
 * PersonSchema.safeParse({ kind: 'asn' }).success // => false
 */
export const PersonSchema = /* @__PURE__ */ z.discriminatedUnion('kind', [
  PnsSchema,
  CpnsSchema,
  PppkSchema,
  PppkParuhWaktuSchema,
  ThlSchema,
  HonorerSchema,
  TenagaKontrakSchema,
  PegawaiTidakTetapSchema,
  PpnpnSchema,
  PegawaiBludNonAsnSchema,
  PjlpSchema,
  TenagaAlihDayaSchema,
  KepalaDesaSchema,
  PerangkatDesaSchema,
  AnggotaBpdSchema,
  KepalaDaerahSchema,
  WakilKepalaDaerahSchema,
  PrajuritTniSchema,
  AnggotaPolriSchema,
])

/** The schema of each kind; the compiler asks for every one. */
export const PERSON_SCHEMAS: { readonly [K in EmployeeKind]: z.ZodType<Extract<Person, { readonly kind: K }>> } = {
  pns: PnsSchema,
  cpns: CpnsSchema,
  pppk: PppkSchema,
  'pppk-paruh-waktu': PppkParuhWaktuSchema,
  thl: ThlSchema,
  honorer: HonorerSchema,
  'tenaga-kontrak': TenagaKontrakSchema,
  ptt: PegawaiTidakTetapSchema,
  ppnpn: PpnpnSchema,
  'pegawai-blud-non-asn': PegawaiBludNonAsnSchema,
  pjlp: PjlpSchema,
  'tenaga-alih-daya': TenagaAlihDayaSchema,
  'kepala-desa': KepalaDesaSchema,
  'perangkat-desa': PerangkatDesaSchema,
  'anggota-bpd': AnggotaBpdSchema,
  'kepala-daerah': KepalaDaerahSchema,
  'wakil-kepala-daerah': WakilKepalaDaerahSchema,
  tni: PrajuritTniSchema,
  polri: AnggotaPolriSchema,
}
