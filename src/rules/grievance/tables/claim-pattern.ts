import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { AimedAtSigners } from '../leave-outcome'

/** The dimensions of this table. */
export type ClaimPatternInput = Pick<GrievanceInput, 'claim'> & {
  readonly aimedAtSigners?: GrievanceInput['aimedAtSigners']
}

const BY_SUPERIOR = ['permission-refused', 'travel-order-not-given', 'dress-rule-imposed', 'harsh-treatment'] as const

/**
 * Whether what a superior did hits those who complained: arbitrary treatment, or power used for another purpose. What is said of those
 * who complained, or in defence of the official, shows no such pattern.
 */
export const claimPatternTable = /* @__PURE__ */ defineTable<ClaimPatternInput, never, AimedAtSigners | Silent>()({
  id: 'claim-pattern',
  bucket: 'claim',
  dimensions: { claim: GRIEVANCE_VALUES.claim, aimedAtSigners: GRIEVANCE_VALUES.aimedAtSigners },
  asks: {
    'permission-refused': ['aimedAtSigners'],
    'travel-order-not-given': ['aimedAtSigners'],
    'dress-rule-imposed': ['aimedAtSigners'],
    'dress-not-kept': [],
    'absence-in-hours': [],
    'counter-left-empty': [],
    'acted-within-duties': [],
    'harsh-treatment': ['aimedAtSigners'],
  },
  rows: () => ({
    aimed: {
      when: { claim: BY_SUPERIOR, aimedAtSigners: 'yes' },
      then: { sign: 'aimed-at-signers' },
      basis: [norm('pp-94-2021/pasal-5/huruf-i'), norm('uu-30-2014/pasal-18/ayat-2')],
      reasoning: 'inference',
    },
    'not-aimed': {
      when: { claim: BY_SUPERIOR, aimedAtSigners: 'no' },
      then: silent('no-pattern'),
      basis: [procedure('pp-94-2021/pasal-5/huruf-i')],
      reasoning: 'text',
    },
    'no-act-of-a-superior': {
      when: { claim: ['dress-not-kept', 'absence-in-hours', 'counter-left-empty', 'acted-within-duties'] },
      then: silent('no-act-against-signers'),
      basis: [procedure('pp-94-2021/pasal-5/huruf-i')],
      reasoning: 'inference',
    },
  }),
})
