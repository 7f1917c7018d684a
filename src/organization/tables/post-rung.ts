import { between, from, type Period } from '../../dates'
import { defineTable, type Row, silent } from '../../decision'
import { type BasisEntry, norm, procedure } from '../../law'
import type { Eselon, PostLevel } from '../../people'
import type { PostGrade, PostUnit, RegionLevel } from '../dimensions'
import type { RegionalPost } from '../office'
import type { PostRungOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimensions of the table of rungs. */
export type PostRungInput = Pick<OrganizationInput, 'regionalPost' | 'region' | 'grade' | 'unit'>

const IN_UNITS = ['kepala-bagian', 'kepala-bidang', 'kepala-subbagian', 'kepala-seksi'] as const
const BY_GRADE = [
  'sekretaris-kecamatan',
  'kepala-cabang-dinas',
  'kepala-uptd',
  'direktur-rumah-sakit-umum-daerah',
  'direktur-rumah-sakit-khusus-daerah',
] as const
type ByGrade = (typeof BY_GRADE)[number]
type InUnit = (typeof IN_UNITS)[number]
type Plain = Exclude<RegionalPost, ByGrade | InUnit>

/** What must be known of a post beside its region. */
export const POST_RUNG_ASKS: { readonly [P in RegionalPost]: readonly (keyof PostRungInput)[] } = {
  ...(Object.fromEntries(ORGANIZATION_VALUES.regionalPost.map((post) => [post, ['region']])) as {
    [P in RegionalPost]: ['region']
  }),
  ...(Object.fromEntries(BY_GRADE.map((post) => [post, ['region', 'grade']])) as {
    [P in ByGrade]: ['region', 'grade']
  }),
  ...(Object.fromEntries(IN_UNITS.map((post) => [post, ['region', 'unit']])) as { [P in InUnit]: ['region', 'unit'] }),
}

const FIRST = '2016-06-19'
const CHANGED = '2019-10-15'
const OLD = between(FIRST, CHANGED)
const NEW = from(CHANGED)
const SINCE = from(FIRST)
/** The last day for making posts functional was 19 June 2018. */
const FUNCTIONAL = '2018-06-20'

type RungRow = Omit<Row<PostRungInput, 'decision', PostRungOutcome, unknown>, 'over'>
type Where = RungRow['when']

/** One group of posts on one rung, in the order of the articles. */
interface Rung {
  readonly id: string
  readonly region: RegionLevel
  /** The paragraph of PP 18/2016, and whether PP 72/2019 wrote it anew. */
  readonly ayat: string
  readonly rewritten: boolean
  readonly eselon: Eselon
  readonly level: PostLevel
  /** Posts on this rung in both versions. */
  readonly posts: readonly Plain[]
  readonly graded?: { readonly [P in ByGrade]?: readonly PostGrade[] }
  readonly within?: { readonly [P in InUnit]?: readonly PostUnit[] }
  /** What PP 72/2019 added. */
  readonly hospitals?: { readonly [P in ByGrade]?: readonly PostGrade[] }
  readonly inHospitals?: readonly InUnit[]
}

const OFFICES = ['sekretariat-inspektorat-dinas-badan'] as const
const RUNGS: readonly Rung[] = [
  {
    id: 'provinsi/1',
    region: 'provinsi',
    ayat: 'ayat-1',
    rewritten: false,
    eselon: 'i-b',
    level: 'jpt-madya',
    posts: ['sekretaris-daerah'],
  },
  {
    id: 'provinsi/2',
    region: 'provinsi',
    ayat: 'ayat-2',
    rewritten: true,
    eselon: 'ii-a',
    level: 'jpt-pratama',
    posts: ['sekretaris-dprd', 'inspektur', 'asisten-sekretaris-daerah', 'kepala-dinas', 'kepala-badan', 'staf-ahli'],
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['a'] },
  },
  {
    id: 'provinsi/3',
    region: 'provinsi',
    ayat: 'ayat-3',
    rewritten: true,
    eselon: 'ii-b',
    level: 'jpt-pratama',
    posts: ['kepala-biro'],
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['b'], 'direktur-rumah-sakit-khusus-daerah': ['a'] },
  },
  {
    id: 'provinsi/4',
    region: 'provinsi',
    ayat: 'ayat-4',
    rewritten: true,
    eselon: 'iii-a',
    level: 'administrator',
    posts: [
      'sekretaris-inspektorat',
      'inspektur-pembantu',
      'sekretaris-dinas',
      'sekretaris-badan',
      'kepala-badan-penghubung',
    ],
    within: { 'kepala-bagian': OFFICES, 'kepala-bidang': OFFICES },
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['c'], 'direktur-rumah-sakit-khusus-daerah': ['b'] },
  },
  {
    id: 'provinsi/5',
    region: 'provinsi',
    ayat: 'ayat-5',
    rewritten: true,
    eselon: 'iii-b',
    level: 'administrator',
    posts: [],
    graded: { 'kepala-cabang-dinas': ['a'], 'kepala-uptd': ['a'] },
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['d'] },
    inHospitals: ['kepala-bagian', 'kepala-bidang'],
  },
  {
    id: 'provinsi/6',
    region: 'provinsi',
    ayat: 'ayat-6',
    rewritten: true,
    eselon: 'iv-a',
    level: 'pengawas',
    posts: [],
    graded: { 'kepala-cabang-dinas': ['b'], 'kepala-uptd': ['b'] },
    within: {
      'kepala-subbagian': [...OFFICES, 'cabang-dinas-a', 'uptd-a'],
      'kepala-seksi': [...OFFICES, 'cabang-dinas-a', 'cabang-dinas-b', 'uptd-a', 'uptd-b'],
    },
    inHospitals: ['kepala-subbagian', 'kepala-seksi'],
  },
  {
    id: 'provinsi/7',
    region: 'provinsi',
    ayat: 'ayat-7',
    rewritten: false,
    eselon: 'iv-b',
    level: 'pengawas',
    posts: [],
    within: { 'kepala-subbagian': ['cabang-dinas-b', 'uptd-b', 'satuan-pendidikan'] },
  },
  {
    id: 'kabupaten-kota/1',
    region: 'kabupaten-kota',
    ayat: 'ayat-1',
    rewritten: false,
    eselon: 'ii-a',
    level: 'jpt-pratama',
    posts: ['sekretaris-daerah'],
  },
  {
    id: 'kabupaten-kota/2',
    region: 'kabupaten-kota',
    ayat: 'ayat-2',
    rewritten: true,
    eselon: 'ii-b',
    level: 'jpt-pratama',
    posts: ['sekretaris-dprd', 'inspektur', 'asisten-sekretaris-daerah', 'kepala-dinas', 'kepala-badan', 'staf-ahli'],
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['a', 'b'], 'direktur-rumah-sakit-khusus-daerah': ['a'] },
  },
  {
    id: 'kabupaten-kota/3',
    region: 'kabupaten-kota',
    ayat: 'ayat-3',
    rewritten: true,
    eselon: 'iii-a',
    level: 'administrator',
    posts: ['sekretaris-inspektorat', 'inspektur-pembantu', 'sekretaris-dinas', 'sekretaris-badan', 'camat'],
    within: { 'kepala-bagian': OFFICES },
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['c'], 'direktur-rumah-sakit-khusus-daerah': ['b'] },
  },
  {
    id: 'kabupaten-kota/4',
    region: 'kabupaten-kota',
    ayat: 'ayat-4',
    rewritten: true,
    eselon: 'iii-b',
    level: 'administrator',
    posts: [],
    graded: { 'sekretaris-kecamatan': ['a'] },
    within: { 'kepala-bidang': OFFICES },
    hospitals: { 'direktur-rumah-sakit-umum-daerah': ['d'] },
    inHospitals: ['kepala-bagian', 'kepala-bidang'],
  },
  {
    id: 'kabupaten-kota/5',
    region: 'kabupaten-kota',
    ayat: 'ayat-5',
    rewritten: true,
    eselon: 'iv-a',
    level: 'pengawas',
    posts: ['lurah'],
    graded: { 'sekretaris-kecamatan': ['b'], 'kepala-uptd': ['a'] },
    within: { 'kepala-subbagian': OFFICES, 'kepala-seksi': [...OFFICES, 'kecamatan'] },
    inHospitals: ['kepala-subbagian', 'kepala-seksi'],
  },
  {
    id: 'kabupaten-kota/6',
    region: 'kabupaten-kota',
    ayat: 'ayat-6',
    rewritten: false,
    eselon: 'iv-b',
    level: 'pengawas',
    posts: ['sekretaris-kelurahan'],
    graded: { 'kepala-uptd': ['b'] },
    within: { 'kepala-subbagian': ['uptd-a', 'kecamatan'], 'kepala-seksi': ['kelurahan'] },
  },
]

