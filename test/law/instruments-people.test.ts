import { describe, expect, it } from 'vitest'
import { cite } from '../../src/law'
import type { Bilingual, Instrument } from '../../src/law/instrument'
import { perpres982020 } from '../../src/law/instruments/perpres-98-2020'
import { pp112017 } from '../../src/law/instruments/pp-11-2017'
import { pp132002 } from '../../src/law/instruments/pp-13-2002'
import { pp982000 } from '../../src/law/instruments/pp-98-2000'
import { perpres982020Text } from '../../src/law/prose/instruments/perpres-98-2020'
import { pp132002Text } from '../../src/law/prose/instruments/pp-13-2002'
import { pp982000Text } from '../../src/law/prose/instruments/pp-98-2000'

const PAIRS: readonly { readonly facts: Instrument; readonly texts: { readonly [path: string]: Bilingual } }[] = [
  { facts: pp982000, texts: pp982000Text.provisions },
  { facts: pp132002, texts: pp132002Text.provisions },
  { facts: perpres982020, texts: perpres982020Text.provisions },
]

const numbers = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort()

describe.each(PAIRS)('$facts.id', ({ facts, texts }) => {
  it('says each provision in one sentence per language, with the same numbers', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(facts.provisions))
    for (const [path, { id, en }] of Object.entries(texts)) {
      for (const words of [id, en]) expect(words, path).toMatch(/^\p{Lu}.*[^.]\.$/u)
      expect(id, path).not.toBe(en)
      expect(numbers(id), path).toEqual(numbers(en))
    }
  })
})

describe('the rules before PP 11/2017', () => {
  it('end on its first day', () => {
    expect([pp982000.until, pp132002.until]).toEqual([pp112017.from, pp112017.from])
    expect([pp982000.repealedBy, pp132002.repealedBy]).toEqual(['pp-11-2017', 'pp-11-2017'])
  })

  it('are cited as lawyers do', () => {
    expect(cite('pp-98-2000/pasal-16/huruf-f')).toBe('PP 98/2000 Pasal 16 huruf f')
    expect(cite('pp-13-2002/lampiran')).toBe('PP 13/2002 Lampiran')
  })
})
