import { evaluate } from 'feelin'
import { describe, expect, it } from 'vitest'
import { listTables } from '../../docs/build/inventory'
import { addDays, type DateInput } from '../../src/dates'
import { CLOCK_FACTS, type Clock, prepareTable, type Table } from '../../src/decision'
import { type DmnInput, toDmn } from '../../src/interchange'
import { readDmn } from './dmn-runner'

/** Cells walked of a table before a sample is taken of the rest. */
const MOST = 150

/** Before the first day of the calendar there is none to try. */
const FIRST_DAY = '0001-01-01'

const listed = await listTables()
const fitting = listed.flatMap((one) => {
  const dmn = toDmn(one.table)
  return dmn.ok ? [{ ...one, dmn }] : []
})

/** Days around every boundary of a clock in the table, and one far from all. */
function daysOf(table: Table, clock: string): DateInput[] {
  const periods = Object.values(table.rows()).flatMap(({ during }) => during?.[clock] ?? [])
  const bounds: DateInput[] = periods.flatMap((period) => [period.from, period.until ?? []].flat())
  const around = [...new Set(bounds)].flatMap((day): DateInput[] =>
    day === FIRST_DAY ? [day] : [addDays(day, -1), day, addDays(day, 1)],
  )
  return [...new Set<DateInput>([...around, '2024-06-03'])].toSorted()
}

function valuesOf(input: DmnInput, { table, vocabulary }: (typeof listed)[number]): readonly string[] {
  if (input.kind === 'clock') return daysOf(table, input.of)
  if (input.kind === 'dimension') return table.dimensions[input.of] as readonly string[]
  return vocabulary.values[vocabulary.slot[input.of] as number] as readonly string[]
}

/** Every case of the table, or as many as are walked, spread evenly over all of them. */
function* cases(inputs: readonly DmnInput[], one: (typeof listed)[number]): Generator<Record<string, string>> {
  const values = inputs.map((input) => valuesOf(input, one))
  const all = values.reduce((product, { length }) => product * length, 1)
  const walked = Math.min(all, MOST)
  for (let n = 0; n < walked; n++) {
    let rest = Math.floor((n * all) / walked)
    yield Object.fromEntries(
      inputs.map(({ name }, at) => {
        const own = values[at] as readonly string[]
        const value = own[rest % own.length] as string
        rest = Math.floor(rest / own.length)
        return [name, value]
      }),
    )
  }
}

describe('tables as DMN', () => {
  it('of many rooms fit, and the others say why', () => {
    const misfits = listed.flatMap(({ table }) => {
      const dmn = toDmn(table)
      return dmn.ok ? [] : [[table.id, dmn.misfits.map(({ code }) => code)]]
    })
    expect(misfits).toEqual([
      ['discipline-limb', ['exceptions']],
      ['duty-beside', ['exceptions']],
    ])
    expect(new Set(fitting.map(({ area }) => area)).size).toBe(9)
  })

  it.each(fitting.map((one) => [one.table.id, one] as const))('%s agrees in another engine', async (_, one) => {
    const { table, vocabulary, dmn } = one
    const read = await readDmn(dmn.xml)
    expect(read.warnings).toEqual([])
    expect(read.hitPolicy).toBe('UNIQUE')
    expect(read.inputs.map(({ expression }) => expression)).toEqual(dmn.inputs.map(({ name }) => name))
    expect(read.outputs).toEqual(dmn.outputs)
    const prepared = prepareTable(table, vocabulary)
    const differing: unknown[] = []
    for (const given of cases(dmn.inputs, one)) {
      const inputs = Object.fromEntries(
        dmn.inputs.map(({ name, kind }) => [
          name,
          kind === 'clock' ? evaluate(`date("${given[name]}")`).value : given[name],
        ]),
      )
      const hits = read.run(inputs)
      const of = (wanted: DmnInput['kind']) =>
        Object.fromEntries(
          dmn.inputs.flatMap(({ name, kind, of: own }) => (kind === wanted ? [[own, given[name]]] : [])),
        )
      const days = of('clock')
      if (outOfOrder(days)) continue
      const answer = prepared.answer({
        facts: of('dimension') as never,
        on: days as never,
        readings: of('reading') as never,
      })
      const ours =
        answer.status === 'decided'
          ? fieldsOf(answer.conclusion)
          : answer.status === 'outside-law'
            ? answer.why === 'no-row'
              ? undefined
              : { silent: answer.why }
            : { unsettled: answer.status }
      const theirs =
        hits.length === 1 ? present(hits[0]?.outputs ?? {}) : hits.length === 0 ? undefined : { hits: hits.length }
      const basis = hits[0]?.annotations['basis']
      const same =
        JSON.stringify(sorted(ours)) === JSON.stringify(sorted(theirs)) &&
        (ours === undefined || basis === answer.basis.map(({ provision, role }) => `${role} ${provision}`).join('; '))
      if (!same) differing.push({ given, ours, theirs, basis })
    }
    expect(differing.slice(0, 3)).toEqual([])
  })
})

/** Days that cannot follow one another are no case, so the library answers nothing for them. */
function outOfOrder(days: Record<string, string | undefined>): boolean {
  const told = (Object.keys(CLOCK_FACTS) as Clock[]).flatMap((clock) => days[clock] ?? [])
  return told.some((day, at) => at > 0 && day < (told[at - 1] as string))
}

function fieldsOf(effect: unknown): Record<string, unknown> {
  const isRecord = typeof effect === 'object' && effect !== null && !Array.isArray(effect)
  return isRecord ? (effect as Record<string, unknown>) : { effect }
}

function present(outputs: { readonly [name: string]: unknown }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== null))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
