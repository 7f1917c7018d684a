import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { BREACH_VALUES, type BreachInput } from './breach-dimensions'

/** The dimensions of breaches, with the facts behind each and the contested points between them. */
export const BREACH: Vocabulary = /* @__PURE__ */ defineVocabulary<BreachInput>({
  dimensions: BREACH_VALUES,
  facts: { actor: ['actor.kind'], post: ['actor.post'], place: ['actor.place'], target: ['targetReached'] },
  points: {
    'dismissal-honour': POINTS['dismissal-honour'],
    'examined-before-2021': POINTS['examined-before-2021'],
    'sedang-authority-kabupaten-kota': POINTS['sedang-authority-kabupaten-kota'],
    'sedang-kinds': POINTS['sedang-kinds'],
  },
})
