import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from '../discipline'
import { type NeutralityInput, VALUES } from './dimensions'

/** The dimensions of this area and of discipline law, with the facts behind each and the contested points between them. */
export const NEUTRALITY: Vocabulary = /* @__PURE__ */ defineVocabulary<NeutralityInput & DisciplineInput>({
  dimensions: { ...DISCIPLINE_VALUES, ...VALUES },
  facts: {
    actor: ['actor.kind'],
    post: ['actor.post'],
    place: ['actor.place'],
    stage: ['election', 'committedOn'],
    period: ['election', 'committedOn'],
    cycle: ['election'],
    contest: ['contest'],
    established: ['disputed'],
  },
  points: POINTS,
})
