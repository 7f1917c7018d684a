import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from './dimensions'

/** The dimensions of the powers of office, with the facts behind each and the contested points between them. */
export const AUTHORITY: Vocabulary = /* @__PURE__ */ defineVocabulary<ActingPowerInput>({
  dimensions: AUTHORITY_VALUES,
  facts: {
    holder: ['capacity'],
    seat: ['office'],
    delegation: ['delegatedBy'],
    window: ['election', 'inauguratedOn', 'termEndsOn', 'window'],
    programmeWindow: ['election', 'termEndsOn', 'programmeWindow'],
    inauguration: ['inauguratedOn'],
    termTold: ['since'],
    elapsed: ['since'],
    order: ['lastDay'],
    away: ['workingDays'],
    campaign: ['election'],
  },
  points: {
    'circular-5492-after-2023': POINTS['circular-5492-after-2023'],
    'light-sanction-of-a-plt': POINTS['light-sanction-of-a-plt'],
    'moved-determination-day': POINTS['moved-determination-day'],
    'mutasi-pegawai-reach': POINTS['mutasi-pegawai-reach'],
    'plt-past-circular-term': POINTS['plt-past-circular-term'],
    'removal-as-replacement': POINTS['removal-as-replacement'],
  },
})
