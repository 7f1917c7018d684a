import type { Expectation } from '../../expectation'

// A breach is spoken of only once an examination has shown it; the regulation in force on the day of the decision says so.
const older = ['procedure pp-53-2010/pasal-48/ayat-3']
const pp53 = [
  'norm pp-53-2010/pasal-24/ayat-1',
  'procedure pp-53-2010/pasal-24/ayat-2',
  'procedure pp-53-2010/pasal-29/ayat-1',
]
const pp94 = [
  'norm pp-94-2021/pasal-27/ayat-1',
  'procedure pp-94-2021/pasal-27/ayat-2',
  'procedure pp-94-2021/pasal-33/ayat-1',
]

export const expectations: Expectation[] = (['yes', 'no'] as const).flatMap((established) => [
  { when: { established }, on: { decision: '2010-06-05' }, then: { established }, basis: older },
  { when: { established }, on: { decision: '2010-06-06' }, then: { established }, basis: pp53 },
  { when: { established }, on: { decision: '2021-08-30' }, then: { established }, basis: pp53 },
  { when: { established }, on: { decision: '2021-08-31' }, then: { established }, basis: pp94 },
  { when: { established }, on: { decision: '2024-12-02' }, then: { established }, basis: pp94 },
])
