import { OFFICE_ALIASES } from '../../organization'
import type { ActingPowerFacts } from '../../rules/authority'
import type { AuthorityWords } from '../catalogue-authority'
import { codes, flag, named, type OfferOf } from './offer'
import type { Wording } from './wording'

/** The offices of a region, with the short names in use. */
export function office({ offices, facts }: AuthorityWords) {
  return named(offices, facts.office.help, OFFICE_ALIASES)
}

/** Who stands in for an office, and under what letter. */
export function acting({ authority }: Wording): OfferOf<Omit<ActingPowerFacts, 'act' | 'on'>> {
  const { inside, outside } = authority.windows
  return {
    fields: {
      capacity: codes(authority.capacities),
      office: office(authority),
      vacancy: codes(authority.vacancies),
      since: null,
      lastDay: null,
      renewed: flag(authority.flags.renewed),
      namedBy: codes(authority.namedBy),
      workingDays: null,
      delegatedBy: codes(authority.delegatedBy),
      election: null,
      inauguratedOn: null,
      termEndsOn: null,
      window: codes({ inside, outside }),
      programmeWindow: codes({ inside, outside }),
      candidate: flag(authority.flags.candidate),
      approved: flag(authority.flags.approved),
    },
  }
}

/** What `checkActingPower` takes. */
export function actingPower(words: Wording): OfferOf<ActingPowerFacts> {
  const { capacity, office: held, ...rest } = acting(words).fields
  return { fields: { capacity, office: held, act: codes(words.authority.acts), on: null, ...rest } }
}
