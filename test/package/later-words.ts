import { posix } from 'node:path'
import ts from 'typescript'

/** Where words, paraphrases and the lists of provisions stand: data that a program reads little of. */
const WORDS = /^src\/(explain\/(id|en)|law\/(prose|instruments))\//
/** In characters; a shorter list is read sooner than a function around it. */
const LONG = 600

/**
 * Puts each long list of words into a function that runs when the list is first asked for, and keeps what it made: a million characters of
 * texts in two languages are then only skimmed when the library loads. The sources stay plain data; nothing that reads them can tell, for
 * the names are there at once, in their order, and the values are what they were.
 */
export function laterWords(file: string, text: string): string {
  if (!WORDS.test(file)) return text
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  let written = text
  for (const property of longLists(source).reverse()) {
    const name = property.name.getText(source)
    const key = ts.isIdentifier(property.name) ? `'${name}'` : name
    const value = property.initializer.getText(source)
    const getter = `get ${name}() { return kept(this, ${key}, ${value}) }`
    written = written.slice(0, property.getStart(source)) + getter + written.slice(property.end)
  }
  const from = posix.relative(posix.dirname(file), 'test/package/kept')
  return written === text ? text : `import { kept } from '${from}'\n${written}`
}

/** The long lists directly in an object that a file names, in order; what stands inside one is made with it. */
function longLists(source: ts.SourceFile): ts.PropertyAssignment[] {
  const properties = source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ initializer }) => [
      ...(objectOf(initializer)?.properties ?? []),
    ])
  })
  return properties.filter(ts.isPropertyAssignment).filter(({ initializer }) => isLong(initializer, source))
}

/** The object that is a value, or that the function which defines an instrument hands back. */
function objectOf(value: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (value === undefined) return undefined
  const [only] =
    ts.isCallExpression(value) && value.expression.getText() === 'defineInstrument' ? value.arguments : [value]
  return only !== undefined && ts.isObjectLiteralExpression(only) ? only : undefined
}

function isLong(value: ts.Expression, source: ts.SourceFile): boolean {
  return (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) && value.getWidth(source) > LONG
}
