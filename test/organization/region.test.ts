import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ADMINISTRATIVE_UNITS,
  PROVINCES,
  parseOpdCode,
  parseRegionCode,
  provinceOfNik,
  region,
} from '../../src/organization'

const codes = (answer: ReturnType<typeof region>) => (answer.ok ? [] : answer.issues.map(({ code }) => code))

describe('region codes', () => {
  it.each([
    ['33', 'provinsi', 'provinsi', null],
    ['33.01', 'kabupaten-kota', 'kabupaten', '33'],
    ['33.69', 'kabupaten-kota', 'kabupaten', '33'],
    ['3371', 'kabupaten-kota', 'kota', '33'],
    ['33.99', 'kabupaten-kota', 'kota', '33'],
    ['33.74.01', 'kecamatan', 'kecamatan', '33.74'],
    ['33.74.01.1002', 'desa-kelurahan', 'kelurahan', '33.74.01'],
    ['3310012001', 'desa-kelurahan', 'desa', '33.10.01'],
    ['91.03.01.3001', 'desa-kelurahan', 'desa-adat', '91.03.01'],
  ])('%s', (code, level, kind, parent) => {
    const read = parseRegionCode(code)
    expect(read.ok && [read.value.level, read.value.kind, read.value.parent]).toEqual([level, kind, parent])
  })

  it.each(['33.70', '33.00', '01', '33.74.00', '33.74.01.0001', '33.74.01.4001', '33.74.01.1000'])(
    '%s is in use nowhere',
    (code) => {
      const read = parseRegionCode(code)
      expect(read.ok === false && read.issues.map((issue) => issue.code)).toEqual(['number-not-in-use'])
    },
  )

  it('reports every part, and refuses what is no code', () => {
    const read = parseRegionCode('01.70.00.4000')
    expect(read.ok === false && read.issues.map(({ given }) => given)).toEqual(['01', '70', '00', '4000'])
    for (const text of ['', '3', '333', '33.7', '33,74', '33.74.01.10', '3374 01', '٣٣']) {
      const wrong = parseRegionCode(text)
      expect(wrong.ok === false && wrong.issues[0]?.code).toBe('wrong-form')
    }
    expect(codes(region(33 as never))).toEqual(['not-text'])
  })

  it('with dots and without are one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d(\d\d){0,2}$/), (bare) => {
        const dotted = bare.replace(/(\d\d)(?=\d)/g, '$1.')
        expect(parseRegionCode(dotted)).toEqual(
          parseRegionCode(bare).ok ? parseRegionCode(bare) : parseRegionCode(dotted),
        )
        const read = parseRegionCode(bare)
        if (read.ok) expect(read.value.code).toBe(dotted)
      }),
    )
  })
})

describe('region', () => {
  it('knows the 38 provinces, the four of 2022 from their days', () => {
    expect(PROVINCES).toHaveLength(38)
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(38)
    expect(codes(region('93', { on: '2022-07-24' }))).toEqual(['not-yet-in-use'])
    expect(codes(region('93', { on: '2022-07-25' }))).toEqual([])
    expect(codes(region('96', { on: '2022-12-07' }))).toEqual(['not-yet-in-use'])
    expect(codes(region('96', { on: '2022-12-08' }))).toEqual([])
    expect(codes(region('93.01', { on: '2021-05-01' }))).toEqual(['not-yet-in-use'])
    expect(codes(region('54'))).toEqual(['unknown-province'])
  })

  it('reads the caller own list, by its days', () => {
    const own = [
      { code: '91.01', name: 'Merauke', until: '2022-07-25' },
      { code: '93.01', name: 'Merauke', from: '2022-07-25' },
      { code: '33.74', name: 'Kota Semarang', from: '2000-01-01', until: '2010-01-01' },
      { code: '33.74', name: 'Kota Semarang yang baru', from: '2010-01-01' },
    ]
    const name = (code: string, on: '2009-12-31' | '2010-01-01' | '2022-07-24' | '2022-07-25') => {
      const found = region(code, { on, own })
      return found.ok ? found.value.region?.name : found.issues.map((issue) => [issue.code, ...issue.accepted])
    }
    expect(name('91.01', '2022-07-24')).toBe('Merauke')
    expect(name('91.01', '2022-07-25')).toEqual([['no-longer-in-use', '2022-07-25']])
    expect(name('93.01', '2022-07-25')).toBe('Merauke')
    expect(name('33.74', '2009-12-31')).toBe('Kota Semarang')
    expect(name('33.74', '2010-01-01')).toBe('Kota Semarang yang baru')
  })

  it('does not fault what no list has, and tells the units of Jakarta apart', () => {
    const unlisted = region('33.74')
    expect(unlisted.ok && [unlisted.value.region, unlisted.value.provinceRegion?.name]).toEqual([null, 'Jawa Tengah'])
    for (const code of ADMINISTRATIVE_UNITS) {
      const found = region(code)
      expect(found.ok && found.value.autonomous).toBe(false)
    }
    const autonomous = (code: string, own = [{ code, name: 'x', autonomous: true }]) => {
      const found = region(code, { own })
      return found.ok && found.value.autonomous
    }
    expect([autonomous('33.74', []), autonomous('33.74.01', []), autonomous('31.71')]).toEqual([true, false, true])
  })

  it('takes a province of the caller, and refuses a day that is none', () => {
    const own = [{ code: '97', name: 'Provinsi Baru', from: '2030-01-01' }]
    expect(codes(region('97'))).toEqual(['unknown-province'])
    expect(codes(region('97', { own, on: '2030-01-01' }))).toEqual([])
    expect(() => region('33', { on: '2024-02-30' })).toThrow('on')
  })

  it('reads the province of a NIK and faults none', () => {
    expect(provinceOfNik('3374010101900001')?.name).toBe('Jawa Tengah')
    expect(provinceOfNik('5401010101900001')).toBeUndefined()
    expect(provinceOfNik('')).toBeUndefined()
  })
})

describe('budget codes', () => {
  it.each([
    ['1.03.0.00.0.00.01.0000', ['1.03'], false],
    ['1.03.1.04.2.10.01.0000', ['1.03', '1.04', '2.10'], false],
    ['4.01.0.00.0.00.01.0003', ['4.01'], true],
  ])('%s', (code, fields, isUnit) => {
    const read = parseOpdCode(code)
    expect(read.ok && [read.value.fields, read.value.isUnit]).toEqual([fields, isUnit])
  })

  it.each([
    ['1.03', ['wrong-form']],
    ['0.00.0.00.0.00.01.0000', ['no-field']],
    ['0.00.1.03.0.00.01.0000', ['gap-between-fields']],
    ['1.03.1.03.0.00.01.0000', ['field-twice']],
    ['0.00.1.03.1.03.01.0000', ['gap-between-fields', 'field-twice']],
  ])('%s is refused', (code, expected) => {
    const read = parseOpdCode(code)
    expect(read.ok === false && read.issues.map((issue) => issue.code)).toEqual(expected)
  })

  it('that are no text are refused', () => {
    const read = parseOpdCode(undefined as never)
    expect(read.ok === false && read.issues[0]?.code).toBe('wrong-form')
  })
})
