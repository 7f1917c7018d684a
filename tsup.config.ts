import { mkdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'tsup'
import { existingDoors, ROOT } from './test/package/doors'
import { fewerFiles } from './test/package/fewer-files'
import { importPastTheDoors } from './test/package/past-the-doors'
import { bundleSingle, SINGLE_FILE_FOLDER, SINGLE_FILES } from './test/package/single-file'

const entry = Object.fromEntries(existingDoors().map(({ door, file }) => [door, file]))

export default defineConfig([
  {
    entry,
    // CommonJS is written from these by `fewerFiles`: tsup would write it with sucrase, which turns every `?.` and `??` into a call.
    format: ['esm'],
    // One chunk per shared part, so that an importer of one room does not pay for the others.
    splitting: true,
    esbuildPlugins: [importPastTheDoors()],
    plugins: [fewerFiles()],
    target: 'es2022',
    platform: 'neutral',
    sourcemap: false,
    clean: true,
    onSuccess: async () => {
      await writeJsonSchemas()
      await writeSingleFiles()
    },
  },
  {
    entry,
    format: ['esm', 'cjs'],
    // tsup 8 asks for `baseUrl`, which TypeScript 6 reports as deprecated; without the first no declarations are written.
    // The other two spare the build what the step `types` does anyway: most of its time.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', noCheck: true, types: [] } },
  },
])

/** Writes the JSON Schemas as files, from the library just built, so that a reader needs neither it nor zod. */
async function writeJsonSchemas(): Promise<void> {
  const { JSON_SCHEMA_NAMES, toJsonSchema } = await import(pathToFileURL(`${ROOT}/dist/interchange.js`).href)
  await mkdir(`${ROOT}/dist/json-schema`, { recursive: true })
  for (const name of JSON_SCHEMA_NAMES) {
    await writeFile(`${ROOT}/dist/json-schema/${name}.json`, `${JSON.stringify(toJsonSchema(name), null, 2)}\n`)
  }
}

/** Writes the library as scripts that need nothing, from the library just built. */
async function writeSingleFiles(): Promise<void> {
  await mkdir(SINGLE_FILE_FOLDER, { recursive: true })
  for (const { name, code } of SINGLE_FILES) {
    await writeFile(`${SINGLE_FILE_FOLDER}/${name}`, await bundleSingle(code, `${ROOT}/dist`))
  }
}
