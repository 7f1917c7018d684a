import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../src/dates'
import { evidenceOf } from '../../src/law'
import {
  type Cpns,
  checkPerson,
  type Honorer,
  NON_ASN_KINDS,
  PERSON_ISSUES,
  type Person,
  type PersonCheckOptions,
  type PersonIssueCode,
  type Pns,
  type Pppk,
  type PppkParuhWaktu,
} from '../../src/people'
import { INVARIANTS } from '../../src/people/check/invariant'
import { CPNS, HONORER, PART_TIME, PNS, PPPK } from './records'

const pns = (more: Partial<Pns>): Pns => ({ ...PNS, ...more })
const cpns = (more: Partial<Cpns>): Cpns => ({ ...CPNS, ...more })
const pppk = (more: Partial<Pppk>): Pppk => ({ ...PPPK, ...more })
const partTime = (more: Partial<PppkParuhWaktu>): PppkParuhWaktu => ({ ...PART_TIME, ...more })
const honorer = (more: Partial<Honorer>): Honorer => ({ ...HONORER, ...more })

const ON: PersonCheckOptions = { on: '2025-06-01' }
const check = (person: Person, options: PersonCheckOptions = ON) => checkPerson(person, options)
const found = (person: Person, options: PersonCheckOptions = ON) =>
  check(person, options).issues.map(({ code, severity }) => `${severity}: ${code}`)
const left = (person: Person, options: PersonCheckOptions = ON) =>
  check(person, options).notChecked.map(({ code, missing }) => `${code} needs ${missing.join()}`)

describe('sound records', () => {
  it.each([
    ['PNS', PNS],
    ['CPNS', CPNS],
    ['PPPK', PPPK],
    ['part-time PPPK', PART_TIME],
    ['honorer', HONORER],
    ['day labourer', { kind: 'thl', from: '2024-01-02', engagement: 'kontrak-jasa' }],
    ['service provider', { kind: 'pjlp', from: '2025-01-02', engagement: 'kontrak-jasa' }],
    ['outsourced worker', { kind: 'tenaga-alih-daya', from: '2025-01-02', engagement: 'vendor' }],
    ['village head', { kind: 'kepala-desa', desa: '33.10.01.2001' }],
    [
      'regional head',
      { kind: 'kepala-daerah', regionKind: 'kota', nik: '3273015402900001', birthDate: '1990-02-14', sex: 'wanita' },
    ],
    ['soldier', { kind: 'tni' }],
    ['police officer', { kind: 'polri', nrp: '88010123' }],
  ] satisfies [string, Person][])('%s: nothing is wrong and nothing left unchecked', (_, person) => {
    expect(check(person)).toEqual({ worst: 'sound', issues: [], notChecked: [] })
  })
})

describe('all issues of a record are reported', () => {
  it('not the first alone, each with weight, fields and provisions', () => {
    const many: Person = pns({
      nip: '19900215 201504 1 001',
      golongan: 'III/a',
      tmtCpns: '2015-03-02',
      tmtPns: '2015-01-01',
      post: { level: 'administrator', eselon: 'iii-a' },
    })
    expect(check(many).issues.map(({ code, severity, fields }) => [code, severity, fields.join()])).toEqual([
      ['birth-date-differs-from-number', 'error', 'nip,birthDate'],
      ['sex-differs-from-number', 'error', 'nip,sex'],
      ['appointment-differs-from-number', 'error', 'nip,tmtCpns'],
      ['tmt-cpns-not-on-the-first', 'warning', 'nip,tmtCpns'],
      ['rank-below-former-eselon', 'warning', 'golongan,post.eselon'],
      ['days-out-of-order', 'error', 'tmtCpns,tmtPns'],
    ])
    expect(check(many).worst).toBe('error')
  })

  it('and repeat no number and no date of the person', () => {
    const text = JSON.stringify(
      check(pns({ nip: '19900230 201503 2 000', nik: '3273015402900000', birthDate: '1991-01-01' })),
    )
    for (const data of ['199002', '3273', '1991', '2015']) expect(text.replaceAll('pp-11-2017', '')).not.toContain(data)
    expect(text).toContain('serial-zero')
  })

  it('the weight of a record is that of its heaviest issue', () => {
    const opened: Pppk = pppk({
      agreements: [{ ...PPPK.agreements[0], post: { level: 'administrator' } } as Pppk['agreements'][0]],
    })
    expect(check(opened).worst).toBe('depends-on-entry')
    expect(check(pns({ nik: '3273015502900001' })).worst).toBe('warning')
    expect(check({ ...opened, sex: 'wanita' }).worst).toBe('error')
  })

  it('rest on provisions the library holds; a weight is told for each', () => {
    for (const code of PERSON_ISSUES) for (const id of INVARIANTS[code].provisions) expect(evidenceOf(id)).toBeTruthy()
    expect(PERSON_ISSUES.length).toBe(31)
  })
})

