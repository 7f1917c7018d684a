import { defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimHandling, ConditionMet } from '../outcome'

/** The dimensions of the table of handling. */
export type ClaimHandlingInput = Pick<GrievanceInput, 'claim'>

/** How each claim is handled: who takes it up, who decides, what shows it. */
export const claimHandlingTable = /* @__PURE__ */ defineTable<ClaimHandlingInput, never, ClaimHandling>()({
  id: 'claim-handling',
  bucket: 'claim',
  dimensions: { claim: GRIEVANCE_VALUES.claim },
  rows: () => ({
    permission: {
      when: { claim: 'permission-refused' },
      then: {
        test: 'hours',
        takesUp: 'atasan-langsung',
        decides: 'pejabat-pembina-kepegawaian-or-superior',
        evidence: ['regional-rule', 'written-request', 'written-answer', 'attendance-log'],
      },
      basis: [procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    travel: {
      when: { claim: 'travel-order-not-given' },
      then: {
        test: 'travel',
        takesUp: 'kepala-opd',
        decides: 'pejabat-pembina-kepegawaian-or-superior',
        evidence: ['assignment-letter', 'regional-rule', 'payment-record', 'travel-proof'],
      },
      basis: [procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    dress: {
      when: { claim: ['dress-rule-imposed', 'dress-not-kept'] },
      then: {
        test: 'dress',
        takesUp: 'atasan-langsung',
        decides: 'kepala-opd',
        evidence: ['regional-rule', 'service-order', 'written-warning', 'hearing-of-both-sides'],
      },
      basis: [procedure('pp-42-2004/pasal-15/ayat-1')],
      reasoning: 'inference',
    },
    absence: {
      when: { claim: 'absence-in-hours' },
      then: {
        test: 'hours',
        takesUp: 'atasan-langsung',
        decides: 'by-post-and-level',
        evidence: ['attendance-log', 'assignment-letter', 'written-request', 'hearing-of-both-sides'],
      },
      basis: [procedure('pp-94-2021/pasal-26/ayat-1'), procedure('pp-94-2021/pasal-27/ayat-1')],
      reasoning: 'text',
      notes: ['one-person-one-examination'],
    },
    counter: {
      when: { claim: 'counter-left-empty' },
      then: {
        test: 'hours',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['duty-roster', 'service-log', 'complaint-of-users', 'attendance-log'],
      },
      basis: [procedure('uu-25-2009/pasal-45/ayat-1'), procedure('pp-94-2021/pasal-26/ayat-1')],
      reasoning: 'text',
      notes: ['one-person-one-examination'],
    },
    duties: {
      when: { claim: 'acted-within-duties' },
      then: {
        test: 'office',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['delegation-instrument', 'job-description', 'written-answer', 'correspondence'],
      },
      basis: [procedure('pp-48-2016/pasal-17/ayat-1'), procedure('pp-48-2016/pasal-17/ayat-2')],
      reasoning: 'inference',
      notes: ['staff-counted-as-public'],
    },
    'harsh-treatment': {
      when: { claim: 'harsh-treatment' },
      then: {
        test: 'office',
        takesUp: 'superior-of-the-official',
        decides: 'by-post-and-level',
        evidence: ['correspondence', 'written-answer', 'hearing-of-both-sides'],
      },
      basis: [procedure('pp-94-2021/pasal-26/ayat-1'), procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of what was shown. */
export type ClaimShownInput = Pick<GrievanceInput, 'shown'>

/** Whether the event was established for that person, after hearing; neither a petition nor a report of the inspectorate does that. */
export const claimShownTable = /* @__PURE__ */ defineTable<ClaimShownInput, never, ConditionMet>()({
  id: 'claim-shown',
  bucket: 'shown',
  dimensions: { shown: GRIEVANCE_VALUES.shown },
  rows: () => ({
    yes: {
      when: { shown: 'yes' },
      then: { met: 'yes' },
      basis: [norm('uu-30-2014/pasal-7/ayat-2/huruf-f'), procedure('pp-94-2021/pasal-27/ayat-1')],
      reasoning: 'inference',
    },
    no: {
      when: { shown: 'no' },
      then: { met: 'no' },
      basis: [norm('uu-30-2014/pasal-7/ayat-2/huruf-f'), procedure('pp-94-2021/pasal-27/ayat-1')],
      reasoning: 'inference',
    },
  }),
})
