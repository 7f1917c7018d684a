import { describe, expect, it } from 'vitest'
import type { DateInput } from '../../../src/dates'
import { inForce, provision } from '../../../src/law'
import {
  checkPerson,
  eselonLevelOn,
  eselonRanks,
  type Honorer,
  type PostLevel,
  retirementDate,
  type WorkAgreement,
} from '../../../src/people'
import { PnsSchema, PppkSchema } from '../../../src/schemas'
import { CPNS, HONORER, PART_TIME, PNS, PPPK } from '../../people/records'

const ON = { on: '2025-06-01' } as const
const codes = (person: Parameters<typeof checkPerson>[0]) =>
  checkPerson(person, ON).issues.map(({ code, severity }) => `${severity}: ${code}`)

describe('the traps of the people page about persons', () => {
  it('people trap 4: birth data corrected after a number was issued', () => {
    const corrected = { ...PNS, birthDate: '1990-02-15', birthDateCorrected: true } as const
    expect(codes(corrected)).toEqual([
      'warning: birth-date-differs-from-number',
      'warning: birth-date-differs-from-nik',
    ])
    // Without a correction on record the NIP is refused; the NIK never is.
    expect(codes({ ...corrected, birthDateCorrected: undefined })).toEqual([
      'error: birth-date-differs-from-number',
      'warning: birth-date-differs-from-nik',
    ])
  })

  it('people trap 5: full or part time is stated, never read from the number', () => {
    expect(codes({ ...PART_TIME, niPppk: PPPK.niPppk })).toEqual(['warning: appointment-differs-from-number'])
    expect(codes({ ...PPPK, niPppk: '19900214 202224 1 001' })).toEqual([])
  })

  it('people trap 6: the number of a PPPK changes with the agency, so that a history is kept', () => {
    expect(codes({ ...PPPK, niHistory: ['19900214 201921 1 003', '19900214 202021 1 017'] })).toEqual([])
  })

  it('people trap 10: Pasal 65 and 66 bar different things, and bind whoever appoints', () => {
    const since = (from: Honorer['from'], more: Partial<Honorer>) =>
      checkPerson({ ...HONORER, from, ...more }, ON).issues.map(({ code, concerns }) => `${concerns}: ${code}`)
    const both = ['appointing-official: appointed-after-ban', 'appointing-official: asn-post-filled-after-ban']
    expect(since('2024-01-02', { fillsAsnPost: true })).toEqual(both)
    expect(since('2024-01-02', { fillsAsnPost: false })).toEqual(both.slice(0, 1))
    expect(since('2022-01-02', { fillsAsnPost: true })).toEqual(both.slice(1))
    // A vendor's worker and an individual provider are not appointed.
    expect(codes({ kind: 'tenaga-alih-daya', from: '2025-01-02', engagement: 'vendor', fillsAsnPost: false })).toEqual(
      [],
    )
    expect(codes({ kind: 'pjlp', from: '2025-01-02', engagement: 'kontrak-jasa' })).toEqual([])
  })

  it('people trap 11: the deadline of December 2024 stands, whatever was said of 2025 and 2026', () => {
    const { says, until } = provision('uu-20-2023/pasal-66')
    expect([says.id.includes('Desember 2024'), until]).toEqual([true, null])
    expect(inForce('uu-20-2023/pasal-66', '2026-01-01').status).toBe('in-force')
    expect(codes({ ...HONORER, from: '2025-10-01', fillsAsnPost: false })).toEqual(['warning: appointed-after-ban'])
  })

  it('people trap 12: eselon is an alias of old records, not a rank of law', () => {
    expect(eselonLevelOn('ii-b', '2025-06-01')).toEqual({ status: 'outside-law', reason: 'ended' })
    expect(eselonRanks('ii-b').during.until).toBe('2017-04-07')
    const camat = { ...PNS, post: { level: 'administrator', eselon: 'iii-a' } } as const
    expect(codes(camat)).toEqual(['warning: rank-below-former-eselon'])
  })

  it('people trap 13: the limit belongs to the post and the day, with its exceptions', () => {
    const ages = (['pengawas', 'jpt-pratama'] as const satisfies readonly PostLevel[]).map((level) => {
      const answer = retirementDate(level, '1968-03-10', '2024-06-01')
      return answer.status === 'decided' ? answer.limit.age : answer.status
    })
    expect(ages).toEqual([58, 60])
    const fields = Object.keys(PnsSchema.unwrap().shape)
    expect(fields.filter((field) => /bup|retire|pensiun/i.test(field))).toEqual([])
    const teacher = retirementDate({ level: 'jf-ahli-muda', limitSource: 'guru' }, '1968-03-10', '2024-06-01')
    expect(teacher).toMatchObject({ status: 'decided', limit: { age: 60 }, evidence: 'unverified' })
    const kept = retirementDate(
      { level: 'jf-ahli-madya', employment: 'pns', limitSource: 'general', higherLimitBefore2017: true },
      '1956-03-10',
      '2018-01-01',
    )
    expect(kept).toMatchObject({ status: 'decided', limit: { age: 65 } })
    expect(
      retirementDate(
        { level: 'jf-ahli-utama', employment: 'pppk', limitSource: 'general' },
        '1968-03-10',
        '2024-06-01',
      ),
    ).toMatchObject({
      limit: { age: 65 },
    })
  })

  it('people trap 17: articles of UU 20/2023 that the page had not seen are cited from the gazette', () => {
    for (const path of [
      'pasal-1/angka-3',
      'pasal-5',
      'pasal-7/ayat-1',
      'pasal-34/ayat-2',
      'pasal-55/huruf-a/angka-1',
    ] as const) {
      expect(provision(`uu-20-2023/${path}`).evidence).toBe('gazette-text')
    }
  })

  it('people trap 22: the naive errors about persons', () => {
    const { nip: _, ...withoutNip } = CPNS
    expect(checkPerson(withoutNip as typeof CPNS, ON).issues.map(({ code }) => code)).toEqual(['nip-not-readable'])
    expect(PnsSchema.safeParse({ ...PNS, golongan: 'III/e' }).success).toBe(false)
    expect(PppkSchema.safeParse({ ...PPPK, golongan: 'IX/a' }).success).toBe(false)
    // The limit is not derived from the golongan: it is no argument of the function.
    expect(retirementDate.length).toBe(3)
  })

  it('people trap 25: "one to five years" is not in the regulation', () => {
    const years = (lastDay: DateInput) => {
      const agreement: WorkAgreement = {
        from: '2022-03-01',
        lastDay,
        post: { level: 'jf-ahli-pertama', limitSource: 'guru' },
      }
      const { issues } = checkPerson({ ...PPPK, agreements: [agreement] }, ON)
      return issues.map(({ severity, provisions }) => `${severity}: ${provisions.join()}`)
    }
    expect(years('2023-02-27')).toEqual(['error: pp-49-2018/pasal-37/ayat-1'])
    // Above five years only the delegation to a ministerial regulation is cited, and only as a warning.
    expect(years('2028-02-29')).toEqual(['warning: pp-49-2018/pasal-37/ayat-6'])
  })
})
