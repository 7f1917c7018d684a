import { planProceedings, planRemedy } from '../../../src/rules/discipline'

/** Whole plans; the reports beside them are read line by line against the law page, and their days counted on wall calendars. */
export const PLANS = {
  /** A kasubag of a kota, absent 12 days, summoned the day before Lebaran leave of 2023. */
  'moderate-breach-around-lebaran-2023': planProceedings({
    actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
    level: 'sedang',
    superiorInvolved: false,
    superiorImposes: false,
    absent: 'once',
    publicLoss: false,
    specialAssignment: false,
    presentAtDelivery: true,
    remedyFiled: false,
    summonedOn: '2023-04-12',
    examinationSetOn: '2023-04-18',
    secondSummonsOn: '2023-04-26',
    examinedOn: '2023-05-02',
    decidedOn: '2023-05-15',
    receivedOn: '2023-05-17',
  }),
  /** Dismissal of a kabid of a kota under PP 53/2010, absent when the decision was handed over. */
  'dismissal-under-pp-53-2010': planProceedings({
    actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
    level: 'berat',
    weight: 'dismissal',
    superiorInvolved: false,
    superiorImposes: false,
    absent: 'never',
    publicLoss: false,
    specialAssignment: false,
    presentAtDelivery: false,
    remedyFiled: false,
    summonedOn: '2019-04-15',
    examinedOn: '2019-04-29',
    proposedOn: '2019-05-06',
    decidedOn: '2019-05-27',
    deliverySetOn: '2019-05-29',
  }),
  /** A sanction of a bupati, received at the end of the year. */
  'objection-at-the-year-end': planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-sedang',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-12-16',
    receivedOn: '2024-12-18',
    objectedOn: '2024-12-30',
    asOf: '2024-12-30',
  }),
  /** A reprimand by a kepala dinas. */
  'objection-to-the-superior': planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-ringan',
    issuer: 'other-official',
    decidedOn: '2024-11-20',
    receivedOn: '2024-11-21',
    copyReceivedOn: '2024-11-21',
    objectedOn: '2024-11-21',
  }),
  /** A PPPK whose agreement was ended for a severe breach. */
  'end-of-a-pppk-agreement': planRemedy({
    actor: { kind: 'p3k' },
    against: 'dismissal',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-11-18',
    receivedOn: '2024-11-21',
  }),
  /** A bupati who acts on a transfer without a decision. */
  'complaint-to-bpasn': planRemedy({
    actor: { kind: 'pns' },
    against: 'concrete-act',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-11-20',
  }),
  /** A superior who gives no work. */
  'complaint-to-the-superior': planRemedy({
    actor: { kind: 'pns' },
    against: 'concrete-act',
    issuer: 'other-official',
    decidedOn: '2024-11-20',
  }),
  /** Delay of promotion by a kepala dinas in 2019. */
  'objection-under-pp-53-2010': planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-sedang',
    issuer: 'other-official',
    decidedOn: '2019-04-12',
    receivedOn: '2019-04-15',
    copyReceivedOn: '2019-04-15',
    objectedOn: '2019-04-15',
    remedyDecidedOn: '2019-05-10',
  }),
  /** Dismissal by a bupati in 2019. */
  'appeal-to-bapek': planRemedy({
    actor: { kind: 'pns' },
    against: 'dismissal',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2019-05-24',
    receivedOn: '2019-05-27',
    copyReceivedOn: '2019-05-27',
    appealedOn: '2019-05-27',
    remedyDecidedOn: '2019-11-01',
    remedyDecisionReceivedOn: '2019-12-20',
  }),
  /** Lowering of rank by a bupati in 2019: no remedy was open. */
  'no-remedy-under-pp-53-2010': planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-berat-in-service',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2019-12-19',
    receivedOn: '2019-12-20',
    objectedOn: '2019-12-27',
    remedyDecidedOn: '2020-01-31',
  }),
  /** A contract worker: the general act. */
  'general-remedy-of-a-contract-worker': planRemedy({
    actor: { kind: 'honorer' },
    against: 'staffing-decision',
    issuer: 'other-official',
    decidedOn: '2024-12-16',
    receivedOn: '2024-12-18',
    objectedOn: '2024-12-18',
  }),
} as const
