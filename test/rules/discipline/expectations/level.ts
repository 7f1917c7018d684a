import type { Expectation } from '../../expectation'

/** PP 94/2021 Pasal 9 to 11: what each duty becomes by how far the negative impact reached. */
const duties94: Expectation[] = [
  // Pasal 3 huruf c: policy set by the competent official.
  {
    when: { limb: 'pp-94-3c', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-94-2021/pasal-9/ayat-1/huruf-a'],
  },
  {
    when: { limb: 'pp-94-3c', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-1/huruf-b'],
  },
  {
    when: { limb: 'pp-94-3c', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-1/huruf-c'],
  },
  {
    when: { limb: 'pp-94-3c', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-94-2021/pasal-9/ayat-1/huruf-a',
      'level pp-94-2021/pasal-10/ayat-1/huruf-b',
      'level pp-94-2021/pasal-11/ayat-1/huruf-c',
    ],
  },
  // Pasal 3 huruf d: laws and regulations.
  {
    when: { limb: 'pp-94-3d', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-94-2021/pasal-9/ayat-1/huruf-b'],
  },
  {
    when: { limb: 'pp-94-3d', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-1/huruf-c'],
  },
  {
    when: { limb: 'pp-94-3d', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-1/huruf-d'],
  },
  {
    when: { limb: 'pp-94-3d', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-94-2021/pasal-9/ayat-1/huruf-b',
      'level pp-94-2021/pasal-10/ayat-1/huruf-c',
      'level pp-94-2021/pasal-11/ayat-1/huruf-d',
    ],
  },
  // Pasal 3 huruf f: integrity and example.
  {
    when: { limb: 'pp-94-3f', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-94-2021/pasal-9/ayat-1/huruf-d'],
  },
  {
    when: { limb: 'pp-94-3f', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-1/huruf-e'],
  },
  {
    when: { limb: 'pp-94-3f', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-1/huruf-f'],
  },
  {
    when: { limb: 'pp-94-3f', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-94-2021/pasal-9/ayat-1/huruf-d',
      'level pp-94-2021/pasal-10/ayat-1/huruf-e',
      'level pp-94-2021/pasal-11/ayat-1/huruf-f',
    ],
  },
  // Pasal 4 huruf c: the interest of the state first.
  {
    when: { limb: 'pp-94-4c', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-94-2021/pasal-9/ayat-2/huruf-a'],
  },
  {
    when: { limb: 'pp-94-4c', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-2/huruf-c'],
  },
  {
    when: { limb: 'pp-94-4c', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-2/huruf-a'],
  },
  {
    when: { limb: 'pp-94-4c', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-94-2021/pasal-9/ayat-2/huruf-a',
      'level pp-94-2021/pasal-10/ayat-2/huruf-c',
      'level pp-94-2021/pasal-11/ayat-2/huruf-a',
    ],
  },
  // Pasal 4 huruf g: state property; Pasal 11 does not name it, so the state adds nothing to the agency.
  {
    when: { limb: 'pp-94-4g', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-94-2021/pasal-9/ayat-2/huruf-c'],
  },
  {
    when: { limb: 'pp-94-4g', impact: ['instansi', 'negara'] },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-2/huruf-g'],
  },
  {
    when: { limb: 'pp-94-4g', impact: 'none' },
    then: { level: 'no-impact' },
    basis: ['level pp-94-2021/pasal-9/ayat-2/huruf-c', 'level pp-94-2021/pasal-10/ayat-2/huruf-g'],
  },
]

/** PP 94/2021 Pasal 13 and 14; the five heavy limbs are counted anew in Pasal 14 huruf i. */
const prohibitions94: Expectation[] = [
  { when: { limb: 'pp-94-5a' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-a'] },
  {
    when: { limb: 'pp-94-5n1' },
    then: { level: 'none-attached' },
    basis: [
      'norm pp-94-2021/pasal-5/huruf-n/angka-1',
      'norm pp-94-2021/pasal-7',
      'level pp-94-2021/pasal-13/huruf-g',
      'level pp-94-2021/pasal-14/huruf-i',
    ],
  },
  { when: { limb: 'pp-94-5n2' }, then: { level: 'sedang' }, basis: ['level pp-94-2021/pasal-13/huruf-g'] },
  { when: { limb: 'pp-94-5n3' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-i/angka-1'] },
  { when: { limb: 'pp-94-5n4' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-i/angka-2'] },
  { when: { limb: 'pp-94-5n5' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-i/angka-3'] },
  { when: { limb: 'pp-94-5n6' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-i/angka-4'] },
  { when: { limb: 'pp-94-5n7' }, then: { level: 'berat' }, basis: ['level pp-94-2021/pasal-14/huruf-i/angka-5'] },
]

/** PP 53/2010 Pasal 8 to 10. */
const duties53: Expectation[] = [
  {
    when: { limb: 'pp-53-3-4', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-53-2010/pasal-8/angka-2'],
  },
  {
    when: { limb: 'pp-53-3-4', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-4'],
  },
  {
    when: { limb: 'pp-53-3-4', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-2'],
  },
  {
    when: { limb: 'pp-53-3-4', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-53-2010/pasal-8/angka-2',
      'level pp-53-2010/pasal-9/angka-4',
      'level pp-53-2010/pasal-10/angka-2',
    ],
  },
  {
    when: { limb: 'pp-53-3-6', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-53-2010/pasal-8/angka-4'],
  },
  {
    when: { limb: 'pp-53-3-6', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-6'],
  },
  {
    when: { limb: 'pp-53-3-6', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-4'],
  },
  {
    when: { limb: 'pp-53-3-6', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-53-2010/pasal-8/angka-4',
      'level pp-53-2010/pasal-9/angka-6',
      'level pp-53-2010/pasal-10/angka-4',
    ],
  },
  {
    when: { limb: 'pp-53-3-7', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-53-2010/pasal-8/angka-5'],
  },
  {
    when: { limb: 'pp-53-3-7', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-7'],
  },
  {
    when: { limb: 'pp-53-3-7', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-5'],
  },
  {
    when: { limb: 'pp-53-3-7', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-53-2010/pasal-8/angka-5',
      'level pp-53-2010/pasal-9/angka-7',
      'level pp-53-2010/pasal-10/angka-5',
    ],
  },
  {
    when: { limb: 'pp-53-3-13', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-53-2010/pasal-8/angka-10'],
  },
  {
    when: { limb: 'pp-53-3-13', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-13'],
  },
  {
    when: { limb: 'pp-53-3-13', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-11'],
  },
  {
    when: { limb: 'pp-53-3-13', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-53-2010/pasal-8/angka-10',
      'level pp-53-2010/pasal-9/angka-13',
      'level pp-53-2010/pasal-10/angka-11',
    ],
  },
  {
    when: { limb: 'pp-53-3-17', impact: 'unit-kerja' },
    then: { level: 'ringan' },
    basis: ['level pp-53-2010/pasal-8/angka-14'],
  },
  {
    when: { limb: 'pp-53-3-17', impact: 'instansi' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-17'],
  },
  {
    when: { limb: 'pp-53-3-17', impact: 'negara' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-13'],
  },
  {
    when: { limb: 'pp-53-3-17', impact: 'none' },
    then: { level: 'no-impact' },
    basis: [
      'level pp-53-2010/pasal-8/angka-14',
      'level pp-53-2010/pasal-9/angka-17',
      'level pp-53-2010/pasal-10/angka-13',
    ],
  },
]

/** PP 53/2010 Pasal 12 angka 6 to 9 (sedang) and Pasal 13 angka 1 and 11 to 13 (berat). */
const prohibitions53: Expectation[] = [
  // Angka 1: abuse of authority, whatever its impact.
  { when: { limb: 'pp-53-4-1' }, then: { level: 'berat' }, basis: ['level pp-53-2010/pasal-13/angka-1'] },
  {
    when: { limb: ['pp-53-4-12a', 'pp-53-4-12b', 'pp-53-4-12c'] },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-12/angka-6'],
  },
  { when: { limb: 'pp-53-4-12d' }, then: { level: 'berat' }, basis: ['level pp-53-2010/pasal-13/angka-11'] },
  { when: { limb: 'pp-53-4-13a' }, then: { level: 'berat' }, basis: ['level pp-53-2010/pasal-13/angka-12'] },
  { when: { limb: 'pp-53-4-13b' }, then: { level: 'sedang' }, basis: ['level pp-53-2010/pasal-12/angka-7'] },
  { when: { limb: 'pp-53-4-14' }, then: { level: 'sedang' }, basis: ['level pp-53-2010/pasal-12/angka-8'] },
  {
    when: { limb: ['pp-53-4-15a', 'pp-53-4-15d'] },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-12/angka-9'],
  },
  {
    when: { limb: ['pp-53-4-15b', 'pp-53-4-15c'] },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-13/angka-13'],
  },
]

export const expectations: Expectation[] = [...duties94, ...prohibitions94, ...duties53, ...prohibitions53]
