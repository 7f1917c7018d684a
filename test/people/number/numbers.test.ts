import { describe, expect, it } from 'vitest'
import {
  type IdentityNumber,
  identifyNumber,
  LONGEST_NUMBER_TEXT,
  type NumberIssue,
  type NumberReading,
  parseNik,
  parseNiPppk,
  parseNip,
} from '../../../src/people'
import { type Layout, NI_PPPKS, NIKS, NIPS } from './layouts'

const PARSERS = [
  ['NIP', parseNip, NIPS],
  ['nomor induk PPPK', parseNiPppk, NI_PPPKS],
  ['NIK', parseNik, NIKS],
] as const

type Parse = (
  text: string,
  reading?: NumberReading,
) =>
  | { readonly ok: true; readonly value: IdentityNumber }
  | { readonly ok: false; readonly issues: readonly NumberIssue[] }

function readAs(parse: Parse, text: string, reading: NumberReading = {}): IdentityNumber {
  const read = parse(text, reading)
  if (!read.ok) throw new Error(`${text}: ${read.issues.map(({ code }) => code).join()}`)
  return read.value
}

/** Each issue as `part: code`. */
function wrong(parse: Parse, text: unknown, reading: NumberReading = {}): string[] {
  const read = parse(text as string, reading)
  return read.ok ? [] : read.issues.map(({ part, code }) => `${part}: ${code}`)
}

/** The codes of the warnings of a number that must be readable. */
function warned(parse: Parse, text: string, reading: NumberReading = {}): string[] {
  return readAs(parse, text, reading).warnings.map(({ code }) => code)
}

describe.each(PARSERS)('a real layout: %s', (_, parse: Parse, layouts: readonly Layout<unknown>[]) => {
  it.each(layouts.map((one) => [one.name, one] as const))('%s', (_name, { text, on, value }) => {
    const read = readAs(parse, text, { on })
    expect({ ...read, warnings: read.warnings.map(({ code }) => code) }).toEqual(value)
    // Whoever does not know which number it is, reads the same.
    expect(identifyNumber(text, { on })).toEqual({ ok: true, value: read })
  })
})

describe('a number of the wrong length', () => {
  it.each([
    [parseNip, '19900214201503100', '17', undefined],
    [parseNip, '1990021420150310011', '19', undefined],
    [parseNip, '130123456', '9', ['nip-lama']],
    [parseNip, '3273011402900001', '16', ['nik', 'npwp']],
    [parseNiPppk, '3273011402900001', '16', ['nik', 'npwp']],
    [parseNik, '199002142015031001', '18', ['nip', 'ni-pppk']],
    [parseNik, '012345678901000', '15', ['npwp']],
    [identifyNumber, '19900214 201503 1 00', '17', undefined],
    [identifyNumber, '81020304', '8', ['nrp-polri']],
    [identifyNumber, '5020304', '7', ['nomor-tni']],
    [identifyNumber, '502030', '6', ['nomor-tni']],
    [identifyNumber, '50203', '5', ['nomor-tni']],
  ] as const)('%o: %s', (parse, text, given, mayBe) => {
    const read = parse(text)
    expect(read).toEqual({
      ok: false,
      issues: [
        {
          code: 'wrong-length',
          number: parse === parseNip ? 'nip' : parse === parseNiPppk ? 'ni-pppk' : parse === parseNik ? 'nik' : null,
          part: 'whole',
          digits: null,
          given,
          accepted:
            parse === identifyNumber ? ['18 digits', '16 digits'] : [parse === parseNik ? '16 digits' : '18 digits'],
          ...(mayBe === undefined ? {} : { mayBe }),
        },
      ],
    })
  })
})

