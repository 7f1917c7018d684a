import type { Expectation } from '../../expectation'

const FUNDS = ['apbn', 'apbd']
const SINCE_2018 = ['2018-03-22', '2026-01-01']
const ALWAYS = ['2018-03-21', ...SINCE_2018]
const PPK_SKPD = ['pejabat-penatausahaan-keuangan-skpd', 'pejabat-penatausahaan-keuangan-unit-skpd']
const ladder = (
  when: Expectation['when'],
  days: readonly string[],
  rungs: readonly string[],
  ...basis: string[]
): Expectation[] => days.map((act) => ({ when, on: { act }, then: { rungs }, basis }))
const none = (when: Expectation['when'], days: readonly string[], silent: string, basis: string): Expectation[] =>
  days.map((act) => ({ when, on: { act }, then: { silent }, basis: [basis] }))

// The second table of section 8.2. What is known from memory alone (surat kuasa, acting bendahara) is left out and noted.
export const expectations: Expectation[] = [
  ...none(
    { duty: 'pejabat-pembuat-komitmen', fund: FUNDS },
    ALWAYS,
    'has-its-own-ladder',
    'norm perpres-16-2018/pasal-1/angka-10',
  ),
  ...ladder(
    { duty: 'pengguna-anggaran', fund: FUNDS },
    ALWAYS,
    ['acting-head-of-office'],
    'norm uu-30-2014/pasal-34/ayat-2',
    'procedure uu-30-2014/pasal-14/ayat-7',
  ),
  ...ladder(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
    ALWAYS,
    ['next-head-of-satker', 'acting-kpa'],
    'norm pp-45-2013/pasal-6/ayat-1',
  ),
  ...ladder(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
    ALWAYS,
    ['giver-acts', 'named-by-head-of-region'],
    'norm uu-1-2004/pasal-5/huruf-b',
    'procedure uu-30-2014/pasal-13/ayat-5',
  ),
  ...none(
    { duty: ['pejabat-pelaksana-teknis-kegiatan', ...PPK_SKPD], fund: 'apbn' },
    ALWAYS,
    'no-such-duty-in-fund',
    'norm pp-45-2013/pasal-8/huruf-b',
  ),
  ...none(
    { duty: ['pejabat-pelaksana-teknis-kegiatan', ...PPK_SKPD], fund: 'apbd' },
    ['2018-03-21', '2018-03-22', '2019-03-11'],
    'older-regulation-not-read',
    'norm uu-1-2004/pasal-6/ayat-1',
  ),
  ...ladder(
    { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd' },
    ['2019-03-12', '2026-01-01'],
    ['giver-acts', 'structural-officer', 'general-functional-officer'],
    'norm pp-12-2019/pasal-13/ayat-2',
    'norm pp-12-2019/pasal-13/ayat-3',
    'norm pp-12-2019/pasal-14/ayat-3',
    'procedure uu-30-2014/pasal-13/ayat-5',
    'procedure uu-30-2014/pasal-14/ayat-5',
  ),
  ...ladder(
    { duty: PPK_SKPD, fund: 'apbd' },
    ['2019-03-12', '2026-01-01'],
    ['other-official-by-decree'],
    'norm pp-12-2019/pasal-14/ayat-1',
    'norm pp-12-2019/pasal-14/ayat-3',
  ),
  ...ladder(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
    ALWAYS,
    ['kpa-doubles', 'other-official-by-decree'],
    'norm pp-45-2013/pasal-9',
    'norm pp-45-2013/pasal-8/huruf-b',
    'norm pp-45-2013/pasal-14/ayat-5',
  ),
  ...none(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
    ['2018-03-21', '2018-03-22', '2019-03-11'],
    'older-regulation-not-read',
    'procedure uu-1-2004/pasal-6/ayat-1',
  ),
  ...none(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
    ['2019-03-12', '2026-01-01'],
    'no-such-duty-in-fund',
    'norm pp-12-2019/pasal-10/ayat-1/huruf-h',
  ),
  ...ladder(
    { duty: ['bendahara-penerimaan', 'bendahara-pengeluaran'], fund: 'apbn' },
    ALWAYS,
    ['named-by-minister'],
    'norm uu-1-2004/pasal-10/ayat-1',
    'norm uu-1-2004/pasal-10/ayat-2',
  ),
  ...ladder(
    { duty: ['bendahara-penerimaan', 'bendahara-pengeluaran'], fund: 'apbd' },
    ALWAYS,
    ['named-by-head-of-region'],
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...ladder(
    { duty: ['pejabat-pengadaan', 'pokja-pemilihan'], fund: FUNDS },
    ALWAYS,
    ['procurement-staff-through-ukpbj', 'procurement-agent'],
    'norm perpres-16-2018/pasal-8',
  ),
  ...[
    { days: ['2018-03-21', '2018-03-22', '2025-04-29'], more: [] },
    { days: ['2025-04-30', '2026-01-01'], more: ['norm perpres-46-2025/pasal-i'] },
  ].flatMap(({ days, more }) =>
    ladder(
      { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: FUNDS },
      days,
      ['other-technical-staff', 'ppk-in-person', 'supervision-contract'],
      'norm perpres-16-2018/pasal-8',
      'norm perpres-16-2018/pasal-11/ayat-1',
      ...more,
    ),
  ),
  ...ladder(
    {
      duty: [
        'agen-pengadaan',
        'tim-persiapan-swakelola',
        'tim-pelaksana-swakelola',
        'tim-pengawas-swakelola',
        'tim-teknis',
        'tim-pendukung',
        'tim-ahli',
      ],
      fund: FUNDS,
    },
    ALWAYS,
    ['named-anew'],
    'norm perpres-16-2018/pasal-8',
  ),
  ...ladder(
    { duty: 'penerima-hasil-pekerjaan', fund: FUNDS },
    ['2018-03-21'],
    ['named-anew'],
    'norm perpres-54-2010/pasal-18',
  ),
  ...none(
    { duty: 'penerima-hasil-pekerjaan', fund: FUNDS },
    SINCE_2018,
    'duty-abolished',
    'norm perpres-16-2018/pasal-8',
  ),
  ...none(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: FUNDS },
    ['2018-03-21'],
    'duty-not-yet-made',
    'norm perpres-16-2018/pasal-15',
  ),
  ...ladder(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: FUNDS },
    ['2018-03-22', '2021-02-01'],
    ['named-anew'],
    'norm perpres-16-2018/pasal-15',
  ),
  ...none(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: FUNDS },
    ['2021-02-02', '2026-01-01'],
    'duty-abolished',
    'norm perpres-12-2021/pasal-i',
  ),
]
