import { type AnyRow, CLOCK_FACTS, type Clock, isSilent, type Table } from '../decision'
import { feelDays, feelLiteral, feelTests, isFeelName } from './feel'

/** How a table is written. */
export interface DmnOptions {
  /** What the decision is called; the id of the table when left out. */
  readonly name?: string | undefined
  /** Names an input or an output for people; `label` of `aparatur/explain` will do. Codes stay codes. */
  readonly label?: ((code: string) => string) | undefined
}

/** One input of a table written as DMN. */
export interface DmnInput {
  /** Its name in the expressions: `'limb'`, `'decidedOn'`, `'reading_sedang_kinds'`. */
  readonly name: string
  /** A dimension of the table, the day of a clock, or the option of a contested point. */
  readonly kind: 'dimension' | 'clock' | 'reading'
  /** The name it has in the table: the dimension, the clock, or the id of the point. */
  readonly of: string
}

/** Why a table cannot be told in DMN without saying something else than it does. */
export type DmnMisfit =
  /** Rows that give way to another by a rule of precedence, which DMN does not know and a hit policy would hide. */
  | { readonly code: 'exceptions'; readonly rows: readonly string[] }
  /** Dimensions whose names are words of FEEL's grammar, or no names at all. */
  | { readonly code: 'no-name'; readonly dimensions: readonly string[] }

/** A table as DMN, or every reason why it does not fit. */
export type Dmn =
  | {
      readonly ok: true
      readonly xml: string
      readonly inputs: readonly DmnInput[]
      readonly outputs: readonly string[]
    }
  | { readonly ok: false; readonly misfits: readonly DmnMisfit[] }

/** The output in which a row says that the texts hold no rule. */
const SILENT = 'silent'
/** The only output of a table whose effects are bare codes. */
const EFFECT = 'effect'

/**
 * Writes a decision table as DMN 1.3, for people and programs that do not write TypeScript: one rule per row with hit policy UNIQUE, an input
 * for each dimension, clock and contested point, an output for each field of the effect. Row id, provisions and reasoning stand beside each
 * rule as annotations. The four answers do not go with it: a missing input is no rule at all, and whoever asks chooses the reading.
 *
 * @param table any decision table, of the library or your own
 * @param options its name and the words for its columns
 * @returns the text of the file with the inputs to give, or why the table does not fit
 * @example
 * import { levelTable } from 'aparatur/discipline'
 * const dmn = toDmn(levelTable)
 * dmn.ok && dmn.inputs.map(({ name }) => name) // => ['limb', 'impact']
 * dmn.ok && dmn.xml.includes('hitPolicy="UNIQUE"') // => true
 */
