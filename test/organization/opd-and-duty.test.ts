import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../src/dates'
import { label } from '../../src/explain'
import { find } from '../../src/law/find'
import {
  checkAssignments,
  checkOpd,
  DUTY_ROLE_ALIASES,
  DUTY_ROLE_FACTS,
  DUTY_ROLES,
  type DutyAssignment,
  dutiesOn,
  OPD_KIND_FACTS,
  type Opd,
} from '../../src/organization'
import { safeCheckAssignments, safeCheckOpd, safeResolveTerm, safeSupervisorOn } from '../../src/schemas'

const opd = (part: Partial<Opd>): Opd => ({ name: 'Dinas PUPR', kind: 'dinas', region: '33.74', ...part })
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code)

describe('checkOpd', () => {
  it.each([
    [opd({ tipe: 'a', urusan: ['1.03'], code: '1.03.0.00.0.00.01.0000', from: '2017-01-01' }), []],
    [opd({ kind: 'biro' }), ['kind-not-at-this-level']],
    [opd({ kind: 'biro', region: '33' }), []],
    [opd({ kind: 'kecamatan', region: '33' }), ['kind-not-at-this-level']],
    [opd({ kind: 'kecamatan', tipe: 'c' }), ['type-not-of-this-kind']],
    [opd({ kind: 'kelurahan', tipe: 'a' }), ['type-not-of-this-kind']],
    [opd({ region: 'Semarang' }), ['region-not-a-code']],
    [opd({ region: '33.74.01' }), ['region-of-another-level']],
    [opd({ urusan: ['a', 'b', 'c', 'd'] }), ['too-many-urusan']],
    [opd({ urusan: ['a', 'b', 'c', 'd'], region: '33' }), ['too-many-urusan']],
    [opd({ urusan: ['a'], kind: 'badan' }), ['urusan-of-a-dinas-only']],
    [opd({ code: '0.00.1.03.1.03.01.0000' }), ['gap-between-fields', 'field-twice']],
    [opd({ from: '2024-02-30' as never, until: 'x' as never }), ['impossible-date', 'impossible-date']],
    [opd({ from: '2024-02-02', until: '2024-02-02' }), ['until-not-after-from']],
    [opd({ from: '2024-02-02', until: '2024-02-03' }), []],
    [opd({ name: ' ', kind: 'kantor' as never, region: 'x' }), ['empty-name', 'unknown-kind', 'region-not-a-code']],
  ])('reports all that does not fit: %j', (record, expected) => {
    const issues = checkOpd(record)
    expect(codes(issues)).toEqual(expected)
    for (const { code, provision } of issues) {
      expect(label(code)).not.toBe(code)
      if (provision !== undefined) expect(find(provision)).toBeDefined()
    }
  })

  it('takes six kinds as perangkat daerah and no unit', () => {
    const bodies = Object.entries(OPD_KIND_FACTS).flatMap(([kind, { perangkatDaerah }]) =>
      perangkatDaerah ? [kind] : [],
    )
    expect(bodies).toEqual(['sekretariat-daerah', 'sekretariat-dprd', 'inspektorat', 'dinas', 'badan', 'kecamatan'])
  })
})

const duty = (part: Partial<DutyAssignment> = {}): DutyAssignment => ({
  role: 'pejabat-pembuat-komitmen',
  holder: 'ASN-07',
  from: '2022-01-03',
  ...part,
})

describe('dutiesOn', () => {
  const list = [
    duty({ until: '2022-02-22', unit: 'dinas-pupr', package: 'paket-1' }),
    duty({ holder: 'ASN-11', from: '2022-02-22', unit: 'dinas-pupr' }),
    duty({ role: 'pejabat-pelaksana-teknis-kegiatan', holder: 'ASN-11', unit: 'dinas-pupr' }),
  ]

  it.each([
    ['2022-01-02', {}, []],
    ['2022-01-03', {}, ['ASN-07', 'ASN-11']],
    ['2022-02-21', { role: 'pejabat-pembuat-komitmen' }, ['ASN-07']],
    ['2022-02-22', { role: 'pejabat-pembuat-komitmen' }, ['ASN-11']],
    ['2022-02-22', { holder: 'ASN-11' }, ['ASN-11', 'ASN-11']],
    ['2022-02-21', { unit: 'dinas-pupr', package: 'paket-1' }, ['ASN-07']],
    ['2022-02-21', { role: undefined, unit: 'lain' }, []],
  ] as const)('%s %j', (date, filter, holders) => {
    expect(dutiesOn(list, date, filter).map(({ holder }) => holder)).toEqual(holders)
  })

  it('names the place of a day that is none', () => {
    expect(() => dutiesOn([duty(), duty({ until: '2022-02-30' })], '2022-01-05')).toThrow('assignments[1].until')
    expect(() => dutiesOn([], 'x' as never)).toThrow(RangeError)
  })
})

