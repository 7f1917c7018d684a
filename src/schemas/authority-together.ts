import { COVERED } from '../law'
import { type ActingPowerFacts, capacitiesOf } from '../rules/authority'
import { ActingPowerFactsSchema } from './authority'
import { at, oneOf } from './collect'
import { ownElections, unknownElection } from './conduct-together'
import { afterCounting, beforeCoverage, notAfter, notBefore } from './day-findings'
import type { Finding } from './issue'
import { nearestOf } from './nearest'

const FIRST = COVERED.authority.from

/**
 * Finds what is wrong with a question on the power to act as a whole: a capacity in which the office cannot be held, a day before the
 * law that was read or after all that is counted, a capacity that begins after the act or ends before it begins, an election that nobody
 * knows.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function actingPowerTogether(facts: unknown, context: unknown): readonly Finding[] {
  return [
    ...capacityFinding(facts),
    ...dayFindings(facts),
    ...unknownElection(facts, [], context),
    ...ownElections(context),
  ]
}

function capacityFinding(facts: unknown): readonly Finding[] {
  const { shape } = ActingPowerFactsSchema.unwrap()
  const capacity = shape.capacity.safeParse(at(facts, 'capacity'))
  const office = shape.office.safeParse(at(facts, 'office'))
  if (!capacity.success || !office.success) return []
  const accepted: readonly ActingPowerFacts['capacity'][] = capacitiesOf(office.data)
  if (accepted.includes(capacity.data)) return []
  return [
    {
      path: ['capacity'],
      code: 'does-not-fit',
      given: capacity.data,
      due: oneOf(accepted),
      nearest: nearestOf(capacity.data, accepted),
      beside: { path: ['office'], value: office.data },
    },
  ]
}

function dayFindings(facts: unknown): readonly Finding[] {
  return [
    ...beforeCoverage(facts, ['on'], FIRST),
    // Terms and bans are counted from these; that something lasts beyond all that is counted says only that no end is known.
    ...['on', 'since', 'inauguratedOn'].flatMap((name) => afterCounting(facts, [name])),
    ...notAfter(facts, ['since'], ['on']),
    ...(at(facts, 'capacity') === 'definitif' ? notAfter(facts, ['inauguratedOn'], ['on']) : []),
    ...notBefore(facts, ['lastDay'], ['since']),
  ]
}
