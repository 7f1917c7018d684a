import { describe, expect, it } from 'vitest'
import type { Bilingual, Instrument, ProvisionFacts } from '../../src/law/instrument'
import { EVIDENCE } from '../../src/law/instrument'
import { mk412014 } from '../../src/law/instruments/mk-41-2014'
import { mk1212024 } from '../../src/law/instruments/mk-121-2024'
import { perpres212023 } from '../../src/law/instruments/perpres-21-2023'
import { perpres912024 } from '../../src/law/instruments/perpres-91-2024'
import { perpres922024 } from '../../src/law/instruments/perpres-92-2024'
import { perpres1162022 } from '../../src/law/instruments/perpres-116-2022'
import { pp112017 } from '../../src/law/instruments/pp-11-2017'
import { pp122017 } from '../../src/law/instruments/pp-12-2017'
import { pp182016 } from '../../src/law/instruments/pp-18-2016'
import { pp372004 } from '../../src/law/instruments/pp-37-2004'
import { pp422004 } from '../../src/law/instruments/pp-42-2004'
import { pp452013 } from '../../src/law/instruments/pp-45-2013'
import { pp492018 } from '../../src/law/instruments/pp-49-2018'
import { pp532010 } from '../../src/law/instruments/pp-53-2010'
import { pp722019 } from '../../src/law/instruments/pp-72-2019'
import { pp792021 } from '../../src/law/instruments/pp-79-2021'
import { pp942021 } from '../../src/law/instruments/pp-94-2021'
import { uu52014 } from '../../src/law/instruments/uu-5-2014'
import { uu62014 } from '../../src/law/instruments/uu-6-2014'
import { uu92015 } from '../../src/law/instruments/uu-9-2015'
import { uu202023 } from '../../src/law/instruments/uu-20-2023'
import { uu232014 } from '../../src/law/instruments/uu-23-2014'
import { uu372008 } from '../../src/law/instruments/uu-37-2008'
import { perpres212023Text } from '../../src/law/prose/instruments/perpres-21-2023'
import { perpres912024Text } from '../../src/law/prose/instruments/perpres-91-2024'
import { perpres922024Text } from '../../src/law/prose/instruments/perpres-92-2024'
import { perpres1162022Text } from '../../src/law/prose/instruments/perpres-116-2022'
import { pp112017Text } from '../../src/law/prose/instruments/pp-11-2017'
import { pp122017Text } from '../../src/law/prose/instruments/pp-12-2017'
import { pp182016Text } from '../../src/law/prose/instruments/pp-18-2016'
import { pp372004Text } from '../../src/law/prose/instruments/pp-37-2004'
import { pp422004Text } from '../../src/law/prose/instruments/pp-42-2004'
import { pp452013Text } from '../../src/law/prose/instruments/pp-45-2013'
import { pp492018Text } from '../../src/law/prose/instruments/pp-49-2018'
import { pp532010Text } from '../../src/law/prose/instruments/pp-53-2010'
import { pp722019Text } from '../../src/law/prose/instruments/pp-72-2019'
import { pp792021Text } from '../../src/law/prose/instruments/pp-79-2021'
import { pp942021Text } from '../../src/law/prose/instruments/pp-94-2021'
import { uu52014Text } from '../../src/law/prose/instruments/uu-5-2014'
import { uu62014Text } from '../../src/law/prose/instruments/uu-6-2014'
import { uu202023Text } from '../../src/law/prose/instruments/uu-20-2023'
import { uu232014Text } from '../../src/law/prose/instruments/uu-23-2014'
import { uu372008Text } from '../../src/law/prose/instruments/uu-37-2008'

interface Pair {
  readonly facts: Instrument
  readonly text: { readonly title: Bilingual; readonly provisions: { readonly [path: string]: Bilingual } }
}

