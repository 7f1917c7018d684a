import * as z from 'zod'
import {
  ASN_KINDS,
  type AsnKind,
  EMPLOYEE_KIND_ALIASES,
  EMPLOYEE_KINDS,
  type EmployeeKind,
  type EmployeeKindAlias,
  NON_ASN_KINDS,
  type NonAsnKind,
  PLACES,
  type Place,
  POSTS,
  type Post,
  REGIONAL_HEAD_KINDS,
  type RegionalHeadKind,
  VILLAGE_KINDS,
  type VillageKind,
} from '../people'

const ALIASES = /* @__PURE__ */ Object.keys(EMPLOYEE_KIND_ALIASES) as EmployeeKindAlias[]

/**
 * A kind of employee or office holder, also by the names in use: `p3k` as well as `pppk`.
 *
 * @example
 * EmployeeKindSchema.safeParse('p3k').success // => true
 * EmployeeKindSchema.safeParse('asn').success // => false
 */
export const EmployeeKindSchema = /* @__PURE__ */ z.enum([...EMPLOYEE_KINDS, ...ALIASES]) satisfies z.ZodType<
  EmployeeKind | EmployeeKindAlias
>

/** The kind that a name in use means; any other word as it is. */
export function kindMeant(word: string): string {
  return Object.hasOwn(EMPLOYEE_KIND_ALIASES, word) ? EMPLOYEE_KIND_ALIASES[word as EmployeeKindAlias] : word
}

/**
 * A kind of civil servant (Pegawai ASN).
 *
 * @example
 * AsnKindSchema.safeParse('cpns').success // => true
 */
export const AsnKindSchema = /* @__PURE__ */ z.enum(ASN_KINDS) satisfies z.ZodType<AsnKind>

/**
 * A kind of government worker who is no ASN.
 *
 * @example
 * NonAsnKindSchema.safeParse('thl').success // => true
 */
export const NonAsnKindSchema = /* @__PURE__ */ z.enum(NON_ASN_KINDS) satisfies z.ZodType<NonAsnKind>

/**
 * A kind of village official.
 *
 * @example
 * VillageKindSchema.safeParse('kepala-desa').success // => true
 */
export const VillageKindSchema = /* @__PURE__ */ z.enum(VILLAGE_KINDS) satisfies z.ZodType<VillageKind>

/**
 * A kind of elected regional head.
 *
 * @example
 * RegionalHeadKindSchema.safeParse('wakil-kepala-daerah').success // => true
 */
export const RegionalHeadKindSchema = /* @__PURE__ */ z.enum(REGIONAL_HEAD_KINDS) satisfies z.ZodType<RegionalHeadKind>

/**
 * A post, as far as powers depend on it.
 *
 * @example
 * PostSchema.safeParse('administrator').success // => true
 */
export const PostSchema = /* @__PURE__ */ z.enum(POSTS) satisfies z.ZodType<Post>

/**
 * Where a civil servant serves.
 *
 * @example
 * PlaceSchema.safeParse('kabupaten-kota').success // => true
 */
export const PlaceSchema = /* @__PURE__ */ z.enum(PLACES) satisfies z.ZodType<Place>
