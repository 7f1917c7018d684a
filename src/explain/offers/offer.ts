import type { DateInput } from '../../dates'
import type { DutyRoleAlias, OfficeAlias } from '../../organization'
import type { EmployeeKindAlias } from '../../people'
import type { ConductAlias } from '../../rules/neutrality'
import type { Choice } from '../choice'

/** The accepted values of a fact, in the order in which a form offers them. */
export interface Choices {
  /** How a value is written in the facts: a code, a number, or `true` and `false` for `yes` and `no`. */
  readonly as: 'code' | 'number' | 'flag'
  readonly choices: { readonly [code: string]: Choice }
  /** Other spellings that are accepted, each with the code it means. */
  readonly aliases: { readonly [alias: string]: string }
}

/** A record of facts, or a list of such records. */
export interface Inside {
  readonly fields: { readonly [fact: string]: Offer }
}

/** What a form offers for a fact; `null` for what is entered: a day, an amount, a text, an election. */
export type Offer = Choices | Inside | null

/** Without other spellings of a code, which are told beside it and offered by no form. */
type Own<V> = 'pns' extends V
  ? Exclude<V, EmployeeKindAlias>
  : 'post-photo' extends V
    ? Exclude<V, ConductAlias>
    : 'sekretaris-daerah' extends V
      ? Exclude<V, OfficeAlias>
      : 'pengguna-anggaran' extends V
        ? Exclude<V, DutyRoleAlias>
        : V

/** Whatever a union of records has, taken together. */
type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never

type FieldsOf<F> = F extends unknown ? { readonly [K in keyof F]-?: OfferOf<NonNullable<F[K]>> } : never

/** Yes and no, each in words. */
export type YesNo = { readonly [K in 'yes' | 'no']: Choice }

type NoAliases = { readonly [K in never]: string }

/** What must be offered for facts of this type: every field, and for each of a closed list every code. */
export type OfferOf<V> = [V] extends [boolean]
  ? { readonly as: 'flag'; readonly choices: YesNo; readonly aliases: NoAliases }
  : [V] extends [readonly (infer One)[]]
    ? OfferOf<NonNullable<One>>
    : [V] extends [DateInput]
      ? null
      : [V] extends [number]
        ? number extends V
          ? null
          : { readonly as: 'number'; readonly choices: { readonly [K in V]: Choice }; readonly aliases: NoAliases }
        : [V] extends [string]
          ? string extends V
            ? null
            : {
                readonly as: 'code'
                readonly choices: { readonly [K in Own<V> & string]: Choice }
                readonly aliases: { readonly [A in Exclude<V, Own<V>>]: string }
              }
          : { readonly fields: Together<FieldsOf<V>> }

type Aliases = { readonly [alias: string]: string }

type Codes<C extends string, A> = {
  readonly as: 'code'
  readonly choices: { readonly [K in C]: Choice }
  readonly aliases: A
}

const NONE = {}

/** Codes that have their own words. */
export function codes<C extends string, const A extends Aliases = Aliases>(
  choices: { readonly [K in C]: Choice },
  aliases: A = NONE as A,
): Codes<C, A> {
  return { as: 'code', choices, aliases }
}

/** Codes that have names only; the help is that of the fact. */
export function named<C extends string, const A extends Aliases = Aliases>(
  names: { readonly [K in C]: string | { readonly label: string } },
  help: string,
  aliases: A = NONE as A,
): Codes<C, A> {
  const entries = Object.entries<string | { readonly label: string }>(names)
  const choices = entries.map(([code, name]) => [code, { label: typeof name === 'string' ? name : name.label, help }])
  return codes<C, A>(Object.fromEntries(choices), aliases)
}

/** Some codes of a longer list. */
export function only<C extends string>(
  choices: { readonly [K in C]: Choice },
  among: readonly C[],
): { readonly [K in C]: Choice } {
  return Object.fromEntries(among.map((code) => [code, choices[code]])) as { readonly [K in C]: Choice }
}

/** Numbers of a short list. */
export function numbers<const C extends { readonly [code: number]: Choice }>(choices: C) {
  return { as: 'number', choices, aliases: NONE } as const
}

/** Yes or no, with words of its own. */
export function flag(choices: YesNo) {
  return { as: 'flag', choices, aliases: NONE } as const
}
