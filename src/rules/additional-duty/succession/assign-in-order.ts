/** Who can serve: how many more jobs, how many already, and at which stage the server is taken into account. */
export interface Server {
  /** How many more jobs the server can take; `Infinity` where no limit is known. */
  readonly capacity: number
  /** How many jobs the server has already. */
  readonly load: number
  /** Servers of a lower stage are used up before those of a higher one. */
  readonly stage: number
}

/** For each job the place of its server, or -1 for a job nobody is left to take. */
export type Assignment = readonly number[]

/**
 * Gives jobs to servers. Jobs come in order of importance; each is placed by an augmenting path (Kuhn 1955), so that one already placed
 * is moved to another server but never dropped. The sets of jobs that can be served together form a transversal matroid, on which this
 * greedy order is optimal (Rado, Edmonds): the number served is the greatest possible, and no more important job could have been served
 * in place of a lesser one. Adding the stages one after the other keeps both true for each stage with those before it.
 * Then loads are levelled by cost-reducing paths between servers of one stage (Harvey, Ladner, Lovász and Tamir 2003), so that the sum
 * of the squares of all loads is the least possible for what each stage took.
 *
 * @param jobs for each job the places of the servers who can take it, the most important job first; lists that are the same object are
 *   treated as one class, which is what makes large offices fast
 * @param servers the servers
 * @returns the place of the server of each job, or -1; the same for the same input
 * @example
 * const servers = [{ capacity: 1, load: 0, stage: 0 }, { capacity: 1, load: 0, stage: 0 }]
 * assignInOrder([[0, 1], [0]], servers) // => [1, 0]
 */
export function assignInOrder(jobs: readonly (readonly number[])[], servers: readonly Server[]): Assignment {
  const state = start(jobs, servers)
  for (const stage of [...new Set(servers.map((server) => server.stage))].toSorted((a, b) => a - b)) {
    state.dead.fill(0)
    for (let job = 0; job < jobs.length; job++) if (state.server[job] === -1) place(state, job, stage)
  }
  level(state)
  return [...state.server]
}

interface State {
  readonly servers: readonly Server[]
  /** The class of each job: jobs of a class have the same list of servers. */
  readonly classOf: Int32Array
  readonly lists: readonly (readonly number[])[]
  /** The server of each job. */
  readonly server: Int32Array
  readonly held: readonly Set<number>[]
  /** Servers from which no free one can be reached any more in this stage. */
  readonly dead: Uint8Array
  /** The search that last saw a server, and the job through which it did. */
  readonly seen: Int32Array
  readonly through: Int32Array
  /** The search that last opened a class. */
  readonly opened: Int32Array
  search: number
}

function start(jobs: readonly (readonly number[])[], servers: readonly Server[]): State {
  const classes = new Map<readonly number[], number>()
  const classOf = Int32Array.from(jobs, (list) => {
    const known = classes.get(list) ?? classes.size
    classes.set(list, known)
    return known
  })
  return {
    servers,
    classOf,
    lists: [...classes.keys()],
    server: new Int32Array(jobs.length).fill(-1),
    held: servers.map(() => new Set<number>()),
    dead: new Uint8Array(servers.length),
    seen: new Int32Array(servers.length),
    through: new Int32Array(servers.length),
    opened: new Int32Array(classes.size),
    search: 0,
  }
}

const at = <T>(list: ArrayLike<T>, place: number): T => list[place] as T

function loadOf({ servers, held }: State, server: number): number {
  return at(servers, server).load + at(held, server).size
}

function isFree({ servers, held }: State, server: number): boolean {
  return at(held, server).size < at(servers, server).capacity
}

/** Searches breadth-first for a free server; of those found at once the one with the least load takes it. */
function place(state: State, job: number, stage: number): void {
  state.search += 1
  const queue = [job]
  const reached: number[] = []
  for (let next = 0; next < queue.length; next++) {
    const fresh = seeFrom(state, at(queue, next), stage)
    const best = leastOf(
      state,
      fresh.filter((server) => isFree(state, server)),
    )
    if (best !== -1) {
      shift(state, best, job)
      return
    }
    for (const server of fresh) {
      reached.push(server)
      for (const other of at(state.held, server)) queue.push(other)
    }
  }
  // Everyone reached is full and holds only jobs that lead back here: no later search of this stage gets out of them either.
  for (const server of reached) state.dead[server] = 1
}

/** The servers of a job not seen yet by this search, now seen through it. A class is opened once: its second job sees nothing new. */
function seeFrom(state: State, job: number, stage: number): number[] {
  const { classOf, opened, search, seen, dead, through, servers } = state
  const own = at(classOf, job)
  if (opened[own] === search) return []
  opened[own] = search
  const fresh: number[] = []
  for (const server of at(state.lists, own)) {
    if (seen[server] === search || dead[server] === 1 || at(servers, server).stage > stage) continue
    seen[server] = search
    through[server] = job
    fresh.push(server)
  }
  return fresh
}

/** The one with the least load, of equals the first; -1 for none. */
function leastOf(state: State, servers: readonly number[]): number {
  return servers.reduce((best, server) => {
    if (best === -1) return server
    return (loadOf(state, server) - loadOf(state, best) || server - best) < 0 ? server : best
  }, -1)
}

/** Moves every job along the path that led to a server, up to the job at which the search began. */
function shift(state: State, end: number, begin: number): void {
  let server = end
  for (;;) {
    const job = at(state.through, server)
    const before = at(state.server, job)
    if (before !== -1) at(state.held, before).delete(job)
    at(state.held, server).add(job)
    state.server[job] = server
    if (job === begin) return
    server = before
  }
}

/**
 * Levels loads within each stage until no path from a server leads to one of its stage with two jobs less. Each is gone through once: what a
 * later one hands down goes to the least loaded within its reach, so that nothing lighter comes within reach of an earlier one, and between
 * stages no path to a free server is left.
 */
function level(state: State): void {
  state.dead.fill(0)
  const order = state.servers.map((_, server) => server)
  for (const server of order.toSorted((a, b) => loadOf(state, b) - loadOf(state, a) || a - b)) {
    let relieved = true
    while (relieved) relieved = relieve(state, server)
  }
}

function relieve(state: State, from: number): boolean {
  const { stage } = at(state.servers, from)
  state.search += 1
  state.seen[from] = state.search
  for (const begin of [...at(state.held, from)]) {
    const queue = [begin]
    for (let next = 0; next < queue.length; next++) {
      // A path may lead over servers of any stage.
      const fresh = seeFrom(state, at(queue, next), Number.POSITIVE_INFINITY)
      const best = leastOf(
        state,
        fresh.filter((server) => at(state.servers, server).stage === stage && isFree(state, server)),
      )
      if (best !== -1 && loadOf(state, best) <= loadOf(state, from) - 2) {
        shift(state, best, begin)
        return true
      }
      for (const server of fresh) for (const other of at(state.held, server)) queue.push(other)
    }
  }
  return false
}
