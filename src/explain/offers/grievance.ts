import type { ClaimFacts, LeaveRefusalFacts, PetitionFacts, RecommendationFacts } from '../../rules/grievance'
import type { Catalogue } from '../catalogue'
import { office } from './authority'
import { codes, flag, type OfferOf } from './offer'
import { employee, yesNo } from './person'
import type { Wording } from './wording'

function claims({ values }: Catalogue['grievance']) {
  const { 'leave-refused': leave, ...others } = values.claim
  return { leave, others }
}

/** What `assessClaim` takes. */
export function claim(words: Wording): OfferOf<ClaimFacts> {
  const { values, flags } = words.grievance
  return {
    fields: {
      claim: codes(claims(words.grievance).others),
      on: null,
      shown: flag(flags),
      employee: employee(words),
      travel: codes(values.travel),
      holdsPower: flag(flags),
      localRule: flag(flags),
      dressSource: codes(values.dressSource),
      dressSanction: codes(values.dressSanction),
      absenceReason: codes(values.absenceReason),
      absenceMeasure: codes(values.absenceMeasure),
      leftWithoutReason: flag(flags),
      usersHarmed: flag(flags),
      officeAct: codes(values.officeAct),
      delegation: codes(values.delegation),
      aimedAtSigners: flag(flags),
    },
  }
}

/** What `assessLeaveRefusal` takes. */
export function leaveRefusal(words: Wording): OfferOf<LeaveRefusalFacts> {
  const { values, flags } = words.grievance
  return {
    fields: {
      employee: employee(words),
      leave: codes(values.leave),
      answer: codes(values.answer),
      on: null,
      answeredBy: codes(values.answeredBy),
      requestWritten: flag(flags),
      completeOn: null,
      conditionsMet: flag(flags),
      urgentNeed: flag(flags),
      withinYear: flag(flags),
      religiousPurpose: flag(flags),
      abroad: flag(flags),
      aimedAtSigners: flag(flags),
    },
  }
}

/** What `assessPetition` takes; a claim in it is one of `assessClaim` or a refusal of leave. */
export function petition(words: Wording): OfferOf<PetitionFacts> {
  const { values, flags } = words.grievance
  return {
    fields: {
      form: codes(values.form),
      on: null,
      respondent: codes(values.respondent),
      namesCandidate: flag(flags),
      inPublic: flag(flags),
      religiousAct: flag(flags),
      noticeInTime: flag(flags),
      barredPlace: flag(flags),
      nationalFeast: flag(flags),
      dangerousObjects: flag(flags),
      workingTime: codes(values.workingTime),
      serviceInterrupted: flag(flags),
      officeSecret: flag(flags),
      claims: {
        fields: {
          about: {
            fields: {
              ...claim(words).fields,
              ...leaveRefusal(words).fields,
              claim: codes(values.claim),
            },
          },
          saidByPetitioners: yesNo(words, words.offers.help.saidByPetitioners),
          saidByRespondent: yesNo(words, words.offers.help.saidByRespondent),
        },
      },
    },
  }
}

/** What `routeRecommendation` takes. */
export function recommendation(words: Wording): OfferOf<RecommendationFacts> {
  const { authority, grievance, people } = words
  const { help, nonAsn } = words.offers
  const { pns, cpns, pppk, 'pppk-paruh-waktu': partTime } = people.kinds
  const onTheWay = {
    capacity: codes(authority.capacities),
    since: null,
    lastDay: null,
    vacancy: codes(authority.vacancies),
  }
  const { provinsi, 'kabupaten-kota': kabupatenKota } = people.places
  return {
    fields: {
      paper: codes(grievance.values.paper),
      place: codes({ provinsi, 'kabupaten-kota': kabupatenKota }),
      receiver: { fields: { ...onTheWay, office: office(authority) } },
      sekda: { fields: onTheWay },
      head: { fields: onTheWay },
      receivedOn: null,
      forwardedOn: null,
      completeOn: null,
      handedToApipOn: null,
      demands: codes(grievance.values.demand),
      employees: codes({
        pns,
        cpns,
        pppk,
        'pppk-paruh-waktu': partTime,
        'non-asn': { label: nonAsn, help: help.employees },
      }),
    },
  }
}
