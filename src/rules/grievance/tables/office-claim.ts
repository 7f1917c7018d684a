import { defineTable } from '../../../decision'
import { level, norm } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimOutcome } from '../outcome'

/** The dimensions of this table. */
export type OfficeClaimInput = Pick<GrievanceInput, 'officeAct' | 'delegation' | 'holdsPower'> & {
  readonly claim: Extract<GrievanceInput['claim'], 'acted-within-duties' | 'harsh-treatment'>
}

/**
 * How an official used the office: whether "within my duties" covers what was done, and harsh treatment. Managing personnel papers is
 * not holding delegated power to decide.
 */
export const officeClaimTable = /* @__PURE__ */ defineTable<OfficeClaimInput, never, ClaimOutcome>()({
  id: 'office-claim',
  bucket: 'claim',
  dimensions: {
    claim: ['acted-within-duties', 'harsh-treatment'],
    officeAct: GRIEVANCE_VALUES.officeAct,
    delegation: GRIEVANCE_VALUES.delegation,
    holdsPower: GRIEVANCE_VALUES.holdsPower,
  },
  asks: { 'acted-within-duties': ['officeAct', 'delegation'], 'harsh-treatment': ['holdsPower'] },
  rows: () => ({
    'duties/advised': {
      when: { claim: 'acted-within-duties', officeAct: 'advised-or-prepared' },
      then: { finding: 'advice-within-duties', weight: 'none' },
      basis: [norm('pp-11-2017/pasal-309/ayat-1'), norm('pp-11-2017/pasal-309/ayat-2')],
      reasoning: 'inference',
      notes: ['read-the-regional-rule-on-duties'],
    },
    'duties/decided/written-delegation': {
      when: { claim: 'acted-within-duties', officeAct: 'decided', delegation: 'written' },
      then: { finding: 'decided-by-delegation', weight: 'none' },
      basis: [norm('pp-11-2017/pasal-309/ayat-2')],
      reasoning: 'text',
      notes: ['check-rank-and-kind-in-the-delegation'],
    },
    'duties/decided/no-delegation': {
      when: { claim: 'acted-within-duties', officeAct: 'decided', delegation: 'none' },
      then: { finding: 'decided-without-power', weight: 'breach' },
      basis: [
        norm('uu-30-2014/pasal-18/ayat-3'),
        norm('uu-30-2014/pasal-70/ayat-1'),
        norm('pp-11-2017/pasal-309/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'harsh/with-power': {
      when: { claim: 'harsh-treatment', holdsPower: 'yes' },
      then: { finding: 'arbitrary-treatment', weight: 'breach' },
      basis: [
        norm('pp-94-2021/pasal-5/huruf-i'),
        level('pp-94-2021/pasal-12/huruf-c'),
        level('pp-94-2021/pasal-13/huruf-d'),
      ],
      reasoning: 'inference',
      notes: ['no-severe-level-for-huruf-i'],
    },
    'harsh/without-power': {
      when: { claim: 'harsh-treatment', holdsPower: 'no' },
      then: { finding: 'arbitrary-without-power', weight: 'breach' },
      basis: [norm('uu-30-2014/pasal-18/ayat-3'), norm('pp-94-2021/penjelasan/pasal-5/huruf-a')],
      reasoning: 'inference',
      notes: ['pasal-5-huruf-a-or-i'],
    },
  }),
})
