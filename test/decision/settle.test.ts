import { describe, expect, it } from 'vitest'
import { defineVocabulary, type Part, type Table, unknownRegion, type Vocabulary } from '../../src/decision'
import type { Setting } from '../../src/decision/settle'
import { settle } from '../../src/decision/settle'
import type { Evidence } from '../../src/law'
import { layOut } from './toy'

interface Plain {
  readonly when: { readonly [name: string]: unknown }
  readonly reading?: { readonly [point: string]: string }
  readonly says: unknown
  readonly basis?: readonly { readonly provision: string; readonly role: string }[]
  readonly over?: string
}

const points = {
  p: { options: ['1', '2'], preferred: '1' },
  q: { options: ['1', '2', '3'], preferred: '1' },
  r: { options: ['1', '2'], preferred: '1' },
}
const vocabulary = defineVocabulary<Record<string, string>>({ dimensions: { k: ['a', 'b'], d: ['x', 'y'] }, points })

function tableOf(rows: { readonly [id: string]: Plain }): Table {
  const full = Object.entries(rows).map(([id, { when, reading, says, basis, over }]) => {
    const beaten = over === undefined ? {} : { over: { row: over, because: 'special', by: 'law' } }
    const row = {
      when,
      ...(reading === undefined ? {} : { reading }),
      ...beaten,
      basis: basis ?? [{ provision: id, role: 'norm' }],
      reasoning: 'text',
    }
    return [id, Object.assign(row, Object.fromEntries([['then', says]]))]
  })
  const built = Object.fromEntries(full)
  return {
    id: 't',
    bucket: 'k',
    dimensions: { k: ['a', 'b'], d: ['x', 'y'] },
    asks: undefined,
    rows: () => built,
  } as never
}

function answer(
  rows: { readonly [id: string]: Plain },
  options: {
    given?: string[]
    chosen?: { [point: string]: number }
    known?: { [slot: string]: number }
    evidence?: (provision: string) => Evidence
    words?: Vocabulary
  } = {},
): Part<unknown, string> {
  const words = options.words ?? vocabulary
  const table = tableOf(rows)
  const region = unknownRegion(words)
  region.masks[words.slot.k as number] = 1
  for (const [name, mask] of Object.entries({ ...options.known, ...options.chosen }))
    region.masks[words.slot[name] as number] = mask
  const setting: Setting = {
    tables: layOut(words),
    evidenceOf: options.evidence ?? (() => 'gazette-text'),
    given: new Set(options.given),
    chosen: new Set(Object.keys(options.chosen ?? {}).map((point) => words.slot[point] as number)),
  }
  return settle(setting, [region], (ask) => ask(table))
}

const tell = (part: Part<unknown, string>): unknown => {
  switch (part.status) {
    case 'settled':
      return part.value
    case 'silent':
      return { silent: part.reason }
    case 'open':
      return { open: part.possible.map(({ conclusion }) => conclusion) }
    case 'contested':
      return part.readings.map(({ point, option, preferred, outcome }) => [
        `${point}=${option}${preferred ? '*' : ''}`,
        tell(outcome),
      ])
  }
}

