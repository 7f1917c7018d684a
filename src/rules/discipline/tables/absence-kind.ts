import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { type ProvisionId, procedure, type ReadingOptions, sanction } from '../../../law'
import { POSTS, type Post } from '../../../people'
import { ABSENCE_STEPS, type AbsenceStep } from '../absence-dimensions'
import { REGULATIONS, type Regulation } from '../breach-dimensions'
import type { SanctionKind } from '../dimensions'
import type { Sanctions } from '../outcome'

/** The dimensions of this table. */
export interface AbsenceKindInput {
  regulation: Regulation
  step: AbsenceStep
  post: Post
}

const ANY_POST = /* @__PURE__ */ any('the kind asks for no post')
const BY_ORIGIN = ['penjabat-kepala-desa', 'penjabat-kepala-daerah'] as const
const HOLDERS: readonly Post[] = /* @__PURE__ */ POSTS.filter(
  (post) => post !== 'pelaksana' && post !== BY_ORIGIN[0] && post !== BY_ORIGIN[1],
)
const DISMISSAL: SanctionKind = 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
const AFTER = { decision: /* @__PURE__ */ from('2021-08-31') }

/** The light kinds are the same in both regulations. */
const LIGHT: readonly (readonly [AbsenceStep, SanctionKind, ProvisionId, ProvisionId])[] = [
  ['ringan-1', 'teguran-lisan', 'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-1', 'pp-53-2010/pasal-8/angka-9/huruf-a'],
  ['ringan-2', 'teguran-tertulis', 'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-2', 'pp-53-2010/pasal-8/angka-9/huruf-b'],
  [
    'ringan-3',
    'pernyataan-tidak-puas',
    'pp-94-2021/pasal-9/ayat-2/huruf-b/angka-3',
    'pp-53-2010/pasal-8/angka-9/huruf-c',
  ],
]

interface Moderate {
  readonly step: AbsenceStep
  readonly interim: SanctionKind
  readonly cut: SanctionKind
  readonly bracket: ProvisionId
  readonly older: ProvisionId
  readonly kind: ProvisionId
}

/** The moderate kinds: PP 94/2021 names a cut that Pasal 42 suspends; which interim kind takes the place of which cut is our reading. */
const MODERATE: readonly Moderate[] = [
  {
    step: 'sedang-1',
    interim: 'penundaan-kenaikan-gaji-berkala-1-tahun',
    cut: 'pemotongan-tunjangan-kinerja-6-bulan',
    bracket: 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-1',
    older: 'pp-53-2010/pasal-9/angka-11/huruf-a',
    kind: 'pp-53-2010/pasal-7/ayat-3/huruf-a',
  },
  {
    step: 'sedang-2',
    interim: 'penundaan-kenaikan-pangkat-1-tahun',
    cut: 'pemotongan-tunjangan-kinerja-9-bulan',
    bracket: 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-2',
    older: 'pp-53-2010/pasal-9/angka-11/huruf-b',
    kind: 'pp-53-2010/pasal-7/ayat-3/huruf-b',
  },
  {
    step: 'sedang-3',
    interim: 'penurunan-pangkat-1-tahun',
    cut: 'pemotongan-tunjangan-kinerja-12-bulan',
    bracket: 'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-3',
    older: 'pp-53-2010/pasal-9/angka-11/huruf-c',
    kind: 'pp-53-2010/pasal-7/ayat-3/huruf-c',
  },
]

function light() {
  return Object.fromEntries(
    LIGHT.flatMap(([step, kind, newer, older]) => [
      [
        `pp-94/${step}`,
        {
          when: { regulation: 'pp-94-2021', step, post: ANY_POST },
          then: { level: 'ringan', kinds: [kind] },
          basis: [sanction(newer)],
          reasoning: 'text',
        } as const,
      ],
      [
        `pp-53/${step}`,
        {
          when: { regulation: 'pp-53-2010', step, post: ANY_POST },
          then: { level: 'ringan', kinds: [kind] },
          basis: [sanction(older)],
          reasoning: 'text',
        } as const,
      ],
    ]),
  )
}

function moderate() {
  return Object.fromEntries(
    MODERATE.flatMap(({ step, interim, cut, bracket, older, kind }) => [
      [
        `pp-94/${step}/interim-kinds`,
        {
          when: { regulation: 'pp-94-2021', step, post: ANY_POST },
          reading: { 'sedang-kinds': 'interim-kinds' },
          then: { level: 'sedang', kinds: [interim] },
          basis: [sanction(bracket), sanction('pp-94-2021/pasal-42/ayat-2'), sanction(kind)],
          reasoning: 'inference',
          notes: ['interim-kind-by-place-in-the-list'],
        } as const,
      ],
      [
        `pp-94/${step}/tukin-cut`,
        {
          when: { regulation: 'pp-94-2021', step, post: ANY_POST },
          reading: { 'sedang-kinds': 'tukin-cut' },
          then: { level: 'sedang', kinds: [cut] },
          basis: [sanction(bracket), sanction('pp-94-2021/pasal-42/ayat-1')],
          reasoning: 'text',
        } as const,
      ],
      [
        `pp-53/${step}`,
        {
          when: { regulation: 'pp-53-2010', step, post: ANY_POST },
          during: { decision: between('0001-01-01', '2021-08-31') },
          then: { level: 'sedang', kinds: [interim] },
          basis: [sanction(older)],
          reasoning: 'text',
        } as const,
      ],
      [
        `pp-53/${step}/decided-later/interim-kinds`,
        {
          when: { regulation: 'pp-53-2010', step, post: ANY_POST },
          during: AFTER,
          reading: { 'sedang-kinds': 'interim-kinds' },
          then: { level: 'sedang', kinds: [interim] },
          basis: [sanction(older), sanction('pp-94-2021/pasal-42/ayat-2')],
          reasoning: 'inference',
        } as const,
      ],
      [
        `pp-53/${step}/decided-later/tukin-cut`,
        {
          when: { regulation: 'pp-53-2010', step, post: ANY_POST },
          during: AFTER,
          reading: { 'sedang-kinds': 'tukin-cut' },
          then: silent('older-brackets-name-no-present-kind'),
          basis: [sanction(older), sanction('pp-94-2021/pasal-42/ayat-1')],
          reasoning: 'inference',
        } as const,
      ],
    ]),
  )
}

