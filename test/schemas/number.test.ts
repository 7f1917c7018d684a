import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { numberIssueText } from '../../src/explain'
import { identifyNumber, parseNik, parseNiPppk, parseNip, SEXES } from '../../src/people'
import {
  IdentityNumberSchema,
  NikSchema,
  NiPppkSchema,
  NipSchema,
  SexSchema,
  StatedPersonSchema,
  safeCheck,
  safeCheckNumber,
} from '../../src/schemas'
import { BAD_NUMBERS } from '../bad/numbers'
import { runs } from '../checks/runs'
import { NI_PPPKS, NIKS, NIPS } from '../people/number/layouts'
import { throwing } from './oddities'

const SCHEMAS = {
  nip: [NipSchema, parseNip],
  'ni-pppk': [NiPppkSchema, parseNiPppk],
  nik: [NikSchema, parseNik],
  any: [IdentityNumberSchema, identifyNumber],
} as const

describe('the schemas of numbers', () => {
  it.each(BAD_NUMBERS.filter(({ on }) => on === undefined).map((one) => [one.name, one] as const))(
    'say what the parser says: %s',
    (_, { as, text }) => {
      const [schema, parse] = SCHEMAS[as]
      const read = parse(text as string)
      const issues = read.ok ? [] : read.issues
      const found = schema.safeParse(text).error?.issues ?? []
      expect(found.map(({ message }) => message)).toEqual(
        issues.map((issue) => `${numberIssueText(issue, 'en')} / ${numberIssueText(issue, 'id')}`),
      )
      const carried = found.flatMap((issue) => (issue.code === 'custom' ? [issue.params?.['numberIssue']] : []))
      // What is no text and what is too long is refused before the parser is asked.
      const early = ['not-text', 'too-long'].includes(issues[0]?.code ?? '')
      expect(carried).toEqual(early ? [] : issues)
    },
  )

  it('take every real layout, and leave the text as it is', () => {
    for (const { text } of NIPS) expect(NipSchema.parse(text)).toBe(text)
    for (const { text } of NI_PPPKS) expect(NiPppkSchema.parse(text)).toBe(text)
    for (const { text } of NIKS) expect(NikSchema.parse(text)).toBe(text)
    for (const { text } of [...NIPS, ...NI_PPPKS, ...NIKS]) expect(IdentityNumberSchema.parse(text)).toBe(text)
  })

  it('report inside the schema of a caller, at the path of the number', () => {
    const door = safeCheck(z.strictObject({ staff: z.array(z.strictObject({ nip: NipSchema })) }), ({ staff }) => staff)
    const refused = door({ staff: [{ nip: '19900214 201503 1 001' }, { nip: '19900230 201513 1 001' }, {}] })
    expect(refused.ok ? [] : refused.issues.map(({ path, code, given }) => [path, code, given])).toEqual([
      ['staff[1].nip', 'number-part', '"19900230"'],
      ['staff[1].nip', 'number-part', '"13"'],
      ['staff[2].nip', 'missing', 'undefined'],
    ])
  })

  it('can be written as JSON Schema', () => {
    expect(z.toJSONSchema(NipSchema)).toMatchObject({ type: 'string', maxLength: 64 })
  })

  it('propose a sex for the letters in use, and for no other', () => {
    const proposed = (sex: unknown) => {
      const door = safeCheck(StatedPersonSchema, () => null)({ sex })
      return door.ok ? 'taken' : door.issues[0]?.nearest
    }
    for (const sex of SEXES) expect(SexSchema.safeParse(sex).success).toBe(true)
    expect(['pria', 'L', 'laki-laki', 'Male', 'P', 'perempuan', 'W', 'f'].map(proposed)).toEqual([
      'taken',
      'pria',
      'pria',
      'pria',
      'wanita',
      'wanita',
      'wanita',
      'wanita',
    ])
    expect(['X', 'k', '1', '2', '', 1, null].map(proposed)).toEqual(Array.from({ length: 7 }, () => undefined))
  })
})

describe('safeCheckNumber', () => {
  it('answers what the parser and the check answer', () => {
    for (const { text, on } of [...NIPS, ...NI_PPPKS, ...NIKS]) {
      const read = identifyNumber(text, { on })
      expect(safeCheckNumber({ number: text, on })).toEqual({
        ok: true,
        value: { number: read.ok && read.value, check: { ok: true, compared: [], issues: [], warnings: [] } },
      })
    }
    const answer = safeCheckNumber({ number: '199002142021212001', person: { kind: 'p3k', sex: 'pria' } })
    expect(answer).toMatchObject({
      ok: true,
      value: { check: { ok: false, compared: ['sex', 'kind'], issues: [{ code: 'sex-differs' }] } },
    })
  })

  it('never throws and never changes what it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (number, on, person) => {
        const input = Object.freeze({ number, on, person })
        const answer = safeCheckNumber(input)
        if (!answer.ok) expect(answer.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(500) },
    )
    for (const input of [undefined, null, 1, 'x', [], throwing(), { number: throwing() }, () => 1])
      expect(safeCheckNumber(input).ok).toBe(false)
  })
})
