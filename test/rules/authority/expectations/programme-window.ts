import type { Expectation } from '../../expectation'

/* UU 10/2016 Pasal 71 ayat (3) and (4); before it UU 1/2015 Pasal 71 ayat (3), of the petahana only. */

const NAMED = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari']
const PENJABAT = ['pj', 'pjs']
const UNNAMED = ['plh-kepala-daerah', 'pejabat-definitif', 'plt', 'plh', 'pj-sekda', 'plh-sekda']
const EITHER = ['yes', 'no']
const OPTIONS = ['later-day', 'day-then-set']
const BEFORE = ['2014-10-17', '2016-06-30']
const SINCE = ['2016-07-01', '2024-10-01']
const ACT = 'norm uu-10-2016/pasal-71/ayat-3'
const BAN = { bar: 'ban' }
const NONE = { bar: 'none' }

const on = (days: readonly string[], one: Omit<Expectation, 'on'>): Expectation[] =>
  days.flatMap((act) =>
    OPTIONS.map((option) => ({
      ...one,
      on: { act },
      readings: { 'moved-determination-day': option, ...one.readings },
    })),
  )

const since = ([holder, basis]: readonly [readonly string[], string[]]) => [
  ...on(SINCE, { when: { holder, programmeWindow: 'inside', candidate: EITHER }, then: BAN, basis }),
  ...on(SINCE, { when: { holder, programmeWindow: 'outside', candidate: EITHER }, then: NONE, basis }),
  ...on(SINCE, {
    when: { holder, programmeWindow: 'moved', candidate: EITHER },
    readings: { 'moved-determination-day': 'later-day' },
    then: NONE,
    basis,
  }),
  ...on(SINCE, {
    when: { holder, programmeWindow: 'moved', candidate: EITHER },
    readings: { 'moved-determination-day': 'day-then-set' },
    then: BAN,
    basis,
  }),
]

const OLDER = ['norm uu-1-2015/pasal-71/ayat-3']

export const expectations: Expectation[] = [
  ...since([NAMED, [ACT]]),
  ...since([PENJABAT, [ACT, 'norm uu-10-2016/pasal-71/ayat-4']]),
  ...on(BEFORE, { when: { holder: NAMED, programmeWindow: 'inside', candidate: 'yes' }, then: BAN, basis: OLDER }),
  ...on(BEFORE, { when: { holder: NAMED, programmeWindow: 'inside', candidate: 'no' }, then: NONE, basis: OLDER }),
  ...on(BEFORE, {
    when: { holder: NAMED, programmeWindow: ['moved', 'outside'], candidate: EITHER },
    then: NONE,
    basis: OLDER,
  }),
  ...on(BEFORE, {
    when: { holder: PENJABAT, programmeWindow: ['inside', 'moved', 'outside'], candidate: EITHER },
    then: NONE,
    basis: OLDER,
  }),
  ...on(BEFORE, {
    when: { holder: UNNAMED, programmeWindow: ['inside', 'moved', 'outside'], candidate: EITHER },
    then: NONE,
    basis: OLDER,
  }),
  ...on(SINCE, {
    when: { holder: UNNAMED, programmeWindow: ['inside', 'moved', 'outside'], candidate: EITHER },
    then: NONE,
    basis: [ACT],
  }),
]
