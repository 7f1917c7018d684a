import {
  type CaseFacts,
  type CircularFacts,
  CONDUCT_ALIASES,
  type ConductAlias,
  type ConductFacts,
  type FollowUpFacts,
  type InvitationFacts,
} from '../../rules/neutrality'
import { codes, flag, named, type OfferOf } from './offer'
import { kinds, levels, person, yesNo } from './person'
import type { Wording } from './wording'

const ALIASES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(CONDUCT_ALIASES).map(([alias, { conduct: meant }]) => [alias, meant]),
) as { readonly [A in ConductAlias]: string }

/** The facts of an act around an election, without the person. */
function act(words: Wording): OfferOf<Omit<ConductFacts, 'actor'>> {
  const { neutrality, discipline } = words
  const { values, flags } = neutrality
  return {
    fields: {
      conduct: codes(neutrality.conducts, ALIASES),
      election: null,
      contest: codes(values.contest),
      stage: codes(values.stage),
      period: codes(values.period),
      committedOn: null,
      examinedOn: null,
      decidedOn: null,
      receivedOn: null,
      support: codes(values.support),
      presence: codes(values.presence),
      attributes: codes(values.attributes),
      gesture: codes(values.gesture),
      purpose: codes(values.purpose),
      published: flag(flags.published),
      assignment: codes(values.assignment),
      cltn: flag(flags.cltn),
      partyRole: codes(values.partyRole),
      resigned: codes(values.resigned),
      mobilised: codes(values.mobilised),
      role: codes(values.role),
      impact: codes(discipline.impacts),
      disputed: codes(neutrality.disputed),
    },
  }
}

/** What `classifyConduct` takes. */
export function conduct(words: Wording): OfferOf<ConductFacts> {
  return { fields: { actor: person(words), ...act(words).fields } }
}

/** What `classifyCase` takes. */
export function conductCase(words: Wording): OfferOf<CaseFacts> {
  return {
    fields: {
      actor: person(words),
      conducts: act(words),
      previousLevel: levels(words, words.cases.facts.previousLevel.help),
    },
  }
}

/** What `adviseOnInvitation` takes. */
export function invitation(words: Wording): OfferOf<InvitationFacts> {
  const { occasions, flags } = words.invitation
  return {
    fields: {
      actor: person(words),
      occasion: codes(occasions),
      election: null,
      contest: codes(words.neutrality.values.contest),
      heldOn: null,
      period: codes(words.neutrality.values.period),
      assigned: flag(flags.assigned),
      contestantPresent: flag(flags.contestantPresent),
    },
  }
}

/** What `planFollowUp` takes. */
export function followUp(words: Wording): OfferOf<FollowUpFacts> {
  const { help, grounds } = words.offers
  return {
    fields: {
      subject: named(words.followUp.subjects, help['planFollowUp.subject']),
      conduct: conduct(words),
      classified: {
        fields: {
          kind: named(words.neutrality.kinds, help['classified.kind']),
          level: named(words.neutrality.levels, help['classified.level']),
          crime: yesNo(words, help['classified.crime']),
          ground: codes(grounds),
        },
      },
      actor: person(words),
      election: null,
      asOf: null,
      knownOn: null,
      foundOn: null,
      reportedOn: null,
      registeredOn: null,
      crimeDeclaredOn: null,
      forwardedOn: null,
      recommendedOn: null,
      summonedOn: null,
      examinationSetOn: null,
      secondSummonsOn: null,
      examinedOn: null,
      provenOn: null,
      proposedOn: null,
      decidedOn: null,
      deliveredOn: null,
      receivedOn: null,
      objectedOn: null,
      appealedOn: null,
      courtRequestedOn: null,
      courtRulingReceivedOn: null,
      dismissalProposedOn: null,
    },
  }
}

/** What `draftCircular` takes. */
export function circular(words: Wording): OfferOf<CircularFacts> {
  const { definitif, pj, pjs, plt, plh } = words.authority.capacities
  const { gubernur, bupati, 'wali-kota': waliKota, 'sekretaris-daerah': sekda } = words.authority.offices
  const { help } = words.offers
  return {
    fields: {
      issuer: {
        fields: {
          capacity: codes({ definitif, pj, pjs, plt, plh }),
          office: named({ gubernur, bupati, 'wali-kota': waliKota, 'sekretaris-daerah': sekda }, help['issuer.office']),
          region: null,
        },
      },
      issuedOn: null,
      place: null,
      number: null,
      election: null,
      contest: codes(words.neutrality.values.contest),
      addressees: kinds(words),
      reportingChannel: null,
      copies: null,
    },
  }
}
