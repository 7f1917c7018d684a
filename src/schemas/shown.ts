import type { Bilingual } from '../law'
import type { Oddity } from './snapshot'

const LONGEST = 60
// Controls, and marks that are invisible or turn the direction of the text: shown as they are, they could make a message lie.
const INVISIBLE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

const KINDS: { readonly [K in Oddity | 'undefined' | 'list' | 'object']: Bilingual } = {
  undefined: { id: 'tidak ada isi', en: 'nothing' },
  list: { id: 'sebuah daftar', en: 'a list' },
  object: { id: 'sebuah objek', en: 'an object' },
  bigint: { id: 'sebuah bigint', en: 'a bigint' },
  symbol: { id: 'sebuah symbol', en: 'a symbol' },
  function: { id: 'sebuah fungsi', en: 'a function' },
  getter: { id: 'sebuah getter', en: 'a getter' },
  'native-date': { id: 'objek Date', en: 'a Date object' },
  instance: { id: 'objek dari suatu kelas', en: 'an object of a class' },
  cycle: { id: 'objek yang memuat dirinya sendiri', en: 'an object that contains itself' },
  unreadable: { id: 'objek yang menolak dibaca', en: 'an object that refuses to be read' },
  'too-deep': { id: 'objek yang bersusun terlalu dalam', en: 'an object nested too deeply' },
  'too-many': { id: 'daftar atau objek itu', en: 'the list or object' },
}

/** How a given value is shown: as code for machines, and in the words of a message. */
export interface Shown {
  readonly code: string
  readonly words: Bilingual
}

/**
 * Shows a value so that it can stand in a message, a log or a page: quoted, cut, its invisible characters escaped.
 *
 * @param value a value of a snapshot
 * @param oddities what the marks of the snapshot stand for
 * @returns the value as shown
 */
export function shown(value: unknown, oddities: ReadonlyMap<unknown, Oddity>): Shown {
  if (typeof value === 'string') return literal(quoted(value))
  if (typeof value === 'number') return literal(Object.is(value, -0) ? '-0' : `${value}`)
  if (typeof value === 'boolean' || value === null) return literal(`${value}`)
  const kind = oddities.get(value) ?? (Array.isArray(value) ? 'list' : value === undefined ? 'undefined' : 'object')
  return { code: kind, words: KINDS[kind] }
}

function literal(code: string): Shown {
  return { code, words: { id: code, en: code } }
}

/**
 * Quotes a text, cut to 60 characters, with what cannot be seen escaped.
 *
 * @param text any text
 * @returns the text in double quotes
 */
export function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return JSON.stringify(cut).replace(INVISIBLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Writes a path the way code would: `stages[0].from`. A key that is no plain word is quoted.
 *
 * @param path keys and places
 * @returns the path; empty for the input as a whole
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    const name = String(key)
    if (!/^[\w-]{1,60}$/.test(name)) return `${before}[${quoted(name)}]`
    return before === '' ? name : `${before}.${name}`
  }, '')
}