describe('invariants 1 to 6: numbers', () => {
  it('a NIP that does not read is refused with what is wrong in it', () => {
    const { issues } = check(pns({ nip: '19900230 201503 3 000' }))
    expect(issues).toEqual([
      {
        code: 'nip-not-readable',
        severity: 'error',
        concerns: 'record',
        fields: ['nip'],
        provisions: ['pp-11-2017/pasal-33', 'uu-20-2023/pasal-7/ayat-1'],
        numberIssues: ['impossible-date', 'impossible-sex', 'serial-zero'],
      },
    ])
    expect(check({ ...PNS, nip: undefined } as unknown as Person).issues[0]?.numberIssues).toEqual(['not-text'])
  })

  it('a birth date that differs is an error, and a warning where a correction is on record', () => {
    expect(found(pns({ nik: undefined, birthDate: '1990-02-15' }))).toEqual(['error: birth-date-differs-from-number'])
    expect(found(pns({ nik: undefined, birthDate: '1990-02-15', birthDateCorrected: true }))).toEqual([
      'warning: birth-date-differs-from-number',
    ])
    expect(found(pns({ nik: undefined, birthDate: '1990-02-15', birthDateCorrected: false }))).toEqual([
      'error: birth-date-differs-from-number',
    ])
  })

  it('the month of TMT CPNS and the number agree, and the day is the 1st', () => {
    expect(found(pns({ tmtCpns: '2015-02-28' }))).toEqual([
      'error: appointment-differs-from-number',
      'warning: tmt-cpns-not-on-the-first',
    ])
    expect(found(pns({ tmtCpns: '2015-03-02' }))).toEqual(['warning: tmt-cpns-not-on-the-first'])
  })

  it('a NIK that differs is a warning only, whatever differs', () => {
    expect(found(pns({ nik: '3273011402900001' }))).toEqual(['warning: sex-differs-from-nik'])
    expect(found(pns({ nik: '3273015502900001' }))).toEqual(['warning: birth-date-differs-from-nik'])
    expect(found(pns({ nik: '3270015402900001' }))).toEqual(['warning: nik-region-not-of-form'])
    expect(found(pns({ nik: '327301540290000' }))).toEqual(['error: nik-not-readable'])
  })

  it('a NIK without birth date and sex beside it is not compared', () => {
    expect(left({ kind: 'polri', nik: '3273015402900001' })).toEqual([
      'birth-date-differs-from-nik needs birthDate',
      'sex-differs-from-nik needs sex',
    ])
  })

  it('the number of a PPPK is held against the first agreement, unless there were numbers before it', () => {
    expect(found(pppk({ niPppk: '19900214 202121 1 001' }))).toEqual(['warning: appointment-differs-from-number'])
    expect(found(pppk({ niPppk: '19900214 202121 1 001', niHistory: ['19900214 201921 1 003'] }))).toEqual([])
    expect(found(pppk({ niHistory: [PNS.nip] }))).toContain('error: ni-pppk-not-readable')
    expect(check(pppk({ niHistory: [PNS.nip] })).issues[0]?.fields).toEqual(['niHistory[0]'])
    expect(found(pppk({ sex: 'wanita', niPppk: PNS.nip }))).toEqual(['error: ni-pppk-not-readable'])
    expect(found(pppk({ agreements: [] }))).toEqual([])
  })
})

