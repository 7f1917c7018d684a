import { COVERED } from '../law'
import { capacitiesOf } from '../rules/authority'
import { ActingPowerFactsSchema } from './authority'
import { at, dayIn, oneOf } from './collect'
import { listIn } from './election-together'
import type { Finding } from './issue'
import { nearestOf } from './nearest'

const FIRST = COVERED.grievance.from
const LAST_COUNTED = '2100-12-31'
const OFFICE = ActingPowerFactsSchema.def.innerType.shape.office
const CAPACITY = ActingPowerFactsSchema.def.innerType.shape.capacity

type Path = readonly PropertyKey[]

/** A day before the law that was read. */
function early(facts: unknown, path: Path): readonly Finding[] {
  const given = dayIn(at(facts, ...path))
  if (given === undefined || given >= FIRST) return []
  return [{ path, code: 'before-coverage', given, due: { kind: 'day-from', day: FIRST } }]
}

/** A day that comes before another which it must follow. */
function inOrder(facts: unknown, first: string, later: string): readonly Finding[] {
  const [from, to] = [dayIn(at(facts, first)), dayIn(at(facts, later))]
  if (from === undefined || to === undefined || to >= from) return []
  const beside = { path: [first], value: from }
  return [{ path: [later], code: 'days-out-of-order', given: to, due: { kind: 'day-from', day: from }, beside }]
}

/**
 * Finds what is wrong with a petition as a whole: days before the law that was read, of the petition and of each claim.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @returns every finding
 */
export function petitionTogether(facts: unknown): readonly Finding[] {
  return [
    ...early(facts, ['on']),
    ...listIn(at(facts, 'claims')).flatMap((_, place) => early(facts, ['claims', place, 'about', 'on'])),
  ]
}

/**
 * Finds what is wrong with a claim or a refused leave as a whole: days before the law that was read, a request complete after its answer.
 *
 * @param facts a plain copy of the facts, likewise
 * @returns every finding
 */
export function claimTogether(facts: unknown): readonly Finding[] {
  return [...early(facts, ['on']), ...inOrder(facts, 'completeOn', 'on')]
}

/**
 * Finds what is wrong with a common paper as a whole: a capacity in which an office cannot be held, days before the law that was read,
 * days in an order in which they cannot come.
 *
 * @param facts a plain copy of the facts, likewise
 * @returns every finding
 */
export function recommendationTogether(facts: unknown): readonly Finding[] {
  const receiver = OFFICE.safeParse(at(facts, 'receiver', 'office'))
  const head = at(facts, 'place') === 'provinsi' ? 'gubernur' : 'bupati'
  return [
    ...early(facts, ['receivedOn']),
    ...beyondCounting(facts),
    ...(['forwardedOn', 'handedToApipOn'] as const).flatMap((later) => inOrder(facts, 'receivedOn', later)),
    ...(receiver.success ? held(facts, 'receiver', receiver.data) : []),
    ...held(facts, 'sekda', 'sekretaris-daerah'),
    ...held(facts, 'head', head),
  ]
}

function beyondCounting(facts: unknown): readonly Finding[] {
  return (['receivedOn', 'completeOn', 'handedToApipOn'] as const).flatMap((name): Finding[] => {
    const given = dayIn(at(facts, name))
    if (given === undefined || given <= LAST_COUNTED) return []
    return [{ path: [name], code: 'out-of-range', given, due: { kind: 'day-until', day: LAST_COUNTED } }]
  })
}

function held(
  facts: unknown,
  who: 'receiver' | 'sekda' | 'head',
  office: Parameters<typeof capacitiesOf>[0],
): readonly Finding[] {
  const capacity = CAPACITY.safeParse(at(facts, who, 'capacity'))
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
