/** `npm run exports`: writes into package.json the doors that exist. A test fails while the two differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { existingDoors, exportsFor, ROOT } from './doors'

const file = `${ROOT}/package.json`
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
manifest['exports'] = exportsFor(existingDoors().map(({ door }) => door))
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
