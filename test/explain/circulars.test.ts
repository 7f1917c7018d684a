import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/decision'
import { CATALOGUES } from '../../src/explain/catalogues'
import { classSentence } from '../../src/explain/circular-groups'
import { circular as english } from '../../src/explain/en/circular'
import { circular as indonesian } from '../../src/explain/id/circular'
import { speak } from '../../src/explain/speech'
import { type CircularFacts, classifyConduct, draftCircular, type Exposure } from '../../src/rules/neutrality'
import { linesOf } from './lines'

function circular(changes: Partial<CircularFacts>) {
  return draftCircular({
    issuer: { capacity: 'definitif', office: 'sekretaris-daerah', region: 'Provinsi Contoh' },
    issuedOn: '2018-03-01',
    election: 'pilkada-2018',
    addressees: ['pns'],
    ...changes,
  })
}

describe('a circular', () => {
  it('says of whom a class is disputed, and that no rule names the act where the preferred reading finds none', () => {
    // UU 6/2014 Pasal 29 huruf j names campaigns; whether a like falls under it is disputed.
    const document = circular({ addressees: ['pns', 'kepala-desa'] })
    expect(linesOf(document, 'id').join('\n')).toContain(
      'bagi PNS merupakan pelanggaran disiplin tingkat sedang; bagi kepala desa tanpa ketentuan yang memuatnya (diperselisihkan).',
    )
    expect(linesOf(document, 'en').join('\n')).toContain(
      'for PNS (civil servant) is a breach of discipline at the level sedang (moderate); for village head no rule that names it (contested).',
    )
  })

  it('names no day of voting where the election had none', () => {
    // The Pilkada of 2020 as it was first planned was put off before its voting.
    const document = circular({ issuedOn: '2020-02-01', election: 'pilkada-2020-original' })
    const [id, en] = [linesOf(document, 'id').join('\n'), linesOf(document, 'en').join('\n')]
    expect(id).toMatch(/Akan dilaksanakan [^\n]*2020[^\n]*\./)
    expect(id).not.toContain('dengan pemungutan suara pada')
    expect(en).not.toContain('with the vote on')
  })

  it('tells once why a deadline is not counted on a day without a calendar', () => {
    const document = circular({ issuedOn: '2018-08-01', election: 'pemilu-2019' })
    expect(linesOf(document, 'id').join('\n')).toContain(
      'Menyampaikan laporan kepada pengawas pemilihan: paling lama 7 hari kerja sejak diketahuinya pelanggaran; tidak dihitung karena kalender yang dipakai tidak memuat keputusan hari libur tahun 2018 (UU 7/2017 Pasal 454 ayat (6)).',
    )
    expect(linesOf(document, 'en').join('\n')).toContain(
      'Report to the election supervisors: at most 7 working days since the breach became known; not counted because the calendar in use has no decree on days off for 2018 (UU 7/2017 Article 454 paragraph (6)).',
    )
  })

  it('tells that a class waits for facts, with what no rule names last', () => {
    const one = {
      kind: 'kepala-desa',
      status: 'needs-facts',
      possible: [
        { class: 'none', level: 'not-applicable' },
        { class: 'village-violation', level: 'not-applicable' },
      ],
      asks: ['role'],
      items: [],
      warning: false,
      basis: [],
    } as const
    expect(classSentence([one], indonesian, speak('id', 'classifyConduct'))).toBe(
      `bagi kepala desa dinilai menurut ${CATALOGUES.id.neutrality.facts.role.name}, yaitu pelanggaran UU Desa atau tanpa ketentuan yang memuatnya`,
    )
    const alike = { ...one, possible: [one.possible[0], one.possible[0]] }
    expect(classSentence([alike], english, speak('en', 'classifyConduct'))).toBe(
      'for village head no rule that names it',
    )
  })

  it('meets no article that reaches an employee by the act alone', () => {
    const tables = classifyConduct.spec.tables() as readonly unknown[] as readonly Table[]
    const exposures = tables.flatMap((table) =>
      Object.values(table.rows()).flatMap(({ then }) =>
        typeof then === 'object' && then !== null && 'exposures' in then ? (then.exposures as readonly Exposure[]) : [],
      ),
    )
    expect(exposures.length).toBeGreaterThan(50)
    expect(exposures.filter(({ against, ifShown }) => against === 'actor' && ifShown.length === 0)).toEqual([])
  })
})