describe('readings', () => {
  it('are silent about a point that does not change the answer', () => {
    const part = answer({
      one: { when: { k: 'a' }, reading: { p: '1' }, says: 'same' },
      two: { when: { k: 'a' }, reading: { p: '2' }, says: 'same' },
    })
    expect(part).toMatchObject({ status: 'settled', value: 'same', basis: [{ provision: 'one', role: 'norm' }] })
  })

  it('list every option that changes the answer, and none that does not', () => {
    expect(
      tell(
        answer({
          one: { when: { k: 'a' }, reading: { q: '1' }, says: 'first' },
          two: { when: { k: 'a' }, reading: { q: '2' }, says: 'first' },
          three: { when: { k: 'a' }, reading: { q: '3' }, says: 'third' },
        }),
      ),
    ).toEqual([
      ['q=1*', 'first'],
      ['q=3', 'third'],
    ])
  })

  it('may hold what is still open, or a silence', () => {
    expect(
      tell(
        answer({
          one: { when: { k: 'a' }, reading: { q: '1' }, says: 'first' },
          two: { when: { k: 'a' }, reading: { q: '2' }, says: { silent: 'nothing' } },
          'three/x': { when: { k: 'a', d: 'x' }, reading: { q: '3' }, says: 'third' },
          'three/y': { when: { k: 'a', d: 'y' }, reading: { q: '3' }, says: 'fourth' },
        }),
      ),
    ).toEqual([
      ['q=1*', 'first'],
      ['q=2', { silent: 'nothing' }],
      ['q=3', { open: ['third', 'fourth'] }],
    ])
  })

  it('nest a point that wakes only under another reading', () => {
    const rows = {
      base: { when: { k: 'a' }, reading: { p: '1' }, says: 'quiet' },
      'p/r1': { when: { k: 'a' }, reading: { p: '2', r: '1' }, says: 'loud' },
      'p/r2': { when: { k: 'a' }, reading: { p: '2', r: '2' }, says: 'louder' },
    }
    expect(tell(answer(rows))).toEqual([
      ['p=1*', 'quiet'],
      [
        'p=2',
        [
          ['r=1*', 'loud'],
          ['r=2', 'louder'],
        ],
      ],
    ])
    // And not where the first reading is chosen away.
    expect(tell(answer(rows, { chosen: { p: 2, r: 2 } }))).toBe('louder')
    expect(tell(answer(rows, { chosen: { r: 2 } }))).toEqual([
      ['p=1*', 'quiet'],
      ['p=2', 'louder'],
    ])
  })

  it('find two points that matter only together', () => {
    const rows = {
      base: { when: { k: 'a' }, says: 'quiet' },
      both: { when: { k: 'a' }, reading: { p: '2', r: '2' }, over: 'base', says: 'loud' },
    }
    const told = JSON.stringify(tell(answer(rows)))
    expect(answer(rows).status).toBe('contested')
    expect(told).toContain('loud')
    expect(tell(answer(rows, { chosen: { p: 2 } }))).toEqual([
      ['r=1*', 'quiet'],
      ['r=2', 'loud'],
    ])
    expect(tell(answer(rows, { chosen: { p: 2, r: 2 } }))).toBe('loud')
  })

  it('stand side by side when two points each change the answer', () => {
    const rows = {
      base: { when: { k: 'a' }, says: 'quiet' },
      p: { when: { k: 'a' }, reading: { p: '2' }, over: 'base', says: 'loud' },
      r: { when: { k: 'a' }, reading: { p: '1', r: '2' }, over: 'base', says: 'louder' },
    }
    expect(tell(answer(rows))).toEqual([
      ['p=1*', 'quiet'],
      ['r=1*', 'quiet'],
      ['p=2', 'loud'],
      ['r=2', 'louder'],
    ])
  })

  it('yield to facts that are missing under the preferred reading', () => {
    const part = answer({
      x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
      y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
      p: { when: { k: 'a' }, reading: { p: '2' }, says: 'loud' },
    })
    expect(part).toMatchObject({ status: 'open', missing: [{ fact: 'd', provisions: ['x', 'y'] }] })
  })

  it('carry the grounds of the preferred one', () => {
    const part = answer(
      {
        one: { when: { k: 'a' }, reading: { p: '1' }, says: 'first' },
        two: { when: { k: 'a' }, reading: { p: '2' }, says: 'second' },
      },
      { evidence: (provision) => (provision === 'two' ? 'unverified' : 'report') },
    )
    expect(part).toMatchObject({ status: 'contested', basis: [{ provision: 'one' }], evidence: 'report' })
    expect(part.status === 'contested' && part.readings[1]?.outcome.evidence).toBe('unverified')
  })
})

