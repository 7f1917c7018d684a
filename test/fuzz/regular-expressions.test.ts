import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources } from '../checks/files'

/*
 * A regular expression that looks at the same letters again and again takes minutes for a text that fits on a page. Each one of the sources
 * is held against texts that are made for it: the letters it names, said often, with an end that does not fit.
 */

interface Found {
  readonly at: string
  readonly text: string
}

/** Every regular expression of the sources. */
function expressions(): Found[] {
  return [...readSources()].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const found: Found[] = []
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
        found.push({ at: `${file}:${line + 1}`, text: node.text })
      }
      if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
        throw new Error(`${file} builds a regular expression from a text; nobody can look at that one`)
      }
      ts.forEachChild(node, look)
    }
    look(source)
    return found
  })
}

const compiled = ({ text }: Found): RegExp => {
  const end = text.lastIndexOf('/')
  return new RegExp(text.slice(1, end), text.slice(end + 1))
}

/** Pieces of the expression itself and letters of every class it may name. */
function piecesFor(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = [...new Set(text.replace(/[\\^$*+?()[\]{}|]/g, ''))]
  const classes = [
    'a',
    'é',
    'Z',
    '0',
    ' ',
    '\t',
    '\n',
    '.',
    '-',
    '_',
    ',',
    ':',
    ';',
    '/',
    '`',
    '\u200b',
    '\u2028',
    '\ud800',
    '\u0301',
    '١',
  ]
  const single = [...new Set([...words, ...marks, ...classes])]
  return [...single, '. ', ' .', '1.', '.1', ' ,', 'a-', 'a1', 'tanggal ', 'hari ', "a'", '\r\n']
}

const TIMES = 12_000
/** In milliseconds. A text of this length is read in well under one; looked at again for each of its letters it takes hundreds. */
const MOST = 80

/** Those that never meet a long text, and why. */
const SHORT: { readonly [text: string]: string } = {
  '/\\B(?=(\\d{3})+$)/g': 'a number as a text has 21 digits at most',
}

const spent = (act: () => void): number => {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const slowest = (expression: RegExp, pieces: readonly string[]): { readonly piece: string; readonly took: number } => {
  let worst = { piece: '', took: 0 }
  for (const piece of pieces) {
    const run = piece.repeat(Math.ceil(TIMES / piece.length))
    for (const text of [run, `${run}!`, `x${run}x`, `hari ${run}\n`, `2024-${run}`]) {
      const look = () => {
        expression.lastIndex = 0
        // As the sources use them: a search, and for global ones a replacement of every match.
        if (expression.global) text.replace(expression, '')
        else expression.exec(text)
      }
      let took = spent(look)
      if (took > MOST) took = Math.min(took, spent(look))
      if (took > worst.took) worst = { piece, took }
      if (took > MOST) return worst
    }
  }
  return worst
}

describe('regular expressions of the sources', () => {
  const all = expressions()

  it('are found', () => {
    expect(all.length).toBeGreaterThan(40)
  })

  it.each(all.map((one) => [`${one.at} ${one.text}`, one] as const))(
    '%s takes no more time than its text is long',
    (_, one) => {
      if (Object.hasOwn(SHORT, one.text)) return
      const { piece, took } = slowest(compiled(one), piecesFor(one.text))
      expect(took, `with ${JSON.stringify(piece)} said ${TIMES} times`).toBeLessThan(MOST)
    },
  )

  it('are excused by name only where they are there', () => {
    expect(Object.keys(SHORT).filter((text) => !all.some((one) => one.text === text))).toEqual([])
  })

  it('tell a bad one from a good one', () => {
    expect(slowest(/\s+$/, [' ']).took).toBeGreaterThan(MOST)
  })
})
