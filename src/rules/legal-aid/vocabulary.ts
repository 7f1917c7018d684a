import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { LEGAL_AID_VALUES, type LegalAidInput } from './dimensions'

/** The dimensions of legal aid, with the facts behind each and the contested points between them. */
export const LEGAL_AID: Vocabulary = /* @__PURE__ */ defineVocabulary<LegalAidInput>({
  dimensions: LEGAL_AID_VALUES,
  facts: {
    aided: ['person.kind'],
    serviceStatus: ['person.status'],
    proceeding: ['stage'],
    counselSeat: ['matter', 'capacity'],
    aidedRole: ['duty'],
    criminalProcedure: ['on', 'stage', 'begunOn'],
    place: ['person.place'],
    inquiryPhase: ['stage'],
    localStands: ['localRule', 'offence', 'caughtInTheAct'],
    agreementStands: ['agreement', 'holderKey'],
  },
  points: {
    'aid-private-matter': POINTS['aid-private-matter'],
    'aid-without-status': POINTS['aid-without-status'],
    'judgment-of-which-level': POINTS['judgment-of-which-level'],
    'procurement-aid-after-service': POINTS['procurement-aid-after-service'],
  },
})
