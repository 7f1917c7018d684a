import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { resolveImport } from './declarations'

/** Source files by their path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>

/** One breach of the architecture: where, which law of the house, and what was seen. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly rule: Rule
  readonly seen: string
}

/** The laws of the house that {@link inspect} knows. */
export type Rule =
  | 'circle'
  | 'upward-arrow'
  | 'not-through-the-door'
  | 'unknown-import'
  | 'type-only-import'
  | 'zod-outside-schemas'
  | 'zod-not-as-namespace'
  | 'foreign-package'
  | 'impure'
  | 'machine-locale'
  | 'too-long'
  | 'folder-name'
  | 'area-shape'
  | 'bare-ppk'

/** The packages the library may need at run time, and no other. */
export const RUNTIME_PACKAGES = ['ts-pattern', 'zod'] as const

const AREAS = ['authority', 'discipline', 'neutrality', 'grievance', 'escalation'] as const
const BELOW_RULES = ['dates', 'law', 'calendar', 'elections', 'people', 'organization', 'decision']

/** What each room may import; `type:law` allows its types only. Areas of rules are treated in {@link mayImport}. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  dates: [],
  law: ['dates'],
  calendar: ['dates', 'law'],
  elections: ['dates', 'law', 'calendar'],
  people: ['dates', 'law'],
  organization: ['dates', 'law', 'people', 'decision'],
  decision: ['dates', 'type:law'],
  checkers: [...BELOW_RULES, 'rules/'],
  explain: [...BELOW_RULES, 'rules/', 'checkers'],
  schemas: [...BELOW_RULES, 'rules/', 'checkers', 'explain'],
  interchange: [...BELOW_RULES, 'rules/', 'checkers', 'explain', 'schemas'],
  '': [...BELOW_RULES, 'rules/', 'checkers', 'explain', 'schemas', 'interchange'],
}

/** Paths of pure data, which may be as long as the law is. */
const DATA = [
  /^src\/law\/(instruments|readings|prose)\//,
  /^src\/calendar\/decrees\//,
  /^src\/elections\/data\//,
  /^src\/rules\/[^/]+\/tables\//,
  /^src\/organization\/tables\//,
  /^src\/explain\/(id|en)\//,
]
const LONGEST = 250
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib'])
const NOT_PURE = new Set([
  'console',
  'process',
  'globalThis',
  'window',
  'self',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'localStorage',
  'require',
  '__dirname',
  '__filename',
])

/** The room of a file: `dates`, `rules/neutrality`, or `` for `src/index.ts`. */
export function roomOf(file: string): string {
  const [, first = '', second = '', third] = file.split('/')
  if (first === 'rules' && third !== undefined) return `rules/${second}`
  return second === '' ? '' : first
}

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  if (from.startsWith('rules/')) {
    if (!to.startsWith('rules/')) return BELOW_RULES.includes(to)
    const above = AREAS.findIndex((area) => from === `rules/${area}`)
    const below = AREAS.findIndex((area) => to === `rules/${area}`)
    return below !== -1 && below < above
  }
  const allowed = ARROWS[from] ?? []
  if (allowed.includes(to.startsWith('rules/') ? 'rules/' : to)) return true
  return typeOnly && allowed.includes(`type:${to}`)
}

interface Import {
  readonly specifier: string
  readonly line: number
  readonly typeOnly: boolean
  readonly clause: ts.ImportClause | undefined
}

function importOf(node: ts.Node, line: (node: ts.Node) => number): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause: clause } = node
    const named = clause?.namedBindings
    const onlyTypes =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (clause?.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.length > 0 &&
        named.elements.every((element) => element.isTypeOnly))
    return { specifier: node.moduleSpecifier.text, line: line(node), typeOnly: onlyTypes, clause }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, line: line(node), typeOnly: node.isTypeOnly, clause: undefined }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, line: line(node), typeOnly: true, clause: undefined }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    const specifier = argument !== undefined && ts.isStringLiteral(argument) ? argument.text : '(computed)'
    return { specifier, line: line(node), typeOnly: false, clause: undefined }
  }
  return undefined
}