describe('invariant 7: age at TMT CPNS', () => {
  const at = (birthDate: DateInput, tmtCpns: DateInput, nip: string) =>
    check(pns({ nik: undefined, tmtPns: undefined, birthDate, tmtCpns, nip, sex: 'pria' })).issues.filter(({ code }) =>
      code.startsWith('cpns-'),
    )
  const codes = (...given: Parameters<typeof at>) => at(...given).map(({ code, severity }) => `${severity}: ${code}`)

  it('is 18 at least, to the day', () => {
    expect(codes('1997-03-02', '2015-03-01', '19970302 201503 1 001')).toEqual(['error: cpns-under-18'])
    expect(codes('1997-03-01', '2015-03-01', '19970301 201503 1 001')).toEqual([])
  })

  it('is 36 at most without a warning, to the day', () => {
    expect(codes('1978-03-01', '2015-03-01', '19780301 201503 1 001')).toEqual(['warning: cpns-over-36'])
    expect(codes('1978-03-02', '2015-03-01', '19780302 201503 1 001')).toEqual([])
  })

  it('rests on the rule of the day, and on none before there was one that was read', () => {
    const cited = (tmt: DateInput, nip: string) => at('1970-03-01', tmt, nip).map(({ provisions }) => provisions.join())
    expect(cited('2017-04-01', '19700301 201704 1 001')).toEqual(['pp-98-2000/pasal-6/huruf-b'])
    expect(cited('2017-05-01', '19700301 201705 1 001')).toEqual([
      'pp-11-2017/pasal-23/ayat-1/huruf-a,pp-11-2017/pasal-23/ayat-2,pp-11-2017/pasal-23/ayat-3',
    ])
    // Before PP 98/2000: too young is odd, too old is not told.
    expect(codes('1985-03-01', '2000-11-01', '19850301 200011 1 001')).toEqual(['warning: cpns-under-18'])
    expect(codes('1950-03-01', '2000-11-01', '19500301 200011 1 001')).toEqual([])
    expect(codes('1982-11-01', '2000-11-01', '19821101 200011 1 001')).toEqual([])
    const cites2017 = (tmt: DateInput) => cited(tmt, '19700301 201704 1 001').join().includes('pp-11-2017')
    expect([cites2017('2017-04-06'), cites2017('2017-04-07')]).toEqual([false, true])
    expect(codes('1985-03-01', '2000-12-01', '19850301 200012 1 001')).toEqual(['error: cpns-under-18'])
  })
})

describe('invariant 8: age on applying as PPPK', () => {
  const on = (
    day: DateInput,
    level: 'jf-ahli-pertama' | 'administrator' = 'jf-ahli-pertama',
    more: object = { limitSource: 'general' },
  ) =>
    pppk({
      birthDate: '1964-02-14',
      niPppk: '19640214 202221 1 001',
      application: { on: day, post: { level, ...more } },
      agreements: [],
    }) as Person

  it('is 20 at least for a functional post', () => {
    const young = (day: DateInput): Person =>
      pppk({
        birthDate: '2001-07-05',
        niPppk: '20010705 202221 1 001',
        agreements: [],
        application: { on: day, post: { level: 'jf-terampil', limitSource: 'general' } },
      })
    expect(found(young('2021-07-04'))).toEqual(['error: pppk-applicant-under-20'])
    expect(found(young('2021-07-05'))).toEqual([])
  })

  it('is one year below the limit at most: the birthday is sure, the year after it is asked about, the limit is refused', () => {
    expect(found(on('2021-02-14'))).toEqual([])
    expect(found(on('2021-02-15'))).toEqual(['warning: pppk-applicant-within-last-year'])
    expect(found(on('2022-02-13'))).toEqual(['warning: pppk-applicant-within-last-year'])
    expect(found(on('2022-02-14'))).toEqual(['error: pppk-applicant-past-age-limit'])
  })

  it('is not told where the limit is not, and not asked of other posts', () => {
    expect(left(on('2021-02-14', 'jf-ahli-pertama', {}))).toEqual([
      'pppk-applicant-past-age-limit needs application.post.limitSource',
    ])
    expect(left(on('2020-02-14', 'jf-ahli-pertama', {}))).toEqual([])
    expect([found(on('2022-02-14', 'administrator', {})), left(on('2022-02-14', 'administrator', {}))]).toEqual([
      [],
      [],
    ])
    // Before there was a limit for PPPK.
    expect(found(on('2018-11-27'))).toEqual([])
    expect(left(pppk({ application: undefined }))).toEqual([
      'pppk-applicant-under-20 needs application',
      'pppk-applicant-past-age-limit needs application',
    ])
  })
})

