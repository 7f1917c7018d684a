import { between, from, type Period } from '../../../dates'
import { defineTable } from '../../../decision'
import { guideline, norm, procedure, sanction } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimOutcome } from '../outcome'

/** The dimensions of this table. */
export type DressClaimInput = Pick<GrievanceInput, 'dressSource'> & {
  readonly claim: Extract<GrievanceInput['claim'], 'dress-rule-imposed' | 'dress-not-kept'>
  readonly dressSanction?: NonNullable<GrievanceInput['dressSanction']>
}

const REGULATIONS = [
  {
    during: between('0001-01-01', '2024-08-20'),
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

const SANCTIONED = ['warning-of-the-regulation', 'another-sanction'] as const

/**
 * Dress, from both sides. A sekretaris may enforce the regulation and not invent sanctions; an order of service binds by PP 94/2021
 * Pasal 3 huruf e and is no regulation. The regulations are known from reports only.
 */
export const dressClaimTable = /* @__PURE__ */ defineTable<DressClaimInput, 'act', ClaimOutcome>()({
  id: 'dress-claim',
  bucket: 'claim',
  dimensions: {
    claim: ['dress-rule-imposed', 'dress-not-kept'],
    dressSource: GRIEVANCE_VALUES.dressSource,
    dressSanction: GRIEVANCE_VALUES.dressSanction,
  },
  asks: { 'dress-rule-imposed': ['dressSanction'], 'dress-not-kept': [] },
  rows: () => {
    const [older, newer] = REGULATIONS
    const enforced = ({ during, dress }: (typeof REGULATIONS)[number]) =>
      ({
        when: {
          claim: 'dress-rule-imposed',
          dressSource: 'regulation',
          dressSanction: ['none', 'warning-of-the-regulation'],
        },
        during: { act: during },
        then: { finding: 'rule-may-be-enforced', weight: 'none' },
        basis: [dress],
        reasoning: 'text',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const invented = ({ during, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: { claim: 'dress-rule-imposed', dressSource: 'regulation', dressSanction: 'another-sanction' },
        during: { act: during },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [punished, norm('pp-94-2021/pasal-37/ayat-1')],
        reasoning: 'inference',
        notes: ['dress-regulation-from-reports'],
      }) as const
    const notKept = ({ during, dress, punished }: (typeof REGULATIONS)[number]) =>
      ({
        when: { claim: 'dress-not-kept', dressSource: 'regulation' },
        during: { act: during },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [dress, punished, guideline('pp-42-2004/pasal-11/huruf-h')],
        reasoning: 'text',
        notes: ['dress-regulation-from-reports'],
      }) as const
    return {
      'imposed/regulation/before-permendagri-10': enforced(older),
      'imposed/regulation/permendagri-10': enforced(newer),
      'imposed/regulation/another-sanction/before-permendagri-10': invented(older),
      'imposed/regulation/another-sanction/permendagri-10': invented(newer),
      'imposed/own-order': {
        when: { claim: 'dress-rule-imposed', dressSource: 'own-order', dressSanction: 'none' },
        then: { finding: 'service-order', weight: 'none' },
        basis: [norm('pp-94-2021/pasal-3/huruf-e'), norm('pp-94-2021/penjelasan/pasal-3/huruf-d')],
        reasoning: 'inference',
      },
      'imposed/own-order/sanctioned': {
        when: { claim: 'dress-rule-imposed', dressSource: 'own-order', dressSanction: SANCTIONED },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [norm('pp-94-2021/penjelasan/pasal-3/huruf-d'), procedure('pp-94-2021/pasal-37/ayat-1')],
        reasoning: 'inference',
      },
      'not-kept/regulation/before-permendagri-10': notKept(older),
      'not-kept/regulation/permendagri-10': notKept(newer),
      'not-kept/own-order': {
        when: { claim: 'dress-not-kept', dressSource: 'own-order' },
        then: { finding: 'service-order', weight: 'elsewhere' },
        basis: [norm('pp-94-2021/pasal-3/huruf-e')],
        reasoning: 'inference',
      },
    }
  },
})
