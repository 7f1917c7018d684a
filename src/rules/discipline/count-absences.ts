import { addWorkingDays, type CalendarIssue, isWorkingDay, type WorkingDayOptions } from '../../calendar'
import { addDays, addMonths, type DateInput, type PlainDate, plainDate } from '../../dates'

/** Absent working days in a row, days off between them left out. */
export interface AbsenceRun {
  /** The first absent working day. */
  readonly first: PlainDate
  /** The last one. */
  readonly last: PlainDate
  /** How many working days it has. */
  readonly workingDays: number
  /** Whether 31 December lies within it. */
  readonly overNewYear: boolean
  /** How many of its working days lie in its calendar year with the most. */
  readonly inOneYear: number
  /** The tenth day, where it has ten. */
  readonly tenthDay?: PlainDate
  /** The first day of the month from which the salary is no longer paid, where it has ten days: PP 94/2021 Pasal 15 ayat (2). */
  readonly payStopsFrom?: PlainDate
}

/** What a list of absent days amounts to. */
export interface AbsenceCount {
  /** Absent working days of each calendar year in order; each year is counted anew (PP 94/2021 Pasal 15 ayat (1)). */
  readonly years: readonly { readonly year: number; readonly workingDays: number }[]
  /** The runs in order. */
  readonly runs: readonly AbsenceRun[]
  /** Days that were told and are no working days, or were told twice; they are not counted. */
  readonly notCounted: readonly PlainDate[]
  /** What keeps the calendar from telling whether a day was a working day; with it nothing may be concluded. */
  readonly issues: readonly CalendarIssue[]
}

/** Days in a row after which PP 94/2021 Pasal 11 ayat (2) huruf d angka 4 dismisses. */
const TEN = 10

/**
 * Counts absent days as PP 94/2021 Pasal 15 ayat (1) has them counted: working days only, per calendar year from January to December,
 * and runs of working days in a row, which a weekend or a holiday does not break. Each step is pure; the calendar tells what a working
 * day is, and a year without a decree is not guessed.
 *
 * @param absentOn the days without valid reason, in any order: `['2024-03-04', '2024-03-05']`
 * @param options the week of the office, the reading of collective leave, the calendar
 * @returns counts by year, runs, days that were left out, and what the calendar could not tell
 * @throws RangeError naming the place of a text that is no day
 * @example
 * const { years, runs, notCounted } = countAbsences(['2024-03-08', '2024-03-09', '2024-03-13'])
 * years // => [{ year: 2024, workingDays: 2 }]
 * // 11 and 12 March 2024 were Nyepi and its collective leave: the two days stand in a row.
 * runs.map(({ first, last, workingDays }) => `${first} ${last} ${workingDays}`) // => ['2024-03-08 2024-03-13 2']
 * notCounted // => ['2024-03-09']
 */
export function countAbsences(absentOn: readonly DateInput[], options: WorkingDayOptions = {}): AbsenceCount {
  const told = absentOn.map((day, at) => plainDate(day, `absentOn[${at}]`))
  const unique = [...new Set(told)].sort()
  const issues: CalendarIssue[] = []
  const working: PlainDate[] = []
  const notCounted: PlainDate[] = told.filter((day, at) => told.indexOf(day) !== at)
  for (const day of unique) {
    const answer = isWorkingDay(day, options)
    if (!answer.ok) issues.push(...answer.issues)
    else if (answer.value) working.push(day)
    else notCounted.push(day)
  }
  const years = new Map<number, number>()
  for (const day of working) years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + 1)
  return {
    years: [...years].map(([year, workingDays]) => ({ year, workingDays })),
    runs: runsOf(working, options, issues),
    notCounted: notCounted.sort(),
    issues: unlike(issues),
  }
}

function runsOf(working: readonly PlainDate[], options: WorkingDayOptions, issues: CalendarIssue[]): AbsenceRun[] {
  const runs: PlainDate[][] = []
  for (const day of working) {
    const open = runs.at(-1)
    const before = open?.at(-1)
    if (open === undefined || before === undefined || !follows(before, day, options, issues)) runs.push([day])
    else open.push(day)
  }
  return runs.map((days) => {
    const first = days[0] as PlainDate
    const last = days.at(-1) as PlainDate
    const own = new Map<number, number>()
    for (const day of days) own.set(yearOf(day), (own.get(yearOf(day)) ?? 0) + 1)
    const tenthDay = days[TEN - 1]
    return {
      first,
      last,
      workingDays: days.length,
      overNewYear: own.size > 1,
      inOneYear: Math.max(...own.values()),
      ...(tenthDay === undefined ? {} : { tenthDay, payStopsFrom: monthAfter(tenthDay) }),
    }
  })
}

/** Whether no working day lies between two working days. */
function follows(before: PlainDate, day: PlainDate, options: WorkingDayOptions, issues: CalendarIssue[]): boolean {
  const next = addWorkingDays(before, 1, options)
  if (next.ok) return next.value === day
  issues.push(...next.issues)
  return false
}

function monthAfter(day: PlainDate): PlainDate {
  return addMonths(addDays(day, 1 - Number(day.slice(8))), 1)
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

function unlike(issues: readonly CalendarIssue[]): CalendarIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
}
