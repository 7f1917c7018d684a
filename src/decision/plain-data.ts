/**
 * Copies plain data, so that a decision does not change with its caller's object.
 *
 * @param value objects, lists and bare values; nothing that JSON cannot carry
 * @returns a copy that shares nothing with it
 * @example
 * const facts = { actor: { kind: 'pns' } }
 * const copied = structuredCopy(facts)
 * copied // => { actor: { kind: 'pns' } }
 * copied.actor === facts.actor // => false
 */
export function structuredCopy<V>(value: V): V {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(structuredCopy) as V
  const copied = flatCopy(value)
  for (const key in copied) {
    const one = copied[key]
    // What an object inherits is none of its fields. Those it has are the copy's own too, also one called `__proto__`, and stay so.
    if (typeof one === 'object' && one !== null && Object.hasOwn(copied, key)) copied[key] = structuredCopy(one)
  }
  return copied as V
}

type Flat = { readonly [key: string]: unknown }
type Copier = (value: Flat) => Flat

/*
 * Eight times the same: an engine that sees objects of more than four shapes in one place copies them three times more slowly, and
 * facts come in many shapes. Those of as many keys share a place.
 */
const COPIERS: readonly Copier[] = [
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
]

/**
 * Copies one level of an object: its own fields, with the values they hold.
 *
 * @param value an object of fields
 * @returns a new object with the same fields
 * @example
 * const facts = { conduct: 'post-photo' }
 * flatCopy(facts) // => { conduct: 'post-photo' }
 * flatCopy(facts) === facts // => false
 */
export function flatCopy<V extends object>(value: V): V {
  let keys = 0
  for (const _ in value) keys++
  return (COPIERS[keys & 7] as Copier)(value as Flat) as V
}

/** Freezes plain data to its leaves: interned answers are shared by their readers. */
export function freeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const one of Object.values(value)) freeze(one)
  }
  return value
}
