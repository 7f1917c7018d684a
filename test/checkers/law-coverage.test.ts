import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { norm } from '../../src/law'
import { INSTRUMENTS } from '../../src/law/registry'
import { ROOT } from '../package/doors'
import { everyTable } from './current-edition'
import { COVERAGE_PAGES, evidenceOfRow, lawCoverage, notExpressed } from './law-coverage'

const LOCALES = ['id', 'en'] as const
const written = (locale: (typeof LOCALES)[number]) => readFileSync(`${ROOT}/${COVERAGE_PAGES[locale]}`, 'utf8')

/** The figures of every line of a table in a page, by what stands first in the line. */
function figures(page: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...page.matchAll(/^\| (.+?) \|(.*) \|$/gm)].map(([, first, rest]) => [
      first as string,
      (rest as string).split('|').flatMap((cell) => (/^\s*\d+\s*$/.test(cell) ? [Number(cell)] : [])),
    ]),
  )
}

describe.each(LOCALES)('the page on what the law of the library rests on: %s', (locale) => {
  it('is as npm run exports writes it', async () => {
    expect(written(locale)).toBe(await lawCoverage(locale))
  })

  it('counts every provision and every row once', async () => {
    const provisions = INSTRUMENTS.reduce((sum, one) => sum + Object.keys(one.provisions).length, 0)
    const rows = (await everyTable()).reduce((sum, table) => sum + Object.keys(table.rows()).length, 0)
    const [held, laid] = [...written(locale).matchAll(/^\| \*\*.+\*\* \|.*$/gm)].map(([line]) =>
      line.split('|').flatMap((cell) => (/^\s*\d+\s*$/.test(cell) ? [Number(cell)] : [])),
    )
    expect(held?.at(-1)).toBe(provisions)
    expect(held?.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(provisions)
    expect(laid?.[0]).toBe(rows)
    expect(laid?.slice(1, 5).reduce((sum, one) => sum + one, 0)).toBe(rows)
  })

  it('has a line for every instrument and every table', async () => {
    const lines = figures(written(locale))
    expect(INSTRUMENTS.filter(({ short }) => !lines.has(short)).map(({ short }) => short)).toEqual([])
    const named = [...lines.keys()].join('\n')
    expect((await everyTable()).filter(({ id }) => !named.includes(`(\`${id}\`)`)).map(({ id }) => id)).toEqual([])
  })
})

it('a row is as good as the weakest provision that it needs', () => {
  expect(evidenceOfRow({ basis: [norm('pp-94-2021/pasal-8/ayat-4'), norm('pp-94-2021/pasal-39')] })).toBe(
    'reproduced-text',
  )
  expect(
    evidenceOfRow({
      basis: [norm('pp-94-2021/pasal-8/ayat-4'), { provision: 'skb-2022/lampiran-1', role: 'guideline' }],
    }),
  ).toBe('gazette-text')
  expect(evidenceOfRow({ basis: [{ provision: 'skb-2022/lampiran-1', role: 'guideline' }] })).toBe('unverified')
})

it('the page on what is not expressed has sections with entries', () => {
  const sections = notExpressed()
  expect(sections.length).toBeGreaterThan(5)
  expect(sections.filter(({ entries }) => entries === 0)).toEqual([])
})
