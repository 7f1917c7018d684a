import { COVERED } from '../law'
import { capacitiesOf } from '../rules/authority'
import { ActingPowerFactsSchema } from './authority'
import { at, oneOf } from './collect'
import { ownElections } from './conduct-together'
import { afterCounting, beforeCoverage, notBefore } from './day-findings'
import { listIn } from './election-together'
import type { Finding } from './issue'
import { nearestOf } from './nearest'

const FIRST = COVERED.grievance.from
const acting = () => ActingPowerFactsSchema.unwrap().shape

/**
 * Finds what is wrong with a petition as a whole: days before the law that was read, of the petition and of each claim.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @returns every finding
 */
export function petitionTogether(facts: unknown): readonly Finding[] {
  return [
    ...beforeCoverage(facts, ['on'], FIRST),
    ...listIn(at(facts, 'claims')).flatMap((_, place) =>
      beforeCoverage(facts, ['claims', place, 'about', 'on'], FIRST),
    ),
  ]
}

/**
 * Finds what is wrong with a claim or a refused leave as a whole: days before the law that was read, a request complete after its answer.
 *
 * @param facts a plain copy of the facts, likewise
 * @returns every finding
 */
export function claimTogether(facts: unknown): readonly Finding[] {
  return [...beforeCoverage(facts, ['on'], FIRST), ...notBefore(facts, ['on'], ['completeOn'])]
}

/**
 * Finds what is wrong with a common paper as a whole: a capacity in which an office cannot be held, days before the law that was read,
 * days in an order in which they cannot come, an election of the caller's that takes the id of another or ends before it begins.
 *
 * @param facts a plain copy of the facts, likewise
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function recommendationTogether(facts: unknown, context: unknown): readonly Finding[] {
  const receiver = acting().office.safeParse(at(facts, 'receiver', 'office'))
  const head = at(facts, 'place') === 'provinsi' ? 'gubernur' : 'bupati'
  return [
    ...beforeCoverage(facts, ['receivedOn'], FIRST),
    ...['receivedOn', 'completeOn', 'handedToApipOn'].flatMap((name) => afterCounting(facts, [name])),
    ...['forwardedOn', 'handedToApipOn'].flatMap((later) => notBefore(facts, [later], ['receivedOn'])),
    ...(receiver.success ? held(facts, 'receiver', receiver.data) : []),
    ...held(facts, 'sekda', 'sekretaris-daerah'),
    ...held(facts, 'head', head),
    ...ownElections(context),
  ]
}

function held(
  facts: unknown,
  who: 'receiver' | 'sekda' | 'head',
  office: Parameters<typeof capacitiesOf>[0],
): readonly Finding[] {
  const capacity = acting().capacity.safeParse(at(facts, who, 'capacity'))
  if (!capacity.success) return []
  const accepted: readonly string[] = capacitiesOf(office)
  if (accepted.includes(capacity.data)) return []
  return [
    {
      path: [who, 'capacity'],
      code: 'does-not-fit',
      given: capacity.data,
      due: oneOf(accepted),
      nearest: nearestOf(capacity.data, accepted),
      beside: { path: [who === 'receiver' ? 'receiver' : 'place'], value: office },
    },
  ]
}
