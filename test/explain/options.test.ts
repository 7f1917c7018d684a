import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CHECKERS } from '../../src/checkers'
import { type FactText, factText, type Option, options } from '../../src/explain'
import { OFFERS } from '../../src/explain/offers'
import { FACTS } from '../../src/interchange/json-schema/published'
import { PNS_GOLONGAN } from '../../src/people'

/** What JSON Schema says of a field. */
interface Shape {
  readonly type?: string
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number
  readonly properties?: { readonly [key: string]: Shape }
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
}

type Values = ReadonlySet<string | number | boolean>

/** Every field of a schema with the values it accepts; none for what is entered, and for a record or list as a whole. */
function fieldsOf(shape: Shape, path: string, found: Map<string, Set<string | number | boolean>>): typeof found {
  for (const one of shape.anyOf ?? shape.oneOf ?? []) fieldsOf(one, path, found)
  const taken = found.get(path) ?? new Set()
  if (path !== '') found.set(path, taken)
  for (const value of shape.enum ?? []) taken.add(value)
  if (shape.const !== undefined) taken.add(shape.const)
  if (shape.type === 'boolean') for (const value of [true, false]) taken.add(value)
  if (shape.items !== undefined) fieldsOf(shape.items, shape.items.properties === undefined ? path : `${path}.*`, found)
  for (const [key, inner] of Object.entries(shape.properties ?? {}))
    fieldsOf(inner, path === '' ? key : `${path}.${key}`, found)
  return found
}

const FIELDS = Object.values(FACTS).flatMap(({ schema, of }) => {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return [...fieldsOf(shape, '', new Map())].map(([fact, values]): [string, string, Values] => [of, fact, values])
})
const LISTED = FIELDS.filter(([, , values]) => values.size > 0)

/** Nouns of Indonesian law that are the same word in every language. */
const NO_OTHER_NAME: readonly unknown[] = ['bupati', 'lurah', 'swakelola']

const accepted = (checker: string, fact: string): Values =>
  new Set(options(checker, fact).flatMap(({ value, aliases }) => [value, ...aliases]))

describe('options', () => {
  it('knows every function that has a schema of its facts, and no other', () => {
    expect(Object.keys(OFFERS).sort()).toEqual(
      Object.values(FACTS)
        .map(({ of }) => of)
        .sort(),
    )
    expect(LISTED.length).toBeGreaterThan(300)
  })

  it.each(Object.keys(OFFERS))(
    'offers for each field of %s what its schema accepts, no more and no less',
    (checker) => {
      for (const [, fact, values] of FIELDS.filter(([of]) => of === checker)) {
        const told = `${checker} ${fact}`
        expect(accepted(checker, fact), told).toEqual(values)
        expect(accepted(checker, fact.replaceAll('.*', '')), told).toEqual(values)
        expect(accepted(checker, fact.replaceAll('*', '3')), told).toEqual(values)
      }
    },
  )

  it.each(Object.values(CHECKERS))('offers for each fact of the register what $id accepts', ({ id, facts }) => {
    for (const { fact, kind, accepts } of facts) {
      const offered = options(id, fact).map(({ value }) => value)
      if (kind === 'code' || kind === 'codes') expect([...offered].sort(), fact).toEqual([...accepts].sort())
      else expect(offered, fact).toEqual(kind === 'flag' ? [true, false] : [])
    }
  })

  it.each(['id', 'en'] as const)('has words for each value in the language %s: its own label, and help', (locale) => {
    for (const [checker, fact] of LISTED) {
      const offered = options(checker, fact, { locale })
      const told = `${checker} ${fact} ${locale}`
      expect(new Set(offered.map(({ label }) => label)).size, told).toBe(offered.length)
      for (const { value, label, help } of offered) {
        expect(label.trim(), `${told} ${value}`).not.toBe('')
        expect(help.trim(), `${told} ${value}`).not.toBe('')
        expect(help, `${told} ${value}`).not.toBe(label)
      }
    }
  })

  it('has words and no codes: a code that is a word of one language is none of the other', () => {
    for (const [checker, fact] of LISTED) {
      // A word that is asked about is its own name.
      if (fact === 'term') continue
      const told = `${checker} ${fact}`
      const [id, en] = (['id', 'en'] as const).map((locale) => options(checker, fact, { locale })) as [
        Option[],
        Option[],
      ]
      expect(
        id.map(({ value }) => value),
        told,
      ).toEqual(en.map(({ value }) => value))
      expect(id, told).not.toEqual(en)
      for (const [at, { value, label }] of id.entries()) {
        const bare = [label, en[at]?.label].filter((one) => one === value)
        if (!NO_OTHER_NAME.includes(value)) expect(bare.length, `${told} ${value}`).toBeLessThan(2)
        for (const word of bare) expect(word, told).toMatch(/^[a-z]+$/)
      }
    }
  })

  it('offers what the neighbouring rooms name', () => {
    expect(options('checkEligibility', 'person.golongan').map(({ value }) => value)).toEqual([...PNS_GOLONGAN])
    expect(options('assessClaim', 'claim').map(({ value }) => value)).not.toContain('leave-refused')
    expect(options('assessPetition', 'claims.*.about.claim').map(({ value }) => value)).toContain('leave-refused')
    expect(options('deadline', 'week').map(({ value }) => value)).toEqual([5, 6])
    expect(options('assessLegalAid', 'duty').find(({ value }) => value === 'kuasa-pengguna-anggaran')?.aliases).toEqual(
      ['kpa'],
    )
  })

  it('refuses a misspelt fact and names the nearest first, in both languages', () => {
    const misspelt: readonly (readonly [string, string, string])[] = [
      ['classifyConduct', 'stages', 'stage'],
      ['classifyConduct', 'actor.knd', 'actor.kind'],
      ['classifyCase', 'conducts.0.suport', 'conducts.support'],
      ['planSuccession', 'people.positions', 'people.position'],
      ['deadline', 'unitt', 'unit'],
      ['draftCircular', 'issuer.offices', 'issuer.office'],
      ['checkLegalAidAgreement', 'providr', 'provider'],
    ]
    for (const [checker, fact, nearest] of misspelt) {
      expect(() => options(checker, fact)).toThrow(RangeError)
      expect(() => options(checker, fact)).toThrow(`fact: '${fact}' is not known to ${checker}; accepted: ${nearest}, `)
      expect(() => options(checker, fact)).toThrow(
        `fact: '${fact}' tidak dikenal oleh ${checker}; yang diterima: ${nearest}, `,
      )
    }
    for (const fact of ['', '.', 'actor.', '.actor', 'actor.kind.pns', 'stage.0.x', '0', '*', 'nothing'])
      expect(() => options('classifyConduct', fact), fact).toThrow(RangeError)
  })

  it('refuses a function it does not know and names the nearest first', () => {
    expect(() => options('classifyConducts', 'stage')).toThrow(
      "checker: 'classifyConducts' is not known; accepted: classifyConduct, ",
    )
    expect(() => options('deadlines', 'unit')).toThrow("checker: 'deadlines' tidak dikenal; yang diterima: deadline, ")
  })

  it('names no key of an object where a name is asked for', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(() => options(name, 'stage')).toThrow(RangeError)
      expect(() => options('classifyConduct', name)).toThrow(RangeError)
      expect(() => options('classifyConduct', `actor.${name}`)).toThrow(RangeError)
    }
  })
})