describe('grounds', () => {
  it('merge what different rows cite, once each, and say on which facts the basis depends', () => {
    const rows = {
      x: {
        when: { k: 'a', d: 'x' },
        says: 'same',
        basis: [
          { provision: 'l/1', role: 'norm' },
          { provision: 'l/2', role: 'level' },
        ],
      },
      y: {
        when: { k: 'a', d: 'y' },
        says: 'same',
        basis: [
          { provision: 'l/2', role: 'level' },
          { provision: 'l/1', role: 'level' },
        ],
      },
    }
    const part = answer(rows)
    expect(part.basis).toEqual([
      { provision: 'l/1', role: 'norm' },
      { provision: 'l/2', role: 'level' },
      { provision: 'l/1', role: 'level' },
    ])
    expect(part.cautions).toEqual([{ code: 'basis-depends-on', facts: ['d'] }])
    expect(answer(rows, { given: ['d'] }).cautions).toEqual([])
    expect(answer(rows, { known: { d: 2 } }).cautions).toEqual([])
  })

  it('know the weakest evidence that is needed; guidelines count only when there is nothing else', () => {
    const evidence = (provision: string): Evidence =>
      provision === 'weak' ? 'unverified' : provision === 'told' ? 'report' : 'gazette-text'
    const of = (...entries: [string, string][]) =>
      answer(
        { x: { when: { k: 'a' }, says: 'x', basis: entries.map(([provision, role]) => ({ provision, role })) } },
        { evidence },
      ).evidence
    expect(of(['strong', 'norm'], ['told', 'level'])).toBe('report')
    expect(of(['told', 'level'], ['strong', 'norm'])).toBe('report')
    expect(of(['strong', 'norm'], ['weak', 'guideline'])).toBe('gazette-text')
    expect(of(['weak', 'guideline'])).toBe('unverified')
    expect(of()).toBe('unverified')
  })

  it('claim nothing where there is no row', () => {
    const part = answer({ other: { when: { k: 'b' }, says: 'x' } })
    expect(part).toEqual({
      status: 'silent',
      reason: 'no-row',
      basis: [],
      governed: [],
      evidence: 'unverified',
      cautions: [],
    })
  })
})

const plainSetting = (): Setting => ({
  tables: layOut(vocabulary),
  evidenceOf: () => 'report',
  given: new Set<string>(),
  chosen: new Set<number>(),
})

describe('how a table is asked', () => {
  const first = tableOf({ x: { when: { k: 'a' }, says: 'x', basis: [{ provision: 'l/1', role: 'norm' }] } })
  const second: Table = {
    ...tableOf({ y: { when: { k: 'a' }, says: 'y', basis: [{ provision: 'l/2', role: 'norm' }] } }),
    id: 'second',
  }
  const region = unknownRegion(vocabulary)
  region.masks[0] = 1

  it('as a measure, it gives guidelines only', () => {
    const part = settle(plainSetting(), [region], (ask) => ask(first as Table, undefined, { asMeasure: true }))
    expect(part).toMatchObject({
      status: 'settled',
      basis: [{ provision: 'l/1', role: 'guideline' }],
      evidence: 'report',
    })
  })

  it('as a passage, it is no ground of what is found further on, unless nothing is', () => {
    const passing = (effect: unknown) => effect === 'x'
    const through = settle(plainSetting(), [region], (ask) => [ask(first, undefined, { passing }), ask(second)])
    expect(through.basis).toEqual([{ provision: 'l/2', role: 'norm' }])
    const stayed = settle(plainSetting(), [region], (ask) => [
      ask(first, undefined, { passing: () => false }),
      ask(second),
    ])
    expect(stayed.basis.map(({ provision }) => provision)).toEqual(['l/1', 'l/2'])
    const nothing = settle(plainSetting(), [region], (ask) => {
      ask(first, undefined, { passing })
      return { silent: 'nothing' }
    })
    expect(nothing).toMatchObject({ status: 'silent', basis: [{ provision: 'l/1', role: 'norm' }] })
  })
})

describe('a body', () => {
  it('may answer without asking, and what it throws is not swallowed', () => {
    const setting = plainSetting()
    const region = unknownRegion(vocabulary)
    expect(settle(setting, [region], () => 'plain')).toMatchObject({ status: 'settled', value: 'plain', basis: [] })
    expect(() =>
      settle(setting, [region], () => {
        throw new TypeError('mine')
      }),
    ).toThrow('mine')
  })

  it('sets a dimension for one table only, and refuses a value the dimension does not have', () => {
    const table = tableOf({ a: { when: { k: 'a' }, says: 'A' }, b: { when: { k: 'b' }, says: 'B' } })
    const region = unknownRegion(vocabulary)
    region.masks[0] = 1
    const setting = plainSetting()
    const part = settle(setting, [region], (ask) => [ask(table), ask(table, { k: 'b' }), ask(table)])
    expect(part).toMatchObject({ status: 'settled', value: ['A', 'B', 'A'] })
    expect(() => settle(setting, [region], (ask) => ask(table, { k: 'z' }))).toThrow(/k: 'z'/)
  })
})
