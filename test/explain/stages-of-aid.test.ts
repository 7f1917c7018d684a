import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain'
import { assessLegalAid, STAGES_OF } from '../../src/rules/legal-aid'

const OF_A_PARTY = {
  person: { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' },
  duty: 'pejabat-pembuat-komitmen',
  about: 'procurement',
  capacity: 'pihak',
  stage: 'pengadilan',
  on: '2024-06-03',
} as const

/** The lines under a heading, without their bullets. */
function under(heading: string, text: string): string[] {
  const lines = text.split('\n')
  const from = lines.indexOf(heading) + 2
  const told = lines.slice(from, lines.indexOf('', from))
  return told.map((line) => line.replace(/^- /, ''))
}

describe('the stages of a matter', () => {
  it('are those that such a matter has: a civil one knows no investigation', () => {
    const decision = assessLegalAid({ ...OF_A_PARTY, matter: 'perdata' })
    const told = under('Stages covered', explain(decision, { locale: 'en', width: 1_000 }))
    expect(told.slice(0, STAGES_OF.perdata.length)).toEqual([
      'Before going to court: a right without a procedure',
      'Trial at first instance: must be given',
      'Appeal or cassation: must be given',
      'Reopening or execution: nothing in national law',
    ])
    const id = under('Tahap yang dicakup', explain(decision, { width: 1_000 }))
    expect(id.slice(0, 2)).toEqual([
      'Sebelum ke pengadilan: hak tanpa tata cara',
      'Sidang tingkat pertama: wajib diberikan',
    ])
    expect(id.join()).not.toContain('Penyidikan')
  })

  it('of a crime begin with the preliminary inquiry, and what is possible is set apart', () => {
    const decision = assessLegalAid({
      ...OF_A_PARTY,
      person: { kind: 'pppk', status: 'aktif', place: 'kabupaten-kota' },
      duty: 'none',
      about: 'other-duty',
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'tersangka',
      on: '2026-02-03',
    })
    const text = explain(decision, { locale: 'en', width: 1_000 })
    expect(under('Stages covered', text)[0]).toBe('Preliminary inquiry (penyelidikan): a right without a procedure')
    expect(text).toContain('a right without a procedure; Right of an official in carrying out the task')
  })
})