describe('checkAssignments', () => {
  it.each([
    ['a fitting list', [duty(), duty({ holder: 'ASN-08' })], []],
    ['a duty and its successor', [duty({ until: '2022-02-22' }), duty({ from: '2022-02-22' })], []],
    ['twice the same', [duty({ until: '2022-02-23' }), duty({ from: '2022-02-22' })], ['held-twice']],
    ['twice for different packages', [duty({ package: 'a' }), duty({ package: 'b' })], []],
    ['a duty that never ran', [duty({ until: '2022-01-03' })], ['until-not-after-from']],
    ['a late decree', [duty({ decree: { date: '2022-01-04' } })], ['decree-after-first-day']],
    ['a decree of the day', [duty({ decree: { date: '2022-01-03' } })], []],
    [
      'no days at all',
      [duty({ from: 'x' as never, until: 'y' as never, decree: { date: 'z' as never } })],
      ['impossible-date', 'impossible-date', 'impossible-date'],
    ],
    ['no holder and no role', [duty({ role: 'bos' as never, holder: ' ' })], ['unknown-role', 'empty-holder']],
    [
      'no known role, twice',
      [duty({ role: 'bos' as never }), duty({ role: 'bos' as never, holder: 'b', unit: 'u' })],
      ['unknown-role', 'unknown-role'],
    ],
    [
      'a checker of work before and after its law',
      [duty({ role: 'pemeriksa-hasil-pekerjaan', from: '2018-01-01' })],
      ['role-not-in-use', 'role-not-in-use'],
    ],
    [
      'a checker of work within its law',
      [duty({ role: 'pemeriksa-hasil-pekerjaan', from: '2018-03-22', until: '2021-02-02' })],
      [],
    ],
    [
      'PPTK of the state budget',
      [duty({ role: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbn' })],
      ['fund-without-the-role'],
    ],
    ['a team whose article was not read', [duty({ role: 'tim-teknis', fund: 'apbd' })], []],
    [
      'two who sign payment orders in one unit',
      [
        duty({ role: 'pejabat-penanda-tangan-spm', unit: 'satker-1' }),
        duty({ role: 'pejabat-penanda-tangan-spm', unit: 'satker-1', holder: 'ASN-09' }),
      ],
      ['two-holders-of-one-seat'],
    ],
    [
      'two who sign in units not told',
      [duty({ role: 'pejabat-penanda-tangan-spm' }), duty({ role: 'pejabat-penanda-tangan-spm', holder: 'ASN-09' })],
      [],
    ],
  ])('%s', (_, list, expected) => {
    const issues = checkAssignments(list)
    expect(codes(issues)).toEqual(expected)
    for (const { code } of issues) expect(label(code, 'en')).not.toBe(code)
  })

  it('tells the days that overlap, and never changes the list', () => {
    const list = [duty({ until: '2022-03-01' }), duty({ from: '2022-02-01' })]
    const before = JSON.stringify(list)
    expect(checkAssignments(list)[0]).toMatchObject({ at: [0, 1], days: { from: '2022-02-01', until: '2022-03-01' } })
    expect(JSON.stringify(list)).toBe(before)
  })

  it('finds a double seat exactly when dutiesOn finds two on some day', () => {
    const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2022-01-01', days) as DateInput)
    const one = fc.tuple(day, fc.option(day, { nil: undefined })).map(([from, until]) => duty({ from, until }))
    fc.assert(
      fc.property(one, one, (a, b) => {
        fc.pre([a, b].every(({ from, until }) => until === undefined || until > from))
        const days = Array.from({ length: 14 }, (_, at) => addDays('2022-01-01', at))
        const twice = days.some((date) => dutiesOn([a, b], date).length === 2)
        expect(codes(checkAssignments([a, b])).includes('held-twice')).toBe(twice)
      }),
    )
  })

  it('knows each duty, its names and its provisions', () => {
    for (const role of DUTY_ROLES) {
      for (const provision of DUTY_ROLE_FACTS[role].basis) expect(find(provision), provision).toBeDefined()
      expect(label(role)).not.toBe(role)
    }
    for (const [alias, role] of Object.entries(DUTY_ROLE_ALIASES)) {
      expect(DUTY_ROLES).toContain(role)
      expect(alias).not.toMatch(/^ppk$/)
    }
  })
})

describe('the safe doors', () => {
  const issues = (answer: ReturnType<typeof safeResolveTerm>) =>
    answer.ok ? [] : answer.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
  const refusing = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no')
      },
    },
  )

  it.each([
    ['PPX', { field: 'pengadan' }, ['term unknown-value PPK', 'field unknown-value pengadaan']],
    ['PPK', { fields: ['pengadaan', 'kepegawaan'] }, ['fields[1] unknown-value kepegawaian']],
    [undefined, undefined, ['term missing undefined']],
    ['PPK', 'pengadaan', [' wrong-type undefined']],
    ['PPK', [], [' wrong-type undefined']],
    ['PPK', null, [' wrong-type undefined']],
    // Inherited fields are no fields of the passage.
    ['PPK', { __proto__: { field: 'pengadaan' } }, []],
    ['PPK', { term: 'PA', field: 'pengadaan' }, []],
  ])('%s %j', (term, passage, expected) => {
    expect(issues(safeResolveTerm(term, passage))).toEqual(expected)
  })

  it('take the context, refuse another, and never throw', () => {
    expect(issues(safeResolveTerm('PPK', refusing))).toEqual([' not-plain undefined'])
    const readings = { 'panwas-after-2017': 'panwas-stays-apart' }
    const answer = safeResolveTerm('panwaslih', { writtenOn: '2020-10-01' }, { readings })
    expect(answer.ok && answer.value.status).toBe('decided')
    expect(safeResolveTerm('Panwas', {}, { readings: { other: 'x' } }).ok).toBe(false)
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        safeResolveTerm(a, b, c)
        safeSupervisorOn(a, b)
        safeCheckOpd(a)
        safeCheckAssignments(a)
      }),
    )
  })

  it('refuse the bare abbreviation of five senses as a role', () => {
    const refused = safeCheckAssignments([{ ...duty(), role: 'ppk' }])
    expect(refused.ok === false && refused.issues[0]?.code).toBe('ambiguous-value')
    const opdRefused = safeCheckOpd({ name: 'x', kind: 'dinsa', region: '33' })
    expect(opdRefused.ok === false && opdRefused.issues[0]?.nearest).toBe('dinas')
    const when = safeSupervisorOn({ matter: 'netralitas', decidedOn: '2024-10-01' })
    expect(when.ok === false && when.issues[0]?.nearest).toBe('netralitas-asn')
  })
})
