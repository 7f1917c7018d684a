import { CLOCKS, NO_EARLIER, NO_LATER } from './clock'

/** A set of inputs: a mask per slot, and for each clock the days from `lo` to `hi`, both included. */
export interface Box {
  readonly masks: readonly number[]
  readonly lo: readonly number[]
  readonly hi: readonly number[]
}

/** A box that may be narrowed in place while it is being built. */
export interface OpenBox {
  /** The values still possible, a bit for each, by slot. */
  masks: number[]
  /** The earliest day still possible, by clock, as a day number. */
  lo: number[]
  /** The latest day still possible, by clock, as a day number. */
  hi: number[]
}

/** Copies a box so that the copy can be narrowed. */
export function copy(box: Box): OpenBox {
  return { masks: box.masks.slice(), lo: box.lo.slice(), hi: box.hi.slice() }
}

const EARLIEST = /* @__PURE__ */ CLOCKS.map(() => NO_EARLIER)
const LATEST = /* @__PURE__ */ CLOCKS.map(() => NO_LATER)

/** The box that holds every day, with the given masks. */
export function everyDay(masks: readonly number[]): OpenBox {
  return { masks: masks.slice(), lo: EARLIEST.slice(), hi: LATEST.slice() }
}

/** The common part of two boxes, or `undefined` when there is none. */
export function intersect(a: Box, b: Box): OpenBox | undefined {
  const common = copy(a)
  for (let slot = 0; slot < a.masks.length; slot++) {
    const mask = (a.masks[slot] as number) & (b.masks[slot] as number)
    if (mask === 0) return undefined
    common.masks[slot] = mask
  }
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const lo = Math.max(a.lo[clock] as number, b.lo[clock] as number)
    const hi = Math.min(a.hi[clock] as number, b.hi[clock] as number)
    if (lo > hi) return undefined
    common.lo[clock] = lo
    common.hi[clock] = hi
  }
  return common
}

/** What is left of `whole` without `part`, as disjoint boxes. */
export function subtract(whole: Box, part: Box): OpenBox[] {
  const common = intersect(whole, part)
  if (common === undefined) return [copy(whole)]
  const rest: OpenBox[] = []
  const core = copy(whole)
  for (let slot = 0; slot < core.masks.length; slot++) {
    const outside = (core.masks[slot] as number) & ~(common.masks[slot] as number)
    if (outside !== 0) {
      const piece = copy(core)
      piece.masks[slot] = outside
      rest.push(piece)
      core.masks[slot] = common.masks[slot] as number
    }
  }
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    if ((core.lo[clock] as number) < (common.lo[clock] as number)) {
      const piece = copy(core)
      piece.hi[clock] = (common.lo[clock] as number) - 1
      rest.push(piece)
      core.lo[clock] = common.lo[clock] as number
    }
    if ((core.hi[clock] as number) > (common.hi[clock] as number)) {
      const piece = copy(core)
      piece.lo[clock] = (common.hi[clock] as number) + 1
      rest.push(piece)
      core.hi[clock] = common.hi[clock] as number
    }
  }
  return rest
}

/** What is left of `whole` without any of `parts`. */
export function subtractAll(whole: Box, parts: readonly Box[]): OpenBox[] {
  let rest = [copy(whole)]
  for (const part of parts) rest = rest.flatMap((box) => subtract(box, part))
  return rest
}
