import type { Plan, PlanStep } from '../decision'
import { wordOf } from './catalogues'
import { questionItem } from './decision-report'
import { factItems } from './present-generic'
import { type Block, capital, type Item, section } from './report'
import type { Speech } from './speech'
import { cautionItem } from './tell'

/** A plan of any planner. */
export type AnyPlan = Plan<unknown, unknown, string>

/**
 * Lays a plan out as a report: the case, each step with who acts, by when and on which ground, then what to ask.
 *
 * @param plan the plan
 * @param speech the language
 * @returns the blocks of the report
 */
export function planReport(plan: AnyPlan, speech: Speech): Block[] {
  const { headings, phrases } = speech.words.decision
  return [
    { type: 'title', text: phrases.planTitle(speech.name(plan.planner)) },
    ...section(headings.case, factItems(plan.facts, speech)),
    ...section(
      headings.steps,
      plan.steps.map((step) => stepItem(step, speech)),
    ),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) => cautionItem(caution, speech)),
    ),
    ...section(
      headings.next,
      [...new Set(plan.missing.map(({ fact }) => fact))].map((fact) => questionItem(fact, plan.missing, speech)),
    ),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

function stepItem(step: PlanStep<unknown, string>, speech: Speech): Item {
  const { words, name } = speech
  const { phrases } = words.decision
  const citations = speech.cites(step.basis.map(({ provision }) => provision))
  return {
    text: `${capital(name(step.code))}.`,
    items: [
      phrases.office(name(step.office)),
      ...(step.document === undefined
        ? []
        : [phrases.document(name(step.document.kind), speech.list(step.document.fields.map(name)))]),
      deadlineText(step.deadline, speech),
      ...(citations === '' ? [] : [phrases.basis(citations)]),
      ...step.notes.map((note) => phrases.note(wordOf(words.notes.notes, note) ?? name(note))),
    ].map((text) => ({ text })),
  }
}

/** A deadline as the calendar counts it, or any other by its data. */
function deadlineText(deadline: unknown, speech: Speech): string {
  const { phrases } = speech.words.decision
  if (deadline === null || deadline === undefined) return phrases.noDeadline
  if (typeof deadline === 'object' && 'due' in deadline && typeof deadline.due === 'string')
    return phrases.due(speech.date(deadline.due))
  const items = factItems(deadline, speech)
  return phrases.due(items.length === 0 ? speech.value('', deadline) : items.map(({ text }) => text).join('; '))
}
