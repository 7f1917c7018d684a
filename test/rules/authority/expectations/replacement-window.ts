import type { Expectation } from '../../expectation'

/*
 * Pasal 71 ayat (2): before 1 July 2016 of the petahana in the last six months of the own term, with two explanations in turn; since
 * then of every head, deputy and penjabat from six months before the determination, with the explanation that limits it.
 */

const REPLACING = ['mutasi', 'promosi', 'demosi', 'pengisian-jabatan-kosong']
const REMOVAL = 'pemberhentian-dari-jabatan'
const NAMING_A_PLT = 'penunjukan-plt-plh'
const LEFT_ALONE = [
  'pengangkatan-pegawai',
  'pemberhentian-pegawai',
  'penunjukan-pj-sekda',
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
  'surat-tugas',
  'izin',
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
  'program-untuk-pasangan-calon',
  'penetapan-perkada',
  'perubahan-struktur-organisasi',
  'perubahan-renstra-renja',
  'perubahan-alokasi-anggaran',
  'pelaksanaan-anggaran',
  'kontrak-pengadaan',
  'penunjukan-pejabat-pembuat-komitmen',
  'tugas-rutin',
]
const HEADS_AND_DEPUTIES = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari']
const PENJABAT = ['pj', 'pjs']
const NOT_NAMED = ['plh-kepala-daerah', 'pejabat-definitif', 'plt', 'plh', 'pj-sekda', 'plh-sekda']
const EVERYONE = [...HEADS_AND_DEPUTIES, ...PENJABAT, ...NOT_NAMED]
const WHEREVER = ['inside', 'moved', 'outside']
const EITHER = ['yes', 'no']

const POINTS = [
  { 'moved-determination-day': 'later-day', 'removal-as-replacement': 'no-replacement' },
  { 'moved-determination-day': 'later-day', 'removal-as-replacement': 'replacement' },
  { 'moved-determination-day': 'day-then-set', 'removal-as-replacement': 'no-replacement' },
  { 'moved-determination-day': 'day-then-set', 'removal-as-replacement': 'replacement' },
] as const

type Reading = (typeof POINTS)[number]

/** Every day under every combination of readings; what is expected may follow from the reading. */
function on(
  days: readonly string[],
  when: Expectation['when'],
  basis: readonly string[],
  bar: string | ((reading: Reading) => string),
): Expectation[] {
  const dated = days.length === 0 ? [{}] : days.map((act) => ({ on: { act } }))
  return dated.flatMap((day) =>
    POINTS.map((readings) => ({
      ...day,
      when: { candidate: EITHER, ...when },
      readings,
      then: { bar: typeof bar === 'string' ? bar : bar(readings) },
      basis,
    })),
  )
}

const FIRST = ['2014-10-17', '2015-03-17']
const SECOND = ['2015-03-18', '2016-06-30']
const SINCE = ['2016-07-01', '2024-05-01']
const norms = (...ids: string[]) => ids.map((id) => `norm ${id}`)
const TEXT = 'uu-10-2016/pasal-71/ayat-2'
const EXPLANATION = 'uu-10-2016/penjelasan/pasal-71/ayat-2'
const HEADS_BASIS = norms(TEXT, EXPLANATION)
const PENJABAT_BASIS = norms(TEXT, 'uu-10-2016/pasal-71/ayat-4', EXPLANATION)
const moved = (reading: Reading) => (reading['moved-determination-day'] === 'day-then-set' ? 'approval' : 'none')
const removed = (otherwise: (reading: Reading) => string) => (reading: Reading) =>
  reading['removal-as-replacement'] === 'replacement' ? otherwise(reading) : 'none'

const since2016 = [[HEADS_AND_DEPUTIES, HEADS_BASIS] as const, [PENJABAT, PENJABAT_BASIS] as const].flatMap(
  ([holder, basis]) => [
    ...on(SINCE, { act: REPLACING, holder, window: 'inside' }, basis, 'approval'),
    ...on(SINCE, { act: REPLACING, holder, window: 'moved' }, basis, moved),
    ...on(SINCE, { act: REPLACING, holder, window: 'outside' }, basis, 'none'),
    ...on(
      SINCE,
      { act: REMOVAL, holder, window: 'inside' },
      basis,
      removed(() => 'approval'),
    ),
    ...on(SINCE, { act: REMOVAL, holder, window: 'moved' }, basis, removed(moved)),
    ...on(SINCE, { act: REMOVAL, holder, window: 'outside' }, basis, 'none'),
  ],
)

const OLD_TEXT = 'uu-1-2015/pasal-71/ayat-2'
const older = [
  { days: FIRST, explanation: 'uu-1-2015/penjelasan/pasal-71/ayat-2', vacancies: 'none' },
  { days: SECOND, explanation: 'uu-8-2015/penjelasan/pasal-71/ayat-2', vacancies: 'ban' },
].flatMap(({ days, explanation, vacancies }) => {
  const inside = { holder: HEADS_AND_DEPUTIES, window: 'inside', candidate: 'yes' }
  const basis = norms(OLD_TEXT, explanation)
  return [
    ...on(days, { ...inside, act: ['mutasi', 'promosi', 'demosi'] }, basis, 'ban'),
    ...on(days, { ...inside, act: 'pengisian-jabatan-kosong' }, basis, vacancies),
    ...on(
      days,
      { ...inside, act: REMOVAL },
      basis,
      removed(() => 'ban'),
    ),
    ...on(days, { ...inside, act: [...REPLACING, REMOVAL], candidate: 'no' }, norms(OLD_TEXT), 'none'),
    ...on(
      days,
      { act: [...REPLACING, REMOVAL], holder: HEADS_AND_DEPUTIES, window: ['moved', 'outside'] },
      norms(OLD_TEXT),
      'none',
    ),
    ...on(days, { act: [...REPLACING, REMOVAL], holder: PENJABAT, window: WHEREVER }, norms(OLD_TEXT), 'none'),
  ]
})

const BOUND = [...HEADS_AND_DEPUTIES, ...PENJABAT]
const naming = [
  ...on(
    FIRST,
    { act: NAMING_A_PLT, holder: BOUND, window: 'inside' },
    norms(OLD_TEXT, 'uu-1-2015/penjelasan/pasal-71/ayat-2'),
    'none',
  ),
  ...on(
    SECOND,
    { act: NAMING_A_PLT, holder: BOUND, window: 'inside' },
    norms('uu-8-2015/penjelasan/pasal-71/ayat-2'),
    'allowed',
  ),
  ...on(SINCE, { act: NAMING_A_PLT, holder: BOUND, window: 'inside' }, norms(EXPLANATION), 'allowed'),
]

/** What the ban of either time does not reach, each time by the text then in force. */
const untouched = [
  [[...FIRST, ...SECOND], OLD_TEXT],
  [SINCE, TEXT],
].flatMap(([days, text]) => {
  const [when, basis] = [days as readonly string[], norms(text as string)]
  return [
    ...on(when, { act: NAMING_A_PLT, holder: BOUND, window: ['moved', 'outside'] }, basis, 'none'),
    ...on(when, { act: LEFT_ALONE, holder: EVERYONE, window: WHEREVER }, basis, 'none'),
    ...on(when, { act: [...REPLACING, REMOVAL, NAMING_A_PLT], holder: NOT_NAMED, window: WHEREVER }, basis, 'none'),
  ]
})

export const expectations: Expectation[] = [...since2016, ...older, ...naming, ...untouched]
