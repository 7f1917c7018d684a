import { describe, expect, it } from 'vitest'
import { from } from '../../src/dates'
import { any, defineTable, defineVocabulary, isSilent, type Silent, silent, unlessSilent } from '../../src/decision'
import { admits, maskAt } from '../../src/decision/vocabulary'
import { RULE } from './toy-checkers'

interface Input {
  actor: 'pns' | 'cpns'
  stage: 'before' | 'after'
  harm?: 'none' | 'some'
}
interface Points {
  point: 'left' | 'right'
}
type P = 'law/1' | 'law/2'

const define = defineTable<Input, 'act', string, Points, P>()
const dimensions = { actor: ['pns', 'cpns'], stage: ['before', 'after'], harm: ['none', 'some'] } as const
const basis = [{ provision: 'law/1', role: 'norm' }] as const
const head = { id: 't', bucket: 'actor', dimensions } as const

describe('a table', () => {
  it('is data: rows by id in the order written, built once and only when needed', () => {
    let built = 0
    const table = define({
      ...head,
      rows: () => {
        built++
        return {
          second: { when: { actor: 'pns', stage: any('no stage is named') }, then: 'x', basis, reasoning: 'text' },
          first: { when: { actor: ['cpns'], stage: 'after' }, then: 'y', basis, reasoning: 'text' },
        }
      },
    })
    expect(built).toBe(0)
    expect(Object.keys(table.rows())).toEqual(['second', 'first'])
    expect(table.rows()).toBe(table.rows())
    expect(built).toBe(1)
    expect(table.asks).toBeUndefined()
    expect(RULE.asks).toEqual({ noise: [], late: [], theft: ['harm'] })
  })

  it('does not compile when a norm is told by omission or by a word that does not exist', () => {
    define({
      ...head,
      // @ts-expect-error: a named dimension is left out
      rows: () => ({ a: { when: { actor: 'pns' }, then: 'x', basis, reasoning: 'text' } }),
    })
    define({
      ...head,
      // @ts-expect-error: an unknown code
      rows: () => ({ a: { when: { actor: 'pnz', stage: 'after' }, then: 'x', basis, reasoning: 'text' } }),
    })
    define({
      ...head,
      // @ts-expect-error: an unknown code in a list
      rows: () => ({ a: { when: { actor: ['pns', 'pnz'], stage: 'after' }, then: 'x', basis, reasoning: 'text' } }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          // @ts-expect-error: a clock the table does not name
          during: { decision: from('2021-01-01') },
          then: 'x',
          basis,
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          // @ts-expect-error: an option the point does not have
          reading: { point: 'middle' },
          then: 'x',
          basis,
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      rows: () => ({
        // @ts-expect-error: a point that does not exist
        a: { when: { actor: 'pns', stage: 'after' }, reading: { pont: 'left' }, then: 'x', basis, reasoning: 'text' },
      }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          // @ts-expect-error: an exception to a row that does not exist
          over: { row: 'b', because: 'special', by: 'law/2' },
          then: 'x',
          basis,
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          // @ts-expect-error: a ground of precedence that is none
          over: { row: 'a', because: 'better', by: 'law/2' },
          then: 'x',
          basis,
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          then: 'x',
          // @ts-expect-error: a provision that does not exist
          basis: [{ provision: 'law/3', role: 'norm' }],
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      rows: () => ({
        a: {
          when: { actor: 'pns', stage: 'after' },
          then: 'x',
          // @ts-expect-error: a role that does not exist
          basis: [{ provision: 'law/1', role: 'rumour' }],
          reasoning: 'text',
        },
      }),
    })
    define({
      ...head,
      // @ts-expect-error: an effect of another kind
      rows: () => ({ a: { when: { actor: 'pns', stage: 'after' }, then: 1, basis, reasoning: 'text' } }),
    })
    define({
      ...head,
      // @ts-expect-error: no word on whether the text says so
      rows: () => ({ a: { when: { actor: 'pns', stage: 'after' }, then: 'x', basis } }),
    })
    // @ts-expect-error: a bucket that is no dimension
    define({ ...head, bucket: 'place', rows: () => ({}) })
    // @ts-expect-error: a dimension without values
    define({ ...head, dimensions: { actor: ['pns', 'cpns'], stage: ['before', 'after'] }, rows: () => ({}) })
    // @ts-expect-error: a value of a dimension that does not exist
    define({ ...head, dimensions: { ...dimensions, harm: ['none', 'much'] }, rows: () => ({}) })
    // @ts-expect-error: a vocabulary must know every dimension
    defineVocabulary<Input>({ dimensions: { actor: ['pns', 'cpns'], stage: ['before', 'after'] } })
  })

  it('lets an asked dimension be left out, a list stand for several, and a row stand over several', () => {
    const table = define({
      ...head,
      rows: () => ({
        a: { when: { actor: 'pns', stage: ['before', 'after'] }, then: 'x', basis, reasoning: 'text' },
        b: { when: { actor: 'pns', stage: 'after', harm: 'some' }, then: 'y', basis, reasoning: 'text' },
        c: {
          when: { actor: 'pns', stage: 'after' },
          over: [
            { row: 'a', because: 'special', by: 'law/2' },
            { row: 'b', because: 'later', by: 'law/1' },
          ],
          reading: { point: 'right' },
          during: { act: from('2021-01-01') },
          then: 'z',
          basis,
          reasoning: 'inference',
          notes: ['careful'],
        },
      }),
    })
    expect(Object.keys(table.rows())).toEqual(['a', 'b', 'c'])
  })
})

describe('silent', () => {
  it('is told from every other effect', () => {
    expect(isSilent(silent('no-level'))).toBe(true)
    for (const effect of [null, undefined, 'silent', 0, [], {}, { level: 'berat' }])
      expect(isSilent(effect)).toBe(false)
  })

  it('is handed on as it is; any other effect is gone on from', () => {
    const none: Silent | string = silent('no-level')
    const say = (level: string) => `hukuman ${level}`
    expect(unlessSilent<Silent | string, string>(none, say)).toBe(none)
    expect(unlessSilent<Silent | string, string>('berat', say)).toBe('hukuman berat')
  })
})

describe('a vocabulary', () => {
  it('lays dimensions and points out in slots', () => {
    const vocabulary = defineVocabulary<Input>({
      dimensions,
      facts: { stage: ['election', 'committedOn'] },
      points: { point: { options: ['left', 'right'], preferred: 'right' } },
    })
    expect(vocabulary.names).toEqual(['actor', 'stage', 'harm', 'point'])
    expect(vocabulary.slot.stage).toBe(1)
    expect(vocabulary.place[1]).toEqual({ before: 0, after: 1 })
    expect(vocabulary.full).toEqual([3, 3, 3, 3])
    expect(vocabulary.facts).toEqual([['actor'], ['election', 'committedOn'], ['harm'], ['point']])
    expect(vocabulary.firstPoint).toBe(3)
    expect(vocabulary.preferred).toEqual([2])
  })

  it('knows no word that every object knows', () => {
    const vocabulary = defineVocabulary<Input>({ dimensions })
    for (const word of ['constructor', 'toString', '__proto__']) {
      expect(vocabulary.slot[word]).toBeUndefined()
      expect(vocabulary.place[0]?.[word]).toBeUndefined()
    }
  })

  it('holds 31 values in a mask, and marks a wider dimension', () => {
    const codes = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`)
    const fullOf = (count: number) =>
      defineVocabulary<Record<string, string>>({ dimensions: { d: codes(count) } }).full[0]
    expect(fullOf(30)).toBe(2 ** 30 - 1)
    expect(fullOf(31)).toBe(2 ** 31 - 1)
    expect(fullOf(32)).toBe(-1)
  })

  it('writes a value as a bit, in a wider dimension as its number', () => {
    const codes = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`)
    const words = defineVocabulary<Record<string, string>>({ dimensions: { narrow: codes(4), wide: codes(32) } })
    expect([0, 1, 2, 3].map((place) => maskAt(words, 0, place))).toEqual([1, 2, 4, 8])
    expect([0, 1, 2, 31].map((place) => maskAt(words, 1, place))).toEqual([1, 2, 3, 32])
    expect([0, 1, 2, 3].map((place) => admits(words, 0, 5, place))).toEqual([true, false, true, false])
    expect([0, 2, 3].map((place) => admits(words, 1, 3, place))).toEqual([false, true, false])
    expect([0, 31].map((place) => admits(words, 1, -1, place))).toEqual([true, true])
  })

  it('refuses a name used twice, a preference that is no option, and too many options', () => {
    const point = { options: ['left', 'right'], preferred: 'left' }
    expect(() => defineVocabulary<Input>({ dimensions, points: { actor: point } })).toThrow(RangeError)
    expect(() => defineVocabulary<Input>({ dimensions, points: { p: { ...point, preferred: 'middle' } } })).toThrow(
      /middle/,
    )
    const options = Array.from({ length: 32 }, (_, at) => `v${at}`)
    expect(() => defineVocabulary<Input>({ dimensions, points: { p: { options, preferred: 'v0' } } })).toThrow(/31/)
  })
})
