import type { Catalogue } from './catalogue'
import type { Words } from './catalogues'
import type { FactWords } from './choice'
import { grievanceValues } from './grievance-values'

/** The words of one area: a code such as `post` or `matter` means something of its own in each, so these are looked at before all others. */
export interface AreaWords {
  /** Names, questions and help of its facts. */
  readonly facts: { readonly [fact: string]: FactWords }
  /** The values of its facts and dimensions. */
  readonly values: { readonly [fact: string]: Words }
  /** Names of its dimensions and parts. */
  readonly names: readonly Words[]
}

const conduct = ({ people, neutrality, cases, discipline }: Catalogue): AreaWords => ({
  facts: { ...cases.facts, ...neutrality.facts },
  values: {
    actor: { ...people.kinds, ...people.actors },
    post: people.posts,
    place: people.places,
    conduct: neutrality.conducts,
    ...neutrality.values,
    ...neutrality.flags,
    cycle: neutrality.cycles,
    disputed: neutrality.disputed,
    impact: discipline.impacts,
    limb: discipline.limbs,
    weight: discipline.weights,
    level: neutrality.levels,
    offence: neutrality.offences,
  },
  names: [neutrality.dimensions, neutrality.parts],
})

const invitation = (words: Catalogue): AreaWords => ({
  ...conduct(words),
  facts: { ...words.neutrality.facts, ...words.invitation.facts },
  values: {
    ...conduct(words).values,
    occasion: words.invitation.occasions,
    ...words.invitation.flags,
    invited: { ...words.people.kinds, ...words.people.actors },
  },
})

const authority = ({ authority: own }: Catalogue): AreaWords => ({
  facts: own.facts,
  values: {
    act: own.acts,
    capacity: own.capacities,
    office: own.offices,
    vacancy: own.vacancies,
    namedBy: own.namedBy,
    delegatedBy: own.delegatedBy,
    window: own.windows,
    programmeWindow: own.windows,
    ...own.flags,
    holder: own.holders,
    seat: own.seats,
    breach: own.limits,
  },
  names: [own.dimensions, own.parts],
})

const organization = ({ organization: own, authority: { offices } }: Catalogue): AreaWords => ({
  facts: own.facts,
  values: {
    field: own.fields,
    fields: own.fields,
    fund: own.funds,
    names: own.names,
    standsInFor: own.stoodInFor,
    trigger: own.triggers,
    method: own.methods,
    holder: own.taskHolders,
    post: own.postSorts,
    written: own.written,
    matter: own.matters,
    agency: own.agencies,
    body: own.bodies,
    region: own.levels,
    score: own.scores,
    regionalPost: offices,
    grade: own.grades,
    unit: own.units,
    change: own.changes,
  },
  names: [own.dimensions],
})

const resignation = ({ resignation: own, organization, people, additionalDuty }: Catalogue): AreaWords => ({
  facts: own.facts,
  values: {
    event: own.events,
    expiry: own.expiries,
    ...own.flags,
    duty: organization.duties,
    fund: organization.funds,
    employment: additionalDuty.employments,
    'person.kind': people.kinds,
  },
  names: [],
})

const imposing = ({ conversation, people, neutrality, discipline }: Catalogue): AreaWords => ({
  facts: conversation.facts,
  values: { post: people.posts, place: people.places, level: neutrality.levels, weight: discipline.weights },
  names: [],
})

const coordination = ({ coordination: own }: Catalogue): AreaWords => ({
  facts: own.facts,
  values: { matter: own.matters, procedure: own.procedures, ground: own.grounds, targetSource: own.targetSources },
  names: [own.dimensions, own.parts],
})

const grievance = ({ grievance: own }: Catalogue): AreaWords => ({
  facts: own.facts,
  values: grievanceValues(own),
  names: [own.dimensions, own.parts],
})

/** The area of each checker and planner whose words may collide with those of another. */
const AREAS: { readonly [checker: string]: (words: Catalogue) => AreaWords } = {
  classifyConduct: conduct,
  classifyCase: conduct,
  planFollowUp: conduct,
  adviseOnInvitation: invitation,
  checkActingPower: authority,
  resolveTerm: organization,
  supervisorOn: organization,
  personnelAuthority: organization,
  postAppointment: organization,
  postRung: organization,
  classifyOpd: organization,
  assessPetition: grievance,
  assessClaim: grievance,
  assessLeaveRefusal: grievance,
  routeRecommendation: grievance,
  imposingAuthority: imposing,
  resolveResignation: resignation,
  assessBudgetAbsorption: coordination,
  assessProcedureAdoption: coordination,
}

/** Checkers and planners of the library that need no more than the words all share. */
const PLAIN: readonly string[] = [
  'assessLegalAid',
  'checkConcurrentDuties',
  'checkEligibility',
  'classifyAbsence',
  'classifyBreach',
  'classifyBreaches',
  'planEscalation',
  'planProceedings',
  'planRemedy',
  'planSuccession',
]

/** The checkers and planners the library has words for, by name. */
const OURS: readonly string[] = /* @__PURE__ */ [...Object.keys(AREAS), ...PLAIN].sort()

const NONE: AreaWords = { facts: {}, values: {}, names: [] }

/**
 * Tells a checker or planner of the library from one of the caller's own, whose codes are no words of ours.
 *
 * @param checker its id
 * @returns whether the library has words for it
 */
export function isOurs(checker: string): boolean {
  return OURS.includes(checker)
}

/**
 * Finds the words of the area a checker belongs to.
 *
 * @param words a catalogue
 * @param checker id of a checker or planner; `undefined` for what belongs to none
 * @returns the words; for a checker of the caller's own those of conduct, whose names of persons, posts and days are everybody's
 */
export function areaWords(words: Catalogue, checker: string | undefined): AreaWords {
  if (checker === undefined || PLAIN.includes(checker)) return NONE
  return Object.hasOwn(AREAS, checker) ? (AREAS[checker] as (typeof AREAS)[string])(words) : conduct(words)
}
