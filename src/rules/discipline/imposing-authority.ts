import { type Checker, type Decision, readingsFor } from '../../decision'
import {
  type ActingPowerConclusion,
  type ActingPowerFacts,
  type AuthorityContext,
  checkActingPower,
} from '../authority'
import { type ActingMatch, actingAgainst } from './acting-imposer'
import type { AuthorityFacts } from './facts'
import { imposerChecker } from './imposer-checker'
import type { ImposingAuthority } from './outcome'

/** The decision on who imposes, with the decision on the official who stands in. */
export type AuthorityDecision = Decision<ImposingAuthority, AuthorityFacts> & {
  /** Whether the official who stands in may impose a sanction of that level on that day; absent without a day or such an official. */
  readonly acting?: Decision<ActingPowerConclusion, ActingPowerFacts>
  /** Whether that official is whom the articles name for this person; left out with `acting`, and where the articles name nobody. */
  readonly standsIn?: ActingMatch
}

/**
 * Tells who imposes a discipline sanction: by post, place, level and the day of the decision (PP 94/2021 Pasal 16-25, before 31 August
 * 2021 PP 53/2010 Pasal 15-22).
 *
 * An official who stands in (Plt, Plh, Pj, Pjs) is told under `acting`: whether a sanction of that level lies within what is held by
 * mandate is a question of its own (UU 30/2014 Pasal 14 ayat (7)), and its decision is carried beside. `standsIn` tells whether that official
 * is the one whom the articles name at all: a Pj Gubernur does not punish staff of a kabupaten.
 *
 * @param facts post, place, level, the day of the decision, and who stands in; what is left out is unknown
 * @param context chosen readings, those on the power of acting officials among them, and elections of the caller's own
 * @returns a decision; `contested` where two articles give the power to different officials, `outside-law` where the text does not
 *   settle it for the post
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const decision = imposingAuthority({ post: 'administrator', place: 'kabupaten-kota', level: 'berat', weight: 'dismissal', decidedOn: '2024-12-02' })
 * decision.status === 'decided' && decision.conclusion.imposes // => 'pejabat-pembina-kepegawaian'
 * const plt = imposingAuthority({
 *   post: 'pelaksana',
 *   place: 'kabupaten-kota',
 *   level: 'berat',
 *   weight: 'dismissal',
 *   decidedOn: '2024-05-06',
 *   acting: { capacity: 'plt', office: 'kepala-dinas' },
 * })
 * plt.acting?.status === 'decided' && plt.acting.conclusion.power // => 'may-not'
 * plt.standsIn // => 'is-not-the-one-named'
 */
export const imposingAuthority: ImposingAuthorityChecker = /* @__PURE__ */ withActing(imposerChecker)

function withActing(checker: Checker<AuthorityFacts, ImposingAuthority>): ImposingAuthorityChecker {
  const check = (facts: AuthorityFacts, context: AuthorityContext = {}): AuthorityDecision => {
    const { elections, readings, ...both } = context
    const [imposing, power] = [checker.spec.vocabulary, checkActingPower.spec.vocabulary]
    const decision = checker(facts, { ...both, readings: readingsFor(imposing, power, readings) })
    if (facts.acting === undefined || facts.decidedOn === undefined) return decision
    const asked = { ...facts.acting, act: `hukuman-disiplin-${facts.level}`, on: facts.decidedOn } as const
    const ofActing = readingsFor(power, imposing, readings)
    const acting = checkActingPower(asked, { ...both, elections, readings: ofActing })
    const standsIn = actingAgainst(decision, facts.acting, { place: facts.place, decidedOn: facts.decidedOn })
    return { ...decision, acting, ...(standsIn === undefined ? {} : { standsIn }) }
  }
  return Object.assign(check, { spec: checker.spec, prepare: checker.prepare })
}

/** A checker whose decision also tells of the official who stands in. */
export interface ImposingAuthorityChecker extends Checker<AuthorityFacts, ImposingAuthority> {
  (facts: AuthorityFacts, context?: AuthorityContext): AuthorityDecision
}
