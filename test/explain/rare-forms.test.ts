import { describe, expect, it } from 'vitest'
import { CHECKERS, EDITION } from '../../src/checkers'
import { answerQuestion, beginInterview, type InterviewQuestion, interview, receipt, replay } from '../../src/decision'
import { explain, explainReplay, questionText } from '../../src/explain'
import { changeItems } from '../../src/explain/comparison-report'
import { presentClassifyAbsence } from '../../src/explain/present-breach'
import { presentClassifyConduct } from '../../src/explain/present-classify-conduct'
import { speak } from '../../src/explain/speech'
import { adviseOnInvitation, classifyCase, classifyConduct } from '../../src/rules/neutrality'

const PNS = { kind: 'pns' } as const
const LIKE = { conduct: 'social-media-engagement', election: 'pilkada-2024', committedOn: '2024-10-10' } as const

describe('a case', () => {
  it('of one act is told in the singular, and an earlier level is told as a repetition', () => {
    const once = classifyCase({ actor: PNS, conducts: [LIKE], previousLevel: 'berat' })
    expect(explain(once, { locale: 'en' })).toMatch(/^Assessment of a case with 1 act$/m)
    const words = { id: speak('id').words.cases, en: speak('en').words.cases }
    for (const locale of ['id', 'en'] as const) {
      const told = explain(once, { locale, width: 10_000 })
      expect(told).toContain(words[locale].repeated)
      const { previousLevel: _, ...first } = once.facts
      expect(explain(classifyCase(first), { locale, width: 10_000 })).not.toContain(words[locale].repeated)
    }
  })

  it('names no articles for an act that no text was read for', () => {
    const old = { conduct: 'social-media-engagement', election: 'pilkada-2024', committedOn: '2017-10-10' } as const
    const mixed = classifyCase({ actor: PNS, conducts: [LIKE, old] })
    expect(mixed.conducts.map(({ basis }) => basis.length > 0)).toEqual([true, false])
    const [, first = '', second = ''] = explain(mixed, { locale: 'en', width: 10_000 }).split(/^Act \d:/m)
    expect(first).toContain('PP 94/2021 Article 5')
    expect(second.split('What is not settled')[0]).not.toMatch(/Article|Legal basis/)
  })
})

describe('an invitation', () => {
  it('names no articles where no text was read', () => {
    const advice = adviseOnInvitation({ actor: PNS, occasion: 'campaign', heldOn: '2017-10-10' })
    expect(advice.ifPassive.basis).toEqual([])
    expect(explain(advice, { locale: 'en' })).not.toContain('Legal basis: .')
  })
})

describe('absence', () => {
  it('has no step of its own where a rule of the agency sets the level', () => {
    const told = (step: string) => presentClassifyAbsence.apart?.({ step } as never, speak('id'))
    expect(told('set-by-agency-rule')).toEqual([])
    expect(told('sedang-1')).toHaveLength(1)
  })
})

describe('a question of a checker of your own', () => {
  const asked = (locale: 'id' | 'en') =>
    questionText(
      'cekRumahDinas',
      { fact: 'occupied', kind: 'flag', who: 'asker', provisions: [] } as never as InterviewQuestion,
      {
        locale,
      },
    )

  it('that is answered by yes or no offers both', () => {
    expect(asked('id').options.map(({ value, label }) => [value, label])).toEqual([
      [true, 'Ya'],
      [false, 'Tidak'],
    ])
    expect(asked('en').options.map(({ label }) => label)).toEqual(['Yes', 'No'])
  })

  it('offers the statuses of service in words in both languages', () => {
    for (const locale of ['id', 'en'] as const) {
      const words = Object.keys(speak(locale).values('serviceStatus'))
      expect(words).toContain('aktif')
    }
    expect(speak('en').value('serviceStatus', 'aktif')).not.toBe(speak('id').value('serviceStatus', 'aktif'))
  })
})

describe('an interview about several breaches', () => {
  it('asks about each breach by its place in the list', () => {
    const entry = CHECKERS.classifyBreaches
    const facts = { actor: PNS, breaches: [{ norm: 'pp-94-5i' }, { norm: 'pp-94-3f' }], decidedOn: '2024-10-10' }
    const state = answerQuestion(entry, beginInterview(entry, { facts }), 'absence', null)
    const turn = interview(entry, state)
    expect(turn.status === 'asking' && turn.question.fact).toMatch(/^breaches\.[01]\./)
  })
})

describe('what changed', () => {
  it('is told once where the words before and after are the same', () => {
    const decision = classifyConduct({ actor: PNS, ...LIKE, decidedOn: '2024-12-02' })
    const sides = { before: decision, after: decision } as never
    const items = (what: string) =>
      changeItems(
        sides,
        [{ part: 'decision', what, because: [] }] as never,
        presentClassifyConduct as never,
        speak('en'),
      )
    const [answer] = items('answer')
    const [grounds] = items('grounds')
    expect(answer?.items).toHaveLength(1)
    expect(grounds?.items).toHaveLength(1)
    expect(answer?.items).not.toEqual(grounds?.items)
  })

  it('since a receipt names the part of the edition that is another', () => {
    const entry = CHECKERS.classifyConduct
    const kept = receipt(entry.check({ actor: PNS, ...LIKE, decidedOn: '2024-12-02' }), { edition: EDITION })
    const same = replay(kept, { checkers: CHECKERS, edition: EDITION })
    const older = { ...EDITION, law: 'another' }
    const other = replay(kept, { checkers: CHECKERS, edition: older })
    const words = speak('en').words.conversation.replay
    expect(explainReplay(other, { locale: 'en', width: 10_000 })).toContain(words.otherEdition(words.editions.law))
    expect(explainReplay(same, { locale: 'en', width: 10_000 })).not.toContain(words.editions.law)
  })
})
