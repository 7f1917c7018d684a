import { describe, expect, it } from 'vitest'
import { classifyOpd, personnelAuthority } from '../../src/organization'
import { linesOf } from './lines'

describe('who holds the personnel power', () => {
  it('is told with who proposes and what the President keeps', () => {
    // UU 20/2023 Pasal 29 ayat (1) and Pasal 30 ayat (4): JPT utama, JPT madya and the highest functional officials stay with the President.
    const decision = personnelAuthority({ agency: 'kabupaten', decidedOn: '2024-05-06' })
    expect(linesOf(decision, 'id').slice(3, 8)).toEqual([
      'Berdasarkan fakta yang diberikan, pejabat pembina kepegawaiannya bupati.',
      '',
      'Pejabat yang Berwenang, yang mengusulkan: sekretaris daerah.',
      '',
      'Tetap ditetapkan Presiden: pejabat pimpinan tinggi utama, pejabat pimpinan tinggi madya, dan pejabat fungsional tertinggi.',
    ])
    expect(linesOf(decision, 'en').slice(3, 8)).toEqual([
      'On the facts given, the pejabat pembina kepegawaian is bupati.',
      '',
      'The pejabat yang berwenang who proposes: Sekretaris Daerah.',
      '',
      'Kept for the President: top senior executive (JPT utama), middle senior executive (JPT madya) and the highest functional officials.',
    ])
  })
})

describe('the type of a perangkat daerah', () => {
  it('is told in both languages', () => {
    // PP 18/2016 Pasal 53 ayat (2) huruf a: tipe A above 800.
    const decision = classifyOpd({
      body: 'urusan-lain',
      score: 900,
      region: 'kabupaten-kota',
      decidedOn: '2024-05-06',
    })
    expect(linesOf(decision, 'id')[3]).toBe('Berdasarkan fakta yang diberikan, hasilnya perangkat daerah tipe A.')
    expect(linesOf(decision, 'en')[3]).toBe(
      'On the facts given, the result is a perangkat daerah of tipe A (large load).',
    )
  })
})
