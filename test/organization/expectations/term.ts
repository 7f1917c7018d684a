import type { Expectation } from '../../rules/expectation'

/*
 * Written from sections 6.2, 7 and 8 of the law page and from the articles, not from the table: word, passage, sense, provisions.
 */

const BUDGET_USER = 'norm pp-12-2019/pasal-1/angka-68'
const EMPOWERED = ['norm pp-12-2019/pasal-1/angka-69', 'norm pp-45-2013/pasal-1/angka-18']
const REGION_FINANCE = 'norm pp-12-2019/pasal-1/angka-71'
const PROCUREMENT_PPK = 'norm perpres-16-2018/pasal-1/angka-10'
const BOOKKEEPER = 'norm pp-12-2019/pasal-1/angka-75'
const PERSONNEL_HEAD = ['norm uu-20-2023/pasal-1/angka-10', 'norm uu-5-2014/pasal-1/angka-14']
const CONTRACT_STAFF = ['norm uu-20-2023/pasal-1/angka-4', 'norm uu-5-2014/pasal-1/angka-4']
const BLUD = ['norm pp-49-2018/pasal-99/ayat-1', 'norm pp-12-2019/pasal-1/angka-58']
const ACTORS = 'procedure perpres-16-2018/pasal-8'
const ORGAN = 'norm pp-18-2016/pasal-1/angka-1'
const WRITTEN_LATER = ['2017-08-16-to-2018-03-21', '2018-03-22-to-2021-02-01', 'from-2021-02-02']
const NOT_THERE = { silent: 'no-such-capacity-there' }
const NO_SENSE = { silent: 'no-sense-in-this-field' }
const OTHER_FIELD = { silent: 'word-of-another-field' }

type When = Expectation['when']

/** A word that needs no passage. */
const alone = (term: string, sense: string, kind: string, ...basis: string[]): Expectation => ({
  when: { term },
  then: { sense, kind },
  basis,
})
const means = (when: When, sense: string, kind: string, ...basis: string[]): Expectation => ({
  when,
  then: { sense, kind },
  basis,
})
const acts = (when: When, family: string, capacity: string, sense: string, ...basis: string[]): Expectation => ({
  when,
  then: { sense, kind: 'capacity', family, capacity },
  basis,
})
const none = (when: When, then: unknown, ...basis: string[]): Expectation => ({ when, then, basis })

const PPK: Expectation[] = [
  means({ term: 'PPK', field: 'pengadaan' }, 'pejabat-pembuat-komitmen', 'duty', PROCUREMENT_PPK),
  means(
    { term: 'PPK', field: ['kepegawaian', 'disiplin'] },
    'pejabat-pembina-kepegawaian',
    'office',
    ...PERSONNEL_HEAD,
  ),
  means(
    { term: 'PPK', field: 'penatausahaan-keuangan', fund: 'apbd' },
    'pejabat-penatausahaan-keuangan-skpd',
    'duty',
    BOOKKEEPER,
  ),
  means(
    { term: 'PPK', field: 'penatausahaan-keuangan', fund: 'apbn' },
    'pejabat-pembuat-komitmen',
    'duty',
    'norm pp-45-2013/pasal-1/angka-23',
  ),
  means(
    { term: 'PPK', field: 'penyelenggaraan-pemilihan' },
    'panitia-pemilihan-kecamatan',
    'body',
    'norm uu-7-2017/pasal-51/ayat-1',
    'norm uu-8-2015/pasal-1/angka-12',
  ),
  means(
    { term: 'PPK', field: 'pengelolaan-blud', names: 'arrangement' },
    'pola-pengelolaan-keuangan-blud',
    'arrangement',
    ...BLUD,
  ),
  none(
    { term: 'PPK', field: 'pengelolaan-blud', names: 'person' },
    { silent: 'field-does-not-tell-the-sense' },
    PROCUREMENT_PPK,
    BOOKKEEPER,
  ),
  none(
    {
      term: 'PPK',
      field: ['keuangan-desa', 'kelembagaan', 'pendidikan', 'peradilan', 'keselamatan-kerja', 'komisi', 'lain'],
    },
    NO_SENSE,
    PROCUREMENT_PPK,
    'norm uu-20-2023/pasal-1/angka-10',
    BOOKKEEPER,
    'norm uu-7-2017/pasal-51/ayat-1',
  ),
  alone('PPK-SKPD', 'pejabat-penatausahaan-keuangan-skpd', 'duty', BOOKKEEPER),
  alone('PPK-Unit-SKPD', 'pejabat-penatausahaan-keuangan-unit-skpd', 'duty', 'norm pp-12-2019/pasal-15/ayat-1'),
  alone('PPK-BLUD', 'pola-pengelolaan-keuangan-blud', 'arrangement', ...BLUD),
]

