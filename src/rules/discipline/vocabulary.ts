import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from './dimensions'

// In files of their own, so that who asks only for the authority pays for no more.
export { ABSENCE } from './absence-vocabulary'
export { BREACH } from './breach-vocabulary'

/** The dimensions of discipline law, and the contested points between them. */
export const DISCIPLINE: Vocabulary = /* @__PURE__ */ defineVocabulary<DisciplineInput>({
  dimensions: DISCIPLINE_VALUES,
  points: {
    'sedang-authority-kabupaten-kota': POINTS['sedang-authority-kabupaten-kota'],
    'sedang-kinds': POINTS['sedang-kinds'],
  },
})

export { CONTRACT_STEPS, PROCEEDINGS } from './proceedings/dimensions'
export { REMEDY_LADDER, REMEDY_TRACKS } from './remedy/dimensions'
