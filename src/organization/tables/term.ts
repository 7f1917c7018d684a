import { defineTable, silent } from '../../decision'
import { guideline, norm, procedure, type ReadingOptions } from '../../law'
import type { Term, TermField } from '../dimensions'
import type { TermOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimensions of the table of terms. */
export type TermInput = Pick<
  OrganizationInput,
  'term' | 'field' | 'fund' | 'names' | 'standsInFor' | 'trigger' | 'method' | 'holder' | 'post' | 'written'
>

/** What must be known of the passage before a word is decided; a word with one sense asks for nothing. */
export const TERM_ASKS = {
  PPK: ['field', 'fund', 'names'],
  'PPK-SKPD': [],
  'PPK-Unit-SKPD': [],
  'PPK-BLUD': [],
  PPTK: [],
  PPSPM: [],
  PA: ['field'],
  KPA: ['field'],
  PPKD: ['field'],
  P3K: ['field'],
  PPPK: [],
  PyB: ['field'],
  Pengawas: ['field', 'method', 'holder', 'post'],
  Pj: ['standsInFor'],
  Pjs: ['standsInFor', 'trigger'],
  Plt: ['standsInFor', 'trigger'],
  Plh: ['standsInFor'],
  PPHP: ['written'],
  PjPHP: ['written'],
  OPD: [],
  SKPD: [],
  PD: ['field'],
  Satker: [],
  Sekda: [],
  Setda: [],
  KASN: [],
  Panwas: ['written'],
} as const satisfies { readonly [T in Term]: readonly (keyof TermInput)[] }

const COMMITMENT = { sense: 'pejabat-pembuat-komitmen', kind: 'duty' } as const
const PERSONNEL = { sense: 'pejabat-pembina-kepegawaian', kind: 'office' } as const
const SUPERVISOR_POST = { sense: 'jabatan-pengawas', kind: 'post' } as const
const SUPERVISOR_JF = { sense: 'jabatan-fungsional-pengawas', kind: 'post' } as const
const MONEY = ['pengadaan', 'penatausahaan-keuangan'] as const
const ON_WORK_RESULTS = ['PPHP', 'PjPHP'] as const
const STAFF = ['kepegawaian', 'disiplin'] as const

/** Every field but these. */
function but(...fields: readonly TermField[]): readonly TermField[] {
  return ORGANIZATION_VALUES.field.filter((field) => !fields.includes(field))
}

/** What a word means, by what the passage with it is about, for whom an official stands in and why, and when it was written. */
export const termTable = /* @__PURE__ */ defineTable<TermInput, never, TermOutcome, ReadingOptions>()({
  id: 'word-sense',
  bucket: 'term',
  dimensions: {
    term: ORGANIZATION_VALUES.term,
    field: ORGANIZATION_VALUES.field,
    fund: ORGANIZATION_VALUES.fund,
    names: ORGANIZATION_VALUES.names,
    standsInFor: ORGANIZATION_VALUES.standsInFor,
    trigger: ORGANIZATION_VALUES.trigger,
    method: ORGANIZATION_VALUES.method,
    holder: ORGANIZATION_VALUES.holder,
    post: ORGANIZATION_VALUES.post,
    written: ORGANIZATION_VALUES.written,
  },
  asks: TERM_ASKS,
  rows: () => ({
    'ppk/pengadaan': {
      when: { term: 'PPK', field: 'pengadaan' },
      then: COMMITMENT,
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'text',
    },
    'ppk/kepegawaian': {
      when: { term: 'PPK', field: STAFF },
      then: PERSONNEL,
      basis: [norm('uu-20-2023/pasal-1/angka-10'), norm('uu-5-2014/pasal-1/angka-14')],
      reasoning: 'text',
    },
    // PP 12/2019 never speaks of a Pejabat Pembuat Komitmen: its PPK is always that of the SKPD.
    'ppk/penatausahaan/apbd': {
      when: { term: 'PPK', field: 'penatausahaan-keuangan', fund: 'apbd' },
      then: { sense: 'pejabat-penatausahaan-keuangan-skpd', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-1/angka-75')],
      reasoning: 'text',
    },
    'ppk/penatausahaan/apbn': {
      when: { term: 'PPK', field: 'penatausahaan-keuangan', fund: 'apbn' },
      then: COMMITMENT,
      basis: [norm('pp-45-2013/pasal-1/angka-23')],
      reasoning: 'text',
    },
    'ppk/pemilihan': {
      when: { term: 'PPK', field: 'penyelenggaraan-pemilihan' },
      then: { sense: 'panitia-pemilihan-kecamatan', kind: 'body' },
      basis: [norm('uu-7-2017/pasal-51/ayat-1'), norm('uu-8-2015/pasal-1/angka-12')],
      reasoning: 'text',
    },
    'ppk/blud/arrangement': {
      when: { term: 'PPK', field: 'pengelolaan-blud', names: 'arrangement' },
      then: { sense: 'pola-pengelolaan-keuangan-blud', kind: 'arrangement' },
      basis: [norm('pp-49-2018/pasal-99/ayat-1'), norm('pp-12-2019/pasal-1/angka-58')],
      reasoning: 'inference',
    },
    'ppk/blud/person': {
      when: { term: 'PPK', field: 'pengelolaan-blud', names: 'person' },
      then: silent('field-does-not-tell-the-sense'),
      basis: [norm('perpres-16-2018/pasal-1/angka-10'), norm('pp-12-2019/pasal-1/angka-75')],
      reasoning: 'inference',
    },
    'ppk/elsewhere': {
      when: {
        term: 'PPK',
        field: but('pengadaan', ...STAFF, 'penatausahaan-keuangan', 'penyelenggaraan-pemilihan', 'pengelolaan-blud'),
      },
      then: silent('no-sense-in-this-field'),
      basis: [
        norm('perpres-16-2018/pasal-1/angka-10'),
        norm('uu-20-2023/pasal-1/angka-10'),
        norm('pp-12-2019/pasal-1/angka-75'),
        norm('uu-7-2017/pasal-51/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'ppk-skpd': {
      when: { term: 'PPK-SKPD' },
      then: { sense: 'pejabat-penatausahaan-keuangan-skpd', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-1/angka-75')],
      reasoning: 'text',
    },
    'ppk-unit-skpd': {
      when: { term: 'PPK-Unit-SKPD' },
      then: { sense: 'pejabat-penatausahaan-keuangan-unit-skpd', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'ppk-blud': {
      when: { term: 'PPK-BLUD' },
      then: { sense: 'pola-pengelolaan-keuangan-blud', kind: 'arrangement' },
      basis: [norm('pp-49-2018/pasal-99/ayat-1'), norm('pp-12-2019/pasal-1/angka-58')],
      reasoning: 'inference',
    },
    pptk: {
      when: { term: 'PPTK' },
      then: { sense: 'pejabat-pelaksana-teknis-kegiatan', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-1/angka-74')],
      reasoning: 'text',
    },
    ppspm: {
      when: { term: 'PPSPM' },
      then: { sense: 'pejabat-penanda-tangan-spm', kind: 'duty' },
      basis: [norm('pp-45-2013/pasal-1/angka-24')],
      reasoning: 'text',
    },
    'pa/money': {
      when: { term: 'PA', field: MONEY },
      then: { sense: 'pengguna-anggaran', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-1/angka-68')],
      reasoning: 'text',
    },
    'pa/peradilan': {
      when: { term: 'PA', field: 'peradilan' },
      then: silent('word-of-another-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-68')],
      reasoning: 'inference',
      notes: ['pa-as-religious-court'],
    },
    'pa/elsewhere': {
      when: { term: 'PA', field: but(...MONEY, 'peradilan') },
      then: silent('no-sense-in-this-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-68')],
      reasoning: 'inference',
    },
    'kpa/money': {
      when: { term: 'KPA', field: MONEY },
      then: { sense: 'kuasa-pengguna-anggaran', kind: 'duty' },
      basis: [norm('pp-12-2019/pasal-1/angka-69'), norm('pp-45-2013/pasal-1/angka-18')],
      reasoning: 'text',
    },
    'kpa/komisi': {
      when: { term: 'KPA', field: 'komisi' },
      then: silent('word-of-another-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-69'), norm('pp-45-2013/pasal-1/angka-18')],
      reasoning: 'inference',
      notes: ['kpa-as-commission'],
    },
    'kpa/elsewhere': {
      when: { term: 'KPA', field: but(...MONEY, 'komisi') },
      then: silent('no-sense-in-this-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-69'), norm('pp-45-2013/pasal-1/angka-18')],
      reasoning: 'inference',
    },
    'ppkd/daerah': {
      when: { term: 'PPKD', field: 'penatausahaan-keuangan' },
      then: { sense: 'pejabat-pengelola-keuangan-daerah', kind: 'office' },
      basis: [norm('pp-12-2019/pasal-1/angka-71')],
      reasoning: 'text',
    },
    'ppkd/desa': {
      when: { term: 'PPKD', field: 'keuangan-desa' },
      then: silent('word-of-another-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-71')],
      reasoning: 'inference',
      notes: ['ppkd-of-the-village'],
    },
    'ppkd/elsewhere': {
      when: { term: 'PPKD', field: but('penatausahaan-keuangan', 'keuangan-desa') },
      then: silent('no-sense-in-this-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-71')],
      reasoning: 'inference',
    },
    'p3k/kepegawaian': {
      when: { term: 'P3K', field: STAFF },
      then: { sense: 'pppk', kind: 'employee-kind' },
      basis: [norm('uu-20-2023/pasal-1/angka-4'), norm('uu-5-2014/pasal-1/angka-4')],
      reasoning: 'inference',
    },
    'p3k/keselamatan-kerja': {
      when: { term: 'P3K', field: 'keselamatan-kerja' },
      then: silent('word-of-another-field'),
      basis: [norm('uu-20-2023/pasal-1/angka-4')],
      reasoning: 'inference',
      notes: ['p3k-as-first-aid'],
    },
    'p3k/elsewhere': {
      when: { term: 'P3K', field: but(...STAFF, 'keselamatan-kerja') },
      then: silent('no-sense-in-this-field'),
      basis: [norm('uu-20-2023/pasal-1/angka-4')],
      reasoning: 'inference',
    },
    pppk: {
      when: { term: 'PPPK' },
      then: { sense: 'pppk', kind: 'employee-kind' },
      basis: [norm('uu-20-2023/pasal-1/angka-4'), norm('uu-5-2014/pasal-1/angka-4')],
      reasoning: 'text',
    },
    'pyb/kepegawaian': {
      when: { term: 'PyB', field: 'kepegawaian' },
      then: { sense: 'pejabat-yang-berwenang', kind: 'office' },
      basis: [norm('uu-20-2023/pasal-1/angka-11'), norm('uu-5-2014/pasal-1/angka-13')],
      reasoning: 'text',
    },
    'pyb/disiplin': {
      when: { term: 'PyB', field: 'disiplin' },
      then: { sense: 'pejabat-yang-berwenang-menghukum', kind: 'office' },
      basis: [norm('pp-94-2021/pasal-1/angka-3')],
      reasoning: 'inference',
      notes: ['pyb-of-discipline-is-written-out'],
    },
    'pyb/elsewhere': {
      when: { term: 'PyB', field: but(...STAFF) },
      then: silent('no-sense-in-this-field'),
      basis: [norm('uu-20-2023/pasal-1/angka-11')],
      reasoning: 'inference',
    },
    'pengawas/post': {
      when: { term: 'Pengawas', field: STAFF, post: 'manajerial' },
      then: SUPERVISOR_POST,
      basis: [norm('uu-20-2023/pasal-14'), norm('uu-5-2014/pasal-14')],
      reasoning: 'text',
    },
    'pengawas/functional': {
      when: { term: 'Pengawas', field: STAFF, post: 'fungsional' },
      then: SUPERVISOR_JF,
      basis: [norm('uu-20-2023/pasal-18/ayat-1')],
      reasoning: 'inference',
    },
    'pengawas/school': {
      when: { term: 'Pengawas', field: 'pendidikan' },
      then: SUPERVISOR_JF,
      basis: [norm('uu-20-2023/pasal-18/ayat-1')],
      reasoning: 'inference',
      notes: ['pengawas-sekolah-is-a-functional-post'],
    },
    'pengawas/contract/staff': {
      when: { term: 'Pengawas', field: 'pengadaan', method: 'kontrak', holder: 'pegawai' },
      then: { sense: 'pengawas-pekerjaan', kind: 'duty' },
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
      notes: ['supervisor-of-works-is-no-actor-of-procurement'],
    },
    'pengawas/contract/firm': {
      when: { term: 'Pengawas', field: 'pengadaan', method: 'kontrak', holder: 'badan-usaha' },
      then: { sense: 'konsultan-pengawas', kind: 'body' },
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'pengawas/swakelola/staff': {
      when: { term: 'Pengawas', field: 'pengadaan', method: 'swakelola', holder: 'pegawai' },
      then: { sense: 'tim-pengawas-swakelola', kind: 'duty' },
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'pengawas/swakelola/firm': {
      when: { term: 'Pengawas', field: 'pengadaan', method: 'swakelola', holder: 'badan-usaha' },
      then: silent('no-sense-in-this-field'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'pengawas/election': {
      when: { term: 'Pengawas', field: 'penyelenggaraan-pemilihan' },
      then: { sense: 'pengawas-pemilu', kind: 'body' },
      basis: [norm('uu-7-2017/pasal-89/ayat-4')],
      reasoning: 'inference',
    },
    'pengawas/blud': {
      when: { term: 'Pengawas', field: 'pengelolaan-blud' },
      then: silent('word-of-another-field'),
      basis: [norm('pp-12-2019/pasal-1/angka-58')],
      reasoning: 'inference',
      notes: ['dewan-pengawas-of-a-blud'],
    },
    'pengawas/elsewhere': {
      when: {
        term: 'Pengawas',
        field: but(...STAFF, 'pendidikan', 'pengadaan', 'penyelenggaraan-pemilihan', 'pengelolaan-blud'),
      },
      then: silent('no-sense-in-this-field'),
      basis: [norm('uu-20-2023/pasal-14'), procedure('perpres-16-2018/pasal-8'), norm('uu-7-2017/pasal-89/ayat-4')],
      reasoning: 'inference',
    },
    'pj/kepala-daerah': {
      when: { term: 'Pj', standsInFor: 'kepala-daerah' },
      then: { sense: 'penjabat-kepala-daerah', kind: 'capacity', family: 'regional-head', capacity: 'pj' },
      basis: [
        norm('uu-23-2014/pasal-86/ayat-5'),
        norm('uu-10-2016/pasal-201/ayat-10'),
        norm('uu-10-2016/pasal-201/ayat-11'),
      ],
      reasoning: 'text',
    },
    'pj/sekda': {
      when: { term: 'Pj', standsInFor: 'sekretaris-daerah' },
      then: { sense: 'penjabat-sekretaris-daerah', kind: 'capacity', family: 'administrative', capacity: 'pj-sekda' },
      basis: [norm('uu-23-2014/pasal-214/ayat-1'), norm('uu-23-2014/pasal-214/ayat-2')],
      reasoning: 'text',
    },
    'pj/kepala-desa': {
      when: { term: 'Pj', standsInFor: 'kepala-desa' },
      then: { sense: 'penjabat-kepala-desa', kind: 'capacity', family: 'village', capacity: 'pj-kepala-desa' },
      basis: [norm('uu-6-2014/pasal-46/ayat-1'), norm('uu-6-2014/pasal-47/ayat-1')],
      reasoning: 'text',
    },
    'pj/other-post': {
      when: { term: 'Pj', standsInFor: 'jabatan-lain' },
      then: silent('no-such-capacity-there'),
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'inference',
    },
    'pjs/kepala-daerah/campaign': {
      when: { term: 'Pjs', standsInFor: 'kepala-daerah', trigger: 'cuti-kampanye' },
      then: { sense: 'penjabat-sementara-kepala-daerah', kind: 'capacity', family: 'regional-head', capacity: 'pjs' },
      basis: [norm('permendagri-1-2018/pasal-1/angka-6'), norm('uu-10-2016/pasal-70/ayat-3')],
      reasoning: 'text',
    },
    'pjs/kepala-daerah/term-ended': {
      when: { term: 'Pjs', standsInFor: 'kepala-daerah', trigger: 'masa-jabatan-berakhir' },
      then: { sense: 'penjabat-kepala-daerah', kind: 'capacity', family: 'regional-head', capacity: 'pj' },
      basis: [
        norm('uu-10-2016/pasal-201/ayat-10'),
        norm('uu-10-2016/pasal-201/ayat-11'),
        norm('permendagri-1-2018/pasal-1/angka-6'),
      ],
      reasoning: 'inference',
      notes: ['press-writes-pjs-for-pj'],
    },
    'pjs/kepala-daerah/other-trigger': {
      when: {
        term: 'Pjs',
        standsInFor: 'kepala-daerah',
        trigger: ['berhalangan-sementara', 'diberhentikan-sementara', 'berhalangan-tetap'],
      },
      then: silent('no-such-capacity-there'),
      basis: [norm('permendagri-1-2018/pasal-1/angka-6')],
      reasoning: 'inference',
    },
    'pjs/others': {
      when: { term: 'Pjs', standsInFor: ['sekretaris-daerah', 'jabatan-lain', 'kepala-desa'] },
      then: silent('no-such-capacity-there'),
      basis: [norm('permendagri-1-2018/pasal-1/angka-6')],
      reasoning: 'inference',
    },
    'plt/kepala-daerah/hindered': {
      when: {
        term: 'Plt',
        standsInFor: 'kepala-daerah',
        trigger: ['berhalangan-sementara', 'diberhentikan-sementara'],
      },
      then: {
        sense: 'pelaksana-tugas-kepala-daerah',
        kind: 'capacity',
        family: 'regional-head',
        capacity: 'plt-kepala-daerah',
      },
      basis: [norm('uu-23-2014/pasal-65/ayat-4'), norm('uu-23-2014/pasal-86/ayat-1')],
      reasoning: 'inference',
      notes: ['statute-does-not-write-plt-for-a-regional-head'],
    },
    'plt/kepala-daerah/stopped': {
      when: { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'berhalangan-tetap' },
      then: {
        sense: 'wakil-dengan-tugas-sehari-hari',
        kind: 'capacity',
        family: 'regional-head',
        capacity: 'wakil-tugas-sehari-hari',
      },
      basis: [norm('uu-9-2015/pasal-88/ayat-1')],
      reasoning: 'inference',
      notes: ['deputy-has-daily-tasks-only'],
    },
    'plt/kepala-daerah/campaign': {
      when: { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'cuti-kampanye' },
      then: { sense: 'penjabat-sementara-kepala-daerah', kind: 'capacity', family: 'regional-head', capacity: 'pjs' },
      basis: [norm('uu-10-2016/pasal-70/ayat-3'), norm('permendagri-1-2018/pasal-1/angka-6')],
      reasoning: 'inference',
      notes: ['campaign-substitute-was-called-plt'],
    },
    'plt/kepala-daerah/term-ended': {
      when: { term: 'Plt', standsInFor: 'kepala-daerah', trigger: 'masa-jabatan-berakhir' },
      then: silent('law-names-a-penjabat'),
      basis: [norm('uu-10-2016/pasal-201/ayat-10'), norm('uu-10-2016/pasal-201/ayat-11')],
      reasoning: 'inference',
    },
    'plt/other-post': {
      when: { term: 'Plt', standsInFor: 'jabatan-lain' },
      then: { sense: 'pelaksana-tugas', kind: 'capacity', family: 'administrative', capacity: 'plt' },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), procedure('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
    },
    'plt/sekda': {
      when: { term: 'Plt', standsInFor: 'sekretaris-daerah' },
      then: { sense: 'pelaksana-tugas', kind: 'capacity', family: 'administrative', capacity: 'plt' },
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'inference',
      notes: ['statute-names-a-penjabat-for-the-sekda'],
    },
    'plt/kepala-desa': {
      when: { term: 'Plt', standsInFor: 'kepala-desa' },
      then: silent('no-such-capacity-there'),
      basis: [norm('uu-6-2014/pasal-45'), norm('uu-6-2014/pasal-46/ayat-1')],
      reasoning: 'inference',
    },
    'plh/kepala-daerah': {
      when: { term: 'Plh', standsInFor: 'kepala-daerah' },
      then: {
        sense: 'pelaksana-harian-kepala-daerah',
        kind: 'capacity',
        family: 'regional-head',
        capacity: 'plh-kepala-daerah',
      },
      basis: [norm('uu-23-2014/pasal-65/ayat-5'), norm('uu-23-2014/pasal-65/ayat-6')],
      reasoning: 'inference',
      notes: ['statute-does-not-write-plt-for-a-regional-head'],
    },
    'plh/sekda': {
      when: { term: 'Plh', standsInFor: 'sekretaris-daerah' },
      then: {
        sense: 'pelaksana-harian-sekretaris-daerah',
        kind: 'capacity',
        family: 'administrative',
        capacity: 'plh-sekda',
      },
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
    'plh/other-post': {
      when: { term: 'Plh', standsInFor: 'jabatan-lain' },
      then: { sense: 'pelaksana-harian', kind: 'capacity', family: 'administrative', capacity: 'plh' },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), procedure('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
    },
    'plh/kepala-desa': {
      when: { term: 'Plh', standsInFor: 'kepala-desa' },
      then: silent('no-such-capacity-there'),
      basis: [norm('uu-6-2014/pasal-45')],
      reasoning: 'inference',
    },
    'results/penerima': {
      when: { term: ON_WORK_RESULTS, written: ['before-2017-08-16', '2017-08-16-to-2018-03-21'] },
      then: { sense: 'penerima-hasil-pekerjaan', kind: 'duty' },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'text',
    },
    'results/pemeriksa': {
      when: { term: ON_WORK_RESULTS, written: '2018-03-22-to-2021-02-01' },
      then: { sense: 'pemeriksa-hasil-pekerjaan', kind: 'duty' },
      basis: [norm('perpres-16-2018/pasal-1/angka-14'), norm('perpres-16-2018/pasal-1/angka-15')],
      reasoning: 'text',
      notes: ['older-packages-went-on-under-the-old-rule'],
    },
    'results/abolished': {
      when: { term: ON_WORK_RESULTS, written: 'from-2021-02-02' },
      then: silent('abolished'),
      basis: [norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
    },
    opd: {
      when: { term: 'OPD' },
      then: { sense: 'perangkat-daerah', kind: 'unit' },
      basis: [norm('pp-18-2016/pasal-1/angka-1')],
      reasoning: 'inference',
      notes: ['opd-is-an-everyday-word'],
    },
    skpd: {
      when: { term: 'SKPD' },
      then: { sense: 'satuan-kerja-perangkat-daerah', kind: 'unit' },
      basis: [norm('pp-12-2019/pasal-1/angka-65')],
      reasoning: 'text',
    },
    'pd/organisation': {
      when: { term: 'PD', field: ['kelembagaan', 'kepegawaian', 'disiplin', 'pengadaan'] },
      then: { sense: 'perangkat-daerah', kind: 'unit' },
      basis: [norm('pp-18-2016/pasal-1/angka-1')],
      reasoning: 'inference',
    },
    'pd/money': {
      when: { term: 'PD', field: ['penatausahaan-keuangan', 'lain'] },
      then: silent('field-does-not-tell-the-sense'),
      basis: [norm('pp-18-2016/pasal-1/angka-1')],
      reasoning: 'inference',
      notes: ['pd-as-travel-or-company'],
    },
    'pd/elsewhere': {
      when: {
        term: 'PD',
        field: but('kelembagaan', 'kepegawaian', 'disiplin', 'pengadaan', 'penatausahaan-keuangan', 'lain'),
      },
      then: silent('no-sense-in-this-field'),
      basis: [norm('pp-18-2016/pasal-1/angka-1')],
      reasoning: 'inference',
    },
    satker: {
      when: { term: 'Satker' },
      then: { sense: 'satuan-kerja', kind: 'unit' },
      basis: [norm('pp-45-2013/pasal-1/angka-19')],
      reasoning: 'text',
    },
    sekda: {
      when: { term: 'Sekda' },
      then: { sense: 'sekretaris-daerah', kind: 'office' },
      basis: [norm('pp-18-2016/pasal-94/ayat-1'), norm('pp-18-2016/pasal-95/ayat-1')],
      reasoning: 'text',
    },
    setda: {
      when: { term: 'Setda' },
      then: { sense: 'sekretariat-daerah', kind: 'unit' },
      basis: [norm('pp-18-2016/pasal-5/ayat-1'), norm('pp-18-2016/pasal-5/ayat-2')],
      reasoning: 'text',
    },
    kasn: {
      when: { term: 'KASN' },
      then: { sense: 'komisi-aparatur-sipil-negara', kind: 'body' },
      basis: [norm('uu-5-2014/pasal-31/ayat-1/huruf-a'), guideline('se-menpanrb-4-2024/isi/pengawasan')],
      reasoning: 'text',
      notes: ['kasn-ended-in-2024'],
    },
    'panwas/before': {
      when: { term: 'Panwas', written: 'before-2017-08-16' },
      then: { sense: 'panwas-kabupaten-kota', kind: 'body' },
      basis: [norm('uu-8-2015/pasal-1/angka-17')],
      reasoning: 'text',
    },
    'panwas/bawaslu': {
      when: {
        term: 'Panwas',
        written: ['2017-08-16-to-2018-03-21', '2018-03-22-to-2021-02-01', 'from-2021-02-02'],
      },
      reading: { 'panwas-after-2017': 'bawaslu-takes-the-place' },
      then: { sense: 'bawaslu-kabupaten-kota', kind: 'body' },
      basis: [norm('uu-7-2017/pasal-89/ayat-4'), norm('uu-8-2015/pasal-1/angka-17')],
      reasoning: 'inference',
    },
    'panwas/apart': {
      when: {
        term: 'Panwas',
        written: ['2017-08-16-to-2018-03-21', '2018-03-22-to-2021-02-01', 'from-2021-02-02'],
      },
      reading: { 'panwas-after-2017': 'panwas-stays-apart' },
      then: { sense: 'panwas-kabupaten-kota', kind: 'body' },
      basis: [norm('uu-8-2015/pasal-1/angka-17')],
      reasoning: 'text',
    },
  }),
})
