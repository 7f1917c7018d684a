import { posix } from 'node:path'
import type { Plugin } from 'esbuild'
import ts from 'typescript'
import type { Sources } from '../checks/architecture'
import { origins, resolveImport } from '../checks/declarations'
import { readSources } from '../checks/files'
import { ROOT } from './doors'
import { pureTops } from './pure-tops'

/**
 * Rewrites `import { norm } from '../law'` into an import of the file that declares it. The source goes through the
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
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const named = statement.importClause?.namedBindings
    const door = resolveImport(file, statement.moduleSpecifier.text, sources)
    if (door === undefined || !door.endsWith('/index.ts') || named === undefined || !ts.isNamedImports(named)) continue
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue
    const names = known.get(door) ?? origins(door, sources)
    known.set(door, names)
    const values = named.elements.filter(({ isTypeOnly }) => !isTypeOnly)
    const imports = values.flatMap(({ name, propertyName }) => {
      const origin = names.get((propertyName ?? name).text)
      if (origin === undefined) return []
      const [target = '', declared = ''] = origin.split('#')
      const path = posix.relative(posix.dirname(file), target).replace(/\.ts$/, '')
      return `import { ${declared} as ${name.text} } from '${path.startsWith('.') ? path : `./${path}`}'`
    })
    if (imports.length !== values.length) continue
    rewritten = rewritten.slice(0, statement.getStart(source)) + imports.join(';') + rewritten.slice(statement.end)
  }
  return rewritten
}

/** {@link pastTheDoors} and {@link pureTops} on every file of `src` that esbuild loads. */
export function importPastTheDoors(): Plugin {
  return {
    name: 'import-past-the-doors',
    setup(build) {
      const sources = readSources()
      const known = new Map<string, ReadonlyMap<string, string>>()
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = posix.relative(ROOT, path.replaceAll('\\', '/'))
        const text = sources.get(file)
        if (text === undefined) return undefined
        return { contents: pureTops(file, pastTheDoors(file, text, sources, known)), loader: 'ts' }
      })
    },
  }
}
