import { addMonths, type DateInput, plainDate } from '../../dates'
import {
  allow,
  type Caution,
  type Context,
  type Derived,
  givenIn,
  type OpenRegion,
  setClock,
  unknownRegion,
} from '../../decision'
import type { Election } from '../../elections'
import { COVERED } from '../../law'
import { capacityHolders, isRegionalHead, officeOf } from './capacity-holder'
import { ELAPSED, ELAPSED_MONTHS, type Holder } from './dimensions'
import type { ActingPowerFacts } from './facts'
import { reachedByTheBans } from './tables/predecessor-limits'
import { AUTHORITY } from './vocabulary'
import { campaignOn, electionOf, programmeWindowOn, replacementWindowOn } from './windows'

/** What a caller of this area may bring beside the facts. */
export interface AuthorityContext extends Context {
  /** Elections of the caller: a by-election, an older one, in the shape of `defineElection`. */
  readonly elections?: readonly Election[] | undefined
}

const DAYS = ['since', 'lastDay', 'inauguratedOn', 'termEndsOn'] as const

/** Facts that only some holders are asked for. */
const ASKED: { readonly [fact in 'renewed' | 'namedBy' | 'workingDays']: readonly Holder[] } = {
  renewed: ['plt', 'pj'],
  namedBy: ['pj-sekda'],
  workingDays: ['plh-sekda'],
}

/**
 * Derives the dimensions of the tables from the facts: who it is that acts, how long the capacity has run, and where the day lies
 * between inauguration, determination and the end of the term.
 */
export function deriveActingPower(facts: ActingPowerFacts, context: AuthorityContext): Derived {
  const cautions: Caution[] = []
  const given = givenIn(facts)
  const outside = (why: string): Derived => ({ regions: [], given, cautions, outside: why })
  const region = unknownRegion(AUTHORITY)
  allow(region, AUTHORITY, 'act', facts.act)
  const on = dayOf('on', facts.on)
  setClock(region, 'act', on)
  const days = Object.fromEntries(
    DAYS.map((name) => [name, facts[name] === undefined ? undefined : dayOf(name, facts[name])]),
  ) as { readonly [name in (typeof DAYS)[number]]: DateInput | undefined }
  if (facts.vacancy !== undefined) allow(region, AUTHORITY, 'vacancy', facts.vacancy)
  const holders = capacityHolders(facts, on)
  allow(region, AUTHORITY, 'holder', holders)
  allow(region, AUTHORITY, 'seat', seatOf(facts))
  if (on < COVERED.authority.from) return outside('before-coverage')
  const since = days.since ?? (isElected(holders) ? days.inauguratedOn : undefined)
  if (since !== undefined && on < since) return outside('capacity-not-begun')

  const regulation = facts.delegatedBy !== undefined && facts.delegatedBy !== 'keputusan'
  allow(region, AUTHORITY, 'delegation', regulation ? 'regulation' : 'not-shown')
  for (const name of ['candidate', 'approved', 'renewed'] as const) {
    if (facts[name] !== undefined) allow(region, AUTHORITY, name, facts[name] ? 'yes' : 'no')
  }
  if (facts.namedBy !== undefined) allow(region, AUTHORITY, 'namedBy', facts.namedBy)
  for (const [fact, asked] of Object.entries(ASKED)) {
    if (given.has(fact) && !holders.some((holder) => asked.includes(holder))) {
      cautions.push({ code: 'fact-not-used', fact })
    }
  }
  if (holders.includes('kepala-daerah') && facts.vacancy === undefined && reachedByTheBans(facts.act)) {
    cautions.push({ code: 'note', note: 'binds-who-rose-from-deputy' })
  }
  deriveTerm(region, facts, holders, on, since, days.lastDay)
  deriveWindows(region, facts, context, { on, ...days }, cautions)
  return { regions: [region], given, cautions }
}

function isElected(holders: readonly Holder[]): boolean {
  return holders.every((holder) => holder === 'kepala-daerah' || holder === 'kepala-daerah-pengganti')
}

