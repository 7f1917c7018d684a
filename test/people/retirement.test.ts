import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type DateInput, daysBetween } from '../../src/dates'
import { EVIDENCE, evidenceOf, inForce } from '../../src/law'
import {
  EMPLOYMENTS,
  type Employment,
  FUNCTIONAL_LEVELS,
  LIMIT_SOURCES,
  POST_LEVELS,
  type PostLevel,
  type RetirementAnswer,
  type RetirementPost,
  retirementDate,
} from '../../src/people'
import { LIMIT_ROWS } from '../../src/people/retirement-limits'

/** By hand from the articles: the age of each level under the general rule. */
const AGES: { readonly [L in PostLevel]: number } = {
  'jpt-utama': 60,
  'jpt-madya': 60,
  'jpt-pratama': 60,
  administrator: 58,
  pengawas: 58,
  pelaksana: 58,
  'jf-ahli-utama': 65,
  'jf-ahli-madya': 60,
  'jf-ahli-muda': 58,
  'jf-ahli-pertama': 58,
  'jf-penyelia': 58,
  'jf-mahir': 58,
  'jf-terampil': 58,
  'jf-pemula': 58,
}

const isFunctional = (level: string) => (FUNCTIONAL_LEVELS as readonly string[]).includes(level)
const isJpt = (level: string) => level.startsWith('jpt-')

const postOf = (level: PostLevel, employment: Employment, more: object = { limitSource: 'general' }): RetirementPost =>
  ({ level, employment, ...(isFunctional(level) ? more : {}) }) as RetirementPost

const told = (answer: RetirementAnswer): string | number => {
  if (answer.status === 'decided') return answer.limit.age
  return answer.status === 'needs-facts' ? `needs ${answer.missing.join()}` : answer.why
}

/** By hand: what holds for a level on a day, apart from the rows. */
function expected(level: PostLevel, employment: Employment, day: string): string | number {
  if (employment === 'pns') {
    if (day < '2014-01-15') return 'before-coverage'
    return isFunctional(level) && day < '2017-04-07' ? 'rule-not-read' : AGES[level]
  }
  if (day < '2018-11-28') return 'before-coverage'
  return isFunctional(level) || isJpt(level) || day >= '2023-10-31' ? AGES[level] : 'post-not-open-to-pppk'
}

const DAYS = ['2014-01-15', '2017-04-07', '2018-11-28', '2023-10-31'].flatMap((day) => [
  addDays(day as DateInput, -1),
  day as DateInput,
  addDays(day as DateInput, 1),
])

