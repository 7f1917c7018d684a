import { describe, expect, it } from 'vitest'
import { between, fromDayNumber, toDayNumber } from '../../src/dates'
import {
  ask,
  type Decision,
  defineChecker,
  defineVocabulary,
  isContested,
  isDecided,
  needsFacts,
  type Part,
  type Table,
  unknownRegion,
  type Verdict,
} from '../../src/decision'
import { cutsOf, latenessOf } from '../../src/decision/prepare'
import { verdictOf } from '../../src/decision/verdict'
import { classifyConduct } from '../../src/rules/neutrality'
import {
  CUT,
  clockChecker,
  HOUSE_VALUES,
  type HouseConclusion,
  type HouseContext,
  type HouseFacts,
  houseChecker,
  LEVEL,
  OFFICE,
  REMEDY,
  RULE,
  VERSION,
} from './toy-checkers'

const house = houseChecker()
const clock = clockChecker()

function decided<C, F>(decision: Decision<C, F>): Extract<Decision<C, F>, { status: 'decided' }> {
  if (!isDecided(decision)) throw new Error(`not decided: ${JSON.stringify(decision)}`)
  return decision as never
}

describe('a whole decision', () => {
  it('holds conclusion, parts, basis, governed interval, evidence, cautions and doubts', () => {
    expect(house({ deed: 'noise', place: 'hall' })).toEqual({
      checker: 'house',
      format: 1,
      facts: { deed: 'noise', place: 'hall' },
      status: 'decided',
      conclusion: {
        rule: 'r1',
        level: 'light',
        office: {
          status: 'settled',
          value: 'warden',
          basis: [
            { provision: 'house/1', role: 'norm' },
            { provision: 'hearsay/1', role: 'guideline' },
            { provision: 'letter/1', role: 'norm' },
          ],
          governed: [],
          evidence: 'report',
          cautions: [],
        },
        remedy: {
          status: 'contested',
          readings: [
            {
              point: 'quiet',
              option: 'strict',
              preferred: true,
              outcome: {
                status: 'settled',
                value: 'appeal',
                basis: [{ provision: 'house/1', role: 'norm' }],
                governed: [],
                evidence: 'gazette-text',
                cautions: [],
              },
            },
            {
              point: 'quiet',
              option: 'lenient',
              preferred: false,
              outcome: {
                status: 'settled',
                value: 'talk',
                basis: [{ provision: 'house/1', role: 'norm' }],
                governed: [],
                evidence: 'gazette-text',
                cautions: [],
              },
            },
          ],
          basis: [{ provision: 'house/1', role: 'norm' }],
          governed: [],
          evidence: 'gazette-text',
          cautions: [],
        },
      },
      basis: [
        { provision: 'house/1', role: 'norm' },
        { provision: 'hearsay/1', role: 'guideline' },
      ],
      governed: [],
      evidence: 'gazette-text',
      cautions: [],
      doubts: [{ part: 'remedy', status: 'contested', points: ['quiet'] }],
    })
  })

  it('lists an open part as a doubt, with the facts that would close it', () => {
    const decision = decided(house({ deed: 'late' }))
    expect(decision.doubts).toEqual([{ part: 'remedy', status: 'open', facts: ['receivedOn'] }])
    expect(decided(house({ deed: 'late', receivedOn: '2023-01-01' })).doubts).toEqual([])
  })

  it('is silent where a row says so, and cites where one looked', () => {
    const decision = house({ deed: 'noise', place: 'yard', festival: 'x', committedOn: '2020-02-02' })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'silent', why: 'no-rule' })
    expect(decision.basis).toEqual([{ provision: 'house/2', role: 'norm' }])
  })

  it('does not take a missing row for a silence of the texts', () => {
    const bare: Table = {
      ...OFFICE,
      id: 'level',
      bucket: 'rule',
      dimensions: { rule: ['r1'] },
      rows: () => ({}),
    } as never
    const decision = house({ deed: 'noise', place: 'hall' }, { overlays: [bare] })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'not-covered', why: 'no-row' })
  })

  it('passes on cautions of inference and notes, once each', () => {
    expect(house({ deed: 'noise', place: 'yard', festival: 'x', committedOn: '2020-08-02' }).cautions).toContainEqual({
      code: 'inference',
      rows: ['rule/noise/yard/strict'],
    })
    expect(house({ deed: 'late', committedOn: '2020-12-31' }).cautions).toContainEqual({
      code: 'note',
      note: 'old-rule',
    })
  })
})

