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

/** A CPNS against whom a breach at the level sedang or berat is proven serves no sanction: the person is dismissed as CPNS. */
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
    'pns/any-level': {
      when: { actor: 'pns', level: [...LEVELS] },
      then: { served: 'sanction' },
      basis: [norm('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'cpns/ringan': {
      when: { actor: 'cpns', level: 'ringan' },
      then: { served: 'sanction' },
      basis: [norm('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'cpns/sedang-berat': {
      when: { actor: 'cpns', level: ['sedang', 'berat'] },
      then: { served: 'dismissal-as-cpns' },
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
  }),
})
