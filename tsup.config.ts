import { defineConfig } from 'tsup'
import { existingDoors } from './test/package/doors'
import { importPastTheDoors } from './test/package/past-the-doors'

export default defineConfig({
  entry: Object.fromEntries(existingDoors().map(({ door, file }) => [door, file])),
  format: ['esm', 'cjs'],
  // One chunk per shared part, so that an importer of one room does not pay for the others.
  splitting: true,
  esbuildPlugins: [importPastTheDoors()],
  // By rollup: without it tsup writes the split CommonJS with sucrase, which turns every `?.` and `??` into a call.
  treeshake: true,
  // tsup 8 asks for `baseUrl`, which TypeScript 6 reports as deprecated; without the first no declarations are written.
  // The other two spare the build what the step `types` does anyway: most of its time.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', noCheck: true, types: [] } },
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  clean: true,
})
