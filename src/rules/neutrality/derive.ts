import {
  type Caution,
  type Context,
  type Derived,
  narrow,
  type OpenRegion,
  setClock,
  unknownRegion,
  type Vocabulary,
} from '../../decision'
import { type Election, type ElectionId, election as nationalElection } from '../../elections'
import { actorOf, type DisciplineInput } from '../discipline'
import { CONDUCT_ALIASES } from './aliases'
import { aroundOf, FIRST, groupsOn } from './around-election'
import { ASKS, type Asked, CONTESTS, type Conduct, type Contest, type NeutralityInput } from './dimensions'
import type { ConductFacts, Disputable } from './facts'
import { cycleOf, cyclesOn } from './timeline'
import { NEUTRALITY } from './vocabulary'

/** What a caller of this area may bring beside the facts. */
export interface NeutralityContext extends Context {
  /** Elections of the caller: a re-vote, a by-election, in the shape of `defineElection`. */
  readonly elections?: readonly Election[] | undefined
}

const ASKED: readonly Asked[] = [...new Set(Object.values(ASKS).flat())]
const ASKABLE: ReadonlySet<string> = /* @__PURE__ */ new Set(ASKED)
/** The slots by name, looked up once. */
const SLOT = /* @__PURE__ */ slotsOf(NEUTRALITY)

function slotsOf({ slot }: Vocabulary): { readonly [Name in keyof (NeutralityInput & DisciplineInput)]-?: number } {
  return { ...slot } as { readonly [Name in keyof (NeutralityInput & DisciplineInput)]-?: number }
}

/**
 * Derives the dimensions of the tables from the facts of a case. What the facts leave open stays open; an unknown day of the act
 * gives one region for each run of days on which the contestant's stage and the campaign stand alike.
 */
export function deriveConduct(facts: ConductFacts, context: NeutralityContext): Derived {
  const cautions: Caution[] = []
  const { conduct, implied } = bareConduct(facts.conduct)
  const actor = actorOf(facts.actor.kind)
  const disputed = facts.disputed ?? UNDISPUTED
  const given = { has: (fact: string) => isGiven(facts, implied, disputed, fact) }
  const outside = (why: string): Derived => ({ regions: [], given, cautions, outside: why })
  if (actor === 'armed') return outside('armed-forces-and-police')

  const region = unknownRegion(NEUTRALITY)
  const set = (slot: number, codes: string | readonly string[]) => narrow(region, NEUTRALITY, slot, codes)
  set(SLOT.conduct, conduct)
  set(SLOT.actor, actor)
  if (facts.actor.post !== undefined) set(SLOT.post, facts.actor.post)
  if (facts.actor.place !== undefined) set(SLOT.place, facts.actor.place)
  if (facts.impact !== undefined) set(SLOT.impact, facts.impact)
  if (!disputed.includes('authorship') && !disputed.includes('evidence')) set(SLOT.established, 'yes')
  const stated = (name: Asked) =>
    disputed.includes(name as Disputable) ? undefined : (facts[name] ?? (implied as Partial<ConductFacts>)[name])
  const asked: readonly Asked[] = ASKS[conduct]
  for (const name of asked) {
    const value = stated(name)
    if (value !== undefined) set(SLOT[name], value === true ? 'yes' : value === false ? 'no' : value)
  }
  // Few cases state what their conduct does not ask for: the names given are looked through first, and all in their order only then.
  if (implied !== NOTHING || statesOther(facts, asked)) {
    for (const name of ASKED) {
      if (!asked.includes(name) && stated(name) !== undefined) cautions.push({ code: 'fact-not-used', fact: name })
    }
  }
  setClock(region, 'act', facts.committedOn)
  setClock(region, 'examination', facts.examinedOn)
  setClock(region, 'decision', facts.decidedOn)
  setClock(region, 'receipt', facts.receivedOn)
  const day = facts.committedOn === undefined ? undefined : (region.lo[0] as number)
  if (day !== undefined && day < FIRST) return outside('before-coverage')
  if (day === undefined) region.lo[0] = FIRST
  if (facts.election === undefined) {
    set(SLOT.cycle, cyclesOn(day))
    if (facts.contest !== undefined) set(SLOT.contest, facts.contest)
    if (facts.stage !== undefined) set(SLOT.stage, facts.stage)
    if (facts.period !== undefined) set(SLOT.period, facts.period)
    return { regions: [region], given, cautions }
  }
  const election = electionOf(facts.election, context)
  set(SLOT.cycle, cycleOf(election.id))
  return { regions: around(election, region, facts, day, cautions), given, cautions }
}

function statesOther(facts: ConductFacts, asked: readonly string[]): boolean {
  for (const name in facts) if (ASKABLE.has(name) && !asked.includes(name)) return true
  return false
}

