import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { criminalTable } from '../../../src/rules/neutrality/tables/criminal'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/criminal'

const table = criminalTable as unknown as Table

describe('criminal', () => {
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
    const pilkada = { contest: 'bupati-wali-kota', period: 'outside-campaign', stage: 'calon' }
    const lurah = { conduct: 'partisan-decision', actor: 'pns', post: 'lurah', ...pilkada }
    expect(effectsAt(table, lurah, { act: '2024-10-10' })).toEqual([
      { exposures: [{ offence: 'uu-1-2015-188', against: 'actor', ifShown: ['deliberate'] }] },
    ])
    // An official of the perangkat desa is not named in UU 10/2016 Pasal 71.
    expect(effectsAt(table, { ...lurah, actor: 'perangkat-desa' }, { act: '2024-10-10' })).toEqual([{ exposures: [] }])
    // No pair, no crime under Pasal 71 ayat (1).
    expect(effectsAt(table, { ...lurah, stage: 'bakal-calon' }, { act: '2024-08-20' })).toEqual([{ exposures: [] }])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
