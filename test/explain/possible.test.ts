import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import { type PlainFacts, withFact } from '../../src/decision'
import { explain } from '../../src/explain'
import { sentence } from '../../src/explain/answer'
import { moreOf } from '../../src/explain/decision-report'
import { presenterOfChecker } from '../../src/explain/presenters'
import { speak } from '../../src/explain/speech'
import { possibleItems } from '../../src/explain/tell'
import { postAppointment } from '../../src/organization'
import { classifyAbsence } from '../../src/rules/discipline'
import { assessPetition } from '../../src/rules/grievance'
import { assessLegalAid } from '../../src/rules/legal-aid'
import { answersTo } from '../checkers/answers'
import { runs } from '../checks/runs'

describe('what is still possible', () => {
  // A report that asks for a fact and then shows one answer alone would leave its reader at a loss.
  it.each(Object.values(CHECKERS).map((entry) => [entry.id, entry] as const))(
    '%s: no two answers read alike',
    (id, entry) => {
      const presenter = presenterOfChecker(id)
      fc.assert(
        fc.property(answersTo(entry, 'some'), fc.constantFrom('id', 'en'), (answers, locale) => {
          let facts: PlainFacts = {}
          for (const [fact, value] of answers)
            if (value !== null && !fact.includes('*')) facts = withFact(facts, fact, value)
          let decision: ReturnType<typeof entry.check>
          try {
            decision = entry.check(facts)
          } catch {
            return
          }
          if (decision.status !== 'needs-facts') return
          const speech = speak(locale as 'id' | 'en', id)
          const items = possibleItems(
            decision.possible,
            (main) => sentence(main, presenter, speech),
            speech,
            (main) => moreOf(main, decision.facts, presenter, speech),
          )
          expect(items.length).toBe(decision.possible.length)
        }),
        { numRuns: runs(60) },
      )
    },
  )

  it('names some values of a dimension, and not one of which every value is left', () => {
    const aid = {
      person: { kind: 'pns' },
      duty: 'none',
      matter: 'pidana',
      capacity: 'saksi',
      on: '2024-09-02',
    } as const
    const told = explain(assessLegalAid({ ...aid, stage: 'penyidikan' }), { locale: 'en', width: 300 })
    const ended = 'The article names PNS, PPPK or officials; that status has ended.'
    expect(told).toContain(`- If the status of service is “retired” or “left the service”: ${ended}`)
    expect(told).not.toContain('“active”, “leave outside state responsibility”, “suspended”')
    const absence = explain(classifyAbsence({ actor: { kind: 'pns' } }), { locale: 'en', width: 300 })
    expect(absence).toContain('the absent working days is “25” or “26 to 27”')
    expect(absence).not.toMatch(/“0”.*“46 or more”/)
  })

  it('tells what comes with an answer only where answers differ in it', () => {
    const post = { regionalPost: 'inspektur', region: 'kabupaten-kota', decidedOn: '2018-01-02' } as const
    const told = explain(postAppointment(post), { locale: 'en', width: 300 })
    const says = 'The decision is that of the bupati or wali kota.'
    const selected = 'Before it: a selection committee puts forward three candidates.'
    const before = 'Nothing that must come before it was found.'
    expect(told).toContain(`“appointment”: ${says} ${selected}`)
    expect(told).toContain(`“removal”: ${says} Proposed by: the sekretaris daerah. ${before}`)
    const crowd = explain(
      assessPetition({
        form: 'street-demonstration',
        on: '2023-10-31',
        claims: [],
        nationalFeast: false,
        dangerousObjects: true,
        serviceInterrupted: true,
      }),
      { locale: 'en', width: 300 },
    )
    expect(crowd.match(/It may be dissolved because a condition is not met\./g)?.length).toBe(4)
  })
})