describe('inputs on which packages in use go wrong', () => {
  it('a NIK of 2005 is not read as 1905', () => {
    expect(readAs(parseNik, '3273011403050002', { on: '2026-01-01' })).toMatchObject({
      birthDates: ['1905-03-14', '2005-03-14'],
    })
  })

  it('the NIK of a woman is not read as that of a man, nor her day of birth as 54', () => {
    expect(readAs(parseNik, '3273015402900001', { on: '2026-01-01' })).toMatchObject({
      sex: 'wanita',
      birthDates: ['1990-02-14'],
    })
  })

  it('the number of a PPPK is accepted, for what it is', () => {
    expect(readAs(identifyNumber, '199002142021212001').kind).toBe('ni-pppk')
    expect(wrong(parseNip, '199002142021212001')).toEqual(['appointment-month: of-another-kind'])
  })

  it.each([
    ['30 February', '199002302015031001', ['birth-date: impossible-date']],
    ['29 February of a common year', '199002292015031001', ['birth-date: impossible-date']],
    ['31 April', '199004312015031001', ['birth-date: impossible-date']],
    ['month 13 of birth', '199013012015031001', ['birth-date: impossible-date']],
    ['an appointment before birth', '199502141990031001', ['appointment-month: appointed-before-birth']],
    ['an appointment in the month before birth', '199502141995011001', ['appointment-month: appointed-before-birth']],
    ['a serial of zeros', '199002142015031000', ['serial: serial-zero']],
    [
      'all of them',
      '199502301990131000',
      ['birth-date: impossible-date', 'appointment-month: impossible-month', 'serial: serial-zero'],
    ],
  ])('%s is refused', (_, text, issues) => {
    expect(wrong(parseNip, text)).toEqual(issues)
    expect(wrong(identifyNumber, text).length).toBeGreaterThan(0)
  })

  it('a NIK of 30 February, of day 32, 40 and 72, and of serial 0000 is refused', () => {
    for (const day of ['30', '70', '32', '40', '72', '99', '00'])
      expect(wrong(parseNik, `327301${day}02900001`), day).toEqual(['birth-date: impossible-date'])
    expect(wrong(parseNik, '3273011413900000')).toEqual(['birth-date: impossible-date', 'serial: serial-zero'])
    expect(readAs(parseNik, '3273017101900001', { on: '2026-01-01' })).toMatchObject({ birthDates: ['1990-01-31'] })
    expect(readAs(parseNik, '3273014101900001', { on: '2026-01-01' })).toMatchObject({ birthDates: ['1990-01-01'] })
  })
})

describe('the boundaries of digits 13 and 14', () => {
  it.each(Array.from({ length: 100 }, (_, code) => `${code}`.padStart(2, '0')).map((code) => [code] as const))(
    '%s',
    (code) => {
      const figure = Number(code)
      const text = `19900214${2021}${code}1001`
      const nip = figure >= 1 && figure <= 12
      const niPppk = figure >= 21
      expect(parseNip(text).ok).toBe(nip)
      expect(parseNiPppk(text).ok).toBe(niPppk)
      const read = identifyNumber(text)
      expect(read.ok ? read.value.kind : read.issues.map((issue) => issue.code)).toEqual(
        nip ? 'nip' : niPppk ? 'ni-pppk' : ['kind-not-told'],
      )
      expect(wrong(parseNip, text)).toEqual(
        nip ? [] : [`appointment-month: ${niPppk ? 'of-another-kind' : 'impossible-month'}`],
      )
      expect(wrong(parseNiPppk, text)).toEqual(
        niPppk ? [] : [`agreement-code: ${nip ? 'of-another-kind' : 'impossible-agreement-code'}`],
      )
    },
  )
})

