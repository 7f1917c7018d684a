import { type DateInput, toDayNumber } from '../../dates'
import {
  allow,
  type Caution,
  type Checker,
  type Decision,
  defineChecker,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../../decision'
import { type ElectionId, election as nationalElection } from '../../elections'
import { COVERED, evidenceOfCited } from '../../law'
import { actorOf } from '../discipline'
import { classifyConduct } from './classify-conduct'
import type { NeutralityContext } from './derive'
import type { Contest } from './dimensions'
import type { ActorFacts, ConductFacts } from './facts'
import type { InvitationConclusion } from './invitation-outcome'
import type { ConductConclusion } from './outcome'
import { INVITATION_ASKS, invitationTable, type Occasion } from './tables/invitation'
import { cycleOf, cyclesOn } from './timeline'
import { INVITATION } from './vocabulary'

/** An invitation around an election. */
export interface InvitationFacts {
  /** Who is invited. */
  readonly actor: ActorFacts
  /** What the person is invited to: `'campaign'`, `'declaration'`, `'party-event'`, `'community-event'`, `'government-event'`. */
  readonly occasion: Occasion
  /** The election: `'pilkada-2024'`, or the id of one brought in `context.elections`. */
  readonly election?: string | undefined
  /**
   * What the contestant stands for: `'bupati-wali-kota'`; needed only where the election has several and they differ.
   */
  readonly contest?: Contest | undefined
  /** Day of the event: `'2024-10-10'`. */
  readonly heldOn?: DateInput | undefined
  /** Whether the person must be there by a letter of assignment (security, protocol). */
  readonly assigned?: boolean | undefined
  /** Whether a contestant or a party's symbols are there. */
  readonly contestantPresent?: boolean | undefined
}

/** The advice, and how the law would class presence there: looking on, and showing support. */
export type InvitationDecision = Decision<InvitationConclusion, InvitationFacts> & {
  readonly ifPassive: Decision<ConductConclusion, ConductFacts>
  readonly ifActive: Decision<ConductConclusion, ConductFacts>
}

/** The conduct that presence at an occasion would be. */
const PRESENCE: Record<Occasion, ConductFacts['conduct']> = {
  campaign: 'attend-campaign',
  declaration: 'attend-declaration',
  'party-event': 'attend-event',
  'community-event': 'attend-event',
  'government-event': 'attend-event',
}

const FIRST = /* @__PURE__ */ toDayNumber(COVERED.neutrality.from)

/**
 * The checker behind {@link adviseOnInvitation}, for `trace` and comparisons: the advice alone, and the day of the event under the name of
 * its clock, `committedOn`.
 *
 * @example
 * invitationChecker({ actor: { kind: 'pns' }, occasion: 'campaign', heldOn: '2024-10-10', assigned: true }).checker // => 'adviseOnInvitation'
 */
export const invitationChecker: Checker<InvitationFacts, InvitationConclusion, NeutralityContext> =
  /* @__PURE__ */ defineChecker<InvitationFacts, InvitationConclusion, NeutralityContext>({
    id: 'adviseOnInvitation',
    vocabulary: INVITATION,
    tables: () => [invitationTable] as readonly unknown[] as readonly Table[],
    derive: (facts, context) => {
      const cautions: Caution[] = []
      const given = {
        has: (fact: string) => fact === 'actor.kind' || facts[fact as keyof InvitationFacts] !== undefined,
      }
      const actor = actorOf(facts.actor.kind)
      if (actor === 'armed') return { regions: [], given, cautions, outside: 'armed-forces-and-police' }
      const region = unknownRegion(INVITATION)
      allow(region, INVITATION, 'occasion', facts.occasion)
      allow(region, INVITATION, 'invited', actor)
      const asked: readonly string[] = INVITATION_ASKS[facts.occasion]
      for (const name of ['assigned', 'contestantPresent'] as const) {
        if (facts[name] === undefined) continue
        if (asked.includes(name)) allow(region, INVITATION, name, facts[name] ? 'yes' : 'no')
        else cautions.push({ code: 'fact-not-used', fact: name })
      }
      setClock(region, 'act', facts.heldOn)
      const day = facts.heldOn === undefined ? undefined : region.lo[0]
      if (day !== undefined && day < FIRST) return { regions: [], given, cautions, outside: 'before-coverage' }
      if (day === undefined) region.lo[0] = FIRST
      if (facts.election === undefined) allow(region, INVITATION, 'cycle', cyclesOn(day))
      else allow(region, INVITATION, 'cycle', cycleOf(known(facts.election, context)))
      return { regions: [region], given, cautions }
    },
    main: (ask) => ask(invitationTable),
    parts: {},
    evidenceOf: evidenceOfCited,
    overlays: ownOverlays,
    checkedThrough: COVERED.neutrality.checkedThrough,
  })

/** The kernel knows the clock of the act by its fact `committedOn`; of an invitation that day is the day of the event. */
function ofTheEvent<T>(value: T): T {
  if (value === 'committedOn') return 'heldOn' as T
  if (Array.isArray(value)) return value.map(ofTheEvent) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [ofTheEvent(key), ofTheEvent(one)])) as T
}

function known(id: string, context: NeutralityContext): string {
  return (context.elections?.find((one) => one.id === id) ?? nationalElection(id as ElectionId)).id
}

/**
 * Advises on an invitation around an election. Where no text commands anything the advice is prudence and says so: offices differ,
 * and the answer is contested. It also shows how the law would class presence there, looking on and showing support.
 *
 * @param facts who is invited to what, around which election, on which day
 * @param context chosen readings, the caller's own elections
 * @returns a decision on the advice, with the classification of passive and of active presence
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const advice = adviseOnInvitation({ actor: { kind: 'pns' }, occasion: 'campaign', election: 'pilkada-2024', heldOn: '2024-10-10', assigned: false })
 * advice.status // => 'contested'
 * advice.ifActive.status === 'decided' && advice.ifActive.conclusion.level // => 'berat'
 */
export function adviseOnInvitation(facts: InvitationFacts, context: NeutralityContext = {}): InvitationDecision {
  const { readings, ...rest } = context
  const own = readings?.['invitation-advice']
  const advice = ofTheEvent(
    invitationChecker(facts, own === undefined ? rest : { ...rest, readings: { 'invitation-advice': own } }),
  )
  const { 'invitation-advice': _, ...others } = readings ?? {}
  const conduct = PRESENCE[facts.occasion]
  const presence = (support: 'none' | 'active'): ConductFacts => ({
    actor: facts.actor,
    conduct,
    election: facts.election,
    contest: facts.contest,
    committedOn: facts.heldOn,
    support,
    ...(conduct === 'attend-campaign' ? { attributes: 'none' as const } : {}),
    ...(conduct === 'attend-event' ? { presence: 'during' as const } : {}),
  })
  const at = { ...rest, readings: others }
  return {
    ...advice,
    ifPassive: classifyConduct(presence('none'), at),
    ifActive: classifyConduct(presence('active'), at),
  }
}
