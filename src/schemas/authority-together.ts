import { COVERED } from '../law'
import { type ActingPowerFacts, capacitiesOf } from '../rules/authority'
import { ActingPowerFactsSchema } from './authority'
import { at, dayIn, oneOf } from './collect'
import { ownElections, unknownElection } from './conduct-together'
import type { Finding } from './issue'
import { nearestOf } from './nearest'

const FIRST = COVERED.authority.from
const { capacity: CAPACITY, office: OFFICE } = ActingPowerFactsSchema.def.innerType.shape

/**
 * Finds what is wrong with a question on the power to act as a whole: a capacity in which the office cannot be held, a day before the
 * law that was read, a capacity that begins after the act or ends before it begins, an election that nobody knows.
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
  const capacity = CAPACITY.safeParse(at(facts, 'capacity'))
  const office = OFFICE.safeParse(at(facts, 'office'))
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
  const day = (name: string) => dayIn(at(facts, name))
  const [on, since, lastDay, inauguratedOn] = [day('on'), day('since'), day('lastDay'), day('inauguratedOn')]
  const findings: Finding[] = []
  if (on !== undefined && on < FIRST) {
    findings.push({ path: ['on'], code: 'before-coverage', given: on, due: { kind: 'day-from', day: FIRST } })
  }
  const until = (name: string, given: string | undefined) => {
    if (on === undefined || given === undefined || given <= on) return
    findings.push({
      path: [name],
      code: 'days-out-of-order',
      given,
      due: { kind: 'day-until', day: on },
      beside: { path: ['on'], value: on },
    })
  }
  until('since', since)
  if (at(facts, 'capacity') === 'definitif') until('inauguratedOn', inauguratedOn)
  if (since !== undefined && lastDay !== undefined && lastDay < since) {
    findings.push({
      path: ['lastDay'],
      code: 'days-out-of-order',
      given: lastDay,
      due: { kind: 'day-from', day: since },
      beside: { path: ['since'], value: since },
    })
  }
  return findings
}
