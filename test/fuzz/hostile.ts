import { Form, revoked, throwing } from '../schemas/oddities'
import type { Random } from './random'

/** What was put into one input, for those who look at it afterwards. */
export interface Made {
  /** Proxies: reading them may run anything, so they are never looked into from outside. */
  readonly proxies: WeakSet<object>
  /** What a door tried to change through a proxy. */
  readonly changes: string[]
  /** Whether something in the input gives another answer each time it is read. */
  fickle: boolean
}

/** The start of the record of one input. */
export function nothingMade(): Made {
  return { proxies: new WeakSet(), changes: [], fickle: false }
}

const fail = (): never => {
  throw new Error('boom')
}

/** A proxy that lets everything be read and writes down what would be changed. */
function watched(made: Made, target: object): object {
  const told = (trap: string) => (): boolean => {
    made.changes.push(trap)
    return true
  }
  return new Proxy(target, {
    set: told('set'),
    defineProperty: told('defineProperty'),
    deleteProperty: told('deleteProperty'),
    setPrototypeOf: told('setPrototypeOf'),
    preventExtensions: told('preventExtensions'),
  })
}

const known = (made: Made, proxy: object): object => {
  made.proxies.add(proxy)
  return proxy
}

function nested(depth: number, list: boolean): unknown {
  let inside: unknown = 'x'
  for (let level = 0; level < depth; level++) inside = list ? [inside] : { actor: inside }
  return inside
}

function wide(fields: number): object {
  return Object.fromEntries(Array.from({ length: fields }, (_, at) => [`k${at}`, at]))
}

function cycle(): object {
  const one: Record<string, unknown> = { kind: 'pns' }
  one['post'] = { back: [one] }
  return one
}

function sparse(length: number): unknown[] {
  const list: unknown[] = []
  list.length = length
  return list
}

function counting(made: Made): object {
  made.fickle = true
  let read = 0
  return Object.defineProperty({}, 'kind', {
    enumerable: true,
    get: () => (read++ % 2 === 0 ? 'pns' : { kind: read }),
  })
}

/** Values that no field takes, each made anew. */
const ODD: readonly ((random: Random, made: Made) => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => -0,
  () => 1e308,
  () => -1e308,
  () => Number.POSITIVE_INFINITY,
  () => 5e-324,
  () => 2 ** 53,
  () => 0.1,
  () => -1,
  () => 1n,
  () => 10n ** 400n,
  () => Symbol('kind'),
  () => Symbol.iterator,
  () => fail,
  () => Form,
  () => new Form(),
  () => new Date('2024-10-10'),
  () => new Date(Number.NaN),
  () => /(a+)+$/,
  () => new Map([['kind', 'pns']]),
  () => new Set(['pns']),
  () => new Error('boom'),
  () => Promise.resolve('pns'),
  () => new Uint8Array(4),
  () => new ArrayBuffer(4),
  () => Object('pns'),
  () => Object(24),
  () => Object(true),
  () => Object.create(null),
  () => Object.create({ kind: 'pns' }),
  () => Object.assign(Object.create({ kind: 'pns' }), { conduct: 'post-photo' }),
  () => cycle(),
  () => {
    const list: unknown[] = []
    list.push(list)
    return list
  },
  () => sparse(3),
  () => Object.assign(['pns'], { kind: 'pns', '-1': 0 }),
  (_, made) => known(made, throwing()),
  (_, made) => known(made, throwing([])),
  (_, made) => known(made, revoked()),
  (_, made) => known(made, watched(made, { kind: 'pns', post: 'lurah' })),
  (_, made) => known(made, watched(made, ['pns'])),
  (_, made) => {
    const proxy: object = known(made, new Proxy({}, { get: () => proxy, getOwnPropertyDescriptor: () => undefined }))
    return proxy
  },
  (_, made) => known(made, new Proxy({}, { ownKeys: () => ['kind', 'kind'] })),
  (_, made) => known(made, new Proxy(fail, {})),
  (_, made) => counting(made),
  () => Object.defineProperty({}, 'kind', { enumerable: true, get: fail }),
  () => Object.defineProperty({}, 'kind', { enumerable: false, value: 'pns' }),
  () => Object.defineProperty({}, '__proto__', { enumerable: true, value: { polluted: 'yes' } }),
  () => JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => ({
    get [Symbol.toStringTag]() {
      return fail()
    },
  }),
  () => ({ then: fail }),
  () => ({ length: 3, 0: 'pns' }),
  () => [['kind', 'pns']],
  () => nested(11, false),
  () => nested(13, true),
]

