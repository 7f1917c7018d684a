/** What an importer pays, bundled by esbuild, minified and gzipped, and why the ceiling stands where it stands. */
export interface Size {
  /** The code a user writes. */
  readonly code: string
  /** In bytes. Raise it only with a reason. */
  readonly ceiling: number
  readonly reason: string
  /** Words that must not be among the files bundled. */
  readonly without: readonly string[]
}

/** One line for every door, and one for each name whose price is promised apart. */
export const SIZES: readonly Size[] = [
  {
    code: "export * from 'aparatur/dates'",
    ceiling: 3_600,
    reason: 'date arithmetic and the names of Indonesian months and weekdays',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export { plainDate } from 'aparatur/dates'",
    ceiling: 1_000,
    reason: 'one exact parser and its message',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/law'",
    ceiling: 1_000,
    reason: 'the form of instruments and citations; the instruments themselves will raise it',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/decision'",
    ceiling: 12_000,
    reason: 'the kernel: index, proof and trace, without law',
    without: ['zod', 'ts-pattern'],
  },
]
