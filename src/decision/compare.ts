/** One place at which two decisions differ. */
export interface Difference {
  /** Where: `'status'`, `'conclusion.level'`, `'conclusion.sanctions.value.kinds'`. */
  readonly path: string
  /** What the first holds there; absent when it holds nothing. */
  readonly before?: unknown
  /** What the second holds there; absent when it holds nothing. */
  readonly after?: unknown
}

/**
 * Compares two decisions (or any two answers that are plain data) place by place.
 *
 * @param before the first
 * @param after the second
 * @returns the places that differ, in the order of the first; lists of text are compared as a whole
 * @example
 * compare({ status: 'decided', level: 'sedang' }, { status: 'decided', level: 'berat' }) // => [{ path: 'level', before: 'sedang', after: 'berat' }]
 */
export function compare(before: unknown, after: unknown): Difference[] {
  return differences(before, after, '')
}

function differences(before: unknown, after: unknown, path: string): Difference[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => differences(before[key], after[key], path === '' ? key : `${path}.${key}`))
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
