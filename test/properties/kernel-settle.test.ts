import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOCK_FACTS, isSilent, type Part, type Silent } from '../../src/decision'
import { explore } from '../../src/decision/explore'
import { type Body, settle } from '../../src/decision/settle'
import { runs } from '../checks/runs'
import {
  type Cell,
  completions,
  holding,
  knownFacts,
  layOut,
  POSSIBLE,
  regionOf,
  TOY,
  TOY_CLOCKS,
  type ToyRow,
  toyTable,
  VALUES,
  wholeRows,
} from '../decision/toy'

type Rows = { readonly [id: string]: ToyRow }
type Naive = (cell: Cell) => unknown

const effectOf = (rows: Rows, cell: Cell): unknown => rows[holding(rows, cell)[0] as string]?.then

const factNames: { readonly [name: string]: string } = {
  ...Object.fromEntries(Object.keys(VALUES).map((name) => [name, name])),
  act: CLOCK_FACTS.act,
  decision: CLOCK_FACTS.decision,
}
const namesOf = (fact: string) => Object.keys(factNames).filter((name) => factNames[name] === fact)

const PREFERRED = POSSIBLE.filter(({ option }) => option === 'left')
const POINT = TOY.slot.point as number

/** One question, and two in a chain: what the first answers is a dimension of the second. */
const questions: fc.Arbitrary<{ body: Body<unknown>; naive: Naive }> = fc.oneof(
  wholeRows.map((rows) => {
    const table = toyTable('first', rows)
    return {
      body: (ask: Parameters<Body<unknown>>[0]) => ask(table) as unknown,
      naive: (cell: Cell) => effectOf(rows, cell),
    }
  }),
  fc.tuple(wholeRows, wholeRows).map(([first, second]) => {
    const one = toyTable('first', first)
    const two = toyTable('second', second)
    const place: { readonly [effect: string]: string } = { red: 'x', green: 'y', blue: 'z' }
    return {
      body: (ask: Parameters<Body<unknown>>[0]): unknown => {
        const effect = ask(one) as string | Silent
        return isSilent(effect) ? effect : ask(two, { one: place[effect] as string })
      },
      naive: (cell: Cell) => {
        const effect = effectOf(first, cell)
        return isSilent(effect)
          ? effect
          : effectOf(second, { ...cell, codes: { ...cell.codes, one: place[effect as string] as string } })
      },
    }
  }),
)

function groupBy<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

const asSet = (values: readonly unknown[]) => [...new Set(values.map((value) => JSON.stringify(value)))].sort()

/** The conclusions an answer leaves within reach, where it is not contested. */
function reach(part: Part<unknown, string>): string[] {
  switch (part.status) {
    case 'settled':
      return asSet([part.value])
    case 'silent':
      return asSet([{ silent: part.reason }])
    case 'open':
      return asSet(part.possible.map(({ conclusion }) => conclusion))
    case 'contested':
      return reach(part.readings[0]?.outcome as Part<unknown, string>)
  }
}

function answer(body: Body<unknown>, cell: Cell, known: ReadonlySet<string>, chosen: ReadonlySet<number> = new Set()) {
  const given = new Set([...known].map((name) => factNames[name] as string))
  const setting = { tables: layOut(TOY), evidenceOf: () => 'gazette-text' as const, given, chosen }
  return settle(setting, [regionOf(cell, known)], body)
}

const truth = (naive: Naive, cell: Cell, known: ReadonlySet<string>, option: string) =>
  asSet(completions({ ...cell, option }, known).map(naive))

