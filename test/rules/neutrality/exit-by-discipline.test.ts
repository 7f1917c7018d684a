import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { exitByDisciplineTable } from '../../../src/rules/discipline/tables/exit-by-discipline'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { expectations } from '../discipline/expectations/exit-by-discipline'
import { check } from '../expectation'
import { effectsAt } from './effects-at'

const table = exitByDisciplineTable as unknown as Table

describe('exit-by-discipline', () => {
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
    // A CPNS in party attributes at a campaign: sedang is already the end (trap 28).
    expect(effectsAt(table, { actor: 'cpns', level: 'sedang' }, { decision: '2024-12-02' })).toEqual([
      { form: 'pemberhentian-sebagai-cpns', may: 'must' },
    ])
    expect(effectsAt(table, { actor: 'pns', level: 'sedang' }, { decision: '2024-12-02' })).toEqual([
      { silent: 'no-dismissal-at-this-level' },
    ])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
