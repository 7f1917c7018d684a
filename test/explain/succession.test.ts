import { describe, expect, it } from 'vitest'
import { SUCCESSION_WORDS } from '../../src/explain/succession-catalogue'
import {
  ADDITIONAL_DUTIES,
  planSuccession,
  type SuccessionFacts,
  type SuccessionPlan,
} from '../../src/rules/additional-duty'
import { linesOf } from './lines'

const PPK = 'pejabat-pembuat-komitmen'
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const PACKAGE = { key: 'paket-01', stage: 'running', pejabatPembuatKomitmen: 'PPK-01' } as const
const RESIGNED = { holder: 'PPK-01', duty: PPK, event: 'resign', receivedOn: '2022-02-22' } as const

function office(changes: Partial<SuccessionFacts> = {}): SuccessionFacts {
  return {
    on: '2022-02-24',
    fund: 'apbd',
    office: { kpa: false, hospital: false },
    people: [{ key: 'PPK-01', kind: 'pns' }],
    packages: [PACKAGE],
    laidDown: [RESIGNED],
    ...changes,
  }
}

const both = (plan: SuccessionPlan) => ({ id: linesOf(plan, 'id'), en: linesOf(plan, 'en') })

describe('what a head of an office reads first', () => {
  it('is that there is nothing to do where no duty was laid down', () => {
    const { id, en } = both(planSuccession(office({ laidDown: [] })))
    expect(id).toContain('Tidak ada tugas yang dilepaskan; rencana ini kosong.')
    expect(en).toContain('No duty was laid down; this plan is empty.')
    for (const heading of ['Siapa menjawab siapa', 'Langkah', 'Pembagian paket']) expect(id).not.toContain(heading)
  })

  it('is that the decrees stand where every letter was taken back', () => {
    const { id, en } = both(planSuccession(office({ laidDown: [{ ...RESIGNED, withdrawnOn: '2022-02-23' }] })))
    expect(id).toContain('Semua permohonan sudah ditarik kembali: SK tetap berlaku dan tidak ada yang perlu diputus.')
    expect(id).toContain('Ditarik kembali; tidak perlu keputusan.')
    expect(id.join()).not.toContain('rencana ini kosong')
    expect(en).toContain('Every request was taken back: the decrees stand and nothing has to be decided.')
  })

  it('names no day where the letter has no day of receipt, and asks for it', () => {
    const { id, en } = both(
      planSuccession(office({ laidDown: [{ ...RESIGNED, receivedOn: undefined }] as SuccessionFacts['laidDown'] })),
    )
    expect(id).toContain(
      'Kepala Dinas selaku PA menjawab 1 permohonan satu per satu; bupati, wali kota, gubernur, dan menteri bukan alamatnya.',
    )
    expect(id).toContain('Paling lambat 5 hari kerja sesudah surat diterima lengkap.')
    expect(id).toContain('Tanyakan: tanggal surat diterima lengkap.')
    expect(en).toContain(
      'The Kepala Dinas as PA answers 1 request one by one; neither the head of the region nor a minister is the addressee.',
    )
    expect(en).toContain('Ask: day the complete letter was received.')
  })

  it('speaks of whoever made the decree where that is not settled', () => {
    // PP 72/2019: in a regional hospital its director names the PPTK, so that it has to be known whether the office is one.
    const { id, en } = both(
      planSuccession({
        ...office({ laidDown: [{ ...RESIGNED, duty: PPTK }] }),
        office: { kpa: false },
      }),
    )
    expect(id).toContain(
      'Pejabat yang membuat SK menjawab 1 permohonan satu per satu, paling lambat 2 Maret 2022; bupati, wali kota, gubernur, dan menteri bukan alamatnya.',
    )
    expect(id).toContain('Yang menjawab: pejabat yang membuat SK.')
    expect(en).toContain('Answered by: whoever made the decree.')
  })

  it('has nothing to answer, to stop or to sign where a holder without packages is away', () => {
    const away = planSuccession(
      office({ packages: [], laidDown: [{ holder: 'PPK-01', duty: PPK, event: 'absent-temporarily' }] }),
    )
    const { id, en } = both(away)
    expect(id.slice(id.indexOf('Pagi ini') + 2, id.indexOf('Siapa menjawab siapa') - 1)).toEqual([
      '1 orang, 1 tugas dilepaskan, 0 paket.',
      'Mundur saja bukan pelanggaran, dan surat saja tidak mengakhiri tugas: SK berlaku sampai diputus.',
    ])
    expect(id).not.toContain('Pembagian paket')
    expect(en).not.toContain('Those who may take over')
  })

  it('names the KPA of a satker, not a head of a dinas', () => {
    const { id, en } = both(planSuccession(office({ fund: 'apbn' })))
    expect(id).toContain(
      'Yang lebih dahulu ditandatangani oleh KPA: jawaban tertulis dan keputusan perubahan atau pencabutan.',
    )
    expect(id).toContain('Tidak ada bagian tugas yang mendapat pengganti penuh; 1 naik ke PA atau KPA.')
    expect(en).toContain(
      'What comes first for the signature of the KPA: written answer and decision of change or revocation.',
    )
    expect(en).toContain('No part of duties with a full successor; 1 up to the PA or KPA.')
    expect(id.join()).not.toContain('Dinas')
  })
})

