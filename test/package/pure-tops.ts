import ts from 'typescript'

/**
 * Puts the first value of every constant of a file that is worked out (a call, a spread list) into a call marked as pure, so that a bundler
 * may drop it with the constant: esbuild takes `norm('...')` and `[...OTHERS]` for something that might do more than give a value. Our
 * sources do nothing else at the top of a file; a consumer's check holds them to it.
 */
export function pureTops(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  let written = text
  for (const statement of [...source.statements].reverse()) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { initializer } of [...statement.declarationList.declarations].reverse()) {
      if (initializer === undefined || !isWorkedOut(initializer)) continue
      const [start, end] = [initializer.getStart(source), initializer.end]
      const value = written.slice(start, end)
      // Node compiles every function that runs as it loads: one call needs none around it.
      const marked = isOneCall(initializer) ? `/* @__PURE__ */ ${value}` : `/* @__PURE__ */ (() => (${value}))()`
      written = `${written.slice(0, start)}${marked}${written.slice(end)}`
    }
  }
  return written
}

/** Whether a value is a call of a function by its name, of values that need not be worked out. */
function isOneCall(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || node.questionDotToken !== undefined) return false
  const { expression: called } = node
  const byName = ts.isPropertyAccessExpression(called) ? ts.isIdentifier(called.expression) : ts.isIdentifier(called)
  return byName && !node.arguments.some(isWorkedOut)
}

/** Whether a value needs a call, a spread or a property of something, outside functions, which run later if at all. */
function isWorkedOut(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false
  if (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node)
  )
    return true
  return ts.forEachChild(node, isWorkedOut) ?? false
}
