import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import {
  assessLegalAid,
  checkLegalAidAgreement,
  LEGAL_AID,
  type LegalAidAgreement,
  type LegalAidFacts,
  type LocalAidRule,
} from '../../src/rules/legal-aid'
import {
  type LegalAidAgreementSchema,
  LegalAidContextSchema,
  type LegalAidFactsSchema,
  type LocalAidRuleSchema,
  safeAssessLegalAid,
  safeCheckLegalAidAgreement,
} from '../../src/schemas'
import { runs } from '../checks/runs'
import { cycle, Form, getter, revoked, throwing } from './oddities'

/** The compiler's own identity of types. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

const AGREEMENT = { provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['pidana'] } as const
const FACTS = {
  person: { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' },
  duty: 'pejabat-pembuat-komitmen',
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'procurement',
  on: '2022-02-24',
} as const

const told = (answer: ReturnType<typeof safeAssessLegalAid> | ReturnType<typeof safeCheckLegalAidAgreement>) =>
  answer.ok ? [] : answer.issues.map(({ path, code, given, beside }) => [path, code, given, beside])

describe('the doors of legal aid', () => {
  it('take exactly the hand-written types', () => {
    expectTypeOf<Identical<z.input<typeof LegalAidFactsSchema>, LegalAidFacts>>().toEqualTypeOf<true>()
    expectTypeOf<Identical<z.output<typeof LegalAidFactsSchema>, LegalAidFacts>>().toEqualTypeOf<true>()
    expectTypeOf<Identical<z.input<typeof LegalAidAgreementSchema>, LegalAidAgreement>>().toEqualTypeOf<true>()
    expectTypeOf<Identical<z.output<typeof LocalAidRuleSchema>, LocalAidRule>>().toEqualTypeOf<true>()
  })

  it('know every contested point of the area', () => {
    const { names, values, firstPoint } = LEGAL_AID
    for (const [at, point] of names.slice(firstPoint).entries()) {
      for (const option of values[firstPoint + at] as readonly string[]) {
        expect(LegalAidContextSchema.safeParse({ readings: { [point]: option } }).success, point).toBe(true)
      }
    }
    expect(LegalAidContextSchema.safeParse({ overlays: [] }).success).toBe(false)
  })

  it('answer as their checkers do', () => {
    const facts = {
      ...FACTS,
      agreement: { ...AGREEMENT, holders: [{ holder: 'ASN-07', powerOfAttorney: true }], stages: ['penyidikan'] },
      holderKey: 'ASN-07',
      localRule: { title: 'Perbup', from: '2022-01-01', until: '2023-01-01', excludes: [{ offences: ['korupsi'] }] },
      offence: 'korupsi',
    } as const
    const context = { readings: { 'aid-without-status': 'follows-the-matter' }, strictCoverage: true } as const
    expect(safeAssessLegalAid(facts)).toEqual({ ok: true, value: assessLegalAid(facts) })
    expect(safeAssessLegalAid(facts, context)).toEqual({ ok: true, value: assessLegalAid(facts, context) })
    expect(safeCheckLegalAidAgreement(AGREEMENT)).toEqual({ ok: true, value: checkLegalAidAgreement(AGREEMENT) })
  })

  it('name everything that is wrong at once', () => {
    expect(
      told(
        safeAssessLegalAid({
          person: { kind: 'pnss', place: 'desa' },
          duty: 'ppk',
          matter: 'perdata',
          stage: 'penyidikan',
          capacity: 'tersangka',
          on: '2024-09-02',
          begunOn: '2024-09-03',
          name: 'x',
          agreement: {
            provider: 'jaksa-pengacara-negara',
            from: '2022-02-24',
            until: '2024-01-02',
            matters: ['pidana', 'perdata', 'pidana'],
            holders: [{ holder: 'A' }, { holder: 'A' }, {}],
            fromRegionalBudget: true,
            multiYearApproval: false,
          },
          localRule: { title: '', from: '2022-01-01', until: '2022-01-01' },
        }),
      ),
    ).toEqual([
      ['person.kind', 'unknown-value', '"pnss"', undefined],
      ['person.place', 'unknown-value', '"desa"', undefined],
      ['duty', 'unknown-value', '"ppk"', undefined],
      ['agreement.holders[2].holder', 'missing', 'undefined', undefined],
      ['localRule.title', 'empty', '""', undefined],
      ['name', 'unknown-key', '"name"', undefined],
      ['stage', 'does-not-fit', '"penyidikan"', 'matter'],
      ['begunOn', 'days-out-of-order', '"2024-09-03"', 'on'],
      ['localRule.until', 'days-out-of-order', '"2022-01-01"', 'localRule.from'],
      ['agreement.until', 'does-not-fit', '"2024-01-02"', 'agreement.multiYearApproval'],
      ['agreement.matters[2]', 'already-taken', '"pidana"', 'agreement.matters'],
      ['agreement.matters[0]', 'does-not-fit', '"pidana"', 'agreement.provider'],
      ['agreement.matters[2]', 'does-not-fit', '"pidana"', 'agreement.provider'],
      ['agreement.holders[1].holder', 'already-taken', '"A"', 'agreement.holders'],
    ])
    expect(told(safeCheckLegalAidAgreement({ ...AGREEMENT, until: '2022-02-24' }))).toEqual([
      ['until', 'days-out-of-order', '"2022-02-24"', 'from'],
    ])
    expect(told(safeAssessLegalAid({ ...FACTS, capacity: 'terdakwa' }))).toEqual([
      ['capacity', 'does-not-fit', '"terdakwa"', 'stage'],
    ])
  })

  it('say in both languages what is accepted', () => {
    const refused = safeAssessLegalAid({ ...FACTS, capacity: 'terdakwa' })
    expect(!refused.ok && refused.issues[0]?.message).toEqual({
      id: 'capacity: "terdakwa" tidak dapat digabung dengan stage ("penyidikan"). Yang diterima: "saksi", "ahli", "tersangka". Ubahlah salah satunya.',
      en: 'capacity: "terdakwa" cannot go with stage ("penyidikan"). Accepted: "saksi", "ahli", "tersangka". Change one of the two.',
    })
  })

  it('never throw, whatever comes', () => {
    const odd = [null, undefined, 1, '', [], cycle(), new Form(), getter(), revoked(), throwing(), Object.create(null)]
    for (const one of odd) {
      expect(safeAssessLegalAid(one).ok).toBe(false)
      expect(safeCheckLegalAidAgreement(one).ok).toBe(false)
      for (const field of ['matter', 'stage', 'on', 'agreement', 'localRule', 'person'])
        expect(typeof safeAssessLegalAid({ ...FACTS, [field]: one }).ok, field).toBe('boolean')
      for (const field of ['from', 'until', 'matters', 'stages', 'holders', 'provider'])
        expect(typeof safeCheckLegalAidAgreement({ ...AGREEMENT, [field]: one }).ok, field).toBe('boolean')
    }
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('matter', 'stage', 'capacity', 'agreement', 'localRule'),
        (value, field) => {
          const input = { ...FACTS, [field]: value }
          const before = JSON.stringify(FACTS)
          safeAssessLegalAid(input)
          expect(JSON.stringify(FACTS)).toBe(before)
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
