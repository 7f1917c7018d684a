import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { disciplineLimbTable } from '../../../src/rules/neutrality/tables/discipline-limb'
import { check } from '../expectation'
import { expectations } from './expectations/discipline-limb'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'

const table = disciplineLimbTable as unknown as Table

describe('discipline-limb', () => {
  it('is proved: no gap, no overlap, no idle row', () => {
    const proof = prove(table, NEUTRALITY)
    expect(proof.gaps.slice(0, 5)).toEqual([])
    expect(proof.overlaps.slice(0, 5)).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const [id, row] of Object.entries(table.rows())) {
      for (const { provision } of row.basis) expect(find(provision), `${id}: ${provision}`).toBeDefined()
    }
  })
})

it('answers as the law file and the texts say', () => {
  const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
  expect(wrong.slice(0, 8)).toEqual([])
})
