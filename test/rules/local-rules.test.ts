import { describe, expect, it } from 'vitest'
import { CHECKERS, EDITION } from '../../src/checkers'
import { from } from '../../src/dates'
import {
  amend,
  ask,
  type OverlaidTable,
  overlay,
  receipt,
  replay,
  rowChanges,
  type Table,
  trace,
} from '../../src/decision'
import { explain } from '../../src/explain'
import { budgetNormTable, COORDINATION } from '../../src/rules/coordination'
import { agencyRuleTable, BREACH, classifyBreach, DISCIPLINE, kindsTable } from '../../src/rules/discipline'
import { assessLeaveRefusal, GRIEVANCE, leavePowerTable } from '../../src/rules/grievance'
import { assessLegalAid } from '../../src/rules/legal-aid'
import { classifyConduct } from '../../src/rules/neutrality'
import { agencyRule, circularOnStaff, delegation, perkada } from './local-rules'

const all = [perkada, ...circularOnStaff, ...agencyRule, delegation]
const local = { code: 'note', note: 'local-rule' }

describe('four local rules', () => {
  it.each(all.map((table) => [`${table.id} ${table.added[0]}`, table] as const))('are proved: %s', (_, table) => {
    expect([table.origin, table.proof.gaps, table.proof.overlaps]).toEqual(['local', [], []])
    expect(table.proof.idle.filter((id) => table.added.includes(id))).toEqual([])
    expect(rowChanges(table.base, table).filter(({ did }) => did === 'removed')).toEqual([])
  })

  it('a Perkada sets a threshold where national law names none', () => {
    const facts = {
      asOf: '2024-09-30',
      opds: [{ opd: 'Dinas A', budget: 1000, realised: { q1: 100, q2: 100, q3: 100 } }],
    }
    const threshold = (context?: object) => {
      const decision = CHECKERS.assessBudgetAbsorption.check(facts, context)
      return decision.status === 'decided' ? decision.conclusion.threshold : undefined
    }
    expect(threshold()).toMatchObject({ status: 'silent', reason: 'no-quarterly-threshold', evidence: 'gazette-text' })
    expect(threshold({ overlays: [perkada] })).toMatchObject({
      status: 'settled',
      value: { matter: 'quarterly-threshold', by: 'kepala-skpd' },
      basis: [{ provision: 'perkada-contoh-7-2024/pasal-4', role: 'norm' }],
      evidence: 'unverified',
      cautions: [local],
    })
  })

  it('a circular of a gubernur puts PPNPN under the list before any national one did, and not after', () => {
    const facts = {
      actor: { kind: 'ppnpn' },
      conduct: 'social-media-engagement',
      election: 'pilkada-2020',
      committedOn: '2020-10-12',
      decidedOn: '2020-11-20',
    } as const
    const context = { overlays: circularOnStaff as readonly Table[] }
    expect(classifyConduct(facts)).toMatchObject({ status: 'outside-law', why: 'no-national-instrument' })
    const decision = classifyConduct(facts, context)
    expect(decision).toMatchObject({
      status: 'decided',
      conclusion: { kind: 'contract-violation', level: 'set-by-contract' },
      evidence: 'unverified',
    })
    expect(decision.cautions).toContainEqual(local)
    expect(trace(classifyConduct, decision, context).map(({ row }) => row)).toContain(
      'se-gubernur-contoh-12-2020/staff',
    )
    const civil = { ...facts, actor: { kind: 'pns' } } as const
    expect(classifyConduct(civil, context)).toEqual(classifyConduct(civil))
    const later = { ...facts, election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2024-12-02' } as const
    expect(classifyConduct(later, context)).toEqual(classifyConduct(later))
    const earlier = { ...facts, committedOn: '2020-08-31' } as const
    expect(classifyConduct(earlier, context).status).toBe('outside-law')
  })

  it('the rule of an agency gives the levels of its PPPK, and the interview asks for what they turn on', () => {
    const facts = {
      actor: { kind: 'pppk' },
      norm: 'pp-94-5i',
      committedOn: '2024-04-01',
      decidedOn: '2024-06-03',
    } as const
    const context = { overlays: agencyRule as readonly Table[] }
    expect(classifyBreach(facts)).toMatchObject({ status: 'decided', conclusion: { level: 'set-by-agency-rule' } })
    expect(ask(classifyBreach, facts)).toBeUndefined()
    expect(ask(classifyBreach, facts, { context })?.fact).toBe('impact')
    expect(classifyBreach({ ...facts, impact: 'instansi' }, context)).toMatchObject({
      status: 'decided',
      conclusion: { rule: 'pp-94-2021', level: 'sedang' },
    })
    const before = { ...facts, committedOn: '2024-02-01', decidedOn: '2024-02-29' } as const
    expect(classifyBreach(before, context)).toMatchObject({
      status: 'decided',
      conclusion: { level: 'set-by-agency-rule' },
    })
    const civil = { ...facts, actor: { kind: 'pns' }, impact: 'instansi' } as const
    expect(classifyBreach(civil, context)).toEqual(classifyBreach(civil))
  })

  it('a delegation makes the answer of a superior a decision', () => {
    const facts = {
      employee: 'pns',
      leave: 'cuti-tahunan',
      answer: 'refused',
      on: '2024-03-18',
      answeredBy: 'other-superior',
      requestWritten: true,
      conditionsMet: true,
      abroad: false,
    } as const
    const without = assessLeaveRefusal(facts)
    expect(without).toMatchObject({ status: 'decided', conclusion: { finding: 'not-a-decision' } })
    const within = assessLeaveRefusal(facts, { overlays: [delegation] })
    expect(within.status).toBe('contested')
    expect(explain(within, { locale: 'en' })).toContain('A local rule has a part in this answer')
    expect(explain(within)).toContain('Aturan setempat ikut menentukan jawaban ini')
    const abroad = { ...facts, abroad: true }
    expect(assessLeaveRefusal(abroad, { overlays: [delegation] })).toEqual(assessLeaveRefusal(abroad))
  })

  it('do not leak into the next case, nor into a list that grows: with, without, with', () => {
    const facts = { employee: 'pns', leave: 'cuti-tahunan', answer: 'refused', on: '2024-03-18' } as const
    const told = {
      ...facts,
      answeredBy: 'other-superior',
      requestWritten: true,
      conditionsMet: true,
      abroad: false,
    } as const
    const overlays: Table[] = [delegation]
    const [with1, without1] = [assessLeaveRefusal(told, { overlays }), assessLeaveRefusal(told)]
    expect(with1.status).toBe('contested')
    expect(without1.status).toBe('decided')
    expect(assessLeaveRefusal(told, { overlays })).toEqual(with1)
    expect(assessLeaveRefusal(told, { overlays: [] })).toEqual(without1)
    // The same list, emptied by its owner.
    overlays.pop()
    expect(assessLeaveRefusal(told, { overlays })).toEqual(without1)
    overlays.push(delegation)
    expect(assessLeaveRefusal(told, { overlays })).toEqual(with1)
  })

  it('one context serves several checkers; a table that a checker does not ask is no concern of it', () => {
    const context = { overlays: all as readonly Table[] }
    const facts = { actor: { kind: 'pns' }, conduct: 'cast-vote' } as const
    expect(classifyConduct(facts, context)).toEqual(classifyConduct(facts))
    const aid = {
      person: { kind: 'pns', status: 'aktif' },
      duty: 'pejabat-pembuat-komitmen',
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
      on: '2022-02-24',
    } as const
    expect(assessLegalAid(aid, context)).toEqual(assessLegalAid(aid))
  })

  it('a receipt names overlays and cannot carry them', () => {
    const context = { overlays: [delegation] }
    const facts = {
      employee: 'pns',
      leave: 'cuti-tahunan',
      answer: 'refused',
      on: '2024-03-18',
      answeredBy: 'other-superior',
      requestWritten: true,
      conditionsMet: true,
      abroad: false,
    } as const
    const kept = receipt(assessLeaveRefusal(facts, context), { edition: EDITION, context })
    expect(kept.own).toEqual(['overlays'])
    expect(replay(kept, { checkers: CHECKERS, edition: EDITION })).toMatchObject({
      status: 'changed',
      own: ['overlays'],
    })
    expect(replay(kept, { checkers: CHECKERS, edition: EDITION, context }).status).toBe('same')
  })
})

describe('a local rule that is refused', () => {
  const row = { basis: [{ provision: 'x-1/pasal-1', role: 'norm' }], reasoning: 'text' } as const
  const refused = (rows: object, adds?: object) => () =>
    overlay(leavePowerTable, GRIEVANCE, { id: 'x-1', rows, ...(adds === undefined ? {} : { adds }) } as never)
  const superior = { ...row, when: { decider: 'other-superior', grantor: 'presiden' }, then: { power: 'decides' } }

  it('meets national law without naming it', () => {
    expect(refused({ a: superior })).toThrow('other-superior meets x-1/a: name it in over, or leave out what it covers')
  })

  it('would override national law', () => {
    const head = {
      ...superior,
      when: { decider: 'pejabat-pembina-kepegawaian', grantor: 'pejabat-pembina-kepegawaian' },
      then: { power: 'considers-only' },
    }
    for (const over of [
      { row: 'head', because: 'special', by: 'x-1/pasal-1' },
      { row: 'head', because: 'higher', by: 'pp-11-2017/pasal-309/ayat-1' },
      { row: 'head', because: 'text', by: 'x-1/pasal-1' },
      { row: 'head', because: 'text', by: 'uu-20-2023/pasal-1' },
    ])
      expect(refused({ a: { ...head, over } })).toThrow("x-1/a would override 'head', which is national law")
  })

  it('cites nothing of its own, stands over no row, never holds, or names what the table does not list', () => {
    expect(refused({ a: { ...superior, basis: [{ provision: 'uu-1-2004/pasal-1', role: 'norm' }] } })).toThrow(
      'x-1/a cites no provision of x-1',
    )
    expect(refused({ a: { ...superior, over: { row: 'nowhere', because: 'text', by: 'x-1/pasal-1' } } })).toThrow(
      "stands over 'nowhere', which is no row",
    )
    expect(refused({ a: { ...superior, when: { ...superior.when, servant: { any: 'all' } } } })).toThrow(
      "leave-power: a row turns on 'servant', which this table does not list; accepted: decider, grantor",
    )
    expect(refused({ a: { ...superior, when: { decider: 'mayor', grantor: 'presiden' } } })).toThrow(
      "names 'mayor', which is no value of 'decider'",
    )
  })

  it('leaves a gap for the values it brings in', () => {
    const one = {
      when: { actor: 'pppk' },
      during: { decision: from('2024-01-01') },
      then: { regulation: 'pp-94-2021' },
      ...row,
    }
    expect(() =>
      overlay(agencyRule[1].base, BREACH, { id: 'x-1', adds: { actor: ['pppk'] }, rows: { one } } as never),
    ).toThrow(/governing-regulation has 1 gap, e\.g\. \{"actor":\["pppk"\]/)
  })

  it('was made by hand', () => {
    const byHand = { ...leavePowerTable, rows: () => ({}) } as unknown as Table
    const facts = { answer: 'refused', on: '2024-03-18' } as const
    expect(() => assessLeaveRefusal(facts, { overlays: [byHand] })).toThrow(
      "overlays: 'leave-power' is national law; accepted: a table made by overlay() or amend() from it",
    )
    expect(() => assessLeaveRefusal(facts, { overlays: [delegation, { ...delegation }] })).toThrow(
      "overlays: two stand in for 'leave-power'; accepted: one for each table",
    )
    expect(() => assessLeaveRefusal(facts, { overlays: [{ ...delegation, base: byHand } as OverlaidTable] })).toThrow(
      'is national law',
    )
  })

  it('may stand on another local rule', () => {
    const second = overlay(delegation as never, GRIEVANCE, {
      id: 'keputusan-contoh-9-2025',
      rows: {
        none: {
          when: { decider: 'other-superior', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
          then: { power: 'considers-only' },
          // A row that is beaten beats nothing: where the first decision gives way, the national row must give way again.
          over: [
            { row: 'keputusan-contoh-3-2024/superior', because: 'later', by: 'keputusan-contoh-9-2025/diktum-1' },
            { row: 'other-superior', because: 'text', by: 'pp-11-2017/pasal-309/ayat-2' },
          ],
          basis: [{ provision: 'keputusan-contoh-9-2025/diktum-1', role: 'norm' }],
          reasoning: 'text',
        },
      },
    } as never)
    expect(rowChanges(delegation, second)).toEqual([{ row: 'keputusan-contoh-9-2025/none', did: 'added' }])
    expect(assessLeaveRefusal({ answer: 'refused', on: '2024-03-18' }, { overlays: [second] }).checker).toBe(
      'assessLeaveRefusal',
    )
  })
})

describe('a change of national law that is tried', () => {
  const basis = [{ provision: 'pp-contoh-1-2027/pasal-2', role: 'norm' }] as const
  const row = Object.keys(kindsTable.rows()).find((id) => id.includes('pp-94')) as string
  const rowHere = kindsTable.rows()[row]

  it('ends a row and begins another; days before it are answered as before', () => {
    const draft = amend(agencyRuleTable, BREACH, {
      id: 'pp-contoh-1-2027',
      ends: { 'pppk/uu-20-2023': { decision: '2027-01-01' } },
      rows: {
        pppk: {
          when: { actor: 'pppk' },
          during: { decision: from('2027-01-01') },
          then: { rule: 'set-by-agency' },
          basis,
          reasoning: 'text',
        },
      },
    })
    expect([draft.origin, draft.proof.gaps, draft.proof.overlaps]).toEqual(['draft', [], []])
    expect(rowChanges(agencyRuleTable, draft)).toEqual([
      { row: 'pppk/uu-20-2023', did: 'changed' },
      { row: 'pp-contoh-1-2027/pppk', did: 'added' },
    ])
    const facts = { actor: { kind: 'pppk' }, norm: 'pp-94-5i', decidedOn: '2027-01-01' } as const
    const after = classifyBreach(facts, { overlays: [draft] })
    expect(after.basis).toEqual(basis)
    expect(after.cautions).toContainEqual({ code: 'note', note: 'draft-rule' })
    const before = { ...facts, decidedOn: '2026-12-31' } as const
    const [then, now] = [classifyBreach(before, { overlays: [draft] }), classifyBreach(before)]
    expect(then.basis).toEqual(now.basis)
    expect(then.cautions).toEqual(now.cautions)
    expect([now.governed, then.governed]).toEqual([
      [{ clock: 'decision', from: '2023-10-31', until: null }],
      [{ clock: 'decision', from: '2023-10-31', until: '2027-01-01' }],
    ])
  })

  it('is refused with a gap, an overlap, or a row that is none', () => {
    const days = { decision: '2027-01-01' }
    expect(rowHere).toBeDefined()
    expect(() => amend(kindsTable, DISCIPLINE, { id: 'p', ends: { [row]: days } })).toThrow(
      /discipline-kinds has 1 gap, e\.g\. /,
    )
    expect(() => amend(kindsTable, DISCIPLINE, { id: 'p', ends: { 'ringan/pp-53': days } })).toThrow(
      "'ringan/pp-53' has ended on 2021-08-31 already",
    )
    expect(() => amend(kindsTable, DISCIPLINE, { id: 'p', ends: { nowhere: days } })).toThrow("'nowhere' is no row")
    const twin = { when: { matter: 'execution' }, then: { matter: 'execution', by: 'ppkd' }, basis, reasoning: 'text' }
    expect(() => amend(budgetNormTable, COORDINATION, { id: 'p', rows: { twin } } as never)).toThrow(
      'execution meets p/twin',
    )
  })
})
