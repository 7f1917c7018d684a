import type { Locale } from '../law'
import { OFFERS } from './offers'
import type { Choices, Inside, Offer } from './offers/offer'
import { WORDINGS } from './offers/wording'
import { spokenOf } from './spoken'

/** An accepted value of a fact, as a form offers it. */
export interface Option {
  /** What to put in the facts: a code, a number of a short list, or `true` or `false`. */
  readonly value: string | number | boolean
  /** What the value is called. */
  readonly label: string
  /** What it means, or what the answer should rest on, in words a complaint desk understands. */
  readonly help: string
  /** Other codes that are accepted for the value; some set further facts with it. */
  readonly aliases: readonly string[]
}

/**
 * Lists the accepted values of a fact, each with label, help and aliases: what a form needs. It knows every checker, planner and drafter,
 * `checkLegalAidAgreement`, `checkNumber` and `deadline`, and every field of their facts.
 *
 * @param checker the name of the function: `'classifyConduct'`, `'planSuccession'`
 * @param fact the name of the fact, with dots inside a nested one: `'support'`, `'actor.kind'`, `'people.position'`; the place in a list
 *   may be told or left out: `'conducts.0.stage'`, `'conducts.*.stage'` and `'conducts.stage'` are one fact
 * @param settings the language
 * @returns the values in order; none for what is entered: a day, an amount, a text, an election, and a record or list as a whole
 * @throws RangeError naming what there is, the nearest first, when no function or no fact of it has this name
 * @example
 * options('classifyConduct', 'stage', { locale: 'en' }).map(({ value }) => value) // => ['bakal-calon', 'calon']
 * options('classifyConduct', 'cltn').map(({ value }) => value) // => [true, false]
 * options('planRemedy', 'issuer', { locale: 'en' })[4]?.label // => 'another official'
 * options('deadline', 'week', { locale: 'en' }).map(({ value, label }) => `${value}: ${label}`) // => ['5: five days', '6: six days']
 * options('classifyConduct', 'committedOn') // => []
 * options('classifyConducts', 'stage') // => throws RangeError: checker: 'classifyConducts' is not known; accepted: classifyConduct,
 * options('classifyConduct', 'stages') // => throws RangeError: fact: 'stages' is not known to classifyConduct; accepted: stage,
 */
export function options(
  checker: string,
  fact: string,
  settings: { readonly locale?: Locale | undefined } = {},
): Option[] {
  const offered = offersOf(checker, settings.locale)
  if (offered === undefined) throw unknown('checker', checker, '', Object.keys(OFFERS))
  const offer = offerAt(offered, fact)
  if (offer === undefined) throw unknown('fact', fact, checker, factsOf(offered))
  return optionsIn(offer)
}

/**
 * The same for a fact that may be the caller's own.
 *
 * @returns the values; none for what the library does not know
 */
export function optionsIfKnown(checker: string, fact: string, locale: Locale): readonly Option[] {
  const offered = offersOf(checker, locale)
  const offer = offered === undefined ? undefined : offerAt(offered, fact)
  return offer === undefined ? [] : optionsIn(offer)
}

function offersOf(checker: string, locale: Locale | undefined): Inside | undefined {
  if (!Object.hasOwn(OFFERS, checker)) return undefined
  return OFFERS[checker as keyof typeof OFFERS](WORDINGS[spokenOf(locale)])
}

const PLACE = /^(?:\*|\d+)$/

function offerAt(offered: Inside, fact: string): Offer | undefined {
  let at: Offer = offered
  for (const name of fact.split('.')) {
    if (PLACE.test(name) && at !== offered) continue
    if (at === null || !('fields' in at) || !Object.hasOwn(at.fields, name)) return undefined
    at = at.fields[name] as Offer
  }
  return at
}

function optionsIn(offer: Offer): Option[] {
  if (offer === null || 'fields' in offer) return []
  const aliases = Object.entries(offer.aliases)
  return Object.entries(offer.choices).map(([code, { label, help }]) => ({
    value: asFact(offer.as, code),
    label,
    help,
    aliases: aliases.flatMap(([alias, meant]) => (meant === code ? [alias] : [])),
  }))
}

function asFact(as: Choices['as'], code: string): Option['value'] {
  if (as === 'flag') return code === 'yes'
  return as === 'number' ? Number(code) : code
}

/** The names of all facts, those of records with a dot. */
function factsOf({ fields }: Inside, before = ''): string[] {
  return Object.entries(fields).flatMap(([name, offer]) => {
    const path = `${before}${name}`
    return offer !== null && 'fields' in offer ? [path, ...factsOf(offer, `${path}.`)] : [path]
  })
}

function unknown(what: 'checker' | 'fact', given: string, checker: string, known: readonly string[]): RangeError {
  const accepted = nearestFirst(given, known).join(', ')
  const [to, oleh] = checker === '' ? ['', ''] : [` to ${checker}`, ` oleh ${checker}`]
  return new RangeError(
    `${what}: '${given}' is not known${to}; accepted: ${accepted} / ` +
      `${what}: '${given}' tidak dikenal${oleh}; yang diterima: ${accepted}`,
  )
}

/** The names, those that share most pairs of letters with what was given before the others. */
function nearestFirst(given: string, names: readonly string[]): string[] {
  const wanted = pairsOf(given)
  const likeness = (name: string) => {
    const pairs = pairsOf(name)
    return (2 * [...pairs].filter((pair) => wanted.has(pair)).length) / (pairs.size + wanted.size)
  }
  return [...names].sort((left, right) => likeness(right) - likeness(left))
}

function pairsOf(text: string): Set<string> {
  const lower = ` ${text.toLowerCase()} `
  return new Set(Array.from({ length: lower.length - 1 }, (_, at) => lower.slice(at, at + 2)))
}
