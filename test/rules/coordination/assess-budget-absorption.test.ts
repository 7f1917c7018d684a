import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessBudgetAbsorption,
  type BudgetAbsorption,
  type BudgetAbsorptionFacts,
  compareShares,
  type OpdBudget,
  QUARTERS,
} from '../../../src/rules/coordination'
import { budgetConflicts, isRupiah } from '../../../src/rules/coordination/conflicts'
import { quartersBegun } from '../../../src/rules/coordination/fiscal-year'
import { leastReaching, shareOf } from '../../../src/rules/coordination/share'

function concluded(facts: BudgetAbsorptionFacts): BudgetAbsorption {
  const decision = assessBudgetAbsorption(facts)
  if (decision.status !== 'decided') throw new Error(decision.status)
  return decision.conclusion
}

const MOST = Number.MAX_SAFE_INTEGER

describe('the days of the fiscal year', () => {
  it.each([
    ['2021-01-01', [['q1', '2021-01-01', false, 1, 365]]],
    ['2021-03-30', [['q1', '2021-03-30', false, 89, 365]]],
    ['2021-03-31', [['q1', '2021-03-31', true, 18, 73]]],
    [
      '2021-04-01',
      [
        ['q1', '2021-03-31', true, 18, 73],
        ['q2', '2021-04-01', false, 91, 365],
      ],
    ],
    ['2020-03-31', [['q1', '2020-03-31', true, 91, 366]]],
  ])('through %s', (asOf, expected) => {
    const runs = quartersBegun(asOf as '2021-01-01')
    expect(
      runs.map(({ quarter, through, full, elapsed }) => [
        quarter,
        through,
        full,
        elapsed.numerator,
        elapsed.denominator,
      ]),
    ).toEqual(expected)
  })

  it('are counted through a day of the calendar only', () => {
    expect(() => quartersBegun('2021-02-29')).toThrow(/^asOf: /)
  })

  it('end with the whole year', () => {
    expect(quartersBegun('2020-12-31').map(({ full }) => full)).toEqual([true, true, true, true])
    expect(quartersBegun('2020-12-31').at(-1)?.elapsed).toEqual({ numerator: 1, denominator: 1 })
    expect(quartersBegun('2020-12-30').at(-1)).toMatchObject({
      full: false,
      elapsed: { numerator: 365, denominator: 366 },
    })
  })
})

