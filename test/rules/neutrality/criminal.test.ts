import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { classifyConduct } from '../../../src/rules/neutrality'
import { criminalTable } from '../../../src/rules/neutrality/tables/criminal'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { walk } from '../../checks/runs'
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

  it('reaches acts that show support only where a text names the person', () => {
    const like = { conduct: 'social-media-engagement', contest: 'bupati-wali-kota', period: 'campaign', stage: 'calon' }
    const favoured = {
      offence: 'uu-1-2015-188',
      against: 'actor',
      ifShown: ['deliberate', 'contestant-favoured-or-harmed'],
    }
    const on = { act: '2024-10-10' }
    for (const [actor, post] of [
      ['pns', 'lurah'],
      ['pppk', 'administrator'],
      ['kepala-desa', 'pelaksana'],
    ] as const) {
      expect(effectsAt(table, { ...like, actor, post }, on)).toEqual([{ exposures: [favoured] }])
    }
    expect(effectsAt(table, { ...like, actor: 'non-asn', post: 'pelaksana' }, on)).toEqual([{ exposures: [] }])
    const staff = { ...like, actor: 'pns', post: 'pelaksana' }
    expect(effectsAt(table, staff, on, { 'pejabat-asn': 'office-holders-only' })).toEqual([{ exposures: [] }])
    expect(effectsAt(table, staff, on, { 'pejabat-asn': 'every-asn' })).toEqual([{ exposures: [favoured] }])
  })

  it('sees the official vehicle at a campaign', () => {
    const attending = {
      conduct: 'attend-campaign',
      actor: 'pns',
      post: 'pelaksana',
      support: 'none',
      period: 'campaign',
    }
    const inPemilu = { ...attending, contest: 'presiden', stage: 'calon', attributes: 'official-vehicle' }
    expect(effectsAt(table, inPemilu, { act: '2024-01-20' })).toEqual([
      {
        exposures: [
          {
            offence: 'uu-7-2017-521',
            against: 'actor',
            ifShown: ['deliberate', 'outside-the-exception-for-facilities'],
          },
        ],
      },
    ])
    expect(effectsAt(table, { ...inPemilu, attributes: 'none' }, { act: '2024-01-20' })).toEqual([{ exposures: [] }])
    const reading = { 'pejabat-asn': 'office-holders-only' }
    const inKota = { ...inPemilu, contest: 'bupati-wali-kota' }
    expect(effectsAt(table, inKota, { act: '2024-10-10' }, reading)).toEqual([
      { exposures: [{ offence: 'uu-1-2015-187-3', against: 'actor', ifShown: ['deliberate'] }] },
    ])
    expect(effectsAt(table, { ...inKota, contest: 'gubernur' }, { act: '2024-10-10' }, reading)).toEqual([
      { exposures: [] },
    ])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = walk(expectations).flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})

describe('a CPNS in an election of regional heads', () => {
  const criminal = (kind: 'pns' | 'cpns', conduct: 'social-media-engagement' | 'partisan-decision') => {
    const decision = classifyConduct({
      actor: { kind },
      conduct,
      election: 'pilkada-2024',
      committedOn: '2024-10-10',
      decidedOn: '2024-12-02',
    })
    return decision.status === 'decided' ? decision.conclusion.criminal : undefined
  }

  it.each(['social-media-engagement', 'partisan-decision'] as const)(
    'is no pejabat ASN, so that no post is asked: %s',
    (conduct) => {
      expect(criminal('pns', conduct)).toMatchObject({ status: 'open', missing: [{ fact: 'actor.post' }] })
      const settled = criminal('cpns', conduct)
      expect(settled).toMatchObject({ status: 'settled', value: [] })
      expect(settled?.basis.map(({ provision }) => provision)).toContain('pp-11-2017/pasal-36/ayat-2')
    },
  )
})
