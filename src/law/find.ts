import type { Evidence, Instrument, ProvisionFacts } from './instrument'
import { INSTRUMENTS } from './registry'

const BY_ID = /* @__PURE__ */ new Map<string, Instrument>(/* @__PURE__ */ INSTRUMENTS.map((one) => [one.id, one]))

/**
 * Finds the instrument and the facts of a provision without its prose.
 *
 * @param id `'pp-94-2021/pasal-40/ayat-3'`, or the id of an instrument alone
 * @returns the instrument, and the provision's facts (empty for an instrument alone); `undefined` when there is no such provision
 */
export function find(id: string): { readonly instrument: Instrument; readonly facts: ProvisionFacts } | undefined {
  const slash = id.indexOf('/')
  const instrument = BY_ID.get(slash === -1 ? id : id.slice(0, slash))
  if (instrument === undefined) return undefined
  if (slash === -1) return { instrument, facts: {} }
  const path = id.slice(slash + 1)
  if (!Object.hasOwn(instrument.provisions, path)) return undefined
  return { instrument, facts: instrument.provisions[path] as ProvisionFacts }
}

/**
 * Tells how well a provision was read.
 *
 * @param id id of a provision
 * @returns its evidence; `'unverified'` for one the library does not hold, as a caller's own may be
 * @example
 * evidenceOf('pp-94-2021/pasal-40/ayat-3') // => 'gazette-text'
 */
export function evidenceOf(id: string): Evidence {
  const found = find(id)
  return found === undefined ? 'unverified' : (found.facts.evidence ?? found.instrument.evidence)
}
