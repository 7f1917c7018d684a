import {
  type Caution,
  type Condition,
  isSilent,
  type Missing,
  type Part,
  type Possible,
  type Reading,
} from '../decision'
import { type Bilingual, POINT_TEXTS, type PointId } from '../law'
import { apart } from './apart'
import { wordOf } from './catalogues'
import { conditionTexts } from './conditions'
import { capital, flat, type Item } from './report'
import type { Speech } from './speech'

/** The question, the readings and their holders of a contested point, as the library's own points have them. */
interface PointText {
  readonly question: Bilingual
  readonly why: Bilingual
  readonly options: { readonly [option: string]: { readonly says: Bilingual; readonly holders: readonly Bilingual[] } }
}

/** The prose of a point; `undefined` for a caller's own. */
function pointText(point: string): PointText | undefined {
  return Object.hasOwn(POINT_TEXTS, point) ? POINT_TEXTS[point as PointId] : undefined
}

/** The question a point turns on, or its code. */
export function pointQuestion(point: string, { locale }: Speech): string {
  return pointText(point)?.question[locale] ?? point
}

/** What a reading says, or its code. */
export function optionSays(point: string, option: string, { locale }: Speech): string {
  return optionText(point, option)?.says[locale] ?? option
}

/** The prose of an option; `undefined` for a caller's own. */
function optionText(point: string, option: string): PointText['options'][string] | undefined {
  const options = pointText(point)?.options ?? {}
  return Object.hasOwn(options, option) ? options[option] : undefined
}

/** A caution as a sentence. */
export function cautionItem(caution: Caution, speech: Speech): Item {
  const { cautions, evidence } = speech.words.decision
  const facts = (codes: readonly string[]) => speech.list(codes.map(speech.fact))
  switch (caution.code) {
    case 'inference':
      return { text: cautions.inference({ rows: caution.rows.join(', ') }) }
    case 'note':
      return {
        text: cautions.note({
          note: wordOf(speech.words.notes.notes, caution.note) ?? speech.name(caution.note),
        }),
      }
    case 'not-checked-since':
      return {
        text: cautions[caution.code]({
          checkedThrough: speech.date(caution.checkedThrough),
          on: speech.fact(caution.on),
        }),
      }
    case 'fact-not-used':
      return { text: cautions[caution.code]({ fact: speech.fact(caution.fact) }) }
    case 'reading-chosen':
      return {
        text: cautions[caution.code]({
          point: pointQuestion(caution.point, speech),
          option: optionSays(caution.point, caution.option, speech),
        }),
      }
    case 'possible-contested':
      return {
        text: cautions[caution.code]({ points: caution.points.map((one) => pointQuestion(one, speech)).join(' ') }),
      }
    case 'basis-depends-on':
      return { text: cautions[caution.code]({ facts: facts(caution.facts) }) }
    case 'evidence-below':
      return {
        text: cautions[caution.code]({
          evidence: evidence[caution.evidence],
          asked: evidence[caution.asked],
          part: caution.part === undefined ? '' : speech.fact(caution.part),
        }),
      }
    case 'stated-contradicts-derived': {
      const say = (codes: string) =>
        speech.list(
          codes.split(', ').map((code) => speech.value(caution.fact, code)),
          'or',
        )
      return {
        text: cautions[caution.code]({
          fact: speech.fact(caution.fact),
          stated: say(caution.stated),
          derived: say(caution.derived),
        }),
      }
    }
    case 'days-out-of-order':
      return { text: cautions[caution.code]({ facts: facts(caution.facts) }) }
  }
}

/** The names of missing facts, as part of a sentence. */
export function missingNames(missing: readonly Missing<string>[], speech: Speech): string {
  return speech.list(missing.map(({ fact }) => speech.fact(fact)))
}

/** Which answers lead to what, one item per conclusion that reads apart from the others. */
export function possibleItems(
  possible: readonly Possible<unknown>[],
  says: (value: unknown) => string,
  speech: Speech,
  more: (value: unknown) => readonly string[] = () => [],
): Item[] {
  const { ifThen, ifAny } = speech.words.decision.phrases
  const told = possible.map(({ conclusion, when }) =>
    isSilent(conclusion)
      ? { then: silentText(conclusion.silent, speech), rest: '', when }
      : { then: says(conclusion), rest: more(conclusion).join(' '), when },
  )
  // What comes with an answer is told only where answers that read alike differ in it; beyond it they are one to the reader.
  const ways = new Map<string, Condition[]>()
  for (const { then, rest, when } of told) {
    const alike = told.some((other) => other.then === then && other.rest !== rest)
    const text = alike ? `${then} ${rest}`.trimEnd() : then
    ways.set(text, [...(ways.get(text) ?? []), ...when])
  }
  return [...ways].map(([then, when]) => {
    const conditions = conditionTexts(when, speech)
    const [only] = conditions
    if (only === undefined) return { text: then }
    return conditions.length === 1
      ? { text: ifThen(only, then) }
      : { text: ifAny(then), items: conditionItems(conditions, speech) }
  })
}

