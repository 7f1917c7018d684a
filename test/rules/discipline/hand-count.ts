/*
 * A second count of the deadlines of discipline, from wall calendars written out by hand from the decrees, apart from `src/calendar`.
 * A number is a working day; H a national holiday, C collective leave, V a voting day; Saturdays and Sundays stand in brackets.
 */

const WALL: { readonly [month: string]: string } = {
  '2019-04': '1 2 H3 4 5 (6 7) 8 9 10 11 12 (13 14) 15 16 V17 18 H19 (20 21) 22 23 24 25 26 (27 28) 29 30',
  '2019-05': 'H1 2 3 (4 5) 6 7 8 9 10 (11 12) 13 14 15 16 17 (18 19) 20 21 22 23 24 (25 26) 27 28 29 H30 31',
  '2019-06': '(1 2) C3 C4 H5 H6 C7 (8 9) 10 11 12 13 14 (15 16) 17 18 19 20 21 (22 23) 24 25 26 27 28 (29 30)',
  '2019-07': '1 2 3 4 5 (6 7) 8 9 10 11 12 (13 14) 15 16 17 18 19 (20 21) 22 23 24 25 26 (27 28) 29 30 31',
  '2019-08': '1 2 (3 4) 5 6 7 8 9 (10 11) 12 13 14 15 16 (17 18) 19 20 21 22 23 (24 25) 26 27 28 29 30 (31)',
  '2019-09': '(1) 2 3 4 5 6 (7 8) 9 10 11 12 13 (14 15) 16 17 18 19 20 (21 22) 23 24 25 26 27 (28 29) 30',
  '2019-10': '1 2 3 4 (5 6) 7 8 9 10 11 (12 13) 14 15 16 17 18 (19 20) 21 22 23 24 25 (26 27) 28 29 30 31',
  '2019-11': '1 (2 3) 4 5 6 7 8 (9 10) 11 12 13 14 15 (16 17) 18 19 20 21 22 (23 24) 25 26 27 28 29 (30)',
  '2019-12': '(1) 2 3 4 5 6 (7 8) 9 10 11 12 13 (14 15) 16 17 18 19 20 (21 22) 23 C24 H25 26 27 (28 29) 30 31',
  '2020-01': 'H1 2 3 (4 5) 6 7 8 9 10 (11 12) 13 14 15 16 17 (18 19) 20 21 22 23 24 (25 26) 27 28 29 30 31',
  '2020-02': '(1 2) 3 4 5 6 7 (8 9) 10 11 12 13 14 (15 16) 17 18 19 20 21 (22 23) 24 25 26 27 28 (29)',
  '2020-03': '(1) 2 3 4 5 6 (7 8) 9 10 11 12 13 (14 15) 16 17 18 19 20 (21 22) 23 24 H25 26 27 (28 29) 30 31',
  '2020-04': '1 2 3 (4 5) 6 7 8 9 H10 (11 12) 13 14 15 16 17 (18 19) 20 21 22 23 24 (25 26) 27 28 29 30',
  '2020-05': 'H1 (2 3) 4 5 6 H7 8 (9 10) 11 12 13 14 15 (16 17) 18 19 20 H21 22 (23 24) H25 26 27 28 29 (30 31)',
  '2020-06': 'H1 2 3 4 5 (6 7) 8 9 10 11 12 (13 14) 15 16 17 18 19 (20 21) 22 23 24 25 26 (27 28) 29 30',
  '2023-04': '(1 2) 3 4 5 6 H7 (8 9) 10 11 12 13 14 (15 16) 17 18 C19 C20 C21 (22 23) C24 C25 26 27 28 (29 30)',
  '2023-05': 'H1 2 3 4 5 (6 7) 8 9 10 11 12 (13 14) 15 16 17 H18 19 (20 21) 22 23 24 25 26 (27 28) 29 30 31',
  '2023-06': 'H1 C2 (3 4) 5 6 7 8 9 (10 11) 12 13 14 15 16 (17 18) 19 20 21 22 23 (24 25) 26 27 C28 H29 C30',
  '2023-07': '(1 2) 3 4 5 6 7 (8 9) 10 11 12 13 14 (15 16) 17 18 H19 20 21 (22 23) 24 25 26 27 28 (29 30) 31',
  '2024-11': '1 (2 3) 4 5 6 7 8 (9 10) 11 12 13 14 15 (16 17) 18 19 20 21 22 (23 24) 25 26 V27 28 29 (30)',
  '2024-12': '(1) 2 3 4 5 6 (7 8) 9 10 11 12 13 (14 15) 16 17 18 19 20 (21 22) 23 24 H25 C26 27 (28 29) 30 31',
  '2025-01': 'H1 2 3 (4 5) 6 7 8 9 10 (11 12) 13 14 15 16 17 (18 19) 20 21 22 23 24 (25 26) H27 C28 H29 30 31',
  '2025-02': '(1 2) 3 4 5 6 7 (8 9) 10 11 12 13 14 (15 16) 17 18 19 20 21 (22 23) 24 25 26 27 28',
  '2025-03': '(1 2) 3 4 5 6 7 (8 9) 10 11 12 13 14 (15 16) 17 18 19 20 21 (22 23) 24 25 26 27 C28 (29 30) H31',
}

