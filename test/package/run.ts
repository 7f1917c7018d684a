/** Packs the built library and tries on it what its users do; the last line counts. */
import { CHECKS } from './consumers'
import { pack } from './pack'

const packed = await pack()
let failed = 0
const queue = [...CHECKS]

async function work(): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    try {
      await check.act(packed)
      console.log(`ok   ${check.name}`)
    } catch (error) {
      failed += 1
      console.log(`FAIL ${check.name}\n${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

try {
  await Promise.all([work(), work()])
} finally {
  await packed.remove()
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
