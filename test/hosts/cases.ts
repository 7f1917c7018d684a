import type { z } from 'zod'
import { CHECKERS } from '../../src/checkers'
import { DOORS } from '../fuzz/doors'
import { giverOf } from '../fuzz/from-schema'
import { randomAt } from '../fuzz/random'

/** Facts for a checker of the register, as every host gets them. */
export type HostCase = readonly [checker: string, facts: unknown]

const SEED = 20260102
/** Beyond this a door is taken to refuse whatever is drawn. */
const MOST_DRAWN = 2000

/**
 * Draws facts that the checkers take, the same on every machine.
 *
 * @param each how many for each checker
 * @returns the cases, checker by checker
 */
export function hostCases(each: number): readonly HostCase[] {
  const cases = DOORS.flatMap(({ entry, facts, ask, fitting }): HostCase[] => {
    if (entry === undefined) return []
    const taken: HostCase[] = []
    for (let at = 0; taken.length < each && at < MOST_DRAWN; at++) {
      const random = randomAt(SEED, at)
      const drawn: unknown = fitting === undefined ? giverOf(random).give(facts as z.ZodType, '') : fitting(random)
      const answer = ask(drawn, undefined) as { readonly ok: boolean }
      if (answer.ok) taken.push([entry.id, drawn])
    }
    return taken
  })
  const reached = new Set(cases.map(([checker]) => checker))
  const missed = Object.keys(CHECKERS).filter((id) => !reached.has(id))
  if (missed.length > 0) throw new Error(`no case was found for ${missed.join(', ')}`)
  return cases
}

/**
 * What a host runs, as text, for it knows no modules: the answers to all cases in one number, and how many there were of each status.
 * FNV-1a over the letters, since a host need not have any digest.
 */
export const ANSWER = `function answerAll(checkers, cases) {
  let sum = 0x811c9dc5
  const statuses = {}
  for (const [checker, facts] of cases) {
    const decision = checkers[checker].check(facts)
    statuses[decision.status] = (statuses[decision.status] || 0) + 1
    const text = JSON.stringify(decision)
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return JSON.stringify([sum.toString(16), cases.length, Object.keys(statuses).sort().map((one) => one + ' ' + statuses[one])])
}
`

/** One case whose answer stands in the law: liking the post of a determined candidate is a grave breach. */
export const KNOWN = {
  facts: {
    actor: { kind: 'pns' },
    conduct: 'social-media-engagement',
    election: 'pilkada-2024',
    committedOn: '2024-10-10',
    decidedOn: '2024-12-02',
  },
  answer: 'decided discipline-violation berat',
} as const
