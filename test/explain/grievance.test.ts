import { describe, expect, it } from 'vitest'
import { CATALOGUES } from '../../src/explain/catalogues'
import {
  assessClaim,
  assessLeaveRefusal,
  assessPetition,
  DEMANDS,
  PAPERS,
  type RecommendationFacts,
  routeRecommendation,
} from '../../src/rules/grievance'
import { linesOf } from './lines'

const ROUTE: RecommendationFacts = {
  paper: 'request-for-decision',
  place: 'kabupaten-kota',
  receivedOn: '2028-03-03',
  demands: ['legal-accompaniment'],
  receiver: { capacity: 'definitif', office: 'asisten-sekretaris-daerah' },
}

describe('the route of a common paper', () => {
  it('tells why a deadline is not counted in a year without a decree, and which waits for a day', () => {
    const [id, en] = [linesOf(routeRecommendation(ROUTE), 'id'), linesOf(routeRecommendation(ROUTE), 'en')]
    expect(id).toContain('5 hari kerja; tidak dihitung karena kalender tidak memuat keputusan hari libur tahun itu.')
    expect(id).toContain('5 hari kerja sejak tanggal permintaan lengkap, yang belum diketahui.')
    expect(en).toContain('5 working days; not counted because the calendar has no decree on days off for that year.')
  })

  it('tells of a demand whether the law gives it, and where it was looked for', () => {
    const id = linesOf(routeRecommendation(ROUTE), 'id')
    const at = id.indexOf('Pendampingan hukum, PNS: hak menurut undang-undang; syaratnya belum diatur.')
    expect(id[at + 1]).toMatch(/^Dasar: UU 20\/2023 Pasal 21 ayat \(2\) huruf g/)
    expect(id).toContain(
      'Pendampingan hukum, pegawai non-ASN dengan kontrak: Undang-undang ASN tidak memberi bantuan hukum kepada pegawai kontrak.',
    )
  })

  it('tells that a demand of a day before the rules that were read is not covered', () => {
    const old = routeRecommendation({ ...ROUTE, receivedOn: '2015-03-02' })
    const [id, en] = [linesOf(old, 'id'), linesOf(old, 'en')]
    const at = id.indexOf('Pendampingan hukum, PNS: Tanggal perbuatan mendahului masa yang dicakup.')
    expect(id[at + 1]).toBe('Pendampingan hukum, CPNS: Tanggal perbuatan mendahului masa yang dicakup.')
    expect(en).toContain('Legal accompaniment, PNS: The day of the act lies before the time covered.')
  })

  it('has words for every step, paper, field and note', () => {
    for (const { grievance, notes } of Object.values(CATALOGUES)) {
      const without: string[] = []
      const look = (words: object, code: string) => {
        if (!Object.hasOwn(words, code)) without.push(code)
      }
      for (const paper of PAPERS)
        for (const place of ['provinsi', 'kabupaten-kota'] as const)
          for (const receivedOn of ['2015-03-02', '2022-01-03', '2024-03-21'])
            for (const step of routeRecommendation({
              ...ROUTE,
              paper,
              place,
              receivedOn,
              demands: DEMANDS,
            } as RecommendationFacts).steps) {
              look(grievance.steps, step.code)
              if (step.document !== undefined) look(grievance.documents, step.document.kind)
              for (const field of step.document?.fields ?? []) look(grievance.fields, field)
              for (const note of step.notes) look(notes.notes, note)
            }
      expect(without).toEqual([])
    }
  })
})

describe('a claim', () => {
  it('tells that it hits those who complained', () => {
    const decision = assessClaim({
      claim: 'travel-order-not-given',
      on: '2024-03-01',
      travel: 'withheld-from-some',
      shown: true,
      holdsPower: true,
      aimedAtSigners: true,
    })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    expect(id[id.indexOf('Pola terhadap pengadu') + 2]).toBe('Tindakan itu tertuju kepada pengadu.')
    expect(en).toContain(CATALOGUES.en.grievance.phrases.aimed)
  })

  it('in a petition tells that its day is not covered, without articles', () => {
    const petition = assessPetition({
      form: 'internal-petition',
      on: '2024-03-21',
      respondent: 'sekretaris-opd',
      claims: [{ about: { claim: 'travel-order-not-given', on: '2015-01-05' }, saidByPetitioners: true }],
    })
    const id = linesOf(petition, 'id')
    const at = id.indexOf('Perjalanan dinas tidak diberikan (baru satu pihak yang didengar)')
    expect(id.slice(at + 1, at + 3)).toEqual(['Di luar cakupan. Tanggal perbuatan mendahului masa yang dicakup.', ''])
  })
})

describe('a refused leave', () => {
  it('has a title of its own where the kind of leave is not told', () => {
    const decision = assessLeaveRefusal({ on: '2024-03-21', employee: 'pns', answer: 'refused' })
    expect(linesOf(decision, 'id')[0]).toBe('Jawaban atas permintaan cuti: jenis cuti belum diketahui')
    expect(linesOf(decision, 'en')[0]).toBe('Answer to a request for leave: kind of leave not known')
  })
})
