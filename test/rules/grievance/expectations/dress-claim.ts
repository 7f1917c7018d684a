import type { Expectation } from '../../expectation'

/** Permendagri 10/2024 takes the place of 11/2020 on 20 August 2024. */
const PERIODS = [
  {
    days: ['2021-09-01', '2024-08-19'],
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

export const expectations: Expectation[] = [
  ...PERIODS.flatMap(({ days, dress, sanction }) =>
    days.flatMap((act): Expectation[] => [
      {
        when: { ...imposed, dressSource: 'regulation', dressSanction: ['none', 'warning-of-the-regulation'] },
        on: { act },
        then: { finding: 'rule-may-be-enforced', weight: 'none' },
        basis: [`norm ${dress}`],
      },
      {
        when: { ...imposed, dressSource: 'regulation', dressSanction: 'another-sanction' },
        on: { act },
        then: { finding: 'sanction-without-basis', weight: 'reviewable' },
        basis: [`sanction ${sanction}`, 'norm pp-94-2021/pasal-37/ayat-1'],
      },
      {
        when: { claim: 'dress-not-kept', dressSource: 'regulation' },
        on: { act },
        then: { finding: 'dress-not-kept', weight: 'breach' },
        basis: [`norm ${dress}`, `sanction ${sanction}`, 'guideline pp-42-2004/pasal-11/huruf-h'],
      },
    ]),
  ),
  {
    when: { ...imposed, dressSource: 'own-order', dressSanction: 'none' },
    then: { finding: 'service-order', weight: 'none' },
    basis: ['norm pp-94-2021/pasal-3/huruf-e', 'norm pp-94-2021/penjelasan/pasal-3/huruf-d'],
  },
  {
    when: { ...imposed, dressSource: 'own-order', dressSanction: ['warning-of-the-regulation', 'another-sanction'] },
    then: { finding: 'sanction-without-basis', weight: 'reviewable' },
    basis: ['norm pp-94-2021/penjelasan/pasal-3/huruf-d', 'procedure pp-94-2021/pasal-37/ayat-1'],
  },
  {
    when: { claim: 'dress-not-kept', dressSource: 'own-order' },
    then: { finding: 'service-order', weight: 'elsewhere' },
    basis: ['norm pp-94-2021/pasal-3/huruf-e'],
  },
]
