import { defineConfig, type Plugin } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import base from '../vitest.config'
import { ROOMS } from './rooms'

const room = ROOMS[process.env['MUTATION_ROOM'] ?? '']
const further = process.env['MUTATION_FURTHER'] === 'yes' ? (room?.further ?? []) : []

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

/**
 * Calendar, elections and the tests of the kernel take a list or a function from the room of law. Through its door they would load every
 * instrument for every mutant, which takes longer than their tests.
 */
function lightLaw(): Plugin {
  return {
    name: 'light-law',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, root, room] = /^(.*)\/(src\/calendar|src\/elections|test\/decision)\//.exec(importer ?? '') ?? []
      if (room === undefined || !/^(\.\.\/)+(src\/)?law$/.test(source)) return undefined
      return `${root}/src/law/${room === 'test/decision' ? 'citation' : 'instrument'}.ts`
    },
  }
}

/** As for all tests, but only those of the room under mutation. */
export default defineConfig({
  ...base,
  plugins: [lightLaw()],
  test: {
    ...base.test,
    include: [...(room?.tests ?? []), ...further],
    reporters: [loading()],
    coverage: { enabled: false },
  },
})
