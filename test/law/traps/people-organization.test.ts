import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  checkAssignments,
  classifyOpd,
  DUTY_ROLES,
  institutionsOn,
  type PejabatPembinaKepegawaian,
  type PejabatPembuatKomitmen,
  REGIONAL_POSTS,
  region,
  resolveTerm,
  SENSES,
  supervisorOn,
} from '../../../src/organization'

const sense = (...asked: Parameters<typeof resolveTerm>) => {
  const decision = resolveTerm(...asked)
  return decision.status === 'decided' ? decision.conclusion.sense : decision.status
}

describe('people traps: words, regions, institutions, duties', () => {
  it('people trap 1: PPK means five things, and one is never taken for another', () => {
    expect(sense('PPK')).toBe('needs-facts')
    expect(sense('PPK', { field: 'pengadaan' })).toBe('pejabat-pembuat-komitmen')
    expect(sense('PPK', { field: 'kepegawaian' })).toBe('pejabat-pembina-kepegawaian')
    expect(sense('PPK', { field: 'penyelenggaraan-pemilihan' })).toBe('panitia-pemilihan-kecamatan')
    expectTypeOf<PejabatPembuatKomitmen>().not.toExtend<PejabatPembinaKepegawaian>()
    expectTypeOf<PejabatPembinaKepegawaian>().not.toExtend<PejabatPembuatKomitmen>()
  })

  it('people trap 2: "Plt" is two institutions, told apart by whose place is taken and why', () => {
    expect(sense('Plt')).toBe('needs-facts')
    expect(sense('Plt', { standsInFor: 'kepala-daerah' })).toBe('needs-facts')
    expect(sense('Plt', { standsInFor: 'kepala-daerah', trigger: 'berhalangan-sementara' })).toBe(
      'pelaksana-tugas-kepala-daerah',
    )
    expect(sense('Plt', { standsInFor: 'kepala-daerah', trigger: 'berhalangan-tetap' })).toBe(
      'wakil-dengan-tugas-sehari-hari',
    )
    expect(sense('Plt', { standsInFor: 'jabatan-lain' })).toBe('pelaksana-tugas')
  })

  it('people trap 3: the press writes Pjs for Pj, and campaign substitutes were once called Plt', () => {
    expect(sense('Pjs', { standsInFor: 'kepala-daerah' })).toBe('needs-facts')
    const vacancy = resolveTerm('Pjs', { standsInFor: 'kepala-daerah', trigger: 'masa-jabatan-berakhir' })
    expect(vacancy.status === 'decided' && vacancy.conclusion.capacity).toBe('pj')
    expect(vacancy.cautions).toContainEqual({ code: 'note', note: 'press-writes-pjs-for-pj' })
    expect(sense('Plt', { standsInFor: 'kepala-daerah', trigger: 'cuti-kampanye' })).toBe(
      'penjabat-sementara-kepala-daerah',
    )
  })

  it('people trap 8: region codes are temporal; the provinces of 2022 have no earlier day', () => {
    expect(region('93', { on: '2021-05-01' }).ok).toBe(false)
    expect(region('93', { on: '2022-07-25' }).ok).toBe(true)
    const own = [
      { code: '91.01', name: 'Merauke', until: '2022-07-25' },
      { code: '93.01', name: 'Merauke', from: '2022-07-25' },
    ]
    const then = region('91.01', { on: '2021-05-01', own })
    expect(then.ok && then.value.region?.name).toBe('Merauke')
    expect(region('91.01', { on: '2025-05-01', own }).ok).toBe(false)
  })

  it('people trap 9: a kota of Jakarta is no autonomous region', () => {
    const jakarta = region('31.74')
    const semarang = region('33.74')
    expect(jakarta.ok && [jakarta.value.kind, jakarta.value.autonomous]).toEqual(['kota', false])
    expect(semarang.ok && [semarang.value.kind, semarang.value.autonomous]).toEqual(['kota', true])
  })

  it('people trap 19: the floor of 400 points binds dinas and badan only', () => {
    const made = (body: 'inspektorat' | 'urusan-lain' | 'pelayanan-dasar') => {
      const decision = classifyOpd({ body, region: 'kabupaten-kota', score: 350, decidedOn: '2024-05-06' })
      return decision.status === 'decided' && decision.conclusion.form
    }
    expect([made('inspektorat'), made('urusan-lain'), made('pelayanan-dasar')]).toEqual([
      'perangkat-daerah',
      'bidang',
      'perangkat-daerah',
    ])
  })

  it('people trap 22: KASN is no living authority, Pengawas not always a post, Sekda no organisation', () => {
    expect(institutionsOn('2024-10-01').some(({ code }) => code === 'kasn')).toBe(false)
    const now = supervisorOn('2024-10-01', 'netralitas-asn')
    expect(now.status === 'decided' && now.conclusion.supervisor).toBe('bkn')
    expect(sense('Pengawas')).toBe('needs-facts')
    expect(sense('Pengawas', { field: 'pengadaan', method: 'kontrak', holder: 'pegawai' })).toBe('pengawas-pekerjaan')
    expect([sense('Sekda'), sense('Setda')]).toEqual(['sekretaris-daerah', 'sekretariat-daerah'])
    expect(REGIONAL_POSTS).not.toContain('sekretariat-daerah')
    expect(region('33.70').ok).toBe(false)
  })

  it('the duties and senses spell every PPK out', () => {
    for (const code of [...DUTY_ROLES, ...SENSES]) expect(code).not.toMatch(/(^|-)ppk(-|$)/)
    expect(checkAssignments([{ role: 'ppk' as never, holder: 'PPK-07', from: '2022-01-03' }])[0]?.code).toBe(
      'unknown-role',
    )
  })
})
