import { isDeepStrictEqual } from 'node:util'
import {
  allow,
  type Clock,
  daysInOrder,
  setClock,
  type Table,
  unknownRegion,
  type Vocabulary,
} from '../../src/decision'
import { subtractAll } from '../../src/decision/box'
import { type Compiled, compile } from '../../src/decision/compile'
import { explore, type Tables } from '../../src/decision/explore'
import type { Region } from '../../src/decision/region'

/** What a table must answer, written from the law and not from the table: conditions, days, readings, effect and basis. */
export interface Expectation {
  /** A code or several codes per dimension; every combination is one case. */
  readonly when: { readonly [dimension: string]: string | readonly string[] }
  /** The day of each clock that matters, `YYYY-MM-DD`; a clock left out is unknown. */
  readonly on?: { readonly [K in Clock]?: string }
  /** The option of a contested point; a point left out stands at its preferred option. */
  readonly readings?: { readonly [point: string]: string }
  readonly then: unknown
  /** `${role} ${provision}`, in the order of the answer. */
  readonly basis: readonly string[]
}

/** One combination of an {@link Expectation}: each dimension has one code. */
export interface Case extends Expectation {
  readonly when: { readonly [dimension: string]: string }
}

/** The effect and the basis of a row that may hold in a case. */
export interface Held {
  readonly id: string
  readonly effect: unknown
  readonly basis: readonly string[]
}

const GAP = Symbol('no row')

/**
 * Writes an expectation out: one case for each combination of its codes.
 *
 * @param expectation codes per dimension
 * @returns the cases, the last dimension moving fastest
 */
export function expand(expectation: Expectation): Case[] {
  return split(expectation, () => true) as Case[]
}

/** Writes an expectation out by some of its dimensions; the others keep all their codes. */
function split(expectation: Expectation, apart: (dimension: string) => boolean): Expectation[] {
  let whens: Expectation['when'][] = [{}]
  for (const [dimension, codes] of Object.entries(expectation.when)) {
    const list = typeof codes === 'string' ? [codes] : apart(dimension) ? codes : [codes]
    whens = whens.flatMap((when) => list.map((code) => ({ ...when, [dimension]: code })))
  }
  return whens.map((when) => ({ ...expectation, when }))
}

/**
 * The region of a case: a dimension left out admits every value of the table, and no other of the vocabulary.
 *
 * @param table the table
 * @param vocabulary the slots
 * @param one the case
 * @returns the region with the codes, days and readings of the case
 * @throws RangeError for a dimension, code, point or day that does not exist
 */
export function regionOf(table: Table, vocabulary: Vocabulary, one: Expectation): Region {
  const region = unknownRegion(vocabulary)
  for (const [name, codes] of Object.entries(table.dimensions)) {
    if (vocabulary.full[vocabulary.slot[name] as number] !== -1) allow(region, vocabulary, name, codes)
  }
  for (const [name, code] of [...Object.entries(one.when), ...Object.entries(one.readings ?? {})]) {
    if (vocabulary.slot[name] === undefined)
      throw new RangeError(`'${name}' is no dimension or point of the vocabulary`)
    allow(region, vocabulary, name, code)
  }
  for (const [clock, day] of Object.entries(one.on ?? {})) setClock(region, clock as Clock, day)
  return region
}

/**
 * Looks every case of an expectation up in a table.
 *
 * @param table the table
 * @param vocabulary the slots it is laid out in
 * @param expectation what it must answer
 * @returns one sentence per mismatch; none when the table answers as expected
 * @example
 * check(table, vocabulary, { when: { actor: 'pns' }, on: { act: '2024-10-10' }, then: 'n5', basis: ['norm pp-94-2021/...'] })
 */
export function check(table: Table, vocabulary: Vocabulary, expectation: Expectation): string[] {
  const tables = tablesOf(vocabulary)
  // A dimension of more than 31 codes takes one at a time.
  const blocks = split(expectation, (name) => vocabulary.full[vocabulary.slot[name] as number] === -1)
  if (blocks.some(({ when }) => Object.values(when).some((codes) => codes.length === 0)) || blocks.length === 0)
    return [`${table.id}: the expectation stands for no case: ${JSON.stringify(expectation.when)}`]
  return blocks.flatMap((block) => {
    // Where one row holds for all cases of a block they are looked up together; otherwise one by one, to tell which is meant.
    const whole = textsOf(table, tables, block)
    if (whole.length === 0) return []
    return expand(block).flatMap((one) =>
      textsOf(table, tables, one).map((text) => `${table.id}: ${tell(one)}: ${text}`),
    )
  })
}

function textsOf(table: Table, tables: Tables, one: Expectation): string[] {
  const region = regionOf(table, tables.vocabulary, one)
  const { alternatives } = explore<unknown>(tables, region, (ask) => ask(table as never), GAP)
  const held = alternatives.flatMap(({ value, region: where, trail }) => {
    const [row] = trail
    return value === GAP || row === undefined
      ? []
      : [{ id: row.id, effect: value, basis: basisOf(row.row.basis), where }]
  })
  const covered = held.map(({ where }) => where)
  const texts = held.length === 0 ? [] : uncovered(region, covered)
  return [...mismatchesOf(one, held), ...texts]
}

/**
 * Compares what held in a case with what was expected.
 *
 * @param one the case
 * @param held the rows that may hold; a row cut in pieces by an exception may stand there several times
 * @returns what differs, in words
 */
export function mismatchesOf(one: Expectation, held: readonly Held[]): string[] {
  const ids = [...new Set(held.map(({ id }) => id))]
  const [only] = held
  if (only === undefined) return ['no row holds']
  if (ids.length > 1) return [`${ids.length} rows may hold: ${ids.join(', ')}`]
  const texts: string[] = []
  if (!isDeepStrictEqual(only.effect, one.then)) {
    texts.push(`row '${only.id}' gives ${JSON.stringify(only.effect)}, expected ${JSON.stringify(one.then)}`)
  }
  if (!isDeepStrictEqual(only.basis, one.basis)) {
    texts.push(`row '${only.id}' rests on [${only.basis.join(', ')}], expected [${one.basis.join(', ')}]`)
  }
  return texts
}

/**
 * Says whether a part of a case is left without a row; only a case that leaves dimensions or clocks unknown has parts.
 *
 * @param region the case
 * @param covered where rows hold
 * @returns one sentence, or none
 */
export function uncovered(region: Region, covered: readonly Region[]): string[] {
  // What is cut off may be days that cannot follow one another; nothing needs to hold there.
  const rest = subtractAll(region, covered).some(daysInOrder)
  return rest ? ['no row holds for a part of what is left open'] : []
}

/** Basis entries as expectations write them. */
export function basisOf(basis: readonly { readonly role: string; readonly provision: string }[]): string[] {
  return basis.map(({ role, provision }) => `${role} ${provision}`)
}

const laidOut = new WeakMap<Vocabulary, Tables>()

function tablesOf(vocabulary: Vocabulary): Tables {
  const known = laidOut.get(vocabulary)
  if (known !== undefined) return known
  const compiled = new WeakMap<Table, Compiled>()
  const tables: Tables = {
    vocabulary,
    compiled(table) {
      const found = compiled.get(table) ?? compile(table as never, vocabulary)
      compiled.set(table, found)
      return found
    },
  }
  laidOut.set(vocabulary, tables)
  return tables
}

function tell({ when, on, readings }: Case): string {
  return JSON.stringify({ ...when, ...on, ...readings })
}
