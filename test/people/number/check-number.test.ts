import { describe, expect, it } from 'vitest'
import {
  checkNumber,
  EMPLOYEE_KINDS,
  type EmployeeKind,
  formatNik,
  formatNiPppk,
  formatNip,
  formatNumber,
  type IdentityNumber,
  identifyNumber,
  NON_ASN_KINDS,
  type StatedPerson,
} from '../../../src/people'

function read(text: string, on?: '2026-01-01'): IdentityNumber {
  const found = identifyNumber(text, { on })
  if (!found.ok) throw new Error(text)
  return found.value
}

const NIP = read('19900214 201503 1 001')
const NI_PPPK = read('19900214 202121 2 001')
const NIK = read('3273015402900001', '2026-01-01')
const NIK_OF_EITHER = read('3273011403050002', '2026-01-01')

const told = (number: IdentityNumber, stated: StatedPerson) => {
  const { ok, compared, issues, warnings } = checkNumber(number, stated)
  return { ok, compared, issues: issues.map(({ code }) => code), warnings: warnings.map(({ code }) => code) }
}

describe('checkNumber', () => {
  it('compares nothing that is not stated', () => {
    for (const number of [NIP, NI_PPPK, NIK])
      expect(checkNumber(number, {})).toEqual({ ok: true, compared: [], issues: [], warnings: [] })
    expect(told(NIP, { birthDateCorrected: true })).toEqual({ ok: true, compared: [], issues: [], warnings: [] })
  })

  it('finds a whole record in order', () => {
    const stated = { birthDate: '1990-02-14', sex: 'pria', kind: 'cpns', appointedOn: '2015-03-01' } as const
    const compared = ['birthDate', 'sex', 'kind', 'appointedOn']
    expect(told(NIP, stated)).toEqual({ ok: true, compared, issues: [], warnings: [] })
    expect(told(NIP, { ...stated, kind: 'pns' }).ok).toBe(true)
    const pppk = {
      birthDate: '1990-02-14',
      sex: 'wanita',
      kind: 'pppk-paruh-waktu',
      appointedOn: '2021-07-15',
    } as const
    expect(told(NI_PPPK, pppk)).toEqual({ ok: true, compared, issues: [], warnings: [] })
    expect(told(NI_PPPK, { ...pppk, kind: 'pppk' }).ok).toBe(true)
  })

  it('tells every difference of a NIP, each with both sides', () => {
    expect(
      checkNumber(NIP, { birthDate: '1990-02-15', sex: 'wanita', kind: 'thl', appointedOn: '2015-04-02' }),
    ).toEqual({
      ok: false,
      compared: ['birthDate', 'sex', 'kind', 'appointedOn'],
      issues: [
        {
          code: 'birth-date-differs',
          number: 'nip',
          part: 'birth-date',
          field: 'birthDate',
          says: ['1990-02-14'],
          stated: '1990-02-15',
        },
        { code: 'sex-differs', number: 'nip', part: 'sex', field: 'sex', says: ['pria'], stated: 'wanita' },
        { code: 'kind-differs', number: 'nip', part: 'whole', field: 'kind', says: ['pns', 'cpns'], stated: 'thl' },
        {
          code: 'appointment-differs',
          number: 'nip',
          part: 'appointment-month',
          field: 'appointedOn',
          says: ['2015-03'],
          stated: '2015-04-02',
        },
      ],
      warnings: [
        {
          code: 'appointment-not-on-the-first',
          number: 'nip',
          part: 'appointment-month',
          field: 'appointedOn',
          says: ['2015-03'],
          stated: '2015-04-02',
        },
      ],
    })
  })

  it('takes another birth date for a warning where a correction is on record, and only that', () => {
    const corrected = { birthDate: '1990-02-15', birthDateCorrected: true } as const
    for (const number of [NIP, NI_PPPK]) {
      expect(told(number, corrected)).toMatchObject({ ok: true, warnings: ['birth-date-differs'] })
      expect(told(number, { ...corrected, birthDateCorrected: false }).issues).toEqual(['birth-date-differs'])
      expect(told(number, { ...corrected, kind: 'thl' }).issues).toEqual(['kind-differs'])
    }
  })

  it('takes a TMT CPNS inside the month for a warning', () => {
    expect(told(NIP, { appointedOn: '2015-03-02' })).toMatchObject({
      ok: true,
      warnings: ['appointment-not-on-the-first'],
    })
    expect(told(NIP, { appointedOn: '2015-02-01' })).toMatchObject({ ok: false, warnings: [] })
  })

  it('takes another year of a PPPK for a warning', () => {
    expect(told(NI_PPPK, { appointedOn: '2022-01-01' })).toMatchObject({ ok: true, warnings: ['appointment-differs'] })
    expect(told(NI_PPPK, { appointedOn: '2021-12-31' })).toMatchObject({ ok: true, warnings: [] })
  })

  it('only ever warns of a NIK, and compares neither kind nor appointment with it', () => {
    const stated = { birthDate: '1991-02-14', sex: 'pria', kind: 'pns', appointedOn: '2015-03-01' } as const
    expect(told(NIK, stated)).toEqual({
      ok: true,
      compared: ['birthDate', 'sex'],
      issues: [],
      warnings: ['birth-date-differs', 'sex-differs'],
    })
    expect(told(NIK, { birthDate: '1990-02-14', sex: 'wanita' }).warnings).toEqual([])
  })

  it.each([
    ['1905-03-14', []],
    ['2005-03-14', []],
    ['2005-03-15', ['birth-date-differs']],
  ] as const)('holds both centuries of a NIK against %s', (birthDate, warnings) => {
    expect(told(NIK_OF_EITHER, { birthDate }).warnings).toEqual(warnings)
  })

  it.each(EMPLOYEE_KINDS)('knows whether a %s can bear each number', (kind) => {
    const severityOf = (number: IdentityNumber) => {
      const { issues, warnings } = told(number, { kind })
      return issues.length > 0 ? 'issue' : warnings.length > 0 ? 'warning' : 'fits'
    }
    const never = (NON_ASN_KINDS as readonly EmployeeKind[]).includes(kind)
    const pns = kind === 'pns' || kind === 'cpns'
    const pppk = kind === 'pppk' || kind === 'pppk-paruh-waktu'
    expect(severityOf(NIP)).toBe(pns ? 'fits' : pppk || never ? 'issue' : 'warning')
    expect(severityOf(NI_PPPK)).toBe(pppk ? 'fits' : pns || never ? 'issue' : 'warning')
  })

  it('knows a kind by its other names', () => {
    expect(told(NI_PPPK, { kind: 'p3k' }).ok).toBe(true)
    expect(checkNumber(NIP, { kind: 'p3k' }).issues).toMatchObject([{ code: 'kind-differs', stated: 'pppk' }])
    expect(told(NIP, { kind: 'kades' })).toMatchObject({ ok: true, warnings: ['kind-differs'] })
  })

  it('throws for a stated value that is none, by its name', () => {
    expect(() => checkNumber(NIP, { birthDate: '1990-02-30' })).toThrow(/^birthDate: "1990-02-30"/)
    expect(() => checkNumber(NIK, { appointedOn: '2015-13-01' })).toThrow(/^appointedOn: "2015-13-01"/)
    expect(() => checkNumber(NIP, { sex: 'L' as never })).toThrow(
      'sex: "L" is not a code; accepted: pria, wanita. / sex: "L" bukan kode; yang diterima: pria, wanita.',
    )
    expect(() => checkNumber(NIP, { sex: 1 as never })).toThrow(/^sex: number /)
  })
})

