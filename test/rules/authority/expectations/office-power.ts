import type { Expectation } from '../../expectation'

/*
 * Written from the texts, capacity by capacity: UU 23/2014 Pasal 65, 66, 86, 88 and 214 with the explanations, UU 9/2015 Pasal 88,
 * UU 30/2014 Pasal 13 to 15 and 34, UU 5/2014 Pasal 53 and UU 20/2023 Pasal 29, PP 12/2019 Pasal 10, the regulations on campaign
 * leave and the circulars of BKN.
 */

const SEATS = ['gubernur', 'bupati-wali-kota', 'sekda', 'other-post']
const DELEGATION = ['regulation', 'not-shown']
const EVERYWHERE = { seat: SEATS, delegation: DELEGATION }

type Told = Pick<Expectation, 'then' | 'basis'>

/** The first days of every version of any rule here, so that each run of days is asked in each of them. */
const FIRST_DAYS = [
  '2015-03-18',
  '2016-07-01',
  '2016-12-31',
  '2018-02-02',
  '2018-02-15',
  '2019-03-12',
  '2019-07-30',
  '2021-01-14',
  '2021-08-31',
  '2023-10-31',
]

/** One expectation per day, from the first to the last day named; without days the day does not matter. */
function on(days: readonly string[], when: Expectation['when'], told: Told): Expectation[] {
  const [first = ''] = days
  const last = days.at(-1)
  if (last === undefined) return [{ when: { ...EVERYWHERE, ...when }, ...told }]
  const between = FIRST_DAYS.filter((day) => first <= day && day <= last)
  return [...new Set([...days, ...between])].map((act) => ({ when: { ...EVERYWHERE, ...when }, on: { act }, ...told }))
}

const may = { power: 'may' }
const no = (limit: string) => ({ power: 'may-not', limit })
const silent = (reason: string) => ({ silent: reason })
const norms = (...ids: string[]) => ids.map((id) => `norm ${id}`)

const APPOINT_MOVE_DISMISS = [
  'mutasi',
  'promosi',
  'demosi',
  'pengisian-jabatan-kosong',
  'pemberhentian-dari-jabatan',
  'pengangkatan-pegawai',
  'pemberhentian-pegawai',
]
const OTHER_STAFF_DECISIONS = [
  'penunjukan-plt-plh',
  'hukuman-disiplin-ringan',
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'tindak-lanjut-proses-hukum',
  'persetujuan-pindah-instansi',
  'usul-pindah',
  'penilaian-kinerja',
  'kenaikan-gaji-berkala',
  'cuti',
  'cuti-luar-negeri',
  'cltn',
]
const GOVERNMENT = [
  'perubahan-struktur-organisasi',
  'perubahan-renstra-renja',
  'perubahan-alokasi-anggaran',
  'surat-tugas',
  'izin',
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
  'penetapan-perkada',
  'tugas-rutin',
]

/** The day before UU 20/2023, and its first day. */
const UNDER_UU_5 = ['2014-10-17', '2023-10-30']
const UNDER_UU_20 = ['2023-10-31', '2026-01-01']

/** With the days on which the articles behind a holder turn. */
const WITH_ALL_POWERS: readonly {
  readonly holder: readonly string[]
  readonly by: string[]
  readonly uu5: readonly string[]
  readonly uu20: readonly string[]
}[] = [
  { holder: ['kepala-daerah', 'kepala-daerah-pengganti'], by: [], uu5: UNDER_UU_5, uu20: UNDER_UU_20 },
  { holder: ['pj'], by: ['uu-23-2014/pasal-86/ayat-5'], uu5: ['2014-10-17', '2016-06-30'], uu20: [] },
  {
    holder: ['pj'],
    by: ['uu-10-2016/pasal-201/ayat-10', 'uu-10-2016/pasal-201/ayat-11'],
    uu5: ['2016-07-01', '2023-10-30'],
    uu20: UNDER_UU_20,
  },
  {
    holder: ['plt-kepala-daerah'],
    by: ['uu-23-2014/pasal-65/ayat-4', 'uu-23-2014/pasal-66/ayat-1/huruf-c', 'uu-23-2014/pasal-86/ayat-1'],
    uu5: UNDER_UU_5,
    uu20: UNDER_UU_20,
  },
]
const PERSONNEL = { act: [...APPOINT_MOVE_DISMISS, ...OTHER_STAFF_DECISIONS] }

