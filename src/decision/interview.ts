import { isPlainDate } from '../dates'
import { factsBehind, goalRefused } from './ask'
import type { Context } from './context'
import { type AskedFact, type CheckerEntry, partNames } from './entry'
import { factAt, type PlainFacts, withFact } from './fact-path'
import { type GoalOutcome, type Open, openOf, outcomeOf } from './goal'
import type { Decision } from './outcome'
import { structuredCopy } from './plain-data'
import { rankMissing } from './rank'
import type { AnyRow, Table } from './table'

/** Where a conversation stands: plain JSON, to be kept by a form or a chat and given back. */
export interface InterviewState {
  readonly format: 1
  /** Id of the checker: `'classifyConduct'`. */
  readonly checker: string
  /** `'decision'`, the name of one part, or `'everything'`. */
  readonly goal: string
  /** What was given at the start and answered since. */
  readonly facts: PlainFacts
  /** Facts to which the answer was "not known"; they are not asked again. */
  readonly notKnown: readonly string[]
}

/** The question to put, with all that a form needs but the words, which are in `explain`. */
export interface InterviewQuestion extends AskedFact {
  /** Ids of the provisions that need it; of a fact without which nothing can be checked, those of the first table that turns on it. */
  readonly provisions: readonly string[]
  /** The question behind it: `'decision'`, or the part that is open without it. */
  readonly part: string
  /** How many of the ways left an answer rules out on average; `null` where it comes first by its nature. */
  readonly eliminates: number | null
  /** How many ways are left; `null` likewise. */
  readonly ways: number | null
}

/** A turn of the conversation: the next question, or its end. */
export type InterviewTurn =
  | { readonly status: 'asking'; readonly question: InterviewQuestion }
  | {
      readonly status: 'ended'
      /** What became of the goal; `'needs-facts'` where what is missing is not known. */
      readonly outcome: GoalOutcome
      /** The decision on what is known; `null` where a fact without which nothing can be checked is not known. */
      readonly decision: Decision<unknown> | null
      /** Facts still missing for the goal, none of which is known. */
      readonly missing: readonly string[]
    }

/**
 * Begins a conversation, from nothing or from part of the facts.
 *
 * @param entry the checker as its register holds it
 * @param options the goal, and what is known already
 * @returns the state to begin with
 * @throws RangeError for a goal that is no part of the conclusion
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * const state = beginInterview(CHECKERS.classifyConduct, { facts: { conduct: 'post-photo' } })
 * state // => { format: 1, checker: 'classifyConduct', goal: 'decision', facts: { conduct: 'post-photo' }, notKnown: [] }
 * beginInterview(CHECKERS.classifyConduct, { goal: 'lunch' }) // => throws RangeError: goal: 'lunch' is no part
 */
export function beginInterview(
  entry: CheckerEntry,
  { goal = 'decision', facts = {} }: { readonly goal?: string; readonly facts?: object } = {},
): InterviewState {
  if (goal !== 'decision' && goal !== 'everything' && !partNames(entry).includes(goal))
    throw new RangeError(goalRefused(goal, partNames(entry)))
  return { format: 1, checker: entry.id, goal, facts: structuredCopy(facts) as PlainFacts, notKnown: [] }
}

/**
 * Tells the next turn of a conversation. First come the facts without which nothing can be checked, then those whose absence the checker
 * would read as a statement, then of the facts the decision misses for the goal the one that rules out most (see {@link rankMissing}).
 * It ends when the goal is settled, contested or outside the law, or when nothing that is missing can be asked; it asks no fact twice, so
 * it takes at most as many questions as there are facts.
 *
 * @param entry the checker as its register holds it
 * @param state where the conversation stands
 * @param context the context in which the checker is called
 * @returns the question, or the end with the decision
 * @throws RangeError for a state of another checker, and for facts that the checker does not accept
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * const entry = CHECKERS.supervisorOn
 * let state = beginInterview(entry, { facts: { matter: 'netralitas-asn' } })
 * let turn = interview(entry, state)
 * turn.status === 'asking' && turn.question.fact // => 'decidedOn'
 * state = answerQuestion(entry, state, 'decidedOn', '2024-10-01')
 * turn = interview(entry, state)
 * turn.status === 'ended' && turn.outcome // => 'settled'
 * turn = interview(entry, answerQuestion(entry, beginInterview(entry), 'matter', null))
 * turn.status === 'asking' && turn.question.fact // => 'decidedOn'
 */
