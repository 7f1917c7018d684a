import type { Expectation } from '../../expectation'

/** Neutrality page, section 4 (uu5-2f, uu5-9-2, uu20-24-1d, uu20-24-2), traps 23 and 24. */
export const expectations: readonly Expectation[] = [
  ...['0001-01-01', '2023-10-30'].map((act) => ({
    when: { actor: ['pns', 'pppk'] },
    on: { act },
    then: { silent: 'no-statutory-breach-before-2023' },
    basis: ['norm uu-5-2014/pasal-2/huruf-f', 'norm uu-5-2014/pasal-9/ayat-2'],
  })),
  ...['2023-10-31', '2026-03-02'].map((act) => ({
    when: { actor: ['pns', 'pppk'] },
    on: { act },
    then: { basis: 'uu-20-2023-24' },
    basis: [
      'norm uu-20-2023/pasal-2/huruf-f',
      'norm uu-20-2023/pasal-9/ayat-2',
      'norm uu-20-2023/pasal-24/ayat-1/huruf-d',
      'sanction uu-20-2023/pasal-24/ayat-2',
    ],
  })),
  ...['0001-01-01', '2025-01-12'].map((act) => ({
    when: { actor: 'pppk-paruh-waktu' },
    on: { act },
    then: { silent: 'no-such-kind-yet' },
    basis: ['norm kepmenpanrb-16-2025/diktum-1'],
  })),
  {
    when: { actor: 'pppk-paruh-waktu' },
    on: { act: '2025-01-13' },
    then: { basis: 'uu-20-2023-24' },
    basis: [
      'norm kepmenpanrb-16-2025/diktum-1',
      'norm uu-20-2023/pasal-24/ayat-1/huruf-d',
      'sanction uu-20-2023/pasal-24/ayat-2',
    ],
  },
  {
    when: { actor: 'cpns' },
    then: { silent: 'cpns-not-pegawai-asn' },
    basis: ['norm uu-20-2023/pasal-1/angka-2', 'norm uu-20-2023/pasal-24/ayat-1/huruf-d'],
  },
  {
    when: { actor: ['non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah'] },
    then: { silent: 'not-a-civil-servant' },
    basis: ['norm uu-20-2023/pasal-1/angka-2', 'norm uu-20-2023/pasal-24/ayat-1/huruf-d'],
  },
]
