/** The kinds of leave, in the order of PP 11/2017 Pasal 310. */
export const LEAVES = [
  'cuti-tahunan',
  'cuti-besar',
  'cuti-sakit',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'cuti-bersama',
  'cltn',
] as const

/** A kind of leave: `'cuti-tahunan'`. */
export type Leave = (typeof LEAVES)[number]

/** What became of a request for leave, or of leave already granted. */
export const LEAVE_ANSWERS = ['refused', 'postponed', 'recalled', 'unanswered'] as const

/** What became of it. */
export type LeaveAnswer = (typeof LEAVE_ANSWERS)[number]

/** Who answered: the Pejabat Pembina Kepegawaian, a delegate by written instrument, another superior, or nobody yet. */
export const DECIDERS = ['pejabat-pembina-kepegawaian', 'written-delegate', 'other-superior', 'nobody'] as const

/** Who grants leave of a kind. */
export const GRANTORS = [
  'pejabat-pembina-kepegawaian-or-delegate',
  'pejabat-pembina-kepegawaian',
  'pejabat-pembina-kepegawaian-with-bkn',
  'presiden',
] as const

/** Who grants leave of a kind. */
export type Grantor = (typeof GRANTORS)[number]

/** Whether the five working days for an answer have passed since the request was complete. */
export const ANSWER_TIMES = ['running', 'passed'] as const

/** How a refusal, postponement or recall stands in law. */
export const STANDINGS = ['lawful', 'unlawful', 'needs-reasons', 'no-decision', 'running', 'granted'] as const

/** How an answer to a request for leave stands in law. */
export type LeaveStanding = (typeof STANDINGS)[number]
