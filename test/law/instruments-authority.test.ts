import { describe, expect, it } from 'vitest'
import { isPlainDate } from '../../src/dates'
import { INSTRUMENTS } from '../../src/law/registry'
import { TEXTS } from '../../src/law/texts'

/** The instruments on acting officials, each with its first day as the law pages and the texts have it. */
const OWN = {
  'permendagri-1-2018': '2018-02-15',
  'permendagri-4-2023': '2023-04-04',
  'permendagri-74-2016': '2016-12-31',
  'permendagri-91-2019': '2019-11-01',
  'perpres-3-2018': '2018-02-02',
  'pp-49-2008': '2008-07-04',
  'se-bkn-1-2021': '2021-01-14',
  'se-bkn-2-2019': '2019-07-30',
  'se-mendagri-5492-2022': '2022-09-14',
  'uu-9-2015': '2015-03-18',
} as const

describe.each(Object.entries(OWN))('%s', (id, from) => {
  const instrument = INSTRUMENTS.find((one) => one.id === id)
  const text = TEXTS[id as keyof typeof OWN]

  it('begins on its day and has no end', () => {
    expect(instrument?.from).toBe(from)
    expect(isPlainDate(from)).toBe(true)
    expect(instrument?.until).toBeNull()
  })

  it('says in both languages what each provision says, in words of its own', () => {
    for (const path of Object.keys(instrument?.provisions ?? {})) {
      const says = (text.provisions as { readonly [path: string]: { id: string; en: string } })[path]
      expect(says?.id, path).toMatch(/^[A-Z].*\.$/)
      expect(says?.en, path).toMatch(/^[A-Z].*\.$/)
      expect(says?.id).not.toBe(says?.en)
    }
  })

  it('carries number and year in its titles', () => {
    for (const part of id
      .replace('se-mendagri-5492-2022', '5492')
      .split('-')
      .filter((one) => /^\d+$/.test(one))) {
      if (id.startsWith('se-bkn')) expect(text.title.id).toContain(`${id.split('-')[2]}/SE/`)
      else for (const title of [text.title.id, text.title.en]) expect(title).toContain(part)
    }
  })
})
