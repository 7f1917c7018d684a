import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT } from '../package/doors'
import { everyTable } from './current-edition'
import { PAGES, turnsOf, whatChanged } from './what-changed'

it.each(['id', 'en'] as const)('the page on what changed is as npm run exports writes it: %s', async (locale) => {
  expect(readFileSync(`${ROOT}/${PAGES[locale]}`, 'utf8')).toBe(await whatChanged(locale))
})

it('the tables themselves give the days on which much changed', async () => {
  const turns = turnsOf(await everyTable(), '2019-01-01', '2026-12-31')
  const days = turns.map(({ day }) => day)
  for (const day of ['2021-08-31', '2022-09-22', '2023-10-31', '2024-08-23', '2026-01-02']) expect(days).toContain(day)
  const discipline = turns.find(({ day }) => day === '2021-08-31')
  expect(discipline?.tables).toContain('imposing-authority')
  expect(discipline?.begins.some((id) => id.startsWith('pp-94-2021/'))).toBe(true)
  expect(discipline?.ends.some((id) => id.startsWith('pp-53-2010/'))).toBe(true)
})
