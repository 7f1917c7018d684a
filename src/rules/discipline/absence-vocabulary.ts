import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { ABSENCE_VALUES, type AbsenceInput } from './absence-dimensions'

/** The dimensions of absence, with the facts behind each and the contested points between them. */
export const ABSENCE: Vocabulary = /* @__PURE__ */ defineVocabulary<AbsenceInput>({
  dimensions: ABSENCE_VALUES,
  facts: {
    actor: ['actor.kind'],
    post: ['actor.post'],
    place: ['actor.place'],
    days: ['absentDays'],
    converted: ['absentDays', 'lateMinutes'],
    run: ['longestRun'],
  },
  points: {
    'absence-effect-on-unit': POINTS['absence-effect-on-unit'],
    'absence-over-new-year': POINTS['absence-over-new-year'],
    'dismissal-honour': POINTS['dismissal-honour'],
    'examined-before-2021': POINTS['examined-before-2021'],
    'sedang-authority-kabupaten-kota': POINTS['sedang-authority-kabupaten-kota'],
    'sedang-kinds': POINTS['sedang-kinds'],
  },
})
