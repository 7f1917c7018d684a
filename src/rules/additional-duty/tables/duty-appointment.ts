import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Appointment } from '../outcome'
import { allBut, BEFORE_PP_12, EVER, SINCE_PP_12 } from '../regimes'

/** The dimensions of the table of appointments. */
export type DutyAppointmentInput = Pick<AdditionalDutyInput, 'duty' | 'fund'>

const ANY_FUND = /* @__PURE__ */ any('the same in both budgets')
const SILENT_FUND = /* @__PURE__ */ any('not read for either budget')
const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const
const REGIONAL = ['pejabat-pelaksana-teknis-kegiatan', 'pejabat-penatausahaan-keuangan-skpd'] as const
const UNIT = 'pejabat-penatausahaan-keuangan-unit-skpd'
const SELECTION = ['pejabat-pengadaan', 'pokja-pemilihan'] as const
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
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, fund: ADDITIONAL_DUTY_VALUES.fund },
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
    'kpa/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { by: 'kepala-daerah', proposal: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-11/ayat-3')],
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
    pptk: {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { by: 'pengguna-atau-kuasa-pengguna-anggaran', proposal: 'atasan-langsung' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1'), procedure('pp-12-2019/penjelasan/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd': {
      when: { duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-14/ayat-1')],
      reasoning: 'text',
    },
    'ppk-unit-skpd': {
      when: { duty: UNIT, fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { by: 'pengguna-anggaran' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'regional/before-2019': {
      when: { duty: ['kuasa-pengguna-anggaran', ...REGIONAL, UNIT, ...TREASURERS], fund: 'apbd' },
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
    selection: {
      when: { duty: SELECTION, fund: SILENT_FUND },
      then: silent('appointment-not-read'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    rest: {
      when: {
        duty: allBut(
          'pengguna-anggaran',
          'kuasa-pengguna-anggaran',
          COMMITMENT,
          'pejabat-penanda-tangan-spm',
          ...REGIONAL,
          UNIT,
          ...TREASURERS,
          ...SELECTION,
        ),
        fund: SILENT_FUND,
      },
      then: silent('appointment-not-read'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
  }),
})
