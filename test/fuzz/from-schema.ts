import type * as z from 'zod'
import { fromDayNumber, toDayNumber } from '../../src/dates'
import { elections } from '../../src/elections'
import { POINTS } from '../../src/law'
import type { Random } from './random'

type Schema = z.core.$ZodType

const FIRST = toDayNumber('2014-01-01')
const LAST = toDayNumber('2026-12-31')
/** Days at the ends of what can be told, read or counted. */
const FAR = [
  '0001-01-01',
  '0001-12-31',
  '1899-12-31',
  '1900-01-01',
  '2100-12-31',
  '2101-01-01',
  '2200-12-31',
  '9999-12-31',
]
/** Keys that lists of one input share, so that what points at another entry may find it. */
const KEYS = ['ASN-01', 'ASN-02', 'ASN-03', 'K-1', 'K-2']
const NUMBERS = ['19900214 201503 2 001', '199002142021212001', '3273 0154 0290 0001', '19800101 200501 1 002']
/** What a text of this name may hold and be taken. */
const TEXTS: { readonly [field: string]: readonly string[] } = {
  election: elections().map(({ id }) => id),
  id: ['contoh', 'psu-contoh', 'pilkada-contoh'],
  name: ['Hari contoh'],
  nip: NUMBERS,
  nik: NUMBERS,
  niPppk: NUMBERS,
  number: NUMBERS,
  event: ['2024-10-10'],
  provision: ['pp-79-2021/pasal-4/ayat-2', 'pp-94-2021/pasal-5/huruf-n'],
  code: ['1.01.0.00.0.00.01.0000', '33.10.01.2001', '33'],
  region: ['33.10', 'Kabupaten Contoh'],
}

/** Fields that hold the key of another entry. */
const POINTERS = new Set(['holder', 'pejabatPembuatKomitmen', 'pptk', 'pengawas', 'package', 'supervisor'])

/** Values that a schema takes, as far as a field tells it alone. */
export interface Giver {
  /** A value for a schema, of the field of this name. */
  readonly give: (schema: Schema, field: string) => unknown
}

/**
 * Makes values that the fields of a schema take. Days follow one another as the fields do, for most of them tell a course of events; some
 * inputs hold every field and some hardly one.
 *
 * @param random the numbers of this input
 * @returns what gives values
 */
export function giverOf(random: Random): Giver {
  const fill = random.one([0.1, 0.4, 0.7, 0.95])
  const inOrder = random.chance(0.8)
  let today = FIRST + random.below(LAST - FIRST)
  const day = (): string => {
    if (random.chance(0.01)) return random.one(FAR)
    if (!inOrder) return fromDayNumber(FIRST + random.below(LAST - FIRST))
    today = Math.min(LAST, today + random.one([0, 1, 3, 14, 60]))
    return fromDayNumber(today)
  }
  const number = ({ minValue, maxValue, isInt }: z.ZodNumber): number => {
    const least = Math.max(minValue ?? -1e9, -1e15)
    const most = Math.min(maxValue ?? 1e9, 1e15)
    const range = random.one([most - least, Math.min(most - least, 100), 1])
    const drawn = random.chance(0.1) ? random.one([least, most]) : least + random.next() * range
    return isInt ? Math.floor(drawn) : drawn
  }
  const keys: string[] = []
  const give = (schema: Schema, field: string): unknown => {
    const known = schema as z.core.$ZodTypes
    const { def } = known._zod
    switch (def.type) {
      case 'readonly':
      case 'optional':
      case 'nonoptional':
        return give(def.innerType, field)
      case 'nullable':
        return random.chance(0.3) ? null : give(def.innerType, field)
      case 'enum':
        return random.one(Object.values(def.entries))
      case 'literal':
        return random.one(def.values)
      case 'boolean':
        return random.chance(0.5)
      case 'custom':
        return day()
      case 'string':
        // Whatever has a key of its own is told apart by it; all others point at one.
        if (field === 'key') {
          keys.push(`ASN-0${keys.length + 1}`)
          return keys.at(-1)
        }
        if (keys.length > 0 && POINTERS.has(field)) return random.one(keys)
        return random.chance(0.85) ? random.one(TEXTS[field] ?? KEYS) : random.one(KEYS)
      case 'number':
        return number(known as unknown as z.ZodNumber)
      case 'array':
        return Array.from({ length: random.one([0, 1, 1, 2, 2, 3, 5]) }, () => give(def.element, field))
      case 'union':
        return give(random.one(def.options), field)
      case 'record':
        return { [random.one(Object.keys(POINTS))]: random.one(KEYS) }
      case 'unknown':
        return random.one<unknown>([null, 1, 'contoh', [], {}])
      case 'object': {
        const made: Record<string, unknown> = {}
        for (const [name, inside] of Object.entries(def.shape)) {
          if (inside._zod.optin !== 'optional' || random.chance(fill)) made[name] = give(inside, name)
        }
        return made
      }
      default:
        throw new Error(`from-schema.ts has nothing for a schema of type ${def.type}`)
    }
  }
  return { give }
}
