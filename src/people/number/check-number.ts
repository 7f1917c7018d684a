import { type DateInput, type PlainDate, plainDate } from '../../dates'
import { ASN_KINDS, EMPLOYEE_KIND_ALIASES, type EmployeeKind, type EmployeeKindAlias, NON_ASN_KINDS } from '../kind'
import { SEXES, type Sex } from '../sex'
import type { IdentityNumber } from './identify-number'
import type { NumberPart } from './issue'
import type { NiPppk } from './ni-pppk'
import type { Nip } from './nip'

/** What a record says about the person whose number is checked; what is left out is unknown and is not compared. */
export interface StatedPerson {
  /** The birth date on record. */
  readonly birthDate?: DateInput | undefined
  /**
   * Whether a correction of the birth date is on record. Then a NIP or nomor induk PPPK may still carry the old date, and a
   * difference is a warning.
   */
  readonly birthDateCorrected?: boolean | undefined
  /** The sex on record. */
  readonly sex?: Sex | undefined
  /** What the person is on record as: `'pns'`, `'pppk'` or its other name `'p3k'`, `'thl'`. */
  readonly kind?: EmployeeKind | EmployeeKindAlias | undefined
  /** The day of the first appointment on record: the TMT CPNS of a PNS, the TMT of the first agreement of a PPPK. */
  readonly appointedOn?: DateInput | undefined
}

/** How a number and a record differ. */
export const NUMBER_DIFFERENCES = [
  'birth-date-differs',
  'sex-differs',
  'appointment-differs',
  'appointment-not-on-the-first',
  'kind-differs',
] as const

/** A way in which a number and a record differ. */
export type NumberDifferenceCode = (typeof NUMBER_DIFFERENCES)[number]

/** One difference between a number and a record. Its words: `numberDifferenceText` of `aparatur/explain`. */
export interface NumberDifference {
  /** How they differ. */
  readonly code: NumberDifferenceCode
  /** The number that was checked. */
  readonly number: IdentityNumber['kind']
  /** The part of the number; `whole` where the kind of the number is meant. */
  readonly part: NumberPart
  /** The field of the record. */
  readonly field: 'birthDate' | 'sex' | 'kind' | 'appointedOn'
  /** What the number says: a day, a month, a year, a code; two days where the century of a NIK is open. */
  readonly says: readonly string[]
  /** What the record says. */
  readonly stated: string
}

/** How a number stands to a record. */
export interface NumberCheck {
  /** Whether nothing has to be refused; warnings do not count. */
  readonly ok: boolean
  /** The fields of the record that the number says something about; all others stay unchecked. */
  readonly compared: readonly NumberDifference['field'][]
  /** Differences that a new entry must not have. */
  readonly issues: readonly NumberDifference[]
  /** Differences that have an innocent explanation, to be looked into. */
  readonly warnings: readonly NumberDifference[]
}

interface Compared {
  readonly field: NumberDifference['field']
  readonly difference: Omit<NumberDifference, 'number' | 'field'> | null
  readonly severity: 'issue' | 'warning'
}

/**
 * Holds a number against what a record says about the person. A NIP or nomor induk PPPK that differs in birth date or sex, a NIP of
 * another month of appointment, and a number of another kind of employee are issues. A NIK that differs is only ever a warning: it is
 * not changed when birth data are corrected later. So is a difference of birth date where a correction is on record, a TMT CPNS that
 * is not the 1st of its month, a PPPK's other year of appointment, and a number on an office that a PNS may hold beside his status,
 * such as kepala desa.
 *
 * Full and part time of a PPPK are not compared, for no part of the number is known to tell them; nor PNS and CPNS.
 *
 * @param number a number that was read
 * @param stated what the record says
 * @returns what was compared, and every difference
 * @throws RangeError when a stated date is no day, or the stated sex is none of the codes
 * @example
 * const nip = parseNip('19900214 201503 1 001')
 * if (nip.ok) {
 *   checkNumber(nip.value, { birthDate: '1990-02-14', sex: 'pria', kind: 'pns' }).ok // => true
 *   checkNumber(nip.value, { birthDate: '1990-02-15' }).issues.map(({ code, says, stated }) => [code, ...says, stated])
 *   // => [['birth-date-differs', '1990-02-14', '1990-02-15']]
 *   checkNumber(nip.value, { birthDate: '1990-02-15', birthDateCorrected: true }).ok // => true
 * }
 */
