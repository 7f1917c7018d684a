import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { ROOT } from '../package/doors'
import { run } from '../package/pack'

/** Where what a host needs is kept from one run to the next; the project itself depends on none of it. */
const CACHE = join(ROOT, 'node_modules/.cache/aparatur-hosts')

/**
 * Installs packages from the registry into a folder of their own.
 *
 * @param packages names with versions: `'node@24'`
 * @returns the folder that holds `node_modules`
 */
export async function installed(...packages: readonly string[]): Promise<string> {
  const folder = join(CACHE, packages.join('+').replace(/[^\w@.+-]/g, '_'))
  const done = join(folder, 'installed')
  if (existsSync(done)) return folder
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...packages], folder)
  await writeFile(done, '')
  return folder
}

/** The path of a program, if this machine has it. */
export function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file))
}

/**
 * A Node of another version.
 *
 * @param major `20`
 * @returns the path of its program
 */
export async function nodeOf(major: number): Promise<string> {
  return join(await installed(`node@${major}`), 'node_modules/node/bin/node')
}