const FINANCE: Expectation[] = [
  alone('PPTK', 'pejabat-pelaksana-teknis-kegiatan', 'duty', 'norm pp-12-2019/pasal-1/angka-74'),
  alone('PPSPM', 'pejabat-penanda-tangan-spm', 'duty', 'norm pp-45-2013/pasal-1/angka-24'),
  means({ term: 'PA', field: ['pengadaan', 'penatausahaan-keuangan'] }, 'pengguna-anggaran', 'duty', BUDGET_USER),
  none({ term: 'PA', field: 'peradilan' }, OTHER_FIELD, BUDGET_USER),
  none(
    {
      term: 'PA',
      field: [
        'kepegawaian',
        'disiplin',
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'keuangan-desa',
        'kelembagaan',
        'pendidikan',
        'keselamatan-kerja',
        'komisi',
        'lain',
      ],
    },
    NO_SENSE,
    BUDGET_USER,
  ),
  means(
    { term: 'KPA', field: ['pengadaan', 'penatausahaan-keuangan'] },
    'kuasa-pengguna-anggaran',
    'duty',
    ...EMPOWERED,
  ),
  none({ term: 'KPA', field: 'komisi' }, OTHER_FIELD, ...EMPOWERED),
  none(
    {
      term: 'KPA',
      field: [
        'kepegawaian',
        'disiplin',
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'keuangan-desa',
        'kelembagaan',
        'pendidikan',
        'peradilan',
        'keselamatan-kerja',
        'lain',
      ],
    },
    NO_SENSE,
    ...EMPOWERED,
  ),
  means(
    { term: 'PPKD', field: 'penatausahaan-keuangan' },
    'pejabat-pengelola-keuangan-daerah',
    'office',
    REGION_FINANCE,
  ),
  none({ term: 'PPKD', field: 'keuangan-desa' }, OTHER_FIELD, REGION_FINANCE),
  none(
    {
      term: 'PPKD',
      field: [
        'pengadaan',
        'kepegawaian',
        'disiplin',
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'kelembagaan',
        'pendidikan',
        'peradilan',
        'keselamatan-kerja',
        'komisi',
        'lain',
      ],
    },
    NO_SENSE,
    REGION_FINANCE,
  ),
]

const STAFF: Expectation[] = [
  means({ term: 'P3K', field: ['kepegawaian', 'disiplin'] }, 'pppk', 'employee-kind', ...CONTRACT_STAFF),
  none({ term: 'P3K', field: 'keselamatan-kerja' }, OTHER_FIELD, 'norm uu-20-2023/pasal-1/angka-4'),
  none(
    {
      term: 'P3K',
      field: [
        'pengadaan',
        'penatausahaan-keuangan',
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'keuangan-desa',
        'kelembagaan',
        'pendidikan',
        'peradilan',
        'komisi',
        'lain',
      ],
    },
    NO_SENSE,
    'norm uu-20-2023/pasal-1/angka-4',
  ),
  alone('PPPK', 'pppk', 'employee-kind', ...CONTRACT_STAFF),
  means(
    { term: 'PyB', field: 'kepegawaian' },
    'pejabat-yang-berwenang',
    'office',
    'norm uu-20-2023/pasal-1/angka-11',
    'norm uu-5-2014/pasal-1/angka-13',
  ),
  means(
    { term: 'PyB', field: 'disiplin' },
    'pejabat-yang-berwenang-menghukum',
    'office',
    'norm pp-94-2021/pasal-1/angka-3',
  ),
  none(
    {
      term: 'PyB',
      field: [
        'pengadaan',
        'penatausahaan-keuangan',
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'keuangan-desa',
        'kelembagaan',
        'pendidikan',
        'peradilan',
        'keselamatan-kerja',
        'komisi',
        'lain',
      ],
    },
    NO_SENSE,
    'norm uu-20-2023/pasal-1/angka-11',
  ),
]

