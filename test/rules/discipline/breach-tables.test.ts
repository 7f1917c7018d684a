import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table, type Vocabulary } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { NORMS } from '../../../src/rules/discipline'
import { absenceEffectTable } from '../../../src/rules/discipline/tables/absence-effect'
import { absenceKindTable } from '../../../src/rules/discipline/tables/absence-kind'
import { absenceRunTable } from '../../../src/rules/discipline/tables/absence-run'
import { absenceStepTable } from '../../../src/rules/discipline/tables/absence-step'
import { breachLevelTable } from '../../../src/rules/discipline/tables/breach-level'
import { cpnsSanctionTable } from '../../../src/rules/discipline/tables/cpns-sanction'
import { exitByDisciplineTable } from '../../../src/rules/discipline/tables/exit-by-discipline'
import { governingRegulationTable } from '../../../src/rules/discipline/tables/governing-regulation'
import { levelTable } from '../../../src/rules/discipline/tables/level'
import { normOfRegulationTable } from '../../../src/rules/discipline/tables/norm-of-regulation'
import { payStopTable } from '../../../src/rules/discipline/tables/pay-stop'
import { agencyRuleTable } from '../../../src/rules/discipline/tables/pppk-discipline'
import { repetitionTable } from '../../../src/rules/discipline/tables/repetition'
import { subjectTable } from '../../../src/rules/discipline/tables/subject'
import { ABSENCE, BREACH } from '../../../src/rules/discipline/vocabulary'
import { check, type Expectation } from '../expectation'
import { expectations as absenceEffect } from './expectations/absence-effect'
import { expectations as absenceKind } from './expectations/absence-kind'
import { expectations as absenceRun } from './expectations/absence-run'
import { expectations as absenceStep } from './expectations/absence-step'
import { expectations as breachLevel } from './expectations/breach-level'
import { expectations as cpnsSanction } from './expectations/cpns-sanction'
import { expectations as exitByDiscipline } from './expectations/exit-by-discipline'
import { expectations as governing } from './expectations/governing-regulation'
import { expectations as normOfRegulation } from './expectations/norm-of-regulation'
import { expectations as payStop } from './expectations/pay-stop'
import { expectations as agencyRule } from './expectations/pppk-discipline'
import { expectations as repetition } from './expectations/repetition'
import { expectations as subject } from './expectations/subject'

type Line = readonly [id: string, table: Table, vocabulary: Vocabulary, expectations: readonly Expectation[]]

const LINES: readonly Line[] = (
  [
    [subjectTable, BREACH, subject],
    [agencyRuleTable, BREACH, agencyRule],
    [governingRegulationTable, BREACH, governing],
    [normOfRegulationTable, BREACH, normOfRegulation],
    [breachLevelTable, BREACH, breachLevel],
    [cpnsSanctionTable, BREACH, cpnsSanction],
    [exitByDisciplineTable, BREACH, exitByDiscipline],
    [repetitionTable, BREACH, repetition],
    [subjectTable, ABSENCE, subject],
    [governingRegulationTable, ABSENCE, governing],
    [absenceRunTable, ABSENCE, absenceRun],
    [absenceStepTable, ABSENCE, absenceStep],
    [absenceEffectTable, ABSENCE, absenceEffect],
    [absenceKindTable, ABSENCE, absenceKind],
    [payStopTable, ABSENCE, payStop],
  ] as const
).map(([table, vocabulary, expectations]) => [table.id, table as unknown as Table, vocabulary, expectations])

describe.each(LINES)('%s', (_, table, vocabulary, expectations) => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const { gaps, overlaps, idle } = prove(table, vocabulary)
    expect({ gaps, overlaps, idle, faults: faultsOf(table) }).toEqual({ gaps: [], overlaps: [], idle: [], faults: [] })
  })

  it('answers as the texts say', () => {
    expect(expectations.flatMap((one) => check(table, vocabulary, one)).slice(0, 5)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const row of Object.values(table.rows())) {
      for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
    }
  })
})

describe('the catalogue of norms', () => {
  it('holds every letter of PP 94/2021 Pasal 3 to 5 and every number of PP 53/2010 Pasal 3 and 4, each once', () => {
    const letters = (pasal: number, last: string) =>
      Array.from({ length: last.charCodeAt(0) - 96 }, (_, at) => `pp-94-${pasal}${String.fromCharCode(97 + at)}`)
    const expected = [
      ...letters(3, 'h'),
      ...letters(4, 'i'),
      ...letters(5, 'm'),
      ...Array.from({ length: 7 }, (_, at) => `pp-94-5n${at + 1}`),
      ...Array.from({ length: 17 }, (_, at) => `pp-53-3-${at + 1}`),
      ...Array.from({ length: 11 }, (_, at) => `pp-53-4-${at + 1}`),
      ...['12a', '12b', '12c', '12d', '13a', '13b', '14', '15a', '15b', '15c', '15d'].map((one) => `pp-53-4-${one}`),
    ]
    const beside = ['pp-94-24-2', 'pp-94-24-3', 'pp-94-28', 'pp-94-41', 'pp-53-21']
    expect([...NORMS].sort()).toEqual([...expected, ...beside].sort())
  })

  it('has its level in exactly one of two tables', () => {
    const inLevel: readonly string[] = levelTable.dimensions.limb ?? []
    const inBreachLevel: readonly string[] = breachLevelTable.dimensions.norm ?? []
    expect([...inLevel, ...inBreachLevel].sort()).toEqual([...NORMS].sort())
  })
})
