import type { Locale } from '../law'
import type { CircularDocument } from '../rules/neutrality'
import { answerOf } from './answer'
import { type AnyDecision, decisionReport, titleOf } from './decision-report'
import { type AnyDocument, documentReport } from './document-report'
import type { AnyPlan } from './plan-report'
import { layoutOfPlanner, presenterOfChecker } from './presenters'
import { circularTitle, circularToMarkdown } from './render-circular'
import { type Block, oneLine, toMarkdownText, toText } from './report'
import { speak } from './speech'

/** What can be explained: the decision of a checker, a plan, a document. */
export type Explainable = AnyDecision | AnyPlan | AnyDocument | CircularDocument

/** The language of an explanation. */
export interface ExplainOptions {
  /** `'id'` (default) or `'en'`. */
  readonly locale?: Locale | undefined
}

/** The language and shape of an explanation in plain text. */
export interface TextOptions extends ExplainOptions {
  /** Characters per line; 100 when left out. */
  readonly width?: number | undefined
}

/**
 * Explains a decision, plan or document as plain text: the answer first, then the case, the articles with what they say, each part,
 * what is disputed or missing, and how far the law was read.
 *
 * @param given a decision, plan or document of this library or of your own checker
 * @param options the language, and the characters per line
 * @returns text that ends without a line break
 * @throws RangeError when it is none of them, such as the whole answer of a `safe...` door
 * @example
 * import { explain } from 'aparatur/explain'
 *
 * const decision = {
 *   checker: 'mine', format: 1, facts: { place: 'provinsi' }, status: 'outside-law', reason: 'silent', why: 'no-breach',
 *   basis: [], governed: [], evidence: 'unverified', cautions: [], doubts: [],
 * } as const
 * explain(decision, { locale: 'en' }).split('\n')[0] // => 'Result of the check: mine'
 */
export function explain(given: Explainable, options: TextOptions = {}): string {
  checkGiven(given)
  if (isCircular(given)) return circularWithNotes(given, options).trimEnd()
  return toText(blocksOf(given, options), options.width)
}

/**
 * Explains a decision, plan or document as Markdown.
 *
 * @param given a decision, plan or document of this library or of your own checker
 * @param options the language
 * @returns Markdown that ends with a line break
 * @throws RangeError when it is none of them, such as the whole answer of a `safe...` door
 * @example
 * toMarkdown({ kind: 'letter', format: 1 }, { locale: 'en' }) // => '# Document: letter\n'
 */
export function toMarkdown(given: Explainable, options: ExplainOptions = {}): string {
  checkGiven(given)
  if (isCircular(given)) return circularWithNotes(given, options)
  return toMarkdownText(blocksOf(given, options))
}

/**
 * Tells a decision, plan or document in one line: what it is about and what the answer is.
 *
 * @param given a decision, plan or document of this library or of your own checker
 * @param options the language
 * @returns one line
 * @throws RangeError when it is none of them, such as the whole answer of a `safe...` door
 * @example
 * summary({ kind: 'letter', format: 1 }) // => 'Dokumen: letter'
 */
export function summary(given: Explainable, options: ExplainOptions = {}): string {
  checkGiven(given)
  if (isCircular(given)) return circularTitle(given, options)
  if (!('checker' in given)) {
    const titles = blocksOf(given, options).flatMap((block) => (block.type === 'title' ? [block.text] : []))
    return oneLine(titles.join(' '))
  }
  const presenter = presenterOfChecker(given.checker)
  const speech = speak(options.locale, given.checker)
  const answer = answerOf(given, presenter, speech)
  return oneLine(`${titleOf(given, presenter, speech)}. ${answer}`)
}

/** What a `safe...` door or `deadline` returns is the first thing that is given by mistake. */
function checkGiven(given: Explainable): void {
  if (given === null || typeof given !== 'object' || !('checker' in given || 'planner' in given || 'kind' in given))
    throw new RangeError(
      'given: no decision, plan or document; accepted: what a checker, planner or drafter returns, of a safe... door its `value` once `ok` is true. / given: bukan keputusan, rencana, atau dokumen; yang diterima: hasil pemeriksa, perencana, atau penyusun, dari pintu safe... isi `value` bila `ok` bernilai true.',
    )
}

function isCircular(given: Explainable): given is CircularDocument {
  return 'kind' in given && given.kind === 'surat-edaran' && 'mustNotSay' in given
}

/** A circular of the library is written in the form of its kind, with the notes for its drafter. */
function circularWithNotes(given: CircularDocument, { locale }: ExplainOptions): string {
  return circularToMarkdown(given, { locale, notes: true })
}

function blocksOf(given: Explainable, { locale }: ExplainOptions): Block[] {
  if ('checker' in given) return decisionReport(given, presenterOfChecker(given.checker), speak(locale, given.checker))
  if ('planner' in given) return layoutOfPlanner(given.planner)(given, speak(locale, given.planner))
  return documentReport(given, speak(locale))
}