export function checkNumber(number: IdentityNumber, stated: StatedPerson): NumberCheck {
  if (stated.sex !== undefined && !SEXES.includes(stated.sex)) throw notASex(stated.sex)
  const dates = {
    birthDate: dayOf(stated.birthDate, 'birthDate'),
    appointedOn: dayOf(stated.appointedOn, 'appointedOn'),
  }
  const compared = (
    number.kind === 'nik'
      ? [birthOf(number, dates.birthDate, true), sexOf(number, stated.sex, 'warning')]
      : [
          birthOf(number, dates.birthDate, stated.birthDateCorrected === true),
          sexOf(number, stated.sex, 'issue'),
          kindOf(number, stated.kind),
          ...appointmentOf(number, dates.appointedOn),
        ]
  ).filter((one) => one !== null)
  const differences = (severity: Compared['severity']): readonly NumberDifference[] =>
    compared.flatMap(({ field, difference, severity: own }) =>
      difference === null || own !== severity ? [] : [{ ...difference, number: number.kind, field }],
    )
  const issues = differences('issue')
  return {
    ok: issues.length === 0,
    compared: [...new Set(compared.map(({ field }) => field))],
    issues,
    warnings: differences('warning'),
  }
}

function birthOf(number: IdentityNumber, stated: PlainDate | null, lenient: boolean): Compared | null {
  if (stated === null) return null
  const says = number.kind === 'nik' ? number.birthDates : [number.birthDate]
  const difference = { code: 'birth-date-differs', part: 'birth-date', says, stated } as const
  const severity = lenient ? 'warning' : 'issue'
  return { field: 'birthDate', difference: says.includes(stated) ? null : difference, severity }
}

function sexOf(number: IdentityNumber, stated: Sex | undefined, severity: Compared['severity']): Compared | null {
  if (stated === undefined) return null
  // A NIK tells the sex by the day of the birth date.
  const part = number.kind === 'nik' ? 'birth-date' : 'sex'
  const difference = { code: 'sex-differs', part, says: [number.sex], stated } as const
  return { field: 'sex', difference: number.sex === stated ? null : difference, severity }
}

const BEARERS: Readonly<Record<(Nip | NiPppk)['kind'], readonly EmployeeKind[]>> = {
  nip: ['pns', 'cpns'],
  'ni-pppk': ['pppk', 'pppk-paruh-waktu'],
}
const NEVER_BOTH: readonly EmployeeKind[] = [...ASN_KINDS, ...NON_ASN_KINDS]

function kindOf({ kind }: Nip | NiPppk, given: StatedPerson['kind']): Compared | null {
  if (given === undefined) return null
  const aliases: { readonly [alias: string]: EmployeeKind } = EMPLOYEE_KIND_ALIASES
  const stated = Object.hasOwn(aliases, given) ? (aliases[given] as EmployeeKind) : (given as EmployeeKind)
  const says = BEARERS[kind]
  const difference = { code: 'kind-differs', part: 'whole', says, stated } as const
  // Elected heads, village officials, soldiers and police: a PNS may become one and keep his number.
  const severity = NEVER_BOTH.includes(stated) ? 'issue' : 'warning'
  return { field: 'kind', difference: says.includes(stated) ? null : difference, severity }
}

function appointmentOf(number: Nip | NiPppk, stated: PlainDate | null): readonly Compared[] {
  if (stated === null) return []
  const field = 'appointedOn'
  if (number.kind === 'ni-pppk') {
    const year = `${number.appointmentYear}`
    const difference = { code: 'appointment-differs', part: 'appointment-year', says: [year], stated } as const
    return [{ field, difference: stated.startsWith(year) ? null : difference, severity: 'warning' }]
  }
  const { year, month } = number.appointment
  const says = [`${year}-${`${month}`.padStart(2, '0')}`]
  const difference = { code: 'appointment-differs', part: 'appointment-month', says, stated } as const
  const notFirst = { ...difference, code: 'appointment-not-on-the-first' } as const
  return [
    { field, difference: stated.startsWith(says[0] as string) ? null : difference, severity: 'issue' },
    { field, difference: stated.endsWith('-01') ? null : notFirst, severity: 'warning' },
  ]
}

function dayOf(date: DateInput | undefined, field: string): PlainDate | null {
  return date === undefined ? null : plainDate(date, field)
}

function notASex(given: unknown): RangeError {
  const shown = typeof given === 'string' ? JSON.stringify(given.slice(0, 40)) : typeof given
  const accepted = SEXES.join(', ')
  return new RangeError(
    `sex: ${shown} is not a code; accepted: ${accepted}. / sex: ${shown} bukan kode; yang diterima: ${accepted}.`,
  )
}
