/** Opens the playground in a real browser, from disk, and does what its visitors do; the last line counts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium as driver } from 'playwright-core'
import { buildPlayground } from '../../docs/playground/build'
import { ARGUMENTS, chromium } from './browser'
import { CHECKS, visiting } from './checks'

const executablePath = chromium()
if (executablePath === undefined) throw new Error('there is no chromium on this machine')

const folder = await mkdtemp(join(tmpdir(), 'aparatur-playground-'))
let failed = 0
try {
  const file = join(folder, 'playground.html')
  const page = await buildPlayground()
  await writeFile(file, page)
  const browser = await driver.launch({ executablePath, args: ARGUMENTS })
  try {
    const queue = [...CHECKS]
    const work = async () => {
      for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
        const { visit, leave } = visiting(browser, pathToFileURL(file).href)
        const problems: string[] = []
        await check
          .act(visit)
          .catch((error: unknown) => problems.push(error instanceof Error ? error.message : String(error)))
        problems.push(...(await leave()))
        console.log(
          `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${check.name}${problems.map((one) => `\n     ${one}`).join('')}`,
        )
        if (problems.length > 0) failed += 1
      }
    }
    await Promise.all([work(), work()])
  } finally {
    await browser.close()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
