import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/law/instrument'
import type { InstrumentId } from '../../../src/law/provision-id'
import { INSTRUMENTS } from '../../../src/law/registry'
import { TEXTS } from '../../../src/law/texts'
import { ROOT } from '../../package/doors'
import { type Divided, divide, find } from './divisions'
import { COUNTED, DAMAGED, INSERTED_BY, MARK_LOST, NOT_IN_COPY, TORN, YEAR_MISREAD } from './exceptions'
import { strangeNumbers } from './numbers'

/*
 * The promulgated texts are no part of the repository. Where they lie beside it, or where `GAZETTE_TEXTS` says, every provision of the
 * instruments whose text is there is looked up in it; elsewhere these tests do not exist, and a line says why.
 */
const FOLDER = resolve(ROOT, process.env['GAZETTE_TEXTS'] ?? '../shared/law/texts')
const fileOf = (id: string) => join(FOLDER, `${id}.md`)
const ALL: readonly Instrument[] = INSTRUMENTS
const HELD = ALL.filter(({ id }) => existsSync(fileOf(id)))

const read = new Map<string, Divided>()
function textOf(id: string): Divided {
  const known = read.get(id)
  if (known !== undefined) return known
  const divided = divide(readFileSync(fileOf(id), 'utf8'))
  read.set(id, divided)
  return divided
}

const PROMULGATED =
  /[Dd]iundangkan\s+di\s+Jakarta\s+[Pp]ada\s+tanggal\s+((?:[\dlIO] ?){1,2})\s*([A-Z]\s?[a-z]+)\s+([\dlIOL]{4})\b/g
const GAZETTE = /LEMBARAN\s+NEGARA\s+REPUBLIK\s+INDONESIA\s+TAHUN\s+([\dlIOL]{4})\s+NOMOR\s*:?\s*([\dlIOL]+)/g
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ')

/** Digits that were read as letters. */
const legible = (read = '') => read.replace(/\s/g, '').replaceAll('O', '0').replace(/[lIL]/g, '1')
const dayOf = (day?: string, month = '', year?: string) => {
  const at = MONTHS.indexOf(month.replace(/\s/g, '').slice(0, 3).toLowerCase().replace('nop', 'nov')) + 1
  return `${legible(year)}-${String(at).padStart(2, '0')}-${legible(day).padStart(2, '0')}`
}

const INVENTED = [
  'PERATURAN CONTOH',
  'Pasal 1 Dalam peraturan ini: 1. Kantor adalah tempat. 2. Loket adalah meja.',
  'Pasal 2 (1) Loket dibuka. (21 Loket sebagaimana dimaksud pada ayat (1) ditutup: a. pada malam hari; b. pada hari libur berupa: 1) libur satu; dan 2) libur dua. (3) Selain Pasal 1 ayat (2), berlaku Pasal 4.',
  'Pasa1 3',
  'Kantor dijaga.',
  'Agar setiap orang mengetahuinya. PENJELASAN ATAS PERATURAN CONTOH I. UMUM Kantor perlu aturan. II. PASAL DEMI PASAL',
  'Pasal 1 Cukup jelas. Pasal 2 Ayat (1) Cukup jelas. Ayat (2) Huruf a Malam dimulai pukul enam. Huruf b Cukup jelas.',
].join('\n')

describe('the divisions of a text', () => {
  const divided = divide(INVENTED)

  it.each([
    ['pasal-1/angka-2', 'Loket adalah meja.'],
    ['pasal-2/ayat-1', 'Loket dibuka.'],
    ['pasal-2/ayat-2/huruf-a', 'pada malam hari;'],
    ['pasal-2/ayat-2/huruf-b/angka-2', 'libur dua.'],
    ['pasal-3', 'Kantor dijaga.'],
    ['penjelasan/pasal-2/ayat-2/huruf-a', 'Malam dimulai pukul enam.'],
  ])('%s is found although digits were misread', (path, words) => {
    expect(find(divided, path)?.trim()).toBe(words)
  })

  it.each([
    'pasal-1/angka-3',
    'pasal-1/ayat-2',
    'pasal-2/ayat-4',
    'pasal-2/ayat-1/huruf-a',
    'pasal-2/ayat-2/huruf-c',
    'pasal-2/ayat-2/huruf-b/angka-3',
    'pasal-4',
    'penjelasan/pasal-3',
    'penjelasan/pasal-2/ayat-3',
    'lampiran',
  ])('%s is not there: a reference to it is no division', (path) => {
    expect(find(divided, path)).toBeUndefined()
  })

  it('counts the sentences of an article whose numbers were torn off, and no further', () => {
    const torn = divide('Pasal 7 Loket dibuka. Loket ditutup. (1) (2)\nPasal 8 Kantor dijaga.')
    expect(find(torn, 'pasal-7/ayat-2', true)).toBeDefined()
    expect(find(torn, 'pasal-7/ayat-3', true)).toBeUndefined()
  })
})

