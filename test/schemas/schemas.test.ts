import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { elections } from '../../src/elections'
import { POINTS } from '../../src/law'
import { EMPLOYEE_KIND_ALIASES, EMPLOYEE_KINDS, SEXES } from '../../src/people'
import { ACTS } from '../../src/rules/authority'
import { CONDUCT_ALIASES, CONDUCTS, classifyConduct } from '../../src/rules/neutrality'
import {
  ConductFactsSchema,
  ElectionSchema,
  EmployeeKindSchema,
  InvitationContextSchema,
  NeutralityContextSchema,
  safeCheck,
  safeClassifyConduct,
  safeDeadline,
  safeDefineElection,
  safeDraftCircular,
  safePlanFollowUp,
  type Validated,
} from '../../src/schemas'
import { nearestOf } from '../../src/schemas/nearest'
import { nearestDay } from '../../src/schemas/nearest-day'
import { pathText, quoted, shown } from '../../src/schemas/shown'
import { snapshotOf } from '../../src/schemas/snapshot'
import { AMBIGUOUS, WORDS } from '../../src/schemas/words'
import { throwing } from './oddities'

const issuesOf = (answer: Validated<unknown>) => (answer.ok ? [] : answer.issues)
const like = { actor: { kind: 'pns' }, conduct: 'social-media-engagement', election: 'pilkada-2024' } as const

describe('the schemas', () => {
  it('take every code and alias, and the facts of the tables with the values of the tables', () => {
    for (const kind of [...EMPLOYEE_KINDS, ...Object.keys(EMPLOYEE_KIND_ALIASES)])
      expect(EmployeeKindSchema.safeParse(kind).success, kind).toBe(true)
    for (const conduct of [...CONDUCTS, ...Object.keys(CONDUCT_ALIASES)])
      expect(ConductFactsSchema.safeParse({ actor: { kind: 'pns' }, conduct }).success, conduct).toBe(true)
    const { names, values } = classifyConduct.spec.vocabulary
    const shape = ConductFactsSchema.unwrap().shape
    for (const [at, name] of names.entries()) {
      if (name === 'conduct' || name === 'actor' || !Object.hasOwn(shape, name)) continue
      const codes = values[at] ?? []
      const sent = codes.join() === 'yes,no' ? [true, false] : codes
      for (const value of sent) {
        const parsed = ConductFactsSchema.safeParse({ ...like, [name]: value })
        expect(parsed.success, `${name}: ${value}`).toBe(true)
      }
    }
  })

  it('take every election of this library', () => {
    for (const election of elections()) expect(ElectionSchema.safeParse(election).error?.issues).toBeUndefined()
  })

  it('take every option of every point of the checker, and of no other', () => {
    const { names, firstPoint } = classifyConduct.spec.vocabulary
    for (const [point, { options }] of Object.entries(POINTS)) {
      for (const option of options) {
        const readings = { [point]: option }
        expect(NeutralityContextSchema.safeParse({ readings }).success, point).toBe(names.indexOf(point) >= firstPoint)
      }
    }
    expect(InvitationContextSchema.safeParse({ readings: { 'invitation-advice': 'no' } }).success).toBe(false)
    expect(
      InvitationContextSchema.safeParse({ readings: { 'invitation-advice': POINTS['invitation-advice'].preferred } })
        .success,
    ).toBe(true)
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-02-30', false],
    ['0000-01-01', false],
    ['9999-12-31', true],
    [' 2024-01-01', false],
  ])('take %s as a day: %s', (committedOn, taken) => {
    expect(ConductFactsSchema.safeParse({ ...like, committedOn }).success).toBe(taken)
  })
})

