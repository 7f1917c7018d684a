import { defineVocabulary, type Vocabulary } from '../../decision'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from './dimensions'

/** The dimensions of additional duties, with the facts behind each and the contested points between them. */
export const ADDITIONAL_DUTY: Vocabulary = /* @__PURE__ */ defineVocabulary<AdditionalDutyInput>({
  dimensions: ADDITIONAL_DUTY_VALUES,
})
