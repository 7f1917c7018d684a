import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import { SUPERVISORS } from '../duty-groups'
import type { Appointment } from '../outcome'
import { BEFORE_PP_12, EVER, SINCE_PP_12, THIRD, UNTIL_2025 } from '../regimes'

/** The dimensions of the table of appointments. */
export type DutyAppointmentInput = Pick<AdditionalDutyInput, 'duty' | 'fund' | 'hospital'>

const ANY_FUND = /* @__PURE__ */ any('the same in both budgets')
const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const
const REGIONAL = ['pejabat-pelaksana-teknis-kegiatan', 'pejabat-penatausahaan-keuangan-skpd'] as const
const UNIT = 'pejabat-penatausahaan-keuangan-unit-skpd'
const SWAKELOLA = ['tim-persiapan-swakelola', 'tim-pelaksana-swakelola', 'tim-pengawas-swakelola'] as const
/** Whom the PA names by the procurement rules, or the KPA to whom that power was passed on. */
const NAMED_BY_USER = ['pejabat-pengadaan', ...SWAKELOLA, 'tim-teknis'] as const
const TEAMS_OF_PPK = ['tim-pendukung', 'tim-ahli'] as const
/** PP 72/2019 gives the hospitals of regions rules of their own, of a province and of a kabupaten or kota. */
const HOSPITALS = [norm('pp-72-2019/pasal-i/angka-4'), norm('pp-72-2019/pasal-i/angka-9')] as const
const BEFORE_HOSPITALS = /* @__PURE__ */ between('2019-03-12', '2019-10-15')
const SINCE_HOSPITALS = /* @__PURE__ */ from('2019-10-15')
const COMMITMENT = 'pejabat-pembuat-komitmen'

/** Who names the holder of a duty. The head of region names no PPK; in the APBN the KPA does, not the minister. */
export const dutyAppointmentTable = /* @__PURE__ */ defineTable<
  DutyAppointmentInput,
  'act',
  Appointment | Silent,
  ReadingOptions
