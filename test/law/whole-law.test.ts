import { describe, expect, it } from 'vitest'
import { listTables } from '../../docs/build/inventory'
import { addDays, type DateInput, plainDate } from '../../src/dates'
import { prepareTable } from '../../src/decision'
import { cite, evidenceOf, POINT_TEXTS, POINTS, type ProvisionId } from '../../src/law'
import { find } from '../../src/law/find'
import type { Bilingual, Instrument, ProvisionFacts } from '../../src/law/instrument'
import { EVIDENCE } from '../../src/law/instrument'
import type { InstrumentId } from '../../src/law/provision-id'
import { INSTRUMENTS } from '../../src/law/registry'
import { TEXTS } from '../../src/law/texts'

/*
 * What holds of the whole law that the library has, whoever adds to it: every instrument, every provision, every row of every table. What
 * one instrument or area must show beside that stands in the tests of its own.
 */

const ALL: readonly Instrument[] = INSTRUMENTS

interface Held {
  readonly id: string
  readonly facts: ProvisionFacts
  readonly from: string
  readonly until: string | null
  /** What changed or ended it, or the instrument it stands in. */
  readonly by: string | undefined
}

const HELD: readonly Held[] = ALL.flatMap(({ id, from, until, repealedBy, provisions }) =>
  Object.entries(provisions).map(([path, facts]) => ({
    id: `${id}/${path}`,
    facts,
    from: facts.from ?? from,
    until: facts.until === undefined ? until : facts.until,
    by: facts.repealedBy ?? facts.amendedBy ?? (facts.until === undefined ? repealedBy : undefined),
  })),
)

/** The first day of an instrument or a provision. */
function beginOf(id: string): string | undefined {
  const found = find(id as ProvisionId)
  return found === undefined ? undefined : (found.facts.from ?? found.instrument.from)
}

/** Where a provision ends on another day than its changer begins, and why. */
const UNEVEN: { readonly [provision: string]: string } = {
  'uu-5-2014/pasal-119': 'read more narrowly by the Constitutional Court in 2015, and ended with the whole act in 2023',
  'uu-5-2014/pasal-123/ayat-3':
    'read more narrowly by the Constitutional Court in 2015, and ended with the whole act in 2023',
}

describe('every instrument', () => {
  it('has a first day, an end or none, a source, and how well it was read', () => {
    for (const { id, from, until, source, evidence, repealedBy } of ALL) {
      expect([id, plainDate(from as DateInput)]).toEqual([id, from])
      if (until !== null) {
        expect([id, plainDate(until as DateInput)]).toEqual([id, until])
        expect([id, from < until, repealedBy]).toEqual([id, true, expect.any(String)])
      } else expect([id, repealedBy]).toEqual([id, undefined])
      expect([id, source]).toEqual([id, expect.stringMatching(/^(https?:\/\/\S+|LN \d{4}\/\d+\b.*)/)])
      expect(EVIDENCE).toContain(evidence)
    }
  })

  it('stands once in the registry, and has a title in each language', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    for (const { id } of ALL) differing(id, TEXTS[id as InstrumentId].title)
  })
})

/** Words in both languages, and not the same words. */
function differing(where: string, { id, en }: Bilingual): void {
  for (const words of [id, en]) expect([where, words.trim().length > 2, words]).toEqual([where, true, words.trim()])
  expect([where, id === en]).toEqual([where, false])
}

/** Words in both languages; a name may be the same in both. */
function told(where: string, { id, en }: Bilingual): void {
  for (const words of [id, en]) expect([where, words.trim().length > 2]).toEqual([where, true])
}

