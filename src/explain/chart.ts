import type { Share } from '../rules/coordination'
import { hundredthsOfPercent } from '../rules/coordination'
import { oneLine } from './report'

/** A chart of shares: one bar per office, and lines across all of them. */
export interface ShareChart {
  /** What is drawn. */
  readonly title: string
  /** What the height means: `'persen dari pagu'`. */
  readonly axis: string
  /** One bar per name. */
  readonly bars: readonly { readonly name: string; readonly share: Share }[]
  /** Lines, each with a share for every bar. */
  readonly lines: readonly (readonly Share[])[]
}

/** More bars than this cannot be read; the lowest are drawn. */
export const MOST_BARS = 20
const LONGEST_NAME = 40

/**
 * Writes a chart of shares in the language of Mermaid (`xychart-beta`); the figures stand in a table beside it.
 *
 * @param chart bars and lines, as many shares in each line as there are bars
 * @returns the source of the chart, without a fence
 * @example
 * const half = { numerator: 1, denominator: 2 }
 * shareChart({ title: 'Serapan', axis: 'persen', bars: [{ name: 'Dinas "A"', share: half }], lines: [[half]] }).split('\n')
 * // => ['xychart-beta', '    title "Serapan"', "    x-axis [\"Dinas 'A'\"]", '    y-axis "persen" 0 --> 100', '    bar [50]', '    line [50]']
 */
export function shareChart({ title, axis, bars, lines }: ShareChart): string {
  const heights = [bars.map(({ share }) => share), ...lines].map((shares) => shares.map(hundredthsOfPercent))
  const top = Math.max(10_000, ...heights.flat())
  const [drawn, ...across] = heights.map((list) => list.map((one) => `${one / 100}`).join(', '))
  return [
    'xychart-beta',
    `    title ${chartLabel(title)}`,
    `    x-axis [${bars.map(({ name }) => chartLabel(shortened(name))).join(', ')}]`,
    `    y-axis ${chartLabel(axis)} 0 --> ${Math.ceil(top / 100)}`,
    `    bar [${drawn}]`,
    ...across.map((line) => `    line [${line}]`),
  ].join('\n')
}

/**
 * Writes text as a label of a Mermaid chart, in quotes: whatever could end it, or be read as markup or as a directive, becomes a harmless
 * sign. Every chart of the library writes its labels with it.
 *
 * @param text any text
 * @returns the label with its quotes; a dash where nothing is left to read
 * @example
 * chartLabel('Dinas "A" <b>;') // => "\"Dinas 'A' b\""
 */
export function chartLabel(text: string): string {
  const plain = oneLine(text)
    .replaceAll('"', "'")
    .replaceAll('`', "'")
    .replace(/[{}]/g, '|')
    .replace(/[<>#;%\\]/g, ' ')
  return `"${oneLine(plain) === '' ? '-' : oneLine(plain)}"`
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name
}
