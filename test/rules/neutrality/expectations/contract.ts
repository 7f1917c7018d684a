import type { Expectation } from '../../expectation'

const actor = 'non-asn'

export const expectations: Expectation[] = [
  ...['2020-09-29', '2023-01-02'].map((act) => ({
    when: { actor },
    on: { act },
    then: { silent: 'no-national-instrument' },
    basis: ['guideline se-menpanrb-1-2023/isi/netral'],
  })),
  ...['2023-01-03', '2024-10-10'].map((act) => ({
    when: { actor },
    on: { act },
    then: { breach: 'same-forms-as-asn' },
    basis: [
      'guideline se-menpanrb-1-2023/isi/netral',
      'guideline se-menpanrb-1-2023/isi/bentuk-pelanggaran',
      'guideline se-menpanrb-1-2023/isi/sanksi',
    ],
  })),
]
