import { between, from } from '../../src/dates'
import { overlay } from '../../src/decision'
import { budgetNormTable, COORDINATION } from '../../src/rules/coordination'
import { agencyRuleTable, BREACH, governingRegulationTable } from '../../src/rules/discipline'
import { GRIEVANCE, leavePowerTable } from '../../src/rules/grievance'
import { contractTable, NEUTRALITY, regimeTable } from '../../src/rules/neutrality'

/** Four local rules of invented places, one for each way in which such a rule meets national law. */

/** A Perkada on the carrying out of the budget: half of it by the middle of the year, where national law names no threshold. */
export const perkada = overlay(budgetNormTable, COORDINATION, {
  id: 'perkada-contoh-7-2024',
  rows: {
    'half-by-june': {
      when: { matter: 'quarterly-threshold' },
      during: { act: from('2024-07-01') },
      then: { matter: 'quarterly-threshold', by: 'kepala-skpd' },
      over: { row: 'quarterly-threshold', because: 'special', by: 'perkada-contoh-7-2024/pasal-4' },
      basis: [{ provision: 'perkada-contoh-7-2024/pasal-4', role: 'norm' }],
      reasoning: 'text',
    },
  },
})

const since2020 = { act: between('2020-09-01', '2023-01-03') } as const
const circular = [{ provision: 'se-gubernur-contoh-12-2020/isi/angka-3', role: 'guideline' }] as const

/** A circular of a gubernur that put PPNPN under the list of forms before any national circular did. */
export const circularOnStaff = [
  overlay(regimeTable, NEUTRALITY, {
    id: 'se-gubernur-contoh-12-2020',
    rows: {
      staff: {
        when: { actor: 'non-asn' },
        during: since2020,
        then: { regime: 'contract' },
        over: { row: 'non-asn/before-the-circular', because: 'special', by: 'se-gubernur-contoh-12-2020/isi/angka-3' },
        basis: circular,
        reasoning: 'text',
      },
    },
  }),
  overlay(contractTable, NEUTRALITY, {
    id: 'se-gubernur-contoh-12-2020',
    rows: {
      staff: {
        when: { actor: 'non-asn' },
        during: since2020,
        then: { breach: 'same-forms-as-asn' },
        over: { row: 'non-asn/before-the-circular', because: 'special', by: 'se-gubernur-contoh-12-2020/isi/angka-3' },
        basis: circular,
        reasoning: 'text',
      },
    },
  }),
] as const

const agency = [{ provision: 'peraturan-instansi-contoh-2-2024/pasal-3', role: 'norm' }] as const

/** An agency whose rule on the discipline of its PPPK takes over the levels of PP 94/2021: PP 49/2018 leaves that to it. */
export const agencyRule = [
  overlay(agencyRuleTable, BREACH, {
    id: 'peraturan-instansi-contoh-2-2024',
    rows: {
      pppk: {
        when: { actor: 'pppk' },
        during: { decision: from('2024-03-01') },
        then: { rule: 'set-by-regulation' },
        over: { row: 'pppk/uu-20-2023', because: 'text', by: 'pp-49-2018/pasal-52/ayat-2' },
        basis: agency,
        reasoning: 'text',
      },
    },
  }),
  overlay(governingRegulationTable, BREACH, {
    id: 'peraturan-instansi-contoh-2-2024',
    adds: { actor: ['pppk'] },
    rows: {
      pppk: { when: { actor: 'pppk' }, then: { regulation: 'pp-94-2021' }, basis: agency, reasoning: 'text' },
    },
  }),
] as const

/** A decision that delegates annual and other leave to the direct superior: PP 11/2017 lets the head of personnel do so. */
export const delegation = overlay(leavePowerTable, GRIEVANCE, {
  id: 'keputusan-contoh-3-2024',
  rows: {
    superior: {
      when: { decider: 'other-superior', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      over: { row: 'other-superior', because: 'text', by: 'pp-11-2017/pasal-309/ayat-2' },
      basis: [{ provision: 'keputusan-contoh-3-2024/diktum-1', role: 'norm' }],
      reasoning: 'text',
    },
  },
})
