import { find } from './find'
import type { InstrumentId, ProvisionId } from './provision-id'

/** The language of rendered text. */
export type Locale = 'id' | 'en'

const WORDS: Record<Locale, { readonly [part: string]: string }> = {
  id: {
    pasal: 'Pasal',
    ayat: 'ayat',
    huruf: 'huruf',
    angka: 'angka',
    lampiran: 'Lampiran',
    penjelasan: 'Penjelasan',
    umum: 'Umum',
    etik: 'tabel kode etik butir',
    disiplin: 'tabel disiplin butir',
    daftar: 'daftar butir',
    isi: 'bagian',
    amar: 'amar',
    no: 'nomor',
    diktum: 'diktum',
    bab: 'Bab',
    romawi: 'angka',
  },
  en: {
    pasal: 'Article',
    ayat: 'paragraph',
    huruf: 'letter',
    angka: 'number',
    lampiran: 'Annex',
    penjelasan: 'Explanation of',
    umum: 'the whole',
    etik: 'ethics table item',
    disiplin: 'discipline table item',
    daftar: 'list item',
    isi: 'part',
    amar: 'ruling',
    no: 'no.',
    diktum: 'dictum',
    bab: 'Chapter',
    romawi: 'number',
  },
}

/** Numbers of annexes, from the first. */
const ROMAN = ['I', 'II', 'III', 'IV']

/**
 * Writes a citation the way lawyers read it, down to the smallest division.
 *
 * @param id id of a provision or instrument; one the library does not hold is returned as it is
 * @param locale `'id'` (default) or `'en'`
 * @returns the citation
 * @example
 * cite('pp-94-2021/pasal-5/huruf-n/angka-6') // => 'PP 94/2021 Pasal 5 huruf n angka 6'
 * cite('pp-94-2021/pasal-40/ayat-3', 'en') // => 'PP 94/2021 Article 40 paragraph (3)'
 */
export function cite(id: ProvisionId | InstrumentId, locale: Locale = 'id'): string {
  const found = find(id)
  if (found === undefined) return id
  const path = id.split('/').slice(1)
  const words = WORDS[locale]
  let table = false
  const parts = path.map((part) => {
    // Ids of items carry the letter of their table, which the table itself does not print.
    if (table) return part.replace(/^[de](?=\d)/, '')
    const dash = part.indexOf('-')
    const head = dash === -1 ? part : part.slice(0, dash)
    const tail = dash === -1 ? '' : part.slice(dash + 1)
    const word = words[head]
    if (word === undefined) return part.replaceAll('-', ' ')
    if (tail === '') {
      table = head === 'etik' || head === 'disiplin' || head === 'daftar' || head === 'isi'
      return word
    }
    if (head === 'ayat') return `${word} (${tail})`
    if (head === 'lampiran') return `${word} ${ROMAN[Number(tail) - 1]}`
    return `${word} ${head === 'pasal' ? tail.toUpperCase() : tail}`
  })
  return [found.instrument.short, ...parts.map((part) => (part.includes('-') ? part.replaceAll('-', ' ') : part))].join(
    ' ',
  )
}
