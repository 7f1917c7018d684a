import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gapOf, isSilent, type Table } from '../../src/decision'
import { wordsFor } from '../../src/explain/areas'
import { CATALOGUES } from '../../src/explain/catalogues'
import { speak } from '../../src/explain/speech'
import { VALUES } from '../../src/rules/neutrality/dimensions'
import { NEUTRALITY } from '../../src/rules/neutrality/vocabulary'

const RULES = new URL('../../src/rules/', import.meta.url)

/** Every path to a text in a catalogue, with the text; functions stand for themselves. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, '(written on demand)']]
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

/** Codes that rows carry in `notes` and the reasons of their declared gaps, table by table. */
async function codesOfRows(): Promise<{ notes: Set<string>; silent: Set<string> }> {
  const notes = new Set<string>()
  const silent = new Set<string>()
  for (const file of readdirSync(RULES, { recursive: true }) as string[]) {
    if (!file.includes('tables') || !file.endsWith('.ts')) continue
    const exported: { readonly [name: string]: unknown } = await import(new URL(file, RULES).pathname)
    for (const table of Object.values(exported).filter(isTable)) {
      for (const row of Object.values(table.rows())) {
        for (const note of row.notes ?? []) notes.add(note)
        if (isSilent(row.then)) silent.add(row.then.silent)
      }
    }
  }
  return { notes, silent }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value && 'bucket' in value
}

/** What the source itself writes: `silent('...')`, `outside('...')`, `outside: '...'`. */
function codesOfSource(pattern: RegExp): string[] {
  const roots = [RULES, new URL('../../src/decision/', import.meta.url)]
  const files = roots.flatMap((root) =>
    (readdirSync(root, { recursive: true }) as string[]).map((file) => new URL(file, root)),
  )
  return files
    .filter(({ pathname }) => pathname.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')
      return [...code.matchAll(pattern)].map(([, found]) => found as string)
    })
}

describe('the catalogues', () => {
  it('hold the same texts in both languages', () => {
    expect(
      texts(CATALOGUES.id)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      texts(CATALOGUES.en)
        .map(([path]) => path)
        .sort(),
    )
  })

  it('leave no text empty but the level that does not apply', () => {
    for (const words of [CATALOGUES.id, CATALOGUES.en]) {
      expect(texts(words).flatMap(([path, text]) => (text.trim() === '' ? [path] : []))).toEqual([
        '/neutrality/levels/not-applicable/says',
      ])
    }
  })

  it('write help, questions, notes and reasons as sentences', () => {
    for (const words of [CATALOGUES.id, CATALOGUES.en]) {
      for (const [path, text] of texts(words)) {
        if (/\/help$|^\/notes\//.test(path)) expect(text, path).toMatch(/^[A-Z(].*\.$/)
        if (/\/question$/.test(path)) expect(text, path).toMatch(/^[A-Z].*\?$/)
      }
    }
  })

  it('ask with a question word in Indonesian', () => {
    const asked = texts(CATALOGUES.id).filter(([path]) => path.endsWith('/question'))
    expect(asked.length).toBeGreaterThan(20)
    for (const [path, text] of asked) expect(text, path).toMatch(/\b(apa|apakah|berapa|kapan|siapa|mana)\b.*\?$/i)
  })

  it('are in two languages', () => {
    const english = new Map(texts(CATALOGUES.en))
    const same = texts(CATALOGUES.id).filter(
      ([path, text]) => english.get(path) === text && text !== '(written on demand)',
    )
    // What stays the same are names of institutions and numbers; no sentence does.
    expect(same.filter(([, text]) => /\b(yang|dengan|tidak|atau|the|of|and|is)\b/.test(text))).toEqual([])
  })

  it('name each value of each dimension', () => {
    for (const locale of ['id', 'en'] as const) {
      for (const [dimension, values] of Object.entries(VALUES)) {
        const named = speak(locale, 'classifyConduct').values(dimension)
        expect(
          values.filter((code) => !Object.hasOwn(named, code)),
          dimension,
        ).toEqual([])
      }
    }
  })

  it('name each dimension and fact of the checkers', () => {
    const dimensions = NEUTRALITY.names.slice(0, NEUTRALITY.firstPoint)
    const facts = NEUTRALITY.facts.slice(0, NEUTRALITY.firstPoint).flat()
    for (const locale of ['id', 'en'] as const) {
      const unnamed = [...dimensions, ...facts].filter(
        (code) => wordsFor(locale, 'classifyConduct').fact(code) === undefined,
      )
      expect(unnamed).toEqual([])
    }
  })
})

describe('the codes of the tables', () => {
  it('have their notes and reasons in both languages', async () => {
    const { notes, silent } = await codesOfRows()
    expect(notes.size).toBeGreaterThan(50)
    expect(silent.size).toBeGreaterThan(20)
    for (const words of [CATALOGUES.id, CATALOGUES.en]) {
      expect([...notes].filter((code) => !Object.hasOwn(words.notes.notes, code))).toEqual([])
      expect([...silent].filter((code) => !Object.hasOwn(words.notes.silent, code))).toEqual([])
    }
  })

  it('have the reasons that the source gives', () => {
    const silent = codesOfSource(/\bsilent\(\s*'([^']+)'/g)
    const outside = codesOfSource(/\boutside(?:\(|:)\s*'([^']+)'/g)
    expect(silent).toContain('no-breach')
    expect(outside).toContain('before-coverage')
    for (const words of [CATALOGUES.id, CATALOGUES.en]) {
      expect(silent.filter((code) => !Object.hasOwn(words.notes.silent, code))).toEqual([])
      expect(outside.filter((code) => !Object.hasOwn(words.notes.outside, code))).toEqual([])
    }
  })

  it('call a gap what its words call it: texts that nobody read are not texts that are silent', () => {
    const unread = { id: /(belum|tidak) (dibaca|terbaca|dicakup)/, en: /(was|were|is) not (read|covered)/ }
    for (const [language, { notes }] of Object.entries(CATALOGUES)) {
      const gaps = Object.entries(notes.silent).filter(([code]) => code !== 'no-row' && code !== 'before-coverage')
      const told = ([, words]: [string, string]) => unread[language as 'id' | 'en'].test(words)
      expect(gaps.filter(told).map(([code]) => code)).toEqual(
        gaps.filter(([code]) => gapOf(code) === 'not-covered').map(([code]) => code),
      )
    }
  })
})