const PENGAWAS: Expectation[] = [
  means(
    { term: 'Pengawas', field: ['kepegawaian', 'disiplin'], post: 'manajerial' },
    'jabatan-pengawas',
    'post',
    'norm uu-20-2023/pasal-14',
    'norm uu-5-2014/pasal-14',
  ),
  means(
    { term: 'Pengawas', field: ['kepegawaian', 'disiplin'], post: 'fungsional' },
    'jabatan-fungsional-pengawas',
    'post',
    'norm uu-20-2023/pasal-18/ayat-1',
  ),
  means(
    { term: 'Pengawas', field: 'pendidikan' },
    'jabatan-fungsional-pengawas',
    'post',
    'norm uu-20-2023/pasal-18/ayat-1',
  ),
  means(
    { term: 'Pengawas', field: 'pengadaan', method: 'kontrak', holder: 'pegawai' },
    'pengawas-pekerjaan',
    'duty',
    ACTORS,
  ),
  means(
    { term: 'Pengawas', field: 'pengadaan', method: 'kontrak', holder: 'badan-usaha' },
    'konsultan-pengawas',
    'body',
    ACTORS,
  ),
  means(
    { term: 'Pengawas', field: 'pengadaan', method: 'swakelola', holder: 'pegawai' },
    'tim-pengawas-swakelola',
    'duty',
    ACTORS,
  ),
  none({ term: 'Pengawas', field: 'pengadaan', method: 'swakelola', holder: 'badan-usaha' }, NO_SENSE, ACTORS),
  means(
    { term: 'Pengawas', field: 'penyelenggaraan-pemilihan' },
    'pengawas-pemilu',
    'body',
    'norm uu-7-2017/pasal-89/ayat-4',
  ),
  none({ term: 'Pengawas', field: 'pengelolaan-blud' }, OTHER_FIELD, 'norm pp-12-2019/pasal-1/angka-58'),
  none(
    {
      term: 'Pengawas',
      field: [
        'penatausahaan-keuangan',
        'keuangan-desa',
        'kelembagaan',
        'peradilan',
        'keselamatan-kerja',
        'komisi',
        'lain',
      ],
    },
    NO_SENSE,
    'norm uu-20-2023/pasal-14',
    ACTORS,
    'norm uu-7-2017/pasal-89/ayat-4',
  ),
]

const TRIGGERS = [
  'berhalangan-sementara',
  'diberhentikan-sementara',
  'berhalangan-tetap',
  'cuti-kampanye',
  'masa-jabatan-berakhir',
]
const MANDATE = ['norm uu-30-2014/pasal-14/ayat-2', 'procedure uu-30-2014/pasal-34/ayat-2']
const PJS = 'norm permendagri-1-2018/pasal-1/angka-6'

