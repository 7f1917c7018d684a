import type { Expectation } from '../../rules/expectation'

/* Section 4.4 of the law page, checked in UU 5/2014, UU 20/2023, PP 11/2017, UU 23/2014, PP 18/2016 and PP 72/2019. */

const UU_5 = 'norm uu-5-2014/pasal-53'
const UU_20 = 'norm uu-20-2023/pasal-29/ayat-1'
const PP_72 = 'norm pp-72-2019/pasal-i/angka-16'
const KAB = 'kabupaten-kota'
const HEAD = { provinsi: 'gubernur', 'kabupaten-kota': 'bupati-atau-wali-kota' } as const
const PLACES = ['provinsi', KAB] as const
type Place = (typeof PLACES)[number]

/** What stands between two days: `until` is the first day on which it no longer does. */
interface Span {
  readonly from: string
  readonly until: string
}
const ALWAYS: Span = { from: '2014-01-15', until: '2099-01-01' }
const since = (from: string): Span => ({ from, until: '2099-01-01' })

const ACTS: readonly {
  readonly days: readonly string[]
  readonly uu: string
  readonly version: 'v14' | 'v17' | 'v23'
}[] = [
  {
    days: ['2014-01-15', '2014-10-01', '2014-10-02', '2016-06-18', '2016-06-19', '2017-04-06'],
    uu: UU_5,
    version: 'v14',
  },
  {
    days: ['2017-04-07', '2018-05-07', '2018-05-08', '2019-10-14', '2019-10-15', '2023-10-30'],
    uu: UU_5,
    version: 'v17',
  },
  { days: ['2023-10-31', '2026-01-01'], uu: UU_20, version: 'v23' },
]

/** What a rule answers; who proposes only in the versions that say so. */
type Then = { readonly appoints: string; readonly proposes?: string; readonly steps: readonly string[] }

/** One rule on every day on which something turns, with the power first, then what each version adds. */
function rule(
  posts: string | readonly string[],
  region: string | readonly string[],
  change: string | readonly string[],
  then: Then,
  added: { readonly v14?: string[]; readonly v17?: string[]; readonly v23?: string[]; readonly more?: string[] } = {},
  span: Span = ALWAYS,
  proposed: readonly ('v14' | 'v17' | 'v23')[] = ['v14', 'v17', 'v23'],
): Expectation[] {
  const { proposes, ...rest } = then
  return ACTS.flatMap(({ days, uu, version }) =>
    days
      .filter((day) => span.from <= day && day < span.until)
      .map((decision) => ({
        when: { regionalPost: posts, region, change },
        on: { decision },
        then: proposes !== undefined && proposed.includes(version) ? then : rest,
        basis: [uu, ...(added[version] ?? []), ...(added.more ?? [])],
      })),
  )
}
const silent = (reason: string, days: readonly string[], when: Expectation['when'], basis: string): Expectation[] =>
  days.map((decision) => ({ when, on: { decision }, then: { silent: reason }, basis: [basis] }))

