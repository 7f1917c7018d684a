import type { Expectation } from '../../expectation'
import { under } from './days'

const FUNDS = ['apbn', 'apbd']
const RUNNING = [
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
]
const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran']
const REST = [
  'pengguna-anggaran',
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
  'penerima-hasil-pekerjaan',
  'pemeriksa-hasil-pekerjaan',
]
const ALL = [...RUNNING, ...REST]
const EVERYONE = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'tni-polri', 'blud-non-asn', 'other-non-asn']
const ENDS = 'norm uu-30-2014/pasal-68/ayat-1'
const GROUND = ['procedure uu-30-2014/pasal-64/ayat-1', 'procedure uu-30-2014/penjelasan/pasal-64/ayat-1']
const GIVER = ['procedure uu-30-2014/pasal-13/ayat-5', 'procedure uu-30-2014/pasal-14/ayat-5']
const RUNS_ON = [
  'norm pp-45-2013/pasal-6/ayat-3',
  'norm pp-45-2013/pasal-11/ayat-4',
  'norm pp-45-2013/pasal-14/ayat-4',
  'norm pp-45-2013/pasal-18/ayat-5',
  'norm pp-45-2013/pasal-22/ayat-5',
]
const POST = ['norm uu-30-2014/pasal-34/ayat-2', 'procedure uu-30-2014/pasal-14/ayat-2']

const of = (when: Expectation['when'], then: unknown, ...basis: string[]): Expectation => ({
  when: { title: 'by-decree', fund: FUNDS, duty: ALL, ...when },
  then,
  basis,
})
const dated = (days: readonly string[], one: Expectation): Expectation[] => days.map((act) => ({ ...one, on: { act } }))
const standing = (status: string, acts: string, decision: string) => ({ status, acts, decision })
const TO_END = standing('to-be-ended', 'may-not-act', 'end-and-replace')
const KEPT = standing('kept', 'may-not-act', 'use-own-power-or-name-another')

