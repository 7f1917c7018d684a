import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain'
import { CASES } from './grievance/cases'

const written = (file: string): string => readFileSync(new URL(`./grievance/${file}`, import.meta.url), 'utf8')

describe('whole reports of grievance', () => {
  for (const [name, answer] of Object.entries(CASES)) {
    for (const locale of ['id', 'en'] as const) {
      it(`${name} reads as written, in ${locale}`, () => {
        expect(`${explain(answer as never, { locale })}\n`).toBe(written(`${name}.${locale}.txt`))
      })
    }
  }
})
