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

  it('writes a rule for each row, in full', () => {
    const table = defineTable<{ place: 'kota' | 'desa'; size: 's' | 'm' | 'l' }, 'act', unknown, unknown, string>()({
      id: 'whole',
      bucket: 'place',
      dimensions: { place: ['kota', 'desa'], size: ['s', 'm', 'l'] },
      rows: () => ({
        first: {
          when: { place: 'kota', size: ['s', 'm'] },
          during: { act: between('2020-01-01', '2024-01-01') },
          reading: { 'who-leads': 'mayor' },
          then: 'x',
          basis: [
            { provision: 'p', role: 'norm' },
            { provision: 'q', role: 'guideline' },
          ],
          reasoning: 'text',
        },
        second: {
          when: { place: 'desa', size: any('every size') },
          then: { silent: 'no-rule' },
          basis: [],
          reasoning: 'inference',
        },
      }),
    })
    const dmn = toDmn(table as unknown as Table)
    expect(dmn).toMatchObject({ ok: true, outputs: ['effect', 'silent'] })
    expect(dmn.ok && dmn.xml.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="whole" namespace="urn:aparatur:dmn" exporter="aparatur">',
      ...[
        ['place', 'string'],
        ['size', 'string'],
        ['committedOn', 'date'],
        ['reading_who_leads', 'string'],
      ].flatMap(([name, type]) => [
        `  <inputData id="data_${name}" name="${name}">`,
        `    <variable id="variable_${name}" name="${name}" typeRef="${type}"/>`,
        '  </inputData>',
      ]),
      '  <decision id="decision" name="whole">',
      '    <variable id="answer" name="whole" typeRef="Any"/>',
      '    <informationRequirement id="needs_place"><requiredInput href="#data_place"/></informationRequirement>',
      '    <informationRequirement id="needs_size"><requiredInput href="#data_size"/></informationRequirement>',
      '    <informationRequirement id="needs_committedOn"><requiredInput href="#data_committedOn"/></informationRequirement>',
      '    <informationRequirement id="needs_reading_who_leads"><requiredInput href="#data_reading_who_leads"/></informationRequirement>',
      '    <decisionTable id="table" hitPolicy="UNIQUE">',
      '      <input id="input_place" label="place"><inputExpression id="expression_place" typeRef="string"><text>place</text></inputExpression><inputValues id="values_place"><text>&quot;kota&quot;,&quot;desa&quot;</text></inputValues></input>',
      '      <input id="input_size" label="size"><inputExpression id="expression_size" typeRef="string"><text>size</text></inputExpression><inputValues id="values_size"><text>&quot;s&quot;,&quot;m&quot;,&quot;l&quot;</text></inputValues></input>',
      '      <input id="input_committedOn" label="act"><inputExpression id="expression_committedOn" typeRef="date"><text>committedOn</text></inputExpression></input>',
      '      <input id="input_reading_who_leads" label="who-leads"><inputExpression id="expression_reading_who_leads" typeRef="string"><text>reading_who_leads</text></inputExpression></input>',
      '      <output id="output_0" name="effect" label="effect" typeRef="Any"/>',
      '      <output id="output_1" name="silent" label="silent" typeRef="Any"/>',
      '      <annotation name="row"/>',
      '      <annotation name="basis"/>',
      '      <annotation name="reasoning"/>',
      '      <rule id="rule_0">',
      '        <inputEntry id="test_0_place"><text>&quot;kota&quot;</text></inputEntry>',
      '        <inputEntry id="test_0_size"><text>&quot;s&quot;,&quot;m&quot;</text></inputEntry>',
      '        <inputEntry id="test_0_committedOn"><text>[date(&quot;2020-01-01&quot;)..date(&quot;2024-01-01&quot;))</text></inputEntry>',
      '        <inputEntry id="test_0_reading_who_leads"><text>&quot;mayor&quot;</text></inputEntry>',
      '        <outputEntry id="effect_0_0"><text>&quot;x&quot;</text></outputEntry>',
      '        <outputEntry id="effect_0_1"><text>null</text></outputEntry>',
      '        <annotationEntry><text>first</text></annotationEntry>',
      '        <annotationEntry><text>norm p; guideline q</text></annotationEntry>',
      '        <annotationEntry><text>text</text></annotationEntry>',
      '      </rule>',
      '      <rule id="rule_1">',
      '        <inputEntry id="test_1_place"><text>&quot;desa&quot;</text></inputEntry>',
      '        <inputEntry id="test_1_size"><text>-</text></inputEntry>',
      '        <inputEntry id="test_1_committedOn"><text>-</text></inputEntry>',
      '        <inputEntry id="test_1_reading_who_leads"><text>-</text></inputEntry>',
      '        <outputEntry id="effect_1_0"><text>null</text></outputEntry>',
      '        <outputEntry id="effect_1_1"><text>&quot;no-rule&quot;</text></outputEntry>',
      '        <annotationEntry><text>second</text></annotationEntry>',
      '        <annotationEntry><text></text></annotationEntry>',
      '        <annotationEntry><text>inference</text></annotationEntry>',
      '      </rule>',
      '    </decisionTable>',
      '  </decision>',
      '</definitions>',
      '',
    ])
  })

  it.each([
    ['a code', 'x', ['effect'], ['"x"']],
    ['codes', ['x', 'y'], ['effect'], ['["x", "y"]']],
    ['nothing', null, ['effect'], ['null']],
    ['a record', { a: 'x', b: ['y'] }, ['a', 'b'], ['"x"', '["y"]']],
  ] as const)('writes an effect that is %s under the fields that it has', (_, then, outputs, written) => {
    const table = defineTable<{ place: 'kota' }, never, unknown, unknown, string>()({
      id: 'effects',
      bucket: 'place',
      dimensions: { place: ['kota'] },
      rows: () => ({ only: { when: { place: 'kota' }, then, basis: [], reasoning: 'text' } }),
    })
    const dmn = toDmn(table as unknown as Table)
    const entries = dmn.ok ? [...dmn.xml.matchAll(/<outputEntry [^>]*><text>(.*)<\/text>/g)] : []
    expect(dmn.ok && dmn.outputs).toEqual(outputs)
    expect(entries.map(([, text]) => text?.replaceAll('&quot;', '"'))).toEqual(written)
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