const PAIRS: readonly Pair[] = [
  { facts: pp182016, text: pp182016Text },
  { facts: pp722019, text: pp722019Text },
  { facts: pp452013, text: pp452013Text },
  { facts: uu372008, text: uu372008Text },
  { facts: pp372004, text: pp372004Text },
  { facts: pp422004, text: pp422004Text },
  { facts: pp532010, text: pp532010Text },
  { facts: uu52014, text: uu52014Text },
  { facts: uu62014, text: uu62014Text },
  { facts: uu232014, text: uu232014Text },
  { facts: pp112017, text: pp112017Text },
  { facts: pp122017, text: pp122017Text },
  { facts: pp492018, text: pp492018Text },
  { facts: pp792021, text: pp792021Text },
  { facts: pp942021, text: pp942021Text },
  { facts: perpres1162022, text: perpres1162022Text },
  { facts: perpres212023, text: perpres212023Text },
  { facts: uu202023, text: uu202023Text },
  { facts: perpres912024, text: perpres912024Text },
  { facts: perpres922024, text: perpres922024Text },
]

const DIVISION =
  /^(penjelasan\/umum|(penjelasan\/)?pasal-(\d+[a-z]?|i|ii)(\/ayat-\d+)?(\/huruf-[a-z])?(\/angka-\d+)?(\/huruf-[a-z])?)$/
const KIND_PREFIX = { 'undang-undang': 'uu', 'peraturan-pemerintah': 'pp', 'peraturan-presiden': 'perpres' } as const
const SHORT_PREFIX = { uu: 'UU', pp: 'PP', perpres: 'Perpres' } as const

/** A day that the calendar has, so that 2021-02-30 fails. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const length = lengths[month - 1]
  return length !== undefined && day >= 1 && day <= length
}

/** The numbers of a sentence, sorted; both languages must carry the same ones. */
function numbers(sentence: string): readonly string[] {
  return (sentence.match(/\d+/g) ?? []).map((n) => String(Number(n))).sort()
}

const MONTHS: { readonly [name: string]: string } = {
  januari: '01',
  april: '04',
  juni: '06',
  agustus: '08',
  september: '09',
  oktober: '10',
  november: '11',
}

const provisions = PAIRS.flatMap(({ facts }) =>
  Object.entries(facts.provisions).map(([path, own]): readonly [string, ProvisionFacts] => [
    `${facts.id}/${path}`,
    own,
  ]),
)
const ids = new Set<string>([
  ...PAIRS.map((pair) => pair.facts.id),
  ...provisions.map(([id]) => id),
  ...[mk412014, mk1212024, uu92015].flatMap(({ id, provisions: own }) =>
    Object.keys(own).map((path) => `${id}/${path}`),
  ),
])

describe.each(PAIRS)('$facts.id', ({ facts, text }) => {
  it('is named after its kind, number and year', () => {
    const prefix = KIND_PREFIX[facts.kind as keyof typeof KIND_PREFIX]
    const match = /^([a-z]+)-(\d+)-(\d{4})$/.exec(facts.id)
    expect(match?.[1]).toBe(prefix)
    expect(facts.short).toBe(`${SHORT_PREFIX[prefix]} ${match?.[2]}/${match?.[3]}`)
    expect(text.title.id).toContain(`Nomor ${match?.[2]} Tahun ${match?.[3]}`)
    expect(text.title.en).toContain(`Number ${match?.[2]} of ${match?.[3]}`)
  })

  it('has real days, the first before the last', () => {
    expect(isDay(facts.from)).toBe(true)
    if (facts.until !== null) {
      expect(isDay(facts.until)).toBe(true)
      expect(facts.from < facts.until).toBe(true)
      expect(facts.repealedBy).toBeDefined()
    } else expect(facts.repealedBy).toBeUndefined()
  })

  it('says where it was read', () => {
    expect(facts.source).toMatch(/^(LN \d{4}\/\d+(, TLN \d+)?|https:\/\/github\.com\/.+)$/)
    expect(facts.evidence).toBe('gazette-text')
  })

  it('begins on the day its own commencement article names', () => {
    const stated = Object.values(text.provisions)
      .map((sentence) =>
        /berlaku (?:pada tanggal|sejak) diundangkan, yaitu (\d+) (\p{L}+) (\d{4})\.$/u.exec(sentence.id),
      )
      .filter((match) => match !== null)
      .map((match) => `${match[3]}-${MONTHS[(match[2] ?? '').toLowerCase()]}-${(match[1] ?? '').padStart(2, '0')}`)
    expect(stated).toEqual([facts.from])
  })

  it('paraphrases exactly the provisions it cites', () => {
    expect(Object.keys(text.provisions)).toEqual(Object.keys(facts.provisions))
  })
})

