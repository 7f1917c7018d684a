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

/** Each name a file exports, with the `file#name` of its declaration, followed through re-exports. */
export function origins(file: string, sources: Sources, seen: ReadonlySet<string> = new Set()): Map<string, string> {
  const text = sources.get(file)
  const found = new Map<string, string>()
  if (text === undefined || seen.has(file)) return found
  for (const { name } of declarationsIn(file, text)) found.set(name, `${file}#${name}`)
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue
    const target = resolveImport(file, statement.moduleSpecifier.text, sources)
    if (target === undefined) continue
    const below = origins(target, sources, new Set([...seen, file]))
    const clause = statement.exportClause
    if (clause === undefined) for (const [name, origin] of below) found.set(name, origin)
    if (clause === undefined || !ts.isNamedExports(clause)) continue
    for (const { name, propertyName } of clause.elements) {
      const origin = below.get((propertyName ?? name).text)
      if (origin !== undefined) found.set(name.text, origin)
    }
  }
  return found
}

/** The file a relative import means. */
export function resolveImport(from: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = posix.normalize(posix.join(posix.dirname(from), specifier))
  return [`${base}.ts`, `${base}/index.ts`, base].find((path) => sources.has(path))
}

/** The names a door hands out, each as `file#name` of its declaration. */
export function handedOut(door: string, sources: Sources): Set<string> {
  return new Set(origins(door, sources).values())
}
