import { between, from } from '../../../dates'
import { defineTable } from '../../../decision'
import { level, norm, type ReadingOptions, sanction } from '../../../law'
import type { Actor } from '../dimensions'

/** The dimension of this table. */
export interface AgencyRuleInput {
  /** Who committed the breach. */
  actor: Actor
}

/** Whose rule sets level and sanction of a breach of discipline. */
export interface AgencyRuleOutcome {
  /** Who sets it: the agency for its staff on agreement, or the regulation. */
  readonly rule: 'set-by-agency' | 'set-by-regulation'
}

/**
 * Whose rule sets level and sanction: the regulation on discipline for PNS and CPNS, the agency's own rule and the contract for
 * PPPK. The day of the decision chooses, as with every sanction.
 */
export const agencyRuleTable = /* @__PURE__ */ defineTable<
  AgencyRuleInput,
  'decision',
  AgencyRuleOutcome,
  ReadingOptions
>()({
  id: 'pppk-discipline',
  bucket: 'actor',
  dimensions: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
  rows: () => ({
    'pns/pp-53-2010': {
      when: { actor: 'pns' },
      during: { decision: between('0001-01-01', '2021-08-31') },
      then: { rule: 'set-by-regulation' },
      basis: [norm('pp-53-2010/pasal-5')],
      reasoning: 'text',
    },
    'pns/pp-94-2021': {
      when: { actor: 'pns' },
      during: { decision: from('2021-08-31') },
      then: { rule: 'set-by-regulation' },
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-94-2021/pasal-7')],
      reasoning: 'text',
    },
    'cpns/pp-53-2010': {
      when: { actor: 'cpns' },
      during: { decision: between('0001-01-01', '2021-08-31') },
      then: { rule: 'set-by-regulation' },
      basis: [norm('pp-53-2010/pasal-2')],
      reasoning: 'text',
    },
    'cpns/pp-94-2021': {
      when: { actor: 'cpns' },
      during: { decision: from('2021-08-31') },
      then: { rule: 'set-by-regulation' },
      basis: [norm('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'pppk/uu-5-2014': {
      when: { actor: 'pppk' },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: { rule: 'set-by-agency' },
      basis: [norm('uu-5-2014/pasal-104/ayat-1'), sanction('uu-5-2014/pasal-104/ayat-3')],
      reasoning: 'inference',
      notes: ['no-pppk-regulation-yet'],
    },
    'pppk/pp-49-2018': {
      when: { actor: 'pppk' },
      during: { decision: between('2018-11-28', '2023-10-31') },
      then: { rule: 'set-by-agency' },
      basis: [
        norm('pp-49-2018/pasal-51/ayat-1'),
        sanction('pp-49-2018/pasal-51/ayat-3'),
        level('pp-49-2018/pasal-52/ayat-1'),
        level('pp-49-2018/pasal-52/ayat-2'),
        level('pp-49-2018/pasal-33/huruf-e'),
        sanction('pp-49-2018/pasal-33/huruf-f'),
      ],
      reasoning: 'text',
    },
    'pppk/uu-20-2023': {
      when: { actor: 'pppk' },
      during: { decision: from('2023-10-31') },
      then: { rule: 'set-by-agency' },
      basis: [
        norm('pp-49-2018/pasal-51/ayat-1'),
        sanction('pp-49-2018/pasal-51/ayat-3'),
        level('pp-49-2018/pasal-52/ayat-1'),
        level('pp-49-2018/pasal-52/ayat-2'),
        level('pp-49-2018/pasal-33/huruf-e'),
        sanction('pp-49-2018/pasal-33/huruf-f'),
        sanction('uu-20-2023/pasal-24/ayat-2'),
      ],
      reasoning: 'text',
    },
    'pppk-paruh-waktu/contract': {
      when: { actor: 'pppk-paruh-waktu' },
      then: { rule: 'set-by-agency' },
      basis: [
        norm('kepmenpanrb-16-2025/diktum-1'),
        norm('pp-49-2018/pasal-51/ayat-1'),
        level('pp-49-2018/pasal-52/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree'],
    },
  }),
})
