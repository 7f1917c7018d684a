import { describe, expect, it } from 'vitest'
import { listTables } from '../../docs/build/inventory'
import { lexiconOf } from '../../docs/build/lexicon'
import { evidenceCounts, limitsPage, pointsPage } from '../../docs/build/limits-page'
import { REASONS } from '../../docs/build/reasons'
import { tablePage } from '../../docs/build/table-page'
import { TABLE_TITLES } from '../../docs/build/table-titles'
import { cite, type Locale, POINTS, type ProvisionId, provision } from '../../src/law'

const listed = await listTables()
const LOCALES: readonly Locale[] = ['id', 'en']

describe('the pages of the tables', () => {
  it('have a title in both languages, and no title has lost its table', () => {
    expect(Object.keys(TABLE_TITLES).sort()).toEqual(listed.map(({ table }) => table.id).sort())
  })

  it.each(listed.map((one) => [one.table.id, one] as const))('%s shows every row whole', async (_, one) => {
    const rows = Object.entries(one.table.rows())
    const cited = new Set(rows.flatMap(([, { basis }]) => basis.map(({ provision: id }) => id)))
    for (const locale of LOCALES) {
      const page = tablePage(one, locale, await lexiconOf(locale, one.area, one.checker))
      expect(page.match(/<article class="law-row"/g)).toHaveLength(rows.length)
      expect(page.match(/class="law-reasoning law-inference"/g) ?? []).toHaveLength(
        rows.filter(([, { reasoning }]) => reasoning === 'inference').length,
      )
      for (const [id, { basis }] of rows) {
        const card = page.slice(page.indexOf(`<code>${id}</code>`)).split('</article>')[0] as string
        for (const { provision: cites } of basis) expect(card).toContain(`>${cite(cites as ProvisionId, locale)}</a>`)
      }
      expect(page.match(/<section class="law-provision"/g) ?? []).toHaveLength(cited.size)
      // A blank line inside a card would end it in Markdown, and leave the rest as text.
      for (const block of page.split('\n\n')) {
        expect((block.match(/<article/g) ?? []).length).toBe((block.match(/<\/article>/g) ?? []).length)
      }
      expect(page).not.toMatch(/undefined|\[object|\bNaN\b/)
    }
  })

  it('tell why a row does not distinguish the values of a dimension, in both languages', async () => {
    const given = listed.flatMap(({ table }) =>
      Object.values(table.rows()).flatMap(({ when }) =>
        Object.values(when).flatMap((condition) =>
          typeof condition === 'object' && 'any' in condition ? [condition.any] : [],
        ),
      ),
    )
    expect(Object.keys(REASONS).sort()).toEqual([...new Set(given)].sort())
    for (const [why, said] of Object.entries(REASONS)) expect(said, why).not.toBe(why)
    const one = listed.find(({ table }) => table.id === 'absence-effect') as (typeof listed)[number]
    const pages = await Promise.all(
      LOCALES.map(async (locale) => tablePage(one, locale, await lexiconOf(locale, one.area, one.checker))),
    )
    expect(pages[0]).toContain('<span class="law-why">ketidakhadiran itu sendiri dampaknya</span>')
    expect(pages[1]).toContain('<span class="law-why">absence is itself the effect</span>')
  })

  it('name every code: none is left as a word of the source', async () => {
    const bare = new Set<string>()
    for (const { table, area, checker } of listed) {
      const english = await lexiconOf('en', area, checker)
      for (const { then } of Object.values(table.rows())) {
        if (typeof then !== 'object' || then === null) continue
        for (const key of Object.keys(then)) if (/[a-z][A-Z]/.test(english.key(key))) bare.add(`${table.id} ${key}`)
      }
    }
    expect([...bare]).toEqual([])
  })
})

describe('the page of coverage and limits', () => {
  it.each(LOCALES)('counts every provision once (%s)', (locale) => {
    const counts = evidenceCounts()
    const page = limitsPage(locale)
    for (const count of Object.values(counts)) expect(page).toContain(`| ${count} |`)
    expect(provision('pp-94-2021/pasal-5/huruf-n/angka-6').evidence).toBe('gazette-text')
    expect(page).not.toMatch(/undefined|NaN/)
  })

  it.each(LOCALES)('shows every contested point (%s)', (locale) => {
    const page = pointsPage(locale)
    for (const id of Object.keys(POINTS)) expect(page).toContain(`id="point-${id}"`)
  })
})