describe('the age limit of a post', () => {
  it('for every level and employment, on the day before, of and after each change', () => {
    let cases = 0
    for (const level of POST_LEVELS) {
      for (const employment of EMPLOYMENTS) {
        for (const day of DAYS) {
          const answer = retirementDate(
            postOf(level, employment, { limitSource: 'general', higherLimitBefore2017: false }),
            '1980-05-20',
            day,
          )
          expect([level, employment, day, told(answer)]).toEqual([
            level,
            employment,
            day,
            expected(level, employment, day),
          ])
          cases += 1
        }
      }
    }
    expect(cases).toBe(14 * 2 * 12)
  })

  it('never rests on rows that name different ages for the same case', () => {
    for (const row of LIMIT_ROWS) {
      for (const other of LIMIT_ROWS) {
        if (row.age === null || other.age === null || row.keptBornBefore !== other.keptBornBefore) continue
        const meet =
          row.employments.some((one) => other.employments.includes(one)) &&
          row.levels.some((one) => other.levels.includes(one)) &&
          row.sources.some((one) => other.sources.includes(one)) &&
          (row.during.until === null || other.during.from < row.during.until) &&
          (other.during.until === null || row.during.from < other.during.until)
        if (meet) expect([row.basis.provision, row.age]).toEqual([row.basis.provision, other.age])
      }
    }
  })

  it('cites provisions in force on the day, and is no better known than the weakest', () => {
    for (const level of POST_LEVELS) {
      for (const employment of EMPLOYMENTS) {
        for (const limitSource of isFunctional(level) ? LIMIT_SOURCES : (['general'] as const)) {
          for (const day of DAYS) {
            const answer = retirementDate(postOf(level, employment, { limitSource }), '1980-05-20', day)
            for (const { provision } of answer.basis)
              expect([provision, inForce(provision, day).status]).toEqual([provision, 'in-force'])
            if (answer.status !== 'decided') continue
            expect(answer.basis.length).toBeGreaterThan(0)
            const weakest = Math.max(...answer.basis.map(({ provision }) => EVIDENCE.indexOf(evidenceOf(provision))))
            expect(EVIDENCE.indexOf(answer.evidence)).toBeGreaterThanOrEqual(weakest)
            const fromMemory = answer.cautions.some(({ code }) => code === 'age-from-memory')
            expect([limitSource, fromMemory, answer.evidence]).toEqual([
              limitSource,
              limitSource !== 'general',
              limitSource === 'general' ? 'gazette-text' : 'unverified',
            ])
          }
        }
      }
    }
  })

  it('of a functional post that an act fixes comes from memory, or is not held', () => {
    const of = (limitSource: (typeof LIMIT_SOURCES)[number]) =>
      retirementDate({ level: 'jf-ahli-muda', employment: 'pns', limitSource }, '1968-03-10', '2024-06-01')
    expect(LIMIT_SOURCES.map((source) => told(of(source)))).toEqual([58, 60, 65, 70, 'act-not-held'])
    expect(of('other-act')).toMatchObject({ status: 'outside-law', reason: 'not-covered' })
    expect(of('guru').basis.map(({ provision }) => provision)).toEqual([
      'pp-11-2017/pasal-240',
      'uu-20-2023/pasal-55/huruf-b/angka-1',
    ])
  })

  it('of a PNS outside the posts of ASN is 58, since the regulation that says so', () => {
    const on = (day: DateInput) => told(retirementDate('pejabat-pasal-349' as PostLevel, '1968-03-10', day))
    expect([on('2017-04-06'), on('2017-04-07'), on('2024-01-01')]).toEqual(['before-coverage', 58, 58])
  })

  it('that was higher before 2017 stays for those old enough on its first day', () => {
    const of = (level: PostLevel, born: DateInput, higherLimitBefore2017?: boolean, day: DateInput = '2017-06-01') =>
      told(
        retirementDate(
          { level, employment: 'pns', limitSource: 'general', higherLimitBefore2017 } as RetirementPost,
          born,
          day,
        ),
      )
    // Above 60 on 7 April 2017: born on 6 April 1957 or before; who turns 60 that day is not above it.
    expect([of('jf-ahli-madya', '1957-04-06', true), of('jf-ahli-madya', '1957-04-07', true)]).toEqual([65, 60])
    expect([of('jf-ahli-madya', '1957-04-06', false), of('jf-ahli-madya', '1957-04-06')]).toEqual([
      60,
      'needs higherLimitBefore2017',
    ])
    for (const level of ['jf-ahli-pertama', 'jf-ahli-muda', 'jf-penyelia'] as const) {
      expect([of(level, '1959-04-06', true), of(level, '1959-04-07', true)]).toEqual([60, 58])
      expect([of(level, '1959-04-06', false), of(level, '1959-04-06'), of(level, '1959-04-07')]).toEqual([
        58,
        'needs higherLimitBefore2017',
        58,
      ])
    }
    // Posts that Pasal 354 and 355 do not name.
    expect([of('jf-mahir', '1957-04-06', true), of('jf-ahli-utama', '1950-04-06', true)]).toEqual([58, 65])
    expect(of('jf-ahli-madya', '1957-04-06', true, '2017-04-06')).toBe('rule-not-read')
    const kept = retirementDate(
      { level: 'jf-ahli-madya', employment: 'pns', limitSource: 'general', higherLimitBefore2017: true },
      '1957-04-06',
      '2024-01-01',
    )
    expect(kept.basis.map(({ provision }) => provision)).toEqual([
      'pp-11-2017/pasal-354',
      'uu-20-2023/pasal-55/huruf-b/angka-1',
    ])
  })
})

