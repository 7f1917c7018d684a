import type {
  NumberDifference,
  NumberDifferenceCode,
  NumberIssueCode,
  NumberKind,
  NumberPart,
  NumberWarningCode,
  OtherNumber,
  Sex,
} from '../people'

/** The parameters of an issue of a number, each already written out for the reader. */
export interface ToldIssue {
  /** The number and its part: "NIP, birth date (digits 1-8)". */
  readonly where: string
  /** What stands there, quoted; a count where digits are counted. */
  readonly given: string
  /** How many digits the number has. */
  readonly length: string
  /** What the part takes, where the code alone does not tell: `01-12`. */
  readonly accepted: string
  /** The numbers that it may be instead; empty where none is known. */
  readonly mayBe: string
  /** The day, month or year beyond which it would be accepted. */
  readonly bound: string
  /** Whether a NIK was expected, which writes the birth date in another order. */
  readonly nik: boolean
}

/** The parameters of a warning. */
export interface ToldWarning {
  readonly where: string
  readonly given: string
  /** The days that the part may mean. */
  readonly days: string
}

/** The parameters of a difference. */
export interface ToldDifference {
  readonly where: string
  /** What the number says. */
  readonly says: string
  /** What the record says. */
  readonly stated: string
  /** Whether the number is a NIK, which never changes. */
  readonly nik: boolean
}

/** The words about identity numbers in one language, complete by type. */
export interface NumberWords {
  readonly kinds: { readonly [K in NumberKind | OtherNumber]: string }
  /** A number of which the kind is not known. */
  readonly unknown: string
  readonly parts: { readonly [P in Exclude<NumberPart, 'whole'>]: string }
  readonly sexes: { readonly [S in Sex]: string }
  readonly lengths: { readonly [K in NumberKind | 'unknown']: string }
  readonly digits: (first: number, last: number) => string
  readonly or: string
  readonly months: readonly string[]
  readonly fields: { readonly [F in NumberDifference['field']]: string }
  readonly issues: { readonly [C in NumberIssueCode]: (told: ToldIssue) => string }
  readonly warnings: { readonly [C in NumberWarningCode]: (told: ToldWarning) => string }
  readonly differences: { readonly [C in NumberDifferenceCode]: (told: ToldDifference) => string }
}
