import ts from 'typescript'

/**
 * Writes the rows of a table as a method, and a list of steps as a function with a body. Node reads an arrow function without one through
 * as it loads, and these only when they run, which is when the table or the plan is first asked for. They are the same functions: no rows
 * speak of `this`.
 */
export function laterRows(file: string, text: string): string {
  if (!/rows: \(\) =>|\[\] => /.test(text)) return text
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  let written = text
  const rows = rowsOf(source).map(({ property, body }) => ({
    from: property.getStart(source),
    to: property.end,
    body,
    before: 'rows()',
  }))
  const steps = stepsOf(source).map((body) => ({ from: body.getStart(source), to: body.end, body, before: '' }))
  for (const { from, to, body, before } of [...rows, ...steps].sort((one, other) => other.from - one.from)) {
    written = `${written.slice(0, from)}${before} { return ${body.getText(source)} }${written.slice(to)}`
  }
  return written
}

/** The bodies of the lists that a file names as functions: `const steps = (): readonly StepRow[] => [...]`. */
function stepsOf(source: ts.SourceFile): ts.Expression[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ initializer: made }) =>
      made !== undefined &&
      ts.isArrowFunction(made) &&
      made.parameters.length === 0 &&
      made.type !== undefined &&
      ts.isTypeOperatorNode(made.type) &&
      !ts.isBlock(made.body)
        ? [made.body]
        : [],
    )
  })
}

function rowsOf(node: ts.Node): { readonly property: ts.Node; readonly body: ts.Node }[] {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'rows') {
    const { initializer } = node
    if (ts.isArrowFunction(initializer) && initializer.parameters.length === 0 && !ts.isBlock(initializer.body)) {
      return [{ property: node, body: initializer.body }]
    }
  }
  const found: { readonly property: ts.Node; readonly body: ts.Node }[] = []
  ts.forEachChild(node, (child) => {
    found.push(...rowsOf(child))
  })
  return found
}