describe('invariants 9 and 10: agreements', () => {
  const full = (
    from: DateInput,
    lastDay: DateInput,
    post: Pppk['agreements'][0]['post'],
    extension?: boolean,
  ): Person =>
    pppk({
      niHistory: ['19900214 201921 1 003'],
      agreements: [{ from, lastDay, post, extension }],
    })
  const TEACHER = { level: 'jf-ahli-pertama', limitSource: 'guru' } as const

  it('of PPPK last one year at least, to the day', () => {
    expect(found(full('2022-03-01', '2023-02-27', TEACHER))).toEqual(['error: agreement-under-one-year'])
    expect(found(full('2022-03-01', '2023-02-28', TEACHER))).toEqual([])
    expect(found(full('2022-03-01', '2022-02-28', TEACHER))).toEqual(['error: days-out-of-order'])
  })

  it('above five years cite the ministerial rule as a warning; the regulation caps only extensions of JPT', () => {
    const issues = check(full('2022-03-01', '2027-03-01', TEACHER)).issues
    expect(issues.map(({ code, provisions }) => [code, provisions.join()])).toEqual([
      ['agreement-over-five-years', 'pp-49-2018/pasal-37/ayat-6'],
    ])
    expect(found(full('2022-03-01', '2027-02-28', TEACHER))).toEqual([])
    const jpt = (extension?: boolean) => full('2019-03-01', '2024-03-01', { level: 'jpt-madya' }, extension)
    expect(found(jpt(true))).toEqual(['error: jpt-extension-over-five-years'])
    expect(found(jpt(false))).toEqual(['warning: agreement-over-five-years'])
    expect([found(jpt()), left(jpt())]).toEqual([
      ['warning: agreement-over-five-years'],
      ['jpt-extension-over-five-years needs agreements[0].extension'],
    ])
  })

  it('of part-time PPPK last one year; the five years of some regions are a warning', () => {
    const part = (from: DateInput, lastDay: DateInput): PppkParuhWaktu =>
      partTime({
        agreements: [{ from, lastDay, post: 'tenaga-teknis' }],
      })
    expect(found(part('2025-10-01', '2026-09-30'))).toEqual([])
    expect(found(part('2025-10-01', '2026-10-01'))).toEqual(['warning: part-time-agreement-not-one-year'])
    expect(found(part('2025-10-01', '2026-09-29'))).toEqual(['warning: part-time-agreement-not-one-year'])
    expect(found(part('2025-10-01', '2030-09-30'))).toEqual(['warning: part-time-agreement-not-one-year'])
    expect(found(part('2025-10-01', '2025-09-30'))).toEqual(['error: days-out-of-order'])
  })

  it('end with the month of the age limit at the latest', () => {
    const old = (lastDay: DateInput, post: Pppk['agreements'][0]['post']): Person =>
      pppk({
        birthDate: '1965-02-14',
        niPppk: '19650214 202221 1 001',
        application: undefined,
        agreements: [{ from: '2022-03-01', lastDay, post }],
      })
    const general = { level: 'jf-ahli-pertama', limitSource: 'general' } as const
    expect(found(old('2023-02-28', general))).toEqual([])
    const { issues } = check(old('2023-03-01', general))
    expect(issues.map(({ code, severity, provisions }) => [code, severity, provisions.join()])).toEqual([
      [
        'agreement-past-age-limit',
        'warning',
        'pp-49-2018/pasal-54/ayat-1,pp-49-2018/pasal-54/ayat-2/huruf-a,uu-20-2023/pasal-55/huruf-b/angka-1',
      ],
    ])
    const unknown = { level: 'jf-ahli-pertama' } as const
    expect(left(old('2023-03-01', unknown)).at(-1)).toBe(
      'agreement-past-age-limit needs agreements[0].post.limitSource',
    )
    expect(left(old('2023-02-28', unknown)).length).toBe(2)
    expect(found(old('2036-03-01', unknown))).toContain('warning: agreement-past-age-limit')
    // Nothing is known of limits of PPPK before there were any.
    expect(found(old('2036-03-01', general), { on: '2018-11-27' })).not.toContain('warning: agreement-past-age-limit')
  })
})

