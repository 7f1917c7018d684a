import { describe, expect, it } from 'vitest'
import { type BreachFacts, classifyBreach, classifyBreaches, imposingAuthority } from '../../src/rules/discipline'
import { linesOf } from './lines'

const PELAKSANA = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
const DAYS = { examinedOn: '2024-11-20', decidedOn: '2024-12-02' } as const

describe('several breaches decided together', () => {
  // PP 94/2021 Pasal 13 huruf d (sedang), Pasal 9 ayat (1) huruf c (ringan), Pasal 10 ayat (2) huruf f angka 1 (sedang), Pasal 35 ayat (1).
  const decision = classifyBreaches({
    actor: PELAKSANA,
    breaches: [
      { norm: 'pp-94-5i', impact: 'instansi', ...DAYS },
      { norm: 'pp-94-3e', impact: 'unit-kerja', ...DAYS },
    ],
    absence: { absentDays: 12, longestRun: 3, year: 2024, ...DAYS },
  })

  it('are told with the heaviest level, what decides, and each breach with its own articles, in Indonesian', () => {
    const lines = linesOf(decision, 'id')
    expect(lines.slice(0, 5)).toEqual([
      'Beberapa pelanggaran disiplin',
      '=============================',
      '',
      'Berdasarkan fakta yang diberikan, hanya satu hukuman yang dapat dijatuhkan, yaitu yang terberat, tingkat sedang.',
      '',
    ])
    expect(lines[5]).toBe('Yang menentukan: pelanggaran ke-1 dan ketidakhadiran.')
    const each = lines.slice(lines.indexOf('Setiap pelanggaran') + 2, lines.indexOf('Yang belum pasti'))
    expect(each.filter((line) => line !== '')).toEqual([
      'Pelanggaran ke-1:',
      'Berdasarkan fakta yang diberikan, perbuatan ini merupakan pelanggaran disiplin tingkat sedang terhadap PP 94/2021 Pasal 5 huruf i (sewenang-wenang terhadap bawahan).',
      'Norma yang dilanggar: PP 94/2021 Pasal 5 huruf i (sewenang-wenang terhadap bawahan)',
      'Dampak negatif: instansi',
      'Tanggal pemeriksaan: 20 November 2024',
      'Tanggal keputusan: 2 Desember 2024',
      'Dasar: PP 94/2021 Pasal 40 ayat (3), Pasal 46, Pasal 5 huruf i, Pasal 13 huruf d.',
      'Pelanggaran ke-2:',
      'Berdasarkan fakta yang diberikan, perbuatan ini merupakan pelanggaran disiplin tingkat ringan terhadap PP 94/2021 Pasal 3 huruf e (melaksanakan tugas kedinasan dengan pengabdian, kejujuran, kesadaran, dan tanggung jawab).',
      'Norma yang dilanggar: PP 94/2021 Pasal 3 huruf e (melaksanakan tugas kedinasan dengan pengabdian, kejujuran, kesadaran, dan tanggung jawab)',
      'Dampak negatif: unit kerja',
      'Tanggal pemeriksaan: 20 November 2024',
      'Tanggal keputusan: 2 Desember 2024',
      'Dasar: PP 94/2021 Pasal 40 ayat (3), Pasal 46, Pasal 3 huruf e, Pasal 9 ayat (1) huruf c.',
      'Ketidakhadiran:',
      'Berdasarkan fakta yang diberikan, jumlah hari tidak masuk kerja dalam setahun merupakan pelanggaran disiplin tingkat sedang.',
      'Jumlah hari kerja tidak masuk: 12',
      'Rangkaian terpanjang: 3',
      'Tahun yang dihitung: 2024',
      'Tanggal pemeriksaan: 20 November 2024',
      'Tanggal keputusan: 2 Desember 2024',
      'Dasar: PP 94/2021 Pasal 40 ayat (3), Pasal 46, Pasal 10 ayat (2) huruf f angka 1, Pasal 15 ayat (1), Penjelasan Pasal 15 ayat (1), Penjelasan Pasal 9 ayat (2) huruf b.',
    ])
  })

  it('are told the same in English', () => {
    const lines = linesOf(decision, 'en')
    expect(lines[3]).toBe(
      'On the facts given, only one sanction may be imposed, the heaviest, at the level moderate (sedang).',
    )
    expect(lines[5]).toBe('Decisive: breach no. 1 and the absence.')
    expect(lines).toContain('Breach no. 2:')
    expect(lines).toContain('The absence:')
  })

  it('of a PPPK leave the level to the rule of the agency', () => {
    const pppk = classifyBreaches({
      actor: { kind: 'pppk', place: 'kabupaten-kota' },
      breaches: [{ norm: 'pp-94-5i', decidedOn: '2024-12-02' }],
    })
    expect(linesOf(pppk, 'id')[3]).toBe(
      'Berdasarkan fakta yang diberikan, tingkat pelanggaran ini ditentukan oleh peraturan disiplin PPPK instansi dan perjanjian kerja.',
    )
    expect(linesOf(pppk, 'id')).not.toContain('Ketidakhadiran:')
    expect(linesOf(pppk, 'en')[3]).toBe(
      'On the facts given, the level of the breach is set by the PPPK discipline rule of the agency and the work agreement.',
    )
  })
})

