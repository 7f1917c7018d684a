import { assessClaim, assessLeaveRefusal, assessPetition, routeRecommendation } from '../../../src/rules/grievance'

/** Whole cases of a complaint desk, decided; the reports beside them are read line by line against the texts. */
export const CASES = {
  /** A rally in a yard that anyone sees, on 17 August, without notice: two conditions of UU 9/1998 are not met, whoever signs is tested alone. */
  'unjuk-rasa-17-agustus': assessPetition({
    form: 'gathering-on-premises',
    on: '2024-08-17',
    respondent: 'kepala-opd',
    namesCandidate: false,
    inPublic: true,
    religiousAct: false,
    noticeInTime: false,
    barredPlace: false,
    dangerousObjects: false,
    workingTime: 'outside-hours',
    serviceInterrupted: false,
    officeSecret: false,
    claims: [
      {
        about: { claim: 'harsh-treatment', on: '2024-07-22', shown: true, holdsPower: true, aimedAtSigners: true },
        saidByPetitioners: true,
        saidByRespondent: false,
      },
    ],
  }),
  /** Signed orders held back by a sekretaris who holds no power over travel; an examination established it. */
  'perjalanan-dinas-ditahan': assessClaim({
    claim: 'travel-order-not-given',
    on: '2024-03-18',
    travel: 'signed-order-blocked',
    holdsPower: false,
    shown: true,
    aimedAtSigners: false,
    employee: 'pns',
  }),
  /** Whole days away, said of a PPPK: the rule of the agency decides. */
  'tidak-masuk-pppk': assessClaim({
    claim: 'absence-in-hours',
    on: '2024-03-18',
    employee: 'p3k',
    absenceReason: 'none',
    absenceMeasure: 'whole-days',
    shown: true,
  }),
  /** Long leave for the pilgrimage, put off by the one who may grant it: barred. */
  'cuti-besar-haji-ditangguhkan': assessLeaveRefusal({
    employee: 'pns',
    leave: 'cuti-besar',
    answer: 'postponed',
    on: '2024-04-22',
    answeredBy: 'pejabat-pembina-kepegawaian',
    requestWritten: true,
    religiousPurpose: true,
    abroad: true,
    aimedAtSigners: false,
  }),
  /** A complete request for annual leave, left for more than five working days: disputed. */
  'cuti-tahunan-tidak-dijawab': assessLeaveRefusal({
    employee: 'pns',
    leave: 'cuti-tahunan',
    answer: 'unanswered',
    on: '2024-03-26',
    completeOn: '2024-03-18',
    requestWritten: true,
    conditionsMet: true,
    abroad: false,
  }),
  /** A common request for a decision, handed to a Plt asisten; complete a week later. */
  'permohonan-keputusan-lewat-plt-asisten': routeRecommendation({
    paper: 'request-for-decision',
    place: 'provinsi',
    receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
    sekda: { capacity: 'pj', since: '2024-06-03' },
    receivedOn: '2024-09-02',
    completeOn: '2024-09-09',
    demands: ['legal-accompaniment'],
    employees: ['pns', 'non-asn'],
  }),
  /** A complaint of an administrative breach that the superior left; handed to the inspectorate before Lebaran. */
  'pengaduan-diserahkan-kepada-apip': routeRecommendation({
    paper: 'administrative-breach-complaint',
    place: 'kabupaten-kota',
    receiver: { capacity: 'definitif', office: 'kepala-dinas' },
    receivedOn: '2024-03-21',
    handedToApipOn: '2024-04-01',
  }),
} as const
