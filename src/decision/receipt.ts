import type { Context } from './context'
import { digest } from './digest'
import { identityIn, withoutIdentity } from './identity'
import type { Decision } from './outcome'
import { structuredCopy } from './plain-data'

/** What an answer was worked out with: the version of the library, and a digest of each body of data it rests on. */
export interface Edition {
  /** Version of the library: `'0.1.0'`. */
  readonly library: string
  /** Digest of every table, instrument and contested point. */
  readonly law: string
  /** Digest of the decrees of the calendar. */
  readonly calendar: string
  /** Digest of the elections. */
  readonly elections: string
}

/** A decision kept for later: plain JSON, without anybody's name or number. */
export interface Receipt {
  /** The form of the receipt. */
  readonly format: 1
  /** What it was worked out with. */
  readonly edition: Edition
  /** The context of the call, as far as it is plain data: chosen readings, evidence asked for, elections of the caller's. */
  readonly context: { readonly [name: string]: unknown }
  /** Fields of the context that a receipt does not carry, for they are no plain data: `['overlays']`. */
  readonly own: readonly string[]
  /** Paths that were left out because they named a person; empty unless that was asked for. */
  readonly leftOut: readonly string[]
  /** The decision with its facts. */
  readonly decision: Decision<unknown>
  /** Digest of all the rest, so that damage is seen. */
  readonly sum: string
}

/** How a receipt is made. */
export interface ReceiptOptions {
  /** What the answer was worked out with: `EDITION` of `aparatur/checkers`. */
  readonly edition: Edition
  /** The context of the call. */
  readonly context?: Context
  /** What to do with a name or number of a person: `'refuse'` (default), or `'leave-out'`, which the receipt then says. */
  readonly identity?: 'refuse' | 'leave-out'
}

/**
 * Makes a receipt of a decision, to be kept in a file and looked at again years later with {@link replay}.
 *
 * @param decision the decision of any checker
 * @param options what it was worked out with, and in which context
 * @returns the receipt
 * @throws RangeError naming each field that holds a name or number of a person, unless those are to be left out
 * @example
 * import { EDITION } from 'aparatur/checkers'
 * import { classifyConduct } from 'aparatur/neutrality'
 * const decision = classifyConduct({ actor: { kind: 'pns' }, conduct: 'cast-vote' })
 * const kept = receipt(decision, { edition: EDITION })
 * kept.decision.status // => 'decided'
 * kept.edition.library // => '0.1.0'
 */
export function receipt(
  decision: Decision<unknown>,
  { edition, context = {}, identity = 'refuse' }: ReceiptOptions,
): Receipt {
  const entries = Object.entries(context).filter(([, value]) => value !== undefined)
  const plain = entries.filter(([, value]) => isPlain(value))
  const told = { context: structuredCopy(Object.fromEntries(plain)), decision: structuredCopy(decision) }
  const leftOut = [...identityIn(told.context).map((path) => `context.${path}`), ...identityIn(told.decision)]
  if (leftOut.length > 0 && identity === 'refuse') throw new RangeError(identityRefused(leftOut))
  const body = {
    format: 1 as const,
    edition: { ...edition },
    context: withoutIdentity(told.context),
    own: entries.filter(([, value]) => !isPlain(value)).map(([name]) => name),
    leftOut,
    decision: withoutIdentity(told.decision),
  }
  return { ...body, sum: sumOf(body) }
}

/** What is told of fields that name a person. */
export function identityRefused(paths: readonly string[]): string {
  return `${paths.join(', ')}: a receipt carries no name and no number of a person; accepted: facts without them, or identity: 'leave-out'`
}

/** The check sum of a receipt without its own. */
export function sumOf({ format, edition, context, own, leftOut, decision }: Omit<Receipt, 'sum'>): string {
  return digest({ format, edition, context, own, leftOut, decision })
}

/** Whether JSON carries a value whole: no function anywhere in it. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'function') return false
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain)
}
