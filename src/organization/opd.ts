import type { DateInput } from '../dates'
import type { RegionLevel } from './dimensions'
import type { RegionalPost } from './office'

/** The kinds of perangkat daerah: UU 23/2014 Pasal 209. A Satpol PP is a dinas. */
export const OPD_KINDS = [
  'sekretariat-daerah',
  'sekretariat-dprd',
  'inspektorat',
  'dinas',
  'badan',
  'kecamatan',
] as const

/** A kind of perangkat daerah. */
export type OpdKind = (typeof OPD_KINDS)[number]

/**
 * Units inside a perangkat daerah that people often call an OPD: none of them is one. A hospital of a region has autonomy since 15
 * October 2019 and still answers to the head of the dinas for health.
 */
export const OPD_UNIT_KINDS = [
  'biro',
  'bagian',
  'kelurahan',
  'cabang-dinas',
  'uptd',
  'rumah-sakit-daerah',
  'puskesmas',
] as const

/** A unit inside a perangkat daerah. */
export type OpdUnitKind = (typeof OPD_UNIT_KINDS)[number]

/** The types of a perangkat daerah, by the load of its work; a kecamatan is of tipe A or B only. */
export const OPD_TYPES = ['a', 'b', 'c'] as const

/** The type of a perangkat daerah. */
export type OpdType = (typeof OPD_TYPES)[number]

/**
 * A perangkat daerah, or a unit in one. The statute says perangkat daerah, everyday speech OPD, and the finance rules SKPD for the
 * same body as a budget user.
 */
export interface PerangkatDaerah {
  /** The name: `'Dinas Pekerjaan Umum dan Penataan Ruang'`. */
  readonly name: string
  /** The kind: `'dinas'`. */
  readonly kind: OpdKind | OpdUnitKind
  /** Code of the province, kabupaten or kota it belongs to: `'33.74'`. */
  readonly region: string
  /** The type of a perangkat daerah: `'a'`; units have none. */
  readonly tipe?: OpdType | undefined
  /** The budget code: `'1.03.0.00.0.00.01.0000'`. */
  readonly code?: string | undefined
  /** The fields of government a dinas covers, at most three, by name or budget code: `['1.03']`. */
  readonly urusan?: readonly string[] | undefined
  /** The name of the perangkat daerah a unit lies in: `'Dinas Kesehatan'`. */
  readonly parent?: string | undefined
  /** First day, e.g. `'2017-01-01'`. */
  readonly from?: DateInput | undefined
  /** First day on which it is no more, e.g. `'2021-01-01'`; left out while it stands. */
  readonly until?: DateInput | undefined
}

/** The everyday name of {@link PerangkatDaerah}. */
export type Opd = PerangkatDaerah

/** What the law says of a kind. */
export interface OpdKindFacts {
  /** Whether it is a perangkat daerah; `false` for a unit inside one. */
  readonly perangkatDaerah: boolean
  /** Where it exists. */
  readonly levels: readonly RegionLevel[]
  /** The types it may be of; none for a unit. */
  readonly types: readonly OpdType[]
  /** What it is among the elements of a region. */
  readonly element:
    | 'staf'
    | 'pelayanan-dprd'
    | 'pengawas'
    | 'pelaksana-urusan'
    | 'penunjang-urusan'
    | 'kewilayahan'
    | 'bagian-perangkat-daerah'
  /** The office that leads it. */
  readonly head: RegionalPost
}

const BOTH = ['provinsi', 'kabupaten-kota'] as const
const LOCAL = ['kabupaten-kota'] as const
const PROVINCIAL = ['provinsi'] as const

const unit = (levels: readonly RegionLevel[], head: RegionalPost): OpdKindFacts => ({
  perangkatDaerah: false,
  levels,
  types: [],
  element: 'bagian-perangkat-daerah',
  head,
})
const body = (
  element: OpdKindFacts['element'],
  head: RegionalPost,
  levels: readonly RegionLevel[] = BOTH,
  types: readonly OpdType[] = OPD_TYPES,
): OpdKindFacts => ({ perangkatDaerah: true, levels, types, element, head })

/**
 * What UU 23/2014 Pasal 209 and PP 18/2016 say of each kind and unit.
 *
 * @example
 * OPD_KIND_FACTS.kecamatan.types // => ['a', 'b']
 * OPD_KIND_FACTS.kelurahan.perangkatDaerah // => false
 */
export const OPD_KIND_FACTS: { readonly [K in OpdKind | OpdUnitKind]: OpdKindFacts } = {
  'sekretariat-daerah': /* @__PURE__ */ body('staf', 'sekretaris-daerah'),
  'sekretariat-dprd': /* @__PURE__ */ body('pelayanan-dprd', 'sekretaris-dprd'),
  inspektorat: /* @__PURE__ */ body('pengawas', 'inspektur'),
  dinas: /* @__PURE__ */ body('pelaksana-urusan', 'kepala-dinas'),
  badan: /* @__PURE__ */ body('penunjang-urusan', 'kepala-badan'),
  kecamatan: /* @__PURE__ */ body('kewilayahan', 'camat', LOCAL, ['a', 'b']),
  biro: /* @__PURE__ */ unit(PROVINCIAL, 'kepala-biro'),
  bagian: /* @__PURE__ */ unit(BOTH, 'kepala-bagian'),
  kelurahan: /* @__PURE__ */ unit(LOCAL, 'lurah'),
  'cabang-dinas': /* @__PURE__ */ unit(PROVINCIAL, 'kepala-cabang-dinas'),
  uptd: /* @__PURE__ */ unit(BOTH, 'kepala-uptd'),
  'rumah-sakit-daerah': /* @__PURE__ */ unit(BOTH, 'direktur-rumah-sakit-umum-daerah'),
  puskesmas: /* @__PURE__ */ unit(LOCAL, 'kepala-puskesmas'),
}
