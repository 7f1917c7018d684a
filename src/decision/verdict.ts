import type { EvidenceOf } from './fold'
import type { Beside, Doubt, Main, Part, Verdict } from './outcome'
import type { Region } from './region'
import { type Body, type Setting, settle } from './settle'
import { gapOf } from './table'
import type { Vocabulary } from './vocabulary'

/** The questions of a checker. */
export interface Questions<C> {
  readonly vocabulary: Vocabulary
  readonly main: Body<Main<C>>
  readonly parts: { readonly [name: string]: Body<unknown> }
  /** Names of the parts that stand on their own, whatever the main question's answer. */
  readonly beside?: readonly string[] | undefined
  readonly evidenceOf: EvidenceOf
}

/**
 * Answers the main question and, where it is settled, every part; under each reading the point is decided for the parts too.
 *
 * @param questions main question and parts
 * @param setting tables, evidence, what was given and chosen
 * @param regions the ways the known facts leave open, each possible in time
 * @returns the verdict, not yet frozen
 */
export function verdictOf<C>(questions: Questions<C>, setting: Setting, regions: readonly Region[]): Verdict<C> {
  const main = settle(setting, regions, questions.main)
  return toVerdict(questions, setting, regions, main as Part<Main<C>>)
}

function toVerdict<C>(
  questions: Questions<C>,
  setting: Setting,
  regions: readonly Region[],
  main: Part<Main<C>>,
): Verdict<C> {
  const { basis, governed, evidence, cautions } = main
  switch (main.status) {
    case 'silent': {
      const { beside, doubts } = besideOf(questions, setting, regions)
      const why = main.reason
      const reason = gapOf(why)
      return beside === undefined
        ? { basis, governed, evidence, cautions, doubts, status: 'outside-law', reason, why }
        : { basis, governed, evidence, cautions, doubts, status: 'outside-law', reason, why, beside }
    }
    case 'open': {
      const { beside, doubts } = besideOf(questions, setting, regions)
      const missing = main.missing as never
      const { possible } = main
      return beside === undefined
        ? { basis, governed, evidence, cautions, doubts, status: 'needs-facts', missing, possible }
        : { basis, governed, evidence, cautions, doubts, status: 'needs-facts', missing, possible, beside }
    }
    case 'contested': {
      const readings = main.readings.map(({ point, option, preferred, outcome }) => {
        const slot = questions.vocabulary.slot[point] as number
        const place = questions.vocabulary.place[slot]?.[option] as number
        const there = regions.map((region) => ({
          ...region,
          masks: region.masks.map((mask, at) => (at === slot ? 1 << place : mask)),
        }))
        const decided = { ...setting, decided: new Set([...(setting.decided ?? setting.chosen), slot]) }
        return { point, option, preferred, outcome: toVerdict(questions, decided, there, outcome as Part<Main<C>>) }
      })
      return { basis, governed, evidence, cautions, doubts: [], status: 'contested', readings }
    }
    case 'settled': {
      const parts = Object.fromEntries(
        Object.entries(questions.parts).map(([name, body]) => [name, settle(setting, regions, body) as Part<unknown>]),
      )
      const conclusion = { ...main.value, ...parts } as C
      return { basis, governed, evidence, cautions, doubts: doubtsOf(parts), status: 'decided', conclusion }
    }
  }
}

/** The parts that stand on their own, with their doubts. */
function besideOf<C>(
  questions: Questions<C>,
  setting: Setting,
  regions: readonly Region[],
): { readonly beside: Beside<C> | undefined; readonly doubts: readonly Doubt[] } {
  const names = questions.beside ?? []
  if (names.length === 0) return { beside: undefined, doubts: [] }
  const parts = Object.fromEntries(
    names.map((name) => [name, settle(setting, regions, questions.parts[name] as Body<unknown>) as Part<unknown>]),
  )
  return { beside: parts as Beside<C>, doubts: doubtsOf(parts) }
}

function doubtsOf(parts: { readonly [name: string]: Part<unknown> }): Doubt[] {
  return Object.entries(parts).flatMap(([part, outcome]): Doubt[] => {
    if (outcome.status === 'open') return [{ part, status: 'open', facts: outcome.missing.map(({ fact }) => fact) }]
    if (outcome.status === 'contested') {
      return [{ part, status: 'contested', points: [...new Set(outcome.readings.map(({ point }) => point))] }]
    }
    return []
  })
}
