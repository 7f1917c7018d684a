import { FILINGS, type Filing } from './dimensions'
import type { RemedyFacts } from './facts'
import { type OlderTime, PP_79 } from './older-time'

/** The day from which PP 94/2021 is in force. */
export const PP_94 = '2021-08-31'

/**
 * When the remedy was or may still be filed, as far as the change of law in August 2021 tells apart.
 *
 * @param given the days known
 * @param older how the time of the older remedy stood when PP 79/2021 came
 * @returns the stretches left possible
 */
export function filingsOf(given: RemedyFacts, older: OlderTime): readonly Filing[] {
  const { asOf, decidedOn, receivedOn, remedyDecidedOn } = given
  const filed = given.objectedOn ?? given.appealedOn
  // A time that had run out is not opened anew: the older law says what became of it, however late it is filed.
  if (older === 'run-out' && (filed ?? asOf ?? PP_79) >= PP_79)
    return filed === undefined && asOf === undefined
      ? ['closed-before-pp-79', 'pending-on-pp-79']
      : ['closed-before-pp-79']
  if (filed !== undefined)
    return filedOn(filed, remedyDecidedOn ?? (asOf !== undefined && asOf < PP_79 ? asOf : undefined))
  // What is not filed yet is filed at the earliest on the day of the plan, or on the last day known before it.
  const earliest = [asOf, receivedOn, decidedOn]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)
  if (asOf !== undefined) return filedOn(earliest as string, asOf < PP_79 ? asOf : undefined)
  if (earliest === undefined || earliest < PP_79) return FILINGS
  return earliest < PP_94 ? ['between-pp-79-and-pp-94', 'since-pp-94'] : ['since-pp-94']
}

/** A remedy filed before PP 79/2021 is told apart by whether it was decided by then. */
function filedOn(day: string, decidedOn: string | undefined): readonly Filing[] {
  if (day >= PP_94) return ['since-pp-94']
  if (day >= PP_79) return ['between-pp-79-and-pp-94']
  if (decidedOn === undefined) return ['closed-before-pp-79', 'pending-on-pp-79']
  return decidedOn < PP_79 ? ['closed-before-pp-79'] : ['pending-on-pp-79']
}
