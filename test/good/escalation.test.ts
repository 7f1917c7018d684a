import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain'
import { CASES } from './escalation/cases'

const written = (file: string): string => readFileSync(new URL(`./escalation/${file}`, import.meta.url), 'utf8')

describe('whole reports of escalation', () => {
  for (const [name, answer] of Object.entries(CASES)) {
    for (const locale of ['id', 'en'] as const) {
      it(`${name} reads as written, in ${locale}`, () => {
        expect(`${explain(answer as never, { locale })}\n`).toBe(written(`${name}.${locale}.txt`))
      })
    }
  }
})
