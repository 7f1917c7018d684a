import { describe, expect, it } from 'vitest'
import { from } from '../../src/dates'
import { type AnyRow, amend, any, defineTable, overlay, ownOverlays, rowChanges, type Table } from '../../src/decision'
import { agencyRuleTable, BREACH, governingRegulationTable } from '../../src/rules/discipline'
import { GRIEVANCE, leavePowerTable } from '../../src/rules/grievance'
import { HOUSE, type HouseInput, OFFICE, RULE } from './toy-checkers'

describe('the edges of laying rules over tables', () => {
  const basis = [{ provision: 'rule-1/1', role: 'norm' }] as const

  it('a row that says any goes on meaning the values it was written for', () => {
    const halls = defineTable<Pick<HouseInput, 'level' | 'place'>, never, string, unknown, string>()({
      id: 'halls',
      bucket: 'level',
      dimensions: { level: ['light', 'heavy'], place: ['hall'] },
      rows: () => ({
        light: {
          when: { level: 'light', place: any('halls only') },
          then: 'warden',
          basis: [{ provision: 'house/1', role: 'norm' }],
          reasoning: 'text',
        },
        heavy: {
          when: { level: 'heavy', place: 'hall' },
          then: 'head',
          basis: [{ provision: 'house/1', role: 'norm' }],
          reasoning: 'text',
        },
      }),
    })
    const yard = {
      when: { level: ['light', 'heavy'], place: 'yard' },
      then: 'gardener',
      basis,
      reasoning: 'text',
    } as const
    const wide = overlay(halls, HOUSE, { id: 'rule-1', adds: { place: ['yard'] }, rows: { yard } })
    expect(wide.rows()['light']?.when).toEqual({ level: 'light', place: ['hall'] })
    expect(wide.proof).toMatchObject({ gaps: [], overlaps: [] })
    expect(rowChanges(wide, halls)).toEqual([
      { row: 'light', did: 'changed' },
      { row: 'rule-1/yard', did: 'removed' },
    ])
    const half = { ...yard, when: { level: 'light', place: 'yard' } } as const
    expect(() => overlay(halls, HOUSE, { id: 'rule-1', adds: { place: ['yard'] }, rows: { half } })).toThrow(
      'halls has 1 gap, e.g. {"level":["heavy"],"place":["yard"]}',
    )
  })

  it('counts gaps with one of them, and names a row that never holds', () => {
    expect(() =>
      overlay(governingRegulationTable, BREACH, { id: 'x', adds: { actor: ['pppk', 'pppk-paruh-waktu'] }, rows: {} }),
    ).toThrow(/^governing-regulation has 2 gaps, e\.g\. \{[^{}]*\}$/)
    const row = {
      when: { decider: 'other-superior', grantor: 'presiden' },
      then: { power: 'decides' },
      basis: [{ provision: 'x/1', role: 'norm' }],
      reasoning: 'text',
    } as const
    const text = { row: 'other-superior', because: 'text', by: 'pp-11-2017/pasal-309/ayat-2' } as const
    const rows = {
      a: { ...row, over: text },
      b: { ...row, over: [text, { row: 'x/a', because: 'later', by: 'x/1' }] as const },
    }
    expect(() => overlay(leavePowerTable, GRIEVANCE, { id: 'x', rows })).toThrow('x/a never holds')
  })

  it('ends a row that had no interval', () => {
    const draft = amend(agencyRuleTable, BREACH, {
      id: 'pp-x',
      ends: { 'pppk-paruh-waktu/contract': { decision: '2027-01-01' } },
      rows: {
        part: {
          when: { actor: 'pppk-paruh-waktu' },
          during: { decision: from('2027-01-01') },
          then: { rule: 'set-by-regulation' },
          basis,
          reasoning: 'text',
        },
      },
    })
    expect(draft.rows()['pppk-paruh-waktu/contract']?.during).toEqual({
      decision: { from: '0001-01-01', until: '2027-01-01' },
    })
  })

  const late = {
    when: { deed: 'late', place: any('as new'), season: any('as new') },
    then: { rule: 'r2' },
    basis,
    reasoning: 'text',
  } as const

  it('ends a row on another clock than its own, and leaves that as it is', () => {
    const during = { act: from('2021-01-01'), decision: from('2027-01-01') } as const
    const ends = { 'late/new': { decision: '2027-01-01' } }
    const draft = amend(RULE, HOUSE, { id: 'rule-1', ends, rows: { late: { ...late, during } } })
    expect(draft.rows()['late/new']?.during).toEqual({
      act: { from: '2021-01-01', until: null },
      decision: { from: '0001-01-01', until: '2027-01-01' },
    })
    expect(draft.proof).toMatchObject({ gaps: [], overlaps: [], idle: [] })
  })

  it('takes the end that a row has already', () => {
    const ends = { 'late/old': { act: '2021-01-01' } }
    expect(rowChanges(RULE, amend(RULE, HOUSE, { id: 'rule-1', ends }))).toEqual([])
    expect(() => amend(RULE, HOUSE, { id: 'rule-1', ends: { 'late/old': { act: '2021-01-02' } } })).toThrow(
      "'late/old' has ended on 2021-01-01 already",
    )
  })

  const yard = { ...late, when: { level: 'heavy', place: 'yard' }, then: 'gardener' } as const
  const over = { row: 'heavy/yard', because: 'text', by: 'house/4' } as const

  it('asks for one own provision among those cited, and tells every fault', () => {
    const both = [{ provision: 'house/4', role: 'norm' }, ...basis] as const
    expect(overlay(OFFICE, HOUSE, { id: 'rule-1', rows: { a: { ...yard, over, basis: both } } }).added).toEqual([
      'rule-1/a',
    ])
    const rows = {
      a: { ...yard, over: { ...over, by: 'rule-1/1' } },
      b: { ...yard, when: { level: 'heavy', place: 'hall' } },
    } as const
    expect(() => overlay(OFFICE, HOUSE, { id: 'rule-1', rows })).toThrow(
      /^rule-1\/a would override 'heavy\/yard'.*; heavy\/hall meets rule-1\/b: name it in over, or leave out what it covers$/,
    )
  })

  it('tells the faults of each row of the rule, and none of the table beneath', () => {
    const nothing = { ...OFFICE.rows().light, basis: [] } as unknown as AnyRow
    const beneath = { ...OFFICE, rows: () => ({ ...OFFICE.rows(), light: nothing }) } as unknown as Table<
      object,
      never,
      string
    >
    expect(overlay(beneath, HOUSE, { id: 'rule-1', rows: { a: { ...yard, over } } }).added).toEqual(['rule-1/a'])
    const nowhere = { row: 'nowhere', because: 'later', by: 'rule-1/1' } as const
    const b = { ...yard, over: [over, { ...nowhere, row: 'rule-1/a' }, nowhere] } as const
    expect(() => overlay(beneath, HOUSE, { id: 'rule-1', rows: { a: { ...yard, over }, b } })).toThrow(
      "office/rule-1/b stands over 'nowhere', which is no row",
    )
  })

  it('takes from a context the tables that stand in for those of a checker', () => {
    const local = overlay(OFFICE, HOUSE, { id: 'rule-1', rows: { a: { ...yard, over } } })
    const asking = (...tables: readonly object[]) => ({ tables: () => tables as readonly Table[] })
    expect(ownOverlays.call(asking(OFFICE), { overlays: [local] })).toEqual([local])
    expect(ownOverlays.call(asking(RULE), { overlays: [local] })).toEqual([])
    expect(ownOverlays.call(asking(OFFICE), { overlays: [] })).toEqual([])
    expect(ownOverlays.call(asking(OFFICE), {})).toEqual([])
  })
})
