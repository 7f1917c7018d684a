import type { Expectation } from '../../rules/expectation'

/* From section 8 of the law page and the acts it names: first and last day of each run. */

const MK = 'supervisor-after-mk-121'
const KASN_2014 = [
  'norm uu-5-2014/pasal-31/ayat-1/huruf-a',
  'procedure uu-5-2014/pasal-32/ayat-2',
  'procedure uu-5-2014/pasal-32/ayat-3',
]
const MOVED = [
  'norm uu-20-2023/pasal-26/ayat-2/huruf-d',
  'norm perpres-92-2024/pasal-3',
  'norm perpres-92-2024/pasal-4/huruf-e',
]
const CIRCULAR = 'guideline se-menpanrb-4-2024/isi/pengawasan'
const AFTER = ['norm perpres-92-2024/pasal-3', 'norm perpres-92-2024/pasal-4/huruf-e', 'norm mk-121-2024/amar']
const ASN = ['netralitas-asn', 'sistem-merit']

/** Every day given, under every reading: none of them may matter. */
const on = (
  days: readonly string[],
  matter: string | readonly string[],
  then: unknown,
  ...basis: string[]
): Expectation[] =>
  days.flatMap((decision) =>
    ['bkn-continues', 'no-supervisor'].map((option) => ({
      when: { matter },
      on: { decision },
      readings: { [MK]: option },
      then,
      basis,
    })),
  )
/** Days on which other matters change hands; these must not move with them. */
const BETWEEN = ['2024-01-10', '2024-08-30', '2024-12-01']

const by = (supervisor: string) => ({ supervisor })

export const expectations: Expectation[] = [
  ...on(['2014-01-14', '1999-01-01'], ASN, { silent: 'before-coverage' }, 'procedure uu-5-2014/pasal-141'),
  ...on(['2014-01-15', '2014-12-31', '2015-01-01', '2023-10-30'], 'netralitas-asn', by('kasn'), ...KASN_2014),
  ...on(
    ['2014-01-15', '2014-12-31', '2015-01-01', '2023-10-30'],
    'sistem-merit',
    by('kasn'),
    'norm uu-5-2014/pasal-30',
    'procedure uu-5-2014/pasal-32/ayat-3',
  ),
  ...on(['2023-10-31', '2024-08-22'], ASN, by('kasn'), 'norm uu-20-2023/pasal-70/ayat-3'),
  ...on(['2024-08-23', '2025-10-15'], 'sistem-merit', by('bkn'), ...MOVED),
  ...on(
    ['2024-08-23', '2024-09-03'],
    'netralitas-asn',
    by('bkn'),
    ...MOVED,
    'procedure perpres-91-2024/pasal-i/angka-3',
  ),
  ...on(['2024-09-04', '2025-10-15'], 'netralitas-asn', by('bkn'), ...MOVED, CIRCULAR),
  ...['2025-10-16', '2027-01-01'].flatMap((decision): Expectation[] => [
    {
      when: { matter: 'sistem-merit' },
      on: { decision },
      readings: { [MK]: 'bkn-continues' },
      then: by('bkn'),
      basis: AFTER,
    },
    {
      when: { matter: 'netralitas-asn' },
      on: { decision },
      readings: { [MK]: 'bkn-continues' },
      then: by('bkn'),
      basis: [...AFTER, CIRCULAR],
    },
    {
      when: { matter: ASN },
      on: { decision },
      readings: { [MK]: 'no-supervisor' },
      then: { silent: 'no-supervisor-after-mk-121' },
      basis: ['norm uu-20-2023/pasal-26/ayat-2/huruf-d', 'norm mk-121-2024/amar'],
    },
  ]),
  ...on(
    ['2017-08-15', '2014-06-01', '2001-01-01'],
    ['pemilihan-umum', 'kode-etik-penyelenggara-pemilu'],
    { silent: 'older-act-not-read' },
    'procedure uu-7-2017/pasal-89/ayat-4',
  ),
  ...on(['2017-08-16', ...BETWEEN, '2026-01-01'], 'pemilihan-umum', by('bawaslu'), 'norm uu-7-2017/pasal-89/ayat-4'),
  ...on(
    ['2017-08-16', ...BETWEEN, '2026-01-01'],
    'kode-etik-penyelenggara-pemilu',
    by('dkpp'),
    'norm uu-7-2017/pasal-155/ayat-2',
  ),
  ...on(
    ['2008-10-06', '1999-01-01'],
    'pelayanan-publik',
    { silent: 'older-act-not-read' },
    'procedure uu-37-2008/pasal-47',
  ),
  ...on(
    ['2008-10-07', '2014-06-01', '2017-05-01', ...BETWEEN, '2026-01-01'],
    'pelayanan-publik',
    by('ombudsman'),
    'norm uu-37-2008/pasal-1/angka-1',
    'norm uu-37-2008/pasal-1/angka-3',
  ),
  ...on(
    ['2014-10-01', '1999-01-01'],
    'pemerintahan-kabupaten-kota',
    { silent: 'older-act-not-read' },
    'procedure uu-23-2014/pasal-411',
  ),
  ...on(
    ['2014-10-02', '2017-05-01', ...BETWEEN, '2026-01-01'],
    'pemerintahan-kabupaten-kota',
    by('gubernur-wakil-pemerintah-pusat'),
    'norm uu-23-2014/pasal-91/ayat-1',
  ),
  ...on(
    ['2011-04-17', '1999-01-01'],
    'banding-administratif',
    { silent: 'older-regulation-not-read' },
    'procedure pp-24-2011/pasal-2/ayat-1',
  ),
  ...on(
    ['2011-04-18', '2014-06-01', '2021-08-09'],
    'banding-administratif',
    by('bapek'),
    'norm pp-24-2011/pasal-2/ayat-1',
    'norm pp-24-2011/pasal-7/ayat-1',
  ),
  ...on(
    ['2021-08-10', ...BETWEEN, '2026-01-01'],
    'banding-administratif',
    by('bpasn'),
    'norm pp-79-2021/pasal-10/huruf-a',
    'norm pp-79-2021/pasal-10/huruf-b',
    'procedure pp-79-2021/pasal-33',
  ),
]
