/**
 * `npm run exports`: writes into package.json the doors and the guides that exist, into the library the digests of its law, and the pages on
 * what changed and on what the law rests. A test fails while they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { writeEdition } from '../checkers/current-edition'
import { writeLawCoverage } from '../checkers/law-coverage'
import { writeWhatChanged } from '../checkers/what-changed'
import { readMarkdown } from '../checks/files'
import { documentedDoors, existingDoors, exportsFor, ROOT } from './doors'

const file = `${ROOT}/package.json`
const doors = existingDoors()
const manifest = JSON.parse(readFileSync(file, 'utf8'))
manifest.exports = exportsFor(doors.map(({ door }) => door))
manifest.typedocOptions.entryPoints = documentedDoors()
// TypeDoc warns of a pattern that matches nothing, and a warning fails the check.
const pages = [...readMarkdown().keys()]
manifest.typedocOptions.projectDocuments = ['guide', 'situations', 'decisions']
  .filter((folder) => pages.some((page) => page.startsWith(`docs/${folder}/`)))
  .map((folder) => `docs/${folder}/**/*.md`)
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
await writeEdition()
await writeWhatChanged()
await writeLawCoverage()
