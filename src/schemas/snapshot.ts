/** Why a value cannot be part of plain data. */
export type Oddity =
  | 'bigint'
  | 'symbol'
  | 'function'
  | 'getter'
  | 'native-date'
  | 'instance'
  | 'cycle'
  | 'unreadable'
  | 'too-deep'
  | 'too-many'

/** A plain copy of an input; in place of what is not plain stands a symbol, and `oddities` says what it stands for. */
export interface Snapshot {
  readonly value: unknown
  readonly oddities: ReadonlyMap<unknown, Oddity>
}

/** The most entries of one list, and the most fields of one object, that a door reads unless it says otherwise. */
export const MOST_ENTRIES = 1000
const DEEPEST = 12
/** How many values are read for each entry that a list may have. */
const VALUES_PER_ENTRY = 20

/**
 * Copies an input of which nothing is known. A getter is read as a field is, as `JSON.stringify` would; what throws, never ends or holds
 * itself is marked, so that everything after this step meets only plain data of bounded size that no one else can change.
 *
 * @param input anything
 * @param most the most entries of one list, and the most fields of one object, that are read
 * @returns the copy with its marks
 */
export function snapshotOf(input: unknown, most = MOST_ENTRIES): Snapshot {
  const oddities = new Map<unknown, Oddity>()
  const above: object[] = []
  let left = most * VALUES_PER_ENTRY

  const mark = (oddity: Oddity): symbol => {
    const stand = Symbol(oddity)
    oddities.set(stand, oddity)
    return stand
  }
  const copy = (value: unknown): unknown => {
    const type = typeof value
    if (type === 'bigint' || type === 'symbol' || type === 'function') return mark(type)
    if (typeof value !== 'object' || value === null) return value
    if (above.includes(value)) return mark('cycle')
    if (above.length === DEEPEST) return mark('too-deep')
    const read = contentOf(value, most)
    if (typeof read === 'string') return mark(read)
    left -= read.entries.length
    if (left < 0) return mark('too-many')
    above.push(value)
    const copied: object = read.isList ? [] : {}
    for (const [key, content] of read.entries) {
      const one = content.plain ? copy(content.value) : mark('getter')
      if (key !== '__proto__') (copied as Record<string, unknown>)[key] = one
      // Written as any other field, this one would change the prototype instead.
      else Object.defineProperty(copied, key, { value: one, enumerable: true, configurable: true, writable: true })
    }
    above.pop()
    return copied
  }
  return { value: copy(input), oddities }
}

type Content = { readonly plain: true; readonly value: unknown } | { readonly plain: false }
interface Entries {
  readonly isList: boolean
  readonly entries: readonly (readonly [string, Content])[]
}

/** The own fields of an object or entries of a list. Every step here may run code of the caller's, if the object is a proxy. */
function contentOf(object: object, most: number): Entries | Oddity {
  try {
    const isList = Array.isArray(object)
    if (!isList && !isPlain(object)) {
      return Object.prototype.toString.call(object) === '[object Date]' ? 'native-date' : 'instance'
    }
    const keys = isList ? placesOf(object, most) : Reflect.ownKeys(object)
    if (keys.length > most) return 'too-many'
    return { isList, entries: keys.flatMap((key) => entryOf(object, key, isList)) }
  } catch {
    return 'unreadable'
  }
}

/**
 * Tells an object of fields from an object of a class. Objects of another realm have another `Object.prototype`; it too is an object on which nothing
 * stands.
 *
 * @param object any object
 * @returns whether nothing but fields can be in it
 */
export function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function placesOf(list: readonly unknown[], most: number): readonly string[] {
  return Array.from({ length: Math.min(list.length, most + 1) }, (_, at) => `${at}`)
}

function entryOf(object: object, key: string | symbol, isList: boolean): readonly (readonly [string, Content])[] {
  const property = Reflect.getOwnPropertyDescriptor(object, key)
  // A hole in a list is an entry not given; a hidden field is none, as in JSON.
  if (property === undefined) return isList ? [[key as string, { plain: true, value: undefined }]] : []
  if (property.enumerable !== true) return []
  return [[String(key), 'value' in property ? { plain: true, value: property.value } : computed(object, key)]]
}

/** What a getter returns, if it returns. */
function computed(object: object, key: string | symbol): Content {
  try {
    return { plain: true, value: Reflect.get(object, key) }
  } catch {
    return { plain: false }
  }
}
