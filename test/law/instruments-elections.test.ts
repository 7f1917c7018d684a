import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/dates'
import type { Instrument, InstrumentText, ProvisionFacts } from '../../src/law/instrument'
import { b362018 } from '../../src/law/instruments/b-36-2018'
import { b712017 } from '../../src/law/instruments/b-71-2017'
import { b942019 } from '../../src/law/instruments/b-94-2019'
import { bkn12023 } from '../../src/law/instruments/bkn-1-2023'
import { keppres82024 } from '../../src/law/instruments/keppres-8-2024'
import { mk412014 } from '../../src/law/instruments/mk-41-2014'
import { mk652023 } from '../../src/law/instruments/mk-65-2023'
import { mk1212024 } from '../../src/law/instruments/mk-121-2024'
import { mk1352024 } from '../../src/law/instruments/mk-135-2024'
import { mk1362024 } from '../../src/law/instruments/mk-136-2024'
import { perbawaslu72022 } from '../../src/law/instruments/perbawaslu-7-2022'
import { perbawaslu82020 } from '../../src/law/instruments/perbawaslu-8-2020'
import { perbawaslu92024 } from '../../src/law/instruments/perbawaslu-9-2024'
import { perppu22022 } from '../../src/law/instruments/perppu-2-2022'
import { pkpu82024 } from '../../src/law/instruments/pkpu-8-2024'
import { pkpu102023 } from '../../src/law/instruments/pkpu-10-2023'
import { pp62005 } from '../../src/law/instruments/pp-6-2005'
import { pp492008 } from '../../src/law/instruments/pp-49-2008'
import { seMenpanrb12023 } from '../../src/law/instruments/se-menpanrb-1-2023'
import { seMenpanrb42024 } from '../../src/law/instruments/se-menpanrb-4-2024'
import { seMenpanrb112023 } from '../../src/law/instruments/se-menpanrb-11-2023'
import { seMenpanrb182023 } from '../../src/law/instruments/se-menpanrb-18-2023'
import { skb2020 } from '../../src/law/instruments/skb-2020'
import { skb2022 } from '../../src/law/instruments/skb-2022'
import { uu12015 } from '../../src/law/instruments/uu-1-2015'
import { uu12023 } from '../../src/law/instruments/uu-1-2023'
import { uu12026 } from '../../src/law/instruments/uu-1-2026'
import { uu72017 } from '../../src/law/instruments/uu-7-2017'
import { uu82015 } from '../../src/law/instruments/uu-8-2015'
import { uu102016 } from '../../src/law/instruments/uu-10-2016'
import { uu112020 } from '../../src/law/instruments/uu-11-2020'
import { uu302014 } from '../../src/law/instruments/uu-30-2014'
import { b362018Text } from '../../src/law/prose/instruments/b-36-2018'
import { b712017Text } from '../../src/law/prose/instruments/b-71-2017'
import { b942019Text } from '../../src/law/prose/instruments/b-94-2019'
import { bkn12023Text } from '../../src/law/prose/instruments/bkn-1-2023'
import { keppres82024Text } from '../../src/law/prose/instruments/keppres-8-2024'
import { mk412014Text } from '../../src/law/prose/instruments/mk-41-2014'
import { mk652023Text } from '../../src/law/prose/instruments/mk-65-2023'
import { mk1212024Text } from '../../src/law/prose/instruments/mk-121-2024'
import { mk1352024Text } from '../../src/law/prose/instruments/mk-135-2024'
import { mk1362024Text } from '../../src/law/prose/instruments/mk-136-2024'
import { perbawaslu72022Text } from '../../src/law/prose/instruments/perbawaslu-7-2022'
import { perbawaslu82020Text } from '../../src/law/prose/instruments/perbawaslu-8-2020'
import { perbawaslu92024Text } from '../../src/law/prose/instruments/perbawaslu-9-2024'
import { perppu22022Text } from '../../src/law/prose/instruments/perppu-2-2022'
import { pkpu82024Text } from '../../src/law/prose/instruments/pkpu-8-2024'
import { pkpu102023Text } from '../../src/law/prose/instruments/pkpu-10-2023'
import { pp62005Text } from '../../src/law/prose/instruments/pp-6-2005'
import { pp492008Text } from '../../src/law/prose/instruments/pp-49-2008'
import { seMenpanrb12023Text } from '../../src/law/prose/instruments/se-menpanrb-1-2023'
import { seMenpanrb42024Text } from '../../src/law/prose/instruments/se-menpanrb-4-2024'
import { seMenpanrb112023Text } from '../../src/law/prose/instruments/se-menpanrb-11-2023'
import { seMenpanrb182023Text } from '../../src/law/prose/instruments/se-menpanrb-18-2023'
import { skb2020Text } from '../../src/law/prose/instruments/skb-2020'
import { skb2022Text } from '../../src/law/prose/instruments/skb-2022'
import { uu12015Text } from '../../src/law/prose/instruments/uu-1-2015'
import { uu12023Text } from '../../src/law/prose/instruments/uu-1-2023'
import { uu12026Text } from '../../src/law/prose/instruments/uu-1-2026'
import { uu72017Text } from '../../src/law/prose/instruments/uu-7-2017'
import { uu82015Text } from '../../src/law/prose/instruments/uu-8-2015'
import { uu102016Text } from '../../src/law/prose/instruments/uu-10-2016'
import { uu112020Text } from '../../src/law/prose/instruments/uu-11-2020'
import { uu302014Text } from '../../src/law/prose/instruments/uu-30-2014'

