import { defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { TargetForce } from '../outcome'

/** The dimensions of the table of targets. */
export type TargetForceInput = Pick<CoordinationInput, 'targetSource'>

/**
 * What stands behind the offices' own targets: the plan of withdrawals that PP 12/2019 Pasal 132 asks for, a decision of the region
 * (Pasal 136), or an agreement that no text turns into a duty.
 */
export const targetForceTable = /* @__PURE__ */ defineTable<TargetForceInput, never, TargetForce>()({
  id: 'target-force',
  bucket: 'targetSource',
  dimensions: { targetSource: COORDINATION_VALUES.targetSource },
  rows: () => ({
    'withdrawal-plan': {
      when: { targetSource: 'withdrawal-plan' },
      then: { source: 'withdrawal-plan', force: 'plan-asked-by-law' },
      basis: [norm('pp-12-2019/pasal-132/ayat-2'), norm('pp-12-2019/pasal-134/ayat-1')],
      reasoning: 'text',
      notes: ['plan-has-no-period-by-law'],
    },
    'regional-decision': {
      when: { targetSource: 'regional-decision' },
      then: { source: 'regional-decision', force: 'set-by-the-region' },
      basis: [norm('pp-12-2019/pasal-136')],
      reasoning: 'inference',
      notes: ['read-the-decision-of-the-region'],
    },
    'agreed-in-round': {
      when: { targetSource: 'agreed-in-round' },
      then: { source: 'agreed-in-round', force: 'agreement' },
      basis: [procedure('pp-12-2019/pasal-132/ayat-2')],
      reasoning: 'inference',
    },
    'not-given': {
      when: { targetSource: 'not-given' },
      then: { source: 'not-given', force: 'none' },
      basis: [norm('pp-12-2019/pasal-132/ayat-2')],
      reasoning: 'text',
      notes: ['plan-is-asked-by-law'],
    },
  }),
})
