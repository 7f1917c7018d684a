import type { Expectation } from '../../expectation'

const asn = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const
const options = ['bkn-continues', 'no-supervisor'] as const

/** Neutrality page, section 4 (uu5-kasn, uu20-70-3, perpres92-3-4, se4-route, mk121-norm), hand-over calendar of section 8. */
export const expectations: readonly Expectation[] = [
  ...options.flatMap((option) => [
    ...['0001-01-01', '2014-01-14'].map((decision) => ({
      when: { actor: asn },
      on: { decision },
      readings: { 'supervisor-after-mk-121': option },
      then: { silent: 'before-coverage' },
      basis: ['procedure uu-5-2014/pasal-141'],
    })),
    ...['2014-01-15', '2014-12-31', '2015-01-01', '2020-11-20', '2023-10-30'].map((decision) => ({
      when: { actor: asn },
      on: { decision },
      readings: { 'supervisor-after-mk-121': option },
      then: { supervisor: 'kasn' },
      basis: [
        'norm uu-5-2014/pasal-31/ayat-1/huruf-a',
        'procedure uu-5-2014/pasal-32/ayat-2',
        'procedure uu-5-2014/pasal-32/ayat-3',
      ],
    })),
    ...['2023-10-31', '2024-08-22'].map((decision) => ({
      when: { actor: asn },
      on: { decision },
      readings: { 'supervisor-after-mk-121': option },
      then: { supervisor: 'kasn' },
      basis: ['norm uu-20-2023/pasal-70/ayat-3'],
    })),
    ...['2024-08-23', '2024-09-03'].map((decision) => ({
      when: { actor: asn },
      on: { decision },
      readings: { 'supervisor-after-mk-121': option },
      then: { supervisor: 'bkn' },
      basis: [
        'norm uu-20-2023/pasal-26/ayat-2/huruf-d',
        'norm perpres-92-2024/pasal-3',
        'norm perpres-92-2024/pasal-4/huruf-e',
        'procedure perpres-91-2024/pasal-i/angka-3',
      ],
    })),
    ...['2024-09-04', '2025-10-15'].map((decision) => ({
      when: { actor: asn },
      on: { decision },
      readings: { 'supervisor-after-mk-121': option },
      then: { supervisor: 'bkn' },
      basis: [
        'norm uu-20-2023/pasal-26/ayat-2/huruf-d',
        'norm perpres-92-2024/pasal-3',
        'norm perpres-92-2024/pasal-4/huruf-e',
        'guideline se-menpanrb-4-2024/isi/pengawasan',
      ],
    })),
    {
      when: {
        actor: ['non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah'],
      },
      readings: { 'supervisor-after-mk-121': option },
      then: { silent: 'not-a-civil-servant' },
      basis: ['norm uu-5-2014/pasal-31/ayat-1/huruf-a', 'norm uu-20-2023/pasal-26/ayat-2/huruf-d'],
    },
  ]),
  {
    when: { actor: asn },
    on: { decision: '2025-10-16' },
    readings: { 'supervisor-after-mk-121': 'bkn-continues' },
    then: { supervisor: 'bkn' },
    basis: [
      'norm perpres-92-2024/pasal-3',
      'norm perpres-92-2024/pasal-4/huruf-e',
      'norm mk-121-2024/amar',
      'guideline se-menpanrb-4-2024/isi/pengawasan',
    ],
  },
  {
    when: { actor: asn },
    on: { decision: '2025-10-16' },
    readings: { 'supervisor-after-mk-121': 'no-supervisor' },
    then: { silent: 'no-supervisor-after-mk-121' },
    basis: ['norm uu-20-2023/pasal-26/ayat-2/huruf-d', 'norm mk-121-2024/amar'],
  },
]