describe('who answers whom', () => {
  const laidDown: SuccessionFacts['laidDown'] = [
    { holder: 'PPK-01', duty: PPK, event: 'detained' },
    { holder: 'PPK-01', duty: 'bendahara-pengeluaran', event: 'decree-expired' },
    { holder: 'PPK-01', duty: 'penerima-hasil-pekerjaan', event: 'transferred' },
  ]

  it('tells in words where a duty stands that cannot be answered yet, or that is no more', () => {
    const { id, en } = both(planSuccession(office({ laidDown })))
    expect(id.join('\n')).toMatch(
      /Pejabat pembuat komitmen \(1 orang\): PPK-01\.\nBelum dapat ditentukan\. Terlebih dahulu perlu diketahui: hari pertama/,
    )
    expect(id.join('\n')).toMatch(
      /Penerima hasil pekerjaan \(1 orang\): PPK-01\.\nTidak ada aturan yang menjawabnya\. Tugas itu sudah dihapus\./,
    )
    expect(en.join('\n')).toMatch(
      /Paying treasurer \(1 person\): PPK-01\.\nThis cannot be determined yet\. What must be known first: how the decree ran out\./,
    )
    expect(id).toContain('Tanyakan: hari pertama penahanan.')
    expect(id).toContain('Tanyakan: apakah SK habis pada hari terakhirnya sendiri atau karena pergantian tahun.')
    expect(en).toContain('Ask: first day of the detention.')
    expect([...id, ...en].filter((line) => line === '-.')).toEqual([])
  })

  it('tells why there is no ladder where the duty was abolished', () => {
    const { id, en } = both(planSuccession(office({ laidDown })))
    expect(id[id.indexOf('Tangga pengganti: penerima hasil pekerjaan, APBD') + 2]).toBe('Tugas itu sudah dihapus.')
    expect(en[en.indexOf('The ladder: receiver of results, regional budget (APBD)') + 2]).toBe(
      'The duty was abolished.',
    )
  })

  it('tells the preferred reading where it is disputed', () => {
    // PP 45/2013 Pasal 11 ayat (4) against UU 30/2014 Pasal 68 ayat (2).
    const { id } = both(
      planSuccession(
        office({
          fund: 'apbn',
          laidDown: [{ holder: 'PPK-01', duty: PPK, event: 'decree-expired', expiry: 'own-last-day' }],
        }),
      ),
    )
    expect(id).toContain(
      'Diperselisihkan. Menurut bacaan yang diutamakan, tugas sudah berakhir dengan sendirinya; tetapkan pengganti; bacaan lain membawa jawaban lain.',
    )
  })
})

