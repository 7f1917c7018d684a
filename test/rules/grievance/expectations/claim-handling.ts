import type { Expectation } from '../../expectation'

const GRIEVANCE = 'procedure pp-79-2021/pasal-23/ayat-2'
const SUMMONS = 'procedure pp-94-2021/pasal-26/ayat-1'

export const expectations: { readonly [table: string]: Expectation[] } = {
  'claim-handling': [
    {
      when: { claim: 'permission-refused' },
      then: {
        test: 'hours',
        takesUp: 'atasan-langsung',
        decides: 'pejabat-pembina-kepegawaian-or-superior',
        evidence: ['regional-rule', 'written-request', 'written-answer', 'attendance-log'],
      },
      basis: [GRIEVANCE],
    },
    {
      when: { claim: 'travel-order-not-given' },
      then: {
        test: 'travel',
        takesUp: 'kepala-opd',
        decides: 'pejabat-pembina-kepegawaian-or-superior',
        evidence: ['assignment-letter', 'regional-rule', 'payment-record', 'travel-proof'],
      },
      basis: [GRIEVANCE],
    },
    {
      when: { claim: ['dress-rule-imposed', 'dress-not-kept'] },
      then: {
        test: 'dress',
        takesUp: 'atasan-langsung',
        decides: 'kepala-opd',
        evidence: ['regional-rule', 'service-order', 'written-warning', 'hearing-of-both-sides'],
      },
      basis: ['procedure pp-42-2004/pasal-15/ayat-1'],
    },
    {
      when: { claim: 'absence-in-hours' },
      then: {
        test: 'hours',
        takesUp: 'atasan-langsung',
        decides: 'by-post-and-level',
        evidence: ['attendance-log', 'assignment-letter', 'written-request', 'hearing-of-both-sides'],
      },
      basis: [SUMMONS, 'procedure pp-94-2021/pasal-27/ayat-1'],
    },
    {
      when: { claim: 'counter-left-empty' },
      then: {
        test: 'hours',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['duty-roster', 'service-log', 'complaint-of-users', 'attendance-log'],
      },
      basis: ['procedure uu-25-2009/pasal-45/ayat-1', SUMMONS],
    },
    {
      when: { claim: 'acted-within-duties' },
      then: {
        test: 'office',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['delegation-instrument', 'job-description', 'written-answer', 'correspondence'],
      },
      basis: ['procedure pp-48-2016/pasal-17/ayat-1', 'procedure pp-48-2016/pasal-17/ayat-2'],
    },
    {
      when: { claim: 'harsh-treatment' },
      then: {
        test: 'office',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['correspondence', 'written-answer', 'hearing-of-both-sides'],
      },
      basis: [SUMMONS, GRIEVANCE],
    },
  ],
  'claim-shown': ['yes', 'no'].map((shown) => ({
    when: { shown },
    then: { met: shown },
    basis: ['norm uu-30-2014/pasal-7/ayat-2/huruf-f', 'procedure pp-94-2021/pasal-27/ayat-1'],
  })),
}