/** The days off of the calendars above with their names and the decree that made each, and the Saturdays that an office of six days loses. */
const OFF: { readonly [day: string]: string } = {
  '2019-04-17': 'pemungutan-suara-pemilu keppres-10-2019',
  '2019-04-19': 'wafat-isa-al-masih skb-617-2018',
  '2019-05-01': 'hari-buruh skb-617-2018',
  '2019-05-30': 'kenaikan-isa-al-masih skb-617-2018',
  '2019-06-03': 'cuti-bersama-idulfitri skb-617-2018',
  '2019-06-04': 'cuti-bersama-idulfitri skb-617-2018',
  '2019-06-05': 'idulfitri-hari-pertama skb-617-2018',
  '2019-06-06': 'idulfitri-hari-kedua skb-617-2018',
  '2019-06-07': 'cuti-bersama-idulfitri skb-617-2018',
  '2019-12-24': 'cuti-bersama-natal skb-617-2018',
  '2019-12-25': 'natal skb-617-2018',
  '2020-01-01': 'tahun-baru-masehi skb-728-2019',
  // Moved in March 2023: 19 and 20 April were added, 26 April was taken out.
  '2023-04-19': 'cuti-bersama-idulfitri skb-327-2023',
  '2023-04-20': 'cuti-bersama-idulfitri skb-327-2023',
  '2023-04-21': 'cuti-bersama-idulfitri skb-1066-2022',
  '2023-04-22': 'idulfitri-hari-pertama skb-1066-2022',
  '2023-04-24': 'cuti-bersama-idulfitri skb-1066-2022',
  '2023-04-25': 'cuti-bersama-idulfitri skb-1066-2022',
  '2023-05-01': 'hari-buruh skb-1066-2022',
  '2023-05-18': 'kenaikan-isa-al-masih skb-1066-2022',
  '2023-06-01': 'hari-lahir-pancasila skb-1066-2022',
  '2023-06-02': 'cuti-bersama-waisak skb-1066-2022',
  '2023-06-28': 'cuti-bersama-iduladha skb-624-2023',
  '2023-06-29': 'iduladha skb-1066-2022',
  '2023-06-30': 'cuti-bersama-iduladha skb-624-2023',
  '2023-07-19': 'tahun-baru-islam skb-1066-2022',
  '2024-11-27': 'pemungutan-suara-pilkada keppres-33-2024',
  '2024-12-25': 'kelahiran-yesus-kristus skb-855-2023',
  '2024-12-26': 'cuti-bersama-natal skb-855-2023',
  '2025-01-01': 'tahun-baru-masehi skb-1017-2024',
  '2025-01-27': 'isra-mikraj skb-1017-2024',
  '2025-01-28': 'cuti-bersama-tahun-baru-imlek skb-1017-2024',
  '2025-01-29': 'tahun-baru-imlek skb-1017-2024',
  '2025-03-28': 'cuti-bersama-nyepi skb-1017-2024',
}

