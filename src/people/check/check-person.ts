import { type DateInput, plainDate } from '../../dates'
import type { Person } from '../person'
import { checkPnsRecord } from './asn'
import type { Findings, NotChecked, PersonIssue, PersonSeverity } from './invariant'
import { checkNonAsn } from './non-asn'
import { checkNik, checkNiPppk, checkNip } from './numbers'
import { checkPartTime, checkPppk, type Entry } from './pppk'

/** On which day a record is looked at, and what for. */
export interface PersonCheckOptions {
  /** The day on which the record is looked at, e.g. `"2025-06-01"`; its law decides on age limits, and nobody was born after it. */
  readonly on: DateInput
  /** Whether the record is made now (`"new"`) or taken over from before (`"recorded"`); some issues weigh less in an old record. */
  readonly entry?: Entry | undefined
}

/** All that is wrong with a record, and what could not be looked at. */
export interface PersonCheck {
  /** The weight of the heaviest issue; `sound` where there is none. What was not checked does not count. */
  readonly worst: PersonSeverity | 'sound'
  /** Every invariant that the record breaks, not the first alone. */
  readonly issues: readonly PersonIssue[]
  /** Invariants that need fields which were left out. */
  readonly notChecked: readonly NotChecked[]
}

const BY_WEIGHT = ['error', 'depends-on-entry', 'warning'] as const satisfies readonly PersonSeverity[]

/**
 * Looks at the record of a person: numbers against birth date, sex and appointment, ages at entry, terms of agreements, ranks and posts,
 * bans on appointments. Every issue is reported, with its weight, its fields and its provisions, and never with the data of the person.
 *
 * Among the provisions: PP 98/2000 Pasal 6 and PP 11/2017 Pasal 23 (age of CPNS), PP 49/2018 Pasal 2, 16, 37 and 54 (PPPK), KepmenPANRB
 * 16/2025 (part time), UU 20/2023 Pasal 65 and 66 (others). Members of TNI and Polri and elected heads have a NIK at most.
 *
 * @param person the record; a field left out is unknown, and what needs it stands in `notChecked`
 * @param options the day, and whether the record is a new one
 * @returns every issue, and what was not checked
 * @throws RangeError when a date of the record is not a day
 * @example
 * const check = checkPerson(
 *   {
 *     kind: 'pns', birthDate: '1990-02-14', sex: 'pria', nip: '19900214 201503 2 001', tmtCpns: '2015-03-01',
 *     golongan: 'III/b', post: { level: 'pengawas', eselon: 'iii-b' }, status: 'aktif',
 *   },
 *   { on: '2025-06-01' },
 * )
 * check.worst // => 'error'
 * check.issues.map(({ code, severity }) => `${severity}: ${code}`)
 * // => ['error: sex-differs-from-number', 'warning: rank-below-former-eselon']
 */
export function checkPerson(person: Person, options: PersonCheckOptions): PersonCheck {
  const on = plainDate(options.on, 'on')
  const found: Findings = { issues: [], notChecked: [] }
  switch (person.kind) {
    case 'pns':
    case 'cpns':
      checkNip(found, person, on)
      checkNik(found, person, on)
      checkPnsRecord(found, person, on)
      break
    case 'pppk':
    case 'pppk-paruh-waktu':
      checkNiPppk(found, person, person.agreements[0]?.from, on)
      checkNik(found, person, on)
      if (person.kind === 'pppk') checkPppk(found, person, on, options.entry)
      else checkPartTime(found, person)
      break
    case 'kepala-daerah':
    case 'wakil-kepala-daerah':
    case 'kepala-desa':
    case 'perangkat-desa':
    case 'anggota-bpd':
    case 'tni':
    case 'polri':
      checkNik(found, person, on)
      break
    case 'thl':
    case 'honorer':
    case 'tenaga-kontrak':
    case 'ptt':
    case 'ppnpn':
    case 'pegawai-blud-non-asn':
    case 'pjlp':
    case 'tenaga-alih-daya':
      checkNik(found, person, on)
      checkNonAsn(found, person)
  }
  const worst = BY_WEIGHT.find((severity) => found.issues.some((issue) => issue.severity === severity)) ?? 'sound'
  return { worst, issues: found.issues, notChecked: found.notChecked }
}