export function interview(entry: CheckerEntry, state: InterviewState, context?: Context): InterviewTurn {
  if (state.checker !== entry.id)
    throw new RangeError(`checker: this conversation is about '${state.checker}'; accepted: '${entry.id}'`)
  const known = (fact: string) => factAt(state.facts, fact) !== undefined
  const required = entry.facts.filter(({ fact, when }) => when === 'required' && !known(fact))
  const given = (fact: string) => known(fact) || state.notKnown.includes(fact)
  const lost = required.filter(({ fact }) => given(fact))
  if (lost.length > 0)
    return { status: 'ended', outcome: 'needs-facts', decision: null, missing: required.map(({ fact }) => fact) }
  const first = required[0] ?? entry.facts.find(({ fact, when }) => when === 'opening' && !given(fact))
  if (first !== undefined) {
    const provisions = provisionsFor(first.fact, entry)
    return { status: 'asking', question: { ...first, provisions, part: 'decision', eliminates: null, ways: null } }
  }
  const decision = entry.check(state.facts, context)
  const open = openOf(decision, state.goal, entry)
  for (const one of open) {
    const question = questionOf(one, entry, given)
    if (question !== undefined) return { status: 'asking', question }
  }
  const missing = [
    ...new Set(open.flatMap(({ at, missing: facts }) => facts.map(({ fact }) => nameOf(fact, entry, at)))),
  ]
  return { status: 'ended', outcome: outcomeOf(decision, state.goal), decision, missing }
}

/** The best question of one open answer that was not put before. */
function questionOf(open: Open, entry: CheckerEntry, given: (fact: string) => boolean): InterviewQuestion | undefined {
  const ranked = rankMissing(open.missing, open.possible, factsBehind(entry.checker?.spec.vocabulary))
  for (const { fact: named, provisions, eliminates, ways } of ranked) {
    const fact = nameOf(named, entry, open.at)
    const asked = askedFact(fact, entry)
    if (asked === undefined || given(fact)) continue
    return { ...asked, fact, provisions, part: open.part, eliminates, ways }
  }
  return undefined
}

/**
 * A fact by the name it has for this entry: what lies in a list is asked as the list, and of a decision composed of others each has its
 * place; what all of those share is asked once.
 */
function nameOf(named: string, { facts }: CheckerEntry, at: string | undefined): string {
  if (at !== undefined) return facts.some(({ fact }) => fact === named) ? named : `${at}.${named}`
  return facts.find(({ kind, fact }) => kind === 'list' && named.startsWith(`${fact}.`))?.fact ?? named
}

/** How a fact is asked; one inside a list by its place is asked as its like is: `conducts.0.support` as `conducts.*.support`. */
function askedFact(fact: string, { facts }: CheckerEntry): AskedFact | undefined {
  const pattern = fact.replace(/\.\d+\./, '.*.')
  return facts.find((one) => one.fact === pattern)
}

/** The provisions of the first table whose rows turn on a fact, at most six. */
function provisionsFor(fact: string, { checker }: CheckerEntry): readonly string[] {
  if (checker === undefined) return []
  const { tables, vocabulary } = checker.spec
  const names = vocabulary.names.filter((_, slot) => (vocabulary.facts[slot] as readonly string[]).includes(fact))
  for (const table of tables()) {
    const found = Object.values((table as Table).rows()).flatMap((row) =>
      names.some((name) => turns(row, name)) ? asks(row) : [],
    )
    if (found.length > 0) return [...new Set(found)].slice(0, 6)
  }
  return []
}

