import { any, defineTable } from '../../../decision'
import { norm } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { AbsorptionVerdict } from '../outcome'

/** The dimensions of the table of standings. */
export type AbsorptionStandingInput = Pick<CoordinationInput, 'againstTime' | 'againstTarget' | 'withinBudget'>

const NOTES = ['yardstick-is-no-norm']

/**
 * How an office stands by both yardsticks, and what to ask its head, who answers for the budget to the head of the region through the
 * secretary (PP 12/2019 Pasal 10 ayat (2)). The standings are ours; only spending beyond the budget touches a norm.
 */
export const absorptionStandingTable = /* @__PURE__ */ defineTable<AbsorptionStandingInput, never, AbsorptionVerdict>()(
  {
    id: 'absorption-standing',
    bucket: 'againstTime',
    dimensions: {
      againstTime: COORDINATION_VALUES.againstTime,
      againstTarget: COORDINATION_VALUES.againstTarget,
      withinBudget: COORDINATION_VALUES.withinBudget,
    },
    rows: () => ({
      'on-track': {
        when: { againstTime: 'reached', againstTarget: ['reached', 'not-yet-due'], withinBudget: 'yes' },
        then: { standing: 'on-track', ask: [] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'on-track/no-target': {
        when: { againstTime: 'reached', againstTarget: 'not-given', withinBudget: 'yes' },
        then: { standing: 'on-track', ask: ['own-target'] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2'), norm('pp-12-2019/pasal-132/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'behind-target': {
        when: { againstTime: 'reached', againstTarget: 'behind', withinBudget: 'yes' },
        then: { standing: 'behind-target', ask: ['cause-of-lag', 'revised-withdrawal-plan'] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'behind-time/plan-kept': {
        when: { againstTime: 'behind', againstTarget: 'reached', withinBudget: 'yes' },
        then: { standing: 'behind-time', ask: ['does-the-plan-still-hold'] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'behind-time/target-not-yet-due': {
        when: { againstTime: 'behind', againstTarget: 'not-yet-due', withinBudget: 'yes' },
        then: { standing: 'behind-time', ask: ['cause-of-lag', 'plan-for-the-rest-of-the-year'] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'behind-time/no-target': {
        when: { againstTime: 'behind', againstTarget: 'not-given', withinBudget: 'yes' },
        then: { standing: 'behind-time', ask: ['cause-of-lag', 'plan-for-the-rest-of-the-year', 'own-target'] },
        basis: [norm('pp-12-2019/pasal-10/ayat-2'), norm('pp-12-2019/pasal-132/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      'behind-both': {
        when: { againstTime: 'behind', againstTarget: 'behind', withinBudget: 'yes' },
        then: {
          standing: 'behind-both',
          ask: ['cause-of-lag', 'plan-for-the-rest-of-the-year', 'revised-withdrawal-plan'],
        },
        basis: [norm('pp-12-2019/pasal-10/ayat-2')],
        reasoning: 'inference',
        notes: NOTES,
      },
      // Figures alone show no breach: they may be wrong, or the budget was raised since.
      'beyond-budget': {
        when: {
          againstTime: any('spending beyond the budget comes first, whatever the lines say'),
          againstTarget: any('spending beyond the budget comes first, whatever the lines say'),
          withinBudget: 'no',
        },
        then: { standing: 'beyond-budget', ask: ['check-the-figures'] },
        basis: [norm('uu-1-2004/pasal-3/ayat-3'), norm('pp-12-2019/pasal-124/ayat-1')],
        reasoning: 'inference',
        notes: ['excess-is-no-finding'],
      },
    }),
  },
)
