import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { procedure, type ReadingOptions, sanction } from '../../../law'
import { DISCIPLINE_VALUES, type DisciplineInput } from '../dimensions'
import type { Sanctions } from '../outcome'

/** The dimensions of the table of kinds. */
export type KindsInput = Pick<DisciplineInput, 'level'>

/** From which kinds of sanction the imposing official chooses: PP 94/2021 Pasal 8 and 42, before them PP 53/2010 Pasal 7. */
export const kindsTable = /* @__PURE__ */ defineTable<KindsInput, 'decision', Sanctions | Silent, ReadingOptions>()({
  id: 'discipline-kinds',
  bucket: 'level',
  dimensions: { level: DISCIPLINE_VALUES.level },
  rows: () => ({
    'any/before-pp-53': {
      when: { level: any('the older regulation was not read at any level') },
      during: { decision: between('0001-01-01', '2010-06-06') },
      then: silent('before-coverage'),
      basis: [procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
    'ringan/pp-53': {
      when: { level: 'ringan' },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: { level: 'ringan', kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'] },
      basis: [
        sanction('pp-53-2010/pasal-7/ayat-2/huruf-a'),
        sanction('pp-53-2010/pasal-7/ayat-2/huruf-b'),
        sanction('pp-53-2010/pasal-7/ayat-2/huruf-c'),
      ],
      reasoning: 'text',
    },
    'sedang/pp-53': {
      when: { level: 'sedang' },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: {
        level: 'sedang',
        kinds: [
          'penundaan-kenaikan-gaji-berkala-1-tahun',
          'penundaan-kenaikan-pangkat-1-tahun',
          'penurunan-pangkat-1-tahun',
        ],
      },
      basis: [
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-a'),
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-b'),
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-c'),
      ],
      reasoning: 'text',
    },
    'berat/pp-53': {
      when: { level: 'berat' },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: {
        level: 'berat',
        kinds: [
          'penurunan-pangkat-3-tahun',
          'pemindahan-penurunan-jabatan',
          'pembebasan-jabatan',
          'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
          'pemberhentian-tidak-dengan-hormat',
        ],
      },
      basis: [
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-a'),
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-b'),
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-c'),
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-d'),
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-e'),
      ],
      reasoning: 'text',
    },
    'ringan/pp-94': {
      when: { level: 'ringan' },
      during: { decision: from('2021-08-31') },
      then: { level: 'ringan', kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'] },
      basis: [
        sanction('pp-94-2021/pasal-8/ayat-2/huruf-a'),
        sanction('pp-94-2021/pasal-8/ayat-2/huruf-b'),
        sanction('pp-94-2021/pasal-8/ayat-2/huruf-c'),
      ],
      reasoning: 'text',
    },
    // Pasal 42 suspends the cut of the tunjangan kinerja until a regulation on pay; none was found, yet practice applies the cut.
    'sedang/interim-kinds': {
      when: { level: 'sedang' },
      during: { decision: from('2021-08-31') },
      reading: { 'sedang-kinds': 'interim-kinds' },
      then: {
        level: 'sedang',
        kinds: [
          'penundaan-kenaikan-gaji-berkala-1-tahun',
          'penundaan-kenaikan-pangkat-1-tahun',
          'penurunan-pangkat-1-tahun',
        ],
      },
      basis: [
        sanction('pp-94-2021/pasal-42/ayat-2'),
        sanction('pp-94-2021/pasal-45/angka-3'),
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-a'),
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-b'),
        sanction('pp-53-2010/pasal-7/ayat-3/huruf-c'),
      ],
      reasoning: 'text',
    },
    'sedang/tukin-cut': {
      when: { level: 'sedang' },
      during: { decision: from('2021-08-31') },
      reading: { 'sedang-kinds': 'tukin-cut' },
      then: {
        level: 'sedang',
        kinds: [
          'pemotongan-tunjangan-kinerja-6-bulan',
          'pemotongan-tunjangan-kinerja-9-bulan',
          'pemotongan-tunjangan-kinerja-12-bulan',
        ],
      },
      basis: [
        sanction('pp-94-2021/pasal-8/ayat-3/huruf-a'),
        sanction('pp-94-2021/pasal-8/ayat-3/huruf-b'),
        sanction('pp-94-2021/pasal-8/ayat-3/huruf-c'),
        sanction('pp-94-2021/pasal-42/ayat-1'),
      ],
      reasoning: 'text',
    },
    'berat/pp-94': {
      when: { level: 'berat' },
      during: { decision: from('2021-08-31') },
      then: {
        level: 'berat',
        kinds: [
          'penurunan-jabatan-12-bulan',
          'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
          'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        ],
      },
      basis: [
        sanction('pp-94-2021/pasal-8/ayat-4/huruf-a'),
        sanction('pp-94-2021/pasal-8/ayat-4/huruf-b'),
        sanction('pp-94-2021/pasal-8/ayat-4/huruf-c'),
      ],
      reasoning: 'text',
      notes: ['post-to-lose-required'],
    },
  }),
})
