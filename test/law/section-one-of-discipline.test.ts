import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Table } from '../../src/decision'

/**
 * The normative rows of section 1 of the law page, each with the provisions that carry it. Rows on procedure are cited by the steps of
 * proceedings and remedies, so the sources of the area count beside its tables.
 */
const ROWS: { readonly [row: string]: readonly string[] } = {
  'pp94-sanction-mandate': ['pp-94-2021/pasal-7'],
  'pp94-cpns': ['pp-94-2021/pasal-43', 'pp-11-2017/pasal-37/ayat-2/huruf-c'],
  'pp94-pj-kades': ['pp-94-2021/penjelasan/umum'],
  'pp94-3': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((at) => `pp-94-2021/pasal-3/huruf-${at}`),
  'pp94-4': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((at) => `pp-94-2021/pasal-4/huruf-${at}`),
  'pp94-5': [...'abcdefghijklm'].map((at) => `pp-94-2021/pasal-5/huruf-${at}`),
  'pp94-5n': [1, 2, 3, 4, 5, 6, 7].map((at) => `pp-94-2021/pasal-5/huruf-n/angka-${at}`),
  'pp94-8': ['2', '3', '4'].flatMap((ayat) =>
    ['a', 'b', 'c'].map((at) => `pp-94-2021/pasal-8/ayat-${ayat}/huruf-${at}`),
  ),
  'pp94-42': ['pp-94-2021/pasal-42/ayat-1', 'pp-94-2021/pasal-42/ayat-2'],
  'pp94-9': [...'abcdef'].map((at) => `pp-94-2021/pasal-9/ayat-1/huruf-${at}`),
  'pp94-9-2': [
    'pp-94-2021/pasal-9/ayat-2/huruf-a',
    'pp-94-2021/pasal-9/ayat-2/huruf-c',
    'pp-94-2021/pasal-9/ayat-2/huruf-d',
  ],
  'pp94-10-1': [...'abcdefg'].map((at) => `pp-94-2021/pasal-10/ayat-1/huruf-${at}`),
  'pp94-10-2': [...'abcdegh'].map((at) => `pp-94-2021/pasal-10/ayat-2/huruf-${at}`),
  'pp94-11-1': [...'abcdefgh'].map((at) => `pp-94-2021/pasal-11/ayat-1/huruf-${at}`),
  'pp94-11-2': [...'abce'].map((at) => `pp-94-2021/pasal-11/ayat-2/huruf-${at}`),
  'pp94-12': [...'abcd'].map((at) => `pp-94-2021/pasal-12/huruf-${at}`),
  'pp94-13': [...'abcdefg'].map((at) => `pp-94-2021/pasal-13/huruf-${at}`),
  'pp94-14': [...'abcdefgh'].map((at) => `pp-94-2021/pasal-14/huruf-${at}`),
  'pp94-14i': [1, 2, 3, 4, 5].map((at) => `pp-94-2021/pasal-14/huruf-i/angka-${at}`),
  'pp94-att': [
    ...[1, 2, 3].map((at) => `pp-94-2021/pasal-9/ayat-2/huruf-b/angka-${at}`),
    ...[1, 2, 3].map((at) => `pp-94-2021/pasal-10/ayat-2/huruf-f/angka-${at}`),
    ...[1, 2, 3, 4].map((at) => `pp-94-2021/pasal-11/ayat-2/huruf-d/angka-${at}`),
  ],
  'pp94-att-salary': ['pp-94-2021/pasal-15/ayat-1', 'pp-94-2021/pasal-15/ayat-2'],
  'pp94-17': [
    'pp-94-2021/pasal-17/ayat-1/huruf-a',
    'pp-94-2021/pasal-17/ayat-2/huruf-a',
    'pp-94-2021/pasal-17/ayat-3/huruf-b',
  ],
  'pp94-18': [
    'pp-94-2021/pasal-18/ayat-1',
    ...[...'abcd'].flatMap((at) => [
      `pp-94-2021/pasal-18/ayat-2/huruf-${at}`,
      `pp-94-2021/pasal-18/ayat-3/huruf-${at}`,
    ]),
  ],
  'pp94-19-23': [
    'pp-94-2021/pasal-19/huruf-a',
    'pp-94-2021/pasal-20/huruf-a',
    'pp-94-2021/pasal-21/huruf-c',
    'pp-94-2021/pasal-22/ayat-1/huruf-c',
    'pp-94-2021/pasal-23/ayat-1/huruf-c',
  ],
  'pp94-24': [2, 3, 4, 5].map((ayat) => `pp-94-2021/pasal-24/ayat-${ayat}`),
  'pp94-28': ['pp-94-2021/pasal-28/ayat-1', 'pp-94-2021/pasal-28/ayat-2'],
  'pp94-35': ['pp-94-2021/pasal-35/ayat-1', 'pp-94-2021/pasal-35/ayat-2'],
  'pp94-40': ['pp-94-2021/pasal-40/ayat-3', 'pp-94-2021/pasal-40/ayat-4'],
  'pp94-41': ['pp-94-2021/pasal-41'],
  'pp94-45-46': ['pp-94-2021/pasal-45/angka-3', 'pp-94-2021/pasal-46'],
  'pp53-7': ['2', '3'].flatMap((ayat) => ['a', 'b', 'c'].map((at) => `pp-53-2010/pasal-7/ayat-${ayat}/huruf-${at}`)),
  'pp53-attendance': [
    ...[...'abc'].flatMap((at) => [
      `pp-53-2010/pasal-8/angka-9/huruf-${at}`,
      `pp-53-2010/pasal-9/angka-11/huruf-${at}`,
    ]),
    ...[...'abcd'].map((at) => `pp-53-2010/pasal-10/angka-9/huruf-${at}`),
    'pp-53-2010/pasal-14',
    'pp-53-2010/penjelasan/pasal-3/angka-11',
  ],
  'pp53-superior': ['pp-53-2010/pasal-21/ayat-2', 'pp-53-2010/pasal-21/ayat-3'],
  'pp53-arbitrary': ['pp-53-2010/pasal-11/angka-3', 'pp-53-2010/pasal-12/angka-3'],
  'pp53-dropped': ['pp-53-2010/pasal-9/angka-12', 'pp-53-2010/pasal-10/angka-10', 'pp-53-2010/pasal-10/angka-12'],
}