describe('standing at a boundary', () => {
  // 30 June 2021: 181 of 365 days; of 365 rupiah the line is 181 exactly.
  it.each([
    [180, 'behind-time', 1],
    [181, 'on-track', 0],
    [182, 'on-track', 0],
  ])('%i of 365 rupiah is %s', (spent, standing, shortfall) => {
    const { opds } = concluded({
      asOf: '2021-06-30',
      opds: [{ opd: 'A', budget: 365, realised: { q1: 0, q2: spent } }],
    })
    expect(opds[0]).toMatchObject({ standing, againstTime: { due: 181, shortfall } })
  })

  it('does not flip where floating numbers would', () => {
    // 26 December 2021, 360 of 365 days: one rupiah below the line is not below it in floating numbers.
    const line = leastReaching(MOST, shareOf(360, 365))
    expect((line - 1) / MOST >= 360 / 365).toBe(true)
    const at = (spent: number) =>
      concluded({
        asOf: '2021-12-26',
        opds: [{ opd: 'A', budget: MOST, realised: { q1: spent, q2: 0, q3: 0, q4: 0 } }],
      }).opds[0]
    expect(at(line)?.standing).toBe('on-track')
    expect(at(line - 1)).toMatchObject({ standing: 'behind-time', againstTime: { shortfall: 1 } })
  })

  it('takes the own target as due at the end of a full quarter only, and who has caught up as no longer behind', () => {
    const opd = { opd: 'A', budget: 100, realised: { q1: 10, q2: 90 }, target: { q1: 11, q2: 0, q3: 0, q4: 89 } }
    const target = (asOf: '2021-06-29' | '2021-06-30') => {
      const found = concluded({ asOf, opds: [opd], targetSource: 'agreed-in-round' }).opds[0]
      return found?.standing === 'not-reported' ? undefined : found?.againstTarget
    }
    expect(target('2021-06-29')).toEqual({ due: 11, shortfall: 0 })
    expect(target('2021-06-30')).toEqual({ due: 11, shortfall: 0 })
    const q2 = concluded({ asOf: '2021-06-29', opds: [opd] }).opds[0]
    expect(q2 !== undefined && 'quarters' in q2 && q2.quarters.map(({ againstTarget }) => againstTarget)).toEqual([
      { due: 11, shortfall: 1 },
      undefined,
    ])
  })

  it('takes a target that is not whole for none, and one not due for not due', () => {
    const at = (asOf: '2021-02-01' | '2021-06-30', target: OpdBudget['target']) => {
      const realised = asOf === '2021-02-01' ? { q1: 100 } : { q1: 100, q2: 0 }
      const [found] = concluded({ asOf, opds: [{ opd: 'A', budget: 100, realised, target }] }).opds
      return found?.standing === 'not-reported' ? undefined : found?.againstTarget
    }
    expect(at('2021-02-01', { q1: 5 })).toBe('not-yet-due')
    expect(at('2021-02-01', { q2: 5 })).toBe('not-given')
    expect(at('2021-06-30', { q1: 5 })).toBe('not-given')
    expect(at('2021-06-30', undefined)).toBe('not-given')
  })

  it.each([
    ['no target', undefined, 300, 'on-track', ['own-target']],
    ['a target reached', { q1: 100, q2: 100 }, 300, 'on-track', []],
    ['a target missed', { q1: 200, q2: 200 }, 300, 'behind-target', ['cause-of-lag', 'revised-withdrawal-plan']],
    ['no target', undefined, 50, 'behind-time', ['cause-of-lag', 'plan-for-the-rest-of-the-year', 'own-target']],
    ['a target reached', { q1: 20, q2: 20 }, 50, 'behind-time', ['does-the-plan-still-hold']],
  ] as const)('with %s asks what the figures do not tell (%#)', (_, target, spent, standing, ask) => {
    // By 30 June 2021 half of 500 rupiah, 248, is due by the line.
    const { opds } = concluded({
      asOf: '2021-06-30',
      opds: [{ opd: 'A', budget: 500, realised: { q1: spent, q2: 0 }, target }],
    })
    expect(opds[0]).toMatchObject({ standing, ask })
  })

  it.each([
    ['more', { q1: 100, q2: 100, q3: 200, q4: 101 }, ['plan-differs-from-budget']],
    ['less', { q1: 100, q2: 100, q3: 200, q4: 99 }, ['plan-differs-from-budget']],
    [
      'less, though not if a quarter were taken off',
      { q1: 100, q2: 0, q3: 200, q4: 100 },
      ['plan-differs-from-budget'],
    ],
    ['the budget', { q1: 100, q2: 100, q3: 200, q4: 100 }, []],
    ['no one knows what, the first left out', { q2: 100, q3: 200, q4: 100 }, ['own-target']],
    ['no one knows what, the second left out', { q1: 100, q3: 200, q4: 100 }, ['own-target']],
    ['no one knows what, the third left out', { q1: 100, q2: 100, q4: 100 }, []],
    ['no one knows what, the last left out', { q1: 100, q2: 100, q3: 200 }, []],
  ] as const)('asks why the targets of the year add up to %s', (_, target, ask) => {
    const { opds } = concluded({
      asOf: '2021-06-30',
      opds: [
        { opd: 'B', budget: 1, realised: { q1: 0, q2: 0 } },
        { opd: 'A', budget: 500, realised: { q1: 300, q2: 0 }, target },
      ],
    })
    expect(opds[0]).toMatchObject({ opd: 'A', ask })
  })

  it('does not call spending beyond the budget a breach', () => {
    const over = concluded({ asOf: '2021-06-30', opds: [{ opd: 'A', budget: 100, realised: { q1: 100, q2: 1 } }] })
    expect(over.opds[0]).toMatchObject({ standing: 'beyond-budget', ask: ['check-the-figures'] })
    const whole = concluded({ asOf: '2021-06-30', opds: [{ opd: 'A', budget: 100, realised: { q1: 100, q2: 0 } }] })
    expect(whole.opds[0]?.standing).toBe('on-track')
  })
})

