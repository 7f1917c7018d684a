import { describe, expect, it } from 'vitest'
import type { Decision, Part, Verdict } from '../../src/decision'
import { type ConductConclusion, classifyConduct } from '../../src/rules/neutrality'
import { NO_CRIME } from './answers'
import { asn } from './asn'
import type { ExpectedConclusion, ExpectedDecision, ExpectedPart, GoodCase } from './good-case'
import { others } from './others'

const PARTS = ['sanctions', 'authority', 'exit', 'criminal', 'statutoryBasis', 'supervisor'] as const
const CASES: readonly GoodCase[] = [...asn, ...others]

function partOf(part: Part<unknown>): ExpectedPart {
  if (part.status === 'settled') return { settled: part.value }
  if (part.status === 'silent') return 'silent'
  if (part.status === 'open') return { open: part.missing.map(({ fact }) => fact) }
  const ordered = [...part.readings].sort((a, b) => Number(b.preferred) - Number(a.preferred))
  return {
    contested: Object.fromEntries(
      ordered.map(({ option, outcome }) => [option, outcome.status === 'settled' ? outcome.value : outcome.status]),
    ),
  }
}

function concludedOf(conclusion: ConductConclusion): ExpectedConclusion {
  const { kind, level, limbs, items, warning } = conclusion
  const parts = Object.fromEntries(PARTS.map((name) => [name, partOf(conclusion[name])]))
  return { kind, level, limbs, items, warning, parts: parts as unknown as ExpectedConclusion['parts'] }
}

function verdictOf(verdict: Verdict<ConductConclusion>): ExpectedConclusion {
  if (verdict.status !== 'decided') throw new Error(`a reading is ${verdict.status}`)
  return concludedOf(verdict.conclusion)
}

function decisionOf(decision: Decision<ConductConclusion>): unknown {
  if (decision.status === 'decided') return { status: 'decided', ...concludedOf(decision.conclusion) }
  if (decision.status === 'needs-facts') {
    const possible = decision.possible.map(({ conclusion }) =>
      'silent' in conclusion ? 'silent' : `${conclusion.kind} ${conclusion.level}`,
    )
    return {
      status: 'needs-facts',
      missing: decision.missing.map(({ fact }) => fact),
      possible: possible.toSorted(),
      ...besideOf(decision),
    }
  }
  if (decision.status === 'contested') {
    const ordered = [...decision.readings].sort((a, b) => Number(b.preferred) - Number(a.preferred))
    return {
      status: 'contested',
      point: [...new Set(ordered.map(({ point }) => point))].join(' '),
      readings: Object.fromEntries(ordered.map(({ option, outcome }) => [option, verdictOf(outcome)])),
    }
  }
  return { status: 'outside-law', reason: decision.reason, ...besideOf(decision) }
}

/** What stands whatever the main question's answer. */
function besideOf({ beside }: { readonly beside?: { readonly criminal?: Part<unknown> } }): object {
  return beside?.criminal === undefined ? {} : { criminal: partOf(beside.criminal) }
}

/** What a case leaves out is the neutral value, so that every answer is compared whole. */
function whole(expected: ExpectedDecision): unknown {
  const full = (one: ExpectedConclusion) => ({ level: 'not-applicable', limbs: [], items: [], warning: false, ...one })
  if (expected.status === 'decided') return full(expected)
  if (expected.status === 'needs-facts')
    return { criminal: NO_CRIME, ...expected, possible: expected.possible.toSorted() }
  if (expected.status === 'contested') {
    const readings = Object.entries(expected.readings).map(([option, one]) => [option, full(one)])
    return { ...expected, readings: Object.fromEntries(readings) }
  }
  return expected.reason === 'silent' ? { criminal: NO_CRIME, ...expected } : expected
}

describe('cases of a complaint desk', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', (_, { facts, context, expect: expected }) => {
    expect(decisionOf(classifyConduct(facts, context))).toEqual(whole(expected))
  })

  it('says the preferred reading first', () => {
    for (const { facts, context, expect: expected } of CASES) {
      const decision = classifyConduct(facts, context)
      if (decision.status !== 'contested' || expected.status !== 'contested') continue
      const [first] = Object.keys(expected.readings)
      expect(decision.readings.find(({ preferred }) => preferred)?.option).toBe(first)
    }
  })

  it('covers the persons, the statuses and the elections', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40)
    expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length)
    expect(new Set(CASES.map(({ expect: one }) => one.status))).toEqual(
      new Set(['decided', 'needs-facts', 'contested', 'outside-law']),
    )
    const kinds = new Set(CASES.map(({ facts }) => facts.actor.kind))
    for (const kind of ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'thl', 'tenaga-alih-daya', 'kepala-desa'])
      expect(kinds).toContain(kind)
    for (const kind of ['perangkat-desa', 'anggota-bpd', 'kepala-daerah', 'tni']) expect(kinds).toContain(kind)
    const elections = new Set(CASES.map(({ facts }) => facts.election))
    for (const id of [
      'pilkada-2018',
      'pemilu-2019',
      'pilkada-2020',
      'pemilu-2024',
      'pilkada-2024',
      'pilkada-ulang-2025',
    ]) {
      expect(elections).toContain(id)
    }
  })
})
