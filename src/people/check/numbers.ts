import type { DateInput } from '../../dates'
import { checkNumber, type NumberDifference } from '../number/check-number'
import { parseNiPppk } from '../number/ni-pppk'
import { parseNik } from '../number/nik'
import { parseNip } from '../number/nip'
import type { CivilRecord } from '../person'
import type { Asn, PnsRecord, PppkRecord } from '../person-asn'
import { type Findings, leave, type PersonIssueCode, report } from './invariant'

/** Holds the NIP of a PNS or CPNS against the record. */
export function checkNip(found: Findings, person: PnsRecord, on: DateInput): void {
  const read = parseNip(person.nip, { on })
  if (!read.ok) {
    report(found, 'nip-not-readable', ['nip'], { numberIssues: read.issues.map(({ code }) => code) })
    return
  }
  const { birthDate, sex, birthDateCorrected, tmtCpns } = person
  const check = checkNumber(read.value, { birthDate, sex, birthDateCorrected, appointedOn: tmtCpns })
  reportDifferences(found, check.issues, 'error', 'nip', 'tmtCpns')
  reportDifferences(found, check.warnings, 'warning', 'nip', 'tmtCpns')
}

/** Holds the numbers of a PPPK against the record; the agreements tell when the person was first appointed. */
export function checkNiPppk(found: Findings, person: PppkRecord, firstDay: DateInput | undefined, on: DateInput): void {
  const history = person.niHistory ?? []
  for (const [field, text] of [
    ['niPppk', person.niPppk],
    ...history.map((one, at) => [`niHistory[${at}]`, one]),
  ] as const) {
    const read = parseNiPppk(text as string, { on })
    if (!read.ok) {
      report(found, 'ni-pppk-not-readable', [field as string], { numberIssues: read.issues.map(({ code }) => code) })
      continue
    }
    const { birthDate, sex, birthDateCorrected } = person
    // Another agency gave another number, with its own year: only a number without predecessors is held against the agreements.
    const appointedOn = history.length === 0 ? firstDay : undefined
    const check = checkNumber(read.value, { birthDate, sex, birthDateCorrected, appointedOn })
    reportDifferences(found, check.issues, 'error', field as string, 'agreements[0].from')
    reportDifferences(found, check.warnings, 'warning', field as string, 'agreements[0].from')
  }
}

/** Holds a NIK against the record. What differs is never more than a warning: a NIK stays when birth data are corrected. */
export function checkNik(found: Findings, person: CivilRecord | Asn, on: DateInput): void {
  const { nik, birthDate, sex } = person
  if (nik === undefined) return
  const read = parseNik(nik, { on })
  if (!read.ok) {
    report(found, 'nik-not-readable', ['nik'], { numberIssues: read.issues.map(({ code }) => code) })
    return
  }
  if (read.value.warnings.some(({ code }) => code === 'region-not-of-form'))
    report(found, 'nik-region-not-of-form', ['nik'])
  if (birthDate === undefined) leave(found, 'birth-date-differs-from-nik', 'birthDate')
  if (sex === undefined) leave(found, 'sex-differs-from-nik', 'sex')
  reportDifferences(found, checkNumber(read.value, { birthDate, sex }).warnings, 'warning', 'nik', '')
}

const CODES = {
  'birth-date-differs': 'birth-date-differs-from-number',
  'sex-differs': 'sex-differs-from-number',
  'appointment-differs': 'appointment-differs-from-number',
  'appointment-not-on-the-first': 'tmt-cpns-not-on-the-first',
} as const satisfies { readonly [code: string]: PersonIssueCode }

const CODES_OF_NIK = {
  'birth-date-differs': 'birth-date-differs-from-nik',
  'sex-differs': 'sex-differs-from-nik',
} as const satisfies { readonly [code: string]: PersonIssueCode }

function reportDifferences(
  found: Findings,
  differences: readonly NumberDifference[],
  severity: 'error' | 'warning',
  number: string,
  appointedOn: string,
): void {
  for (const { code, number: kind, field } of differences) {
    const codes: { readonly [code: string]: PersonIssueCode } = kind === 'nik' ? CODES_OF_NIK : CODES
    const shown = field === 'appointedOn' ? appointedOn : field
    report(found, codes[code] as PersonIssueCode, [number, shown], { severity })
  }
}
