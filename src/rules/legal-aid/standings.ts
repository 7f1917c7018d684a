import { type DateInput, plainDate } from '../../dates'
import type { AGREEMENT_STANDINGS, LOCAL_STANDINGS } from './dimensions'
import type { LegalAidFacts } from './facts'
import type { LocalAidRule, LocalScope } from './local-rule'

type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number]

/** What the agreement does on the day: its term first, then its scope, then its persons. */
export function agreementStands(
  { agreement, holderKey, matter, stage }: LegalAidFacts,
  on: DateInput,
): readonly AgreementStanding[] {
  if (agreement === undefined) return ['none-told']
  if (on < agreement.from) return ['not-begun']
  if (on >= agreement.until) return ['over']
  const { matters, stages, holders } = agreement
  if (!matters.includes(matter) || (stages !== undefined && !stages.includes(stage))) return ['outside-scope']
  if (holders === undefined) return ['runs']
  if (holderKey === undefined) return ['not-a-holder', 'without-power-of-attorney', 'runs']
  const named = holders.find((one) => one.holder === holderKey)
  if (named === undefined) return ['not-a-holder']
  if (named.powerOfAttorney === undefined) return ['without-power-of-attorney', 'runs']
  return [named.powerOfAttorney ? 'runs' : 'without-power-of-attorney']
}

type LocalStanding = (typeof LOCAL_STANDINGS)[number]

/** What the local rule says of the case; an exclusion goes before what is covered, and what is unknown leaves both open. */
export function localStands(facts: LegalAidFacts, on: DateInput): readonly LocalStanding[] {
  const { localRule } = facts
  if (localRule === undefined) return ['none-told']
  if (!inForceOn(localRule, on)) return ['not-in-force']
  const excludes = fitOf(localRule.excludes, facts)
  if (excludes === 'yes') return ['excludes']
  const covers = fitOf(localRule.covers, facts)
  const rest: readonly LocalStanding[] =
    covers === 'yes' ? ['covers'] : covers === 'no' ? ['says-nothing'] : ['covers', 'says-nothing']
  return excludes === 'no' ? rest : ['excludes', ...rest]
}

function inForceOn({ from, until }: LocalAidRule, on: DateInput): boolean {
  if (from !== undefined && on < plainDate(from, 'localRule.from')) return false
  return until === undefined || on < plainDate(until, 'localRule.until')
}

type Fit = 'yes' | 'no' | 'unknown'

function fitOf(scopes: readonly LocalScope[] | undefined, facts: LegalAidFacts): Fit {
  const fits = (scopes ?? []).map((scope) => fitOfScope(scope, facts))
  if (fits.includes('yes')) return 'yes'
  return fits.includes('unknown') ? 'unknown' : 'no'
}

/** All that is named must fit. */
function fitOfScope(
  scope: LocalScope,
  { person, matter, stage, capacity, offence, caughtInTheAct }: LegalAidFacts,
): Fit {
  const kind = person.kind === 'p3k' ? 'pppk' : person.kind
  const fits: readonly Fit[] = [
    among(scope.kinds, kind),
    among(scope.matters, matter),
    among(scope.stages, stage),
    among(scope.capacities, capacity),
    among(scope.offences, offence),
    scope.caughtInTheAct === undefined ? 'yes' : among([scope.caughtInTheAct], caughtInTheAct),
  ]
  if (fits.includes('no')) return 'no'
  return fits.includes('unknown') ? 'unknown' : 'yes'
}

function among<T>(named: readonly T[] | undefined, told: T | undefined): Fit {
  if (named === undefined) return 'yes'
  if (told === undefined) return 'unknown'
  return named.includes(told) ? 'yes' : 'no'
}
