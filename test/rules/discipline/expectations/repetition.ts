import type { Expectation } from '../../expectation'

const KINDS = [
  'teguran-lisan',
  'teguran-tertulis',
  'pernyataan-tidak-puas',
  'pemotongan-tunjangan-kinerja-6-bulan',
  'pemotongan-tunjangan-kinerja-9-bulan',
  'pemotongan-tunjangan-kinerja-12-bulan',
  'penundaan-kenaikan-gaji-berkala-1-tahun',
  'penundaan-kenaikan-pangkat-1-tahun',
  'penurunan-pangkat-1-tahun',
  'penurunan-pangkat-3-tahun',
  'penurunan-jabatan-12-bulan',
  'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
  'pemindahan-penurunan-jabatan',
  'pembebasan-jabatan',
  'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
  'pemberhentian-tidak-dengan-hormat',
]
const DAYS = [
  ['2010-06-06', 'procedure pp-53-2010/pasal-30/ayat-2'],
  ['2021-08-30', 'procedure pp-53-2010/pasal-30/ayat-2'],
  ['2021-08-31', 'procedure pp-94-2021/pasal-35/ayat-2'],
] as const

export const expectations: readonly Expectation[] = [
  {
    when: { previous: ['none', ...KINDS] },
    on: { decision: '2010-06-05' },
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-53-2010/pasal-51'],
  },
  ...DAYS.flatMap(([decision, article]): Expectation[] => [
    { when: { previous: 'none' }, on: { decision }, then: { silent: 'no-earlier-sanction' }, basis: [article] },
    // A sanction served under the older regulation counts after it as well.
    ...KINDS.map(
      (previous): Expectation => ({
        when: { previous },
        on: { decision },
        then: { heavierThan: previous },
        basis: [article],
      }),
    ),
  ]),
]
