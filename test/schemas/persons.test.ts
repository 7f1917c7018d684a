import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import * as people from '../../src/people'
import * as schemas from '../../src/schemas'
import { PERSON_SCHEMAS } from '../../src/schemas/person'
import { CPNS, HONORER, PART_TIME, PNS, PPPK } from '../people/records'

/** The compiler's own identity of types. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Whether a schema takes exactly a type and gives exactly that type. */
type Holds<Name extends keyof typeof schemas, Type> = (typeof schemas)[Name] extends infer Schema extends z.ZodType
  ? [Identical<z.input<Schema>, Type>, Identical<z.output<Schema>, Type>]
  : never
type Both = [true, true]

const RECORDS: { readonly [K in people.EmployeeKind]: Extract<people.Person, { readonly kind: K }> } = {
  pns: PNS,
  cpns: CPNS,
  pppk: PPPK,
  'pppk-paruh-waktu': { ...PART_TIME, golongan: 'V', hoursPerDay: 4, niHistory: [] },
  thl: { kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan', localId: 'THL-0117', opd: '1.03' },
  honorer: HONORER,
  'tenaga-kontrak': { kind: 'tenaga-kontrak', from: '2017-01-02', engagement: 'kontrak-jasa' },
  ptt: { kind: 'ptt', from: '2017-01-02', engagement: 'surat-keputusan', lastDay: '2017-12-31' },
  ppnpn: { kind: 'ppnpn', from: '2017-01-02', engagement: 'kontrak-jasa', fillsAsnPost: false },
  'pegawai-blud-non-asn': { kind: 'pegawai-blud-non-asn', from: '2017-01-02', engagement: 'surat-keputusan' },
  pjlp: { kind: 'pjlp', from: '2025-01-02', engagement: 'kontrak-jasa' },
  'tenaga-alih-daya': { kind: 'tenaga-alih-daya', from: '2025-01-02', engagement: 'vendor' },
  'kepala-desa': { kind: 'kepala-desa', desa: '33.10.01.2001', from: '2021-06-01' },
  'perangkat-desa': { kind: 'perangkat-desa', sex: 'wanita' },
  'anggota-bpd': { kind: 'anggota-bpd', birthDate: '1980-01-01' },
  'kepala-daerah': { kind: 'kepala-daerah', regionKind: 'provinsi', region: '33' },
  'wakil-kepala-daerah': { kind: 'wakil-kepala-daerah', regionKind: 'kabupaten', lastDay: '2030-02-19' },
  tni: { kind: 'tni', nrp: '88010123' },
  polri: { kind: 'polri', nik: undefined },
}

describe('the schemas of persons', () => {
  it('take and give exactly the hand-written types', () => {
    expectTypeOf<Holds<'PnsSchema', people.Pns>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'CpnsSchema', people.Cpns>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PppkSchema', people.Pppk>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PppkParuhWaktuSchema', people.PppkParuhWaktu>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'AsnSchema', people.Asn>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'ThlSchema', people.Thl>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'HonorerSchema', people.Honorer>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'TenagaKontrakSchema', people.TenagaKontrak>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PegawaiTidakTetapSchema', people.PegawaiTidakTetap>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PpnpnSchema', people.Ppnpn>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PegawaiBludNonAsnSchema', people.PegawaiBludNonAsn>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PjlpSchema', people.Pjlp>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'TenagaAlihDayaSchema', people.TenagaAlihDaya>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'NonAsnSchema', people.NonAsn>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'KepalaDesaSchema', people.KepalaDesa>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PerangkatDesaSchema', people.PerangkatDesa>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'AnggotaBpdSchema', people.AnggotaBpd>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'KepalaDaerahSchema', people.KepalaDaerah>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'WakilKepalaDaerahSchema', people.WakilKepalaDaerah>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PrajuritTniSchema', people.PrajuritTni>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'AnggotaPolriSchema', people.AnggotaPolri>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PersonSchema', people.Person>>().toEqualTypeOf<Both>()
    expectTypeOf<Holds<'PersonCheckOptionsSchema', people.PersonCheckOptions>>().toEqualTypeOf<Both>()
  })

  it.each(people.EMPLOYEE_KINDS)('take a record of %s, as their own and as one of all', (kind) => {
    const record = RECORDS[kind]
    expect(PERSON_SCHEMAS[kind].safeParse(record).error?.issues).toBeUndefined()
    expect(schemas.PersonSchema.parse(record)).toEqual(record)
    const isAsn = (people.ASN_KINDS as readonly string[]).includes(kind)
    const isNonAsn = (people.NON_ASN_KINDS as readonly string[]).includes(kind)
    expect(schemas.AsnSchema.safeParse(record).success).toBe(isAsn)
    expect(schemas.NonAsnSchema.safeParse(record).success).toBe(isNonAsn)
    for (const other of people.EMPLOYEE_KINDS)
      expect(PERSON_SCHEMAS[other].safeParse(record).success).toBe(other === kind)
    expect(schemas.PersonSchema.safeParse({ ...record, name: 'x' }).success).toBe(false)
  })
})

describe('the door of records', () => {
  const told = (input: unknown, options: unknown = { on: '2025-06-01' }) => {
    const answer = schemas.safeCheckPerson(input, options)
    return answer.ok
      ? answer.value.worst
      : answer.issues.map(({ path, code, nearest }) => [path, code, ...(nearest ? [nearest] : [])].join(' '))
  }

  it.each(people.EMPLOYEE_KINDS)('answers for %s as the checker does', (kind) => {
    const record = RECORDS[kind]
    const options = { on: '2025-06-01', entry: 'new' } as const
    expect(schemas.safeCheckPerson(record, options)).toEqual({ ok: true, value: people.checkPerson(record, options) })
  })

  it('reports every issue of the fields of the kind', () => {
    expect(told({ ...PNS, golongan: 'IX', sex: 'P', post: { level: 'eselon-iii' } })).toEqual([
      expect.stringMatching(/^sex unknown-value/),
      expect.stringMatching(/^golongan unknown-value/),
      expect.stringMatching(/^post.level unknown-value/),
    ])
    expect(told({ ...PPPK, golongan: 'III/a', nip: PNS.nip })).toEqual([
      expect.stringMatching(/^golongan unknown-value/),
      expect.stringMatching(/^nip unknown-key/),
    ])
    expect(told({ kind: 'pjlp', from: '2025-02-30', engagement: 'surat-keputusan' })).toEqual([
      'from impossible-date 2025-02-28',
      'engagement unknown-value',
    ])
    expect(told({ kind: 'cpns' })).toHaveLength(8)
  })

  it('asks for the kind where it is none, and for the day where there is none', () => {
    expect(told({ kind: 'asn' })).toEqual(['kind ambiguous-value'])
    expect(told({ kind: 'constructor' })).toEqual(['kind unknown-value'])
    expect(told({})).toEqual(['kind missing'])
    expect(told(PNS, null)).toEqual(['context wrong-type'])
    expect(told(PNS, { on: '2025-06-01', entry: 'old' })).toEqual(['context.entry unknown-value'])
    const answer = schemas.safeCheckPerson(PNS)
    expect(answer.ok === false && answer.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'context.on missing',
    ])
  })

  it('refuses days from which no year could be counted, at any depth', () => {
    expect(told({ ...PNS, birthDate: '0001-01-01' })).toEqual(['birthDate out-of-range'])
    expect(told({ ...PNS, birthDate: '1899-12-31' })).toEqual(['birthDate out-of-range'])
    expect(told({ ...PPPK, agreements: [{ ...PPPK.agreements[0], lastDay: '9999-12-31' }] })).toEqual([
      'agreements[0].lastDay out-of-range',
    ])
    expect(told(PNS, { on: '2101-01-01' })).toEqual(['context.on out-of-range'])
    expect(told({ ...HONORER, from: '1900-01-01', lastDay: '2100-12-31' })).toBe('sound')
  })

  it('never throws and never changes what it was given', () => {
    const cycle: { kind: string; self?: unknown } = { kind: 'pns' }
    cycle.self = cycle
    const getter = Object.defineProperty({}, 'kind', {
      get: () => {
        throw new Error('read')
      },
      enumerable: true,
    })
    for (const input of [
      undefined,
      null,
      7,
      'pns',
      [],
      [PNS],
      () => PNS,
      Symbol('pns'),
      10n,
      new Date(),
      cycle,
      getter,
      Object.create(null),
    ]) {
      const answer = schemas.safeCheckPerson(input, input)
      expect(answer.ok).toBe(false)
      expect(answer.ok === false && answer.issues.length).toBeGreaterThan(0)
    }
    const frozen = Object.freeze({ ...PNS, post: Object.freeze({ ...PNS.post }) })
    expect(told(frozen)).toBe('sound')
  })
})