describe('what is missing', () => {
  it('names facts, not dimensions, with the provisions that ask for them', () => {
    const decision = house({ deed: 'theft', decidedOn: '2023-01-01' })
    expect(needsFacts(decision)).toBe(true)
    expect(decision).toMatchObject({
      missing: [{ fact: 'harm', provisions: ['house/4'] }],
      possible: [
        { conclusion: { rule: 'r2', level: 'heavy' }, when: [{ harm: ['none', 'some'] }] },
        { conclusion: { rule: 'r3', level: 'heavy' }, when: [{ harm: ['grave'] }] },
      ],
    })
  })

  it('names both facts behind a derived dimension, and leaves out the one that was given', () => {
    const missing = (facts: HouseFacts) => {
      const decision = house(facts)
      return decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : decision.status
    }
    expect(missing({ deed: 'noise', place: 'yard', decidedOn: '2020-01-01' })).toEqual(['festival', 'committedOn'])
    expect(missing({ deed: 'noise', place: 'yard', decidedOn: '2020-01-01', festival: 'x' })).toEqual(['committedOn'])
    expect(missing({ deed: 'noise', place: 'yard', decidedOn: '2020-01-01' })).toEqual(['festival', 'committedOn'])
  })

  it('names a clock that chooses between different answers, and only that clock', () => {
    expect(house({ deed: 'theft', harm: 'some' })).toMatchObject({
      status: 'needs-facts',
      missing: [{ fact: 'decidedOn', provisions: ['house/2', 'house/3'] }],
    })
  })

  it('carries both bases when the answer is the same either way, and says what they depend on', () => {
    const decision = decided(house({ deed: 'late' }))
    expect(decision.conclusion).toMatchObject({ rule: 'r1', level: 'light' })
    expect(decision.basis.map(({ provision }) => provision)).toEqual(['house/3', 'house/1', 'house/4'])
    expect(decision.cautions).toContainEqual({ code: 'basis-depends-on', facts: ['committedOn'] })
    expect(decided(house({ deed: 'late', committedOn: '2021-01-01' })).cautions).toEqual([])
  })

  it('lists a fact that is still open whatever was said of it, but does not ask for it twice', () => {
    const unclear: HouseFacts = { deed: 'theft', decidedOn: '2023-01-01', harm: 'unclear' }
    expect(house(unclear)).toMatchObject({ status: 'needs-facts', missing: [{ fact: 'harm' }] })
    expect(house({ deed: 'theft', decidedOn: '2023-01-01' })).toMatchObject({ missing: [{ fact: 'harm' }] })
    expect(ask(house, unclear)).toBeUndefined()
  })
})

