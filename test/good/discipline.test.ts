import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain, options, summary } from '../../src/explain'
import { classifyAbsence, classifyBreach, NORMS } from '../../src/rules/discipline'
import { CASES } from './discipline/cases'

const written = (file: string): string => readFileSync(new URL(`./discipline/${file}`, import.meta.url), 'utf8')
const DAYS = { committedOn: '2024-02-12', decidedOn: '2024-05-06' } as const

describe('whole reports on breaches and absence', () => {
  for (const [name, decision] of Object.entries(CASES)) {
    for (const locale of ['id', 'en'] as const) {
      it(`${name} reads as written, in ${locale}`, () => {
        expect(`${explain(decision as never, { locale })}\n`).toBe(written(`${name}.${locale}.txt`))
      })
    }
  }

  it('tells a PPPK of the rule of the agency', () => {
    const pppk = { actor: { kind: 'pppk' }, ...DAYS } as const
    const says = 'the level of the breach is set by the PPPK discipline rule of the agency and the work agreement'
    expect(summary(classifyBreach({ ...pppk, norm: 'pp-94-5i' }), { locale: 'en' })).toContain(says)
    const absent = classifyAbsence({ actor: { kind: 'pppk' }, year: 2024, absentDays: 3, decidedOn: '2024-05-06' })
    expect(summary(absent, { locale: 'en' })).toContain(says)
  })

  it('tells what a repeated breach asks for', () => {
    const again = (previous: 'teguran-lisan' | 'penurunan-pangkat-3-tahun') =>
      explain(classifyBreach({ actor: { kind: 'pns' }, norm: 'pp-94-5i', impact: 'unit-kerja', previous, ...DAYS }), {
        locale: 'en',
        width: 300,
      })
    expect(again('teguran-lisan')).toContain('It must be heavier than the last sanction: oral reprimand.')
    expect(again('teguran-lisan')).toContain('Heavier are: ')
    expect(again('penurunan-pangkat-3-tahun')).toContain('No text says whether these are heavier: ')
  })

  it('offers a form every norm', () => {
    expect(options('classifyBreach', 'norm').map(({ value }) => value)).toEqual([...NORMS])
    expect(options('classifyAbsence', 'effectOnUnit').map(({ value }) => value)).toEqual([true, false])
  })
})
