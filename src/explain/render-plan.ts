import type { Locale } from '../law'
import type { FollowUpDeadline, FollowUpPlan, FollowUpStep } from '../rules/neutrality'
import { followUp as english } from './en/follow-up'
import type { FollowUpWords } from './follow-up-words'
import { followUp as indonesian } from './id/follow-up'
import { stepCondition } from './render-condition'
import { deadlineText, passedOver } from './render-deadline'
import { type Block, capital, type Item, section, toMarkdownText, toText } from './report'
import { type Speech, speak } from './speech'
import { cautionItem } from './tell'

const WORDS: Record<Locale, FollowUpWords> = { id: indonesian, en: english }

/** How a plan is written. */
export interface PlanOptions {
  /** `'id'` (default) or `'en'`. */
  readonly locale?: Locale | undefined
}

/**
 * Writes a follow-up plan as plain text: each step with who acts, with which paper, by when and why that day, on which ground, and
 * what it opens.
 *
 * @param plan the plan
 * @param options the language
 * @returns the text
 * @example
 * import { planFollowUp } from 'aparatur/neutrality'
 * const plan = planFollowUp({ subject: 'violation', classified: { kind: 'lawful' } })
 * planToText(plan).split('\n')[0] // => 'Rencana tindak lanjut dugaan pelanggaran netralitas'
 */
export function planToText(plan: FollowUpPlan, options: PlanOptions = {}): string {
  return toText(planBlocks(plan, options.locale))
}

/**
 * Writes a follow-up plan as Markdown.
 *
 * @param plan the plan
 * @param options the language
 * @returns the Markdown
 * @example
 * import { planFollowUp } from 'aparatur/neutrality'
 * const plan = planFollowUp({ subject: 'violation', classified: { kind: 'lawful' } })
 * planToMarkdown(plan, { locale: 'en' }).split('\n')[0] // => '# Plan: follow-up of a suspected breach of neutrality'
 */
export function planToMarkdown(plan: FollowUpPlan, options: PlanOptions = {}): string {
  return toMarkdownText(planBlocks(plan, options.locale))
}

/** The blocks of a follow-up plan. */
export function planBlocks(plan: FollowUpPlan, locale: Locale | undefined): Block[] {
  const speech = speak(locale)
  const words = WORDS[speech.locale]
  const { headings, phrases } = words
  return [
    { type: 'title', text: phrases.title(words.subjects[plan.facts.subject]) },
    ...section(headings.case, caseItems(plan, words, speech)),
    ...(plan.steps.length === 0
      ? [{ type: 'paragraph' as const, text: phrases.nothing }]
      : section(
          headings.steps,
          plan.steps.map((step) => stepItem(step, words, speech)),
        )),
    ...section(
      headings.missing,
      plan.missing.map(({ fact, provisions }) => ({
        text: capital(phrases.ask(askOf(fact, words), speech.cites(provisions))),
      })),
    ),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) => {
        const note =
          caution.code === 'note' && Object.hasOwn(words.notes, caution.note) ? words.notes[caution.note] : undefined
        return note === undefined ? cautionItem(caution, speech) : { text: note }
      }),
    ),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

function caseItems({ facts }: FollowUpPlan, words: FollowUpWords, speech: Speech): Item[] {
  const { phrases, events } = words
  const conduct = facts.conduct
  const election = facts.election ?? conduct?.election
  return [
    ...(conduct === undefined
      ? []
      : [{ text: `${speech.fact('conduct')}: ${speech.value('conduct', conduct.conduct)}` }]),
    ...(election === undefined ? [] : [{ text: `${speech.fact('election')}: ${speech.value('election', election)}` }]),
    ...(conduct?.committedOn === undefined
      ? []
      : [{ text: phrases.known(speech.fact('committedOn'), speech.date(conduct.committedOn)) }]),
    ...(Object.keys(events) as (keyof typeof events)[]).flatMap((event) => {
      const day = facts[event]
      if (day === undefined) return []
      return [
        {
          text: event === 'asOf' ? phrases.asOf(speech.date(day)) : phrases.known(events[event].ask, speech.date(day)),
        },
      ]
    }),
  ].map(({ text }) => ({ text: capital(text) }))
}

function askOf(fact: string, { events, facts }: FollowUpWords): string {
  return Object.hasOwn(events, fact) ? events[fact as keyof typeof events].ask : (facts[fact] as string)
}

function stepItem(step: FollowUpStep, words: FollowUpWords, speech: Speech): Item {
  const { phrases } = words
  // Every code of the ladder has words; a test asks for them.
  const name = (list: { readonly [code: string]: string }, code: string) => list[code] as string
  const notes = step.notes.map((note) => words.notes[note] ?? (speech.words.notes.notes[note] as string))
  const opens = [...new Set(step.opens)].map((code) => name(words.steps, code))
  const citations = speech.cites(step.basis.map(({ provision }) => provision))
  return {
    text: `${capital(name(words.steps, step.code))} (${words.forces[step.force]}).`,
    items: [
      ...(step.onlyIf === undefined ? [] : [phrases.only(conditionText(step.onlyIf, words, speech))]),
      phrases.office(name(words.offices, step.office), step.to === undefined ? '' : name(words.offices, step.to)),
      ...(step.document === undefined
        ? []
        : [
            phrases.document(
              name(words.documents, step.document.kind),
              speech.list(step.document.fields.map((field) => name(words.fields, field))),
            ),
          ]),
      ...(step.deadline === null ? [phrases.noDeadline] : deadlineLines(step.deadline, words, speech)),
      ...(step.earlier === undefined ? [] : [phrases.alsoBy(deadlineText(step.earlier, words, speech))]),
      phrases.basis(citations),
      ...(opens.length === 0 ? [] : [phrases.opens(opens.join('; '))]),
      ...notes.map(phrases.note),
    ].map((text) => ({ text })),
  }
}

function conditionText(condition: NonNullable<FollowUpStep['onlyIf']>, words: FollowUpWords, speech: Speech): string {
  const { phrases, conditions, values } = words
  const said = (dimension: string, code: string) =>
    values[code] ?? speech.value(dimension === 'actor' ? 'actor.kind' : dimension, code)
  return stepCondition(condition, conditions, said, phrases, speech)
}

function deadlineLines(deadline: FollowUpDeadline, words: FollowUpWords, speech: Speech): string[] {
  return [`${capital(deadlineText(deadline, words, speech))}.`, ...passedOver(deadline, words, speech)]
}
