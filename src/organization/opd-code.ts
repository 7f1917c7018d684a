/** A budget code of a perangkat daerah taken apart. */
export interface OpdCode {
  /** The code as given. */
  readonly code: string
  /** The fields of government it covers, at most three: `['1.03', '1.04']`; unused places (`0.00`) are left out. */
  readonly fields: readonly string[]
  /** The serial of the perangkat daerah: `'01'`. */
  readonly serial: string
  /** The serial of the unit in it; `'0000'` is the perangkat daerah itself. */
  readonly unit: string
  /** Whether it is a unit inside a perangkat daerah. */
  readonly isUnit: boolean
}

/** What is wrong with a budget code. */
export interface OpdCodeIssue {
  /** `wrong-form`: not eight groups of 1, 2, 1, 2, 1, 2, 2 and 4 digits. `gap-between-fields`: an unused place before a used one. `field-twice`: a field given twice. `no-field`: no field at all. */
  readonly code: 'wrong-form' | 'gap-between-fields' | 'field-twice' | 'no-field'
  /** What was given, at most 40 characters of it. */
  readonly given: string
  /** What is accepted. */
  readonly accepted: readonly string[]
}

const FORM = /^(\d\.\d{2})\.(\d\.\d{2})\.(\d\.\d{2})\.(\d{2})\.(\d{4})$/
const UNUSED = '0.00'
const SHAPE = ['1.03.1.04.0.00.01.0000']

/**
 * Takes the budget code of a perangkat daerah apart: up to three fields of government, its serial, and the unit. The pattern was seen
 * in public documents, and the limit of three follows PP 18/2016 Pasal 18 ayat (5) and 40 ayat (5); the coding rule itself was not
 * read. A code is unique only together with the region.
 *
 * @param text the code: `'1.03.1.04.0.00.01.0000'`
 * @returns its parts, or every issue
 * @example
 * const code = parseOpdCode('1.03.1.04.0.00.01.0003')
 * code.ok && code.value.fields // => ['1.03', '1.04']
 * code.ok && code.value.isUnit // => true
 * const wrong = parseOpdCode('1.03')
 * wrong.ok === false && wrong.issues[0]?.code // => 'wrong-form'
 */
export function parseOpdCode(
  text: string,
): { readonly ok: true; readonly value: OpdCode } | { readonly ok: false; readonly issues: readonly OpdCodeIssue[] } {
  const found = typeof text === 'string' ? FORM.exec(text.trim()) : null
  if (found === null) {
    return { ok: false, issues: [{ code: 'wrong-form', given: String(text).slice(0, 40), accepted: SHAPE }] }
  }
  const places = found.slice(1, 4)
  const fields = places.filter((field) => field !== UNUSED)
  const issues: OpdCodeIssue[] = []
  const say = (code: OpdCodeIssue['code'], accepted: readonly string[]) =>
    issues.push({ code, given: places.join('.'), accepted })
  if (fields.length === 0) say('no-field', SHAPE)
  if (places.slice(0, fields.length).includes(UNUSED)) say('gap-between-fields', SHAPE)
  if (new Set(fields).size < fields.length) say('field-twice', SHAPE)
  if (issues.length > 0) return { ok: false, issues }
  const unit = found[5] as string
  return { ok: true, value: { code: text.trim(), fields, serial: found[4] as string, unit, isUnit: unit !== '0000' } }
}
