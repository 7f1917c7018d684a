import * as z from 'zod'
import { EVIDENCE, POINTS } from '../law'

/** Chosen options of contested points, by point id. */
export type Readings = { readonly [point: string]: string }

/** Contested points with the options of each. */
export type Points = readonly (readonly [point: string, options: readonly string[]])[]

/** A checker, as far as its contested points can be told. */
interface Pointed {
  readonly spec: {
    readonly vocabulary: {
      readonly names: readonly string[]
      readonly values: readonly (readonly string[])[]
      readonly firstPoint: number
    }
  }
}

/** The points on which the answers of checkers turn. */
export function pointsOf(...checkers: readonly Pointed[]): Points {
  return checkers.flatMap(({ spec: { vocabulary } }) => {
    const { names, values, firstPoint } = vocabulary
    return names.slice(firstPoint).map((name, at) => [name, values[firstPoint + at] as readonly string[]] as const)
  })
}

/** Points by their ids, where no vocabulary of a checker has them. */
export function pointsNamed(...points: readonly (keyof typeof POINTS)[]): Points {
  return points.map((point) => [point, POINTS[point].options])
}

/** One optional field per contested point, with its options. The points are data, so the type is that of any record. */
export function readings(points: Points): z.ZodType<Readings, Readings> {
  const fields = points.map(([point, options]) => [point, z.enum(options).exactOptional()] as const)
  return z.strictObject(Object.fromEntries(fields)).readonly() as unknown as z.ZodType<Readings, Readings>
}

/** What may be set beside the facts of every checker. */
export function contextFields(points: () => Points) {
  return {
    readings: () => readings(points()).optional(),
    minimumEvidence: () => z.enum(EVIDENCE).optional(),
    strictCoverage: () => z.boolean().optional(),
  }
}
