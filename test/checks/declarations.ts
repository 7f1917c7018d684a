import { posix } from 'node:path'
import ts from 'typescript'
import type { Sources } from './architecture'

/** An exported name of a source file and what its documentation holds. */
export interface Declaration {
  readonly file: string
  readonly line: number
  readonly name: string
  readonly kind: 'function' | 'const' | 'interface' | 'type' | 'class'
  readonly summary: string
  readonly hasExample: boolean
  /** Fields of an interface that no comment explains; a field with one literal for its type explains itself. */
  readonly bareFields: readonly string[]
}

function bareFields(node: ts.Statement): string[] {
  if (!ts.isInterfaceDeclaration(node)) return []
  return node.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) && !ts.isMethodSignature(member)) return []
    const tells = ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type)
    return tells || documentation(member).summary !== '' ? [] : [member.name.getText()]
  })
}

function documentation(node: ts.Node): { summary: string; hasExample: boolean } {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const comment = comments.at(-1)
  return {
    summary: ts.getTextOfJSDocComment(comment?.comment)?.trim() ?? '',
    hasExample: comment?.tags?.some((tag) => tag.tagName.text === 'example') ?? false,
  }
}

function isExported(node: ts.Statement, listed: ReadonlySet<string>, name: string | undefined): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined
  const direct = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
  return direct || (name !== undefined && listed.has(name))
}

/** The exported declarations of one file; of an overloaded function the documented signature. */
export function declarationsIn(file: string, text: string): Declaration[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const listed = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) continue
    const clause = statement.exportClause
    if (clause === undefined || !ts.isNamedExports(clause)) continue
    for (const element of clause.elements) listed.add((element.propertyName ?? element.name).text)
  }
  const found = new Map<string, Declaration>()
  const add = (node: ts.Statement, name: string | undefined, kind: Declaration['kind']) => {
    if (name === undefined || !isExported(node, listed, name)) return
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    const next: Declaration = { file, line, name, kind, ...documentation(node), bareFields: bareFields(node) }
    const before = found.get(name)
    if (before === undefined || before.summary === '') found.set(name, next)
  }
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) add(statement, statement.name?.text, 'function')
    else if (ts.isInterfaceDeclaration(statement)) add(statement, statement.name.text, 'interface')
    else if (ts.isTypeAliasDeclaration(statement)) add(statement, statement.name.text, 'type')
    else if (ts.isClassDeclaration(statement)) add(statement, statement.name?.text, 'class')
    else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(name)) continue
        const isFunction =
          initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        add(statement, name.text, isFunction ? 'function' : 'const')
      }
    }
  }
  return [...found.values()]
}

/** The names a door hands out, each as `file#name` of its declaration, followed through re-exports. */
export function handedOut(door: string, sources: Sources, seen: ReadonlySet<string> = new Set()): Set<string> {
  const text = sources.get(door)
  const names = new Set<string>()
  if (text === undefined || seen.has(door)) return names
  for (const { name } of declarationsIn(door, text)) names.add(`${door}#${name}`)
  for (const statement of ts.createSourceFile(door, text, ts.ScriptTarget.ES2022, true).statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue
    const base = posix.normalize(posix.join(posix.dirname(door), statement.moduleSpecifier.text))
    const target = [`${base}.ts`, `${base}/index.ts`].find((path) => sources.has(path))
    if (target === undefined) continue
    const below = handedOut(target, sources, new Set([...seen, door]))
    const clause = statement.exportClause
    const wanted =
      clause !== undefined && ts.isNamedExports(clause)
        ? new Set(clause.elements.map((element) => (element.propertyName ?? element.name).text))
        : undefined
    for (const entry of below) {
      if (wanted === undefined || wanted.has(entry.slice(entry.indexOf('#') + 1))) names.add(entry)
    }
  }
  return names
}