const heads = WITH_ALL_POWERS.flatMap(({ holder, by, uu5, uu20 }) => [
  ...on(uu5, { ...PERSONNEL, holder }, { then: may, basis: norms('uu-5-2014/pasal-53', ...by) }),
  ...uu20.flatMap((day) =>
    on([day], { ...PERSONNEL, holder }, { then: may, basis: norms('uu-20-2023/pasal-29/ayat-1', ...by) }),
  ),
  ...on(
    [...uu5, ...uu20],
    { act: GOVERNMENT, holder },
    {
      then: may,
      basis: norms('uu-23-2014/pasal-65/ayat-1/huruf-a', 'uu-23-2014/pasal-65/ayat-2/huruf-c', ...by),
    },
  ),
])

const FILLING_POSTS = ['mutasi', 'promosi', 'demosi', 'pengisian-jabatan-kosong']
const NOT_FILLING = ['pemberhentian-dari-jabatan', 'pengangkatan-pegawai', 'pemberhentian-pegawai']
const MAY_FILL = { power: 'may', approval: 'menteri-dalam-negeri', limit: 'pengisian-oleh-pjs' }
const R_2016 = norms('permendagri-74-2016/pasal-9')
const R_2018 = norms('permendagri-1-2018/pasal-9', 'permendagri-1-2018/pasal-1/angka-6')

const pjs = [
  ...on(
    ['2014-10-17', '2016-12-30'],
    { act: [...APPOINT_MOVE_DISMISS, ...OTHER_STAFF_DECISIONS, ...GOVERNMENT], holder: 'pjs' },
    { then: silent('older-campaign-leave-rules-not-read'), basis: ['procedure permendagri-74-2016/pasal-9'] },
  ),
  ...on(['2016-12-31', '2018-02-14'], { act: FILLING_POSTS, holder: 'pjs' }, { then: MAY_FILL, basis: R_2016 }),
  ...on(['2018-02-15', '2024-10-01'], { act: FILLING_POSTS, holder: 'pjs' }, { then: MAY_FILL, basis: R_2018 }),
  ...on(
    ['2016-12-31', '2018-02-14'],
    { act: [...NOT_FILLING, ...OTHER_STAFF_DECISIONS, ...GOVERNMENT], holder: 'pjs' },
    { then: may, basis: R_2016 },
  ),
  ...on(
    ['2018-02-15', '2024-10-01'],
    { act: [...NOT_FILLING, ...OTHER_STAFF_DECISIONS, ...GOVERNMENT], holder: 'pjs' },
    { then: may, basis: R_2018 },
  ),
]

/** Whoever has the daily tasks: by day, with the articles. */
const DAILY: readonly [string, readonly string[], string[]][] = [
  [
    'wakil-tugas-sehari-hari',
    ['2014-10-17', '2015-03-17'],
    ['uu-23-2014/pasal-88/ayat-1', 'uu-23-2014/pasal-88/ayat-2'],
  ],
  ['wakil-tugas-sehari-hari', ['2015-03-18', '2025-01-01'], ['uu-9-2015/pasal-88/ayat-1', 'uu-9-2015/pasal-88/ayat-2']],
  ['plh-kepala-daerah', ['2014-10-17', '2025-01-01'], ['uu-23-2014/pasal-65/ayat-5', 'uu-23-2014/pasal-65/ayat-6']],
]
const daily = DAILY.flatMap(([holder, days, by]) => {
  const basis = norms(...by, 'uu-23-2014/penjelasan/pasal-65/ayat-5')
  const told = (acts: readonly string[], then: unknown) => on(days, { act: acts, holder }, { then, basis })
  return [
    ...told(
      [
        ...APPOINT_MOVE_DISMISS,
        'perubahan-struktur-organisasi',
        'perubahan-renstra-renja',
        'perubahan-alokasi-anggaran',
        'izin-bertentangan',
        'kebijakan-pemekaran',
        'kebijakan-bertentangan',
      ],
      no('tugas-sehari-hari'),
    ),
    ...told(['tugas-rutin', 'surat-tugas', 'usul-pindah', 'penilaian-kinerja', 'kenaikan-gaji-berkala', 'cuti'], may),
    ...told(
      [
        'penunjukan-plt-plh',
        'penunjukan-pj-sekda',
        'hukuman-disiplin-ringan',
        'hukuman-disiplin-sedang',
        'hukuman-disiplin-berat',
        'tindak-lanjut-proses-hukum',
        'persetujuan-pindah-instansi',
        'cuti-luar-negeri',
        'cltn',
        'izin',
        'penetapan-perkada',
      ],
      silent('daily-tasks-not-delimited'),
    ),
  ]
})

