import { describe, expect, it } from 'vitest'
import {
  checkNumber,
  formatNik,
  formatNiPppk,
  formatNip,
  formatNumber,
  type IdentityNumber,
  identifyNumber,
  type NumberIssue,
  type NumberReading,
  parseNik,
  parseNiPppk,
  parseNip,
} from '../../../src/people'

type Parse = (
  text: string,
  reading?: NumberReading,
) =>
  | { readonly ok: true; readonly value: IdentityNumber }
  | { readonly ok: false; readonly issues: readonly NumberIssue[] }

const issuesOf = (parse: Parse, text: string, on?: '2005-03-13' | '1905-03-13') => {
  const read = parse(text, { on })
  return read.ok ? [] : read.issues
}

describe('an issue tells the part, where it stands, what was given and what is accepted', () => {
  it.each<[string, Parse, string, Partial<NumberIssue>, on?: '2005-03-13' | '1905-03-13']>([
    [
      'a birth date that is none',
      parseNip,
      '199002302015031001',
      {
        code: 'impossible-date',
        part: 'birth-date',
        digits: [1, 8],
        given: '19900230',
        accepted: ['YYYYMMDD, 1900-2099'],
      },
    ],
    [
      'a birth after the reading',
      parseNip,
      '200503142025041002',
      {
        code: 'born-after-reading',
        part: 'birth-date',
        digits: [1, 8],
        given: '20050314',
        accepted: ['YYYYMMDD, 2005-03-13 or earlier'],
        bound: '2005-03-13',
      },
      '2005-03-13',
    ],
    [
      'a sex that is none',
      parseNip,
      '199002142015033001',
      { code: 'impossible-sex', part: 'sex', digits: [15, 15], given: '3', accepted: ['1', '2'] },
    ],
    [
      'a serial of zeros',
      parseNip,
      '199002142015031000',
      { code: 'serial-zero', part: 'serial', digits: [16, 18], given: '000', accepted: ['001-999'] },
    ],
    [
      'a year of appointment out of reach',
      parseNip,
      '199002141899031001',
      {
        code: 'impossible-year',
        part: 'appointment-year',
        digits: [9, 12],
        given: '1899',
        accepted: ['1900-2099'],
      },
    ],
    [
      'the number of a PPPK for a NIP',
      parseNip,
      '199002142021211001',
      {
        code: 'of-another-kind',
        part: 'appointment-month',
        digits: [13, 14],
        given: '21',
        accepted: ['01-12'],
        mayBe: ['ni-pppk'],
      },
    ],
    [
      'a month that is none, and nothing about an appointment before birth',
      parseNip,
      '201602142015131001',
      {
        code: 'impossible-month',
        part: 'appointment-month',
        digits: [13, 14],
        given: '13',
        accepted: ['01-12'],
      },
    ],
    [
      'an appointment before birth',
      parseNip,
      '201502142010031001',
      {
        code: 'appointed-before-birth',
        part: 'appointment-month',
        digits: [9, 14],
        given: '201003',
        accepted: ['YYYYMM, 2015-02 or later'],
        bound: '2015-02',
      },
    ],
    [
      'an appointment before 18',
      parseNip,
      '199003152008021001',
      {
        code: 'appointed-under-18',
        part: 'appointment-month',
        digits: [9, 14],
        given: '200802',
        accepted: ['YYYYMM, 2008-03 or later'],
        bound: '2008-03',
      },
    ],
    [
      'a NIP for the number of a PPPK',
      parseNiPppk,
      '199002142021031001',
      {
        code: 'of-another-kind',
        part: 'agreement-code',
        digits: [13, 14],
        given: '03',
        accepted: ['21-99'],
        mayBe: ['nip'],
      },
    ],
    [
      'a code of agreement that is none',
      parseNiPppk,
      '199002142021131001',
      {
        code: 'impossible-agreement-code',
        part: 'agreement-code',
        digits: [13, 14],
        given: '13',
        accepted: ['21-99'],
      },
    ],
    [
      'an appointment before there were PPPK',
      parseNiPppk,
      '199002142018211001',
      {
        code: 'appointed-before-pppk',
        part: 'appointment-year',
        digits: [9, 12],
        given: '2018',
        accepted: ['2019-2099'],
        bound: '2019',
      },
    ],
    [
      'an appointment of a PPPK before birth',
      parseNiPppk,
      '202601012025211001',
      {
        code: 'appointed-before-birth',
        part: 'appointment-year',
        digits: [9, 12],
        given: '2025',
        accepted: ['2026 or later'],
        bound: '2026',
      },
    ],
    [
      'a year of a PPPK out of reach',
      parseNiPppk,
      '199002142100211001',
      {
        code: 'impossible-year',
        part: 'appointment-year',
        digits: [9, 12],
        given: '2100',
        accepted: ['1900-2099'],
      },
    ],
    [
      'a birth date of a PPPK that is none',
      parseNiPppk,
      '199002302021211001',
      {
        code: 'impossible-date',
        part: 'birth-date',
        digits: [1, 8],
        given: '19900230',
        accepted: ['YYYYMMDD, 1900-2099'],
      },
    ],
    [
      'a sex of a PPPK that is none',
      parseNiPppk,
      '199002142021210001',
      { code: 'impossible-sex', part: 'sex', digits: [15, 15], given: '0', accepted: ['1', '2'] },
    ],
    [
      'a serial of a PPPK of zeros',
      parseNiPppk,
      '199002142021211000',
      { code: 'serial-zero', part: 'serial', digits: [16, 18], given: '000', accepted: ['001-999'] },
    ],
    [
      'a day of a NIK that is none',
      parseNik,
      '3273013202900001',
      {
        code: 'impossible-date',
        part: 'birth-date',
        digits: [7, 12],
        given: '320290',
        accepted: ['DDMMYY', 'DDMMYY, DD + 40'],
      },
    ],
    [
      'a birth by NIK after the reading',
      parseNik,
      '3273011403050002',
      {
        code: 'born-after-reading',
        part: 'birth-date',
        digits: [7, 12],
        given: '140305',
        accepted: ['DDMMYY, 1905-03-13 or earlier'],
        bound: '1905-03-13',
      },
      '1905-03-13',
    ],
    [
      'a serial of a NIK of zeros',
      parseNik,
      '3273011402900000',
      { code: 'serial-zero', part: 'serial', digits: [13, 16], given: '0000', accepted: ['0001-9999'] },
    ],
  ])('%s', (_, parse, text, issue, on) => {
    const number = parse === parseNip ? 'nip' : parse === parseNiPppk ? 'ni-pppk' : 'nik'
    expect(issuesOf(parse, text, on)).toStrictEqual([{ ...issue, number }])
  })

  it('of a number whose kind is not told names none', () => {
    expect(issuesOf(identifyNumber, '199002302015133000')).toStrictEqual([
      {
        code: 'impossible-date',
        number: null,
        part: 'birth-date',
        digits: [1, 8],
        given: '19900230',
        accepted: ['YYYYMMDD, 1900-2099'],
      },
      {
        code: 'kind-not-told',
        number: null,
        part: 'kind-code',
        digits: [13, 14],
        given: '13',
        accepted: ['01-12', '21-99'],
      },
      { code: 'impossible-sex', number: null, part: 'sex', digits: [15, 15], given: '3', accepted: ['1', '2'] },
      { code: 'serial-zero', number: null, part: 'serial', digits: [16, 18], given: '000', accepted: ['001-999'] },
    ])
  })

  it.each([
    ['NIP. 199002142015031001', 'nip', 'NIP.', '18 digits'],
    [' NI. PPPK : 199002142021211001', 'ni-pppk', 'NI. PPPK :', '18 digits'],
    ['NIP  PPPK 199002142021211001', 'ni-pppk', 'NIP  PPPK', '18 digits'],
    ['NIK 3273011402900001', 'nik', 'NIK', '16 digits'],
  ] as const)('names the label of %o with the number that was found behind it', (text, number, given, accepted) => {
    const issue = { code: 'label-in-front', number, part: 'whole', digits: null, given }
    expect(issuesOf(identifyNumber, text)).toStrictEqual([{ ...issue, accepted: ['18 digits', '16 digits'] }])
    const parse = { nip: parseNip, 'ni-pppk': parseNiPppk, nik: parseNik }[number]
    expect(issuesOf(parse, text)).toStrictEqual([{ ...issue, accepted: [accepted] }])
  })

  it('takes a word for a label in front only, and tells a sign once for each way in which it is wrong', () => {
    const codes = (text: string) => issuesOf(parseNip, text).map(({ code }) => code)
    expect(codes('199002142015031001 NIP')).toEqual(['not-a-digit', 'wrong-length'])
    expect(codes('NIP NIP 199002142015031001')).toEqual(['label-in-front', 'not-a-digit', 'wrong-length'])
  })

  it('shows signs that stand together together, and forty of them whole', () => {
    const whole = { number: 'nip', part: 'whole', digits: null }
    expect(issuesOf(parseNip, '19900214--201503/–1 001')).toStrictEqual([
      { ...whole, code: 'separator-not-accepted', given: '--', accepted: ['space', 'dot', 'no-break-space'] },
      { ...whole, code: 'separator-not-accepted', given: '/–', accepted: ['space', 'dot', 'no-break-space'] },
    ])
    for (const [given, shown] of [
      ['a'.repeat(40), 'a'.repeat(40)],
      ['a'.repeat(41), `${'a'.repeat(40)}…`],
    ] as const)
      expect(issuesOf(parseNip, given)).toStrictEqual([
        { ...whole, code: 'not-a-digit', given: shown, accepted: ['0-9'] },
        { ...whole, code: 'wrong-length', given: '0', accepted: ['18 digits'] },
      ])
    expect(issuesOf(parseNip, '')).toStrictEqual([{ ...whole, code: 'empty', given: '', accepted: ['18 digits'] }])
    expect(issuesOf(parseNip, '9'.repeat(70))).toStrictEqual([
      { ...whole, code: 'too-long', given: `${'9'.repeat(40)}…`, accepted: ['18 digits'] },
    ])
  })
})

