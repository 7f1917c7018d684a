import { describe, expect, expectTypeOf, it } from 'vitest'
import { ask, isSilent, type Table, trace } from '../../src/decision'
import { explain, label } from '../../src/explain'
import { CATALOGUES } from '../../src/explain/catalogues'
import {
  opdTypeTable,
  type PejabatPembinaKepegawaian,
  type PejabatPembuatKomitmen,
  type Ppk,
  type PpkSkpd,
  type Pptk,
  personnelAuthorityTable,
  resolveTerm,
  SENSES,
  supervisionTable,
  TERM_ASKS,
  TERM_FIELDS,
  TERMS,
  type TermContext,
  termChecker,
  termOf,
  termTable,
} from '../../src/organization'

/** What a word means there, or why it is not decided. */
function meaning(term: (typeof TERMS)[number], passage: TermContext = {}): string {
  const decision = resolveTerm(term, passage)
  switch (decision.status) {
    case 'decided':
      return decision.conclusion.sense
    case 'outside-law':
      return decision.why
    default:
      return decision.status
  }
}

describe('PPK in one file: sanctioned by it, resigned as it, recruited into it', () => {
  it.each([
    ['resigned as PPK of a project', { field: 'pengadaan' }, 'pejabat-pembuat-komitmen'],
    ['the bupati selaku PPK transfers staff', { field: 'kepegawaian' }, 'pejabat-pembina-kepegawaian'],
    ['the PPK imposes a sanction', { field: 'disiplin' }, 'pejabat-pembina-kepegawaian'],
    [
      'the PPK verifies the SPP of a dinas',
      { field: 'penatausahaan-keuangan', fund: 'apbd' },
      'pejabat-penatausahaan-keuangan-skpd',
    ],
    [
      'the PPK of a ministry makes the SPP',
      { field: 'penatausahaan-keuangan', fund: 'apbn' },
      'pejabat-pembuat-komitmen',
    ],
    ['a member of PPK counts votes', { field: 'penyelenggaraan-pemilihan' }, 'panitia-pemilihan-kecamatan'],
    [
      'PPK of a hospital as a pattern',
      { field: 'pengelolaan-blud', names: 'arrangement' },
      'pola-pengelolaan-keuangan-blud',
    ],
    ['PPK of a hospital as a person', { field: 'pengelolaan-blud', names: 'person' }, 'field-does-not-tell-the-sense'],
    ['a bare PPK', {}, 'needs-facts'],
    ['marks of two fields', { fields: ['pengadaan', 'kepegawaian'] }, 'needs-facts'],
    ['marks of two fields with one sense', { fields: ['kepegawaian', 'disiplin'] }, 'pejabat-pembina-kepegawaian'],
  ] satisfies [string, TermContext, string][])('%s', (_, passage, expected) => {
    expect(meaning('PPK', passage)).toBe(expected)
  })

  it('keeps the candidates that several fields leave', () => {
    const decision = resolveTerm('PPK', { fields: ['pengadaan', 'kepegawaian'] })
    if (decision.status !== 'needs-facts') throw new Error(decision.status)
    expect(decision.missing.map(({ fact }) => fact)).toEqual(['field'])
    expect(decision.possible.map(({ conclusion }) => 'sense' in conclusion && conclusion.sense)).toEqual([
      'pejabat-pembuat-komitmen',
      'pejabat-pembina-kepegawaian',
    ])
  })

  it('is asked for the field first', () => {
    expect(ask(termChecker, { term: 'PPK' })?.fact).toBe('field')
  })

  it('has a type for each sense, none of which takes the place of another', () => {
    expectTypeOf<Ppk>().toEqualTypeOf<PejabatPembuatKomitmen>()
    expectTypeOf<Ppk>().not.toExtend<PejabatPembinaKepegawaian>()
    expectTypeOf<PejabatPembinaKepegawaian>().not.toExtend<Ppk>()
    expectTypeOf<PpkSkpd>().not.toExtend<Ppk>()
    expectTypeOf<Pptk>().not.toExtend<Ppk>()
  })
})

