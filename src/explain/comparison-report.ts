import type { Because, Change, ComparedAt, Comparison, Decision, Part } from '../decision'
import { answerOf } from './answer'
import type { ExplainOptions, TextOptions } from './explain'
import { partsOf, presenterOf } from './part-blocks'
import type { AnyPresenter, PartPresenter } from './presenter'
import { presenterOfChecker } from './presenters'
import { type Block, capital, flat, type Item, toMarkdownText, toText } from './report'
import { type Speech, speak } from './speech'
import { missingNames, optionSays, partItems } from './tell'

/**
 * Tells a comparison in words: at each step which part changed, from what to what, and by which provision.
 *
 * @param comparison what `compareAcross` gave
 * @param options the language, and `width` for the characters per line
 * @returns text that ends without a line break
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * import { compareAcross } from 'aparatur/decision'
 * const comparison = compareAcross(CHECKERS.supervisorOn, { matter: 'netralitas-asn' }, {
 *   dates: { facts: ['decidedOn'], from: '2023-01-01', until: '2024-12-31' },
 * })
 * explainComparison(comparison, { locale: 'en' }).includes('Since 23 August 2024') // => true
 */
export function explainComparison(comparison: Comparison, options: TextOptions = {}): string {
  return toText(comparisonBlocks(comparison, options), options.width)
}

/**
 * Tells a comparison as Markdown.
 *
 * @param comparison what `compareAcross` gave
 * @param options the language
 * @returns Markdown that ends with a line break
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * import { compareAcross } from 'aparatur/decision'
 * const facts = { body: 'urusan-lain', score: 400, decidedOn: '2024-05-06' }
 * const comparison = compareAcross(CHECKERS.classifyOpd, facts, { facts: [{ region: 'provinsi' }] })
 * comparisonToMarkdown(comparison, { locale: 'en' }).startsWith('# What changes with the facts') // => true
 */
export function comparisonToMarkdown(comparison: Comparison, options: ExplainOptions = {}): string {
  return toMarkdownText(comparisonBlocks(comparison, options))
}

function comparisonBlocks(comparison: Comparison, { locale }: ExplainOptions): Block[] {
  const speech = speak(locale, comparison.checker)
  const { comparison: words } = speech.words.conversation
  const presenter = presenterOfChecker(comparison.checker)
  const answer = (decision: Decision<unknown>) => answerOf(decision, presenter, speech)
  const title = presenter.title(comparison.facts as never, speech)
  let before = comparison.base.decision
  const steps = comparison.steps.flatMap(({ at, decision, changes }): Block[] => {
    const told = changeItems({ before, after: decision }, changes, presenter, speech)
    if (comparison.along === 'dates') before = decision
    const heading: Block = { type: 'heading', text: whereOf(at, speech) }
    return [heading, told.length === 0 ? { type: 'paragraph', text: words.same } : { type: 'list', items: told }]
  })
  const none: Block[] = steps.length === 0 ? [{ type: 'paragraph', text: words.same }] : []
  return [
    { type: 'title', text: words.titles[comparison.along](title === '' ? comparison.checker : title) },
    {
      type: 'heading',
      text: 'day' in comparison.base.at ? words.from(speech.date(comparison.base.at.day)) : words.base,
    },
    { type: 'paragraph', text: answer(comparison.base.decision) },
    ...steps,
    ...none,
  ]
}

function whereOf(at: ComparedAt, speech: Speech): string {
  const { comparison: words } = speech.words.conversation
  if ('day' in at) return words.since(speech.date(at.day))
  if ('calendar' in at) return words.calendar(at.calendar)
  if ('readings' in at) {
    const says = Object.entries(at.readings).map(([point, option]) => optionSays(point, option, speech))
    return words.reading(says.join('; '))
  }
  const facts = Object.entries(at.facts).map(([fact, value]) => `${speech.fact(fact)}: ${speech.value(fact, value)}`)
  return words.facts(facts.join('; '))
}

/** The two decisions of a step. */
export interface Sides {
  readonly before: Decision<unknown>
  readonly after: Decision<unknown>
}

/**
 * Tells changes: one item for each question, with what was said before and after and the provisions behind it.
 *
 * @param sides the two decisions
 * @param changes what changed from one to the other
 * @param presenter the words of the checker
 * @param speech the language
 * @returns items
 */
export function changeItems(sides: Sides, changes: readonly Change[], presenter: AnyPresenter, speech: Speech): Item[] {
  const { comparison: words } = speech.words.conversation
  return changes.map(({ part, what, because }): Item => {
    const how = presenterOf(part, presenter)
    const says = (decision: Decision<unknown>) =>
      part === 'decision' ? answerOf(decision, presenter, speech) : saysOf(partsOf(decision)[part], how, speech)
    const [before, after] = [says(sides.before), says(sides.after)]
    const items: Item[] =
      what === 'grounds' || before === after
        ? [{ text: what === 'grounds' ? words.otherGrounds : after }]
        : [{ text: `${words.before}: ${before}` }, { text: `${words.after}: ${after}` }]
    const heading = part === 'decision' ? words.main : how.heading(speech)
    return { text: heading, items: [...items, ...causes(because, speech)] }
  })
}

/** The provisions by what they did, each kind in one sentence. */
function causes(because: readonly Because[], speech: Speech): Item[] {
  const { did: words } = speech.words.conversation.comparison
  return (Object.keys(words) as Because['did'][]).flatMap((did) => {
    const ids = because.filter((one) => one.did === did).map(({ provision }) => provision)
    return ids.length === 0 ? [] : [{ text: words[did](speech.cites(ids)) }]
  })
}

/** What a part says, in one run of sentences and without its grounds, which are told as what made it change. */
function saysOf(part: Part<unknown, string> | undefined, how: PartPresenter<never>, speech: Speech): string {
  if (part === undefined) return '-'
  // What is still possible would be a report of its own.
  if (part.status === 'open') return speech.words.decision.phrases.partOpen(missingNames(part.missing, speech))
  const bare = bareOf(part)
  const told = { cautions: new Set<string>(), provisions: new Set<string>() }
  return capital(flat(partItems(bare, (value) => how.items(value as never, speech), told, speech)))
}

function bareOf(part: Part<unknown, string>): Part<unknown, string> {
  const none = { basis: [], cautions: [] }
  if (part.status !== 'contested') return { ...part, ...none }
  return { ...part, ...none, readings: part.readings.map((one) => ({ ...one, outcome: bareOf(one.outcome) })) }
}
