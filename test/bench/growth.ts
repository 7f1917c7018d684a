import type { AnyRow, Table } from '../../src/decision'
import { guideline } from '../../src/law'
import { randomAt } from '../fuzz/random'
import type { buildSubject } from './built'

type Subject = Awaited<ReturnType<typeof buildSubject>>

/** A table that was made to grow, with cases for it. */
export interface Grown {
  readonly rows: number
  /** Finds the answer and no more. */
  readonly find: (place: number) => unknown
  /** Makes a decision of it, with the facts copied. */
  readonly act: (place: number) => unknown
}

const BASIS = [guideline('skb-2022/lampiran-2/disiplin/d6')]
const CASES = 4096
const codes = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

/** A table of one row for each pair of codes: a row that is asked for stands among as many others as its bucket holds. */
function grown({ defineVocabulary, prepareTable }: Subject, buckets: number, inside: readonly [number, number]): Grown {
  const dimensions = { bucket: codes('b', buckets), one: codes('x', inside[0]), two: codes('y', inside[1]) }
  const rows: Record<string, AnyRow> = {}
  for (const bucket of dimensions.bucket)
    for (const one of dimensions.one)
      for (const two of dimensions.two)
        rows[`${bucket}/${one}/${two}`] = {
          when: { bucket, one, two },
          then: `${bucket}-${one}-${two}`,
          basis: BASIS,
          reasoning: 'text',
        } as unknown as AnyRow
  const table = { id: 'grown', bucket: 'bucket', dimensions, asks: undefined, rows: () => rows } as unknown as Table
  const vocabulary = defineVocabulary<Record<string, string>>({ dimensions, points: {} })
  const prepared = prepareTable(table as never, vocabulary, { evidenceOf: () => 'gazette-text' }) as unknown as {
    (input: unknown): { readonly status: string; readonly conclusion: unknown }
    readonly answer: (input: unknown) => unknown
  }
  const random = randomAt(7, buckets * 1000 + inside[0])
  const cases = Array.from({ length: CASES }, () => ({
    facts: { bucket: random.one(dimensions.bucket), one: random.one(dimensions.one), two: random.one(dimensions.two) },
    on: {},
  }))
  for (const input of cases.slice(0, 64)) {
    const { bucket, one, two } = input.facts
    if (prepared(input).conclusion !== `${bucket}-${one}-${two}`)
      throw new Error(`${bucket} ${one} ${two} is not found`)
  }
  return {
    rows: Object.keys(rows).length,
    find: (place) => prepared.answer(cases[place % CASES]),
    act: (place) => prepared(cases[place % CASES]),
  }
}

/** Rows doubled four times, across buckets: each bucket keeps 16 rows. */
export function acrossBuckets(subject: Subject): readonly Grown[] {
  return [4, 8, 16, 32, 64].map((buckets) => grown(subject, buckets, [4, 4]))
}

/** Rows doubled four times inside one bucket of two. */
export function insideBucket(subject: Subject): readonly Grown[] {
  return [1, 2, 4, 8, 16].map((times) => grown(subject, 2, [times, 16]))
}
