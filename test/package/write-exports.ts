/** `npm run exports`: writes into package.json the doors that exist. A test fails while the two differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { existingDoors, exportsFor, ROOT } from './doors'

const file = `${ROOT}/package.json`
const doors = existingDoors()
const manifest = JSON.parse(readFileSync(file, 'utf8'))
manifest.exports = exportsFor(doors.map(({ door }) => door))
manifest.typedocOptions.entryPoints = doors.map((door) => door.file)
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
