import { between, covers, type DateInput, type Period, plainDate } from '../dates'
import { type BasisEntry, norm } from '../law'
import { comparePnsGolongan, type PnsGolongan } from './golongan'
import type { PostLevel } from './post-level'

/**
 * The eselon of structural posts, from the highest to the lowest. As a legal category they ended on 7 April 2017, yet regional rules
 * still write them; PP 13/2002 has no V.b.
 */
export const ESELONS = ['i-a', 'i-b', 'ii-a', 'ii-b', 'iii-a', 'iii-b', 'iv-a', 'iv-b', 'v-a'] as const

/** An eselon, e.g. `"iii-a"` for eselon III.a. */
export type Eselon = (typeof ESELONS)[number]

/** The lowest and the highest rank for an eselon. */
export interface EselonRanks {
  /** The lowest golongan ruang, e.g. `"IV/a"`. */
  readonly lowest: PnsGolongan
  /** The highest golongan ruang, e.g. `"IV/b"`. */
  readonly highest: PnsGolongan
  /** The days on which the ladder was law: from 17 April 2002 to 6 April 2017. */
  readonly during: Period
  /** The annex of PP 13/2002. */
  readonly basis: readonly BasisEntry[]
}

/** The level an eselon equals, or why none does. */
export type EselonLevel =
  | {
      readonly status: 'decided'
      /** The level, e.g. `"administrator"`. */
      readonly level: PostLevel
      /** The provision that equals them. */
      readonly basis: readonly BasisEntry[]
    }
  /** Eselon I.a is JPT utama for the head of a non-ministerial agency and JPT madya for others: it must be told which. */
  | { readonly status: 'needs-facts'; readonly missing: 'headsLpnk'; readonly possible: readonly PostLevel[] }
  /** Outside the days of the equivalence: before the act of 2014, or after the rule on posts took its place. */
  | { readonly status: 'outside-law'; readonly reason: 'not-covered' | 'ended' }

/** What else tells the level of an eselon. */
export interface EselonFacts {
  /** Whether the post heads a non-ministerial agency (LPNK); asked for eselon I.a only. */
  readonly headsLpnk?: boolean | undefined
}

const LADDER: { readonly [E in Eselon]: readonly [lowest: PnsGolongan, highest: PnsGolongan] } = {
  'i-a': ['IV/e', 'IV/e'],
  'i-b': ['IV/d', 'IV/e'],
  'ii-a': ['IV/c', 'IV/d'],
  'ii-b': ['IV/b', 'IV/c'],
  'iii-a': ['IV/a', 'IV/b'],
  'iii-b': ['III/d', 'IV/a'],
  'iv-a': ['III/c', 'III/d'],
  'iv-b': ['III/b', 'III/c'],
  'v-a': ['III/a', 'III/b'],
}

const LADDER_DAYS = /* @__PURE__ */ between('2002-04-17', '2017-04-07')
const EQUIVALENCE_DAYS = /* @__PURE__ */ between('2014-01-15', '2017-04-07')

/**
 * Shows the ladder of ranks of an eselon. It has been repealed since 7 April 2017; PP 11/2017 asks for no rank, so use it as a hint
 * about older records and where a special rule still tests a rank.
 *
 * @param eselon the eselon, e.g. `"iii-a"`
 * @returns the lowest and the highest rank, with the days on which they were law
 * @throws RangeError for a text that is no eselon
 * @example
 * eselonRanks('iii-a').lowest // => 'IV/a'
 * eselonRanks('iii-a').during // => { from: '2002-04-17', until: '2017-04-07' }
 */
export function eselonRanks(eselon: Eselon): EselonRanks {
  const [lowest, highest] = LADDER[ESELONS[placeOfEselon(eselon)] as Eselon]
  return { lowest, highest, during: LADDER_DAYS, basis: [norm('pp-13-2002/lampiran')] }
}

/**
 * Tells whether a rank lies below, within or above the ladder of an eselon, whatever the day: whether the ladder was law then is in
 * {@link eselonRanks}.
 *
 * @param golongan the rank, e.g. `"III/c"`
 * @param eselon the eselon, e.g. `"iii-b"`
 * @returns where the rank lies
 * @throws RangeError for a text that is no golongan ruang of a PNS, or no eselon
 * @example
 * rankForEselon('III/c', 'iii-b') // => 'below'
 * rankForEselon('III/d', 'iii-b') // => 'within'
 */
export function rankForEselon(golongan: PnsGolongan, eselon: Eselon): 'below' | 'within' | 'above' {
  const { lowest, highest } = eselonRanks(eselon)
  if (comparePnsGolongan(golongan, lowest) < 0) return 'below'
  return comparePnsGolongan(golongan, highest) > 0 ? 'above' : 'within'
}

/**
 * Tells which level of UU 5/2014 an eselon equals. Pasal 131 says so for the time until the rule on posts of ASN, PP 11/2017, took
 * effect; for regional posts PP 18/2016 Pasal 94 and 95 pair them since, post by post.
 *
 * @param eselon the eselon, e.g. `"ii-b"`
 * @param on the day, e.g. `"2016-05-02"`
 * @param facts whether the post heads a non-ministerial agency, for eselon I.a
 * @returns the level; what must be told; or that the equivalence did not hold that day
 * @throws RangeError when the date is not a day, or the eselon is none
 * @example
 * const levelOf = (day: `${number}-${number}-${number}`) => {
 *   const answer = eselonLevelOn('ii-b', day)
 *   return answer.status === 'decided' ? answer.level : answer.status
 * }
 * levelOf('2017-04-06') // => 'jpt-pratama'
 * levelOf('2017-04-07') // => 'outside-law'
 * eselonLevelOn('i-a', '2016-05-02').status // => 'needs-facts'
 */
export function eselonLevelOn(eselon: Eselon, on: DateInput, facts: EselonFacts = {}): EselonLevel {
  const day = plainDate(on, 'on')
  const grade = (ESELONS[placeOfEselon(eselon)] as Eselon).slice(0, -2)
  if (!covers(EQUIVALENCE_DAYS, day)) {
    return { status: 'outside-law', reason: day < EQUIVALENCE_DAYS.from ? 'not-covered' : 'ended' }
  }
  const { headsLpnk } = facts
  if (eselon === 'i-a' && headsLpnk === undefined) {
    return { status: 'needs-facts', missing: 'headsLpnk', possible: ['jpt-utama', 'jpt-madya'] }
  }
  const level = eselon === 'i-a' && headsLpnk === true ? 'jpt-utama' : (LEVEL_OF_GRADE[grade] as PostLevel)
  return { status: 'decided', level, basis: [norm('uu-5-2014/pasal-131')] }
}

const LEVEL_OF_GRADE: { readonly [grade: string]: PostLevel } = {
  i: 'jpt-madya',
  ii: 'jpt-pratama',
  iii: 'administrator',
  iv: 'pengawas',
  v: 'pelaksana',
}

function placeOfEselon(eselon: string): number {
  const place = (ESELONS as readonly string[]).indexOf(eselon)
  if (place === -1) throw new RangeError(`eselon: '${eselon}' is none of ${ESELONS.join(', ')}`)
  return place
}
