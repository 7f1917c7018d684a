import { REGION_LEVELS, type RegionLevel } from '../../organization'

/**
 * What is escalated. Conduct of others: `arbitrary-treatment`, `bullying`, `abuse-of-authority`, `conflict-of-interest`, `neutrality`,
 * `corruption`, `sexual-harassment` ... A matter of one's own: `leave`, `working-time`, `dress`, `travel-order`. A decision one has
 * received: `discipline-sanction`, `dismissal` (or the end of a PPPK contract), `transfer`.
 */
export const SUBJECTS = [
  'leave',
  'working-time',
  'dress',
  'travel-order',
  'fictitious-travel',
  'arbitrary-treatment',
  'bullying',
  'abuse-of-authority',
  'conflict-of-interest',
  'discipline-sanction',
  'dismissal',
  'transfer',
  'neutrality',
  'corruption',
  'maladministration',
  'sexual-harassment',
  'budget-execution',
  'procurement',
  'legal-aid',
] as const

/** What is escalated. */
export type EscalationSubject = (typeof SUBJECTS)[number]

/** Who files: staff by kind, `non-asn` staff, or anyone from outside, a user of a service among them. */
export const FILERS = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn', 'masyarakat'] as const

/** Who files. */
export type Filer = (typeof FILERS)[number]

/**
 * Against whom, or by whom the decision was made: the office seen from the filer. `none` where nobody is complained of, as in a request
 * for legal aid; of a decision it means that who decided is not told.
 */
export const RESPONDENTS = [
  'none',
  'rekan-kerja',
  'atasan-langsung',
  'sekretaris-perangkat-daerah',
  'kepala-perangkat-daerah',
  'inspektur',
  'sekretaris-daerah',
  'wakil-kepala-daerah',
  'kepala-daerah',
] as const

/** Against whom. */
export type Respondent = (typeof RESPONDENTS)[number]

/** Every rung, in the order in which a ladder climbs; the last six stand beside ladders only. */
export const RUNGS = [
  'report-to-bawaslu',
  'complain-to-direct-superior',
  'complain-to-head-of-office',
  'complain-to-inspectorate',
  'raise-with-regional-secretary',
  'submit-to-head-of-region',
  'refer-to-asn-supervisor',
  'file-objection',
  'file-appeal',
  'petition-general-supervisor',
  'report-to-ombudsman',
  'sue-in-court',
  'report-to-law-enforcement',
  'complain-to-bpasn',
  'ask-ethics-council',
  'ask-bkn-audit',
  'ask-witness-protection',
  'ask-korpri',
  'ask-for-abuse-test',
] as const

/** A rung. */
export type Rung = (typeof RUNGS)[number]

/** Rungs whose office depends on the region, on who is complained of and on who files. */
export const DESK_RUNGS = [
  'complain-to-inspectorate',
  'submit-to-head-of-region',
  'file-objection',
  'petition-general-supervisor',
] as const satisfies readonly Rung[]

/** The dimensions of the tables of this area. */
export interface EscalationInput {
  /** The rung: `'file-objection'`. */
  rung: Rung
  /** What is escalated: `'transfer'`. */
  subject: EscalationSubject
  /** Who files: `'pns'`. */
  filer: Filer
  /** Against whom: `'atasan-langsung'`. */
  respondent: Respondent
  /** The level of the region: `'kabupaten-kota'`. */
  place: RegionLevel
}

/** The values of every dimension of the area, each code once. */
export const ESCALATION_VALUES = {
  rung: RUNGS,
  subject: SUBJECTS,
  filer: FILERS,
  respondent: RESPONDENTS,
  place: REGION_LEVELS,
} as const
