import type { Expectation } from '../../expectation'

const ANSWERED = ['refused', 'postponed', 'unanswered']
/** The article of PP 49/2018 on the written request of each kind. */
const WRITTEN = [
  ['cuti-tahunan', 'procedure pp-49-2018/pasal-78/ayat-3'],
  ['cuti-sakit', 'procedure pp-49-2018/pasal-83/ayat-1'],
  ['cuti-melahirkan', 'procedure pp-49-2018/pasal-89/ayat-1'],
] as const
const GRANTORS = ['pejabat-pembina-kepegawaian-or-delegate', 'presiden']

export const expectations: { readonly [table: string]: Expectation[] } = {
  'leave-request-pppk': [
    ...WRITTEN.flatMap(([leave, article]): Expectation[] => [
      { when: { answer: ANSWERED, leave, requestWritten: 'yes' }, then: { request: 'written' }, basis: [article] },
      { when: { answer: ANSWERED, leave, requestWritten: 'no' }, then: { request: 'missing' }, basis: [article] },
    ]),
    {
      when: { answer: ANSWERED, leave: 'cuti-bersama', requestWritten: ['yes', 'no'] },
      then: { request: 'not-needed' },
      basis: ['procedure pp-49-2018/pasal-91/ayat-3'],
    },
    {
      when: { answer: 'recalled', leave: ['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan', 'cuti-bersama'] },
      then: { request: 'not-needed' },
      basis: ['procedure pp-49-2018/pasal-92/ayat-1'],
    },
  ],
  'leave-power-pppk': [
    {
      when: { decider: 'pejabat-pembina-kepegawaian', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: ['norm pp-49-2018/pasal-76/ayat-2'],
    },
    {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: ['norm pp-49-2018/pasal-76/ayat-3'],
    },
    {
      when: { decider: ['pejabat-pembina-kepegawaian', 'written-delegate'], grantor: 'presiden' },
      then: { power: 'decides' },
      basis: ['norm pp-49-2018/pasal-91/ayat-2'],
    },
    {
      when: { decider: 'other-superior', grantor: GRANTORS },
      then: { power: 'considers-only' },
      basis: [
        'norm pp-49-2018/pasal-76/ayat-2',
        'norm pp-49-2018/pasal-76/ayat-3',
        'norm uu-30-2014/pasal-18/ayat-3',
        'norm uu-30-2014/pasal-70/ayat-1',
      ],
    },
    {
      when: { decider: 'nobody', grantor: GRANTORS },
      then: { power: 'nobody-answered' },
      basis: ['procedure pp-49-2018/pasal-76/ayat-2'],
    },
  ],
}
