import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, fromDayNumber, type PlainDate, toDayNumber } from '../../../src/dates'
import {
  checkNumber,
  formatNik,
  formatNiPppk,
  formatNip,
  formatNumber,
  identifyNumber,
  parseNik,
  parseNiPppk,
  parseNip,
} from '../../../src/people'
import { runs } from '../../checks/runs'

const day = (from: string, until: string): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: toDayNumber(from), max: toDayNumber(until) }).map(fromDayNumber)
const figure = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((number) => `${number}`.padStart(width, '0'))
const separator = fc.constantFrom('' as const, ' ' as const, '.' as const)
const sex = fc.constantFrom('pria' as const, 'wanita' as const)
const bare = (date: PlainDate) => date.replaceAll('-', '')
const sexDigit = { pria: '1', wanita: '2' } as const

/** A NIP as its issuer makes one, with what went into it; of an adult. */
const nips = fc
  .record({
    birthDate: day('1900-01-01', '2070-01-01'),
    ageInMonths: fc.integer({ min: 18 * 12, max: 29 * 12 }),
    sex,
    serial: figure(1, 999, 3),
  })
  .map(({ ageInMonths, ...rest }) => {
    const [year, month] = addMonths(rest.birthDate, ageInMonths).split('-') as [string, string]
    const digits = `${bare(rest.birthDate)}${year}${month}${sexDigit[rest.sex]}${rest.serial}`
    return { ...rest, appointment: { year: Number(year), month: Number(month) }, digits }
  })

const niPppks = fc
  .record({
    birthDate: day('1950-01-01', '1998-12-31'),
    appointmentYear: fc.integer({ min: 2019, max: 2099 }),
    agreementCode: figure(21, 99, 2),
    sex,
    serial: figure(1, 999, 3),
  })
  .map((made) => ({
    ...made,
    digits: `${bare(made.birthDate)}${made.appointmentYear}${made.agreementCode}${sexDigit[made.sex]}${made.serial}`,
  }))

const niks = fc
  .record({
    region: fc.tuple(figure(11, 96, 2), fc.oneof(figure(1, 69, 2), figure(71, 99, 2)), figure(1, 99, 2)),
    birthDate: day('1900-01-01', '2099-12-31'),
    sex,
    serial: figure(1, 9999, 4),
  })
  .map((made) => {
    const [year, month, dayOfMonth] = made.birthDate.split('-') as [string, string, string]
    const told = `${Number(dayOfMonth) + (made.sex === 'wanita' ? 40 : 0)}`.padStart(2, '0')
    return { ...made, digits: `${made.region.join('')}${told}${month}${year.slice(2)}${made.serial}` }
  })

describe('what goes into a number comes out of it', () => {
  it('a NIP', () => {
    fc.assert(
      fc.property(nips, separator, ({ digits, ...parts }, between) => {
        const read = parseNip(formatNip(digits, between))
        expect(read).toEqual({ ok: true, value: { kind: 'nip', digits, ...parts, warnings: [] } })
        expect(identifyNumber(digits)).toEqual(read)
        if (read.ok) {
          expect(formatNip(read.value)).toBe(formatNip(digits))
          expect(formatNumber(read.value)).toBe(formatNip(digits))
          expect(checkNumber(read.value, { birthDate: parts.birthDate, sex: parts.sex, kind: 'pns' }).issues).toEqual(
            [],
          )
        }
      }),
      { numRuns: runs(700) },
    )
  })

  it('a nomor induk PPPK', () => {
    fc.assert(
      fc.property(niPppks, separator, ({ digits, ...parts }, between) => {
        const read = parseNiPppk(formatNiPppk(digits, between))
        expect(read).toEqual({ ok: true, value: { kind: 'ni-pppk', digits, ...parts, warnings: [] } })
        expect(identifyNumber(digits)).toEqual(read)
        if (read.ok) expect(formatNumber(read.value)).toBe(formatNiPppk(digits))
      }),
      { numRuns: runs(700) },
    )
  })

  it('a NIK, and its birth date is always among those told', () => {
    fc.assert(
      fc.property(niks, separator, ({ digits, birthDate, region, ...parts }, between) => {
        const [provinsi, regency, kecamatan] = region
        const read = parseNik(formatNik(digits, between), { on: '2099-12-31' })
        expect(read).toMatchObject({
          ok: true,
          value: {
            kind: 'nik',
            digits,
            ...parts,
            region: {
              provinsi,
              kabupatenKota: `${provinsi}.${regency}`,
              kecamatan: `${provinsi}.${regency}.${kecamatan}`,
            },
          },
        })
        expect(identifyNumber(digits, { on: '2099-12-31' })).toEqual(read)
        if (!read.ok) return
        const { birthDates, warnings } = read.value
        expect(birthDates).toContain(birthDate)
        expect(birthDates.map((one) => one.slice(2))).toEqual(birthDates.map(() => birthDate.slice(2)))
        expect(warnings.map(({ code }) => code)).toEqual(birthDates.length > 1 ? ['century-not-told'] : [])
        expect(checkNumber(read.value, { birthDate, sex: parts.sex })).toMatchObject({ issues: [], warnings: [] })
      }),
      { numRuns: runs(700) },
    )
  })
})

/** The three layouts as one regular expression each: no calendar, no ages, and no words. */
const SHAPES = {
  nip: /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19|20)\d\d(0[1-9]|1[0-2])[12](?!000)\d{3}$/,
  'ni-pppk': /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])20(19|[2-9]\d)(2[1-9]|[3-9]\d)[12](?!000)\d{3}$/,
  nik: /^\d{6}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/,
} as const

/** Digits near a number: one of the made ones with a digit changed, or any. */
const near = fc.oneof(
  fc
    .tuple(fc.oneof(nips, niPppks, niks), fc.nat(17), figure(0, 9, 1))
    .map(([{ digits }, at, other]) => `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`),
  fc.stringMatching(/^\d{0,20}$/),
)

describe('any text', () => {
  it('of digits is accepted only in its shape, and refused only for a reason', () => {
    fc.assert(
      fc.property(near, (text) => {
        const read = identifyNumber(text)
        if (read.ok) expect(text).toMatch(SHAPES[read.value.kind])
        else expect(read.issues.length).toBeGreaterThan(0)
        // The parsers of each number agree with the one that tells them apart.
        const each = [parseNip(text), parseNiPppk(text), parseNik(text)].filter(({ ok }) => ok)
        expect(each).toEqual(read.ok ? [read] : [])
      }),
      { numRuns: runs(2_000) },
    )
  })

  it('is read without throwing, with bounded answers that JSON can hold', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.anything())
    fc.assert(
      fc.property(anything, (given) => {
        for (const parse of [parseNip, parseNiPppk, parseNik, identifyNumber]) {
          const read = parse(given as string)
          expect(JSON.parse(JSON.stringify(read))).toEqual(read)
          if (read.ok) continue
          expect(read.issues.length).toBeGreaterThan(0)
          for (const { given: shown } of read.issues) expect(shown.length).toBeLessThanOrEqual(400)
        }
      }),
      { numRuns: runs(1_000) },
    )
  })
})
