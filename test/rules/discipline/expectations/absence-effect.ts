import type { Expectation } from '../../expectation'

const LETTER = 'level pp-94-2021/pasal-9/ayat-2/huruf-b'

export const expectations: readonly Expectation[] = [
  { when: { effectOnUnit: 'yes' }, then: { light: 'may-follow' }, basis: [LETTER] },
  { when: { effectOnUnit: 'no' }, then: { silent: 'no-effect-on-the-unit-shown' }, basis: [LETTER] },
  {
    when: { effectOnUnit: ['yes', 'no'] },
    readings: { 'absence-effect-on-unit': 'effect-in-the-absence' },
    then: { light: 'may-follow' },
    basis: [LETTER, 'level pp-94-2021/penjelasan/pasal-9/ayat-2/huruf-b'],
  },
]
