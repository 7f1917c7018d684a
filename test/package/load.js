/** Run beside the unpacked library: `node load.js aparatur/dates aparatur/law`. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const notNames = ['default', 'module.exports', '__esModule']

for (const door of process.argv.slice(2)) {
  const byImport = await import(door)
  const byRequire = require(door)
  const imported = Object.keys(byImport).filter((name) => !notNames.includes(name))
  const required = Object.keys(byRequire).filter((name) => !notNames.includes(name))
  if (imported.length === 0) throw new Error(`${door} hands out nothing`)
  if (imported.sort().join() !== required.sort().join()) {
    throw new Error(`${door}: import gives ${imported}; require gives ${required}`)
  }
  for (const name of imported) {
    const [one, other] = [byImport[name], byRequire[name]]
    const same = typeof one === typeof other && (typeof one !== 'string' || one === other)
    if (!same || byRequire[name] !== other) throw new Error(`${door}: import and require give another ${name}`)
  }
}