const ACTING: Expectation[] = [
  acts(
    { term: 'Pj', standsInFor: 'kepala-daerah' },
    'regional-head',
    'pj',
    'penjabat-kepala-daerah',
    'norm uu-23-2014/pasal-86/ayat-5',
    'norm uu-10-2016/pasal-201/ayat-10',
    'norm uu-10-2016/pasal-201/ayat-11',
  ),
  acts(
    { term: 'Pj', standsInFor: 'sekretaris-daerah' },
    'administrative',
    'pj-sekda',
    'penjabat-sekretaris-daerah',
    'norm uu-23-2014/pasal-214/ayat-1',
    'norm uu-23-2014/pasal-214/ayat-2',
  ),
  acts(
    { term: 'Pj', standsInFor: 'kepala-desa' },
    'village',
    'pj-kepala-desa',
    'penjabat-kepala-desa',
    'norm uu-6-2014/pasal-46/ayat-1',
    'norm uu-6-2014/pasal-47/ayat-1',
  ),
  none({ term: 'Pj', standsInFor: 'jabatan-lain' }, NOT_THERE, 'norm uu-30-2014/pasal-14/ayat-2'),
  acts(
    { term: 'Pjs', standsInFor: 'kepala-daerah', trigger: 'cuti-kampanye' },
    'regional-head',
    'pjs',
    'penjabat-sementara-kepala-daerah',
    PJS,
    'norm uu-10-2016/pasal-70/ayat-3',
  ),
  acts(
    { term: 'Pjs', standsInFor: 'kepala-daerah', trigger: 'masa-jabatan-berakhir' },
    'regional-head',
    'pj',
    'penjabat-kepala-daerah',
    'norm uu-10-2016/pasal-201/ayat-10',
    'norm uu-10-2016/pasal-201/ayat-11',
    PJS,
  ),
  none({ term: 'Pjs', standsInFor: 'kepala-daerah', trigger: TRIGGERS.slice(0, 3) }, NOT_THERE, PJS),
  none(
    { term: 'Pjs', standsInFor: ['sekretaris-daerah', 'jabatan-lain', 'kepala-desa'], trigger: TRIGGERS },
    NOT_THERE,
    PJS,
  ),
  acts(
    { term: 'Plt', standsInFor: 'kepala-daerah', trigger: ['berhalangan-sementara', 'diberhentikan-sementara'] },
    'regional-head',
    'plt-kepala-daerah',
    'pelaksana-tugas-kepala-daerah',
    'norm uu-23-2014/pasal-65/ayat-4',
    'norm uu-23-2014/pasal-86/ayat-1',
  ),
  acts(
    { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'berhalangan-tetap' },
    'regional-head',
    'wakil-tugas-sehari-hari',
    'wakil-dengan-tugas-sehari-hari',
    'norm uu-9-2015/pasal-88/ayat-1',
  ),
  acts(
    { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'cuti-kampanye' },
    'regional-head',
    'pjs',
    'penjabat-sementara-kepala-daerah',
    'norm uu-10-2016/pasal-70/ayat-3',
    PJS,
  ),
  none(
    { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'masa-jabatan-berakhir' },
    { silent: 'law-names-a-penjabat' },
    'norm uu-10-2016/pasal-201/ayat-10',
    'norm uu-10-2016/pasal-201/ayat-11',
  ),
  acts(
    { term: 'Plt', standsInFor: 'jabatan-lain', trigger: TRIGGERS },
    'administrative',
    'plt',
    'pelaksana-tugas',
    ...MANDATE,
  ),
  acts(
    { term: 'Plt', standsInFor: 'sekretaris-daerah', trigger: TRIGGERS },
    'administrative',
    'plt',
    'pelaksana-tugas',
    'norm uu-30-2014/pasal-14/ayat-2',
  ),
  none(
    { term: 'Plt', standsInFor: 'kepala-desa', trigger: TRIGGERS },
    NOT_THERE,
    'norm uu-6-2014/pasal-45',
    'norm uu-6-2014/pasal-46/ayat-1',
  ),
  acts(
    { term: 'Plh', standsInFor: 'kepala-daerah' },
    'regional-head',
    'plh-kepala-daerah',
    'pelaksana-harian-kepala-daerah',
    'norm uu-23-2014/pasal-65/ayat-5',
    'norm uu-23-2014/pasal-65/ayat-6',
  ),
  acts(
    { term: 'Plh', standsInFor: 'sekretaris-daerah' },
    'administrative',
    'plh-sekda',
    'pelaksana-harian-sekretaris-daerah',
    'norm perpres-3-2018/pasal-4',
  ),
  acts({ term: 'Plh', standsInFor: 'jabatan-lain' }, 'administrative', 'plh', 'pelaksana-harian', ...MANDATE),
  none({ term: 'Plh', standsInFor: 'kepala-desa' }, NOT_THERE, 'norm uu-6-2014/pasal-45'),
]

