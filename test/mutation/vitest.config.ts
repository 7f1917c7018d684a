import { defineConfig } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import base from '../vitest.config'
import { lightLaw, ROOMS } from './rooms'

const room = ROOMS[process.env['MUTATION_ROOM'] ?? '']

/**
 * A mutant that throws while a test file is loaded leaves a file without tests, and a file without tests fails none. Such a file is given
 * one test that failed, or the mutant would pass for one that nobody noticed.
 */
function loading(): Reporter {
  let vitest: Vitest
  return {
    onInit(started) {
      vitest = started
    },
    onTestRunEnd() {
      for (const file of vitest.state.getFiles()) {
        if (file.result?.state !== 'fail' || file.tasks.length > 0) continue
        const { errors = [] } = file.result
        const failed = { type: 'test', name: 'loads', mode: 'run', file, suite: file, meta: {}, id: `${file.id}_loads` }
        file.tasks.push({ ...failed, result: { state: 'fail', errors } } as unknown as (typeof file.tasks)[number])
      }
    },
  }
}

/** As for all tests, but only those of the room under mutation. */
export default defineConfig({
  ...base,
  plugins: [{ name: 'light-law', enforce: 'pre', resolveId: lightLaw }],
  test: {
    ...base.test,
    include: [...(room?.tests ?? [])],
    reporters: [loading()],
    coverage: { enabled: false },
  },
})
