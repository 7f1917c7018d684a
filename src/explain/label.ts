import { cite, type Locale, type ProvisionId } from '../law'
import type { Catalogue } from './catalogue'
import type { AdditionalDutyWords } from './catalogue-additional-duty'
import type { GrievanceWords } from './catalogue-grievance'
import { CATALOGUES, type Words, wordAmong } from './catalogues'
import { entityLists } from './entity-lists'
import { factsOf } from './fact-words'
import { organizationLists } from './organization-lists'
import { spokenOf } from './spoken'
import { stepLists } from './step-lists'

/**
 * Names a code of the library in words. Where lists share a code, the first in this order names it: kinds of people, posts, places,
 * offices, conduct, classes, levels, norms, sanctions, forms of exit, facts, their values, notes, reasons.
 *
 * @param code any code or provision id: `'discipline-violation'`, `'jpt-pratama'`
 * @param locale `'id'` (default) or `'en'`
 * @returns the words; a code the library does not know is returned as it is
 * @example
 * label('discipline-violation') // => 'pelanggaran disiplin'
 * label('teguran-lisan', 'en') // => 'oral reprimand'
 * label('pp-94-2021/pasal-8/ayat-3') // => 'PP 94/2021 Pasal 8 ayat (3)'
 * label('constructor') // => 'constructor'
 */
export function label(code: string, locale: Locale = 'id'): string {
  const spoken = spokenOf(locale)
  return wordAmong(LISTS[spoken], code) ?? cite(code as ProvisionId, spoken)
}

/**
 * Names a code that a checker or plan of the caller's own uses: only people, posts, offices, conduct and the words of decisions are shared
 * with it; what `a` or `day` means in one area of ours is not.
 *
 * @param code any code or provision id
 * @param locale `'id'` or `'en'`
 * @returns the words; a code without any is returned as it is
 */
export function commonLabel(code: string, locale: Locale): string {
  return wordAmong(COMMON[locale], code) ?? cite(code as ProvisionId, locale)
}

const COMMON: Record<Locale, readonly Words[]> = {
  id: /* @__PURE__ */ commonOf('id'),
  en: /* @__PURE__ */ commonOf('en'),
}

function commonOf(locale: Locale): Words[] {
  return [...firstOf(CATALOGUES[locale]), ...lastOf(CATALOGUES[locale])]
}

/** What names a code before all else, in the library and in a caller's own checker. */
function firstOf({ people, neutrality, discipline }: Catalogue): Words[] {
  return [
    people.kinds,
    people.actors,
    people.posts,
    people.places,
    discipline.offices,
    discipline.proposers,
    neutrality.offices,
    neutrality.conducts,
    neutrality.kinds,
    neutrality.levels,
    discipline.limbs,
    neutrality.items,
    discipline.sanctionKinds,
  ]
}

/** The words of decisions and notes, which stand behind those of the areas. */
function lastOf({ decision, notes }: Catalogue): Words[] {
  return [
    decision.words,
    decision.statuses,
    decision.evidence,
    decision.roles,
    decision.clocks,
    notes.silent,
    notes.notes,
    notes.outside,
  ]
}

const LISTS: Record<Locale, readonly Words[]> = {
  id: /* @__PURE__ */ listsOf('id'),
  en: /* @__PURE__ */ listsOf('en'),
}

function listsOf(locale: Locale): Words[] {
  const words = CATALOGUES[locale]
  const { neutrality, invitation, cases, discipline, coordination, authority, organization, legalAid, breach } = words
  const factNames = Object.entries(factsOf(words)).map(([fact, { name }]) => [fact, name])
  return [
    ...firstOf(words),
    breach.norms,
    breach.rules,
    breach.steps,
    breach.runs,
    breach.intents,
    breach.targets,
    breach.parts,
    breach.dimensions,
    neutrality.moral,
    neutrality.village,
    neutrality.exitForms,
    neutrality.offences,
    neutrality.elements,
    neutrality.supervisors,
    neutrality.parts,
    Object.fromEntries(factNames) as Words,
    neutrality.dimensions,
    invitation.occasions,
    invitation.advice,
    cases.tracks,
    ...Object.values(neutrality.values),
    discipline.impacts,
    discipline.weights,
    neutrality.disputed,
    neutrality.cycles,
    coordination.targetSources,
    coordination.procedures,
    coordination.grounds,
    coordination.standings,
    coordination.questions,
    coordination.matters,
    coordination.offices,
    coordination.forces,
    coordination.targetForces,
    coordination.sanctions,
    coordination.failings,
    coordination.againstTarget,
    coordination.dues,
    coordination.parts,
    coordination.dimensions,
    authority.acts,
    authority.capacities,
    authority.offices,
    authority.vacancies,
    authority.delegatedBy,
    authority.approvers,
    authority.limits,
    authority.holders,
    authority.parts,
    authority.dimensions,
    ...organizationLists(organization),
    legalAid.matters,
    legalAid.stages,
    legalAid.capacities,
    legalAid.subjects,
    legalAid.inquiryTriggers,
    legalAid.investigators,
    legalAid.agencyStandings,
    legalAid.offences,
    legalAid.grounds,
    legalAid.providers,
    legalAid.seats,
    legalAid.aided,
    legalAid.aids,
    legalAid.ends,
    legalAid.localStandings,
    legalAid.agreementStandings,
    legalAid.agreementIssues,
    legalAid.parts,
    legalAid.dimensions,
    ...listsOfGrievance(words.grievance),
    ...listsOfDuties(words.additionalDuty),
    ...lastOf(words),
    ...entityLists(locale),
    ...stepLists(locale),
  ]
}

function listsOfGrievance(words: GrievanceWords): Words[] {
  const { values, dimensions, parts, conditions, grantors, standings, steps, documents, offices } = words
  return [...Object.values(values), dimensions, parts, conditions, grantors, standings, steps, documents, offices]
}

function listsOfDuties(words: AdditionalDutyWords): Words[] {
  const { positions, certificates, packageTypes, packageCharacters, conflicts, pacts, employments } = words
  const { degrees, grades, holdings, eligibility, concurrency, obstacles, conditions, offices, proposals } = words
  return [
    ...[positions, certificates, packageTypes, packageCharacters, conflicts, pacts, employments, degrees, grades],
    ...[holdings, eligibility, concurrency, obstacles, conditions, offices, proposals, words.parts, words.dimensions],
  ]
}
