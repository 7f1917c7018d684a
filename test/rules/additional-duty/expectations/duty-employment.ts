import type { Expectation } from '../../expectation'
import {
  allBut,
  BEFORE_2019,
  BUYER,
  MET,
  NOT_ASKED,
  on,
  PERLEM_7,
  POKJA,
  PPK,
  PPK_SKPD,
  PPK_UNIT,
  PPSPM,
  PPTK,
  SINCE_2019,
  silent,
  THIRD,
  TRANSITION,
  TREASURERS,
  tied,
  under,
  unmet,
} from './days'

const FINANCE = [PPK_SKPD, PPK_UNIT, PPSPM, ...TREASURERS]
const SELECTION = [BUYER, POKJA]
const HELPERS = ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan', 'tim-teknis', 'tim-pendukung']
const CIVIL = ['pns', 'pppk']
const ALL = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'tni-polri', 'blud-non-asn', 'other-non-asn']
const NO_CIVIL_SERVANT = unmet('not-a-civil-servant')
const ACTORS = 'norm perlem-15-2018/pasal-6'
const NO_OTHERS = 'norm pp-49-2018/pasal-96/ayat-1'
const ANALYSTS = 'norm se-lkpp-1-2024/isi/dasar'

const EVER = ['0001-01-01', '2018-07-01', '2021-02-02', '2023-12-31', '2024-06-15', '2025-04-30', '2026-11-21']
const CARRIED = 'norm perlem-7-2021/isi/pelaku'
const KEPT = 'norm perpres-46-2025/pasal-i'

/** Who may be PPK: silent in the transition, by the rule of 2018, carried on unread since 2021, and under the unread text of 2025. */
const ofPpk = [
  { days: ['2018-07-01', '2018-11-27'], basis: [ACTORS], others: [] },
  { days: ['2018-11-28', '2021-02-02', '2021-06-01'], basis: [ACTORS] },
  { days: PERLEM_7, basis: [CARRIED] },
  { days: THIRD, basis: [CARRIED, KEPT] },
].flatMap(({ days, basis, others = [NO_OTHERS] }) => [
  ...on(days, { when: { duty: PPK, employment: CIVIL }, then: MET, basis }),
  ...on(days, { when: { duty: PPK, employment: 'tni-polri' }, then: tied('only-in-kemhan-or-polri'), basis }),
  ...on(days, {
    when: { duty: PPK, employment: 'blud-non-asn' },
    readings: { 'other-personnel-as-ppk': 'blud-staff-admitted' },
    then: MET,
    basis,
  }),
  ...on(days, {
    when: { duty: PPK, employment: 'blud-non-asn' },
    readings: { 'other-personnel-as-ppk': 'asn-only' },
    then: NO_CIVIL_SERVANT,
    basis: [...basis, ...others],
  }),
])

const LISTED = 'norm perpres-16-2018/pasal-8'
const TREASURY = 'uu-1-2004/pasal-10/ayat-1'
const OTHERS = ['blud-non-asn', 'other-non-asn']

