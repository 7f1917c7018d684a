import { isPlainDate, type Parsed, type PlainDate } from '../../dates'
import type { Sex } from '../sex'
import type { NumberIssue, NumberWarning } from './issue'
import { dayOfReading, type NumberReading, serialIn } from './parts'
import { type DigitsRead, partOf, readDigits } from './read-digits'

/** The number of a resident, taken apart. It never changes: not with a move, nor when birth data are corrected. */
export interface Nik {
  readonly kind: 'nik'
  /** The 16 digits without separators, as they are stored. */
  readonly digits: string
  /** Where the person was first registered, by the codes of that time. */
  readonly region: NikRegion
  /** Every day that the six digits of the birth date can mean, the earlier first: two where the century stays open. */
  readonly birthDates: readonly [PlainDate, ...PlainDate[]]
  /** The sex; women have 40 added to the day. */
  readonly sex: Sex
  /** The serial: `'0001'` to `'9999'`. */
  readonly serial: string
  /** What is odd in a number that fits its layout. */
  readonly warnings: readonly NumberWarning[]
}

/** The region codes of a NIK, written with dots as the lists of Kemendagri write them; only their form was looked at. */
export interface NikRegion {
  /** The province: `'32'`. */
  readonly provinsi: string
  /** The kabupaten or kota: `'32.73'`. */
  readonly kabupatenKota: string
  /** The kecamatan: `'32.73.01'`. */
  readonly kecamatan: string
}

const CENTURIES = ['19', '20'] as const
const FOR_WOMEN = 40

/**
 * Reads a NIK (nomor induk kependudukan): region of first registration, birth date, sex, serial. Its year has two digits, so a birth
 * in 2005 and one in 1905 look the same: the value tells both days, with a warning, unless only one is a day or the other lies after
 * the day of the reading. Whether the region exists is for whoever holds the lists of that time; here only its form is looked at,
 * and what is odd in it is a warning, since old codes stay valid.
 *
 * Layout: attributed by reports to PP 37/2007 Pasal 37; valid for life: PP 40/2019 Pasal 30 ayat (2), by report.
 *
 * @param text the number as written: `'3273015402900001'`
 * @param reading the day on which the number is read
 * @returns the parts with their warnings, or every issue
 * @throws RangeError when the day of the reading is none; never for the text, whatever it is
 * @example
 * const woman = parseNik('3273015402900001', { on: '2025-01-01' })
 * woman.ok && [woman.value.sex, ...woman.value.birthDates] // => ['wanita', '1990-02-14']
 * woman.ok && woman.value.region // => { provinsi: '32', kabupatenKota: '32.73', kecamatan: '32.73.01' }
 * const either = parseNik('3273011402050001', { on: '2025-01-01' })
 * either.ok && either.value.birthDates // => ['1905-02-14', '2005-02-14']
 */
export function parseNik(text: string, reading: NumberReading = {}): Parsed<Nik, NumberIssue> {
  const on = dayOfReading(reading)
  return nikFrom(readDigits(text, 'nik', [16]), on)
}

/**
 * Reads the parts of a NIK.
 *
 * @param read the digits, with what was found wrong with the text
 * @param on the day of the reading
 * @returns the parts, or every issue
 */
export function nikFrom(read: DigitsRead, on: PlainDate | null): Parsed<Nik, NumberIssue> {
  const { digits, issues } = read
  if (digits.length !== 16) return { ok: false, issues }
  const birth = birthIn(read, on)
  const serial = serialIn(read, 'nik', 13, 16)
  // Each part that could not be read has left an issue.
  if (issues.length > 0) return { ok: false, issues }
  const { sex, days } = birth as Birth
  const [provinsi, regency, district] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)] as const
  const warn = (
    code: NumberWarning['code'],
    part: NumberWarning['part'],
    given: string,
    told: readonly PlainDate[],
  ) => ({
    code,
    number: 'nik' as const,
    part,
    given,
    days: told,
  })
  const odd = regency === '00' || regency === '70' || district === '00'
  return {
    ok: true,
    value: {
      kind: 'nik',
      digits,
      region: { provinsi, kabupatenKota: `${provinsi}.${regency}`, kecamatan: `${provinsi}.${regency}.${district}` },
      birthDates: days,
      sex,
      serial: serial as string,
      warnings: [
        ...(provinsi.startsWith('0') ? [warn('looks-like-npwp', 'region', provinsi, [])] : []),
        ...(odd ? [warn('region-not-of-form', 'region', digits.slice(0, 6), [])] : []),
        ...(days.length > 1 ? [warn('century-not-told', 'birth-date', digits.slice(6, 12), days)] : []),
      ],
    },
  }
}

interface Birth {
  readonly sex: Sex
  readonly days: readonly [PlainDate, ...PlainDate[]]
}

function birthIn(read: DigitsRead, on: PlainDate | null): Birth | undefined {
  const { text, refuse } = partOf(read, 'nik', 'birth-date', 7, 12)
  if (text === null) return undefined
  const given = Number(text.slice(0, 2))
  const sex = given > FOR_WOMEN ? 'wanita' : 'pria'
  const day = `${sex === 'wanita' ? given - FOR_WOMEN : given}`.padStart(2, '0')
  const days = CENTURIES.map((century) => `${century}${text.slice(4)}-${text.slice(2, 4)}-${day}`).filter(isPlainDate)
  if (days.length === 0) return refuse('impossible-date', ['DDMMYY', 'DDMMYY, DD + 40'])
  const [first, ...more] = on === null ? days : days.filter((one) => one <= on)
  return first === undefined
    ? refuse('born-after-reading', [`DDMMYY, ${on} or earlier`], { bound: `${on}` })
    : { sex, days: [first, ...more] }
}
