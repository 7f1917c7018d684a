import { describe, expect, it } from 'vitest'
import { assessLegalAid, type LegalAidFacts } from '../../src/rules/legal-aid'

/** A whole case of a legal bureau: what is told, and what the page on procurement duties and legal aid answers. */
interface AidCase {
  readonly title: string
  /** Where the answer stands. */
  readonly law: string
  readonly facts: LegalAidFacts
  /** The status with what is given or why nothing is; then the parts by value, reason or status. */
  readonly expect: { readonly [name: string]: unknown }
}

const PNS = { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' } as const

const CASES: readonly AidCase[] = [
  {
    title:
      'a PPK called as witness in 2022 has the service, no seat for a lawyer, and an agreement to the end of the year',
    law: '7.1, 7.3, 7.4 and 8.5: Pasal 84; KUHAP Pasal 54; the agreement of 2022',
    facts: {
      person: PNS,
      duty: 'pejabat-pembuat-komitmen',
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
      on: '2022-03-01',
      caughtInTheAct: false,
      graveOffence: true,
      inquiryTrigger: 'public-complaint',
      investigator: 'kepolisian',
      agencyStands: 'beside-the-person',
      agreement: { provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['pidana'] },
    },
    expect: {
      status: 'decided',
      answer: 'duty',
      counsel: { counsel: 'no-right', route: 'lpsk-decision' },
      cover: { covers: 'yes' },
      local: 'no-local-rule-told',
      administrationFirst: {
        bar: 'no',
        steps: ['forward-complaint-to-apip', 'coordinate-with-apip', 'record-in-minutes'],
      },
      notice: { notice: 'within-2x24-hours' },
      separateCounsel: { counsel: 'may-be-shared' },
    },
  },
  {
    title:
      'a supervisor of works who only checks has nothing national before a court in 2022, and a local rule may give it',
    law: '7.1 (words say in court), trap 10; 8.5 step 6',
    facts: {
      person: PNS,
      duty: 'pengawas-pekerjaan',
      usedAuthority: false,
      matter: 'pidana',
      stage: 'penyelidikan',
      capacity: 'pemberi-keterangan',
      about: 'procurement',
      on: '2022-03-01',
      inquiryTrigger: 'own-initiative',
      caughtInTheAct: true,
      agencyStands: 'victim-or-reporter',
      localRule: { title: 'Perbup contoh', covers: [{ matters: ['pidana'] }] },
    },
    expect: {
      status: 'outside-law',
      answer: 'words-say-in-court',
      counsel: { counsel: 'no-right', route: 'lpsk-decision' },
      cover: 'no-agreement-told',
      local: { label: 'local', effect: 'covers', against: 'nothing' },
      administrationFirst: 'no-public-complaint',
      notice: { notice: 'within-2x24-hours' },
      separateCounsel: { counsel: 'separate' },
    },
  },
  {
    title: 'a PPPK sued with the agency before the state-administrative court in 2019',
    law: '7.1: UU 5/2014 Pasal 106, PP 49/2018 Pasal 75; UU 5/1986 Pasal 57',
    facts: {
      person: { kind: 'p3k', status: 'aktif', place: 'pusat' },
      duty: 'none',
      usedAuthority: false,
      matter: 'tata-usaha-negara',
      stage: 'pengadilan',
      capacity: 'pihak',
      about: 'other-duty',
      on: '2019-05-06',
      agencyStands: 'beside-the-person',
    },
    expect: {
      status: 'decided',
      answer: 'duty',
      counsel: { counsel: 'may-be-represented' },
      cover: 'no-agreement-told',
      local: 'no-local-rule-told',
      administrationFirst: 'no-criminal-inquiry',
      notice: 'no-investigation-ahead',
      separateCounsel: { counsel: 'may-be-shared' },
    },
  },
  {
    title: 'an official clarifying to APIP has a right without a procedure, and no national rule on counsel',
    law: '7.1 (row uu30-6-aid) and the table of stages in 8.5',
    facts: {
      person: PNS,
      duty: 'kuasa-pengguna-anggaran',
      matter: 'pemeriksaan-internal',
      stage: 'klarifikasi-apip',
      capacity: 'terperiksa',
      about: 'procurement',
      on: '2022-03-01',
      agencyStands: 'beside-the-person',
    },
    expect: {
      status: 'decided',
      answer: 'right',
      counsel: 'no-counsel-written-for-internal-examinations',
      cover: 'no-agreement-told',
      local: 'no-local-rule-told',
      administrationFirst: 'no-criminal-inquiry',
      notice: 'no-investigation-ahead',
      separateCounsel: { counsel: 'may-be-shared' },
    },
  },
]

const PARTS = ['counsel', 'cover', 'local', 'administrationFirst', 'notice', 'separateCounsel'] as const

function answered(facts: LegalAidFacts): unknown {
  const decision = assessLegalAid(facts)
  if (decision.status !== 'decided' && decision.status !== 'outside-law') return { status: decision.status }
  const parts = decision.status === 'decided' ? decision.conclusion : decision.beside
  const told = PARTS.map((name) => {
    const part = parts?.[name]
    return [name, part?.status === 'settled' ? part.value : part?.status === 'silent' ? part.reason : part?.status]
  })
  const answer = decision.status === 'decided' ? decision.conclusion.aid : decision.why
  return { status: decision.status, answer, ...Object.fromEntries(told) }
}

describe('whole cases of legal aid', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', (_, { facts, expect: expected, law }) => {
    expect(answered(facts), law).toEqual(expected)
  })
})