describe('clocks', () => {
  const days = { act: 'committedOn', examination: 'examinedOn', decision: 'decidedOn', receipt: 'receivedOn' } as const
  const names = Object.keys(days) as (keyof typeof days)[]

  it.each(names)('%s: the day before the cut, the cut, the day after', (turnsOn) => {
    const on = (day: string) => decided(clock({ turnsOn, [days[turnsOn]]: day })).conclusion.version
    expect(on('2019-12-31')).toBe('old')
    expect(on(CUT)).toBe('new')
    expect(on('2020-01-02')).toBe('new')
  })

  it('knows that an earlier clock cannot lie after a later one, and the other way round', () => {
    names.forEach((turnsOn, at) => {
      for (const [other, name] of names.entries()) {
        if (other === at) continue
        // A later clock known to lie before the cut settles every earlier one as old; an earlier one after it, every later one as new.
        const before = clock({ turnsOn, [days[name]]: '2019-12-31' })
        expect(before.status, `${turnsOn} from ${name}`).toBe(other > at ? 'decided' : 'needs-facts')
        const after = clock({ turnsOn, [days[name]]: CUT })
        expect(after.status, `${turnsOn} from ${name}`).toBe(other < at ? 'decided' : 'needs-facts')
      }
    })
  })

  it('needs the day when the clocks around it leave both versions possible', () => {
    expect(clock({ turnsOn: 'examination', committedOn: '2019-01-01', decidedOn: '2021-01-01' })).toMatchObject({
      status: 'needs-facts',
      missing: [{ fact: 'examinedOn', provisions: ['old/examination', 'new/examination'] }],
      possible: [
        { conclusion: { version: 'old' }, when: [{ examinedOn: { from: null, until: CUT } }] },
        { conclusion: { version: 'new' }, when: [{ examinedOn: { from: CUT, until: null } }] },
      ],
    })
  })

  it('takes days on one and the same day', () => {
    const day = '2019-12-31'
    const facts = { turnsOn: 'receipt', committedOn: day, examinedOn: day, decidedOn: day, receivedOn: day } as const
    expect(decided(clock(facts)).conclusion.version).toBe('old')
  })

  it('refuses days that cannot follow one another, before and after the memo knows the cell', () => {
    const backwards = { turnsOn: 'decision', committedOn: '2019-02-01', decidedOn: '2019-01-01' } as const
    const refused = {
      status: 'outside-law',
      reason: 'not-covered',
      why: 'days-out-of-order',
      cautions: [{ code: 'days-out-of-order', facts: ['committedOn', 'decidedOn'] }],
    }
    const fresh = clockChecker()
    expect(fresh(backwards)).toMatchObject(refused)
    fresh({ turnsOn: 'decision', committedOn: '2019-01-01', decidedOn: '2019-02-01' })
    expect(fresh(backwards)).toMatchObject(refused)
  })

  it('names the field when a day does not exist', () => {
    expect(() => clock({ turnsOn: 'act', committedOn: '2023-02-29' })).toThrow(/committedOn.*2023-02-29/)
    expect(() => clock({ turnsOn: 'act', decidedOn: '2023-2-9' })).toThrow(RangeError)
  })

  it('says so when there are no facts at all, which only a caller without types can do', () => {
    for (const nothing of [null, undefined, 'pns', 7]) {
      expect(() => house(nothing as never)).toThrow(`house: facts: '${String(nothing)}' is no object of facts`)
    }
  })

  it('says in its own words that a fact is left out which types ask for, and lets other faults pass as they are', () => {
    for (const facts of [{}, { conduct: 'post-photo' }, []]) {
      expect(() => classifyConduct(facts as never)).toThrow(
        /^classifyConduct: facts: one that is asked for is left out.*\(Cannot read .*'kind'\)\); the door of the same name that begins with safe names it$/,
      )
    }
    let thrown: unknown
    try {
      classifyConduct({} as never)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ cause: { name: 'TypeError', message: expect.stringContaining("'kind'") } })
    expect(() => classifyConduct({ actor: { kind: 'asn' as never }, conduct: 'post-photo' })).toThrow(RangeError)
  })

  it('says which version governs, by which clock', () => {
    expect(clock({ turnsOn: 'act', committedOn: CUT }).governed).toEqual([{ clock: 'act', from: CUT, until: null }])
    expect(clock({ turnsOn: 'act', committedOn: '2019-01-01' }).governed).toMatchObject([{ clock: 'act', until: CUT }])
    expect(house({ deed: 'theft', harm: 'some', decidedOn: '2022-01-01' }).governed).toEqual([
      { clock: 'decision', from: '2022-01-01', until: null },
    ])
  })
})