const UU_20_30 = 'procedure uu-20-2023/pasal-30/ayat-4'
/** UU 20/2023 Pasal 30 ayat (4) says who proposes a pratama post, PP 11/2017 Pasal 145 who proposes to take someone out of one. */
const SINCE_2023 = ['v23'] as const
const SINCE_2017 = ['v17', 'v23'] as const
const SEKDA = 'sekretaris-daerah'
const P145 = 'procedure pp-11-2017/pasal-145/ayat-1/huruf-e'
const P65 = 'procedure pp-11-2017/pasal-65/ayat-1'
const UU_5_54 = 'procedure uu-5-2014/pasal-54/ayat-4'
const REMOVED_PRATAMA = { v14: [], v17: [P145], v23: [UU_20_30, P145] }
const REMOVED_BELOW = { v14: [UU_5_54], v17: [UU_5_54, P65], v23: [UU_20_30, P65] }
const SELECTED = {
  v14: ['norm uu-5-2014/pasal-115/ayat-4'],
  v17: ['norm uu-5-2014/pasal-115/ayat-4', 'procedure pp-11-2017/pasal-127/ayat-2'],
  v23: [UU_20_30, 'procedure pp-11-2017/pasal-127/ayat-2'],
}
const BY_PP_11 = ['procedure pp-11-2017/pasal-56/ayat-2', 'procedure pp-11-2017/pasal-56/ayat-4']
const PROPOSED = {
  v14: ['procedure uu-5-2014/pasal-54/ayat-4'],
  v17: ['procedure uu-5-2014/pasal-54/ayat-4', ...BY_PP_11],
  v23: ['procedure uu-20-2023/pasal-30/ayat-4', ...BY_PP_11],
}
/** Every post of a region, written out. */
const EVERY_POST = [
  'sekretaris-daerah',
  'sekretaris-dprd',
  'inspektur',
  'asisten-sekretaris-daerah',
  'kepala-dinas',
  'kepala-badan',
  'staf-ahli',
  'kepala-biro',
  'sekretaris-inspektorat',
  'inspektur-pembantu',
  'sekretaris-dinas',
  'sekretaris-badan',
  'kepala-bagian',
  'kepala-bidang',
  'kepala-badan-penghubung',
  'camat',
  'sekretaris-kecamatan',
  'kepala-cabang-dinas',
  'kepala-uptd',
  'kepala-subbagian',
  'kepala-seksi',
  'lurah',
  'sekretaris-kelurahan',
  'kepala-satuan-pendidikan',
  'kepala-puskesmas',
  'direktur-rumah-sakit-umum-daerah',
  'direktur-rumah-sakit-khusus-daerah',
]
const PRATAMA = ['asisten-sekretaris-daerah', 'kepala-dinas', 'kepala-badan', 'staf-ahli']
const BELOW = [
  'sekretaris-inspektorat',
  'sekretaris-dinas',
  'sekretaris-badan',
  'kepala-bagian',
  'kepala-bidang',
  'kepala-uptd',
  'kepala-subbagian',
  'kepala-seksi',
]
const OWN = {
  provinsi: { high: ['kepala-biro'], low: ['kepala-badan-penghubung', 'kepala-cabang-dinas'] },
  'kabupaten-kota': { high: [], low: ['sekretaris-kecamatan', 'sekretaris-kelurahan'] },
}
const CONSULTED = {
  provinsi: 'written-consultation-with-menteri-dalam-negeri',
  'kabupaten-kota': 'written-consultation-with-gubernur',
}
const DIRECTORS = ['direktur-rumah-sakit-umum-daerah', 'direktur-rumah-sakit-khusus-daerah']
const EITHER = ['appointment', 'removal']
/** PP 72/2019 Pasal 99A ayat (1), of both posts. */
const SUPERVISED = 'supervision-by-menteri-dalam-negeri'
const BEFORE_2019: Span = { from: '2014-01-15', until: '2019-10-15' }

const everywhere = PLACES.flatMap((place: Place) => {
  const appoints = HEAD[place]
  const { high, low } = OWN[place]
  const three: Then = { appoints, proposes: SEKDA, steps: ['selection-of-three'] }
  const none: Then = { appoints, proposes: SEKDA, steps: [] }
  const consulted: Then = { appoints, proposes: SEKDA, steps: [CONSULTED[place]] }
  const panel: Then = {
    ...three,
    steps: [SUPERVISED, 'panel-consulted-on-with-menteri-dalam-negeri', 'selection-of-three'],
  }
  const later = since('2019-10-15')
  const pratama = [...PRATAMA, ...high]
  const more = [PP_72]
  return [
    ...rule(pratama, place, 'appointment', three, SELECTED, ALWAYS, SINCE_2023),
    ...rule('inspektur', place, 'appointment', three, SELECTED, BEFORE_2019, SINCE_2023),
    ...rule('inspektur', place, 'appointment', panel, { ...SELECTED, more }, later, SINCE_2023),
    ...rule([...BELOW, ...low], place, 'appointment', none, PROPOSED),
    ...rule('inspektur-pembantu', place, 'appointment', none, PROPOSED, BEFORE_2019),
    ...rule('inspektur-pembantu', place, 'appointment', { ...none, steps: [SUPERVISED] }, { ...PROPOSED, more }, later),
    ...rule(pratama, place, 'removal', none, REMOVED_PRATAMA, ALWAYS, SINCE_2017),
    ...rule([...BELOW, ...low], place, 'removal', none, REMOVED_BELOW),
    ...rule('inspektur', place, 'removal', none, REMOVED_PRATAMA, BEFORE_2019, SINCE_2017),
    ...rule('inspektur-pembantu', place, 'removal', none, REMOVED_BELOW, BEFORE_2019),
    ...rule('inspektur', place, 'removal', consulted, { ...REMOVED_PRATAMA, more }, later, SINCE_2017),
    ...rule('inspektur-pembantu', place, 'removal', consulted, { ...REMOVED_BELOW, more }, later),
    // By the class of the hospital a pratama post or one of an administrator.
    ...rule(DIRECTORS, place, 'appointment', none, { v23: [UU_20_30] }, later, SINCE_2023),
    ...rule(DIRECTORS, place, 'removal', none, { v17: [P65, P145], v23: [UU_20_30, P65, P145] }, later),
  ]
})

