import type {
  AbsenceElements,
  AbsenceFacts,
  AuthorityFacts,
  BreachElements,
  BreachesFacts,
  BreachFacts,
  ProceedingsFacts,
  RemedyFacts,
} from '../../rules/discipline'
import { acting } from './authority'
import { codes, flag, named, type OfferOf } from './offer'
import { levels, person, yesNo } from './person'
import type { Wording } from './wording'

function elements(words: Wording): OfferOf<BreachElements> {
  const { breach, discipline } = words
  const { facts } = breach
  return {
    fields: {
      norm: named(breach.norms, facts.norm.help),
      impact: codes(discipline.impacts),
      validReason: flag(breach.flags.validReason),
      obligedToReport: flag(breach.flags.obligedToReport),
      intent: codes(breach.intents),
      targetReached: null,
      dueLevel: levels(words, facts.dueLevel.help),
      previous: named({ none: breach.previousNone, ...discipline.sanctionKinds }, facts.previous.help),
      committedOn: null,
      examinedOn: null,
      decidedOn: null,
    },
  }
}

function absent({ breach }: Wording): OfferOf<AbsenceElements> {
  return {
    fields: {
      absentOn: null,
      year: null,
      absentDays: null,
      longestRun: null,
      lateMinutes: null,
      effectOnUnit: flag(breach.flags.effectOnUnit),
      examinedOn: null,
      decidedOn: null,
    },
  }
}

/** What `classifyBreach` takes. */
export function breach(words: Wording): OfferOf<BreachFacts> {
  return { fields: { actor: person(words), ...elements(words).fields } }
}

/** What `classifyBreaches` takes. */
export function breaches(words: Wording): OfferOf<BreachesFacts> {
  return { fields: { actor: person(words), breaches: elements(words), absence: absent(words) } }
}

/** What `classifyAbsence` takes. */
export function absence(words: Wording): OfferOf<AbsenceFacts> {
  return { fields: { actor: person(words), ...absent(words).fields } }
}

/** What `imposingAuthority` takes. */
export function imposing(words: Wording): OfferOf<AuthorityFacts> {
  const { people, discipline, conversation } = words
  return {
    fields: {
      post: codes(people.posts),
      place: codes(people.places),
      level: levels(words, conversation.facts.level.help),
      weight: named(discipline.weights, conversation.facts.weight.help),
      decidedOn: null,
      acting: acting(words),
    },
  }
}

/** What `planProceedings` takes. */
export function proceedings(words: Wording): OfferOf<ProceedingsFacts> {
  const { discipline, conversation, offers } = words
  const { never, once, twice } = words.proceedings.values as { readonly [K in 'never' | 'once' | 'twice']: string }
  return {
    fields: {
      actor: person(words),
      level: levels(words, conversation.facts.level.help),
      weight: named(discipline.weights, conversation.facts.weight.help),
      superiorInvolved: yesNo(words, offers.help.superiorInvolved),
      superiorImposes: yesNo(words, offers.help.superiorImposes),
      absent: named({ never, once, twice }, offers.help.absent),
      publicLoss: yesNo(words, offers.help.publicLoss),
      specialAssignment: yesNo(words, offers.help.specialAssignment),
      presentAtDelivery: yesNo(words, offers.help.presentAtDelivery),
      remedyFiled: yesNo(words, offers.help.remedyFiled),
      asOf: null,
      committedOn: null,
      summonedOn: null,
      examinationSetOn: null,
      secondSummonsOn: null,
      examinedOn: null,
      provenOn: null,
      proposedOn: null,
      decidedOn: null,
      deliverySetOn: null,
      receivedOn: null,
    },
  }
}

type Contested = NonNullable<RemedyFacts['against']>

const CONTESTED: readonly Contested[] = [
  'sanction-ringan',
  'sanction-sedang',
  'sanction-berat-in-service',
  'dismissal',
  'staffing-decision',
  'decision-not-carried-out',
  'concrete-act',
]

/** What `planRemedy` takes. */
export function remedy(words: Wording): OfferOf<RemedyFacts> {
  const { values } = words.remedy
  const { help } = words.offers
  const { offices } = words.discipline
  const issuers = {
    presiden: offices.presiden,
    'pejabat-pembina-kepegawaian': offices['pejabat-pembina-kepegawaian'],
    'gubernur-selaku-wakil-pemerintah': offices['gubernur-selaku-wakil-pemerintah'],
    'kepala-perwakilan': offices['kepala-perwakilan'],
    'other-official': values['other-official'] as string,
  }
  const against = Object.fromEntries(CONTESTED.map((code) => [code, values[code]])) as { [K in Contested]: string }
  return {
    fields: {
      actor: person(words),
      against: named(against, help.against),
      issuer: named(issuers, help.issuer),
      asOf: null,
      decidedOn: null,
      receivedOn: null,
      objectedOn: null,
      appealedOn: null,
      copyReceivedOn: null,
      objectionDecisionReceivedOn: null,
      generalAppealedOn: null,
      remedyDecidedOn: null,
      remedyDecisionReceivedOn: null,
    },
  }
}