const STAND_INS = ['plt', 'plh', 'plh-sekda']
const APPOINTED = ['pejabat-definitif', 'pj-sekda']
const STRATEGIC = ['perubahan-struktur-organisasi', 'perubahan-renstra-renja', 'perubahan-alokasi-anggaran']
const P14 = ['uu-30-2014/pasal-14/ayat-7', 'uu-30-2014/penjelasan/pasal-14/ayat-7']
const P34 = 'uu-30-2014/pasal-34/ayat-3'
const DELEGATED = { then: may, basis: norms('uu-30-2014/pasal-13/ayat-2', 'uu-30-2014/pasal-13/ayat-7') }
const NAMED_IN_THE_CIRCULAR = ['usul-pindah', 'penilaian-kinerja', 'kenaikan-gaji-berkala', 'cuti', 'surat-tugas']
const LEFT_OUT_BY_THE_CIRCULAR = [
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'persetujuan-pindah-instansi',
  'cuti-luar-negeri',
  'cltn',
]
const BEFORE_CIRCULAR = ['2014-10-17', '2019-07-29']
const CIRCULAR_2019 = ['2019-07-30', '2021-01-13']
const CIRCULAR_2021 = ['2021-01-14', '2025-01-01']
const POWERS_2019 = 'guideline se-bkn-2-2019/isi/kewenangan'
const POWERS_2021 = 'guideline se-bkn-1-2021/isi/kewenangan'

const mandate = [
  ...on(
    [],
    { act: [...APPOINT_MOVE_DISMISS, ...STRATEGIC], holder: STAND_INS, delegation: 'not-shown' },
    { then: no('mandat'), basis: norms(...P14, 'uu-30-2014/pasal-14/ayat-2') },
  ),
  ...on([], { act: [...APPOINT_MOVE_DISMISS, ...STRATEGIC], holder: STAND_INS, delegation: 'regulation' }, DELEGATED),
  ...on([], { act: 'tugas-rutin', holder: STAND_INS }, { then: may, basis: norms('uu-30-2014/pasal-14/ayat-1', P34) }),
  ...on([], { act: 'izin', holder: STAND_INS }, { then: may, basis: norms(P34) }),
  ...on(
    [],
    {
      act: ['penunjukan-plt-plh', 'tindak-lanjut-proses-hukum', 'izin-bertentangan', 'kebijakan-bertentangan'],
      holder: STAND_INS,
    },
    { then: silent('mandate-not-delimited'), basis: norms(...P14, P34) },
  ),
  ...on(BEFORE_CIRCULAR, { act: NAMED_IN_THE_CIRCULAR, holder: STAND_INS }, { then: may, basis: norms(P34) }),
  ...on(
    CIRCULAR_2019,
    { act: NAMED_IN_THE_CIRCULAR, holder: STAND_INS },
    { then: may, basis: [...norms(P34), POWERS_2019] },
  ),
  ...on(
    CIRCULAR_2021,
    { act: NAMED_IN_THE_CIRCULAR, holder: STAND_INS },
    { then: may, basis: [...norms(P34), POWERS_2021, POWERS_2019] },
  ),
  ...on(
    BEFORE_CIRCULAR,
    { act: LEFT_OUT_BY_THE_CIRCULAR, holder: STAND_INS },
    { then: silent('mandate-not-delimited'), basis: norms(...P14, P34) },
  ),
  ...on(
    CIRCULAR_2019,
    { act: LEFT_OUT_BY_THE_CIRCULAR, holder: STAND_INS },
    { then: no('mandat'), basis: [...norms(P34), POWERS_2019, 'guideline se-bkn-2-2019/isi/larangan'] },
  ),
  ...on(
    CIRCULAR_2021,
    { act: LEFT_OUT_BY_THE_CIRCULAR, holder: STAND_INS },
    { then: no('mandat'), basis: [...norms(P34), POWERS_2021, POWERS_2019] },
  ),
]