describe('readings', () => {
  const contestedFacts: HouseFacts = {
    deed: 'noise',
    place: 'yard',
    festival: 'x',
    committedOn: '2020-08-01',
    decidedOn: '2023-01-01',
  }

  it('are told with the preferred one first, each with its own outcome', () => {
    const decision = house(contestedFacts)
    expect(isContested(decision)).toBe(true)
    expect(decision.doubts).toEqual([])
    if (!isContested(decision)) return
    const told = (
      decision.readings as unknown as { option: string; preferred: boolean; outcome: Verdict<HouseConclusion> }[]
    ).map(({ option, preferred, outcome }) => [option, preferred, outcome.status])
    expect(told).toEqual([
      ['strict', true, 'decided'],
      ['lenient', false, 'outside-law'],
    ])
  })

  it('inside a reading the point is decided for the parts too', () => {
    const decision = house(contestedFacts)
    if (!isContested(decision)) throw new Error('not contested')
    const [strict] = decision.readings as unknown as { outcome: Verdict<HouseConclusion> }[]
    if (strict?.outcome.status !== 'decided') throw new Error('not decided')
    expect(strict.outcome.conclusion.remedy).toMatchObject({ status: 'settled', value: 'appeal' })
    expect(strict.outcome.doubts).toEqual([])
  })

  it('needs facts before it is contested', () => {
    const { decidedOn: _, ...without } = contestedFacts
    expect(house(without).status).toBe('needs-facts')
  })

  it('a chosen reading decides, and the choice stays visible', () => {
    const decision = house(contestedFacts, { readings: { quiet: 'lenient' } })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'silent', why: 'no-rule' })
    expect(decision.cautions).toContainEqual({ code: 'reading-chosen', point: 'quiet', option: 'lenient' })
    const part = decided(house({ deed: 'noise', place: 'hall' }, { readings: { quiet: 'lenient' } }))
    expect(part.conclusion.remedy).toMatchObject({
      status: 'settled',
      value: 'talk',
      cautions: [{ code: 'reading-chosen', point: 'quiet', option: 'lenient' }],
    })
    // It did not matter for the main question, so it is no caution there.
    expect(part.cautions).toEqual([])
    expect(part.doubts).toEqual([])
  })

  it('does not leak a choice into the next call', () => {
    const before = house(contestedFacts)
    house(contestedFacts, { readings: { quiet: 'lenient' } })
    expect(house(contestedFacts)).toEqual(before)
  })

  it('refuses a point or an option that does not exist, and names what is accepted', () => {
    expect(() => house({}, { readings: { loud: 'strict' } })).toThrow(/loud.*quiet, pardon/)
    expect(() => house({}, { readings: { quiet: 'sometimes' } })).toThrow(/readings\.quiet.*strict, lenient/)
    expect(() => house({}, { readings: { deed: 'noise' } })).toThrow(/no contested point/)
    expect(() => house({}, { readings: { toString: 'x' } as never })).toThrow(RangeError)
  })
})

describe('coverage and evidence', () => {
  it('answers after the last check with the caution first, or refuses when strict', () => {
    const facts: HouseFacts = { deed: 'late', committedOn: '2020-12-31', decidedOn: '2026-01-01', note: 'x' }
    const late = { code: 'not-checked-since', checkedThrough: '2025-12-31', on: 'decidedOn' }
    const decision = house(facts)
    expect(decision.status).toBe('decided')
    expect(decision.cautions.map(({ code }) => code)).toEqual(['not-checked-since', 'fact-not-used', 'note'])
    expect(decision.cautions[0]).toEqual(late)
    expect(house(facts, { strictCoverage: true })).toMatchObject({
      status: 'outside-law',
      reason: 'not-covered',
      why: 'not-checked-since',
      cautions: [late, { code: 'fact-not-used', fact: 'note' }],
      evidence: 'unverified',
    })
  })

  it('does not mind the last day checked, or strictness within it', () => {
    const facts: HouseFacts = { deed: 'late', committedOn: '2021-01-01', decidedOn: '2025-12-31' }
    expect(house(facts).cautions).toEqual([])
    expect(house(facts, { strictCoverage: true })).toEqual(house(facts))
    expect(house({ deed: 'noise', place: 'hall' }, { strictCoverage: true }).status).toBe('decided')
  })

  it('is not covered where derivation says so, whatever else is given', () => {
    expect(house({ abroad: true, deed: 'noise', note: 'x' })).toEqual({
      checker: 'house',
      format: 1,
      facts: { abroad: true, deed: 'noise', note: 'x' },
      status: 'outside-law',
      reason: 'not-covered',
      why: 'abroad',
      basis: [],
      governed: [],
      evidence: 'unverified',
      cautions: [{ code: 'fact-not-used', fact: 'note' }],
      doubts: [],
    })
  })

  it('warns of evidence below what was asked', () => {
    const fine = house({ deed: 'theft', harm: 'grave' }, { minimumEvidence: 'gazette-text' })
    expect(fine.cautions).toEqual([])
    const weak = { ...OFFICE, id: 'level', bucket: 'rule', dimensions: { rule: ['r1'] } }
    const rows = {
      r1: {
        when: { rule: 'r1' },
        then: { level: 'light' },
        basis: [{ provision: 'letter/1', role: 'norm' }],
        reasoning: 'text',
      },
    }
    const overlay = { ...weak, rows: () => rows } as never
    const decision = house(
      { deed: 'noise', place: 'hall' },
      { minimumEvidence: 'reproduced-text', overlays: [overlay] },
    )
    expect(decision.cautions).toEqual([
      { code: 'evidence-below', evidence: 'report', asked: 'reproduced-text' },
      { code: 'evidence-below', evidence: 'report', asked: 'reproduced-text', part: 'office' },
    ])
  })

  it('warns of the evidence of a part, too', () => {
    const decision = house({ deed: 'noise', place: 'hall' }, { minimumEvidence: 'reproduced-text' })
    expect(decision.cautions).toEqual([
      { code: 'evidence-below', evidence: 'report', asked: 'reproduced-text', part: 'office' },
    ])
  })

  it('lets a guideline not lower the evidence', () => {
    expect(house({ deed: 'noise', place: 'hall' }).evidence).toBe('gazette-text')
  })
})