function turns({ when }: AnyRow, name: string): boolean {
  const condition = when[name]
  return condition !== undefined && !(typeof condition === 'object' && 'any' in condition)
}

function asks({ basis }: AnyRow): string[] {
  const cited = basis.find(({ role }) => role !== 'guideline')
  return cited === undefined ? [] : [cited.provision]
}

/**
 * Takes an answer into the state; nothing that was given is changed.
 *
 * @param entry the checker as its register holds it
 * @param state where the conversation stands
 * @param fact the fact that was asked for
 * @param value the answer; `null` for "not known"
 * @param context the context in which the checker is called
 * @returns the state with the answer
 * @throws RangeError naming the fact, what was given and what is accepted; also where an answer cannot stand beside those before it
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * const state = beginInterview(CHECKERS.classifyConduct)
 * answerQuestion(CHECKERS.classifyConduct, state, 'actor.kind', 'pns').facts // => { actor: { kind: 'pns' } }
 * answerQuestion(CHECKERS.classifyConduct, state, 'cltn', null).notKnown // => ['cltn']
 * answerQuestion(CHECKERS.classifyConduct, state, 'cltn', 'perhaps') // => throws RangeError: cltn: 'perhaps' is not accepted; accepted: true, false
 */
export function answerQuestion(
  entry: CheckerEntry,
  state: InterviewState,
  fact: string,
  value: unknown,
  context?: Context,
): InterviewState {
  const asked = askedFact(fact, entry)
  if (asked === undefined) {
    const accepted = entry.facts.map((one) => one.fact).join(', ')
    throw new RangeError(`fact: '${fact}' is none of ${entry.id}; accepted: ${accepted}`)
  }
  if (value === null) return { ...state, notKnown: [...new Set([...state.notKnown, fact])] }
  const expected = ACCEPTED[asked.kind](asked)
  if (!FITS[asked.kind](value, asked))
    throw new RangeError(
      `${fact}: ${typeof value === 'string' ? `'${value}'` : JSON.stringify(value)} is not accepted; accepted: ${expected}`,
    )
  const facts = withFact(state.facts, fact, structuredCopy(value))
  // Answers that cannot stand together are found by the checker itself, as soon as it can be asked.
  const callable = entry.facts.every((one) => one.when !== 'required' || factAt(facts, one.fact) !== undefined)
  if (callable) entry.check(facts, context)
  return { ...state, facts, notKnown: state.notKnown.filter((one) => one !== fact) }
}

/** Whether an answer is of its kind; none is `null`, which says "not known". */
const FITS: { readonly [Kind in AskedFact['kind']]: (value: unknown, asked: AskedFact) => boolean } = {
  code: (value, { accepts }) => (accepts as readonly unknown[]).includes(value),
  codes: (value, { accepts }) => Array.isArray(value) && value.every((one) => accepts.includes(one)),
  flag: (value) => typeof value === 'boolean',
  day: (value) => isPlainDate(value),
  number: (value) => Number.isFinite(value),
  text: (value) => typeof value === 'string' && value.trim() !== '',
  list: (value) => Array.isArray(value),
  record: (value) => typeof value === 'object' && !Array.isArray(value),
}

const ACCEPTED: { readonly [Kind in AskedFact['kind']]: (asked: AskedFact) => string } = {
  code: ({ accepts }) => accepts.join(', '),
  codes: ({ accepts }) => `a list of ${accepts.join(', ')}`,
  flag: () => 'true, false',
  day: () => 'YYYY-MM-DD, e.g. 2024-10-10',
  number: () => 'a number',
  text: () => 'a text',
  list: () => 'a list',
  record: () => 'an object of fields',
}
