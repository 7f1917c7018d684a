import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, from, type Period } from '../../src/dates'
import { defineVocabulary, type Part, setClock, type Table, unknownRegion, type Vocabulary } from '../../src/decision'
import { axesOf } from '../../src/decision/axes'
import { NO_EARLIER, NO_LATER } from '../../src/decision/clock'
import type { Setting } from '../../src/decision/settle'
import { settle } from '../../src/decision/settle'
import type { Evidence } from '../../src/law'
import { layOut } from './toy'

interface Plain {
  readonly when: { readonly [name: string]: unknown }
  readonly reading?: { readonly [point: string]: string }
  readonly says: unknown
  readonly basis?: readonly { readonly provision: string; readonly role: string }[]
  readonly over?: string | readonly string[]
  readonly during?: { readonly [clock: string]: Period }
}

const points = {
  p: { options: ['1', '2'], preferred: '1' },
  q: { options: ['1', '2', '3'], preferred: '1' },
  r: { options: ['1', '2'], preferred: '1' },
}
const vocabulary = defineVocabulary<Record<string, string>>({ dimensions: { k: ['a', 'b'], d: ['x', 'y'] }, points })

function tableOf(rows: { readonly [id: string]: Plain }): Table {
  const full = Object.entries(rows).map(([id, { when, reading, says, basis, over, during }]) => {
    const beats = [over ?? []].flat().map((row) => ({ row, because: 'special', by: 'law' }))
    const beaten = beats.length === 0 ? {} : { over: beats }
    const row = {
      when,
      ...(reading === undefined ? {} : { reading }),
      ...(during === undefined ? {} : { during }),
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
    days?: { [clock: string]: string }
  } = {},
): Part<unknown, string> {
  const words = options.words ?? vocabulary
  const table = tableOf(rows)
  const region = unknownRegion(words)
  region.masks[words.slot.k as number] = 1
  for (const [name, mask] of Object.entries({ ...options.known, ...options.chosen }))
    region.masks[words.slot[name] as number] = mask
  for (const [clock, day] of Object.entries(options.days ?? {})) setClock(region, clock as never, day as never)
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

  it('leave out a point that changes nothing, however two others change the answer together', () => {
    // Two rows of one effect part the options of p; what q and r make together is the same under both.
    const rows = {
      'p/1': { when: { k: 'a' }, reading: { p: '1' }, says: 'quiet' },
      'p/2': { when: { k: 'a' }, reading: { p: '2' }, says: 'quiet' },
      both: { when: { k: 'a' }, reading: { q: '2', r: '2' }, over: ['p/1', 'p/2'], says: 'loud' },
    }
    const told = (chosen: { [point: string]: number }) => JSON.stringify(tell(answer(rows, { chosen })))
    expect(told({})).toContain('loud')
    expect(told({})).not.toContain('"p=')
    expect(tell(answer(rows, { chosen: { q: 2, r: 2 } }))).toBe('loud')
    // Where p changes what they make, it is told.
    const louder = {
      ...rows,
      three: { when: { k: 'a' }, reading: { p: '2', q: '2', r: '2' }, over: 'both', says: 'louder' },
    }
    expect(JSON.stringify(tell(answer(louder)))).toContain('"p=2"')
  })

  it('tell a point that changes only what two others leave open together', () => {
    const rows = {
      'p/1': { when: { k: 'a' }, reading: { p: '1' }, says: 'quiet' },
      'p/2': { when: { k: 'a' }, reading: { p: '2' }, says: 'quiet' },
      'one/x': { when: { k: 'a', d: 'x' }, reading: { p: '1', q: '2', r: '2' }, over: 'p/1', says: 'loud' },
      'one/y': { when: { k: 'a', d: 'y' }, reading: { p: '1', q: '2', r: '2' }, over: 'p/1', says: 'louder' },
      'two/x': { when: { k: 'a', d: 'x' }, reading: { p: '2', q: '2', r: '2' }, over: 'p/2', says: 'first' },
      'two/y': { when: { k: 'a', d: 'y' }, reading: { p: '2', q: '2', r: '2' }, over: 'p/2', says: 'second' },
    }
    expect(JSON.stringify(tell(answer(rows)))).toContain('"p=2"')
  })

  it('leave out a point under which the same answers are left open, in another order of the rows', () => {
    const rows = {
      'p/1': { when: { k: 'a' }, reading: { p: '1' }, says: 'quiet' },
      'p/2': { when: { k: 'a' }, reading: { p: '2' }, says: 'quiet' },
      'one/x': { when: { k: 'a', d: 'x' }, reading: { p: '1', q: '2', r: '2' }, over: 'p/1', says: 'loud' },
      'one/y': { when: { k: 'a', d: 'y' }, reading: { p: '1', q: '2', r: '2' }, over: 'p/1', says: 'louder' },
      'two/y': { when: { k: 'a', d: 'y' }, reading: { p: '2', q: '2', r: '2' }, over: 'p/2', says: 'louder' },
      'two/x': { when: { k: 'a', d: 'x' }, reading: { p: '2', q: '2', r: '2' }, over: 'p/2', says: 'loud' },
    }
    const told = JSON.stringify(tell(answer(rows)))
    expect(told).toContain('loud')
    expect(told).not.toContain('"p=')
  })

  it('tell a point that changes the answer where two others make the same together under each of its options', () => {
    const rows = {
      'p/1': { when: { k: 'a' }, reading: { p: '1' }, says: 'quiet' },
      'p/2': { when: { k: 'a' }, reading: { p: '2' }, says: 'loud' },
      both: { when: { k: 'a' }, reading: { q: '2', r: '2' }, over: ['p/1', 'p/2'], says: 'louder' },
    }
    expect(JSON.stringify(tell(answer(rows)))).toContain('"p=2"')
    expect(tell(answer(rows, { chosen: { q: 1 } }))).toEqual([
      ['p=1*', 'quiet'],
      ['p=2', 'loud'],
    ])
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

  it('come in the order of the vocabulary, whichever table is asked first', () => {
    const dimensions = Object.fromEntries(['k', 'd', ...'abcdefg'].map((name) => [name, ['a', 'b']]))
    const words = defineVocabulary<Record<string, string>>({ dimensions, points })
    const turning = (id: string, point: string) => ({
      ...tableOf({
        one: { when: { k: 'a' }, reading: { [point]: '1' }, says: `${point}1` },
        two: { when: { k: 'a' }, reading: { [point]: '2' }, says: `${point}2` },
      }),
      id,
    })
    const region = unknownRegion(words)
    region.masks[0] = 1
    const setting = { ...plainSetting(), tables: layOut(words) }
    const part = settle(setting, [region], (ask) => ['r', 'q', 'p'].map((point) => ask(turning(point, point))))
    const told = part.status === 'contested' ? part.readings : []
    // The third option of q has no row.
    expect(told.map(({ point, option }) => `${point}=${option}`)).toEqual([
      ...['p=1', 'q=1', 'r=1'],
      ...['p=2', 'q=2', 'q=3', 'r=2'],
    ])
  })

  it('tell one silence from another, and a silence from an answer of the same word', () => {
    const told = (one: unknown, two: unknown) =>
      answer({
        one: { when: { k: 'a' }, reading: { p: '1' }, says: one },
        two: { when: { k: 'a' }, reading: { p: '2' }, says: two },
      }).status
    expect(told({ silent: 'nothing' }, { silent: 'no-level' })).toBe('contested')
    expect(told('nothing', { silent: 'nothing' })).toBe('contested')
    expect(told({ silent: 'nothing' }, { silent: 'nothing' })).toBe('silent')
    expect(told({ level: 'light' }, { level: 'heavy' })).toBe('contested')
    expect(told({ level: 'light' }, { level: 'light' })).toBe('settled')
  })

  it('yield to facts that are missing under the preferred reading', () => {
    const part = answer({
      x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
      y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
      p: { when: { k: 'a' }, reading: { p: '2' }, says: 'loud' },
    })
    expect(part).toMatchObject({ status: 'open', missing: [{ fact: 'd', provisions: ['x', 'y'] }] })
  })

  it('are told beside what is open where they would change it, unless they were chosen', () => {
    const rows = {
      x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
      y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
      p: { when: { k: 'a' }, reading: { p: '2' }, says: 'loud' },
    }
    expect(answer(rows).cautions).toEqual([{ code: 'possible-contested', points: ['p'] }])
    expect(answer(rows, { chosen: { p: 1 } }).cautions).toEqual([{ code: 'reading-chosen', point: 'p', option: '1' }])
    const turned = {
      x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
      y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
      v: { when: { k: 'a', d: 'x' }, reading: { p: '2' }, says: 'why' },
      w: { when: { k: 'a', d: 'y' }, reading: { p: '2' }, says: 'ex' },
    }
    expect(answer(turned).cautions).toEqual([{ code: 'possible-contested', points: ['p'] }])
    const alike = {
      x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
      y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
      v: { when: { k: 'a', d: 'x' }, reading: { p: '2' }, says: 'ex' },
      w: { when: { k: 'a', d: 'y' }, reading: { p: '2' }, says: 'why' },
    }
    expect(answer(alike).cautions).toEqual([])
  })

  it('are told beside what is open in the order of the vocabulary', () => {
    const turning = (id: string, point: string): Table => ({
      ...tableOf({
        x: { when: { k: 'a', d: 'x' }, reading: { [point]: '1' }, says: 'ex' },
        y: { when: { k: 'a', d: 'y' }, reading: { [point]: '1' }, says: 'why' },
        p: { when: { k: 'a' }, reading: { [point]: '2' }, says: 'loud' },
      }),
      id,
    })
    const region = unknownRegion(vocabulary)
    region.masks[vocabulary.slot['k'] as number] = 1
    const part = settle(plainSetting(), [region], (ask) => ['r', 'p'].map((point) => ask(turning(point, point))))
    expect(part.cautions).toEqual([{ code: 'possible-contested', points: ['p', 'r'] }])
  })

  // Under the second reading the rows differ on some days of a clock alone.
  const turnedOn = (clock: string, before: Period, since: Period) => ({
    x: { when: { k: 'a', d: 'x' }, reading: { p: '1' }, says: 'ex' },
    y: { when: { k: 'a', d: 'y' }, reading: { p: '1' }, says: 'why' },
    'x/2': { when: { k: 'a', d: 'x' }, reading: { p: '2' }, says: 'ex' },
    'y/before': { when: { k: 'a', d: 'y' }, reading: { p: '2' }, during: { [clock]: before }, says: 'loud' },
    'y/since': { when: { k: 'a', d: 'y' }, reading: { p: '2' }, during: { [clock]: since }, says: 'why' },
  })
  const until = between('0001-01-01', '2021-01-01')
  const since = from('2021-01-01')

  it.each([
    ['examination', until, since, { act: '2020-12-31' }, 1],
    ['examination', until, since, { act: '2021-01-01' }, 0],
    ['receipt', until, since, { act: '2020-12-31' }, 1],
    ['receipt', until, since, { act: '2021-01-01' }, 0],
    ['examination', since, until, { decision: '2021-01-01' }, 1],
    ['examination', since, until, { decision: '2020-12-31' }, 0],
    ['act', since, until, { receipt: '2021-01-01' }, 1],
    ['act', since, until, { receipt: '2020-12-31' }, 0],
  ] as const)(
    'are told beside what is open for days of the %s that can be alone: %#',
    (clock, one, other, days, times) => {
      const { status, cautions } = answer(turnedOn(clock, one, other), { days })
      expect([status, cautions.length]).toEqual(['open', times])
    },
  )

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
    // Where it depends on what is not known whether there is a rule, the passage is no ground of it either.
    const split = { ...tableOf({ x: { when: { k: 'a', d: 'x' }, says: 'x' } }), id: 'split' }
    const open = settle(plainSetting(), [region], (ask) => {
      ask(first, undefined, { passing })
      return ask(split)
    })
    expect(open).toMatchObject({ status: 'open', basis: [{ provision: 'x', role: 'norm' }] })
  })
})

describe('a row used twice', () => {
  const row = tableOf({ x: { when: { k: 'a' }, says: 'x', basis: [{ provision: 'l/1', role: 'norm' }] } })
  const region = unknownRegion(vocabulary)
  region.masks[0] = 1
  const passing = () => true
  const basis = (...uses: ({ asMeasure?: boolean; passing?: () => boolean; gate?: boolean } | undefined)[]) =>
    settle(plainSetting(), [region], (ask) => uses.map((use) => ask(row, undefined, use))).basis.map(({ role }) => role)

  it('counts as what it is used for each time, in whatever order', () => {
    expect(basis({ asMeasure: true }, undefined)).toEqual(['guideline', 'norm'])
    expect(basis(undefined, { asMeasure: true })).toEqual(['norm', 'guideline'])
    expect(basis({ passing }, undefined)).toEqual(['norm'])
    expect(basis({ passing, gate: true }, undefined)).toEqual(['norm'])
    expect(basis(undefined, undefined)).toEqual(['norm'])
    expect(basis({ passing })).toEqual([])
  })

  it('as a gate is no place where one looked, unless it lets nothing pass', () => {
    const silence = (use: object) =>
      settle(plainSetting(), [region], (ask) => {
        ask(row, undefined, use)
        return { silent: 'nothing' }
      }).basis.map(({ provision }) => provision)
    expect(silence({ passing })).toEqual(['l/1'])
    expect(silence({ passing, gate: true })).toEqual([])
    expect(silence({ passing: () => false, gate: true })).toEqual(['l/1'])
    const both = settle(plainSetting(), [region], (ask) => {
      ask(row, undefined, { passing, gate: true })
      ask(row, undefined, { passing })
      return { silent: 'nothing' }
    })
    expect(both.basis.map(({ provision }) => provision)).toEqual(['l/1'])
  })
})

describe('the interval that governs', () => {
  const during = (id: string, rows: { readonly [id: string]: object }): Table =>
    ({
      ...tableOf({}),
      id,
      rows: () =>
        Object.fromEntries(
          Object.entries(rows).map(([name, one]) => [
            name,
            {
              when: { k: 'a' },
              ...Object.fromEntries([['then', 'same']]),
              basis: [],
              reasoning: 'text',
              during: one,
            },
          ]),
        ),
    }) as never
  const region = unknownRegion(vocabulary)
  region.masks[0] = 1
  setClock(region, 'act', '2020-06-01')
  const early = during('early', { e: { act: between('0001-01-01', '2021-01-01') } })
  const middle = during('middle', { m: { act: between('2019-01-01', '2022-01-01') } })
  const late = during('late', { l: { act: from('2020-01-01') } })
  const governed = (tables: readonly Table[], use?: object) =>
    settle(plainSetting(), [region], (ask) => tables.map((table) => ask(table, undefined, use))).governed

  it('is where the rows on the way all hold: from the last beginning to the first end', () => {
    const whole = { clock: 'act', from: '2020-01-01', until: '2021-01-01' }
    for (const tables of [
      [early, middle, late],
      [late, middle, early],
      [middle, early, late],
    ]) {
      expect(governed(tables)).toEqual([whole])
    }
    expect(governed([early])).toEqual([{ clock: 'act', from: null, until: '2021-01-01' }])
    expect(governed([late])).toEqual([{ clock: 'act', from: '2020-01-01', until: null }])
    expect(governed([middle, late])).toEqual([{ clock: 'act', from: '2020-01-01', until: '2022-01-01' }])
  })

  it('is told by no row that only let the question pass on, or was a gate', () => {
    const passing = () => true
    expect(governed([late], { passing })).toEqual([])
    expect(governed([late], { passing, gate: true })).toEqual([])
    expect(governed([late], { passing: () => false })).toHaveLength(1)
    const silence = (use: object) =>
      settle(plainSetting(), [region], (ask) => {
        ask(late, undefined, use)
        return { silent: 'nothing' }
      }).governed
    expect(silence({ passing })).toHaveLength(1)
    expect(silence({ passing, gate: true })).toEqual([])
  })

  it('is told once for the ways that share it, and for each clock and each way that has another', () => {
    const open = unknownRegion(vocabulary)
    open.masks[0] = 1
    const two = during('two', {
      old: { act: between('0001-01-01', '2020-01-01'), decision: from('2010-01-01') },
      new: { act: from('2020-01-01'), decision: from('2010-01-01') },
    })
    setClock(open, 'decision', '2023-01-01')
    expect(settle(plainSetting(), [open], (ask) => ask(two)).governed).toEqual([
      { clock: 'act', from: null, until: '2020-01-01' },
      { clock: 'decision', from: '2010-01-01', until: null },
      { clock: 'act', from: '2020-01-01', until: null },
    ])
  })

  it('is another where only its beginning or only its end is another', () => {
    const pair = (...periods: object[]) => {
      const rows = periods.map((act, at) => [`r${at}`, { act }])
      const table = during('pair', Object.fromEntries(rows))
      const split = Object.fromEntries(
        Object.entries(table.rows()).map(([id, row], at) => [
          id,
          { ...row, when: { k: 'a', d: at === 0 ? 'x' : 'y' } },
        ]),
      )
      const day = unknownRegion(vocabulary)
      day.masks[0] = 1
      setClock(day, 'act', '2019-06-01')
      return settle(plainSetting(), [day], (ask) => ask({ ...table, rows: () => split } as Table)).governed
    }
    const old = between('0001-01-01', '2020-01-01')
    expect(pair(old, old)).toHaveLength(1)
    expect(pair(old, between('0001-01-01', '2021-01-01'))).toHaveLength(2)
    expect(pair(old, between('2019-01-01', '2020-01-01'))).toHaveLength(2)
  })

  it('may be alike on two clocks, and differ by its beginning or its end alone', () => {
    const open = unknownRegion(vocabulary)
    open.masks[0] = 1
    const three = during('three', {
      old: { act: between('0001-01-01', '2020-01-01') },
      new: { act: between('2020-01-01', '2021-01-01') },
      newer: { act: from('2021-01-01'), decision: from('2021-01-01') },
    })
    expect(settle(plainSetting(), [open], (ask) => ask(three)).governed).toEqual([
      { clock: 'act', from: null, until: '2020-01-01' },
      { clock: 'act', from: '2020-01-01', until: '2021-01-01' },
      { clock: 'act', from: '2021-01-01', until: null },
      { clock: 'decision', from: '2021-01-01', until: null },
    ])
  })
})

describe('a missing fact', () => {
  const rows = {
    x: {
      when: { k: 'a', d: 'x' },
      says: 'ex',
      basis: [
        { provision: 'advice', role: 'guideline' },
        { provision: 'law', role: 'norm' },
      ],
    },
    y: { when: { k: 'a', d: 'y' }, says: 'why', basis: [{ provision: 'advice/2', role: 'guideline' }] },
  }
  const missing = (facts: readonly string[] | undefined, given: string[]) => {
    const words = defineVocabulary<Record<string, string>>({
      dimensions: { k: ['a', 'b'], d: ['x', 'y'] },
      points,
      ...(facts && { facts: { d: facts } }),
    })
    const part = answer(rows, { words, given })
    return part.status === 'open' ? part.missing : part.status
  }

  it('is asked by a norm where one asks for it, else by a guideline', () => {
    expect(missing(undefined, [])).toEqual([{ fact: 'd', provisions: ['law', 'advice/2'] }])
  })

  it('is asked by no row that holds whatever it is', () => {
    const region = unknownRegion(vocabulary)
    region.masks[0] = 1
    const whatever = { ...tableOf({ whatever: { when: { k: 'a', d: { any: 'of no weight' } }, says: 1 } }), id: 'w' }
    const turning = tableOf({ x: { when: { k: 'a', d: 'x' }, says: 1 }, y: { when: { k: 'a', d: 'y' }, says: 2 } })
    expect(settle(plainSetting(), [region], (ask) => [ask(whatever), ask(turning)])).toMatchObject({
      status: 'open',
      missing: [{ fact: 'd', provisions: ['x', 'y'] }],
    })
  })

  it('that follows from others is asked by itself only when those are given', () => {
    const facts = (own: readonly string[], given: string[]) => {
      const told = missing(own, given)
      return typeof told === 'string' ? told : told.map(({ fact }) => fact)
    }
    expect(facts(['e', 'f', 'd'], [])).toEqual(['e', 'f'])
    expect(facts(['e', 'f', 'd'], ['e'])).toEqual(['f'])
    expect(facts(['e', 'f', 'd'], ['e', 'f'])).toEqual(['d'])
    expect(facts(['e', 'f', 'd'], ['e', 'f', 'd'])).toEqual(['d'])
    expect(facts(['e', 'f'], ['e', 'f'])).toEqual([])
    expect(facts(['d'], ['d'])).toEqual(['d'])
    expect(facts(['e'], ['e'])).toEqual(['e'])
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

describe('an answer turns', () => {
  const words = defineVocabulary<Record<string, string>>({
    dimensions: { k: ['a', 'b'], d: ['x', 'y', 'z'] },
    points: { p: { options: ['1', '2'], preferred: '1' } },
  })
  const way = (k: number, d: number, lo: number, hi: number, p = 1) => ({
    value: undefined,
    trail: [],
    region: {
      masks: [k, d, p],
      lo: [lo, NO_EARLIER, NO_EARLIER, NO_EARLIER],
      hi: [hi, NO_LATER, NO_LATER, NO_LATER],
    },
  })
  const turnsOn = (ways: readonly (readonly [string, ReturnType<typeof way>])[]) =>
    axesOf(
      ways.map(([, one]) => one),
      ways.map(([key]) => key),
      words,
    )

  it('on exactly those dimensions and days of which two values leave different ways', () => {
    const span = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    const anyWay = fc.record({
      key: fc.constantFrom('one', 'two'),
      k: fc.constantFrom(1, 2, 3),
      d: fc.constantFrom(1, 2, 3, 4, 7),
      p: fc.constantFrom(1, 1, 1, 2),
      span,
    })
    fc.assert(
      fc.property(fc.array(anyWay, { minLength: 1, maxLength: 5 }), (list) => {
        const left =
          (inside: (one: (typeof list)[number], value: number) => boolean, hide: string) => (value: number) =>
            new Set(
              list
                .filter((one) => inside(one, value))
                .flatMap(({ key, k, d, p, span: [lo = 0, hi = 0] }) => {
                  const cells: string[] = []
                  for (const a of hide === 'k' ? [0] : [1, 2].filter((bit) => k & bit)) {
                    for (const b of hide === 'd' ? [0] : [1, 2, 4].filter((bit) => d & bit)) {
                      if (hide === 'day') cells.push([key, p, a, b].join())
                      else for (let day = lo; day <= hi; day++) cells.push([key, p, a, b, day].join())
                    }
                  }
                  return cells
                }),
            )
        const turns = (values: readonly number[], leftAt: (value: number) => Set<string>) =>
          new Set(
            values
              .map((value) => [...leftAt(value)].sort().join(' '))
              // A value that leaves no way at all is not possible.
              .filter((ways) => ways !== ''),
          ).size > 1
        const expected = [
          ...(turns(
            [1, 2],
            left(({ k }, bit) => (k & bit) !== 0, 'k'),
          )
            ? [{ slot: 0 }]
            : []),
          ...(turns(
            [1, 2, 4],
            left(({ d }, bit) => (d & bit) !== 0, 'd'),
          )
            ? [{ slot: 1 }]
            : []),
          ...(turns(
            [0, 1, 2, 3, 4],
            left(({ span: [lo = 0, hi = 0] }, day) => lo <= day && day <= hi, 'day'),
          )
            ? [{ clock: 0 }]
            : []),
        ]
        const ways = list.map(({ key, k, d, p, span: [lo = 0, hi = 0] }) => [key, way(k, d, lo, hi, p)] as const)
        expect(turnsOn(ways)).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('on a day that ends one of the ways, though none begins after it', () => {
    expect(
      turnsOn([
        ['one', way(1, 1, 5, 5)],
        ['two', way(1, 2, 5, 6)],
      ]),
    ).toEqual([{ slot: 1 }, { clock: 0 }])
  })

  it('on nothing that only cuts the ways to one conclusion into pieces', () => {
    expect(
      turnsOn([
        ['one', way(1, 7, 0, 4)],
        ['one', way(2, 1, 0, 2)],
        ['one', way(2, 6, 0, 2)],
        ['one', way(2, 7, 3, 4)],
      ]),
    ).toEqual([])
  })
})
