import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from './dimensions'

/** The dimensions of discipline law, and the contested points between them. */
export const DISCIPLINE: Vocabulary = /* @__PURE__ */ defineVocabulary<DisciplineInput>({
  dimensions: DISCIPLINE_VALUES,
  points: {
    'sedang-authority-kabupaten-kota': POINTS['sedang-authority-kabupaten-kota'],
    'sedang-kinds': POINTS['sedang-kinds'],
  },
})