/** Words on the results of work, and the day of the paper. */
const RESULTS: Expectation[] = [
  means(
    { term: ['PPHP', 'PjPHP'], written: ['before-2017-08-16', '2017-08-16-to-2018-03-21'] },
    'penerima-hasil-pekerjaan',
    'duty',
    'norm perpres-54-2010/pasal-18',
  ),
  means(
    { term: ['PPHP', 'PjPHP'], written: '2018-03-22-to-2021-02-01' },
    'pemeriksa-hasil-pekerjaan',
    'duty',
    'norm perpres-16-2018/pasal-1/angka-14',
    'norm perpres-16-2018/pasal-1/angka-15',
  ),
  none(
    { term: ['PPHP', 'PjPHP'], written: 'from-2021-02-02' },
    { silent: 'abolished' },
    'norm perpres-12-2021/pasal-i',
  ),
]

const BY_DATE: Expectation[] = [
  // The reading on Panwas must not touch them.
  ...RESULTS.flatMap((one) =>
    ['bawaslu-takes-the-place', 'panwas-stays-apart'].map((option) => ({
      ...one,
      readings: { 'panwas-after-2017': option },
    })),
  ),
  // Before UU 7/2017 the answer must not turn on the reading.
  ...['bawaslu-takes-the-place', 'panwas-stays-apart'].map(
    (option): Expectation => ({
      when: { term: 'Panwas', written: 'before-2017-08-16' },
      readings: { 'panwas-after-2017': option },
      then: { sense: 'panwas-kabupaten-kota', kind: 'body' },
      basis: ['norm uu-8-2015/pasal-1/angka-17'],
    }),
  ),
  {
    when: { term: 'Panwas', written: WRITTEN_LATER },
    readings: { 'panwas-after-2017': 'bawaslu-takes-the-place' },
    then: { sense: 'bawaslu-kabupaten-kota', kind: 'body' },
    basis: ['norm uu-7-2017/pasal-89/ayat-4', 'norm uu-8-2015/pasal-1/angka-17'],
  },
  {
    when: { term: 'Panwas', written: WRITTEN_LATER },
    readings: { 'panwas-after-2017': 'panwas-stays-apart' },
    then: { sense: 'panwas-kabupaten-kota', kind: 'body' },
    basis: ['norm uu-8-2015/pasal-1/angka-17'],
  },
]

const UNITS: Expectation[] = [
  alone('OPD', 'perangkat-daerah', 'unit', ORGAN),
  alone('SKPD', 'satuan-kerja-perangkat-daerah', 'unit', 'norm pp-12-2019/pasal-1/angka-65'),
  means(
    { term: 'PD', field: ['kelembagaan', 'kepegawaian', 'disiplin', 'pengadaan'] },
    'perangkat-daerah',
    'unit',
    ORGAN,
  ),
  none({ term: 'PD', field: ['penatausahaan-keuangan', 'lain'] }, { silent: 'field-does-not-tell-the-sense' }, ORGAN),
  none(
    {
      term: 'PD',
      field: [
        'penyelenggaraan-pemilihan',
        'pengelolaan-blud',
        'keuangan-desa',
        'pendidikan',
        'peradilan',
        'keselamatan-kerja',
        'komisi',
      ],
    },
    NO_SENSE,
    ORGAN,
  ),
  alone('Satker', 'satuan-kerja', 'unit', 'norm pp-45-2013/pasal-1/angka-19'),
  alone('Sekda', 'sekretaris-daerah', 'office', 'norm pp-18-2016/pasal-94/ayat-1', 'norm pp-18-2016/pasal-95/ayat-1'),
  alone('Setda', 'sekretariat-daerah', 'unit', 'norm pp-18-2016/pasal-5/ayat-1', 'norm pp-18-2016/pasal-5/ayat-2'),
  alone(
    'KASN',
    'komisi-aparatur-sipil-negara',
    'body',
    'norm uu-5-2014/pasal-31/ayat-1/huruf-a',
    'guideline se-menpanrb-4-2024/isi/pengawasan',
  ),
]

export const expectations: Expectation[] = [...PPK, ...FINANCE, ...STAFF, ...PENGAWAS, ...ACTING, ...BY_DATE, ...UNITS]
