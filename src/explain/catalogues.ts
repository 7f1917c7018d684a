import type { Locale } from '../law'
import type { Catalogue } from './catalogue'
import { ENGLISH } from './en'
import { INDONESIAN } from './id'

/** The catalogue of each language. */
export const CATALOGUES: Record<Locale, Catalogue> = { id: INDONESIAN, en: ENGLISH }

/** Words looked up by code: a text, or a choice with its help. */
export type Words = { readonly [code: string]: string | { readonly label: string } }

/**
 * Looks a code up among its own keys only, so that `constructor` and `__proto__` are no words.
 *
 * @param words a part of a catalogue
 * @param code any text
 * @returns the text of the code, or `undefined`
 */
export function wordOf(words: Words, code: string): string | undefined {
  if (!Object.hasOwn(words, code)) return undefined
  const word = words[code]
  return typeof word === 'object' ? word.label : word
}

/**
 * Looks a code up in one list after the other.
 *
 * @param lists parts of a catalogue
 * @param code any text
 * @returns the text of the code in the first list that has it, or `undefined`
 */
export function wordAmong(lists: readonly Words[], code: string): string | undefined {
  for (const words of lists) {
    const word = wordOf(words, code)
    if (word !== undefined) return word
  }
  return undefined
}
