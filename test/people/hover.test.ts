import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
const ASKED = `${ROOT}/test/people/asked-by-hover.ts`

/** What someone who writes down a record, an organisation or a question sees in an editor. */
const ENTITIES = {
  people: [
    'Pns',
    'Cpns',
    'Pppk',
    'PppkParuhWaktu',
    'WorkAgreement',
    'PartTimeAgreement',
    'PppkApplication',
    'PnsPost',
    'Honorer',
    'Thl',
    'Pjlp',
    'KepalaDesa',
    'KepalaDaerah',
    'FunctionalRetirementPost',
  ],
  organization: [
    'PerangkatDaerah',
    'DutyAssignment',
    'Ppk',
    'Pptk',
    'PejabatPembinaKepegawaian',
    'RegionalHeadCapacity',
    'AdministrativeCapacity',
    'VillageCapacity',
    'AdministrativeRegion',
    'TermContext',
    'PostRungFacts',
    'PostAppointmentFacts',
    'OpdTypeFacts',
  ],
  'rules/authority': ['ActingPowerFacts'],
} as const

interface Hover {
  readonly at: string
  readonly shown: string
  readonly words: string
}

let hovers: readonly Hover[] = []

/** Asks the language service, as an editor does, about every field of every entity. */
function ask(): Hover[] {
  const config = ts.readConfigFile(`${ROOT}/tsconfig.json`, (file) => ts.sys.readFile(file)).config
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT)
  const doors = Object.keys(ENTITIES)
  let text = doors.map((door, at) => `import type * as D${at} from '../../src/${door}'\n`).join('')
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noEmit: true, types: [] }),
    getScriptFileNames: () => [ASKED],
    getScriptVersion: (file) => (file === ASKED ? String(text.length) : '0'),
    getScriptSnapshot: (file) => {
      if (file === ASKED) return ts.ScriptSnapshot.fromString(text)
      return existsSync(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  }
  for (const [at, names] of Object.values(ENTITIES).entries()) {
    for (const name of names) text += `declare const ${name}: D${at}.${name}\n${name}.\n`
  }
  const service = ts.createLanguageService(host)
  // First the fields that the editor offers after the dot, then what it says of each.
  const offered = Object.values(ENTITIES)
    .flat()
    .flatMap((name) => {
      const dot = text.indexOf(`\n${name}.\n`) + name.length + 2
      const entries = service.getCompletionsAtPosition(ASKED, dot, {})?.entries ?? []
      return entries.map((entry) => ({ name, field: entry.name }))
    })
  text = text.replace(/\n\w+\.\n/g, '\n') + offered.map(({ name, field }) => `${name}.${field}\n`).join('')
  return offered.map(({ name, field }) => {
    const place = text.indexOf(`\n${name}.${field}\n`) + name.length + 2
    const info = service.getQuickInfoAtPosition(ASKED, place)
    return {
      at: `${name}.${field}`,
      shown: ts.displayPartsToString(info?.displayParts),
      words: ts.displayPartsToString(info?.documentation),
    }
  })
}

beforeAll(() => {
  hovers = ask()
}, 120_000)

describe('what an editor shows on a field', () => {
  it('has been asked for every entity', () => {
    const seen = new Set(hovers.map(({ at }) => at.split('.')[0]))
    expect(
      Object.values(ENTITIES)
        .flat()
        .filter((name) => !seen.has(name)),
    ).toEqual([])
    expect(hovers.length).toBeGreaterThan(150)
  })

  it('is words, for every field', () => {
    expect(hovers.filter(({ words }) => words.length < 15).map(({ at }) => at)).toEqual([])
  })

  it('is a name, days, numbers or the accepted codes, and no wall of inferred generics', () => {
    const walls = hovers.filter(({ shown }) => /Zod|infer|typeof|<|\{ /.test(shown))
    expect(walls.map(({ at, shown }) => `${at}: ${shown}`)).toEqual([])
  })

  it('has an example or the accepted word, wherever something is to be entered', () => {
    // Another record is entered by its own fields; of a yes or no the words say what it is.
    const entered = hovers.filter(({ shown }) =>
      /: (string|number|`|DateInput|readonly string|"|[A-Z]\w+(Code|Level|Golongan|Kind)\b)/.test(shown),
    )
    expect(entered.filter(({ words }) => !/["'`]/.test(words)).map(({ at, words }) => `${at}: ${words}`)).toEqual([])
    expect(entered.length).toBeGreaterThan(80)
  })
})
