import type { Period } from '../../../dates'
import type { StepDocument } from '../../../decision'
import type { BasisEntry, ProvisionId } from '../../../law'
import type { Paper } from '../facts'

/** How a step of a route binds: a norm commands it, a norm allows it, or practice alone. */
export type RouteForce = 'must' | 'may' | 'practice'

/** A day of the case from which a clock runs. */
export type RouteEvent = 'receivedOn' | 'completeOn' | 'handedToApipOn'

/** Who acts on the way of a paper. */
export const ROUTE_OFFICES = [
  'receiver',
  'sekda',
  'head',
  'superior-of-the-official',
  'inspektorat',
  'biro-bagian-hukum',
  'korpri',
] as const

/** Who acts on the way of a paper. */
export type RouteOffice = (typeof ROUTE_OFFICES)[number]

/** A clock in working days. */
export interface RouteClock {
  /** Working days. */
  readonly count: number
  /** How the norm begins them: `'sejak'` the event, or `'setelah'` it. */
  readonly start: 'sejak' | 'setelah'
  /** The day from which they run. */
  readonly since: RouteEvent
  /** The provision that sets them. */
  readonly provision: ProvisionId
}

/** A row of the route: one step, with the papers that take it. */
export interface RouteRow {
  /** The step: `'record-receipt'`. */
  readonly code: string
  /** Who takes it. */
  readonly office: RouteOffice
  /** To whom the paper goes on, where it does. */
  readonly to?: RouteOffice
  /** Whether the step is ordered, allowed, or only practice. */
  readonly force: RouteForce
  /** The papers for which the step is taken. */
  readonly papers: readonly Paper[]
  /** Not taken where the receiver holds one of these seats. */
  readonly unlessReceiver?: readonly ('sekda' | 'head')[]
  /** Taken only where legal accompaniment or education is asked for. */
  readonly forDemands?: true
  /** The days on which the row stands; always, where left out. */
  readonly during?: Period
  /** What has to be drawn up, with its fields. */
  readonly document?: StepDocument
  /** The clock that runs; `null` where no text sets one. */
  readonly deadline: RouteClock | null
  /** The provisions it rests on. */
  readonly basis: readonly BasisEntry[]
  /** Codes of what a reader must be told. */
  readonly notes: readonly string[]
}
