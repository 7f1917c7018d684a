import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { dismissalGroundTable } from '../../../src/rules/neutrality/tables/dismissal-ground'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/dismissal-ground'

const table = dismissalGroundTable as unknown as Table

describe('dismissal-ground', () => {
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
    // A PNS on the list for a DPRD in 2023: no ASN act names that office, the election act does.
    expect(
      effectsAt(
        table,
        { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dprd' },
        { act: '2023-11-03' },
      ),
    ).toEqual([{ ground: 'candidate-who-does-not-resign', consequence: 'none-written' }])
    // A PPPK standing for bupati: no duty in the ASN act before 2023-10-31.
    const pppk = { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'bupati-wali-kota' }
    expect(effectsAt(table, pppk, { act: '2020-09-23' })).toEqual([{ ground: 'none' }])
    expect(effectsAt(table, pppk, { act: '2024-09-22' })).toEqual([
      { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
    ])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
