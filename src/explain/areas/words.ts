import type { Locale } from '../../law'
import type { Catalogue } from '../catalogue'
import { CATALOGUES } from '../catalogues'
import type { ProceedingsWords, RemedyWords } from '../discipline-plan-words'
import { escalation as escalationEn } from '../en/escalation'
import { followUp as followUpEn } from '../en/follow-up'
import { peopleEntities as entitiesEn } from '../en/people-entities'
import { proceedings as proceedingsEn } from '../en/proceedings'
import { remedy as remedyEn } from '../en/remedy'
import { succession as successionEn } from '../en/succession'
import type { EscalationWords } from '../escalation-words'
import type { FollowUpWords } from '../follow-up-words'
import { escalation as escalationId } from '../id/escalation'
import { followUp as followUpId } from '../id/follow-up'
import { peopleEntities as entitiesId } from '../id/people-entities'
import { proceedings as proceedingsId } from '../id/proceedings'
import { remedy as remedyId } from '../id/remedy'
import { succession as successionId } from '../id/succession'
import type { PeopleEntityWords } from '../people-entity-words'
import type { SuccessionWords } from '../succession-words'

/** The words of the areas in one language, those of plans and of records of persons with them. */
export interface AreaWords extends Catalogue {
  readonly entities: PeopleEntityWords
  readonly escalation: EscalationWords
  readonly followUp: FollowUpWords
  readonly proceedings: ProceedingsWords
  readonly remedy: RemedyWords
  readonly succession: SuccessionWords
}

/** The words of each language. */
export const AREA_WORDS: Record<Locale, AreaWords> = {
  id: /* @__PURE__ */ {
    ...CATALOGUES.id,
    entities: entitiesId,
    escalation: escalationId,
    followUp: followUpId,
    proceedings: proceedingsId,
    remedy: remedyId,
    succession: successionId,
  },
  en: /* @__PURE__ */ {
    ...CATALOGUES.en,
    entities: entitiesEn,
    escalation: escalationEn,
    followUp: followUpEn,
    proceedings: proceedingsEn,
    remedy: remedyEn,
    succession: successionEn,
  },
}