describe('the other boundaries', () => {
  it.each([
    ['189912312015031001', ['birth-date: impossible-date']],
    ['190001011930031001', []],
    ['199002141899031001', ['appointment-year: impossible-year']],
    ['199002142100031001', ['appointment-year: impossible-year']],
    ['199002142015030001', ['sex: impossible-sex']],
    ['199002142015033001', ['sex: impossible-sex']],
    ['210001012099121001', ['birth-date: impossible-date']],
  ])('%s', (text, issues) => {
    expect(wrong(parseNip, text)).toEqual(issues)
  })

  // 18 on 15 March 2008; an appointment of March 2008 may have been on that day or later.
  it.each([
    ['199003152008021001', ['appointment-month: appointed-under-18'], []],
    ['199003152008031001', [], []],
    ['199003312008031001', [], []],
    ['199004012008031001', ['appointment-month: appointed-under-18'], []],
    ['199003152027021001', [], []],
    // 37 on 15 March 2027, so that an appointment of March may still have been before.
    ['199003152027031001', [], []],
    ['199003152027041001', [], ['appointed-over-36']],
    ['199003012027031001', [], ['appointed-over-36']],
    // The rule on age is of November 2000.
    ['198303012000111001', [], ['appointed-under-18-earlier']],
    ['198303012000121001', ['appointment-month: appointed-under-18'], []],
    ['195001012000111001', [], []],
    ['195001012000121001', [], ['appointed-over-36']],
    ['199003151990031001', [], ['appointed-under-18-earlier']],
    ['199003311990031001', [], ['appointed-under-18-earlier']],
    ['201502142010031001', ['appointment-month: appointed-before-birth'], []],
    ['199003311990021001', ['appointment-month: appointed-before-birth'], []],
  ])('age at appointment: %s', (text, issues, warnings) => {
    expect(wrong(parseNip, text)).toEqual(issues)
    if (issues.length === 0) expect(warned(parseNip, text)).toEqual(warnings)
  })

  it.each([
    ['199002142018211001', ['appointment-year: appointed-before-pppk'], []],
    ['199002142019211001', [], []],
    ['200512312025211001', [], []],
    ['200601012025211001', [], ['appointed-under-20']],
    ['202512312025211001', [], ['appointed-under-20']],
    ['202601012025211001', ['appointment-year: appointed-before-birth'], []],
    ['199002141066211001', ['appointment-year: impossible-year'], []],
  ])('year of appointment: %s', (text, issues, warnings) => {
    expect(wrong(parseNiPppk, text)).toEqual(issues)
    if (issues.length === 0) expect(warned(parseNiPppk, text)).toEqual(warnings)
  })

  it.each([
    [parseNip, '200503142025041002', '2005-03-13', ['birth-date: born-after-reading']],
    [parseNip, '200503142025041002', '2005-03-14', []],
    [parseNiPppk, '200503142025211002', '2005-03-13', ['birth-date: born-after-reading']],
    [parseNik, '3273011403050002', '1905-03-13', ['birth-date: born-after-reading']],
    [parseNik, '3273011403050002', '1905-03-14', []],
    [
      identifyNumber,
      '200503142025131002',
      '2005-03-13',
      ['birth-date: born-after-reading', 'kind-code: kind-not-told'],
    ],
  ] as const)('%o of %s read on %s', (parse, text, on, issues) => {
    expect(wrong(parse, text, { on })).toEqual(issues)
  })

  it('the century of a NIK is told on the day of birth, and no day before', () => {
    const days = (on: '2005-03-13' | '2005-03-14') => readAs(parseNik, '3273011403050002', { on })
    expect(days('2005-03-13')).toMatchObject({ birthDates: ['1905-03-14'], warnings: [] })
    expect(days('2005-03-14')).toMatchObject({ birthDates: ['1905-03-14', '2005-03-14'] })
  })

  it('a kecamatan of zeros is odd by itself', () => {
    expect(warned(parseNik, '3273001402900001', { on: '2026-01-01' })).toEqual(['region-not-of-form'])
    expect(warned(parseNik, '3200011402900001', { on: '2026-01-01' })).toEqual(['region-not-of-form'])
  })

  it('the first day of the month or year of appointment is no longer after the reading', () => {
    expect(warned(parseNip, '199002142015031001', { on: '2015-02-28' })).toEqual(['appointed-after-reading'])
    expect(warned(parseNip, '199002142015031001', { on: '2015-03-01' })).toEqual([])
    expect(warned(parseNiPppk, '199002142021211001', { on: '2020-12-31' })).toEqual(['appointed-after-reading'])
    expect(warned(parseNiPppk, '199002142021211001', { on: '2021-01-01' })).toEqual([])
  })
})

