import { type DateInput, plainDate } from '../dates'
import { find } from './find'
import type { InstrumentId, ProvisionId } from './provision-id'

/** Whether a provision is in force on a day: a date without law is an answer too. */
export type InForce =
  | { readonly status: 'in-force'; readonly from: string; readonly until: string | null }
  | { readonly status: 'not-yet'; readonly from: string }
  | { readonly status: 'ended'; readonly until: string; readonly by: string }

/**
 * Tells whether a provision was in force on a day; an ended one never falls back to what stood before it.
 *
 * @param id id of a provision or instrument: `'uu-5-2014'`
 * @param on the day, `'2023-10-31'`
 * @returns in force, not yet in force, or ended with the day and what ended it
 * @throws RangeError for an unknown id or an impossible day, naming what was given
 * @example
 * inForce('uu-5-2014', '2023-10-30').status // => 'in-force'
 * inForce('uu-5-2014', '2023-10-31').status // => 'ended'
 * inForce('pp-94-2021/pasal-40/ayat-3', '2021-08-30').status // => 'not-yet'
 */
export function inForce(id: ProvisionId | InstrumentId, on: DateInput): InForce {
  const day = plainDate(on, 'on')
  const found = find(id)
  if (found === undefined) throw new RangeError(`id: '${id}' is no provision of this library`)
  const { instrument, facts } = found
  const from = facts.from ?? instrument.from
  const until = facts.until === undefined ? instrument.until : facts.until
  if (day < from) return { status: 'not-yet', from }
  if (until !== null && day >= until) {
    // Whatever has ended was ended by something; a test holds every instrument to that.
    return { status: 'ended', until, by: (facts.repealedBy ?? facts.amendedBy ?? instrument.repealedBy) as string }
  }
  return { status: 'in-force', from, until }
}
