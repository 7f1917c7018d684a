import { CONTESTS, type Contest } from '../../elections'
import { POSTS, type Post } from '../../people'
import { ACTORS, type Actor } from '../discipline'
import { OFFENCES, type Offence } from './offences'

export { CONTESTS, type Contest } from '../../elections'
export { ACTORS, type Actor } from '../discipline'

/**
 * What a person did, as the bare act; how it was done is told by other facts. The order is that of the law file: voting, presence,
 * display and media, parties and candidacy, activity and role, facilities and decisions, then what complaint desks receive beside.
 */
export const CONDUCTS = [
  'cast-vote',
  'attend-campaign',
  'attend-declaration',
  'attend-event',
  'join-bakal-calon-activity',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'chat-in-private-group',
  'post-photo',
  'speak-at-party-event',
  'approach-party-or-public',
  'declare-candidacy',
  'remain-asn-after-determination',
  'accompany-spouse',
  'party-membership',
  'partisan-activity',
  'give-goods',
  'tim-sukses',
  'fund-campaign',
  'mobilise-staff',
  'use-state-facilities',
  'lend-state-facilities',
  'partisan-decision',
  'ktp-support-letter',
  'government-programme-for-contestant',
  'pressure-people',
  'steer-officials',
  'map-support',
  'host-contestant',
  'verify-support',
  'lend-private-property',
] as const

/** A conduct code. */
export type Conduct = (typeof CONDUCTS)[number]

/** The statuses of a contestant, in the order of time. */
export const STAGES = ['bakal-calon', 'calon'] as const

/** Status of the contestant: before determination (`bakal-calon`) or from the day of determination on (`calon`). */
export type Stage = (typeof STAGES)[number]

/** The contests fought by pairs of candidates (pasangan calon). */
export const PAIR_CONTESTS = ['presiden', 'gubernur', 'bupati-wali-kota'] as const satisfies readonly Contest[]

/** The contests for the heads of regions. */
export const REGIONAL_CONTESTS = ['gubernur', 'bupati-wali-kota'] as const satisfies readonly Contest[]

/** The cycles that circulars were written for. */
export const CYCLES = ['2018-2019', '2020', 'other'] as const

/**
 * The cycle of the election: B/71/2017 speaks for Pilkada 2018 and Pemilu 2019, the SKB of 2020 for Pilkada 2020; every other
 * election has only general rules and, from its day, the SKB of 2022.
 */
export type Cycle = (typeof CYCLES)[number]

/** Whether the act fell in the campaign period. */
export const PERIODS = ['campaign', 'outside-campaign'] as const

/** Whether the act fell in the campaign period of the election. */
export type Period = (typeof PERIODS)[number]

/** Asked of some conducts: whether the act is established at all. */
export const ESTABLISHED = ['yes', 'no'] as const
/** Asked of presence: what the person did there. */
export const SUPPORT = ['none', 'active'] as const
/** Asked of presence at an event: when the person was there. */
export const PRESENCE = ['during', 'left-at-once', 'after-end'] as const
/** Asked of presence at a campaign: what the person wore or came in. */
export const ATTRIBUTES = ['none', 'party', 'pns', 'official-vehicle'] as const
/** Asked of a photo: a hand sign, symbol, attribute or background that takes sides. */
export const GESTURE = ['none', 'partisan'] as const
/** Asked of a photo, or of private property: what it was for. */
export const PURPOSE = ['none', 'support'] as const
/** Asked of a photo: whether it was put where the public can see it. */
export const PUBLISHED = ['yes', 'no'] as const
/** Asked of a speaker: whether government policy was explained under a letter of assignment. */
export const ASSIGNMENT = ['government-policy', 'none'] as const
/** Asked of own or a spouse's candidacy: whether the person was on unpaid leave outside the state's charge (CLTN). */
export const CLTN = ['yes', 'no'] as const
/** Asked of party membership: member, or also an officer. */
export const PARTY_ROLE = ['member', 'officer'] as const
/** Asked of party membership: whether the person resigned from the service in writing, and whether that came first. */
export const RESIGNED = ['before-joining', 'after-joining', 'no'] as const
/** Asked of mobilising: who was mobilised. */
export const MOBILISED = ['pns', 'others'] as const
/** Asked of conduct in a campaign: the person's role in it. */
export const ROLE = ['team', 'participant', 'none'] as const
/** Asked of a breach of duty: how far its negative impact reached. */
export const IMPACT = ['none', 'unit-kerja', 'instansi', 'negara'] as const