/** The same, of a size that takes its time. */
const LARGE: readonly ((random: Random, made: Made) => unknown)[] = [
  () => sparse(999),
  () => sparse(2 ** 32 - 1),
  (random) => nested(random.one([100, 3000, 20_000]), random.chance(0.5)),
  () => wide(999),
  () => wide(5000),
  () => Array.from({ length: 1001 }, (_, at) => at),
  (random) => Array.from({ length: random.one([20, 500]) }, () => ({ kind: 'pns' })),
  (_, made) =>
    known(
      made,
      new Proxy(
        {},
        {
          ownKeys: () => Array.from({ length: 3000 }, (_one, at) => `k${at}`),
          getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
        },
      ),
    ),
]

/** Keys and codes that stand on every object. */
const OF_OBJECTS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
  '0',
  '',
]

/** Days written in every wrong form, and some in the right one. */
const DAYS = [
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-10-00',
  '24-10-10',
  '2024-1-1',
  '2024/10/10',
  '10-10-2024',
  '10/10/2024',
  '2024-10-10T00:00:00Z',
  '2024-10-10 ',
  ' 2024-10-10',
  '2024-10-10\n',
  '2024\u201310\u201310',
  '\u0662\u0660\u0662\u0664-\u0661\u0660-\u0661\u0660',
  '\uff12\uff10\uff12\uff14-\uff11\uff10-\uff11\uff10',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-2024-01-01',
  '+002024-01-01',
  '2024-W41-4',
  '20241010',
  '1e3-01-01',
  'Infinity-01-01',
  'NaN-NaN-NaN',
  '10 Oktober 2024',
  'Kamis, 10 Oktober 2024',
  'Senin, 10 Oktober 2024',
  'hari Kamis tanggal 10 Oktober 2024',
  '31 April 2024',
  '10 Okt 24',
  'besok',
  'hari ini',
  '1728518400',
  '2024-10-10',
  '2019-01-01',
  '2100-06-01',
  '1899-12-31',
]

/** Pieces that, said often, make a careless expression take its time. */
const PIECES = [
  'a',
  '0',
  '9.',
  '.',
  '..1',
  ' ',
  '\t ',
  '-',
  '_',
  '-a',
  'hari ',
  'tanggal ',
  'tgl. ',
  '10 ',
  ', ',
  ',',
  "'",
  'NIP ',
  'NI. ',
  'NIK:',
  '2024-',
  '[',
  ']',
  '`',
  '\\',
  '{',
  '\u200b',
  '\u202e',
  '\ud800',
  '\ud83d\ude00',
  'e\u0301',
  '\u0130',
  '\ufdfa',
  '\n',
  '\0',
  '"',
  'p.p.k.',
  '/',
  '١',
]

/** Letters that look like those of a code. */
const ALIKE: { readonly [letter: string]: string } = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
  k: 'к',
  s: 'ѕ',
  '-': '‐',
}

/** A text that looks like another. */
export function lookAlike(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  switch (random.below(9)) {
    case 0:
      return [...text].map((letter) => ALIKE[letter] ?? letter).join('')
    case 1:
      return `${text.slice(0, at)}\u200b${text.slice(at)}`
    case 2:
      return text.toUpperCase()
    case 3:
      return `${text}${random.one([' ', '\n', '\0', '\u00a0'])}`
    case 4:
      return text.replaceAll('-', random.one(['_', ' ', '\u2013', '']))
    case 5:
      return text.slice(0, at) + text.slice(at + 1)
    case 6:
      return [...text]
        .map((letter) =>
          letter < '\x7f' && letter > ' ' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
        )
        .join('')
    case 7:
      return `\u202e${[...text].reverse().join('')}`
    default:
      return text.normalize('NFD') + text
  }
}

/** A piece said over and over, with an end that does not fit. */
export function longText(random: Random, most: number): string {
  const piece = random.one(PIECES)
  const times = Math.ceil(random.one([10, 65, most / 10, most]) / piece.length)
  return `${random.one(['', 'hari ', 'NI', '2024', random.one(PIECES)])}${piece.repeat(times)}${random.one(['', '!', 'x', '1', '\n', random.one(PIECES)])}`
}

/** Any value made to break a program. */
export function hostile(random: Random, made: Made, most = 400): unknown {
  const kind = random.next()
  if (kind < 0.01) return random.one(LARGE)(random, made)
  if (kind < 0.55) return random.one(ODD)(random, made)
  if (kind < 0.7) return random.one(DAYS)
  if (kind < 0.8) return random.one(OF_OBJECTS)
  return longText(random, random.chance(0.01) ? 100_000 : most)
}

/** A key of an object that may be none of its own. */
export function hostileKey(random: Random): string {
  return random.chance(0.6) ? random.one(OF_OBJECTS) : longText(random, 400)
}
