import type { Nik, NiPppk, Nip } from '../../../src/people'

/** A number in a real layout, made up for this table, and what must be read from it. */
export interface Layout<Value> {
  readonly name: string
  readonly text: string
  readonly on?: '2026-01-01'
  readonly value: Value
}

type Told<Value> = Omit<Value, 'warnings'> & { readonly warnings: readonly string[] }

/** NIP of nobody. */
export const NIPS: readonly Layout<Told<Nip>>[] = [
  {
    name: 'a man, printed with spaces',
    text: '19900214 201503 1 001',
    value: {
      kind: 'nip',
      digits: '199002142015031001',
      birthDate: '1990-02-14' as Nip['birthDate'],
      appointment: { year: 2015, month: 3 },
      sex: 'pria',
      serial: '001',
      warnings: [],
    },
  },
  {
    name: 'a woman born on 29 February, printed with dots',
    text: '19880229.201012.2.017',
    value: {
      kind: 'nip',
      digits: '198802292010122017',
      birthDate: '1988-02-29' as Nip['birthDate'],
      appointment: { year: 2010, month: 12 },
      sex: 'wanita',
      serial: '017',
      warnings: [],
    },
  },
  {
    name: 'a birth in 2005, appointed at 20',
    text: '200503142025041002',
    on: '2026-01-01',
    value: {
      kind: 'nip',
      digits: '200503142025041002',
      birthDate: '2005-03-14' as Nip['birthDate'],
      appointment: { year: 2025, month: 4 },
      sex: 'pria',
      serial: '002',
      warnings: [],
    },
  },
  {
    name: 'an appointment before the rule on age, at 17',
    text: '19650820 198303 1 004',
    value: {
      kind: 'nip',
      digits: '196508201983031004',
      birthDate: '1965-08-20' as Nip['birthDate'],
      appointment: { year: 1983, month: 3 },
      sex: 'pria',
      serial: '004',
      warnings: ['appointed-under-18-earlier'],
    },
  },
  {
    name: 'an old programme of appointment, at 44, the last serial',
    text: '19640101\u00a0200801\u00a02\u00a0999',
    value: {
      kind: 'nip',
      digits: '196401012008012999',
      birthDate: '1964-01-01' as Nip['birthDate'],
      appointment: { year: 2008, month: 1 },
      sex: 'wanita',
      serial: '999',
      warnings: ['appointed-over-36'],
    },
  },
  {
    name: 'an appointment in the month after the reading, figure spaces of a table',
    text: '20010101\u2007202602\u20071\u202f003',
    on: '2026-01-01',
    value: {
      kind: 'nip',
      digits: '200101012026021003',
      birthDate: '2001-01-01' as Nip['birthDate'],
      appointment: { year: 2026, month: 2 },
      sex: 'pria',
      serial: '003',
      warnings: ['appointed-after-reading'],
    },
  },
]

/** Numbers of PPPK, of nobody. */
export const NI_PPPKS: readonly Layout<Told<NiPppk>>[] = [
  {
    name: 'a first agreement',
    text: '19900214 202121 2 001',
    value: {
      kind: 'ni-pppk',
      digits: '199002142021212001',
      birthDate: '1990-02-14' as NiPppk['birthDate'],
      appointmentYear: 2021,
      agreementCode: '21',
      sex: 'wanita',
      serial: '001',
      warnings: [],
    },
  },
  {
    name: 'a second agreement',
    text: '19851231.201922.1.040',
    value: {
      kind: 'ni-pppk',
      digits: '198512312019221040',
      birthDate: '1985-12-31' as NiPppk['birthDate'],
      appointmentYear: 2019,
      agreementCode: '22',
      sex: 'pria',
      serial: '040',
      warnings: [],
    },
  },
  {
    name: 'code 24, of which reports differ',
    text: '199912312025241005',
    value: {
      kind: 'ni-pppk',
      digits: '199912312025241005',
      birthDate: '1999-12-31' as NiPppk['birthDate'],
      appointmentYear: 2025,
      agreementCode: '24',
      sex: 'pria',
      serial: '005',
      warnings: [],
    },
  },
  {
    name: 'a birth in 2005, appointed in the year of turning 20',
    text: '200512312025211001',
    value: {
      kind: 'ni-pppk',
      digits: '200512312025211001',
      birthDate: '2005-12-31' as NiPppk['birthDate'],
      appointmentYear: 2025,
      agreementCode: '21',
      sex: 'pria',
      serial: '001',
      warnings: [],
    },
  },
  {
    name: 'a birth in 2006, appointed in a year after the reading',
    text: '200601012028211001',
    on: '2026-01-01',
    value: {
      kind: 'ni-pppk',
      digits: '200601012028211001',
      birthDate: '2006-01-01' as NiPppk['birthDate'],
      appointmentYear: 2028,
      agreementCode: '21',
      sex: 'pria',
      serial: '001',
      warnings: ['appointed-after-reading'],
    },
  },
  {
    name: 'a birth in 2008, appointed at 17',
    text: '200801012025211001',
    value: {
      kind: 'ni-pppk',
      digits: '200801012025211001',
      birthDate: '2008-01-01' as NiPppk['birthDate'],
      appointmentYear: 2025,
      agreementCode: '21',
      sex: 'pria',
      serial: '001',
      warnings: ['appointed-under-20'],
    },
  },
]