describe('what is between and around the digits', () => {
  it.each(['', ' ', '.', '\u00a0', '\u202f', '\u2007', ' . '])('passes over %o', (separator) => {
    const text = ['', '19900214', '201503', '1', '001', ''].join(separator)
    expect(readAs(parseNip, text).digits).toBe('199002142015031001')
  })

  it.each([
    ['-', '-'],
    ['/', '/'],
    ['\t', '\\u0009'],
    ['\n', '\\u000a'],
    ['\u200b', '\\u200b'],
    ['\u202e', '\\u202e'],
    ['\ud800', '\\ud800'],
    ['😀', '😀'],
    ['?', '?'],
    [' – ', '–'],
  ])('refuses %o once, and reads on', (separator, given) => {
    const read = parseNip(['19900230', '201503', '1', '001'].join(separator))
    expect(read).toMatchObject({
      ok: false,
      issues: [
        { code: 'separator-not-accepted', given, accepted: ['space', 'dot', 'no-break-space'] },
        { code: 'impossible-date' },
      ],
    })
  })

  it.each([
    ['O for 0', '19900214 201503 1 OO1', ['O'.repeat(2)]],
    ['digits of other scripts', '１99002142015031001', ['１']],
    ['Arabic digits', '٣273011402900001', ['٣']],
    ['a letter and its accent', '1990\u0301214 201503 1 001', ['\u0301']],
  ])('refuses %s by name', (_, text, given) => {
    const parse: Parse = text.length === 16 ? parseNik : parseNip
    const read = parse(text)
    const letters = read.ok ? [] : read.issues.filter(({ code }) => code === 'not-a-digit')
    expect(letters.map((issue) => issue.given)).toEqual(given)
  })

  it('reports beside a letter what is wrong with the parts that can be read', () => {
    expect(wrong(parseNip, 'l9900230 201513 3 OOO')).toEqual([
      'whole: not-a-digit',
      'whole: not-a-digit',
      'appointment-month: impossible-month',
      'sex: impossible-sex',
    ])
    expect(wrong(parseNip, '19900230 2OI513 X 000')).toEqual([
      'whole: not-a-digit',
      'whole: not-a-digit',
      'birth-date: impossible-date',
      'appointment-month: impossible-month',
      'serial: serial-zero',
    ])
    expect(wrong(parseNip, '19900214 2015O3 1 000')).toEqual(['whole: not-a-digit', 'serial: serial-zero'])
    expect(wrong(parseNiPppk, '19900230 2O21z1 1 000')).toEqual([
      'whole: not-a-digit',
      'whole: not-a-digit',
      'birth-date: impossible-date',
      'serial: serial-zero',
    ])
    expect(wrong(parseNik, '327301 l40290 0000')).toEqual(['whole: not-a-digit', 'serial: serial-zero'])
    expect(wrong(identifyNumber, '19900230 2015O3 3 000')).toEqual([
      'whole: not-a-digit',
      'birth-date: impossible-date',
      'sex: impossible-sex',
      'serial: serial-zero',
    ])
  })

  it.each([
    'NIP. 19900214 201503 1 001',
    'NIP: 19900214 201503 1 001',
    'nip 19900214 201503 1 001',
    ' NIP.199002142015031001',
  ])('names the label in %o and reads on', (text) => {
    expect(wrong(parseNip, text)).toEqual(['whole: label-in-front'])
    expect(wrong(identifyNumber, text)).toEqual(['whole: label-in-front'])
  })

  it.each(['NI PPPK 199002142021211001', 'NIPPPK. 199002142021211001', 'NIP PPPK: 199002142021211001'])(
    'names the label in %o',
    (text) => {
      expect(wrong(parseNiPppk, text)).toEqual(['whole: label-in-front'])
    },
  )

  it('takes digits with a letter among them for no other number', () => {
    const read = identifyNumber('13O123456')
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: 'not-a-digit' }, { code: 'wrong-length', given: '8' }])
    expect(read.ok ? [] : read.issues.filter(({ mayBe }) => mayBe !== undefined)).toEqual([])
  })

  it('names the label of a NIK, and takes no other word for one', () => {
    expect(wrong(parseNik, 'NIK : 3273011402900001')).toEqual(['whole: label-in-front'])
    expect(wrong(parseNik, 'NIKO 3273011402900001')).toEqual(['whole: not-a-digit', 'whole: wrong-length'])
  })

  it.each([
    ['', ['whole: empty']],
    [' . ', ['whole: empty']],
    ['NIP.', ['whole: label-in-front', 'whole: empty']],
    ['---', ['whole: separator-not-accepted']],
    ['abc', ['whole: not-a-digit', 'whole: wrong-length']],
  ])('says of %o what is there', (text, issues) => {
    expect(wrong(identifyNumber, text)).toEqual(issues)
  })
})

describe('an open door', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [199002142015031001n, 'bigint'],
    [3273011402900001, 'number'],
    [{}, 'object'],
    [[], 'object'],
    [Symbol('nip'), 'symbol'],
    [() => '199002142015031001', 'function'],
    [new String('199002142015031001'), 'object'],
    [true, 'boolean'],
  ])('takes no %o for a text', (given, type) => {
    for (const parse of [parseNip, parseNiPppk, parseNik, identifyNumber]) {
      const read = parse(given as never)
      expect(read).toMatchObject({ ok: false, issues: [{ code: 'not-text', given: type, part: 'whole' }] })
    }
  })

  it('reads no more than a number can need, however much is given', () => {
    const longest = '19900214 201503 1 001'.padEnd(LONGEST_NUMBER_TEXT)
    expect(parseNip(longest).ok).toBe(true)
    expect(wrong(parseNip, `${longest} `)).toEqual(['whole: too-long'])
    for (const sign of ['1', ' ', 'a', '\u0301', 'NIP ', '😀', '\ud800']) {
      const huge = sign.repeat(5_000_000)
      // Made flat once, so that only the reading is timed; were it read to its end, this would take minutes.
      huge.charCodeAt(huge.length - 1)
      const before = performance.now()
      for (let time = 0; time < 500; time++) expect(wrong(identifyNumber, huge)).toEqual(['whole: too-long'])
      expect(performance.now() - before).toBeLessThan(5_000)
    }
    const read = identifyNumber('1'.repeat(1_000_000))
    expect(read.ok ? '' : read.issues[0]?.given).toBe(`${'1'.repeat(40)}…`)
  })

  it('throws only for a day of the reading that is none, by its name', () => {
    for (const parse of [parseNip, parseNiPppk, parseNik, identifyNumber])
      expect(() => parse('199002142015031001', { on: '2026-02-30' })).toThrow(/^on: "2026-02-30"/)
  })
})
