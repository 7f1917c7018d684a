import { between, from } from '../../../dates'
import { defineTable } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { type Actor, LEVELS } from '../dimensions'

/** The dimensions of this table. */
export interface CpnsSanctionInput {
  /** Who committed the breach. */
  actor: Actor
  /** The level of the breach. */
  level: (typeof LEVELS)[number]
}

/** Whether a sanction of discipline is served at all, or the person leaves the service instead. */
export interface CpnsSanctionOutcome {
  /** What follows: the sanction itself, or dismissal as CPNS in its place. */
  readonly served: 'sanction' | 'dismissal-as-cpns'
}

const BEFORE = { decision: /* @__PURE__ */ between('0001-01-01', '2017-04-07') }
const SINCE = { decision: /* @__PURE__ */ from('2017-04-07') }

/**
 * A CPNS against whom a breach at the level sedang or berat is proven serves no sanction: since 7 April 2017 the person is dismissed as
 * CPNS in its place. Before, the sanction was imposed and dismissal followed from it.
 */
export const cpnsSanctionTable = /* @__PURE__ */ defineTable<
  CpnsSanctionInput,
  'decision',
  CpnsSanctionOutcome,
  ReadingOptions
>()({
  id: 'cpns-sanction',
  bucket: 'actor',
  dimensions: { actor: ['pns', 'cpns'], level: LEVELS },
  rows: () => ({
    // PP 98/2000 speaks of CPNS only; a PNS served what PP 53/2010 names.
    'pns/ringan/before-pp-11-2017': {
      when: { actor: 'pns', level: 'ringan' },
      during: BEFORE,
      then: { served: 'sanction' },
      basis: [norm('pp-53-2010/pasal-7/ayat-2')],
      reasoning: 'text',
    },
    'pns/sedang/before-pp-11-2017': {
      when: { actor: 'pns', level: 'sedang' },
      during: BEFORE,
      then: { served: 'sanction' },
      basis: [norm('pp-53-2010/pasal-7/ayat-3')],
      reasoning: 'text',
    },
    'pns/berat/before-pp-11-2017': {
      when: { actor: 'pns', level: 'berat' },
      during: BEFORE,
      then: { served: 'sanction' },
      basis: [norm('pp-53-2010/pasal-7/ayat-4')],
      reasoning: 'text',
    },
    // Until PP 11/2017 the sanction came first, and dismissal followed from it.
    'cpns/before-pp-11-2017': {
      when: { actor: 'cpns', level: [...LEVELS] },
      during: BEFORE,
      then: { served: 'sanction' },
      basis: [norm('pp-98-2000/pasal-18/ayat-1/huruf-f')],
      reasoning: 'text',
    },
    'pns/any-level': {
      when: { actor: 'pns', level: [...LEVELS] },
      during: SINCE,
      then: { served: 'sanction' },
      basis: [norm('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'cpns/ringan': {
      when: { actor: 'cpns', level: 'ringan' },
      during: SINCE,
      then: { served: 'sanction' },
      basis: [norm('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'cpns/sedang-berat': {
      when: { actor: 'cpns', level: ['sedang', 'berat'] },
      during: SINCE,
      then: { served: 'dismissal-as-cpns' },
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
  }),
})
