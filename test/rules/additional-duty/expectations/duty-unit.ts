import type { Expectation } from '../../expectation'
import { allBut, BEFORE_2019, MET, NOT_ASKED, on, PPTK, SINCE_2019, silent, unmet } from './days'

/** Before PP 12/2019 nothing is said of a PPTK; of the others nothing is asked on any day. */
const before = (answers: { readonly [dimension: string]: readonly string[] }): Expectation[] =>
  on(BEFORE_2019, {
    when: { duty: PPTK, ...answers },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  })
const others = (article: string): Expectation[] => [
  ...on(BEFORE_2019, { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: ['norm uu-1-2004/pasal-6/ayat-1'] }),
  ...on(SINCE_2019, { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: [`norm pp-12-2019/${article}`] }),
]

export const expectations: { readonly [table: string]: readonly Expectation[] } = {
  'duty-unit': [
    ...before({ inUnit: ['yes', 'no'] }),
    ...on(SINCE_2019, { when: { duty: PPTK, inUnit: 'yes' }, then: MET, basis: ['norm pp-12-2019/pasal-12/ayat-1'] }),
    ...on(SINCE_2019, {
      when: { duty: PPTK, inUnit: 'no' },
      then: unmet('not-of-the-unit'),
      basis: ['norm pp-12-2019/pasal-12/ayat-1', 'norm pp-12-2019/pasal-1/angka-74'],
    }),
    ...others('pasal-12/ayat-1'),
  ],
  'duty-field': [
    ...before({ fieldMatches: ['yes', 'no'] }),
    ...on(SINCE_2019, {
      when: { duty: PPTK, fieldMatches: 'yes' },
      then: MET,
      basis: ['norm pp-12-2019/pasal-13/ayat-2'],
    }),
    ...on(SINCE_2019, {
      when: { duty: PPTK, fieldMatches: 'no' },
      then: unmet('outside-the-field'),
      basis: ['norm pp-12-2019/pasal-13/ayat-2', 'norm pp-12-2019/pasal-1/angka-74'],
    }),
    ...others('pasal-13/ayat-2'),
  ],
}