describe('words that changed with time', () => {
  it.each([
    ['2018-03-21', 'penerima-hasil-pekerjaan'],
    ['2018-03-22', 'pemeriksa-hasil-pekerjaan'],
    ['2018-03-23', 'pemeriksa-hasil-pekerjaan'],
    ['2021-02-01', 'pemeriksa-hasil-pekerjaan'],
    ['2021-02-02', 'abolished'],
    ['2021-02-03', 'abolished'],
  ] as const)('PPHP in a paper of %s', (writtenOn, expected) => {
    expect(meaning('PPHP', { writtenOn })).toBe(expected)
  })

  it.each([
    ['2017-08-15', 'panwas-kabupaten-kota'],
    ['2017-08-16', 'contested'],
    ['2017-08-17', 'contested'],
  ] as const)('Panwas in a paper of %s', (writtenOn, expected) => {
    expect(meaning('Panwas', { writtenOn })).toBe(expected)
  })

  it('follows the reading the caller chooses, and says so', () => {
    const decision = resolveTerm(
      'Panwas',
      { writtenOn: '2020-10-01' },
      { readings: { 'panwas-after-2017': 'panwas-stays-apart' } },
    )
    expect(decision.status === 'decided' && decision.conclusion.sense).toBe('panwas-kabupaten-kota')
    expect(decision.cautions.map(({ code }) => code)).toContain('reading-chosen')
  })
})

describe('every word', () => {
  it('is decided without a passage exactly where nothing is asked for', () => {
    for (const term of TERMS) {
      expect([term, meaning(term) === 'needs-facts']).toEqual([term, TERM_ASKS[term].length > 0])
    }
  })

  it('reaches every sense of the list, and no other', () => {
    const reached = new Set(
      Object.values((termTable as unknown as Table).rows()).flatMap(({ then }) =>
        isSilent(then) ? [] : [(then as { sense: string }).sense],
      ),
    )
    expect([...reached].sort()).toEqual([...SENSES].sort())
  })

  it('has in each field one answer or asks on; none throws', () => {
    for (const term of TERMS) for (const field of TERM_FIELDS) expect(meaning(term, { field })).not.toBe('')
  })

  it('is found in other spellings, and in no name of objects', () => {
    expect(TERMS.map((term) => termOf(term))).toEqual([...TERMS])
    expect([' P.P.K. ', 'ppk_skpd', 'penjabat', 'Pelaksana Harian'].map(termOf)).toEqual([
      'PPK',
      'PPK-SKPD',
      'Pj',
      'Plh',
    ])
    expect(['constructor', '__proto__', '', 'pejabat'].map(termOf)).toEqual(Array(4).fill(undefined))
  })

  it('reports facts it does not ask for', () => {
    const decision = resolveTerm('PPTK', {
      field: 'pengadaan',
      fields: ['pengadaan'],
      fund: 'apbd',
      writtenOn: '2024-01-01',
    })
    expect(decision.status).toBe('decided')
    expect(decision.cautions.flatMap((caution) => (caution.code === 'fact-not-used' ? [caution.fact] : []))).toEqual([
      'field',
      'fields',
      'fund',
      'writtenOn',
    ])
    const known = resolveTerm('PPK', { field: 'pengadaan', fields: ['kepegawaian'] })
    expect(known.status === 'decided' && known.conclusion.sense).toBe('pejabat-pembuat-komitmen')
    expect(known.cautions).toContainEqual({ code: 'fact-not-used', fact: 'fields' })
  })

  it('throws naming the field for what is not accepted', () => {
    expect(() => resolveTerm('PPX' as never)).toThrow('term')
    expect(() => resolveTerm('PPK', { field: 'tender' as never })).toThrow('field')
    expect(() => resolveTerm('PPHP', { writtenOn: '2021-02-30' })).toThrow('writtenOn')
  })

  it('is traced and explained in both languages', () => {
    const decision = resolveTerm('PPK', { field: 'pengadaan' })
    expect(trace(termChecker, decision).map(({ row }) => row)).toEqual(['ppk/pengadaan'])
    expect(explain(decision)).toContain('pejabat pembuat komitmen')
    expect(explain(decision, { locale: 'en' })).toContain('commits the budget')
    expect(label('pejabat-penanda-tangan-spm', 'en')).not.toBe('pejabat-penanda-tangan-spm')
  })
})

it('every note and reason of the tables of this room has words in both languages', () => {
  const tables = [termTable, supervisionTable, personnelAuthorityTable, opdTypeTable] as unknown as Table[]
  for (const { notes: words } of [CATALOGUES.id, CATALOGUES.en]) {
    for (const row of tables.flatMap((table) => Object.values(table.rows()))) {
      for (const note of row.notes ?? []) expect(words.notes, note).toHaveProperty([note])
      if (isSilent(row.then)) expect(words.silent, row.then.silent).toHaveProperty([row.then.silent])
    }
  }
})
