import type { Silent } from '../../decision'

/** What the village act says. */
export type VillageOutcome =
  | {
      readonly ban:
        | 'decision-for-a-group'
        | 'abuse-of-authority'
        | 'party-officer'
        | 'campaign'
        | 'staying-after-determination'
      readonly ladder: 'reprimand-ladder' | 'none-in-the-act'
    }
  | { readonly ban: 'none' }

/** What a contract worker's rules say. */
export type ContractOutcome = { readonly breach: 'same-forms-as-asn' } | { readonly breach: 'none' } | Silent

/**
 * What an elected regional head's statutes say. A breach is a ground to end the office; for an incumbent who stands again, the breach of
 * UU 10/2016 Pasal 71 ayat (3) also ends the candidacy.
 */
export type OfficeHolderOutcome =
  | {
      readonly ban:
        | 'decision-for-a-pair'
        | 'programme-for-a-pair'
        | 'decision-for-a-contestant'
        | 'partisan-activity'
        | 'state-facilities-in-campaign'
      readonly ends: 'office' | 'office-and-candidacy'
    }
  | { readonly ban: 'none' }
  | Silent