describe('the formatters', () => {
  it('write each number as it is printed', () => {
    expect(formatNip('199002142015031001')).toBe('19900214 201503 1 001')
    expect(formatNiPppk('199002142021212001')).toBe('19900214 202121 2 001')
    expect(formatNik('3273.0154.0290.0001')).toBe('3273015402900001')
    expect(formatNik('3273015402900001', '.')).toBe('327301.540290.0001')
    expect(formatNip('19900214 201503 1 001', '')).toBe('199002142015031001')
    expect(['199002142015031001', '3273 0154 0290 0001'].map((text) => formatNumber(text))).toEqual([
      '19900214 201503 1 001',
      '3273015402900001',
    ])
    expect([NIP, NI_PPPK, NIK].map((number) => formatNumber(number))).toEqual([
      '19900214 201503 1 001',
      '19900214 202121 2 001',
      '3273015402900001',
    ])
  })

  it.each([
    ['formatNip', () => formatNip('199002142021212000'), 'appointment-month: of-another-kind; serial: serial-zero'],
    ['formatNiPppk', () => formatNiPppk('x'), 'whole: not-a-digit; whole: wrong-length'],
    ['formatNik', () => formatNik('3273015402900000'), 'serial: serial-zero'],
    ['formatNumber', () => formatNumber(''), 'whole: empty'],
  ])('%s throws for what is none, and does not repeat the number', (_, format, codes) => {
    expect(format).toThrow(RangeError)
    expect(format).toThrow(`number: not accepted (${codes}); accepted: `)
    expect(format).toThrow(`number: tidak diterima (${codes}); yang diterima: `)
    expect(format).not.toThrow(/\d{4}/)
  })
})
