import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from './dimensions'

/** The dimensions of grievances, with the facts behind each and the contested points between them. */
export const GRIEVANCE: Vocabulary = /* @__PURE__ */ defineVocabulary<GrievanceInput>({
  dimensions: GRIEVANCE_VALUES,
  facts: {
    servant: ['employee'],
    answerTime: ['completeOn'],
    decider: ['answeredBy'],
  },
  points: {
    'leave-form-refusal': POINTS['leave-form-refusal'],
    'silence-on-leave-request': POINTS['silence-on-leave-request'],
  },
})