/** The dimensions that tables of this area may turn on; asked ones carry a question mark. */
export interface NeutralityInput {
  /** What was done. */
  conduct: Conduct
  /** Who did it, as the law classes the person. */
  actor: Actor
  /** The post held. */
  post: Post
  /** How far the contestant has come: `'calon'`. */
  stage: Stage
  /** What is stood for. */
  contest: Contest
  /** For which elections the lists of conduct were made. */
  cycle: Cycle
  /** Whether the campaign runs. */
  period: Period
  /** Whether authorship and evidence stand undisputed. */
  established?: (typeof ESTABLISHED)[number]
  /** What support was shown. */
  support?: (typeof SUPPORT)[number]
  /** How the person was present. */
  presence?: (typeof PRESENCE)[number]
  /** Which attributes were worn. */
  attributes?: (typeof ATTRIBUTES)[number]
  /** Which gesture a photo shows. */
  gesture?: (typeof GESTURE)[number]
  /** What it was done for. */
  purpose?: (typeof PURPOSE)[number]
  /** Whether it was published. */
  published?: (typeof PUBLISHED)[number]
  /** Whether the person was assigned. */
  assignment?: (typeof ASSIGNMENT)[number]
  /** Whether the person was on leave outside state responsibility (CLTN). */
  cltn?: (typeof CLTN)[number]
  /** The role in a party. */
  partyRole?: (typeof PARTY_ROLE)[number]
  /** Whether the person resigned from the party. */
  resigned?: (typeof RESIGNED)[number]
  /** Who was mobilised. */
  mobilised?: (typeof MOBILISED)[number]
  /** The role in the campaign. */
  role?: (typeof ROLE)[number]
  /** The offence of the election acts that is asked about. */
  offence: Offence
}

/** The dimensions only some conducts ask for. */
export type Asked =
  | 'support'
  | 'presence'
  | 'attributes'
  | 'gesture'
  | 'purpose'
  | 'published'
  | 'assignment'
  | 'cltn'
  | 'partyRole'
  | 'resigned'
  | 'mobilised'
  | 'role'

/**
 * The facts each conduct asks for beside actor, election and days. A fact given to a conduct that does not ask for it is reported,
 * not used. `impact` is asked by the table of levels, whatever the conduct.
 */
export const ASKS = {
  'cast-vote': [],
  'attend-campaign': ['support', 'attributes'],
  'attend-declaration': ['support'],
  'attend-event': ['presence', 'support'],
  'join-bakal-calon-activity': [],
  'display-campaign-material': [],
  'social-media-campaign': [],
  'social-media-engagement': [],
  'chat-in-private-group': [],
  'post-photo': ['gesture', 'purpose', 'published'],
  'speak-at-party-event': ['assignment', 'support'],
  'approach-party-or-public': ['cltn'],
  'declare-candidacy': ['cltn'],
  'remain-asn-after-determination': [],
  'accompany-spouse': ['cltn', 'support'],
  'party-membership': ['partyRole', 'resigned'],
  'partisan-activity': [],
  'give-goods': [],
  'tim-sukses': [],
  'fund-campaign': [],
  'mobilise-staff': ['mobilised', 'role'],
  'use-state-facilities': ['role'],
  'lend-state-facilities': [],
  'partisan-decision': [],
  'ktp-support-letter': [],
  'government-programme-for-contestant': [],
  'pressure-people': [],
  'steer-officials': [],
  'map-support': ['purpose'],
  'host-contestant': ['support'],
  'verify-support': ['purpose'],
  'lend-private-property': ['purpose'],
} as const satisfies Record<Conduct, readonly Asked[]>

/** The values of every dimension of the area, each code once. */
export const VALUES = {
  conduct: CONDUCTS,
  actor: ACTORS,
  post: POSTS,
  stage: STAGES,
  contest: CONTESTS,
  cycle: CYCLES,
  period: PERIODS,
  established: ESTABLISHED,
  support: SUPPORT,
  presence: PRESENCE,
  attributes: ATTRIBUTES,
  gesture: GESTURE,
  purpose: PURPOSE,
  published: PUBLISHED,
  assignment: ASSIGNMENT,
  cltn: CLTN,
  partyRole: PARTY_ROLE,
  resigned: RESIGNED,
  mobilised: MOBILISED,
  role: ROLE,
  impact: IMPACT,
  offence: OFFENCES,
} as const