type Pair = readonly [Instrument, InstrumentText<Instrument>]

const PAIRS: readonly Pair[] = [
  [b362018, b362018Text],
  [b712017, b712017Text],
  [b942019, b942019Text],
  [bkn12023, bkn12023Text],
  [keppres82024, keppres82024Text],
  [mk1212024, mk1212024Text],
  [mk1352024, mk1352024Text],
  [mk1362024, mk1362024Text],
  [mk412014, mk412014Text],
  [mk652023, mk652023Text],
  [perbawaslu72022, perbawaslu72022Text],
  [perbawaslu82020, perbawaslu82020Text],
  [perbawaslu92024, perbawaslu92024Text],
  [pkpu102023, pkpu102023Text],
  [pkpu82024, pkpu82024Text],
  [pp62005, pp62005Text],
  [pp492008, pp492008Text],
  [seMenpanrb112023, seMenpanrb112023Text],
  [seMenpanrb12023, seMenpanrb12023Text],
  [seMenpanrb182023, seMenpanrb182023Text],
  [seMenpanrb42024, seMenpanrb42024Text],
  [skb2020, skb2020Text],
  [skb2022, skb2022Text],
  [uu102016, uu102016Text],
  [uu112020, uu112020Text],
  [perppu22022, perppu22022Text],
  [uu12015, uu12015Text],
  [uu12023, uu12023Text],
  [uu12026, uu12026Text],
  [uu302014, uu302014Text],
  [uu72017, uu72017Text],
  [uu82015, uu82015Text],
]

interface Row {
  readonly id: string
  readonly path: string
  readonly instrument: Instrument
  readonly facts: ProvisionFacts
  readonly from: string
  readonly until: string | null
}

const ROWS: readonly Row[] = PAIRS.flatMap(([instrument]) =>
  Object.entries(instrument.provisions).map(([path, facts]) => ({
    id: `${instrument.id}/${path}`,
    path,
    instrument,
    facts,
    from: facts.from ?? instrument.from,
    until: facts.until === undefined ? instrument.until : facts.until,
  })),
)
const BY_ID = new Map(ROWS.map((row) => [row.id, row]))
const row = (id: string): Row => {
  const found = BY_ID.get(id)
  if (found === undefined) throw new Error(`no provision ${id}`)
  return found
}

const SEGMENT =
  /^(penjelasan|amar|isi|daftar|etik|disiplin|(pasal|ayat|huruf|angka|no|lampiran)-[0-9]+[a-z]?|pasal-(i|ii|iii|vii|viii|ix)|huruf-[a-z]|diktum-(kesatu|kedua|ketiga)|[ed][0-9]+[ab]?|[0-9]+|x)$/

/** What a path may look like, from the division that stands first to the smallest one. */
const isPath = (path: string): boolean => {
  const segments = path.split('/')
  if (segments[0] === 'isi') return segments.length === 2 && /^[a-z]+(-[a-z]+)*$/.test(segments[1] ?? '')
  return segments.every((segment) => SEGMENT.test(segment))
}