const ARTICLE = { provinsi: 'pasal-94', 'kabupaten-kota': 'pasal-95' } as const
const REWRITTEN = { provinsi: 'pasal-i/angka-14', 'kabupaten-kota': 'pasal-i/angka-15' } as const

function basisOf(
  { region, ayat, rewritten }: Pick<Rung, 'region' | 'ayat' | 'rewritten'>,
  period: Period,
): BasisEntry[] {
  if (rewritten && period === NEW) return [norm(`pp-72-2019/${REWRITTEN[region]}`)]
  return [{ role: 'norm', provision: `pp-18-2016/${ARTICLE[region]}/${ayat}` as BasisEntry['provision'] }]
}

/** Every case that a rung names in a version. */
function casesOf(rung: Rung, newer: boolean): readonly (readonly [id: string, when: Where])[] {
  const { region, posts, graded = {}, within = {}, hospitals = {}, inHospitals = [] } = rung
  const cases: [string, Where][] = posts.length === 0 ? [] : [['posts', { regionalPost: posts, region }]]
  const grades = { ...graded, ...(newer ? hospitals : {}) }
  for (const [post, grade] of Object.entries(grades)) {
    cases.push([post, { regionalPost: post as ByGrade, region, grade }])
  }
  const units: { [post: string]: readonly PostUnit[] } = { ...within }
  if (newer) for (const post of inHospitals) units[`${post}`] = [...(units[post] ?? []), 'rumah-sakit']
  for (const [post, unit] of Object.entries(units)) cases.push([post, { regionalPost: post as InUnit, region, unit }])
  return cases
}

