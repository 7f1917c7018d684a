import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Deadline, type DeadlineInput, deadline } from '../../src/calendar'
import { addDays, addMonths, type DateInput, fromDayNumber, toDayNumber } from '../../src/dates'
import { step } from './naive-calendar'

function count(input: DeadlineInput): Deadline {
  const answer = deadline(input)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

const codes = (input: DeadlineInput) => count(input).cautions.map(({ code }) => code)

describe('a deadline in working days', () => {
  it('shows all its work: PP 79/2021 Pasal 8 ayat (3), 6 hari kerja over Idulfitri 2024', () => {
    const holiday = (name: string, numeral: number | null, kind: string) => ({
      kind,
      name,
      numeral,
      decree: 'skb-855-2023',
      decreedOn: '2023-09-12',
      notes: [],
    })
    const leave = { ...holiday('cuti-bersama-idulfitri', 1445, 'cuti-bersama'), evidence: 'reproduced-text' }
    expect(
      deadline({
        event: '2024-04-04',
        count: 6,
        unit: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        countStartDay: 0,
        provision: 'pp-79-2021/pasal-8/ayat-3',
      }),
    ).toEqual({
      ok: true,
      value: {
        event: '2024-04-04',
        count: 6,
        unit: 'hari-kerja',
        countedAs: 'hari-kerja',
        start: 'terhitung-mulai-tanggal',
        countStartDay: 0,
        bound: 'at-most',
        provision: 'pp-79-2021/pasal-8/ayat-3',
        due: '2024-04-22',
        dueIs: 'last-day',
        dueEarlier: '2024-04-16',
        dueOther: [],
        skipped: [
          { why: 'weekend', first: '2024-04-06', last: '2024-04-07' },
          { why: 'holiday', date: '2024-04-08', holidays: [{ date: '2024-04-08', ...leave }] },
          { why: 'holiday', date: '2024-04-09', holidays: [{ date: '2024-04-09', ...leave }] },
          {
            why: 'holiday',
            date: '2024-04-10',
            holidays: [
              { date: '2024-04-10', ...holiday('idulfitri-hari-pertama', 1445, 'libur-nasional'), evidence: 'report' },
            ],
          },
          {
            why: 'holiday',
            date: '2024-04-11',
            holidays: [
              { date: '2024-04-11', ...holiday('idulfitri-hari-kedua', 1445, 'libur-nasional'), evidence: 'report' },
            ],
          },
          { why: 'holiday', date: '2024-04-12', holidays: [{ date: '2024-04-12', ...leave }] },
          { why: 'weekend', first: '2024-04-13', last: '2024-04-14' },
          { why: 'holiday', date: '2024-04-15', holidays: [{ date: '2024-04-15', ...leave }] },
          { why: 'weekend', first: '2024-04-20', last: '2024-04-21' },
        ],
        cautions: [{ code: 'cuti-bersama-readings-differ', nonWorking: '2024-04-22', working: '2024-04-16' }],
        countedBy: { calendar: 'national', week: 5, cutiBersama: 'non-working', decree: 'skb', asKnownOn: null },
      },
    })
  })

  it('keeps the literal type of the provision', () => {
    const answer = deadline({
      event: '2024-04-04',
      count: 14,
      unit: 'hari-kerja',
      start: 'terhitung-mulai-tanggal',
      provision: 'pp-79-2021/pasal-4/ayat-2',
    })
    if (answer.ok) expectTypeOf(answer.value.provision).toEqualTypeOf<'pp-79-2021/pasal-4/ayat-2' | null>()
    expect(answer.ok && answer.value.provision).toBe('pp-79-2021/pasal-4/ayat-2')
    expect(count({ event: '2024-04-04', count: 14, unit: 'hari-kerja', start: 'setelah' }).provision).toBeNull()
  })

  it('gives both readings of the first day where the phrase leaves it open', () => {
    const open = count({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'sejak' })
    expect([open.due, open.dueOther]).toEqual(['2024-12-20', [{ reading: 'event-day-counted', due: '2024-12-19' }]])
    expect(open.cautions).toContainEqual({ code: 'start-day-open', counted: 0 })
    const counted = count({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'sejak', countStartDay: 1 })
    expect([counted.due, counted.countStartDay, counted.dueOther, counted.cautions]).toEqual(['2024-12-19', 1, [], []])
    const after = count({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'setelah' })
    expect([after.due, after.dueOther, after.cautions]).toEqual(['2024-12-20', [], []])
  })

  it('PP 79/2021 Pasal 4 ayat (2), counted from the date of receipt: the phrase leaves the first day open', () => {
    const objection = count({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'terhitung-mulai-tanggal' })
    expect([objection.due, objection.dueOther]).toEqual([
      '2024-12-20',
      [{ reading: 'event-day-counted', due: '2024-12-19' }],
    ])
    expect(objection.cautions).toEqual([{ code: 'start-day-open', counted: 0 }])
  })

  it('finds no second reading where the event fell on a day off', () => {
    const sunday = count({ event: '2024-12-01', count: 1, unit: 'hari-kerja', start: 'sejak' })
    expect([sunday.due, sunday.dueOther, sunday.cautions]).toEqual(['2024-12-02', [], []])
  })

  it('lists the event day among the days passed over when it would count and is a day off', () => {
    expect(
      count({ event: '2024-12-01', count: 1, unit: 'hari-kerja', start: 'sejak', countStartDay: 1 }).skipped,
    ).toEqual([{ why: 'weekend', first: '2024-12-01', last: '2024-12-01' }])
  })

  it('turns the two readings of collective leave round when the caller chose the other', () => {
    const working = count({
      event: '2024-04-04',
      count: 6,
      unit: 'hari-kerja',
      start: 'setelah',
      cutiBersama: 'working',
    })
    expect([working.due, working.dueEarlier]).toEqual(['2024-04-16', null])
    expect(working.cautions).toEqual([
      { code: 'cuti-bersama-readings-differ', nonWorking: '2024-04-22', working: '2024-04-16' },
    ])
    expect(working.skipped.map((skipped) => (skipped.why === 'weekend' ? skipped.first : skipped.date))).toEqual([
      '2024-04-06',
      '2024-04-10',
      '2024-04-11',
      '2024-04-13',
    ])
  })

  it('treats an at-least as the first day for the act, and gives the reading of clear days', () => {
    // PP 53/2010 Pasal 23: at least seven working days between summons and examination.
    const summons = count({
      event: '2020-02-03',
      count: 7,
      unit: 'hari-kerja',
      start: 'sejak',
      countStartDay: 0,
      bound: 'at-least',
    })
    expect([summons.due, summons.dueIs, summons.bound]).toEqual(['2020-02-12', 'first-day', 'at-least'])
    expect(summons.dueOther).toEqual([{ reading: 'clear-days', due: '2020-02-13' }])
    expect(summons.cautions).toEqual([{ code: 'clear-days-open' }])
    expect(
      count({ event: '2020-02-03', count: 1, unit: 'hari-kalender', start: 'setelah', bound: 'at-least' }).dueOther,
    ).toEqual([{ reading: 'clear-days', due: '2020-02-05' }])
  })

  it('counts by the week, the decree and the knowledge asked for, and says so', () => {
    const six = count({
      event: '2022-07-04',
      count: 5,
      unit: 'hari-kerja',
      start: 'setelah',
      week: 6,
      asKnownOn: '2022-07-06',
    })
    expect([six.due, six.countedBy.week, six.countedBy.asKnownOn]).toEqual(['2022-07-11', 6, '2022-07-06'])
    expect(count({ event: '2022-07-04', count: 5, unit: 'hari-kerja', start: 'setelah', week: 6 }).due).toBe(
      '2022-07-09',
    )
    expect(
      count({ event: '2021-12-23', count: 1, unit: 'hari-kerja', start: 'setelah', decree: 'keppres-asn' }).due,
    ).toBe('2021-12-27')
  })

  it('warns where the Keppres for ASN says otherwise than the joint decree', () => {
    expect(count({ event: '2021-12-23', count: 1, unit: 'hari-kerja', start: 'setelah' }).cautions).toEqual([
      { code: 'asn-decree-differs', date: '2021-12-24', forAsn: 'cuti-bersama' },
    ])
    expect(count({ event: '2025-08-15', count: 1, unit: 'hari-kerja', start: 'setelah' }).cautions).toEqual([
      { code: 'cuti-bersama-readings-differ', nonWorking: '2025-08-19', working: '2025-08-18' },
      { code: 'asn-decree-differs', date: '2025-08-18', forAsn: 'not-found' },
    ])
    expect(
      count({ event: '2022-04-28', count: 1, unit: 'hari-kerja', start: 'setelah', asKnownOn: '2022-04-07' }).cautions,
    ).toContainEqual({
      code: 'asn-decree-differs',
      date: '2022-04-29',
      forAsn: 'working-day',
    })
    expect(
      count({ event: '2020-12-28', count: 1, unit: 'hari-kerja', start: 'setelah', asKnownOn: '2020-12-05' }).cautions,
    ).toEqual([{ code: 'asn-decree-differs', date: '2020-12-29', forAsn: 'not-established' }])
    expect(
      codes({ event: '2025-08-15', count: 1, unit: 'hari-kerja', start: 'setelah', cutiBersama: 'working' }),
    ).toEqual(['cuti-bersama-readings-differ'])
    expect(codes({ event: '2021-12-24', count: 1, unit: 'hari-kerja', start: 'setelah' })).toEqual([])
    expect(codes({ event: '2021-12-22', count: 1, unit: 'hari-kerja', start: 'setelah' })).toEqual([])
  })

  it('warns of feasts that may still move, within the count and the day beside it', () => {
    const moving = { code: 'may-still-move', date: '2027-05-17', name: 'iduladha' }
    expect(count({ event: '2027-05-13', count: 1, unit: 'hari-kerja', start: 'setelah' }).cautions).toEqual([])
    expect(count({ event: '2027-05-14', count: 1, unit: 'hari-kerja', start: 'setelah' }).cautions).toContainEqual(
      moving,
    )
    expect(count({ event: '2027-05-17', count: 1, unit: 'hari-kerja', start: 'setelah' }).cautions).toContainEqual(
      moving,
    )
    expect(codes({ event: '2027-05-18', count: 1, unit: 'hari-kerja', start: 'setelah' })).not.toContain(
      'may-still-move',
    )
    const beside = (event: DateInput) =>
      codes({ event, count: 1, unit: 'hari-kerja', start: 'setelah', cutiBersama: 'working' }).includes(
        'may-still-move',
      )
    expect([beside('2027-03-04'), beside('2027-03-05')]).toEqual([false, true])
  })

  it('says which other reading could not be counted', () => {
    expect(
      count({ event: '2027-12-30', count: 1, unit: 'hari-kerja', start: 'setelah', bound: 'at-least' }).cautions,
    ).toEqual([{ code: 'reading-not-counted', reading: 'clear-days' }])
    expect(
      count({
        event: '2027-02-04',
        count: 1,
        unit: 'hari-kerja',
        start: 'setelah',
        decree: 'keppres-asn',
        cutiBersama: 'working',
      }).cautions,
    ).toEqual([{ code: 'reading-not-counted', reading: 'cuti-bersama' }])
  })

  it('refuses a year without a decree and a day that is not established', () => {
    expect(deadline({ event: '2027-12-30', count: 2, unit: 'hari-kerja', start: 'setelah' })).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2028, asKnownOn: null }],
    })
    expect(
      deadline({ event: '2023-06-26', count: 5, unit: 'hari-kerja', start: 'setelah', asKnownOn: '2023-06-10' }).ok,
    ).toBe(false)
  })

  it('agrees with counting one day at a time, and passes over exactly the days that do not count', () => {
    const event = fc.integer({ min: toDayNumber('2019-01-01'), max: toDayNumber('2027-06-30') }).map(fromDayNumber)
    fc.assert(
      fc.property(
        event,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(5 as const, 6 as const),
        (date, number, week) => {
          const answer = count({ event: date, count: number, unit: 'hari-kerja', start: 'setelah', week })
          expect(answer.due).toBe(step(date, number, week, false))
          const earlier = step(date, number, week, true)
          expect(answer.dueEarlier).toBe(earlier === answer.due ? null : earlier)
          const passed = answer.skipped.reduce(
            (sum, day) => sum + (day.why === 'holiday' ? 1 : toDayNumber(day.last) - toDayNumber(day.first) + 1),
            0,
          )
          expect(passed).toBe(toDayNumber(answer.due) - toDayNumber(date) - number)
        },
      ),
    )
  })
})

