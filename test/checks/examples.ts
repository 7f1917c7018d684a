import { inspect, isDeepStrictEqual } from 'node:util'
import ts from 'typescript'

/** A piece of code from the documentation, with the line on which it begins. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** What an example was wrong about, with the file and the line. */
export interface Mismatch {
  readonly at: string
  readonly problem: string
}

/** What an example may name: the modules it imports, and the names that need no import. */
export interface Surroundings {
  readonly modules: Readonly<Record<string, unknown>>
  readonly scope: Readonly<Record<string, unknown>>
}

const FENCE = /^\s*```/

/** The code of every `@example` in the documentation comments of a source file, fenced or bare. */
export function examplesInSource(file: string, text: string): Example[] {
  const examples: Example[] = []
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = text.slice(0, comment.index).split('\n').length
    const lines = comment[0]
      .split('\n')
      .map((line) => line.replace(/^\s*(\/\*\*|\*(?!\/))? ?/, '').replace(/\s*\*\/\s*$/, ''))
    for (let at = 0; at < lines.length; at += 1) {
      const tag = /^\s*@example\b\s?(.*)$/.exec(lines[at] ?? '')
      if (tag === null) continue
      const body = [tag[1] ?? '']
      let end = at + 1
      while (end < lines.length && !/^\s*@[a-z]+\b/i.test(lines[end] ?? '')) body.push(lines[end++] ?? '')
      const opening = body.findIndex((line) => FENCE.test(line))
      if (opening === -1) {
        examples.push({ file, line: firstLine + at, code: body.join('\n').trimEnd() })
      } else {
        const closing = body.findIndex((line, index) => index > opening && FENCE.test(line))
        const code = body.slice(opening + 1, closing === -1 ? undefined : closing).join('\n')
        examples.push({ file, line: firstLine + at + opening + 1, code })
      }
    }
  }
  return examples
}

/** Every block of a Markdown file that opens with ` ```ts run `. */
export function examplesInMarkdown(file: string, text: string): Example[] {
  const lines = text.split('\n')
  const examples: Example[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^\s*```(ts|typescript|js)\s+run\b/.test(lines[at] ?? '')) continue
    const end = lines.findIndex((line, index) => index > at && FENCE.test(line))
    examples.push({ file, line: at + 2, code: lines.slice(at + 1, end).join('\n') })
    at = end
  }
  return examples
}

interface Edit {
  readonly at: number
  readonly text: string
}

interface Prepared {
  readonly code: string
  /** Offsets from the first line of the example, of the lines whose value is stated. */
  readonly stated: readonly number[]
  readonly imports: readonly string[]
}

const COMMENT = /^[ \t]*\/\/ ?(.*)$/
const ARROW = /^[ \t]*;?[ \t]*\/\/\s*=>\s*(.*)$/

/** The value stated after a statement, on its last line or on the next, and continued on lines of comment. */
function statedAfter(code: string, end: number): { value: string; line: number } | undefined {
  const [rest = '', ...following] = code.slice(end).split('\n')
  const line = code.slice(0, end).split('\n').length - 1
  let arrow = ARROW.exec(rest)
  let used = line
  if (arrow === null && rest.trim() === '') {
    arrow = ARROW.exec(following.shift() ?? '')
    used = line + 1
  }
  if (arrow === null) return undefined
  let value = arrow[1] ?? ''
  for (const next of following) {
    const more = COMMENT.exec(next)
    if (more === null || ARROW.test(next) || evaluate(value).known) break
    value += `\n${more[1] ?? ''}`
  }
  return { value: value.trim(), line: used }
}

function editsFor(statement: ts.Statement, source: ts.SourceFile): { edits: Edit[]; line: number } | undefined {
  const stated = statedAfter(source.text, statement.end)
  if (stated === undefined) return undefined
  const expression = ts.isExpressionStatement(statement)
    ? statement.expression
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.at(-1)?.initializer
      : undefined
  if (expression === undefined) return undefined
  const thrown = /^throws\b\s*(.*)$/s.exec(stated.value)
  const head = thrown === null ? `__value(${stated.line}, (` : `__throws(${stated.line}, () => (`
  const tail = `), ${JSON.stringify(thrown === null ? stated.value : (thrown[1] ?? ''))})`
  // A statement that begins with a parenthesis would be read as a call of the line above it.
  const guard = ts.isExpressionStatement(statement) ? ';' : ''
  return {
    line: stated.line,
    edits: [
      { at: expression.getStart(source), text: guard + head },
      { at: expression.end, text: tail },
    ],
  }
}

function prepare(code: string): Prepared {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  const stated: number[] = []
  const imports: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      imports.push(node.moduleSpecifier.text)
    if (ts.isStatement(node)) {
      const found = editsFor(node, source)
      if (found !== undefined && !stated.includes(found.line)) {
        stated.push(found.line)
        edits.push(...found.edits)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  let edited = code
  for (const { at, text } of edits.sort((a, b) => b.at - a.at)) edited = edited.slice(0, at) + text + edited.slice(at)
  return { code: edited, stated, imports }
}

const REST = '__and_more__'

/** Evaluates the right side of `// => value` as JavaScript; `...` before a closing bracket means "and more". */
function evaluate(text: string): { known: true; value: unknown } | { known: false } {
  const inArrays = text.replace(/(^|[,[]\s*)\.\.\.(?=\s*\])/g, `$1'${REST}'`)
  const inObjects = inArrays.replace(/\.\.\.(?=\s*\})/g, `${REST}: true`)
  try {
    return { known: true, value: new Function(`'use strict'; return (${inObjects}\n)`)() }
  } catch {
    return { known: false }
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function matches(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return false
    const open = expected.at(-1) === REST
    const items = open ? expected.slice(0, -1) : expected
    const fits = open ? actual.length >= items.length : actual.length === items.length
    return fits && items.every((item, index) => matches(actual[index], item))
  }
  if (isPlain(expected) && Object.getPrototypeOf(expected) === Object.prototype) {
    if (!isPlain(actual)) return false
    const open = REST in expected
    const keys = Object.keys(expected).filter((key) => key !== REST)
    const fits = open || Object.keys(actual).length === keys.length
    return fits && keys.every((key) => key in actual && matches(actual[key], expected[key]))
  }
  return isDeepStrictEqual(actual, expected)
}

/** Whether a value is what the documentation says: as JavaScript if that can be read, otherwise letter by letter. */
export function agrees(actual: unknown, stated: string): boolean {
  const expected = evaluate(stated)
  if (expected.known) return matches(actual, expected.value)
  return String(actual) === stated || inspect(actual) === stated
}

/** The packages and doors an example imports. */
export function importsOf(example: Example): readonly string[] {
  return prepare(example.code).imports
}

/** Runs an example; every `expr // => value` in it must be reached and must agree. */
export async function runExample(example: Example, surroundings: Surroundings): Promise<Mismatch[]> {
  const { code, stated } = prepare(example.code)
  const mismatches: Mismatch[] = []
  const reached = new Set<number>()
  const report = (line: number, problem: string) =>
    mismatches.push({ at: `${example.file}:${example.line + line}`, problem })

  const value = (line: number, actual: unknown, text: string): unknown => {
    reached.add(line)
    if (!agrees(actual, text))
      report(line, `says ${text}, but it is ${inspect(actual, { depth: 8, breakLength: 110 })}`)
    return actual
  }
  const throws = (line: number, act: () => unknown, text: string): void => {
    reached.add(line)
    try {
      report(line, `says it throws ${text}, but it gives ${inspect(act())}`)
    } catch (error) {
      if (!String(error).startsWith(text)) report(line, `says it throws ${text}, but it throws ${String(error)}`)
    }
  }

  const arrows = example.code.match(/\/\/\s*=>/g)?.length ?? 0
  if (arrows === 0) report(0, 'states no value: end a line with "// => value"')
  if (arrows !== stated.length)
    report(0, `${arrows} values are stated, but only ${stated.length} stand after an expression`)

  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, removeComments: false },
  })
  const load = (specifier: string): unknown => {
    if (!(specifier in surroundings.modules)) throw new Error(`imports ${specifier}, which is no door of the package`)
    return surroundings.modules[specifier]
  }
  const AsyncFunction = (async () => {}).constructor as new (
    ...text: string[]
  ) => (...given: unknown[]) => Promise<void>
  const names = Object.keys(surroundings.scope).filter((name) => name !== 'default')
  try {
    const body = new AsyncFunction('require', 'exports', '__value', '__throws', ...names, `{${outputText}\n}`)
    await body(load, {}, value, throws, ...names.map((name) => surroundings.scope[name]))
  } catch (error) {
    report(0, `stops with ${String(error)}`)
    return mismatches
  }
  for (const line of stated) if (!reached.has(line)) report(line, 'states a value that is never reached')
  return mismatches
}
