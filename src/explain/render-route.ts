import type { Decision } from '../decision'
import type { RecommendationFacts, RecommendationPlan, RouteDeadline, RouteStep } from '../rules/grievance'
import { answerOf, outsideText } from './answer'
import { questionItem } from './decision-report'
import { presentCheckActingPower } from './present-check-acting-power'
import { factItems } from './present-generic'
import { type Block, capital, type Item, section } from './report'
import type { Speech } from './speech'
import { cautionItem, silentText } from './tell'

/**
 * Lays the route of a common paper out: the case, each step with its clock, the powers on the way, the basis of each demand, what to ask.
 *
 * @param plan the plan
 * @param speech the language
 * @returns the blocks of the report
 */
export function routeBlocks(plan: RecommendationPlan, speech: Speech): Block[] {
  const { headings, phrases } = speech.words.decision
  const { grievance } = speech.words
  return [
    { type: 'title', text: grievance.titles.route(speech.value('paper', plan.facts.paper)) },
    ...section(headings.case, caseItems(plan.facts, speech)),
    ...section(
      headings.steps,
      plan.steps.map((step) => stepItem(step, speech)),
    ),
    ...section(grievance.phrases.powers, powerItems(plan, speech)),
    ...section(grievance.phrases.demands, demandItems(plan, speech)),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) => cautionItem(caution, speech)),
    ),
    ...section(
      headings.next,
      plan.missing.map(({ fact }) => questionItem(fact, plan.missing, speech)),
    ),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

function caseItems(
  { receiver, sekda: _sekda, head: _head, employees: _all, ...facts }: RecommendationFacts,
  speech: Speech,
): Item[] {
  const { offices } = speech.words.grievance
  const held = `${speech.value('capacity', receiver.capacity)}, ${speech.value('office', receiver.office)}`
  return [...factItems(facts, speech), { text: `${capital(offices.receiver)}: ${held}` }]
}

function stepItem(step: RouteStep, speech: Speech): Item {
  const { grievance, decision, notes } = speech.words
  const { phrases } = grievance
  // Every step, paper, field and note of a route has words; a test asks for them.
  const name = (texts: { readonly [code: string]: string }, code: string) => texts[code] as string
  const cited = speech.cites(step.basis.map(({ provision }) => provision))
  const { document } = step
  return {
    text: phrases.step(capital(name(grievance.steps, step.code)), grievance.forces[step.force]),
    items: [
      phrases.office(grievance.offices[step.office], step.to === undefined ? '' : grievance.offices[step.to]),
      ...(document === undefined
        ? []
        : [
            decision.phrases.document(
              name(grievance.documents, document.kind),
              speech.list(document.fields.map((field) => name(grievance.fields, field))),
            ),
          ]),
      clockText(step.deadline, speech),
      ...(cited === '' ? [] : [decision.phrases.basis(cited)]),
      ...step.notes.map((note) => decision.phrases.note(name(notes.notes, note))),
    ].map((text) => ({ text })),
  }
}

function clockText(clock: RouteDeadline | null, { words: { grievance }, date, fact }: Speech): string {
  const { phrases } = grievance
  if (clock === null) return phrases.noClock
  if ('due' in clock) return phrases.due(`${clock.count}`, date(clock.due))
  const days = `${clock.rule.count}`
  return 'awaits' in clock ? phrases.awaits(days, fact(clock.awaits)) : phrases.notCounted(days)
}

function powerItems({ powers }: RecommendationPlan, speech: Speech): Item[] {
  const { grievance } = speech.words
  return powers.map(({ addressee, act, decision }) => ({
    text: grievance.phrases.power(
      capital(grievance.offices[addressee]),
      speech.value('act', act),
      answerOf(decision, presentCheckActingPower, speech),
    ),
  }))
}

function demandItems({ demands }: RecommendationPlan, speech: Speech): Item[] {
  const { grievance } = speech.words
  return demands.map((decision) => {
    const { demand, servant } = decision.facts
    const cited = speech.cites(decision.basis.map(({ provision }) => provision))
    return {
      text: grievance.phrases.demand(
        capital(speech.value('demand', demand)),
        grievance.servants[servant],
        said(decision, speech),
      ),
      items: cited === '' ? [] : [{ text: speech.words.decision.phrases.basis(cited) }],
    }
  })
}

function said(
  decision: Decision<{ readonly force: keyof Speech['words']['grievance']['demandForces'] }>,
  speech: Speech,
): string {
  if (decision.status === 'decided') return `${speech.words.grievance.demandForces[decision.conclusion.force]}.`
  // Each demand is asked with every fact and no point of it is contested: where there is no answer, the texts hold none.
  const { reason, why } = decision as Extract<typeof decision, { readonly status: 'outside-law' }>
  return reason === 'silent' ? silentText(why, speech) : outsideText(why, speech)
}
