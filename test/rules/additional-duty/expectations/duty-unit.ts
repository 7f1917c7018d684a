import type { Expectation } from '../../expectation'
import { allBut, MET, NOT_ASKED, PPTK, unmet } from './days'

export const expectations: { readonly [table: string]: readonly Expectation[] } = {
  'duty-unit': [
    { when: { duty: PPTK, inUnit: 'yes' }, then: MET, basis: ['norm pp-12-2019/pasal-12/ayat-1'] },
    {
      when: { duty: PPTK, inUnit: 'no' },
      then: unmet('not-of-the-unit'),
      basis: ['norm pp-12-2019/pasal-12/ayat-1', 'norm pp-12-2019/pasal-1/angka-74'],
    },
    { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: ['norm pp-12-2019/pasal-12/ayat-1'] },
  ],
  'duty-field': [
    { when: { duty: PPTK, fieldMatches: 'yes' }, then: MET, basis: ['norm pp-12-2019/pasal-13/ayat-2'] },
    {
      when: { duty: PPTK, fieldMatches: 'no' },
      then: unmet('outside-the-field'),
      basis: ['norm pp-12-2019/pasal-13/ayat-2', 'norm pp-12-2019/pasal-1/angka-74'],
    },
    { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: ['norm pp-12-2019/pasal-13/ayat-2'] },
  ],
}
