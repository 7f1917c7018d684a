import { describe, expect, it } from 'vitest'
import { label, type Option, options } from '../../src/explain'
import { EMPLOYEE_KINDS, PLACES, POSTS } from '../../src/people'
import { CONDUCT_ALIASES, CONDUCTS, DISPUTABLE } from '../../src/rules/neutrality'
import {
  ASSIGNMENT,
  ATTRIBUTES,
  CONTESTS,
  GESTURE,
  IMPACT,
  MOBILISED,
  PARTY_ROLE,
  PRESENCE,
  PURPOSE,
  RESIGNED,
  ROLE,
  STAGES,
  SUPPORT,
} from '../../src/rules/neutrality/dimensions'

const PROTOTYPE_KEYS = ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

describe('label', () => {
  it('names codes of every list', () => {
    expect(label('discipline-violation')).toBe('pelanggaran disiplin')
    expect(label('discipline-violation', 'en')).toBe('breach of discipline')
    expect(label('jpt-pratama')).toBe('pejabat pimpinan tinggi pratama')
    expect(label('pp-94-5n6', 'en')).toBe('PP 94/2021 Article 5 letter n number 6 (activity that leans to one side)')
    expect(label('teguran-lisan', 'en')).toBe('oral reprimand')
    expect(label('not-established')).toBe('belum terbukti')
    expect(label('uu-1-2015-188', 'en')).toBe('UU 1/2015 Article 188')
    expect(label('committedOn', 'en')).toBe('day of the act')
    expect(label('gazette-text', 'en')).toBe('read in the official text')
    expect(label('no-breach', 'en')).toBe('No breach was found, so nothing follows.')
  })

  it('cites a provision', () => {
    expect(label('pp-94-2021/pasal-8/ayat-3', 'en')).toBe('PP 94/2021 Article 8 paragraph (3)')
  })

  it('returns a code it does not know', () => {
    for (const code of [...PROTOTYPE_KEYS, '', 'no such code', 'pp-94-2021/pasal-999', '💥', 'a/b/c']) {
      expect(label(code)).toBe(code)
      expect(label(code, 'en')).toBe(code)
    }
  })

  it('reads a language it does not know as Indonesian', () => {
    for (const locale of ['fr', ...PROTOTYPE_KEYS]) expect(label('berat', locale as 'id')).toBe(label('berat', 'id'))
  })
})

describe('options', () => {
  const values = (fact: string, checker = 'classifyConduct') => options(checker, fact).map(({ value }) => value)

  it('offers the accepted values of each fact, all of them', () => {
    expect(values('actor.kind')).toEqual([...EMPLOYEE_KINDS])
    expect(values('actor.post')).toEqual([...POSTS])
    expect(values('actor.place')).toEqual([...PLACES])
    expect([...values('conduct')].sort()).toEqual([...CONDUCTS].sort())
    const coded = {
      contest: CONTESTS,
      stage: STAGES,
      support: SUPPORT,
      presence: PRESENCE,
      attributes: ATTRIBUTES,
      gesture: GESTURE,
    }
    const more = {
      purpose: PURPOSE,
      assignment: ASSIGNMENT,
      partyRole: PARTY_ROLE,
      resigned: RESIGNED,
      mobilised: MOBILISED,
      role: ROLE,
      impact: IMPACT,
    }
    for (const [fact, accepted] of Object.entries({ ...coded, ...more, disputed: DISPUTABLE })) {
      expect(values(fact), fact).toEqual([...accepted])
    }
  })

  it('offers true and false where the fact is one of these', () => {
    for (const fact of ['published', 'cltn']) expect(values(fact)).toEqual([true, false])
    for (const fact of ['assigned', 'contestantPresent'])
      expect(values(fact, 'adviseOnInvitation')).toEqual([true, false])
    expect(values('occasion', 'adviseOnInvitation')).toContain('party-event')
    expect(values('actor.kind', 'adviseOnInvitation')).toEqual([...EMPLOYEE_KINDS])
  })

  it('gives label, help and aliases', () => {
    const [pppk] = options('classifyConduct', 'actor.kind', { locale: 'en' }).filter(({ value }) => value === 'pppk')
    expect(pppk).toEqual<Option>({
      value: 'pppk',
      label: 'PPPK',
      help: 'Government staff on a work agreement, also written P3K.',
      aliases: ['p3k'],
    })
    const photo = options('classifyConduct', 'conduct').find(({ value }) => value === 'post-photo')
    expect(photo?.aliases).toEqual(['photo-with-partisan-gesture', 'photo-neutral'])
    const all = options('classifyConduct', 'conduct').flatMap(({ aliases }) => aliases)
    expect(all.sort()).toEqual(Object.keys(CONDUCT_ALIASES).sort())
    expect(options('classifyConduct', 'stage')[0]?.aliases).toEqual([])
  })

  it('differs by language', () => {
    expect(options('classifyConduct', 'support', { locale: 'en' })[1]?.label).toBe('active support')
    expect(options('classifyConduct', 'support')[1]?.label).toBe('dukungan aktif')
  })

  it('offers nothing for what is entered', () => {
    for (const fact of ['actor', 'committedOn', 'election']) expect(values(fact)).toEqual([])
  })
})
