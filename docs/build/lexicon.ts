import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Speech, speak } from '../../src/explain/speech'
import type { Locale } from '../../src/law'
import { CODES, KEYS } from './effect-words'

/** Names what the rows of a table hold, in one language. */
export interface Lexicon {
  /** The name of a dimension. */
  readonly dimension: (name: string) => string
  /** A value of a dimension. */
  readonly value: (dimension: string, code: string) => string
  /** The name of a field of an effect. */
  readonly key: (key: string) => string
  /** A code in an effect, under its field. */
  readonly effect: (key: string, code: string) => string
  readonly speech: Speech
}

interface List {
  readonly name: string
  readonly words: { readonly [code: string]: unknown }
}

const EXPLAIN = fileURLToPath(new URL('../../src/explain/', import.meta.url))

/** Which files of words belong to an area of rules; the words of another area could mean something else. */
const FILES: { readonly [area: string]: readonly string[] } = {
  'rules/neutrality': ['neutrality', 'invitation', 'cases', 'follow-up', 'discipline', 'people'],
  'rules/discipline': ['proceedings', 'remedy', 'breach', 'discipline', 'neutrality', 'people'],
  'rules/authority': ['authority', 'people'],
  'rules/additional-duty': ['succession', 'additional-duty', 'organization', 'people'],
  'rules/legal-aid': ['legal-aid', 'organization', 'people'],
  'rules/grievance': ['grievance', 'organization', 'people'],
  'rules/escalation': ['escalation', 'people'],
  'rules/coordination': ['coordination'],
  organization: ['organization', 'people'],
}

/**
 * Gathers the words of an area, so that a page can name every code of its tables.
 *
 * @param locale the language
 * @param area the folder of the area under `src`
 * @param checker the checker whose words come before all others
 * @returns functions that name dimensions, values and effects; a code that has no words anywhere is returned as it is
 */
export async function lexiconOf(locale: Locale, area: string, checker: string): Promise<Lexicon> {
  const lists = await listsOf(locale, area)
  const speech = speak(locale, checker)
  const inLists = (key: string, code: string): string | undefined => {
    const having = lists.filter(({ words }) => Object.hasOwn(words, code))
    const best = having.find(({ name }) => isListOf(name, key)) ?? having[0]
    return best === undefined ? undefined : wordOf(best.words[code])
  }
  const own = (code: string) => CODES[code]?.[locale]
  return {
    speech,
    dimension: (name) => {
      const said = speech.fact(name)
      return said === name ? (KEYS[name]?.[locale] ?? inLists('facts', name) ?? spaced(name)) : said
    },
    value: (dimension, code) => {
      const said = speech.value(dimension, code)
      return said === code ? (own(code) ?? inLists(dimension, code) ?? code) : said
    },
    key: (key) => KEYS[key]?.[locale] ?? speech.fact(key),
    effect: (key, code) => {
      const listed = lists.find(({ name, words }) => isListOf(name, key) && Object.hasOwn(words, code))
      const exact = listed === undefined ? undefined : wordOf(listed.words[code])
      if (exact !== undefined) return exact
      if (own(code) !== undefined) return own(code) as string
      const said = speech.value(key, code)
      return said === code ? (inLists(key, code) ?? code) : said
    },
  }
}

/** `standing` is looked up in `standings`, `status` in `statuses`, `takes` in itself. */
function isListOf(name: string, key: string): boolean {
  return name === key || name === `${key}s` || name === `${key}es` || `${name}s` === key
}

function wordOf(found: unknown): string | undefined {
  if (typeof found === 'string') return found
  if (typeof found !== 'object' || found === null) return undefined
  if ('label' in found && typeof found.label === 'string') return found.label
  return 'name' in found && typeof found.name === 'string' ? found.name : undefined
}

/** A name of the code that has no words: `ppkAppointed` as `ppk appointed`. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

async function listsOf(locale: Locale, area: string): Promise<List[]> {
  const there = new Set(readdirSync(`${EXPLAIN}${locale}`))
  const files = (FILES[area] ?? []).filter((file) => there.has(`${file}.ts`))
  const modules = await Promise.all(files.map((file) => import(`${EXPLAIN}${locale}/${file}.ts`)))
  return modules.flatMap((module) => Object.values(module as object).flatMap(listsIn))
}

function listsIn(catalogue: unknown): List[] {
  if (typeof catalogue !== 'object' || catalogue === null) return []
  return Object.entries(catalogue).flatMap(([name, words]): List[] => {
    if (typeof words !== 'object' || words === null || name === 'headings' || name === 'phrases') return []
    const nested = name === 'values' || name === 'flags' ? listsIn(words) : []
    return [{ name, words }, ...nested]
  })
}
