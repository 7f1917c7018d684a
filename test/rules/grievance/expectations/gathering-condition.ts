import type { Expectation } from '../../expectation'

const NOTICE = ['norm uu-9-1998/pasal-10/ayat-1', 'procedure uu-9-1998/pasal-10/ayat-3']
const PLACE = ['norm uu-9-1998/pasal-9/ayat-2/huruf-a']
const DAY = ['norm uu-9-1998/pasal-9/ayat-2/huruf-b', 'norm uu-9-1998/penjelasan/pasal-9/ayat-2/huruf-b']
const OBJECTS = ['norm uu-9-1998/pasal-9/ayat-3']
/** Pasal 15: dissolved. */
const DISSOLVED = 'sanction uu-9-1998/pasal-15'

const pair = (condition: string, fact: string, good: string, bad: string, basis: readonly string[]): Expectation[] => [
  { when: { condition, [fact]: good }, then: { met: 'yes' }, basis },
  { when: { condition, [fact]: bad }, then: { met: 'no' }, basis: [...basis, DISSOLVED] },
]

export const expectations: Expectation[] = [
  ...pair('notice', 'noticeInTime', 'yes', 'no', NOTICE),
  ...pair('place', 'barredPlace', 'no', 'yes', PLACE),
  ...pair('day', 'nationalFeast', 'no', 'yes', DAY),
  ...pair('objects', 'dangerousObjects', 'no', 'yes', OBJECTS),
]
