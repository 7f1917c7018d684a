import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rollup } from 'rollup'
import type { Options } from 'tsup'
import { laterRequires } from './later-requires'

type TsupPlugin = NonNullable<Options['plugins']>[number]

/** A file of the build: how long it is, and which others it loads. */
export interface BuiltFile {
  readonly bytes: number
  readonly loads: readonly string[]
}

/** In bytes, what Node pays for one file more: about 0.55 ms to find, open and link one, 0.025 ms to read and compile a thousand bytes. */
export const FILE = 20_000

/** In bytes, what zod costs by the same measure; of its hundred files we know only that they come with the first. */
const ZOD = 2_000_000

/**
 * How much the start of a door counts where doors are at odds, 1 for those that are not named: most programs import the root or the main
 * job, and from the smallest door least is expected.
 */
export const WEIGHTS: Readonly<Record<string, number>> = { 'dates.js': 4, 'neutrality.js': 3, 'index.js': 2 }

/**
 * Which files of a build to join, so that the doors together cost Node least: a file more costs a door as much as {@link FILE} bytes that
 * it does not need. Two at a time, those that save most first; never two between which a third lies, for then files would load each other
 * in a circle. A door stays a file of its own.
 *
 * @returns for each file that is no door the name of those it is joined with
 * @throws RangeError for more doors than a number has bits
 */
export function filesJoined(
  files: ReadonlyMap<string, BuiltFile>,
  doors: readonly string[],
  weightOf: Readonly<Record<string, number>> = WEIGHTS,
): Map<string, string> {
  if (doors.length > 31) throw new RangeError(`${doors.length} doors; accepted: up to 31, one bit each`)
  const names = [...files.keys()].sort()
  const bytes = names.map((name) => files.get(name)?.bytes ?? 0)
  const below = closure(names, files)
  /** The doors that load a file, one bit each. */
  const by = names.map((_, at) =>
    doors.reduce((bits, door, bit) => {
      const from = names.indexOf(door)
      return from === at || below[from]?.has(at) ? bits | (1 << bit) : bits
    }, 0),
  )
  const joined = names.map((_, at) => at)
  const weights = doors.map((door) => weightOf[door] ?? 1)
  const weigh = (bits: number): number =>
    weights.reduce((sum, weight, bit) => sum + (bits & (1 << bit) ? weight : 0), 0)
  const open = new Set(names.flatMap((name, at) => (doors.includes(name) ? [] : [at])))
  const saved = (one: number, other: number): number => {
    const [first = 0, second = 0] = [by[one], by[other]]
    const both = first | second
    let sum = weigh(first & second) * FILE
    sum -= weigh(both & ~first) * (bytes[one] ?? 0) + weigh(both & ~second) * (bytes[other] ?? 0)
    for (const at of new Set([...(below[one] ?? []), ...(below[other] ?? [])])) {
      if (at === one || at === other) continue
      sum -= weigh(both & ~(by[at] ?? 0)) * (FILE + (bytes[at] ?? 0))
    }
    return sum
  }
  for (;;) {
    let best: readonly [number, number] | undefined
    let most = 0
    for (const one of open)
      for (const other of open) {
        if (one >= other || between(below, one, other) || between(below, other, one)) continue
        const gain = saved(one, other)
        if (gain > most) [most, best] = [gain, [one, other]]
      }
    if (best === undefined) break
    const [one, other] = best
    open.delete(other)
    joined.forEach((to, at) => {
      if (to === other) joined[at] = one
    })
    bytes[one] = (bytes[one] ?? 0) + (bytes[other] ?? 0)
    const both = (by[one] ?? 0) | (by[other] ?? 0)
    const under = new Set([...(below[one] ?? []), ...(below[other] ?? [])].filter((at) => at !== one && at !== other))
    below[one] = under
    by[one] = both
    for (const at of under) by[at] = (by[at] ?? 0) | both
    for (const set of below)
      if (set.delete(other) || set.has(one)) {
        set.add(one)
        for (const at of under) set.add(at)
      }
  }
  return new Map(names.flatMap((name, at) => (doors.includes(name) ? [] : [[name, names[joined[at] ?? at] ?? name]])))
}

/** For each file all that it loads, directly or not. */
function closure(names: readonly string[], files: ReadonlyMap<string, BuiltFile>): Set<number>[] {
  const place = new Map(names.map((name, at) => [name, at]))
  return names.map((name) => {
    const found = new Set<number>()
    const rest = [...(files.get(name)?.loads ?? [])]
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const at = place.get(next)
      if (at === undefined || found.has(at)) continue
      found.add(at)
      rest.push(...(files.get(next)?.loads ?? []))
    }
    return found
  })
}

/** Whether one file loads another by way of a third. */
function between(below: readonly ReadonlySet<number>[], one: number, other: number): boolean {
  return [...(below[one] ?? [])].some((at) => at !== other && below[at]?.has(other))
}

/**
 * Joins the files that tsup wrote as modules by {@link filesJoined} and writes them anew, as modules and as CommonJS. esbuild makes one
 * file for each set of doors that needs it, some hundred of which most are small.
 */
export function fewerFiles(): TsupPlugin {
  return {
    name: 'fewer-files',
    async buildEnd() {
      const folder = this.options.outDir
      const written = (await readdir(folder)).filter((file) => file.endsWith('.js'))
      const doors = written.filter((file) => !file.startsWith('chunk-'))
      const files = new Map<string, BuiltFile>()
      for (const file of written) {
        const text = await readFile(join(folder, file), 'utf8')
        const loads = [...text.matchAll(/(?:from|import) ?["'](?:\.\/([^"']+)|(zod))["']/g)]
        files.set(file, { bytes: text.length, loads: loads.map(([, ours, zod]) => ours ?? zod ?? '') })
      }
      // A file that loads zod is not joined with one that a checker needs.
      files.set('zod', { bytes: ZOD, loads: [] })
      const joined = filesJoined(files, [...doors, 'zod'])
      const bundle = await rollup({
        input: doors.map((door) => join(folder, door)),
        external: (id) => !/^[./]|^[A-Z]:/.test(id),
        treeshake: { moduleSideEffects: false },
      })
      for (const file of written) await rm(join(folder, file))
      const shared = {
        dir: folder,
        manualChunks: (id: string) => joined.get(id.split(/[\\/]/).at(-1) ?? '')?.replace(/\.js$/, ''),
        hoistTransitiveImports: false,
        minifyInternalExports: false,
        exports: 'named',
      } as const
      await bundle.write({ ...shared, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' })
      await bundle.write({
        ...shared,
        format: 'cjs',
        interop: 'auto',
        externalLiveBindings: false,
        entryFileNames: '[name].cjs',
        chunkFileNames: 'chunk-[hash].cjs',
      })
      for (const door of doors) {
        const path = join(folder, door.replace(/\.js$/, '.cjs'))
        await writeFile(path, laterRequires(await readFile(path, 'utf8')))
      }
      await bundle.close()
    },
  }
}
