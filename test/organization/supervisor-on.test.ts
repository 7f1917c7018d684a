import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../src/dates'
import { decide, trace } from '../../src/decision'
import { explain } from '../../src/explain'
import {
  AGENCIES,
  classifyOpd,
  INSTITUTIONS,
  institution,
  institutionsOn,
  personnelAuthority,
  supervisionChecker,
  supervisorOn,
} from '../../src/organization'
import { supervisorTable } from '../../src/rules/neutrality/tables/supervisor'
import { NEUTRALITY } from '../../src/rules/neutrality/vocabulary'

const who = (date: DateInput, matter?: Parameters<typeof supervisorOn>[1]) => {
  const decision = supervisorOn(date, matter)
  return decision.status === 'decided' ? decision.conclusion.supervisor : decision.status
}

describe('supervisorOn', () => {
  it.each([
    ['2014-01-14', 'outside-law'],
    ['2014-01-15', 'kasn'],
    ['2022-05-01', 'kasn'],
    ['2023-10-30', 'kasn'],
    ['2023-10-31', 'kasn'],
    ['2024-08-22', 'kasn'],
    ['2024-08-23', 'bkn'],
    ['2024-09-04', 'bkn'],
    ['2025-10-15', 'bkn'],
    ['2025-10-16', 'contested'],
    ['2025-10-17', 'contested'],
  ] as const)('neutrality and merit on %s: %s', (date, expected) => {
    expect(who(date, 'netralitas-asn')).toBe(expected)
    expect(who(date, 'sistem-merit')).toBe(expected)
  })

  it.each([
    ['2021-08-09', 'banding-administratif', 'bapek'],
    ['2021-08-10', 'banding-administratif', 'bpasn'],
    ['2011-04-17', 'banding-administratif', 'outside-law'],
    ['2024-11-01', 'pemilihan-umum', 'bawaslu'],
    ['2024-11-01', 'kode-etik-penyelenggara-pemilu', 'dkpp'],
    ['2008-10-06', 'pelayanan-publik', 'outside-law'],
    ['2008-10-07', 'pelayanan-publik', 'ombudsman'],
    ['2014-10-02', 'pemerintahan-kabupaten-kota', 'gubernur-wakil-pemerintah-pusat'],
  ] as const)('on %s of %s: %s', (date, matter, expected) => {
    expect(who(date, matter)).toBe(expected)
  })

  it('asks what is supervised, and for the day', () => {
    const decision = supervisorOn('2024-10-01')
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['matter'])
    const undated = supervisionChecker({ matter: 'netralitas-asn' })
    expect(undated.status === 'needs-facts' && undated.missing.map(({ fact }) => fact)).toEqual(['decidedOn'])
  })

  it('says when the day lies after the law was checked, and refuses it if asked to', () => {
    const late = supervisorOn('2026-03-01', 'pelayanan-publik')
    expect(late.cautions[0]?.code).toBe('not-checked-since')
    expect(supervisorOn('2026-03-01', 'pelayanan-publik', { strictCoverage: true }).status).toBe('outside-law')
  })

  it('agrees with the neutrality area on every day on which either turns, under both readings', () => {
    const turns = ['2014-01-15', '2023-10-31', '2024-08-23', '2024-09-04', '2025-10-16'] as const
    for (const date of turns.flatMap((turn) => [addDays(turn, -1), turn, addDays(turn, 1)])) {
      for (const option of ['bkn-continues', 'no-supervisor'] as const) {
        const readings = { 'supervisor-after-mk-121': option }
        const there = decide(supervisorTable, NEUTRALITY, { facts: { actor: 'pns' }, on: { decision: date }, readings })
        const here = supervisorOn(date, 'netralitas-asn', { readings })
        expect([date, option, here.status]).toEqual([date, option, there.status])
        expect(here.status === 'decided' && here.conclusion).toEqual(there.status === 'decided' && there.conclusion)
        expect(here.basis).toEqual(there.basis)
        const notes = (of: typeof here.cautions) => of.filter(({ code }) => code === 'note')
        expect(notes(here.cautions)).toEqual(notes(there.cautions))
      }
    }
  })

  it('throws naming the field for what is not accepted, and is traced and explained', () => {
    expect(() => supervisorOn('2024-02-30', 'netralitas-asn')).toThrow('decidedOn')
    expect(() => supervisorOn('2024-02-28', 'netral' as never)).toThrow('matter')
    const decision = supervisorOn('2022-05-01', 'netralitas-asn')
    expect(trace(supervisionChecker, decision).map(({ row }) => row)).toEqual(['neutrality/kasn'])
    expect(explain(decision)).toContain('KASN')
  })
})

describe('institutions', () => {
  it.each([
    ['kasn', '2024-08-22', true],
    ['kasn', '2024-08-23', false],
    ['bapek', '2021-08-09', true],
    ['bapek', '2021-08-10', false],
    ['bpasn', '2021-08-09', false],
    ['bpasn', '2021-08-10', true],
    ['lkpp', '1999-01-01', true],
  ] as const)('%s on %s: %s', (code, date, stands) => {
    expect(institutionsOn(date).some((one) => one.code === code)).toBe(stands)
  })

  it('are all known, those from memory said to be so', () => {
    for (const code of INSTITUTIONS) {
      const { basis, evidence } = institution(code)
      expect([code, basis.length === 0]).toEqual([code, evidence === 'unverified'])
    }
    expect(() => institution('komnas' as never)).toThrow('institution')
    expect(() => institution('constructor' as never)).toThrow('institution')
  })
})

