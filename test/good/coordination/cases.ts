import { assessBudgetAbsorption, assessProcedureAdoption } from '../../../src/rules/coordination'

/** Whole rounds, decided; the reports beside them are read line by line against the texts. */
export const CASES = {
  /** Half a year: one office beyond its budget, one short of its own target, one without figures. */
  'serapan-semester-pertama': assessBudgetAbsorption({
    asOf: '2023-06-30',
    targetSource: 'regional-decision',
    opds: [
      { opd: 'Dinas A', budget: 1_000_000_000, realised: { q1: 600_000_000, q2: 500_000_000 } },
      {
        opd: 'Dinas B',
        budget: 2_000_000_000,
        realised: { q1: 500_000_000, q2: 600_000_000 },
        target: { q1: 600_000_000, q2: 600_000_000, q3: 400_000_000, q4: 400_000_000 },
      },
      { opd: 'Dinas C', budget: 500_000_000, realised: { q1: 100_000_000 } },
    ],
  }),
  /** A procedure that an act asks for, late in one office. */
  'sop-keputusan-terlambat': assessProcedureAdoption({
    procedure: 'decision-making',
    asOf: '2023-07-03',
    dueOn: '2023-06-30',
    elements: ['sop tertulis', 'diumumkan'],
    opds: [
      { opd: 'Dinas A', inPlace: ['sop tertulis'], lacking: ['diumumkan'] },
      { opd: 'Dinas B', inPlace: ['sop tertulis', 'diumumkan'] },
    ],
  }),
} as const
