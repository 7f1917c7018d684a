/** Run beside the unpacked library: `node load.js aparatur/dates aparatur/law`. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const notNames = ['default', 'module.exports', '__esModule']

for (const door of process.argv.slice(2)) {
  const imported = Object.keys(await import(door)).filter((name) => !notNames.includes(name))
  const required = Object.keys(require(door)).filter((name) => !notNames.includes(name))
  if (imported.length === 0) throw new Error(`${door} hands out nothing`)
  if (imported.sort().join() !== required.sort().join()) {
    throw new Error(`${door}: import gives ${imported}; require gives ${required}`)
  }
}
