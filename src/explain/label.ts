import { cite, type Locale, type ProvisionId } from '../law'
import { wordsFor } from './areas'
import { spokenOf } from './spoken'

/**
 * Names a code of the library in words. Where areas share a code, people, posts, places, offices, conduct, levels and sanctions name it
 * before all, then the areas in one order, each by its facts, its other codes and its parts; the value of a fact names it only where
 * nothing else does. A report knows its area and asks that first.
 *
 * @param code any code or provision id: `'discipline-violation'`, `'jpt-pratama'`
 * @param locale `'id'` (default) or `'en'`
 * @returns the words; a code the library does not know is returned as it is
 * @example
 * label('discipline-violation') // => 'pelanggaran disiplin'
 * label('teguran-lisan', 'en') // => 'oral reprimand'
 * label('pp-94-2021/pasal-8/ayat-3') // => 'PP 94/2021 Pasal 8 ayat (3)'
 * label('constructor') // => 'constructor'
 */
export function label(code: string, locale: Locale = 'id'): string {
  const spoken = spokenOf(locale)
  return wordsFor(spoken, undefined).name(code) ?? cite(code as ProvisionId, spoken)
}
