import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { supervisorTable } from '../../../src/rules/neutrality/tables/supervisor'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/supervisor'

const table = supervisorTable as unknown as Table

describe('supervisor', () => {
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
    // PPU 2024: before and after the hand-over; Solok 2020.
    expect(effectsAt(table, { actor: 'pns' }, { decision: '2020-11-20' })).toEqual([{ supervisor: 'kasn' }])
    expect(effectsAt(table, { actor: 'pns' }, { decision: '2024-08-22' })).toEqual([{ supervisor: 'kasn' }])
    expect(effectsAt(table, { actor: 'pns' }, { decision: '2024-08-23' })).toEqual([{ supervisor: 'bkn' }])
  })

  it('warns while the work is handed over, until the circular', () => {
    const warned = Object.values(table.rows()).filter(({ notes }) => notes?.includes('hand-over'))
    expect(warned.map(({ during }) => during?.['decision'])).toEqual([{ from: '2024-08-23', until: '2024-09-04' }])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