/** More ways than this help no reader; the rest is counted. */
const MOST_CONDITIONS = 4

function conditionItems(conditions: readonly string[], { words }: Speech): Item[] {
  const shown = conditions.slice(0, MOST_CONDITIONS).map((text) => ({ text: `${capital(text)}.` }))
  const left = conditions.length - shown.length
  return left === 0 ? shown : [...shown, { text: words.decision.phrases.moreConditions(left) }]
}

/** Why the texts hold no rule, as a sentence. */
export function silentText(reason: string, { words, name }: Speech): string {
  return wordOf(words.notes.silent, reason) ?? `${capital(name(reason))}.`
}

/** The readings of a contested point: what each says, who holds it, what follows; then why one is preferred. */
export function readingItems<O>(
  readings: readonly Reading<O>[],
  follows: (outcome: O) => readonly Item[],
  speech: Speech,
): Item[] {
  const { phrases } = speech.words.decision
  return [...new Set(readings.map(({ point }) => point))].flatMap((point): Item[] => {
    const text = pointText(point)
    const items = readings
      .filter((reading) => reading.point === point)
      .map(({ option, preferred, outcome }): Item => {
        const holders = optionText(point, option)?.holders ?? []
        const held =
          holders.length === 0 ? [] : [{ text: phrases.heldBy(holders.map((one) => one[speech.locale]).join('; ')) }]
        return {
          text: phrases.reading(preferred, optionSays(point, option, speech)),
          items: [...held, ...follows(outcome)],
        }
      })
    const why = text === undefined ? [] : [{ text: phrases.why(text.why[speech.locale]) }]
    return [{ text: phrases.contested(pointQuestion(point, speech)), items: [...items, ...why] }]
  })
}

/** What a report has told before it comes to a part. */
export interface Told {
  /** Cautions as written. */
  readonly cautions: ReadonlySet<string>
  /** Provisions of the answer. */
  readonly provisions: ReadonlySet<string>
}

/** A part of a conclusion: its value, what is missing, its readings, or why there is none; then its grounds in short. */
export function partItems(
  part: Part<unknown, string>,
  value: (value: unknown) => readonly Item[],
  told: Told,
  speech: Speech,
): Item[] {
  const { phrases } = speech.words.decision
  const cautions = part.cautions
    .map((caution) => cautionItem(caution, speech))
    .filter(({ text }) => !told.cautions.has(text))
  const cited = [...new Set(part.basis.map(({ provision: id }) => id))]
  const own = cited.filter((id) => !told.provisions.has(id))
  // What only this part rests on; else, of what the answer rests on, its share: a reader cannot tell which of twenty are meant.
  const asAbove = own.length === 0 && cited.length === told.provisions.size
  const basis = asAbove ? phrases.basisAbove : phrases.basis(speech.cites(own.length > 0 ? own : cited))
  const based: Item[] = cited.length === 0 ? [] : [{ text: basis }]
  switch (part.status) {
    case 'settled':
      return [...value(part.value), ...based, ...cautions]
    case 'open': {
      const text = phrases.partOpen(missingNames(part.missing, speech))
      const each = apart(part.possible)
      const ways = possibleItems(each ?? part.possible, (one) => flat(value(one)), speech)
      const items = each === undefined ? ways : [...ways, { text: phrases.addUp }]
      return [{ text, items }, ...based, ...cautions]
    }
    case 'contested': {
      // Each reading cites what it rests on, so the part as a whole need not.
      const inner = { ...told, cautions: new Set([...told.cautions, ...cautions.map(({ text }) => text)]) }
      return [
        ...readingItems(part.readings, (outcome) => partItems(outcome, value, inner, speech), speech),
        ...cautions,
      ]
    }
    case 'silent':
      return [
        { text: silentText(part.reason, speech) },
        ...(own.length === 0 ? [] : [{ text: phrases.lookedAt(speech.cites(own)) }]),
        ...cautions,
      ]
  }
}