describe('overlays', () => {
  const rows = {
    all: {
      when: { level: ['light', 'heavy'], place: ['hall', 'yard'] },
      then: 'council',
      basis: [{ provision: 'letter/1', role: 'norm' }],
      reasoning: 'text',
    },
  }
  const overlay = { ...OFFICE, rows: () => rows } as unknown as Table

  it('stand in for the table of their id, in this call only', () => {
    expect(decided(house({ deed: 'noise', place: 'hall' }, { overlays: [overlay] })).conclusion.office).toMatchObject({
      value: 'council',
    })
    expect(decided(house({ deed: 'noise', place: 'hall' })).conclusion.office).toMatchObject({ value: 'warden' })
  })

  it('stay laid out from one call to the next, and are laid out anew when one of them is another', () => {
    const others = { ...overlay, rows: () => ({ all: { ...rows.all, then: 'others' } }) } as unknown as Table
    const level = { ...LEVEL } as unknown as Table
    const fresh = houseChecker()
    const tablesFor = (...overlays: Table[]) => fresh.prepare({}, { overlays }).setting.tables
    const kept = tablesFor(level, overlay)
    expect(tablesFor(level, overlay)).toBe(kept)
    expect(tablesFor(level, others)).not.toBe(kept)
    expect(tablesFor(level)).not.toBe(tablesFor(level, overlay))
    const office = (...overlays: Table[]) =>
      decided(fresh({ deed: 'noise', place: 'hall' }, { overlays })).conclusion.office
    expect(office(level, overlay)).toMatchObject({ value: 'council' })
    expect(office(level, others)).toMatchObject({ value: 'others' })
    // The list of the caller is not kept: what it holds later does not count as laid out.
    const list = [level, overlay]
    fresh({ deed: 'noise', place: 'hall' }, { overlays: list })
    list[1] = others
    expect(decided(fresh({ deed: 'noise', place: 'hall' }, { overlays: list })).conclusion.office).toMatchObject({
      value: 'others',
    })
  })

  it('are not changed', () => {
    house({ deed: 'noise', place: 'hall' }, { overlays: [overlay] })
    expect(Object.isFrozen(rows.all.basis)).toBe(false)
    expect(Object.isFrozen(rows.all.basis[0])).toBe(false)
  })
})

