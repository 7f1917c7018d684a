import type { Expectation } from '../../expectation'

/** Written from PP 94/2021 Pasal 17 to 23 and PP 53/2010 Pasal 15 to 20, article by article. */

type When = Expectation['when']

const TIERS = { 'sedang-authority-kabupaten-kota': 'two-tiers-above' }
const BY_PPK = { 'sedang-authority-kabupaten-kota': 'pejabat-pembina-kepegawaian' }
const DAYS = {
  'pp-94': ['2021-08-31', '2026-02-01'],
  'pp-53': ['2010-06-06', '2014-01-14', '2014-01-15', '2017-04-06', '2017-04-07', '2021-08-30'],
  'before-the-act': ['2010-06-06', '2014-01-14'],
  'since-the-act': ['2014-01-15', '2021-08-30'],
  equated: ['2014-01-15', '2017-04-06'],
  'not-equated': ['2010-06-06', '2014-01-14', '2017-04-07', '2021-08-30'],
} as const

function on(
  law: keyof typeof DAYS,
  when: When,
  then: unknown,
  articles: readonly string[],
  readings = {},
): Expectation[] {
  const basis = articles.map((article) => `procedure ${article}`)
  // Where no reading is named, the answer must not turn on it.
  return DAYS[law].flatMap((decision) =>
    [TIERS, BY_PPK].map((other) => ({ when, on: { decision }, readings: { ...other, ...readings }, then, basis })),
  )
}

const pp94 = (when: When, then: unknown, articles: readonly string[], readings = {}) =>
  on(
    'pp-94',
    when,
    then,
    articles.map((article) => `pp-94-2021/${article}`),
    readings,
  )

const pp53 = (when: When, then: unknown, articles: readonly string[]) =>
  on(
    'pp-53',
    when,
    then,
    articles.map((article) => `pp-53-2010/${article}`),
  )

/**
 * The articles speak of eselon, which UU 5/2014 Pasal 131 equates with the posts, from the act until the implementing regulation on posts
 * (PP 11/2017, 7 April 2017); outside that time nothing is cited for it.
 */
const eselon = (when: When, then: unknown, articles: readonly string[]) => {
  const own = articles.map((article) => `pp-53-2010/${article}`)
  return [...on('equated', when, then, [...own, 'uu-5-2014/pasal-131']), ...on('not-equated', when, then, own)]
}

