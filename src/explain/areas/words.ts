import type { Locale } from '../../law'
import type { Catalogue } from '../catalogue'
import { CATALOGUES } from '../catalogues'
import type { ProceedingsWords, RemedyWords } from '../discipline-plan-words'
import type { EscalationWords } from '../escalation-words'
import type { FollowUpWords } from '../follow-up-words'
import type { PeopleEntityWords } from '../people-entity-words'
import type { SuccessionWords } from '../succession-words'

// The two languages of an area stand together, group by group: they share their codes, so a bundle packs better. Records of persons:

import { peopleEntities as entitiesEn } from '../en/people-entities'
import { peopleEntities as entitiesId } from '../id/people-entities'

// Ladders and follow-up:

import { escalation as escalationEn } from '../en/escalation'
import { followUp as followUpEn } from '../en/follow-up'
import { escalation as escalationId } from '../id/escalation'
import { followUp as followUpId } from '../id/follow-up'

// Proceedings and remedies:

import { proceedings as proceedingsEn } from '../en/proceedings'
import { remedy as remedyEn } from '../en/remedy'
import { proceedings as proceedingsId } from '../id/proceedings'
import { remedy as remedyId } from '../id/remedy'

// Duties laid down:

import { succession as successionEn } from '../en/succession'
import { succession as successionId } from '../id/succession'

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
