import type { Expectation } from '../../expectation'

/** PP 11/2017 Pasal 37 ayat (2) huruf c: proven at the level sedang or berat; neutrality page, row pp11-37 and trap 28. */
export const expectations: readonly Expectation[] = [
  {
    when: { actor: 'pns', level: ['ringan', 'sedang', 'berat'] },
    then: { served: 'sanction' },
    basis: ['norm pp-11-2017/pasal-37/ayat-2/huruf-c'],
  },
  {
    when: { actor: 'cpns', level: 'ringan' },
    then: { served: 'sanction' },
    basis: ['norm pp-11-2017/pasal-37/ayat-2/huruf-c'],
  },
  {
    when: { actor: 'cpns', level: ['sedang', 'berat'] },
    then: { served: 'dismissal-as-cpns' },
    basis: ['sanction pp-11-2017/pasal-37/ayat-2/huruf-c'],
  },
]