describe('what the law says', () => {
  const facts = { asOf: '2020-09-30', opds: [{ opd: 'A', budget: 10, realised: { q1: 1, q2: 1, q3: 1 } }] } as const

  it('is kept apart from the yardsticks', () => {
    const { threshold, consequence, duties, targets } = concluded(facts)
    expect(threshold).toMatchObject({ status: 'silent', reason: 'no-quarterly-threshold' })
    expect(threshold.basis.map(({ provision }) => provision)).toContain('pp-12-2019/pasal-132/ayat-2')
    expect(consequence).toMatchObject({ status: 'silent', reason: 'no-consequence-of-lag' })
    expect(targets).toMatchObject({ status: 'settled', value: { source: 'not-given', force: 'none' } })
    expect(duties.status === 'settled' && duties.value.map(({ matter }) => matter)).toEqual([
      'withdrawal-plan',
      'cash-budget',
      'execution',
      'control',
      'periodic-report',
      'first-half-report',
      'supervision',
      'spending-limit',
    ])
  })

  it('asks where targets come from only where there are some', () => {
    const withTarget = { ...facts, opds: [{ ...facts.opds[0], target: { q1: 5, q2: 5 } }] }
    expect(assessBudgetAbsorption(withTarget).doubts).toEqual([
      { part: 'targets', status: 'open', facts: ['targetSource'] },
    ])
    const unused = assessBudgetAbsorption({ ...facts, targetSource: 'withdrawal-plan' })
    expect(unused.doubts).toEqual([])
    expect(unused.cautions).toContainEqual({ code: 'fact-not-used', fact: 'targetSource' })
    const empty = assessBudgetAbsorption({ ...facts, opds: [{ ...facts.opds[0], target: { q1: undefined } }] })
    expect(empty.doubts).toEqual([])
    const one = { ...facts, opds: [{ opd: 'B', budget: 10, realised: { q1: 1, q2: 1, q3: 1 } }, ...withTarget.opds] }
    expect(assessBudgetAbsorption(one).doubts.map(({ part }) => part)).toEqual(['targets'])
  })

  it('says that a source of targets is not used only where one was named and no office has targets', () => {
    const targets = { target: { q1: 5, q2: 5 } }
    const codes = (given: object, targetSource?: 'withdrawal-plan') =>
      assessBudgetAbsorption({ ...facts, targetSource, opds: [{ ...facts.opds[0], ...given }] }).cautions.map(
        ({ code }) => code,
      )
    expect(codes({}, 'withdrawal-plan')).toContain('fact-not-used')
    expect(codes(targets, 'withdrawal-plan')).not.toContain('fact-not-used')
    expect(codes(targets)).not.toContain('fact-not-used')
    expect(codes({})).not.toContain('fact-not-used')
  })

  it('is not covered the day before PP 12/2019, and not checked after 2024', () => {
    const on = (asOf: '2019-03-11' | '2019-03-12' | '2024-12-31' | '2025-01-01', strictCoverage?: boolean) =>
      assessBudgetAbsorption(
        {
          asOf,
          opds: [
            { opd: 'A', budget: 10, realised: { q1: 1, ...(asOf === '2024-12-31' ? { q2: 1, q3: 1, q4: 1 } : {}) } },
          ],
        },
        { strictCoverage },
      )
    expect(on('2019-03-11')).toMatchObject({ status: 'outside-law', reason: 'not-covered', why: 'before-coverage' })
    expect(on('2019-03-12').status).toBe('decided')
    expect(on('2024-12-31').cautions.map(({ code }) => code)).not.toContain('not-checked-since')
    const late = { code: 'not-checked-since', checkedThrough: '2024-12-31', on: 'asOf' }
    expect(on('2025-01-01').cautions).toContainEqual(late)
    expect(on('2025-01-01', true)).toMatchObject({ status: 'outside-law', why: 'not-checked-since', cautions: [late] })
  })

  it('rests on the gazette throughout', () => {
    const decision = assessBudgetAbsorption(facts, { minimumEvidence: 'gazette-text' })
    expect(decision.evidence).toBe('gazette-text')
    expect(decision.cautions.map(({ code }) => code)).not.toContain('evidence-below')
  })
})

describe('all offices together', () => {
  it('are measured by the line of the year, on the year and the duty of each head to execute the budget', () => {
    // By 30 June 2021, 181 of 365 days: of 1500 rupiah 743.8.
    const { total } = concluded({
      asOf: '2021-06-30',
      opds: [
        { opd: 'A', budget: 1000, realised: { q1: 1, q2: 2 } },
        { opd: 'B', budget: 500, realised: { q1: 100, q2: 200 } },
      ],
    })
    expect(total).toMatchObject({
      status: 'settled',
      evidence: 'gazette-text',
      value: { budget: 1500, realised: 303, share: { numerator: 101, denominator: 500 }, due: 744, shortfall: 441 },
    })
    expect(total.basis).toEqual(
      [
        'uu-1-2004/pasal-11',
        'pp-12-2019/pasal-10/ayat-1/huruf-d',
        'pp-12-2019/pasal-10/ayat-1/huruf-k',
        'pp-12-2019/pasal-10/ayat-2',
      ].map((provision) => ({ provision, role: 'norm' })),
    )
  })
})

