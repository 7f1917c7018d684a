import { compare, type Difference } from './compare'
import type { Context } from './context'
import type { CheckerEntry } from './entry'
import type { Decision } from './outcome'
import { provisionsOf, toldOf } from './told'
import { type TracedRow, trace } from './trace'

/** A provision behind a change, and what it did. */
export interface Because {
  /** Id of the provision: `'pp-94-2021/pasal-40/ayat-3'`. */
  readonly provision: string
  /**
   * `'begins'` and `'ends'` on the very day of the change; `'applies'` and `'no-longer-applies'` where facts, readings or the calendar
   * led to other rows.
   */
  readonly did: 'begins' | 'ends' | 'applies' | 'no-longer-applies'
}

/** What changed in one question. */
export interface Change {
  /** `'decision'` for the main question, or the name of the part. */
  readonly part: string
  /** `'effect'`: the answer itself; `'grounds'`: the same answer rests on other provisions. */
  readonly what: 'effect' | 'grounds'
  /** The places that differ: `'says.level'`. */
  readonly differences: readonly Difference[]
  /** The provisions that made it change. */
  readonly because: readonly Because[]
}

/** A decision with the context it was taken in, and its day where days are compared. */
export interface Compared {
  readonly decision: Decision<unknown>
  readonly context: Context
}

/**
 * Tells what changed from one decision to another of the same checker, question by question, and which provisions made it change.
 *
 * @param entry the checker
 * @param before the first, with its context
 * @param after the second, with its context
 * @param day the boundary between them, where there is one
 * @returns the changes; none where both say the same on the same grounds
 */
export function changesBetween({ checker }: CheckerEntry, before: Compared, after: Compared, day?: string): Change[] {
  const [old, now] = [toldOf(before.decision), toldOf(after.decision)]
  const [oldGrounds, nowGrounds] = [provisionsOf(before.decision), provisionsOf(after.decision)]
  let rows: readonly [readonly TracedRow[], readonly TracedRow[]] | undefined
  const traced = (part: string): Because[] => {
    if (checker === undefined) return []
    rows ??= [trace(checker, before.decision, before.context), trace(checker, after.decision, after.context)]
    return becauseOf(rowsFor(part, rows[0]), rowsFor(part, rows[1]), day)
  }
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((part): Change[] => {
    const differences = compare(old[part], now[part])
    const sides = [oldGrounds[part] ?? [], nowGrounds[part] ?? []] as const
    if (differences.length === 0 && sameSet(...sides)) return []
    const because = traced(part)
    const what = differences.length === 0 ? 'grounds' : 'effect'
    return [{ part, what, differences, because: because.length > 0 ? because : ofSides(...sides) }]
  })
}

/** The rows of one question; of a main question that no table answers by itself the rows of all. */
function rowsFor(part: string, rows: readonly TracedRow[]): readonly TracedRow[] {
  const own = rows.filter(({ question }) => question === (part === 'decision' ? 'main' : part))
  return part === 'decision' && own.length === 0 ? rows : own
}

/** The provisions of the rows on one side only; if rows begin or end on the day, theirs alone. */
function becauseOf(before: readonly TracedRow[], after: readonly TracedRow[], day: string | undefined): Because[] {
  const idOf = ({ table, row }: TracedRow) => `${table}/${row}`
  const [old, now] = [new Set(before.map(idOf)), new Set(after.map(idOf))]
  const gone = before.filter((row) => !now.has(idOf(row)))
  const come = after.filter((row) => !old.has(idOf(row)))
  const ending = gone.filter(({ during }) => during.some(({ until }) => until === day))
  const beginning = come.filter(({ during }) => during.some(({ from }) => from === day))
  if (ending.length + beginning.length > 0)
    return unique(grounds([...told(beginning, 'begins'), ...told(ending, 'ends')]))
  return unique(grounds([...told(come, 'applies'), ...told(gone, 'no-longer-applies')]))
}

type Cause = Because & { readonly ground: boolean }

function told(rows: readonly TracedRow[], did: Because['did']): Cause[] {
  return rows.flatMap(({ basis, ground }) => basis.map(({ provision }) => ({ provision, did, ground })))
}

/** A gate that the question passed is told only where nothing else made the difference. */
function grounds(causes: readonly Cause[]): Because[] {
  const own = causes.some(({ ground }) => ground) ? causes.filter(({ ground }) => ground) : causes
  return own.map(({ provision, did }) => ({ provision, did }))
}

function ofSides(before: readonly string[], after: readonly string[]): Because[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((provision) => ({ provision, did: 'applies' as const })),
    ...before
      .filter((one) => !after.includes(one))
      .map((provision) => ({ provision, did: 'no-longer-applies' as const })),
  ]
}

/** Each provision once; one that stands on both sides made no difference. */
function unique(because: readonly Because[]): Because[] {
  const came = new Set(because.filter(({ did }) => did === 'begins' || did === 'applies').map((one) => one.provision))
  const went = new Set(
    because.filter(({ did }) => did === 'ends' || did === 'no-longer-applies').map((one) => one.provision),
  )
  const both = because.every(({ provision }) => came.has(provision) && went.has(provision))
  const kept = because.filter(({ provision, did }) =>
    both ? did === 'begins' || did === 'applies' : !(came.has(provision) && went.has(provision)),
  )
  return [...new Map(kept.map((one) => [`${one.did} ${one.provision}`, one])).values()]
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
