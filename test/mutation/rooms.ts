/** A room whose algorithms are mutated, with the tests that must notice. */
export interface Room {
  /** What is mutated, as globs. */
  readonly mutate: readonly string[]
  /** The tests that are run for each mutant, as globs: the fewest that state the contract of the room. */
  readonly tests: readonly string[]
}

const kernel = (...names: string[]) => names.map((name) => `src/decision/${name}.ts`)
const kernelTests = (...names: string[]) => names.map((name) => `test/decision/${name}.test.ts`)

/** The rooms by name; tables are mutated by `rows.ts`, and law, codes and words are data. */
export const ROOMS: { readonly [name: string]: Room } = {
  dates: { mutate: ['src/dates/*.ts'], tests: ['test/dates/*.test.ts'] },
  calendar: { mutate: ['src/calendar/*.ts'], tests: ['test/calendar/*.test.ts'] },
  elections: { mutate: ['src/elections/*.ts', '!src/elections/codes.ts'], tests: ['test/elections/*.test.ts'] },
  numbers: { mutate: ['src/people/number/*.ts'], tests: ['test/people/number/*.test.ts'] },
  'decision-tables': {
    mutate: kernel('box', 'clock', 'compile', 'faults', 'prove', 'region', 'row-box', 'table', 'vocabulary'),
    tests: [
      ...kernelTests('box', 'compile', 'corners', 'laid-out', 'memo', 'settle', 'table'),
      'test/properties/kernel-tables.test.ts',
    ],
  },
  'decision-lookup': {
    mutate: kernel(
      ...['decide', 'decide-answer', 'decide-layout', 'decide-lookup', 'decision-of'],
      ...['memo', 'plain-data', 'shared-answers'],
    ),
    tests: kernelTests('checker', 'checker-memo', 'corners', 'decide', 'memo', 'shared-answers'),
  },
  'decision-answers': {
    mutate: kernel('axes', 'checker', 'explore', 'fold', 'outcome', 'prepare', 'settle', 'verdict'),
    tests: [
      ...kernelTests('checker', 'checker-memo', 'compile', 'corners', 'laid-out', 'settle'),
      'test/properties/kernel-settle.test.ts',
    ],
  },
  'decision-questions': {
    mutate: kernel('ask', 'entry', 'fact-path', 'goal', 'interview', 'rank', 'trace'),
    tests: kernelTests('conversation', 'interview', 'rank'),
  },
  'decision-changes': {
    mutate: kernel('change', 'compare', 'compare-across', 'day-boundaries', 'told'),
    tests: kernelTests('compare-across', 'interview'),
  },
  'decision-records': {
    mutate: kernel('amend', 'digest', 'identity', 'lay-over', 'overlay', 'receipt', 'replay'),
    tests: [...kernelTests('laying-over', 'receipt'), 'test/rules/local-rules.test.ts'],
  },
  matching: {
    mutate: ['src/rules/additional-duty/succession/assign-in-order.ts'],
    tests: ['test/rules/additional-duty/assign-in-order.test.ts'],
  },
  succession: {
    mutate: ['src/rules/additional-duty/succession/serve.ts'],
    tests: ['plan', 'edges-of'].map((name) => `test/rules/additional-duty/${name}-succession.test.ts`),
  },
  escalation: {
    mutate: [
      'src/rules/escalation/derive.ts',
      'src/rules/escalation/plan-escalation.ts',
      'src/rules/escalation/escalation/*.ts',
    ],
    tests: ['test/rules/escalation/plan-escalation.test.ts', 'test/rules/escalation/variants.test.ts'],
  },
  coordination: {
    mutate: [
      ...['absorption-of-opd', 'adoption-of-opd', 'assess-budget-absorption', 'assess-procedure-adoption'],
      ...['conflicts', 'fiscal-year', 'ranking', 'refusals', 'share'],
    ].map((name) => `src/rules/coordination/${name}.ts`),
    tests: ['test/rules/coordination/assess-*.test.ts', 'test/rules/coordination/share.test.ts'],
  },
  interchange: {
    mutate: ['src/interchange/*.ts', 'src/interchange/json-schema/to-json-schema.ts'],
    // What another engine makes of every table, what Mermaid draws and what every planner gives take minutes.
    tests: ['dmn', 'interchange', 'json-schema'].map((name) => `test/interchange/${name}.test.ts`),
  },
}

/**
 * Calendar, elections and the tests of the kernel take a list or a function from the room of law. Through its door they would load every
 * instrument for every mutant, which takes longer than their tests; so they get the file in which it stands.
 *
 * @param source what is imported
 * @param importer the file that imports it
 * @returns the file; `undefined` where nothing is to be done
 */
export function lightLaw(source: string, importer: string | undefined): string | undefined {
  const [, root, room] = /^(.*)\/(src\/calendar|src\/elections|test\/decision)\//.exec(importer ?? '') ?? []
  if (room === undefined || !/^(\.\.\/)+(src\/)?law$/.test(source)) return undefined
  return `${root}/src/law/${room === 'test/decision' ? 'citation' : 'instrument'}.ts`
}
