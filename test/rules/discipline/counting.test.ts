import { describe, expect, it } from 'vitest'
import { type CalendarDefinition, defineCalendar } from '../../../src/calendar'
import type { DateInput } from '../../../src/dates'
import {
  countAbsences,
  type ProceedingsContext,
  planProceedings,
  planRemedy,
  type RemedyFacts,
} from '../../../src/rules/discipline'
import { countRule } from '../../../src/rules/discipline/proceedings/steps/count'

/*
 * How a plan counts under the readings that a caller follows, and where the calendar comes to its end. The days are counted by hand from
 * the wall calendars of `hand-count.ts`.
 */

const calendarOf = (definition: CalendarDefinition) => {
  const made = defineCalendar(definition)
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}
const WORKED = { readings: { 'cuti-bersama-working-day': 'working-day' } } as const

describe('the readings of a count', () => {
  const effect = (readings?: ProceedingsContext['readings']) =>
    planProceedings(
      {
        actor: { kind: 'pns' },
        level: 'sedang',
        decidedOn: '2024-12-02',
        receivedOn: '2024-12-02',
        presentAtDelivery: true,
        remedyFiled: false,
      },
      readings === undefined ? {} : { readings },
    ).steps.find(({ code }) => code === 'take-effect')?.deadline

  it('move the fifteenth day of the effect: the day of receipt is day zero or day one', () => {
    expect(effect()).toMatchObject({ due: '2024-12-17', dueOther: [{ due: '2024-12-16' }] })
    expect(effect({ 'effect-day-fifteen': 'day-zero' })).toMatchObject({ due: '2024-12-17', dueOther: [] })
    expect(effect({ 'effect-day-fifteen': 'day-one' })).toMatchObject({ due: '2024-12-16', dueOther: [] })
  })

  it('count collective leave as working days where that is followed', () => {
    const deliver = (context: ProceedingsContext) =>
      planProceedings({ actor: { kind: 'pns' }, level: 'sedang', decidedOn: '2023-04-10' }, context).steps.find(
        ({ code }) => code === 'deliver',
      )?.deadline
    // 11-14, 17 and 18 April are six days; then 19-21, 24 and 25 are collective leave; 1 May is a holiday.
    expect(deliver({})).toMatchObject({ due: '2023-05-08', dueEarlier: '2023-04-28' })
    expect(deliver(WORKED)).toMatchObject({ due: '2023-04-28', dueEarlier: null })
  })
})

describe('five days after ten days of silence', () => {
  const deemed = (objectedOn: DateInput, context: Parameters<typeof planRemedy>[1] = {}) => {
    const facts: RemedyFacts = {
      actor: { kind: 'thl' },
      against: 'sanction-sedang',
      issuer: 'pejabat-pembina-kepegawaian',
      decidedOn: objectedOn,
      objectedOn,
    }
    return planRemedy(facts, context).steps.find(({ code }) => code === 'issue-deemed-decision')?.deadline
  }

  it('run around Lebaran 2023 in each way collective leave is read', () => {
    // The tenth working day after 3 April is 18 April; from there 26-28 April, 2 and 3 May, or 19-21, 24 and 25 April.
    expect(deemed('2023-04-03')).toMatchObject({
      due: '2023-05-03',
      dueEarlier: '2023-04-25',
      dueOther: [{ due: '2023-05-02' }],
      cautions: expect.arrayContaining([
        { code: 'cuti-bersama-readings-differ', nonWorking: '2023-05-03', working: '2023-04-25' },
      ]),
    })
    expect(deemed('2023-04-03', WORKED)).toMatchObject({
      due: '2023-04-25',
      dueEarlier: null,
      cautions: expect.arrayContaining([
        { code: 'cuti-bersama-readings-differ', nonWorking: '2023-05-03', working: '2023-04-25' },
      ]),
    })
  })

  const decree = 'surat keputusan contoh'
  const leave = (days: readonly string[]) =>
    days.map((date) => ({ date: date as DateInput, kind: 'cuti-bersama' as const, name: 'cuti bersama', decree }))

  it('are not counted where they end in a year that the calendar does not have', () => {
    const calendar = calendarOf({ id: 'contoh', base: 'none', years: [2023] })
    // The tenth working day after 15 December 2023 is the 29th, a Friday; the five after it lie in 2024.
    expect(deemed('2023-12-15', { calendar })).toMatchObject({
      event: '2023-12-15',
      issues: [{ code: 'year-without-decree', year: 2024 }],
    })
  })

  it('stand alone where the other reading would end in such a year', () => {
    const off = ['2023-12-14', '2023-12-15', '2023-12-18', '2023-12-19', '2023-12-20', '2023-12-21', '2023-12-22']
    // Working, the days after 6 December reach the tenth on the 20th and five more on the 27th. Off, the tenth is the 29th and the year
    // ends before the five; with two days more off it ends before the tenth.
    for (const days of [off, ['2023-12-12', '2023-12-13', ...off]]) {
      const calendar = calendarOf({ id: 'contoh', base: 'none', years: [2023], days: leave(days) })
      const counted = deemed('2023-12-06', { calendar, ...WORKED })
      expect(counted).toMatchObject({ due: '2023-12-27', dueEarlier: null })
      expect(JSON.stringify(counted)).not.toContain('cuti-bersama-readings-differ')
    }
  })
})

