import { type DateInput, toDayNumber } from '../../dates'
import {
  allow,
  type Caution,
  type Checker,
  type Decision,
  defineChecker,
  type OpenRegion,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../../decision'
import { type Election, type ElectionId, election as nationalElection } from '../../elections'
import { COVERED, evidenceOfCited } from '../../law'
import { actorOf } from '../discipline'
import { aroundOf, type Group, groupsOn } from './around-election'
import { classifyConduct } from './classify-conduct'
import type { NeutralityContext } from './derive'
import { type Contest, PERIODS, type Period } from './dimensions'
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
  /** Whether the event falls in the campaign period; derived like the stage of a conduct, needed only where the schedule does not say. */
  readonly period?: Period | undefined
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
        has: (fact: string) =>
          fact === 'actor.kind' ||
          facts[(fact === 'committedOn' ? 'heldOn' : fact) as keyof InvitationFacts] !== undefined,
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
      if (facts.election === undefined) {
        allow(region, INVITATION, 'cycle', cyclesOn(day))
        if (facts.period !== undefined) allow(region, INVITATION, 'period', facts.period)
        return { regions: [region], given, cautions }
      }
      const election = known(facts.election, context)
      allow(region, INVITATION, 'cycle', cycleOf(election.id))
      return { regions: byPeriod(region, facts, election, day, cautions), given, cautions }
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

function known(id: string, context: NeutralityContext): Election {
  return context.elections?.find((one) => one.id === id) ?? nationalElection(id as ElectionId)
}

/** The regions around an election: the day of the event, or each run of days, in the campaign or outside it. */
function byPeriod(
  region: OpenRegion,
  { occasion, contest, period: stated }: InvitationFacts,
  election: Election,
  day: number | undefined,
  cautions: Caution[],
): OpenRegion[] {
  const asked: readonly string[] = INVITATION_ASKS[occasion]
  if (!asked.includes('period')) return [region]
  const around = aroundOf(election, contest)
  const periodsOf = (groups: readonly Group[]) =>
    PERIODS.filter((one) => groups.some((of) => of.slice.periods.includes(one)))
  if (day !== undefined) {
    const derived = periodsOf(groupsOn(around, day))
    const [only] = derived
    const settled = derived.length === 1
    allow(region, INVITATION, 'period', settled ? derived : (stated ?? derived))
    if (settled && stated !== undefined && stated !== only) {
      cautions.push({ code: 'stated-contradicts-derived', fact: 'period', stated, derived: only as string })
    }
    return [region]
  }
  const runs = around.starts
    .map((start, at) => ({ start, derived: periodsOf(around.groups[at] as readonly Group[]) }))
    .filter(({ derived }, at, all) => derived.join() !== all[at - 1]?.derived.join())
  const regions = runs.map(({ start, derived }, at) => {
    const one: OpenRegion = { masks: region.masks.slice(), lo: region.lo.slice(), hi: region.hi.slice() }
    allow(one, INVITATION, 'period', derived.length === 1 ? derived : (stated ?? derived))
    one.lo[0] = start
    one.hi[0] = (runs[at + 1]?.start ?? (one.hi[0] as number) + 1) - 1
    return { one, fits: stated === undefined || derived.includes(stated) }
  })
  // The day is not known, but the period is stated: only the runs of days that fit are left.
  const fitting = regions.filter(({ fits }) => fits)
  return (fitting.length === 0 ? regions : fitting).map(({ one }) => one)
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
    period: facts.period,
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
