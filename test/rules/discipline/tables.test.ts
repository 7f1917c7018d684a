import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { authorityTable, DISCIPLINE, kindsTable, levelTable } from '../../../src/rules/discipline'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { expectations as authority } from './expectations/authority'
import { expectations as kinds } from './expectations/kinds'
import { expectations as level } from './expectations/level'

const TABLES = [levelTable, kindsTable, authorityTable] as unknown as Table[]

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
  it.each([
    ['discipline', DISCIPLINE],
    ['neutrality', NEUTRALITY],
  ])('is proved over the vocabulary of %s', (_name, vocabulary) => {
    const proof = prove(table, vocabulary)
    expect(proof.gaps).toEqual([])
    expect(proof.overlaps).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const row of Object.values(table.rows())) {
      for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
    }
  })
})

it.each([
  ['discipline-level', levelTable, level],
  ['discipline-kinds', kindsTable, kinds],
  ['imposing-authority', authorityTable, authority],
])('%s answers as the law file and the texts say', (_, table, expectations) => {
  for (const vocabulary of [DISCIPLINE, NEUTRALITY]) {
    const wrong = expectations.flatMap((one) => check(table as unknown as Table, vocabulary, one))
    expect(wrong.slice(0, 5)).toEqual([])
  }
})
