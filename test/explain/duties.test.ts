import { describe, expect, it } from 'vitest'
import { between } from '../../src/dates'
import { overlay, type Part, type Table } from '../../src/decision'
import { explain } from '../../src/explain'
import {
  ADDITIONAL_DUTIES,
  ADDITIONAL_DUTY,
  checkConcurrentDuties,
  checkEligibility,
  type Requirement,
  resolveResignation,
} from '../../src/rules/additional-duty'
import { dutyRevenueTable } from '../../src/rules/additional-duty/tables/duty-integrity'
import { classifyAbsence } from '../../src/rules/discipline'
import { linesOf } from './lines'

const PPK = 'pejabat-pembuat-komitmen'
const BOOKKEEPER = 'pejabat-penatausahaan-keuangan-skpd'

describe('who may hold a duty', () => {
  it('is told with the conditions, no duties held, and who names the holder', () => {
    const decision = checkEligibility({
      duty: PPK,
      fund: 'apbd',
      on: '2022-03-01',
      package: { type: 'b' },
      person: {
        kind: 'pns',
        inUnit: true,
        diploma: 's1',
        certificate: 'basic',
        pact: 'not-yet',
        conflict: 'none',
        detained: false,
        holds: [],
      },
    })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    expect(id.slice(3, 9)).toEqual([
      'Berdasarkan fakta yang diberikan, orang ini dapat ditetapkan dengan syarat.',
      '',
      'Syarat: sertifikat tingkat dasar hanya cukup sampai 31 Desember 2023.',
      '',
      'Syarat: Pakta Integritas ditandatangani saat ditetapkan.',
      '',
    ])
    expect(id).toContain('Tugas yang sudah dipegang: tidak ada')
    expect(en).toContain('Duties already held: none')
    expect(en).toContain('Condition: the Pakta Integritas is signed on naming.')
    const naming = id.indexOf('Yang menetapkan')
    expect(id[naming + 2]).toBe('Pengguna anggaran atau kuasa pengguna anggaran')
  })

  it('asks everything of a person of whom nothing is told', () => {
    const lines = linesOf(checkEligibility({ duty: 'kuasa-pengguna-anggaran', fund: 'apbd', on: '2022-03-01' }), 'id')
    const from = lines.indexOf('Perkara')
    expect(lines.slice(from + 2, from + 6)).toEqual([
      'Kuasa pengguna anggaran',
      'Tanggal tugas: 1 Maret 2022',
      'Anggaran: APBD',
      '',
    ])
  })

  it('tells that a duty was abolished, with all that need not be asked in one line', () => {
    // Perpres 12/2021 abolished Pasal 15 on PjPHP and PPHP.
    const decision = checkEligibility({
      duty: 'pemeriksa-hasil-pekerjaan',
      fund: 'apbd',
      on: '2023-03-01',
      person: { kind: 'pns' },
    })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    expect(id[id.indexOf('Keberadaan tugas') + 2]).toBe('Tugas ini sudah dihapus')
    expect(en).toContain('The duty was abolished')
    expect(id.filter((line) => line.startsWith('Status kepegawaian; Jabatan; Unit kerja'))).toHaveLength(1)
  })
})

describe('what need not be asked of the holder of a duty', () => {
  const PERSONS = [
    undefined,
    { kind: 'pns' },
    { kind: 'thl' },
    {
      kind: 'pns',
      position: 'kepala-skpd',
      conflict: 'none',
      detained: false,
      holds: [],
      pact: 'signed',
      inUnit: true,
    },
  ] as const

  it('always follows from a provision that the answer does not rest on, by inference', () => {
    for (const duty of ADDITIONAL_DUTIES)
      for (const fund of ['apbn', 'apbd'] as const)
        for (const on of ['2018-04-02', '2022-02-24', '2025-06-02'] as const)
          for (const person of PERSONS) {
            const decision = checkEligibility({ duty, fund, on, person })
            const parts =
              (decision.status === 'decided' ? decision.conclusion : 'beside' in decision && decision.beside) || {}
            const idle = (Object.values(parts) as (Part<Requirement> | string)[]).flatMap((part) =>
              typeof part === 'object' && part.status === 'settled' && part.value.standing === 'not-asked'
                ? [part]
                : [],
            )
            const told = new Set<string>(decision.basis.map(({ provision }) => provision))
            const where = `${duty} ${fund} ${on} ${person?.kind}`
            expect(idle.length, where).toBeGreaterThan(0)
            expect(
              idle.flatMap(({ basis }) => basis).some(({ provision }) => !told.has(provision)),
              where,
            ).toBe(true)
            expect(
              idle.flatMap(({ cautions }) => cautions).some(({ code }) => code === 'inference'),
              where,
            ).toBe(true)
          }
  })

  it('tells that a rule of the region has a part in it, once', () => {
    // What PP 58/2005 asked was not read; a rule of the region may fill that.
    const perkada = overlay(dutyRevenueTable, ADDITIONAL_DUTY, {
      id: 'perkada-contoh-9-2017',
      rows: {
        'may-collect': {
          when: { duty: BOOKKEEPER },
          during: { act: between('2018-01-01', '2019-03-12') },
          then: { standing: 'not-asked' },
          over: { row: 'before-2019', because: 'special', by: 'perkada-contoh-9-2017/pasal-2' },
          basis: [{ provision: 'perkada-contoh-9-2017/pasal-2', role: 'norm' }],
          reasoning: 'text',
        },
      },
    })
    const facts = { duty: BOOKKEEPER, fund: 'apbd', on: '2018-04-02', person: { kind: 'pns' } } as const
    const lines = linesOf(checkEligibility(facts, { overlays: [perkada as unknown as Table] }), 'id')
    const idle = lines.findIndex((line) => line.includes('; Tidak memungut pendapatan'))
    expect(lines[idle + 1]).toContain('perkada-contoh-9-2017/pasal-2')
    expect(lines.filter((line) => line.startsWith('Aturan setempat ikut menentukan jawaban ini;'))).toHaveLength(1)
  })
})

