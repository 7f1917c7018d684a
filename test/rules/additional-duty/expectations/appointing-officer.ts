import type { Expectation } from '../../expectation'

const BOTH = ['yes', 'no']
const to = (when: Expectation['when'], act: readonly string[], then: unknown, ...basis: string[]): Expectation[] =>
  act.map((day) => ({ when, on: { act: day }, then, basis }))
const decree = (decides: string, proposes?: string) => ({
  title: 'by-decree',
  decides,
  ...(proposes === undefined ? {} : { proposes }),
})

const BEFORE = ['2018-03-21', '2018-03-22', '2019-03-11']
const NO_HOSPITAL_RULE = ['2019-03-12', '2019-10-14']
const SINCE_HOSPITALS = ['2019-10-15', '2026-01-01']
const ALL = [...BEFORE, ...NO_HOSPITAL_RULE, ...SINCE_HOSPITALS]
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const PPK_SKPD = 'pejabat-penatausahaan-keuangan-skpd'
const PPK_UNIT = 'pejabat-penatausahaan-keuangan-unit-skpd'
const DIRECTOR = ['norm pp-72-2019/pasal-i/angka-4', 'norm pp-72-2019/pasal-i/angka-9']

// Section 1.1 of the law page, row by row; trap 9: letters go to PA or KPA, in APBN to the KPA; trap 25: the funds part ways.
export const expectations: Expectation[] = [
  ...to(
    { duty: 'pengguna-anggaran', fund: 'apbn', hospital: BOTH },
    ALL,
    { title: 'by-office', decides: 'atasan-pejabat' },
    'norm uu-1-2004/pasal-4/ayat-1',
    'procedure uu-30-2014/pasal-34/ayat-2',
  ),
  ...to(
    { duty: 'pengguna-anggaran', fund: 'apbd', hospital: BOTH },
    ALL,
    { title: 'by-office', decides: 'atasan-pejabat' },
    'norm uu-1-2004/pasal-6/ayat-1',
    'procedure uu-30-2014/pasal-34/ayat-2',
  ),
  ...to(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', hospital: BOTH },
    ALL,
    { title: 'by-office', decides: 'pengguna-anggaran' },
    'norm pp-45-2013/pasal-6/ayat-1',
    'norm pp-45-2013/pasal-5/ayat-1/huruf-a',
  ),
  ...to(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: BOTH },
    BEFORE,
    decree('kepala-daerah', 'pengguna-anggaran'),
    'norm uu-1-2004/pasal-5/huruf-b',
    'procedure uu-1-2004/penjelasan/pasal-5',
  ),
  ...to(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: BOTH },
    NO_HOSPITAL_RULE,
    decree('kepala-daerah', 'kepala-skpd'),
    'norm pp-12-2019/pasal-11/ayat-3',
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...to(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'no' },
    SINCE_HOSPITALS,
    decree('kepala-daerah', 'kepala-skpd'),
    'norm pp-12-2019/pasal-11/ayat-3',
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...to(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', hospital: 'yes' },
    SINCE_HOSPITALS,
    { title: 'by-office', decides: 'kepala-daerah' },
    ...DIRECTOR,
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...to(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbn', hospital: BOTH },
    ALL,
    decree('kuasa-pengguna-anggaran'),
    'norm pp-45-2013/pasal-8/huruf-b',
    'norm pp-45-2013/pasal-5/ayat-2',
  ),
  ...to(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', hospital: BOTH },
    ['2018-03-21', '2018-03-22', ...NO_HOSPITAL_RULE, '2019-10-15', '2025-04-29'],
    decree('pengguna-anggaran-atau-kuasanya'),
    'norm perpres-16-2018/pasal-1/angka-10',
  ),
  ...to(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', hospital: BOTH },
    ['2025-04-30', '2026-01-01'],
    decree('pengguna-anggaran'),
    'norm perpres-46-2025/pasal-9/ayat-1/huruf-g',
    'norm perpres-46-2025/pasal-9/ayat-3',
    'procedure perpres-46-2025/pasal-1/angka-10',
  ),
  ...to(
    { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbn', hospital: BOTH },
    ALL,
    { silent: 'no-such-duty-in-fund' },
    'norm pp-45-2013/pasal-8/huruf-b',
  ),
  ...to(
    { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbd', hospital: BOTH },
    BEFORE,
    { silent: 'older-regulation-not-read' },
    'procedure uu-1-2004/pasal-6/ayat-1',
  ),
  ...[
    ...to({ duty: PPTK, fund: 'apbd', hospital: 'no' }, SINCE_HOSPITALS, 0),
    ...to({ duty: PPTK, fund: 'apbd', hospital: BOTH }, NO_HOSPITAL_RULE, 0),
  ].map((one) => ({
    ...one,
    then: decree('pengguna-anggaran-atau-kuasanya', 'atasan-langsung'),
    basis: ['norm pp-12-2019/pasal-12/ayat-1'],
  })),
  ...[
    ...to({ duty: PPK_SKPD, fund: 'apbd', hospital: 'no' }, SINCE_HOSPITALS, 0),
    ...to({ duty: PPK_SKPD, fund: 'apbd', hospital: BOTH }, NO_HOSPITAL_RULE, 0),
  ].map((one) => ({
    ...one,
    then: decree('pengguna-anggaran'),
    basis: ['norm pp-12-2019/pasal-14/ayat-1', 'norm pp-12-2019/pasal-10/ayat-1/huruf-l'],
  })),
  ...[
    ...to({ duty: PPK_UNIT, fund: 'apbd', hospital: 'no' }, SINCE_HOSPITALS, 0),
    ...to({ duty: PPK_UNIT, fund: 'apbd', hospital: BOTH }, NO_HOSPITAL_RULE, 0),
  ].map((one) => ({
    ...one,
    then: decree('pengguna-anggaran'),
    basis: ['norm pp-12-2019/pasal-15/ayat-1'],
  })),
  ...to(
    { duty: [PPTK, PPK_SKPD, PPK_UNIT], fund: 'apbd', hospital: 'yes' },
    SINCE_HOSPITALS,
    decree('direktur-rumah-sakit-daerah'),
    ...DIRECTOR,
  ),
  ...to(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn', hospital: BOTH },
    ALL,
    decree('kuasa-pengguna-anggaran'),
    'norm pp-45-2013/pasal-8/huruf-b',
    'norm pp-45-2013/pasal-5/ayat-2',
  ),
  ...to(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd', hospital: BOTH },
    BEFORE,
    { silent: 'older-regulation-not-read' },
    'procedure uu-1-2004/pasal-6/ayat-1',
  ),
  ...to(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd', hospital: BOTH },
    [...NO_HOSPITAL_RULE, ...SINCE_HOSPITALS],
    { silent: 'no-such-duty-in-fund' },
    'norm pp-12-2019/pasal-10/ayat-1/huruf-h',
  ),
  ...to(
    { duty: 'bendahara-penerimaan', fund: 'apbn', hospital: BOTH },
    ALL,
    decree('menteri-pimpinan-lembaga'),
    'norm pp-45-2013/pasal-18/ayat-1',
    'norm uu-1-2004/pasal-10/ayat-1',
  ),
  ...to(
    { duty: 'bendahara-pengeluaran', fund: 'apbn', hospital: BOTH },
    ALL,
    decree('menteri-pimpinan-lembaga'),
    'norm pp-45-2013/pasal-22/ayat-1',
    'norm uu-1-2004/pasal-10/ayat-2',
  ),
  ...to(
    { duty: ['bendahara-penerimaan', 'bendahara-pengeluaran'], fund: 'apbd', hospital: BOTH },
    BEFORE,
    decree('kepala-daerah', 'pengguna-anggaran'),
    'norm uu-1-2004/pasal-5/huruf-b',
    'procedure uu-1-2004/penjelasan/pasal-5',
  ),
  ...to(
    { duty: 'bendahara-penerimaan', fund: 'apbd', hospital: BOTH },
    [...NO_HOSPITAL_RULE, ...SINCE_HOSPITALS],
    decree('kepala-daerah', 'ppkd'),
    'norm pp-12-2019/pasal-16/ayat-1',
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...to(
    { duty: 'bendahara-pengeluaran', fund: 'apbd', hospital: BOTH },
    [...NO_HOSPITAL_RULE, ...SINCE_HOSPITALS],
    decree('kepala-daerah', 'ppkd'),
    'norm pp-12-2019/pasal-19/ayat-1',
    'norm uu-1-2004/pasal-5/huruf-b',
  ),
  ...to(
    {
      duty: [
        'pejabat-pengadaan',
        'tim-persiapan-swakelola',
        'tim-pelaksana-swakelola',
        'tim-pengawas-swakelola',
        'tim-teknis',
      ],
      fund: 'apbn',
      hospital: BOTH,
    },
    ALL,
    decree('pengguna-anggaran-atau-kuasanya'),
    'norm perpres-16-2018/pasal-8',
  ),
  ...Object.entries({
    'pejabat-pengadaan': 'h',
    'tim-persiapan-swakelola': 'j',
    'tim-pelaksana-swakelola': 'j',
    'tim-pengawas-swakelola': 'j',
    'tim-teknis': 'k',
  }).flatMap(([duty, letter]) => [
    ...to(
      { duty, fund: 'apbd', hospital: BOTH },
      [...BEFORE, ...NO_HOSPITAL_RULE, '2019-10-15', '2025-04-29'],
      decree('pengguna-anggaran-atau-kuasanya'),
      'norm perpres-16-2018/pasal-8',
    ),
    ...to(
      { duty, fund: 'apbd', hospital: BOTH },
      ['2025-04-30', '2026-01-01'],
      decree('pengguna-anggaran'),
      `norm perpres-46-2025/pasal-9/ayat-1/huruf-${letter}`,
      'norm perpres-46-2025/pasal-9/ayat-3',
    ),
  ]),
  ...to(
    { duty: 'pokja-pemilihan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ALL,
    decree('kepala-ukpbj'),
    'norm perpres-16-2018/pasal-8',
  ),
  ...to(
    { duty: 'agen-pengadaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ALL,
    { title: 'by-agreement', decides: 'pengguna-anggaran-atau-kuasanya' },
    'norm perpres-16-2018/pasal-8',
  ),
  ...to(
    { duty: ['tim-pendukung', 'tim-ahli'], fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2018-03-21', '2018-03-22', ...NO_HOSPITAL_RULE, '2019-10-15', '2025-04-29'],
    decree('pejabat-pembuat-komitmen'),
    'norm perpres-16-2018/pasal-11/ayat-1',
  ),
  ...to(
    { duty: ['tim-pendukung', 'tim-ahli'], fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2025-04-30'],
    decree('pejabat-pembuat-komitmen'),
    'norm perpres-46-2025/pasal-11/ayat-1',
  ),
  ...to(
    { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: ['apbn', 'apbd'], hospital: BOTH },
    ALL,
    decree('pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen'),
    'norm perpres-16-2018/pasal-8',
    'procedure uu-30-2014/pasal-63/ayat-3',
  ),
  // Trap 3: PPHP in three periods.
  ...to(
    { duty: 'penerima-hasil-pekerjaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2018-03-21'],
    decree('pengguna-anggaran-atau-kuasanya'),
    'norm perpres-54-2010/pasal-18',
  ),
  ...to(
    { duty: 'penerima-hasil-pekerjaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2018-03-22', ...NO_HOSPITAL_RULE, '2026-01-01'],
    { silent: 'duty-abolished' },
    'norm perpres-16-2018/pasal-8',
  ),
  ...to(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2018-03-21'],
    { silent: 'duty-not-yet-made' },
    'norm perpres-16-2018/pasal-15',
  ),
  ...to(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2018-03-22', ...NO_HOSPITAL_RULE, '2021-02-01'],
    decree('pengguna-anggaran-atau-kuasanya'),
    'norm perpres-16-2018/pasal-15',
  ),
  ...to(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: ['apbn', 'apbd'], hospital: BOTH },
    ['2021-02-02', '2026-01-01'],
    { silent: 'duty-abolished' },
    'norm perpres-12-2021/pasal-i',
  ),
]
