import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from '../discipline'
import { ACTORS, CYCLES, type NeutralityInput, PERIODS, VALUES } from './dimensions'
import { type InvitationInput, OCCASIONS } from './tables/invitation'

/** The dimensions of this area and of discipline law, with the facts behind each and the contested points between them. */
export const NEUTRALITY: Vocabulary = /* @__PURE__ */ defineVocabulary<NeutralityInput & DisciplineInput>({
  dimensions: { ...DISCIPLINE_VALUES, ...VALUES },
  facts: {
    actor: ['actor.kind'],
    post: ['actor.post'],
    place: ['actor.place'],
    stage: ['election', 'committedOn', 'stage'],
    period: ['election', 'committedOn', 'period'],
    cycle: ['election'],
    contest: ['contest'],
    established: ['disputed'],
  },
  points: {
    'abuse-of-authority': POINTS['abuse-of-authority'],
    'campaign-team-role': POINTS['campaign-team-role'],
    'candidate-stays': POINTS['candidate-stays'],
    'declaration-without-support': POINTS['declaration-without-support'],
    'dismissal-honour': POINTS['dismissal-honour'],
    'ethics-after-2023': POINTS['ethics-after-2023'],
    'examined-before-2021': POINTS['examined-before-2021'],
    'joined-then-resigned': POINTS['joined-then-resigned'],
    'older-act-after-2026': POINTS['older-act-after-2026'],
    'pasangan-calon': POINTS['pasangan-calon'],
    'passive-presence': POINTS['passive-presence'],
    'pejabat-asn': POINTS['pejabat-asn'],
    'photo-without-aim': POINTS['photo-without-aim'],
    'sedang-authority-kabupaten-kota': POINTS['sedang-authority-kabupaten-kota'],
    'sedang-kinds': POINTS['sedang-kinds'],
    'supervisor-after-mk-121': POINTS['supervisor-after-mk-121'],
    'village-involvement': POINTS['village-involvement'],
  },
})

/** The dimensions of invitations, with the facts behind each. */
export const INVITATION: Vocabulary = /* @__PURE__ */ defineVocabulary<InvitationInput>({
  dimensions: {
    occasion: OCCASIONS,
    invited: ACTORS,
    cycle: CYCLES,
    period: PERIODS,
    assigned: ['yes', 'no'],
    contestantPresent: ['yes', 'no'],
  },
  facts: { invited: ['actor.kind'], cycle: ['election', 'committedOn'], period: ['election', 'committedOn', 'period'] },
  points: { 'invitation-advice': POINTS['invitation-advice'] },
})
