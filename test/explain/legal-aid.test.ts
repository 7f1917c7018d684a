import { describe, expect, it } from 'vitest'
import { isSilent } from '../../src/decision'
import { explain, options, summary } from '../../src/explain'
import { wordsFor } from '../../src/explain/areas'
import { CATALOGUES } from '../../src/explain/catalogues'
import { speak } from '../../src/explain/speech'
import { assessLegalAid, LEGAL_AID } from '../../src/rules/legal-aid'
import { linesOf } from './lines'

const CASE = {
  person: { kind: 'p3k', status: 'aktif', place: 'provinsi' },
  duty: 'pptk',
  chargedWithCommitmentTasks: true,
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'procurement',
  on: '2022-03-01',
  offence: 'korupsi',
  holderKey: 'ASN-07',
  agreement: { provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['perdata'] },
  localRule: { title: 'Perbup contoh', excludes: [{ offences: ['korupsi'] }] },
} as const

/** Codes whose word in one of the languages is the code itself. */
const SAME = ['aktif', 'pensiun', 'berhenti', 'provider']

describe('the words of legal aid', () => {
  it.each(['id', 'en'] as const)('name every dimension, value and fact, in %s', (locale) => {
    const speech = speak(locale, 'assessLegalAid')
    const own = wordsFor(locale, 'assessLegalAid')
    LEGAL_AID.names.slice(0, LEGAL_AID.firstPoint).forEach((name, slot) => {
      expect(SAME.includes(name) || speech.fact(name) !== name, name).toBe(true)
      for (const code of LEGAL_AID.values[slot] as readonly string[]) {
        const named = Object.hasOwn(speech.values(name), code) || speech.name(code) !== code || SAME.includes(code)
        expect(named, `${name} ${code}`).toBe(true)
      }
      for (const fact of LEGAL_AID.facts[slot] as readonly string[])
        if (name !== 'provider' && name !== 'aidGround' && name !== 'nationalAid')
          expect(own.fact(fact), fact).not.toBe(undefined)
    })
  })

  it.each(['id', 'en'] as const)('explain every note and reason of the tables, in %s', (locale) => {
    const { notes } = CATALOGUES[locale]
    for (const table of assessLegalAid.spec.tables()) {
      for (const { then, notes: own = [] } of Object.values(table.rows())) {
        for (const note of own) expect(Object.hasOwn(notes.notes, note), note).toBe(true)
        if (isSilent(then)) expect(Object.hasOwn(notes.silent, then.silent), then.silent).toBe(true)
      }
    }
  })

  it('tell the case, the agreement and the local rule as such', () => {
    const english = explain(assessLegalAid(CASE), { locale: 'en' })
    expect(english).toContain('Agreement on legal aid: advocate, 24 February 2022 to 31 December 2022')
    expect(english).toContain('Local: the rule excludes the matter.')
    expect(english).toContain('The exclusion stands against a duty in national law.')
    expect(english).toContain('The matter or the stage lies outside its scope.')
    expect(english).toContain('Suspected offence: corruption')
    expect(explain(assessLegalAid(CASE))).toContain('Aturan setempat: Perbup contoh (menurut pemakai)')
    expect(summary(assessLegalAid(CASE), { locale: 'en' })).toContain('the institution must give legal aid')
    const oddly = { ...CASE, agreement: undefined, duty: 'none', usedAuthority: true } as const
    expect(explain(assessLegalAid(oddly), { locale: 'en' })).toContain('Duty at issue: no additional duty')
  })

  it('say nothing of national law where a local rule excludes nothing it gives, and leave out what is not known', () => {
    // Nothing national for a daily worker: the exclusion of a local rule stands against nothing.
    const decision = assessLegalAid({
      person: { kind: 'thl' },
      duty: 'pengawas-lapangan',
      usedAuthority: false,
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
      on: '2024-09-02',
      offence: 'korupsi',
      localRule: { title: 'Perbup contoh', excludes: [{ offences: ['korupsi'] }] },
    })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    expect(id[0]).toBe('Bantuan hukum: saksi, penyidikan')
    expect(en).toContain('Local: the rule excludes the matter.')
    expect(id.join('\n')).not.toContain('Pengecualian itu berhadapan')
    const from = id.indexOf('Perkara')
    expect(id.slice(from + 2, from + 4)).toEqual([
      'Jenis pegawai: tenaga harian lepas',
      'Tugas yang dipersoalkan: pengawas pekerjaan',
    ])
  })

  it('offer the values that are accepted', () => {
    expect(options('assessLegalAid', 'person.kind').map(({ value }) => value)).not.toContain('kepala-desa')
    expect(options('assessLegalAid', 'capacity').map(({ value }) => value)).toContain('saksi')
    expect(options('assessLegalAid', 'usedAuthority').map(({ value }) => value)).toEqual([true, false])
  })
})
