import type { CalendarDefinition, DeadlineInput } from '../../calendar'
import type { DateInput } from '../../dates'
import type { Evidence } from '../../law'
import type { StatedPerson } from '../../people'
import type { Choice } from '../choice'
import { codes, named, numbers, type OfferOf } from './offer'
import { kinds, yesNo } from './person'
import type { Wording } from './wording'

/** What the door of `deadline` takes: a calendar of one's own is told by its days. */
interface DeadlineFacts extends Omit<DeadlineInput, 'calendar'> {
  readonly calendar?: CalendarDefinition | undefined
}

/** What the door of `checkNumber` takes. */
interface NumberFacts {
  readonly number: string
  readonly on?: DateInput | undefined
  readonly person?: StatedPerson | undefined
}

function evidenceOf({ decision, offers }: Wording): { readonly [E in Evidence]: Choice } {
  const { 'gazette-text': gazette, 'reproduced-text': reproduced, report, unverified } = decision.evidence
  const help = offers.deadline.evidence
  return {
    'gazette-text': { label: gazette, help: help['gazette-text'] },
    'reproduced-text': { label: reproduced, help: help['reproduced-text'] },
    report: { label: report, help: help.report },
    unverified: { label: unverified, help: help.unverified },
  }
}

/** What `deadline` takes. */
export function deadline(words: Wording): OfferOf<DeadlineFacts> {
  const own = words.offers.deadline
  return {
    fields: {
      event: null,
      count: null,
      unit: codes(own.unit),
      start: codes(own.start),
      countStartDay: numbers(own.countStartDay),
      bound: codes(own.bound),
      readHariAs: codes(own.readHariAs),
      provision: null,
      week: numbers(own.week),
      cutiBersama: codes(own.cutiBersama),
      decree: codes(own.decree),
      asKnownOn: null,
      calendar: {
        fields: {
          id: null,
          base: codes(own.base),
          week: numbers(own.week),
          years: null,
          days: {
            fields: {
              date: null,
              kind: codes(own.kind),
              name: null,
              decree: null,
              decreedOn: null,
              asnDecree: { fields: { decree: null, decreedOn: null } },
              evidence: codes(evidenceOf(words)),
            },
          },
          workingDays: null,
        },
      },
    },
  }
}

/** What `checkNumber` takes. */
export function number(words: Wording): OfferOf<NumberFacts> {
  const { help } = words.offers
  return {
    fields: {
      number: null,
      on: null,
      person: {
        fields: {
          birthDate: null,
          birthDateCorrected: yesNo(words, help.birthDateCorrected),
          sex: named(words.numbers.sexes, help.sex),
          kind: kinds(words),
          appointedOn: null,
        },
      },
    },
  }
}
