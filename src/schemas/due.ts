import type { Bilingual } from '../law'
import type { Due } from './issue'

/** More codes than this are counted in a message beside the nearest, not listed; the issue itself lists them all. */
const MOST_LISTED = 12

/**
 * What a field takes, as codes for machines.
 *
 * @param due what is due
 * @returns every accepted code, or one description
 */
export function acceptedOf(due: Due): readonly string[] {
  switch (due.kind) {
    case 'one-of':
      return due.values.map(String)
    case 'keys':
      return due.keys
    case 'object':
      return ['object']
    case 'list':
      return [`list, at most ${due.most}`]
    case 'text':
      return [`text, 1 to ${due.most} characters`]
    case 'whole-number':
      return [`whole number, ${due.least} to ${due.most}`]
    case 'number':
      return [`number, ${due.least} to ${due.most}`]
    case 'day':
      return ['YYYY-MM-DD']
    case 'day-from':
      return [`YYYY-MM-DD, ${due.day} or later`]
    case 'day-after':
      return [`YYYY-MM-DD, later than ${due.day}`]
    case 'day-until':
      return [`YYYY-MM-DD, ${due.day} or earlier`]
    case 'year-of':
      return due.years.map((year) => `${year}-MM-DD`)
    case 'number-part':
      return due.accepted
    case 'another':
      return ['a value not in use']
    case 'own-schema':
      return []
  }
}

/**
 * What a field takes, in words.
 *
 * @param due what is due
 * @param nearest the nearest of the accepted codes, as it is written in a message
 * @returns a noun phrase in both languages
 */
export function dueWords(due: Due, nearest?: string): Bilingual {
  switch (due.kind) {
    case 'one-of':
      return listed(
        due.values.map((value) => JSON.stringify(value)),
        ['kode', 'codes'],
        nearest,
      )
    case 'keys':
      return listed(due.keys, ['isian', 'fields'], nearest)
    case 'object':
      return objectWith(due.keys)
    case 'list':
      return { id: `sebuah daftar, paling banyak ${due.most} butir`, en: `a list of at most ${due.most} entries` }
    case 'text':
      return { id: `teks, 1 sampai ${due.most} karakter`, en: `a text of 1 to ${due.most} characters` }
    case 'whole-number':
      return {
        id: `bilangan bulat dari ${due.least} sampai ${due.most}`,
        en: `a whole number from ${due.least} to ${due.most}`,
      }
    case 'number':
      return { id: `bilangan dari ${due.least} sampai ${due.most}`, en: `a number from ${due.least} to ${due.most}` }
    case 'day':
      return { id: 'tanggal yang benar-benar ada, ditulis YYYY-MM-DD', en: 'a real day written YYYY-MM-DD' }
    case 'day-from':
      return { id: `tanggal ${due.day} atau sesudahnya`, en: `${due.day} or a later day` }
    case 'day-after':
      return { id: `tanggal sesudah ${due.day}`, en: `a day after ${due.day}` }
    case 'day-until':
      return { id: `tanggal ${due.day} atau sebelumnya`, en: `${due.day} or an earlier day` }
    case 'year-of':
      return due.years.length === 0
        ? { id: 'tanggal dari tahun yang tercantum dalam `years`', en: 'a day of a year listed in `years`' }
        : { id: `tanggal dari tahun ${due.years.join(', ')}`, en: `a day of ${due.years.join(', ')}` }
    case 'number-part':
      return listed(due.accepted, ['bentuk', 'forms'], nearest)
    case 'another':
      return { id: 'nilai yang belum dipakai', en: 'a value not in use' }
    case 'own-schema':
      return { id: 'nilai menurut skema isian ini', en: 'what the schema of this field takes' }
  }
}

function objectWith(keys: readonly string[]): Bilingual {
  if (keys.length > MOST_LISTED) return { id: 'sebuah objek', en: 'an object' }
  return { id: `objek dengan isian ${keys.join(', ')}`, en: `an object with the fields ${keys.join(', ')}` }
}

function listed(items: readonly string[], [id, en]: readonly [string, string], nearest: string | undefined): Bilingual {
  const text = items.join(', ')
  if (items.length <= MOST_LISTED) return { id: text, en: text }
  const [every, others] = [items.length, items.length - 1]
  if (nearest === undefined) {
    return {
      id: `salah satu dari ${every} ${id} dalam daftar \`accepted\``,
      en: `one of the ${every} ${en} listed in \`accepted\``,
    }
  }
  return {
    id: `${nearest} dan ${others} ${id} lain dalam daftar \`accepted\``,
    en: `${nearest} and ${others} other ${en} listed in \`accepted\``,
  }
}
