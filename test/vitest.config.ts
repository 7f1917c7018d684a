import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('../src', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    // The situations of the docs import the package by name; the tests run them from the source, without a build.
    alias: [
      {
        find: /^aparatur\/(additional-duty|authority|coordination|discipline|escalation|grievance|legal-aid|neutrality)$/,
        replacement: `${source}/rules/$1/index.ts`,
      },
      { find: /^aparatur\/([a-z]+)$/, replacement: `${source}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/consumers/**'],
    setupFiles: ['test/checks/setup.ts'],
    allowOnly: false,
    // Pure functions leave nothing behind, so files share their worker; that halves a run, and there are five of them.
    pool: 'threads',
    isolate: false,
    // Whole finite spaces are walked, on machines that do other work too.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [
        // Instruments are data: there is no branch in them, and the tests of test/law read them whole.
        'src/law/instruments/**',
        'src/law/prose/**',
      ],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'coverage',
      // Measured under Asia/Jakarta, with few tries of each property. What cannot be reached is not needed: take it out rather than leave it out here.
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
})
