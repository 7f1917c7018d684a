import type { Expectation } from '../../expectation'

const BOTH = ['pns', 'cpns']
const HERE = ['procedure pp-11-2017/pasal-309/ayat-1', 'procedure pp-11-2017/pasal-309/ayat-2']
const ABROAD = 'procedure pp-11-2017/pasal-339/ayat-1'
const URGENT_ABROAD = 'procedure pp-11-2017/pasal-339/ayat-2'
const CPNS = 'norm pp-11-2017/pasal-340'
const DELEGABLE = 'pejabat-pembina-kepegawaian-or-delegate'
const PPK_ALONE = 'pejabat-pembina-kepegawaian'
const PPPK = ['procedure pp-49-2018/pasal-76/ayat-2', 'procedure pp-49-2018/pasal-76/ayat-3']
const REASONS = [
  'norm pp-11-2017/pasal-328/huruf-a',
  'norm pp-11-2017/pasal-328/huruf-b',
  'norm pp-11-2017/pasal-328/huruf-c',
]
const ALL = [
  'cuti-tahunan',
  'cuti-besar',
  'cuti-sakit',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'cuti-bersama',
  'cltn',
]

const right = (grantor: string, rules = 'pp-11-2017') => ({ entitlement: 'right', grantor, rules })

/** Leave spent here, which may be delegated, and abroad, which only the head of personnel grants. */
const hereAndAbroad = (
  servant: string | string[],
  leave: string,
  norms: string[],
  more: { here?: string[]; abroad?: string[] } = {},
): Expectation[] => [
  {
    when: { servant, leave, abroad: 'no' },
    then: right(DELEGABLE),
    basis: [...norms, ...HERE, ...(more.here ?? [])],
  },
  {
    when: { servant, leave, abroad: 'yes' },
    then: right(PPK_ALONE),
    basis: [...norms, ABROAD, ...(more.abroad ?? [])],
  },
]

export const expectations: Expectation[] = [
  ...hereAndAbroad(BOTH, 'cuti-tahunan', ['norm pp-11-2017/pasal-311/ayat-1'], { abroad: [URGENT_ABROAD] }),
  ...hereAndAbroad('pns', 'cuti-besar', ['norm pp-11-2017/pasal-316/ayat-1'], { abroad: [URGENT_ABROAD] }),
  ...hereAndAbroad(BOTH, 'cuti-sakit', ['norm pp-11-2017/pasal-319', CPNS], { abroad: [URGENT_ABROAD] }),
  ...hereAndAbroad(BOTH, 'cuti-melahirkan', ['norm pp-11-2017/pasal-325/ayat-1', CPNS], { abroad: [URGENT_ABROAD] }),
  ...hereAndAbroad(BOTH, 'cuti-alasan-penting', [...REASONS, CPNS], {
    here: ['procedure pp-11-2017/pasal-331/ayat-3'],
    abroad: [URGENT_ABROAD],
  }),
  {
    when: { servant: 'pns', leave: 'cuti-bersama', abroad: ['yes', 'no'] },
    then: right('presiden'),
    basis: [
      'norm pp-11-2017/pasal-333/ayat-1',
      'norm pp-11-2017/pasal-333/ayat-3',
      'procedure pp-11-2017/pasal-333/ayat-4',
    ],
  },
  {
    when: { servant: 'cpns', leave: 'cuti-bersama', abroad: ['yes', 'no'] },
    then: { silent: 'collective-leave-of-cpns-not-named' },
    basis: ['procedure pp-11-2017/pasal-340', 'procedure pp-11-2017/pasal-333/ayat-1'],
  },
  {
    when: { servant: 'pns', leave: 'cltn', abroad: ['yes', 'no'] },
    then: { entitlement: 'discretion', grantor: 'pejabat-pembina-kepegawaian-with-bkn', rules: 'pp-11-2017' },
    basis: [
      'norm pp-11-2017/pasal-334/ayat-1',
      'procedure pp-11-2017/pasal-336/ayat-2',
      'procedure pp-11-2017/pasal-336/ayat-3',
    ],
  },
  {
    when: { servant: 'cpns', leave: ['cuti-besar', 'cltn'], abroad: ['yes', 'no'] },
    then: { entitlement: 'none' },
    basis: [CPNS],
  },
  {
    when: { servant: 'pppk', leave: 'cuti-tahunan' },
    then: right(DELEGABLE, 'pp-49-2018'),
    basis: ['norm pp-49-2018/pasal-78/ayat-1', ...PPPK],
  },
  {
    when: { servant: 'pppk', leave: 'cuti-sakit' },
    then: right(DELEGABLE, 'pp-49-2018'),
    basis: ['norm pp-49-2018/pasal-82', ...PPPK],
  },
  {
    when: { servant: 'pppk', leave: 'cuti-melahirkan' },
    then: right(DELEGABLE, 'pp-49-2018'),
    basis: ['norm pp-49-2018/pasal-88/ayat-1', ...PPPK],
  },
  {
    when: { servant: 'pppk', leave: 'cuti-bersama' },
    then: right('presiden', 'pp-49-2018'),
    basis: [
      'norm pp-49-2018/pasal-91/ayat-1',
      'norm pp-49-2018/pasal-91/ayat-2',
      'procedure pp-49-2018/pasal-91/ayat-3',
    ],
  },
  {
    when: { servant: 'pppk', leave: ['cuti-besar', 'cltn'] },
    then: { entitlement: 'none' },
    basis: ['norm pp-49-2018/pasal-77/huruf-a'],
  },
  {
    when: { servant: 'pppk', leave: 'cuti-alasan-penting' },
    then: { entitlement: 'none' },
    basis: ['norm pp-49-2018/pasal-77/huruf-a', 'norm pp-49-2018/pasal-80/ayat-1'],
  },
  {
    when: { servant: 'pppk-paruh-waktu', leave: ALL },
    then: { silent: 'leave-of-part-time-pppk-not-read' },
    basis: ['procedure pp-49-2018/pasal-76/ayat-1'],
  },
  {
    when: { servant: 'non-asn', leave: ALL },
    then: { silent: 'contract-decides' },
    basis: ['procedure pp-49-2018/pasal-76/ayat-1', 'procedure pp-11-2017/pasal-309/ayat-1'],
  },
]