>()({
  id: 'duty-appointment',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    fund: ADDITIONAL_DUTY_VALUES.fund,
    hospital: ADDITIONAL_DUTY_VALUES.hospital,
  },
  asks: {
    'kuasa-pengguna-anggaran': ['hospital'],
    'pejabat-pelaksana-teknis-kegiatan': ['hospital'],
    'pejabat-penatausahaan-keuangan-skpd': ['hospital'],
    'pejabat-penatausahaan-keuangan-unit-skpd': ['hospital'],
  },
  rows: () => ({
    pa: {
      when: { duty: 'pengguna-anggaran', fund: ANY_FUND },
      then: { by: 'by-office' },
      basis: [norm('uu-1-2004/pasal-4/ayat-1'), norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kpa/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-45-2013/pasal-5/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'kpa/apbd/2019': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: BEFORE_HOSPITALS },
      then: { by: 'kepala-daerah', proposal: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-11/ayat-3')],
      reasoning: 'text',
      notes: ['lurah-is-kpa-with-the-post'],
    },
    'kpa/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'kepala-daerah', proposal: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-11/ayat-3')],
      reasoning: 'text',
      notes: ['lurah-is-kpa-with-the-post'],
    },
    // The regulation itself has the director set as KPA; nobody proposes.
    'kpa/apbd/hospital': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'yes' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'kepala-daerah' },
      basis: [...HOSPITALS, norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'inference',
    },
    'finance/apbd/hospital': {
      when: { duty: [...REGIONAL, UNIT], fund: 'apbd', hospital: 'yes' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'direktur-rumah-sakit-daerah' },
      basis: HOSPITALS,
      reasoning: 'text',
    },
    'ppk/apbn': {
      when: { duty: [COMMITMENT, 'pejabat-penanda-tangan-spm'], fund: 'apbn' },
      then: { by: 'kuasa-pengguna-anggaran' },
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppk/apbd': {
      when: { duty: COMMITMENT, fund: 'apbd' },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'inference',
    },
    // To appoint is not among the powers that the PA may pass on to a KPA; the definition of the PPK goes on to name both.
    'ppk/apbd/2025': {
      when: { duty: COMMITMENT, fund: 'apbd' },
      during: { act: from('2025-04-30') },
      then: { by: 'pengguna-anggaran' },
      basis: [
        norm('perpres-46-2025/pasal-9/ayat-1/huruf-g'),
        norm('perpres-46-2025/pasal-9/ayat-3'),
        procedure('perpres-46-2025/pasal-1/angka-10'),
      ],
      reasoning: 'inference',
      notes: ['definition-still-names-the-kpa'],
    },
    'pptk/2019': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd' },
      during: { act: BEFORE_HOSPITALS },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran', proposal: 'atasan-langsung' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1'), procedure('pp-12-2019/penjelasan/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    pptk: {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran', proposal: 'atasan-langsung' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1'), procedure('pp-12-2019/penjelasan/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd/2019': {
      when: { duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd' },
      during: { act: BEFORE_HOSPITALS },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-14/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd': {
      when: { duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-14/ayat-1')],
      reasoning: 'text',
    },
    'ppk-unit-skpd/2019': {
      when: { duty: UNIT, fund: 'apbd' },
      during: { act: BEFORE_HOSPITALS },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'ppk-unit-skpd': {
      when: { duty: UNIT, fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_HOSPITALS },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'kpa/apbd/before-2019': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: { by: 'kepala-daerah', proposal: 'pengguna-anggaran' },
      basis: [norm('uu-1-2004/pasal-5/huruf-b'), procedure('uu-1-2004/penjelasan/pasal-5')],
      reasoning: 'text',
    },
    'bendahara/apbd/before-2019': {
      when: { duty: TREASURERS, fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: { by: 'kepala-daerah', proposal: 'pengguna-anggaran' },
      basis: [norm('uu-1-2004/pasal-5/huruf-b'), procedure('uu-1-2004/penjelasan/pasal-5')],
      reasoning: 'text',
    },
    'regional/before-2019': {
      when: { duty: [...REGIONAL, UNIT], fund: 'apbd' },
      during: { act: between(EVER, '2019-03-12') },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'regional/apbn': {
      when: { duty: [...REGIONAL, UNIT], fund: 'apbn' },
      then: silent('no-such-duty-in-this-budget'),
      basis: [procedure('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppspm/apbd/before-pp-12': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: silent('no-such-duty-in-this-budget'),
      basis: [procedure('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'bendahara/apbd': {
      when: { duty: TREASURERS, fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { by: 'kepala-daerah', proposal: 'ppkd' },
      basis: [norm('pp-12-2019/pasal-16/ayat-1'), norm('pp-12-2019/pasal-19/ayat-1')],
      reasoning: 'text',
    },
    'bendahara/apbn': {
      when: { duty: TREASURERS, fund: 'apbn' },
      then: { by: 'menteri-pimpinan-lembaga' },
      basis: [norm('pp-45-2013/pasal-18/ayat-1'), norm('pp-45-2013/pasal-22/ayat-1')],
      reasoning: 'text',
    },
    'procurement/apbn': {
      when: { duty: NAMED_BY_USER, fund: 'apbn' },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'procurement/apbd': {
      when: { duty: NAMED_BY_USER, fund: 'apbd' },
      during: { act: UNTIL_2025 },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    // To appoint them is not among the powers that the PA may pass on to a KPA either.
    'pejabat-pengadaan/apbd/2025': {
      when: { duty: 'pejabat-pengadaan', fund: 'apbd' },
      during: { act: THIRD },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-h'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    'swakelola/apbd/2025': {
      when: { duty: SWAKELOLA, fund: 'apbd' },
      during: { act: THIRD },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-j'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    'technical-team/apbd/2025': {
      when: { duty: 'tim-teknis', fund: 'apbd' },
      during: { act: THIRD },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-k'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    pokja: {
      when: { duty: 'pokja-pemilihan', fund: ANY_FUND },
      then: { by: 'kepala-ukpbj' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    agent: {
      when: { duty: 'agen-pengadaan', fund: ANY_FUND },
      then: silent('held-by-agreement'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'teams-of-ppk': {
      when: { duty: TEAMS_OF_PPK, fund: ANY_FUND },
      during: { act: UNTIL_2025 },
      then: { by: COMMITMENT },
      basis: [norm('perpres-16-2018/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    'teams-of-ppk/2025': {
      when: { duty: TEAMS_OF_PPK, fund: ANY_FUND },
      during: { act: THIRD },
      then: { by: COMMITMENT },
      basis: [norm('perpres-46-2025/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    // No text regulates them: whoever makes the decree names them.
    supervisors: {
      when: { duty: SUPERVISORS, fund: ANY_FUND },
      then: { by: 'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen' },
      basis: [norm('perpres-16-2018/pasal-8'), procedure('uu-30-2014/pasal-63/ayat-3')],
      reasoning: 'inference',
      notes: ['supervisor-is-no-actor-of-procurement'],
    },
    'receivers/to-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'text',
    },
    'receivers/after': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: from('2018-03-22') },
      then: silent('duty-abolished'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'examiners/before': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: silent('duty-not-yet-made'),
      basis: [procedure('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'examiners/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'inference',
    },
    'examiners/after': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: from('2021-02-02') },
      then: silent('duty-abolished'),
      basis: [procedure('perpres-12-2021/pasal-i')],
      reasoning: 'text',
    },
  }),
})
