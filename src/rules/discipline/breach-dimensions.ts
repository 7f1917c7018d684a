import {
  ACTORS,
  type Actor,
  DISCIPLINE_VALUES,
  type DisciplineInput,
  LEVELS,
  type Level,
  SANCTION_KINDS,
  type SanctionKind,
} from './dimensions'

/**
 * Every duty and every prohibition of PP 94/2021 Pasal 3, 4 and 5 and of PP 53/2010 Pasal 3 and 4, in the order of the articles; with
 * them the superior who does not act (PP 94/2021 Pasal 24 and 28, PP 53/2010 Pasal 21) and the marriage permits of Pasal 41.
 * `'pp-94-5i'` is PP 94/2021 Pasal 5 huruf i, `'pp-53-4-9'` is PP 53/2010 Pasal 4 angka 9.
 */
export const NORMS = [
  'pp-94-3a',
  'pp-94-3b',
  'pp-94-3c',
  'pp-94-3d',
  'pp-94-3e',
  'pp-94-3f',
  'pp-94-3g',
  'pp-94-3h',
  'pp-94-4a',
  'pp-94-4b',
  'pp-94-4c',
  'pp-94-4d',
  'pp-94-4e',
  'pp-94-4f',
  'pp-94-4g',
  'pp-94-4h',
  'pp-94-4i',
  'pp-94-5a',
  'pp-94-5b',
  'pp-94-5c',
  'pp-94-5d',
  'pp-94-5e',
  'pp-94-5f',
  'pp-94-5g',
  'pp-94-5h',
  'pp-94-5i',
  'pp-94-5j',
  'pp-94-5k',
  'pp-94-5l',
  'pp-94-5m',
  'pp-94-5n1',
  'pp-94-5n2',
  'pp-94-5n3',
  'pp-94-5n4',
  'pp-94-5n5',
  'pp-94-5n6',
  'pp-94-5n7',
  'pp-94-24-2',
  'pp-94-24-3',
  'pp-94-28',
  'pp-94-41',
  'pp-53-3-1',
  'pp-53-3-2',
  'pp-53-3-3',
  'pp-53-3-4',
  'pp-53-3-5',
  'pp-53-3-6',
  'pp-53-3-7',
  'pp-53-3-8',
  'pp-53-3-9',
  'pp-53-3-10',
  'pp-53-3-11',
  'pp-53-3-12',
  'pp-53-3-13',
  'pp-53-3-14',
  'pp-53-3-15',
  'pp-53-3-16',
  'pp-53-3-17',
  'pp-53-4-1',
  'pp-53-4-2',
  'pp-53-4-3',
  'pp-53-4-4',
  'pp-53-4-5',
  'pp-53-4-6',
  'pp-53-4-7',
  'pp-53-4-8',
  'pp-53-4-9',
  'pp-53-4-10',
  'pp-53-4-11',
  'pp-53-4-12a',
  'pp-53-4-12b',
  'pp-53-4-12c',
  'pp-53-4-12d',
  'pp-53-4-13a',
  'pp-53-4-13b',
  'pp-53-4-14',
  'pp-53-4-15a',
  'pp-53-4-15b',
  'pp-53-4-15c',
  'pp-53-4-15d',
  'pp-53-21',
] as const

/** A duty or prohibition of discipline law. */
export type Norm = (typeof NORMS)[number]

/** The regulations on discipline of PNS and CPNS, the older first. */
export const REGULATIONS = ['pp-53-2010', 'pp-94-2021'] as const

/** A regulation on discipline of PNS and CPNS. */
export type Regulation = (typeof REGULATIONS)[number]

/** Whether a breach was meant; PP 53/2010 asks it of how subordinates are treated. */
export const INTENTS = ['unintentional', 'intentional'] as const

/** How much of the yearly work target was reached: PP 53/2010 Pasal 9 angka 12 and 10 angka 10. */
export const TARGETS = ['under-25', '25-to-50', 'over-50'] as const

/** Answers of facts that are yes or no. */
export const YES_NO = ['yes', 'no'] as const

/** The last sanction imposed for a breach of the same nature, or that there was none. */
export const PREVIOUS = ['none', ...SANCTION_KINDS] as const

/** The dimensions of the tables on breaches. */
export interface BreachInput extends DisciplineInput {
  /** Who is to be disciplined. */
  actor: Actor
  /** The norm that is broken. */
  norm: Norm
  /** The regulation whose catalogue sets the level; a step of the chain. */
  regulation: Regulation
  /** Whether a valid reason kept the person from taking an oath. */
  validReason?: (typeof YES_NO)[number]
  /** Whether the post must report assets under the rules on that report. */
  obligedToReport?: (typeof YES_NO)[number]
  /** Whether the breach was meant. */
  intent?: (typeof INTENTS)[number]
  /** How much of the work target was reached. */
  target?: (typeof TARGETS)[number]
  /** The level of the sanction that a superior should have imposed. */
  dueLevel?: Level
  /** The last sanction for a breach of the same nature. */
  previous?: 'none' | SanctionKind
}

/** The values of every dimension on breaches, each code once. */
export const BREACH_VALUES = {
  ...DISCIPLINE_VALUES,
  actor: ACTORS,
  norm: NORMS,
  regulation: REGULATIONS,
  validReason: YES_NO,
  obligedToReport: YES_NO,
  intent: INTENTS,
  target: TARGETS,
  dueLevel: LEVELS,
  previous: PREVIOUS,
} as const
