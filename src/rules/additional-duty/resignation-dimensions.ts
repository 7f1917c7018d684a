import { FUNDS, type Fund } from '../../organization'
import {
  ADDITIONAL_DUTIES,
  type AdditionalDuty,
  EMPLOYMENTS_FOR_DUTY,
  type EmploymentForDuty,
  YES_OR_NO,
  type YesOrNo,
} from './dimensions'
import { PPK_RUNGS, type PpkRung } from './succession/rungs'

/**
 * What happened to the holder of a duty: asks to be released, refuses to go on, is away for a time or for good (death included), was
 * transferred, retired, suspended, detained; the decree ran out; a condition of the duty fell away; and, in APBN, the designation of the
 * KPA ended because its programme got no budget.
 */
export const RESIGNATION_EVENTS = [
  'resign',
  'refuse',
  'absent-temporarily',
  'absent-permanently',
  'transferred',
  'retired',
  'suspended',
  'detained',
  'decree-expired',
  'disqualified',
  'kpa-designation-ended',
] as const

/** What happened to the holder of a duty. */
export type ResignationEvent = (typeof RESIGNATION_EVENTS)[number]

/** How the duty is held: by the office itself, by a decree that names the holder, or by agreement. */
export const DUTY_TITLES = ['by-office', 'by-decree', 'by-agreement'] as const

/** How the duty is held. */
export type DutyTitle = (typeof DUTY_TITLES)[number]

/** How a decree ran out: a last day it names has passed, or the fiscal year turned and it names none. */
export const DECREE_EXPIRIES = ['own-last-day', 'year-turned'] as const

/** How a decree ran out. */
export type DecreeExpiry = (typeof DECREE_EXPIRIES)[number]

/** Where the day lies to a detention: still in the month in which it began, or later. */
export const DETENTION_MONTHS = ['month-of-detention', 'later-month'] as const

/**
 * Under which act a request was received: UU 30/2014 as it was, UU 11/2020, which shortened the time to answer on 2 November 2020, or
 * Perppu 2/2022, which took its place on 30 December 2022 and kept that time.
 */
export const REQUEST_RECEIVED = ['before-uu-11-2020', 'under-uu-11-2020', 'since-perppu-2-2022'] as const

/** Under which act a request was received. */
export type RequestReceived = (typeof REQUEST_RECEIVED)[number]

/** What, once shown, raises the exposure of someone who leaves a duty. */
export const EXPOSURE_GROUNDS = [
  'abandoned-without-handover',
  'loss-or-non-payment',
  'disobeyed-individual-order',
] as const

/** What, once shown, raises the exposure. */
export type ExposureGround = (typeof EXPOSURE_GROUNDS)[number]

/** Which grounds were shown. What was not told was not shown: the exposure speaks of what is established, and of nothing else. */
export const GROUNDS_SHOWN = [
  'none-shown',
  'abandoned',
  'loss',
  'disobeyed',
  'abandoned-and-loss',
  'abandoned-and-disobeyed',
  'loss-and-disobeyed',
  'all-three',
] as const

/** Where a duty stands after what happened. */
export const RESIGNATION_STATUSES = [
  'requested',
  'kept',
  'runs-on',
  'to-be-ended',
  'ended',
  'follows-the-post',
] as const

/**
 * Where a duty stands: a request that ends nothing; kept; running on although a year turned; standing until a decision that is due;
 * ended by itself; or bound to the post it is held with.
 */
export type ResignationStatus = (typeof RESIGNATION_STATUSES)[number]

/** The dimensions of the tables on duties laid down. */
export interface ResignationInput {
  /** What happened to the holder. */
  event: ResignationEvent
  /** The duty. */
  duty: AdditionalDuty
  /** Whose money is spent. */
  fund: Fund
  /** Whether it is held in a regional hospital. */
  hospital?: YesOrNo
  /** How the person serves. */
  employment?: EmploymentForDuty
  /** How a decree ran out. */
  expiry?: DecreeExpiry
  /** Whether the month of the detention is over. */
  detention?: (typeof DETENTION_MONTHS)[number]
  /** Whether the request came before the time to answer was shortened. */
  received?: (typeof REQUEST_RECEIVED)[number]
  /** Whether work is outstanding. */
  outstanding?: YesOrNo
  /** Whether a PPTK was charged with tasks of the PPK. */
  ppkTasks?: YesOrNo
  /** The rung of the ladder of a PPK. */
  rung: PpkRung
  /** How the duty is held. */
  title: DutyTitle
  /** Where the duty stands. */
  status: ResignationStatus
  /** Which grounds were shown. */
  shown: (typeof GROUNDS_SHOWN)[number]
}

/** The values of every dimension, each code once. */
export const RESIGNATION_VALUES = {
  event: RESIGNATION_EVENTS,
  duty: ADDITIONAL_DUTIES,
  fund: FUNDS,
  hospital: YES_OR_NO,
  employment: EMPLOYMENTS_FOR_DUTY,
  expiry: DECREE_EXPIRIES,
  detention: DETENTION_MONTHS,
  received: REQUEST_RECEIVED,
  outstanding: YES_OR_NO,
  ppkTasks: YES_OR_NO,
  rung: PPK_RUNGS,
  title: DUTY_TITLES,
  status: RESIGNATION_STATUSES,
  shown: GROUNDS_SHOWN,
} as const
