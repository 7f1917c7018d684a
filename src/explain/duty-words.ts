import { HELD_AS } from '../rules/additional-duty'
import type { Catalogue } from './catalogue'
import type { Words } from './catalogues'

/**
 * The values of the facts and dimensions of additional duties.
 *
 * @param words a catalogue
 * @returns words by fact
 */
export function dutyValues({ additionalDuty: own, organization, decision, people }: Catalogue): {
  readonly [fact: string]: Words
} {
  const yesNo: Words = { yes: decision.words.yes, no: decision.words.no }
  const flags = [
    'ppkTasks',
    'inUnit',
    'fieldMatches',
    'structuralOfficer',
    'regionalRule',
    'degreeHolder',
    'ppkAppointed',
    'pengelolaPbj',
    'treasurerCertificate',
    'detained',
    'business',
    'collectsRevenue',
    'necessity',
    'budgetHead',
    'person.inUnit',
    'person.fieldMatches',
    'person.pengelolaPbj',
    'person.treasurerCertificate',
    'person.detained',
    'person.business',
    'person.collectsRevenue',
    'person.holds.samePackage',
    'person.holds.sameUnit',
    'unit.structuralOfficer',
    'unit.degreeHolder',
    'unit.regionalRule',
    'unit.ppkAppointed',
    'unit.necessity',
  ]
  return {
    ...Object.fromEntries(flags.map((flag) => [flag, yesNo])),
    ...Object.fromEntries(Object.values(HELD_AS).map((dimension) => [dimension, own.holdings])),
    duty: organization.duties,
    beside: organization.duties,
    employment: own.employments,
    degree: own.degrees,
    grade: own.grades,
    position: own.positions,
    'person.position': own.positions,
    certificate: own.certificates,
    'person.certificate': own.certificates,
    conflict: own.conflicts,
    'person.conflict': own.conflicts,
    pact: own.pacts,
    'person.pact': own.pacts,
    packageType: own.packageTypes,
    'package.type': own.packageTypes,
    'package.character': own.packageCharacters,
    'person.kind': people.kinds,
  }
}

/**
 * The names of the dimensions and parts of additional duties.
 *
 * @param words a catalogue
 * @returns names by code
 */
export function dutyNames({ additionalDuty: own, organization }: Catalogue): Words {
  const held = Object.entries(HELD_AS) as [keyof typeof HELD_AS, string][]
  return {
    ...own.parts,
    ...own.dimensions,
    ...Object.fromEntries(held.map(([duty, dimension]) => [dimension, own.holds(organization.duties[duty])])),
    ...Object.fromEntries(
      held.map(([duty, dimension]) => [`beside${dimension.slice(2)}`, own.beside(organization.duties[duty])]),
    ),
  }
}
