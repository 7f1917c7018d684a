import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { cpnsSanctionTable } from '../../../src/rules/discipline/tables/cpns-sanction'
import { classifyConduct } from '../../../src/rules/neutrality'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { expectations } from '../discipline/expectations/cpns-sanction'
import { check } from '../expectation'

const table = cpnsSanctionTable as unknown as Table

describe('cpns-sanction', () => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const { gaps, overlaps, idle } = prove(table, NEUTRALITY)
    expect({ gaps, overlaps, idle, faults: faultsOf(table) }).toEqual({ gaps: [], overlaps: [], idle: [], faults: [] })
  })

  it('answers as the text says', () => {
    expect(expectations.flatMap((one) => check(table, NEUTRALITY, one))).toEqual([])
  })
})

const partsFor = (facts: object, kind: 'pns' | 'cpns') => {
  const decision = classifyConduct({
    actor: { kind, post: 'pelaksana', place: 'kabupaten-kota' },
    conduct: 'attend-campaign',
    election: 'pilkada-2024',
    committedOn: '2024-10-10',
    decidedOn: '2024-12-02',
    ...facts,
  })
  if (decision.status !== 'decided') throw new Error(decision.status)
  return decision.conclusion
}

describe('the sanctions of a CPNS', () => {
  it.each([
    ['sedang', { support: 'none', attributes: 'pns' }],
    ['berat', { conduct: 'social-media-engagement' }],
  ] as const)('at the level %s: no list of sanctions, since dismissal as CPNS follows (trap 28)', (level, facts) => {
    const conclusion = partsFor(facts, 'cpns')
    expect(conclusion.level).toBe(level)
    expect(conclusion.sanctions).toMatchObject({ status: 'silent', reason: 'cpns-is-dismissed-instead' })
    expect(conclusion.sanctions.basis.map(({ role, provision }) => `${role} ${provision}`)).toContain(
      'sanction pp-11-2017/pasal-37/ayat-2/huruf-c',
    )
    expect(conclusion.exit).toMatchObject({ status: 'settled', value: { form: 'pemberhentian-sebagai-cpns' } })
    expect(partsFor(facts, 'pns').sanctions.status).not.toBe('silent')
  })

  it('at the level ringan: the list as for a PNS, and the article on CPNS is no ground of it', () => {
    const facts = { conduct: 'approach-party-or-public', cltn: false, impact: 'unit-kerja', committedOn: '2024-08-20' }
    const conclusion = partsFor(facts, 'cpns')
    expect(conclusion.sanctions).toMatchObject({
      status: 'settled',
      value: { kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'] },
    })
    expect(conclusion.sanctions.basis.map(({ provision }) => provision)).not.toContain(
      'pp-11-2017/pasal-37/ayat-2/huruf-c',
    )
    expect(partsFor(facts, 'pns').sanctions.basis.map(({ provision }) => provision)).not.toContain(
      'pp-11-2017/pasal-37/ayat-2/huruf-c',
    )
  })
})
