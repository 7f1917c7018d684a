import { posix } from 'node:path'
import ts from 'typescript'
import type { Sources } from '../checks/architecture'
import { origins, resolveImport } from '../checks/declarations'

/** Where the members of a list stand: of `{ 'a-b': aB }`, under `a-b`, the file that declares `aB`. */
export type Members = ReadonlyMap<string, { readonly file: string; readonly name: string }>

/**
 * Rewrites `POINTS['bare-hari']` into the constant itself, taken from the file that declares it, wherever a list imported from elsewhere
 * names under that key a constant it imports itself. A bundler keeps a list whole for one of its members: each checker would bring
 * every contested point of the law for the two it knows.
 */
export function oneMember(
  file: string,
  text: string,
  sources: Sources,
  known: Map<string, Members> = new Map(),
): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const imported = importedNames(source)
  const direct = new Map<string, string>()
  let rewritten = text
  for (const { list, key, start, end } of membersTaken(source).reverse()) {
    const from = imported.get(list)
    const member = from === undefined ? undefined : listed(file, from, sources, known).get(key)
    if (member === undefined) continue
    const name = `${list}$${member.name}`
    const path = posix.relative(posix.dirname(file), member.file).replace(/\.ts$/, '')
    direct.set(name, `import { ${member.name} as ${name} } from '${path.startsWith('.') ? path : `./${path}`}';`)
    rewritten = rewritten.slice(0, start) + name + rewritten.slice(end)
  }
  return [...direct.values()].join('') + rewritten
}

/** Every `LIST['key']` of a file, in the order of the text. */
function membersTaken(source: ts.SourceFile): { list: string; key: string; start: number; end: number }[] {
  const taken: { list: string; key: string; start: number; end: number }[] = []
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit)
    if (!ts.isElementAccessExpression(node) || !ts.isIdentifier(node.expression)) return
    if (!ts.isStringLiteral(node.argumentExpression)) return
    const [list, key] = [node.expression.text, node.argumentExpression.text]
    taken.push({ list, key, start: node.getStart(source), end: node.end })
  }
  visit(source)
  return taken
}

interface Imported {
  readonly from: string
  readonly declared: string
}

/** The members of the list that an imported name stands for; none when it is no such list. */
function listed(file: string, { from, declared }: Imported, sources: Sources, known: Map<string, Members>): Members {
  const target = resolveImport(file, from, sources)
  const id = `${target}#${declared}`
  const members = known.get(id) ?? membersOf((target && origins(target, sources).get(declared)) ?? '', sources)
  known.set(id, members)
  return members
}

/** The names that a file takes from elsewhere one by one. */
function importedNames(source: ts.SourceFile): Map<string, { readonly from: string; readonly declared: string }> {
  const names = new Map<string, { from: string; declared: string }>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const named = statement.importClause?.namedBindings
    if (named === undefined || !ts.isNamedImports(named)) continue
    for (const { name, propertyName } of named.elements)
      names.set(name.text, { from: statement.moduleSpecifier.text, declared: (propertyName ?? name).text })
  }
  return names
}

function membersOf(origin: string, sources: Sources): Members {
  const members = new Map<string, { file: string; name: string }>()
  const [file = '', declared] = origin.split('#')
  const source = ts.createSourceFile(file, sources.get(file) ?? '', ts.ScriptTarget.ES2022, true)
  const imported = importedNames(source)
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText(source) !== declared || initializer === undefined) continue
      const value = bare(initializer)
      if (!ts.isObjectLiteralExpression(value)) continue
      for (const property of value.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.initializer)) continue
        const from = imported.get(property.initializer.text)
        const target = from === undefined ? undefined : resolveImport(file, from.from, sources)
        const key = ts.isStringLiteral(property.name) || ts.isIdentifier(property.name) ? property.name.text : undefined
        if (from === undefined || target === undefined || key === undefined) continue
        members.set(key, { file: target, name: from.declared })
      }
    }
  }
  return members
}

/** A value without `as const`, `satisfies` and brackets. */
function bare(value: ts.Expression): ts.Expression {
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)
    ? bare(value.expression)
    : value
}
