import type { Expectation } from '../../expectation'

const agency = { rule: 'set-by-agency' }
const regulation = { rule: 'set-by-regulation' }
const ownRule = [
  'norm pp-49-2018/pasal-51/ayat-1',
  'sanction pp-49-2018/pasal-51/ayat-3',
  'level pp-49-2018/pasal-52/ayat-1',
  'level pp-49-2018/pasal-52/ayat-2',
  'level pp-49-2018/pasal-33/huruf-e',
  'sanction pp-49-2018/pasal-33/huruf-f',
]

/** Neutrality page, sections 2.1, 2.2 and 6 (PPPK), trap 11. */
export const expectations: readonly Expectation[] = [
  ...['0001-01-01', '2021-08-30'].flatMap((decision) => [
    { when: { actor: 'pns' }, on: { decision }, then: regulation, basis: ['norm pp-53-2010/pasal-5'] },
    { when: { actor: 'cpns' }, on: { decision }, then: regulation, basis: ['norm pp-53-2010/pasal-2'] },
  ]),
  ...['2021-08-31', '2026-03-02'].flatMap((decision) => [
    {
      when: { actor: 'pns' },
      on: { decision },
      then: regulation,
      basis: ['norm pp-94-2021/pasal-1/angka-1', 'norm pp-94-2021/pasal-7'],
    },
    { when: { actor: 'cpns' }, on: { decision }, then: regulation, basis: ['norm pp-94-2021/pasal-43'] },
  ]),
  ...['0001-01-01', '2018-11-27'].map((decision) => ({
    when: { actor: 'pppk' },
    on: { decision },
    then: agency,
    basis: ['norm uu-5-2014/pasal-104/ayat-1', 'sanction uu-5-2014/pasal-104/ayat-3'],
  })),
  ...['2018-11-28', '2023-10-30'].map((decision) => ({
    when: { actor: 'pppk' },
    on: { decision },
    then: agency,
    basis: ownRule,
  })),
  {
    when: { actor: 'pppk' },
    on: { decision: '2023-10-31' },
    then: agency,
    basis: [...ownRule, 'sanction uu-20-2023/pasal-24/ayat-2'],
  },
  {
    when: { actor: 'pppk-paruh-waktu' },
    then: agency,
    basis: ['norm kepmenpanrb-16-2025/diktum-1', 'norm pp-49-2018/pasal-51/ayat-1', 'level pp-49-2018/pasal-52/ayat-1'],
  },
]