describe('duties held together', () => {
  it('are told pair by pair: barred, without a ban, or waiting for facts', () => {
    const decision = checkConcurrentDuties({
      duties: [
        { duty: PPK, package: 'paket-01' },
        { duty: 'pejabat-pengadaan' },
        { duty: 'tim-teknis' },
        { duty: 'bendahara-penerimaan' },
      ],
      fund: 'apbd',
      on: '2022-03-01',
    })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    for (const line of [
      'Pejabat pembuat komitmen untuk paket-01',
      'Pejabat pembuat komitmen dan pejabat pengadaan: belum dapat dijawab, bergantung pada paket setiap tugas (PP 60/2008 Pasal 36 ayat (2); Perlem LKPP 7/2021 bagian pelaku).',
      'Pejabat pembuat komitmen dan tim teknis: tidak ada larangan yang dibaca (PP 60/2008 Pasal 36 ayat (2)).',
      'Pejabat pembuat komitmen dan bendahara penerimaan: dilarang, kedua tugas tidak boleh dirangkap (Perlem LKPP 7/2021 bagian pelaku).',
    ])
      expect(id).toContain(line)
    for (const line of [
      'Official who commits the budget for paket-01',
      'Official who commits the budget and procurement official: not yet answered, it depends on package of each duty (PP 60/2008 Article 36 paragraph (2); Perlem LKPP 7/2021 part pelaku).',
      'Official who commits the budget and technical team: no ban was read (PP 60/2008 Article 36 paragraph (2)).',
    ])
      expect(en).toContain(line)
  })

  it('tell that who collects revenue may not keep the books', () => {
    // PP 12/2019 Pasal 14 ayat (3).
    const decision = checkConcurrentDuties({
      duties: [{ duty: 'pejabat-penatausahaan-keuangan-skpd' }, { duty: 'tim-teknis' }],
      fund: 'apbd',
      on: '2022-03-01',
      collectsRevenue: true,
    })
    expect(linesOf(decision, 'id')).toContain(
      'Pejabat penatausahaan keuangan SKPD: pemungut pajak atau retribusi daerah tidak boleh memegangnya (PP 12/2019 Pasal 14 ayat (3)).',
    )
    expect(linesOf(decision, 'en')).toContain(
      'Official who keeps the books of an SKPD: who collects taxes or charges of the region may not hold it (PP 12/2019 Article 14 paragraph (3)).',
    )
  })
})

describe('a duty laid down', () => {
  const pptk = {
    event: 'refuse',
    duty: 'pejabat-pelaksana-teknis-kegiatan',
    fund: 'apbd',
    on: '2022-03-07',
    receivedOn: '2022-03-01',
    since: undefined,
    hospital: false,
    ppkTasks: false,
    outstanding: true,
    person: { kind: 'pns' },
  } as const

  it('is told with who proposes the successor', () => {
    // PP 12/2019 Pasal 12 ayat (1); the treasurer on the proposal of the PPKD by Pasal 19 ayat (1).
    const [id, en] = [linesOf(resolveResignation(pptk), 'id'), linesOf(resolveResignation(pptk), 'en')]
    expect(id).toContain('Pengganti diusulkan atasan langsung.')
    expect(en).toContain('The successor is proposed by the direct superior.')
    expect(id.filter((line) => line.startsWith('Hari pertama'))).toEqual([])
    const treasurer = resolveResignation({ ...pptk, duty: 'bendahara-pengeluaran', ppkTasks: undefined })
    expect(linesOf(treasurer, 'id')).toContain('Pengganti diusulkan PPKD.')
  })

  it('tells what was shown apart from what would raise the exposure', () => {
    const some = resolveResignation({ ...pptk, abandonedWithoutHandover: true })
    expect(linesOf(some, 'id')).toContain('Yang sudah terbukti: pekerjaan berjalan ditinggalkan tanpa serah terima.')
    expect(linesOf(some, 'en')).toContain('What was shown: work in progress left without hand-over.')
    const all = resolveResignation({ ...pptk, abandonedWithoutHandover: true, causedLoss: true, disobeyedOrder: true })
    for (const locale of ['id', 'en'] as const)
      expect(linesOf(all, locale).join('\n')).not.toMatch(/Yang akan memperberat|What would raise it/)
  })
})

describe('what decides on a letter or a detention whose day is not told', () => {
  const asked = { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', on: '2024-03-11', person: { kind: 'pns' } } as const

  it('is told in words, not in codes', () => {
    const letter = explain(resolveResignation({ ...asked, event: 'resign' }), { locale: 'id', width: 300 })
    expect(letter).toContain(
      'Jika waktu surat diterima adalah “sampai dengan 1 November 2020”: Jawab dalam 10 hari kerja',
    )
    expect(letter).not.toContain('uu-11-2020”')
    const detained = explain(resolveResignation({ ...asked, event: 'detained' }), { locale: 'en', width: 300 })
    expect(detained).toContain('If the time since the detention is “still in the month in which it began”')
  })
})

it('brackets of absent days are told in words', () => {
  const facts = { actor: { kind: 'pns' }, absentDays: 45, year: 2021, decidedOn: '2021-06-01' } as const
  const told = explain(classifyAbsence(facts), { locale: 'id', width: 300 })
  expect(told).toContain('Jika jumlah hari kerja tidak masuk termasuk keterlambatan adalah “46 atau lebih”')
})
