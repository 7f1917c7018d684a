import type { Caution, Missing } from '../../../decision'
import { type ElectionId, election as nationalElection } from '../../../elections'
import { actorOf, REMEDY_ISSUERS } from '../../discipline'
import type { NeutralityContext } from '../derive'
import { ACTORS } from '../dimensions'
import type { ActorFacts } from '../facts'
import type { ConductKind } from '../outcome'
import { classOf, fact, type SettledAuthority } from './class'
import { spanOf } from './days'
import type { FollowUpFacts } from './facts'
import { FOLLOW_UP_POSTS, type FollowUpSituation, type FollowUpTrack, type SituationName } from './row'

/** The values each condition may still have; a track of `'none'` means that perhaps nothing follows. */
export type Possible = { readonly [K in SituationName]: readonly (FollowUpSituation[K] | 'none')[] }

/** What the facts settle about a case, and what would settle the rest. */
export interface Situation {
  readonly possible: Possible
  /** The facts that would settle a condition. */
  readonly settledBy: { readonly [K in SituationName]?: readonly Missing[] }
  readonly cautions: readonly Caution[]
  /** Who decides, where that is settled, and the provisions that say so. */
  readonly authority: SettledAuthority | undefined
}

const TRACK_OF: { readonly [K in ConductKind]: FollowUpTrack | 'none' } = {
  lawful: 'none',
  'not-established': 'none',
  'ethics-violation': 'ethics',
  'discipline-violation': 'discipline',
  'dismissal-ground': 'dismissal',
  'village-violation': 'village',
  'contract-violation': 'contract',
  'office-holder-violation': 'office-holder',
}

const REGIONS = ['provinsi', 'kabupaten-kota'] as const
const HAND_OVER = '2024-08-23'

/**
 * Works out which conditions of the ladder the facts settle; the class of a conduct comes from `classifyConduct`.
 *
 * @param facts the facts
 * @param context readings and elections
 * @returns the situation
 */
export function situationOf(facts: FollowUpFacts, context: NeutralityContext): Situation {
  const seen = classOf(facts, context)
  const kind = facts.actor?.kind ?? facts.conduct?.actor.kind
  const actor = kind === undefined ? undefined : actorOf(kind)
  const byAgency = actor === 'pppk' || actor === 'pppk-paruh-waktu'
  const tracks = seen.kinds.map((one) => (one === 'none' ? one : TRACK_OF[one]))
  const track = new Set(
    tracks.flatMap((one) =>
      one !== 'discipline'
        ? [one]
        : byAgency
          ? ['agency-rule' as const]
          : actor === undefined
            ? [one, 'agency-rule' as const]
            : [one],
    ),
  )
  const place = facts.actor?.place ?? facts.conduct?.actor.place
  const post = facts.actor?.post ?? facts.conduct?.actor.post
  const election = facts.election ?? facts.conduct?.election
  const elections = election === undefined ? (['pemilu', 'pilkada'] as const) : regimesOf(election, context)
  const superior = facts.subject === 'superior-fails-to-act'
  return {
    possible: {
      subject: [facts.subject],
      election: elections,
      track: superior ? ['discipline'] : [...track],
      crime: seen.crime,
      actor: actor === 'armed' ? [] : actor !== undefined ? [actor] : superior ? ['pns'] : ACTORS,
      level: seen.levels,
      imposes: imposesOf(seen.authority),
      competent: competentOf(seen.authority),
      post: postOf(post),
      ground: seen.ground,
      government: governmentOf(place, actor),
      pending: pendingOf(facts),
    },
    settledBy: {
      election: [fact('election')],
      track: seen.missing,
      level: superior ? [fact('classified.level')] : seen.missing,
      ground: seen.missing,
      crime: seen.crimeMissing,
      actor: [fact('actor.kind')],
      imposes: byAgency ? [] : tellingWho(post, place),
      competent: tellingWho(post, place),
      post: [fact('actor.post')],
      government: [fact('actor.place')],
      pending: [fact('forwardedOn')],
    },
    cautions: [
      ...seen.cautions,
      ...(actor === 'armed' ? [{ code: 'note' as const, note: 'armed-forces-and-police' }] : []),
    ],
    authority: seen.authority,
  }
}

/**
 * The facts that would still tell who imposes. No fact of the case tells whom the rule of an agency names; nor does any where post and
 * place are told and the texts give the power to two officials, or settle it for none.
 */
function tellingWho(post: ActorFacts['post'], place: ActorFacts['place']): readonly Missing[] {
  return [...(post === undefined ? [fact('actor.post')] : []), ...(place === undefined ? [fact('actor.place')] : [])]
}

/** Which act governs reports; of regional elections of the future kind no act is made yet. */
function regimesOf(id: string, context: NeutralityContext): readonly FollowUpSituation['election'][] {
  const { kind } = context.elections?.find((one) => one.id === id) ?? nationalElection(id as ElectionId)
  if (kind === 'pemilu-daerah') return ['pemilu', 'pilkada']
  return kind === 'pemilu' ? ['pemilu'] : ['pilkada']
}

/** Whether the matter lay with KASN when its tasks passed on and nothing had been recommended yet. */
function pendingOf(facts: FollowUpFacts): readonly FollowUpSituation['pending'][] {
  const { forwardedOn, recommendedOn } = facts
  if (forwardedOn === undefined)
    return facts.asOf === undefined && spanOf(facts, 'forward').from < HAND_OVER
      ? ['with-kasn', 'not-with-kasn']
      : ['not-with-kasn']
  if (forwardedOn >= HAND_OVER || (recommendedOn !== undefined && recommendedOn < HAND_OVER)) return ['not-with-kasn']
  return ['with-kasn']
}

/** A head of region heads one of the two kinds of region even where the place is not told. */
function governmentOf(
  place: ActorFacts['place'],
  actor: string | undefined,
): readonly FollowUpSituation['government'][] {
  if (place === 'provinsi' || place === 'kabupaten-kota') return [place]
  if (actor === 'kepala-daerah') return REGIONS
  return place === undefined ? [...REGIONS, 'central'] : ['central']
}

function imposesOf(authority: SettledAuthority | undefined): readonly FollowUpSituation['imposes'][] {
  if (authority === undefined) return REMEDY_ISSUERS
  return [REMEDY_ISSUERS.find((one) => one === authority.imposes) ?? 'other-official']
}

/** Two offices tell by their name where they stand to the person; any other may or may not be the direct superior. */
const COMPETENT_OF: { readonly [I in SettledAuthority['imposes']]?: readonly FollowUpSituation['competent'][] } = {
  'atasan-langsung': ['direct-superior'],
  'pejabat-dua-tingkat-di-atas': ['higher-official'],
}

function competentOf(authority: SettledAuthority | undefined): readonly FollowUpSituation['competent'][] {
  const told = authority === undefined ? undefined : COMPETENT_OF[authority.imposes]
  return told ?? ['direct-superior', 'higher-official']
}

const POST_OF: { readonly [P in NonNullable<ActorFacts['post']>]?: FollowUpSituation['post'] } = {
  'jpt-utama': 'jpt-utama-or-madya',
  'jpt-madya': 'jpt-utama-or-madya',
  'jpt-madya-pejabat-pembina-kepegawaian': 'jpt-utama-or-madya',
  'jf-ahli-utama': 'jf-ahli-utama',
}

function postOf(post: ActorFacts['post']): readonly FollowUpSituation['post'][] {
  return post === undefined ? FOLLOW_UP_POSTS : [POST_OF[post] ?? 'other-post']
}