function seatOf({ office }: ActingPowerFacts): string {
  const named = officeOf(office)
  if (named === 'gubernur') return 'gubernur'
  if (isRegionalHead(named)) return 'bupati-wali-kota'
  return named === 'sekretaris-daerah' ? 'sekda' : 'other-post'
}

/** How long the capacity has run, as far as it was told, and whether anything was told that can end it. */
function deriveTerm(
  region: OpenRegion,
  { workingDays }: ActingPowerFacts,
  holders: readonly Holder[],
  on: DateInput,
  since: DateInput | undefined,
  lastDay: DateInput | undefined,
): void {
  if (since !== undefined) allow(region, AUTHORITY, 'elapsed', elapsedOn(since, on))
  const order = lastDay === undefined ? 'no-end-told' : lastDay < on ? 'over' : 'running'
  allow(region, AUTHORITY, 'order', order)
  if (workingDays !== undefined) allow(region, AUTHORITY, 'away', awayFor(workingDays))
  const counted = holders.includes('plh-sekda') && workingDays !== undefined
  allow(region, AUTHORITY, 'termTold', since !== undefined || order === 'over' || counted ? 'yes' : 'no')
}

/**
 * Tells how long a capacity has run, in the brackets of the tables. The day on which it began is its first: three months from 1 March
 * end with 31 May.
 *
 * @param since first day of the capacity
 * @param on the day asked about, not before it
 * @returns the bracket
 */
export function elapsedOn(since: DateInput, on: DateInput): (typeof ELAPSED)[number] {
  const place = ELAPSED_MONTHS.findIndex((months) => on < addMonths(since, months))
  return ELAPSED[place === -1 ? ELAPSED_MONTHS.length : place] as (typeof ELAPSED)[number]
}

function awayFor(workingDays: number): string {
  if (!Number.isInteger(workingDays) || workingDays < 1) {
    throw new RangeError(`workingDays: ${String(workingDays)} is not accepted; accepted: a whole number from 1`)
  }
  if (workingDays < 7) return 'under-7'
  return workingDays < 15 ? 'under-15' : '15-or-more'
}

interface Days {
  readonly on: DateInput
  readonly inauguratedOn: DateInput | undefined
  readonly termEndsOn: DateInput | undefined
}

function deriveWindows(
  region: OpenRegion,
  facts: ActingPowerFacts,
  context: AuthorityContext,
  days: Days,
  cautions: Caution[],
): void {
  const election = facts.election === undefined ? undefined : electionOf(facts.election, context.elections)
  for (const [name, derived] of [
    ['window', replacementWindowOn(days, election)],
    ['programmeWindow', programmeWindowOn(days, election)],
  ] as const) {
    const stated = facts[name]
    const [only] = derived
    if (stated !== undefined && derived.length === 1 && only !== undefined && only !== stated) {
      cautions.push({ code: 'stated-contradicts-derived', fact: name, stated, derived: only })
    }
    allow(region, AUTHORITY, name, stated !== undefined && derived.length > 1 ? stated : derived)
  }
  const { on, inauguratedOn } = days
  if (inauguratedOn !== undefined) {
    const within = inauguratedOn <= on && on < addMonths(inauguratedOn, 6)
    allow(region, AUTHORITY, 'inauguration', within ? 'within-six-months' : 'later')
  }
  if (election === undefined) return
  const campaign = campaignOn(on, election)
  if (campaign === undefined) return
  allow(region, AUTHORITY, 'campaign', campaign)
  if (facts.capacity === 'pjs') allow(region, AUTHORITY, 'termTold', 'yes')
}

function dayOf(name: string, given: DateInput): DateInput {
  try {
    return plainDate(given)
  } catch {
    throw new RangeError(`${name}: '${String(given)}' is not a calendar day; accepted: YYYY-MM-DD, e.g. 2024-10-10`)
  }
}
