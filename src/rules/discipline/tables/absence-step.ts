import { any, defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, level, type ProvisionId, procedure } from '../../../law'
import { POSTS, type Post } from '../../../people'
import { type AbsenceInput, type AbsenceStep, BRACKETS, type Bracket } from '../absence-dimensions'
import { REGULATIONS, type Regulation, YES_NO } from '../breach-dimensions'
import type { Level } from '../dimensions'

/** The dimensions of this table: PP 94/2021 counts days and runs, PP 53/2010 days with lateness added. */
export interface AbsenceStepInput extends Partial<Pick<AbsenceInput, 'days' | 'converted' | 'inARow'>> {
  regulation: Regulation
  post?: Post
}

/** The step of the ladder. */
export interface AbsenceStepOutcome {
  readonly level: Level
  readonly step: AbsenceStep
  /** Whether the days of the year or days in a row lead there. */
  readonly ground: 'cumulative' | 'consecutive'
}

type Steps = readonly (readonly [step: AbsenceStep, level: Level, brackets: readonly Bracket[], article: ProvisionId])[]

const PP_94: Steps = [
  ['ringan-1', 'ringan', ['3'], 'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-1'],
  ['ringan-2', 'ringan', ['4', '5', '6'], 'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-2'],
  ['ringan-3', 'ringan', ['7-10'], 'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-3'],
  ['sedang-1', 'sedang', ['11-13'], 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-1'],
  ['sedang-2', 'sedang', ['14-15', '16'], 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-2'],
  ['sedang-3', 'sedang', ['17-20'], 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-3'],
  ['berat-1', 'berat', ['21-24'], 'pp-94-2021/pasal-11/ayat-2/huruf-d/angka-1'],
  ['berat-2', 'berat', ['25', '26-27'], 'pp-94-2021/pasal-11/ayat-2/huruf-d/angka-2'],
]
const FROM_28: readonly Bracket[] = ['28-30', '31-35', '36-40', '41-45', '46-or-more']

const PP_53: Steps = [
  ['ringan-1', 'ringan', ['5'], 'pp-53-2010/pasal-8/angka-9/huruf-a'],
  ['ringan-2', 'ringan', ['6', '7-10'], 'pp-53-2010/pasal-8/angka-9/huruf-b'],
  ['ringan-3', 'ringan', ['11-13', '14-15'], 'pp-53-2010/pasal-8/angka-9/huruf-c'],
  ['sedang-1', 'sedang', ['16', '17-20'], 'pp-53-2010/pasal-9/angka-11/huruf-a'],
  ['sedang-2', 'sedang', ['21-24', '25'], 'pp-53-2010/pasal-9/angka-11/huruf-b'],
  ['sedang-3', 'sedang', ['26-27', '28-30'], 'pp-53-2010/pasal-9/angka-11/huruf-c'],
  ['berat-1', 'berat', ['31-35'], 'pp-53-2010/pasal-10/angka-9/huruf-a'],
  ['berat-4', 'berat', ['46-or-more'], 'pp-53-2010/pasal-10/angka-9/huruf-d'],
]

/** Steps that only the holder of a structural or of certain functional posts can reach. */
const PP_53_FOR_HOLDERS: Steps = [
  ['berat-2', 'berat', ['36-40'], 'pp-53-2010/pasal-10/angka-9/huruf-b'],
  ['berat-3', 'berat', ['41-45'], 'pp-53-2010/pasal-10/angka-9/huruf-c'],
]

const ANY_POST = /* @__PURE__ */ any('the article names no post')
const CUMULATIVE_94: readonly BasisEntry[] = /* @__PURE__ */ [
  procedure('pp-94-2021/pasal-15/ayat-1'),
  procedure('pp-94-2021/penjelasan/pasal-15/ayat-1'),
]
/** The days of a year are one sum; the example of the explanation sanctions three periods of a year one by one, and adds nothing up. */
const SUMMED = {
  basis: /* @__PURE__ */ [...CUMULATIVE_94, procedure('pp-94-2021/penjelasan/pasal-9/ayat-2/huruf-b')],
  notes: ['example-does-not-add-up-the-periods'],
} as const
const CUMULATIVE_53: readonly BasisEntry[] = /* @__PURE__ */ [
  procedure('pp-53-2010/pasal-14'),
  procedure('pp-53-2010/penjelasan/pasal-14'),
]
const BY_ORIGIN: readonly Post[] = ['penjabat-kepala-desa', 'penjabat-kepala-daerah']
// The "certain" functional posts of PP 53/2010 are those with a grade (jf); general functional staff were the pelaksana of today.
const HOLDERS: readonly Post[] = /* @__PURE__ */ POSTS.filter(
  (post) => post !== 'pelaksana' && !BY_ORIGIN.includes(post),
)

function pp94() {
  const when = { regulation: 'pp-94-2021', inARow: 'no' } as const
  return {
    'pp-94/none': {
      when: { ...when, days: '0' },
      then: silent('no-absence-counted'),
      basis: CUMULATIVE_94,
      reasoning: 'text',
    },
    'pp-94/below': {
      when: { ...when, days: '1-2' },
      then: silent('below-the-brackets'),
      basis: [level('pp-94-2021/pasal-9/ayat-2/huruf-b/angka-1'), ...CUMULATIVE_94],
      reasoning: 'text',
    },
    ...Object.fromEntries(
      PP_94.map(([step, reached, days, article]) => [
        `pp-94/${step}`,
        {
          when: { ...when, days },
          then: { level: reached, step, ground: 'cumulative' },
          basis: [level(article), ...SUMMED.basis],
          reasoning: 'text',
          notes: SUMMED.notes,
        } as const,
      ]),
    ),
    'pp-94/berat-3': {
      when: { regulation: 'pp-94-2021', days: FROM_28, inARow: any('the count alone leads there') },
      then: { level: 'berat', step: 'berat-3', ground: 'cumulative' },
      basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-3'), ...SUMMED.basis],
      reasoning: 'text',
      notes: SUMMED.notes,
    },
    'pp-94/berat-4': {
      when: { regulation: 'pp-94-2021', days: BRACKETS.filter((one) => !FROM_28.includes(one)), inARow: 'yes' },
      then: { level: 'berat', step: 'berat-4', ground: 'consecutive' },
      basis: [
        level('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4'),
        level('pp-94-2021/penjelasan/pasal-8/ayat-4/huruf-c'),
      ],
      reasoning: 'text',
    },
  } as const
}

function pp53() {
  const when = { regulation: 'pp-53-2010' } as const
  return {
    'pp-53/none': {
      when: { ...when, converted: '0', post: ANY_POST },
      then: silent('no-absence-counted'),
      basis: CUMULATIVE_53,
      reasoning: 'text',
    },
    'pp-53/below': {
      when: { ...when, converted: ['1-2', '3', '4'], post: ANY_POST },
      then: silent('below-the-brackets'),
      basis: [level('pp-53-2010/pasal-8/angka-9/huruf-a'), ...CUMULATIVE_53],
      reasoning: 'text',
    },
    ...Object.fromEntries(
      PP_53.map(([step, reached, converted, article]) => [
        `pp-53/${step}`,
        {
          when: { ...when, converted, post: ANY_POST },
          then: { level: reached, step, ground: 'cumulative' },
          basis: [level(article), ...CUMULATIVE_53, procedure('pp-53-2010/penjelasan/pasal-3/angka-11')],
          reasoning: 'text',
        } as const,
      ]),
    ),
    ...Object.fromEntries(
      PP_53_FOR_HOLDERS.map(([step, reached, converted, article]) => [
        `pp-53/${step}`,
        {
          when: { ...when, converted, post: HOLDERS },
          then: { level: reached, step, ground: 'cumulative' },
          basis: [level(article), ...CUMULATIVE_53, procedure('pp-53-2010/penjelasan/pasal-3/angka-11')],
          reasoning: 'text',
        } as const,
      ]),
    ),
    'pp-53/36-to-45/pelaksana': {
      when: { ...when, converted: ['36-40', '41-45'], post: 'pelaksana' },
      then: silent('no-sanction-named-without-a-post'),
      basis: [level('pp-53-2010/pasal-10/angka-9/huruf-b'), level('pp-53-2010/pasal-10/angka-9/huruf-c')],
      reasoning: 'text',
    },
    'pp-53/36-to-45/penjabat': {
      when: { ...when, converted: ['36-40', '41-45'], post: BY_ORIGIN },
      then: silent('depends-on-the-post-of-origin'),
      basis: [level('pp-53-2010/pasal-10/angka-9/huruf-b'), level('pp-53-2010/pasal-10/angka-9/huruf-c')],
      reasoning: 'inference',
    },
  } as const
}

/** Which step of the ladder an absence reaches: by the running total of the calendar year, which no sanction sets back, or by ten days in a row. */
export const absenceStepTable = /* @__PURE__ */ defineTable<AbsenceStepInput, never, AbsenceStepOutcome | Silent>()({
  id: 'absence-step',
  bucket: 'regulation',
  dimensions: { regulation: REGULATIONS, days: BRACKETS, converted: BRACKETS, inARow: YES_NO, post: POSTS },
  asks: { 'pp-94-2021': ['days', 'inARow'], 'pp-53-2010': ['converted', 'post'] },
  rows: () => ({ ...pp94(), ...pp53() }),
})
