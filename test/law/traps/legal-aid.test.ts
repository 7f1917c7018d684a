import { describe, expect, it } from 'vitest'
import { cite, inForce } from '../../../src/law'
import { assessLegalAid, type LegalAidFacts } from '../../../src/rules/legal-aid'
import { safeAssessLegalAid } from '../../../src/schemas'

/** An accountable duty holder of a dinas, questioned as a witness. */
const CASE: LegalAidFacts = {
  person: { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' },
  duty: 'pejabat-pembuat-komitmen',
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'procurement',
  on: '2022-02-24',
}
const aid = (facts: Partial<LegalAidFacts>) => {
  const decision = assessLegalAid({ ...CASE, ...facts })
  return decision.status === 'decided' ? decision.conclusion.aid : decision.status
}
const cited = (facts: Partial<LegalAidFacts>): string[] =>
  assessLegalAid({ ...CASE, ...facts }).basis.map(({ provision: id }) => id)

describe('the traps of the page on procurement duties that legal aid meets', () => {
  it('procurement trap 1: the bare abbreviation of five meanings is no duty', () => {
    for (const duty of ['ppk', 'PPK']) expect(safeAssessLegalAid({ ...CASE, duty }).ok).toBe(false)
    expect(aid({ duty: 'ppk-komitmen' })).toBe('duty')
    // The finance official of the same abbreviation is no actor of procurement.
    expect(aid({ duty: 'ppk-skpd', usedAuthority: false })).toBe('outside-law')
  })

  it('procurement trap 2: of those who watch over works only the swakelola team is an actor of procurement', () => {
    expect(aid({ duty: 'tim-pengawas-swakelola' })).toBe('duty')
    for (const duty of ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'] as const)
      expect(aid({ duty, usedAuthority: false }), duty).toBe('outside-law')
  })

  it('procurement trap 3: the two committees of one abbreviation are told apart', () => {
    expect(aid({ duty: 'pemeriksa-hasil-pekerjaan', on: '2021-02-01' })).toBe('duty')
    expect(aid({ duty: 'penerima-hasil-pekerjaan', on: '2021-02-01', usedAuthority: false })).toBe('outside-law')
    const after = assessLegalAid({ ...CASE, duty: 'pemeriksa-hasil-pekerjaan' })
    expect(after.cautions).toContainEqual({ code: 'note', note: 'duty-abolished-acts-before' })
  })

  it('procurement trap 10: Pasal 84 gives the 41 no common basis', () => {
    expect(cited({})).toContain('perpres-16-2018/pasal-84/ayat-1')
    const supervisor = { duty: 'pengawas-pekerjaan', usedAuthority: true } as const
    expect(cited(supervisor)).not.toContain('perpres-16-2018/pasal-84/ayat-1')
    expect(cited(supervisor)).toContain('uu-30-2014/pasal-6/ayat-2/huruf-j')
    // ASN law of 2022 reaches only cases before the court.
    expect(aid({ duty: 'none', about: 'other-duty', usedAuthority: false })).toBe('outside-law')
    expect(aid({ duty: 'none', about: 'other-duty', stage: 'pengadilan' })).toBe('duty')
  })

  it('procurement trap 11: no offence and no arrest in the act takes anything away nationally', () => {
    for (const offence of ['korupsi', 'pencucian-uang', 'narkotika', 'terorisme'] as const)
      expect(aid({ offence, caughtInTheAct: true, graveOffence: true, capacity: 'tersangka' }), offence).toBe('duty')
  })

  it('procurement trap 12: state attorneys are never a defence in criminal matters', () => {
    for (const capacity of ['saksi', 'tersangka'] as const) {
      const decision = assessLegalAid({ ...CASE, capacity })
      const providers = decision.status === 'decided' ? decision.conclusion.providers : undefined
      expect(providers?.status === 'settled' && providers.value).toContainEqual({
        provider: 'jaksa-pengacara-negara',
        may: 'no',
        for: 'state',
        needs: [],
      })
    }
  })

  it('procurement trap 13: two acts numbered 20 are kept apart', () => {
    expect([cite('uu-20-2023'), cite('uu-20-2025')]).toEqual(['UU 20/2023', 'UU 20/2025'])
    expect(inForce('uu-20-2023/pasal-21/ayat-9', '2024-09-02').status).toBe('in-force')
    expect(inForce('uu-20-2025/pasal-369', '2026-01-01').status).toBe('not-yet')
    expect(inForce('uu-8-1981/pasal-54', '2026-01-02')).toMatchObject({ status: 'ended' })
  })

  it('procurement trap 15: the basis since 31 October 2023 is Pasal 21, not Pasal 64 nor Pasal 67', () => {
    const ids = cited({ duty: 'none', about: 'other-duty', on: '2024-09-02' })
    expect(ids).toEqual(['uu-20-2023/pasal-21/ayat-2/huruf-g', 'uu-20-2023/pasal-21/ayat-9'])
  })

  it('procurement trap 18: what rests on texts that were not read says so', () => {
    expect(assessLegalAid(CASE).evidence).toBe('unverified')
    // The articles of UU 20/2025 on witnesses have been read since: the right stands in them.
    const decision = assessLegalAid({ ...CASE, on: '2026-01-02', begunOn: '2026-01-02' })
    expect(decision.status === 'decided' && decision.conclusion.counsel).toMatchObject({
      status: 'settled',
      value: { counsel: 'right' },
      basis: [{ provision: 'uu-20-2025/pasal-143/huruf-b' }],
      evidence: 'gazette-text',
    })
  })

  it('procurement trap 21: whether aid outlives the status is contested', () => {
    for (const status of ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const) {
      expect(assessLegalAid({ ...CASE, person: { ...CASE.person, status } })).toMatchObject({
        status: 'contested',
        readings: [
          { point: 'procurement-aid-after-service', option: 'follows-the-matter', preferred: true },
          { option: 'ends-with-service' },
        ],
      })
      expect(
        assessLegalAid({
          ...CASE,
          duty: 'none',
          about: 'other-duty',
          stage: 'pengadilan',
          person: { ...CASE.person, status },
        }),
      ).toMatchObject({ status: 'contested' })
    }
    expect(aid({ person: { ...CASE.person, status: 'cltn' } })).toBe('duty')
  })

  it('procurement trap 22: being caught in the act changes the notice of Pasal 384 and nothing of Pasal 385', () => {
    const parts = (caughtInTheAct: boolean) => {
      const decision = assessLegalAid({
        ...CASE,
        caughtInTheAct,
        graveOffence: false,
        inquiryTrigger: 'public-complaint',
        investigator: 'kepolisian',
      })
      if (decision.status !== 'decided') throw new Error(decision.status)
      return decision.conclusion
    }
    expect(parts(true).administrationFirst).toEqual(parts(false).administrationFirst)
    expect(parts(true).notice).toMatchObject({ value: { notice: 'within-2x24-hours' } })
    expect(parts(false).notice).toMatchObject({ value: { notice: 'before-the-investigation' } })
  })
})
