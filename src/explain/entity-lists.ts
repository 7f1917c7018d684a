import type { Locale } from '../law'
import type { Words } from './catalogues'
import { peopleEntities as english } from './en/people-entities'
import { peopleEntities as indonesian } from './id/people-entities'

/** The statuses of service, which are words of records and of no area. */
export function statusWords(locale: Locale): Words {
  return (locale === 'id' ? indonesian : english).statuses
}

/**
 * The words of people and posts that no checker asks for, for whoever names one by its code.
 *
 * @param locale the language
 * @returns the lists
 */
export function entityLists(locale: Locale): Words[] {
  const entities = locale === 'id' ? indonesian : english
  return [
    entities.levels,
    entities.classes,
    entities.eselons,
    entities.limitSources,
    entities.statuses,
    entities.engagements,
    entities.partTimePosts,
    entities.rankGroups,
    entities.diplomas,
  ]
}