describe('answers worked out once', () => {
  it('are shared by all cases that no row tells apart', () => {
    const noise = (committedOn: string) => house({ deed: 'noise', place: 'hall', committedOn })
    expect(noise('2020-05-05').basis).toBe(noise('2020-05-06').basis)
    expect(clock({ turnsOn: 'act', committedOn: '2019-01-01' }).basis).toBe(
      clock({ turnsOn: 'act', committedOn: '2019-02-02' }).basis,
    )
    // A fact that alone is a dimension says nothing by being given and left open.
    expect(house({ deed: 'theft', harm: 'unclear' }).basis).toBe(house({ deed: 'theft' }).basis)
  })

  it('are kept apart by what was chosen, though it be the reading that is followed anyway', () => {
    const fresh = houseChecker()
    const remedy = (quiet?: 'strict', pardon?: 'no') => {
      const readings = { ...(quiet && { quiet }), ...(pardon && { pardon }) }
      return decided(fresh({ deed: 'noise', place: 'hall' }, { readings })).conclusion.remedy.status
    }
    expect([remedy(), remedy('strict'), remedy(undefined, 'no'), remedy('strict', 'no')]).toEqual([
      ...['contested', 'settled', 'contested', 'settled'],
    ])
  })

  it('are kept apart by which of the facts behind a dimension were given, however many there are', () => {
    for (const count of [2, 32, 33, 40]) {
      const facts = Array.from({ length: count }, (_, at) => `fact${at}`)
      const vocabulary = defineVocabulary<{ place: 'kota' | 'desa' }>({
        dimensions: { place: ['kota', 'desa'] },
        facts: { place: facts },
      })
      const plain = { basis: [], reasoning: 'text' }
      const rows = {
        kota: { when: { place: 'kota' }, ...plain, ...Object.fromEntries([['then', 'kota']]) },
        desa: { when: { place: 'desa' }, ...plain, ...Object.fromEntries([['then', 'desa']]) },
      }
      const seat = { id: 'seat', bucket: 'place', dimensions: { place: ['kota', 'desa'] }, asks: undefined }
      const table = { ...seat, rows: () => rows } as unknown as Table
      const many = defineChecker<{ readonly [fact: string]: string }, { readonly seat: unknown }>({
        id: 'many',
        vocabulary,
        tables: () => [table],
        derive: (given) => ({
          regions: [unknownRegion(vocabulary)],
          given: new Set(Object.keys(given)),
          cautions: [],
        }),
        main: (asks) => ({ seat: asks(table) }),
        parts: {},
        evidenceOf: () => 'gazette-text',
        checkedThrough: '2025-12-31',
      })
      for (const given of facts) {
        const decision = many({ [given]: 'x' })
        const missing = decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : []
        expect(missing).toEqual(facts.filter((fact) => fact !== given))
      }
    }
  })
})

describe('plain data', () => {
  function frozen(value: unknown): boolean {
    return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  }

  it('is frozen wherever it is shared between answers', () => {
    for (const facts of [{ deed: 'noise', place: 'hall' }, { deed: 'theft' }, { deed: 'late' }] as HouseFacts[]) {
      const decision = house(facts)
      const { facts: _, cautions: __, ...rest } = decision
      for (const value of Object.values(rest)) expect(frozen(value)).toBe(true)
    }
  })

  it('cannot be spoiled for the next caller', () => {
    const first = house({ deed: 'late', committedOn: '2026-02-02', note: 'x' })
    const before = JSON.stringify(house({ deed: 'late', committedOn: '2026-02-02', note: 'x' }))
    const own = first as unknown as { cautions: unknown[]; facts: Record<string, unknown>; status: string }
    own.cautions.push('junk')
    own.facts.deed = 'junk'
    own.status = 'junk'
    expect(JSON.stringify(house({ deed: 'late', committedOn: '2026-02-02', note: 'x' }))).toBe(before)
  })

  it('copies the facts and leaves the input alone', () => {
    const facts = { deed: 'noise' as const, place: 'hall' as const, extra: { list: [1, { a: null }] } }
    Object.freeze(facts)
    const before = JSON.stringify(facts)
    const decision = house(facts)
    expect(decision.facts).toEqual(facts)
    expect(decision.facts).not.toBe(facts)
    expect((decision.facts as typeof facts).extra.list[1]).not.toBe(facts.extra.list[1])
    expect(JSON.stringify(facts)).toBe(before)
    const open = { deed: 'noise' as const, nested: {} }
    house(open)
    expect(Object.isFrozen(open.nested)).toBe(false)
  })

  it('keeps what a prototype carries out of the facts, and a hostile key as data', () => {
    const inherited = Object.assign(Object.create({ festival: 'inherited' }), {
      deed: 'noise',
      place: 'hall',
    }) as HouseFacts
    expect(Object.keys(house(inherited).facts)).toEqual(['deed', 'place'])
    const hostile = JSON.parse('{"deed":"noise","place":"hall","__proto__":{"abroad":true}}') as HouseFacts
    const copied = house(hostile).facts
    expect(Object.getPrototypeOf(copied)).toBe(Object.prototype)
    expect(JSON.stringify(copied)).toBe(JSON.stringify(hostile))
  })

  it('survives JSON unchanged', () => {
    for (const deed of HOUSE_VALUES.deed) {
      const decision = house({ deed })
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    }
  })
})

