import { describe, expectTypeOf, it } from 'vitest'
import type {
  Asn,
  AsnKind,
  Cpns,
  EmployeeKind,
  NonAsn,
  NonAsnKind,
  P3k,
  Person,
  Pns,
  PnsGolongan,
  Pppk,
  PppkGolongan,
  PppkParuhWaktu,
  RegionalHead,
  RegionalHeadKind,
  RetirementPost,
  Thl,
  VillageKind,
  VillageOfficial,
} from '../../src/people'
import { checkPerson, comparePnsGolongan, retirementDate } from '../../src/people'

/** One record of each kind; `satisfies` would do, but an annotation shows that the type itself takes it. */
const PNS: Pns = {
  kind: 'pns',
  birthDate: '1990-02-14',
  sex: 'wanita',
  nip: '19900214 201503 2 001',
  tmtCpns: '2015-03-01',
  golongan: 'III/b',
  post: { level: 'jf-ahli-pertama' },
  status: 'aktif',
}
const PPPK: Pppk = {
  kind: 'pppk',
  birthDate: '1990-02-14',
  sex: 'wanita',
  niPppk: '19900214 202221 2 001',
  golongan: 'IX',
  agreements: [],
}
const THL: Thl = { kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan' }

describe('the union of persons', () => {
  it('has one record for each kind, and no other', () => {
    expectTypeOf<Person['kind']>().toEqualTypeOf<EmployeeKind>()
    expectTypeOf<Asn['kind']>().toEqualTypeOf<AsnKind>()
    expectTypeOf<NonAsn['kind']>().toEqualTypeOf<NonAsnKind>()
    expectTypeOf<VillageOfficial['kind']>().toEqualTypeOf<VillageKind>()
    expectTypeOf<RegionalHead['kind']>().toEqualTypeOf<RegionalHeadKind>()
    expectTypeOf<P3k>().toEqualTypeOf<Pppk>()
    expectTypeOf<Asn>().toEqualTypeOf<Pns | Cpns | Pppk | PppkParuhWaktu>()
  })

  it('is told apart by kind alone', () => {
    const golonganOf = (asn: Asn) => (asn.kind === 'pns' || asn.kind === 'cpns' ? asn.golongan : undefined)
    expectTypeOf(golonganOf).returns.toEqualTypeOf<PnsGolongan | undefined>()
    expectTypeOf<Extract<Person, { kind: 'pppk' }>['golongan']>().toEqualTypeOf<PppkGolongan>()
    expectTypeOf<Extract<Person, { kind: 'pns' }>>().toEqualTypeOf<Pns>()
  })

  it('has no name in any record', () => {
    type FieldOf<P> = P extends unknown ? keyof P : never
    expectTypeOf<Extract<FieldOf<Person>, 'name' | 'fullName' | 'nama'>>().toEqualTypeOf<never>()
  })
})

describe('what cannot be written down', () => {
  it('is the golongan of another kind', () => {
    // @ts-expect-error III/a is a rank of PNS
    const pppk: Pppk = { ...PPPK, golongan: 'III/a' }
    // @ts-expect-error IX is a golongan of PPPK
    const pns: Pns = { ...PNS, golongan: 'IX' }
    // @ts-expect-error there is no ruang e in golongan III
    const none: Pns = { ...PNS, golongan: 'III/e' }
    expectTypeOf([pppk.kind, pns.kind, none.kind]).toEqualTypeOf<(string & ('pns' | 'pppk'))[]>()
    expectTypeOf<PnsGolongan & PppkGolongan>().toEqualTypeOf<never>()
    // @ts-expect-error a rank of a PNS and a golongan of a PPPK have no order
    expectTypeOf(comparePnsGolongan).toBeCallableWith('III/a', 'IX')
  })

  it('is a number or a rank of an ASN on others', () => {
    // @ts-expect-error a day labourer has no NIP
    const numbered: Thl = { kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan', nip: '1990' }
    // @ts-expect-error nor a golongan
    const ranked: Thl = { kind: 'thl', from: '2017-01-02', engagement: 'surat-keputusan', golongan: 'II/a' }
    // @ts-expect-error a service provider is not appointed by decree
    const appointed: Person = { kind: 'pjlp', from: '2025-01-02', engagement: 'surat-keputusan' }
    // @ts-expect-error a PPPK has no NIP of a PNS
    const swapped: Pppk = { ...PPPK, nip: '19900214 201503 2 001' }
    expectTypeOf([numbered, ranked, appointed, swapped]).toBeArray()
    expectTypeOf(THL).toExtend<Person>()
  })

  it('is a CPNS without NIP or probation', () => {
    type Without<K extends keyof Cpns> = Omit<Cpns, K>
    expectTypeOf<Without<'nip'>>().not.toExtend<Asn>()
    expectTypeOf<Without<'probation'>>().not.toExtend<Asn>()
    expectTypeOf<Cpns>().toExtend<Asn>()
  })

  it('is a post whose limit turns on what only functional posts have', () => {
    // @ts-expect-error a structural post has no act of its own
    const post: RetirementPost = { level: 'pengawas', limitSource: 'guru' }
    expectTypeOf(post).toExtend<RetirementPost>()
    expectTypeOf(retirementDate).parameter(1).toEqualTypeOf<`${number}-${number}-${number}`>()
    expectTypeOf(checkPerson).parameter(0).toEqualTypeOf<Person>()
  })
})
