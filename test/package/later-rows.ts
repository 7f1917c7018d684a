import ts from 'typescript'

/**
 * Writes the rows of a table as a method. Node reads a short arrow function inside a call through as it loads, and a method only when it
 * runs, which is when the table is first asked. It is the same function: no rows speak of `this`.
 */
export function laterRows(file: string, text: string): string {
  if (!text.includes('rows: () => (')) return text
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  let written = text
  for (const { property, body } of rowsOf(source).reverse()) {
    const method = `rows() { return ${body.getText(source)} }`
    written = written.slice(0, property.getStart(source)) + method + written.slice(property.end)
  }
  return written
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