describe('a deadline in calendar days, months or years', () => {
  it('PP 94/2021 Pasal 38 ayat (1): the 15th day since receipt, both readings of the first day', () => {
    expect(
      deadline({
        event: '2024-12-02',
        count: 15,
        unit: 'hari',
        start: 'ordinal',
        provision: 'pp-94-2021/pasal-38/ayat-1',
      }),
    ).toEqual({
      ok: true,
      value: {
        event: '2024-12-02',
        count: 15,
        unit: 'hari',
        countedAs: 'hari-kalender',
        start: 'ordinal',
        countStartDay: 0,
        bound: null,
        provision: 'pp-94-2021/pasal-38/ayat-1',
        due: '2024-12-17',
        dueIs: 'that-day',
        dueEarlier: null,
        dueOther: [{ reading: 'event-day-counted', due: '2024-12-16' }],
        skipped: [],
        cautions: [
          { code: 'bare-hari', readAs: 'hari-kalender' },
          { code: 'start-day-open', counted: 0 },
        ],
        countedBy: { calendar: 'national', week: 5, cutiBersama: 'non-working', decree: 'skb', asKnownOn: null },
      },
    })
  })

  it('PP 53/2010 Pasal 44 ayat (1): the 15th day after receipt leaves one reading', () => {
    const effect = count({
      event: '2020-02-03',
      count: 15,
      unit: 'hari',
      start: 'ordinal',
      countStartDay: 0,
      bound: 'at-least',
    })
    expect([effect.due, effect.dueIs, effect.bound, effect.dueOther]).toEqual(['2020-02-18', 'that-day', null, []])
  })

  it('reads a bare hari as working days where the caller knows the definition', () => {
    const answer = count({ event: '2024-12-02', count: 14, unit: 'hari', start: 'setelah', readHariAs: 'hari-kerja' })
    expect([answer.countedAs, answer.due, answer.cautions]).toEqual([
      'hari-kerja',
      '2024-12-20',
      [{ code: 'bare-hari', readAs: 'hari-kerja' }],
    ])
  })

  it.each<[DeadlineInput, string, (string | null)[]]>([
    [
      { event: '2024-12-18', count: 7, unit: 'hari-kalender', start: 'setelah' },
      '2024-12-25',
      ['libur-nasional', '2024-12-27'],
    ],
    [
      { event: '2024-12-19', count: 7, unit: 'hari-kalender', start: 'setelah' },
      '2024-12-26',
      ['cuti-bersama', '2024-12-27'],
    ],
    [
      { event: '2024-12-19', count: 7, unit: 'hari-kalender', start: 'setelah', cutiBersama: 'working' },
      '2024-12-26',
      [],
    ],
    [
      { event: '2024-12-21', count: 7, unit: 'hari-kalender', start: 'setelah' },
      '2024-12-28',
      ['weekend', '2024-12-30'],
    ],
    [{ event: '2024-12-21', count: 7, unit: 'hari-kalender', start: 'setelah', week: 6 }, '2024-12-28', []],
    [
      { event: '2024-11-20', count: 7, unit: 'hari-kalender', start: 'setelah' },
      '2024-11-27',
      ['hari-pemungutan-suara', '2024-11-28'],
    ],
    [{ event: '2027-12-24', count: 7, unit: 'hari-kalender', start: 'setelah' }, '2027-12-31', []],
    [{ event: '2027-12-25', count: 8, unit: 'hari-kalender', start: 'setelah' }, '2028-01-02', ['weekend', null]],
  ])('says on which day off it falls, and moves nothing (%#)', (input, due, expected) => {
    const answer = count(input)
    expect(answer.due).toBe(due)
    expect(
      answer.cautions.flatMap((caution) =>
        caution.code === 'due-on-non-working-day' ? [caution.why, caution.nextWorkingDay] : [],
      ),
    ).toEqual(expected)
    expect(answer.cautions.length).toBe(expected.length / 2)
  })

  it('works in any year, and says when the holidays of the day are not known', () => {
    expect(count({ event: '2010-06-01', count: 14, unit: 'hari-kalender', start: 'setelah' })).toMatchObject({
      due: '2010-06-15',
      cautions: [{ code: 'holidays-not-known', year: 2010 }],
    })
    expect(count({ event: '2030-01-01', count: 1, unit: 'bulan', start: 'setelah' })).toMatchObject({
      due: '2030-02-01',
      cautions: [{ code: 'holidays-not-known', year: 2030 }],
    })
    expect(
      codes({ event: '2023-06-21', count: 7, unit: 'hari-kalender', start: 'setelah', asKnownOn: '2023-06-10' }),
    ).toEqual(['holidays-not-known'])
  })

  it('counts months by the same day number and ends a month that counts its first day one day sooner', () => {
    const month = count({ event: '2024-07-22', count: 2, unit: 'bulan', start: 'sejak' })
    expect([month.due, month.dueOther]).toEqual(['2024-09-22', [{ reading: 'event-day-counted', due: '2024-09-21' }]])
    expect(count({ event: '2024-01-15', count: 1, unit: 'tahun', start: 'setelah' }).due).toBe('2025-01-15')
  })

  it('says when a month was too short', () => {
    expect(count({ event: '2024-01-31', count: 1, unit: 'bulan', start: 'setelah' })).toMatchObject({
      due: '2024-02-29',
      cautions: [{ code: 'month-end-rounded-down', dayOfMonth: 31 }],
    })
    expect(codes({ event: '2024-02-29', count: 1, unit: 'tahun', start: 'setelah' })).toContain(
      'month-end-rounded-down',
    )
    expect(codes({ event: '2024-01-30', count: 2, unit: 'bulan', start: 'setelah' })).not.toContain(
      'month-end-rounded-down',
    )
  })

  it('adds days and months as the calendar has them', () => {
    const event = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2090-01-01') }).map(fromDayNumber)
    fc.assert(
      fc.property(event, fc.integer({ min: 1, max: 400 }), (date, number) => {
        expect(count({ event: date, count: number, unit: 'hari-kalender', start: 'setelah' }).due).toBe(
          addDays(date, number),
        )
        expect(
          count({ event: date, count: number, unit: 'hari-kalender', start: 'ordinal', countStartDay: 1 }).due,
        ).toBe(addDays(date, number - 1))
        expect(count({ event: date, count: number, unit: 'bulan', start: 'setelah' }).due).toBe(addMonths(date, number))
        expect(count({ event: date, count: 1, unit: 'tahun', start: 'setelah' }).due).toBe(addMonths(date, 12))
      }),
    )
  })
})

