import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { COVERED } from '../../../src/law'
import { find } from '../../../src/law/find'
import { checkActingPower } from '../../../src/rules/authority'
import { afterInaugurationTable } from '../../../src/rules/authority/tables/after-inauguration'
import { termTable } from '../../../src/rules/authority/tables/term'
import { AUTHORITY } from '../../../src/rules/authority/vocabulary'
import { check, type Expectation } from '../expectation'
import { expectations as afterInauguration } from './expectations/after-inauguration'
import { expectations as consequences } from './expectations/consequences'
import { expectations as officePower } from './expectations/office-power'
import { expectations as predecessorLimits } from './expectations/predecessor-limits'
import { expectations as programmeWindow } from './expectations/programme-window'
import { expectations as replacementWindow } from './expectations/replacement-window'
import { expectations as term } from './expectations/term'
import { expectations as title } from './expectations/title'

const TABLES = checkActingPower.spec.tables()

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const proof = prove(table, AUTHORITY)
    expect(proof.gaps).toEqual([])
    expect(proof.overlaps).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const row of Object.values(table.rows())) {
      expect(row.basis.length).toBeGreaterThan(0)
      for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
    }
  })
})

describe('no answer cites what was not in force', () => {
  const { from: covered } = COVERED.authority
  /** Effects that only let the question pass on, whose rows are left out of the basis, and rows that say that no text was read. */
  const passesOn = (effect: object) =>
    ('bar' in effect && effect.bar === 'none') || ('limit' in effect && effect.limit === 'none') || 'silent' in effect

  it.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
    const wrong = Object.entries(table.rows()).flatMap(([row, { during, then, basis }]) => {
      if (passesOn(then as object)) return []
      const period = during?.act ?? { from: covered, until: null }
      const first = period.from > covered ? period.from : covered
      return basis.flatMap(({ provision }) => {
        const { instrument, facts } = find(provision) ?? {}
        const begins = facts?.from ?? instrument?.from ?? ''
        const ends = facts?.until === undefined ? instrument?.until : facts.until
        const lapsed = ends != null && (period.until === null || ends < period.until)
        return first < begins || lapsed ? [`${row}: ${provision}`] : []
      })
    })
    expect(wrong).toEqual([])
  })
})

const EXPECTED: { readonly [table: string]: readonly Expectation[] } = {
  'after-inauguration': afterInauguration,
  'office-power': officePower,
  'predecessor-limits': predecessorLimits,
  'programme-window': programmeWindow,
  'replacement-window': replacementWindow,
  title,
  ...consequences,
  ...term,
}

describe('answers as the law file and the texts say', () => {
  it.each(TABLES.map((table) => [table.id, table] as const))('%s', (id, table) => {
    expect(EXPECTED[id]?.length).toBeGreaterThan(0)
    const wrong = EXPECTED[id]?.flatMap((one) => check(table, AUTHORITY, one)) ?? []
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

it('tells what the articles say of heads from what is read out of them', () => {
  const reasoningOf = (table: unknown, when: Record<string, string>) => [
    ...new Set(
      Object.values((table as Table).rows()).flatMap((row) =>
        Object.entries(when).every(([name, code]) => [row.when[name]].flat().includes(code as never))
          ? [row.reasoning]
          : [],
      ),
    ),
  ]
  // Pasal 162 ayat (3): "penggantian pejabat".
  const within = { holder: 'kepala-daerah', inauguration: 'within-six-months' }
  for (const act of ['mutasi', 'promosi', 'demosi'])
    expect(reasoningOf(afterInaugurationTable, { ...within, act })).toEqual(['text'])
  expect(reasoningOf(afterInaugurationTable, { ...within, act: 'pengisian-jabatan-kosong' })).toEqual(['inference'])
  // Pasal 70 ayat (3) gives leave for the campaign and names nobody who stands in.
  expect(reasoningOf(termTable, { holder: 'pjs', campaign: 'during' })).toEqual(['inference'])
})
