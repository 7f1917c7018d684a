import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ROOT } from '../package/doors'
import type { Sources } from './architecture'

/** Every TypeScript file under `src`, by its path from the root. */
export function readSources(): Sources {
  return read(listed('src').filter((file) => file.endsWith('.ts')))
}

/** The README, the changelog and every Markdown file under `docs` that is written by hand. */
export function readMarkdown(): Sources {
  const pages = listed('docs').filter((file) => file.endsWith('.md') && !file.startsWith('docs/site/'))
  return read([...['README.md', 'CHANGELOG.md'].filter((file) => existsSync(`${ROOT}/${file}`)), ...pages])
}

function listed(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()
}

function read(files: readonly string[]): Sources {
  return new Map(files.map((file) => [file, readFileSync(`${ROOT}/${file}`, 'utf8')]))
}
