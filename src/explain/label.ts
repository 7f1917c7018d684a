import { cite, type Locale, type ProvisionId } from '../law'
import { wordsFor } from './areas'
import { spokenOf } from './spoken'

/**
 * Names a code of the library in words. Where lists share a code, the first in this order names it: kinds of people, posts, places,
 * offices, conduct, classes, levels, norms, sanctions, forms of exit, facts, their values, notes, reasons.
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
