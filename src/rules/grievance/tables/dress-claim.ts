import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, sanction } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimOutcome } from '../outcome'

/** The dimensions of this table. */
export type DressClaimInput = Pick<GrievanceInput, 'dressSource'> & {
  readonly claim: Extract<GrievanceInput['claim'], 'dress-rule-imposed' | 'dress-not-kept'>
  readonly dressSanction?: NonNullable<GrievanceInput['dressSanction']>
  readonly servant?: GrievanceInput['servant']
}

const REGULATIONS = [
  {
    during: between('2020-03-02', '2024-08-20'),
    dress: norm('permendagri-11-2020/isi/pakaian-dinas'),
    punished: sanction('permendagri-11-2020/pasal-26'),
    id: 'before-permendagri-10',
  },
  {
    during: from('2024-08-20'),
    dress: norm('permendagri-10-2024/isi/pakaian-dinas'),
    punished: sanction('permendagri-10-2024/isi/sanksi'),
    id: 'permendagri-10',
  },
] as const satisfies readonly { readonly during: Period; readonly id: string; readonly [key: string]: unknown }[]

const BEFORE = between('0001-01-01', '2020-03-02')
const PNS = ['pns', 'cpns'] as const
const PPPK = ['pppk', 'pppk-paruh-waktu'] as const
const WHOEVER = any('the older regulation was not read')
const AGENCY = [norm('pp-49-2018/pasal-51/ayat-1'), norm('pp-49-2018/pasal-52/ayat-1')] as const
const SANCTIONED = ['warning-of-the-regulation', 'another-sanction'] as const

/**
 * Dress, from both sides. A sekretaris may enforce the regulation and not invent sanctions; an order of service binds by PP 94/2021
 * Pasal 3 huruf e for a PNS, by the rules of the agency for PPPK, and is no regulation. The regulations are known from reports only.
 */