describe('what is unknown', () => {
  it('stays unknown, and the sum open', () => {
    const decision = assessBudgetAbsorption({
      asOf: '2021-06-30',
      opds: [
        { opd: 'C', realised: { q1: 1 } },
        { opd: 'B', budget: 10, realised: { q1: 0, q2: 0 } },
        { opd: 'A', budget: 10 },
      ],
    })
    expect(decision.status === 'decided' && decision.conclusion.opds).toMatchObject([
      { opd: 'B', standing: 'behind-time', share: { numerator: 0, denominator: 1 } },
      { opd: 'A', standing: 'not-reported', missing: ['realised.q1', 'realised.q2'], ask: ['figures-lacking'] },
      { opd: 'C', standing: 'not-reported', missing: ['budget', 'realised.q2'] },
    ])
    expect(decision.doubts).toEqual([{ part: 'total', status: 'open', facts: ['opds.budget', 'opds.realised'] }])
  })

  it('is asked for where nothing can be said', () => {
    expect(assessBudgetAbsorption({ opds: [{ opd: 'A', budget: 1, realised: { q1: 1 } }] })).toMatchObject({
      checker: 'assessBudgetAbsorption',
      status: 'needs-facts',
      basis: [{ provision: 'uu-1-2004/pasal-11', role: 'norm' }],
      missing: [{ fact: 'asOf', provisions: ['uu-1-2004/pasal-11'] }],
      possible: [],
    })
    expect(assessBudgetAbsorption({ asOf: '2025-02-01', opds: [{ opd: 'A', budget: 1 }] })).toMatchObject({
      status: 'needs-facts',
      missing: [{ fact: 'opds.realised' }],
      cautions: [{ code: 'not-checked-since', on: 'asOf' }],
    })
  })
})

describe('the plain door', () => {
  it('refuses every figure that is none, all at once', () => {
    const wrong = {
      asOf: '2021-06-30',
      opds: [
        { opd: 'A', budget: 0, realised: { q1: 0.5, q2: -1 } },
        { opd: 'A', budget: MOST + 1, target: { q4: Number.NaN }, realised: { q3: 1 } },
        { opd: '' },
      ],
    } as const
    for (const part of [
      'opds[0].budget: 0 is not accepted; accepted: whole rupiah, 1 to 9007199254740991',
      'opds[0].realised.q1: 0.5',
      'opds[0].realised.q2: -1',
      'opds[1].budget: 9007199254740992',
      'opds[1].target.q4: NaN',
      'opds[1].realised.q3: this quarter has not begun; accepted: amounts through the last day counted (see asOf)',
      'opds[1].opd: named before; accepted: each name once (see opds[0].opd); ',
      'opds[2].opd: empty',
    ]) {
      expect(() => assessBudgetAbsorption(wrong)).toThrow(part)
    }
    expect(() => assessBudgetAbsorption({ asOf: '2021-02-30', opds: [{ opd: 'A' }] })).toThrow(/^asOf: /)
    expect(() => assessBudgetAbsorption({ opds: [] })).toThrow('opds: empty; accepted: at least one entry')
  })

  it('refuses sums that are no longer exact', () => {
    const two = (budget: number) =>
      assessBudgetAbsorption({
        opds: [
          { opd: 'A', budget },
          { opd: 'B', budget: 1 },
        ],
      })
    expect(two(MOST - 1).status).toBe('needs-facts')
    expect(() => two(MOST)).toThrow(`opds: the sum is too large; accepted: sums up to ${MOST} rupiah (see opds)`)
    const spent = { q1: MOST, q2: 1 }
    expect(() => assessBudgetAbsorption({ opds: [{ opd: 'A', realised: spent }] })).toThrow('the sum is too large')
    expect(() => assessBudgetAbsorption({ opds: [{ opd: 'A', target: spent }] })).toThrow('the sum is too large')
  })
})

describe('conflicts of facts whose form is not checked', () => {
  it('are found between names only, not between what is none', () => {
    const named = (...names: unknown[]) =>
      budgetConflicts({ opds: names.map((opd) => ({ opd })) } as never).map(({ path, code }) => [...path, code])
    expect(named('A', 'B', 'A')).toEqual([['opds', 2, 'opd', 'named-twice']])
    expect(named(5, 5)).toEqual([])
    expect(named('', '')).toEqual([])
    expect(named(undefined, undefined)).toEqual([])
  })
})

