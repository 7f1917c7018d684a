import type { Asked, Conduct } from './dimensions'

/** The long codes of earlier lists that name an act together with how it was done: the act, and the facts they set. */
export const CONDUCT_ALIASES = {
  'attend-campaign-passively': { conduct: 'attend-campaign', support: 'none', attributes: 'none' },
  'attend-declaration-passively': { conduct: 'attend-declaration', support: 'none' },
  'attend-declaration-with-active-support': { conduct: 'attend-declaration', support: 'active' },
  'photo-with-partisan-gesture': { conduct: 'post-photo', gesture: 'partisan', published: 'yes' },
  'photo-neutral': { conduct: 'post-photo', gesture: 'none', purpose: 'none' },
  'explain-policy-with-assignment': {
    conduct: 'speak-at-party-event',
    assignment: 'government-policy',
    support: 'none',
  },
  'approach-party-on-cltn': { conduct: 'approach-party-or-public', cltn: 'yes' },
  'declare-candidacy-without-leave': { conduct: 'declare-candidacy', cltn: 'no' },
  'accompany-spouse-on-cltn': { conduct: 'accompany-spouse', cltn: 'yes' },
  'accompany-spouse-without-cltn': { conduct: 'accompany-spouse', cltn: 'no' },
  'party-office-village': { conduct: 'party-membership', partyRole: 'officer' },
  'campaign-with-attributes': { conduct: 'attend-campaign' },
  'join-campaign-village': { conduct: 'attend-campaign' },
  'candidacy-non-asn': { conduct: 'remain-asn-after-determination' },
} as const satisfies Record<string, { readonly conduct: Conduct } & { readonly [K in Asked]?: string }>

/** A long conduct code that is accepted beside the bare ones. */
export type ConductAlias = keyof typeof CONDUCT_ALIASES
