import type { Row } from '../../../decision'
import type { BasisEntry, ReadingOptions } from '../../../law'
import type { NeutralityInput } from '../dimensions'
import type { CriminalOutcome, Exposure } from '../outcome'

/** The dimensions of the criminal table. */
export type CriminalInput = Pick<
  NeutralityInput,
  | 'conduct'
  | 'actor'
  | 'post'
  | 'contest'
  | 'period'
  | 'stage'
  | 'role'
  | 'support'
  | 'attributes'
  | 'gesture'
  | 'purpose'
>

/** Rows of the criminal table by id. */
export type CriminalRows = { readonly [id: string]: Row<CriminalInput, 'act', CriminalOutcome, ReadingOptions> }

/** What a row says: the exposures and where they stand. */
export interface Met {
  readonly exposures: readonly Exposure[]
  readonly basis: readonly BasisEntry[]
}

/** No article comes near. */
export const NONE: CriminalOutcome = { exposures: [] }

/** CPNS stand where PNS stand, as everywhere in this area, although the acts say ASN. */
export const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const

/** Civil servants who may hold an office; a CPNS is appointed to one only on becoming a PNS (PP 11/2017 Pasal 36 ayat (2)). */
export const OFFICE_BEARERS = ['pns', 'pppk', 'pppk-paruh-waktu'] as const

/** The contests of UU 7/2017. */
export const NATIONAL_CONTESTS = ['presiden', 'dpr', 'dpd', 'dprd', 'partai'] as const

/** Holders of a managerial or functional post and a lurah: named on either reading of pejabat ASN; plain staff are contested. */
export const OFFICES = [
  'jpt-utama',
  'jpt-madya',
  'jpt-madya-pejabat-pembina-kepegawaian',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'jf-ahli-utama',
  'jf-lain',
  'lurah',
] as const

/** Every post but that of a PNS who acts as village head. */
export const OTHER_POSTS = [...OFFICES, 'pelaksana', 'penjabat-kepala-daerah'] as const

/** Acts that favour a contestant by what they show, with the facts on which that turns. */
export const SHOWN = [
  {
    id: 'plain',
    when: {
      conduct: [
        'join-bakal-calon-activity',
        'display-campaign-material',
        'social-media-campaign',
        'social-media-engagement',
      ],
    },
  },
  { id: 'partisan-activity', when: { conduct: 'partisan-activity' } },
  {
    id: 'active',
    when: {
      conduct: ['attend-event', 'host-contestant', 'accompany-spouse', 'speak-at-party-event'],
      support: 'active',
    },
  },
  {
    id: 'for-support',
    when: { conduct: ['map-support', 'verify-support', 'lend-private-property'], purpose: 'support' },
  },
  { id: 'photo-with-gesture', when: { conduct: 'post-photo', gesture: 'partisan' } },
  { id: 'photo-for-support', when: { conduct: 'post-photo', gesture: 'none', purpose: 'support' } },
] as const

/** An exposure of the person who acts. */
export const byActor = (offence: Exposure['offence'], ...ifShown: Exposure['ifShown']): Exposure => ({
  offence,
  against: 'actor',
  ifShown,
})