function ladder(): { [id: string]: RungRow } {
  const rows: { [id: string]: RungRow } = {}
  for (const rung of RUNGS) {
    const { id, eselon, level, rewritten } = rung
    const versions = rewritten
      ? ([
          ['2016', OLD],
          ['2019', NEW],
        ] as const)
      : ([['2016', SINCE]] as const)
    for (const [version, period] of versions) {
      for (const [place, when] of casesOf(rung, period === NEW)) {
        rows[`${id}/${version}/${place}`] = {
          when,
          during: { decision: period },
          then: { eselon, level },
          basis: basisOf(rung, period),
          reasoning: 'text',
          ...(period === NEW && place.startsWith('direktur')
            ? { notes: ['hospital-posts-converted-within-a-year'] }
            : {}),
        }
      }
    }
  }
  return rows
}

const LOCAL_ONLY = ['camat', 'lurah', 'sekretaris-kelurahan', 'kepala-puskesmas'] as const
const PROVINCIAL_ONLY = ['kepala-biro', 'kepala-badan-penghubung'] as const
const DIRECTORS = ['direktur-rumah-sakit-umum-daerah', 'direktur-rumah-sakit-khusus-daerah'] as const

/** Cases that the two articles do not name: a class that no text knows, a unit that has no such post. */
function unnamed(): { [id: string]: RungRow } {
  const rows: { [id: string]: RungRow } = {}
  const named = new Map<string, Set<string>>()
  for (const rung of RUNGS) {
    for (const newer of [false, true]) {
      for (const [, { regionalPost, grade, unit }] of casesOf(rung, newer)) {
        if (grade === undefined && unit === undefined) continue
        const key = `${newer}/${rung.region}/${String(regionalPost)}`
        const found = named.get(key) ?? new Set()
        for (const value of (grade ?? unit) as readonly string[]) found.add(value)
        named.set(key, found)
      }
    }
  }
  for (const region of ORGANIZATION_VALUES.region) {
    for (const post of [...BY_GRADE, ...IN_UNITS]) {
      const graded = (BY_GRADE as readonly string[]).includes(post)
      const all: readonly string[] = graded ? ORGANIZATION_VALUES.grade : ORGANIZATION_VALUES.unit
      const directed = (DIRECTORS as readonly string[]).includes(post)
      for (const [version, newer, period] of [
        ['2016', false, OLD],
        ['2019', true, NEW],
      ] as const) {
        if (directed && !newer) continue
        const left = all.filter((value) => !named.get(`${newer}/${region}/${post}`)?.has(value))
        if (left.length === 0) continue
        const point = region === 'provinsi' ? 14 : 15
        const article = region === 'provinsi' ? 'pasal-94/ayat-1' : 'pasal-95/ayat-1'
        rows[`unnamed/${region}/${version}/${post}`] = {
          when: { regionalPost: post, region, ...(graded ? { grade: left } : { unit: left }) } as Where,
          during: { decision: period },
          then: silent('post-not-named-there'),
          basis: newer
            ? [procedure(`pp-18-2016/${article}`), procedure(`pp-72-2019/pasal-i/angka-${point}`)]
            : [procedure(`pp-18-2016/${article}`)],
          reasoning: 'inference',
        }
      }
    }
  }
  return rows
}