const P145_MADYA = 'procedure pp-11-2017/pasal-145/ayat-1/huruf-b'
const P126 = ['procedure pp-11-2017/pasal-126/ayat-2', 'procedure pp-11-2017/pasal-126/ayat-3']
const P114 = ['norm uu-5-2014/pasal-114/ayat-4', 'norm uu-5-2014/pasal-114/ayat-5']
const P127 = ['procedure pp-11-2017/pasal-127/ayat-2', 'procedure pp-11-2017/pasal-127/ayat-3']
const P115 = ['norm uu-5-2014/pasal-115/ayat-4', 'norm uu-5-2014/pasal-115/ayat-5']

const CAMAT = { appoints: 'bupati-atau-wali-kota', proposes: 'sekretaris-daerah', steps: ['selection-of-three'] }
const CAMAT_BY = {
  v14: [...PROPOSED.v14, 'procedure uu-5-2014/pasal-115/ayat-4'],
  v17: [...PROPOSED.v14, 'procedure uu-5-2014/pasal-115/ayat-4', ...BY_PP_11, 'procedure pp-11-2017/pasal-127/ayat-2'],
  v23: [...PROPOSED.v23, 'procedure pp-11-2017/pasal-127/ayat-2'],
}
const CAMAT_ACT = [
  'norm uu-23-2014/pasal-224/ayat-2',
  'procedure uu-23-2014/pasal-224/ayat-3',
  'norm uu-23-2014/pasal-234/ayat-4',
]

const FRACTIONS = ['approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi']
const COUNCIL = {
  v14: SELECTED.v14,
  v17: [...SELECTED.v17, 'procedure pp-11-2017/pasal-127/ayat-4'],
  v23: [...SELECTED.v23, 'procedure pp-11-2017/pasal-127/ayat-4'],
}
const council = (place: Place, more: string[], steps: readonly string[], span: Span) => [
  ...rule(
    'sekretaris-dprd',
    place,
    'appointment',
    { appoints: HEAD[place], proposes: SEKDA, steps: ['selection-of-three', ...steps] },
    { ...COUNCIL, more },
    span,
    SINCE_2023,
  ),
  ...rule(
    'sekretaris-dprd',
    place,
    'removal',
    { appoints: HEAD[place], proposes: SEKDA, steps },
    { ...REMOVED_PRATAMA, more },
    span,
    SINCE_2017,
  ),
]