describe('two periods in turn', () => {
  const counting = {
    cutiBersama: 'non-working',
    readHariAs: 'hari-kalender',
    ordinalStartDay: undefined,
    week: undefined,
    calendar: undefined,
  } as const
  const months = (event: DateInput, rest: object = {}) => {
    const rule = { count: 1, unit: 'bulan', start: 'setelah', since: 'objectedOn', ...rest } as const
    const past = { count: 1, start: 'sejak' } as const
    const provision = 'uu-30-2014/pasal-77/ayat-7'
    return countRule({ ...rule, past, provision }, { objectedOn: event }, counting)
  }

  it('tell the other reading of the first where the second ends on another day, and not where it ends on the same', () => {
    // A month from 15 May ends on 15 June, or on the 14th where that day counts.
    expect(months('2023-05-15')).toMatchObject({ due: '2023-07-15', dueOther: [{ due: '2023-07-14' }] })
    // From 31 December it ends on 31 January or on the 30th, and a month later is the last of February both times.
    expect(months('2022-12-31')).toMatchObject({ due: '2023-02-28', dueOther: [] })
  })
})

describe('absence before and after a year that the calendar does not have', () => {
  it('is not taken for one run, and says which year is missing', () => {
    const calendar = calendarOf({ id: 'contoh', base: 'none', years: [2022, 2024] })
    const { years, runs, issues } = countAbsences(['2022-12-29', '2022-12-30', '2024-01-02'], { calendar })
    expect(years).toEqual([
      { year: 2022, workingDays: 2 },
      { year: 2024, workingDays: 1 },
    ])
    expect(runs.map(({ first, last }) => [first, last])).toEqual([
      ['2022-12-29', '2022-12-30'],
      ['2024-01-02', '2024-01-02'],
    ])
    expect(issues).toMatchObject([{ code: 'year-without-decree', year: 2023 }])
  })
})

describe('the remedy of someone outside the civil service', () => {
  it('is that of the general act, whether for contract staff, a provider or an official of a village', () => {
    const steps = (kind: 'thl' | 'pjlp' | 'perangkat-desa' | 'kepala-desa') =>
      planRemedy({
        actor: { kind },
        against: 'staffing-decision',
        issuer: 'other-official',
        decidedOn: '2024-05-06',
        receivedOn: '2024-05-06',
      }).steps.map(({ code, basis }) => [code, ...basis.map(({ provision }) => provision)])
    const staff = steps('thl')
    expect(staff[0]).toEqual(expect.arrayContaining(['object', 'uu-30-2014/pasal-77/ayat-1']))
    for (const kind of ['pjlp', 'perangkat-desa', 'kepala-desa'] as const) expect(steps(kind)).toEqual(staff)
  })
})
