import type { Locale } from '../law'
import { fields as fieldsEn } from './en/fields'
import { followUp as followUpEn } from './en/follow-up'
import { proceedings as proceedingsEn } from './en/proceedings'
import { remedy as remedyEn } from './en/remedy'
import { fields as fieldsId } from './id/fields'
import { followUp as followUpId } from './id/follow-up'
import { proceedings as proceedingsId } from './id/proceedings'
import { remedy as remedyId } from './id/remedy'
import { speak } from './speech'
import { spokenOf } from './spoken'

/** A fact as a form heads it. */
export interface FactText {
  /** Its name, in lower case unless it is a name of its own: `'employment status'`. */
  readonly name: string
  /** The question to put; empty where the library puts none. */
  readonly question: string
  /** What the answer should rest on; empty where nothing is said. */
  readonly help: string
}

/** Fields that mean what they mean in another function: `people.kind` of a succession is `person.kind` of an eligibility. */
const ELSEWHERE: { readonly [name: string]: readonly (readonly [before: string, name: string, instead: string])[] } = {
  assessLegalAid: [['agreement.', 'checkLegalAidAgreement', '']],
  assessPetition: [
    ['claims.about.', 'assessClaim', ''],
    ['claims.about.', 'assessLeaveRefusal', ''],
  ],
  checkConcurrentDuties: [['', 'checkEligibility', '']],
  classifyBreaches: [
    ['breaches.', 'classifyBreach', ''],
    ['absence.', 'classifyAbsence', ''],
  ],
  classifyCase: [['conducts.', 'classifyConduct', '']],
  imposingAuthority: [['acting.', 'checkActingPower', '']],
  planFollowUp: [
    ['conduct.', 'classifyConduct', ''],
    ['', 'classifyConduct', ''],
  ],
  planProceedings: [['', 'classifyBreach', '']],
  planRemedy: [['', 'classifyBreach', '']],
  planSuccession: [
    ['people.', 'checkEligibility', 'person.'],
    ['packages.', 'checkEligibility', 'package.'],
    ['office.', 'checkEligibility', 'unit.'],
    ['laidDown.', 'resolveResignation', ''],
  ],
  routeRecommendation: [
    ['receiver.', 'checkActingPower', ''],
    ['sekda.', 'checkActingPower', ''],
    ['head.', 'checkActingPower', ''],
  ],
}

const NAMES = { id: fieldsId, en: fieldsEn }

/** The words of a planner, as far as they name the days it goes by. */
type Planned = { readonly events: { readonly [event: string]: { readonly ask: string } } }

const PLANNED: Record<Locale, { readonly [planner: string]: Planned }> = {
  id: { planFollowUp: followUpId, planProceedings: proceedingsId, planRemedy: remedyId },
  en: { planFollowUp: followUpEn, planProceedings: proceedingsEn, planRemedy: remedyEn },
}

/**
 * Heads a field of a form: the name of a fact, and the question and help where the library puts one.
 *
 * @param checker the name of the function: `'classifyConduct'`, `'planSuccession'`
 * @param fact the name of the fact, as `options` takes it: `'actor.kind'`, `'people.0.key'`
 * @param settings the language
 * @returns the words; for a fact the library does not know its name as it is, without question and help
 * @example
 * factText('classifyConduct', 'actor.kind', { locale: 'en' }).question // => 'What is the employment status of the person?'
 * factText('planSuccession', 'people.0.key', { locale: 'en' }) // => { name: 'key of the person (no name)', question: '', help: '' }
 * factText('planRemedy', 'objectedOn', { locale: 'en' }).name // => 'the day on which the objection was received'
 * factText('classifyConduct', 'mine').name // => 'mine'
 */
export function factText(
  checker: string,
  fact: string,
  settings: { readonly locale?: Locale | undefined } = {},
): FactText {
  const path = fact.replace(/\.(?:\*|\d+)(?=\.|$)/g, '')
  const locale = spokenOf(settings.locale)
  return found(checker, path, locale) ?? { name: speak(locale, checker).fact(path), question: '', help: '' }
}

/** What a record has under a key of its own, so that `constructor` is nothing. */
function own<V>(record: { readonly [key: string]: V } | undefined, key: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

function found(checker: string, path: string, locale: Locale): FactText | undefined {
  const named = own(own(NAMES[locale], checker), path) ?? own(own(PLANNED[locale], checker)?.events, path)?.ask
  if (named !== undefined) return { name: named, question: '', help: '' }
  const words = speak(locale, checker).factWords(path)
  if (words !== undefined) return words
  for (const [before, name, instead] of own(ELSEWHERE, checker) ?? []) {
    if (!path.startsWith(before)) continue
    const there = found(name, `${instead}${path.slice(before.length)}`, locale)
    if (there !== undefined) return there
  }
  return undefined
}
