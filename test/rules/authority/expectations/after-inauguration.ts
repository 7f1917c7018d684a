import type { Expectation } from '../../expectation'

/* Pasal 162 ayat (3) in its three versions. */

const ACTS_LEFT_ALONE = [
  'pengangkatan-pegawai',
  'pemberhentian-pegawai',
  'penunjukan-plt-plh',
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
const REPLACING = ['mutasi', 'promosi', 'demosi', 'pengisian-jabatan-kosong']
const REMOVAL = 'pemberhentian-dari-jabatan'
const BOUND = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah']
const OTHERS = [
  'pj',
  'pjs',
  'wakil-tugas-sehari-hari',
  'plh-kepala-daerah',
  'pejabat-definitif',
  'plt',
  'plh',
  'pj-sekda',
  'plh-sekda',
]
const WHENEVER = ['within-six-months', 'later']
const READINGS = ['no-replacement', 'replacement']
const whatever = (one: Expectation): Expectation[] =>
  READINGS.map((option) => ({ ...one, readings: { 'removal-as-replacement': option } }))

const VERSIONS: readonly [readonly string[], string, string][] = [
  [['2014-10-17', '2015-03-17'], 'uu-1-2015/pasal-162/ayat-3', 'ban'],
  [['2015-03-18', '2016-06-30'], 'uu-8-2015/pasal-162/ayat-3', 'ban'],
  [['2016-07-01', '2025-08-19'], 'uu-10-2016/pasal-162/ayat-3', 'approval'],
]
const NONE = { bar: 'none' }

export const expectations: Expectation[] = [
  ...VERSIONS.flatMap(([days, article, bar]) =>
    days.flatMap((act) => {
      const rest = { on: { act }, basis: [`norm ${article}`] }
      const within = { holder: BOUND, inauguration: 'within-six-months' }
      return [
        ...whatever({ when: { act: REPLACING, ...within }, ...rest, then: { bar } }),
        {
          when: { act: REMOVAL, ...within },
          ...rest,
          readings: { 'removal-as-replacement': 'replacement' },
          then: { bar },
        },
        {
          when: { act: REMOVAL, ...within },
          ...rest,
          readings: { 'removal-as-replacement': 'no-replacement' },
          then: NONE,
        },
        ...whatever({
          when: { act: [...REPLACING, REMOVAL], holder: BOUND, inauguration: 'later' },
          ...rest,
          then: NONE,
        }),
        ...whatever({
          when: { act: ACTS_LEFT_ALONE, holder: [...BOUND, ...OTHERS], inauguration: WHENEVER },
          ...rest,
          then: NONE,
        }),
        ...whatever({
          when: { act: [...REPLACING, REMOVAL], holder: OTHERS, inauguration: WHENEVER },
          ...rest,
          then: NONE,
        }),
      ]
    }),
  ),
]
