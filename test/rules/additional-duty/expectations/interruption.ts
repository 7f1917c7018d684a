import type { Expectation } from '../../expectation'

const FUNDS = ['apbn', 'apbd']
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const PPK_SKPD = ['pejabat-penatausahaan-keuangan-skpd', 'pejabat-penatausahaan-keuangan-unit-skpd']
const SINCE_2018 = ['2018-03-22', '2022-01-01', '2026-01-01']
/** PP 12/2019 is of 12 March 2019; before it UU 1/2004 alone was read. */
const OLDER = ['2018-03-21', '2018-03-22', '2019-03-11']
const PP_12 = ['2019-03-12', '2022-01-01', '2026-01-01']
const ALWAYS = ['2018-03-21', ...SINCE_2018]
const at = (
  when: Expectation['when'],
  days: readonly string[],
  stops: readonly string[],
  goesOn: readonly string[],
  ...basis: string[]
): Expectation[] => days.map((act) => ({ when, on: { act }, then: { stops, goesOn }, basis }))
const none = (when: Expectation['when'], days: readonly string[], silent: string, basis: string): Expectation[] =>
  days.map((act) => ({ when, on: { act }, then: { silent }, basis: [basis] }))

const PPK_ACTS = [
  'progress-and-payment-papers',
  'acceptance',
  'addendum',
  'termination',
  'contract-signing',
  'sppbj',
  'hps-and-specification',
]
const WORK = ['running-physical-work', 'guarantee-periods', 'provider-duties']
const TASKS = ['norm perpres-16-2018/pasal-11/ayat-1', 'norm perpres-16-2018/pasal-11/ayat-2']
const KEPT = 'norm perpres-46-2025/pasal-i'

