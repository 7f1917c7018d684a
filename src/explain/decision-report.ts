import type { Caution, Decision, Doubt, Missing, Part } from '../decision'
import { coverage } from '../law'
import { type AnyVerdict, answerOf, missingOf, preferredOf, sentence } from './answer'
import { basisItem, governedItems } from './grounds'
import { type Parts, partBlocks, partsOf, presenterOf } from './part-blocks'
import type { AnyPresenter } from './presenter'
import { type Block, capital, type Item, section } from './report'
import type { Speech } from './speech'
import { cautionItem, pointQuestion, possibleItems, readingItems } from './tell'

/** A decision of any checker. */
export type AnyDecision = Decision<unknown, unknown, string>

/**
 * Lays a decision out as a report: the answer first, then the case, the reasons, each part, the doubts, what to ask next, the coverage.
 *
 * @param decision the decision
 * @param presenter the words of its checker
 * @param speech the language
 * @returns the blocks of the report
 */
export function decisionReport(decision: AnyDecision, presenter: AnyPresenter, speech: Speech): Block[] {
  const { headings, phrases } = speech.words.decision
  const shown = shownVerdict(decision)
  const late = decision.cautions.filter(isLate).map((caution) => cautionItem(caution, speech).text)
  const others = decision.cautions.filter((caution) => !isLate(caution)).map((caution) => cautionItem(caution, speech))
  const grounds = groundsOf(decision, shown)
  const told = {
    cautions: new Set([...late, ...others.map(({ text }) => text)]),
    provisions: new Set(grounds.basis.map(({ provision }) => provision)),
  }
  const points = pointsOf(decision)
  const parts = withoutPoints(partsOf(shown.status === 'decided' ? shown : decision), points)
  const details =
    shown.status === 'decided' ? presenter.details(shown.conclusion as never, decision.facts as never, speech) : []
  return [
    { type: 'title', text: titleOf(decision, presenter, speech) },
    ...late.map((text): Block => ({ type: 'paragraph', text })),
    { type: 'strong', text: answerOf(decision, presenter, speech) },
    ...details.map((text): Block => ({ type: 'paragraph', text })),
    ...(shown.status === 'decided'
      ? (presenter.exhibits?.(shown.conclusion as never, decision.facts as never, speech) ?? [])
      : []),
    ...section(headings.case, presenter.facts(decision.facts as never, speech)),
    ...openQuestion(decision, decision.facts, presenter, speech),
    ...section(headings.reasons, reasonsOf(grounds, presenter, speech)),
    ...partBlocks(parts, decision.facts, presenter, told, speech),
    ...(presenter.also?.(decision as never, speech) ?? []),
    ...section(
      headings.doubts,
      shown.doubts.flatMap((doubt) => doubtItems(doubt, points, presenter, speech)),
    ),
    ...section(headings.cautions, others),
    ...section(headings.next, nextItems(decision, parts, presenter, speech)),
    { type: 'heading', text: headings.coverage },
    ...coverageBlocks(presenter, speech),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

/** The title of the report. */
export function titleOf(decision: AnyDecision, presenter: AnyPresenter, speech: Speech): string {
  const title = presenter.title(decision.facts as never, speech)
  return title === '' ? speech.words.decision.phrases.genericTitle(decision.checker) : title
}

function isLate({ code }: Caution): boolean {
  return code === 'not-checked-since'
}

/** The verdict whose parts are shown: the one given, or what follows under the preferred reading. */
function shownVerdict(verdict: AnyVerdict): AnyVerdict {
  const preferred = verdict.status === 'contested' ? preferredOf(verdict) : undefined
  return preferred === undefined ? verdict : shownVerdict(preferred)
}

/** The points on which the main question turns; their readings are told once, with it. */
function pointsOf(verdict: AnyVerdict): ReadonlySet<string> {
  if (verdict.status !== 'contested') return new Set()
  return new Set(verdict.readings.flatMap(({ point, outcome }) => [point, ...pointsOf(outcome)]))
}

function withoutPoints(parts: Parts, points: ReadonlySet<string>): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, without(part, points)]))
}

/** A part as it is under the preferred reading of points told already. */
function without(part: Part<unknown, string>, points: ReadonlySet<string>): Part<unknown, string> {
  if (part.status !== 'contested') return part
  const readings = part.readings.filter(({ point }) => !points.has(point))
  if (readings.length > 0) return { ...part, readings }
  const preferred = part.readings.find((reading) => reading.preferred)
  return preferred === undefined ? part : without(preferred.outcome, points)
}