function heavy() {
  const after = AFTER
  const before = { decision: between('0001-01-01', '2021-08-31') }
  const demotions = [
    ['berat-1', 'penurunan-jabatan-12-bulan', 'pp-94-2021/pasal-11/ayat-2/huruf-d/angka-1'],
    ['berat-2', 'pembebasan-jabatan-menjadi-pelaksana-12-bulan', 'pp-94-2021/pasal-11/ayat-2/huruf-d/angka-2'],
  ] as const
  const older = [
    ['berat-1', ['penurunan-pangkat-3-tahun'], 'pp-53-2010/pasal-10/angka-9/huruf-a'],
    ['berat-2', ['pemindahan-penurunan-jabatan'], 'pp-53-2010/pasal-10/angka-9/huruf-b'],
    ['berat-3', ['pembebasan-jabatan'], 'pp-53-2010/pasal-10/angka-9/huruf-c'],
  ] as const
  return {
    ...Object.fromEntries(
      demotions.flatMap(([step, kind, article]) => [
        [
          `pp-94/${step}/post-held`,
          {
            when: { regulation: 'pp-94-2021', step, post: HOLDERS },
            then: { level: 'berat', kinds: [kind] },
            basis: [sanction(article)],
            reasoning: 'text',
          } as const,
        ],
        // The explanation speaks of holders of posts; the regulation names no other kind for these days.
        [
          `pp-94/${step}/pelaksana`,
          {
            when: { regulation: 'pp-94-2021', step, post: 'pelaksana' },
            then: silent('kind-cannot-be-carried-out-on-a-pelaksana'),
            basis: [sanction(article), sanction('pp-94-2021/penjelasan/pasal-8/ayat-4/huruf-b')],
            reasoning: 'inference',
          } as const,
        ],
        [
          `pp-94/${step}/penjabat`,
          {
            when: { regulation: 'pp-94-2021', step, post: BY_ORIGIN },
            then: silent('depends-on-the-post-of-origin'),
            basis: [sanction(article)],
            reasoning: 'inference',
          } as const,
        ],
      ]),
    ),
    'pp-94/berat-3': {
      when: { regulation: 'pp-94-2021', step: 'berat-3', post: ANY_POST },
      then: { level: 'berat', kinds: [DISMISSAL] },
      basis: [sanction('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-3')],
      reasoning: 'text',
    },
    'pp-94/berat-4': {
      when: { regulation: 'pp-94-2021', step: 'berat-4', post: ANY_POST },
      then: { level: 'berat', kinds: [DISMISSAL] },
      basis: [sanction('pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4')],
      reasoning: 'text',
    },
    ...Object.fromEntries(
      older.flatMap(([step, kinds, article]) => [
        [
          `pp-53/${step}`,
          {
            when: { regulation: 'pp-53-2010', step, post: ANY_POST },
            during: before,
            then: { level: 'berat', kinds },
            basis: [sanction(article)],
            reasoning: 'text',
          } as const,
        ],
        [
          `pp-53/${step}/decided-later`,
          {
            when: { regulation: 'pp-53-2010', step, post: ANY_POST },
            during: after,
            then: silent('older-brackets-name-no-present-kind'),
            basis: [sanction(article), procedure('pp-94-2021/pasal-45/angka-3')],
            reasoning: 'inference',
          } as const,
        ],
      ]),
    ),
    'pp-53/berat-4': {
      when: { regulation: 'pp-53-2010', step: 'berat-4', post: ANY_POST },
      during: before,
      then: { level: 'berat', kinds: [DISMISSAL, 'pemberhentian-tidak-dengan-hormat'] },
      basis: [sanction('pp-53-2010/pasal-10/angka-9/huruf-d')],
      reasoning: 'text',
    },
    'pp-53/berat-4/decided-later': {
      when: { regulation: 'pp-53-2010', step: 'berat-4', post: ANY_POST },
      during: after,
      then: { level: 'berat', kinds: [DISMISSAL] },
      basis: [sanction('pp-53-2010/pasal-10/angka-9/huruf-d'), sanction('pp-94-2021/pasal-8/ayat-4/huruf-c')],
      reasoning: 'inference',
    },
  } as const
}

/** The kind of sanction that each step of the ladder names; for absence the articles leave the official no choice between kinds. */
export const absenceKindTable = /* @__PURE__ */ defineTable<
  AbsenceKindInput,
  'decision',
  Sanctions | Silent,
  ReadingOptions
>()({
  id: 'absence-kind',
  bucket: 'step',
  dimensions: { regulation: REGULATIONS, step: ABSENCE_STEPS, post: POSTS },
  rows: () => ({ ...light(), ...moderate(), ...heavy() }),
})
