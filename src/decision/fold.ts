import { fromDayNumber } from '../dates'
import type { BasisEntry, Evidence } from '../law'
import { type Axis, factsOf } from './axes'
import { CLOCK_FACTS, CLOCKS, NO_EARLIER, NO_LATER } from './clock'
import type { RowRef } from './compile'
import type { Alternative } from './explore'
import type { Caution, Condition, Governed, Missing, Possible } from './outcome'
import type { Region } from './region'
import { admits, type Vocabulary } from './vocabulary'

/** Tells whether the caller has given a fact; a `Set` of names will do. */
export interface Given {
  /** Whether the fact was given: `has('actor.post')`. */
  has(fact: string): boolean
}

/** The evidence of a provision, as the law room knows it. */
export type EvidenceOf = (provision: string) => Evidence

const RANK: Record<Evidence, number> = { 'gazette-text': 0, 'reproduced-text': 1, report: 2, unverified: 3 }

/**
 * Tells whether one evidence is weaker than another.
 *
 * @param a the one
 * @param b the other
 * @returns whether `a` is weaker than `b`
 * @example
 * weaker('report', 'gazette-text') // => true
 * weaker('report', 'report') // => false
 */
export function weaker(a: Evidence, b: Evidence): boolean {
  return RANK[a] > RANK[b]
}

/**
 * Finds the weakest evidence, which is that of whatever rests on all of it.
 *
 * @param evidence the evidence of each
 * @returns the weakest; `'unverified'` where there is none at all
 * @example
 * weakestOf(['gazette-text', 'report']) // => 'report'
 * weakestOf([]) // => 'unverified'
 */
export function weakestOf(evidence: readonly Evidence[]): Evidence {
  return evidence.length === 0 ? 'unverified' : evidence.reduce((a, b) => (weaker(b, a) ? b : a))
}

/**
 * The basis, interval, evidence and cautions that follow from the rows on the way. A row that only let the question pass on is no
 * ground, unless the answer is that there is no rule: then it shows where one looked.
 */
export function groundsOf(trails: readonly (readonly RowRef[])[], evidenceOf: EvidenceOf, silent: boolean) {
  const basis: BasisEntry<string>[] = []
  const seen = new Set<string>()
  const inferred = new Set<string>()
  const notes = new Set<string>()
  // The ways of a case share most of their rows; each use of a row is read once.
  const read = new Map<object, number>()
  const readOnce = ({ table, id, row, measure, passing, gate }: RowRef): void => {
    const use = 1 << ((measure === true ? 1 : 0) | (passing === true ? 2 : 0) | (gate === true ? 4 : 0))
    const before = read.get(row) ?? 0
    if ((before & use) !== 0) return
    read.set(row, before | use)
    if (row.reasoning === 'inference') inferred.add(`${table}/${id}`)
    for (const note of row.notes ?? []) notes.add(note)
    if (gate === true || (passing === true && !silent)) return
    for (const cited of row.basis) {
      const entry = measure === true ? { provision: cited.provision, role: 'guideline' as const } : cited
      const key = `${entry.role} ${entry.provision}`
      if (!seen.has(key)) basis.push(entry)
      seen.add(key)
    }
  }
  for (const trail of trails) for (const ref of trail) readOnce(ref)
  const cautions: Caution[] = [...notes].map((note) => ({ code: 'note', note }))
  if (inferred.size > 0) cautions.push({ code: 'inference', rows: [...inferred] })
  const grounds = trails.map((trail) =>
    trail.filter(({ passing, gate }) => gate !== true && (silent || passing !== true)),
  )
  return { basis, governed: governedBy(grounds), evidence: weakest(basis, evidenceOf), cautions }
}

function weakest(basis: readonly BasisEntry<string>[], evidenceOf: EvidenceOf): Evidence {
  const needed = basis.filter(({ role }) => role !== 'guideline')
  return weakestOf((needed.length > 0 ? needed : basis).map(({ provision }) => evidenceOf(provision)))
}