/** A long code read as the bare act and the facts it sets. */
function bareConduct(code: string): { conduct: Conduct; implied: { readonly [name: string]: string | undefined } } {
  const alias = Object.hasOwn(CONDUCT_ALIASES, code) ? CONDUCT_ALIASES[code as keyof typeof CONDUCT_ALIASES] : undefined
  if (alias === undefined) return { conduct: code as Conduct, implied: NOTHING }
  const { conduct, ...implied } = alias
  return { conduct, implied }
}

const UNDISPUTED: readonly Disputable[] = Object.freeze([])
const NOTHING: { readonly [name: string]: string | undefined } = Object.freeze({})

const ACTOR_FACTS = { 'actor.kind': 'kind', 'actor.post': 'post', 'actor.place': 'place' } as const

function isGiven(
  facts: ConductFacts,
  implied: { readonly [name: string]: string | undefined },
  disputed: readonly Disputable[],
  fact: string,
): boolean {
  if (fact === 'disputed' || (disputed.length > 0 && disputed.includes(fact as Disputable))) return false
  if (Object.hasOwn(ACTOR_FACTS, fact)) return facts.actor[ACTOR_FACTS[fact as keyof typeof ACTOR_FACTS]] !== undefined
  return facts[fact as keyof ConductFacts] !== undefined || implied[fact] !== undefined
}

function electionOf(id: string, context: NeutralityContext): Election {
  return context.elections?.find((one) => one.id === id) ?? nationalElection(id as ElectionId)
}

/** The regions around an election: one per run of days and per group of contests that stand alike. */
function around(
  election: Election,
  region: OpenRegion,
  facts: ConductFacts,
  day: number | undefined,
  cautions: Caution[],
): OpenRegion[] {
  const own = election.contests as readonly Contest[]
  const stated = facts.contest
  if (stated !== undefined && !CONTESTS.includes(stated)) narrow(region, NEUTRALITY, SLOT.contest, stated)
  if (stated !== undefined && !own.includes(stated)) {
    cautions.push({ code: 'stated-contradicts-derived', fact: 'contest', stated, derived: own.join(', ') })
  }
  const contradictions: Contradictions = {}
  const regions: OpenRegion[] = []
  const around = aroundOf(election, stated)
  const groups = day === undefined ? around.anyDay : groupsOn(around, day)
  if (day !== undefined && day < around.first) cautions.push(BEFORE_FIRST)
  if (day !== undefined && day >= around.end) cautions.push(AFTER_LAST)
  for (const { slice, contests } of groups) {
    const one: OpenRegion =
      groups.length === 1 ? region : { masks: region.masks.slice(), lo: region.lo.slice(), hi: region.hi.slice() }
    narrow(one, NEUTRALITY, SLOT.contest, contests)
    stand(one, 'stage', slice.stages, facts.stage, contradictions)
    stand(one, 'period', slice.periods, facts.period, contradictions)
    if (day === undefined) {
      one.lo[0] = slice.lo
      one.hi[0] = slice.hi
    }
    regions.push(one)
  }
  if (day !== undefined) {
    for (const caution of [contradictions.stage, contradictions.period])
      if (caution !== undefined) cautions.push(caution)
    return regions
  }
  // The day is not known, but stage or period is stated: only the runs of days that fit are left.
  const fitting = regions.filter((one) => fits(one, 'stage', facts.stage) && fits(one, 'period', facts.period))
  return fitting.length === 0 ? regions : fitting
}

type Contradictions = { [Name in 'stage' | 'period']?: Caution }

/** Sets what the election says of a day; what is told beside it is noted, and stands only where the election leaves it open. */
function stand(
  region: OpenRegion,
  name: 'stage' | 'period',
  derived: readonly string[],
  told: string | undefined,
  contradictions: Contradictions,
): void {
  const [first] = derived
  if (told !== undefined) narrow(region, NEUTRALITY, SLOT[name], told)
  if (derived.length !== 1 || first === undefined) {
    if (told === undefined) narrow(region, NEUTRALITY, SLOT[name], derived)
    return
  }
  narrow(region, NEUTRALITY, SLOT[name], first)
  if (told === undefined || told === first) return
  contradictions[name] = { code: 'stated-contradicts-derived', fact: name, stated: told, derived: first }
}

function fits(region: OpenRegion, name: 'stage' | 'period', code: string | undefined): boolean {
  if (code === undefined) return true
  const slot = SLOT[name]
  return ((region.masks[slot] as number) & (1 << (NEUTRALITY.place[slot]?.[code] as number))) !== 0
}

/** Before and after the stages that are known the days still fall on one side of the determination; the reader is told on what ground. */
const BEFORE_FIRST: Caution = Object.freeze({ code: 'note', note: 'before-first-known-stage' })
const AFTER_LAST: Caution = Object.freeze({ code: 'note', note: 'after-last-known-stage' })