const PLACES = ['pusat', 'provinsi', 'kabupaten-kota', 'perwakilan-luar-negeri']
const LEVELS = ['ringan', 'sedang', 'berat']
const CENTRE = ['pusat', 'provinsi', 'perwakilan-luar-negeri']
const AT_HOME = ['pusat', 'provinsi', 'kabupaten-kota']
const PPK = { imposes: 'pejabat-pembina-kepegawaian' }
const PRESIDENT = { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' }
const ABOVE = { imposes: 'atasan-langsung' }
const TWO_ABOVE = { imposes: 'pejabat-dua-tingkat-di-atas' }
const MADYA = { imposes: 'jpt-madya' }
const PRATAMA = { imposes: 'jpt-pratama' }
const ADMINISTRATOR = { imposes: 'administrator' }
const UNSETTLED = { silent: 'authority-not-settled-for-this-post' }
const KIND = { silent: 'depends-on-kind-of-sanction' }
const GRADE = { silent: 'depends-on-golongan-or-jenjang' }
const SEKDA = { silent: 'depends-on-being-sekretaris-daerah' }
const LINE = { silent: 'depends-on-whom-the-post-answers-to' }

const underPp94: Expectation[] = [
  // Pasal 17 ayat (1): every kind by the President.
  ...pp94(
    { post: 'jpt-utama', place: PLACES, level: LEVELS },
    { imposes: 'presiden', proposes: 'menteri-koordinator' },
    ['pasal-17/ayat-1/huruf-a', 'pasal-17/ayat-3/huruf-a'],
  ),
  ...pp94({ post: 'jpt-madya-pejabat-pembina-kepegawaian', place: PLACES, level: LEVELS }, PRESIDENT, [
    'pasal-17/ayat-1/huruf-b',
    'pasal-17/ayat-3/huruf-b',
  ]),
  // Pasal 17 ayat (2): dismissal only.
  ...pp94({ post: 'jpt-madya', place: PLACES, level: 'berat', weight: 'dismissal' }, PRESIDENT, [
    'pasal-17/ayat-2/huruf-a',
    'pasal-17/ayat-3/huruf-b',
  ]),
  ...pp94({ post: 'jf-ahli-utama', place: PLACES, level: 'berat', weight: 'dismissal' }, PRESIDENT, [
    'pasal-17/ayat-2/huruf-b',
    'pasal-17/ayat-3/huruf-b',
  ]),
  // Pasal 18 ayat (1) and (2): centre and province.
  ...pp94({ post: 'jpt-madya', place: CENTRE, level: 'berat', weight: 'in-service' }, PPK, ['pasal-18/ayat-1']),
  ...pp94({ post: 'jpt-madya', place: CENTRE, level: ['ringan', 'sedang'], weight: ['in-service', 'dismissal'] }, PPK, [
    'pasal-18/ayat-1',
  ]),
  ...pp94(
    { post: 'jpt-madya', place: 'kabupaten-kota', level: 'berat', weight: 'in-service' },
    { silent: 'no-such-post-there' },
    ['pasal-18/ayat-1', 'pasal-18/ayat-3/huruf-a'],
  ),
  ...pp94(
    { post: 'jpt-madya', place: 'kabupaten-kota', level: ['ringan', 'sedang'] },
    { silent: 'no-such-post-there' },
    ['pasal-18/ayat-1', 'pasal-18/ayat-3/huruf-a'],
  ),
  ...pp94({ post: 'jpt-pratama', place: CENTRE, level: ['sedang', 'berat'] }, PPK, ['pasal-18/ayat-2/huruf-a']),
  ...pp94({ post: 'jf-ahli-utama', place: CENTRE, level: 'berat', weight: 'in-service' }, PPK, [
    'pasal-18/ayat-2/huruf-b',
  ]),
  ...pp94(
    { post: 'jf-ahli-utama', place: CENTRE, level: ['ringan', 'sedang'], weight: ['in-service', 'dismissal'] },
    PPK,
    ['pasal-18/ayat-2/huruf-b'],
  ),
  ...pp94({ post: ['administrator', 'pengawas', 'lurah', 'pelaksana'], place: CENTRE, level: 'berat' }, PPK, [
    'pasal-18/ayat-2/huruf-c',
  ]),
  ...pp94({ post: 'jf-lain', place: CENTRE, level: 'berat' }, PPK, ['pasal-18/ayat-2/huruf-d']),
  // Pasal 18 ayat (3): kabupaten and kota.
  ...pp94({ post: 'jpt-pratama', place: 'kabupaten-kota', level: LEVELS }, PPK, ['pasal-18/ayat-3/huruf-a']),
  ...pp94({ post: 'jf-ahli-utama', place: 'kabupaten-kota', level: 'berat', weight: 'in-service' }, PPK, [
    'pasal-18/ayat-3/huruf-b',
  ]),
  ...pp94(
    {
      post: 'jf-ahli-utama',
      place: 'kabupaten-kota',
      level: ['ringan', 'sedang'],
      weight: ['in-service', 'dismissal'],
    },
    PPK,
    ['pasal-18/ayat-3/huruf-b'],
  ),
  ...pp94({ post: ['administrator', 'pengawas', 'lurah', 'pelaksana'], place: 'kabupaten-kota', level: 'berat' }, PPK, [
    'pasal-18/ayat-3/huruf-c',
  ]),
  ...pp94(
    { post: ['administrator', 'pengawas', 'lurah', 'pelaksana'], place: 'kabupaten-kota', level: 'sedang' },
    PPK,
    ['pasal-18/ayat-3/huruf-c'],
    BY_PPK,
  ),
  ...pp94({ post: 'jf-lain', place: 'kabupaten-kota', level: 'berat' }, PPK, ['pasal-18/ayat-3/huruf-d']),
  // Pasal 19: the head of a mission, one and two tiers above.
  ...pp94(
    {
      post: ['jpt-pratama', 'administrator', 'pengawas', 'lurah', 'pelaksana', 'jf-lain'],
      place: 'perwakilan-luar-negeri',
      level: 'ringan',
    },
    { imposes: 'kepala-perwakilan' },
    ['pasal-19/huruf-a'],
  ),
  ...pp94(
    {
      post: ['administrator', 'pengawas', 'lurah', 'pelaksana', 'jf-lain'],
      place: 'perwakilan-luar-negeri',
      level: 'sedang',
    },
    { imposes: 'kepala-perwakilan' },
    ['pasal-19/huruf-b'],
  ),
  // Pasal 20 to 23: one tier above for ringan, two for sedang.
  ...pp94({ post: 'jpt-pratama', place: ['pusat', 'provinsi'], level: 'ringan' }, MADYA, ['pasal-20/huruf-a']),
  ...pp94({ post: 'administrator', place: ['pusat', 'provinsi'], level: 'sedang' }, TWO_ABOVE, ['pasal-20/huruf-b']),
  ...pp94({ post: 'administrator', place: AT_HOME, level: 'ringan' }, ABOVE, ['pasal-21/huruf-a']),
  ...pp94({ post: ['pengawas', 'lurah'], place: ['pusat', 'provinsi'], level: 'sedang' }, TWO_ABOVE, [
    'pasal-21/huruf-b',
  ]),
  ...pp94(
    { post: ['administrator', 'pengawas', 'lurah'], place: 'kabupaten-kota', level: 'sedang' },
    TWO_ABOVE,
    ['pasal-21/huruf-b'],
    TIERS,
  ),
  ...pp94({ post: ['pengawas', 'lurah'], place: AT_HOME, level: 'ringan' }, ABOVE, ['pasal-22/ayat-1/huruf-a']),
  ...pp94({ post: 'pelaksana', place: ['pusat', 'provinsi'], level: 'sedang' }, TWO_ABOVE, [
    'pasal-22/ayat-1/huruf-b',
    'pasal-23/ayat-1/huruf-b',
  ]),
  ...pp94(
    { post: 'pelaksana', place: 'kabupaten-kota', level: 'sedang' },
    TWO_ABOVE,
    ['pasal-22/ayat-1/huruf-b', 'pasal-23/ayat-1/huruf-b'],
    TIERS,
  ),
  ...pp94({ post: 'pelaksana', place: AT_HOME, level: 'ringan' }, ABOVE, ['pasal-23/ayat-1/huruf-a']),
  // The other functional posts.
  ...pp94({ post: 'jf-lain', place: AT_HOME, level: 'sedang' }, { imposes: 'jpt-pratama-atau-administrator' }, [
    'pasal-21/huruf-c',
    'pasal-22/ayat-1/huruf-c',
  ]),
  ...pp94({ post: 'jf-lain', place: AT_HOME, level: 'ringan' }, { imposes: 'jpt-pratama-atau-administrator' }, [
    'pasal-21/huruf-c',
    'pasal-22/ayat-1/huruf-c',
    'pasal-23/ayat-1/huruf-c',
  ]),
]

const ESELON_1 = ['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian']
const MISSION = ['jpt-pratama', 'administrator', 'pengawas', 'lurah', 'pelaksana', 'jf-ahli-utama', 'jf-lain']
const at = (article: string, numbers: readonly number[]) =>
  numbers.map((number) => `${article}/huruf-a/angka-${number}`)

const underPp53: Expectation[] = [
  // Pasal 15: what touches the post of eselon I, and dismissal, by the President; the lowering of rank not.
  ...eselon({ post: ESELON_1, place: PLACES, level: 'berat', weight: 'dismissal' }, PRESIDENT, [
    'pasal-15/ayat-1',
    'pasal-15/ayat-2',
  ]),
  ...eselon({ post: ESELON_1, place: PLACES, level: 'berat', weight: 'in-service' }, KIND, [
    'pasal-15/ayat-1',
    'pasal-16/ayat-1/huruf-a/angka-1',
    'pasal-18/ayat-1/huruf-a/angka-1',
  ]),
  ...eselon({ post: 'jpt-madya', place: 'pusat', level: ['ringan', 'sedang'] }, PPK, [
    'pasal-16/ayat-1/huruf-a/angka-1',
  ]),
  ...eselon({ post: 'jpt-madya', place: 'provinsi', level: ['ringan', 'sedang'] }, PPK, [
    'pasal-18/ayat-1/huruf-a/angka-1',
  ]),
  ...eselon(
    { post: 'jpt-madya', place: 'kabupaten-kota', level: ['ringan', 'sedang'] },
    { silent: 'no-such-post-there' },
    at('pasal-20/ayat-1', [1, 4]),
  ),
  ...eselon({ post: 'jpt-madya', place: 'perwakilan-luar-negeri', level: ['ringan', 'sedang'] }, UNSETTLED, [
    'pasal-16/ayat-1/huruf-a/angka-1',
    'pasal-16/ayat-1/huruf-f',
    'pasal-17',
  ]),
  ...eselon(
    { post: ['jpt-utama', 'jpt-madya-pejabat-pembina-kepegawaian'], place: PLACES, level: ['ringan', 'sedang'] },
    UNSETTLED,
    ['pasal-16/ayat-1/huruf-a/angka-1', 'pasal-22'],
  ),
  // Eselon II.
  ...eselon({ post: 'jpt-pratama', place: 'pusat', level: ['sedang', 'berat'] }, PPK, at('pasal-16/ayat-1', [4, 5])),
  ...eselon({ post: 'jpt-pratama', place: 'pusat', level: 'ringan' }, LINE, [
    'pasal-16/ayat-1/huruf-a/angka-5',
    'pasal-16/ayat-2/huruf-a/angka-1',
  ]),
  ...eselon({ post: 'jpt-pratama', place: 'provinsi', level: ['sedang', 'berat'] }, PPK, at('pasal-18/ayat-1', [4])),
  ...eselon({ post: 'jpt-pratama', place: 'provinsi', level: 'ringan' }, MADYA, ['pasal-18/ayat-2/huruf-a/angka-1']),
  ...eselon({ post: 'jpt-pratama', place: 'kabupaten-kota', level: 'ringan' }, PPK, [
    ...at('pasal-20/ayat-1', [1, 4]),
    'pasal-20/ayat-2/huruf-a/angka-1',
  ]),
  ...eselon({ post: 'jpt-pratama', place: 'kabupaten-kota', level: 'sedang' }, PPK, at('pasal-20/ayat-1', [1, 4])),
  ...eselon({ post: 'jpt-pratama', place: 'kabupaten-kota', level: 'berat' }, SEKDA, [
    'pasal-19/huruf-a',
    ...at('pasal-20/ayat-1', [1, 4]),
  ]),
  // Eselon III and IV.
  ...eselon(
    { post: ['administrator', 'pengawas', 'lurah'], place: 'pusat', level: 'berat' },
    PPK,
    at('pasal-16/ayat-1', [7]),
  ),
  ...eselon(
    { post: ['administrator', 'pengawas', 'lurah'], place: 'provinsi', level: 'berat' },
    PPK,
    at('pasal-18/ayat-1', [6]),
  ),
  ...eselon(
    { post: ['administrator', 'pengawas', 'lurah'], place: 'kabupaten-kota', level: 'berat' },
    PPK,
    at('pasal-20/ayat-1', [6]),
  ),
  ...eselon({ post: 'administrator', place: 'pusat', level: 'sedang' }, KIND, [
    'pasal-16/ayat-1/huruf-a/angka-7',
    'pasal-16/ayat-2/huruf-a/angka-2',
  ]),
  ...eselon({ post: 'administrator', place: 'provinsi', level: 'sedang' }, KIND, [
    'pasal-18/ayat-1/huruf-a/angka-6',
    'pasal-18/ayat-2/huruf-a/angka-2',
  ]),
  ...eselon({ post: 'administrator', place: 'kabupaten-kota', level: 'sedang' }, PPK, at('pasal-20/ayat-1', [6])),
  ...eselon({ post: 'administrator', place: 'pusat', level: 'ringan' }, PRATAMA, at('pasal-16/ayat-3', [1])),
  ...eselon({ post: 'administrator', place: 'provinsi', level: 'ringan' }, PRATAMA, at('pasal-18/ayat-3', [1])),
  ...eselon({ post: 'administrator', place: 'kabupaten-kota', level: 'ringan' }, PRATAMA, [
    'pasal-20/ayat-2/huruf-a/angka-2',
    'pasal-20/ayat-3/huruf-a/angka-1',
  ]),
  ...eselon({ post: ['pengawas', 'lurah'], place: 'pusat', level: 'sedang' }, KIND, [
    'pasal-16/ayat-1/huruf-a/angka-7',
    'pasal-16/ayat-3/huruf-a/angka-2',
    'pasal-16/ayat-4',
  ]),
  ...eselon({ post: ['pengawas', 'lurah'], place: 'provinsi', level: 'sedang' }, KIND, [
    'pasal-18/ayat-1/huruf-a/angka-6',
    'pasal-18/ayat-3/huruf-a/angka-2',
  ]),
  ...eselon({ post: ['pengawas', 'lurah'], place: 'kabupaten-kota', level: 'sedang' }, KIND, [
    'pasal-20/ayat-1/huruf-a/angka-6',
    'pasal-20/ayat-2/huruf-a/angka-3',
    'pasal-20/ayat-3/huruf-a/angka-2',
  ]),
  ...eselon(
    { post: ['pengawas', 'lurah'], place: 'pusat', level: 'ringan' },
    ADMINISTRATOR,
    at('pasal-16/ayat-5', [1]),
  ),
  ...eselon(
    { post: ['pengawas', 'lurah'], place: 'provinsi', level: 'ringan' },
    ADMINISTRATOR,
    at('pasal-18/ayat-4', [1]),
  ),
  ...eselon(
    { post: ['pengawas', 'lurah'], place: 'kabupaten-kota', level: 'ringan' },
    ADMINISTRATOR,
    at('pasal-20/ayat-4', [1]),
  ),
  // Eselon V and fungsional umum, by golongan.
  ...eselon({ post: 'pelaksana', place: 'pusat', level: 'berat' }, PPK, at('pasal-16/ayat-1', [3, 6, 7, 8])),
  ...eselon({ post: 'pelaksana', place: 'provinsi', level: 'berat' }, PPK, at('pasal-18/ayat-1', [3, 5, 6, 7])),
  ...eselon({ post: 'pelaksana', place: 'kabupaten-kota', level: 'berat' }, PPK, at('pasal-20/ayat-1', [3, 5, 6, 7])),
  ...eselon(
    { post: ['pelaksana', 'jf-lain'], place: 'pusat', level: ['ringan', 'sedang'] },
    GRADE,
    at('pasal-16/ayat-1', [4, 6, 7, 8]),
  ),
  ...eselon(
    { post: ['pelaksana', 'jf-lain'], place: 'provinsi', level: ['ringan', 'sedang'] },
    GRADE,
    at('pasal-18/ayat-1', [4, 5, 6, 7]),
  ),
  ...eselon(
    { post: ['pelaksana', 'jf-lain'], place: 'kabupaten-kota', level: ['ringan', 'sedang'] },
    GRADE,
    at('pasal-20/ayat-1', [4, 5, 6, 7]),
  ),
  // Functional posts: jenjang Utama in every kind, the rest in the severe kinds.
  // Pasal 15 ayat (1) gives the severe kinds of posts to which the President appoints to him; since UU 5/2014 Pasal 53 these are such.
  ...(
    [
      ['pusat', 'pasal-16/ayat-1'],
      ['provinsi', 'pasal-18/ayat-1'],
      ['kabupaten-kota', 'pasal-20/ayat-1'],
    ] as const
  ).flatMap(([place, article]) => {
    const own = at(article, [2])
    const post = { post: 'jf-ahli-utama', place }
    const both = [...own.map((one) => `pp-53-2010/${one}`), 'pp-53-2010/pasal-15/ayat-1', 'uu-5-2014/pasal-53']
    return [
      ...pp53({ ...post, level: ['ringan', 'sedang'] }, PPK, own),
      ...on('before-the-act', { ...post, level: 'berat' }, PPK, both.slice(0, 1)),
      ...on('since-the-act', { ...post, level: 'berat' }, UNSETTLED, both),
    ]
  }),
  ...pp53({ post: 'jf-lain', place: 'pusat', level: 'berat' }, PPK, at('pasal-16/ayat-1', [4, 7])),
  ...pp53({ post: 'jf-lain', place: 'provinsi', level: 'berat' }, PPK, at('pasal-18/ayat-1', [4, 6])),
  ...pp53({ post: 'jf-lain', place: 'kabupaten-kota', level: 'berat' }, PPK, at('pasal-20/ayat-1', [4, 6])),
  // Pasal 16 ayat (1) huruf f and Pasal 17: at a mission.
  ...pp53({ post: MISSION, place: 'perwakilan-luar-negeri', level: 'ringan' }, { imposes: 'kepala-perwakilan' }, [
    'pasal-17',
  ]),
  ...pp53({ post: MISSION, place: 'perwakilan-luar-negeri', level: 'sedang' }, PPK, ['pasal-16/ayat-1/huruf-f']),
  ...pp53({ post: MISSION, place: 'perwakilan-luar-negeri', level: 'berat', weight: 'dismissal' }, PPK, [
    'pasal-16/ayat-1/huruf-f',
  ]),
  ...pp53({ post: MISSION, place: 'perwakilan-luar-negeri', level: 'berat', weight: 'in-service' }, KIND, [
    'pasal-16/ayat-1/huruf-f',
    'pasal-17',
  ]),
]

const ORIGIN = { silent: 'depends-on-the-post-of-origin' }

/** A penjabat keeps the post of origin; before PP 53 nothing was read. */
const elsewhere: Expectation[] = [
  ...on('pp-53', { post: ['penjabat-kepala-desa', 'penjabat-kepala-daerah'], place: PLACES, level: LEVELS }, ORIGIN, [
    'pp-53-2010/pasal-15/ayat-1',
    'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
  ]),
  ...pp94({ post: 'penjabat-kepala-desa', place: PLACES, level: LEVELS }, ORIGIN, [
    'pasal-18/ayat-3/huruf-c',
    'penjelasan/umum',
  ]),
  ...pp94({ post: 'penjabat-kepala-daerah', place: PLACES, level: LEVELS }, ORIGIN, [
    'pasal-18/ayat-1',
    'pasal-18/ayat-2/huruf-a',
  ]),
  {
    when: {
      post: [...ESELON_1, ...MISSION, 'penjabat-kepala-desa', 'penjabat-kepala-daerah'],
      place: PLACES,
      level: LEVELS,
    },
    on: { decision: '2010-06-05' },
    readings: TIERS,
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-53-2010/pasal-51'],
  },
]

export const expectations: Expectation[] = [...underPp94, ...underPp53, ...elsewhere]
