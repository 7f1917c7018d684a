import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import { compareAcross } from '../../src/decision'
import { explain, explainComparison, label, summary } from '../../src/explain'
import { AREA_OF, areasIn } from '../../src/explain/areas'
import { type Words, wordOf } from '../../src/explain/catalogues'
import { OFFERS } from '../../src/explain/offers'
import { speak } from '../../src/explain/speech'
import { personnelAuthority } from '../../src/organization'
import { assessLegalAid } from '../../src/rules/legal-aid'

const LOCALES = ['id', 'en'] as const
const members = Object.entries(AREA_OF)

describe('the areas', () => {
  it('hold every function whose facts are told, each in one', () => {
    // A NIP and a count of days are no case of any area.
    expect(Object.keys(AREA_OF).sort()).toEqual(
      Object.keys(OFFERS)
        .filter((name) => name !== 'checkNumber' && name !== 'deadline')
        .sort(),
    )
    expect(Object.keys(CHECKERS).filter((checker) => !Object.hasOwn(AREA_OF, checker))).toEqual([])
  })

  it.each(members)('%s is told in the words of %s wherever that area has any', (checker, name) => {
    for (const locale of LOCALES) {
      const speech = speak(locale, checker)
      const { facts, values, flags, names, codes } = areasIn(locale)[name]
      for (const [fact, words] of Object.entries(facts)) {
        expect(speech.factWords(fact)).toBe(words)
        expect(speech.fact(fact)).toBe(words.name)
      }
      for (const [fact, words] of Object.entries({ ...flags, ...values }))
        for (const code of Object.keys(words))
          expect(speech.value(fact, code), `${fact} ${code}`).toBe(wordOf(words, code))
      for (const code of Object.keys(names)) {
        if (!Object.hasOwn(facts, code)) expect(speech.fact(code)).toBe(wordOf(names, code))
      }
      for (const code of codes.flatMap((words) => Object.keys(words))) {
        const own = [...codes.map((words) => wordOf(words, code)), facts[code]?.name]
        expect(own, code).toContain(speech.name(code))
      }
    }
  })

  it('share codes that mean something of their own in each', () => {
    const told = (code: string, of: (area: ReturnType<typeof areasIn>['conduct']) => Words) =>
      new Set(Object.values(areasIn('en')).flatMap((area) => wordOf(of(area), code) ?? []))
    const named = (area: ReturnType<typeof areasIn>['conduct']): Words => ({
      ...area.names,
      ...Object.fromEntries(Object.entries(area.facts).map(([fact, { name }]) => [fact, name])),
    })
    const codes = new Set(Object.values(areasIn('en')).flatMap((area) => Object.keys(named(area))))
    const apart = [...codes].filter((code) => told(code, named).size > 1)
    for (const code of ['post', 'matter', 'stage', 'capacity', 'duty', 'grade', 'weight']) expect(apart).toContain(code)
  })

  it('are asked for what the own area does not have, people and posts before all', () => {
    expect(speak('en', 'classifyBreach').fact('post')).toBe('post of the person')
    expect(speak('en', 'planSuccession').value('people.kind', 'pns')).toBe('PNS (civil servant)')
    expect(speak('en', 'planSuccession').value('laidDown.event', 'resign')).toBe('asks to be released')
  })

  it('are no words of a caller’s own checker beyond people, conduct and decisions', () => {
    const { name, fact, values } = speak('en', 'mine')
    expect([name('d'), name('matter'), fact('matter'), fact('pay')]).toEqual(['d', 'matter', 'matter', 'pay'])
    expect(values('grade')).toEqual({})
    expect([name('jpt-utama'), name('not-established'), fact('actor.post')]).toEqual([
      label('jpt-utama', 'en'),
      label('not-established', 'en'),
      'post of the person',
    ])
  })
})

describe('words of another area, told so far', () => {
  const told = (checker: keyof typeof CHECKERS, base: object, facts: object) =>
    explainComparison(compareAcross(CHECKERS[checker], base as never, { facts: [facts as never] }), { locale: 'en' })
  const aid = {
    person: { kind: 'pns', status: 'cltn' },
    duty: 'pptk',
    matter: 'pidana',
    stage: 'penyidikan',
    capacity: 'saksi',
    on: '2024-09-02',
  } as const

  it('a matter of legal aid is none that is supervised, and its stage none of a contestant', () => {
    const heading = (facts: object) =>
      told('assessLegalAid', aid, facts)
        .split('\n')
        .find((line) => line.startsWith('With '))
    expect(heading({ matter: 'perdata', stage: 'pengadilan' })).toBe(
      'With kind of matter: civil matter; stage of the matter: trial at first instance',
    )
    expect(heading({ stage: 'penuntutan' })).toBe('With stage of the matter: prosecution')
    expect(heading({ capacity: 'ahli' })).toMatch(/^With capacity in the matter: /)
    expect(heading({ on: '2022-03-01' })).toBe('With day asked about: 1 March 2022')
    expect(heading({ duty: 'none' })).toBe('With duty at issue: no additional duty')
    expect(heading({ offence: 'other' })).toBe('With suspected offence: another offence')
  })

  it('leave is a status of service, and not what was asked of conduct', () => {
    expect(explain(assessLegalAid(aid), { locale: 'en' })).toContain("leave outside the state's charge (CLTN)")
  })

  it('no is no, and not that someone did not resign', () => {
    expect(label('no', 'en')).toBe('no')
    expect(speak('en', 'classifyCase').value('conducts.published', false)).toBe('not put where the public can see it')
    expect(speak('en', 'planRemedy').value('remedyFiled', false)).toBe('no')
  })

  it('a governor who decides on staff is no pair of candidates', () => {
    const decision = personnelAuthority({ agency: 'provinsi', decidedOn: '2024-09-02' })
    expect(summary(decision, { locale: 'en' })).not.toContain('governor and deputy')
    expect(label('gubernur', 'en')).toBe('governor')
  })

  it('eligibility asks for a duty and a golongan, and not for a duty at issue and the class of an office', () => {
    expect(speak('en', 'checkEligibility').fact('duty')).toBe('duty')
    expect(speak('en', 'checkEligibility').fact('grade')).toBe('level of the golongan')
  })
})
