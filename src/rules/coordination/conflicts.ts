import type { BudgetAbsorptionFacts, OpdBudget, ProcedureAdoptionFacts, QuarterAmounts } from './facts'
import { QUARTERS, quartersBegun } from './fiscal-year'

/** Facts that cannot stand together: an office named twice, an amount for a quarter that has not begun. */
export interface Conflict {
  /** Where: `['opds', 2, 'realised', 'q4']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly code: 'named-twice' | 'quarter-not-begun' | 'total-too-large' | 'not-an-element' | 'in-place-and-lacking'
  /** The fact it does not agree with. */
  readonly beside: readonly (string | number)[]
}

/** The largest amount that is exact as a number, in rupiah. */
export const MOST_RUPIAH = Number.MAX_SAFE_INTEGER

/**
 * Tells whether a value is an amount of whole rupiah.
 *
 * @param value anything
 * @returns whether it is a whole number from 0 to 9007199254740991
 * @example
 * isRupiah(1_000_000_000) // => true
 * isRupiah(0.5) // => false
 * isRupiah(2 ** 53) // => false
 */
export function isRupiah(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/**
 * Finds what in the figures of offices cannot stand together. It takes facts of which only the form is known, and skips what is no
 * amount, no name and no day.
 *
 * @param facts the offices and the last day counted
 * @returns every conflict, in the order of the facts
 * @example
 * budgetConflicts({ asOf: '2020-06-30', opds: [{ opd: 'Dinas A', realised: { q3: 5 } }] }).map(({ code }) => code) // => ['quarter-not-begun']
 */
export function budgetConflicts({ asOf, opds }: BudgetAbsorptionFacts): readonly Conflict[] {
  const begun = asOf === undefined ? QUARTERS : quartersBegun(asOf).map(({ quarter }) => quarter)
  const early = opds.flatMap(({ realised }, place) =>
    QUARTERS.filter((quarter) => realised?.[quarter] !== undefined && !begun.includes(quarter)).map(
      (quarter): Conflict => ({
        path: ['opds', place, 'realised', quarter],
        code: 'quarter-not-begun',
        beside: ['asOf'],
      }),
    ),
  )
  const sums = (of: (opd: OpdBudget) => bigint) => opds.reduce((sum, opd) => sum + of(opd), 0n)
  const totals = [
    sums(({ budget }) => amount(budget)),
    sums((opd) => sum(opd.realised)),
    sums((opd) => sum(opd.target)),
  ]
  const large: Conflict[] = totals.some((total) => total > BigInt(MOST_RUPIAH))
    ? [{ path: ['opds'], code: 'total-too-large', beside: ['opds'] }]
    : []
  return [
    ...namedTwice(
      opds.map(({ opd }) => opd),
      (place) => ['opds', place, 'opd'],
    ),
    ...early,
    ...large,
  ]
}

/**
 * Finds what in a report on a procedure cannot stand together.
 *
 * @param facts the elements and the offices
 * @returns every conflict, in the order of the facts
 * @example
 * procedureConflicts({ procedure: 'other', elements: ['a'], opds: [{ opd: 'Dinas A', inPlace: ['b'] }] }).map(({ code }) => code) // => ['not-an-element']
 */
export function procedureConflicts({ elements, opds }: ProcedureAdoptionFacts): readonly Conflict[] {
  return [
    ...namedTwice(elements, (place) => ['elements', place]),
    ...namedTwice(
      opds.map(({ opd }) => opd),
      (place) => ['opds', place, 'opd'],
    ),
    ...opds.flatMap(({ inPlace = [], lacking = [] }, place) => [
      ...namedTwice(inPlace, (at) => ['opds', place, 'inPlace', at]),
      ...namedTwice(lacking, (at) => ['opds', place, 'lacking', at]),
      ...strange(inPlace, elements, ['opds', place, 'inPlace']),
      ...strange(lacking, elements, ['opds', place, 'lacking']),
      ...lacking.flatMap((element, at): Conflict[] =>
        isName(element) && inPlace.includes(element)
          ? [
              {
                path: ['opds', place, 'lacking', at],
                code: 'in-place-and-lacking',
                beside: ['opds', place, 'inPlace', inPlace.indexOf(element)],
              },
            ]
          : [],
      ),
    ]),
  ]
}

function strange(named: readonly string[], elements: readonly string[], path: Conflict['path']): readonly Conflict[] {
  if (elements.length === 0) return []
  return named.flatMap((element, at): Conflict[] =>
    isName(element) && !elements.includes(element)
      ? [{ path: [...path, at], code: 'not-an-element', beside: ['elements'] }]
      : [],
  )
}

/** What is no name is reported as such, not as one named twice. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function namedTwice(names: readonly string[], path: (place: number) => Conflict['path']): readonly Conflict[] {
  return names.flatMap((name, place): Conflict[] => {
    const first = names.indexOf(name)
    return isName(name) && first < place ? [{ path: path(place), code: 'named-twice', beside: path(first) }] : []
  })
}

/** The sum of the amounts by quarter, exact whatever its size; what is no amount is not counted. */
export function sum(amounts: QuarterAmounts | undefined): bigint {
  return QUARTERS.reduce((total, quarter) => total + amount(amounts?.[quarter]), 0n)
}

function amount(value: unknown): bigint {
  return isRupiah(value) ? BigInt(value) : 0n
}