describe('factText', () => {
  const both = (checker: string, fact: string) =>
    (['id', 'en'] as const).map((locale) => factText(checker, fact, { locale })) as [FactText, FactText]

  it('names every field of every function in both languages, with a question where there is help', () => {
    for (const [checker, fact] of FIELDS) {
      for (const { name, question, help } of both(checker, fact)) {
        const told = `${checker} ${fact} ${name}`
        expect(name.trim(), told).not.toBe('')
        expect(name, told).not.toContain('.')
        expect(name, told).not.toMatch(/[a-z][A-Z]/)
        expect(question === '', told).toBe(help === '')
      }
      const [id, en] = both(checker, fact)
      expect(id.name, `${checker} ${fact}`).not.toBe(fact)
      if (id.name === en.name) expect(['golongan ruang', 'Pakta Integritas']).toContain(id.name)
    }
  })

  it('names a field by what it means there', () => {
    const en = (checker: string, fact: string) => factText(checker, fact, { locale: 'en' })
    expect(en('imposingAuthority', 'post').question).toBe('Which post does the person hold?')
    expect(en('resolveTerm', 'post').question).not.toBe('Which post does the person hold?')
    expect(en('draftCircular', 'place').name).toBe('place of issue')
    expect(en('planSuccession', 'people.0.diploma')).toEqual(en('checkEligibility', 'person.diploma'))
    expect(en('planSuccession', 'office.hospital')).toEqual(en('checkEligibility', 'unit.hospital'))
    expect(en('planSuccession', 'office.mine').name).toBe('office.mine')
    expect(en('classifyCase', 'conducts.*.stage')).toEqual(en('classifyConduct', 'stage'))
    expect(en('assessLegalAid', 'agreement.holders.0.holder').name).toBe('key of the holder (no name)')
  })

  it('leaves a field of one’s own as it is', () => {
    for (const fact of ['mine', 'constructor', '__proto__', ''])
      for (const checker of ['classifyConduct', 'mine', 'constructor'])
        expect(factText(checker, fact)).toEqual({ name: fact, question: '', help: '' })
  })
})
