import type { Expectation } from '../../expectation'

/* PP 49/2008 Pasal 132A, Permendagri 4/2023 Pasal 15, SE Mendagri 821/5492/SJ; ban by ban, person by person. */

const VACANCIES = [
  'term-ended',
  'short-remainder',
  'single-candidate-lost',
  'suspended',
  'detained',
  'hindered',
  'predecessor-stood',
  'post-vacant',
  'holder-away',
]
const EVERY_OTHER_ACT = [
  'penunjukan-plt-plh',
  'penunjukan-pj-sekda',
  'usul-pindah',
  'penilaian-kinerja',
  'kenaikan-gaji-berkala',
  'cuti',
  'cuti-luar-negeri',
  'cltn',
  'surat-tugas',
  'izin',
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
const MOVES = ['mutasi', 'promosi', 'demosi', 'pengisian-jabatan-kosong']
const NOT_IN_THE_CIRCULAR = ['pemberhentian-dari-jabatan', 'pengangkatan-pegawai']
const IN_THE_CIRCULAR = [
  'pemberhentian-pegawai',
  'hukuman-disiplin-ringan',
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'tindak-lanjut-proses-hukum',
  'persetujuan-pindah-instansi',
]
const REACHED = [
  ...MOVES,
  ...NOT_IN_THE_CIRCULAR,
  ...IN_THE_CIRCULAR,
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
]
const NOT_BOUND = [
  'kepala-daerah',
  'pjs',
  'wakil-tugas-sehari-hari',
  'pejabat-definitif',
  'plt',
  'plh',
  'pj-sekda',
  'plh-sekda',
]

const REACH = ['every-personnel-decision', 'moves-only']
const CIRCULAR = ['not-relied-on', 'still-approves']
/** Where a reading is not named the answer must not turn on it. */
const either = (one: Expectation, points: { [point: string]: readonly string[] }): Expectation[] =>
  Object.entries(points).reduce<Expectation[]>(
    (list, [point, options]) =>
      list.flatMap((held) => options.map((option) => ({ ...held, readings: { ...held.readings, [point]: option } }))),
    [one],
  )
const BOTH = { 'mutasi-pegawai-reach': REACH, 'circular-5492-after-2023': CIRCULAR }

interface Person {
  readonly who: Expectation['when']
  readonly days: readonly string[]
  /** Days before, within and after the circular, as far as they fall to this version. */
  readonly letter: (letter: string) => string[]
  readonly exception: readonly string[]
  readonly circular: boolean
}

const NAMED = ['suspended', 'predecessor-stood', 'post-vacant']
const OLD = (letter: string) => [`norm pp-49-2008/pasal-132a/ayat-1/huruf-${letter}`]
const NEW = (letter: string) => [`norm permendagri-4-2023/pasal-15/ayat-2/huruf-${letter}`]
const OLD_EXCEPTION = ['procedure pp-49-2008/pasal-132a/ayat-2', 'procedure uu-23-2014/pasal-408']
const NEW_EXCEPTION = ['procedure permendagri-4-2023/pasal-15/ayat-3']
const ALL_DAYS = ['2014-10-17', '2022-09-13', '2022-09-14', '2023-04-03', '2023-04-04', '2025-01-01']

const PERSONS: readonly Person[] = [
  {
    who: { holder: 'kepala-daerah-pengganti', vacancy: VACANCIES },
    days: ALL_DAYS,
    letter: OLD,
    exception: OLD_EXCEPTION,
    circular: false,
  },
  {
    who: { holder: 'pj', vacancy: VACANCIES },
    days: ALL_DAYS.filter((day) => day < '2023-04-04'),
    letter: OLD,
    exception: OLD_EXCEPTION,
    circular: true,
  },
  {
    who: { holder: 'pj', vacancy: NAMED },
    days: ALL_DAYS.filter((day) => day >= '2023-04-04'),
    letter: (letter) => [...NEW(letter), ...OLD(letter)],
    exception: [...NEW_EXCEPTION, 'procedure pp-49-2008/pasal-132a/ayat-2'],
    circular: true,
  },
  // Pasal 132A does not name the penjabat of other vacancies, as those after the end of a term: the newer regulation alone binds them.
  {
    who: { holder: 'pj', vacancy: VACANCIES.filter((vacancy) => !NAMED.includes(vacancy)) },
    days: ALL_DAYS.filter((day) => day >= '2023-04-04'),
    letter: NEW,
    exception: NEW_EXCEPTION,
    circular: true,
  },
  {
    who: { holder: 'plt-kepala-daerah', vacancy: ['suspended', 'predecessor-stood'] },
    days: ALL_DAYS,
    letter: OLD,
    exception: OLD_EXCEPTION,
    circular: true,
  },
]

const BANS: readonly [string | readonly string[], string, string][] = [
  [MOVES, 'a', 'mutasi-pegawai'],
  ['izin-bertentangan', 'b', 'perizinan'],
  ['kebijakan-pemekaran', 'c', 'pemekaran'],
  ['kebijakan-bertentangan', 'd', 'kebijakan-pendahulu'],
]
const APPROVED_IN_ADVANCE = [
  'procedure se-mendagri-5492-2022/isi/persetujuan',
  'procedure se-mendagri-5492-2022/isi/laporan',
]

const bound = PERSONS.flatMap(({ who, days, letter, exception, circular }) =>
  days.flatMap((act) => {
    const each = (limit: string) => ({ limit, approval: 'each-time' })
    const on = { act }
    const wide = { 'mutasi-pegawai-reach': 'every-personnel-decision' }
    const base = { basis: [...letter('a'), ...exception], on }
    const asked = { ...base, then: each('mutasi-pegawai') }
    const standing = {
      on,
      then: { limit: 'mutasi-pegawai', approval: 'standing' },
      basis: [...letter('a'), ...exception, ...APPROVED_IN_ADVANCE],
    }
    const named = { when: { ...who, act: IN_THE_CIRCULAR }, readings: wide }
    const after = { 'circular-5492-after-2023': CIRCULAR }
    const byCircular: Expectation[] =
      !circular || act < '2022-09-14'
        ? either({ ...named, ...asked }, after)
        : act < '2023-04-04'
          ? either({ ...named, ...standing }, after)
          : [
              { ...named, ...asked, readings: { ...wide, 'circular-5492-after-2023': 'not-relied-on' } },
              { ...named, ...standing, readings: { ...wide, 'circular-5492-after-2023': 'still-approves' } },
            ]
    return [
      ...BANS.flatMap(([acts, of, limit]) =>
        either({ when: { ...who, act: acts }, on, then: each(limit), basis: [...letter(of), ...exception] }, BOTH),
      ),
      ...either({ ...asked, when: { ...who, act: NOT_IN_THE_CIRCULAR }, readings: wide }, after),
      ...byCircular,
      ...either(
        {
          when: { ...who, act: [...NOT_IN_THE_CIRCULAR, ...IN_THE_CIRCULAR] },
          on,
          readings: { 'mutasi-pegawai-reach': 'moves-only' },
          then: { limit: 'none' },
          basis: letter('a'),
        },
        after,
      ),
    ]
  }),
)

export const expectations: Expectation[] = [
  ...bound,
  ...either(
    {
      when: {
        act: EVERY_OTHER_ACT,
        holder: [...NOT_BOUND, 'plh-kepala-daerah', 'kepala-daerah-pengganti', 'pj', 'plt-kepala-daerah'],
        vacancy: VACANCIES,
      },
      then: { limit: 'none' },
      basis: OLD('a'),
    },
    BOTH,
  ),
  ...either(
    { when: { act: REACHED, holder: NOT_BOUND, vacancy: VACANCIES }, then: { limit: 'none' }, basis: OLD('a') },
    BOTH,
  ),
  ...either(
    {
      when: { act: REACHED, holder: 'plh-kepala-daerah', vacancy: VACANCIES },
      then: { limit: 'none' },
      basis: [...OLD('a'), 'procedure pp-49-2008/pasal-131/ayat-4'],
    },
    BOTH,
  ),
  ...either(
    {
      when: {
        act: REACHED,
        holder: 'plt-kepala-daerah',
        vacancy: VACANCIES.filter((one) => !['suspended', 'predecessor-stood'].includes(one)),
      },
      then: { limit: 'none' },
      basis: [...OLD('a'), 'norm pp-6-2005/pasal-130/ayat-1'],
    },
    BOTH,
  ),
]
