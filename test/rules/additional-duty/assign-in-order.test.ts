import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignInOrder, type Server } from '../../../src/rules/additional-duty/succession/assign-in-order'
import { runs } from '../../checks/runs'

/** A small office: servers with capacity, load and stage, jobs with the servers who can take them, the most important first. */
const office = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    servers: fc.array(
      fc.record({
        capacity: fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY),
        load: fc.integer({ min: 0, max: 3 }),
        stage: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: count, maxLength: count },
    ),
    jobs: fc.array(fc.subarray(Array.from({ length: count }, (_, at) => at)), { maxLength: 6 }),
  }),
)

/** Every assignment there is. */
function* every(jobs: readonly (readonly number[])[], servers: readonly Server[], at = 0): Generator<number[]> {
  const list = jobs[at]
  if (list === undefined) {
    yield []
    return
  }
  for (const server of [-1, ...list]) {
    for (const rest of every(jobs, servers, at + 1)) {
      const all = [server, ...rest]
      const own = all.filter((one) => one === server).length
      if (server === -1 || own <= (servers[server] as Server).capacity) yield all
    }
  }
}

const squares = (given: readonly number[], servers: readonly Server[]) =>
  servers.reduce((sum, { load }, at) => sum + (load + given.filter((one) => one === at).length) ** 2, 0)
const taken = (given: readonly number[], servers: readonly Server[], stage: number) =>
  given.filter((one) => one !== -1 && (servers[one] as Server).stage <= stage).length
/** Which jobs are served, as a word that sorts better sets first. */
const served = (given: readonly number[]) => given.map((one) => (one === -1 ? 'z' : 'a')).join('')

describe('assigning in order', () => {
  it('serves the greatest number, the most important first, against every assignment of small offices', () => {
    fc.assert(
      fc.property(office, ({ jobs, servers }) => {
        const found = assignInOrder(jobs, servers)
        const all = [...every(jobs, servers)]
        expect(served(found)).toBe(all.map(served).toSorted()[0])
        const count = (given: readonly number[]) => given.filter((one) => one !== -1).length
        expect(count(found)).toBe(Math.max(...all.map(count)))
      }),
      { numRuns: runs(1500) },
    )
  })

  it('uses up each stage before the next, and levels the loads of what it took', () => {
    fc.assert(
      fc.property(office, ({ jobs, servers }) => {
        const found = assignInOrder(jobs, servers)
        const same = [...every(jobs, servers)].filter((one) => served(one) === served(found))
        const stages = (given: readonly number[]) => [0, 1, 2].map((stage) => taken(given, servers, stage)).join()
        expect(stages(found)).toBe(
          same
            .map((one) => [0, 1, 2].map((stage) => taken(one, servers, stage)))
            .toSorted((a, b) => (b[0] as number) - (a[0] as number) || (b[1] as number) - (a[1] as number))[0]
            ?.join(),
        )
        const alike = same.filter((one) => stages(one) === stages(found))
        expect(squares(found, servers)).toBe(Math.min(...alike.map((one) => squares(one, servers))))
      }),
      { numRuns: runs(1500) },
    )
  })

  it('respects capacities and lists', () => {
    fc.assert(
      fc.property(office, ({ jobs, servers }) => {
        const found = assignInOrder(jobs, servers)
        found.forEach((server, job) => {
          if (server !== -1) expect(jobs[job]).toContain(server)
        })
        servers.forEach(({ capacity }, at) => {
          expect(found.filter((one) => one === at).length).toBeLessThanOrEqual(capacity)
        })
      }),
    )
  })

  it('answers the same whether jobs share one list or hold equal ones', () => {
    fc.assert(
      fc.property(office, ({ jobs, servers }) => {
        const byText = new Map<string, readonly number[]>()
        const shared = jobs.map((list) => {
          const known = byText.get(list.join()) ?? list
          byText.set(list.join(), known)
          return known
        })
        const loads = (given: readonly number[]) => servers.map((_, at) => given.filter((one) => one === at).length)
        expect(served(assignInOrder(shared, servers))).toBe(served(assignInOrder(jobs, servers)))
        expect(squares(assignInOrder(shared, servers), servers)).toBe(squares(assignInOrder(jobs, servers), servers))
        expect(loads(assignInOrder(jobs, servers))).toEqual(loads(assignInOrder(jobs, servers)))
      }),
    )
  })

  it('moves a job already placed along a path of several servers', () => {
    const one = { capacity: 1, load: 0, stage: 0 }
    expect(assignInOrder([[0, 1], [1, 2], [0], [1]], [one, one, one])).toEqual([1, 2, 0, -1])
  })

  it('gives a job to the one with the least load, of equals to the first, however the list is written', () => {
    const server = (load: number) => ({ capacity: 1, load, stage: 0 })
    for (const load of [0, 1]) {
      const equal = [server(load), server(load), server(load)]
      expect(assignInOrder([[0, 1, 2]], equal)).toEqual([0])
      expect(assignInOrder([[2, 1, 0]], equal)).toEqual([0])
      expect(assignInOrder([[1, 0, 2]], equal)).toEqual([0])
    }
    expect(assignInOrder([[0, 1, 2]], [server(2), server(1), server(3)])).toEqual([1])
  })

  it('levels loads that differ by two, as often as it takes', () => {
    const free = { capacity: Number.POSITIVE_INFINITY, load: 0, stage: 0 }
    expect(assignInOrder([[0, 1], [0]], [free, free])).toEqual([1, 0])
    const either = Array.from({ length: 4 }, () => [0, 1])
    const first = Array.from({ length: 4 }, () => [0])
    const found = assignInOrder([...either, ...first], [free, free])
    expect([0, 1].map((server) => found.filter((one) => one === server).length)).toEqual([4, 4])
  })

  it('assigns nothing where there is nobody, and answers no jobs with none', () => {
    expect(assignInOrder([[], []], [])).toEqual([-1, -1])
    expect(assignInOrder([], [{ capacity: 1, load: 0, stage: 0 }])).toEqual([])
  })
})
