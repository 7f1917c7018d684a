import { between, from } from '../../../dates'
import { defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimOutcome } from '../outcome'

/** The dimensions of this table. */
export type TravelClaimInput = Pick<GrievanceInput, 'travel' | 'holdsPower'>

/**
 * Official travel that was not given: no text gives a right to be sent. It becomes reviewable where travel was ordered and not paid,
 * signed orders were blocked, some were left out, or travel was claimed that was not made.
 */
export const travelClaimTable = /* @__PURE__ */ defineTable<TravelClaimInput, 'act', ClaimOutcome>()({
  id: 'travel-claim',
  bucket: 'travel',
  dimensions: { travel: GRIEVANCE_VALUES.travel, holdsPower: GRIEVANCE_VALUES.holdsPower },
  asks: {
    'no-order': [],
    'ordered-and-unpaid': [],
    'signed-order-blocked': ['holdsPower'],
    'withheld-from-some': [],
    'claimed-but-not-made': [],
  },
  rows: () => ({
    'no-order': {
      when: { travel: 'no-order' },
      then: { finding: 'no-right-to-travel', weight: 'none' },
      basis: [norm('perpres-33-2020/lampiran-1')],
      reasoning: 'inference',
      notes: ['read-the-regional-rule-on-travel'],
    },
    'ordered-and-unpaid/before-perpres-53': {
      when: { travel: 'ordered-and-unpaid' },
      during: { act: between('0001-01-01', '2023-09-11') },
      then: { finding: 'payment-reviewable', weight: 'reviewable' },
      basis: [norm('perpres-33-2020/lampiran-1'), procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
      notes: ['read-the-regional-rule-on-travel'],
    },
    'ordered-and-unpaid': {
      when: { travel: 'ordered-and-unpaid' },
      during: { act: from('2023-09-11') },
      then: { finding: 'payment-reviewable', weight: 'reviewable' },
      basis: [
        norm('perpres-33-2020/lampiran-1'),
        norm('perpres-53-2023/pasal-i/pasal-3a'),
        procedure('pp-79-2021/pasal-23/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['read-the-regional-rule-on-travel'],
    },
    'signed-order-blocked/with-power': {
      when: { travel: 'signed-order-blocked', holdsPower: 'yes' },
      then: { finding: 'blocked-within-power', weight: 'reviewable' },
      basis: [norm('uu-30-2014/pasal-55/ayat-1'), procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    'signed-order-blocked/without-power': {
      when: { travel: 'signed-order-blocked', holdsPower: 'no' },
      then: { finding: 'blocked-without-power', weight: 'breach' },
      basis: [norm('pp-94-2021/pasal-5/huruf-j'), norm('uu-30-2014/pasal-18/ayat-3')],
      reasoning: 'inference',
      notes: ['pasal-5-huruf-a-or-j'],
    },
    'withheld-from-some': {
      when: { travel: 'withheld-from-some' },
      then: { finding: 'unequal-treatment', weight: 'breach' },
      basis: [norm('pp-94-2021/pasal-5/huruf-i'), norm('pp-42-2004/pasal-12/huruf-c')],
      reasoning: 'inference',
    },
    'claimed-but-not-made': {
      when: { travel: 'claimed-but-not-made' },
      then: { finding: 'travel-falsified', weight: 'breach' },
      basis: [
        norm('pp-94-2021/pasal-36/ayat-1'),
        procedure('pp-12-2017/pasal-25/ayat-1'),
        procedure('uu-23-2014/pasal-385/ayat-3'),
      ],
      reasoning: 'inference',
      notes: ['apip-first-then-law-enforcement'],
    },
  }),
})
