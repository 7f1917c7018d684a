/** A room whose algorithms are mutated, with the tests that must notice. */
export interface Room {
  /** What is mutated, as globs. */
  readonly mutate: readonly string[]
  /** The tests that are run for each mutant, as globs: the fewest that state the contract of the room. */
  readonly tests: readonly string[]
  /**
   * Asks a second time about each mutant that nobody noticed, and every test. Where something is laid out once and kept, only the first
   * test reaches the laying out, and the first time only tests that reach a mutant are asked.
   */
  readonly again?: true
  /** Tests that take longer, asked only the second time. */
  readonly further?: readonly string[]
}

const kernel = (...names: string[]) => names.map((name) => `src/decision/${name}.ts`)
const kernelTests = (...names: string[]) => names.map((name) => `test/decision/${name}.test.ts`)

/** The rooms by name; tables are mutated by `rows.ts`, and law, codes and words are data. */
export const ROOMS: { readonly [name: string]: Room } = {
  dates: { mutate: ['src/dates/*.ts'], tests: ['test/dates/*.test.ts'] },
  calendar: { again: true, mutate: ['src/calendar/*.ts'], tests: ['test/calendar/*.test.ts'] },
  elections: { mutate: ['src/elections/*.ts', '!src/elections/codes.ts'], tests: ['test/elections/*.test.ts'] },
  numbers: {
    again: true,
    mutate: ['src/people/number/*.ts'],
    tests: ['test/people/number/check-number.test.ts', 'test/people/number/numbers.test.ts'],
    further: ['test/people/number/properties.test.ts'],
  },
  'decision-tables': {
    again: true,
    mutate: kernel('box', 'clock', 'compile', 'faults', 'prove', 'region', 'table', 'vocabulary'),
    tests: kernelTests('box', 'compile', 'table', 'corners'),
    further: [...kernelTests('checker', 'decide', 'settle'), 'test/properties/kernel-tables.test.ts'],
  },
  'decision-lookup': {
    again: true,
    mutate: kernel(
      'decide',
      'decide-answer',
      'decide-layout',
      'decide-lookup',
      'decision-of',
      'memo',
      'plain-data',
      'shared-answers',
    ),
    tests: kernelTests('corners', 'decide', 'memo', 'shared-answers'),
    further: kernelTests('checker', 'receipt'),
  },
  'decision-answers': {
    again: true,
    mutate: kernel('axes', 'checker', 'explore', 'fold', 'outcome', 'prepare', 'settle', 'verdict'),
    tests: kernelTests('checker', 'compile', 'settle'),
    further: [...kernelTests('corners', 'decide', 'edges-of-conversation'), 'test/properties/kernel-*.test.ts'],
  },
  'decision-questions': {
    again: true,
    mutate: kernel('ask', 'entry', 'fact-path', 'goal', 'interview', 'rank', 'trace'),
    tests: kernelTests('conversation', 'edges-of-conversation', 'interview', 'rank'),
    further: ['test/decision/compare-across.test.ts', 'test/checkers/interview.test.ts'],
  },
  'decision-changes': {
    again: true,
    mutate: kernel('change', 'compare', 'compare-across', 'day-boundaries', 'told'),
    tests: kernelTests('compare-across', 'interview'),
    further: kernelTests('edges-of-conversation', 'receipt'),
  },
  'decision-records': {
    again: true,
    mutate: kernel('amend', 'digest', 'identity', 'lay-over', 'overlay', 'receipt', 'replay'),
    tests: [...kernelTests('receipt', 'edges-of-conversation'), 'test/rules/local-rules.test.ts'],
  },
  matching: {
    mutate: [
      'src/rules/additional-duty/succession/assign-in-order.ts',
      'src/rules/additional-duty/succession/serve.ts',
    ],
    tests: ['test/rules/additional-duty/assign-in-order.test.ts', 'test/rules/additional-duty/plan-succession.test.ts'],
  },
  escalation: {
    again: true,
    mutate: [
      'src/rules/escalation/derive.ts',
      'src/rules/escalation/plan-escalation.ts',
      'src/rules/escalation/escalation/*.ts',
    ],
    tests: ['test/rules/escalation/plan-escalation.test.ts', 'test/rules/escalation/special-routes.test.ts'],
  },
  coordination: {
    again: true,
    mutate: [
      'src/rules/coordination/{absorption-of-opd,adoption-of-opd,assess-budget-absorption,assess-procedure-adoption}.ts',
      'src/rules/coordination/{conflicts,fiscal-year,ranking,refusals,share}.ts',
    ],
    tests: ['test/rules/coordination/assess-*.test.ts'],
  },
  interchange: {
    again: true,
    mutate: ['src/interchange/*.ts', 'src/interchange/json-schema/to-json-schema.ts'],
    tests: ['test/interchange/interchange.test.ts'],
    further: ['test/interchange/*.test.ts'],
  },
}
