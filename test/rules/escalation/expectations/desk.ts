import type { Expectation } from '../../expectation'

const ALL = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn', 'masyarakat']
const ASN = ALL.slice(0, 4)
const OTHERS = ALL.slice(4)
const BELOW = ['none', 'rekan-kerja', 'atasan-langsung', 'sekretaris-perangkat-daerah', 'kepala-perangkat-daerah']
const LEADERS = ['inspektur', 'sekretaris-daerah', 'wakil-kepala-daerah', 'kepala-daerah']
const EVERYONE = [...BELOW, ...LEADERS]
const BOTH = ['provinsi', 'kabupaten-kota']

/* UU 23/2014 Pasal 216: the inspectorate answers to the head of the region through the sekda; for them the level above looks. */
const inspectorate: Expectation[] = (
  [
    [
      'kabupaten-kota',
      BELOW,
      'inspektorat-kabupaten-kota',
      'norm uu-23-2014/pasal-216/ayat-2',
      'norm uu-23-2014/pasal-380/ayat-2',
    ],
    ['provinsi', BELOW, 'inspektorat-provinsi', 'norm uu-23-2014/pasal-216/ayat-2', 'norm uu-23-2014/pasal-379/ayat-2'],
    [
      'kabupaten-kota',
      LEADERS,
      'inspektorat-provinsi',
      'norm uu-23-2014/pasal-216/ayat-3',
      'procedure pp-72-2019/pasal-i/angka-6',
    ],
    [
      'provinsi',
      LEADERS,
      'inspektorat-jenderal-kementerian-dalam-negeri',
      'norm uu-23-2014/pasal-216/ayat-3',
      'procedure pp-72-2019/pasal-i/angka-2',
    ],
  ] as const
).map(([place, respondent, office, ...basis]) => ({
  when: { rung: 'complain-to-inspectorate', place, respondent, filer: ALL },
  then: { office },
  basis,
}))

const head: Expectation[] = (
  [
    ['kabupaten-kota', 'bupati-wali-kota', 'norm uu-23-2014/pasal-380/ayat-1'],
    ['provinsi', 'gubernur', 'norm uu-23-2014/pasal-379/ayat-1'],
  ] as const
).map(([place, office, ...basis]) => ({
  when: { rung: 'submit-to-head-of-region', place, respondent: EVERYONE, filer: ALL },
  then: { office },
  basis,
}))

const supervisor: Expectation[] = (
  [
    [
      'kabupaten-kota',
      'gubernur-wakil-pemerintah-pusat',
      'norm uu-23-2014/pasal-378/ayat-1',
      'norm pp-12-2017/pasal-10/ayat-1/huruf-b',
    ],
    [
      'provinsi',
      'menteri-dalam-negeri',
      'norm uu-23-2014/pasal-377/ayat-1',
      'norm pp-12-2017/pasal-10/ayat-1/huruf-a/angka-1',
    ],
  ] as const
).map(([place, office, ...basis]) => ({
  when: { rung: 'petition-general-supervisor', place, respondent: EVERYONE, filer: ALL },
  then: { office },
  basis: [...basis, 'norm pp-12-2017/pasal-10/ayat-2/huruf-c'],
}))

const OF_THE_HEAD = ['3/ayat-2', '4/ayat-2', '5/ayat-1', '5/ayat-3'].map((path) => `procedure pp-79-2021/pasal-${path}`)

/* PP 79/2021 Pasal 3 ayat (2) and (3); UU 30/2014 Pasal 77 for all others. */
const objection: Expectation[] = [
  {
    when: {
      rung: 'file-objection',
      place: BOTH,
      respondent: [
        'atasan-langsung',
        'sekretaris-perangkat-daerah',
        'kepala-perangkat-daerah',
        'inspektur',
        'sekretaris-daerah',
      ],
      filer: ASN,
    },
    // Time and answer of who stands above the official: Pasal 7, whose page is missing, and Pasal 8.
    then: { office: 'atasan-pejabat', fileBy: 'pp-79-2021/pasal-7', answerBy: 'pp-79-2021/pasal-8/ayat-4' },
    basis: ['3/ayat-3', '7', '8/ayat-4', '8/ayat-7'].map((path) => `procedure pp-79-2021/pasal-${path}`),
  },
  ...(
    [
      ['kabupaten-kota', 'bupati-wali-kota'],
      ['provinsi', 'gubernur'],
    ] as const
  ).map(([place, office]) => ({
    when: { rung: 'file-objection', place, respondent: 'kepala-daerah', filer: ASN },
    then: { office, reconsiders: true },
    basis: OF_THE_HEAD,
  })),
  {
    when: {
      rung: 'file-objection',
      place: BOTH,
      respondent: ['none', 'rekan-kerja', 'wakil-kepala-daerah'],
      filer: ASN,
    },
    then: { office: 'pejabat-menurut-pembuat-keputusan' },
    basis: [...OF_THE_HEAD, ...['3/ayat-3', '7', '8/ayat-4'].map((path) => `procedure pp-79-2021/pasal-${path}`)],
  },
  {
    when: { rung: 'file-objection', place: BOTH, respondent: EVERYONE, filer: OTHERS },
    then: { office: 'pejabat-yang-memutus', reconsiders: true },
    basis: ['procedure uu-30-2014/pasal-77/ayat-1'],
  },
]

export const expectations: readonly Expectation[] = [...inspectorate, ...head, ...supervisor, ...objection]