/** Posts that PP 18/2016 made functional, within two years after it was in force. */
function functional(): { [id: string]: RungRow } {
  const rows: { [id: string]: RungRow } = {}
  const doctor = { functional: 'dokter-atau-dokter-gigi', additionalTask: true } as const
  for (const [id, when, until, then, entry] of [
    [
      'kabupaten-kota/9/puskesmas',
      { regionalPost: 'kepala-puskesmas', region: 'kabupaten-kota' },
      null,
      { functional: 'tenaga-kesehatan', additionalTask: true },
      norm('pp-18-2016/pasal-95/ayat-9'),
    ],
    [
      'provinsi/9/hospital',
      { regionalPost: DIRECTORS, region: 'provinsi' },
      CHANGED,
      doctor,
      norm('pp-18-2016/pasal-94/ayat-9'),
    ],
    [
      'kabupaten-kota/8/hospital',
      { regionalPost: DIRECTORS, region: 'kabupaten-kota' },
      CHANGED,
      doctor,
      norm('pp-18-2016/pasal-95/ayat-8'),
    ],
  ] as const) {
    rows[`${id}/2016`] = {
      when,
      during: { decision: between(FIRST, FUNCTIONAL) },
      then,
      basis: [entry, procedure('pp-18-2016/pasal-121')],
      reasoning: 'text',
      notes: ['made-functional-within-two-years'],
    }
    rows[`${id}/2018`] = {
      when,
      during: { decision: until === null ? from(FUNCTIONAL) : between(FUNCTIONAL, until) },
      then,
      basis: [entry],
      reasoning: 'text',
    }
  }
  return rows
}

/**
 * On which rung each post of a region stands: PP 18/2016 Pasal 94 for provinces and Pasal 95 for kabupaten and kota, since 15 October 2019
 * as PP 72/2019 writes them, with the directors of hospitals. The clock is the day on which one asks.
 */
export const postRungTable = /* @__PURE__ */ defineTable<PostRungInput, 'decision', PostRungOutcome>()({
  id: 'post-rung',
  bucket: 'regionalPost',
  dimensions: {
    regionalPost: ORGANIZATION_VALUES.regionalPost,
    region: ORGANIZATION_VALUES.region,
    grade: ORGANIZATION_VALUES.grade,
    unit: ORGANIZATION_VALUES.unit,
  },
  asks: POST_RUNG_ASKS,
  rows: () => ({
    'before-the-regulation': {
      when: { regionalPost: ORGANIZATION_VALUES.regionalPost, region: ORGANIZATION_VALUES.region },
      during: { decision: between('0001-01-01', FIRST) },
      then: silent('older-regulation-not-read'),
      basis: [procedure('pp-18-2016/pasal-94/ayat-1'), procedure('pp-18-2016/pasal-95/ayat-1')],
      reasoning: 'text',
    },
    ...ladder(),
    ...unnamed(),
    'provinsi/8/school': {
      when: { regionalPost: 'kepala-satuan-pendidikan', region: 'provinsi' },
      during: { decision: SINCE },
      then: { functional: 'guru', additionalTask: false },
      basis: [norm('pp-18-2016/pasal-94/ayat-8')],
      reasoning: 'text',
    },
    'kabupaten-kota/7/school': {
      when: { regionalPost: 'kepala-satuan-pendidikan', region: 'kabupaten-kota' },
      during: { decision: SINCE },
      then: { functional: 'guru-atau-pamong-belajar', additionalTask: false },
      basis: [norm('pp-18-2016/pasal-95/ayat-7')],
      reasoning: 'text',
    },
    ...functional(),
    'no-such-post/provinsi': {
      when: { regionalPost: LOCAL_ONLY, region: 'provinsi' },
      during: { decision: SINCE },
      then: silent('no-such-post-there'),
      basis: [procedure('pp-18-2016/pasal-5/ayat-1')],
      reasoning: 'text',
    },
    'no-such-post/kabupaten-kota': {
      when: { regionalPost: PROVINCIAL_ONLY, region: 'kabupaten-kota' },
      during: { decision: SINCE },
      then: silent('no-such-post-there'),
      basis: [procedure('pp-18-2016/pasal-95/ayat-1')],
      reasoning: 'inference',
    },
  }),
})