// Section 8.1 with the text of UU 30/2014 Pasal 68 behind it: a decree ends in four ways, and a letter is none of them (trap 5).
const all: Expectation[] = [
  of(
    { event: ['resign', 'refuse'] },
    standing('requested', 'may-act', 'answer-the-request'),
    ENDS,
    'procedure uu-30-2014/pasal-1/angka-7',
  ),
  of({ event: ['resign', 'refuse'], title: 'by-office' }, { silent: 'held-by-office' }, ENDS),
  of(
    {
      event: [
        'resign',
        'refuse',
        'absent-temporarily',
        'absent-permanently',
        'transferred',
        'retired',
        'suspended',
        'detained',
        'decree-expired',
        'disqualified',
        'kpa-designation-ended',
      ],
      title: 'by-agreement',
    },
    { silent: 'held-by-agreement' },
    'norm perpres-16-2018/pasal-8',
  ),
  of({ event: 'absent-temporarily' }, KEPT, ENDS, ...GIVER),
  of(
    { event: 'absent-temporarily', title: 'by-office' },
    standing('follows-the-post', 'may-not-act', 'fill-the-post-for-a-time'),
    ...POST,
  ),
  of(
    {
      event: ['absent-permanently', 'transferred', 'retired', 'suspended', 'detained', 'disqualified'],
      title: 'by-office',
    },
    standing('follows-the-post', 'may-not-act', 'fill-the-post'),
    ...POST,
  ),
  of({ event: ['absent-permanently', 'retired'] }, TO_END, ENDS, ...GROUND),
  of({ event: 'transferred' }, standing('to-be-ended', 'not-settled', 'end-and-replace'), ENDS, ...GROUND),
  of({ event: 'disqualified' }, TO_END, ENDS, 'norm uu-30-2014/pasal-42/ayat-1', ...GROUND),
  // PP 11/2017 Pasal 276 speaks of PNS alone.
  of(
    { event: 'suspended', employment: 'pns' },
    TO_END,
    ENDS,
    'norm pp-11-2017/pasal-276/huruf-a',
    'norm pp-11-2017/pasal-276/huruf-b',
    'norm pp-11-2017/pasal-276/huruf-c',
  ),
  of(
    { event: 'suspended', employment: EVERYONE.filter((one) => one !== 'pns') },
    TO_END,
    ENDS,
    'procedure uu-30-2014/pasal-64/ayat-1',
  ),
  of(
    { event: 'detained', employment: 'pns', detention: 'month-of-detention' },
    KEPT,
    ENDS,
    'norm pp-11-2017/pasal-280/ayat-1',
    ...GIVER,
  ),
  of(
    { event: 'detained', employment: 'pns', detention: 'later-month' },
    TO_END,
    ENDS,
    'norm pp-11-2017/pasal-276/huruf-c',
    'norm pp-11-2017/pasal-280/ayat-1',
    'norm pp-11-2017/pasal-282',
  ),
  ...dated(
    ['2018-03-22', '2018-11-27'],
    of(
      { event: 'detained', employment: ['pppk', 'pppk-paruh-waktu'], detention: ['month-of-detention', 'later-month'] },
      KEPT,
      ENDS,
      ...GIVER,
    ),
  ),
  ...dated(
    ['2018-11-28', '2023-10-30'],
    of(
      { event: 'detained', employment: ['pppk', 'pppk-paruh-waktu'], detention: ['month-of-detention', 'later-month'] },
      KEPT,
      ENDS,
      'norm pp-49-2018/pasal-73/ayat-4',
      ...GIVER,
    ),
  ),
  ...dated(
    ['2023-10-31', '2026-01-01'],
    of(
      { event: 'detained', employment: ['pppk', 'pppk-paruh-waktu'], detention: ['month-of-detention', 'later-month'] },
      KEPT,
      ENDS,
      'norm uu-20-2023/pasal-53/ayat-2',
      'norm pp-49-2018/pasal-73/ayat-4',
      ...GIVER,
    ),
  ),
  of(
    {
      event: 'detained',
      employment: ['cpns', 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      detention: ['month-of-detention', 'later-month'],
    },
    KEPT,
    ENDS,
    ...GIVER,
  ),
  // An APBD decree with a last day ends by itself (Pasal 68 ayat (2)); one without does not, but for the yearly officers.
  of(
    { event: 'decree-expired', fund: 'apbd', expiry: 'own-last-day' },
    standing('ended', 'may-not-act', 'replace'),
    'norm uu-30-2014/pasal-68/ayat-2',
    'norm uu-30-2014/pasal-15/ayat-2',
  ),
  ...dated(
    ['2018-03-22', '2019-03-11'],
    of(
      { event: 'decree-expired', fund: 'apbd', expiry: 'year-turned', duty: TREASURERS },
      { silent: 'older-regulation-not-read' },
      'procedure uu-1-2004/pasal-10/ayat-1',
    ),
  ),
  ...dated(
    ['2019-03-12', '2026-01-01'],
    of(
      { event: 'decree-expired', fund: 'apbd', expiry: 'year-turned', duty: TREASURERS },
      standing('to-be-ended', 'not-settled', 'end-and-replace'),
      'norm pp-12-2019/pasal-125/ayat-2',
      'norm uu-30-2014/penjelasan/pasal-68/ayat-5',
    ),
  ),
  of(
    {
      event: 'decree-expired',
      fund: 'apbd',
      expiry: 'year-turned',
      duty: ALL.filter((one) => !TREASURERS.includes(one)),
    },
    standing('kept', 'may-act', 'renew-the-decree'),
    ENDS,
    'procedure uu-30-2014/pasal-58/ayat-1',
  ),
  // APBN: "my decree was for last year" is no end (PP 45/2013).
  of(
    {
      event: 'decree-expired',
      title: ['by-decree', 'by-office'],
      fund: 'apbn',
      duty: RUNNING,
      expiry: 'year-turned',
    },
    standing('runs-on', 'may-act', 'nothing'),
    ...RUNS_ON,
  ),
  // Where such a decree names a last day of its own, the Act ends it and the regulation lets it run on.
  {
    ...of(
      {
        event: 'decree-expired',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: RUNNING,
        expiry: 'own-last-day',
      },
      standing('runs-on', 'may-act', 'nothing'),
      ...RUNS_ON,
    ),
    readings: { 'own-last-day-in-apbn': 'runs-on' },
  },
  {
    ...of(
      {
        event: 'decree-expired',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: RUNNING,
        expiry: 'own-last-day',
      },
      standing('ended', 'may-not-act', 'replace'),
      'norm uu-30-2014/pasal-68/ayat-2',
      'norm uu-30-2014/pasal-15/ayat-2',
    ),
    readings: { 'own-last-day-in-apbn': 'ends-by-itself' },
  },
  of(
    { event: 'decree-expired', fund: 'apbn', duty: REST, expiry: 'own-last-day' },
    standing('ended', 'may-not-act', 'replace'),
    'norm uu-30-2014/pasal-68/ayat-2',
    'norm uu-30-2014/pasal-15/ayat-2',
  ),
  of(
    { event: 'decree-expired', fund: 'apbn', duty: REST, expiry: 'year-turned' },
    standing('kept', 'may-act', 'renew-the-decree'),
    ENDS,
    'procedure uu-30-2014/pasal-58/ayat-1',
  ),
  of({ event: 'decree-expired', title: 'by-office', fund: 'apbd' }, { silent: 'held-by-office' }, ENDS),
  of({ event: 'decree-expired', title: 'by-office', fund: 'apbn', duty: REST }, { silent: 'held-by-office' }, ENDS),
  // The only automatic end that was found.
  ...(
    [
      ['kuasa-pengguna-anggaran', ['norm pp-45-2013/pasal-6/ayat-4']],
      ['pejabat-pembuat-komitmen', ['norm pp-45-2013/pasal-11/ayat-6', 'norm pp-45-2013/pasal-6/ayat-4']],
      ['pejabat-penanda-tangan-spm', ['norm pp-45-2013/pasal-14/ayat-6', 'norm pp-45-2013/pasal-6/ayat-4']],
    ] as const
  ).map(([duty, basis]) =>
    of(
      { event: 'kpa-designation-ended', title: ['by-decree', 'by-office'], fund: 'apbn', duty },
      standing('ended', 'may-not-act', 'nothing'),
      ...basis,
    ),
  ),
  of(
    {
      event: 'kpa-designation-ended',
      title: ['by-decree', 'by-office'],
      fund: 'apbn',
      duty: [...TREASURERS, ...REST],
    },
    standing('kept', 'may-act', 'nothing'),
    ENDS,
    'norm pp-45-2013/pasal-6/ayat-4',
  ),
  of(
    { event: 'kpa-designation-ended', title: ['by-decree', 'by-office'], fund: 'apbd' },
    { silent: 'apbn-only' },
    'norm pp-45-2013/pasal-6/ayat-4',
  ),
]

export const expectations: Expectation[] = under('own-last-day-in-apbn', ['ends-by-itself', 'runs-on'], all)
