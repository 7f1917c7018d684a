import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { procedure, type ReadingOptions } from '../../../law'
import type { Regulation } from '../breach-dimensions'
import type { Actor } from '../dimensions'

/** The dimension of this table. */
export interface GoverningInput {
  /** Who committed the breach. */
  actor: Actor
}

/** Whose catalogue sets the level. */
export interface GoverningOutcome {
  /** The regulation. */
  readonly regulation: Regulation
}

const BOUND = ['pns', 'cpns'] as const

/**
 * Which regulation's catalogue sets the level of a breach: the day of the decision chooses, never that of the act (PP 94/2021 Pasal 40
 * ayat (3)). An examination before 31 August 2021 keeps its result (ayat (4)); whether it keeps the catalogue too is contested.
 */
export const governingRegulationTable = /* @__PURE__ */ defineTable<
  GoverningInput,
  'examination' | 'decision',
  GoverningOutcome | Silent,
  ReadingOptions
>()({
  id: 'governing-regulation',
  bucket: 'actor',
  dimensions: { actor: BOUND },
  rows: () => ({
    'before-pp-53': {
      when: { actor: BOUND },
      during: { decision: between('0001-01-01', '2010-06-06') },
      then: silent('before-coverage'),
      basis: [procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
    'pp-53': {
      when: { actor: BOUND },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: { regulation: 'pp-53-2010' },
      basis: [procedure('pp-53-2010/pasal-48/ayat-4'), procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
    'pp-94': {
      when: { actor: BOUND },
      during: { decision: from('2021-08-31'), examination: from('2021-08-31') },
      then: { regulation: 'pp-94-2021' },
      basis: [procedure('pp-94-2021/pasal-40/ayat-3'), procedure('pp-94-2021/pasal-46')],
      reasoning: 'text',
    },
    'examined-before/catalogue-pp-94': {
      when: { actor: BOUND },
      during: { decision: from('2021-08-31'), examination: between('0001-01-01', '2021-08-31') },
      reading: { 'examined-before-2021': 'catalogue-pp-94' },
      then: { regulation: 'pp-94-2021' },
      basis: [procedure('pp-94-2021/pasal-40/ayat-4')],
      reasoning: 'text',
    },
    'examined-before/catalogue-pp-53': {
      when: { actor: BOUND },
      during: { decision: from('2021-08-31'), examination: between('0001-01-01', '2021-08-31') },
      reading: { 'examined-before-2021': 'catalogue-pp-53' },
      then: { regulation: 'pp-53-2010' },
      basis: [procedure('pp-94-2021/pasal-40/ayat-4')],
      reasoning: 'inference',
    },
  }),
})