describe('an answer over what is not known', () => {
  it('reaches exactly what some completion of the facts reaches', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        expect(reach(answer(body, cell, known))).toEqual(truth(naive, cell, known, 'left'))
      }),
      { numRuns: runs(250) },
    )
  })

  it('is open if the preferred reading is split, else contested if the other reading differs, else one answer', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        const part = answer(body, cell, known)
        const left = truth(naive, cell, known, 'left')
        const right = truth(naive, cell, known, 'right')
        if (left.length > 1) expect(part.status).toBe('open')
        else if (left.join() === right.join()) expect(['settled', 'silent']).toContain(part.status)
        else {
          expect(part.status).toBe('contested')
          const readings = part.status === 'contested' ? part.readings : []
          expect(readings.map(({ point, option, preferred }) => [point, option, preferred])).toEqual([
            ['point', 'left', true],
            ['point', 'right', false],
          ])
          expect(reach(readings[1]?.outcome as Part<unknown, string>)).toEqual(right)
        }
      }),
      { numRuns: runs(250) },
    )
  })

  it('follows a chosen reading, says so where it matters, and is contested no more', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        const part = answer(body, { ...cell, option: 'right' }, known, new Set([POINT]))
        const right = truth(naive, cell, known, 'right')
        expect(part.status).not.toBe('contested')
        expect(reach(part)).toEqual(right)
        if (right.join() !== truth(naive, cell, known, 'left').join()) {
          expect(part.cautions).toContainEqual({ code: 'reading-chosen', point: 'point', option: 'right' })
        }
      }),
      { numRuns: runs(250) },
    )
  })

  it('names as missing all that matters: with those facts known nothing else changes the answer', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        const part = answer(body, cell, known)
        if (part.status !== 'open') return
        const facts = part.missing.map(({ fact }) => fact)
        expect(facts.length).toBeGreaterThan(0)
        const names = facts.flatMap(namesOf)
        for (const name of names) expect(known.has(name)).toBe(false)
        const fuller = new Set([...known, ...names])
        const done = new Set<string>()
        for (const one of completions(cell, known)) {
          const key = JSON.stringify(names.map((name) => one.codes[name] ?? one.slice[name as 'act']))
          if (done.has(key)) continue
          done.add(key)
          expect(truth(naive, one, fuller, 'left')).toHaveLength(1)
          expect(answer(body, one, fuller).status).not.toBe('open')
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('names as missing nothing that never matters', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        const part = answer(body, cell, known)
        if (part.status !== 'open') return
        const left = completions(cell, known)
        for (const name of part.missing.flatMap(({ fact }) => namesOf(fact))) {
          // A fact matters if two completions that agree in all else differ in their answer. Days are left out: by the order of
          // the clocks a day may settle what turns on another, so the kernel may name one day too many, never one too few.
          if (TOY_CLOCKS.some((each) => each === name)) continue
          const rest = (one: Cell) =>
            JSON.stringify([
              Object.entries(one.codes).filter(([other]) => other !== name),
              TOY_CLOCKS.filter((other) => other !== name).map((other) => one.slice[other]),
            ])
          const groups = groupBy(left, rest)
          const matters = [...groups.values()].some((group) => asSet(group.map(naive)).length > 1)
          expect(matters, name).toBe(true)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('tells for each possible conclusion facts under which it comes about, and only such', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...PREFERRED), knownFacts, ({ body, naive }, cell, known) => {
        const part = answer(body, cell, known)
        if (part.status !== 'open') return
        const left = completions(cell, known)
        const { alternatives } = explore<unknown>(layOut(TOY), regionOf(cell, known), body, 'gap')
        expect(asSet(alternatives.map(({ value }) => value))).toEqual(asSet(left.map(naive)))
        for (const { conclusion, when } of part.possible) {
          expect(when.length).toBeGreaterThan(0)
          for (const condition of when) {
            const meant = left.filter((one) =>
              Object.entries(condition).every(([name, admitted]) => {
                if (Array.isArray(admitted)) return admitted.includes(one.codes[name])
                const { from, until } = admitted as { from: string | null; until: string | null }
                const clock = TOY_CLOCKS.find((each) => CLOCK_FACTS[each] === name)
                if (clock === undefined) return true
                const day = ['0001-01-01', '2020-01-11', '2020-01-21', '2020-01-31'][one.slice[clock]] as string
                return (from === null || from <= day) && (until === null || day < until)
              }),
            )
            expect(meant.map(naive)).toContainEqual(conclusion)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })
})