/** What comes with an answer beside the sentence that says it. */
export function moreOf(main: unknown, facts: unknown, presenter: AnyPresenter, speech: Speech): readonly string[] {
  return [
    ...presenter.details(main as never, facts as never, speech),
    ...(presenter.apart?.(main as never, speech) ?? []),
  ]
}

/** What is still possible, or the readings of the main question, under a heading. */
function openQuestion(verdict: AnyVerdict, facts: unknown, presenter: AnyPresenter, speech: Speech): Block[] {
  const { possible, readings } = speech.words.decision.headings
  return section(verdict.status === 'contested' ? readings : possible, openItems(verdict, facts, presenter, speech))
}

/**
 * Lists what is still possible, or the readings of the main question.
 *
 * @param verdict the verdict
 * @param facts the facts of its decision
 * @param presenter the words of its checker
 * @param speech the language
 * @returns an item for each; none where the question is closed
 */
export function openItems(verdict: AnyVerdict, facts: unknown, presenter: AnyPresenter, speech: Speech): Item[] {
  const { phrases } = speech.words.decision
  const follows = (outcome: AnyVerdict): Item[] =>
    outcome.status === 'decided'
      ? [{ text: phrases.follows(sentence(outcome.conclusion, presenter, speech)) }]
      : [
          { text: phrases.follows(answerOf(outcome, presenter, speech)) },
          ...(outcome.status === 'contested' ? readingItems(outcome.readings, follows, speech) : []),
        ]
  if (verdict.status === 'needs-facts') {
    const says = (main: unknown) => sentence(main, presenter, speech)
    const more = (main: unknown) => moreOf(main, facts, presenter, speech)
    return possibleItems(verdict.possible, says, speech, more)
  }
  return verdict.status === 'contested' ? readingItems(verdict.readings, follows, speech) : []
}

/** A contested verdict may rest on nothing of its own; then the preferred reading gives the reasons. */
function groundsOf(verdict: AnyVerdict, shown: AnyVerdict): AnyVerdict {
  return verdict.basis.length > 0 ? verdict : shown
}

function reasonsOf(grounds: AnyVerdict, presenter: AnyPresenter, speech: Speech): Item[] {
  if (grounds.basis.length === 0) return []
  const { phrases, evidence } = speech.words.decision
  return [
    ...grounds.basis.map((entry) => basisItem(entry, speech)),
    ...governedItems(grounds, speech, presenter.day?.(speech)),
    { text: phrases.weakestEvidence(evidence[grounds.evidence]) },
  ]
}

function doubtItems(doubt: Doubt, told: ReadonlySet<string>, presenter: AnyPresenter, speech: Speech): Item[] {
  const { doubts } = speech.words.decision
  const heading = presenterOf(doubt.part, presenter).heading(speech)
  if (doubt.status === 'open') return [{ text: doubts.open(heading, speech.list(doubt.facts.map(speech.fact))) }]
  const points = doubt.points.filter((point) => !told.has(point))
  if (points.length === 0) return []
  return [{ text: doubts.contested(heading, points.map((point) => pointQuestion(point, speech)).join(' ')) }]
}

/** What is missing for the answer and its parts, each fact once, as questions with the provisions that ask. */
function nextItems(verdict: AnyVerdict, parts: Parts, presenter: AnyPresenter, speech: Speech): Item[] {
  const open = Object.values(parts).flatMap((part) => (part.status === 'open' ? missingOf(part, presenter) : []))
  const all = [...(verdict.status === 'needs-facts' ? missingOf(verdict, presenter) : []), ...open]
  return [...new Set(all.map(({ fact }) => fact))].map((fact) => questionItem(fact, all, speech))
}

/** A missing fact as a question. */
export function questionItem(fact: string, missing: readonly Missing<string>[], speech: Speech): Item {
  const question = speech.factWords(fact)?.question ?? `${capital(speech.fact(fact))}?`
  const provisions = missing.filter((one) => one.fact === fact).flatMap((one) => one.provisions)
  return { text: speech.words.decision.phrases.asks(question, speech.cites(provisions)) }
}

function coverageBlocks({ area }: AnyPresenter, { words, date, locale }: Speech): Block[] {
  if (area === null) return []
  const { phrases } = words.decision
  const { from, checkedThrough, notRead } = coverage(area)
  return [
    { type: 'paragraph', text: phrases.covered(date(from), date(checkedThrough)) },
    { type: 'paragraph', text: phrases.notRead(notRead.map((one) => one[locale]).join('; ')) },
  ]
}
