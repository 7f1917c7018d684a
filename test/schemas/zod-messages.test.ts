import { describe, expect, it } from 'vitest'
import { ConductFactsSchema, NipSchema, SupervisionFactsSchema, TermFactsSchema, zodMessages } from '../../src/schemas'

const FAULTY = { actor: { kind: 'pns', nama: 'x' }, conduct: 'post-photo', committedOn: '2024-02-30' }
const told = (locale: 'id' | 'en') =>
  ConductFactsSchema.safeParse(FAULTY, { error: zodMessages(locale) }).error?.issues.map(({ message }) => message)

describe('a schema used by itself', () => {
  it('speaks the language it is asked for, of days too', () => {
    expect(told('en')).toEqual([
      'Unrecognized key: "nama"',
      'Invalid day: expected a day of the calendar, written YYYY-MM-DD',
    ])
    expect(told('id')).toEqual([
      'Kunci tidak dikenali : "nama"',
      'Tanggal tidak valid: diharapkan hari yang ada dalam kalender, ditulis YYYY-MM-DD',
    ])
  })

  it('says what is missing or of another type in either language', () => {
    const missing = (locale: 'id' | 'en') =>
      TermFactsSchema.safeParse(7, { error: zodMessages(locale) }).error?.issues[0]
    expect(missing('en')?.message).toBe('Invalid input: expected object, received number')
    expect(missing('id')?.message).toBe('Input tidak valid: diharapkan object, diterima number')
  })

  it('leaves other schemas and later calls as they were', () => {
    SupervisionFactsSchema.safeParse({ matter: 7 }, { error: zodMessages('id') })
    const later = SupervisionFactsSchema.safeParse({ matter: 7 }).error?.issues[0]?.message
    expect(later?.startsWith('Invalid option')).toBe(true)
  })

  it('tells a number in both languages at once', () => {
    const nip = NipSchema.safeParse('199002142015031', { error: zodMessages('id') }).error?.issues[0]?.message
    expect(nip).toContain('NIP: it has 15 digits.')
    expect(nip).toContain('NIP: berisi 15 digit.')
  })
})
