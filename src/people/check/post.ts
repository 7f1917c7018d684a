import type { AsnPost } from '../person-asn'
import { FUNCTIONAL_LEVELS, type FunctionalLevel } from '../post-level'
import type { RetirementPost } from '../retirement-answer'
import type { Employment } from '../retirement-limits'

/** The post of a record as its age limit is asked for. */
export function retirementPostOf({ level, limitSource }: AsnPost, employment: Employment): RetirementPost {
  return isFunctional(level) ? { level, employment, limitSource } : { level, employment }
}

/** Whether a level is one of functional posts. */
export function isFunctional(level: AsnPost['level']): level is FunctionalLevel {
  return (FUNCTIONAL_LEVELS as readonly string[]).includes(level)
}
