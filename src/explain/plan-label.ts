import { cite, type Locale, type ProvisionId } from '../law'
import { type Words, wordAmong } from './catalogues'
import { discipline as disciplineEn } from './en/discipline'
import { escalation as escalationEn } from './en/escalation'
import { followUp as followUpEn } from './en/follow-up'
import { grievance as grievanceEn } from './en/grievance'
import { proceedings as proceedingsEn } from './en/proceedings'
import { remedy as remedyEn } from './en/remedy'
import { succession as successionEn } from './en/succession'
import { discipline as disciplineId } from './id/discipline'
import { escalation as escalationId } from './id/escalation'
import { followUp as followUpId } from './id/follow-up'
import { grievance as grievanceId } from './id/grievance'
import { proceedings as proceedingsId } from './id/proceedings'
import { remedy as remedyId } from './id/remedy'
import { succession as successionId } from './id/succession'
import { spokenOf } from './spoken'

/**
 * Names a step, an office or an opening of a plan in words: those of its own planner first, then those of the other planners. It brings
 * the words of plans alone, where `label` brings all.
 *
 * @param planner the name of the planner: `'planEscalation'`
 * @param code a code of the plan, or the id of a provision
 * @param locale `'id'` or `'en'`
 * @returns the words; a code without any is returned as it is
 * @example
 * planLabel('planEscalation', 'file-objection', 'en') // => 'file an objection (keberatan)'
 * planLabel('planProceedings', 'tim-pemeriksa', 'en') // => 'the examination team'
 * planLabel('mine', 'constructor', 'en') // => 'constructor'
 */
export function planLabel(planner: string, code: string, locale: Locale): string {
  const spoken = spokenOf(locale)
  const lists = LISTS[spoken]()
  const own = Object.hasOwn(lists, planner) ? (lists[planner] as readonly Words[]) : []
  return wordAmong([...own, ...Object.values(lists).flat()], code) ?? cite(code as ProvisionId, spoken)
}

interface Lists {
  readonly [planner: string]: readonly Words[]
}

const LISTS: Record<Locale, () => Lists> = {
  id: () => listsOf(escalationId, followUpId, proceedingsId, remedyId, successionId, grievanceId, disciplineId),
  en: () => listsOf(escalationEn, followUpEn, proceedingsEn, remedyEn, successionEn, grievanceEn, disciplineEn),
}

function listsOf(
  escalation: typeof escalationId,
  followUp: typeof followUpId,
  proceedings: typeof proceedingsId,
  remedy: typeof remedyId,
  succession: typeof successionId,
  grievance: typeof grievanceId,
  discipline: typeof disciplineId,
): Lists {
  return {
    planEscalation: [escalation.rungs, escalation.offices, escalation.openings],
    planFollowUp: [followUp.steps, followUp.offices],
    planProceedings: [proceedings.steps, followUp.steps, proceedings.offices, followUp.offices],
    planRemedy: [remedy.steps, remedy.offices],
    planSuccession: [succession.steps, succession.offices],
    routeRecommendation: [grievance.steps, grievance.offices],
    others: [discipline.offices],
  }
}