/** Whether an identifier stands for the global of that name, and is not a property, a member or a declared name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent)) return parent.left === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent)) return false
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  return !(ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isLiteralTypeNode(parent))
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === 'Math' && node.name.text === 'random') return 'Math.random'
  }
  if (!ts.isIdentifier(node) || !isReference(node)) return undefined
  return NOT_PURE.has(node.text) || node.text === 'Date' ? node.text : undefined
}

function localeOfTheMachine(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && node.text === 'Intl' && isReference(node)) return 'Intl'
  if (!ts.isPropertyAccessExpression(node)) return undefined
  return /^(toLocale\w*|localeCompare)$/.test(node.name.text) ? node.name.text : undefined
}

interface Reading {
  readonly findings: Finding[]
  readonly imports: { readonly target: string; readonly line: number }[]
}

function readFile(file: string, text: string, sources: Sources): Reading {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const room = roomOf(file)
  const findings: Finding[] = []
  const imports: { target: string; line: number }[] = []
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const report = (line: number, rule: Rule, seen: string) => findings.push({ file, line, rule, seen })

  const readImport = ({ specifier, line, typeOnly, clause }: Import) => {
    if (!specifier.startsWith('.')) return readPackage(specifier, line, clause)
    const target = resolveImport(file, specifier, sources)
    if (target === undefined) return report(line, 'unknown-import', specifier)
    imports.push({ target, line })
    const to = roomOf(target)
    if (to === room) return
    if (!mayImport(room, to, typeOnly)) {
      const typesOnly = mayImport(room, to, true)
      report(line, typesOnly ? 'type-only-import' : 'upward-arrow', `${room || 'src'} -> ${to || 'src'}`)
    }
    if (target !== `src/${to}/index.ts`) report(line, 'not-through-the-door', target)
  }

  const readPackage = (specifier: string, line: number, clause: ts.ImportClause | undefined) => {
    const [name = ''] = specifier.split('/')
    if (specifier.startsWith('node:') || builtinModules.includes(specifier)) report(line, 'impure', specifier)
    else if (!(RUNTIME_PACKAGES as readonly string[]).includes(name)) report(line, 'foreign-package', specifier)
    // JSON Schema is written from the zod schemas, by zod itself.
    const apart = room === 'schemas' || file.startsWith('src/interchange/json-schema/')
    if (name === 'zod' && !apart) report(line, 'zod-outside-schemas', specifier)
    if (name === 'zod' && !(clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings))) {
      report(line, 'zod-not-as-namespace', specifier)
    }
  }

  const visit = (node: ts.Node): void => {
    const found = importOf(node, lineOf)
    if (found !== undefined) readImport(found)
    const impure = impurity(node)
    if (impure !== undefined) report(lineOf(node), 'impure', impure)
    const locale = localeOfTheMachine(node)
    if (locale !== undefined) report(lineOf(node), 'machine-locale', locale)
    if (ts.isStringLiteralLike(node) && node.text === 'ppk') report(lineOf(node), 'bare-ppk', node.getText(source))
    ts.forEachChild(node, visit)
  }
  visit(source)

  const lines = text.replace(/\n$/, '').split('\n').length
  if (lines > LONGEST && !DATA.some((data) => data.test(file))) report(1, 'too-long', `${lines} lines`)
  for (const folder of posix.dirname(file).split('/')) {
    if (EMPTY_NAMES.has(folder)) report(1, 'folder-name', folder)
  }
  const name = posix.basename(file).replace(/\..*$/, '')
  if (EMPTY_NAMES.has(name)) report(1, 'folder-name', name)
  return { findings, imports }
}

/** The first circle that a walk from each node in turn meets, each circle once, as the nodes on the way. */
export function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const walk = (node: string, path: string[]): void => {
    const seenAt = path.indexOf(node)
    if (seenAt !== -1) {
      found.push([...path.slice(seenAt), node])
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) walk(next, [...path, node])
    done.add(node)
  }
  for (const node of graph.keys()) walk(node, [])
  return found
}

function areaFindings(sources: Sources): Finding[] {
  const files = [...sources.keys()]
  const areas = new Set(files.map(roomOf).filter((room) => room.startsWith('rules/')))
  return [...areas].flatMap((area) => {
    const missing = ['facts.ts', 'outcome.ts', 'index.ts'].filter((name) => !sources.has(`src/${area}/${name}`))
    if (!files.some((file) => file.startsWith(`src/${area}/tables/`))) missing.push('tables/')
    const own = files.flatMap((file) => (file.startsWith(`src/${area}/`) ? [file.slice(`src/${area}/`.length)] : []))
    return [
      ...missing.map((name) => `no ${name}`),
      ...foldersWithoutVerb(own).map((folder) => `${folder}/ without a verb`),
    ].map((seen): Finding => ({ file: `src/${area}`, line: 1, rule: 'area-shape', seen }))
  })
}

/** A long verb keeps its parts in a folder named for what it makes: `plan-follow-up.ts` beside `follow-up/`. */
function foldersWithoutVerb(own: readonly string[]): string[] {
  const folders = new Set(own.flatMap((file) => (file.includes('/') ? [file.slice(0, file.indexOf('/'))] : [])))
  folders.delete('tables')
  return [...folders].filter((folder) => !own.some((file) => !file.includes('/') && file.endsWith(`-${folder}.ts`)))
}

/** Every breach of the architecture in these sources, in the order of the files. */
export function inspect(sources: Sources): Finding[] {
  const findings: Finding[] = []
  const files = new Map<string, Set<string>>()
  const rooms = new Map<string, Set<string>>()
  for (const [file, text] of sources) {
    const reading = readFile(file, text, sources)
    findings.push(...reading.findings)
    const targets = new Set(reading.imports.map(({ target }) => target))
    files.set(file, targets)
    const room = roomOf(file)
    const known = rooms.get(room) ?? new Set<string>()
    for (const target of targets) if (roomOf(target) !== room) known.add(roomOf(target))
    rooms.set(room, known)
  }
  for (const circle of [...circles(files), ...circles(rooms)]) {
    findings.push({ file: circle[0] ?? '', line: 1, rule: 'circle', seen: circle.join(' -> ') })
  }
  return [...findings, ...areaFindings(sources)]
}