describe('a warning tells the part and what stands there', () => {
  const warnings = (parse: Parse, text: string, on?: '2014-12-31' | '2026-01-01') => {
    const read = parse(text, { on })
    return read.ok ? read.value.warnings : read.issues
  }

  it('of an appointment', () => {
    const nip = { number: 'nip', part: 'appointment-month', days: [] }
    expect(warnings(parseNip, '199002142015031001', '2014-12-31')).toStrictEqual([
      { ...nip, code: 'appointed-after-reading', given: '201503' },
    ])
    expect(warnings(parseNip, '195001012000121001')).toStrictEqual([
      { ...nip, code: 'appointed-over-36', given: '200012' },
    ])
    expect(warnings(parseNip, '198303012000111001')).toStrictEqual([
      { ...nip, code: 'appointed-under-18-earlier', given: '200011' },
    ])
    expect(warnings(parseNiPppk, '200601012025211001')).toStrictEqual([
      { number: 'ni-pppk', part: 'appointment-year', days: [], code: 'appointed-under-20', given: '2025' },
    ])
  })

  it('of a NIK', () => {
    expect(warnings(parseNik, '0200011403050002', '2026-01-01')).toStrictEqual([
      { code: 'looks-like-npwp', number: 'nik', part: 'region', given: '02', days: [] },
      { code: 'region-not-of-form', number: 'nik', part: 'region', given: '020001', days: [] },
      {
        code: 'century-not-told',
        number: 'nik',
        part: 'birth-date',
        given: '140305',
        days: ['1905-03-14', '2005-03-14'],
      },
    ])
  })
})