const special = [
  ...rule(
    'sekretaris-daerah',
    'provinsi',
    'appointment',
    { appoints: 'presiden', proposes: 'gubernur', steps: ['selection-of-three', 'through-menteri-dalam-negeri'] },
    { v14: P114, v17: [...P114, ...P126], v23: P126 },
  ),
  ...rule(
    'sekretaris-daerah',
    'provinsi',
    'removal',
    { appoints: 'presiden', proposes: 'gubernur', steps: [] },
    { v17: [P145_MADYA], v23: [P145_MADYA] },
    ALWAYS,
    SINCE_2017,
  ),
  ...rule(
    'sekretaris-daerah',
    KAB,
    'appointment',
    { appoints: 'bupati-atau-wali-kota', steps: ['selection-of-three', 'coordination-with-gubernur'] },
    { v14: P115, v17: [...P115, ...P127], v23: P127 },
  ),
  ...rule('sekretaris-daerah', KAB, 'removal', { appoints: 'bupati-atau-wali-kota', steps: [] }),
  // UU 23/2014 Pasal 202 and 205 with their explanation: a career post, filled as the law of personnel says, and the council asked.
  ...council('provinsi', ['norm uu-23-2014/pasal-202/ayat-2'], FRACTIONS, since('2014-10-02')),
  ...council(KAB, ['norm uu-23-2014/pasal-205/ayat-2'], ['approval-of-pimpinan-dprd'], {
    from: '2014-10-02',
    until: '2016-06-19',
  }),
  ...council(
    KAB,
    ['norm uu-23-2014/pasal-205/ayat-2', 'norm pp-18-2016/pasal-31/ayat-3'],
    FRACTIONS,
    since('2016-06-19'),
  ),
  // A camat heads a perangkat daerah as an administrator: UU 23/2014 Pasal 234 ayat (4) asks the selection of a pratama post.
  ...rule(
    'camat',
    KAB,
    'appointment',
    CAMAT,
    { ...CAMAT_BY, more: [...CAMAT_ACT, 'procedure uu-23-2014/pasal-209/ayat-2'] },
    { from: '2014-10-02', until: '2018-05-08' },
  ),
  ...rule(
    'camat',
    KAB,
    'appointment',
    CAMAT,
    { ...CAMAT_BY, more: [...CAMAT_ACT, 'norm pp-17-2018/pasal-13/ayat-2'] },
    since('2018-05-08'),
  ),
  ...rule(
    'lurah',
    KAB,
    'appointment',
    { appoints: 'bupati-atau-wali-kota', proposes: 'sekretaris-daerah', steps: [] },
    { ...PROPOSED, more: ['norm uu-23-2014/pasal-229/ayat-3'] },
    since('2014-10-02'),
  ),
  ...rule(
    ['camat', 'lurah'],
    KAB,
    'removal',
    { appoints: 'bupati-atau-wali-kota', proposes: SEKDA, steps: [] },
    REMOVED_BELOW,
    since('2014-10-02'),
  ),
]

const OLDER = ['2014-01-15', '2014-10-01']
const COVERED = ['2014-01-15', '2014-10-02', '2016-06-19', '2017-04-07', '2019-10-15', '2023-10-31', '2026-01-01']
const untold = [
  ...silent(
    'older-act-not-read',
    OLDER,
    { regionalPost: 'sekretaris-dprd', region: PLACES, change: EITHER },
    'procedure uu-5-2014/pasal-53',
  ),
  ...silent(
    'older-act-not-read',
    OLDER,
    { regionalPost: ['camat', 'lurah'], region: KAB, change: EITHER },
    'procedure uu-5-2014/pasal-53',
  ),
  ...silent(
    'rules-on-additional-tasks-not-read',
    ['2014-01-15', '2014-10-02', '2016-06-19', '2017-04-07', '2019-10-14'],
    { regionalPost: DIRECTORS, region: PLACES, change: EITHER },
    'procedure uu-5-2014/pasal-53',
  ),
  ...silent(
    'rules-on-additional-tasks-not-read',
    COVERED,
    { regionalPost: 'kepala-satuan-pendidikan', region: PLACES, change: EITHER },
    'procedure pp-11-2017/pasal-3/ayat-2',
  ),
  ...silent(
    'rules-on-additional-tasks-not-read',
    COVERED,
    { regionalPost: 'kepala-puskesmas', region: KAB, change: EITHER },
    'procedure pp-11-2017/pasal-3/ayat-2',
  ),
  ...silent(
    'no-such-post-there',
    COVERED,
    {
      regionalPost: ['camat', 'lurah', 'kepala-puskesmas', 'sekretaris-kecamatan', 'sekretaris-kelurahan'],
      region: 'provinsi',
      change: EITHER,
    },
    'procedure uu-23-2014/pasal-209/ayat-1',
  ),
  ...silent(
    'no-such-post-there',
    COVERED,
    { regionalPost: ['kepala-biro', 'kepala-badan-penghubung', 'kepala-cabang-dinas'], region: KAB, change: EITHER },
    'procedure uu-23-2014/pasal-209/ayat-2',
  ),
  ...silent(
    'before-coverage',
    ['2014-01-14', '2001-01-01'],
    { regionalPost: EVERY_POST, region: PLACES, change: EITHER },
    'procedure uu-5-2014/pasal-141',
  ),
]

export const expectations: Expectation[] = [...everywhere, ...special, ...untold]
