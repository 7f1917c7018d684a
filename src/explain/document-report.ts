import { label } from './label'
import { factItems } from './present-generic'
import type { Block } from './report'
import type { Speech } from './speech'

/** A drafted document as plain data. */
export interface AnyDocument {
  /** What kind of document it is: `'circular'`, `'summons'`. */
  readonly kind: string
  /** The version of this shape. */
  readonly format: 1
}

/**
 * Lays out a document of a kind that has no presenter of its own, field by field.
 *
 * @param document the document
 * @param speech the language
 * @returns the blocks
 */
export function documentReport(document: AnyDocument, speech: Speech): Block[] {
  const { kind, format: _format, ...fields } = document
  const items = factItems(fields, speech)
  return [
    { type: 'title', text: speech.words.decision.phrases.documentTitle(label(kind, speech.locale)) },
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
  ]
}
