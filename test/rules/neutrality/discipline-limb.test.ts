import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { compile } from '../../../src/decision/compile'
import { explore } from '../../../src/decision/explore'
import { find } from '../../../src/law/find'
import { disciplineLimbTable } from '../../../src/rules/neutrality/tables/discipline-limb'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { walk } from '../../checks/runs'
import { check, regionOf } from '../expectation'
import { expectations } from './expectations/discipline-limb'

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

it('tells what the words say from what is read on', () => {
  const told = (limb: string, when: Record<string, string>) =>
    Object.values(table.rows()).flatMap((row) => {
      const { limbs } = row.then as { readonly limbs?: readonly string[] | 'none' }
      const holds = Object.entries(when).every(([name, code]) => [row.when[name]].flat().includes(code as never))
      return Array.isArray(limbs) && limbs.length === 1 && limbs[0] === limb && holds ? [row.reasoning] : []
    })
  const only = (list: readonly string[]) => [...new Set(list)]
  // Pasal 4 angka 12 huruf c and d: "sebagai peserta kampanye"; huruf a is on whoever runs it.
  const staff = { conduct: 'mobilise-staff', stage: 'calon' }
  expect(only(told('pp-53-4-12c', { ...staff, contest: 'dpr', role: 'participant' }))).toEqual(['text'])
  expect(only(told('pp-53-4-12c', { ...staff, contest: 'dpr', role: 'team' }))).toEqual(['inference'])
  const facilities = { conduct: 'use-state-facilities', stage: 'calon' }
  expect(only(told('pp-53-4-12d', { ...facilities, contest: 'dpr', role: 'participant' }))).toEqual(['text'])
  expect(only(told('pp-53-4-12d', { ...facilities, contest: 'dpr', role: 'team' }))).toEqual(['inference'])
  // Angka 14 and Pasal 5 huruf n: support is of a calon.
  for (const limb of ['pp-53-4-14', 'pp-94-5n7']) {
    expect(only(told(limb, { conduct: 'ktp-support-letter', stage: 'calon', contest: 'dpd' }))).toEqual(['text'])
    expect(only(told(limb, { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: 'dpd' }))).toEqual([
      'inference',
    ])
  }
})

it('answers as the law file and the texts say', () => {
  const wrong = walk(expectations).flatMap((expectation) => check(table, NEUTRALITY, expectation))
  expect(wrong.slice(0, 8)).toEqual([])
})

describe('real cases', () => {
  const limbsOf = (when: Record<string, string>, on: Record<string, string>, readings: Record<string, string> = {}) => {
    const tables = { vocabulary: NEUTRALITY, compiled: () => compile(table as never, NEUTRALITY) }
    const region = regionOf(table, NEUTRALITY, { when, on, readings, then: undefined, basis: [] })
    const { alternatives } = explore<unknown>(tables, region, (ask) => ask(table as never), 'gap')
    return [...new Set(alternatives.map(({ value }) => JSON.stringify(value)))].map((text) => JSON.parse(text))
  }

  it('a like for a determined pair in 2024 meets angka 5 and 6, as item d6', () => {
    const when = { conduct: 'social-media-engagement', stage: 'calon', contest: 'bupati-wali-kota', period: 'campaign' }
    expect(limbsOf(when, { act: '2024-10-10', decision: '2024-12-02' })).toEqual([
      { limbs: ['pp-94-5n5', 'pp-94-5n6'], item: 'skb22-d6' },
    ])
  })

  it('the same in the autumn of 2020, decided in November, meets angka 15 huruf d', () => {
    const when = { conduct: 'social-media-engagement', stage: 'calon', contest: 'bupati-wali-kota', period: 'campaign' }
    expect(limbsOf(when, { act: '2020-10-12', decision: '2020-11-20' })).toEqual([{ limbs: ['pp-53-4-15d'] }])
  })

  it('without the day of the decision both regulations stay possible, and nothing else', () => {
    const when = { conduct: 'social-media-engagement', stage: 'calon', contest: 'gubernur', period: 'campaign' }
    expect(limbsOf(when, { act: '2020-10-12' })).toEqual([
      { limbs: ['pp-53-4-15d'] },
      { limbs: ['pp-94-5n5', 'pp-94-5n6'] },
    ])
  })

  it('a like for a bakal calon is no matter of discipline', () => {
    const when = {
      conduct: 'social-media-engagement',
      stage: 'bakal-calon',
      contest: 'gubernur',
      period: 'outside-campaign',
    }
    expect(limbsOf(when, { act: '2024-08-20', decision: '2024-09-20' })).toEqual([{ limbs: 'none' }])
  })

  it('a decision of office for a DPRD candidate: duties by impact, or abuse of authority, and never a limb of neutrality by the letter', () => {
    const when = { conduct: 'partisan-decision', stage: 'calon', contest: 'dprd', period: 'campaign' }
    const on = { act: '2024-01-10', decision: '2024-03-01' }
    expect(limbsOf(when, on)).toEqual([{ limbs: ['pp-94-3c', 'pp-94-3d', 'pp-94-4c'], item: 'skb22-d11' }])
    expect(limbsOf(when, on, { 'abuse-of-authority': 'abuse-by-its-words' })).toEqual([
      { limbs: ['pp-94-5a'], item: 'skb22-d11' },
    ])
  })

  it('an official vehicle used for a bakal calon is a matter of state property', () => {
    const when = {
      conduct: 'use-state-facilities',
      stage: 'bakal-calon',
      contest: 'bupati-wali-kota',
      period: 'outside-campaign',
    }
    expect(limbsOf(when, { act: '2024-08-20', decision: '2024-09-20' })).toEqual([{ limbs: ['pp-94-4g'] }])
    expect(limbsOf(when, { act: '2020-07-20', decision: '2020-09-20' })).toEqual([{ limbs: ['pp-53-3-13'] }])
  })

  it('a KTP letter is one before determination, sedang by angka 14 in 2020 and angka 7 in 2024', () => {
    const when = {
      conduct: 'ktp-support-letter',
      stage: 'bakal-calon',
      contest: 'bupati-wali-kota',
      period: 'outside-campaign',
    }
    expect(limbsOf(when, { act: '2020-02-20', decision: '2020-04-01' })).toEqual([{ limbs: ['pp-53-4-14'] }])
    expect(limbsOf(when, { act: '2024-05-10', decision: '2024-07-01' })).toEqual([
      { limbs: ['pp-94-5n7'], item: 'skb22-d10' },
    ])
  })
})
