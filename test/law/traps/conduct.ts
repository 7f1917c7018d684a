import type { Decision, Part, Verdict } from '../../../src/decision'
import {
  type ConductConclusion,
  type ConductFacts,
  classifyConduct,
  type NeutralityContext,
} from '../../../src/rules/neutrality'

/** A PNS without a post of power, in a regency. */
export const STAFF = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
/** A PNS with a structural office. */
export const OFFICIAL = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const

/** The vote for regent of 2024, before the determination of 22 September and in the campaign. */
export const BEFORE = {
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
  committedOn: '2024-08-20',
  decidedOn: '2024-12-02',
} as const
export const AFTER = { ...BEFORE, committedOn: '2024-10-10' } as const
/** The presidential vote of 2024, in the campaign. */
export const PRESIDENT = {
  election: 'pemilu-2024',
  contest: 'presiden',
  committedOn: '2023-12-10',
  decidedOn: '2024-02-02',
} as const
/** The vote for regent of 2020, in the campaign. */
export const REGENT_2020 = {
  election: 'pilkada-2020',
  contest: 'bupati-wali-kota',
  committedOn: '2020-10-10',
  decidedOn: '2020-12-01',
} as const

/** The decision on an act of a PNS without a post of power, unless another person is named. */
export function on(
  facts: Omit<ConductFacts, 'actor'> & Partial<Pick<ConductFacts, 'actor'>>,
  context?: NeutralityContext,
) {
  return classifyConduct({ actor: STAFF, ...facts }, context)
}

/** What was concluded; a test that meets anything else fails with the status. */
export function concluded(decision: Verdict<ConductConclusion>): ConductConclusion {
  if (decision.status !== 'decided') throw new Error(`not decided: ${decision.status}`)
  return decision.conclusion
}

/** What is concluded under each option. */
export function byOption(decision: Decision<ConductConclusion>): { readonly [option: string]: ConductConclusion } {
  if (decision.status !== 'contested') throw new Error(`not contested: ${decision.status}`)
  return Object.fromEntries(decision.readings.map(({ option, outcome }) => [option, concluded(outcome)]))
}

/** The value of a settled part. */
export function settled<T>(part: Part<T>): T {
  if (part.status !== 'settled') throw new Error(`not settled: ${part.status}`)
  return part.value
}

/** The status or the value of a part under each option, the preferred one first. */
export function readingsOf<T>(part: Part<T>): [string, T | string][] {
  if (part.status !== 'contested') throw new Error(`not contested: ${part.status}`)
  return [...part.readings]
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .map(({ option, outcome }) => [option, outcome.status === 'settled' ? outcome.value : outcome.status])
}

/** Ids of the provisions a decision rests on, for one role or for all. */
export function cited(
  decision: { readonly basis: readonly { readonly role: string; readonly provision: string }[] },
  role?: string,
): string[] {
  return decision.basis.filter((entry) => role === undefined || entry.role === role).map(({ provision }) => provision)
}

/** Offences to which an act exposes the person, and those to which it exposes others. */
export function offences(
  decision: Verdict<ConductConclusion>,
  against: 'actor' | 'candidate' | 'campaign-side' = 'actor',
): string[] {
  return settled(concluded(decision).criminal)
    .filter((one) => one.against === against)
    .map(({ offence }) => offence)
}

/** Facts that are missing. */
export function missing(decision: Decision<ConductConclusion>): string[] {
  return decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : []
}

/** The kinds of sanction in a value of the part on sanctions. */
export function kindsIn(value: unknown): readonly string[] {
  const kinds = typeof value === 'object' && value !== null && 'kinds' in value ? value.kinds : undefined
  if (!Array.isArray(kinds)) throw new Error(`no kinds: ${JSON.stringify(value)}`)
  return kinds.map(String)
}
