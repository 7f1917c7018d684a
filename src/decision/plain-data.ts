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
  const copied: Record<string, unknown> = {}
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    const one = structuredCopy((value as Record<string, unknown>)[key])
    if (key === '__proto__')
      Object.defineProperty(copied, key, { value: one, enumerable: true, configurable: true, writable: true })
    else copied[key] = one
  }
  return copied as V
}

/** Freezes plain data to its leaves: interned answers are shared by their readers. */
export function freeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const one of Object.values(value)) freeze(one)
  }
  return value
}
