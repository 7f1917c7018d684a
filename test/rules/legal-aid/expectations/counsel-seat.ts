import type { Expectation } from '../../expectation'

const on = (days: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...rest, on: { act } }))

const WITNESS = ['pemberi-keterangan', 'saksi', 'ahli'] as const
const ACCUSED = ['tersangka', 'terdakwa'] as const
const BOTH = ['uu-8-1981', 'uu-20-2025'] as const
const OLD = 'norm uu-8-1981/pasal-54'
const FINISHED = 'norm uu-20-2025/pasal-361/huruf-a'
const TRIED = 'norm uu-20-2025/pasal-361/huruf-c'
const ACCUSED_2025 = 'norm uu-20-2025/pasal-142/huruf-b'
const WITNESS_2025 = 'norm uu-20-2025/pasal-143/huruf-b'
const RULING = 'norm mk-61-2022/amar'
const LPSK = [
  'procedure uu-31-2014/pasal-5/ayat-1/huruf-n',
  'procedure uu-31-2014/pasal-5/ayat-1/huruf-p',
  'procedure uu-31-2014/pasal-5/ayat-2',
  'procedure uu-31-2014/pasal-5/ayat-3',
]
const NONE = { counsel: 'no-right', route: 'lpsk-decision' }
const RIGHT = { counsel: 'right' }
/** The day before the new code, and its first. */
const LAST = '2026-01-01'
const FIRST = '2026-01-02'

export const expectations: Expectation[] = [
  // KUHAP Pasal 54 names the suspect and the defendant, at every level.
  ...on(['2018-03-22', '2022-02-24', '2024-09-02', LAST], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-8-1981' },
    then: { counsel: 'right' },
    basis: [OLD],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-20-2025' },
    then: RIGHT,
    basis: [ACCUSED_2025],
  }),
  // A witness is not named; the Court kept it so on 30 November 2022; LPSK may decide otherwise in certain cases.
  ...on(['2018-03-22', '2022-02-24', '2022-11-29'], {
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-8-1981' },
    then: NONE,
    basis: [OLD, ...LPSK],
  }),
  ...on(['2022-11-30', '2024-09-02', LAST], {
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-8-1981' },
    then: NONE,
    basis: [OLD, RULING, ...LPSK],
  }),
  // Nothing begins under a code before its first day.
  ...on(['2018-03-22', '2022-02-24', '2024-09-02', LAST], {
    when: { counselSeat: [...ACCUSED, ...WITNESS], criminalProcedure: 'uu-20-2025' },
    then: { silent: 'new-code-not-in-force-yet' },
    basis: [OLD],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'saksi', criminalProcedure: 'uu-20-2025' },
    then: RIGHT,
    basis: [WITNESS_2025],
  }),
  // Pasal 1 angka 47 counts whoever speaks in the first inquiry among the witnesses; angka 51 sets experts apart from them.
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'pemberi-keterangan', criminalProcedure: 'uu-20-2025' },
    then: RIGHT,
    basis: [WITNESS_2025, 'procedure uu-20-2025/pasal-1/angka-47'],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'ahli', criminalProcedure: 'uu-20-2025' },
    then: NONE,
    basis: [WITNESS_2025, 'procedure uu-20-2025/pasal-1/angka-51', ...LPSK],
  }),
  // Pasal 361: an investigation under way is finished under the old code, and so is a trial that has begun. UU 8/1981 itself is repealed.
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'tersangka', criminalProcedure: 'uu-8-1981' },
    then: RIGHT,
    basis: [FINISHED],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'terdakwa', criminalProcedure: 'uu-8-1981' },
    then: RIGHT,
    basis: [TRIED],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-8-1981' },
    then: NONE,
    basis: [FINISHED, TRIED, RULING, ...LPSK],
  }),
  ...on(['2018-03-22', '2022-02-24', '2024-09-02', LAST], {
    when: { counselSeat: 'terpidana', criminalProcedure: BOTH },
    then: { silent: 'convicted-not-named' },
    basis: [OLD],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'terpidana', criminalProcedure: BOTH },
    then: { silent: 'convicted-not-named' },
    basis: [ACCUSED_2025],
  }),
  // UU 5/1986 Pasal 57: the parties may be accompanied or represented.
  ...on(['2022-02-24', '2024-09-02', FIRST], {
    when: { counselSeat: 'pihak-tun', criminalProcedure: BOTH },
    then: { counsel: 'may-be-represented' },
    basis: ['norm uu-5-1986/pasal-57/ayat-1', 'norm uu-5-1986/pasal-57/ayat-2'],
  }),
  ...on(['2022-02-24', '2024-09-02', FIRST], {
    when: { counselSeat: 'saksi-tun', criminalProcedure: BOTH },
    then: { silent: 'article-speaks-of-parties' },
    basis: ['norm uu-5-1986/pasal-57/ayat-1'],
  }),
  ...on(['2022-02-24', '2024-09-02', FIRST], {
    when: { counselSeat: ['pihak-perdata', 'saksi-perdata'], criminalProcedure: BOTH },
    then: { silent: 'civil-procedure-not-read' },
    basis: ['norm uu-18-2003/pasal-3/ayat-1/huruf-c'],
  }),
  ...on(['2022-02-24', '2024-09-02', FIRST], {
    when: { counselSeat: 'pemeriksaan-internal', criminalProcedure: BOTH },
    then: { silent: 'no-counsel-written-for-internal-examinations' },
    basis: ['norm uu-30-2014/pasal-6/ayat-2/huruf-j'],
  }),
]
