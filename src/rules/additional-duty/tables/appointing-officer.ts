import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { THIRD } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { AppointingOfficer } from '../resignation-outcome'

/** The dimensions of the table of officers. */
export type AppointingOfficerInput = Pick<ResignationInput, 'duty' | 'fund' | 'hospital'>

const EITHER_HOSPITAL = any('no rule on hospitals touches this duty')
const EITHER_FUND = any('the norm does not tell the funds apart')
const NO_HOSPITAL = any('a regional hospital spends the regional budget')
const BEFORE_PP_12 = between('0001-01-01', '2019-03-12')
const SINCE_PP_12 = from('2019-03-12')
const BEFORE_HOSPITALS = between('2019-03-12', '2019-10-15')
const SINCE_HOSPITALS = from('2019-10-15')
const BEFORE_THIRD = between('0001-01-01', '2025-04-30')

const FINANCE = [
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
] as const
const SWAKELOLA = ['tim-persiapan-swakelola', 'tim-pelaksana-swakelola', 'tim-pengawas-swakelola'] as const
const PROCUREMENT = ['pejabat-pengadaan', ...SWAKELOLA, 'tim-teknis'] as const

/**
 * How each duty is held and who decides on it: never the head of the region for a PPK or PPTK, and in APBN never the minister. The two
 * funds share no row on finance officers.
 */
export const appointingOfficerTable = /* @__PURE__ */ defineTable<
  AppointingOfficerInput,
  'act',
  AppointingOfficer | Silent