function governedBy(trails: readonly (readonly RowRef[])[]): Governed[] {
  const governed: Governed[] = []
  for (const trail of trails) {
    for (const clock of CLOCKS) {
      const periods = trail.flatMap(({ row }) => row.during?.[clock] ?? [])
      if (periods.length === 0) continue
      const from = periods.map((period) => period.from as string).reduce((a, b) => (a > b ? a : b))
      const ends = periods.flatMap((period) => (period.until === null ? [] : [period.until as string]))
      const until = ends.length === 0 ? null : ends.reduce((a, b) => (a < b ? a : b))
      if (
        !governed.some(
          (one) => one.clock === clock && one.from === (from === '0001-01-01' ? null : from) && one.until === until,
        )
      ) {
        governed.push({ clock, from: from === '0001-01-01' ? null : from, until })
      }
    }
  }
  return governed
}

/** Alternatives with the same effect. */
export interface Group<T> {
  readonly value: T
  readonly key: string
  readonly alternatives: Alternative<T>[]
}

/** Groups alternatives by effect; effects are plain data, so their text is their identity. */
export function groupsOf<T>(alternatives: readonly Alternative<T>[]): Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const alternative of alternatives) {
    const key = JSON.stringify(alternative.value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { value: alternative.value, key, alternatives: [alternative] })
    else group.alternatives.push(alternative)
  }
  return [...groups.values()]
}

/** The missing facts of alternatives that differ, in the order of the vocabulary, each with the provisions that ask for it. */
export function missingOf(
  axes: readonly Axis[],
  alternatives: readonly Alternative<unknown>[],
  vocabulary: Vocabulary,
  given: Given,
): Missing<string>[] {
  const missing = new Map<string, Set<string>>()
  for (const axis of axes) {
    const provisions = new Set<string>()
    for (const { row } of alternatives.flatMap(({ trail }) => trail)) {
      const turns =
        'clock' in axis
          ? row.during?.[CLOCKS[axis.clock] as string] !== undefined
          : turnsOn(row.when[vocabulary.names[axis.slot] as string])
      const asks = row.basis.find(({ role }) => role !== 'guideline') ?? row.basis[0]
      if (turns && asks !== undefined) provisions.add(asks.provision)
    }
    for (const fact of lackingOf(axis, vocabulary, given)) {
      missing.set(fact, new Set([...(missing.get(fact) ?? []), ...provisions]))
    }
  }
  return [...missing].map(([fact, provisions]) => ({ fact, provisions: [...provisions] }))
}

/**
 * The facts that would close an axis. A fact that alone is a dimension and still open is missing, whatever was said of it. Where a
 * dimension follows from others, those are asked first, and itself only when they are given and leave it open.
 */
export function lackingOf(axis: Axis, vocabulary: Vocabulary, given: Given): readonly string[] {
  const facts = factsOf(axis, vocabulary)
  if ('clock' in axis || facts.length === 1) return facts
  const own = vocabulary.names[axis.slot] as string
  const others = facts.filter((fact) => fact !== own && !given.has(fact))
  return others.length > 0 || !facts.includes(own) ? others : [own]
}

function turnsOn(condition: unknown): boolean {
  return condition !== undefined && !(typeof condition === 'object' && condition !== null && 'any' in condition)
}

/** The conclusions within reach with the facts that lead to each, told in the axes that matter. */
export function possibleOf<T>(
  groups: readonly Group<T>[],
  axes: readonly Axis[],
  vocabulary: Vocabulary,
): Possible<T>[] {
  return groups.map(({ value, alternatives }) => {
    const conditions = new Map<string, Condition>()
    for (const { region } of alternatives) {
      const condition = conditionOf(region, axes, vocabulary)
      conditions.set(JSON.stringify(condition), condition)
    }
    return { conclusion: value, when: [...conditions.values()] }
  })
}

function conditionOf(region: Region, axes: readonly Axis[], vocabulary: Vocabulary): Condition {
  const condition: Record<string, Condition[string]> = {}
  for (const axis of axes) {
    if ('clock' in axis) {
      const lo = region.lo[axis.clock] as number
      const hi = region.hi[axis.clock] as number
      condition[CLOCK_FACTS[CLOCKS[axis.clock] as (typeof CLOCKS)[number]]] = {
        from: lo === NO_EARLIER ? null : fromDayNumber(lo),
        until: hi === NO_LATER ? null : fromDayNumber(hi + 1),
      }
      continue
    }
    const mask = region.masks[axis.slot] as number
    const codes = (vocabulary.values[axis.slot] as readonly string[]).filter((_, place) =>
      admits(vocabulary, axis.slot, mask, place),
    )
    condition[vocabulary.names[axis.slot] as string] = codes
  }
  return condition
}