describe.each(PAIRS)('provisions of $facts.id', ({ facts, text }) => {
  const own = Object.entries(facts.provisions)

  it('have paths of the grammar', () => {
    expect(own.length).toBeGreaterThan(0)
    for (const [path] of own) expect(path, facts.id).toMatch(DIVISION)
  })

  it('are one sentence in each language, with the same numbers', () => {
    for (const [path] of own) {
      const sentence = text.provisions[path] ?? { id: '', en: '' }
      for (const words of [sentence.id, sentence.en]) {
        expect(words.trim(), path).toBe(words)
        expect(words, path).toMatch(/^\p{Lu}.*[^.]\.$/u)
        expect(words, path).not.toMatch(/[.!?] \p{Lu}/u)
        expect(words, path).not.toMatch(/ {2}|[“”]/)
      }
      expect(sentence.id, path).not.toBe(sentence.en)
      expect(numbers(sentence.id), path).toEqual(numbers(sentence.en))
    }
  })

  it('keep to the interval of the instrument unless they say what changed them', () => {
    for (const [path, fact] of own) {
      const from = fact.from ?? facts.from
      const until = fact.until === undefined ? facts.until : fact.until
      expect(isDay(from), path).toBe(true)
      if (until !== null) {
        expect(isDay(until), path).toBe(true)
        expect(from < until, path).toBe(true)
      }
      const inside = from >= facts.from && (facts.until === null || (until !== null && until <= facts.until))
      if (!inside) expect(fact.amendedBy ?? fact.repealedBy, path).toBeDefined()
      if (fact.evidence !== undefined) {
        expect(EVIDENCE, path).toContain(fact.evidence)
        expect(fact.evidence, path).not.toBe(facts.evidence)
      }
    }
  })

  it('point only to provisions that exist', () => {
    const targets = own.flatMap(([, fact]) => [fact.amendedBy, fact.repealedBy]).concat(facts.repealedBy)
    for (const target of targets) if (target !== undefined) expect(ids).toContain(target)
  })
})

describe('the chain of instruments', () => {
  it('has no gap and no overlap where one replaces another', () => {
    expect(pp532010.until).toBe(pp942021.from)
    expect(uu52014.until).toBe(uu202023.from)
  })

  it('keeps only the moderate kinds of PP 53/2010 alive', () => {
    const alive = Object.entries(pp532010.provisions)
      .filter(([, own]: readonly [string, ProvisionFacts]) => own.until === null)
      .map(([path]) => path)
    expect(alive).toEqual([
      'pasal-7/ayat-3',
      'pasal-7/ayat-3/huruf-a',
      'pasal-7/ayat-3/huruf-b',
      'pasal-7/ayat-3/huruf-c',
    ])
  })

  it('admits the two articles whose page is missing', () => {
    const weaker = provisions.filter(([, own]) => own.evidence !== undefined).map(([id, own]) => [id, own.evidence])
    expect(weaker).toEqual([
      ['pp-79-2021/pasal-7', 'unverified'],
      ['pp-94-2021/pasal-39', 'reproduced-text'],
    ])
  })

  it('says in its own words that the cut of the performance allowance waits', () => {
    for (const path of ['pasal-8/ayat-3/huruf-a', 'pasal-8/ayat-3/huruf-b', 'pasal-8/ayat-3/huruf-c'] as const) {
      expect(pp942021Text.provisions[path].id).toContain('Pasal 42 ayat (1)')
      expect(pp942021Text.provisions[path].en).toContain('Pasal 42 ayat (1)')
    }
  })
})