describe('hostile input', () => {
  const good: DeadlineInput = { event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'setelah' }
  it.each<[string, object]>([
    ['event', { event: '2024-02-30' }],
    ['count', { count: 0 }],
    ['count', { count: -3 }],
    ['count', { count: 2.5 }],
    ['count', { count: '14' }],
    ['unit', { unit: 'minggu' }],
    ['start', { start: 'sebelum' }],
    ['bound', { bound: 'about' }],
    ['readHariAs', { readHariAs: 'jam' }],
    ['countStartDay', { countStartDay: 2 }],
    ['countStartDay', { countStartDay: 1 }],
    ['week', { week: 4 }],
    ['asKnownOn', { asKnownOn: 'today' }],
  ])('names the field: %s (%j)', (field, wrong) => {
    expect(() => deadline({ ...good, ...wrong })).toThrow(RangeError)
    expect(() => deadline({ ...good, ...wrong })).toThrow(new RegExp(`^${field}: .* / ${field}: `))
  })

  it('does not compile without an event, or with a unit that is none', () => {
    // @ts-expect-error the event is asked for
    expect(() => deadline({ count: 14, unit: 'hari-kerja', start: 'setelah' })).toThrow(RangeError)
    // @ts-expect-error a week is no unit
    expect(() => deadline({ ...good, unit: 'minggu' })).toThrow(RangeError)
    const text: string = '2024-12-02'
    // @ts-expect-error an unchecked text is no day
    expect(deadline({ ...good, event: text }).ok).toBe(true)
  })

  it('changes nothing it was given, and takes undefined for left out', () => {
    const input = Object.freeze({
      ...good,
      countStartDay: undefined,
      bound: undefined,
      readHariAs: undefined,
      provision: undefined,
      asKnownOn: undefined,
      calendar: undefined,
    })
    expect(deadline(input)).toEqual(deadline(good))
    expect(deadline(good)).toEqual(deadline({ ...good, event: '2024-12-02' as DateInput }))
  })
})