describe('what is given', () => {
  it('may come from another realm or have no prototype', () => {
    const foreign = runInContext(
      `({ actor: { kind: 'pns' }, conduct: 'post-photo', disputed: ['authorship'] })`,
      createContext(),
    )
    expect(safeClassifyConduct(foreign).ok).toBe(true)
    const bare = Object.assign(Object.create(null), like)
    expect(safeClassifyConduct(bare)).toEqual(safeClassifyConduct(like))
  })

  it('may be a proxy that hides nothing, or hold hidden fields', () => {
    expect(safeClassifyConduct(new Proxy({ ...like }, {})).ok).toBe(true)
    const hidden = Object.defineProperty({ ...like }, 'note', { value: 1, enumerable: false })
    expect(safeClassifyConduct(hidden).ok).toBe(true)
  })

  it('may hold the same object twice, which is no cycle', () => {
    const name = { id: 'Contoh', en: 'Example' }
    const twice = [name, name]
    expect(snapshotOf(twice)).toEqual({ value: twice, oddities: new Map() })
  })

  it('is read once, so that it cannot change between check and use', () => {
    let reads = 0
    const shifting = new Proxy({ ...like } as Record<string, unknown>, {
      get: (target, key) => (key === 'conduct' && ++reads > 1 ? 'nothing' : Reflect.get(target, key)),
    })
    expect(safeClassifyConduct(shifting)).toEqual(safeClassifyConduct(like))
    expect(reads).toBe(1)
  })

  it('keeps a proxy that takes its fields back from being read', () => {
    const fickle = new Proxy({ a: 1 }, { getOwnPropertyDescriptor: () => undefined })
    expect(snapshotOf(fickle).value).toEqual({})
  })

  it('counts a hole in a list as an entry not given', () => {
    const holes: unknown[] = ['authorship']
    holes[2] = 'evidence'
    expect(
      issuesOf(safeClassifyConduct({ ...like, disputed: holes })).map(({ path, code }) => `${path} ${code}`),
    ).toEqual(['disputed[1] missing'])
  })

  it('is bounded in depth, width and number', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    const wide = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`k${at}`, at]))
    const many = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 1))
    expect([...snapshotOf(deep).oddities.values()]).toEqual(['too-deep'])
    expect([...snapshotOf(wide).oddities.values()]).toEqual(['too-many'])
    expect(new Set(snapshotOf(many).oddities.values())).toEqual(new Set(['too-many']))
    expect([...snapshotOf(Array.from({ length: 1000 }, () => 1)).oddities.values()]).toEqual([])
  })

  it('is not called upon: no toJSON, no valueOf; a getter is read as a field is', () => {
    let calls = 0
    const call = () => {
      calls++
      return 'pns'
    }
    const sly = { toJSON: call, valueOf: call, toString: call, [Symbol.toPrimitive]: call }
    expect(safeClassifyConduct({ actor: sly, conduct: 'post-photo', contest: sly }).ok).toBe(false)
    expect(calls).toBe(0)
    const actor = Object.defineProperty({}, 'kind', { enumerable: true, get: call })
    expect(safeClassifyConduct({ actor, conduct: 'post-photo' })).toEqual(
      safeClassifyConduct({ actor: { kind: 'pns' }, conduct: 'post-photo' }),
    )
    expect(issuesOf(safeClassifyConduct({ actor, conduct: 'post-foto' })).map(({ path }) => path)).toEqual(['conduct'])
  })

  it('is answered within bounded time', () => {
    const long = 'a'.repeat(1_000_000)
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`committedOm${at}`, long]))
    const started = performance.now()
    const issues = issuesOf(safeClassifyConduct({ ...like, ...many, actor: many }, { readings: many }))
    expect(issues.length).toBeGreaterThan(2)
    expect(JSON.stringify(issues).length).toBeLessThan(5_000_000)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('safeCheck', () => {
  it('answers for any schema, and looks across fields also when one is wrong', () => {
    const schema = z.strictObject({ from: z.int().min(1).max(9), until: z.int().min(1).max(9) }).readonly()
    const length = safeCheck(schema, ({ from, until }) => until - from, {
      together: () => [{ path: ['until'], code: 'does-not-fit', given: 1, due: { kind: 'own-schema' } }],
    })
    expect(issuesOf(length({ from: 0, until: 1 })).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'from out-of-range',
      'until does-not-fit',
    ])
    expect(safeCheck(schema, ({ from, until }) => until - from)({ from: 1, until: 3 })).toEqual({ ok: true, value: 2 })
  })

  it('passes the context on only where it has a schema for it', () => {
    const double = safeCheck(z.int(), (count, by?: { times: number }) => count * (by?.times ?? 1), {
      context: z.strictObject({ times: z.int() }),
    })
    expect(double(2, { times: 3 })).toEqual({ ok: true, value: 6 })
    expect(double(2)).toEqual({ ok: true, value: 2 })
    expect(safeCheck(z.int(), (count) => count)(2, throwing())).toEqual({ ok: true, value: 2 })
  })

  it.each([
    ['a text of its own form', z.string().regex(/^\d$/), 'x', 'not-accepted', []],
    ['a text that is too short', z.string().min(3).max(9), 'x', 'not-accepted', ['text, 1 to 9 characters']],
    ['a text without a bound', z.string(), 1, 'wrong-type', []],
    ['a number', z.number().min(3), 1, 'not-accepted', []],
    ['a record', z.record(z.string(), z.int()), { a: 'x' }, 'wrong-type', []],
    ['a choice between two forms', z.union([z.int(), z.boolean()]), 'x', 'not-accepted', []],
    ['a list that is too long', z.array(z.int()).max(1), [1, 2], 'too-long', ['list, at most 1000']],
    ['a literal text', z.literal('a'), 'b', 'unknown-value', ['a']],
    ['codes and numbers', z.literal(['a', 1]), 2, 'unknown-value', ['a', '1']],
    ['numbers, given a truth', z.literal([1, 2]), true, 'wrong-type', ['1', '2']],
    ['codes, given a number', z.enum(['a']), 1, 'wrong-type', ['a']],
    ['a number sent as text, out of range', z.int().min(1).max(5), '9', 'wrong-type', ['whole number, 1 to 5']],
    ['an own rule on nothing', z.custom(() => false), undefined, 'missing', []],
  ])('tells what is wrong with %s', (_, schema, input, code, accepted) => {
    const issues = issuesOf(safeCheck(schema as z.ZodType, () => 1)(input))
    expect(issues.map((issue) => [issue.code, issue.accepted])).toEqual([[code, accepted]])
    expect(issues[0]?.message.id).not.toBe('')
  })

  it('tells of an unknown field even where the schema is one of several', () => {
    const either = z.strictObject({ a: z.strictObject({ b: z.int().optional() }).or(z.boolean()) })
    expect(issuesOf(safeCheck(either, () => 1)({ a: { c: 1 } })).map(({ path, code }) => [path, code])).toEqual([
      ['a.c', 'unknown-key'],
    ])
    const texts = z.record(z.string(), z.strictObject({ b: z.int() }))
    expect(issuesOf(safeCheck(texts, () => 1)({ x: { b: 's' } }))).toMatchObject([{ path: 'x.b', code: 'wrong-type' }])
    const mapped = z.record(z.string(), z.strictObject({ b: z.int() }))
    expect(issuesOf(safeCheck(mapped, () => 1)({ x: { b: 1, c: 1 } }))).toMatchObject([
      { path: 'x.c', code: 'unknown-key', accepted: [] },
    ])
  })
})