describe('invariants 11 and 12: golongan', () => {
  it('of another kind is refused, in data that no compiler saw', () => {
    const as = (person: Person, golongan: string) => found({ ...person, golongan } as unknown as Person)
    expect(as(PNS, 'IX')).toEqual(['error: golongan-of-another-kind'])
    expect(as(PNS, 'III/e')).toEqual(['error: golongan-of-another-kind'])
    expect(as(CPNS, 'V')).toEqual(['error: golongan-of-another-kind'])
    expect(as(PPPK, 'III/a')).toEqual(['error: golongan-of-another-kind'])
    expect(as(PART_TIME, 'III/a')).toEqual(['error: golongan-of-another-kind'])
    expect(as(PART_TIME, 'V')).toEqual([])
  })

  it('below the ladder of the eselon warns, by the ladder in force or by the repealed one', () => {
    const ranked = (golongan: 'III/c' | 'III/d'): Person =>
      pns({
        golongan,
        post: { level: 'administrator', eselon: 'iii-b' },
      })
    expect(found(ranked('III/c'), { on: '2017-04-06' })).toEqual(['warning: rank-below-eselon'])
    expect(found(ranked('III/c'), { on: '2017-04-07' })).toEqual(['warning: rank-below-former-eselon'])
    expect(found(ranked('III/d'), { on: '2017-04-06' })).toEqual([])
  })
})

describe('invariants 22 and 23: those who are no ASN', () => {
  it.each(NON_ASN_KINDS)('%s carries no field of an ASN', (kind) => {
    const engagement = kind === 'pjlp' ? 'kontrak-jasa' : kind === 'tenaga-alih-daya' ? 'vendor' : 'surat-keputusan'
    const person = { kind, from: '2015-01-02', engagement } as Person
    const stray = {
      ...person,
      nip: PNS.nip,
      golongan: 'II/a',
      disciplineSanction: 'teguran-lisan',
    } as unknown as Person
    expect(check(stray).issues.map(({ code, fields }) => [code, fields.join()])).toEqual([
      ['asn-field-on-non-asn', 'kind,nip,golongan,disciplineSanction'],
    ])
    expect(found({ ...person, nip: undefined } as unknown as Person)).toEqual([])
  })

  const day = (from: DateInput, more: object = {}): Person => honorer({ from, ...more })

  it('appointed by decree since 31 October 2023 concern the official who appointed', () => {
    expect(found(day('2023-10-30', { fillsAsnPost: false }))).toEqual([])
    const { issues } = check(day('2023-10-31', { fillsAsnPost: false }))
    expect(issues.map(({ code, severity, concerns }) => [code, severity, concerns])).toEqual([
      ['appointed-after-ban', 'warning', 'appointing-official'],
    ])
    expect(found(day('2024-01-02', { engagement: 'kontrak-jasa' }))).toEqual([])
  })

  it('in an ASN post: barred since 28 November 2018, by another article since 31 October 2023', () => {
    const cited = (from: DateInput) =>
      check(day(from, { fillsAsnPost: true })).issues.map(({ code, provisions }) => `${code} ${provisions.length}`)
    expect(cited('2018-11-27')).toEqual([])
    expect(cited('2018-11-28')).toEqual(['asn-post-filled-after-ban 2'])
    expect(cited('2023-10-31')).toEqual(['appointed-after-ban 1', 'asn-post-filled-after-ban 4'])
    expect(left(day('2018-11-27'))).toEqual([])
    expect(left(day('2018-11-28'))).toEqual(['asn-post-filled-after-ban needs fillsAsnPost'])
  })

  it('end no sooner than they begin', () => {
    expect(found(day('2015-01-02', { lastDay: '2015-01-01' }))).toEqual(['error: days-out-of-order'])
    expect(found(day('2015-01-02', { lastDay: '2015-01-02' }))).toEqual([])
  })
})

