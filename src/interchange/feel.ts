/** Words that FEEL reads as part of its grammar, so that no input may be called so. */
const RESERVED = new Set(
  'and between date duration else every external false for function if in instance list not null of or return satisfies some string then time true'.split(
    ' ',
  ),
)

/**
 * Tells whether a name can stand in FEEL as it is.
 *
 * @param name the name of a dimension
 * @returns whether FEEL reads it as one name
 */
export function isFeelName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name)
}

/**
 * Writes plain data as FEEL.
 *
 * @param value codes, numbers, truth values, lists and records of them; what is left out becomes `null`
 * @returns a literal
 */
export function feelLiteral(value: unknown): string {
  if (typeof value === 'string') return feelText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(feelLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries.map(([key, one]) => `${feelText(key)}: ${feelLiteral(one)}`).join(', ')}}`
}

/**
 * Writes codes as a test that any of them passes.
 *
 * @param codes the codes
 * @returns a list of unary tests
 */
export function feelTests(codes: readonly string[]): string {
  return codes.map(feelText).join(',')
}

/**
 * Writes an interval of days as a test; its last day is excluded, as in a row.
 *
 * @param from the first day
 * @param until the first day no longer in it, or `null`
 * @returns a unary test
 */
export function feelDays(from: string, until: string | null): string {
  const day = (text: string) => `date(${feelText(text)})`
  return until === null ? `>= ${day(from)}` : `[${day(from)}..${day(until)})`
}

function feelText(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
