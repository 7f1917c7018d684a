import type { Replay } from '../decision'
import { changeItems } from './comparison-report'
import type { ExplainOptions, TextOptions } from './explain'
import { presenterOfChecker } from './presenters'
import { type Block, toMarkdownText, toText } from './report'
import { type Speech, speak } from './speech'

/**
 * Tells in words what a receipt gives when it is looked at again.
 *
 * @param replayed what `replay` gave
 * @param options the language, and `width` for the characters per line
 * @returns text that ends without a line break
 * @example
 * import { CHECKERS, EDITION } from 'aparatur/checkers'
 * import { receipt, replay } from 'aparatur/decision'
 * const kept = receipt(CHECKERS.classifyConduct.check({ actor: { kind: 'pns' }, conduct: 'cast-vote' }), { edition: EDITION })
 * const again = replay(kept, { checkers: CHECKERS, edition: EDITION })
 * explainReplay(again, { locale: 'en' }).endsWith('The same facts still give the same answer.') // => true
 */
export function explainReplay(replayed: Replay, options: TextOptions = {}): string {
  return toText(replayBlocks(replayed, options), options.width)
}

/**
 * Tells the same as Markdown.
 *
 * @param replayed what `replay` gave
 * @param options the language
 * @returns Markdown that ends with a line break
 * @example
 * import { CHECKERS, EDITION } from 'aparatur/checkers'
 * import { receipt, replay } from 'aparatur/decision'
 * const kept = receipt(CHECKERS.classifyConduct.check({ actor: { kind: 'pns' }, conduct: 'cast-vote' }), { edition: EDITION })
 * replayToMarkdown(replay(kept, { checkers: {}, edition: EDITION }), { locale: 'en' }).startsWith('# A receipt looked at again') // => true
 */
export function replayToMarkdown(replayed: Replay, options: ExplainOptions = {}): string {
  return toMarkdownText(replayBlocks(replayed, options))
}

function replayBlocks(replayed: Replay, { locale }: ExplainOptions): Block[] {
  const speech = speak(locale, replayed.checker)
  const { replay: words } = speech.words.conversation
  const presenter = presenterOfChecker(replayed.checker)
  const { before, now, changes } = replayed
  const told = now === null ? [] : changeItems({ before, after: now }, changes, presenter, speech)
  const said = replayed.status === 'refused' ? words.refused(replayed.why) : words[replayed.status]
  const title = now === null ? '' : presenter.title(before.facts as never, speech)
  return [
    { type: 'title', text: words.title(title === '' ? replayed.checker : title) },
    { type: 'strong', text: said },
    ...notes(replayed, speech).map((text): Block => ({ type: 'paragraph', text })),
    ...(told.length === 0 ? [] : [{ type: 'list', items: told } as const]),
  ]
}

function notes({ intact, editions, own }: Replay, { words, list }: Speech): string[] {
  const { replay: told } = words.conversation
  return [
    ...(intact ? [] : [told.altered]),
    ...(editions.length === 0 ? [] : [told.otherEdition(list(editions.map((one) => told.editions[one])))]),
    ...(own.length === 0 ? [] : [told.own(list(own))]),
  ]
}
