import { any, defineTable } from '../../../decision'
import { norm } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { AdoptionVerdict } from '../outcome'

/** The dimensions of the table of adoption. */
export type AdoptionStandingInput = Pick<CoordinationInput, 'adoption' | 'due'>

const NO_MATTER = any('the day that was set does not matter here')

/**
 * How an office stands with a procedure, and what to ask it. The head of the region guides and supervises the offices (UU 23/2014
 * Pasal 379 and 380); a day for completion is the region's own, and none is assumed.
 */
export const adoptionStandingTable = /* @__PURE__ */ defineTable<AdoptionStandingInput, never, AdoptionVerdict>()({
  id: 'adoption-standing',
  bucket: 'adoption',
  dimensions: { adoption: COORDINATION_VALUES.adoption, due: COORDINATION_VALUES.due },
  rows: () => ({
    complete: {
      when: { adoption: 'complete', due: NO_MATTER },
      then: { standing: 'complete', ask: [] },
      basis: [norm('uu-23-2014/pasal-379/ayat-1'), norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    incomplete: {
      when: { adoption: 'incomplete', due: ['none-set', 'running'] },
      then: { standing: 'incomplete', ask: ['day-of-completion'] },
      basis: [norm('uu-23-2014/pasal-379/ayat-1'), norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    late: {
      when: { adoption: 'incomplete', due: 'passed' },
      then: { standing: 'late', ask: ['cause-of-delay', 'day-of-completion'] },
      basis: [norm('uu-23-2014/pasal-379/ayat-1'), norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    'not-reported': {
      when: { adoption: 'not-reported', due: NO_MATTER },
      then: { standing: 'not-reported', ask: ['state-of-adoption'] },
      basis: [norm('uu-23-2014/pasal-379/ayat-1'), norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
  }),
})
