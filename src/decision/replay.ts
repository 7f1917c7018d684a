import { type Change, changesBetween } from './change'
import type { Context } from './context'
import type { CheckerEntry } from './entry'
import { identityIn } from './identity'
import type { Decision } from './outcome'
import { type Edition, identityRefused, type Receipt, sumOf } from './receipt'

/** Checkers by the name their decisions carry; `CHECKERS` of `aparatur/checkers`, or the caller's own beside them. */
export type CheckerRegister = { readonly [id: string]: CheckerEntry | undefined }

/** What a receipt gives when it is looked at again. */
export interface Replay {
  /**
   * `'same'` or `'changed'`; `'refused'` where the checker no longer takes the facts, or the receipt names a person; `'unknown-checker'`
   * and `'unknown-format'` where it cannot be looked at.
   */
  readonly status: 'same' | 'changed' | 'refused' | 'unknown-checker' | 'unknown-format'
  /** Id of the checker. */
  readonly checker: string
  /** Whether the receipt carries its own check sum; otherwise it was altered or damaged. */
  readonly intact: boolean
  /** What has another version or digest now than when the receipt was made. */
  readonly editions: readonly (keyof Edition)[]
  /** Fields of the context that the receipt does not carry and that were not given again. */
  readonly own: readonly string[]
  /** What changed, question by question, with the provisions that now apply or no longer do. */
  readonly changes: readonly Change[]
  /** The decision then. */
  readonly before: Decision<unknown>
  /** The decision now; `null` where there is none. */
  readonly now: Decision<unknown> | null
  /** Why the facts are refused; empty otherwise. */
  readonly why: string
}

/** What a receipt is looked at with. */
export interface ReplayOptions {
  /** The checkers among which that of the receipt is looked for. The kernel knows no law, so they are given to it. */
  readonly checkers: CheckerRegister
  /** What answers are worked out with now. */
  readonly edition: Edition
  /** What the receipt could not carry: overlays, a calendar. It goes before what the receipt carries. */
  readonly context?: Context
}

/**
 * Looks at a receipt again: whether the same facts give the same answer, and what changed if not.
 *
 * @param kept the receipt
 * @param options the checkers, what is worked with now, and what the receipt could not carry
 * @returns same or changed, with the changes, and whether law, calendar or library have moved since
 * @example
 * import { CHECKERS, EDITION } from 'aparatur/checkers'
 * import { classifyConduct } from 'aparatur/neutrality'
 * const kept = receipt(classifyConduct({ actor: { kind: 'pns' }, conduct: 'cast-vote' }), { edition: EDITION })
 * replay(kept, { checkers: CHECKERS, edition: EDITION }).status // => 'same'
 * const older = { ...kept, edition: { ...EDITION, law: '0000000000000000' } }
 * replay(older, { checkers: CHECKERS, edition: EDITION }).editions // => ['law']
 */
export function replay(kept: Receipt, { checkers, edition, context = {} }: ReplayOptions): Replay {
  const { decision: before } = kept
  const names = Object.keys(edition) as (keyof Edition)[]
  const head = {
    checker: before.checker,
    intact: sumOf(kept) === kept.sum,
    editions: names.filter((name) => kept.edition[name] !== edition[name]),
    own: kept.own.filter((name) => context[name as keyof Context] === undefined),
    changes: [],
    before,
    now: null,
    why: '',
  }
  if (kept.format !== 1 || before.format !== 1) return { ...head, status: 'unknown-format' }
  const entry = Object.hasOwn(checkers, before.checker) ? checkers[before.checker] : undefined
  if (entry === undefined) return { ...head, status: 'unknown-checker' }
  const named = identityIn({ ...(before.facts as object) })
  if (named.length > 0) return { ...head, status: 'refused', why: identityRefused(named) }
  let now: Decision<unknown>
  try {
    now = entry.check(before.facts, { ...kept.context, ...context })
  } catch (refused) {
    // A later version may ask for facts that an older one did not have.
    if (!(refused instanceof RangeError || refused instanceof TypeError)) throw refused
    return { ...head, status: 'refused', why: refused.message }
  }
  // The tables of that time are gone; what changed is told from the grounds that each decision carries.
  const { checker: _, ...untraced } = entry
  const changes = changesBetween(untraced, { decision: before, context }, { decision: now, context })
  return { ...head, status: changes.length === 0 ? 'same' : 'changed', changes, now }
}
