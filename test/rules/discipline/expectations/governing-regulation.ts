import type { Expectation } from '../../expectation'

const WHO = { actor: ['pns', 'cpns'] }
const NEWER = { regulation: 'pp-94-2021' }
const OLDER = { regulation: 'pp-53-2010' }

export const expectations: readonly Expectation[] = [
  {
    when: WHO,
    on: { decision: '2010-06-05' },
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-53-2010/pasal-51'],
  },
  ...['2010-06-06', '2021-08-30'].map(
    (decision): Expectation => ({
      when: WHO,
      on: { decision: decision as '2010-06-06' },
      then: OLDER,
      basis: ['procedure pp-53-2010/pasal-48/ayat-4', 'procedure pp-53-2010/pasal-51'],
    }),
  ),
  // Not examined before: the regulation of the day of the decision, wherever the act lies.
  ...['2021-08-31', '2024-05-06'].map(
    (decision): Expectation => ({
      when: WHO,
      on: { act: '2020-01-06', examination: '2021-08-31', decision: decision as '2024-05-06' },
      then: NEWER,
      basis: ['procedure pp-94-2021/pasal-40/ayat-3', 'procedure pp-94-2021/pasal-46'],
    }),
  ),
  {
    when: WHO,
    on: { examination: '2021-08-30', decision: '2021-08-31' },
    then: NEWER,
    basis: ['procedure pp-94-2021/pasal-40/ayat-4'],
  },
  {
    when: WHO,
    on: { examination: '2021-08-30', decision: '2021-08-31' },
    readings: { 'examined-before-2021': 'catalogue-pp-53' },
    then: OLDER,
    basis: ['procedure pp-94-2021/pasal-40/ayat-4'],
  },
  // The reading matters to nothing else.
  {
    when: WHO,
    on: { examination: '2021-08-29', decision: '2021-08-30' },
    readings: { 'examined-before-2021': 'catalogue-pp-53' },
    then: OLDER,
    basis: ['procedure pp-53-2010/pasal-48/ayat-4', 'procedure pp-53-2010/pasal-51'],
  },
  {
    when: WHO,
    on: { examination: '2010-06-05', decision: '2010-06-06' },
    readings: { 'examined-before-2021': 'catalogue-pp-53' },
    then: OLDER,
    basis: ['procedure pp-53-2010/pasal-48/ayat-4', 'procedure pp-53-2010/pasal-51'],
  },
  {
    when: WHO,
    on: { examination: '2021-08-31', decision: '2021-08-31' },
    readings: { 'examined-before-2021': 'catalogue-pp-53' },
    then: NEWER,
    basis: ['procedure pp-94-2021/pasal-40/ayat-3', 'procedure pp-94-2021/pasal-46'],
  },
]
