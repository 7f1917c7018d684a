import type { Expectation } from '../../expectation'

const on = (days: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...rest, on: { act } }))

const WITNESS = ['pemberi-keterangan', 'saksi', 'ahli'] as const
const ACCUSED = ['tersangka', 'terdakwa'] as const
const BOTH = ['uu-8-1981', 'uu-20-2025'] as const
const OLD = 'norm uu-8-1981/pasal-54'
const NEW = 'norm uu-20-2025/isi/hak-saksi-dan-tersangka'
const TRANSITION = 'norm uu-20-2025/pasal-369'
const RULING = 'norm mk-61-2022/amar'
const LPSK = [
  'procedure uu-31-2014/pasal-5/ayat-1/huruf-n',
  'procedure uu-31-2014/pasal-5/ayat-1/huruf-p',
  'procedure uu-31-2014/pasal-5/ayat-2',
  'procedure uu-31-2014/pasal-5/ayat-3',
]
const NONE = { counsel: 'no-right', route: 'lpsk-decision' }
const LIKELY = { counsel: 'likely-right', route: 'lpsk-decision' }
const AT_ONCE = { 'kuhap-transition': 'new-code-at-once' }
/** The day before the new code, and its first. */
const LAST = '2026-01-01'
const FIRST = '2026-01-02'

const STAYS: readonly Expectation[] = [
  // KUHAP Pasal 54 names the suspect and the defendant, at every level.
  ...on(['2018-03-22', '2022-02-24', '2024-09-02', LAST], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-8-1981' },
    then: { counsel: 'right' },
    basis: [OLD],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-20-2025' },
    then: { counsel: 'right' },
    basis: [NEW],
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
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-20-2025' },
    then: LIKELY,
    basis: [NEW, ...LPSK],
  }),
  ...on(['2018-03-22', '2022-02-24', '2024-09-02', LAST], {
    when: { counselSeat: 'terpidana', criminalProcedure: BOTH },
    then: { silent: 'convicted-not-named' },
    basis: [OLD],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: 'terpidana', criminalProcedure: BOTH },
    then: { silent: 'convicted-not-named' },
    basis: [NEW],
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

export const expectations: Expectation[] = [
  ...STAYS,
  // What does not turn on the transition answers alike under its other option.
  ...STAYS.map((one) => ({ ...one, readings: AT_ONCE })),
  // A case begun under the old code and still running: reports say it finishes there. UU 8/1981 itself is repealed on that day.
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-8-1981' },
    then: { counsel: 'right' },
    basis: [TRANSITION],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: ACCUSED, criminalProcedure: 'uu-8-1981' },
    readings: AT_ONCE,
    then: { counsel: 'right' },
    basis: [NEW],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-8-1981' },
    then: NONE,
    basis: [TRANSITION, RULING, ...LPSK],
  }),
  ...on([FIRST, '2026-06-01'], {
    when: { counselSeat: WITNESS, criminalProcedure: 'uu-8-1981' },
    readings: AT_ONCE,
    then: LIKELY,
    basis: [NEW, ...LPSK],
  }),
]
