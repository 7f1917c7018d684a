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
  THIRD,
  TREASURERS,
  unmet,
} from './days'

const LAID_DOWN = { standing: 'met', requirements: 'laid-down' }
const NOT_READ = { standing: 'met', requirements: 'not-read' }
const EVER = ['0001-01-01', '2018-03-21', '2018-03-22', '2021-02-01', '2021-02-02', '2026-11-21']
const UNTIL_2025 = ['0001-01-01', '2018-03-22', '2021-02-02', '2025-04-29']
const KEPT = 'norm perpres-46-2025/pasal-i'
const RECEIVER = 'penerima-hasil-pekerjaan'

const HELPERS = [
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
]

export const expectations: Expectation[] = [
  ...on(EVER, {
    when: { duty: PA, fund: FUNDS },
    then: LAID_DOWN,
    basis: ['norm uu-1-2004/pasal-4/ayat-1', 'norm uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, { when: { duty: KPA, fund: 'apbn' }, then: LAID_DOWN, basis: ['norm pp-45-2013/pasal-1/angka-18'] }),
  ...on(SINCE_2019, {
    when: { duty: KPA, fund: 'apbd' },
    then: LAID_DOWN,
    basis: ['norm pp-12-2019/pasal-1/angka-69'],
  }),
  ...on(UNTIL_2025, {
    when: { duty: PPK, fund: FUNDS },
    then: LAID_DOWN,
    basis: ['norm perpres-16-2018/pasal-1/angka-10'],
  }),
  ...on(THIRD, {
    when: { duty: PPK, fund: FUNDS },
    then: LAID_DOWN,
    basis: ['norm perpres-46-2025/pasal-1/angka-10'],
  }),
  ...on(SINCE_2019, {
    when: { duty: [PPTK, PPK_SKPD], fund: 'apbd' },
    then: LAID_DOWN,
    basis: ['norm pp-12-2019/pasal-10/ayat-1/huruf-l'],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPK_UNIT, fund: 'apbd' },
    then: LAID_DOWN,
    basis: ['norm pp-12-2019/pasal-15/ayat-1'],
  }),
  ...on(BEFORE_2019, {
    when: { duty: KPA, fund: 'apbd' },
    then: NOT_READ,
    basis: ['norm uu-1-2004/pasal-5/huruf-b'],
  }),
  ...on(BEFORE_2019, {
    when: { duty: [PPTK, PPK_SKPD, PPK_UNIT, PPSPM], fund: 'apbd' },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbn' },
    then: unmet('duty-not-in-this-budget'),
    basis: ['norm pp-45-2013/pasal-8/huruf-b'],
  }),
  ...on(EVER, {
    when: { duty: PPSPM, fund: 'apbn' },
    then: LAID_DOWN,
    basis: ['norm pp-45-2013/pasal-1/angka-24', 'norm pp-45-2013/pasal-8/huruf-b'],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPSPM, fund: 'apbd' },
    then: unmet('duty-not-in-this-budget'),
    basis: ['norm pp-12-2019/pasal-10/ayat-1/huruf-h'],
  }),
  ...on(EVER, {
    when: { duty: TREASURERS, fund: 'apbn' },
    then: LAID_DOWN,
    basis: ['norm pp-45-2013/pasal-21/ayat-2', 'norm pp-45-2013/pasal-25/ayat-2'],
  }),
  ...on(EVER, {
    when: { duty: TREASURERS, fund: 'apbd' },
    then: LAID_DOWN,
    basis: ['norm uu-1-2004/pasal-10/ayat-4', 'norm uu-1-2004/pasal-10/ayat-5'],
  }),
  ...on(['0001-01-01', '2021-02-01'], {
    when: { duty: [BUYER, POKJA], fund: FUNDS },
    then: NOT_READ,
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(['2021-02-02', '2025-04-29'], {
    when: { duty: [BUYER, POKJA], fund: FUNDS },
    then: LAID_DOWN,
    basis: ['norm perpres-16-2018/pasal-8', 'norm perpres-16-2018/pasal-74a/ayat-2'],
  }),
  ...on(THIRD, {
    when: { duty: [BUYER, POKJA], fund: FUNDS },
    then: LAID_DOWN,
    basis: ['norm perpres-16-2018/pasal-8', 'norm perpres-46-2025/pasal-74a/ayat-2'],
  }),
  ...on(UNTIL_2025, {
    when: { duty: HELPERS, fund: FUNDS },
    then: NOT_READ,
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(THIRD, {
    when: { duty: HELPERS, fund: FUNDS },
    then: NOT_READ,
    basis: ['norm perpres-16-2018/pasal-8', KEPT],
  }),
  // PPHP in three periods: receivers, examiners of papers, nobody.
  ...on(['0001-01-01', '2018-03-21'], {
    when: { duty: RECEIVER, fund: FUNDS },
    then: NOT_READ,
    basis: ['norm perpres-54-2010/pasal-18'],
  }),
  ...on(['2018-03-22', '2022-02-24', '2026-11-21'], {
    when: { duty: RECEIVER, fund: FUNDS },
    then: unmet('duty-abolished'),
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(['0001-01-01', '2018-03-21'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: unmet('duty-not-yet-there'),
    basis: ['norm perpres-54-2010/pasal-18'],
  }),
  ...on(['2018-03-22', '2021-02-01'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: NOT_READ,
    basis: ['norm perpres-16-2018/pasal-15'],
  }),
  ...on(['2021-02-02', '2026-11-21'], {
    when: { duty: EXAMINER, fund: FUNDS },
    then: unmet('duty-abolished'),
    basis: ['norm perpres-12-2021/pasal-i'],
  }),
]
