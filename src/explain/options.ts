import type { Locale } from '../law'
import { OFFICE_ALIASES, REGIONAL_POSTS } from '../organization'
import { ASN_KINDS, EMPLOYEE_KIND_ALIASES, NON_ASN_KINDS } from '../people'
import { CONDUCT_ALIASES } from '../rules/neutrality'
import { isOurs, OURS } from './area-words'
import type { Catalogue } from './catalogue'
import { CATALOGUES } from './catalogues'
import type { Choice } from './choice'
import { grievanceChoices } from './grievance-values'

/** An accepted value of a fact, as a form offers it. */
export interface Option {
  /** What to put in the facts: a code, or `true` or `false`. */
  readonly value: string | boolean
  /** What the value is called. */
  readonly label: string
  /** What it means, in words a complaint desk understands. */
  readonly help: string
  /** Other codes that are accepted for the value; some set further facts with it. */
  readonly aliases: readonly string[]
}

/**
 * Lists the accepted values of a fact of a checker, each with label, help and aliases: what a form needs.
 *
 * @param checker the id of the checker: `'classifyConduct'`
 * @param fact the name of the fact, with a dot inside a nested one: `'actor.kind'`, `'support'`
 * @param settings the language
 * @returns the values in order; none for a day, an election, a number, or a fact the checker does not have, and none for the facts of
 *   most planners and of the checkers that join others: their codes are in the JSON Schema of the facts, their words in `label`
 * @throws RangeError naming the checkers there are, when there is none of this name
 * @example
 * options('classifyConduct', 'stage', { locale: 'en' }).map(({ value }) => value) // => ['bakal-calon', 'calon']
 * options('classifyConduct', 'cltn').map(({ value }) => value) // => [true, false]
 * options('classifyConduct', 'committedOn') // => []
 * options('classifyConducts', 'stage') // => throws RangeError: checker: 'classifyConducts' is not known
 */
export function options(
  checker: string,
  fact: string,
  settings: { readonly locale?: Locale | undefined } = {},
): Option[] {
  const catalogue = CATALOGUES[settings.locale === 'en' ? 'en' : 'id']
  const choices = grievanceChoices(catalogue.grievance, checker) ?? choicesOf(catalogue, checker)
  if (Object.keys(choices).length === 0 && !isOurs(checker)) {
    throw new RangeError(`checker: '${checker}' is not known; accepted: ${OURS.join(', ')}`)
  }
  if (!Object.hasOwn(choices, fact)) return []
  const offered = choices[fact] as Choices[string]
  return Object.entries(offered).map(([code, { label, help }]) => ({
    value: 'yes' in offered ? code === 'yes' : code,
    label,
    help,
    aliases: aliasesOf(fact, code),
  }))
}

function regionalPosts(
  { offices }: Catalogue['authority'],
  { facts }: Catalogue['organization'],
): { readonly [code: string]: Choice } {
  return Object.fromEntries(
    REGIONAL_POSTS.map((post) => [post, { label: offices[post], help: facts.regionalPost.help }]),
  )
}

type Choices = { readonly [fact: string]: { readonly [code: string]: Choice } }