describe('invariant 27: posts of PPPK', () => {
  const inPost = (level: Pppk['agreements'][0]['post']['level'], from: DateInput, postFrom?: DateInput): Person =>
    pppk({
      niHistory: ['19900214 201921 1 003'],
      agreements: [{ from, lastDay: addDays(from, 400), post: { level, from: postFrom } }],
    })

  it('that were not open weigh by whether the record is new', () => {
    for (const level of ['administrator', 'pengawas', 'pelaksana', 'jpt-pratama'] as const) {
      const person = inPost(level, '2023-10-30')
      expect(found(person)).toEqual(['depends-on-entry: post-not-open-to-pppk'])
      expect(found(person, { ...ON, entry: 'new' })).toEqual(['error: post-not-open-to-pppk'])
      expect(found(person, { ...ON, entry: 'recorded' })).toEqual(['warning: post-not-open-to-pppk'])
    }
  })

  it('are opened by UU 20/2023: managerial ones with a warning', () => {
    const later = (level: Parameters<typeof inPost>[0]) => found(inPost(level, '2023-10-31'))
    expect(later('pelaksana')).toEqual([])
    for (const level of ['administrator', 'pengawas', 'jpt-pratama', 'jpt-madya', 'jpt-utama'] as const) {
      expect(later(level)).toEqual(['warning: managerial-post-of-pppk'])
    }
    expect(found(inPost('jpt-madya', '2022-01-03'))).toEqual([])
    expect(found(inPost('jf-ahli-muda', '2022-01-03'))).toEqual([])
  })

  it('count from the first day in the post where that is told', () => {
    const moved = check(inPost('pengawas', '2023-01-02', '2023-12-01')).issues
    expect(moved.map(({ code, fields }) => [code, fields[1]])).toEqual([
      ['managerial-post-of-pppk', 'agreements[0].post.from'],
    ])
  })
})