/** A clock as its article writes it. */
export interface HandRule {
  readonly count: number
  readonly unit: 'kerja' | 'kalender'
  /** Whether the words leave open that the day of the event is day one. */
  readonly open: boolean
  /** A time that must have gone by: whether in full is left open. */
  readonly least?: true
  /** A period of working days that runs first. */
  readonly past?: number
}

interface Day {
  readonly date: string
  readonly mark: string
  readonly weekend: boolean
}

const DAYS: readonly Day[] = Object.entries(WALL).flatMap(([month, line]) => {
  let weekend = false
  return line.split(' ').map((word) => {
    if (word.startsWith('(')) weekend = true
    const day = {
      date: `${month}-${word.replace(/\D/g, '').padStart(2, '0')}`,
      mark: word.replace(/[^HCV]/g, ''),
      weekend,
    }
    if (word.endsWith(')')) weekend = false
    return day
  })
})

/** Saturdays are those in brackets whose next day is in brackets too, or that end a month in brackets. */
const SUNDAYS = new Set(
  DAYS.flatMap(({ date, weekend }, at) => (weekend && DAYS[at + 1]?.weekend !== true ? [date] : [])),
)

type Leave = 'off' | 'worked'

function works({ date, mark, weekend }: Day, week: 5 | 6, leave: Leave): boolean {
  if (mark === 'C') return leave === 'worked'
  if (mark !== '') return false
  if (!weekend) return true
  return week === 6 && !SUNDAYS.has(date) && OFF[date] === undefined
}

/** The day reached by counting on the wall, the day of the event being nought. */
function reach(event: string, count: number, unit: HandRule['unit'], week: 5 | 6, leave: Leave): string {
  let left = count
  for (const day of DAYS) {
    if (day.date <= event) continue
    if (unit === 'kalender' || works(day, week, leave)) left -= 1
    if (left === 0) return day.date
  }
  throw new RangeError(`the wall calendars end before ${count} days after ${event}`)
}

function dayBefore(event: string): string {
  return (DAYS[DAYS.findIndex(({ date }) => date === event) - 1] as Day).date
}

/**
 * Counts a clock on the wall calendars.
 *
 * @param event the day it runs from
 * @param rule the clock
 * @param week working days a week
 * @returns the line as the test of deadlines writes it: the day due, the day with collective leave as working days, the days other
 *   readings lead to, the days off passed over with their decrees, the number of weekends
 */
export function countedByHand(event: string, rule: HandRule, week: 5 | 6 = 5): string {
  const { count, unit, open, least, past } = rule
  const due = (start: string, leave: Leave = 'off'): string =>
    reach(past === undefined ? start : reach(start, past, 'kerja', week, leave), count, unit, week, leave)
  const reached = due(event)
  const others = [
    ...(open ? [due(dayBefore(event))] : []),
    ...(least === true ? [reach(reached, 1, unit, week, 'off')] : []),
  ].filter((day) => day !== reached)
  const from = past === undefined ? event : reach(event, past, 'kerja', week, 'off')
  const within = unit === 'kalender' ? [] : DAYS.filter(({ date }) => date > from && date <= reached)
  const off = within.filter((day) => OFF[day.date] !== undefined && (!day.weekend || week === 6))
  const free = within.filter((day) => day.weekend && !works(day, week, 'off') && !off.includes(day))
  const weekends = free.filter(({ date }, at) => at === 0 || dayBefore(date) !== free[at - 1]?.date).length
  const sooner = unit === 'kalender' ? reached : due(event, 'worked')
  return [
    reached,
    sooner === reached ? '-' : sooner,
    others.join() || '-',
    off.map(({ date }) => `${date} ${OFF[date]}`).join('; ') || '-',
    weekends,
  ].join(' | ')
}
