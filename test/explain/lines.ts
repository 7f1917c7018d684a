import { type Explainable, explain } from '../../src/explain'
import type { Locale } from '../../src/law'

/** The lines of a report in plain text, unbroken and without bullets and indents. */
export function linesOf(given: Explainable, locale: Locale): string[] {
  return explain(given, { locale, width: 20_000 })
    .split('\n')
    .map((line) => line.replace(/^ *(- )?/, ''))
}