>()({
  id: 'appointing-officer',
  bucket: 'duty',
  dimensions: {
    duty: RESIGNATION_VALUES.duty,
    fund: RESIGNATION_VALUES.fund,
    hospital: RESIGNATION_VALUES.hospital,
  },
  rows: () => ({
    'pa/apbn': {
      when: { duty: 'pengguna-anggaran', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-office', decides: 'atasan-pejabat' },
      basis: [norm('uu-1-2004/pasal-4/ayat-1'), procedure('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
    },
    'pa/apbd': {
      when: { duty: 'pengguna-anggaran', fund: 'apbd', hospital: EITHER_HOSPITAL },
      then: { title: 'by-office', decides: 'atasan-pejabat' },
      basis: [norm('uu-1-2004/pasal-6/ayat-1'), procedure('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
    },
    'kpa/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-office', decides: 'pengguna-anggaran' },
      basis: [norm('pp-45-2013/pasal-6/ayat-1'), norm('pp-45-2013/pasal-5/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'kpa/apbd/before-pp-12': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: any('hospitals had no rule of their own yet') },
      during: { act: BEFORE_PP_12 },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'pengguna-anggaran' },
      basis: [norm('uu-1-2004/pasal-5/huruf-b'), procedure('uu-1-2004/penjelasan/pasal-5')],
      reasoning: 'text',
    },
    'kpa/apbd/unit': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-11/ayat-3'), norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
      notes: ['lurah-is-kpa-with-the-post'],
    },
    'kpa/apbd/hospital-2019': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-11/ayat-3'), norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
    },
    'kpa/apbd/hospital': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'yes' },
      during: { act: SINCE_HOSPITALS },
      then: { title: 'by-office', decides: 'kepala-daerah' },
      // The director is set as KPA with the post; whom the act has name a KPA sees that the post is filled.
      basis: [
        norm('pp-72-2019/pasal-i/angka-4'),
        norm('pp-72-2019/pasal-i/angka-9'),
        norm('uu-1-2004/pasal-5/huruf-b'),
      ],
      reasoning: 'inference',
    },
    'ppk/apbn': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-decree', decides: 'kuasa-pengguna-anggaran' },
      basis: [norm('pp-45-2013/pasal-8/huruf-b'), norm('pp-45-2013/pasal-5/ayat-2')],
      reasoning: 'text',
    },
    'ppk/apbd': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: BEFORE_THIRD },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'text',
    },
    'ppk/apbd/2025': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: THIRD },
      // To appoint is not among the powers that the PA may pass on to a KPA; the definition of the PPK goes on to name both.
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [
        norm('perpres-46-2025/pasal-9/ayat-1/huruf-g'),
        norm('perpres-46-2025/pasal-9/ayat-3'),
        procedure('perpres-46-2025/pasal-1/angka-10'),
      ],
      reasoning: 'inference',
      notes: ['definition-still-names-the-kpa'],
    },
    'finance/apbn': {
      when: { duty: FINANCE, fund: 'apbn', hospital: NO_HOSPITAL },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    // PP 58/2005 stood before; its copy is incomplete.
    'finance/apbd/before-pp-12': {
      when: { duty: FINANCE, fund: 'apbd', hospital: any('hospitals had no rule of their own yet') },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pptk/apbd/skpd': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya', proposes: 'atasan-langsung' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd/apbd/skpd': {
      when: { duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-14/ayat-1'), norm('pp-12-2019/pasal-10/ayat-1/huruf-l')],
      reasoning: 'text',
    },
    'ppk-unit-skpd/apbd/skpd': {
      when: { duty: 'pejabat-penatausahaan-keuangan-unit-skpd', fund: 'apbd', hospital: 'no' },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'pptk/apbd/hospital-2019': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', hospital: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya', proposes: 'atasan-langsung' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd/apbd/hospital-2019': {
      when: { duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd', hospital: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-14/ayat-1'), norm('pp-12-2019/pasal-10/ayat-1/huruf-l')],
      reasoning: 'text',
    },
    'ppk-unit-skpd/apbd/hospital-2019': {
      when: { duty: 'pejabat-penatausahaan-keuangan-unit-skpd', fund: 'apbd', hospital: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'finance/apbd/hospital': {
      when: { duty: FINANCE, fund: 'apbd', hospital: 'yes' },
      during: { act: SINCE_HOSPITALS },
      then: { title: 'by-decree', decides: 'direktur-rumah-sakit-daerah' },
      basis: [norm('pp-72-2019/pasal-i/angka-4'), norm('pp-72-2019/pasal-i/angka-9')],
      reasoning: 'text',
    },
    'ppspm/apbn': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-decree', decides: 'kuasa-pengguna-anggaran' },
      basis: [norm('pp-45-2013/pasal-8/huruf-b'), norm('pp-45-2013/pasal-5/ayat-2')],
      reasoning: 'text',
    },
    'ppspm/apbd/before-pp-12': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: SINCE_PP_12 },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'bendahara-penerimaan/apbn': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-decree', decides: 'menteri-pimpinan-lembaga' },
      basis: [norm('pp-45-2013/pasal-18/ayat-1'), norm('uu-1-2004/pasal-10/ayat-1')],
      reasoning: 'text',
      notes: ['may-be-delegated-to-kepala-satker'],
    },
    'bendahara-pengeluaran/apbn': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbn', hospital: NO_HOSPITAL },
      then: { title: 'by-decree', decides: 'menteri-pimpinan-lembaga' },
      basis: [norm('pp-45-2013/pasal-22/ayat-1'), norm('uu-1-2004/pasal-10/ayat-2')],
      reasoning: 'text',
      notes: ['may-be-delegated-to-kepala-satker'],
    },
    'bendahara/apbd/before-pp-12': {
      when: {
        duty: ['bendahara-penerimaan', 'bendahara-pengeluaran'],
        fund: 'apbd',
        hospital: EITHER_HOSPITAL,
      },
      during: { act: BEFORE_PP_12 },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'pengguna-anggaran' },
      basis: [norm('uu-1-2004/pasal-5/huruf-b'), procedure('uu-1-2004/penjelasan/pasal-5')],
      reasoning: 'text',
    },
    'bendahara-penerimaan/apbd': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'ppkd' },
      basis: [norm('pp-12-2019/pasal-16/ayat-1'), norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
    },
    'bendahara-pengeluaran/apbd': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: SINCE_PP_12 },
      then: { title: 'by-decree', decides: 'kepala-daerah', proposes: 'ppkd' },
      basis: [norm('pp-12-2019/pasal-19/ayat-1'), norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
    },
    'procurement/apbn': {
      when: { duty: PROCUREMENT, fund: 'apbn', hospital: EITHER_HOSPITAL },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'procurement/apbd': {
      when: { duty: PROCUREMENT, fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: BEFORE_THIRD },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    // To appoint them is not among the powers that the PA may pass on to a KPA either.
    'pejabat-pengadaan/apbd/2025': {
      when: { duty: 'pejabat-pengadaan', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: THIRD },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-h'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    'swakelola/apbd/2025': {
      when: { duty: SWAKELOLA, fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: THIRD },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-j'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    'technical-team/apbd/2025': {
      when: { duty: 'tim-teknis', fund: 'apbd', hospital: EITHER_HOSPITAL },
      during: { act: THIRD },
      then: { title: 'by-decree', decides: 'pengguna-anggaran' },
      basis: [norm('perpres-46-2025/pasal-9/ayat-1/huruf-k'), norm('perpres-46-2025/pasal-9/ayat-3')],
      reasoning: 'inference',
    },
    pokja: {
      when: { duty: 'pokja-pemilihan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      then: { title: 'by-decree', decides: 'kepala-ukpbj' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    agent: {
      when: { duty: 'agen-pengadaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      then: { title: 'by-agreement', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'teams-of-ppk': {
      when: { duty: ['tim-pendukung', 'tim-ahli'], fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { title: 'by-decree', decides: 'pejabat-pembuat-komitmen' },
      basis: [norm('perpres-16-2018/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    'teams-of-ppk/2025': {
      when: { duty: ['tim-pendukung', 'tim-ahli'], fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: THIRD },
      then: { title: 'by-decree', decides: 'pejabat-pembuat-komitmen' },
      basis: [norm('perpres-46-2025/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    // No text regulates them: whoever made the decree answers.
    supervisors: {
      when: {
        duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'],
        fund: EITHER_FUND,
        hospital: EITHER_HOSPITAL,
      },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen' },
      basis: [norm('perpres-16-2018/pasal-8'), procedure('uu-30-2014/pasal-63/ayat-3')],
      reasoning: 'inference',
      notes: ['no-actor-of-procurement'],
    },
    'receivers/to-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: between('0001-01-01', '2018-03-22') },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'text',
    },
    'receivers/after': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: from('2018-03-22') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'examiners/before': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: between('0001-01-01', '2018-03-22') },
      then: silent('duty-not-yet-made'),
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'examiners/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: { title: 'by-decree', decides: 'pengguna-anggaran-atau-kuasanya' },
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'inference',
    },
    'examiners/after': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND, hospital: EITHER_HOSPITAL },
      during: { act: from('2021-02-02') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
    },
  }),
})