describe('the numbers of a paraphrase', () => {
  it('are strange where the article has others', () => {
    const article = 'Cuti paling lama 12 (dua belas) hari, dan paling lama 3O (tiga puluh) hari menurut Pasal 7.'
    expect(strangeNumbers('Cuti paling lama 12 atau tiga puluh hari, menurut Pasal 99.', article)).toEqual([])
    expect(strangeNumbers('Cuti paling lama 14 atau sembilan hari sejak 1 Januari 2020.', article)).toEqual([
      '14',
      'sembilan',
    ])
  })
})

if (HELD.length === 0) {
  process.stdout.write(`gazette texts: none in ${FOLDER}, so no provision is looked up in its text\n`)
} else {
  describe.each(HELD.map((instrument) => [instrument.id, instrument] as const))(
    '%s',
    (id, { provisions, evidence, from, source }) => {
      const paths = Object.keys(provisions)
      const isTorn = (path: string) => TORN.some((one) => `${id}/${path}/`.startsWith(`${one}/`))
      const absent = (path: string) => Object.keys(NOT_IN_COPY).some((one) => `${id}/${path}/`.startsWith(`${one}/`))

      it('has every provision that the library cites of it', () => {
        const missing = paths.filter((path) => {
          const name = `${id}/${path}`
          if (absent(path) || MARK_LOST[name] !== undefined) return false
          return find(textOf(INSERTED_BY[name] ?? id), path, isTorn(path)) === undefined
        })
        expect(missing).toEqual([])
      })

      it('is called read in the gazette where it is there, and nowhere else', () => {
        const wrong = paths.filter((path) => {
          const own = (provisions as Instrument['provisions'])[path]?.evidence ?? evidence
          return (own === 'gazette-text') === (absent(path) || DAMAGED[`${id}/${path}`] !== undefined)
        })
        expect(wrong).toEqual([])
      })

      it('has the numbers that the paraphrases tell', () => {
        const texts = TEXTS[id as InstrumentId].provisions as { readonly [path: string]: { readonly id: string } }
        const strange = paths.flatMap((path) => {
          const divided = textOf(INSERTED_BY[`${id}/${path}`] ?? id)
          const own = find(divided, path, isTorn(path))
          if (own === undefined || COUNTED.includes(`${id}/${path}`)) return []
          const above = find(divided, path.split('/').slice(0, -1).join('/'), true) ?? ''
          const numbers = strangeNumbers(texts[path]?.id as string, `${own} ${above}`)
          return numbers.length === 0 ? [] : [`${path}: ${numbers}`]
        })
        expect(strange).toEqual([])
      })

      it('was promulgated on its first day, in the gazette that its source names', () => {
        const whole = readFileSync(fileOf(id), 'utf8').replaceAll('^', '')
        const days = [...whole.matchAll(PROMULGATED)].map(([, day, month, year]) => dayOf(day, month, year))
        if (days.length > 0) expect(days).toContain(from)
        const [, year, number] = /^LN (\d{4})\/(\d+)/.exec(source) ?? []
        const printed = [...whole.matchAll(GAZETTE)].map((match) => `${legible(match[1])}/${legible(match[2])}`)
        if (number !== undefined && printed.length > 0)
          expect(printed).toContain(`${YEAR_MISREAD[id] ?? year}/${number}`)
      })

      it('has no paragraph, letter or number far beyond those it cites', () => {
        const beyond = paths
          .filter((path) => /(ayat|angka)-\d+$/.test(path) && !isTorn(path))
          .map((path) => path.replace(/\d+$/, (number) => String(Number(number) + 40)))
        expect(beyond.filter((path) => find(textOf(id), path) !== undefined)).toEqual([])
      })
    },
  )

  describe('the list of exceptions', () => {
    const cited = HELD.flatMap(({ id, provisions }) => Object.keys(provisions).map((path) => ({ id, path })))
    const found = (id: string, path: string, torn = false) => find(textOf(id), path, torn) !== undefined

    it('holds nothing that is no longer cited', () => {
      const names = cited.map(({ id, path }) => `${id}/${path}/`)
      const listed = [TORN, MARK_LOST, NOT_IN_COPY, INSERTED_BY, DAMAGED].flatMap((one) =>
        Array.isArray(one) ? one : Object.keys(one),
      )
      expect(listed.filter((one) => !names.some((name) => name.startsWith(`${one}/`)))).toEqual([])
    })

    it('holds nothing that the scan shows after all', () => {
      const needless = cited.filter(({ id, path }) => {
        const name = `${id}/${path}`
        const excused =
          MARK_LOST[name] ??
          INSERTED_BY[name] ??
          Object.keys(NOT_IN_COPY).find((one) => `${name}/`.startsWith(`${one}/`))
        return (
          excused !== undefined &&
          found(
            id,
            path,
            TORN.some((one) => `${name}/`.startsWith(`${one}/`)),
          )
        )
      })
      expect(needless.map(({ id, path }) => `${id}/${path}`)).toEqual([])
      const whole = TORN.filter((one) =>
        cited.every(({ id, path }) => !`${id}/${path}/`.startsWith(`${one}/`) || found(id, path)),
      )
      expect(whole).toEqual([])
    })
  })
}
