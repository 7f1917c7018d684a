import { plainDate } from '../../dates'
import { type Conflict, isRupiah, MOST_RUPIAH } from './conflicts'
import type { BudgetAbsorptionFacts, OpdBudget, ProcedureAdoptionFacts } from './facts'
import { QUARTERS } from './fiscal-year'

/**
 * Refuses figures that are no figures, or that cannot stand together; an error of whoever calls, so all are told at once.
 *
 * @param facts the facts
 * @param conflicts what was found across them
 * @throws RangeError naming every field, what was given and what is accepted
 */
export function refuseBudget(facts: BudgetAbsorptionFacts, conflicts: readonly Conflict[]): void {
  refuse([
    ...emptyList('opds', facts.opds),
    ...facts.opds.flatMap((opd, place) => [...emptyName(`opds[${place}].opd`, opd.opd), ...amountsOf(opd, place)]),
    ...conflicts.map(told),
  ])
}

/**
 * Refuses a report on a procedure that names nothing, or whose statements cannot stand together.
 *
 * @param facts the facts
 * @param conflicts what was found across them
 * @throws RangeError naming every field, what was given and what is accepted
 */
export function refuseProcedure(facts: ProcedureAdoptionFacts, conflicts: readonly Conflict[]): void {
  if (facts.asOf !== undefined) plainDate(facts.asOf, 'asOf')
  if (facts.dueOn !== undefined) plainDate(facts.dueOn, 'dueOn')
  refuse([
    ...emptyList('elements', facts.elements),
    ...facts.elements.flatMap((element, place) => emptyName(`elements[${place}]`, element)),
    ...emptyList('opds', facts.opds),
    ...facts.opds.flatMap(({ opd }, place) => emptyName(`opds[${place}].opd`, opd)),
    ...conflicts.map(told),
  ])
}

function refuse(found: readonly string[]): void {
  if (found.length > 0) throw new RangeError(found.join('; '))
}

function emptyList(field: string, list: readonly unknown[]): string[] {
  return list.length === 0 ? [`${field}: empty; accepted: at least one entry`] : []
}

function emptyName(field: string, name: string): string[] {
  return name === '' ? [`${field}: empty; accepted: a name`] : []
}

function amountsOf({ budget, realised, target }: OpdBudget, place: number): string[] {
  const said = (field: string, value: unknown, least: number): string[] =>
    value === undefined || (isRupiah(value) && value >= least)
      ? []
      : [
          `opds[${place}].${field}: ${String(value)} is not accepted; accepted: whole rupiah, ${least} to ${MOST_RUPIAH}`,
        ]
  return [
    ...said('budget', budget, 1),
    ...QUARTERS.flatMap((quarter) => said(`realised.${quarter}`, realised?.[quarter], 0)),
    ...QUARTERS.flatMap((quarter) => said(`target.${quarter}`, target?.[quarter], 0)),
  ]
}

const WHY: { readonly [K in Conflict['code']]: string } = {
  'named-twice': 'named before; accepted: each name once',
  'quarter-not-begun': 'this quarter has not begun; accepted: amounts through the last day counted',
  'total-too-large': `the sum is too large; accepted: sums up to ${MOST_RUPIAH} rupiah`,
  'not-an-element': 'not among the elements; accepted: the names in elements',
  'in-place-and-lacking': 'also told to be in place; accepted: one of both',
}

function told({ path, code, beside }: Conflict): string {
  return `${written(path)}: ${WHY[code]} (see ${written(beside)})`
}

function written(path: Conflict['path']): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? key : `${text}.${key}`
  }, '')
}
