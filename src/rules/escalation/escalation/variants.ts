import type { LadderCase } from '../derive'
import { FILERS, type Filer, RESPONDENTS, type Respondent, RUNGS, type Rung } from '../dimensions'
import type { EscalationContext } from '../facts'
import type { EscalationCondition, SkippedRung } from '../outcome'
import { type Ladder, type LadderRung, ladderOf } from './ladder'
import type { Variant } from './steps'

/** The ladder of one filer and respondent that may be meant. */
export interface Case {
  readonly filer: Filer
  readonly respondent: Respondent
  readonly ladder: Ladder
}

/**
 * Builds the ladder of every case.
 *
 * @param all the cases that the facts leave open
 * @param context chosen readings
 * @returns the cases with their ladders
 */
export function laddersOf(all: readonly LadderCase[], context: EscalationContext): Case[] {
  return all.map((one) => ({ filer: one.filer, respondent: one.respondent, ladder: ladderOf(one, context) }))
}

/** The last rung of a ladder. */
export function lastOf({ rungs }: Ladder): Rung | undefined {
  return rungs.findLast(({ place }) => place.line === 'ladder')?.rung
}

/**
 * Rungs that are the same whoever is meant, gathered with the facts under which they stand. One that rests on an article more for some, as
 * objections of a CPNS do, is told once, with that article.
 */
export function variantsOf(cases: readonly Case[]): Variant[] {
  const variants: { words: string; rung: LadderRung; next: Set<Rung>; cases: Case[] }[] = []
  for (const one of cases) {
    for (const rung of one.ladder.rungs) {
      const { next, basis, ...rest } = rung
      const words = JSON.stringify(rest)
      const told = variants.find(
        (each) => each.words === words && (within(basis, each.rung.basis) || within(each.rung.basis, basis)),
      )
      const found = told ?? { words, rung, next: new Set<Rung>(), cases: [] }
      if (told === undefined) variants.push(found)
      if (!within(basis, found.rung.basis)) found.rung = rung
      if (next !== undefined) found.next.add(next)
      found.cases.push(one)
    }
  }
  const order = (variant: { rung: LadderRung }) =>
    RUNGS.indexOf(variant.rung.rung) + (variant.rung.place.line === 'beside' ? RUNGS.length : 0)
  return variants
    .toSorted((one, other) => order(one) - order(other))
    .map(({ rung, next, cases: held }) => ({
      rung,
      next: [...next],
      onlyIf: conditionOf(held, cases),
      ladders: held.map(({ ladder }) => ladder),
    }))
}

/** Whether all provisions of one basis are in another. */
function within(part: LadderRung['basis'], whole: LadderRung['basis']): boolean {
  return part.every((one) => whole.some((other) => other.provision === one.provision))
}

/** The facts that tell the cases in which something holds from the others; nothing where it holds in all. */
function conditionOf(held: readonly Case[], all: readonly Case[]): EscalationCondition | undefined {
  if (held.length === all.length) return undefined
  const filer = FILERS.filter((code) => held.some((one) => one.filer === code))
  const respondent = RESPONDENTS.filter((code) => held.some((one) => one.respondent === code))
  const filers = new Set(all.map((one) => one.filer)).size
  const respondents = new Set(all.map((one) => one.respondent)).size
  return {
    ...(filer.length < filers ? { filer } : {}),
    ...(respondent.length < respondents ? { respondent } : {}),
  }
}

/** Rungs left out, gathered likewise. */
export function skippedOf(cases: readonly Case[]): SkippedRung[] {
  const found = new Map<string, { one: Ladder['skipped'][number]; cases: Case[] }>()
  for (const each of cases) {
    for (const one of each.ladder.skipped) {
      const key = `${one.code} ${one.why}`
      const before = found.get(key) ?? { one, cases: [] }
      before.cases.push(each)
      found.set(key, before)
    }
  }
  return [...found.values()]
    .toSorted((one, other) => RUNGS.indexOf(one.one.code) - RUNGS.indexOf(other.one.code))
    .map(({ one, cases: held }) => {
      const onlyIf = conditionOf(held, cases)
      return { ...one, ...(onlyIf === undefined ? {} : { onlyIf }) }
    })
}
