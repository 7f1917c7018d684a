import { evaluate } from 'feelin'
import { describe, expect, it } from 'vitest'
import { between, from } from '../../src/dates'
import { any, defineTable, defineVocabulary, type Table } from '../../src/decision'
import { toDmn } from '../../src/interchange'
import { feelDays, feelLiteral, feelTests, isFeelName } from '../../src/interchange/feel'
import { authorityTable, levelTable } from '../../src/rules/discipline'
import { readDmn } from './dmn-runner'

interface Odd {
  place: 'kota "lama"' | 'desa\\<&>'
}

const odd = defineTable<Odd, 'act', unknown, unknown, string>()({
  id: 'odd',
  bucket: 'place',
  dimensions: { place: ['kota "lama"', 'desa\\<&>'] },
  rows: () => ({
    'a/1': {
      when: { place: 'kota "lama"' },
      during: { act: between('2020-01-01', '2024-01-01') },
      then: { says: 'a "b" \\ c & <d>\u0000', list: [1, true, null], nested: { x: undefined, y: 'z' } },
      basis: [{ provision: 'a/<b>', role: 'norm' }],
      reasoning: 'text',
    },
    'a/2': {
      when: { place: any('every place') },
      during: { act: from('2024-01-01') },
      then: { silent: 'no-rule' },
      basis: [],
      reasoning: 'inference',
    },
  }),
})

describe('FEEL', () => {
  it.each([
    ['limb', true],
    ['_a1', true],
    ['decidedOn', true],
    ['1a', false],
    ['a-b', false],
    ['a b', false],
    ['', false],
    ['for', false],
    ['between', false],
    ['date', false],
  ] as const)('reads %j as one name: %s', (name, expected) => {
    expect(isFeelName(name)).toBe(expected)
  })

  it.each([
    [['a', 'b "c"', '\\'], '["a", "b \\"c\\"", "\\\\"]'],
    [{ a: 1, b: { c: [true, null] }, d: undefined }, '{"a": 1, "b": {"c": [true, null]}}'],
    [undefined, 'null'],
  ])('writes %j as %s, and reads it back as it was', (value, text) => {
    expect(feelLiteral(value)).toBe(text)
    expect(evaluate(text).value).toEqual(JSON.parse(JSON.stringify(value ?? null)))
  })

  it('writes codes and days as tests; the last day is no longer in', () => {
    expect(feelTests(['ringan', 'sedang'])).toBe('"ringan","sedang"')
    expect(feelDays('2020-01-01', '2024-01-01')).toBe('[date("2020-01-01")..date("2024-01-01"))')
    expect(feelDays('2024-01-01', null)).toBe('>= date("2024-01-01")')
  })
})

describe('writing DMN', () => {
  it('keeps signs that mean something to XML or FEEL', async () => {
    const dmn = toDmn(odd as unknown as Table, { name: 'A & "B"', label: (code) => `<${code}>` })
    expect(dmn.ok).toBe(true)
    if (!dmn.ok) return
    const read = await readDmn(dmn.xml)
    expect(read.warnings).toEqual([])
    const early = evaluate('date("2023-12-31")').value
    const [hit, ...others] = read.run({ place: 'kota "lama"', committedOn: early })
    expect(others).toEqual([])
    expect(hit?.outputs).toEqual({ says: 'a "b" \\ c & <d>', list: [1, true, null], nested: { y: 'z' }, silent: null })
    expect(hit?.annotations).toEqual({ row: 'a/1', basis: 'norm a/<b>', reasoning: 'text' })
    expect(read.run({ place: 'desa\\<&>', committedOn: early })).toEqual([])
    const [late] = read.run({ place: 'desa\\<&>', committedOn: evaluate('date("2024-01-01")').value })
    expect(late?.outputs['silent']).toBe('no-rule')
    expect(dmn.xml).toContain('name="A &amp; &quot;B&quot;"')
    expect(dmn.xml).toContain('label="&lt;place&gt;"')
  })

  it('names every reason why a table does not fit', () => {
    const vocabulary = defineVocabulary<{ for: 'a' | 'b' }>({ dimensions: { for: ['a', 'b'] } })
    const table = defineTable<{ for: 'a' | 'b' }, never, string, unknown, string>()({
      id: 'misfit',
      bucket: 'for',
      dimensions: { for: ['a', 'b'] },
      rows: () => ({
        base: { when: { for: any('both') }, then: 'x', basis: [], reasoning: 'text' },
        special: {
          when: { for: 'a' },
          then: 'y',
          over: { row: 'base', because: 'special', by: 'p' },
          basis: [],
          reasoning: 'text',
        },
      }),
    })
    expect(vocabulary.names).toEqual(['for'])
    expect(toDmn(table as unknown as Table)).toEqual({
      ok: false,
      misfits: [
        { code: 'exceptions', rows: ['special'] },
        { code: 'no-name', dimensions: ['for'] },
      ],
    })
  })

  it('tells the inputs to give', () => {
    const level = toDmn(levelTable)
    expect(level.ok && level.inputs).toEqual([
      { name: 'limb', kind: 'dimension', of: 'limb' },
      { name: 'impact', kind: 'dimension', of: 'impact' },
    ])
    const authority = toDmn(authorityTable)
    expect(authority.ok && authority.inputs.filter(({ kind }) => kind !== 'dimension')).toEqual([
      { name: 'decidedOn', kind: 'clock', of: 'decision' },
      {
        name: 'reading_sedang_authority_kabupaten_kota',
        kind: 'reading',
        of: 'sedang-authority-kabupaten-kota',
      },
    ])
  })
})
