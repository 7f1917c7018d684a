import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { exitByPartyTable } from '../../../src/rules/neutrality/tables/exit-by-party'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/exit-by-party'

const table = exitByPartyTable as unknown as Table

describe('exit-by-party', () => {
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
    expect(effectsAt(table, { actor: 'pns', resigned: 'before-joining' }, { decision: '2024-03-01' })).toMatchObject([
      { form: 'pemberhentian-dengan-hormat' },
    ])
    const joinedFirst = { actor: 'pns', resigned: 'after-joining' }
    for (const [honour, form] of [
      ['with-honour', 'pemberhentian-dengan-hormat'],
      ['without-honour', 'pemberhentian-tidak-dengan-hormat'],
    ] as const) {
      const reading = { 'joined-then-resigned': honour }
      expect(effectsAt(table, joinedFirst, { decision: '2024-03-01' }, reading)).toMatchObject([{ form }])
    }
    expect(effectsAt(table, { actor: 'pppk' }, { decision: '2024-03-01' })).toMatchObject([{ reapply: 'may-not' }])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
