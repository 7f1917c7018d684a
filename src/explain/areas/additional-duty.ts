import { HELD_AS } from '../../rules/additional-duty'
import { type Description, plainly } from './area'

/** Additional duties: who may hold which, and which together. */
export const additionalDuty: Description = (words) => {
  const { additionalDuty: own, organization } = words
  const held = Object.entries(HELD_AS) as [keyof typeof HELD_AS, string][]
  return {
    facts: own.facts,
    values: {
      duty: organization.duties,
      beside: organization.duties,
      fund: organization.funds,
      employment: own.employments,
      degree: own.degrees,
      grade: own.grades,
      position: own.positions,
      certificate: own.certificates,
      conflict: own.conflicts,
      pact: own.pacts,
      packageType: own.packageTypes,
      'package.type': own.packageTypes,
      'package.character': own.packageCharacters,
      ...Object.fromEntries(held.map(([, dimension]) => [dimension, own.holdings])),
    },
    flags: plainly(words, YES_OR_NO),
    names: {
      ...own.parts,
      ...own.dimensions,
      ...Object.fromEntries(held.map(([duty, dimension]) => [dimension, own.holds(organization.duties[duty])])),
      ...Object.fromEntries(
        held.map(([duty, dimension]) => [`beside${dimension.slice(2)}`, own.beside(organization.duties[duty])]),
      ),
    },
    codes: [own.eligibility, own.concurrency, own.obstacles, own.conditions, own.offices],
  }
}

const YES_OR_NO: readonly string[] = [
  'ppkTasks',
  'inUnit',
  'fieldMatches',
  'structuralOfficer',
  'regionalRule',
  'hospital',
  'degreeHolder',
  'ppkAppointed',
  'pengelolaPbj',
  'treasurerCertificate',
  'detained',
  'business',
  'collectsRevenue',
  'necessity',
  'budgetHead',
  'samePackage',
  'sameUnit',
]

/** What happened to the holder of a duty. */
export const resignation: Description = ({ resignation: own, organization, additionalDuty }) => ({
  facts: own.facts,
  values: {
    event: own.events,
    expiry: own.expiries,
    duty: organization.duties,
    fund: organization.funds,
    employment: additionalDuty.employments,
    received: own.received,
    detention: own.detention,
  },
  flags: own.flags,
  names: own.dimensions,
})

/** Duties laid down and taken over in an office. */
export const succession: Description = ({ succession: own }) => ({
  codes: [own.steps, own.offices],
})
