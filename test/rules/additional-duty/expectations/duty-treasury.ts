import type { Expectation } from '../../expectation'
import {
  allBut,
  BEFORE_2019,
  FUNDS,
  KPA,
  MET,
  NOT_ASKED,
  on,
  PPK,
  PPSPM,
  SINCE_2019,
  silent,
  TREASURERS,
  unmet,
} from './days'

const EVER = ['0001-01-01', '2018-12-09', '2018-12-10', '2026-11-21']
const LACKING = unmet('treasurer-certificate-lacking')
const CERTIFICATES = ['norm pp-45-2013/pasal-21/ayat-2', 'norm pp-45-2013/pasal-25/ayat-2']
const STANDARD = 'norm pp-45-2013/pasal-16a'

export const expectations: Expectation[] = [
  ...['bendahara-penerimaan pasal-21', 'bendahara-pengeluaran pasal-25'].flatMap((text) => {
    const [duty = '', article] = text.split(' ')
    const basis = [`norm pp-45-2013/${article}/ayat-2`]
    return [
      ...on(EVER, { when: { duty, fund: 'apbn', treasurerCertificate: 'yes' }, then: MET, basis }),
      ...on(EVER, { when: { duty, fund: 'apbn', treasurerCertificate: 'no' }, then: LACKING, basis }),
    ]
  }),
  ...on(BEFORE_2019, {
    when: { duty: TREASURERS, fund: 'apbd', treasurerCertificate: ['yes', 'no'] },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-10/ayat-1'],
  }),
  ...on(SINCE_2019, {
    when: { duty: TREASURERS, fund: 'apbd', treasurerCertificate: ['yes', 'no'] },
    then: NOT_ASKED,
    basis: ['norm pp-12-2019/pasal-16/ayat-1', 'norm pp-12-2019/pasal-19/ayat-1'],
  }),
  ...on(['2018-12-10', '2026-11-21'], {
    when: { duty: KPA, fund: 'apbn' },
    then: NOT_ASKED,
    basis: [STANDARD, 'norm pp-50-2018/penjelasan/umum'],
  }),
  ...on(['2018-12-10', '2026-11-21'], {
    when: { duty: [PPK, PPSPM], fund: 'apbn' },
    then: silent('standard-of-finance-minister-not-read'),
    basis: ['procedure pp-45-2013/pasal-16a'],
  }),
  ...on(['0001-01-01', '2018-12-09'], {
    when: { duty: [KPA, PPK, PPSPM], fund: 'apbn' },
    then: NOT_ASKED,
    basis: CERTIFICATES,
  }),
  ...[
    { days: ['0001-01-01', '2018-12-09'], basis: CERTIFICATES },
    { days: ['2018-12-10', '2026-11-21'], basis: [STANDARD] },
  ].flatMap(({ days, basis }) => [
    ...on(days, { when: { duty: [KPA, PPK, PPSPM], fund: 'apbd' }, then: NOT_ASKED, basis }),
    ...on(days, { when: { duty: allBut(...TREASURERS, KPA, PPK, PPSPM), fund: FUNDS }, then: NOT_ASKED, basis }),
  ]),
]