const inOffice = [
  ...on([], { act: APPOINT_MOVE_DISMISS, holder: APPOINTED, delegation: 'regulation' }, DELEGATED),
  ...on(
    UNDER_UU_5,
    { act: APPOINT_MOVE_DISMISS, holder: APPOINTED, delegation: 'not-shown' },
    { then: no('wewenang-pejabat-pembina-kepegawaian'), basis: norms('uu-5-2014/pasal-53') },
  ),
  ...on(
    UNDER_UU_20,
    { act: APPOINT_MOVE_DISMISS, holder: APPOINTED, delegation: 'not-shown' },
    { then: no('wewenang-pejabat-pembina-kepegawaian'), basis: norms('uu-20-2023/pasal-29/ayat-1') },
  ),
  ...on(
    [],
    {
      act: ['usul-pindah', 'penilaian-kinerja', 'kenaikan-gaji-berkala', 'cuti', 'surat-tugas', 'izin', 'tugas-rutin'],
      holder: APPOINTED,
    },
    { then: may, basis: norms('uu-30-2014/pasal-15/ayat-1') },
  ),
  ...on(
    [],
    { act: 'penunjukan-plt-plh', holder: APPOINTED },
    { then: may, basis: norms('uu-30-2014/pasal-34/ayat-2') },
  ),
  ...on(
    [],
    {
      act: [
        ...STRATEGIC,
        ...LEFT_OUT_BY_THE_CIRCULAR.filter((act) => !act.startsWith('hukuman-disiplin')),
        'tindak-lanjut-proses-hukum',
        'izin-bertentangan',
        'kebijakan-bertentangan',
      ],
      holder: APPOINTED,
    },
    { then: silent('rules-on-the-post-decide'), basis: norms('uu-30-2014/pasal-15/ayat-1') },
  ),
]

/** PP 53/2010 until 30 August 2021, PP 94/2021 from the day after. */
const UNDER_PP_53 = ['2014-10-17', '2021-08-30']
const UNDER_PP_94 = ['2021-08-31', '2025-01-01']
const POINT = 'light-sanction-of-a-plt'
const LIGHT = 'hukuman-disiplin-ringan'
const BY_CIRCULAR: readonly [readonly string[], string[]][] = [
  [BEFORE_CIRCULAR, norms(P34)],
  [CIRCULAR_2019, [...norms(P34), POWERS_2019]],
  [CIRCULAR_2021, [...norms(P34), POWERS_2021, POWERS_2019]],
]
const P18_AND_20 = (province: readonly string[], regency: readonly string[]) => [
  ...norms(...province.map((place) => `pp-53-2010/pasal-18/${place}`)),
  ...norms(...regency.map((place) => `pp-53-2010/pasal-20/${place}`)),
]

/*
 * Of sanctions: those who stand in while the holder is away, by the circulars; a Plt the same, unless a vacant post hands its power
 * upwards (PP 53/2010 Pasal 22, PP 94/2021 Pasal 25); those appointed by Pasal 18 and 20, then by Pasal 20 to 23, severe ones never.
 */
