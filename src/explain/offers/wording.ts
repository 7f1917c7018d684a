import type { Locale } from '../../law'
import type { Catalogue } from '../catalogue'
import type { OfferWords } from '../catalogue-offers'
import { CATALOGUES } from '../catalogues'
import type { ProceedingsWords, RemedyWords } from '../discipline-plan-words'
import { escalation as escalationEn } from '../en/escalation'
import { followUp as followUpEn } from '../en/follow-up'
import { numbers as numbersEn } from '../en/numbers'
import { offers as offersEn } from '../en/offers'
import { peopleEntities as entitiesEn } from '../en/people-entities'
import { proceedings as proceedingsEn } from '../en/proceedings'
import { remedy as remedyEn } from '../en/remedy'
import { succession as successionEn } from '../en/succession'
import type { EscalationWords } from '../escalation-words'
import type { FollowUpWords } from '../follow-up-words'
import { escalation as escalationId } from '../id/escalation'
import { followUp as followUpId } from '../id/follow-up'
import { numbers as numbersId } from '../id/numbers'
import { offers as offersId } from '../id/offers'
import { peopleEntities as entitiesId } from '../id/people-entities'
import { proceedings as proceedingsId } from '../id/proceedings'
import { remedy as remedyId } from '../id/remedy'
import { succession as successionId } from '../id/succession'
import type { NumberWords } from '../number-words'
import type { PeopleEntityWords } from '../people-entity-words'
import type { SuccessionWords } from '../succession-words'

/** All words of one language from which forms take theirs. */
export interface Wording extends Catalogue {
  readonly entities: PeopleEntityWords
  readonly escalation: EscalationWords
  readonly followUp: FollowUpWords
  readonly numbers: NumberWords
  readonly offers: OfferWords
  readonly proceedings: ProceedingsWords
  readonly remedy: RemedyWords
  readonly succession: SuccessionWords
}

/** The words of a language. */
export const WORDINGS: Record<Locale, Wording> = {
  id: /* @__PURE__ */ {
    ...CATALOGUES.id,
    entities: entitiesId,
    escalation: escalationId,
    followUp: followUpId,
    numbers: numbersId,
    offers: offersId,
    proceedings: proceedingsId,
    remedy: remedyId,
    succession: successionId,
  },
  en: /* @__PURE__ */ {
    ...CATALOGUES.en,
    entities: entitiesEn,
    escalation: escalationEn,
    followUp: followUpEn,
    numbers: numbersEn,
    offers: offersEn,
    proceedings: proceedingsEn,
    remedy: remedyEn,
    succession: successionEn,
  },
}
