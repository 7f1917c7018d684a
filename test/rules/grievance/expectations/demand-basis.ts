import type { Expectation } from '../../expectation'

const OLDER = ['2021-09-01', '2023-10-30']
const SINCE = ['2023-10-31', '2024-09-02', '2025-01-13']
const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']
const accompaniment = { demand: 'legal-accompaniment' }
const education = { demand: 'legal-education' }
const RIGHT_2023 = ['norm uu-20-2023/pasal-21/ayat-2/huruf-g', 'norm uu-20-2023/pasal-21/ayat-9']
const HOW_2023 = ['procedure uu-20-2023/pasal-50/ayat-3', 'guideline uu-20-2023/pasal-62/ayat-3/huruf-b']
const PART_TIME = 'norm kepmenpanrb-16-2025/diktum-1'
const KORPS = 'guideline uu-5-2014/pasal-126/ayat-3/huruf-b'

/** UU 20/2023 takes the place of UU 5/2014 on 31 October 2023. */
export const expectations: Expectation[] = [
  ...OLDER.flatMap((act): Expectation[] => [
    {
      when: { ...accompaniment, servant: 'pns' },
      on: { act },
      then: { force: 'duty-in-court-cases' },
      basis: ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm pp-11-2017/pasal-308/ayat-1/huruf-d', KORPS],
    },
    // No article on legal aid names a CPNS, as `assessLegalAid` says too.
    {
      when: { ...accompaniment, servant: 'cpns' },
      on: { act },
      then: { silent: 'cpns-not-named' },
      basis: ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm pp-11-2017/pasal-308/ayat-1/huruf-d'],
    },
    {
      when: { ...accompaniment, servant: 'pppk' },
      on: { act },
      then: { force: 'duty-in-court-cases' },
      basis: ['norm uu-5-2014/pasal-106/ayat-1/huruf-e', 'norm pp-49-2018/pasal-75/ayat-1/huruf-e', KORPS],
    },
    {
      when: { ...accompaniment, servant: 'pppk-paruh-waktu' },
      on: { act },
      then: { silent: 'no-such-employment-then' },
      basis: ['procedure uu-5-2014/pasal-106/ayat-1/huruf-e'],
    },
    {
      when: { ...education, servant: [...ASN, 'non-asn'] },
      on: { act },
      then: { silent: 'older-duty-to-learn-not-read' },
      basis: ['procedure uu-5-2014/pasal-92/ayat-1/huruf-d'],
    },
    {
      when: { ...accompaniment, servant: 'non-asn' },
      on: { act },
      then: { silent: 'no-legal-aid-for-contract-staff' },
      basis: ['procedure uu-5-2014/pasal-92/ayat-1/huruf-d', 'procedure uu-5-2014/pasal-106/ayat-1/huruf-e'],
    },
  ]),
  ...SINCE.flatMap((act): Expectation[] => [
    // The regulations under the act of 2014 go on (UU 20/2023 Pasal 75): in court they make it a duty.
    ...[
      ['pns', 'norm pp-11-2017/pasal-308/ayat-1/huruf-d', 'norm uu-20-2023/pasal-75'],
      ['pppk', 'norm pp-49-2018/pasal-75/ayat-1/huruf-e', 'norm uu-20-2023/pasal-75'],
    ].map(
      ([servant = '', ...older]): Expectation => ({
        when: { ...accompaniment, servant },
        on: { act },
        then: { force: 'right-without-procedure' },
        basis: [...RIGHT_2023, ...older, ...HOW_2023],
      }),
    ),
    {
      when: { ...accompaniment, servant: 'cpns' },
      on: { act },
      then: { silent: 'cpns-not-named' },
      basis: ['norm uu-20-2023/pasal-5', 'norm uu-20-2023/pasal-21/ayat-2/huruf-g'],
    },
    {
      when: { ...education, servant: ['pns', 'cpns', 'pppk'] },
      on: { act },
      then: { force: 'duty-to-learn' },
      basis: ['norm uu-20-2023/pasal-49/ayat-1'],
    },
    {
      when: { ...accompaniment, servant: 'non-asn' },
      on: { act },
      then: { silent: 'no-legal-aid-for-contract-staff' },
      basis: ['procedure uu-20-2023/pasal-21/ayat-2/huruf-g'],
    },
    {
      when: { ...education, servant: 'non-asn' },
      on: { act },
      then: { silent: 'no-duty-to-learn-for-contract-staff' },
      basis: ['procedure uu-20-2023/pasal-49/ayat-1'],
    },
  ]),
  // Nobody is a part-time PPPK before KepmenPANRB 16/2025.
  ...['2023-10-31', '2025-01-12'].flatMap((act) =>
    [accompaniment, education].map(
      (demand): Expectation => ({
        when: { ...demand, servant: 'pppk-paruh-waktu' },
        on: { act },
        then: { silent: 'no-such-employment-then' },
        basis: ['procedure uu-20-2023/pasal-5'],
      }),
    ),
  ),
  {
    when: { ...accompaniment, servant: 'pppk-paruh-waktu' },
    on: { act: '2025-01-13' },
    then: { force: 'right-without-procedure' },
    basis: [...RIGHT_2023, PART_TIME, ...HOW_2023],
  },
  {
    when: { ...education, servant: 'pppk-paruh-waktu' },
    on: { act: '2025-01-13' },
    then: { force: 'duty-to-learn' },
    basis: ['norm uu-20-2023/pasal-49/ayat-1', PART_TIME],
  },
]
