import { describe, expect, it } from 'vitest'
import { decreeOf, HOLIDAY_NAMES, historyOf, holidayName, supersededDays } from '../../src/calendar'
import { DECREE_YEARS } from '../../src/calendar/decrees'
import { isPlainDate } from '../../src/dates'

const groups = DECREE_YEARS.flatMap((year) => year.groups.map((group) => ({ year: year.year, ...group })))
const standing = groups.filter((group) => group.endedBy === undefined)

describe('the decrees as data', () => {
  it('cover the years 2019 to 2027 without a hole', () => {
    expect(DECREE_YEARS.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])
  })

  it.each([
    [2019, 16, 4, 1],
    [2020, 16, 5, 1],
    [2021, 16, 1, 0],
    [2022, 16, 4, 0],
    [2023, 16, 11, 0],
    [2024, 17, 10, 2],
    [2025, 17, 11, 0],
    [2026, 17, 8, 0],
    [2027, 18, 8, 0],
  ])('%i has %i national holidays, %i days of collective leave and %i voting days', (year, national, leave, voting) => {
    const count = (kind: string) =>
      standing
        .filter((group) => group.year === year && group.kind === kind)
        .reduce((sum, group) => sum + group.days.length, 0)
    expect([count('libur-nasional'), count('cuti-bersama'), count('hari-pemungutan-suara')]).toEqual([
      national,
      leave,
      voting,
    ])
  })

  it('name only decrees of their own year that the registry holds, and use every one', () => {
    for (const { decrees, groups: ofYear, base } of DECREE_YEARS) {
      const ids = decrees.map(({ id }) => id)
      const asn = ofYear.flatMap((group) =>
        group.asnDecree === undefined || ['none', 'not-found'].includes(group.asnDecree) ? [] : [group.asnDecree],
      )
      const used = [
        base,
        ...asn,
        ...ofYear.flatMap((group) => [group.decree, group.endedBy, group.asnEndedBy].filter((id) => id !== undefined)),
      ]
      expect(new Set(used)).toEqual(new Set(ids))
    }
  })

  it('name each decree once', () => {
    const ids = DECREE_YEARS.flatMap(({ decrees }) => decrees.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('date each decree by a day or by a window that runs forward', () => {
    for (const { decrees } of DECREE_YEARS) {
      for (const { id, signedOn, window } of decrees) {
        if (signedOn === null)
          expect([isPlainDate(window.notBefore), isPlainDate(window.by), window.notBefore < window.by], id).toEqual([
            true,
            true,
            true,
          ])
        else expect(isPlainDate(signedOn), id).toBe(true)
      }
    }
  })

  it('hold real days of their year, each name once a day', () => {
    const seen = new Set<string>()
    for (const { year, days, decree } of groups) {
      for (const [date, name] of days) {
        expect(isPlainDate(date) && Number(date.slice(0, 4)) === year, date).toBe(true)
        expect(seen.has(`${date} ${name} ${decree}`), date).toBe(false)
        seen.add(`${date} ${name} ${decree}`)
      }
    }
  })

  it('give an ASN decree to collective leave and to nothing else', () => {
    for (const group of groups) expect(group.asnDecree !== undefined, group.decree).toBe(group.kind === 'cuti-bersama')
  })

  it('were signed before the days they fix, but for what is not established', () => {
    for (const { days, decree } of standing) {
      const { signedOn, window } = decreeOf(decree) ?? {}
      for (const [date] of days) expect((signedOn ?? window?.notBefore ?? '9999') < date, date).toBe(true)
    }
  })

  it('rest on no evidence better than what was read: nothing in the gazette', () => {
    expect(new Set(groups.map(({ evidence }) => evidence))).toEqual(new Set(['report', 'reproduced-text']))
  })
})

describe('the names of holidays', () => {
  it('put the year of the feast in', () => {
    expect(holidayName({ name: 'idulfitri-hari-pertama', numeral: 1445 })).toEqual({
      id: 'Hari Raya Idulfitri 1445 Hijriah (hari pertama)',
      en: 'Eid al-Fitr 1445 AH (first day)',
    })
    expect(holidayName({ name: 'hari-buruh', numeral: null })).toEqual({
      id: 'Hari Buruh Internasional',
      en: 'International Labour Day',
    })
  })

  it('leave a name of the caller as it is', () => {
    expect(holidayName({ name: 'Hari jadi provinsi', numeral: null })).toEqual({
      id: 'Hari jadi provinsi',
      en: 'Hari jadi provinsi',
    })
    expect(holidayName({ name: 'constructor', numeral: null })).toEqual({ id: 'constructor', en: 'constructor' })
  })

  it('carry a numeral exactly where the rows do', () => {
    const used = new Set<string>()
    for (const [date, name, numeral] of groups.flatMap(({ days }) => days)) {
      used.add(name)
      expect(HOLIDAY_NAMES[name].id.includes('{n}'), date).toBe(numeral !== undefined)
      expect(HOLIDAY_NAMES[name].en.includes('{n}'), date).toBe(numeral !== undefined)
    }
    expect(used).toEqual(new Set(Object.keys(HOLIDAY_NAMES)))
  })
})

describe('the history of a day', () => {
  it('tells each state with the decrees that made and ended it', () => {
    expect(historyOf('2021-12-24')).toEqual([
      {
        date: '2021-12-24',
        kind: 'cuti-bersama',
        name: 'cuti-bersama-natal',
        numeral: null,
        state: { decree: 'skb-642-2020', decreedOn: '2020-09-10', endedBy: 'skb-712-2021', endedOn: '2021-06-18' },
        forAsn: { decree: 'keppres-7-2021', decreedOn: '2021-04-09', endedBy: null, endedOn: null },
        evidence: 'report',
        notes: ['asn-decree-still-names-it'],
      },
    ])
  })

  it('says where no Keppres was found, where none was made and where none is asked for', () => {
    expect(historyOf('2025-08-18').map(({ forAsn }) => forAsn)).toEqual(['not-found'])
    expect(historyOf('2020-05-22').map(({ forAsn }) => forAsn)).toEqual(['none'])
    expect(historyOf('2024-01-01').map(({ forAsn }) => forAsn)).toEqual([null])
  })

  it('leaves a date open that is not established', () => {
    expect(historyOf('2023-04-26')[0]?.state).toEqual({
      decree: 'skb-1066-2022',
      decreedOn: '2022-10-11',
      endedBy: 'skb-327-2023',
      endedOn: null,
    })
    expect(historyOf('2020-12-24')[0]?.state.decreedOn).toBeNull()
  })

  it('tells two feasts on one day as two states', () => {
    expect(historyOf('2021-05-13').map(({ name }) => name)).toEqual(['idulfitri-hari-pertama', 'kenaikan-isa-al-masih'])
  })

  it('is empty for an ordinary day and for a year without a decree', () => {
    expect(historyOf('2024-02-13')).toEqual([])
    expect(historyOf('2028-01-01')).toEqual([])
  })

  it('lists the days that decrees took back, year by year', () => {
    const dates = (year: number) => supersededDays(year).map(({ date }) => date.slice(5))
    expect(dates(2020)).toEqual(['05-22', '05-26', '05-27', '05-28', '05-29', '12-28', '12-29', '12-30'])
    expect(dates(2021)).toEqual(['03-12', '05-17', '05-18', '05-19', '08-10', '10-19', '12-24', '12-27'])
    expect(dates(2022)).toEqual(['07-09'])
    expect(dates(2023)).toEqual(['04-26'])
    expect([2019, 2024, 2025, 2026, 2027].flatMap(dates)).toEqual([])
  })

  it('knows no decree it does not hold', () => {
    expect(decreeOf('skb-1-1900')).toBeUndefined()
    expect(decreeOf('skb-728-2019')).toEqual({
      id: 'skb-728-2019',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 728/2019, 213/2019, 01/2019',
      signedOn: null,
      window: { notBefore: '2019-01-01', by: '2019-12-31' },
    })
  })
})
