import type { Cpns, Honorer, Pns, Pppk, PppkParuhWaktu } from '../../src/people'

/** Invented persons without names; each record is sound by itself. */

/** PNS-01: a functional official, third year after the probation. */
export const PNS: Pns = {
  kind: 'pns',
  birthDate: '1990-02-14',
  sex: 'wanita',
  nik: '3273015402900001',
  nip: '19900214 201503 2 001',
  tmtCpns: '2015-03-01',
  tmtPns: '2016-03-01',
  golongan: 'III/b',
  post: { level: 'jf-ahli-pertama', limitSource: 'general' },
  status: 'aktif',
}

/** CPNS-01: appointed in March 2024. */
export const CPNS: Cpns = {
  kind: 'cpns',
  birthDate: '1999-05-03',
  sex: 'pria',
  nip: '19990503 202403 1 002',
  tmtCpns: '2024-03-01',
  golongan: 'III/a',
  post: { level: 'pelaksana' },
  status: 'aktif',
  probation: { from: '2024-03-01', lastDay: '2025-02-28' },
}

/** PPPK-01: a teacher on a five-year agreement. */
export const PPPK: Pppk = {
  kind: 'pppk',
  birthDate: '1990-02-14',
  sex: 'pria',
  niPppk: '19900214 202221 1 001',
  golongan: 'IX',
  application: { on: '2021-07-05', post: { level: 'jf-ahli-pertama', limitSource: 'guru' } },
  agreements: [
    {
      from: '2022-03-01',
      lastDay: '2027-02-28',
      post: { level: 'jf-ahli-pertama', limitSource: 'guru' },
      extension: false,
    },
  ],
}

/** PARUH-01: part time, first year. */
export const PART_TIME: PppkParuhWaktu = {
  kind: 'pppk-paruh-waktu',
  birthDate: '1990-02-14',
  sex: 'pria',
  niPppk: '19900214 202524 1 001',
  application: { on: '2024-10-01', post: { level: 'pelaksana' } },
  agreements: [{ from: '2025-10-01', lastDay: '2026-09-30', post: 'tenaga-teknis' }],
}

/** HON-01: engaged by decree long before the bans. */
export const HONORER: Honorer = { kind: 'honorer', from: '2012-01-02', engagement: 'surat-keputusan' }
