import { CHECKERS, EDITION } from '../checkers'
import { type CheckerRegister, type Receipt, type Replay, replay } from '../decision'
import { read } from './collect'
import type { Finding, Validated } from './issue'
import { ReceiptSchema } from './receipt'
import { refusal } from './report'
import type { Snapshot } from './snapshot'

/** What the caller brings for receipts of checkers of its own. */
export interface SafeReplayOptions {
  /** Further checkers, by the name their decisions carry; they go before those of the library. */
  readonly checkers?: CheckerRegister | undefined
}

/**
 * Looks at a receipt again, from input of which nothing is known: the text of a file, or what was read from it. It never throws and never
 * changes the input.
 *
 * @param input a receipt, or its JSON as text
 * @param options checkers of the caller's own
 * @returns what the receipt gives now, or every issue
 * @example
 * import { CHECKERS, EDITION } from 'aparatur/checkers'
 * import { receipt } from 'aparatur/decision'
 * const facts = { body: 'urusan-lain', region: 'kabupaten-kota', score: 400, decidedOn: '2024-05-06' }
 * const decision = CHECKERS.classifyOpd.check(facts)
 * const again = safeReplay(JSON.stringify(receipt(decision, { edition: EDITION })))
 * again.ok && again.value.status // => 'same'
 * const refused = safeReplay({ format: 1 })
 * refused.ok === false && refused.issues.map(({ path }) => path) // => ['edition', 'context', 'own', 'leftOut', 'decision', 'sum']
 */
export function safeReplay(input: unknown, options: SafeReplayOptions = {}): Validated<Replay> {
  const snapshot = copyOf(input)
  if (snapshot === undefined)
    return refusal([{ path: [], code: 'not-plain', given: undefined, due: RECEIPT }], new Map())
  const { value, findings } = read(ReceiptSchema, snapshot)
  if (value === undefined) return refusal(findings, snapshot.oddities)
  const checkers = { ...CHECKERS, ...options.checkers }
  return { ok: true, value: replay(value as unknown as Receipt, { checkers, edition: EDITION }) }
}

const RECEIPT: Finding['due'] = {
  kind: 'object',
  keys: ['format', 'edition', 'context', 'own', 'leftOut', 'decision', 'sum'],
}

/**
 * The input as JSON carries it. A receipt is deeper than the facts that the other doors take, and comes from a file; what is no JSON, or
 * has no end, is no receipt.
 */
function copyOf(input: unknown): Snapshot | undefined {
  try {
    const text = typeof input === 'string' ? input : JSON.stringify(input)
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return isDeep(value)
      ? { value: TOO_DEEP, oddities: new Map([[TOO_DEEP, 'too-deep']]) }
      : { value, oddities: new Map() }
  } catch {
    return undefined
  }
}

/** Stands for what is nested without end: a digest of it would need more than the stack. */
const TOO_DEEP: unique symbol = Symbol('too-deep')
/** Four times as deep as the deepest receipt of this library. */
const DEEPEST = 64

/** Whether data just parsed is nested deeper than any receipt, told level by level. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}