it('a decision is told apart by what became of its main question', () => {
  const summer = { deed: 'noise', place: 'yard', festival: 'x', committedOn: '2020-08-01' } as const
  const answers = [
    house({ deed: 'theft', harm: 'grave' }),
    house({ deed: 'theft' }),
    house({ ...summer, decidedOn: '2020-09-01' }),
    house({ abroad: true }),
  ]
  expect(answers.map((one) => [isDecided(one), needsFacts(one), isContested(one)])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [false, false, false],
  ])
})

describe('what stands beside the answer', () => {
  const codesOf = (facts: HouseFacts, options?: HouseContext) => house(facts, options).cautions.map(({ code }) => code)
  const facts = { deed: 'theft', harm: 'grave' } as const

  it('is lateness, what derivation has to say, and evidence below what was asked: each alone, or together', () => {
    expect(codesOf(facts)).toEqual([])
    expect(codesOf({ ...facts, decidedOn: '2026-01-01' })).toEqual(['not-checked-since'])
    expect(codesOf({ ...facts, note: 'x' })).toEqual(['fact-not-used'])
    expect(codesOf({ ...facts, note: 'x', decidedOn: '2026-01-01' })).toEqual(['not-checked-since', 'fact-not-used'])
  })

  it('warns of weak evidence where there is an answer, and not of a silence or what is open', () => {
    const told = defineChecker<HouseFacts, HouseConclusion, HouseContext>({ ...house.spec, evidenceOf: () => 'report' })
    const asked = { minimumEvidence: 'gazette-text' } as const
    const parts = (given: HouseFacts) =>
      told(given, asked).cautions.flatMap((one) => (one.code === 'evidence-below' ? [one.part] : []))
    expect(parts({ deed: 'late', place: 'hall', committedOn: '2020-01-01', receivedOn: '2022-12-31' })).toEqual([
      undefined,
      'office',
    ])
    expect(parts({ deed: 'theft' })).toEqual([undefined])
  })

  it('weighs the parts of a conclusion that holds a null', () => {
    interface Conclusion {
      readonly rule: string
      readonly limit: null
      readonly remedy: Part<string>
    }
    const empty = defineChecker<HouseFacts, Conclusion, HouseContext>({
      ...house.spec,
      main: (asks) => {
        const rule = asks(RULE)
        return 'silent' in rule ? rule : { ...rule, limit: null }
      },
      parts: { remedy: (asks) => asks(REMEDY) },
      beside: [],
      evidenceOf: () => 'report',
    })
    const weak = { code: 'evidence-below', evidence: 'report', asked: 'gazette-text' }
    expect(empty({ deed: 'theft', harm: 'grave' }, { minimumEvidence: 'gazette-text' }).cautions).toEqual([
      weak,
      { ...weak, part: 'remedy' },
    ])
  })

  it('is no lateness where a day is not known, though it lies after the last check', () => {
    const late = toDayNumber('2026-01-01')
    const region = (hi: number) => ({ masks: [], lo: [0, 0, late, 0], hi: [0, 0, hi, 0] })
    expect(latenessOf([region(late + 1)], '2025-12-31', new Set(['decidedOn']))).toBeUndefined()
    expect(latenessOf([region(late)], '2025-12-31', new Set(['decidedOn']))).toMatchObject({ on: 'decidedOn' })
    expect(latenessOf([region(late)], '2025-12-31', new Set(['on', 'decidedOn']))).toMatchObject({ on: 'decidedOn' })
    expect(latenessOf([region(late)], '2025-12-31', new Set(['on']))).toMatchObject({ on: 'on' })
    expect(latenessOf([region(late)], '2025-12-31', new Set())).toMatchObject({ on: 'decidedOn' })
  })
})