const whenever: Expectation[] = [
  {
    when: { duty: FINANCE, employment: 'tni-polri' },
    then: silent('armed-forces-not-covered'),
    basis: [`procedure ${TREASURY}`],
  },
  {
    when: { duty: SELECTION, employment: 'tni-polri' },
    then: silent('armed-forces-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  },
  {
    when: { duty: HELPERS, employment: ALL.filter((one) => one !== 'other-non-asn') },
    then: NOT_ASKED,
    basis: [LISTED],
  },
  {
    when: { duty: allBut(PPK, PPTK, ...FINANCE, ...SELECTION, ...HELPERS), employment: ALL },
    then: NOT_ASKED,
    basis: [LISTED],
  },
]

const each = (days: readonly string[], list: readonly Expectation[]) => list.flatMap((one) => on(days, one))

/** PP 49/2018 Pasal 96 bars others than ASN from posts since 28 November 2018; what held before was not read. */
const aroundPp49: Expectation[] = [
  ...each(
    ['0001-01-01', '2018-07-01', '2018-11-27'],
    [
      { when: { duty: FINANCE, employment: CIVIL }, then: NOT_ASKED, basis: [`norm ${TREASURY}`] },
      {
        when: { duty: FINANCE, employment: OTHERS },
        then: silent('before-pp-49-2018-not-read'),
        basis: [`procedure ${TREASURY}`],
      },
      {
        when: { duty: SELECTION, employment: OTHERS },
        then: silent('before-pp-49-2018-not-read'),
        basis: ['procedure perpres-16-2018/pasal-8'],
      },
      {
        when: { duty: [PPK, PPTK, ...FINANCE, ...SELECTION], employment: ['cpns', 'pppk-paruh-waktu'] },
        then: silent('candidate-and-part-time-not-named'),
        basis: ['procedure perpres-16-2018/pasal-8', `procedure ${TREASURY}`],
      },
      { when: { duty: HELPERS, employment: 'other-non-asn' }, then: tied('may-help-not-sign'), basis: [LISTED] },
    ],
  ),
  ...each(
    ['2018-11-28', '2021-02-02', '2023-12-31', '2024-06-15', '2025-04-30', '2026-11-21'],
    [
      { when: { duty: FINANCE, employment: CIVIL }, then: NOT_ASKED, basis: [NO_OTHERS] },
      { when: { duty: FINANCE, employment: OTHERS }, then: NO_CIVIL_SERVANT, basis: [NO_OTHERS] },
      {
        when: { duty: [PPK, PPTK, ...FINANCE, ...SELECTION], employment: ['cpns', 'pppk-paruh-waktu'] },
        then: silent('candidate-and-part-time-not-named'),
        basis: [NO_OTHERS],
      },
      {
        when: { duty: HELPERS, employment: 'other-non-asn' },
        then: tied('may-help-not-sign'),
        basis: [LISTED, NO_OTHERS],
      },
    ],
  ),
  // The circular of 2024 names the analysts for the text of 2021.
  ...each(
    ['2018-11-28', '2023-12-31'],
    [{ when: { duty: SELECTION, employment: OTHERS }, then: NO_CIVIL_SERVANT, basis: [NO_OTHERS] }],
  ),
  ...each(
    ['2024-01-01', '2026-11-21'],
    [{ when: { duty: SELECTION, employment: OTHERS }, then: NO_CIVIL_SERVANT, basis: [ANALYSTS, NO_OTHERS] }],
  ),
]

const all: Expectation[] = [
  ...on([...BEFORE_2019, '2018-11-27'], {
    when: { duty: PPTK, employment: [...CIVIL, 'tni-polri', 'blud-non-asn', 'other-non-asn'] },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on([...SINCE_2019, '2022-03-01', '2024-06-15'], {
    when: { duty: PPTK, employment: CIVIL },
    then: MET,
    basis: ['norm pp-12-2019/pasal-13/ayat-2'],
  }),
  ...on([...SINCE_2019, '2022-03-01', '2024-06-15'], {
    when: { duty: PPTK, employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'] },
    then: NO_CIVIL_SERVANT,
    basis: ['norm pp-12-2019/pasal-13/ayat-2', 'norm pp-12-2019/pasal-13/ayat-3', NO_OTHERS],
  }),
  ...on(TRANSITION, {
    when: { duty: PPK, employment: ['pns', 'pppk', 'tni-polri', 'blud-non-asn', 'other-non-asn'] },
    then: silent('transition-of-2018-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...ofPpk,
  ...on(['2018-07-01', '2018-11-27'], {
    when: { duty: PPK, employment: 'other-non-asn' },
    then: NO_CIVIL_SERVANT,
    basis: [ACTORS],
  }),
  ...on(['2018-11-28', '2021-02-02', '2021-06-01'], {
    when: { duty: PPK, employment: 'other-non-asn' },
    then: NO_CIVIL_SERVANT,
    basis: [ACTORS, NO_OTHERS],
  }),
  ...on(PERLEM_7, {
    when: { duty: PPK, employment: 'other-non-asn' },
    then: NO_CIVIL_SERVANT,
    basis: [CARRIED, NO_OTHERS],
  }),
  ...on(THIRD, {
    when: { duty: PPK, employment: 'other-non-asn' },
    then: NO_CIVIL_SERVANT,
    basis: [CARRIED, NO_OTHERS, KEPT],
  }),
  ...on(['0001-01-01', '2021-02-02', '2023-12-31'], {
    when: { duty: SELECTION, employment: CIVIL },
    then: MET,
    basis: [LISTED],
  }),
  ...on(['2024-01-01', '2025-04-29'], {
    when: { duty: SELECTION, employment: CIVIL },
    then: MET,
    basis: [ANALYSTS],
  }),
  ...on(THIRD, {
    when: { duty: SELECTION, employment: CIVIL },
    then: MET,
    basis: ['norm perpres-46-2025/pasal-74b/ayat-2/huruf-b', ANALYSTS],
  }),
  ...whenever.flatMap((one) => on(EVER, one)),
  ...aroundPp49,
]

export const expectations: Expectation[] = under('other-personnel-as-ppk', ['blud-staff-admitted', 'asn-only'], all)