describe('what is compared and written', () => {
  const thrown = (call: () => unknown): unknown => {
    try {
      return call()
    } catch (error) {
      return error
    }
  }

  it('tells the sex of a NIK by its birth date', () => {
    const read = identifyNumber('3273015402900001', { on: '2026-01-01' })
    expect(read.ok && checkNumber(read.value, { sex: 'pria' }).warnings).toEqual([
      { code: 'sex-differs', number: 'nik', part: 'birth-date', field: 'sex', says: ['wanita'], stated: 'pria' },
    ])
  })

  it('refuses a sex that is none with an error, and shows no more of it than is needed', () => {
    const read = identifyNumber('199002142015031001')
    const error = thrown(() => read.ok && checkNumber(read.value, { sex: 'x'.repeat(50) as never }))
    expect(error).toBeInstanceOf(RangeError)
    expect(String(error)).toContain(`sex: "${'x'.repeat(40)}" is not a code`)
  })

  it('writes a number that was read before', () => {
    const [nip, niPppk, nik] = [
      parseNip('199002142015031001'),
      parseNiPppk('199002142021211001'),
      parseNik('3273011402900001', { on: '2026-01-01' }),
    ]
    expect(nip.ok && formatNip(nip.value)).toBe('19900214 201503 1 001')
    expect(niPppk.ok && formatNiPppk(niPppk.value)).toBe('19900214 202121 1 001')
    expect(nik.ok && formatNik(nik.value, '.')).toBe('327301.140290.0001')
  })

  it.each([
    ['NIP', () => formatNip('1')],
    ['nomor induk PPPK', () => formatNiPppk('1')],
    ['NIK', () => formatNik('1')],
    ['NIP, nomor induk PPPK, NIK', () => formatNumber('1')],
  ])('names what is accepted: %s', (accepted, format) => {
    expect(String(thrown(format))).toContain(`accepted: ${accepted}. Parse`)
  })
})