function choicesOf(
  {
    people,
    neutrality,
    invitation,
    discipline,
    coordination,
    authority,
    additionalDuty,
    organization,
    legalAid,
    breach,
    resignation,
  }: Catalogue,
  checker: string,
): Choices {
  const actor: Choices = { 'actor.kind': people.kinds, 'actor.post': people.posts, 'actor.place': people.places }
  switch (checker) {
    case 'classifyConduct':
      return {
        ...actor,
        conduct: neutrality.conducts,
        ...neutrality.values,
        ...neutrality.flags,
        impact: discipline.impacts,
        disputed: neutrality.disputed,
      }
    case 'classifyBreach':
      return {
        ...actor,
        norm: Object.fromEntries(
          Object.entries(breach.norms).map(([code, label]) => [code, { label, help: breach.facts.norm.help }]),
        ),
        impact: discipline.impacts,
        intent: breach.intents,
        validReason: breach.flags.validReason,
        obligedToReport: breach.flags.obligedToReport,
      }
    case 'classifyAbsence':
      return { ...actor, effectOnUnit: breach.flags.effectOnUnit }
    case 'adviseOnInvitation':
      return { ...actor, occasion: invitation.occasions, contest: neutrality.values.contest, ...invitation.flags }
    case 'resolveTerm':
      return {
        field: organization.fields,
        fields: organization.fields,
        fund: organization.funds,
        names: organization.names,
        standsInFor: organization.stoodInFor,
        trigger: organization.triggers,
        method: organization.methods,
        holder: organization.taskHolders,
        post: organization.postSorts,
      }
    case 'supervisorOn':
      return { matter: organization.matters }
    case 'personnelAuthority':
      return { agency: organization.agencies }
    case 'postRung':
      return {
        regionalPost: regionalPosts(authority, organization),
        region: organization.levels,
        grade: organization.grades,
        unit: organization.units,
      }
    case 'postAppointment':
      return {
        regionalPost: regionalPosts(authority, organization),
        region: organization.levels,
        change: organization.changes,
      }
    case 'classifyOpd':
      return { body: organization.bodies, region: organization.levels }
    case 'checkActingPower':
      return {
        capacity: authority.capacities,
        office: Object.fromEntries(
          Object.entries(authority.offices).map(([code, label]) => [
            code,
            { label, help: authority.facts.office.help },
          ]),
        ),
        act: authority.acts,
        vacancy: authority.vacancies,
        namedBy: authority.namedBy,
        delegatedBy: authority.delegatedBy,
        window: { inside: authority.windows.inside, outside: authority.windows.outside },
        programmeWindow: { inside: authority.windows.inside, outside: authority.windows.outside },
        ...authority.flags,
      }
    case 'assessLegalAid':
      return {
        'person.kind': Object.fromEntries([...ASN_KINDS, ...NON_ASN_KINDS].map((kind) => [kind, people.kinds[kind]])),
        'person.place': people.places,
        matter: legalAid.matters,
        stage: legalAid.stages,
        capacity: legalAid.capacities,
        about: legalAid.subjects,
        offence: legalAid.offences,
        inquiryTrigger: legalAid.inquiryTriggers,
        investigator: legalAid.investigators,
        agencyStands: legalAid.agencyStandings,
        ...legalAid.flags,
      }
    case 'checkEligibility':
      return {
        'person.kind': people.kinds,
        'person.position': additionalDuty.positions,
        'person.certificate': additionalDuty.certificates,
        'person.conflict': additionalDuty.conflicts,
        'person.pact': additionalDuty.pacts,
        'package.character': additionalDuty.packageCharacters,
        'package.type': additionalDuty.packageTypes,
        fund: organization.funds,
      }
    case 'checkConcurrentDuties':
      return { fund: organization.funds }
    case 'resolveResignation':
      return {
        event: resignation.events,
        duty: Object.fromEntries(
          Object.entries(organization.duties).flatMap(([code, label]) =>
            code === 'panitia-pemilihan-kecamatan' ? [] : [[code, { label, help: resignation.facts.duty.help }]],
          ),
        ),
        fund: organization.funds,
        'person.kind': people.kinds,
        expiry: resignation.expiries,
        ...resignation.flags,
      }
    case 'assessBudgetAbsorption':
      return { targetSource: coordination.targetSources }
    case 'assessProcedureAdoption':
      return { procedure: coordination.procedures, ground: coordination.grounds }
    default:
      return {}
  }
}

function aliasesOf(fact: string, code: string): string[] {
  if (fact === 'actor.kind')
    return Object.entries(EMPLOYEE_KIND_ALIASES).flatMap(([alias, kind]) => (kind === code ? [alias] : []))
  if (fact === 'office')
    return Object.entries(OFFICE_ALIASES).flatMap(([alias, office]) => (office === code ? [alias] : []))
  if (fact === 'conduct')
    return Object.entries(CONDUCT_ALIASES).flatMap(([alias, { conduct }]) => (conduct === code ? [alias] : []))
  return []
}
