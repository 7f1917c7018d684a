import type { Conduct, Stage } from '../dimensions'
import type { ConductFacts } from '../facts'

/** A conduct that a circular names, done in the way that makes it a matter of neutrality. */
export interface NamedConduct {
  readonly conduct: Conduct
  readonly how: Partial<ConductFacts>
  /** The stages at which it can occur. */
  readonly stages: readonly Stage[]
}

const BOTH = ['bakal-calon', 'calon'] as const

/**
 * The conduct a circular names, phones first: what people do with their fingers, what they attend and show, whom they bring along,
 * what they do with the office, and their own candidacy or party.
 */
export const NAMED_CONDUCTS: readonly NamedConduct[] = [
  { conduct: 'social-media-engagement', how: {}, stages: BOTH },
  { conduct: 'social-media-campaign', how: {}, stages: BOTH },
  { conduct: 'post-photo', how: { gesture: 'partisan', purpose: 'support', published: true }, stages: BOTH },
  { conduct: 'display-campaign-material', how: {}, stages: BOTH },
  { conduct: 'attend-declaration', how: { support: 'active' }, stages: BOTH },
  { conduct: 'join-bakal-calon-activity', how: {}, stages: ['bakal-calon'] },
  { conduct: 'attend-campaign', how: { support: 'active', attributes: 'none' }, stages: ['calon'] },
  { conduct: 'attend-campaign', how: { support: 'none', attributes: 'pns' }, stages: ['calon'] },
  { conduct: 'partisan-activity', how: {}, stages: BOTH },
  { conduct: 'give-goods', how: {}, stages: BOTH },
  { conduct: 'tim-sukses', how: {}, stages: BOTH },
  { conduct: 'mobilise-staff', how: { mobilised: 'pns', role: 'participant' }, stages: ['calon'] },
  { conduct: 'use-state-facilities', how: { role: 'participant' }, stages: ['calon'] },
  { conduct: 'lend-state-facilities', how: {}, stages: BOTH },
  { conduct: 'partisan-decision', how: {}, stages: BOTH },
  { conduct: 'ktp-support-letter', how: {}, stages: ['bakal-calon'] },
  { conduct: 'approach-party-or-public', how: { cltn: false }, stages: ['bakal-calon'] },
  { conduct: 'accompany-spouse', how: { cltn: false, support: 'active' }, stages: BOTH },
  { conduct: 'party-membership', how: { partyRole: 'member', resigned: 'no' }, stages: BOTH },
]
