import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest, identityIn, type Receipt, receipt, replay, withoutIdentity } from '../../src/decision'
import { digestOfText } from '../../src/decision/digest'
import { houseChecker } from './toy-checkers'

const house = houseChecker()
const edition = { library: '1.0.0', law: 'a', calendar: 'b', elections: 'c' }
const checkers = { house: { id: 'house', check: house, checker: house, facts: [] } }
const decision = house({ deed: 'theft', harm: 'some', place: 'hall', decidedOn: '2022-03-01' })

describe('the digest', () => {
  it('is FNV-1a with 64 bits, as its authors publish it', () => {
    expect(digestOfText('')).toBe('cbf29ce484222325')
    expect(digestOfText('a')).toBe('af63dc4c8601ec8c')
    expect(digestOfText('foobar')).toBe('85944171f73967e8')
  })

  it('takes UTF-8', () => {
    // Lone surrogates among them, which an encoder replaces.
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('')
        // The bytes as characters below 256 are two bytes again above 127, so they are digested one by one.
        let hash = 0xcbf29ce484222325n
        for (const byte of bytes) hash = ((hash ^ BigInt(byte.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn
        expect(digestOfText(text)).toBe(hash.toString(16).padStart(16, '0'))
      }),
    )
  })

  it('takes the first and the last character of each number of bytes, and a lone surrogate as the replacement', () => {
    const firstAndLast = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff]
    for (const code of firstAndLast) {
      let hash = 0xcbf29ce484222325n
      for (const byte of new TextEncoder().encode(String.fromCodePoint(code)))
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
      expect(digestOfText(String.fromCodePoint(code)), code.toString(16)).toBe(hash.toString(16).padStart(16, '0'))
    }
    for (const lone of ['\ud800', '\udfff']) expect(digestOfText(lone)).toBe(digestOfText('\ufffd'))
  })

  it('is that of the JSON with its keys in alphabetical order', () => {
    expect(digest({ b: [1, 'x', null], a: { d: true, c: 2 } })).toBe(
      digestOfText('{"a":{"c":2,"d":true},"b":[1,"x",null]}'),
    )
  })

  it('does not hang on the order of keys, and does on everything else', () => {
    expect(digest({ a: 1, b: [1, null] })).toBe(digest({ b: [1, undefined], a: 1, c: undefined }))
    expect(digest([1, 2])).not.toBe(digest([2, 1]))
    expect(digest({ a: '1' })).not.toBe(digest({ a: 1 }))
    expect(digest(undefined)).toBe(digest(null))
  })
})

