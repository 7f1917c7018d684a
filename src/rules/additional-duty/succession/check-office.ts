import { type DateInput, plainDate } from '../../../dates'
import { COVERED } from '../../../law'
import { FUNDS } from '../../../organization'
import { ADDITIONAL_DUTIES } from '../dimensions'
import { DECREE_MAKERS, type SuccessionFacts } from './facts'

/**
 * Refuses what no plan can be made from; the safe door tells all of it at once.
 *
 * @param facts the facts
 * @throws RangeError naming the field
 */
export function checkOffice({ on, fund, people, packages, laidDown }: SuccessionFacts): void {
  if (plainDate(on, 'on') < COVERED['additional-duty'].from) {
    throw new RangeError(
      `on: '${on}' lies before the law that was read; accepted: from ${COVERED['additional-duty'].from}`,
    )
  }
  one('fund', fund, FUNDS)
  unique('people', people)
  unique('packages', packages)
  const keys = new Set(people.map(({ key }) => key))
  people.forEach(({ limit, otherPackages }, at) => {
    count(`people[${at}].limit`, limit)
    count(`people[${at}].otherPackages`, otherPackages)
  })
  packages.forEach(({ fund: own, dueOn, value }, at) => {
    if (own !== undefined) one(`packages[${at}].fund`, own, FUNDS)
    if (dueOn !== undefined) plainDate(dueOn, `packages[${at}].dueOn`)
    count(`packages[${at}].value`, value)
  })
  laidDown.forEach(({ holder, duty, receivedOn, withdrawnOn, since, namedBy }, at) => {
    one(`laidDown[${at}].duty`, duty, ADDITIONAL_DUTIES)
    if (namedBy !== undefined) one(`laidDown[${at}].namedBy`, namedBy, DECREE_MAKERS)
    if (!keys.has(holder))
      throw new RangeError(`laidDown[${at}].holder: '${holder}' is nobody in people; accepted: a key of people`)
    for (const [name, day] of Object.entries({ receivedOn, withdrawnOn, since })) {
      if (day === undefined) continue
      if (plainDate(day as DateInput, `laidDown[${at}].${name}`) > on) {
        throw new RangeError(`laidDown[${at}].${name}: '${day}' lies after the day of the plan; accepted: until ${on}`)
      }
    }
  })
}

function one(field: string, given: string, accepted: readonly string[]): void {
  if (!accepted.includes(given)) {
    throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
  }
}

function unique(field: string, list: readonly { readonly key: string }[]): void {
  const seen = new Set<string>()
  list.forEach(({ key }, at) => {
    if (key === '' || seen.has(key))
      throw new RangeError(`${field}[${at}].key: '${key}' is empty or used twice; accepted: another key`)
    seen.add(key)
  })
}

function count(field: string, given: number | undefined): void {
  if (given !== undefined && !(Number.isSafeInteger(given) && given >= 0)) {
    throw new RangeError(`${field}: ${String(given)} is not accepted; accepted: a whole number from 0`)
  }
}
