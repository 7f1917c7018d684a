import { defineTable } from '../../../decision'
import { level, norm, procedure, type ReadingOptions } from '../../../law'
import { RUNS, type Run } from '../absence-dimensions'
import { REGULATIONS, type Regulation } from '../breach-dimensions'

/** The dimensions of this table. */
export interface AbsenceRunInput {
  regulation: Regulation
  run?: Run
}

/** Whether ten days in a row count. */
export interface AbsenceRunOutcome {
  readonly inARow: 'yes' | 'no'
}

/** Whether absence of ten working days in a row counts: under PP 94/2021 only, and across 31 December only in one reading. */
export const absenceRunTable = /* @__PURE__ */ defineTable<AbsenceRunInput, never, AbsenceRunOutcome, ReadingOptions>()(
  {
    id: 'absence-run',
    bucket: 'regulation',
    dimensions: { regulation: REGULATIONS, run: RUNS },
    asks: { 'pp-53-2010': [], 'pp-94-2021': ['run'] },
    rows: () => ({
      'pp-53/no-such-rule': {
        when: { regulation: 'pp-53-2010' },
        then: { inARow: 'no' },
        basis: [norm('pp-53-2010/pasal-14')],
        reasoning: 'text',
      },
      'under-ten': {
        when: { regulation: 'pp-94-2021', run: 'under-ten' },
        then: { inARow: 'no' },
        basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4')],
        reasoning: 'text',
      },
      ten: {
        when: { regulation: 'pp-94-2021', run: 'ten' },
        then: { inARow: 'yes' },
        basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4')],
        reasoning: 'text',
      },
      'over-new-year/run-goes-on': {
        when: { regulation: 'pp-94-2021', run: 'ten-over-new-year' },
        reading: { 'absence-over-new-year': 'run-goes-on' },
        then: { inARow: 'yes' },
        basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4')],
        reasoning: 'inference',
      },
      'over-new-year/run-ends': {
        when: { regulation: 'pp-94-2021', run: 'ten-over-new-year' },
        reading: { 'absence-over-new-year': 'run-ends-with-the-year' },
        then: { inARow: 'no' },
        basis: [procedure('pp-94-2021/pasal-15/ayat-1'), procedure('pp-94-2021/penjelasan/pasal-15/ayat-1')],
        reasoning: 'inference',
      },
    }),
  },
)