describe('a receipt', () => {
  it('carries edition, context, decision and check sum, and is plain JSON', () => {
    const kept = receipt(decision, { edition, context: { readings: { pardon: 'yes' }, strictCoverage: undefined } })
    expect(kept).toEqual({
      format: 1,
      edition,
      context: { readings: { pardon: 'yes' } },
      own: [],
      leftOut: [],
      decision,
      sum: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    expect(JSON.parse(JSON.stringify(kept))).toStrictEqual(kept)
    expect(receipt(decision, { edition, context: { calendar: null } as never }).context).toEqual({ calendar: null })
  })

  it('names what of the context it does not carry', () => {
    const overlays = [{ rows: () => ({}) }]
    const kept = receipt(decision, { edition, context: { overlays } as never })
    expect([kept.context, kept.own]).toEqual([{}, ['overlays']])
    expect(replay(kept, { checkers, edition }).own).toEqual(['overlays'])
    expect(replay(kept, { checkers, edition, context: { overlays: [] } as never }).own).toEqual([])
  })

  const NUMBERS = [
    '198501012010011001',
    '19850101 201001 1 001',
    '3171-2345-6789-0123',
    '01.234.567.8-901.234',
    '1985.01.01.2010.01.1.001',
    '01.234.567.8-901.234 atas nama',
    '2024-10-10 198501012010011001',
    '198501012010011001 2024-10-10',
  ]
  const KEYS = [
    'name',
    'Nama',
    'nip',
    'NIK',
    'nama_lengkap',
    'fullName',
    'ni-pppk',
    'no. KTP: nomorKtp'.slice(9),
    'email',
  ]

  it('refuses names and numbers of persons, and leaves them out when told to', () => {
    for (const key of KEYS) {
      const named = house({ deed: 'theft', place: 'hall', [key]: 'x' } as never)
      expect(() => receipt(named, { edition }), key).toThrow(new RegExp(`facts\\.${key}: a receipt carries no name`))
      const kept = receipt(named, { edition, identity: 'leave-out' })
      expect(kept.leftOut).toEqual([`facts.${key}`])
      expect(JSON.stringify(kept.decision)).not.toContain(`"${key}"`)
      expect(replay(kept, { checkers, edition })).toMatchObject({ status: 'same', intact: true })
    }
    for (const number of NUMBERS) {
      const named = house({ deed: 'theft', note: `sdr. dengan ${number}` })
      expect(() => receipt(named, { edition }), number).toThrow('facts.note: ')
      expect(JSON.stringify(receipt(named, { edition, identity: 'leave-out' }))).not.toContain(number)
    }
    const holder = { edition, context: { holder: '198501012010011001' } as never }
    expect(() => receipt(decision, holder)).toThrow('context.holder: ')
    expect(() => receipt(house({ deed: 'theft', nip: '1' } as never), holder)).toThrow('context.holder, facts.nip: ')
  })

  it('takes what only looks like a name or a number', () => {
    const facts = {
      namesCandidate: true,
      namedBy: 'region',
      names: 'person',
      value: 9_007_199_254_740,
      days: '2024-10-10 2024-10-11',
      holder: 'ASN-07',
      longer: '1234567890123456789',
      between: '1234567 2024-10-10 12345678',
      left: undefined,
    }
    expect(identityIn(facts)).toEqual([])
    expect(identityIn({ list: [{ nik: '1' }, '3171234567890123', 3171234567890123] })).toEqual([
      'list.0.nik',
      'list.1',
      'list.2',
    ])
    expect(withoutIdentity({ list: [{ nik: '1', a: 1 }, '3171234567890123'], nip: null })).toEqual({ list: [{ a: 1 }] })
  })
})

describe('a replay', () => {
  const kept = receipt(decision, { edition })
  const later = { ...edition, law: 'z', library: '2.0.0' }

  it('gives the same answer for the same law, and says what has moved since', () => {
    expect(replay(kept, { checkers, edition })).toEqual({
      status: 'same',
      checker: 'house',
      intact: true,
      editions: [],
      own: [],
      changes: [],
      before: decision,
      now: decision,
      why: '',
    })
    expect(replay(kept, { checkers, edition: later }).editions).toEqual(['library', 'law'])
  })

  it('says what changed, question by question', () => {
    const check = (facts: object) => house({ ...facts, place: 'yard' })
    const again = replay(kept, { checkers: { house: { ...checkers.house, check } }, edition: later })
    expect(again.status).toBe('changed')
    expect(again.changes.map(({ part, what, differences }) => [part, what, differences])).toEqual([
      ['office', 'effect', [{ path: 'says', before: 'head', after: 'gardener' }]],
    ])
  })

  it('follows the context it was made in, unless another is given', () => {
    const context = { readings: { quiet: 'lenient' } }
    const lenient = receipt(house({ deed: 'noise', place: 'hall' }, context), { edition, context })
    expect(replay(lenient, { checkers, edition }).status).toBe('same')
    expect(replay(lenient, { checkers, edition, context: { readings: { quiet: 'strict' } } }).status).toBe('changed')
  })

  it('sees damage', () => {
    const damaged: Receipt = { ...kept, decision: { ...decision, facts: { deed: 'noise' } } as never }
    expect(replay(damaged, { checkers, edition })).toMatchObject({ intact: false, status: 'changed' })
  })

  it('refuses what it cannot look at', () => {
    const other = { ...kept, decision: { ...decision, format: 2 } as never }
    for (const strange of [{ ...kept, format: 2 as never }, other])
      expect(replay(strange, { checkers, edition })).toMatchObject({ status: 'unknown-format', changes: [], now: null })
    expect(replay(kept, { checkers: {}, edition })).toMatchObject({ status: 'unknown-checker', now: null })
    expect(replay(receipt({ ...decision, checker: 'toString' }, { edition }), { checkers, edition }).status).toBe(
      'unknown-checker',
    )
    const gone = { ...kept, decision: { ...decision, facts: { deed: 'riot' } } as never }
    expect(replay(gone, { checkers, edition })).toMatchObject({
      status: 'refused',
      now: null,
      why: expect.stringContaining('deed'),
    })
    const named = { ...kept, decision: { ...decision, facts: { nip: '1' } } as never }
    expect(replay(named, { checkers, edition })).toMatchObject({
      status: 'refused',
      why: expect.stringContaining('nip: '),
    })
    const broken = {
      house: {
        ...checkers.house,
        check: () => {
          throw new Error('broken')
        },
      },
    }
    expect(() => replay(kept, { checkers: broken, edition })).toThrow('broken')
  })
})