describe('probation and service', () => {
  const probation = (from: DateInput, lastDay: DateInput, tmtCpns = from): Person =>
    cpns({
      birthDate: '1985-05-03',
      tmtCpns,
      nip: `19850503 ${tmtCpns.slice(0, 4)}${tmtCpns.slice(5, 7)} 1 001`,
      probation: { from, lastDay },
    })
  const only = (person: Person) => found(person).filter((one) => !one.includes('cpns-over'))

  it('is one year since PP 11/2017, one to two years under PP 98/2000', () => {
    expect(only(probation('2017-05-01', '2018-04-30'))).toEqual([])
    expect(only(probation('2017-05-01', '2018-05-01'))).toEqual(['warning: probation-not-as-long-as-set'])
    expect(only(probation('2017-05-01', '2018-04-29'))).toEqual(['warning: probation-not-as-long-as-set'])
    expect(only(probation('2010-05-01', '2012-04-30'))).toEqual([])
    expect(only(probation('2010-05-01', '2012-05-01'))).toEqual(['warning: probation-not-as-long-as-set'])
    expect(only(probation('2010-05-01', '2011-04-29'))).toEqual(['warning: probation-not-as-long-as-set'])
  })

  it('is not judged before PP 98/2000, and its days come in order', () => {
    const early: Person = cpns({
      birthDate: '1970-05-03',
      tmtCpns: '1995-03-01',
      nip: '19700503 199503 1 001',
      probation: { from: '1995-03-01', lastDay: '1999-02-28' },
    })
    expect(found(early)).toEqual([])
    expect(only(probation('2017-05-01', '2017-04-30'))).toEqual(['error: days-out-of-order'])
    expect(only(probation('2017-05-01', '2018-04-30', '2017-06-01'))).toEqual(['error: days-out-of-order'])
    expect(found(pns({ nik: undefined, birthDate: '2015-03-01' }))).toContain('error: days-out-of-order')
  })

  it('of an active PNS ends with the month of the age limit', () => {
    const active = (post: Extract<Person, { kind: 'pns' }>['post'], status: 'aktif' | 'pensiun' = 'aktif'): Person =>
      pns({
        nik: undefined,
        birthDate: '1967-02-14',
        nip: '19670214 199503 2 001',
        tmtCpns: '1995-03-01',
        tmtPns: undefined,
        post,
        status,
      })
    expect(found(active({ level: 'pengawas' }), { on: '2025-02-28' })).toEqual([])
    expect(found(active({ level: 'pengawas' }), { on: '2025-03-01' })).toEqual(['warning: active-past-age-limit'])
    expect(found(active({ level: 'pengawas' }, 'pensiun'), { on: '2025-03-01' })).toEqual([])
    expect(left(active({ level: 'jf-ahli-muda' }), { on: '2025-02-28' })).toEqual([])
    expect(left(active({ level: 'jf-ahli-muda' }), { on: '2025-03-01' })).toEqual([
      'active-past-age-limit needs post.limitSource',
    ])
  })
})

describe('any record', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((more) => addDays('1950-01-01', more))
  const records: fc.Arbitrary<Person> = fc.oneof(
    fc
      .record({ birthDate: day, tmtCpns: day, sex: fc.constantFrom('pria', 'wanita') })
      .map((more) => pns({ ...more }) as Person),
    fc
      .record({ birthDate: day, tmtCpns: day, from: day, lastDay: day })
      .map(({ from, lastDay, ...more }) => cpns({ ...more, probation: { from, lastDay } }) as Person),
    fc
      .record({
        birthDate: day,
        from: day,
        lastDay: day,
        on: day,
        level: fc.constantFrom('jf-ahli-muda', 'pengawas', 'jpt-madya'),
      })
      .map(
        ({ birthDate, from, lastDay, on, level }) =>
          pppk({
            birthDate,
            application: { on, post: { level } },
            agreements: [{ from, lastDay, post: { level } }],
          }) as Person,
      ),
    fc.record({ from: day, lastDay: day, fillsAsnPost: fc.boolean() }).map((more) => honorer({ ...more }) as Person),
  )

  it('is looked at without a throw and without a change, each issue by its own name', () => {
    fc.assert(
      fc.property(records, day, fc.constantFrom('new', 'recorded', undefined), (person, on, entry) => {
        const before = structuredClone(person)
        const { worst, issues, notChecked } = checkPerson(person, { on, entry })
        expect(person).toEqual(before)
        const known: readonly PersonIssueCode[] = PERSON_ISSUES
        for (const { code, fields } of issues) expect([known.includes(code), fields.length > 0]).toEqual([true, true])
        for (const { code, missing } of notChecked)
          expect([known.includes(code), missing.length > 0]).toEqual([true, true])
        expect(worst === 'sound').toBe(issues.length === 0)
        if (entry !== undefined) expect(worst).not.toBe('depends-on-entry')
      }),
      { numRuns: 500 },
    )
  })

  it('is refused at the plain door where a date is none', () => {
    expect(() => check(pns({ birthDate: '1990-02-30' }))).toThrow(RangeError)
    expect(() => check(PNS, { on: '2025-06-31' })).toThrow(RangeError)
    expect(() => check(honorer({ from: '2015-13-01' }))).toThrow(RangeError)
  })
})