describe('the nearest value', () => {
  it.each([
    ['a letter left out', 'atend-event', 'attend-event'],
    ['neighbours swapped', 'attned-event', 'attend-event'],
    ['spaces and capitals', ' Attend Event ', 'attend-event'],
    ['underscores', 'attend_event', 'attend-event'],
    ['the only one that begins so', 'photo', 'photo-neutral'],
    ['a beginning of two', 'attend', undefined],
    ['two letters', 'ph', undefined],
    ['another number', 'year-2023', undefined],
    ['the same number', 'yer-2024', 'year-2024'],
    ['nothing alike', 'menghilang', undefined],
    ['an empty text', '', undefined],
    ['a long text', 'a'.repeat(65), undefined],
  ])('of %s', (_, given, nearest) => {
    expect(nearestOf(given, ['attend-event', 'attend-campaign', 'photo-neutral', 'year-2024', 'z'.repeat(90)])).toBe(
      nearest,
    )
  })

  it('of a word in use is the code it means, if the field takes that', () => {
    expect(nearestOf('likes', ['a', 'b'], { like: 'b' })).toBe('b')
    expect(nearestOf('like', ['a'], { like: 'b' })).toBeUndefined()
  })

  it('is always one that some field takes', () => {
    const codes = new Set<string>([
      ...CONDUCTS,
      ...EmployeeKindSchema.options,
      ...SEXES,
      ...ACTS,
      ...['presiden', 'gubernur', 'bupati-wali-kota', 'partai', 'pusat', 'provinsi', 'kabupaten-kota'],
      ...['hari-kerja', 'hari-kalender', 'hari', 'bulan', 'tahun', 'setelah', 'sejak'],
      ...['campaign', 'declaration', 'party-event', 'government-event', 'violation'],
      ...['pj', 'pjs', 'plt', 'plh', 'gubernur', 'bupati', 'wali-kota', 'sekretaris-daerah'],
    ])
    for (const words of WORDS.values()) for (const code of Object.values(words)) expect([...codes]).toContain(code)
  })

  it('is not proposed for a word of several senses, and no code is such a word', () => {
    for (const kind of ['ASN', 'ppk', 'non asn', 'pejabat'])
      expect(issuesOf(safeClassifyConduct({ ...like, actor: { kind } }))).toMatchObject([{ code: 'ambiguous-value' }])
    for (const code of EmployeeKindSchema.options) expect(AMBIGUOUS.get('kind')?.test(code)).toBe(false)
  })

  it.each([
    ['2024/9/5', '2024-09-05'],
    ['20240905', '2024-09-05'],
    ['2024-09-05 08:00', '2024-09-05'],
    ['2024-04-31', '2024-04-30'],
    ['2023-02-29', '2023-02-28'],
    ['2024-2-3', '2024-02-03'],
    ['20-10-2024', '2024-10-20'],
    ['20/10/2024', '2024-10-20'],
    ['20.10.2024', '2024-10-20'],
    ['20 10 2024', '2024-10-20'],
    ['20/10/2024 08:00', '2024-10-20'],
    ['13-1-2024', '2024-01-13'],
    ['10/20/2024', '2024-10-20'],
    ['7/7/2024', '2024-07-07'],
    ['31-4-2024', '2024-04-30'],
    ['12/11/2024', undefined],
    ['20-13-2024', undefined],
    ['0-13-2024', undefined],
    ['32-10-2024', undefined],
    ['20-10-24', undefined],
    ['2024-04-32', undefined],
    ['2024-04-00', undefined],
    ['2024-00-31', undefined],
    ['5 September 2024', '2024-09-05'],
    ['Kamis, 1 Maret 2024', undefined],
    ['bukan tanggal', undefined],
    ['05/09/2024', undefined],
    ['', undefined],
    ['2'.repeat(101), undefined],
  ])('of the day %s is %s', (given, day) => {
    expect(nearestDay(given)).toBe(day)
  })
})