describe('an amount', () => {
  it.each([
    [0, true],
    [1_000_000_000, true],
    [MOST, true],
    [MOST + 1, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
    ['1', false],
    [undefined, false],
  ])('%s is whole rupiah that can be added up without loss: %s', (value, expected) => {
    expect(isRupiah(value)).toBe(expected)
  })
})

const amount = fc.integer({ min: 0, max: 1_000_000 })
const amounts = fc.record({ q1: amount, q2: amount, q3: amount, q4: amount })
const offices = fc.uniqueArray(
  fc.record({
    opd: fc.string({ minLength: 1, maxLength: 3 }),
    budget: fc.integer({ min: 1, max: 3_000_000 }),
    realised: amounts,
    target: amounts,
  }),
  { selector: ({ opd }) => opd, minLength: 1, maxLength: 8 },
)
const ASOF = '2021-12-31'

describe('for any figures', () => {
  it('the quarters add up, to the office and to all', () => {
    fc.assert(
      fc.property(offices, (opds) => {
        const { opds: found, total } = concluded({ asOf: ASOF, opds })
        for (const one of found) {
          const given = opds.find(({ opd }) => opd === one.opd) as (typeof opds)[number]
          if (one.standing === 'not-reported') throw new Error('reported')
          expect(one.quarters.reduce((sum, { inQuarter }) => sum + inQuarter, 0)).toBe(one.realised)
          expect(one.realised).toBe(QUARTERS.reduce((sum, quarter) => sum + given.realised[quarter], 0))
          expect(one.quarters.at(-1)?.againstTime).toEqual(one.againstTime)
        }
        const spent = found.reduce((sum, one) => sum + ('realised' in one ? one.realised : 0), 0)
        expect(total.status === 'settled' && total.value.realised).toBe(spent)
      }),
    )
  })

  it('the order in which offices are given changes nothing', () => {
    fc.assert(
      fc.property(
        offices.chain((opds) => fc.tuple(fc.constant(opds), fc.shuffledSubarray(opds, { minLength: opds.length }))),
        ([opds, shuffled]) => {
          expect(concluded({ asOf: ASOF, opds: shuffled })).toEqual(concluded({ asOf: ASOF, opds }))
        },
      ),
    )
  })

  it('all amounts times the same number leave shares, places and standings', () => {
    fc.assert(
      fc.property(offices, fc.integer({ min: 2, max: 1000 }), (opds, by) => {
        const times = (one: Record<'q1' | 'q2' | 'q3' | 'q4', number>) => ({
          q1: one.q1 * by,
          q2: one.q2 * by,
          q3: one.q3 * by,
          q4: one.q4 * by,
        })
        const scaled = opds.map((one) => ({
          ...one,
          budget: one.budget * by,
          realised: times(one.realised),
          target: times(one.target),
        }))
        const said = (list: typeof opds) =>
          concluded({ asOf: ASOF, opds: list }).opds.map((one) =>
            'rank' in one ? [one.opd, one.rank, one.share, one.standing, one.ask] : [],
          )
        expect(said(scaled)).toEqual(said(opds))
      }),
    )
  })

  it('places follow shares: equal ones share a place, and none is skipped but for them', () => {
    fc.assert(
      fc.property(offices, (opds) => {
        const found = concluded({ asOf: ASOF, opds }).opds.flatMap((one) => ('rank' in one ? [one] : []))
        for (const one of found) {
          expect(one.rank).toBe(1 + found.filter((other) => compareShares(other.share, one.share) > 0).length)
        }
      }),
    )
  })

  it('behind means exactly below the line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST }),
        fc.integer({ min: 0, max: MOST }),
        fc.integer({ min: 1, max: 366 }),
        (budget, realised, day) => {
          const due = leastReaching(budget, shareOf(day, 366))
          expect(realised < due).toBe(BigInt(realised) * 366n < BigInt(budget) * BigInt(day))
        },
      ),
    )
  })

  it('facts are copied, not kept', () => {
    const facts = { asOf: ASOF, opds: [{ opd: 'A', budget: 1, realised: { q1: 0, q2: 0, q3: 0, q4: 0 } }] } as const
    const decision = assessBudgetAbsorption(facts)
    expect(decision.facts).toEqual(facts)
    expect(decision.facts.opds[0]).not.toBe(facts.opds[0])
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })
})
