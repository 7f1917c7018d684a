import { BRACKETS } from '../rules/discipline'
import type { Catalogue } from './catalogue'
import type { Words } from './catalogues'
import type { FactWords } from './choice'
import { dutyNames, dutyValues } from './duty-words'
import { grievanceValues } from './grievance-values'

/**
 * Finds the words for the values of a fact or dimension.
 *
 * @param words a catalogue
 * @param fact `'actor.kind'`, `'support'`, or a dimension such as `'cycle'`
 * @returns the values with their words; none when the values of the fact are no codes
 */
export function valueWords(words: Catalogue, fact: string): Words {
  const { values } = listsOf(words)
  return Object.hasOwn(values, fact) ? (values[fact] as Words) : {}
}

/**
 * Gives the lists that name dimensions and parts, in the order in which they are asked.
 *
 * @param words a catalogue
 * @returns the lists
 */
export function nameLists(words: Catalogue): readonly Words[] {
  return listsOf(words).names
}

interface Lists {
  readonly values: { readonly [fact: string]: Words }
  readonly facts: { readonly [fact: string]: FactWords }
  readonly names: readonly Words[]
}

const LISTS = /* @__PURE__ */ new WeakMap<Catalogue, Lists>()

/** The lists of a catalogue by fact, gathered once. */
function listsOf(words: Catalogue): Lists {
  let lists = LISTS.get(words)
  if (lists === undefined) {
    const { neutrality, coordination, authority, organization, legalAid, breach } = words
    lists = {
      values: valuesOf(words),
      facts: factsOf(words),
      names: [
        words.grievance.dimensions,
        words.grievance.parts,
        neutrality.dimensions,
        neutrality.parts,
        dutyNames(words),
        coordination.dimensions,
        coordination.parts,
        authority.dimensions,
        authority.parts,
        organization.dimensions,
        breach.dimensions,
        breach.parts,
        legalAid.dimensions,
        legalAid.parts,
      ],
    }
    LISTS.set(words, lists)
  }
  return lists
}

/**
 * Gathers the facts of all areas; where areas share the name of a fact, the last in this order words it.
 *
 * @param words a catalogue
 * @returns the words by fact
 */
export function factsOf(words: Catalogue): { readonly [fact: string]: FactWords } {
  return {
    ...words.grievance.facts,
    ...words.additionalDuty.facts,
    ...words.breach.facts,
    ...words.legalAid.facts,
    ...words.organization.facts,
    ...words.authority.facts,
    ...words.coordination.facts,
    ...words.cases.facts,
    ...words.invitation.facts,
    ...words.neutrality.facts,
  }
}

function valuesOf(words: Catalogue): { readonly [fact: string]: Words } {
  const {
    people,
    neutrality,
    invitation,
    discipline,
    coordination,
    authority,
    organization,
    legalAid,
    breach,
    decision,
  } = words
  const yesNo: Words = { yes: decision.words.yes, no: decision.words.no }
  // A number of days is its own name.
  const brackets: Words = Object.fromEntries(BRACKETS.map((one) => [one, one]))
  return {
    ...grievanceValues(words.grievance),
    ...dutyValues(words),
    'actor.kind': people.kinds,
    'person.place': people.places,
    aided: legalAid.aided,
    about: legalAid.subjects,
    proceeding: legalAid.stages,
    counselSeat: legalAid.seats,
    aidedRole: { ...organization.duties, none: legalAid.noDuty },
    ...legalAid.flags,
    criminalProcedure: legalAid.codes,
    inquiryPhase: legalAid.phases,
    inquiryTrigger: legalAid.inquiryTriggers,
    investigator: legalAid.investigators,
    agencyStands: legalAid.agencyStandings,
    localStands: legalAid.localStandings,
    agreementStands: legalAid.agreementStandings,
    provider: legalAid.providers,
    aidGround: legalAid.grounds,
    nationalAid: legalAid.aids,
    aid: legalAid.aids,
    'actor.post': people.posts,
    'actor.place': people.places,
    actor: { ...people.kinds, ...people.actors },
    post: { ...organization.postSorts, ...people.posts },
    place: people.places,
    conduct: neutrality.conducts,
    ...neutrality.values,
    ...neutrality.flags,
    occasion: invitation.occasions,
    ...invitation.flags,
    invited: { ...people.kinds, ...people.actors },
    cycle: neutrality.cycles,
    disputed: neutrality.disputed,
    impact: discipline.impacts,
    limb: discipline.limbs,
    weight: discipline.weights,
    norm: breach.norms,
    ...breach.flags,
    intent: breach.intents,
    target: breach.targets,
    dueLevel: neutrality.levels,
    previous: { none: breach.previousNone, ...discipline.sanctionKinds },
    regulation: breach.rules,
    days: brackets,
    converted: brackets,
    run: breach.runs,
    inARow: yesNo,
    step: breach.steps,
    level: neutrality.levels,
    previousLevel: neutrality.levels,
    offence: neutrality.offences,
    targetSource: coordination.targetSources,
    procedure: coordination.procedures,
    ground: coordination.grounds,
    matter: { ...organization.matters, ...coordination.matters },
    againstTime: coordination.againstTime,
    againstTarget: coordination.againstTarget,
    withinBudget: yesNo,
    adoption: coordination.adoptions,
    due: coordination.dues,
    act: authority.acts,
    capacity: authority.capacities,
    office: authority.offices,
    vacancy: authority.vacancies,
    namedBy: authority.namedBy,
    delegatedBy: authority.delegatedBy,
    window: authority.windows,
    programmeWindow: authority.windows,
    ...authority.flags,
    holder: { ...organization.taskHolders, ...authority.holders },
    seat: authority.seats,
    delegation: { ...words.grievance.values.delegation, ...authority.delegation },
    inauguration: authority.inauguration,
    elapsed: authority.elapsed,
    order: authority.order,
    away: authority.away,
    campaign: authority.campaign,
    lack: authority.lacks,
    breach: authority.limits,
    field: organization.fields,
    fields: organization.fields,
    fund: organization.funds,
    names: organization.names,
    standsInFor: organization.stoodInFor,
    trigger: organization.triggers,
    method: organization.methods,
    written: organization.written,
    agency: organization.agencies,
    body: organization.bodies,
    region: organization.levels,
    score: organization.scores,
    termTold: yesNo,
    established: yesNo,
    deliberate: yesNo,
  }
}

/**
 * Finds the name, the question and the help of a fact.
 *
 * @param words a catalogue
 * @param fact `'actor.kind'`, `'heldOn'`
 * @returns the words, or `undefined` for what is no fact of a checker of the library
 */
export function factWords(words: Catalogue, fact: string): FactWords | undefined {
  const { facts } = listsOf(words)
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined
}
