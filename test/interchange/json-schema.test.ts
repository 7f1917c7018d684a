import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKERS, EDITION } from '../../src/checkers'
import { receipt } from '../../src/decision'
import { JSON_SCHEMA_NAMES, type JsonSchemaName, toJsonSchema } from '../../src/interchange'
import { ENTITIES, FACTS, type Published } from '../../src/interchange/json-schema/published'
import { classifyOpd } from '../../src/organization'
import { EMPLOYEE_KINDS } from '../../src/people'
import * as schemas from '../../src/schemas'
import { CPNS, HONORER, PART_TIME, PNS, PPPK } from '../people/records'
import {
  caseFacts,
  circularFacts,
  conductFacts,
  deadlineRequest,
  followUpFacts,
  invitationFacts,
} from '../schemas/arbitraries'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
for (const name of JSON_SCHEMA_NAMES) ajv.addSchema(toJsonSchema(name))

const takes = (name: JsonSchemaName, sample: unknown): boolean => {
  const check = ajv.getSchema(`urn:aparatur:json-schema:${name}`)
  if (check === undefined) throw new Error(name)
  return check(sample) as boolean
}
const published: { readonly [name: string]: Published } = { ...ENTITIES, ...FACTS }
const zodTakes = (name: JsonSchemaName, sample: unknown) => published[name]?.schema.safeParse(sample).success === true

interface Field {
  readonly description?: string
  readonly properties?: { readonly [field: string]: Field }
  readonly items?: Field
}
const fieldsOf = (name: JsonSchemaName) => (toJsonSchema(name) as Field).properties ?? {}

