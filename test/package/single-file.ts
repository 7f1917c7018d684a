import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from './doors'

/** One file that holds all it needs and names one global, for engines that know neither modules nor Node nor a browser. */
export interface SingleFile {
  /** The file under `dist/single-file`. */
  readonly name: string
  /** What a user would write to have the same from the package. */
  readonly code: string
  /** In bytes, as the file lies there: what a warehouse limits. Raise it only with a reason. */
  readonly ceiling: number
  readonly reason: string
}

/** The files that are published, each with the global `aparatur`. */
export const SINGLE_FILES: readonly SingleFile[] = [
  {
    name: 'aparatur.js',
    code: "export * from './index.js'",
    ceiling: 2_892_000,
    reason: 'every door: rules, law with its prose, words in two languages, schemas',
  },
  {
    name: 'aparatur-checkers.js',
    code: "export * from './checkers.js'",
    ceiling: 1_000_000,
    reason:
      'the register of checkers and the edition: decisions as data, without words; a warehouse may limit a file to a megabyte',
  },
]

/**
 * Bundles code into one script that names one global.
 *
 * @param code what the global holds, as exports
 * @param folder where the imports of the code are looked for
 * @param globalName the name of the global
 * @returns the script
 */
export async function bundleSingle(code: string, folder: string, globalName = 'aparatur'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Engines inside a database are seldom the newest.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles[0]?.text as string
}

/** The folder of the published files. */
export const SINGLE_FILE_FOLDER = join(ROOT, 'dist/single-file')