// Section 8.4, with the corrections on APBD (LS through bendahara and PPTK) and APBN (SPP by the PPK).
export const expectations: Expectation[] = [
  ...at(
    { duty: 'pengguna-anggaran', fund: 'apbd' },
    OLDER,
    ['spm', 'claim-testing', 'commitments', 'naming-of-officers'],
    ['running-contracts'],
    'norm uu-1-2004/pasal-6/ayat-1',
  ),
  ...at(
    { duty: 'pengguna-anggaran', fund: 'apbd' },
    PP_12,
    ['spm', 'claim-testing', 'commitments', 'naming-of-officers'],
    ['running-contracts'],
    'norm uu-1-2004/pasal-6/ayat-1',
    'norm pp-12-2019/pasal-10/ayat-1',
  ),
  ...at(
    { duty: 'pengguna-anggaran', fund: 'apbn' },
    ALWAYS,
    ['naming-of-officers'],
    ['commitments', 'running-contracts'],
    'norm uu-1-2004/pasal-4/ayat-1',
    'norm pp-45-2013/pasal-5/ayat-2',
  ),
  ...none(
    { duty: ['kuasa-pengguna-anggaran', 'pejabat-penanda-tangan-spm'], fund: 'apbd' },
    OLDER,
    'older-regulation-not-read',
    'procedure uu-1-2004/pasal-6/ayat-1',
  ),
  ...at(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
    PP_12,
    ['spm', 'claim-testing', 'commitments'],
    ['running-contracts'],
    'norm pp-12-2019/pasal-11/ayat-4',
    'procedure pp-12-2019/pasal-148/ayat-2',
  ),
  ...at(
    { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
    ALWAYS,
    ['spm-to-treasury', 'naming-of-officers'],
    ['commitments', 'running-contracts'],
    'norm pp-45-2013/pasal-8/huruf-b',
    'norm pp-45-2013/pasal-11/ayat-1',
    'norm pp-45-2013/pasal-67/ayat-9',
  ),
  ...at(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbd' },
    ['2018-03-21', '2018-03-22', '2025-04-29'],
    PPK_ACTS,
    WORK,
    ...TASKS,
  ),
  ...at(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbd' },
    ['2025-04-30', '2026-01-01'],
    PPK_ACTS,
    WORK,
    ...TASKS,
    KEPT,
  ),
  ...at(
    { duty: 'pejabat-pembuat-komitmen', fund: 'apbn' },
    ALWAYS,
    ['payment-request-spp', ...PPK_ACTS],
    WORK,
    'norm pp-45-2013/pasal-12/ayat-1',
    'norm pp-45-2013/pasal-67/ayat-1',
  ),
  ...none(
    { duty: PPTK, fund: 'apbd', ppkTasks: 'no' },
    ['2018-03-21', '2018-03-22', '2019-03-11'],
    'older-regulation-not-read',
    'norm uu-1-2004/pasal-6/ayat-1',
  ),
  ...at(
    { duty: PPTK, fund: 'apbd', ppkTasks: 'no' },
    ['2019-03-12', '2022-01-01', '2026-01-01'],
    ['bill-to-treasurer', 'budget-execution-papers', 'activity-report'],
    ['contract-validity'],
    'norm pp-12-2019/pasal-12/ayat-2',
    'norm pp-12-2019/penjelasan/pasal-12/ayat-2',
    'norm pp-12-2019/pasal-146/ayat-1',
  ),
  ...none(
    { duty: PPTK, fund: 'apbd', ppkTasks: 'yes' },
    ['2018-03-21', '2018-03-22', '2021-02-01'],
    'not-available-yet',
    'norm perpres-16-2018/pasal-8',
  ),
  ...[
    { days: ['2021-02-02', '2025-04-29'], more: [] },
    { days: ['2025-04-30', '2026-01-01'], more: [KEPT] },
  ].flatMap(({ days, more }) =>
    at(
      { duty: PPTK, fund: 'apbd', ppkTasks: 'yes' },
      days,
      ['bill-to-treasurer', 'tasks-a-to-m', 'budget-execution-papers', 'activity-report'],
      ['sppbj-by-pa-kpa', 'contract-signing-by-pa-kpa'],
      'norm perpres-16-2018/pasal-11/ayat-3',
      'norm pp-12-2019/pasal-12/ayat-2',
      'norm pp-12-2019/penjelasan/pasal-12/ayat-2',
      'norm pp-12-2019/pasal-146/ayat-1',
      ...more,
    ),
  ),
  ...none(
    { duty: PPTK, fund: 'apbn', ppkTasks: ['yes', 'no'] },
    ALWAYS,
    'no-such-duty-in-fund',
    'norm pp-45-2013/pasal-8/huruf-b',
  ),
  ...none({ duty: PPK_SKPD, fund: 'apbn' }, ALWAYS, 'no-such-duty-in-fund', 'norm pp-45-2013/pasal-8/huruf-b'),
  ...none(
    { duty: PPK_SKPD, fund: 'apbd' },
    ['2018-03-21', '2018-03-22', '2019-03-11'],
    'older-regulation-not-read',
    'norm uu-1-2004/pasal-6/ayat-1',
  ),
  ...at(
    { duty: PPK_SKPD, fund: 'apbd' },
    ['2019-03-12', '2022-01-01', '2026-01-01'],
    ['claim-testing', 'spm'],
    ['commitments'],
    'norm pp-12-2019/pasal-14/ayat-2',
    'norm pp-12-2019/pasal-148/ayat-1',
  ),
  ...at(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
    ALWAYS,
    ['claim-testing', 'spm'],
    ['commitments'],
    'norm pp-45-2013/pasal-67/ayat-5',
  ),
  ...none(
    { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
    PP_12,
    'no-such-duty-in-fund',
    'norm pp-12-2019/pasal-10/ayat-1/huruf-h',
  ),
  ...at(
    { duty: 'bendahara-penerimaan', fund: 'apbn' },
    ALWAYS,
    ['revenue-custody'],
    ['commitments', 'ls-payments'],
    'norm pp-45-2013/pasal-19',
  ),
  ...at(
    { duty: 'bendahara-penerimaan', fund: 'apbd' },
    ALWAYS,
    ['revenue-custody'],
    ['commitments', 'ls-payments'],
    'norm uu-1-2004/pasal-10/ayat-1',
  ),
  ...at(
    { duty: 'bendahara-pengeluaran', fund: 'apbn' },
    ALWAYS,
    ['cash-payments'],
    ['ls-payments', 'commitments'],
    'norm pp-45-2013/pasal-23/ayat-1',
    'norm pp-45-2013/pasal-65/ayat-2',
  ),
  ...none(
    { duty: 'bendahara-pengeluaran', fund: 'apbd' },
    ['2018-03-21', '2018-03-22', '2019-03-11'],
    'older-regulation-not-read',
    'norm uu-1-2004/pasal-6/ayat-1',
  ),
  ...at(
    { duty: 'bendahara-pengeluaran', fund: 'apbd' },
    ['2019-03-12', '2022-01-01', '2026-01-01'],
    ['ls-payments', 'cash-payments'],
    ['commitments'],
    'norm pp-12-2019/pasal-145/ayat-1',
  ),
  ...at(
    { duty: ['pejabat-pengadaan', 'pokja-pemilihan'], fund: FUNDS },
    ALWAYS,
    ['selection'],
    ['running-contracts'],
    'norm perpres-16-2018/pasal-8',
  ),
  ...[
    { days: ['2018-03-21', '2018-03-22', '2025-04-29'], more: [] },
    { days: ['2025-04-30', '2026-01-01'], more: [KEPT] },
  ].flatMap(({ days, more }) =>
    at(
      { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: FUNDS },
      days,
      ['field-verification'],
      ['verification-by-ppk', 'running-physical-work'],
      'norm perpres-16-2018/pasal-8',
      'norm perpres-16-2018/pasal-11/ayat-1',
      ...more,
    ),
  ),
  ...at(
    { duty: 'penerima-hasil-pekerjaan', fund: FUNDS },
    ['2018-03-21'],
    ['acceptance'],
    ['running-physical-work'],
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
  ...at(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: FUNDS },
    ['2018-03-22', '2021-02-01'],
    ['acceptance'],
    ['running-physical-work'],
    'norm perpres-16-2018/pasal-15',
  ),
  ...none(
    { duty: 'pemeriksa-hasil-pekerjaan', fund: FUNDS },
    ['2021-02-02', '2026-01-01'],
    'duty-abolished',
    'norm perpres-12-2021/pasal-i',
  ),
  ...none(
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
    'acts-not-described',
    'norm perpres-16-2018/pasal-8',
  ),
]
