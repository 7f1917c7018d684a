import type { PlainDate } from '../../dates'

/** The identity numbers that are read: of a PNS or CPNS, of a PPPK, and of a resident. */
export const NUMBER_KINDS = ['nip', 'ni-pppk', 'nik'] as const

/** An identity number that is read. */
export type NumberKind = (typeof NUMBER_KINDS)[number]

/** Other numbers, known by their usual length alone; none of them is read. */
export const OTHER_NUMBERS = ['npwp', 'nip-lama', 'nrp-polri', 'nomor-tni'] as const

/** Another number, known by its usual length alone. */
export type OtherNumber = (typeof OTHER_NUMBERS)[number]

/** The parts of a number; `kind-code` is what stands at digits 13 and 14 before it is known what they mean. */
export const NUMBER_PARTS = [
  'whole',
  'region',
  'birth-date',
  'appointment-year',
  'appointment-month',
  'agreement-code',
  'kind-code',
  'sex',
  'serial',
] as const

/** A part of a number. */
export type NumberPart = (typeof NUMBER_PARTS)[number]

/** What is wrong with a text that should hold a number. */
export type NumberIssueCode =
  /** A value of another type; a figure among them, since one of 18 digits has already lost its last digits. */
  | 'not-text'
  /** No digit and nothing else. */
  | 'empty'
  /** More characters than any number takes with its separators; it was not read further. */
  | 'too-long'
  /** The name of the number in front of it. */
  | 'label-in-front'
  /** A sign between the digits that is not a customary separator. */
  | 'separator-not-accepted'
  /** A letter, or a digit of another script. */
  | 'not-a-digit'
  /** More or fewer digits than the layout has; its parts cannot be told then. */
  | 'wrong-length'
  /** The layout of the other number of 18 digits. */
  | 'of-another-kind'
  /** Digits 13 and 14 fit neither number of 18 digits. */
  | 'kind-not-told'
  /** A birth date that is no day. */
  | 'impossible-date'
  /** A year outside 1900 to 2099. */
  | 'impossible-year'
  /** A month outside 01 to 12. */
  | 'impossible-month'
  /** A code that no agreement has. */
  | 'impossible-agreement-code'
  /** A sex digit that is neither 1 nor 2. */
  | 'impossible-sex'
  /** A serial of zeros. */
  | 'serial-zero'
  /** An appointment that ended before the birth. */
  | 'appointed-before-birth'
  /** An appointment before the age of 18, after PP 98/2000 set that age. */
  | 'appointed-under-18'
  /** An appointment as PPPK before there were any. */
  | 'appointed-before-pppk'
  /** A birth after the day on which the number is read. */
  | 'born-after-reading'

/** One thing that is wrong with a number, and where. Its words: `numberIssueText` of `aparatur/explain`. */
export interface NumberIssue {
  /** What is wrong. */
  readonly code: NumberIssueCode
  /** The number that was expected; `null` where that was to be found out and is not known. */
  readonly number: NumberKind | null
  /** The part that is wrong. */
  readonly part: NumberPart
  /** The first and the last digit of the part, counted from 1; `null` for the number as a whole. */
  readonly digits: readonly [first: number, last: number] | null
  /** What stands there, cut to 40 characters, with what cannot be seen escaped; a type or a count where there is no such text. */
  readonly given: string
  /** What could stand there: `'01-12'`, `'1'`, `'YYYYMMDD'`. */
  readonly accepted: readonly string[]
  /** The numbers that have this layout or this many digits, where there are any. */
  readonly mayBe?: readonly (NumberKind | OtherNumber)[]
  /** The day, month or year beyond which the part would be accepted: `'2025-01-01'`, `'2008-03'`, `'2019'`. */
  readonly bound?: string
}

/** Something odd in a number that could be read all the same. */
export type NumberWarningCode =
  /** Two centuries fit the two-digit year of a NIK; both days are told. */
  | 'century-not-told'
  /** The code of a kabupaten or kota is neither 01-69 nor 71-99, or that of a kecamatan is 00. */
  | 'region-not-of-form'
  /** Sixteen digits that begin with 0: no province does, an NPWP of a body may. */
  | 'looks-like-npwp'
  /** An appointment before the age of 18, at a time whose rule was not read. */
  | 'appointed-under-18-earlier'
  /** An appointment after the age of 36: some posts and old programmes allowed it. */
  | 'appointed-over-36'
  /** An appointment as PPPK before the age of 20, which no functional post allows. */
  | 'appointed-under-20'
  /** An appointment after the day on which the number is read. */
  | 'appointed-after-reading'

/** One odd thing in a number that was read. Its words: `numberWarningText` of `aparatur/explain`. */
export interface NumberWarning {
  /** What is odd. */
  readonly code: NumberWarningCode
  /** The number that was read. */
  readonly number: NumberKind
  /** The part that is odd. */
  readonly part: NumberPart
  /** What stands there. */
  readonly given: string
  /** The days that the part may mean; empty where it is not about days. */
  readonly days: readonly PlainDate[]
}
