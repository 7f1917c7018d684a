import type { Bilingual } from '../law'

/** What is wrong with a value. */
export type IssueCode =
  /** A code that is not in the list. */
  | 'unknown-value'
  /** A word in use that may mean several of the codes. */
  | 'ambiguous-value'
  /** A value of another type than the field takes. */
  | 'wrong-type'
  /** Something no JSON text can hold: a function, a getter, an object of a class, a cycle. */
  | 'not-plain'
  /** A field that is needed and was not given. */
  | 'missing'
  /** A field that is not known here. */
  | 'unknown-key'
  /** A text or a list without content. */
  | 'empty'
  /** A text or a list of more than is read. */
  | 'too-long'
  /** Written as a day, but no day of the calendar. */
  | 'impossible-date'
  /** Not written as a day. */
  | 'not-a-date'
  /** A day before the first one covered. */
  | 'before-coverage'
  /** A day that comes before one it can only follow. */
  | 'days-out-of-order'
  /** A number or a day beyond what is counted. */
  | 'out-of-range'
  /** A value that is accepted as such, but not together with another field. */
  | 'does-not-fit'
  /** An id or a day that was already given, or that this library has. */
  | 'already-taken'
  /** Two stages that exclude one another and run on the same day. */
  | 'stages-overlap'
  /** An identity number, a part of which its layout does not allow. */
  | 'number-part'
  /** Refused by a rule of the caller's own schema. */
  | 'not-accepted'

/** One thing that is wrong with an input, told so that whoever filled it in can mend it. */
export interface Issue {
  /** Where: `'actor.kind'`, `'context.readings.passive-presence'`, `'stages[0].from'`; empty for the input as a whole. */
  readonly path: string
  /** What is wrong. */
  readonly code: IssueCode
  /** What was given, as it is to be shown: quoted, its invisible characters escaped, cut to 60 characters. */
  readonly given: string
  /** The codes that are accepted, all of them; or, where they cannot be listed, one description such as `'YYYY-MM-DD'`. */
  readonly accepted: readonly string[]
  /** The accepted value nearest to the one given, where one is near enough. */
  readonly nearest?: string
  /** The other field that the value does not agree with: `'committedOn'`. */
  readonly beside?: string
  /** The whole in words, in Indonesian and English. */
  readonly message: Bilingual
}

/** What a `safe...` door returns: the answer, or every issue of the input. Test `ok` first. */
export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What a field takes, in the form from which both the accepted values and their wording are made. */
export type Due =
  /** One of these codes, numbers or booleans. */
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  /** One of these fields. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** An object with these fields. */
  | { readonly kind: 'object'; readonly keys: readonly string[] }
  /** A list of at most so many entries. */
  | { readonly kind: 'list'; readonly most: number }
  /** A text of at most so many characters. */
  | { readonly kind: 'text'; readonly most: number }
  /** A whole number between two others. */
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** A day. */
  | { readonly kind: 'day' }
  /** A day not before another. */
  | { readonly kind: 'day-from'; readonly day: string }
  /** A day after another. */
  | { readonly kind: 'day-after'; readonly day: string }
  /** A day not after another. */
  | { readonly kind: 'day-until'; readonly day: string }
  /** A day of one of these years. */
  | { readonly kind: 'year-of'; readonly years: readonly number[] }
  /** What the layout of an identity number allows at a place: `'01-12'`. */
  | { readonly kind: 'number-part'; readonly accepted: readonly string[] }
  /** A value that is not in use yet. */
  | { readonly kind: 'another' }
  /** What the caller's own schema takes. */
  | { readonly kind: 'own-schema' }

/** One thing found wrong, before it is put into words. */
export interface Finding {
  /** The keys that lead to the value. */
  readonly path: readonly PropertyKey[]
  /** What is wrong. */
  readonly code: IssueCode
  /** The value given. */
  readonly given: unknown
  /** What the field takes. */
  readonly due: Due
  /** The accepted value nearest to the one given. */
  readonly nearest?: string | number | boolean | undefined
  /** The whole in words, where whoever found it has them. */
  readonly says?: Bilingual | undefined
  /** The other field that the value does not agree with, and its value. */
  readonly beside?: { readonly path: readonly PropertyKey[]; readonly value: unknown } | undefined
}