const ELECTIONS = [
  'pilkada-2018',
  'pemilu-2019',
  'pilkada-2020-original',
  'pilkada-2020',
  'pemilu-2024',
  'pilkada-2024',
]

/** Instruments whose State Gazette text is at hand. */
const IN_THE_GAZETTE = [
  'pp-49-2008',
  'pp-6-2005',
  'uu-1-2015',
  'uu-1-2023',
  'uu-1-2026',
  'uu-10-2016',
  'uu-11-2020',
  'uu-30-2014',
  'uu-7-2017',
  'uu-8-2015',
]

describe.each(PAIRS.map(([instrument, text]) => [instrument.id, instrument, text] as const))(
  '%s',
  (_, instrument, text) => {
    it('has a title and a paraphrase of every provision, one sentence in each language', () => {
      expect(Object.keys(text.provisions)).toEqual(Object.keys(instrument.provisions))
      expect(text.title.id).not.toBe(text.title.en)
      for (const [path, { id, en }] of Object.entries(text.provisions)) {
        for (const words of [id, en]) {
          expect(words, path).toMatch(/^\S.*\S\.$/)
          expect(words, path).not.toMatch(/\s{2}|\.\s+[A-Z]/)
        }
        expect(id, path).not.toBe(en)
      }
    })

    it('names its provisions by the grammar of paths', () => {
      expect(Object.keys(instrument.provisions).filter((path) => !isPath(path))).toEqual([])
    })

    it('has a short name, a source and dates that are days', () => {
      expect(instrument.short).toMatch(/\d/)
      expect(instrument.source).toMatch(/^(https?:\/\/\S+|LN \d{4}\/\d+(; LN \d{4}\/\d+)*)$/)
      const days = [
        instrument.from,
        instrument.until,
        ...Object.values(instrument.provisions).flatMap((x) => [x.from, x.until]),
      ]
      for (const day of days) if (day !== null && day !== undefined) expect(plainDate(day)).toBe(day)
    })

    it('claims the gazette only where its text is at hand', () => {
      const claimed = Object.values(instrument.provisions).map(({ evidence }) => evidence ?? instrument.evidence)
      if (!IN_THE_GAZETTE.includes(instrument.id)) expect(claimed).not.toContain('gazette-text')
    })

    it('is made for elections of the record only', () => {
      expect((instrument.madeFor ?? []).filter((election) => !ELECTIONS.includes(election))).toEqual([])
    })
  },
)

