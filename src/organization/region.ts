import { type DateInput, plainDate } from '../dates'
import { ADMINISTRATIVE_UNITS, type AdministrativeRegion, PROVINCES } from './provinces'
import { parseRegionCode, type RegionCodeIssue, type RegionCodeParts } from './region-code'

/** The day on which a code is read, and the caller's own list. */
export interface RegionOptions {
  /** The day on which the code is read, `'2021-05-01'`; left out, any day will do. */
  readonly on?: DateInput | undefined
  /**
   * The caller's own kabupaten, kota, kecamatan and villages. The library brings provinces only: the full list is renewed by decree
   * and would be the largest thing in the package. A province here stands beside those of the library.
   */
  readonly own?: readonly AdministrativeRegion[] | undefined
}

/** What a code stands for. */
export interface RegionFound extends RegionCodeParts {
  /** Whether it is an autonomous region of its own; `false` for units of Jakarta, for a kecamatan and for what lies below. */
  readonly autonomous: boolean
  /** The entry of the list with this code; `null` where no list given here has it, which proves nothing. */
  readonly region: AdministrativeRegion | null
  /** The entry of the province: a code whose province was not in use on the day, or is in no list, is no code. */
  readonly provinceRegion: AdministrativeRegion
}

/** What is wrong with a code on a day. */
export type RegionIssue =
  | RegionCodeIssue
  | {
      /** No list has a province of this number; the numbers of provinces are all known. */
      readonly code: 'unknown-province'
      /** The number of the province. */
      readonly given: string
      /** The numbers of the provinces. */
      readonly accepted: readonly string[]
    }
  | {
      /** The code came into use later, or had gone out of use. */
      readonly code: 'not-yet-in-use' | 'no-longer-in-use'
      /** The code. */
      readonly given: string
      /** The first day on which it holds, or the first on which it no longer does. */
      readonly accepted: readonly string[]
    }

/**
 * Tells what a region code stands for, on a day if one is given. An unknown kabupaten, kota, kecamatan or village is no fault: the
 * library does not bring their list.
 *
 * @param code the code, with dots or without: `'33'`, `'33.74'`
 * @param options the day, and the caller's own list
 * @returns what it stands for, or every issue
 * @throws RangeError when the day is none
 * @example
 * const central = region('33')
 * central.ok && central.value.region?.name // => 'Jawa Tengah'
 * const early = region('94', { on: '2022-07-24' })
 * early.ok === false && early.issues.map(({ code }) => code) // => ['not-yet-in-use']
 * const own = [{ code: '33.74', name: 'Kota Semarang' }]
 * const city = region('3374', { own })
 * city.ok && [city.value.region?.name, city.value.kind] // => ['Kota Semarang', 'kota']
 * const jakarta = region('31.74')
 * jakarta.ok && jakarta.value.autonomous // => false
 */
export function region(
  code: string,
  options: RegionOptions = {},
):
  | { readonly ok: true; readonly value: RegionFound }
  | { readonly ok: false; readonly issues: readonly RegionIssue[] } {
  const read = parseRegionCode(code)
  if (!read.ok) return read
  const { value } = read
  const day = options.on === undefined ? undefined : plainDate(options.on, 'on')
  const listed = [...PROVINCES, ...(options.own ?? [])]
  const provinces = listed.filter((one) => one.code === value.province)
  if (provinces.length === 0) {
    const accepted = listed.map((one) => one.code).filter((one) => one.length === 2)
    return { ok: false, issues: [{ code: 'unknown-province', given: value.province, accepted }] }
  }
  const entries = listed.filter((one) => one.code === value.code)
  const issues = [provinces, entries].flatMap((list): RegionIssue[] => outOfUse(list, day))
  const told = issues.filter((issue, at) => issues.findIndex(({ given }) => given === issue.given) === at)
  if (told.length > 0) return { ok: false, issues: told }
  const entry = entries.find((one) => holds(one, day)) ?? null
  return {
    ok: true,
    value: {
      ...value,
      autonomous: isAutonomous(value, entry),
      region: entry,
      provinceRegion: provinces.find((one) => holds(one, day)) as AdministrativeRegion,
    },
  }
}

/**
 * Tells the province in which a NIK was first registered, by its first two digits. A NIK follows no move and no new province, so this
 * is no domicile.
 *
 * @param nik the NIK, or its first two digits: `'3374...'`
 * @returns the province; `undefined` where no list has that number, which is no fault of a NIK: codes of the past are valid
 * @example
 * provinceOfNik('3374010101900001')?.name // => 'Jawa Tengah'
 * provinceOfNik('54') // => undefined
 */
export function provinceOfNik(nik: string): AdministrativeRegion | undefined {
  return PROVINCES.find(({ code }) => nik.startsWith(code))
}

/** Days are compared as texts: those of this one form sort as the days do. */
function holds({ from, until }: AdministrativeRegion, day: string | undefined): boolean {
  return day === undefined || ((from === undefined || from <= day) && (until === undefined || day < until))
}

function outOfUse(list: readonly AdministrativeRegion[], day: string | undefined): RegionIssue[] {
  if (list.length === 0 || day === undefined || list.some((one) => holds(one, day))) return []
  const given = list[0]?.code as string
  const begins = list.flatMap((one) => (one.from === undefined || one.from <= day ? [] : [one.from])).sort()
  if (begins.length > 0) return [{ code: 'not-yet-in-use', given, accepted: begins.slice(0, 1) }]
  // What has begun and does not hold has ended.
  const ends = list.map(({ until }) => until as string).sort()
  return [{ code: 'no-longer-in-use', given, accepted: ends.slice(-1) }]
}

function isAutonomous({ code, level }: RegionCodeParts, entry: AdministrativeRegion | null): boolean {
  if (entry?.autonomous !== undefined) return entry.autonomous
  return (level === 'provinsi' || level === 'kabupaten-kota') && !ADMINISTRATIVE_UNITS.includes(code)
}
