import { DUTY_ROLE_ALIASES } from '../../organization'
import type { LegalAidAgreement, LegalAidFacts, LocalAidRule } from '../../rules/legal-aid'
import { codes, flag, named, type OfferOf } from './offer'
import { employee, yesNo } from './person'
import type { Wording } from './wording'

type Scope = NonNullable<LocalAidRule['covers']>

function scope(words: Wording): OfferOf<Scope> {
  const { legalAid: own } = words
  return {
    fields: {
      kinds: codes(employee(words).choices),
      matters: codes(own.matters),
      stages: codes(own.stages),
      capacities: codes(own.capacities),
      offences: codes(own.offences),
      caughtInTheAct: flag(own.flags.caughtInTheAct),
    },
  }
}

/** What `checkLegalAidAgreement` takes. */
export function agreement(words: Wording): OfferOf<LegalAidAgreement> {
  const { legalAid: own, offers } = words
  return {
    fields: {
      provider: codes(own.agreementProviders),
      from: null,
      until: null,
      matters: codes(own.matters),
      stages: codes(own.stages),
      holders: { fields: { holder: null, powerOfAttorney: yesNo(words, offers.help.powerOfAttorney) } },
      fromRegionalBudget: yesNo(words, offers.help.fromRegionalBudget),
      multiYearApproval: yesNo(words, offers.help.multiYearApproval),
    },
  }
}

/** What `assessLegalAid` takes. */
export function legalAid(words: Wording): OfferOf<LegalAidFacts> {
  const { legalAid: own, people, entities, organization } = words
  const { facts } = own
  return {
    fields: {
      person: {
        fields: {
          kind: employee(words),
          status: named(entities.statuses, facts['person.status'].help),
          place: codes(people.places),
        },
      },
      duty: named({ ...organization.duties, none: own.noDuty }, facts.duty.help, DUTY_ROLE_ALIASES),
      matter: codes(own.matters),
      stage: codes(own.stages),
      capacity: codes(own.capacities),
      on: null,
      about: codes(own.subjects),
      begunOn: null,
      chargedWithCommitmentTasks: flag(own.flags.chargedWithCommitmentTasks),
      usedAuthority: flag(own.flags.usedAuthority),
      offence: codes(own.offences),
      graveOffence: flag(own.flags.graveOffence),
      caughtInTheAct: flag(own.flags.caughtInTheAct),
      inquiryTrigger: codes(own.inquiryTriggers),
      investigator: codes(own.investigators),
      agencyStands: codes(own.agencyStandings),
      agreement: agreement(words),
      holderKey: null,
      localRule: {
        fields: { title: null, from: null, until: null, covers: scope(words), excludes: scope(words) },
      },
    },
  }
}
