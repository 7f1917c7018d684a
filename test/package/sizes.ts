/** What an importer pays, bundled by esbuild, minified and gzipped, and why the ceiling stands where it stands. */
export interface Size {
  /** The code a user writes. */
  readonly code: string
  /** In bytes. Raise it only with a reason. */
  readonly ceiling: number
  readonly reason: string
  /** For a whole door: the bytes of all files Node loads for it, neither minified nor gzipped, nor all needed, since small files are joined. */
  readonly loads?: number
  /** Words that must not be among the files bundled. */
  readonly without: readonly string[]
}

/** One line for every door, and one for each name whose price is promised apart. */
export const SIZES: readonly Size[] = [
  {
    code: "export * from 'aparatur/dates'",
    ceiling: 2_800,
    loads: 19_300,
    reason: 'date arithmetic and the names of Indonesian months and weekdays',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export { plainDate } from 'aparatur/dates'",
    ceiling: 700,
    reason: 'one exact parser and its message',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/law'",
    ceiling: 169_300,
    loads: 1_011_000,
    reason:
      'every instrument and contested point with its prose in two languages; that is what this door is for. A function around each long list costs a hundredth of the text and saves half of the reading',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { norm } from 'aparatur/law'",
    ceiling: 200,
    reason: 'a citation is two words; no instrument comes with it',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/calendar'",
    ceiling: 11_400,
    loads: 77_000,
    reason: 'the decrees of every covered year, each day with the reason for it; no instrument of law comes with them',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export * from 'aparatur/elections'",
    ceiling: 5_600,
    loads: 57_500,
    reason: 'the stages of every covered election',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export * from 'aparatur/people'",
    ceiling: 12_800,
    loads: 72_000,
    reason: 'kinds of employment, numbers and ages of retirement',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export * from 'aparatur/organization'",
    ceiling: 29_200,
    loads: 244_500,
    reason:
      'tables of words, supervisors, personnel power, types, posts and appointments, the kernel to decide by them, provinces and duties',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { personnelAuthority } from 'aparatur/organization'",
    ceiling: 13_900,
    reason: 'one table of posts and agencies over the kernel; under 15 kB, which was the target for one checker',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { classifyOpd } from 'aparatur/organization'",
    ceiling: 14_000,
    reason: 'the table of scores over the kernel; under 15 kB likewise',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { supervisorOn } from 'aparatur/organization'",
    ceiling: 14_200,
    reason: 'the tables of supervisors by day over the kernel; under 15 kB likewise',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { postRung } from 'aparatur/organization'",
    ceiling: 15_000,
    reason: 'the ladder of the posts of a region over the kernel; under 15 kB likewise',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/decision'",
    ceiling: 20_600,
    loads: 184_000,
    reason:
      'the kernel: index, proof, trace, deciding by one table; interviews, comparisons across days, receipts and overlays, without law',
    without: ['zod', 'ts-pattern'],
  },
  {
    code: "export * from 'aparatur/authority'",
    ceiling: 29_700,
    loads: 301_000,
    reason:
      'the kernel, the tables of powers, terms and windows, the elections and the evidence in short; no instrument of law',
    without: ['zod', 'date-fns', 'ts-pattern'],
  },
  {
    code: "export { kindsTable } from 'aparatur/discipline'",
    ceiling: 2_100,
    reason: 'one table with its citations; no checker comes with it',
    without: ['zod', 'ts-pattern', 'date-fns'],
  },
  {
    code: "export { classifyBreach } from 'aparatur/discipline'",
    ceiling: 23_900,
    reason: 'the kernel, every duty and prohibition of two regulations with their levels, and the table of authorities',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export { classifyAbsence } from 'aparatur/discipline'",
    ceiling: 28_500,
    reason: 'the kernel, the ladder of absence, the table of authorities, and the decrees of the calendar',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export { imposingAuthority } from 'aparatur/discipline'",
    ceiling: 39_000,
    reason:
      'the table of authorities, and for whoever stands in the tables on the powers of office with the elections and the ladder of posts',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/discipline'",
    ceiling: 79_400,
    loads: 652_500,
    reason: 'the kernel, the tables of level, kinds and authority, and the evidence in short; no instrument of law',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export { classifyConduct } from 'aparatur/neutrality'",
    ceiling: 55_200,
    reason:
      'more than twenty tables, of which the rows alone are 25 kB, the kernel 8, the area 6, the elections 4, ts-pattern 3; no instrument of law',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/neutrality'",
    ceiling: 104_900,
    loads: 942_000,
    reason:
      'circulars and follow-up ask which provisions are in force and quote them, which brings the whole of the law room; follow-up asks who imposes, though not who may stand in',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/escalation'",
    ceiling: 34_200,
    loads: 300_000,
    reason:
      'the kernel, four tables, the calendar with its decrees to count by, the supervisors and the evidence in short',
    without: ['zod', 'date-fns', 'ts-pattern'],
  },
  {
    code: "export { assessBudgetAbsorption } from 'aparatur/coordination'",
    ceiling: 18_200,
    reason: 'the kernel, three small tables, exact shares and the evidence in short; no instrument of law',
    without: ['zod', 'date-fns', 'ts-pattern'],
  },
  {
    code: "export * from 'aparatur/coordination'",
    ceiling: 20_300,
    loads: 194_000,
    reason: 'the kernel, six small tables and the arithmetic of shares and quarters; no instrument of law',
    without: ['zod', 'date-fns', 'ts-pattern'],
  },
  {
    code: "export { checkEligibility } from 'aparatur/additional-duty'",
    ceiling: 27_600,
    reason: 'the kernel, seventeen tables of requirements with the bans in both directions; no instrument of law',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/additional-duty'",
    ceiling: 57_600,
    loads: 468_000,
    reason:
      'the rows on who may hold which duty, what follows when it is laid down, and the plan of succession with its assignment',
    without: ['zod'],
  },
  {
    code: "export * from 'aparatur/legal-aid'",
    ceiling: 27_000,
    loads: 232_000,
    reason:
      'the kernel, fourteen tables of rows on legal aid, the duties of organization and ts-pattern; no prose of law',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/grievance'",
    ceiling: 53_000,
    loads: 468_000,
    reason:
      'the kernel, twenty tables, the tables of authority and the calendar that counts the days; no instrument of law',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/checkers'",
    ceiling: 162_100,
    loads: 1_396_000,
    reason:
      'every checker of every area with its tables, to be found by name; who needs one takes it from the door of its area',
    without: ['zod'],
  },
  {
    code: "export * from 'aparatur/explain'",
    ceiling: 412_900,
    loads: 2_074_000,
    reason: 'every phrase in two languages, and the law with its prose to cite from',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/interchange'",
    ceiling: 315_500,
    loads: 2_179_000,
    reason:
      'two small writers with the words of explain for every step of every plan; JSON Schema with zod and every schema',
    without: ['date-fns'],
  },
  {
    code: "export { toICalendar } from 'aparatur/interchange'",
    ceiling: 74_600,
    reason:
      'a small writer, the words of the six planners in two languages, and the short names of the instruments it cites',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export { toMermaid } from 'aparatur/interchange'",
    ceiling: 73_500,
    reason: 'likewise: the writer of JSON Schemas is dropped with zod',
    without: ['zod', 'date-fns'],
  },
  {
    code: "export * from 'aparatur/schemas'",
    ceiling: 312_500,
    loads: 2_176_500,
    reason: 'zod, and the checkers behind the doors that validate',
    without: [],
  },
  {
    code: "export * from 'aparatur'",
    ceiling: 719_700,
    loads: 3_933_500,
    reason: 'everything; who needs less imports the door of a room',
    without: [],
  },
]
