import { REGULATIONS, type Regulation, YES_NO } from './breach-dimensions'
import { ACTORS, type Actor, DISCIPLINE_VALUES, type DisciplineInput } from './dimensions'

/**
 * The brackets of absent working days in one calendar year, cut where PP 94/2021 Pasal 9 to 11 or PP 53/2010 Pasal 8 to 10 changes the
 * answer; the first day of each is in {@link BRACKET_STARTS}.
 */
export const BRACKETS = [
  '0',
  '1-2',
  '3',
  '4',
  '5',
  '6',
  '7-10',
  '11-13',
  '14-15',
  '16',
  '17-20',
  '21-24',
  '25',
  '26-27',
  '28-30',
  '31-35',
  '36-40',
  '41-45',
  '46-or-more',
] as const

/** A bracket of absent working days. */
export type Bracket = (typeof BRACKETS)[number]

/** The smallest count of each of the {@link BRACKETS}. */
export const BRACKET_STARTS = [0, 1, 3, 4, 5, 6, 7, 11, 14, 16, 17, 21, 25, 26, 28, 31, 36, 41, 46] as const

/**
 * The longest run of absent working days: under ten, ten within one calendar year, or ten only if 31 December does not cut it.
 */
export const RUNS = ['under-ten', 'ten-over-new-year', 'ten'] as const

/** The longest run of absent working days. */
export type Run = (typeof RUNS)[number]

/** The steps of the ladder of absence, those of a level in the order of their article; `berat-4` of PP 94/2021 is the run of ten. */
export const ABSENCE_STEPS = [
  'ringan-1',
  'ringan-2',
  'ringan-3',
  'sedang-1',
  'sedang-2',
  'sedang-3',
  'berat-1',
  'berat-2',
  'berat-3',
  'berat-4',
] as const

/** A step of the ladder of absence. */
export type AbsenceStep = (typeof ABSENCE_STEPS)[number]

/** The dimensions of the tables on absence. */
export interface AbsenceInput extends DisciplineInput {
  /** Who is to be disciplined. */
  actor: Actor
  /** The regulation whose brackets apply; a step of the chain. */
  regulation: Regulation
  /** Absent working days of the year, without lateness. */
  days: Bracket
  /** The same with lateness and early leaving added at 7½ hours a day. */
  converted: Bracket
  /** The longest run. */
  run: Run
  /** Whether ten days in a row count; a step of the chain. */
  inARow: (typeof YES_NO)[number]
  /** Whether the absence had an effect on the work unit. */
  effectOnUnit: (typeof YES_NO)[number]
  /** The step of the ladder; a step of the chain. */
  step: AbsenceStep
}

/** The values of every dimension on absence, each code once. */
export const ABSENCE_VALUES = {
  ...DISCIPLINE_VALUES,
  actor: ACTORS,
  regulation: REGULATIONS,
  days: BRACKETS,
  converted: BRACKETS,
  run: RUNS,
  inARow: YES_NO,
  effectOnUnit: YES_NO,
  step: ABSENCE_STEPS,
} as const
