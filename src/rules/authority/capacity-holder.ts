import type { DateInput } from '../../dates'
import {
  OFFICE_ALIASES,
  type Office,
  REGIONAL_HEAD_CAPACITIES,
  REGIONAL_HEAD_OFFICES,
  REGIONAL_POSTS,
  type RegionalHeadOffice,
  type RegionalPost,
} from '../../organization'
import type { Holder, Vacancy } from './dimensions'
import type { ActingPowerFacts } from './facts'

/** The first campaign in which whoever stands in during campaign leave is called Pjs; before it the name was Plt. */
const NAMED_PJS = '2018-02-15'

/** Grounds on which a deputy has the powers of the head, and those that say that the head has stopped. */
const WITH_POWERS: readonly Vacancy[] = ['suspended', 'detained', 'hindered']
const STOPPED: readonly Vacancy[] = ['post-vacant', 'term-ended', 'short-remainder']

/**
 * Finds the office that a code or a short name means.
 *
 * @param code `'bupati'`, `'kadis'`
 * @returns the office
 * @throws RangeError for an office whose acting is not covered
 */
export function officeOf(code: ActingPowerFacts['office']): RegionalHeadOffice | RegionalPost {
  const aliases: { readonly [alias: string]: Office } = OFFICE_ALIASES
  const office = Object.hasOwn(aliases, code) ? (aliases[code] as Office) : code
  const covered: readonly string[] = [...REGIONAL_HEAD_OFFICES, ...REGIONAL_POSTS]
  if (covered.includes(office)) return office as RegionalHeadOffice | RegionalPost
  throw new RangeError(`office: '${String(code)}' is not accepted; accepted: ${covered.join(', ')}`)
}

/**
 * Tells whether an office leads a region.
 *
 * @param office an office
 * @returns whether it is that of a governor, bupati or wali kota
 */
export function isRegionalHead(office: string): office is RegionalHeadOffice {
  return (REGIONAL_HEAD_OFFICES as readonly string[]).includes(office)
}

/**
 * Tells who acts, of those the tables know. The short names of one family are never taken for the other: a bare `plt` of a head of a
 * region may be the deputy with the powers, the deputy with the daily tasks or, until 2018, whoever stood in during campaign leave.
 *
 * @param facts capacity, office and vacancy
 * @param on the day of the act
 * @returns one holder, or those between which the facts do not tell
 * @throws RangeError when no one can hold the capacity in that office
 */
export function capacityHolders(
  { capacity, office, vacancy }: Pick<ActingPowerFacts, 'capacity' | 'office' | 'vacancy'>,
  on: DateInput,
): readonly Holder[] {
  const named = officeOf(office)
  const found = isRegionalHead(named) ? ofRegion(capacity, vacancy, on) : ofPost(capacity, named)
  if (found !== undefined) return found
  const accepted = capacitiesOf(named).join(', ')
  throw new RangeError(`capacity: '${String(capacity)}' does not go with the office '${named}'; accepted: ${accepted}`)
}

/**
 * Lists the capacities in which an office can be held or stood in for.
 *
 * @param office an office, or a short name of one: `'bupati'`, `'sekda'`
 * @returns the codes that `checkActingPower` takes for that office
 * @throws RangeError for an office whose acting is not covered
 * @example
 * capacitiesOf('sekda') // => ['definitif', 'plt', 'plh', 'pj', 'pj-sekda', 'plh-sekda']
 * capacitiesOf('kepala-dinas') // => ['definitif', 'plt', 'plh']
 */
export function capacitiesOf(office: ActingPowerFacts['office']): readonly ActingPowerFacts['capacity'][] {
  const named = officeOf(office)
  if (isRegionalHead(named)) return [...REGIONAL_HEAD_CAPACITIES, 'plt', 'plh']
  return named === 'sekretaris-daerah'
    ? ['definitif', 'plt', 'plh', 'pj', 'pj-sekda', 'plh-sekda']
    : ['definitif', 'plt', 'plh']
}

function ofRegion(
  capacity: ActingPowerFacts['capacity'],
  vacancy: Vacancy | undefined,
  on: DateInput,
): readonly Holder[] | undefined {
  switch (capacity) {
    case 'definitif':
      return vacancy === 'predecessor-stood' ? ['kepala-daerah-pengganti'] : ['kepala-daerah']
    case 'pj':
    case 'pjs':
    case 'plt-kepala-daerah':
    case 'wakil-tugas-sehari-hari':
    case 'plh-kepala-daerah':
      return [capacity]
    case 'plh':
      return ['plh-kepala-daerah']
    case 'plt':
      if (vacancy !== undefined && WITH_POWERS.includes(vacancy)) return ['plt-kepala-daerah']
      if (vacancy !== undefined && STOPPED.includes(vacancy)) return ['wakil-tugas-sehari-hari']
      return ['plt-kepala-daerah', 'wakil-tugas-sehari-hari', ...(on < NAMED_PJS ? (['pjs'] as const) : [])]
    default:
      return undefined
  }
}

function ofPost(capacity: ActingPowerFacts['capacity'], office: RegionalPost): readonly Holder[] | undefined {
  const sekda = office === 'sekretaris-daerah'
  switch (capacity) {
    case 'definitif':
      return ['pejabat-definitif']
    case 'plt':
      return ['plt']
    case 'plh':
      return [sekda ? 'plh-sekda' : 'plh']
    case 'plh-sekda':
      return sekda ? ['plh-sekda'] : undefined
    case 'pj':
    case 'pj-sekda':
      return sekda ? ['pj-sekda'] : undefined
    default:
      return undefined
  }
}
