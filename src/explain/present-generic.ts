import type { Part } from '../decision'
import type { PartPresenter, Presenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'

/** Any facts or conclusion, read as plain data. */
type Data = { readonly [key: string]: unknown }

/**
 * Writes facts one line each, those of a nested object with a dot: `actor.kind`.
 *
 * @param facts plain data
 * @param speech the language
 * @param prefix the path so far
 * @returns lines; what is `undefined` is left out
 */
export function factItems(facts: unknown, speech: Speech, prefix = ''): Item[] {
  if (typeof facts !== 'object' || facts === null) return []
  return Object.entries(facts).flatMap(([key, value]): Item[] => {
    const path = `${prefix}${key}`
    if (value === undefined) return []
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return factItems(value, speech, `${path}.`)
    return [{ text: `${capital(speech.fact(path))}: ${speech.value(path, value)}` }]
  })
}

/**
 * Tells a part of a conclusion from the answer to the main question.
 *
 * @param value a property of a conclusion
 * @returns whether it carries grounds of its own
 */
export function isPart(value: unknown): value is Part<unknown, string> {
  return typeof value === 'object' && value !== null && 'status' in value && 'basis' in value
}

/**
 * Tells a part the library has no words for, by its codes.
 *
 * @param name the name of the part
 * @returns a presenter of that part
 */
export function genericPart(name: string): PartPresenter<unknown> {
  return {
    heading: (speech) => capital(speech.name(name)),
    items: (value, speech) => {
      const items = factItems(value, speech)
      return items.length === 0 ? [{ text: capital(speech.value(name, value)) }] : items
    },
  }
}

/** Tells the decisions of a checker the library does not know: a caller's own. */
export const presentGeneric: Presenter<Data, Data> = {
  area: null,
  title: () => '',
  facts: factItems,
  says: (main, speech) => {
    // A conclusion that is settled brings its parts along; they are told under their own headings.
    const own = Object.fromEntries(Object.entries(main).filter(([, value]) => !isPart(value)))
    return factItems(own, speech)
      .map(({ text }) => text)
      .join('; ')
  },
  details: () => [],
  parts: {},
}