export const dressClaimTable = /* @__PURE__ */ defineTable<DressClaimInput, 'act', ClaimOutcome | Silent>()({
  id: 'dress-claim',
  bucket: 'claim',
  dimensions: {
    claim: ['dress-rule-imposed', 'dress-not-kept'],
    dressSource: GRIEVANCE_VALUES.dressSource,
    dressSanction: GRIEVANCE_VALUES.dressSanction,
    servant: GRIEVANCE_VALUES.servant,
  },
  asks: { 'dress-rule-imposed': ['dressSanction', 'servant'], 'dress-not-kept': ['servant'] },
  rows: () => {
    const [older, newer] = REGULATIONS
    const enforced = ({ during, dress }: (typeof REGULATIONS)[number]) =>
      ({
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: ['none', 'warning-of-the-regulation'],
          servant: [...PNS, ...PPPK],
        },
        during: { act: during },
        then: { finding: 'rule-may-be-enforced', weight: 'none' },
        basis: [dress],
        reasoning: 'text',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const invented = ({ during, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: 'another-sanction',
          servant: PNS,
        },
        during: { act: during },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [punished, norm('pp-94-2021/pasal-37/ayat-1')],
        reasoning: 'inference',
        notes: ['dress-regulation-from-reports'],
      }) as const
    // The rules of discipline of the agency may hold a sanction that the dress regulation does not.
    const inventedPppk = ({ during, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: 'another-sanction',
          servant: PPPK,
        },
        during: { act: during },
        then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
        basis: [punished, ...AGENCY],
        reasoning: 'inference',
        notes: ['dress-regulation-from-reports', 'pppk-by-agency-rule'],
      }) as const
    // The code of ethics of 2004 is one of PNS and CPNS (Pasal 1 angka 5); the dress regulation is one of all ASN.
    const notKept = ({ during, dress, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: PNS },
        during: { act: during },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [dress, punished, norm('pp-42-2004/pasal-11/huruf-h')],
        reasoning: 'text',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const notKeptPppk = ({ during, dress, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: PPPK },
        during: { act: during },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [dress, punished],
        reasoning: 'text',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const outside = ({ during, dress }: (typeof REGULATIONS)[number]) =>
      ({
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: 'non-asn' },
        during: { act: during },
        then: silent('contract-decides'),
        basis: [dress],
        reasoning: 'inference',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const notEnforced = ({ during, dress }: (typeof REGULATIONS)[number]) =>
      ({
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: any('the regulation is one of ASN'),
          servant: 'non-asn',
        },
        during: { act: during },
        then: silent('contract-decides'),
        basis: [dress],
        reasoning: 'inference',
        notes: ['dress-regulation-from-reports'],
      }) as const
    return {
      'imposed/regulation/before-permendagri-11': {
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: any('the older regulation was not read'),
          servant: WHOEVER,
        },
        during: { act: BEFORE },
        then: silent('older-dress-regulation-not-read'),
        basis: [procedure('permendagri-11-2020/isi/pakaian-dinas')],
        reasoning: 'text',
      },
      'not-kept/regulation/before-permendagri-11': {
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: WHOEVER },
        during: { act: BEFORE },
        then: silent('older-dress-regulation-not-read'),
        basis: [procedure('permendagri-11-2020/isi/pakaian-dinas')],
        reasoning: 'text',
      },
      'imposed/regulation/before-permendagri-10': enforced(older),
      'imposed/regulation/permendagri-10': enforced(newer),
      'imposed/regulation/another-sanction/before-permendagri-10': invented(older),
      'imposed/regulation/another-sanction/permendagri-10': invented(newer),
      'imposed/regulation/another-sanction/pppk/before-permendagri-10': inventedPppk(older),
      'imposed/regulation/another-sanction/pppk/permendagri-10': inventedPppk(newer),
      'imposed/regulation/non-asn/before-permendagri-10': notEnforced(older),
      'imposed/regulation/non-asn/permendagri-10': notEnforced(newer),
      'imposed/own-order': {
        when: { claim: 'dress-rule-imposed', dressSource: 'own-order', dressSanction: 'none', servant: PNS },
        then: { finding: 'service-order', weight: 'none' },
        basis: [norm('pp-94-2021/pasal-3/huruf-e'), norm('pp-94-2021/penjelasan/pasal-3/huruf-d')],
        reasoning: 'inference',
      },
      'imposed/own-order/sanctioned': {
        when: { claim: 'dress-rule-imposed', dressSource: 'own-order', dressSanction: SANCTIONED, servant: PNS },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [norm('pp-94-2021/penjelasan/pasal-3/huruf-d'), procedure('pp-94-2021/pasal-37/ayat-1')],
        reasoning: 'inference',
      },
      'not-kept/regulation/before-permendagri-10': notKept(older),
      'not-kept/regulation/permendagri-10': notKept(newer),
      'not-kept/regulation/pppk/before-permendagri-10': notKeptPppk(older),
      'not-kept/regulation/pppk/permendagri-10': notKeptPppk(newer),
      'not-kept/regulation/non-asn/before-permendagri-10': outside(older),
      'not-kept/regulation/non-asn/permendagri-10': outside(newer),
      'imposed/own-order/pppk': {
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'own-order',
          dressSanction: any('the rules of the agency say what an order and its sanction are'),
          servant: PPPK,
        },
        then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
        basis: AGENCY,
        reasoning: 'inference',
        notes: ['pppk-by-agency-rule'],
      },
      'imposed/own-order/non-asn': {
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'own-order',
          dressSanction: any('discipline of ASN does not reach them'),
          servant: 'non-asn',
        },
        then: silent('contract-decides'),
        basis: [procedure('pp-94-2021/pasal-43')],
        reasoning: 'text',
      },
      'not-kept/own-order': {
        when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: PNS },
        then: { finding: 'service-order', weight: 'elsewhere' },
        basis: [norm('pp-94-2021/pasal-3/huruf-e')],
        reasoning: 'inference',
      },
      'not-kept/own-order/pppk': {
        when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: PPPK },
        then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
        basis: AGENCY,
        reasoning: 'inference',
        notes: ['pppk-by-agency-rule'],
      },
      'not-kept/own-order/non-asn': {
        when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: 'non-asn' },
        then: silent('contract-decides'),
        basis: [procedure('pp-94-2021/pasal-43')],
        reasoning: 'text',
      },
    }
  },
})