/** Rows that no table renders, each with an entry on the page of what is not expressed. */
const NOT_EXPRESSED = [
  'pp94-def-unit-kerja',
  'pp94-def-dampak-negatif',
  'pp94-def-masuk-kerja',
  'pp94-delegation-hours',
  'pp94-22-2',
  'pp94-23-2',
  'pp94-35-3',
  'pp94-35-4',
  'att-hours-conversion',
  'perbkn6-12',
]

const AREA = new URL('../../src/rules/discipline/', import.meta.url)

async function cited(): Promise<Set<string>> {
  const found = new Set<string>()
  for (const file of readdirSync(AREA, { recursive: true }) as string[]) {
    if (!file.endsWith('.ts')) continue
    for (const [, id] of readFileSync(new URL(file, AREA), 'utf8').matchAll(/'((?:pp|uu)-\d+-\d{4}\/[a-z0-9/-]+)'/g)) {
      if (id !== undefined) found.add(id)
    }
    if (!file.startsWith('tables/')) continue
    const exported: { readonly [name: string]: unknown } = await import(new URL(file, AREA).pathname)
    for (const table of Object.values(exported).filter(isTable)) {
      for (const row of Object.values(table.rows())) for (const { provision } of row.basis) found.add(provision)
    }
  }
  return found
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value && 'bucket' in value
}

it('cites every normative row of section 1 of the law page', async () => {
  const found = await cited()
  const missing = Object.entries(ROWS).flatMap(([row, provisions]) =>
    provisions.filter((one) => !found.has(one)).map((one) => `${row}: ${one}`),
  )
  expect(missing).toEqual([])
})

it('says of every other row why no table renders it', () => {
  const page = readFileSync(new URL('../../docs/law/not-expressed.md', import.meta.url), 'utf8')
  expect(NOT_EXPRESSED.filter((row) => !page.includes(`\`${row}\``))).toEqual([])
})
