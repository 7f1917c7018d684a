import type { Expectation } from '../../expectation'

/** Permendagri 10/2024 takes the place of 11/2020 on 20 August 2024. */
const PERIODS = [
  {
    days: ['2020-03-02', '2021-09-01', '2024-08-19'],
    dress: 'permendagri-11-2020/isi/pakaian-dinas',
    sanction: 'permendagri-11-2020/pasal-26',
  },
  {
    days: ['2024-08-20', '2024-08-21'],
    dress: 'permendagri-10-2024/isi/pakaian-dinas',
    sanction: 'permendagri-10-2024/isi/sanksi',
  },
]
const imposed = { claim: 'dress-rule-imposed' }
const PNS = ['pns', 'cpns']
const PPPK = ['pppk', 'pppk-paruh-waktu']
const ANYONE = [...PNS, ...PPPK, 'non-asn']
const SANCTIONS = ['none', 'warning-of-the-regulation', 'another-sanction']
/** PP 94/2021 binds PNS, and CPNS by its Pasal 43; PP 49/2018 Pasal 51 and 52 leave the discipline of PPPK to their agency. */
const AGENCY = ['norm pp-49-2018/pasal-51/ayat-1', 'norm pp-49-2018/pasal-52/ayat-1']
const agency = { finding: 'agency-rule-decides', weight: 'elsewhere' }
const contract = { then: { silent: 'contract-decides' }, basis: ['procedure pp-94-2021/pasal-43'] }

export const expectations: Expectation[] = [
  ...PERIODS.flatMap(({ days, dress, sanction }) =>
    days.flatMap((act): Expectation[] => [
      {
        when: {
          ...imposed,
          dressSource: 'regulation',
          dressSanction: ['none', 'warning-of-the-regulation'],
          servant: [...PNS, ...PPPK],
        },
        on: { act },
        then: { finding: 'rule-may-be-enforced', weight: 'none' },
        basis: [`norm ${dress}`],
      },
      // Both regulations are on the dress of ASN; staff outside the civil service wear what their contract or a local rule says.
      {
        when: { ...imposed, dressSource: 'regulation', dressSanction: SANCTIONS, servant: 'non-asn' },
        on: { act },
        then: { silent: 'contract-decides' },
        basis: [`norm ${dress}`],
      },
      {
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: 'non-asn' },
        on: { act },
        then: { silent: 'contract-decides' },
        basis: [`norm ${dress}`],
      },
      {
        when: { ...imposed, dressSource: 'regulation', dressSanction: 'another-sanction', servant: PPPK },
        on: { act },
        then: agency,
        basis: [`sanction ${sanction}`, ...AGENCY],
      },
      {
        when: { ...imposed, dressSource: 'regulation', dressSanction: 'another-sanction', servant: PNS },
        on: { act },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [`sanction ${sanction}`, 'norm pp-94-2021/pasal-37/ayat-1'],
      },
      // PP 42/2004 Pasal 1 angka 4: a code for CPNS and PNS.
      {
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: PNS },
        on: { act },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [`norm ${dress}`, `sanction ${sanction}`, 'norm pp-42-2004/pasal-11/huruf-h'],
      },
      {
        when: { claim: 'dress-not-kept', dressSource: 'regulation', servant: PPPK },
        on: { act },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [`norm ${dress}`, `sanction ${sanction}`],
      },
    ]),
  ),
  {
    when: { ...imposed, dressSource: 'own-order', dressSanction: 'none', servant: PNS },
    then: { finding: 'service-order', weight: 'none' },
    basis: ['norm pp-94-2021/pasal-3/huruf-e', 'norm pp-94-2021/penjelasan/pasal-3/huruf-d'],
  },
  {
    when: {
      ...imposed,
      dressSource: 'own-order',
      dressSanction: ['warning-of-the-regulation', 'another-sanction'],
      servant: PNS,
    },
    then: { finding: 'sanction-without-basis', weight: 'reviewable' },
    basis: ['norm pp-94-2021/penjelasan/pasal-3/huruf-d', 'procedure pp-94-2021/pasal-37/ayat-1'],
  },
  {
    when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: PNS },
    then: { finding: 'service-order', weight: 'elsewhere' },
    basis: ['norm pp-94-2021/pasal-3/huruf-e'],
  },
  { when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: PPPK }, then: agency, basis: AGENCY },
  { when: { claim: 'dress-not-kept', dressSource: 'own-order', servant: 'non-asn' }, ...contract },
  {
    when: { ...imposed, dressSource: 'own-order', dressSanction: SANCTIONS, servant: PPPK },
    then: agency,
    basis: AGENCY,
  },
  { when: { ...imposed, dressSource: 'own-order', dressSanction: SANCTIONS, servant: 'non-asn' }, ...contract },
  // The first report of Permendagri 11/2020 is of 2 March 2020; what was before it was not read.
  ...['2019-01-01', '2020-03-01'].flatMap((act): Expectation[] =>
    [
      { ...imposed, dressSource: 'regulation', dressSanction: SANCTIONS, servant: ANYONE },
      { claim: 'dress-not-kept', dressSource: 'regulation', servant: ANYONE },
    ].map((when) => ({
      when,
      on: { act },
      then: { silent: 'older-dress-regulation-not-read' },
      basis: ['procedure permendagri-11-2020/isi/pakaian-dinas'],
    })),
  ),
]
