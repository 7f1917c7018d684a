import type { Locale } from '../law'
import type {
  EscalationCondition,
  EscalationDeadline,
  EscalationFacts,
  EscalationPlan,
  EscalationStep,
  Filing,
} from '../rules/escalation'
import { escalation as english } from './en/escalation'
import { followUp as englishClocks } from './en/follow-up'
import type { EscalationWords } from './escalation-words'
import type { FollowUpWords } from './follow-up-words'
import { escalation as indonesian } from './id/escalation'
import { followUp as indonesianClocks } from './id/follow-up'
import { deadlineText, passedOver } from './render-deadline'
import { type Block, capital, type Item, section } from './report'
import { type Speech, speak } from './speech'
import { cautionItem } from './tell'

/** The words of an escalation in each language. */
export const ESCALATION_WORDS: Record<Locale, EscalationWords> = { id: indonesian, en: english }
const CLOCK_WORDS: Record<Locale, FollowUpWords> = { id: indonesianClocks, en: englishClocks }

/** The words and the language of one report. */
interface Told {
  readonly words: EscalationWords
  readonly clocks: FollowUpWords
  readonly speech: Speech
}

/**
 * Lays an escalation out as a report: the case, the rungs of the ladder with who answers by when and what opens the next, the routes
 * beside it, the rungs left out with the reason, what to ask and what to keep in mind.
 *
 * @param plan the plan
 * @param locale the language
 * @returns the blocks of the report
 */
export function escalationBlocks(plan: EscalationPlan, locale: Locale): Block[] {
  const speech = speak(locale)
  const words = ESCALATION_WORDS[speech.locale]
  const told: Told = { words, clocks: CLOCK_WORDS[speech.locale], speech }
  const { headings, phrases } = words
  const stepsOn = (line: EscalationStep['line']) =>
    plan.steps.filter((step) => step.line === line).map((step) => stepItem(step, plan, told))
  return [
    { type: 'title', text: phrases.title(words.subjects[plan.subject]) },
    ...section(
      headings.case,
      caseLines(plan.facts, told).map((text) => ({ text })),
    ),
    ...section(headings.ladder, stepsOn('ladder')),
    ...section(headings.beside, stepsOn('beside')),
    ...section(
      headings.skipped,
      plan.skipped.map(({ code, why, basis, onlyIf }) => ({
        text: `${capital(words.rungs[code])}: ${words.whys[why]}.`,
        items: [
          ...(onlyIf === undefined ? [] : [conditionText(onlyIf, told)]),
          told.clocks.phrases.basis(speech.cites(basis.map(({ provision }) => provision))),
        ].map((text) => ({ text })),
      })),
    ),
    ...section(
      headings.missing,
      plan.missing.map(({ fact, provisions }) => ({
        text: `${words.facts[fact] as string} (${speech.cites(provisions)})`,
      })),
    ),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) => cautionItem(caution, speech)),
    ),
    { type: 'paragraph', text: speech.words.decision.phrases.notAdvice },
  ]
}

function caseLines(facts: EscalationFacts, { words, speech }: Told): string[] {
  const { phrases } = words
  const { filer, respondent, place, history = [], on, happenedOn, decisionReceivedOn } = facts
  return [
    `${capital(words.places[place])}. ${phrases.asOf(speech.date(on))}`,
    ...(filer === undefined ? [] : [phrases.filer(words.filers[filer])]),
    ...(respondent === undefined ? [] : [phrases.respondent(words.respondents[respondent])]),
    ...(happenedOn === undefined ? [] : [phrases.happened(speech.date(happenedOn))]),
    ...(decisionReceivedOn === undefined ? [] : [phrases.received(speech.date(decisionReceivedOn))]),
    ...history.map(({ rung, filedOn, result, answeredOn }) =>
      phrases.filing(
        nameOf(rung, words),
        filedOn === undefined ? undefined : speech.date(filedOn),
        result === undefined ? undefined : words.results[result],
        answeredOn === undefined ? undefined : speech.date(answeredOn),
      ),
    ),
  ]
}

function nameOf(rung: Filing['rung'], { rungs, forwarders }: EscalationWords): string {
  return rung in rungs ? rungs[rung as keyof typeof rungs] : forwarders[rung as keyof typeof forwarders]
}

function stepItem(step: EscalationStep, plan: EscalationPlan, told: Told): Item {
  const { words, clocks, speech } = told
  const { phrases } = words
  const { document } = step
  const last = step.line === 'ladder' && step.opens.length === 0
  const opens = step.opens.map((rung) => words.rungs[rung]).join('; ')
  return {
    text: `${capital(words.rungs[step.code])} (${words.states[step.state]}).`,
    items: [
      ...(step.onlyIf === undefined ? [] : [conditionText(step.onlyIf, told)]),
      clocks.phrases.office(words.offices[step.office], ''),
      ...(step.reconsiders === undefined ? [] : [phrases.reconsiders]),
      clocks.phrases.document(
        words.documents[document.kind] as string,
        speech.list(document.fields.map((field) => words.fields[field] as string)),
      ),
      ...(step.fileBy === undefined
        ? []
        : [phrases.fileBy(clockText(step.fileBy, told)), ...passedOver(step.fileBy, clocks, speech)]),
      ...(step.deadline === null
        ? step.line === 'ladder' && !last
          ? [phrases.noClock]
          : []
        : [phrases.answerBy(clockText(step.deadline, told)), ...passedOver(step.deadline, clocks, speech)]),
      ...(step.line === 'ladder' ? [words.silences[step.silence]] : []),
      ...(last && plan.last.includes(step.code) ? [phrases.last] : []),
      ...(opens === ''
        ? []
        : [
            phrases.opens(
              speech.list(
                step.opensOn.map((cause) => words.openings[cause]),
                'or',
              ),
              opens,
            ),
          ]),
      clocks.phrases.basis(speech.cites(step.basis.map(({ provision }) => provision))),
      ...step.notes.map((note) => clocks.phrases.note(speech.words.notes.notes[note] as string)),
    ].map((text) => ({ text })),
  }
}

function conditionText({ filer, respondent }: EscalationCondition, { words, speech }: Told): string {
  const { phrases, filers, respondents } = words
  return phrases.only(
    [
      ...(filer === undefined
        ? []
        : [
            phrases.filers(
              speech.list(
                filer.map((code) => filers[code]),
                'or',
              ),
            ),
          ]),
      ...(respondent === undefined
        ? []
        : [
            phrases.respondents(
              speech.list(
                respondent.map((code) => respondents[code]),
                'or',
              ),
            ),
          ]),
    ].join('; '),
  )
}

/** A clock in words: counted with its days, as a rule that waits for its event, or with the years that stand in the way. */
function clockText(clock: EscalationDeadline, { words, clocks, speech }: Told): string {
  if ('due' in clock) return deadlineText(clock, clocks, speech)
  const { count, unit, start, since } = clock.rule
  const rule = clocks.phrases.rule(
    count,
    clocks.units[unit],
    clocks.phrases.starts[start],
    words.events[since],
    'at-most',
  )
  return 'years' in clock ? words.phrases.notCounted(rule, clock.years.join(', ')) : rule
}
