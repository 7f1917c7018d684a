import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain, label, options, summary, toMarkdown } from '../../src/explain'
import { ACTS, type ActingPowerFacts, checkActingPower } from '../../src/rules/authority'

const written = (file: string): string => readFileSync(new URL(`./authority/${file}`, import.meta.url), 'utf8')

const CASES: { readonly [name: string]: ActingPowerFacts } = {
  'plt-kadis-mutasi': {
    capacity: 'plt',
    office: 'kadis',
    act: 'mutasi',
    on: '2024-05-06',
    since: '2024-04-01',
  },
  // In the window counted back from 22 September 2024, and under the ban on departing from the predecessor; nobody approved.
  'pj-bupati-mutasi-sebelum-penetapan': {
    capacity: 'pj',
    office: 'bupati',
    act: 'mutasi',
    on: '2024-05-06',
    vacancy: 'term-ended',
    since: '2023-09-24',
    election: 'pilkada-2024',
    approved: false,
  },
  // The deputy of a suspended bupati: all powers, and yet bound by Pasal 132A; whether discipline is meant is contested.
  'wakil-bupati-plt-hukuman-berat': {
    capacity: 'plt-kepala-daerah',
    office: 'bupati',
    act: 'hukuman-disiplin-berat',
    on: '2023-08-07',
    vacancy: 'suspended',
  },
  // The Sekda for a detained wali kota without a deputy: daily tasks only.
  'sekda-plh-wali-kota-mutasi': {
    capacity: 'plh',
    office: 'wali-kota',
    act: 'mutasi',
    on: '2023-08-07',
    vacancy: 'detained',
  },
  // During campaign leave: two approvals of the same minister are one.
  'pjs-gubernur-pengisian': {
    capacity: 'pjs',
    office: 'gubernur',
    act: 'pengisian-jabatan-kosong',
    on: '2024-10-10',
    election: 'pilkada-2024',
  },
  // Three months from 1 March ended with 31 May: whoever goes on has no power, not even for a letter of assignment.
  'pj-sekda-lewat-tiga-bulan': {
    capacity: 'pj-sekda',
    office: 'sekda',
    act: 'surat-tugas',
    on: '2024-06-03',
    vacancy: 'post-vacant',
    namedBy: 'region',
    since: '2024-03-01',
  },
  // Within six months of the inauguration, with the approval in hand.
  'wali-kota-mutasi-sesudah-pelantikan': {
    capacity: 'definitif',
    office: 'wali-kota',
    act: 'mutasi',
    on: '2025-03-10',
    election: 'pilkada-2024',
    inauguratedOn: '2025-02-20',
    approved: true,
  },
  // Light discipline is among what the circulars of BKN leave to a Plh.
  'plh-kadis-hukuman-ringan': {
    capacity: 'plh',
    office: 'kadis',
    act: 'hukuman-disiplin-ringan',
    on: '2024-05-06',
    vacancy: 'holder-away',
    since: '2024-05-02',
  },
}

/** Questions of a personnel desk, each told in one line. */
const LINES: readonly [ActingPowerFacts, string, string][] = [
  [
    { capacity: 'pj', office: 'bupati', act: 'mutasi', on: '2024-05-06' },
    'Wewenang: mutasi jabatan, bupati. Berdasarkan fakta yang diberikan, tindakan ini boleh diambil hanya dengan persetujuan tertulis Menteri Dalam Negeri.',
    'Power to act: transfer between posts (mutasi), bupati. On the facts given, the act may be taken only with written approval of the Minister of Home Affairs.',
  ],
  [
    { capacity: 'definitif', office: 'walikota', act: 'penunjukan-pj-sekda', on: '2024-05-06' },
    'Wewenang: penunjukan penjabat Sekda, wali kota. Berdasarkan fakta yang diberikan, tindakan ini boleh diambil hanya dengan persetujuan tertulis gubernur sebagai wakil pemerintah pusat.',
    'Power to act: naming a penjabat Sekda, mayor (wali kota). On the facts given, the act may be taken only with written approval of the governor as representative of the central government.',
  ],
  [
    { capacity: 'plt', office: 'asisten', act: 'tugas-rutin', on: '2024-09-02' },
    'Wewenang: tugas rutin, asisten sekretaris daerah. Berdasarkan fakta yang diberikan, tindakan ini boleh diambil.',
    'Power to act: routine task, assistant of the Sekretaris Daerah. On the facts given, the act may be taken.',
  ],
  [
    { capacity: 'plt', office: 'bupati', act: 'penetapan-perkada', on: '2024-05-06' },
    'Wewenang: penetapan Perkada, bupati. Belum dapat ditentukan. Terlebih dahulu perlu diketahui: kedudukan.',
    'Power to act: issuing a regional head regulation, bupati. This cannot be determined yet. What must be known first: capacity.',
  ],
]

describe('whole reports on the power to act', () => {
  for (const [name, facts] of Object.entries(CASES)) {
    for (const locale of ['id', 'en'] as const) {
      it(`${name} reads as written, in ${locale}`, () => {
        expect(`${explain(checkActingPower(facts), { locale })}\n`).toBe(written(`${name}.${locale}.txt`))
      })
    }
  }

  it.each(LINES)('%o in one line', (facts, indonesian, english) => {
    const decision = checkActingPower(facts)
    expect(summary(decision)).toBe(indonesian)
    expect(summary(decision, { locale: 'en' })).toBe(english)
  })

  it('tells exposures, reports and penalties of both times', () => {
    const facts = { capacity: 'definitif', office: 'bupati', act: 'mutasi', approved: false } as const
    const text = (on: '2025-05-06' | '2026-02-06', locale: 'id' | 'en' = 'en') =>
      explain(checkActingPower({ ...facts, on, inauguratedOn: on, window: 'outside' }), { locale, width: 200 })
    expect(text('2025-05-06')).toContain('prison of 1 to 6 months and/or a fine of Rp600,000 to Rp6,000,000')
    expect(text('2026-02-06')).toContain('prison of at most 6 months and/or a fine of at most Rp10,000,000')
    expect(text('2026-02-06', 'id')).toContain('penjara paling lama 6 bulan dan/atau denda paling banyak Rp10.000.000')
    const reported = checkActingPower(
      { capacity: 'pj', office: 'bupati', act: 'hukuman-disiplin-berat', on: '2022-10-03' },
      { readings: { 'mutasi-pegawai-reach': 'every-personnel-decision' } },
    )
    expect(explain(reported, { locale: 'en', width: 200 })).toContain(
      'To be reported to the Minister of Home Affairs within 7 working days after the act.',
    )
    expect(explain(reported, { width: 200 })).toContain(
      'Dilaporkan kepada Menteri Dalam Negeri paling lambat 7 hari kerja setelah tindakan.',
    )
    const programme = checkActingPower({
      capacity: 'pj',
      office: 'bupati',
      act: 'program-untuk-pasangan-calon',
      on: '2024-10-03',
      election: 'pilkada-2024',
    })
    expect(toMarkdown(programme, { locale: 'en' })).toContain('Still to be shown: intent.')
  })

  it('offers a form its values, with the short names of offices', () => {
    expect(options('checkActingPower', 'act').map(({ value }) => value)).toEqual([...ACTS])
    expect(options('checkActingPower', 'approved').map(({ value }) => value)).toEqual([true, false])
    const offices = options('checkActingPower', 'office', { locale: 'en' })
    expect(offices.find(({ value }) => value === 'sekretaris-daerah')?.aliases).toContain('sekda')
    expect(label('plt-kepala-daerah', 'en')).toBe('deputy with tasks and powers of the head')
  })
})
