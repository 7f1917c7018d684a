import type { Expectation } from '../../expectation'
import {
  allBut,
  BEFORE_2019,
  BUYER,
  DUTIES,
  FUNDS,
  MET,
  NOT_ASKED,
  on,
  PERLEM_7,
  PERLEM_15,
  POKJA,
  PPK,
  PPK_SKPD,
  SINCE_2019,
  silent,
  THIRD,
  TRANSITION,
  TREASURERS,
  tied,
  under,
  unmet,
} from './days'

const PACT = 'norm perlem-15-2018/pasal-6/pakta-integritas'
const PACT_BY_DAYS = [
  { days: PERLEM_15, basis: [PACT] },
  { days: [...PERLEM_7, ...THIRD], basis: ['norm perlem-7-2021/isi/pelaku'] },
]
const PACTS = ['signed', 'not-yet', 'refused']
const NAMED = [PPK, BUYER, POKJA]
const IN_CONFLICT = ['norm uu-30-2014/pasal-42/ayat-1', 'norm uu-30-2014/pasal-43/ayat-1']
const PROCUREMENT = 'norm perpres-16-2018/pasal-7/ayat-2'
const EVER = ['0001-01-01', '2025-04-29', '2025-04-30', '2026-11-21']
const PPPK = ['pppk', 'pppk-paruh-waktu']
const SUSPENDED = 'norm pp-11-2017/pasal-276/huruf-c'
const SUSPENDED_BY_ACT = 'norm uu-20-2023/pasal-53/ayat-2'
const TRADE = 'norm uu-1-2004/pasal-10/ayat-5'
const LIST = 'norm pp-12-2019/pasal-14/ayat-3'

