import type * as z from 'zod'
import { accepting, UNSURE } from './accept'
import { read, under } from './collect'
import type { Finding, Validated } from './issue'
import { refusal } from './report'
import { type Snapshot, snapshotOf } from './snapshot'

/** What a door looks at beside the facts. */
export interface SafeCheckOptions<X> {
  /** The schema of the context. Without it the door takes facts only. */
  readonly context?: z.ZodType<X> | undefined
  /**
   * Finds what no field shows alone: days out of order, an election that nobody knows. It is given plain copies of facts and context
   * that may not fit their schemas, runs also when a field is wrong, and must not throw.
   */
  readonly together?: ((facts: unknown, context: unknown) => readonly Finding[]) | undefined
  /** The most entries of one list of the facts that are read, where a thousand are too few. */
  readonly mostEntries?: number | undefined
}

/**
 * Makes a door that takes anything and never throws: it copies the input, reports everything wrong with it, and asks the checker
 * only when nothing is.
 *
 * @param schema the schema of the facts
 * @param checker the function behind the door, which must not throw for what the schema takes
 * @param options the schema of the context, and what is looked at across fields
 * @returns a function from anything to the answer or every issue
 * @example
 * const safeKind = safeCheck(EmployeeKindSchema, (kind) => kind.toUpperCase())
 * safeKind('pns') // => { ok: true, value: 'PNS' }
 * const refused = safeKind('pnss')
 * refused.ok === false && refused.issues[0]?.nearest // => 'pns'
 */
export function safeCheck<F, R, X = never>(
  schema: z.ZodType<F>,
  checker: (facts: F, context?: X) => R,
  options: SafeCheckOptions<X> = {},
): (input: unknown, context?: unknown) => Validated<R> {
  return makingDoor(schema, options, (facts, context) => ({ ok: true, value: checker(facts, context) }))
}

/** What the second step of {@link makingDoor} returns: the value, or what only that step could find. */
export type Made<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Makes a door to a function that takes facts and context and may itself find fault with what fits their schemas.
 *
 * @param schema the schema of the facts
 * @param options the schema of the context, and what is looked at across fields
 * @param make the function behind the door; its findings name their whole path, `context` included
 * @returns a function from anything to the value or every issue
 */
export function makingDoor<F, R, X>(
  schema: z.ZodType<F>,
  { context: contextSchema, together, mostEntries }: SafeCheckOptions<X>,
  make: (facts: F, context?: X) => Made<R>,
): (input: unknown, context?: unknown) => Validated<R> {
  let quick: { readonly facts: (value: unknown) => unknown; readonly context: (value: unknown) => unknown } | undefined
  return (input, context) => {
    quick ??= {
      facts: accepting(schema, mostEntries),
      context: contextSchema === undefined ? () => undefined : accepting(contextSchema),
    }
    const accepted = quick.facts(input)
    const besideIt = context === undefined ? undefined : quick.context(context)
    if (accepted !== UNSURE && besideIt !== UNSURE && (together?.(accepted, besideIt) ?? []).length === 0) {
      const done = make(accepted as F, besideIt as X | undefined)
      if (done.ok) return done
    }
    const facts = snapshotOf(input, mostEntries)
    const factsRead = read(schema, facts)
    const given = contextSchema !== undefined && context !== undefined
    const beside = given ? snapshotOf(context) : NOTHING
    const besideRead = given ? read(contextSchema, beside) : NOT_GIVEN
    const findings = [
      ...factsRead.findings,
      ...under('context', besideRead.findings),
      ...(together?.(facts.value, beside.value) ?? []),
    ]
    const made: Made<R> = findings.length === 0 ? make(factsRead.value as F, besideRead.value) : { ok: false, findings }
    return made.ok ? made : refusal(made.findings, new Map([...facts.oddities, ...beside.oddities]))
  }
}

const NOTHING: Snapshot = Object.freeze({ value: undefined, oddities: new Map() })
const NOT_GIVEN = Object.freeze({ value: undefined, findings: [] })
