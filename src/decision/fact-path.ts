import type { Given } from './fold'

/** Facts as plain data, by name. */
export type PlainFacts = { readonly [name: string]: unknown }

/**
 * Reads a fact by its path.
 *
 * @param facts the facts
 * @param path `'actor.post'`, `'breaches.0.impact'`
 * @returns the value; `undefined` where there is none
 * @example
 * factAt({ actor: { post: 'pengawas' } }, 'actor.post') // => 'pengawas'
 * factAt({}, 'actor.post') // => undefined
 */
export function factAt(facts: PlainFacts, path: string): unknown {
  let at: unknown = facts
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as PlainFacts)[name]
  }
  return at
}

/**
 * Tells which facts were given, for what a derivation returns.
 *
 * @param facts the facts of a case
 * @returns whether a fact was given, by its path
 * @example
 * const given = givenIn({ actor: { kind: 'pns' }, impact: undefined })
 * given.has('actor.kind') // => true
 * given.has('impact') // => false
 */
export function givenIn(facts: object): Given {
  return { has: (fact) => factAt(facts as PlainFacts, fact) !== undefined }
}

/**
 * Sets a fact by its path; nothing that was given is changed.
 *
 * @param facts the facts
 * @param path `'actor.post'`, `'breaches.0.impact'`
 * @param value the value
 * @returns new facts
 * @example
 * withFact({ actor: { kind: 'pns' } }, 'actor.post', 'pengawas') // => { actor: { kind: 'pns', post: 'pengawas' } }
 * withFact({ acts: [{ a: 1 }, { a: 2 }] }, 'acts.1.b', 3) // => { acts: [{ a: 1 }, { a: 2, b: 3 }] }
 */
export function withFact(facts: PlainFacts, path: string, value: unknown): PlainFacts {
  return set(facts, path.split('.'), value) as PlainFacts
}

function set(inside: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(inside)) return inside.map((one, at) => (`${at}` === name ? set(one, rest, value) : one))
  const own = typeof inside === 'object' && inside !== null ? (inside as PlainFacts) : {}
  return { ...own, [name]: set(Object.hasOwn(own, name) ? own[name] : undefined, rest, value) }
}