export const expectations: { readonly [table: string]: readonly Expectation[] } = {
  'duty-pact': [
    ...['failed-requirement', 'no-requirement-read'].flatMap((option) => [
      ...on(TRANSITION, {
        when: { duty: PPK, pact: PACTS },
        readings: { 'unsigned-pact': option },
        then: silent('transition-of-2018-not-covered'),
        basis: ['procedure perpres-16-2018/pasal-8'],
      }),
      ...PACT_BY_DAYS.flatMap(({ days, basis }) => [
        ...on(days, { when: { duty: PPK, pact: 'signed' }, readings: { 'unsigned-pact': option }, then: MET, basis }),
        ...on(days, {
          when: { duty: PPK, pact: 'not-yet' },
          readings: { 'unsigned-pact': option },
          then: tied('pact-to-be-signed'),
          basis,
        }),
      ]),
    ]),
    ...PACT_BY_DAYS.flatMap(({ days, basis }) => [
      ...on(days, {
        when: { duty: PPK, pact: 'refused' },
        readings: { 'unsigned-pact': 'failed-requirement' },
        then: unmet('pact-refused'),
        basis,
      }),
      ...on(days, {
        when: { duty: PPK, pact: 'refused' },
        readings: { 'unsigned-pact': 'no-requirement-read' },
        then: NOT_ASKED,
        basis,
      }),
    ]),
    ...under(
      'unsigned-pact',
      ['failed-requirement', 'no-requirement-read'],
      on([...TRANSITION, ...PERLEM_15, ...PERLEM_7, ...THIRD], {
        when: { duty: allBut(PPK), pact: PACTS },
        then: NOT_ASKED,
        basis: ['norm perpres-16-2018/pasal-8'],
      }),
    ),
  ],
  'duty-conflict': [
    ...on(EVER, { when: { duty: DUTIES, conflict: 'none' }, then: MET, basis: IN_CONFLICT }),
    ...on(EVER, {
      when: { duty: DUTIES, conflict: 'other-of-pasal-43' },
      then: unmet('conflict-of-interest'),
      basis: IN_CONFLICT,
    }),
    ...['controls-a-supplier', 'manages-a-cooperative'].flatMap((conflict) => [
      ...on(['0001-01-01', '2025-04-29'], {
        when: { duty: NAMED, conflict },
        then: unmet(conflict),
        basis: [PROCUREMENT, ...IN_CONFLICT],
      }),
      ...on(THIRD, {
        when: { duty: NAMED, conflict },
        then: unmet(conflict),
        basis: [
          `norm perpres-46-2025/pasal-7/ayat-2/huruf-${conflict === 'controls-a-supplier' ? 'e' : 'd'}`,
          ...IN_CONFLICT,
        ],
      }),
      ...on(EVER, {
        when: { duty: allBut(...NAMED), conflict },
        then: unmet('conflict-of-interest'),
        basis: IN_CONFLICT,
      }),
    ]),
  ],
  'duty-liberty': [
    ...on(['2018-03-22', '2023-10-30'], { when: { detained: 'no', employment: 'pns' }, then: MET, basis: [SUSPENDED] }),
    ...on(['2023-10-31', '2026-01-01'], {
      when: { detained: 'no', employment: 'pns' },
      then: MET,
      basis: [SUSPENDED_BY_ACT, SUSPENDED],
    }),
    ...on(['2018-03-22', '2018-11-27'], { when: { detained: 'no', employment: PPPK }, then: MET, basis: [SUSPENDED] }),
    ...on(['2018-11-28', '2023-10-30'], {
      when: { detained: 'no', employment: PPPK },
      then: MET,
      basis: ['norm pp-49-2018/pasal-73/ayat-1'],
    }),
    ...on(['2023-10-31', '2026-01-01'], {
      when: { detained: 'no', employment: PPPK },
      then: MET,
      basis: [SUSPENDED_BY_ACT],
    }),
    {
      when: { detained: 'no', employment: ['cpns', 'tni-polri', 'blud-non-asn', 'other-non-asn'] },
      then: MET,
      basis: [SUSPENDED],
    },
    ...on(['2018-03-22', '2023-10-30'], {
      when: { detained: 'yes', employment: 'pns' },
      then: unmet('detained'),
      basis: [SUSPENDED],
    }),
    ...on(['2023-10-31', '2026-01-01'], {
      when: { detained: 'yes', employment: 'pns' },
      then: unmet('detained'),
      basis: [SUSPENDED_BY_ACT, SUSPENDED],
    }),
    { when: { detained: 'yes', employment: 'cpns' }, then: unmet('detained'), basis: [SUSPENDED] },
    ...on(['2018-11-28', '2023-10-30'], {
      when: { detained: 'yes', employment: PPPK },
      then: unmet('detained'),
      basis: ['norm pp-49-2018/pasal-73/ayat-1'],
    }),
    // UU 20/2023 Pasal 53 ayat (2) speaks of Pegawai ASN, PPPK included.
    ...on(['2023-10-31', '2026-01-01'], {
      when: { detained: 'yes', employment: PPPK },
      then: unmet('detained'),
      basis: [SUSPENDED_BY_ACT],
    }),
    ...on(['2018-03-22', '2018-11-27'], {
      when: { detained: 'yes', employment: ['pppk', 'pppk-paruh-waktu'] },
      then: silent('detention-of-that-kind-not-read'),
      basis: [SUSPENDED.replace('norm', 'procedure')],
    }),
    {
      when: { detained: 'yes', employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'] },
      then: silent('detention-of-that-kind-not-read'),
      basis: [SUSPENDED.replace('norm', 'procedure')],
    },
  ],
  'duty-business': [
    ...on([...BEFORE_2019, ...SINCE_2019], {
      when: { duty: TREASURERS, fund: FUNDS, business: 'no' },
      then: MET,
      basis: [TRADE],
    }),
    ...on([...BEFORE_2019, ...SINCE_2019], {
      when: { duty: TREASURERS, fund: 'apbn', business: 'yes' },
      then: unmet('barred-business'),
      basis: [TRADE],
    }),
    ...on(BEFORE_2019, {
      when: { duty: TREASURERS, fund: 'apbd', business: 'yes' },
      then: unmet('barred-business'),
      basis: [TRADE],
    }),
    ...on(SINCE_2019, {
      when: { duty: TREASURERS, fund: 'apbd', business: 'yes' },
      then: unmet('barred-business'),
      basis: [TRADE, 'norm pp-12-2019/pasal-21'],
    }),
    ...on([...BEFORE_2019, ...SINCE_2019], {
      when: { duty: allBut(...TREASURERS), fund: FUNDS },
      then: NOT_ASKED,
      basis: [TRADE],
    }),
  ],
  'duty-revenue': [
    ...on(BEFORE_2019, {
      when: { duty: PPK_SKPD, collectsRevenue: ['yes', 'no'] },
      then: silent('pp-58-2005-not-read'),
      basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
    }),
    ...on(BEFORE_2019, { when: { duty: allBut(PPK_SKPD) }, then: NOT_ASKED, basis: ['norm uu-1-2004/pasal-6/ayat-1'] }),
    ...on(SINCE_2019, { when: { duty: PPK_SKPD, collectsRevenue: 'no' }, then: MET, basis: [LIST] }),
    ...on(SINCE_2019, {
      when: { duty: PPK_SKPD, collectsRevenue: 'yes' },
      then: unmet('collects-revenue'),
      basis: [LIST],
    }),
    ...on(SINCE_2019, { when: { duty: allBut(PPK_SKPD) }, then: NOT_ASKED, basis: [LIST] }),
  ],
}
