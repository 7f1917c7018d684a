import { isDeepStrictEqual } from 'node:util'
import type { Made } from './hostile'

/** What stood in an object before it was handed over. */
interface Seen {
  readonly object: object
  readonly prototype: unknown
  readonly keys: readonly PropertyKey[]
  readonly fields: readonly (PropertyDescriptor | undefined)[]
}

/** Beyond this an input is not looked through whole: it is large because it is large, not because it is odd. */
const MOST_SEEN = 3000

/** Every object of an input that can be looked into without running code, each with what it holds. */
function objectsIn(input: unknown, { proxies }: Made): object[] {
  const found = new Set<object>()
  const open: unknown[] = [input]
  while (open.length > 0 && found.size < MOST_SEEN) {
    const one = open.pop()
    if (typeof one !== 'object' || one === null || proxies.has(one) || found.has(one) || ArrayBuffer.isView(one))
      continue
    found.add(one)
    for (const key of Reflect.ownKeys(one)) open.push(Reflect.getOwnPropertyDescriptor(one, key)?.value)
  }
  return [...found]
}

/** Looks through an input, so that {@link changedIn} can tell whether it was changed. */
export function seenIn(input: unknown, made: Made): readonly Seen[] {
  return objectsIn(input, made).map((object) => {
    const keys = Reflect.ownKeys(object)
    const fields = keys.map((key) => Reflect.getOwnPropertyDescriptor(object, key))
    return { object, prototype: Object.getPrototypeOf(object), keys, fields }
  })
}

/** The first object that no longer holds what it held. */
export function changedIn(seen: readonly Seen[]): object | undefined {
  const same = ({ object, prototype, keys, fields }: Seen): boolean => {
    const now = Reflect.ownKeys(object)
    return (
      Object.getPrototypeOf(object) === prototype &&
      now.length === keys.length &&
      keys.every((key, at) => {
        const [was, is] = [fields[at], Reflect.getOwnPropertyDescriptor(object, key)]
        return (
          key === now[at] && Object.is(was?.value, is?.value) && was?.get === is?.get && was?.writable === is?.writable
        )
      })
    )
  }
  return seen.find((one) => !same(one))?.object
}

/** Freezes an input as deep as it goes, so that whoever changes it throws. */
export function freeze(input: unknown, made: Made): void {
  for (const object of objectsIn(input, made)) Object.freeze(object)
}

/** How large an input is: its fields and, of its texts, each 16 letters. */
export function sizeOf(input: unknown, made: Made): number {
  let size = 1
  for (const object of objectsIn(input, made)) {
    for (const key of Reflect.ownKeys(object)) {
      const value: unknown = Reflect.getOwnPropertyDescriptor(object, key)?.value
      size += 1 + (typeof value === 'string' ? value.length >> 4 : 0) + (String(key).length >> 4)
    }
  }
  return size + (typeof input === 'string' ? input.length >> 4 : 0)
}

const SHARED = [Object, Array, Function, String, Number, Boolean, Symbol, Map, Set, Date, RegExp, Promise].flatMap(
  (one) => [one, one.prototype as object],
)
const keysNow = (): number => SHARED.reduce((sum, one) => sum + Reflect.ownKeys(one).length, 0)
const AT_FIRST = keysNow()

/** Whether something was put where every object finds it. */
export function polluted(): boolean {
  return 'polluted' in {} || keysNow() !== AT_FIRST
}

/** Whether two answers say the same; the second of a door that keeps its answers is often the very same object. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other)
}