describe('every provision', () => {
  it('is paraphrased in Indonesian and in English, each in its own words', () => {
    for (const { id, provisions } of ALL) {
      const texts = TEXTS[id as InstrumentId].provisions as { readonly [path: string]: Bilingual }
      expect([id, Object.keys(texts)]).toEqual([id, Object.keys(provisions)])
      for (const [path, words] of Object.entries(texts)) differing(`${id}/${path}`, words)
    }
  })

  it('is cited in both languages without a hole', () => {
    for (const { id } of HELD) {
      for (const locale of ['id', 'en'] as const)
        expect(cite(id as ProvisionId, locale)).not.toMatch(/undefined| {2}|\/$/)
    }
  })

  it('begins before it ends, within days that the calendar has', () => {
    for (const { id, from, until } of HELD) {
      expect([id, plainDate(from as DateInput)]).toEqual([id, from])
      if (until !== null) expect([id, plainDate(until as DateInput), from < until]).toEqual([id, until, true])
    }
  })

  it('ends on the day on which what changed it begins: no day has two versions, and none falls between', () => {
    const uneven = HELD.filter(({ id }) => !(id in UNEVEN)).flatMap(({ id, until, from, by }) => {
      if (by === undefined) return until === null ? [] : [`${id} ends on ${until} by nothing`]
      const begins = beginOf(by)
      if (begins === undefined) return [`${id} names ${by}, which is not there`]
      if (until === null) return begins < from ? [`${id} is changed by the older ${by}`] : []
      return begins === until ? [] : [`${id} ends on ${until}, ${by} begins on ${begins}`]
    })
    expect(uneven).toEqual([])
    for (const id of Object.keys(UNEVEN)) {
      const { by, until } = HELD.find((one) => one.id === id) as Held
      expect([id, beginOf(by as string) !== until]).toEqual([id, true])
    }
  })
})

describe('every contested point', () => {
  it('has an interval, options with holders, and words in both languages', () => {
    for (const [id, text] of Object.entries(POINT_TEXTS)) {
      const { from, until, options, preferred } = POINTS[id as keyof typeof POINTS]
      expect([id, plainDate(from as DateInput), options.includes(preferred as never)]).toEqual([id, from, true])
      if (until !== null) expect([id, from < (until as string)]).toEqual([id, true])
      expect([id, Object.keys(text.options).sort()]).toEqual([id, [...options].sort()])
      for (const words of [text.question, text.why]) differing(id, words)
      for (const { says, holders } of Object.values(text.options)) {
        differing(id, says)
        expect([id, holders.length > 0]).toEqual([id, true])
        for (const holder of holders) told(id, holder)
      }
    }
  })
})

const listed = await listTables()
const rows = listed.flatMap(({ table }) =>
  Object.entries(table.rows()).map(([id, row]) => ({ id: `${table.id}/${id}`, row })),
)

describe('every row', () => {
  it('cites something', () => {
    expect(rows.length).toBeGreaterThan(3_000)
    expect(rows.filter(({ row }) => row.basis.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('that rests on nothing but what nobody read says so: by a caution, or by being a gap', () => {
    const bare = rows.filter(({ row: { basis, reasoning, notes = [], then } }) => {
      const needed = basis.filter(({ role }) => role !== 'guideline')
      const read = (needed.length > 0 ? needed : basis).map(({ provision }) => evidenceOf(provision as ProvisionId))
      const gap = typeof then === 'object' && then !== null && 'silent' in then
      return read.every((one) => one === 'unverified') && reasoning === 'text' && notes.length === 0 && !gap
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('that is an inference gives its caution where it answers', () => {
    let seen = 0
    for (const { table, vocabulary } of listed) {
      const decide = prepareTable(table as never, vocabulary).answer as (input: unknown) => {
        readonly cautions: readonly { readonly code: string; readonly rows?: readonly string[] }[]
      }
      for (const [id, row] of Object.entries(table.rows())) {
        if (row.reasoning !== 'inference') continue
        const answer = decide(within(table, row))
        const warned = answer.cautions.flatMap((one) => (one.code === 'inference' ? (one.rows ?? []) : []))
        expect([`${table.id}/${id}`, warned]).toEqual([
          `${table.id}/${id}`,
          expect.arrayContaining([`${table.id}/${id}`]),
        ])
        seen++
      }
    }
    expect(seen).toBeGreaterThan(1_000)
  })
})

type Listed = (typeof listed)[number]['table']
type AnyRow = ReturnType<Listed['rows']>[string]

/** A case that lies in a row: its first codes, a day of each of its intervals, the readings it rests on. */
function within(table: Listed, { when, during, reading }: AnyRow): unknown {
  const facts = Object.entries(when).map(([dimension, codes]) => {
    const first = typeof codes === 'string' ? codes : Array.isArray(codes) ? codes[0] : table.dimensions[dimension]?.[0]
    return [dimension, first]
  })
  const on = Object.entries(during ?? {}).map(([clock, period]) => {
    const { from, until } = period as { readonly from: DateInput; readonly until: DateInput | null }
    return [clock, until === null ? from : addDays(until, -1)]
  })
  return { facts: Object.fromEntries(facts), on: Object.fromEntries(on), readings: reading ?? {} }
}
