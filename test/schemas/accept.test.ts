import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { accepting, UNSURE } from '../../src/schemas/accept'
import { CaseFactsSchema, ConductFactsSchema } from '../../src/schemas/conduct'
import { NeutralityContextSchema } from '../../src/schemas/context'
import { CalendarDefinitionSchema } from '../../src/schemas/deadline'
import { ElectionDefinitionSchema } from '../../src/schemas/election'
import { runs } from '../checks/runs'
import { cycle, Form, getter, revoked, throwing } from './oddities'

const like = { actor: { kind: 'pns', post: 'administrator' }, conduct: 'post-photo', published: true }

describe('the quick look at input', () => {
  it('copies what is in order', () => {
    const input = { ...like, committedOn: '2024-10-10', election: 'pilkada-2024', disputed: ['authorship'] }
    const accepted = accepting(ConductFactsSchema)(input)
    expect(accepted).toEqual(input)
    expect(accepted).not.toBe(input)
    expect((accepted as typeof input).actor).not.toBe(input.actor)
    expect((accepted as typeof input).disputed).not.toBe(input.disputed)
  })

  it.each([
    ['a code nobody knows', { ...like, conduct: 'post-foto' }],
    ['a field nobody knows', { ...like, colour: 'red' }],
    ['a field too few', { conduct: 'post-photo' }],
    ['a required field that is undefined', { ...like, actor: undefined }],
    ['a day that does not exist', { ...like, committedOn: '2024-02-30' }],
    ['an empty text', { ...like, election: '' }],
    ['a text too long', { ...like, election: 'x'.repeat(301) }],
    ['a number for a text', { ...like, election: 2024 }],
    ['an object for a text', { ...like, election: new String('pilkada-2024') }],
    ['a text for a boolean', { ...like, published: 'true' }],
    ['an object for a list', { ...like, disputed: { 0: 'authorship' } }],
    ['a list for an object', [like]],
    ['a hole in a list', { ...like, disputed: new Array(1) }],
    ['a list too long', { ...like, disputed: new Array(1001).fill('authorship') }],
    ['a symbol beside the fields', { ...like, [Symbol('more')]: 1 }],
    [
      'its own prototype field',
      JSON.parse('{"actor":{"kind":"pns"},"conduct":"post-photo","__proto__":{"contest":"dpr"}}'),
    ],
    ['null', null],
    ['nothing', undefined],
    ['a cycle', cycle()],
    ['an object of a class', new Form()],
    ['a getter that fails', getter()],
    ['a revoked proxy', revoked()],
    ['a proxy that throws', throwing()],
  ])('has no word on %s', (_, input) => {
    expect(accepting(ConductFactsSchema)(input)).toBe(UNSURE)
  })

  it('takes no field from the prototype of all objects', () => {
    const accept = accepting(ConductFactsSchema)
    const { conduct: value, ...rest } = like
    let inherited: unknown
    Object.defineProperty(Object.prototype, 'conduct', { value, enumerable: true, configurable: true, writable: true })
    try {
      inherited = accept(rest)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'conduct')
    }
    expect(inherited).toBe(UNSURE)
    expect(accept(like)).toEqual(like)
  })

  it('looks at the length of a text as its schema does, and leaves texts of a form of their own to it', () => {
    const bounded = accepting(z.string().min(2).max(3))
    expect(['a', 'ab', 'abc', 'abcd'].map(bounded)).toEqual([UNSURE, 'ab', 'abc', UNSURE])
    expect(['', 'x'.repeat(1e5)].map(accepting(z.string()))).toEqual(['', 'x'.repeat(1e5)])
    expect(['12', 'ab'].map(accepting(z.string().min(1).regex(/^\d+$/)))).toEqual(['12', UNSURE])
    expect(['a@b.id', 'ab'].map(accepting(z.email()))).toEqual(['a@b.id', UNSURE])
    // What a schema would turn into a text is no text.
    expect(accepting(z.coerce.string())('ab')).toBe('ab')
    expect(accepting(z.string().min(1))(12)).toBe(UNSURE)
  })

  it('leaves to the schema what it does not know: checks on objects, fields that may be more, exact options', () => {
    expect(accepting(z.strictObject({ a: z.boolean() }).refine(() => true))({ a: true })).toBe(UNSURE)
    expect(accepting(z.object({ a: z.boolean() }))({ a: true })).toBe(UNSURE)
    expect(accepting(z.strictObject({ a: z.boolean().exactOptional() }))({ a: undefined })).toBe(UNSURE)
    expect(accepting(z.strictObject({ a: z.boolean().exactOptional() }))({})).toEqual({})
    expect(accepting(CaseFactsSchema)({ actor: { kind: 'pns' }, conducts: [] })).toBe(UNSURE)
    expect(accepting(CaseFactsSchema)({ actor: { kind: 'pns' }, conducts: [{ conduct: 'post-photo' }] })).not.toBe(
      UNSURE,
    )
  })

  it.each([
    ['facts of a conduct', ConductFactsSchema],
    ['a case', CaseFactsSchema],
    ['a context', NeutralityContextSchema],
    ['a calendar', CalendarDefinitionSchema],
    ['an election', ElectionDefinitionSchema],
  ])('accepts no more of %s than the schema does, and reads the same', (_, schema) => {
    const accept = accepting(schema as z.ZodType)
    const field = fc.constantFrom(
      'actor',
      'kind',
      'conduct',
      'conducts',
      'committedOn',
      'election',
      'published',
      'disputed',
      'readings',
      'id',
      'title',
      'stages',
      '__proto__',
    )
    const leaf = fc.oneof(
      fc.constantFrom(
        'pns',
        'post-photo',
        '2024-10-10',
        '2024-02-30',
        'pilkada-2024',
        'authorship',
        'wide-by-skb',
        true,
        null,
        undefined,
        3,
      ),
      fc.string(),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(field, tie('tree'), { maxKeys: 5 }),
      ),
    }))
    const inputs = fc.oneof(
      tree,
      fc.record({ actor: fc.record({ kind: leaf }), conduct: leaf }),
      fc.record({ published: leaf, election: leaf }),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        const accepted = accept(input)
        if (accepted !== UNSURE)
          expect(z.safeParse(schema as z.ZodType, input)).toEqual({ success: true, data: accepted })
      }),
      { numRuns: runs(500) },
    )
  })
})
