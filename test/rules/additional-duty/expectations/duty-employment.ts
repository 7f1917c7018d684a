import type { Expectation } from '../../expectation'
import {
  allBut,
  BUYER,
  MET,
  NOT_ASKED,
  POKJA,
  PPK,
  PPK_SKPD,
  PPK_UNIT,
  PPSPM,
  PPTK,
  silent,
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

const all: Expectation[] = [
  { when: { duty: PPK, employment: CIVIL }, then: MET, basis: [ACTORS] },
  { when: { duty: PPK, employment: 'tni-polri' }, then: tied('only-in-kemhan-or-polri'), basis: [ACTORS] },
  {
    when: { duty: PPK, employment: 'blud-non-asn' },
    readings: { 'other-personnel-as-ppk': 'blud-staff-admitted' },
    then: MET,
    basis: [ACTORS],
  },
  {
    when: { duty: PPK, employment: 'blud-non-asn' },
    readings: { 'other-personnel-as-ppk': 'asn-only' },
    then: NO_CIVIL_SERVANT,
    basis: [ACTORS, NO_OTHERS],
  },
  { when: { duty: PPK, employment: 'other-non-asn' }, then: NO_CIVIL_SERVANT, basis: [ACTORS, NO_OTHERS] },
  { when: { duty: PPTK, employment: CIVIL }, then: MET, basis: ['norm pp-12-2019/pasal-13/ayat-2'] },
  {
    when: { duty: PPTK, employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'] },
    then: NO_CIVIL_SERVANT,
    basis: ['norm pp-12-2019/pasal-13/ayat-2', 'norm pp-12-2019/pasal-13/ayat-3', NO_OTHERS],
  },
  { when: { duty: FINANCE, employment: CIVIL }, then: NOT_ASKED, basis: [NO_OTHERS] },
  {
    when: { duty: FINANCE, employment: ['blud-non-asn', 'other-non-asn'] },
    then: NO_CIVIL_SERVANT,
    basis: [NO_OTHERS],
  },
  { when: { duty: FINANCE, employment: 'tni-polri' }, then: silent('armed-forces-not-covered'), basis: [NO_OTHERS] },
  { when: { duty: SELECTION, employment: CIVIL }, then: MET, basis: [ANALYSTS] },
  {
    when: { duty: SELECTION, employment: ['blud-non-asn', 'other-non-asn'] },
    then: NO_CIVIL_SERVANT,
    basis: [ANALYSTS, NO_OTHERS],
  },
  { when: { duty: SELECTION, employment: 'tni-polri' }, then: silent('armed-forces-not-covered'), basis: [ANALYSTS] },
  {
    when: { duty: [PPK, PPTK, ...FINANCE, ...SELECTION], employment: ['cpns', 'pppk-paruh-waktu'] },
    then: silent('candidate-and-part-time-not-named'),
    basis: [NO_OTHERS],
  },
  {
    when: { duty: HELPERS, employment: ALL.filter((one) => one !== 'other-non-asn') },
    then: NOT_ASKED,
    basis: ['norm perpres-16-2018/pasal-8'],
  },
  {
    when: { duty: HELPERS, employment: 'other-non-asn' },
    then: tied('may-help-not-sign'),
    basis: ['norm perpres-16-2018/pasal-8', NO_OTHERS],
  },
  {
    when: { duty: allBut(PPK, PPTK, ...FINANCE, ...SELECTION, ...HELPERS), employment: ALL },
    then: NOT_ASKED,
    basis: ['norm perpres-16-2018/pasal-8'],
  },
]

export const expectations: Expectation[] = under('other-personnel-as-ppk', ['blud-staff-admitted', 'asn-only'], all)
