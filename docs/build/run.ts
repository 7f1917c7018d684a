/**
 * `npm run docs`: the whole site in `docs/site`. Pages are made from the tables and the registry of law, the site is written around them and
 * the comments of the source, and the playground is put beside it as one file.
 *
 *     npm run docs                     everything; needs a build, for the playground is made from the library as it is published
 *     npm run docs -- --playground     the playground alone
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../test/package/doors'
import { buildPlayground } from '../playground/build'
import { stagePages } from './pages'

const SITE = join(ROOT, 'docs/site')

async function site(): Promise<void> {
  const staged = mkdtempSync(join(tmpdir(), 'aparatur-site-'))
  try {
    writeFileSync(join(staged, 'playground.html'), await buildPlayground())
    const { readme, documents, tables, rows } = await stagePages(staged)
    const pages = documents.flatMap((page) => ['--projectDocuments', page])
    const { status } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/typedoc/bin/typedoc'),
        '--readme',
        readme,
        '--customCss',
        join(ROOT, 'docs/build/site.css'),
        '--searchInDocuments',
        ...pages,
      ],
      { cwd: ROOT, stdio: 'inherit' },
    )
    if (status !== 0) process.exit(status ?? 1)
    console.log(`${tables} tables with ${rows} rows, each in two languages`)
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

if (process.argv.includes('--playground')) {
  mkdirSync(join(SITE, 'media'), { recursive: true })
  writeFileSync(join(SITE, 'media/playground.html'), await buildPlayground())
} else await site()
