import type { Expectation } from '../../expectation'
import {
  allBut,
  BUYER,
  EARLY_2025,
  MET,
  NOT_ASKED,
  on,
  POKJA,
  silent,
  THIRD,
  tied,
  under,
  unmet,
  YEAR_2024,
} from './days'

const ACTORS = 'norm perpres-16-2018/pasal-8'
const MUST = 'norm perpres-16-2018/pasal-74a/ayat-2'
const SHORT = ['ayat-2/huruf-a', 'ayat-2/huruf-b', 'ayat-3'].map((end) => `norm perpres-46-2025/pasal-74b/${end}`)
const BOTH = [BUYER, POKJA]
const POINT = 'certificate-relief-2024'
const LACKING = unmet('no-functional-procurement-post')

const all: Expectation[] = [
  ...on(['0001-01-01', '2021-02-01'], {
    when: { duty: BOTH, pengelolaPbj: ['yes', 'no'] },
    then: NOT_ASKED,
    basis: [ACTORS],
  }),
  ...['deadline-passed', 'circular-relief'].flatMap((option) => [
    ...on(['2021-02-02', '2024-06-01', '2025-04-29'], {
      when: { duty: BOTH, pengelolaPbj: 'yes' },
      readings: { [POINT]: option },
      then: MET,
      basis: [MUST],
    }),
    ...on(EARLY_2025, {
      when: { duty: BOTH, pengelolaPbj: 'no' },
      readings: { [POINT]: option },
      then: LACKING,
      basis: [MUST],
    }),
  ]),
  ...on(THIRD, {
    when: { duty: BOTH, pengelolaPbj: 'yes' },
    then: MET,
    basis: ['norm perpres-46-2025/pasal-74a/ayat-2', 'norm perpres-46-2025/pasal-74a/ayat-3'],
  }),
  ...on(['2021-02-02', '2021-06-01'], {
    when: { duty: BOTH, pengelolaPbj: 'no' },
    then: silent('transition-of-the-functional-post-not-read'),
    basis: ['procedure perpres-16-2018/pasal-74a/ayat-2'],
  }),
  ...on(['2021-06-02', '2023-12-31'], {
    when: { duty: BOTH, pengelolaPbj: 'no' },
    then: silent('transition-of-the-functional-post-not-read'),
    basis: ['procedure perpres-16-2018/pasal-74a/ayat-2', 'procedure perlem-7-2021/isi/batas-waktu'],
  }),
  ...on(YEAR_2024, {
    when: { duty: BOTH, pengelolaPbj: 'no' },
    readings: { [POINT]: 'deadline-passed' },
    then: LACKING,
    basis: [MUST],
  }),
  ...on(YEAR_2024, {
    when: { duty: BOTH, pengelolaPbj: 'no' },
    readings: { [POINT]: 'circular-relief' },
    then: tied('as-the-circular-arranges'),
    basis: ['norm se-lkpp-1-2024/isi/pelaksanaan-2024'],
  }),
  ...on(THIRD, {
    when: { duty: BOTH, pengelolaPbj: 'no' },
    then: tied('while-functional-officers-are-too-few'),
    basis: SHORT,
  }),
  ...on(['0001-01-01', '2021-02-01'], { when: { duty: allBut(...BOTH) }, then: NOT_ASKED, basis: [ACTORS] }),
  ...on(['2021-02-02', '2021-06-01', '2021-06-02', '2023-12-31', ...YEAR_2024, ...EARLY_2025, ...THIRD], {
    when: { duty: allBut(...BOTH) },
    then: NOT_ASKED,
    basis: [MUST],
  }),
]

export const expectations: Expectation[] = under('certificate-relief-2024', ['deadline-passed', 'circular-relief'], all)