export function toDmn(table: Table, { name = table.id, label }: DmnOptions = {}): Dmn {
  const rows = Object.entries(table.rows())
  const misfits = misfitsOf(table, rows)
  if (misfits.length > 0) return { ok: false, misfits }
  const inputs = inputsOf(table, rows)
  const outputs = outputsOf(rows)
  const named = label ?? ((code: string) => code)
  const data = inputs.flatMap((input) => [
    `  <inputData id="data_${input.name}" name="${input.name}">`,
    `    <variable id="variable_${input.name}" name="${input.name}" typeRef="${typeOf(input)}"/>`,
    '  </inputData>',
  ])
  const needs = inputs.map(
    (input) =>
      `    <informationRequirement id="needs_${input.name}"><requiredInput href="#data_${input.name}"/></informationRequirement>`,
  )
  const columns = [
    ...inputs.map((input) => inputColumn(input, named(input.of), table)),
    ...outputs.map(
      (key, at) => `      <output id="output_${at}" name="${xml(key)}" label="${xml(named(key))}" typeRef="Any"/>`,
    ),
    ...ANNOTATIONS.map((annotation) => `      <annotation name="${annotation}"/>`),
  ]
  const rules = rows.map(([id, row], at) => rule(at, id, row, inputs, outputs))
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="${xml(name)}" namespace="urn:aparatur:dmn" exporter="aparatur">`,
    ...data,
    `  <decision id="decision" name="${xml(name)}">`,
    `    <variable id="answer" name="${xml(name)}" typeRef="Any"/>`,
    ...needs,
    '    <decisionTable id="table" hitPolicy="UNIQUE">',
    ...columns,
    ...rules,
    '    </decisionTable>',
    '  </decision>',
    '</definitions>',
    '',
  ]
  return { ok: true, xml: lines.join('\n'), inputs, outputs }
}

type Rows = readonly (readonly [string, AnyRow])[]

function misfitsOf({ dimensions }: Table, rows: Rows): DmnMisfit[] {
  const exceptions = rows.flatMap(([id, { over }]) => (over === undefined ? [] : [id]))
  const nameless = Object.keys(dimensions).filter((dimension) => !isFeelName(dimension))
  return [
    ...(exceptions.length === 0 ? [] : [{ code: 'exceptions' as const, rows: exceptions }]),
    ...(nameless.length === 0 ? [] : [{ code: 'no-name' as const, dimensions: nameless }]),
  ]
}

function inputsOf({ dimensions }: Table, rows: Rows): DmnInput[] {
  const clocks = Object.keys(CLOCK_FACTS).filter((clock) =>
    rows.some(([, { during }]) => during?.[clock] !== undefined),
  ) as Clock[]
  const points = new Set(rows.flatMap(([, { reading }]) => Object.keys(reading ?? {})))
  return [
    ...Object.keys(dimensions).map((of): DmnInput => ({ name: of, kind: 'dimension', of })),
    ...clocks.map((of): DmnInput => ({ name: CLOCK_FACTS[of], kind: 'clock', of })),
    ...[...points].map((of): DmnInput => ({ name: `reading_${of.replaceAll('-', '_')}`, kind: 'reading', of })),
  ]
}

/** The fields of the effects in the order in which rows first name them; a bare effect has the one field `effect`. */
function outputsOf(rows: Rows): string[] {
  const keys = new Set<string>()
  for (const [, { then }] of rows) for (const key of Object.keys(fieldsOf(then))) keys.add(key)
  keys.delete(SILENT)
  return [...keys, ...(rows.some(([, { then }]) => isSilent(then)) ? [SILENT] : [])]
}

function fieldsOf(effect: unknown): { readonly [key: string]: unknown } {
  const isRecord = typeof effect === 'object' && effect !== null && !Array.isArray(effect)
  return isRecord ? (effect as { readonly [key: string]: unknown }) : { [EFFECT]: effect }
}

function typeOf({ kind }: DmnInput): string {
  return kind === 'clock' ? 'date' : 'string'
}

function inputColumn(input: DmnInput, label: string, { dimensions }: Table): string {
  const open = `      <input id="input_${input.name}" label="${xml(label)}">`
  const expression = `<inputExpression id="expression_${input.name}" typeRef="${typeOf(input)}"><text>${input.name}</text></inputExpression>`
  // A point has options that no row rests on, so only the codes of dimensions are a closed list.
  const values = input.kind === 'dimension' ? feelTests(dimensions[input.of] as readonly string[]) : undefined
  const list =
    values === undefined ? '' : `<inputValues id="values_${input.name}"><text>${xml(values)}</text></inputValues>`
  return `${open}${expression}${list}</input>`
}

const ANNOTATIONS = ['row', 'basis', 'reasoning'] as const

function rule(at: number, id: string, row: AnyRow, inputs: readonly DmnInput[], outputs: readonly string[]): string {
  const tests = inputs.map(
    (input) => `        <inputEntry id="test_${at}_${input.name}"><text>${xml(testOf(input, row))}</text></inputEntry>`,
  )
  const fields = fieldsOf(row.then)
  const effects = outputs.map(
    (key, column) =>
      `        <outputEntry id="effect_${at}_${column}"><text>${xml(feelLiteral(fields[key]))}</text></outputEntry>`,
  )
  const basis = row.basis.map(({ provision, role }) => `${role} ${provision}`).join('; ')
  const notes = [id, basis, row.reasoning].map(
    (text) => `        <annotationEntry><text>${xml(text)}</text></annotationEntry>`,
  )
  return [`      <rule id="rule_${at}">`, ...tests, ...effects, ...notes, '      </rule>'].join('\n')
}

function testOf({ kind, of }: DmnInput, row: AnyRow): string {
  if (kind === 'clock') {
    const period = row.during?.[of]
    return period === undefined ? '-' : feelDays(period.from, period.until)
  }
  if (kind === 'reading') {
    const option = row.reading?.[of]
    return option === undefined ? '-' : feelTests([option])
  }
  const condition = row.when[of]
  if (typeof condition === 'string') return feelTests([condition])
  return Array.isArray(condition) ? feelTests(condition) : '-'
}

const MARKS: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML, without the signs that no XML document may hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (mark) => MARKS[mark] as string)
}