const BANDUNG = { provinsi: '32', kabupatenKota: '32.73', kecamatan: '32.73.01' } as const

/** NIK of nobody. */
export const NIKS: readonly Layout<Told<Nik>>[] = [
  {
    name: 'a man',
    text: '3273011402900001',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '3273011402900001',
      region: BANDUNG,
      birthDates: ['1990-02-14' as Nik['birthDates'][0]],
      sex: 'pria',
      serial: '0001',
      warnings: [],
    },
  },
  {
    name: 'a woman, 40 added to the day',
    text: '3273015402900001',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '3273015402900001',
      region: BANDUNG,
      birthDates: ['1990-02-14' as Nik['birthDates'][0]],
      sex: 'wanita',
      serial: '0001',
      warnings: [],
    },
  },
  {
    name: 'a woman born on the 31st',
    text: '3273 0171 1288 9999',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '3273017112889999',
      region: BANDUNG,
      birthDates: ['1988-12-31' as Nik['birthDates'][0]],
      sex: 'wanita',
      serial: '9999',
      warnings: [],
    },
  },
  {
    name: 'a birth in 2005 or in 1905',
    text: '3273.0114.0305.0002',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '3273011403050002',
      region: BANDUNG,
      birthDates: ['1905-03-14' as Nik['birthDates'][0], '2005-03-14' as Nik['birthDates'][0]],
      sex: 'pria',
      serial: '0002',
      warnings: ['century-not-told'],
    },
  },
  {
    name: 'a year that no day of the reading narrows',
    text: '3273011402900001',
    value: {
      kind: 'nik',
      digits: '3273011402900001',
      region: BANDUNG,
      birthDates: ['1990-02-14' as Nik['birthDates'][0], '2090-02-14' as Nik['birthDates'][0]],
      sex: 'pria',
      serial: '0001',
      warnings: ['century-not-told'],
    },
  },
  {
    name: 'a 29 February that only 2000 has',
    text: '3273016902000001',
    value: {
      kind: 'nik',
      digits: '3273016902000001',
      region: BANDUNG,
      birthDates: ['2000-02-29' as Nik['birthDates'][0]],
      sex: 'wanita',
      serial: '0001',
      warnings: [],
    },
  },
  {
    name: 'a region code between kabupaten and kota',
    text: '3270011402900001',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '3270011402900001',
      region: { provinsi: '32', kabupatenKota: '32.70', kecamatan: '32.70.01' },
      birthDates: ['1990-02-14' as Nik['birthDates'][0]],
      sex: 'pria',
      serial: '0001',
      warnings: ['region-not-of-form'],
    },
  },
  {
    name: 'a number that begins with 0 and has no kabupaten and no kecamatan',
    text: '0100001402900001',
    on: '2026-01-01',
    value: {
      kind: 'nik',
      digits: '0100001402900001',
      region: { provinsi: '01', kabupatenKota: '01.00', kecamatan: '01.00.00' },
      birthDates: ['1990-02-14' as Nik['birthDates'][0]],
      sex: 'pria',
      serial: '0001',
      warnings: ['looks-like-npwp', 'region-not-of-form'],
    },
  },
]