describe('levels of breach', () => {
  const LEVELS = [
    ['pp-94-2021', 'pasal-9/', 'ringan', 'light'],
    ['pp-94-2021', 'pasal-10/', 'sedang', 'moderate'],
    ['pp-94-2021', 'pasal-11/', 'berat', 'severe'],
    ['pp-94-2021', 'pasal-12/', 'ringan', 'light'],
    ['pp-94-2021', 'pasal-13/', 'sedang', 'moderate'],
    ['pp-94-2021', 'pasal-14/', 'berat', 'severe'],
    ['pp-53-2010', 'pasal-8/', 'ringan', 'light'],
    ['pp-53-2010', 'pasal-9/', 'sedang', 'moderate'],
    ['pp-53-2010', 'pasal-10/', 'berat', 'severe'],
    ['pp-53-2010', 'pasal-11/', 'ringan', 'light'],
    ['pp-53-2010', 'pasal-12/', 'sedang', 'moderate'],
    ['pp-53-2010', 'pasal-13/', 'berat', 'severe'],
  ] as const

  it.each(LEVELS)('%s %s carries the level %s in both languages', (id, prefix, level, english) => {
    const pair = PAIRS.find(({ facts }) => facts.id === id)
    const sentences = Object.entries(pair?.text.provisions ?? {}).filter(([path]) => path.startsWith(prefix))
    expect(sentences.length).toBeGreaterThan(1)
    for (const [, sentence] of sentences) {
      // The rows of absence name the sanction itself instead of the level.
      if (/^Tidak masuk kerja/i.test(sentence.id)) continue
      expect(sentence.id).toContain(`dihukum ${level}`)
      expect(sentence.en).toContain(`sanctioned as ${english}`)
    }
  })

  it('states the brackets of absence of PP 94/2021 without gap or overlap', () => {
    const words = [
      pp942021Text.provisions['pasal-9/ayat-2/huruf-b/angka-1'].en,
      pp942021Text.provisions['pasal-9/ayat-2/huruf-b/angka-2'].en,
      pp942021Text.provisions['pasal-9/ayat-2/huruf-b/angka-3'].en,
      pp942021Text.provisions['pasal-10/ayat-2/huruf-f/angka-1'].en,
      pp942021Text.provisions['pasal-10/ayat-2/huruf-f/angka-2'].en,
      pp942021Text.provisions['pasal-10/ayat-2/huruf-f/angka-3'].en,
      pp942021Text.provisions['pasal-11/ayat-2/huruf-d/angka-1'].en,
      pp942021Text.provisions['pasal-11/ayat-2/huruf-d/angka-2'].en,
      pp942021Text.provisions['pasal-11/ayat-2/huruf-d/angka-3'].en,
    ]
    const brackets = words.map((line) => /reason of (\d+)(?: to (\d+))? working days/.exec(line))
    expect(brackets.map((match) => [match?.[1], match?.[2] ?? match?.[1]].map(Number))).toEqual([
      [3, 3],
      [4, 6],
      [7, 10],
      [11, 13],
      [14, 16],
      [17, 20],
      [21, 24],
      [25, 27],
      [28, 28],
    ])
  })

  it('states the brackets of absence of PP 53/2010 without gap or overlap', () => {
    const paths = Object.keys(pp532010Text.provisions).filter((path) =>
      /^pasal-(8\/angka-9|9\/angka-11|10\/angka-9)\/huruf-[a-d]$/.test(path),
    )
    const table: { readonly [path: string]: Bilingual } = pp532010Text.provisions
    const brackets = paths.map((path) => /selama (\d+)(?: sampai dengan (\d+))? hari kerja/.exec(table[path]?.id ?? ''))
    expect(brackets.map((match) => [match?.[1], match?.[2] ?? match?.[1]].map(Number))).toEqual([
      [5, 5],
      [6, 10],
      [11, 15],
      [16, 20],
      [21, 25],
      [26, 30],
      [31, 35],
      [36, 40],
      [41, 45],
      [46, 46],
    ])
  })
})
