import type { AskedFact, FactKind } from '../decision'
import type { Answerer } from './who'

/** A fact as an area lists it, before it is put beside others. */
export interface CheckerFact extends AskedFact {
  readonly who: Answerer
}

const of =
  (kind: FactKind) =>
  (fact: string, who: Answerer, accepts: readonly string[] = []): CheckerFact => ({
    fact,
    kind,
    accepts,
    when: 'if-missing',
    who,
  })

/** One code of a list. */
export const code: (fact: string, who: Answerer, accepts: readonly string[]) => CheckerFact = /* @__PURE__ */ of('code')
/** Several codes of a list. */
export const codes: (fact: string, who: Answerer, accepts: readonly string[]) => CheckerFact =
  /* @__PURE__ */ of('codes')
/** Yes or no. */
export const flag: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('flag')
/** A day. */
export const day: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('day')
/** A number. */
export const number: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('number')
/** A text that is a key or a title, never a name of a person. */
export const text: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('text')
/** A list. */
export const list: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('list')
/** A record of fields. */
export const record: (fact: string, who: Answerer) => CheckerFact = /* @__PURE__ */ of('record')

/** A fact without which the checker cannot be called. */
export function required(fact: CheckerFact): CheckerFact {
  return { ...fact, when: 'required' }
}

/** A fact whose absence the checker reads as a statement, so that it is asked before the tables are. */
export function opening(fact: CheckerFact): CheckerFact {
  return { ...fact, when: 'opening' }
}
