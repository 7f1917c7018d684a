import type { OrganizationWords } from './catalogue-organization'
import type { Words } from './catalogues'

/**
 * The lists of words of organization, in the order in which they name a code.
 *
 * @param words its catalogue in one language
 * @returns the lists
 */
export function organizationLists(words: OrganizationWords): Words[] {
  return [
    words.senses,
    words.senseKinds,
    words.duties,
    words.institutions,
    words.opdKinds,
    words.offices,
    words.families,
    words.villageCapacities,
    words.fields,
    words.funds,
    words.names,
    words.stoodInFor,
    words.triggers,
    words.methods,
    words.taskHolders,
    words.postSorts,
    words.written,
    words.matters,
    words.agencies,
    words.bodies,
    words.levels,
    words.scores,
    words.forms,
    words.types,
    words.issues,
    words.appointmentSteps,
    words.appointers,
    words.keptPosts,
    words.functionalPosts,
    words.units,
    words.changes,
    words.urusan,
    words.urusanClasses,
    words.dimensions,
  ]
}