describe('personnelAuthority', () => {
  it('is the head of the region with the sekretaris daerah, never a deputy', () => {
    const decision = personnelAuthority({ agency: 'kota', decidedOn: '2024-03-01' })
    expect(decision.status === 'decided' && decision.conclusion).toEqual({
      decides: 'wali-kota',
      proposes: 'sekretaris-daerah',
      reservedForPresiden: ['jpt-utama', 'jpt-madya', 'jabatan-fungsional-tertinggi'],
    })
    expect(explain(decision)).toContain('sekretaris daerah')
    for (const agency of AGENCIES) {
      const one = personnelAuthority({ agency, decidedOn: '2024-03-01' })
      expect(one.status === 'decided' && /^wakil/.test(one.conclusion.decides)).toBe(false)
    }
  })

  it('tells for whom the proposal is made: the two acts draw the line at different posts', () => {
    const notes = (decidedOn: DateInput, agency: 'kota' | 'kementerian') =>
      personnelAuthority({ agency, decidedOn }).cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
    const older = 'proposes-administrative-and-functional-officials'
    expect(notes('2014-01-15', 'kementerian')).toContain(older)
    expect(notes('2023-10-30', 'kota')).toEqual([older, 'power-is-of-the-office-not-the-deputy'])
    const newer = 'proposes-all-but-the-highest-posts'
    expect(notes('2023-10-31', 'kementerian')).toEqual([newer])
    expect(notes('2023-10-31', 'kota')).toEqual([newer, 'power-is-of-the-office-not-the-deputy'])
  })

  it('turns on the day of the act, and asks for what is left out', () => {
    expect(personnelAuthority({ agency: 'kota', decidedOn: '2014-01-14' }).status).toBe('outside-law')
    const decision = personnelAuthority({})
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual([
      'agency',
      'decidedOn',
    ])
  })
})

describe('classifyOpd', () => {
  const result = (body: NonNullable<Parameters<typeof classifyOpd>[0]['body']>, score: number) => {
    const decision = classifyOpd({ body, region: 'kabupaten-kota', score, decidedOn: '2024-05-06' })
    if (decision.status !== 'decided') return decision.status
    return decision.conclusion.form === 'perangkat-daerah' ? decision.conclusion.tipe : decision.conclusion.form
  }

  it.each([
    ['urusan-lain', 300, 'subbidang-atau-seksi'],
    ['urusan-lain', 300.01, 'bidang'],
    ['urusan-lain', 400, 'bidang'],
    ['urusan-lain', 400.01, 'c'],
    ['urusan-lain', 600, 'c'],
    ['urusan-lain', 600.01, 'b'],
    ['urusan-lain', 800, 'b'],
    ['urusan-lain', 800.01, 'a'],
    ['pelayanan-dasar', 0, 'c'],
    ['penanaman-modal', 400.5, 'c'],
    ['penanaman-modal', 12, 'c'],
    ['inspektorat', 0, 'c'],
    ['keuangan', 399, 'c'],
    ['kecamatan', 600, 'b'],
    ['kecamatan', 600.01, 'a'],
  ] as const)('%s with %d becomes %s', (body, score, expected) => {
    expect(result(body, score)).toBe(expected)
  })

  it('knows no kecamatan in a province, refuses what is no score, and explains', () => {
    const none = classifyOpd({ body: 'kecamatan', region: 'provinsi', score: 700, decidedOn: '2024-05-06' })
    expect(none.status === 'outside-law' && none.why).toBe('no-such-body-there')
    for (const score of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => classifyOpd({ body: 'inspektorat', score })).toThrow('score')
    }
    const on = { region: 'provinsi', decidedOn: '2024-05-06' } as const
    expect(explain(classifyOpd({ body: 'urusan-lain', score: 350, ...on }))).toContain('bidang')
    expect(explain(classifyOpd({ body: 'inspektorat', score: 900, ...on }))).toContain('tipe A')
    expect(classifyOpd({}).status).toBe('needs-facts')
  })

  it('speaks from the first day of PP 18/2016 on, and asks for a day that is not told', () => {
    const scored = { body: 'inspektorat', region: 'provinsi', score: 900 } as const
    const before = classifyOpd({ ...scored, decidedOn: '2016-06-18' })
    expect(before.status === 'outside-law' && [before.reason, before.why]).toEqual([
      'not-covered',
      'before-pp-18-2016-not-read',
    ])
    expect(classifyOpd({ ...scored, decidedOn: '2016-06-19' }).status).toBe('decided')
    const undated = classifyOpd(scored)
    expect(undated.status === 'needs-facts' && undated.missing.map(({ fact }) => fact)).toEqual(['decidedOn'])
    expect(() => classifyOpd({ ...scored, decidedOn: '2016-06-31' })).toThrow('decidedOn')
  })
})