describe('facts left out', () => {
  it('are asked for only where they matter', () => {
    const ask = (post: PostLevel | RetirementPost, born: DateInput, day: DateInput) =>
      told(retirementDate(post, born, day))
    expect(ask('administrator', '1968-03-10', '2024-06-01')).toBe(58)
    expect(ask('administrator', '1968-03-10', '2020-06-01')).toBe('needs employment')
    expect(ask('jpt-pratama', '1968-03-10', '2020-06-01')).toBe(60)
    expect(ask('jf-ahli-muda', '1968-03-10', '2024-06-01')).toBe('needs limitSource')
    expect(ask({ level: 'jf-ahli-madya', limitSource: 'general' }, '1956-03-10', '2024-06-01')).toBe(
      'needs employment,higherLimitBefore2017',
    )
  })

  it('show what is possible, the lowest age first, and why there may be none', () => {
    const answer = retirementDate({ level: 'jf-ahli-muda', employment: 'pns' }, '1968-03-10', '2024-06-01')
    if (answer.status !== 'needs-facts') throw new Error(answer.status)
    expect(answer.possible.map(({ age }) => age)).toEqual([58, 60, 65, 70])
    expect(answer.orNone).toEqual(['act-not-held'])
    const closed = retirementDate('pelaksana', '1968-03-10', '2020-06-01')
    expect(closed).toMatchObject({ possible: [{ age: 58 }], orNone: ['post-not-open-to-pppk'] })
  })

  it('change the basis without changing the age, and are told then', () => {
    const answer = retirementDate('jpt-pratama', '1968-03-10', '2020-06-01')
    expect(answer).toMatchObject({ status: 'decided' })
    expect(answer.status === 'decided' && answer.cautions.at(-1)).toEqual({
      code: 'basis-depends-on',
      facts: ['employment'],
    })
    expect(answer.basis.map(({ provision }) => provision)).toEqual([
      'uu-5-2014/pasal-90/huruf-b',
      'pp-11-2017/pasal-239/ayat-2/huruf-b',
      'pp-49-2018/pasal-54/ayat-2/huruf-b',
    ])
    const known = retirementDate({ level: 'jpt-pratama', employment: 'pns' }, '1968-03-10', '2020-06-01')
    expect(known.status === 'decided' && known.cautions.map(({ code }) => code)).toEqual(['end-of-month-by-analogy'])
  })

  it('and any answer over them is one of the answers with them', () => {
    const day = fc.integer({ min: 0, max: 5_500 }).map((more) => addDays('2013-06-01', more))
    const born = fc.integer({ min: 0, max: 20_000 }).map((more) => addDays('1945-01-01', more))
    fc.assert(
      fc.property(fc.constantFrom(...POST_LEVELS), born, day, (level, birth, on) => {
        const loose = retirementDate(level, birth, on)
        const ends = new Set<string | number>()
        for (const employment of EMPLOYMENTS) {
          for (const limitSource of LIMIT_SOURCES) {
            for (const higherLimitBefore2017 of [true, false]) {
              ends.add(
                told(retirementDate(postOf(level, employment, { limitSource, higherLimitBefore2017 }), birth, on)),
              )
            }
          }
        }
        if (loose.status === 'needs-facts') {
          expect(ends.size).toBeGreaterThan(1)
          expect(new Set([...loose.possible.map(({ age }) => age), ...loose.orNone])).toEqual(ends)
        } else expect([...ends]).toEqual([told(loose)])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the days of retirement', () => {
  const of = (born: DateInput, on: DateInput = '2024-06-01') => {
    const answer = retirementDate({ level: 'administrator', employment: 'pns' }, born, on)
    if (answer.status !== 'decided') throw new Error(answer.status)
    return answer
  }
  const days = (born: DateInput) => {
    const { reachedOn, lastDay, pensionFrom } = of(born).limit
    return [reachedOn, lastDay, pensionFrom]
  }

  it('are the end of the month of the birthday and the 1st of the next', () => {
    expect(days('1968-03-31')).toEqual(['2026-03-31', '2026-03-31', '2026-04-01'])
    expect(days('1968-04-01')).toEqual(['2026-04-01', '2026-04-30', '2026-05-01'])
    expect(days('1968-04-02')).toEqual(['2026-04-02', '2026-04-30', '2026-05-01'])
    expect(days('1967-12-31')).toEqual(['2025-12-31', '2025-12-31', '2026-01-01'])
    expect(days('1970-02-28')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  })

  it('stay in February for a birth on 29 February, with a caution in a common year', () => {
    expect(days('1968-02-29')).toEqual(['2026-02-28', '2026-02-28', '2026-03-01'])
    expect(of('1968-02-29').cautions.map(({ code }) => code)).toContain('born-on-leap-day')
    expect(of('1968-02-28').cautions.map(({ code }) => code)).not.toContain('born-on-leap-day')
    const at60 = retirementDate({ level: 'jpt-pratama', employment: 'pns' }, '1968-02-29', '2024-06-01')
    expect(at60).toMatchObject({ limit: { reachedOn: '2028-02-29', lastDay: '2028-02-29' } })
    expect(at60.status === 'decided' && at60.cautions.map(({ code }) => code)).toEqual(['end-of-month-by-analogy'])
  })

  it('rest on an analogy that is not verified for the ordinary case, and say so every time', () => {
    const caution = of('1968-03-10').cautions.find(({ code }) => code === 'end-of-month-by-analogy')
    expect(caution).toMatchObject({ evidence: 'unverified' })
    const basis = caution?.code === 'end-of-month-by-analogy' ? caution.basis.map(({ provision }) => provision) : []
    expect(basis.map(evidenceOf)).toEqual(['gazette-text', 'gazette-text', 'gazette-text'])
  })

  it('warn where the age was reached before the day asked about, from the day after', () => {
    const codes = (on: DateInput) => of('1966-03-10', on).cautions.map(({ code }) => code)
    expect(codes('2024-03-10')).not.toContain('reached-before')
    expect(codes('2024-03-11')).toContain('reached-before')
  })

  it('warn past the day through which the law was looked at', () => {
    const first = (on: DateInput) => of('1980-03-10', on).cautions[0]?.code
    expect(first('2026-01-01')).toBe('end-of-month-by-analogy')
    expect(first('2026-01-02')).toBe('not-checked-since')
  })

  it('never end before the birthday nor more than a month after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), (more) => {
        const born = addDays('1940-01-01', more)
        const { reachedOn, lastDay, pensionFrom, age } = of(born).limit
        expect(reachedOn).toBe(addMonths(born, age * 12))
        expect(pensionFrom).toBe(addDays(lastDay, 1))
        expect(pensionFrom.endsWith('-01')).toBe(true)
        expect(lastDay.slice(0, 7)).toBe(reachedOn.slice(0, 7))
        expect(daysBetween(reachedOn, lastDay)).toBeLessThan(31)
      }),
    )
  })
})

describe('a wrong call', () => {
  it('throws and names the field', () => {
    const call =
      (post: object | string, born = '1968-03-10', on = '2024-06-01') =>
      () =>
        retirementDate(post as RetirementPost, born as DateInput, on as DateInput)
    expect(call('eselon-ii')).toThrow("post.level: 'eselon-ii'")
    expect(call({ level: 'jf-lain' })).toThrow('post.level')
    expect(call({ level: 'pengawas', employment: 'cpns' })).toThrow('post.employment')
    expect(call({ level: 'jf-ahli-muda', limitSource: 'teacher' })).toThrow('post.limitSource')
    expect(call('pengawas', '1968-02-30')).toThrow('birthDate')
    expect(call('pengawas', '1968-02-20', '2024-6-1')).toThrow('on')
  })

  it('does not change what it was given', () => {
    const post = Object.freeze({ level: 'jf-ahli-muda', employment: 'pns', limitSource: 'general' } as const)
    expect(retirementDate(post, '1968-03-10', '2024-06-01')).toEqual(
      retirementDate({ ...post }, '1968-03-10', '2024-06-01'),
    )
  })
})