const discipline = [
  ...BY_CIRCULAR.flatMap(([days, basis]) => [
    ...on(days, { act: LIGHT, holder: ['plh', 'plh-sekda'] }, { then: may, basis }),
    ...on(days, { act: LIGHT, holder: 'plt' }, { then: may, basis }).map((one) => ({
      ...one,
      readings: { [POINT]: 'plt-imposes' },
    })),
  ]),
  ...(
    [
      [UNDER_PP_53, ['pp-53-2010/pasal-22', 'pp-53-2010/penjelasan/pasal-22']],
      [UNDER_PP_94, ['pp-94-2021/pasal-25', 'pp-94-2021/penjelasan/pasal-25']],
    ] as const
  ).flatMap(([days, by]) =>
    on(days, { act: LIGHT, holder: 'plt' }, { then: no('mandat'), basis: norms(...by) }).map((one) => ({
      ...one,
      readings: { [POINT]: 'higher-official-imposes' },
    })),
  ),
  ...on(
    UNDER_PP_53,
    { act: LIGHT, holder: APPOINTED },
    {
      then: may,
      basis: P18_AND_20(
        ['ayat-2/huruf-a/angka-1', 'ayat-3/huruf-a/angka-1', 'ayat-4/huruf-a/angka-1'],
        ['ayat-2/huruf-a/angka-2', 'ayat-3/huruf-a/angka-1', 'ayat-4/huruf-a/angka-1'],
      ),
    },
  ),
  ...on(
    UNDER_PP_53,
    { act: 'hukuman-disiplin-sedang', holder: APPOINTED },
    {
      then: may,
      basis: P18_AND_20(
        ['ayat-2/huruf-a/angka-2', 'ayat-3/huruf-a/angka-2', 'ayat-4/huruf-a/angka-2'],
        ['ayat-2/huruf-a/angka-3', 'ayat-3/huruf-a/angka-2', 'ayat-4/huruf-a/angka-2'],
      ),
    },
  ),
  ...on(
    UNDER_PP_53,
    { act: 'hukuman-disiplin-berat', holder: APPOINTED },
    {
      then: no('wewenang-pejabat-pembina-kepegawaian'),
      basis: P18_AND_20(['ayat-1/huruf-a/angka-6'], ['ayat-1/huruf-a/angka-6']),
    },
  ),
  ...(['a', 'b'] as const).flatMap((letter) =>
    on(
      UNDER_PP_94,
      { act: letter === 'a' ? LIGHT : 'hukuman-disiplin-sedang', holder: APPOINTED },
      {
        then: may,
        basis: norms(
          ...['pasal-20', 'pasal-21', 'pasal-22/ayat-1', 'pasal-23/ayat-1'].map(
            (place) => `pp-94-2021/${place}/huruf-${letter}`,
          ),
        ),
      },
    ),
  ),
  ...on(
    UNDER_PP_94,
    { act: 'hukuman-disiplin-berat', holder: APPOINTED },
    {
      then: no('wewenang-pejabat-pembina-kepegawaian'),
      basis: norms('pp-94-2021/pasal-18/ayat-2/huruf-c', 'pp-94-2021/pasal-18/ayat-3/huruf-c'),
    },
  ),
]

const SPENDING = ['pelaksanaan-anggaran', 'kontrak-pengadaan']
const NAMING = 'penunjukan-pejabat-pembuat-komitmen'
const USER = norms('pp-12-2019/pasal-10/ayat-1/huruf-d', 'pp-12-2019/pasal-10/ayat-1/huruf-g')
const BEFORE_PP_12 = ['2014-10-17', '2019-03-11']
const BY_THE_ACT = norms('uu-1-2004/pasal-6/ayat-2/huruf-b', 'uu-1-2004/pasal-17/ayat-2')
const SINCE_PP_12 = ['2019-03-12', '2025-01-01']
const LEADERS = [
  'kepala-daerah',
  'kepala-daerah-pengganti',
  'pj',
  'pjs',
  'plt-kepala-daerah',
  'wakil-tugas-sehari-hari',
  'plh-kepala-daerah',
]
const EVERYONE = [...LEADERS, ...APPOINTED, ...STAND_INS]

