import { describe, expect, it } from 'vitest'
import { checkNumber, type IdentityNumber, identifyNumber, parseNik } from '../../../src/people'

function read(text: string): IdentityNumber {
  const found = identifyNumber(text, { on: '2026-01-01' })
  if (!found.ok) throw new Error(text)
  return found.value
}

const NIP = '19900214 201503 1 001'
const NIK = '3273011402900001'

describe('the traps of the people page about numbers', () => {
  it('people trap 4: birth data corrected later make a NIK odd, never wrong, and a NIP wrong only where no correction is known', () => {
    const birthDate = '1990-02-15'
    const codes = (text: string, birthDateCorrected?: boolean) => {
      const { issues, warnings } = checkNumber(read(text), { birthDate, birthDateCorrected })
      return [issues.map(({ code }) => code), warnings.map(({ code }) => code)]
    }
    expect(codes(NIK)).toEqual([[], ['birth-date-differs']])
    expect(codes(NIP)).toEqual([['birth-date-differs'], []])
    expect(codes(NIP, true)).toEqual([[], ['birth-date-differs']])
  })

  it('people trap 5: the kind of employment is not taken from the number', () => {
    for (const code of ['21', '22', '24', '99']) {
      const number = read(`19900214 2025${code} 1 001`)
      // The code stands there as written; nothing is made of it.
      expect(number).toMatchObject({ kind: 'ni-pppk', agreementCode: code, warnings: [] })
      for (const kind of ['pppk', 'pppk-paruh-waktu'] as const)
        expect(checkNumber(number, { kind })).toMatchObject({ ok: true, warnings: [] })
    }
    for (const kind of ['pns', 'cpns'] as const) expect(checkNumber(read(NIP), { kind }).ok).toBe(true)
  })

  it('people trap 6: two numbers of one PPPK share nothing by which they could be told to be his', () => {
    const [before, after] = ['19900214 202121 1 001', '19900214 202321 1 040'].map(read)
    expect(before?.digits).not.toBe(after?.digits)
    expect([before, after].map((number) => number?.kind === 'ni-pppk' && number.birthDate)).toEqual([
      '1990-02-14',
      '1990-02-14',
    ])
  })

  it('people trap 7: no birth year comes from a NIK alone', () => {
    for (let year = 0; year < 100; year++) {
      const two = `${year}`.padStart(2, '0')
      const found = parseNik(`3273011402${two}0001`)
      expect(found.ok && found.value.birthDates).toEqual([`19${two}-02-14`, `20${two}-02-14`])
      expect(found.ok && found.value.warnings.map(({ code }) => code)).toEqual(['century-not-told'])
    }
  })

  it('people trap 8: a region code of another time is no fault of a NIK', () => {
    // Merauke before and after it became part of another province, and a code that no list has.
    for (const region of ['910101', '930101', '990101'])
      expect(read(`${region}1402900001`)).toMatchObject({ kind: 'nik', warnings: [] })
    expect(read('3270001402900001').warnings.map(({ code }) => code)).toEqual(['region-not-of-form'])
  })

  it('people trap 22: codes of kota begin at 71, not at 70', () => {
    const warned = (regency: string) => read(`32${regency}011402900001`).warnings.map(({ code }) => code)
    expect(['01', '69', '70', '71', '99', '00'].map(warned)).toEqual([
      [],
      [],
      ['region-not-of-form'],
      [],
      [],
      ['region-not-of-form'],
    ])
  })
})
