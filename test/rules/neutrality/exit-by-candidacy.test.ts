import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { exitByCandidacyTable } from '../../../src/rules/neutrality/tables/exit-by-candidacy'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/exit-by-candidacy'

const table = exitByCandidacyTable as unknown as Table

describe('exit-by-candidacy', () => {
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

  it('knows the real cases', () => {
    const pns = { actor: 'pns', contest: 'bupati-wali-kota' }
    expect(effectsAt(table, pns, { act: '2024-09-22' }, { 'candidate-stays': 'with-honour' })).toMatchObject([
      { form: 'pemberhentian-dengan-hormat' },
    ])
    expect(effectsAt(table, pns, { act: '2024-09-22' }, { 'candidate-stays': 'without-honour' })).toMatchObject([
      { form: 'pemberhentian-tidak-dengan-hormat' },
    ])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
