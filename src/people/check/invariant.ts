import type { ProvisionId } from '../../law'
import type { NumberIssueCode } from '../number/issue'

/**
 * How much an issue weighs. An `error` refuses the record; a `warning` asks to look again; `depends-on-entry` is an error in a record that
 * is made now and a warning in one that is taken over, and it was not told which.
 */
export type PersonSeverity = 'error' | 'warning' | 'depends-on-entry'

/** Whose business an issue is: of whoever keeps the record, or of the official who appointed the person. */
export type PersonConcern = 'record' | 'appointing-official'

/** How a named invariant is judged, whom it concerns, and what it rests on. */
export interface Invariant {
  /** How grave a breach of it is. */
  readonly severity: PersonSeverity
  /** Whose matter it is: of the record, or of the official who appointed. */
  readonly concerns: PersonConcern
  /** The provisions it rests on: `['pp-49-2018/pasal-37/ayat-1']`; none where it is plain arithmetic. */
  readonly provisions: readonly ProvisionId[]
}

function error(...provisions: readonly ProvisionId[]): Invariant {
  return { severity: 'error', concerns: 'record', provisions }
}

function warning(...provisions: readonly ProvisionId[]): Invariant {
  return { severity: 'warning', concerns: 'record', provisions }
}

/**
 * What the record of a person must keep to, with its weight and the provisions behind it; none where an invariant rests on the layout
 * of a number or on plain logic.
 */
export const INVARIANTS = {
  'nip-not-readable': /* @__PURE__ */ error('pp-11-2017/pasal-33', 'uu-20-2023/pasal-7/ayat-1'),
  'ni-pppk-not-readable': /* @__PURE__ */ error('uu-20-2023/pasal-7/ayat-1'),
  'nik-not-readable': /* @__PURE__ */ error(),
  'birth-date-differs-from-number': /* @__PURE__ */ error(),
  'sex-differs-from-number': /* @__PURE__ */ error(),
  'appointment-differs-from-number': /* @__PURE__ */ error(),
  'tmt-cpns-not-on-the-first': /* @__PURE__ */ warning('pp-98-2000/penjelasan/pasal-11/ayat-3'),
  'birth-date-differs-from-nik': /* @__PURE__ */ warning(),
  'sex-differs-from-nik': /* @__PURE__ */ warning(),
  'nik-region-not-of-form': /* @__PURE__ */ warning(),
  'cpns-under-18': /* @__PURE__ */ error(),
  'cpns-over-36': /* @__PURE__ */ warning(),
  'probation-not-as-long-as-set': /* @__PURE__ */ warning(),
  'pppk-applicant-under-20': /* @__PURE__ */ error('pp-49-2018/pasal-16/huruf-a'),
  'pppk-applicant-past-age-limit': /* @__PURE__ */ error('pp-49-2018/pasal-16/huruf-a'),
  'pppk-applicant-within-last-year': /* @__PURE__ */ warning('pp-49-2018/pasal-16/huruf-a'),
  'agreement-under-one-year': /* @__PURE__ */ error('pp-49-2018/pasal-37/ayat-1'),
  'agreement-over-five-years': /* @__PURE__ */ warning('pp-49-2018/pasal-37/ayat-6'),
  'jpt-extension-over-five-years': /* @__PURE__ */ error('pp-49-2018/pasal-37/ayat-5'),
  'part-time-agreement-not-one-year': /* @__PURE__ */ warning('kepmenpanrb-16-2025/diktum-13'),
  'agreement-past-age-limit': /* @__PURE__ */ warning('pp-49-2018/pasal-54/ayat-1'),
  'golongan-of-another-kind': /* @__PURE__ */ error('pp-11-2017/pasal-352', 'perpres-98-2020/isi/golongan'),
  'rank-below-eselon': /* @__PURE__ */ warning('pp-13-2002/pasal-3/ayat-1', 'pp-13-2002/lampiran'),
  'rank-below-former-eselon': /* @__PURE__ */ warning('pp-13-2002/pasal-3/ayat-1', 'pp-13-2002/lampiran'),
  'active-past-age-limit': /* @__PURE__ */ warning('pp-11-2017/pasal-239/ayat-1'),
  'post-not-open-to-pppk': {
    severity: 'depends-on-entry',
    concerns: 'record',
    provisions: [
      'pp-49-2018/pasal-2/ayat-1/huruf-a',
      'pp-49-2018/pasal-2/ayat-1/huruf-b',
      'pp-49-2018/pasal-2/ayat-3',
      'pp-49-2018/pasal-5/ayat-1',
    ],
  },
  'managerial-post-of-pppk': /* @__PURE__ */ warning('uu-20-2023/pasal-34/ayat-1', 'uu-20-2023/pasal-34/ayat-2'),
  'asn-field-on-non-asn': /* @__PURE__ */ error('uu-20-2023/pasal-5'),
  'appointed-after-ban': { severity: 'warning', concerns: 'appointing-official', provisions: ['uu-20-2023/pasal-66'] },
  'asn-post-filled-after-ban': { severity: 'warning', concerns: 'appointing-official', provisions: [] },
  'days-out-of-order': /* @__PURE__ */ error(),
} as const satisfies { readonly [code: string]: Invariant }

/** The name of an invariant that a record of a person breaks. */
export type PersonIssueCode = keyof typeof INVARIANTS

/** The names of all invariants. */
export const PERSON_ISSUES = /* @__PURE__ */ Object.keys(INVARIANTS) as readonly PersonIssueCode[]

/** One invariant that a record breaks. It repeats no number and no date of the record, so that it may be logged. */
export interface PersonIssue {
  /** The invariant, e.g. `"cpns-under-18"`. */
  readonly code: PersonIssueCode
  /** How much it weighs. */
  readonly severity: PersonSeverity
  /** Whose business it is. */
  readonly concerns: PersonConcern
  /** The fields that show it, e.g. `["birthDate", "tmtCpns"]`. */
  readonly fields: readonly string[]
  /** The provisions behind it; empty where it rests on the layout of a number or on plain logic. */
  readonly provisions: readonly ProvisionId[]
  /** What is wrong with a number that could not be read, e.g. `["serial-zero"]`. */
  readonly numberIssues?: readonly NumberIssueCode[]
}

/** An invariant that could not be looked at, and the fields it needs. */
export interface NotChecked {
  /** The invariant, e.g. `"pppk-applicant-under-20"`. */
  readonly code: PersonIssueCode
  /** The fields that were left out, e.g. `["application"]`. */
  readonly missing: readonly string[]
}

/** What the looking at a record yields, in the order in which it was found. */
export interface Findings {
  readonly issues: PersonIssue[]
  readonly notChecked: NotChecked[]
}

/** What one case changes in an invariant. */
interface Change {
  readonly severity?: PersonSeverity
  readonly provisions?: readonly ProvisionId[]
  readonly numberIssues?: readonly NumberIssueCode[]
}

/**
 * Adds an issue.
 *
 * @param found what was found so far
 * @param code the invariant
 * @param fields the fields that show it
 * @param change what this case changes in it
 */
export function report(found: Findings, code: PersonIssueCode, fields: readonly string[], change: Change = {}): void {
  const { severity, concerns, provisions } = INVARIANTS[code]
  found.issues.push({ code, severity, concerns, fields, provisions, ...change })
}

/**
 * Adds an invariant that could not be looked at.
 *
 * @param found what was found so far
 * @param code the invariant
 * @param missing the fields that were left out
 */
export function leave(found: Findings, code: PersonIssueCode, ...missing: readonly string[]): void {
  found.notChecked.push({ code, missing })
}
