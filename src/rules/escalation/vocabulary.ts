import { defineVocabulary, type Vocabulary } from '../../decision'
import { ESCALATION_VALUES, type EscalationInput } from './dimensions'

/** The dimensions of the ladder. */
export const ESCALATION: Vocabulary = /* @__PURE__ */ defineVocabulary<EscalationInput>({
  dimensions: ESCALATION_VALUES,
})
