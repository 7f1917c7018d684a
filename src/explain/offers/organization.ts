import {
  type OpdTypeFacts,
  type PersonnelAuthorityFacts,
  type PostAppointmentFacts,
  type PostRungFacts,
  REGIONAL_POSTS,
  type SupervisionFacts,
  TERMS,
  type Term,
  type TermFacts,
} from '../../organization'
import { codes, named, type OfferOf, only } from './offer'
import type { Wording } from './wording'

/** What `resolveTerm` takes. */
export function term({ organization: own }: Wording): OfferOf<TermFacts> {
  // A word that is asked about is its own name.
  const terms = Object.fromEntries(TERMS.map((one) => [one, one])) as { readonly [K in Term]: string }
  return {
    fields: {
      term: named(terms, own.facts.term.help),
      field: codes(own.fields),
      fields: codes(own.fields),
      fund: codes(own.funds),
      names: codes(own.names),
      standsInFor: codes(own.stoodInFor),
      trigger: codes(own.triggers),
      method: codes(own.methods),
      holder: codes(own.taskHolders),
      post: codes(own.postSorts),
      writtenOn: null,
    },
  }
}

/** What `supervisorOn` takes as facts. */
export function supervision({ organization }: Wording): OfferOf<SupervisionFacts> {
  return { fields: { matter: codes(organization.matters), decidedOn: null } }
}

/** What `personnelAuthority` takes. */
export function personnelAuthority({ organization }: Wording): OfferOf<PersonnelAuthorityFacts> {
  return { fields: { agency: codes(organization.agencies), decidedOn: null } }
}

/** What `classifyOpd` takes. */
export function opdType({ organization }: Wording): OfferOf<OpdTypeFacts> {
  return {
    fields: { body: codes(organization.bodies), region: codes(organization.levels), score: null, decidedOn: null },
  }
}

function regionalPost({ organization, authority }: Wording) {
  const { choices } = named(authority.offices, organization.facts.regionalPost.help)
  return codes(only(choices, REGIONAL_POSTS))
}

/** What `postRung` takes. */
export function postRung(words: Wording): OfferOf<PostRungFacts> {
  const { organization } = words
  return {
    fields: {
      regionalPost: regionalPost(words),
      region: codes(organization.levels),
      grade: codes(organization.grades),
      unit: codes(organization.units),
      decidedOn: null,
    },
  }
}

/** What `postAppointment` takes. */
export function postAppointment(words: Wording): OfferOf<PostAppointmentFacts> {
  const { organization } = words
  return {
    fields: {
      regionalPost: regionalPost(words),
      region: codes(organization.levels),
      change: codes(organization.changes),
      decidedOn: null,
    },
  }
}