describe('the provisions of the election side', () => {
  it('have ids of their own', () => {
    expect(BY_ID.size).toBe(ROWS.length)
    expect(new Set(PAIRS.map(([{ id }]) => id)).size).toBe(PAIRS.length)
  })

  it('begin before they end', () => {
    expect(ROWS.filter(({ from, until }) => until !== null && from >= until).map(({ id }) => id)).toEqual([])
  })

  it('name what changed or ended them, and end the day it begins', () => {
    const broken = ROWS.flatMap(({ id, facts, from, until }) => {
      const changer = facts.amendedBy ?? facts.repealedBy
      if (changer === undefined) return until === null ? [] : [`${id} ends on ${until} by nothing`]
      const found = BY_ID.get(changer)
      if (found === undefined) return [`${id} names ${changer}, which is not there`]
      if (until !== null && found.from !== until) return [`${id} ends on ${until}, ${changer} begins on ${found.from}`]
      return found.from < from ? [`${id} is changed by the older ${changer}`] : []
    })
    expect(broken).toEqual([])
  })

  it.each([
    ['uu-1-2015/pasal-71/ayat-1', '2014-10-02', '2016-07-01', 'uu-10-2016/pasal-71/ayat-1'],
    ['uu-1-2015/pasal-1/angka-28', '2014-10-02', '2015-03-18', 'uu-8-2015/pasal-1/angka-28'],
    ['uu-1-2015/pasal-146/ayat-1', '2014-10-02', '2016-07-01', 'uu-10-2016/pasal-146/ayat-3'],
    ['uu-1-2015/pasal-188', '2014-10-02', null, 'mk-136-2024/amar'],
    ['uu-1-2015/pasal-190', '2014-10-02', null, 'uu-1-2026/pasal-viii'],
    ['uu-8-2015/pasal-189', '2015-03-18', null, 'uu-1-2026/pasal-viii'],
    ['uu-8-2015/pasal-70/ayat-1', '2015-03-18', '2016-07-01', 'uu-10-2016/pasal-70/ayat-1'],
    ['uu-10-2016/pasal-187a/ayat-1', '2016-07-01', null, 'uu-1-2026/lampiran-1/no-121/pasal-187a/ayat-1'],
    ['uu-7-2017/pasal-494', '2017-08-16', null, 'uu-1-2026/lampiran-1/no-124/pasal-494'],
    ['pp-6-2005/pasal-62', '2005-02-11', '2014-10-02', undefined],
    ['uu-30-2014/pasal-53/ayat-2', '2014-10-17', '2020-11-02', 'uu-11-2020/pasal-175'],
  ])('%s runs from %s to %s', (id, from, until, amendedBy) => {
    expect(row(id)).toMatchObject({ from, until })
    expect(row(id).facts.amendedBy).toBe(amendedBy)
  })

  it('claim the gazette for UU 7/2017 up to Pasal 227 and not beyond', () => {
    const articles = ROWS.filter(({ instrument }) => instrument.id === 'uu-7-2017').map(({ path, facts }) => ({
      article: Number(/^pasal-(\d+)/.exec(path)?.[1]),
      evidence: facts.evidence ?? 'report',
    }))
    expect(articles.filter(({ article, evidence }) => (evidence === 'gazette-text') !== article <= 227)).toEqual([])
  })

  it('take every guideline from a report or a reproduction', () => {
    const guidelines = ROWS.filter(({ instrument: { kind } }) =>
      ['keputusan-bersama', 'surat', 'surat-edaran'].includes(kind),
    )
    const labels = new Set(guidelines.map(({ facts, instrument }) => facts.evidence ?? instrument.evidence))
    expect([...labels].sort()).toEqual(['report', 'reproduced-text', 'unverified'])
  })

  it('hold every item of the joint decrees', () => {
    const items = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9a', 'd9b', 'd10', 'd11']
    const paths = Object.keys(skb2022.provisions)
    expect(paths.filter((path) => path.includes('/disiplin/'))).toEqual(items.map((d) => `lampiran-2/disiplin/${d}`))
    expect(paths.filter((path) => path.includes('/etik/'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((e) => `lampiran-2/etik/e${e}`),
    )
    expect(Object.keys(skb2020.provisions).filter((path) => path.startsWith('daftar/'))).toHaveLength(16)
  })

  it('give the penalties of 2026 by category and the older ones by figure', () => {
    expect(uu12026Text.provisions['lampiran-1/no-124/pasal-494'].id).toContain(
      'hanya denda, paling banyak kategori III (Rp50 juta)',
    )
    expect(uu72017Text.provisions['pasal-494'].id).toContain(
      'kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta',
    )
    expect(uu102016Text.provisions['pasal-187a/ayat-1'].en).toContain(
      'prison 36 to 72 months and fine Rp200 million to Rp1 billion',
    )
    expect(uu12015Text.provisions['pasal-188'].en).toContain(
      'prison 1 to 6 months and/or fine Rp600,000 to Rp6 million',
    )
    expect(uu12023Text.provisions['pasal-79/ayat-1'].en).toContain('V Rp500 million')
  })

  it('show the fine of each entry of the annex as the criminal code has it', () => {
    const categories = /(?:category |categories |, )?(I|II|III|IV|V|VI|VII|VIII) Rp([\d.]+ (?:million|billion))/g
    const table: Record<string, string> = {}
    for (const [, category, amount] of uu12023Text.provisions['pasal-79/ayat-1'].en.matchAll(categories)) {
      table[category as string] = amount as string
    }
    const entries = Object.entries(uu12026Text.provisions).filter(([path]) => /^lampiran-1\/no-12[14]\//.test(path))
    expect(entries).toHaveLength(20)
    for (const [path, { en }] of entries) {
      const [, category, amount] = /category ([IV]+) \(Rp([^)]+)\)/.exec(en) ?? []
      expect(table[category as string], path).toBe(amount)
    }
  })
})
