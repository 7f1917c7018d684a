import type { DateInput } from '../dates'
import type { Part } from '../decision'
import type { Bilingual } from '../law'
import type { BudgetAbsorptionDecision, ProcedureAdoptionDecision } from '../rules/coordination'
import { type AnyVerdict, answerOf } from './answer'
import { fieldNames } from './coordination-words'
import { type Explainable, type ExplainOptions, summary } from './explain'
import { absorptionChart, absorptionTable, presentBudgetAbsorption } from './present-budget-absorption'
import { adoptionTable, presentProcedureAdoption } from './present-procedure-adoption'
import type { AnyPresenter, PartPresenter } from './presenter'
import { type Block, type Item, section, toMarkdownText, toText } from './report'
import { type Speech, speak } from './speech'
import { cautionItem, partItems } from './tell'

/** A topic of the round that other checkers answer: neutrality, the powers of the chair. */
export interface RoundTopic {
  /** Its heading, in both languages. */
  readonly title: Bilingual
  /** What you want to say before the answers, in your own words. */
  readonly text?: Bilingual | undefined
  /** The answers, each told in one line with its provisions. */
  readonly answers: readonly Explainable[]
}

/** A coordination round of the heads of the offices of a region. */
export interface CoordinationRound {
  /** The region: `'Kota Contoh'`. */
  readonly region: string
  /** The day of the round: `'2020-10-12'`. */
  readonly heldOn: DateInput
  /** The office that chairs it, never a name of a person: `{ id: 'Pjs Wali Kota', en: 'acting mayor' }`. */
  readonly chair: Bilingual
  /** Whether the figures are invented for an example; the note then says so at its head. */
  readonly invented?: boolean | undefined
  /** The adoption of a procedure, as `assessProcedureAdoption` decides it. */
  readonly procedure?: ProcedureAdoptionDecision | undefined
  /** The spending of the offices, as `assessBudgetAbsorption` decides it. */
  readonly budget?: BudgetAbsorptionDecision | undefined
  /** Other topics, in order. */
  readonly topics?: readonly RoundTopic[] | undefined
}

/** The language and form of a note. */
export interface NoteOptions extends ExplainOptions {
  /** `'text'` (default), with tables only, or `'markdown'`, with a chart. */
  readonly format?: 'text' | 'markdown' | undefined
  /** Characters per line of plain text; 100 when left out. */
  readonly width?: number | undefined
}

/**
 * Writes the note of a coordination round on about one page: the procedure, the budget with its table (in Markdown with a chart), the
 * other topics, what is asked of each office, and what is law and what only a yardstick.
 *
 * @param round what the round was about, with the decisions
 * @param options language and form
 * @returns the note
 * @example
 * const note = coordinationNote({ region: 'Kota Contoh', heldOn: '2020-10-12', chair: { id: 'Pjs Wali Kota', en: 'Acting mayor' } }, { locale: 'en' })
 * note.split('\n')[0] // => 'Note of a coordination round'
 */
export function coordinationNote(round: CoordinationRound, options: NoteOptions = {}): string {
  const speech = speak(options.locale)
  const blocks = blocksOf(round, speech)
  return options.format === 'markdown' ? toMarkdownText(blocks) : toText(blocks, options.width)
}

function blocksOf(round: CoordinationRound, speech: Speech): Block[] {
  const { note } = speech.words.coordination
  const { budget, procedure, topics = [] } = round
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ...(procedure === undefined ? [] : [[note.procedure, procedureBlocks(procedure, speech)] as const]),
    ...(budget === undefined ? [] : [[note.budget, budgetBlocks(budget, speech)] as const]),
    ...topics.map((topic) => [topic.title[speech.locale], topicBlocks(topic, speech)] as const),
  ]
  const head = [
    `${note.region}: ${round.region}`,
    `${note.heldOn}: ${speech.date(round.heldOn)}`,
    `${note.chair}: ${round.chair[speech.locale]}`,
  ]
  return [
    { type: 'title', text: note.title },
    { type: 'paragraph', text: head.join('; ') },
    ...(round.invented === true ? [{ type: 'strong' as const, text: note.invented }] : []),
    ...sections.flatMap(([heading, blocks], place): Block[] => [
      { type: 'heading', text: `${place + 1}. ${heading}` },
      ...blocks,
    ]),
    ...section(`${sections.length + 1}. ${note.asks}`, asksOf(round, speech)),
    ...section(note.remarks, remarksOf(round, speech)),
  ]
}

const NOTHING_TOLD = { cautions: new Set<string>(), provisions: new Set<string>() }

