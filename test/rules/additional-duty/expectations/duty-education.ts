import type { Expectation } from '../../expectation'
import {
  allBut,
  EVERY,
  MET,
  NOT_ASKED,
  on,
  PERLEM_7,
  PERLEM_15,
  PPK,
  silent,
  THIRD,
  TRANSITION,
  tied,
  unmet,
} from './days'

const RULE = 'norm perlem-15-2018/pasal-6'
const YES_NO = ['yes', 'no']
const GRADES = ['iii-a-or-above', 'below-iii-a']

function regime(days: readonly string[], basis: readonly string[]): Expectation[] {
  return [
    ...on(days, { when: { duty: PPK, degree: 's1-or-equal', grade: GRADES, degreeHolder: YES_NO }, then: MET, basis }),
    ...on(days, {
      when: { duty: PPK, degree: 'below-s1', grade: 'iii-a-or-above', degreeHolder: 'no' },
      then: tied('degree-cannot-be-met'),
      basis,
    }),
    ...on(days, {
      when: { duty: PPK, degree: 'below-s1', grade: 'iii-a-or-above', degreeHolder: 'yes' },
      then: unmet('degree-lacking'),
      basis,
    }),
    ...on(days, {
      when: { duty: PPK, degree: 'below-s1', grade: 'below-iii-a', degreeHolder: YES_NO },
      then: unmet('grade-lacking'),
      basis,
    }),
  ]
}

export const expectations: Expectation[] = [
  ...on(TRANSITION, {
    when: { duty: PPK, degree: ['s1-or-equal', 'below-s1'], grade: GRADES, degreeHolder: YES_NO },
    then: silent('transition-of-2018-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...regime(PERLEM_15, [RULE]),
  ...regime(PERLEM_7, ['norm perlem-7-2021/isi/pelaku']),
  ...regime(THIRD, ['norm perlem-7-2021/isi/pelaku', 'norm perpres-46-2025/pasal-i']),
  ...on(EVERY, { when: { duty: allBut(PPK) }, then: NOT_ASKED, basis: ['norm perpres-16-2018/pasal-8'] }),
]
