import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/law/instrument'
import { INSTRUMENTS } from '../../../src/law/registry'
import { ROOT } from '../../package/doors'
import { type Divided, divide, find } from './divisions'
import { DAMAGED, INSERTED_BY, MARK_LOST, NOT_IN_COPY, TORN } from './exceptions'

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

if (HELD.length === 0) {
  process.stdout.write(`gazette texts: none in ${FOLDER}, so no provision is looked up in its text\n`)
} else {
  describe.each(HELD.map((instrument) => [instrument.id, instrument] as const))(
    '%s',
    (id, { provisions, evidence }) => {
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