describe('an official who stands in', () => {
  it('is told without articles on a day before those of such officials', () => {
    // The rules on acting officials are covered from 2014 on.
    const decision = imposingAuthority({
      post: 'pelaksana',
      place: 'kabupaten-kota',
      level: 'sedang',
      decidedOn: '2013-01-07',
      acting: { office: 'bupati', capacity: 'pj' },
    })
    const lines = linesOf(decision, 'id')
    const from = lines.indexOf('Pejabat yang bertindak sementara')
    expect(lines.slice(from + 2, from + 9)).toEqual([
      'Di luar cakupan. Tanggal perbuatan mendahului masa yang dicakup.',
      '',
      'Jabatan: bupati',
      'Kedudukan: penjabat (Pj)',
      'Tindakan: hukuman disiplin sedang',
      'Tanggal tindakan: 7 Januari 2013',
      '',
    ])
    expect(linesOf(decision, 'en')).toContain('Not covered. The day of the act lies before the time covered.')
  })
})

describe('a repeated breach', () => {
  const repeated = (impact: BreachFacts['impact'], previous: BreachFacts['previous']) =>
    classifyBreach({ actor: PELAKSANA, norm: 'pp-94-3e', impact, previous, ...DAYS })

  it('is told with the kinds that are heavier, and alone with those that no text ranks', () => {
    // PP 94/2021 Pasal 8 ayat (3) orders the cuts of the allowance among themselves; what PP 53/2010 named is in another list.
    const cut = linesOf(repeated('instansi', 'pemotongan-tunjangan-kinerja-6-bulan'), 'id')
    expect(cut).toContain(
      'Yang lebih berat: pemotongan tunjangan kinerja sebesar 25 persen selama 9 bulan dan pemotongan tunjangan kinerja sebesar 25 persen selama 12 bulan.',
    )
    const unranked = cut.indexOf(
      'Belum ada teks yang menentukan apakah yang berikut lebih berat: penundaan kenaikan gaji berkala selama 1 tahun, penundaan kenaikan pangkat selama 1 tahun, dan penurunan pangkat setingkat lebih rendah selama 1 tahun.',
    )
    expect(cut[unranked - 1]).toBe(
      'Harus lebih berat daripada hukuman terakhir: pemotongan tunjangan kinerja sebesar 25 persen selama 6 bulan.',
    )
    const english = linesOf(repeated('instansi', 'penundaan-kenaikan-pangkat-1-tahun'), 'en')
    expect(english).toContain('Heavier are: demotion by one rank for 1 year.')
    expect(english).toContain(
      'No text says whether these are heavier: cut of 25 percent of the performance allowance for 6 months, cut of 25 percent of the performance allowance for 9 months and cut of 25 percent of the performance allowance for 12 months.',
    )
  })
})
