import { isPlainDate } from '../dates'
import { elections } from '../elections'
import { cite, type InstrumentId, type Locale, type ProvisionId } from '../law'
import { EMPLOYEE_KIND_ALIASES } from '../people'
import { wordsFor } from './areas'
import type { Catalogue } from './catalogue'
import { CATALOGUES, type Words, wordOf } from './catalogues'
import type { FactWords } from './choice'
import { spokenOf } from './spoken'

/** The words and number formats of one language, bound together. */
export interface Speech {
  readonly locale: Locale
  readonly words: Catalogue
  /** A day in words; text that is no day stays as it is. */
  readonly date: (date: string) => string
  /** `Rp6.000.000`, in English `Rp6,000,000`. */
  readonly money: (rupiah: number) => string
  /** Items with a word before the last: `a, b, dan c`. */
  readonly list: (items: readonly string[], word?: 'and' | 'or') => string
  /** Citations, each once, gathered by instrument and article. */
  readonly cites: (ids: readonly string[]) => string
  /** The name of a fact or dimension; a code without words stays as it is. */
  readonly fact: (code: string) => string
  /** The value of a fact or dimension in words. */
  readonly value: (fact: string, value: unknown) => string
  /** The name of any other code: an office, a document, a part. */
  readonly name: (code: string) => string
  /** The values of a fact or dimension with their words; none when they are no codes. */
  readonly values: (fact: string) => Words
  /** The name, the question and the help of a fact; `undefined` for what is no fact of the library. */
  readonly factWords: (fact: string) => FactWords | undefined
}

/**
 * Binds the words of a language to functions that write days, amounts, lists, facts and values.
 *
 * @param locale `'id'` or `'en'`; anything else, and nothing, is read as `'id'`
 * @param checker whose decision or plan is told; the words of its area come before all others
 * @returns the functions
 */
export function speak(locale: Locale | undefined, checker?: string): Speech {
  const spoken = spokenOf(locale)
  const words = CATALOGUES[spoken]
  const told = wordsFor(spoken, checker)
  const name: Speech['name'] = (code) => told.name(code) ?? cite(code as ProvisionId, spoken)
  const values: Speech['values'] = (fact) => told.values(fact) ?? {}
  const list: Speech['list'] = (items, word = 'and') => {
    const last = items.at(-1) ?? ''
    if (items.length < 2) return last
    const before = items.slice(0, -1).join(', ')
    // Indonesian writes a comma before the last of three or more, English here does not.
    return `${before}${spoken === 'id' && items.length > 2 ? ',' : ''} ${words.decision.words[word]} ${last}`
  }
  const date: Speech['date'] = (text) => {
    if (!isPlainDate(text)) return text
    const [year, month, day] = text.split('-').map(Number) as [number, number, number]
    return `${day} ${words.decision.months[month - 1]} ${year}`
  }
  const value: Speech['value'] = (fact, given) => {
    if (Array.isArray(given)) return list(given.map((one) => value(fact, one)))
    if (typeof given === 'boolean') {
      const said = given ? 'yes' : 'no'
      return wordOf(values(fact), said) ?? words.decision.words[said]
    }
    if (typeof given !== 'string') return given === null ? '-' : String(JSON.stringify(given))
    if (isPlainDate(given)) return date(given)
    if (fact === 'election') return elections().find(({ id }) => id === given)?.name[spoken] ?? given
    const aliases: { readonly [alias: string]: string } = EMPLOYEE_KIND_ALIASES
    const code = fact === 'actor.kind' && Object.hasOwn(aliases, given) ? (aliases[given] as string) : given
    return wordOf(values(fact), code) ?? name(code)
  }
  return {
    locale: spoken,
    words,
    date,
    list,
    value,
    name,
    values,
    factWords: told.factWords,
    money: (rupiah) => `Rp${String(Math.round(rupiah)).replace(/\B(?=(\d{3})+$)/g, spoken === 'id' ? '.' : ',')}`,
    cites: (ids) => citations(ids, spoken),
    fact: (code) => told.fact(code) ?? code,
  }
}

/** Names each instrument, article and ayat once: `PP 94/2021 Pasal 17 ayat (1) huruf a, huruf c, ayat (3), Pasal 18; UU ...`. */
function citations(ids: readonly string[], locale: Locale): string {
  const instruments = new Map<string, Map<string, string[]>>()
  for (const id of new Set(ids)) {
    const [instrument, division] = id.split('/', 2) as [string, string | undefined]
    const short = cite(instrument as InstrumentId, locale)
    const whole = cite(id as ProvisionId, locale)
    const inside = whole.startsWith(`${short} `) ? whole.slice(short.length + 1) : whole
    // An article is two words, `Pasal 17`; other divisions are not parted from what stands under them.
    const [name, ...under] = (division?.startsWith('pasal-') ? inside.split(/ (?<=^\S+ \S+ )/) : [inside]) as [
      string,
      ...string[],
    ]
    const articles = instruments.get(short) ?? new Map<string, string[]>()
    instruments.set(short, articles)
    articles.set(name, [...(articles.get(name) ?? []), under.join(' ')])
  }
  return [...instruments]
    .map(([short, articles]) => {
      const said = [...articles]
        .map(([name, under]) => `${name} ${under.map(unlessRepeated).join(', ')}`.trim())
        .join(', ')
      return said.startsWith(short) ? said : `${short} ${said}`
    })
    .join('; ')
}

/** What stands under an article, without the ayat or huruf that the one before has named: `huruf c` after `ayat (4) huruf a`. */
function unlessRepeated(one: string, at: number, all: readonly string[]): string {
  const head = headOf(one)
  return head !== '' && head === headOf(all[at - 1] ?? '') ? one.slice(head.length) : one
}

function headOf(under: string): string {
  return /^\S+ \S+ (?=\S)/.exec(under)?.[0] ?? ''
}
