/** The levels of a region code, from the widest; the code of each has as many digits. */
export const REGION_CODE_LEVELS = { provinsi: 2, 'kabupaten-kota': 4, kecamatan: 6, 'desa-kelurahan': 10 } as const

/** The level of a region code. */
export type RegionCodeLevel = keyof typeof REGION_CODE_LEVELS

/** What a region is, as its code tells: kabupaten have 01 to 69, kota 71 to 99; the first digit of a village tells its kind. */
export type RegionKind = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'kelurahan' | 'desa' | 'desa-adat'

/** The parts of a region code. */
export interface RegionCodeParts {
  /** The code with dots, however it was written: `'33.74.01.1002'`. */
  readonly code: string
  /** The level. */
  readonly level: RegionCodeLevel
  /** The kind, as the code tells it. */
  readonly kind: RegionKind
  /** The code of the province: `'33'`. */
  readonly province: string
  /** The code one level up: `'33.74.01'`; `null` for a province. */
  readonly parent: string | null
}

/** What is wrong with a region code. */
export interface RegionCodeIssue {
  /**
   * `not-text`: no text. `wrong-form`: not 2, 4, 6 or 10 digits, with dots in their places or none. `number-not-in-use`: a number no
   * region has: 00, 70, or a village number that begins with neither 1, 2 nor 3.
   */
  readonly code: 'not-text' | 'wrong-form' | 'number-not-in-use'
  /** What was given, at most 40 characters of it. */
  readonly given: string
  /** What is accepted. */
  readonly accepted: readonly string[]
}

const DOTTED = /^(\d{2})(?:\.(\d{2})(?:\.(\d{2})(?:\.(\d{4}))?)?)?$/
const BARE = /^(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{4}))?)?)?$/
const FORMS = ['33', '33.74', '33.74.01', '33.74.01.1002']
const VILLAGES: { readonly [digit: string]: RegionKind } = { 1: 'kelurahan', 2: 'desa', 3: 'desa-adat' }

/**
 * Reads a region code of the Ministry of Home Affairs, with dots or without. BPS has codes of its own that differ, also in the
 * provinces of Papua; they are not told apart by their form, so they must not be given here.
 *
 * @param text the code: `'33.74.01.1002'` or `'3374011002'`
 * @returns its parts, or every issue
 * @example
 * const city = parseRegionCode('3374')
 * city.ok && city.value.kind // => 'kota'
 * city.ok && city.value.parent // => '33'
 * const none = parseRegionCode('33.70')
 * none.ok === false && none.issues[0]?.code // => 'number-not-in-use'
 */
export function parseRegionCode(
  text: string,
):
  | { readonly ok: true; readonly value: RegionCodeParts }
  | { readonly ok: false; readonly issues: readonly RegionCodeIssue[] } {
  if (typeof text !== 'string') return refuse('not-text', typeof text, FORMS)
  const found = DOTTED.exec(text.trim()) ?? BARE.exec(text.trim())
  if (found === null) return refuse('wrong-form', text, FORMS)
  const parts = found.slice(1).filter((part) => part !== undefined)
  const [province = '', regency, district, village] = parts
  const issues: RegionCodeIssue[] = []
  const wrong = (given: string, accepted: readonly string[]) =>
    issues.push({ code: 'number-not-in-use', given, accepted })
  if (Number(province) < 11) wrong(province, ['11-99'])
  if (regency === '00' || regency === '70') wrong(regency, ['01-69', '71-99'])
  if (district === '00') wrong(district, ['01-99'])
  const villageKind = village === undefined ? undefined : VILLAGES[village.charAt(0)]
  if (village !== undefined && (villageKind === undefined || village.endsWith('000'))) {
    wrong(village, ['1001-1999', '2001-2999', '3001-3999'])
  }
  if (issues.length > 0) return { ok: false, issues }
  const level = LEVELS[parts.length - 1] as RegionCodeLevel
  return {
    ok: true,
    value: {
      code: parts.join('.'),
      level,
      kind: villageKind ?? (district === undefined ? topKind(regency) : 'kecamatan'),
      province,
      parent: parts.length === 1 ? null : parts.slice(0, -1).join('.'),
    },
  }
}

const LEVELS = ['provinsi', 'kabupaten-kota', 'kecamatan', 'desa-kelurahan'] as const

function topKind(regency: string | undefined): RegionKind {
  if (regency === undefined) return 'provinsi'
  return Number(regency) < 70 ? 'kabupaten' : 'kota'
}

function refuse(code: RegionCodeIssue['code'], given: string, accepted: readonly string[]) {
  return { ok: false as const, issues: [{ code, given: given.slice(0, 40), accepted }] }
}