const money = [
  ...on(
    ['2014-10-17', '2019-03-11'],
    { act: NAMING, holder: EVERYONE },
    { then: silent('older-finance-rules-not-read'), basis: ['procedure pp-12-2019/pasal-10/ayat-1/huruf-m'] },
  ),
  // The act on the treasury makes the head of an SKPD budget user, who spends and enters into agreements.
  ...on(BEFORE_PP_12, { act: SPENDING, holder: APPOINTED }, { then: may, basis: BY_THE_ACT }),
  ...on(
    BEFORE_PP_12,
    { act: SPENDING, holder: STAND_INS },
    { then: silent('no-rule-on-a-plt-as-budget-user'), basis: BY_THE_ACT },
  ),
  ...on(BEFORE_PP_12, { act: SPENDING, holder: LEADERS }, { then: silent('finance-rules-decide'), basis: BY_THE_ACT }),
  ...on(SINCE_PP_12, { act: SPENDING, holder: APPOINTED }, { then: may, basis: USER }),
  ...on(
    SINCE_PP_12,
    { act: SPENDING, holder: STAND_INS },
    { then: silent('no-rule-on-a-plt-as-budget-user'), basis: USER },
  ),
  ...on(
    SINCE_PP_12,
    { act: NAMING, holder: APPOINTED },
    { then: may, basis: norms('pp-12-2019/pasal-10/ayat-1/huruf-m') },
  ),
  ...on(
    SINCE_PP_12,
    { act: NAMING, holder: STAND_INS },
    { then: may, basis: norms(P34, 'uu-30-2014/penjelasan/pasal-14/ayat-7') },
  ),
  ...on(
    SINCE_PP_12,
    { act: [...SPENDING, NAMING], holder: LEADERS },
    { then: silent('finance-rules-decide'), basis: USER },
  ),
]

const P214 = ['uu-23-2014/pasal-214/ayat-1', 'uu-23-2014/pasal-214/ayat-2']
const NAMES_A_PJ_SEKDA = ['kepala-daerah', 'kepala-daerah-pengganti', 'pj', 'pjs', 'plt-kepala-daerah']

/** Whose approval, and which paragraph says so in the act and in the regulation. */
const NAMING_A_PJ_SEKDA = [
  { seat: 'gubernur', approval: 'menteri-dalam-negeri', ayat: 'ayat-1' },
  { seat: 'bupati-wali-kota', approval: 'gubernur', ayat: 'ayat-2' },
]

const others = [
  ...NAMING_A_PJ_SEKDA.flatMap(({ seat, approval, ayat }) => {
    const when = { act: 'penunjukan-pj-sekda', holder: NAMES_A_PJ_SEKDA, seat }
    const then = { power: 'may', approval, limit: 'persetujuan-pj-sekda' }
    const statute = `norm uu-23-2014/pasal-214/${ayat}`
    return [
      ...on(['2014-10-17', '2018-02-01'], when, { then, basis: [statute] }),
      ...on(['2018-02-02', '2025-01-01'], when, { then, basis: [statute, `procedure perpres-3-2018/pasal-5/${ayat}`] }),
    ]
  }),
  ...on(
    [],
    { act: 'penunjukan-pj-sekda', holder: NAMES_A_PJ_SEKDA, seat: ['sekda', 'other-post'] },
    { then: silent('no-such-seat'), basis: norms(...P214) },
  ),
  ...on(
    [],
    {
      act: ['penunjukan-pj-sekda', 'kebijakan-pemekaran', 'penetapan-perkada'],
      holder: [...APPOINTED, ...STAND_INS],
    },
    { then: no('wewenang-kepala-daerah'), basis: norms('uu-23-2014/pasal-65/ayat-2/huruf-c', ...P214) },
  ),
  ...(
    [
      ['uu-1-2015', ['2014-10-17', '2016-06-30']],
      ['uu-10-2016', ['2016-07-01', '2025-01-01']],
    ] as const
  ).flatMap(([statute, days]) =>
    on(
      days,
      { act: 'program-untuk-pasangan-calon', holder: EVERYONE },
      {
        then: silent('outside-the-window-of-programmes'),
        basis: norms(`${statute}/pasal-71/ayat-3`, `${statute}/pasal-71/ayat-1`),
      },
    ),
  ),
]

const all: Expectation[] = [...heads, ...pjs, ...daily, ...mandate, ...inOffice, ...discipline, ...money, ...others]

/** The point moves the light sanction of a Plt alone; everything else stands under either reading. */
export const expectations: Expectation[] = all.flatMap((one) =>
  one.readings === undefined
    ? ['plt-imposes', 'higher-official-imposes'].map((option) => ({ ...one, readings: { [POINT]: option } }))
    : [one],
)
