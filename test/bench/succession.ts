import type {
  LaidDownDuty,
  SuccessionFacts,
  SuccessionPackage,
  SuccessionPerson,
} from '../../src/rules/additional-duty'

/*
 * How long a plan of succession takes: an office of 41 people and 500 packages, and one of 1,000 and 5,000; `npm run bench` tells it. The
 * first plan of a process also lays out the tables; the median is of those after it.
 */

const STAGES = ['payment-due', 'running', 'signing', 'preparation'] as const
const PPK = 'pejabat-pembuat-komitmen'

function officeOf(people: number, packages: number, limit: number | undefined): SuccessionFacts {
  const leaving = Math.floor(people / 2)
  const persons = Array.from({ length: people }, (_, at): SuccessionPerson => {
    const gone = at < leaving
    return {
      key: `P-${at}`,
      kind: 'pns',
      position: at % 3 === 0 ? 'pelaksana' : 'struktural-lain',
      inUnit: at % 4 !== 0,
      fieldMatches: true,
      diploma: 's1',
      golongan: 'III/c',
      pact: 'not-yet',
      certificate: at % 7 === 0 ? 'none' : 'basic',
      pengelolaPbj: false,
      conflict: at % 31 === 0 ? 'controls-a-supplier' : 'none',
      detained: false,
      business: false,
      collectsRevenue: false,
      holds: gone ? [{ duty: PPK }] : [],
      ...(gone || limit === undefined ? {} : { limit }),
    }
  })
  const listed = Array.from(
    { length: packages },
    (_, at): SuccessionPackage => ({
      key: `K-${at}`,
      stage: STAGES[at % 4] as (typeof STAGES)[number],
      type: (['a', 'b', 'c'] as const)[at % 3] as 'a',
      pejabatPembuatKomitmen: `P-${at % leaving}`,
    }),
  )
  const laidDown = Array.from(
    { length: leaving },
    (_, at): LaidDownDuty => ({ holder: `P-${at}`, duty: PPK, event: 'resign', letter: 'L', receivedOn: '2022-02-22' }),
  )
  return { on: '2022-02-24', fund: 'apbd', office: { kpa: false }, people: persons, packages: listed, laidDown }
}

/** How long a plan takes, in milliseconds: the first of its size, and the median of those after it. */
export interface PlanTime {
  readonly what: string
  readonly first: number
  readonly median: number
}

/**
 * Times plans of two sizes.
 *
 * @param plan `planSuccession`, as it was built
 * @param limits whether limits are set too, with which paths grow long
 * @returns the times
 */
export function successionTimes(plan: (facts: SuccessionFacts) => unknown, limits: boolean): readonly PlanTime[] {
  const milliseconds = (facts: SuccessionFacts): number => {
    const start = performance.now()
    plan(facts)
    return performance.now() - start
  }
  return (
    [
      [41, 500, 31],
      [1000, 5000, 3],
    ] as const
  ).flatMap(([people, packages, runs]) =>
    (limits ? [undefined, 5, Math.ceil((packages / people) * 2.2)] : [undefined]).map((limit) => {
      const facts = officeOf(people, packages, limit)
      const first = milliseconds(facts)
      const times = Array.from({ length: runs }, () => milliseconds(facts)).sort((a, b) => a - b)
      const what = `${people} people, ${packages} packages${limit === undefined ? '' : `, limit ${limit}`}`
      return { what, first, median: times[Math.floor(runs / 2)] as number }
    }),
  )
}
