import { posix } from 'node:path'
import type { Plugin } from 'esbuild'
import ts from 'typescript'
import type { Sources } from '../checks/architecture'
import { origins, resolveImport } from '../checks/declarations'
import { readSources } from '../checks/files'
import { ROOT } from './doors'
import { laterRows } from './later-rows'
import { laterWords } from './later-words'
import { type Members, oneMember } from './one-member'
import { pureTops } from './pure-tops'

/**
 * Rewrites `import { norm } from '../law'` into an import of the file that declares it, and so with `export`. The source goes through the
 * doors of the rooms; but esbuild puts all that a door re-exports into one chunk with whatever passed that door, so that
 * in Node a calendar would load every instrument of law for one list of words.
 */
export function pastTheDoors(
  file: string,
  text: string,
  sources: Sources,
  known: Map<string, ReadonlyMap<string, string>> = new Map(),
): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  let rewritten = text
  for (const statement of [...source.statements].reverse()) {
    const taken = takenFrom(statement)
    const door = taken === undefined ? undefined : resolveImport(file, taken.from, sources)
    if (taken === undefined || door === undefined || !door.endsWith('/index.ts')) continue
    const names = known.get(door) ?? origins(door, sources)
    known.set(door, names)
    const values = taken.elements.filter(({ isTypeOnly }) => !isTypeOnly)
    const lines = values.flatMap(({ name, propertyName }) => {
      const origin = names.get((propertyName ?? name).text)
      if (origin === undefined) return []
      const [target = '', declared = ''] = origin.split('#')
      const path = posix.relative(posix.dirname(file), target).replace(/\.ts$/, '')
      return `${taken.how} { ${declared} as ${name.text} } from '${path.startsWith('.') ? path : `./${path}`}'`
    })
    if (lines.length !== values.length) continue
    rewritten = rewritten.slice(0, statement.getStart(source)) + lines.join(';') + rewritten.slice(statement.end)
  }
  return rewritten
}

interface Taken {
  readonly how: 'import' | 'export'
  readonly from: string
  readonly elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]
}

/** The names a statement takes from elsewhere one by one, to use them or to hand them on; types cost nothing. */
function takenFrom(statement: ts.Statement): Taken | undefined {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const { phaseModifier, namedBindings: named } = statement.importClause ?? {}
    if (phaseModifier === ts.SyntaxKind.TypeKeyword || named === undefined || !ts.isNamedImports(named))
      return undefined
    return { how: 'import', from: statement.moduleSpecifier.text, elements: [...named.elements] }
  }
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined
  const { moduleSpecifier, exportClause: named } = statement
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return undefined
  if (named === undefined || !ts.isNamedExports(named)) return undefined
  return { how: 'export', from: moduleSpecifier.text, elements: [...named.elements] }
}

/** {@link oneMember}, {@link pastTheDoors}, {@link laterWords}, {@link laterRows} and {@link pureTops} on every file of `src` that esbuild loads. */
export function importPastTheDoors(): Plugin {
  return {
    name: 'import-past-the-doors',
    setup(build) {
      const sources = readSources()
      const known = new Map<string, ReadonlyMap<string, string>>()
      const members = new Map<string, Members>()
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = posix.relative(ROOT, path.replaceAll('\\', '/'))
        const text = sources.get(file)
        if (text === undefined) return undefined
        const direct = pastTheDoors(file, oneMember(file, text, sources, members), sources, known)
        return { contents: pureTops(file, laterRows(file, laterWords(file, direct))), loader: 'ts' }
      })
    },
  }
}
