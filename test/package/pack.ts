import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { RUNTIME_PACKAGES } from '../checks/architecture'
import { ROOT } from './doors'

/** Runs a program to its end; on failure the error holds all that it wrote. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')} failed\n${stdout}${stderr}`)
  }
}

/** The packed library, unpacked as its users have it. */
export interface Packed {
  /** A folder whose node_modules holds the library and what it needs; the consumers lie in it. */
  readonly project: string
  /** The same without zod, for showing what does not need it. */
  readonly projectWithoutZod: string
  readonly tarball: string
  /** The files in the tarball. */
  readonly files: readonly string[]
  readonly remove: () => Promise<void>
}

async function unpack(folder: string, tarball: string, packages: readonly string[]): Promise<string> {
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, 'aparatur'), { recursive: true })
  await run('tar', ['xzf', tarball, '--strip-components=1', '-C', join(modules, 'aparatur')], folder)
  for (const name of packages) {
    await mkdir(join(modules, name, '..'), { recursive: true })
    await symlink(join(ROOT, 'node_modules', name), join(modules, name), 'dir')
  }
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  for (const script of ['load.js', 'load-later.cjs']) await cp(join(ROOT, 'test/package', script), join(folder, script))
  return folder
}

/** Packs the built library and unpacks it beside the packages of this repository, so that no network is needed. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'aparatur-'))
  const listing = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)
  const [{ filename, files }] = JSON.parse(listing) as [{ filename: string; files: { path: string }[] }]
  const tarball = join(folder, filename)
  const project = await unpack(join(folder, 'project'), tarball, [...RUNTIME_PACKAGES, '@types/node'])
  const bare = RUNTIME_PACKAGES.filter((name) => name !== 'zod')
  const projectWithoutZod = await unpack(join(folder, 'without-zod'), tarball, bare)
  await cp(join(ROOT, 'test/package/consumers'), join(project, 'consumers'), { recursive: true })
  return {
    project,
    projectWithoutZod,
    tarball,
    files: files.map(({ path }) => path),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The text of a file of the unpacked library. */
export function readPacked({ project }: Packed, file: string): Promise<string> {
  return readFile(join(project, 'node_modules/aparatur', file), 'utf8')
}
