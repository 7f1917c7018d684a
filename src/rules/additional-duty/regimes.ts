import { between, from, type Period } from '../../dates'
import { type BasisEntry, norm } from '../../law'
import type { AdditionalDuty } from './dimensions'
import { ADDITIONAL_DUTIES } from './dimensions'

/** The day no row begins before: a row from here on has always held, as far as this library looks back. */
export const EVER = '0001-01-01'

/**
 * From the first regime to the middle of 2018 packages under way kept the old rules, and the first day of Perlem LKPP 15/2018 is known
 * from memory only; nothing is said of requirements in that stretch.
 */
export const TRANSITION: Period = /* @__PURE__ */ between(EVER, '2018-07-01')

/** Perpres 16/2018 as enacted, with Perlem LKPP 15/2018. */
export const FIRST: Period = /* @__PURE__ */ between('2018-07-01', '2021-02-02')

/** Perlem LKPP 15/2018, from the end of the transition until Perlem LKPP 7/2021 took its place. */
export const PERLEM_15: Period = /* @__PURE__ */ between('2018-07-01', '2021-06-02')

/** The note of rows that turn on the day, between the change of the Perpres in February 2021 and the following months, that no source gives. */
export const DAY_FROM_MEMORY = 'day-of-perlem-7-from-memory'

/** Perlem LKPP 7/2021, whose articles on the actors were not read, until the second change of the Perpres. */
export const PERLEM_7: Period = /* @__PURE__ */ between('2021-06-02', '2025-04-30')

/** Since Perlem LKPP 7/2021. */
export const SINCE_PERLEM_7: Period = /* @__PURE__ */ from('2021-06-02')

/** Perpres 12/2021 until the last day on which a basic certificate was enough. */
export const SECOND: Period = /* @__PURE__ */ between('2021-02-02', '2024-01-01')

/** The year for which SE LKPP 1/2024 arranges. */
export const YEAR_2024: Period = /* @__PURE__ */ between('2024-01-01', '2025-01-01')

/** From then until the second change of the Perpres. */
export const EARLY_2025: Period = /* @__PURE__ */ between('2025-01-01', '2025-04-30')

/** Perpres 46/2025, the second change. */
export const THIRD: Period = /* @__PURE__ */ from('2025-04-30')

/** Before PP 12/2019; its forerunner is not held whole. */
export const BEFORE_PP_12: Period = /* @__PURE__ */ between(EVER, '2019-03-12')

/** Since PP 12/2019. */
export const SINCE_PP_12: Period = /* @__PURE__ */ from('2019-03-12')

/** Before the first change of the Perpres. */
export const BEFORE_2021: Period = /* @__PURE__ */ between(EVER, '2021-02-02')

/** From the first change of the Perpres to the second. */
export const AS_CHANGED_IN_2021: Period = /* @__PURE__ */ between('2021-02-02', '2025-04-30')

/** Until the second change of the Perpres. */
export const UNTIL_2025: Period = /* @__PURE__ */ between(EVER, '2025-04-30')

/** What a row rests on besides that goes on since then: the articles that the second change rewrites, which its own is not among. */
export const KEPT: BasisEntry = /* @__PURE__ */ norm('perpres-46-2025/pasal-i')

/** The duties that are not among those named. */
export function allBut(...named: readonly AdditionalDuty[]): AdditionalDuty[] {
  return ADDITIONAL_DUTIES.filter((duty) => !named.includes(duty))
}
