import type { EscalationFacts } from '../../rules/escalation'
import { codes, named, type OfferOf } from './offer'
import type { Wording } from './wording'

/** What `planEscalation` takes. */
export function escalation({ escalation: own, people, offers }: Wording): OfferOf<EscalationFacts> {
  const { help } = offers
  const { provinsi, 'kabupaten-kota': kabupatenKota } = people.places
  return {
    fields: {
      subject: named(own.subjects, help['planEscalation.subject']),
      filer: named(own.filers, help.filer),
      respondent: named(own.respondents, help.respondent),
      place: codes({ provinsi, 'kabupaten-kota': kabupatenKota }),
      history: {
        fields: {
          rung: named({ ...own.rungs, ...own.forwarders }, help['history.rung']),
          filedOn: null,
          result: named(own.results, help['history.result']),
          answeredOn: null,
        },
      },
      on: null,
      happenedOn: null,
      decisionReceivedOn: null,
    },
  }
}
