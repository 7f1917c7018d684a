import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from './dimensions'

/** The dimensions of discipline law, with the facts behind each and the contested points between them. */
export const DISCIPLINE: Vocabulary = /* @__PURE__ */ defineVocabulary<DisciplineInput>({
  dimensions: DISCIPLINE_VALUES,
  facts: { post: ['actor.post'], place: ['actor.place'] },
  points: POINTS,
})