function procedureBlocks(decision: ProcedureAdoptionDecision, speech: Speech): Block[] {
  const answer = answerTo(decision, presentProcedureAdoption, speech)
  if (decision.status !== 'decided') return [answer]
  const { conclusion, facts } = decision
  return [
    withDetails(answer, presentProcedureAdoption.details(conclusion, facts, speech)),
    ...adoptionTable(conclusion, facts, speech).slice(1),
    {
      type: 'list',
      items: [
        namedItem(conclusion.duty, presentProcedureAdoption.parts.duty, speech),
        namedItem(conclusion.consequence, presentProcedureAdoption.parts.consequence, speech),
      ],
    },
  ]
}

function budgetBlocks(decision: BudgetAbsorptionDecision, speech: Speech): Block[] {
  const answer = answerTo(decision, presentBudgetAbsorption, speech)
  if (decision.status !== 'decided') return [answer]
  const { conclusion, facts } = decision
  const { targets, threshold, consequence } = presentBudgetAbsorption.parts
  return [
    withDetails(answer, presentBudgetAbsorption.details(conclusion, facts, speech)),
    ...absorptionTable(conclusion, speech).slice(1),
    ...absorptionChart(conclusion, speech),
    {
      type: 'list',
      items: [
        namedItem(conclusion.targets, targets, speech),
        namedItem(conclusion.threshold, threshold, speech),
        namedItem(conclusion.consequence, consequence, speech),
      ],
    },
  ]
}

/** A part in one item: its name, what it says or asks, where that stands; what would follow is for the full report. */
function namedItem<T>(part: Part<T>, { heading, items }: PartPresenter<T>, speech: Speech): Item {
  const value = (one: unknown) => items(one as T, speech)
  const [first, ...others] = partItems({ ...part, cautions: [] }, value, NOTHING_TOLD, speech) as [Item, ...Item[]]
  const told = part.status === 'open' ? [first] : [first, ...others]
  const text = told.map((one) => one.text).join(' ')
  return { text: speech.words.coordination.phrases.named(heading(speech), text) }
}

function topicBlocks({ text: own, answers }: RoundTopic, speech: Speech): Block[] {
  const { phrases } = speech.words.decision
  const items = answers.map((answer): Item => {
    const cited = 'basis' in answer ? speech.cites(answer.basis.map(({ provision }) => provision)) : ''
    const text = summary(answer, { locale: speech.locale })
    return { text: cited === '' ? text : `${text} ${phrases.basis(cited)}` }
  })
  return [
    ...(own === undefined ? [] : [{ type: 'paragraph' as const, text: own[speech.locale] }]),
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
  ]
}

function withDetails(answer: Paragraph, details: readonly string[]): Paragraph {
  return { type: 'paragraph', text: [answer.text, ...details].join(' ') }
}

type Paragraph = Extract<Block, { readonly type: 'paragraph' }>

function answerTo(decision: AnyVerdict, presenter: AnyPresenter, speech: Speech): Paragraph {
  return { type: 'paragraph', text: answerOf(decision, presenter, speech) }
}

/** What each office is asked, from both decisions, each office once and in the order in which it was told. */
function asksOf({ budget, procedure }: CoordinationRound, speech: Speech): Item[] {
  const { phrases, questions } = speech.words.coordination
  const asks = new Map<string, string[]>()
  const ask = (opd: string, texts: readonly string[]) => asks.set(opd, [...(asks.get(opd) ?? []), ...texts])
  for (const one of budget?.status === 'decided' ? budget.conclusion.opds : []) {
    if (one.standing === 'not-reported') ask(one.opd, [fieldNames(one.missing, speech)])
    else
      ask(
        one.opd,
        one.ask.map((code) => questions[code]),
      )
  }
  for (const one of procedure?.status === 'decided' ? procedure.conclusion.opds : []) {
    ask(
      one.opd,
      one.ask.map((code) => questions[code]),
    )
  }
  return [...asks].flatMap(([opd, texts]) =>
    texts.length === 0 ? [] : [{ text: phrases.asked(opd, speech.list(texts)) }],
  )
}

function remarksOf({ budget, procedure }: CoordinationRound, speech: Speech): Item[] {
  const { coordination, decision } = speech.words
  const late = [budget, procedure].flatMap((one) =>
    (one?.cautions ?? [])
      .filter(({ code }) => code === 'not-checked-since')
      .map((one) => cautionItem(one, speech).text),
  )
  return [
    ...[...new Set(late)].map((text) => ({ text })),
    ...(budget === undefined ? [] : [{ text: coordination.note.yardstick }]),
    { text: decision.phrases.notAdvice },
  ]
}