describe('a long list of codes', () => {
  it('is no wall: the nearest is told and the others are counted; the issue lists them all', () => {
    const [issue] = issuesOf(safeClassifyConduct({ ...like, conduct: 'post-foto' }))
    expect(issue).toMatchObject({ code: 'unknown-value', nearest: 'post-photo' })
    expect(issue?.accepted).toHaveLength(46)
    expect(issue?.message.en).toBe(
      'conduct: "post-foto" is not accepted. Accepted: "post-photo" and 45 other codes listed in `accepted`. The nearest is "post-photo"; write it if that is what is meant.',
    )
    expect(issue?.message.id).toContain('Yang diterima: "post-photo" dan 45 kode lain dalam daftar `accepted`.')
    const [far] = issuesOf(safeClassifyConduct({ ...like, conduct: 'xxxxxxxxxxxxxxx' }))
    expect(far?.message.en).toContain('Accepted: one of the 46 codes listed in `accepted`.')
    const [short] = issuesOf(safeClassifyConduct({ ...like, stage: 'calonn' }))
    expect(short?.message.en).toContain('Accepted: "bakal-calon", "calon".')
  })
})

describe('what is shown', () => {
  it('is quoted, cut and free of signs that cannot be seen', () => {
    expect(quoted('a"b\n\u202e\u200b\ufeff')).toBe('"a\\"b\\n\\u202e\\u200b\\ufeff"')
    expect(quoted('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`)
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
    expect(quoted(`${'x'.repeat(59)}\u{1f600}`)).toContain('\\ud83d')
  })

  it.each([
    [-0, '-0'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1], 'list'],
    [{}, 'object'],
  ])('of %s is %s', (value, code) => {
    expect(shown(value, new Map()).code).toBe(code)
  })

  it('names a path as code would', () => {
    expect(pathText(['stages', 0, 'from'])).toBe('stages[0].from')
    expect(pathText(['a b', 'c'])).toBe('["a b"].c')
    expect(pathText([])).toBe('')
  })
})

describe('the doors', () => {
  it('give the decision of the plain door, and leave the input as it was', () => {
    const facts = Object.freeze({ ...like, actor: Object.freeze({ kind: 'pns' }), committedOn: '2024-10-10' } as const)
    expect(safeClassifyConduct(facts, Object.freeze({ strictCoverage: true }))).toEqual({
      ok: true,
      value: classifyConduct(facts, { strictCoverage: true }),
    })
  })

  it.each([
    ['2017-12-31', false],
    ['2018-01-01', true],
    ['2018-01-02', true],
  ])('cover the day %s: %s', (committedOn, covered) => {
    expect(safeClassifyConduct({ actor: { kind: 'pns' }, conduct: 'post-photo', committedOn }).ok).toBe(covered)
  })

  it('take days that fall together', () => {
    const day = '2024-10-10'
    expect(
      safeClassifyConduct({ ...like, committedOn: day, examinedOn: day, decidedOn: day, receivedOn: day }).ok,
    ).toBe(true)
  })

  it("take an election of the caller's own where the context brings it", () => {
    const made = safeDefineElection({
      id: 'psu-contoh',
      name: { id: 'Contoh', en: 'Example' },
      kind: 'pilkada-psu',
      contests: ['bupati-wali-kota'],
      stages: [{ stage: 'pemungutan-suara-ulang', from: '2025-04-19', until: '2025-04-20', basis: 'Keputusan contoh' }],
    })
    expect(made.ok).toBe(true)
    const facts = { ...like, election: 'psu-contoh', committedOn: '2025-04-01' }
    const context = { elections: made.ok ? [made.value] : [] }
    expect(safeClassifyConduct(facts, context).ok).toBe(true)
    expect(safeClassifyConduct(facts).ok).toBe(false)
    expect(
      issuesOf(safeClassifyConduct(facts, { elections: [...context.elections, ...context.elections] })),
    ).toMatchObject([{ path: 'context.elections[1].id', code: 'already-taken' }])
  })

  it('look at elections in a context that is otherwise wrong', () => {
    const issues = issuesOf(
      safeClassifyConduct(
        { ...like, election: 'y' },
        { elections: [null, { id: '' }, { id: 7 }, { id: 'x', stages: [1] }, { id: 'x' }] },
      ),
    )
    const told = issues.map(({ path, code }) => `${path} ${code}`)
    expect(told).toEqual(expect.arrayContaining(['context.elections[0] wrong-type', 'context.elections[1].id empty']))
    expect(told.slice(-2)).toEqual(['election unknown-value', 'context.elections[4].id already-taken'])
    expect(issues.at(-2)?.accepted).toEqual([...elections().map(({ id }) => id), 'x'])
  })

  it('count by a calendar given as data', () => {
    const request = { event: '2026-02-04', count: 1, unit: 'hari-kerja', start: 'setelah' }
    const days = [
      { date: '2026-02-05', kind: 'libur-daerah', name: 'Hari jadi', decree: 'SE Gubernur contoh', decreedOn: null },
    ]
    expect(safeDeadline(request)).toMatchObject({ ok: true, value: { ok: true, value: { due: '2026-02-05' } } })
    expect(safeDeadline({ ...request, calendar: { id: 'contoh', days } })).toMatchObject({
      ok: true,
      value: { ok: true, value: { due: '2026-02-06' } },
    })
    expect(safeDeadline({ ...request, event: '2028-02-04' })).toMatchObject({ ok: true, value: { ok: false } })
  })

  it('plan and draft by a calendar given as data', () => {
    const days = [{ date: '2024-12-05', kind: 'libur-daerah', name: 'Hari jadi', decree: 'SE Gubernur contoh' }]
    const summons = { subject: 'violation', classified: { kind: 'discipline-violation' }, summonedOn: '2024-12-02' }
    const due = (answer: ReturnType<typeof safePlanFollowUp>) => {
      const step = answer.ok ? answer.value.steps.find(({ code }) => code === 'examine') : undefined
      return step?.deadline != null && 'due' in step.deadline ? step.deadline.due : undefined
    }
    expect(due(safePlanFollowUp({ ...summons, actor: { kind: 'pns' } }))).toBe('2024-12-11')
    expect(due(safePlanFollowUp({ ...summons, actor: { kind: 'pns' } }, { calendar: { id: 'contoh', days } }))).toBe(
      '2024-12-12',
    )
    const circular = {
      issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Contoh' },
      issuedOn: '2024-08-20',
      election: 'pilkada-2024',
      addressees: ['pns'],
    }
    const context = { calendar: { id: 'contoh', days }, readings: { 'bare-hari': 'working-day' } }
    expect(safeDraftCircular(circular).ok && safeDraftCircular(circular, context).ok).toBe(true)
  })

  it('take a case of which only the conduct tells election and days, and one that tells them alike', () => {
    const conduct = { ...like, election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2024-12-02' }
    expect(safePlanFollowUp({ subject: 'violation', conduct }).ok).toBe(true)
    const alike = { actor: { kind: 'pns' }, election: 'pilkada-2024', decidedOn: '2024-12-02' }
    expect(safePlanFollowUp({ subject: 'violation', conduct, ...alike }).ok).toBe(true)
    const p3k = { ...conduct, actor: { kind: 'p3k' } }
    expect(safePlanFollowUp({ subject: 'violation', conduct: p3k, actor: { kind: 'pppk' } }).ok).toBe(true)
  })

  it.each([
    ['2017-12-31', 'before-coverage'],
    ['2018-01-01', undefined],
    ['2200-12-31', undefined],
    ['2201-01-01', 'out-of-range'],
  ])('plan and draft for the day %s: %s', (day, code) => {
    const told = issuesOf(safePlanFollowUp({ subject: 'violation', recommendedOn: day }))
    expect(told.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code])
  })

  it.each([
    ['hari', 36_500, true],
    ['hari', 36_501, false],
    ['bulan', 1200, true],
    ['bulan', 1201, false],
    ['tahun', 100, true],
    ['tahun', 101, false],
  ])('count in %s to %i: %s', (unit, count, taken) => {
    for (const event of ['1900-01-01', '2200-12-31'])
      expect(safeDeadline({ event, count, unit, start: 'sejak', bound: 'at-least' }).ok).toBe(taken)
  })
})
