/** Who can usually answer a question about a fact. The words are in `explain`. */
export const ANSWERERS = [
  /** Whoever puts the case: it is part of the question itself. */
  'asker',
  /** The person concerned. */
  'person-concerned',
  /** Who saw or reported it, with what was kept of it. */
  'witness',
  /** Who examines: the direct superior, an examining team, the internal supervisors. */
  'examiner',
  /** The direct superior. */
  'direct-superior',
  /** The personnel unit (BKD, BKPSDM, bagian kepegawaian). */
  'personnel-unit',
  /** The election body of the place (KPU, Bawaslu) and its schedule. */
  'election-body',
  /** The legal or organisation section of the secretariat, which keeps decrees, delegations and local rules. */
  'legal-section',
  /** The procurement unit (UKPBJ) or whoever uses the budget. */
  'procurement-unit',
  /** The finance unit (PPKD, bagian keuangan). */
  'finance-unit',
  /** Counsel, or the paper by which investigator or court called the person. */
  'counsel',
  /** Those who petitioned or complained. */
  'petitioners',
] as const

/** A code for who can usually answer. */
export type Answerer = (typeof ANSWERERS)[number]
