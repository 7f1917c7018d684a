import type { Expectation } from '../../expectation'

const OBJECTION = [
  'norm pp-79-2021/pasal-2/ayat-1',
  'procedure pp-79-2021/pasal-3/ayat-2',
  'procedure pp-79-2021/pasal-3/ayat-3',
  'procedure pp-79-2021/pasal-4/ayat-2',
  'procedure pp-79-2021/pasal-7',
]
const ASKED = ['cuti-tahunan', 'cuti-besar', 'cuti-sakit', 'cuti-melahirkan', 'cuti-alasan-penting', 'cltn']
const ANSWERED = ['refused', 'postponed', 'unanswered']
/** The article on the written request of each kind for PNS (PP 11/2017). */
const WRITTEN: { readonly [leave: string]: readonly string[] } = {
  'cuti-tahunan': ['pp-11-2017/pasal-311/ayat-3'],
  'cuti-besar': ['pp-11-2017/pasal-316/ayat-4'],
  'cuti-sakit': ['pp-11-2017/pasal-320/ayat-1'],
  'cuti-melahirkan': ['pp-11-2017/pasal-326/ayat-1'],
  'cuti-alasan-penting': ['pp-11-2017/pasal-331/ayat-1'],
  cltn: ['pp-11-2017/pasal-336/ayat-1'],
}
const GRANTORS = [
  'pejabat-pembina-kepegawaian-or-delegate',
  'pejabat-pembina-kepegawaian',
  'pejabat-pembina-kepegawaian-with-bkn',
  'presiden',
]
const SERVANTS = ['pns', 'cpns', 'pppk']

export const expectations: { readonly [table: string]: Expectation[] } = {
  'leave-request': [
    ...ASKED.flatMap((leave): Expectation[] =>
      (
        [
          ['yes', 'written'],
          ['no', 'missing'],
        ] as const
      ).map(([requestWritten, request]) => ({
        when: { answer: ANSWERED, leave, requestWritten },
        then: { request },
        basis: (WRITTEN[leave] as readonly string[]).map((path) => `procedure ${path}`),
      })),
    ),
    {
      when: { answer: ANSWERED, leave: 'cuti-bersama', requestWritten: ['yes', 'no'] },
      then: { request: 'not-needed' },
      basis: ['procedure pp-11-2017/pasal-333/ayat-4'],
    },
    {
      when: { answer: 'recalled', leave: [...ASKED, 'cuti-bersama'] },
      then: { request: 'not-needed' },
      basis: ['procedure pp-11-2017/pasal-338/ayat-1'],
    },
  ],
  'leave-power': [
    {
      when: { decider: 'pejabat-pembina-kepegawaian', grantor: GRANTORS.slice(0, 3) },
      then: { power: 'decides' },
      basis: ['norm pp-11-2017/pasal-309/ayat-1'],
    },
    {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: ['norm pp-11-2017/pasal-309/ayat-2'],
    },
    {
      when: { decider: ['pejabat-pembina-kepegawaian', 'written-delegate'], grantor: 'presiden' },
      then: { power: 'decides' },
      basis: ['norm pp-11-2017/pasal-333/ayat-3'],
    },
    {
      // PP 11/2017 Pasal 339: leave abroad by the Pejabat Pembina Kepegawaian alone.
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian' },
      then: { power: 'considers-only' },
      basis: ['norm pp-11-2017/pasal-339/ayat-1'],
    },
    {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-with-bkn' },
      then: { power: 'considers-only' },
      basis: ['norm pp-11-2017/pasal-336/ayat-3'],
    },
    {
      when: { decider: 'other-superior', grantor: GRANTORS },
      then: { power: 'considers-only' },
      basis: [
        'norm pp-11-2017/pasal-309/ayat-1',
        'norm pp-11-2017/pasal-309/ayat-2',
        'norm uu-30-2014/pasal-18/ayat-3',
        'norm uu-30-2014/pasal-70/ayat-1',
      ],
    },
    {
      when: { decider: 'nobody', grantor: GRANTORS },
      then: { power: 'nobody-answered' },
      basis: ['procedure pp-11-2017/pasal-309/ayat-1'],
    },
  ],
  'leave-remedy': [
    {
      when: { standing: 'unlawful', servant: SERVANTS },
      then: { way: 'objection', workingDays: 14 },
      basis: OBJECTION,
    },
    // Of whoever is not satisfied (Pasal 2 ayat (1)), right or wrong.
    {
      when: { standing: 'lawful', servant: SERVANTS },
      then: { way: 'objection', workingDays: 14 },
      basis: OBJECTION,
    },
    {
      when: { standing: 'needs-reasons', servant: SERVANTS },
      then: { way: 'ask-for-written-reasons' },
      basis: ['norm uu-30-2014/pasal-55/ayat-1', 'procedure pp-79-2021/pasal-4/ayat-2'],
    },
    {
      when: { standing: 'no-decision', servant: ['pns', 'cpns'] },
      then: { way: 'pass-on-to-whoever-decides' },
      basis: ['norm pp-11-2017/pasal-309/ayat-1'],
    },
    {
      when: { standing: 'no-decision', servant: 'pppk' },
      then: { way: 'pass-on-to-whoever-decides' },
      basis: ['norm pp-49-2018/pasal-76/ayat-2'],
    },
    {
      when: { standing: 'running', servant: SERVANTS },
      then: { way: 'ask-for-written-answer' },
      basis: ['norm uu-30-2014/pasal-50/ayat-3', 'norm uu-30-2014/pasal-50/ayat-4'],
    },
    {
      when: { standing: 'granted', servant: SERVANTS },
      then: { silent: 'no-remedy-needed' },
      basis: ['procedure pp-79-2021/pasal-3/ayat-2'],
    },
  ],
  'leave-pattern': [
    {
      when: { aimedAtSigners: 'yes' },
      then: { sign: 'aimed-at-signers' },
      basis: ['norm pp-94-2021/pasal-5/huruf-i', 'norm uu-30-2014/pasal-18/ayat-2'],
    },
    { when: { aimedAtSigners: 'no' }, then: { silent: 'no-pattern' }, basis: ['procedure pp-94-2021/pasal-5/huruf-i'] },
  ],
}
