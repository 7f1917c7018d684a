import { defineVocabulary, type Vocabulary } from '../../decision'
import { COORDINATION_VALUES, type CoordinationInput } from './dimensions'

/** The dimensions of a coordination round; no point of its law was found to be contested. */
export const COORDINATION: Vocabulary = /* @__PURE__ */ defineVocabulary<CoordinationInput>({
  dimensions: COORDINATION_VALUES,
})
