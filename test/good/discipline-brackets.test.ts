import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain'
import { classifyAbsence } from '../../src/rules/discipline'

/*
 * The first and the last day of every bracket of absence, with what a report says of it in both languages. Written from PP 94/2021 Pasal 9
 * to 11 and 15 and PP 53/2010 Pasal 8 to 10; the kinds of sedang are those of the interim, which PP 94/2021 Pasal 42 keeps.
 */

type Level = 'ringan' | 'sedang' | 'berat'
type Kind = readonly [id: string, en: string]

const LISAN: Kind = ['teguran lisan', 'oral reprimand']
const TERTULIS: Kind = ['teguran tertulis', 'written reprimand']
const TIDAK_PUAS: Kind = ['pernyataan tidak puas secara tertulis', 'written statement of dissatisfaction']
const GAJI: Kind = ['penundaan kenaikan gaji berkala selama 1 tahun', 'delay of the periodic raise for 1 year']
const PANGKAT: Kind = ['penundaan kenaikan pangkat selama 1 tahun', 'delay of promotion in rank for 1 year']
const TURUN_1: Kind = ['penurunan pangkat setingkat lebih rendah selama 1 tahun', 'demotion by one rank for 1 year']
const TURUN_3: Kind = ['penurunan pangkat setingkat lebih rendah selama 3 tahun', 'demotion by one rank for 3 years']
const JABATAN_12: Kind = [
  'penurunan jabatan setingkat lebih rendah selama 12 bulan',
  'move to a post one tier lower for 12 months',
]
const BEBAS_12: Kind = [
  'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
  'release from the post to serve as staff (pelaksana) for 12 months',
]
const PINDAH: Kind = [
  'pemindahan dalam rangka penurunan jabatan setingkat lebih rendah',
  'transfer to a post one tier lower',
]
const BEBAS: Kind = ['pembebasan dari jabatan', 'release from the post']
const PDHTAPS: Kind = [
  'pemberhentian dengan hormat tidak atas permintaan sendiri',
  'dismissal with honour, not at own request',
]
const EITHER: Kind = [
  'pemberhentian dengan hormat tidak atas permintaan sendiri atau pemberhentian tidak dengan hormat',
  'dismissal with honour, not at own request or dismissal without honour',
]

type Bracket = readonly [from: number, to: number, level: Level, kind: Kind]

const PP_94: readonly Bracket[] = [
  [3, 3, 'ringan', LISAN],
  [4, 6, 'ringan', TERTULIS],
  [7, 10, 'ringan', TIDAK_PUAS],
  [11, 13, 'sedang', GAJI],
  [14, 16, 'sedang', PANGKAT],
  [17, 20, 'sedang', TURUN_1],
  [21, 24, 'berat', JABATAN_12],
  [25, 27, 'berat', BEBAS_12],
  [28, 200, 'berat', PDHTAPS],
]

const PP_53: readonly Bracket[] = [
  [5, 5, 'ringan', LISAN],
  [6, 10, 'ringan', TERTULIS],
  [11, 15, 'ringan', TIDAK_PUAS],
  [16, 20, 'sedang', GAJI],
  [21, 25, 'sedang', PANGKAT],
  [26, 30, 'sedang', TURUN_1],
  [31, 35, 'berat', TURUN_3],
  [36, 40, 'berat', PINDAH],
  [41, 45, 'berat', BEBAS],
  [46, 200, 'berat', EITHER],
]

const LEVELS = {
  id: { ringan: 'ringan', sedang: 'sedang', berat: 'berat' },
  en: { ringan: 'light (ringan)', sedang: 'moderate (sedang)', berat: 'severe (berat)' },
} as const

/** The lines that tell the level and the kind. */
function written(level: Level, [id, en]: Kind): { readonly id: readonly string[]; readonly en: readonly string[] } {
  return {
    id: [
      `Berdasarkan fakta yang diberikan, jumlah hari tidak masuk kerja dalam setahun merupakan pelanggaran disiplin tingkat ${LEVELS.id[level]}.`,
      `- Hukuman disiplin ${LEVELS.id[level]}; jenis yang sesuai dengan jumlah hari itu: ${id}.`,
    ],
    en: [
      `On the facts given, the absent days of the year are a breach of discipline at the level ${LEVELS.en[level]}.`,
      `- Discipline sanction at the level ${LEVELS.en[level]}; the kind that goes with these days: ${en}.`,
    ],
  }
}

function reportOn(absentDays: number, decidedOn: '2024-12-02' | '2019-12-02', longestRun = 3) {
  const decision = classifyAbsence(
    {
      actor: { kind: 'pns', post: 'pengawas', place: 'provinsi' },
      year: Number(decidedOn.slice(0, 4)),
      absentDays,
      longestRun: Math.min(longestRun, absentDays),
      lateMinutes: 0,
      effectOnUnit: true,
      decidedOn,
    },
    { readings: { 'sedang-kinds': 'interim-kinds' } },
  )
  return (locale: 'id' | 'en') => explain(decision as never, { locale, width: 1000 }).split('\n')
}

describe.each([
  ['PP 94/2021', '2024-12-02', PP_94],
  ['PP 53/2010', '2019-12-02', PP_53],
] as const)('brackets of absence of %s', (_, decidedOn, brackets) => {
  it.each(brackets)('%i to %i days', (from, to, level, kind) => {
    const lines = written(level, kind)
    for (const days of [from, to]) {
      const report = reportOn(days, decidedOn)
      for (const locale of ['id', 'en'] as const)
        expect(report(locale)).toEqual(expect.arrayContaining([...lines[locale]]))
    }
  })

  it('leave no day between two brackets, and none below the first', () => {
    const [[lowest]] = brackets as readonly [Bracket, ...Bracket[]]
    for (const [at, [from]] of brackets.entries()) {
      const before = brackets[at - 1]
      if (before !== undefined) expect(from).toBe(before[1] + 1)
    }
    expect(reportOn(lowest - 1, decidedOn)('en')).toContain(
      'No rule answers this. The count does not reach the lowest bracket; other duties still hold.',
    )
    expect(reportOn(0, decidedOn)('id')).toContain(
      'Tidak ada aturan yang menjawabnya. Tidak ada hari kerja tidak masuk yang dihitung.',
    )
  })
})

it('ten days in a row end service and stop the salary under PP 94/2021, nine do not, and under PP 53/2010 neither', () => {
  const ten = reportOn(10, '2024-12-02', 10)
  expect(ten('en')).toEqual(
    expect.arrayContaining([
      'On the facts given, absence of ten working days in a row is a breach of discipline at the level severe (berat).',
      '- Discipline sanction at the level severe (berat); the kind that goes with these days: dismissal with honour, not at own request.',
      '- The salary is no longer paid from the month after the one in which the ten days were full.',
    ]),
  )
  expect(ten('id')).toEqual(
    expect.arrayContaining([
      'Berdasarkan fakta yang diberikan, tidak masuk kerja sepuluh hari kerja terus menerus merupakan pelanggaran disiplin tingkat berat.',
      '- Pembayaran gaji dihentikan sejak bulan berikutnya setelah sepuluh hari itu genap.',
    ]),
  )
  expect(reportOn(10, '2024-12-02', 9)('en')).toEqual(expect.arrayContaining([...written('ringan', TIDAK_PUAS).en]))
  expect(reportOn(10, '2019-12-02', 10)('en')).toEqual(expect.arrayContaining([...written('ringan', TERTULIS).en]))
})
