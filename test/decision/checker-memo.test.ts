import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, defineChecker, trace } from '../../src/decision'
import { runs } from '../checks/runs'
import {
  type ClockFacts,
  clockChecker,
  HOUSE,
  HOUSE_VALUES,
  type HouseContext,
  type HouseFacts,
  houseChecker,
} from './toy-checkers'

const day = fc.option(
  fc.constantFrom(
    '2019-05-05',
    '2019-12-31',
    '2020-01-01',
    '2020-08-08',
    '2021-01-01',
    '2021-12-31',
    '2022-01-01',
    '2023-01-01',
    '2026-03-03',
  ),
  { nil: undefined },
)
const houseFacts: fc.Arbitrary<HouseFacts> = fc.record({
  deed: fc.option(fc.constantFrom(...HOUSE_VALUES.deed), { nil: undefined }),
  place: fc.option(fc.constantFrom(...HOUSE_VALUES.place), { nil: undefined }),
  harm: fc.option(fc.constantFrom(...HOUSE_VALUES.harm, 'unclear' as const), { nil: undefined }),
  festival: fc.option(fc.constant('x'), { nil: undefined }),
  committedOn: day,
  examinedOn: day,
  decidedOn: day,
  receivedOn: day,
  note: fc.option(fc.constant('x'), { nil: undefined }),
})
const context = fc.record(
  {
    readings: fc.record(
      { quiet: fc.constantFrom('strict', 'lenient'), pardon: fc.constantFrom('yes', 'no') },
      { requiredKeys: [] },
    ),
    strictCoverage: fc.boolean(),
    minimumEvidence: fc.constantFrom('gazette-text' as const, 'report' as const),
  },
  { requiredKeys: [] },
)

describe('the memo of a checker', () => {
  it('never changes an answer: a checker that has seen much answers as a fresh one', () => {
    const seasoned = houseChecker()
    fc.assert(
      fc.property(houseFacts, context, (facts, options) => {
        expect(seasoned(facts, options)).toEqual(houseChecker()(facts, options))
      }),
      { numRuns: runs(3000) },
    )
  })

  it('nor with days close together, in every order', () => {
    const seasoned = clockChecker()
    const near = fc.option(fc.constantFrom('2019-12-30', '2019-12-31', '2020-01-01', '2020-01-02', '2020-01-03'), {
      nil: undefined,
    })
    const facts: fc.Arbitrary<ClockFacts> = fc.record({
      turnsOn: fc.option(
        fc.constantFrom('act' as const, 'examination' as const, 'decision' as const, 'receipt' as const),
        { nil: undefined },
      ),
      committedOn: near,
      examinedOn: near,
      decidedOn: near,
      receivedOn: near,
    })
    fc.assert(
      fc.property(facts, (one) => {
        expect(seasoned(one)).toEqual(clockChecker()(one))
      }),
      { numRuns: runs(3000) },
    )
  })

  it('is not asked where derivation leaves several regions, and the answer is the same', () => {
    const { spec } = houseChecker()
    const split = defineChecker({
      ...spec,
      derive: (facts: HouseFacts, options: HouseContext) => {
        const derived = spec.derive(facts, options)
        const slot = HOUSE.slot.place as number
        // The same case told as two regions, and a third that no sequence of days allows.
        const regions = derived.regions.flatMap((region) => {
          const days = { lo: [10, 0, 0, 0], hi: [10, 5, 5, 5] }
          const halves = [1, 2].filter((mask) => (region.masks[slot] as number) & mask)
          return [
            ...halves.map((mask) => ({ ...region, masks: region.masks.with(slot, mask) })),
            { ...days, masks: region.masks.slice() },
          ]
        })
        return { ...derived, regions }
      },
    })
    fc.assert(
      fc.property(houseFacts, context, (facts, options) => {
        const one = houseChecker()(facts, options)
        const two = split(facts, options)
        expect(two.status).toBe(one.status)
        expect(new Set(two.basis)).toEqual(new Set(one.basis))
        if (one.status === 'needs-facts' && two.status === 'needs-facts') {
          expect(two.missing.map(({ fact }) => fact)).toEqual(one.missing.map(({ fact }) => fact))
        }
        if (one.status === 'decided' && two.status === 'decided') {
          expect(two.conclusion.level).toBe(one.conclusion.level)
          expect(two.conclusion.office.status).toBe(one.conclusion.office.status)
        }
        expect(ask(split, facts, { context: options })?.fact).toBe(
          ask(houseChecker(), facts, { context: options })?.fact,
        )
        expect(new Set(trace(split, two, options).map(({ row }) => row))).toEqual(
          new Set(trace(houseChecker(), one, options).map(({ row }) => row)),
        )
      }),
      { numRuns: runs(500) },
    )
  })
})