describe('deadlines', () => {
  it('tell the earlier day where collective leave counts as working days', () => {
    // SKB 2023: collective leave on 26 December; five working days after the 18th.
    const { id, en } = both(
      planSuccession(office({ on: '2023-12-20', laidDown: [{ ...RESIGNED, receivedOn: '2023-12-18' }] })),
    )
    expect(id).toContain('Paling lambat 27 Desember 2023 (5 hari kerja).')
    expect(id).toContain('Bila cuti bersama dihitung hari kerja: 26 Desember 2023.')
    expect(en).toContain('If cuti bersama counts as working days: 26 December 2023.')
  })

  it('tell why they are not counted in a year without a decree', () => {
    const { id, en } = both(
      planSuccession(office({ on: '2027-12-30', laidDown: [{ ...RESIGNED, receivedOn: '2027-12-30' }] })),
    )
    expect(id).toContain(
      'Tenggatnya tidak dihitung: kalender yang dipakai tidak memuat keputusan hari libur tahun itu.',
    )
    expect(en).toContain('The deadline is not counted: the calendar in use has no decree on days off for that year.')
    expect(id.find((line) => line.startsWith('jawaban tertulis '))).toMatch(/ 1 +-$/)
  })
})

describe('those who may take over', () => {
  it('are told with every reason against them and with what is still to be asked', () => {
    const { id, en } = both(
      planSuccession(
        office({
          people: [
            { key: 'PPK-01', kind: 'pns' },
            { key: 'ASN-01', kind: 'pns', inUnit: true },
            {
              key: 'ASN-02',
              kind: 'pns',
              inUnit: true,
              detained: true,
              certificate: 'none',
              conflict: 'controls-a-supplier',
              diploma: 's1',
              holds: [{ duty: 'bendahara-pengeluaran' }],
            },
          ],
          packages: [{ ...PACKAGE, type: 'b' }],
        }),
      ),
    )
    const barred = id.find((line) => line.endsWith(': ASN-02.'))
    expect(barred).toMatch(/^Sebagai pejabat pembuat komitmen, tidak memenuhi syarat \(/)
    for (const reason of [
      'sertifikat yang disyaratkan tidak ada',
      'mengendalikan penyedia',
      'sedang ditahan sebagai tersangka',
      'terhalang tugas lain yang dipegang',
    ])
      expect(barred).toContain(reason)
    expect(en.find((line) => line.endsWith(': ASN-02.'))).toContain('barred by another duty held')
    const open = id.find((line) => line.endsWith(': ASN-01.'))
    expect(open).toMatch(/^Sebagai pejabat pembuat komitmen, data belum cukup \(/)
    expect(open).toContain('sertifikat calon pengganti')
    expect(id).toContain('Tanyakan: sertifikat calon pengganti.')
    expect(en).toContain('Ask: certificate of those who may take over.')
    // Nobody qualifies, so that there is no table of loads.
    expect(id.join('\n')).not.toContain('Beban')
  })

  it('are told with their load, and that no limit was given', () => {
    const fit = {
      key: 'ASN-01',
      kind: 'pns',
      inUnit: true,
      diploma: 's1',
      certificate: 'basic',
      pact: 'not-yet',
      conflict: 'none',
      detained: false,
      holds: [],
    } as const
    const { id, en } = both(
      planSuccession(office({ people: [{ key: 'PPK-01', kind: 'pns' }, fit], packages: [{ ...PACKAGE, type: 'b' }] })),
    )
    expect(id.find((line) => line.endsWith('(batas tidak disebut)'))).toMatch(
      /^ASN-01 .* 0 menjadi 1 \(batas tidak disebut\)$/,
    )
    expect(en.find((line) => line.startsWith('ASN-01 '))).toMatch(/0 to 1 \(limit not given\)$/)
  })

  it('are told with no reason where nobody asked whether they are ready and nothing else stands against them', () => {
    const { id, en } = both(
      planSuccession(
        office({
          people: [
            { key: 'PPK-01', kind: 'pns' },
            {
              key: 'ASN-01',
              kind: 'pns',
              inUnit: true,
              diploma: 's1',
              certificate: 'basic',
              pact: 'not-yet',
              conflict: 'none',
              detained: false,
              holds: [],
              readyFor: [],
            },
          ],
          packages: [{ ...PACKAGE, type: 'b' }],
        }),
      ),
    )
    expect(id).toContain('Sebagai pejabat pembuat komitmen, tidak menyatakan bersedia: ASN-01.')
    expect(en).toContain('As pejabat pembuat komitmen (commitment officer), did not say to be ready: ASN-01.')
  })
})

describe('those who leave together', () => {
  it('are told with no letters and no reasons where none were given', () => {
    const { id, en } = both(
      planSuccession(
        office({
          people: [
            { key: 'PPK-01', kind: 'pns' },
            { key: 'PPK-02', kind: 'pns' },
          ],
          laidDown: [RESIGNED, { ...RESIGNED, holder: 'PPK-02' }],
        }),
      ),
    )
    expect(id).toContain('2 orang mundur bersama. Keluhan didengar sekali; setiap permohonan tetap dijawab sendiri.')
    expect(en).toContain(
      '2 people leave together. The grievance is heard once; each request is still answered on its own.',
    )
  })
})

describe('the words of succession', () => {
  const DAYS = ['2018-04-02', '2022-02-24', '2025-06-02'] as const
  const EVENTS = ['resign', 'absent-temporarily', 'transferred', 'detained', 'decree-expired'] as const

  /** Every duty, laid down in each way that asks for other facts, on days under each regime, in an office of which little is known. */
  function* plans(): Generator<SuccessionPlan> {
    for (const fund of ['apbn', 'apbd'] as const)
      for (const on of DAYS)
        for (const duty of ADDITIONAL_DUTIES)
          for (const event of EVENTS)
            yield planSuccession({
              on,
              fund,
              people: [
                { key: 'X' },
                { key: 'A' },
                { key: 'B', kind: 'pns', inUnit: true, position: 'fungsional', holds: [], limit: 0 },
                { key: 'C', kind: 'pns', inUnit: false, technical: true, holds: [{ duty: 'bendahara-pengeluaran' }] },
                { key: 'D', kind: 'pppk', inUnit: true, holds: [{ duty: PPTK }], readyFor: ['pptk-tasks-a-to-m'] },
                { key: 'E', kind: 'pns', inUnit: true, holds: [{ duty: 'kuasa-pengguna-anggaran' }] },
              ],
              packages: [{ key: 'p', stage: 'running', pejabatPembuatKomitmen: 'X', pptk: 'X', supervisor: 'X' }],
              laidDown: [{ holder: 'X', duty, event }],
            })
  }

  it('name every step, office, paper, field, reason and fact that a plan carries, in both languages', () => {
    const used = { steps: new Set<string>(), offices: new Set<string>(), documents: new Set<string>() }
    const more = { fields: new Set<string>(), whys: new Set<string>(), facts: new Set<string>() }
    for (const plan of plans()) {
      for (const { code, office: acting, document } of plan.steps) {
        used.steps.add(code)
        used.offices.add(acting)
        if (document !== undefined) used.documents.add(document.kind)
        for (const field of document?.fields ?? []) more.fields.add(field)
      }
      for (const { rungs } of plan.ladders) for (const { why } of rungs) if (why !== null) more.whys.add(why)
      for (const { fact } of plan.missing) more.facts.add(fact)
      for (const { missing } of plan.candidates) for (const fact of missing) more.facts.add(fact)
    }
    expect([...more.facts]).toEqual(expect.arrayContaining(['laidDown.since', 'laidDown.expiry', 'office.hospital']))
    for (const words of Object.values(SUCCESSION_WORDS))
      for (const [list, codes] of Object.entries({ ...used, ...more }))
        expect(
          [...codes].filter((code) => !Object.hasOwn(words[list as keyof typeof used], code)),
          list,
        ).toEqual([])
  })

  it('are told without a hole whatever was laid down', () => {
    for (const plan of plans()) {
      const event = plan.facts.laidDown[0]?.event
      if (plan.facts.on !== '2022-02-24' || (event !== 'resign' && event !== 'detained')) continue
      for (const line of [...linesOf(plan, 'id'), ...linesOf(plan, 'en')])
        expect(line).not.toMatch(/undefined|\[object|\b(people|office|laidDown)\.\w|\(\)/)
    }
  })
})