it('the cuts of tables are the days on which a row begins or ends, in order', () => {
  const during = { act: between('2010-01-01', '2011-01-01'), decision: undefined }
  const once = { ...LEVEL, rows: () => ({ r1: { ...LEVEL.rows().r1, during } }) } as unknown as Table
  expect(cutsOf([REMEDY, once, LEVEL, RULE] as unknown as Table[]).map(fromDayNumber)).toEqual([
    '0001-01-01',
    '2010-01-01',
    '2011-01-01',
    '2021-01-01',
    '2022-01-01',
    '2023-01-01',
  ])
})

it('a reading of a point that there is not is refused with the points there are', () => {
  expect(() => house({}, { readings: { place: 'hall' } })).toThrow(/accepted: quiet, pardon$/)
})

describe('what a part may be', () => {
  const outcome = (facts: HouseFacts, name: 'office' | 'remedy'): Part<string> => decided(house(facts)).conclusion[name]

  it('settled, open, contested or silent', () => {
    expect(outcome({ deed: 'theft', harm: 'grave', place: 'yard' }, 'office')).toMatchObject({
      status: 'settled',
      value: 'gardener',
    })
    expect(outcome({ deed: 'theft', harm: 'grave' }, 'office')).toMatchObject({
      status: 'open',
      missing: [{ fact: 'place', provisions: ['house/4'] }],
      possible: [
        { conclusion: 'head', when: [{ place: ['hall'] }] },
        { conclusion: 'gardener', when: [{ place: ['yard'] }] },
      ],
    })
    expect(outcome({ deed: 'theft', harm: 'grave' }, 'remedy').status).toBe('contested')
    expect(outcome({ deed: 'late', receivedOn: '2022-12-31' }, 'remedy')).toMatchObject({
      status: 'silent',
      reason: 'never',
    })
  })

  it('told also where the main question is open or has no rule, if it stands on its own', () => {
    const alone = defineChecker<HouseFacts, HouseConclusion, HouseContext>({ ...house.spec, beside: ['remedy'] })
    expect(alone({ deed: 'theft', harm: 'some' })).toMatchObject({
      status: 'needs-facts',
      beside: { remedy: { status: 'contested' } },
      doubts: [{ part: 'remedy', status: 'contested', points: ['pardon'] }],
    })
    const winter = { deed: 'noise', place: 'yard', festival: 'x', committedOn: '2020-01-01' } as const
    expect(alone(winter, { readings: { quiet: 'lenient' } })).toMatchObject({
      status: 'outside-law',
      beside: { remedy: { status: 'settled', value: 'talk' } },
      doubts: [],
    })
    for (const facts of [winter, { deed: 'theft', harm: 'some' } as const]) {
      expect(Object.keys(alone(facts)['beside' as never])).toEqual(['remedy'])
      const { setting, regions } = house.prepare(facts, {})
      for (const one of [house(facts), verdictOf(house.spec as never, setting, regions)]) {
        expect(one).not.toHaveProperty('beside')
        expect(one.doubts).toEqual([])
      }
    }
  })

  it('under each reading what follows from that reading and the facts', () => {
    const split = defineChecker<HouseFacts, { cure: string; office: Part<string>; remedy: Part<string> }, HouseContext>(
      {
        ...house.spec,
        main: (asks) => {
          const cure = asks(REMEDY)
          return typeof cure === 'string' ? { cure } : cure
        },
      },
    )
    const decision = split({ deed: 'noise', place: 'hall' })
    const told = isContested(decision) ? decision.readings : []
    const parts = told.map(({ option, outcome }) => {
      const { conclusion } = decided(outcome as never) as { conclusion: HouseConclusion }
      return [option, conclusion.remedy, conclusion.office]
    })
    expect(parts).toMatchObject([
      ['strict', { status: 'settled', value: 'appeal' }, { status: 'settled', value: 'warden' }],
      ['lenient', { status: 'settled', value: 'talk' }, { status: 'settled', value: 'warden' }],
    ])
  })

  it('never changes the status of the decision', () => {
    expect(house({ deed: 'theft', harm: 'grave' })).toMatchObject({
      status: 'decided',
      doubts: [
        { part: 'office', status: 'open', facts: ['place'] },
        { part: 'remedy', status: 'contested', points: ['pardon'] },
      ],
    })
  })
})

it('the toy tables of the clocks are what they say', () => {
  expect(Object.keys(VERSION.rows())).toHaveLength(8)
})
