import type { Caution, Decision, Missing } from '../../decision'
import { type ElectionId, election as nationalElection } from '../../elections'
import type { BasisEntry, ProvisionId } from '../../law'
import { type ImposingAuthority, LEVELS, type Level } from '../discipline'
import { classifyConduct } from './classify-conduct'
import { actorOf, type NeutralityContext } from './derive'
import { ACTORS } from './dimensions'
import type { ConductFacts } from './facts'
import { spanOf } from './follow-up-days'
import type { FollowUpFacts } from './follow-up-facts'
import type { FollowUpSituation, FollowUpTrack, SituationName } from './follow-up-row'
import type { ConductConclusion, ConductKind, ConductLevel, OtherAuthority } from './outcome'

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

/** Who decides on a sanction. */
export interface SettledAuthority {
  readonly imposes: (ImposingAuthority | OtherAuthority)['imposes']
  readonly basis: readonly BasisEntry[]
}

const TRACKS: readonly FollowUpTrack[] = ['ethics', 'discipline', 'agency-rule', 'contract', 'village', 'dismissal', 'office-holder']

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

const HAND_OVER = '2024-08-23'
const fact = (name: string, provisions: readonly ProvisionId[] = []): Missing => ({ fact: name, provisions })

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
    tracks.flatMap((one) => (one !== 'discipline' ? [one] : byAgency ? ['agency-rule' as const] : actor === undefined ? [one, 'agency-rule' as const] : [one])),
  )
  const place = facts.actor?.place ?? facts.conduct?.actor.place
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
      ground: seen.ground,
      government: place === undefined ? ['regional', 'central'] : place === 'provinsi' || place === 'kabupaten-kota' ? ['regional'] : ['central'],
      pending: pendingOf(facts),
    },
    settledBy: {
      election: [fact('election')],
      track: seen.missing,
      level: superior ? [fact('classified.level')] : seen.missing,
      ground: seen.missing,
      crime: seen.crimeMissing,
      actor: [fact('actor.kind')],
      imposes: [fact('actor.post'), fact('actor.place')],
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

/** Which act governs reports; of regional elections of the future kind no act is made yet. */
function regimesOf(id: string, context: NeutralityContext): readonly FollowUpSituation['election'][] {
  const { kind } = context.elections?.find((one) => one.id === id) ?? nationalElection(id as ElectionId)
  if (kind === 'pemilu-daerah') return ['pemilu', 'pilkada']
  return kind === 'pemilu' ? ['pemilu'] : ['pilkada']
}

/** Whether the matter lay with KASN when its tasks passed on and nothing had been recommended yet. */
function pendingOf(facts: FollowUpFacts): readonly FollowUpSituation['pending'][] {
  const { forwardedOn, recommendedOn } = facts
  if (forwardedOn === undefined) return facts.asOf === undefined && spanOf(facts, 'forward').from < HAND_OVER ? ['with-kasn', 'not-with-kasn'] : ['not-with-kasn']
  if (forwardedOn >= HAND_OVER || (recommendedOn !== undefined && recommendedOn < HAND_OVER)) return ['not-with-kasn']
  return ['with-kasn']
}

interface Seen {
  readonly kinds: readonly (ConductKind | 'none')[]
  readonly levels: readonly Level[]
  readonly crime: readonly FollowUpSituation['crime'][]
  readonly ground: readonly FollowUpSituation['ground'][]
  readonly authority: SettledAuthority | undefined
  readonly missing: readonly Missing[]
  readonly crimeMissing: readonly Missing[]
  readonly cautions: readonly Caution[]
}

const EITHER = ['suspected', 'not-suspected'] as const
const GROUNDS = ['party-membership', 'candidacy'] as const

function classOf(facts: FollowUpFacts, context: NeutralityContext): Seen {
  const { classified, conduct } = facts
  if (classified !== undefined) {
    const level = LEVELS.filter((one) => classified.level === undefined || one === classified.level)
    return {
      kinds: [classified.kind],
      levels: level,
      crime: classified.crime === undefined ? EITHER : [classified.crime ? 'suspected' : 'not-suspected'],
      ground: classified.ground === undefined ? GROUNDS : [classified.ground],
      authority: undefined,
      missing: [fact('classified.level'), ...(classified.kind === 'dismissal-ground' ? [fact('classified.ground')] : [])],
      crimeMissing: [fact('classified.crime')],
      cautions: [],
    }
  }
  if (conduct !== undefined) return fromDecision(classifyConduct(datedConduct(conduct, facts), context), conduct)
  // A recommendation that was ignored was made on one track or another; the ladder does not ask which.
  const unnamed = facts.subject === 'violation' ? (TRACKS.map((track) => KIND_OF[track]) as ConductKind[]) : (['discipline-violation'] as const)
  return {
    kinds: unnamed,
    levels: LEVELS,
    crime: EITHER,
    ground: GROUNDS,
    authority: undefined,
    missing: [fact('conduct')],
    crimeMissing: [fact('conduct')],
    cautions: [],
  }
}

const KIND_OF: { readonly [T in FollowUpTrack]: ConductKind } = {
  ethics: 'ethics-violation',
  discipline: 'discipline-violation',
  'agency-rule': 'discipline-violation',
  contract: 'contract-violation',
  village: 'village-violation',
  dismissal: 'dismissal-ground',
  'office-holder': 'office-holder-violation',
}

/** The conduct with the days of the case; a plan made as of a day classifies as if decided then. */
function datedConduct(conduct: ConductFacts, facts: FollowUpFacts): ConductFacts {
  const decision = spanOf(facts, 'decide')
  return {
    ...conduct,
    actor: { ...conduct.actor, ...facts.actor },
    election: facts.election ?? conduct.election,
    examinedOn: facts.examinedOn,
    receivedOn: facts.receivedOn ?? conduct.receivedOn,
    decidedOn: decision.settled ? (decision.from as ConductFacts['decidedOn']) : undefined,
  }
}

function fromDecision(decision: Decision<ConductConclusion, ConductFacts>, conduct: ConductFacts): Seen {
  const ground = conduct.conduct === 'party-membership' ? ['party-membership' as const] : ['candidacy' as const]
  const cautions = decision.cautions.filter(({ code }) => code !== 'inference')
  const open = { ground, authority: undefined, crime: EITHER, crimeMissing: [] as readonly Missing[], cautions }
  if (decision.status === 'needs-facts') {
    const kinds = decision.possible.map(({ conclusion }) => 'kind' in conclusion ? conclusion.kind : 'none')
    const levels = decision.possible.flatMap(({ conclusion }) => ('level' in conclusion ? [conclusion.level] : []))
    return { ...open, kinds: [...new Set(kinds)], levels: levelsOf(levels), missing: decision.missing, crimeMissing: decision.missing }
  }
  if (decision.status === 'contested') {
    const preferred = decision.readings.find((reading) => reading.preferred)
    if (preferred === undefined) return { ...open, kinds: ['none'], levels: [], missing: [] }
    const seen = fromDecision({ ...decision, ...preferred.outcome } as typeof decision, conduct)
    return { ...seen, cautions: [...seen.cautions, { code: 'note', note: 'class-is-contested' }] }
  }
  if (decision.status === 'outside-law') {
    return { ...open, kinds: ['none'], levels: [], missing: [], cautions: [...cautions, { code: 'note', note: decision.why }] }
  }
  const { kind, level, criminal, authority } = decision.conclusion
  return {
    ...open,
    kinds: [kind],
    levels: levelsOf([level]),
    missing: [],
    crime: crimeOf(criminal),
    crimeMissing: criminal.status === 'open' ? criminal.missing : [],
    authority:
      authority.status === 'settled'
        ? { imposes: authority.value.imposes, basis: authority.basis.filter(({ role }) => role === 'procedure') }
        : undefined,
  }
}

function crimeOf(criminal: ConductConclusion['criminal']): Seen['crime'] {
  if (criminal.status === 'settled') return [criminal.value.some(({ against }) => against === 'actor') ? 'suspected' : 'not-suspected']
  if (criminal.status === 'silent') return ['not-suspected']
  return EITHER
}

function levelsOf(levels: readonly ConductLevel[]): readonly Level[] {
  return LEVELS.filter((one) => levels.includes(one))
}

function imposesOf(authority: Seen['authority']): readonly FollowUpSituation['imposes'][] {
  if (authority === undefined) return ['presiden', 'pejabat-pembina-kepegawaian', 'other-official']
  const { imposes } = authority
  return [imposes === 'presiden' || imposes === 'pejabat-pembina-kepegawaian' ? imposes : 'other-official']
}
