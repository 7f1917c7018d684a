import type { Expectation } from '../../expectation'
import {
  BEFORE_2019,
  BUYER,
  EXAMINER,
  FUNDS,
  KPA,
  on,
  PA,
  POKJA,
  PPK,
  PPK_SKPD,
  PPK_UNIT,
  PPSPM,
  PPTK,
  SINCE_2019,
  silent,
  TREASURERS,
} from './days'

const EVER = ['0001-01-01', '2018-03-22', '2019-03-12', '2019-10-15', '2026-11-21']
const NONE = silent('no-such-duty-in-this-budget')
const BEFORE_HOSPITALS = ['2019-03-12', '2019-10-14']
const HOSPITALS = ['2019-10-15', '2026-11-21']
const DIRECTOR = ['norm pp-72-2019/pasal-i/angka-4', 'norm pp-72-2019/pasal-i/angka-9']
const BEFORE_2025 = ['0001-01-01', '2019-03-12', '2019-10-15', '2025-04-29']
const THIRD = ['2025-04-30', '2026-11-21']
const SWAKELOLA = ['tim-persiapan-swakelola', 'tim-pelaksana-swakelola', 'tim-pengawas-swakelola']

export const expectations: Expectation[] = [
  ...on(EVER, {
    when: { duty: PA, fund: FUNDS },
    then: { by: 'by-office' },
    basis: ['norm uu-1-2004/pasal-4/ayat-1', 'norm uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: KPA, fund: 'apbn' },
    then: { by: 'pengguna-anggaran' },
    basis: ['norm pp-45-2013/pasal-5/ayat-1/huruf-a'],
  }),
  ...on(BEFORE_HOSPITALS, {
    when: { duty: KPA, fund: 'apbd', hospital: ['yes', 'no'] },
    then: { by: 'kepala-daerah', proposal: 'kepala-skpd' },
    basis: ['norm pp-12-2019/pasal-11/ayat-3'],
  }),
  ...on(HOSPITALS, {
    when: { duty: KPA, fund: 'apbd', hospital: 'no' },
    then: { by: 'kepala-daerah', proposal: 'kepala-skpd' },
    basis: ['norm pp-12-2019/pasal-11/ayat-3'],
  }),
  // PP 72/2019: the director is set as KPA and names PPTK and bookkeepers.
  ...on(HOSPITALS, {
    when: { duty: KPA, fund: 'apbd', hospital: 'yes' },
    then: { by: 'kepala-daerah' },
    basis: [...DIRECTOR, 'norm uu-1-2004/pasal-5/huruf-b'],
  }),
  ...on(HOSPITALS, {
    when: { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbd', hospital: 'yes' },
    then: { by: 'direktur-rumah-sakit-daerah' },
    basis: DIRECTOR,
  }),
  ...on(EVER, {
    when: { duty: [PPK, PPSPM], fund: 'apbn' },
    then: { by: 'kuasa-pengguna-anggaran' },
    basis: ['norm pp-45-2013/pasal-8/huruf-b'],
  }),
  ...on(['0001-01-01', '2025-04-29'], {
    when: { duty: PPK, fund: 'apbd' },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
    basis: ['norm perpres-16-2018/pasal-1/angka-10'],
  }),
  // Since then as `resolveResignation` has it: to appoint is not among what a PA may pass on.
  ...on(['2025-04-30', '2026-11-21'], {
    when: { duty: PPK, fund: 'apbd' },
    then: { by: 'pengguna-anggaran' },
    basis: [
      'norm perpres-46-2025/pasal-9/ayat-1/huruf-g',
      'norm perpres-46-2025/pasal-9/ayat-3',
      'procedure perpres-46-2025/pasal-1/angka-10',
    ],
  }),
  ...on(BEFORE_HOSPITALS, {
    when: { duty: PPTK, fund: 'apbd', hospital: ['yes', 'no'] },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran', proposal: 'atasan-langsung' },
    basis: ['norm pp-12-2019/pasal-12/ayat-1', 'procedure pp-12-2019/penjelasan/pasal-12/ayat-1'],
  }),
  ...on(HOSPITALS, {
    when: { duty: PPTK, fund: 'apbd', hospital: 'no' },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran', proposal: 'atasan-langsung' },
    basis: ['norm pp-12-2019/pasal-12/ayat-1', 'procedure pp-12-2019/penjelasan/pasal-12/ayat-1'],
  }),
  ...on(BEFORE_HOSPITALS, {
    when: { duty: PPK_SKPD, fund: 'apbd', hospital: ['yes', 'no'] },
    then: { by: 'pengguna-anggaran' },
    basis: ['norm pp-12-2019/pasal-14/ayat-1'],
  }),
  ...on(HOSPITALS, {
    when: { duty: PPK_SKPD, fund: 'apbd', hospital: 'no' },
    then: { by: 'pengguna-anggaran' },
    basis: ['norm pp-12-2019/pasal-14/ayat-1'],
  }),
  ...on(BEFORE_HOSPITALS, {
    when: { duty: PPK_UNIT, fund: 'apbd', hospital: ['yes', 'no'] },
    then: { by: 'pengguna-anggaran' },
    basis: ['norm pp-12-2019/pasal-15/ayat-1'],
  }),
  ...on(HOSPITALS, {
    when: { duty: PPK_UNIT, fund: 'apbd', hospital: 'no' },
    then: { by: 'pengguna-anggaran' },
    basis: ['norm pp-12-2019/pasal-15/ayat-1'],
  }),
  ...on(BEFORE_2019, {
    when: { duty: [KPA, ...TREASURERS], fund: 'apbd' },
    then: { by: 'kepala-daerah', proposal: 'pengguna-anggaran' },
    basis: ['norm uu-1-2004/pasal-5/huruf-b', 'procedure uu-1-2004/penjelasan/pasal-5'],
  }),
  ...on(BEFORE_2019, {
    when: { duty: [PPTK, PPK_SKPD, PPK_UNIT, PPSPM], fund: 'apbd' },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbn' },
    then: NONE,
    basis: ['procedure pp-45-2013/pasal-8/huruf-b'],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPSPM, fund: 'apbd' },
    then: NONE,
    basis: ['procedure pp-12-2019/pasal-10/ayat-1/huruf-h'],
  }),
  ...on(SINCE_2019, {
    when: { duty: TREASURERS, fund: 'apbd' },
    then: { by: 'kepala-daerah', proposal: 'ppkd' },
    basis: ['norm pp-12-2019/pasal-16/ayat-1', 'norm pp-12-2019/pasal-19/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: TREASURERS, fund: 'apbn' },
    then: { by: 'menteri-pimpinan-lembaga' },
    basis: ['norm pp-45-2013/pasal-18/ayat-1', 'norm pp-45-2013/pasal-22/ayat-1'],
  }),
  // Below as `resolveResignation` has it, duty by duty: who names is who releases.
  ...on(EVER, {
    when: { duty: [BUYER, ...SWAKELOLA, 'tim-teknis'], fund: 'apbn' },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(BEFORE_2025, {
    when: { duty: [BUYER, ...SWAKELOLA, 'tim-teknis'], fund: 'apbd' },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...(
    [
      ['h', [BUYER]],
      ['j', SWAKELOLA],
      ['k', ['tim-teknis']],
    ] as const
  ).flatMap(([letter, duty]) =>
    on(THIRD, {
      when: { duty, fund: 'apbd' },
      then: { by: 'pengguna-anggaran' },
      basis: [`norm perpres-46-2025/pasal-9/ayat-1/huruf-${letter}`, 'norm perpres-46-2025/pasal-9/ayat-3'],
    }),
  ),
  ...on(EVER, {
    when: { duty: POKJA, fund: FUNDS },
    then: { by: 'kepala-ukpbj' },
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(EVER, {
    when: { duty: 'agen-pengadaan', fund: FUNDS },
    then: silent('held-by-agreement'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...on(BEFORE_2025, {
    when: { duty: ['tim-pendukung', 'tim-ahli'], fund: FUNDS },
    then: { by: PPK },
    basis: ['norm perpres-16-2018/pasal-11/ayat-1'],
  }),
  ...on(THIRD, {
    when: { duty: ['tim-pendukung', 'tim-ahli'], fund: FUNDS },
    then: { by: PPK },
    basis: ['norm perpres-46-2025/pasal-11/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: FUNDS },
    then: { by: 'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen' },
    basis: ['norm perpres-16-2018/pasal-8', 'procedure uu-30-2014/pasal-63/ayat-3'],
  }),
  ...on(['0001-01-01', '2018-03-21'], {
    when: { duty: 'penerima-hasil-pekerjaan', fund: FUNDS },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
    basis: ['norm perpres-54-2010/pasal-18'],
  }),
  ...on(['2018-03-22', '2026-11-21'], {
    when: { duty: 'penerima-hasil-pekerjaan', fund: FUNDS },
    then: silent('duty-abolished'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...on(['0001-01-01', '2018-03-21'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: silent('duty-not-yet-made'),
    basis: ['procedure perpres-16-2018/pasal-15'],
  }),
  ...on(['2018-03-22', '2021-02-01'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: { by: 'pengguna-atau-kuasa-pengguna-anggaran' },
    basis: ['norm perpres-16-2018/pasal-15'],
  }),
  ...on(['2021-02-02', '2026-11-21'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: silent('duty-abolished'),
    basis: ['procedure perpres-12-2021/pasal-i'],
  }),
]
