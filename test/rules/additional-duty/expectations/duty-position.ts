import type { Expectation } from '../../expectation'
import {
  allBut,
  BEFORE_2019,
  FUNDS,
  KPA,
  MET,
  NOT_ASKED,
  on,
  PA,
  PPTK,
  SINCE_2019,
  silent,
  tied,
  under,
  unmet,
} from './days'

const POSTS = [
  'menteri-pimpinan-lembaga',
  'kepala-skpd',
  'kepala-unit-skpd',
  'kepala-satuan-kerja',
  'direktur-rumah-sakit-daerah',
  'lurah',
  'struktural-lain',
  'fungsional',
  'pelaksana',
  'none',
]
const but = (...named: string[]) => POSTS.filter((post) => !named.includes(post))
const YES_NO = ['yes', 'no']
const ASKED = { structuralOfficer: YES_NO, regionalRule: YES_NO }
const EVER = ['0001-01-01', '2019-03-12', '2019-10-14', '2019-10-15', '2023-10-30', '2026-11-21']
const STRUCTURAL = ['kepala-skpd', 'kepala-unit-skpd', 'kepala-satuan-kerja', 'lurah', 'struktural-lain']
const NOT_HEAD = unmet('not-the-head-of-office')
const AYAT_2 = 'norm pp-12-2019/pasal-13/ayat-2'
const AYAT_3 = 'norm pp-12-2019/pasal-13/ayat-3'
const DIRECTOR = { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah' }
const FUNCTIONAL_DIRECTOR = ['2019-03-12', '2019-10-14']
const BY_PP_18 = ['norm pp-18-2016/pasal-94/ayat-9', 'norm pp-18-2016/pasal-95/ayat-8']
const BY_PP_72 = ['norm pp-72-2019/pasal-i/angka-14', 'norm pp-72-2019/pasal-i/angka-15']
const POINT = 'pptk-from-functional-post'
const UNIT = 'norm pp-12-2019/pasal-11/ayat-1'

const all: Expectation[] = [
  ...on(EVER, {
    when: { duty: PA, fund: 'apbn', position: 'menteri-pimpinan-lembaga' },
    then: MET,
    basis: ['norm uu-1-2004/pasal-4/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: PA, fund: 'apbn', position: but('menteri-pimpinan-lembaga') },
    then: NOT_HEAD,
    basis: ['norm uu-1-2004/pasal-4/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: PA, fund: 'apbd', position: 'kepala-skpd' },
    then: MET,
    basis: ['norm uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: PA, fund: 'apbd', position: but('kepala-skpd') },
    then: NOT_HEAD,
    basis: ['norm uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: KPA, fund: 'apbn', position: 'kepala-satuan-kerja' },
    then: MET,
    basis: ['norm pp-45-2013/pasal-5/ayat-1/huruf-a', 'norm pp-45-2013/pasal-6/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: KPA, fund: 'apbn', position: ['struktural-lain', 'fungsional'] },
    then: tied('only-in-certain-cases'),
    basis: ['norm pp-45-2013/pasal-5/ayat-3'],
  }),
  // Dana dekonsentrasi, tugas pembantuan, urusan bersama (PP 45/2013 Pasal 7).
  ...on(EVER, {
    when: {
      duty: KPA,
      fund: 'apbn',
      position: ['kepala-skpd', 'kepala-unit-skpd', 'direktur-rumah-sakit-daerah', 'lurah'],
    },
    then: tied('only-in-certain-cases'),
    basis: [
      'norm pp-45-2013/pasal-7/ayat-1',
      'norm pp-45-2013/pasal-7/ayat-2',
      'norm pp-45-2013/pasal-7/ayat-3',
      'norm pp-45-2013/pasal-5/ayat-3',
    ],
  }),
  ...on(EVER, {
    when: { duty: KPA, fund: 'apbn', position: 'menteri-pimpinan-lembaga' },
    then: NOT_HEAD,
    basis: ['norm pp-45-2013/pasal-5/ayat-1/huruf-a', 'norm uu-1-2004/pasal-4/ayat-1'],
  }),
  ...on(EVER, {
    when: { duty: KPA, fund: 'apbn', position: ['pelaksana', 'none'] },
    then: NOT_HEAD,
    basis: ['norm pp-45-2013/pasal-5/ayat-1/huruf-a', 'norm pp-45-2013/pasal-5/ayat-3'],
  }),
  ...on(SINCE_2019, { when: { duty: KPA, fund: 'apbd', position: 'kepala-unit-skpd' }, then: MET, basis: [UNIT] }),
  ...on(['2019-03-12', '2019-10-14'], {
    when: { duty: KPA, fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
    then: MET,
    basis: [UNIT],
  }),
  ...on(['2019-10-15', '2026-11-21'], {
    when: { duty: KPA, fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
    then: MET,
    basis: ['norm pp-72-2019/pasal-i/angka-4', 'norm pp-72-2019/pasal-i/angka-9'],
  }),
  ...on(SINCE_2019, {
    when: { duty: KPA, fund: 'apbd', position: but('kepala-unit-skpd', 'direktur-rumah-sakit-daerah', 'lurah') },
    then: NOT_HEAD,
    basis: [UNIT],
  }),
  // PP 17/2018 Pasal 30 ayat (3), on its first day and the day before, and across PP 12/2019.
  ...on(['2018-05-08', '2019-03-11', '2019-03-12', '2026-11-21'], {
    when: { duty: KPA, fund: 'apbd', position: 'lurah' },
    then: tied('only-the-budget-of-the-kelurahan'),
    basis: ['norm pp-17-2018/pasal-30/ayat-3'],
  }),
  ...on(['0001-01-01', '2018-05-07'], {
    when: { duty: KPA, fund: 'apbd', position: 'lurah' },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on([...BEFORE_2019, '2018-05-08'], {
    when: { duty: KPA, fund: 'apbd', position: but('lurah') },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(BEFORE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: POSTS, ...ASKED },
    then: silent('pp-58-2005-not-read'),
    basis: ['procedure uu-1-2004/pasal-6/ayat-1'],
  }),
  ...on(['2019-03-12', '2023-10-30'], {
    when: { duty: PPTK, fund: 'apbd', position: STRUCTURAL, ...ASKED },
    then: MET,
    basis: [AYAT_2],
  }),
  ...on(['2023-10-31', '2026-11-21'], {
    when: { duty: PPTK, fund: 'apbd', position: STRUCTURAL, ...ASKED },
    then: MET,
    basis: [AYAT_2, 'norm uu-20-2023/pasal-13', 'norm uu-20-2023/pasal-75'],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'pelaksana', structuralOfficer: 'no', regionalRule: YES_NO },
    then: tied('no-structural-officer', 'criteria-of-the-region'),
    basis: [AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'pelaksana', structuralOfficer: 'yes', regionalRule: YES_NO },
    then: unmet('structural-officer-available'),
    basis: [AYAT_2, AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'fungsional', structuralOfficer: YES_NO, regionalRule: 'no' },
    then: unmet('post-the-words-do-not-name'),
    basis: [AYAT_2, AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'fungsional', structuralOfficer: YES_NO, regionalRule: 'no' },
    readings: { [POINT]: 'opened-by-regional-rule' },
    then: unmet('post-the-words-do-not-name'),
    basis: [AYAT_2, AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'fungsional', structuralOfficer: YES_NO, regionalRule: 'yes' },
    readings: { [POINT]: 'letter-of-the-regulation' },
    then: unmet('post-the-words-do-not-name'),
    basis: [AYAT_2, AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: 'fungsional', structuralOfficer: YES_NO, regionalRule: 'yes' },
    readings: { [POINT]: 'opened-by-regional-rule' },
    then: tied('rule-of-the-region'),
    basis: [AYAT_3],
  }),
  ...on(SINCE_2019, {
    when: { duty: PPTK, fund: 'apbd', position: ['none', 'menteri-pimpinan-lembaga'], ...ASKED },
    then: unmet('not-in-a-structural-post'),
    basis: [AYAT_2, AYAT_3],
  }),
  // A director was in a functional post (PP 18/2016 Pasal 94 ayat (9), 95 ayat (8)) until PP 72/2019 put the post on the ladder.
  ...on(FUNCTIONAL_DIRECTOR, {
    when: { ...DIRECTOR, ...ASKED, regionalRule: 'no' },
    then: unmet('post-the-words-do-not-name'),
    basis: [AYAT_2, AYAT_3, ...BY_PP_18],
  }),
  ...on(FUNCTIONAL_DIRECTOR, {
    when: { ...DIRECTOR, ...ASKED, regionalRule: 'yes' },
    readings: { [POINT]: 'letter-of-the-regulation' },
    then: unmet('post-the-words-do-not-name'),
    basis: [AYAT_2, AYAT_3, ...BY_PP_18],
  }),
  ...on(FUNCTIONAL_DIRECTOR, {
    when: { ...DIRECTOR, ...ASKED, regionalRule: 'yes' },
    readings: { [POINT]: 'opened-by-regional-rule' },
    then: tied('rule-of-the-region'),
    basis: [AYAT_3, ...BY_PP_18],
  }),
  ...on(['2019-10-15', '2023-10-30'], {
    when: { ...DIRECTOR, ...ASKED },
    then: MET,
    basis: [AYAT_2, ...BY_PP_72],
  }),
  ...on(['2023-10-31', '2026-11-21'], {
    when: { ...DIRECTOR, ...ASKED },
    then: MET,
    basis: [AYAT_2, ...BY_PP_72, 'norm uu-20-2023/pasal-13', 'norm uu-20-2023/pasal-75'],
  }),
  ...on(EVER, {
    when: { duty: PPTK, fund: 'apbn', position: POSTS, ...ASKED },
    then: NOT_ASKED,
    basis: ['norm pp-45-2013/pasal-8/huruf-b'],
  }),
  ...on(EVER, {
    when: { duty: allBut(PA, KPA, PPTK), fund: FUNDS },
    then: NOT_ASKED,
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
]

export const expectations: Expectation[] = under(
  'pptk-from-functional-post',
  ['letter-of-the-regulation', 'opened-by-regional-rule'],
  all,
)
