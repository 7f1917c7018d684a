import { any, defineTable } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ESCALATION_VALUES, type EscalationInput } from '../dimensions'
import type { RungStanding } from '../outcome'

/** The dimensions of the table of standings. */
export type StandingInput = Pick<EscalationInput, 'rung' | 'respondent'>

const CONFLICT = [norm('uu-30-2014/pasal-42/ayat-1'), procedure('uu-30-2014/pasal-42/ayat-2')] as const

/**
 * Whether the office of a rung can be addressed about the one complained of: nobody deals with a complaint about themselves (UU 30/2014
 * Pasal 42), and a complaint goes to a superior (UU 30/2014 Pasal 44, PP 79/2021 Pasal 23). That a rung which stands no higher than the
 * respondent is passed over is drawn from both. Offices outside the region stand above everyone in it.
 */
export const standingTable = /* @__PURE__ */ defineTable<StandingInput, never, RungStanding, ReadingOptions>()({
  id: 'escalation-standing',
  bucket: 'rung',
  dimensions: { rung: ESCALATION_VALUES.rung, respondent: ESCALATION_VALUES.respondent },
  rows: () => ({
    'direct-superior': {
      when: { rung: 'complain-to-direct-superior', respondent: ['none', 'rekan-kerja'] },
      then: { standing: 'addressable' },
      basis: [procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    'direct-superior/themselves': {
      when: { rung: 'complain-to-direct-superior', respondent: 'atasan-langsung' },
      then: { standing: 'is-the-respondent' },
      basis: CONFLICT,
      reasoning: 'inference',
    },
    'direct-superior/too-low': {
      when: {
        rung: 'complain-to-direct-superior',
        respondent: [
          'sekretaris-perangkat-daerah',
          'kepala-perangkat-daerah',
          'inspektur',
          'sekretaris-daerah',
          'wakil-kepala-daerah',
          'kepala-daerah',
        ],
      },
      then: { standing: 'not-above-the-respondent' },
      basis: [procedure('uu-30-2014/pasal-44/ayat-2'), procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    'head-of-office': {
      when: {
        rung: 'complain-to-head-of-office',
        respondent: ['none', 'rekan-kerja', 'atasan-langsung', 'sekretaris-perangkat-daerah'],
      },
      then: { standing: 'addressable' },
      basis: [procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    'head-of-office/themselves': {
      when: { rung: 'complain-to-head-of-office', respondent: 'kepala-perangkat-daerah' },
      then: { standing: 'is-the-respondent' },
      basis: CONFLICT,
      reasoning: 'inference',
    },
    'head-of-office/too-low': {
      when: {
        rung: 'complain-to-head-of-office',
        respondent: ['inspektur', 'sekretaris-daerah', 'wakil-kepala-daerah', 'kepala-daerah'],
      },
      then: { standing: 'not-above-the-respondent' },
      basis: [procedure('uu-30-2014/pasal-44/ayat-2'), procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
    'regional-secretary': {
      when: {
        rung: 'raise-with-regional-secretary',
        respondent: [
          'none',
          'rekan-kerja',
          'atasan-langsung',
          'sekretaris-perangkat-daerah',
          'kepala-perangkat-daerah',
          'inspektur',
        ],
      },
      then: { standing: 'addressable' },
      basis: [norm('uu-23-2014/pasal-213/ayat-2')],
      reasoning: 'inference',
    },
    'regional-secretary/themselves': {
      when: { rung: 'raise-with-regional-secretary', respondent: 'sekretaris-daerah' },
      then: { standing: 'is-the-respondent' },
      basis: CONFLICT,
      reasoning: 'inference',
    },
    'regional-secretary/too-low': {
      when: { rung: 'raise-with-regional-secretary', respondent: ['wakil-kepala-daerah', 'kepala-daerah'] },
      then: { standing: 'not-above-the-respondent' },
      basis: [norm('uu-23-2014/pasal-213/ayat-3')],
      reasoning: 'inference',
    },
    'head-of-region': {
      when: {
        rung: 'submit-to-head-of-region',
        respondent: [
          'none',
          'rekan-kerja',
          'atasan-langsung',
          'sekretaris-perangkat-daerah',
          'kepala-perangkat-daerah',
          'inspektur',
          'sekretaris-daerah',
          'wakil-kepala-daerah',
        ],
      },
      then: { standing: 'addressable' },
      basis: [norm('uu-23-2014/pasal-379/ayat-1'), norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    'head-of-region/themselves': {
      when: { rung: 'submit-to-head-of-region', respondent: 'kepala-daerah' },
      then: { standing: 'is-the-respondent' },
      basis: CONFLICT,
      reasoning: 'inference',
    },
    // Which inspectorate that is depends on who is complained of: the table of desks says so.
    'auditors-and-remedies': {
      when: {
        rung: ['complain-to-inspectorate', 'file-objection', 'file-appeal'],
        respondent: any('the table of desks finds an office apart, or the law asks for a review'),
      },
      then: { standing: 'addressable' },
      basis: [norm('pp-12-2017/pasal-22/ayat-1'), procedure('pp-79-2021/pasal-3/ayat-2')],
      reasoning: 'inference',
    },
    outside: {
      when: {
        rung: [
          'report-to-bawaslu',
          'refer-to-asn-supervisor',
          'petition-general-supervisor',
          'report-to-ombudsman',
          'sue-in-court',
          'report-to-law-enforcement',
          'complain-to-bpasn',
          'ask-bkn-audit',
          'ask-witness-protection',
          'ask-korpri',
          'ask-for-abuse-test',
        ],
        respondent: any('the office stands outside the region'),
      },
      then: { standing: 'addressable' },
      basis: [norm('uu-23-2014/pasal-377/ayat-1'), norm('uu-23-2014/pasal-378/ayat-1')],
      reasoning: 'inference',
    },
    'ethics-council': {
      when: {
        rung: 'ask-ethics-council',
        respondent: [
          'none',
          'rekan-kerja',
          'atasan-langsung',
          'sekretaris-perangkat-daerah',
          'kepala-perangkat-daerah',
          'inspektur',
          'sekretaris-daerah',
        ],
      },
      then: { standing: 'addressable' },
      basis: [procedure('pp-42-2004/pasal-17/ayat-1')],
      reasoning: 'text',
    },
    // The head of a region and the deputy are elected officials and no civil servants.
    'ethics-council/elected': {
      when: { rung: 'ask-ethics-council', respondent: ['wakil-kepala-daerah', 'kepala-daerah'] },
      then: { standing: 'only-for-civil-servants' },
      basis: [procedure('pp-42-2004/pasal-17/ayat-1')],
      reasoning: 'inference',
    },
  }),
})