describe('toJsonSchema', () => {
  it.each(JSON_SCHEMA_NAMES.map((name) => [name] as const))(
    '%s compiles and has an id and a title in both languages',
    (name) => {
      const written = toJsonSchema(name)
      expect(written.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(written.$id).toBe(`urn:aparatur:json-schema:${name}`)
      expect(written.title).toContain(' / ')
      expect(JSON.parse(JSON.stringify(written))).toEqual(written)
      expect(JSON.stringify(written)).not.toContain('readOnly')
      expect(() => takes(name, {})).not.toThrow()
      expect(takes(name, Symbol('nothing'))).toBe(false)
    },
  )

  it('there is one for every checker, for every kind of person, and no field is without a type', () => {
    expect(Object.values(FACTS).map(({ of }) => of)).toEqual(expect.arrayContaining(Object.keys(CHECKERS)))
    const kinds = JSON.stringify(toJsonSchema('person'))
    for (const kind of EMPLOYEE_KINDS) expect(kinds).toContain(`"${kind}"`)
    const bare: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      if (Object.keys(node).length === 0) bare.push(path)
      for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`)
    }
    // A receipt keeps the decision of any checker, and what each concludes is its own.
    for (const name of JSON_SCHEMA_NAMES) if (name !== 'receipt') walk(toJsonSchema(name), name)
    expect(bare).toEqual([])
  })

  it('every schema of an entity or of facts is published', () => {
    const seen = new Set<unknown>(Object.values(published).map(({ schema }) => schema))
    const left = Object.entries(schemas).filter(
      ([name, schema]) => /(Facts|Request|Agreement|Receipt)Schema$/.test(name) && !seen.has(schema),
    )
    // Parts of others: who acts in a case, who is to be disciplined, and a stage of the way to them.
    expect(left.map(([name]) => name)).toEqual(['ActorFactsSchema', 'DisciplineActorFactsSchema'])
  })

  it('of a receipt takes what `receipt` makes, and nothing that was added to it', () => {
    const decision = classifyOpd({ body: 'urusan-lain', region: 'kabupaten-kota', score: 400, decidedOn: '2024-05-06' })
    const kept: object = JSON.parse(JSON.stringify(receipt(decision, { edition: EDITION })))
    expect(takes('receipt', kept)).toBe(true)
    expect(takes('receipt', { ...kept, holder: 'Dinas A' })).toBe(false)
    expect(takes('receipt', { ...kept, sum: 'x' })).toBe(false)
  })

  it('is titled by its own words, or by the function whose facts it describes', () => {
    expect(toJsonSchema('pns').title).toBe('Pegawai Negeri Sipil (PNS) / Permanent civil servant (PNS)')
    expect(toJsonSchema('check-number-facts').title).toBe('Fakta untuk checkNumber / Facts for checkNumber')
  })

  it('tells the form of a day to whoever does not look at formats', () => {
    const day = fieldsOf('pns')['birthDate']
    expect(day?.description).toBe('Hari, YYYY-MM-DD / Day, YYYY-MM-DD')
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(day as object)
    const refused = ['2024-00-10', '2024-13-01', '2024-01-00', '2024-01-32', '24-01-01', ' 2024-01-01', '2024-01-01Z']
    expect(['2024-02-29', '2024-10-31', '2024-12-09'].map((one) => check(one))).toEqual([true, true, true])
    expect(refused.filter((one) => check(one))).toEqual([])
  })

  it('has the question of the form beside a field, in both languages', () => {
    expect(fieldsOf('check-acting-power-facts')['capacity']?.description).toBe(
      'Apa kedudukan orang itu dalam jabatan tersebut? Bacalah dari surat keputusan atau surat perintah, bukan dari berita. / ' +
        'In what capacity does the person hold that office? Read it from the decree or order, not from the press.',
    )
  })

  it('has the name of the form beside a field for which no question is put, be it that of the field', () => {
    const agreement = fieldsOf('check-legal-aid-agreement-facts')
    expect(agreement['from']?.description).toBe('Berlaku sejak. / In force from.')
    expect(agreement['provider']?.description).toBe('Pemberi bantuan. / Provider.')
  })

  it('has the words of fields inside records and lists', () => {
    const office = fieldsOf('assess-budget-absorption-facts')['opds']?.items?.properties
    expect(office?.['opd']?.description).toBe('Sebutan perangkat daerah. / Name of the office.')
    expect(office?.['realised']?.properties?.['q1']?.description).toBe('Triwulan I. / First quarter.')
  })

  it('has words beside every field of facts, in Indonesian other than in English', () => {
    const wordless: string[] = []
    const walk = ({ properties = {}, items }: Field, path: string): void => {
      for (const [field, inner] of Object.entries(properties)) {
        const [id, en, ...others] = inner.description?.split(' / ') ?? []
        if (en === undefined || id === en || others.length > 0) wordless.push(`${path}.${field}`)
        walk(inner, `${path}.${field}`)
      }
      if (items !== undefined) walk(items, path)
    }
    for (const name of JSON_SCHEMA_NAMES) if (name in FACTS) walk(toJsonSchema(name) as Field, name)
    expect(wordless).toEqual([])
  })

  it('throws for a name that is none, in both languages', () => {
    for (const name of ['ppk', 'constructor', '']) {
      expect(() => toJsonSchema(name as never)).toThrow(/is not known; accepted: person, asn.* tidak dikenal/)
    }
  })
})

describe('the JSON Schemas and the schemas of zod', () => {
  it('agree on sound records', () => {
    for (const [name, record] of [
      ['pns', PNS],
      ['cpns', CPNS],
      ['pppk', PPPK],
      ['pppk-paruh-waktu', PART_TIME],
      ['honorer', HONORER],
    ] as const) {
      expect([name, takes(name, record), zodTakes(name, record)]).toEqual([name, true, true])
      expect(takes('person', record)).toBe(true)
    }
  })

  it.each([
    ['a rank of a PPPK on a PNS', 'asn', { ...PNS, golongan: 'IX' }],
    ['a rank of a PNS on a PPPK', 'asn', { ...PPPK, golongan: 'III/a' }],
    ['a rank that is none', 'asn', { ...PNS, golongan: 'III/e' }],
    ['30 February', 'pns', { ...PNS, birthDate: '1990-02-30' }],
    ['a field of its own', 'pns', { ...PNS, fullName: 'x' }],
    ['a NIP on someone who is no ASN', 'honorer', { ...HONORER, nip: '19900214 201503 2 001' }],
    ['a kind that is none', 'person', { ...PNS, kind: 'p3k' }],
    ['nothing left', 'pns', {}],
    [
      'a Pj Kadis in the family of heads',
      'acting-capacity',
      { family: 'regional-head', capacity: 'pj', office: 'kepala-dinas', from: '2024-01-02' },
    ],
    ['the bare abbreviation as a duty', 'duty-assignment', { role: 'ppk', holder: 'ASN-07', from: '2024-01-02' }],
  ] as const)('both refuse %s', (_, name, record) => {
    expect([takes(name, record), zodTakes(name, record)]).toEqual([false, false])
  })

  it('what the library takes no JSON Schema refuses, and what is of no right form both refuse', () => {
    for (const [name, arbitrary] of [
      ['classify-conduct-facts', conductFacts],
      ['classify-case-facts', caseFacts],
      ['advise-on-invitation-facts', invitationFacts],
      ['plan-follow-up-facts', followUpFacts],
      ['draft-circular-facts', circularFacts],
      ['deadline-facts', deadlineRequest],
    ] as const) {
      fc.assert(
        fc.property(arbitrary as fc.Arbitrary<object>, fc.boolean(), (facts, spoil) => {
          const plain: unknown = JSON.parse(JSON.stringify(spoil ? { ...facts, unheardOf: 1 } : facts))
          expect(takes(name, plain)).toBe(zodTakes(name, plain))
        }),
        { numRuns: 60 },
      )
    }
  })
})
