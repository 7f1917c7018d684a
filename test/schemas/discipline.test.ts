import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { elections } from '../../src/elections'
import {
  type AbsenceFacts,
  type AuthorityFacts,
  type BreachesFacts,
  type BreachFacts,
  classifyBreach,
} from '../../src/rules/discipline'
import {
  AbsenceFactsSchema,
  AuthorityFactsSchema,
  BreachesFactsSchema,
  BreachFactsSchema,
  safeClassifyAbsence,
  safeClassifyBreach,
  safeClassifyBreaches,
  safeImposingAuthority,
} from '../../src/schemas'

const PNS = { kind: 'pns' } as const
const DOORS = { safeClassifyAbsence, safeClassifyBreach, safeClassifyBreaches, safeImposingAuthority }
const told = (
  answer: ReturnType<typeof safeClassifyBreach | typeof safeClassifyAbsence | typeof safeImposingAuthority>,
) => (answer.ok ? 'ok' : answer.issues.map(({ path, code }) => `${path} ${code}`))

describe('the safe doors of discipline', () => {
  it('answer as the plain doors', () => {
    expect(
      safeClassifyBreach({ actor: PNS, norm: 'pp-94-5a', committedOn: '2024-02-12', decidedOn: '2024-05-06' }),
    ).toMatchObject({
      ok: true,
      value: { status: 'decided' },
    })
    expect(
      safeClassifyAbsence(
        { actor: PNS, absentOn: ['2024-02-17'], decidedOn: '2024-05-06' },
        { week: 6, calendar: { id: 'kota', base: 'national' } },
      ).ok,
    ).toBe(true)
    expect(safeClassifyBreaches({ actor: PNS, breaches: [{ norm: 'pp-94-5a' }] }).ok).toBe(true)
    expect(safeImposingAuthority({ level: 'berat', acting: { capacity: 'plt', office: 'kadis' } }).ok).toBe(true)
    const pj = { level: 'berat', decidedOn: '2024-05-06', acting: { capacity: 'pj', office: 'bupati' } }
    const readings = { 'mutasi-pegawai-reach': 'moves-only', 'sedang-authority-kabupaten-kota': 'two-tiers-above' }
    const answer = safeImposingAuthority(pj, { readings })
    expect(answer.ok && answer.value.acting?.status).toBe('decided')
    const local = { ...pj, acting: { ...pj.acting, election: 'pilkada-lokal' } }
    expect(told(safeImposingAuthority(local) as never)).toEqual(['acting.election unknown-value'])
    const own = { ...elections()[0], id: 'pilkada-lokal' }
    expect(safeImposingAuthority(local, { elections: [own] }).ok).toBe(true)
  })

  it('report days out of order, an official who cannot stand in there, and a context that is not theirs', () => {
    const days = { committedOn: '2024-05-07', decidedOn: '2024-05-06' }
    expect(told(safeClassifyBreach({ actor: PNS, norm: 'pp-94-5a', ...days }))).toEqual(['decidedOn days-out-of-order'])
    expect(told(safeClassifyBreaches({ actor: PNS, breaches: [{ norm: 'pp-94-5a', ...days }] }) as never)).toEqual([
      'breaches[0].decidedOn days-out-of-order',
    ])
    const acting = { capacity: 'pj', office: 'kepala-dinas' }
    expect(told(safeImposingAuthority({ level: 'berat', decidedOn: '2024-05-06', acting }))).toEqual([
      'acting.capacity does-not-fit',
    ])
    expect(
      told(
        safeImposingAuthority({
          level: 'berat',
          decidedOn: '1999-05-06',
          acting: { capacity: 'plt', office: 'kadis' },
        }),
      ),
    ).toEqual(['decidedOn before-coverage'])
    expect(safeClassifyAbsence({ actor: PNS }, { readings: { 'pasangan-calon': 'wide-by-skb' } }).ok).toBe(false)
  })

  it('take an act of any day, and answer by the day of the decision as the checkers do', () => {
    const act = { norm: 'pp-53-3-17', impact: 'instansi', committedOn: '2009-05-04' } as const
    const breach = { actor: PNS, ...act }
    const told = (decidedOn: '2010-06-05' | '2010-06-06' | '2017-12-29' | '2021-10-01') => {
      const door = safeClassifyBreach({ ...breach, decidedOn })
      if (!door.ok) return door.issues.map(({ code }) => code)
      const { value } = door
      expect(value).toEqual(classifyBreach({ ...breach, decidedOn }))
      return value.status === 'outside-law' ? [value.reason, value.why] : [value.status]
    }
    // PP 30/1980 was not read; PP 53/2010 takes what was not examined before it (Pasal 48 ayat (4)), PP 94/2021 likewise (Pasal 40 ayat (3)).
    expect(told('2010-06-05')).toEqual(['not-covered', 'before-coverage'])
    expect(told('2010-06-06')).toEqual(['decided'])
    expect(told('2017-12-29')).toEqual(['decided'])
    expect(told('2021-10-01')).toEqual(['contested'])
    const absent = { actor: PNS, year: 2015, absentDays: 6, decidedOn: '2015-12-01' } as const
    expect(safeClassifyAbsence(absent).ok).toBe(true)
    expect(safeClassifyBreaches({ actor: PNS, breaches: [{ ...act, decidedOn: '2015-12-01' }] }).ok).toBe(true)
  })

  it.each(Object.entries(DOORS))('%s never throws and names what it does not take', (_, door) => {
    const hostile = {
      get actor(): never {
        throw new Error('no')
      },
    }
    for (const input of [
      undefined,
      null,
      3,
      [],
      'x',
      { actor: {} },
      hostile,
      { actor: PNS, breaches: 'x', acting: 3 },
    ]) {
      const answer = door(input)
      expect(answer.ok).toBe(false)
      if (!answer.ok) expect(answer.issues.length).toBeGreaterThan(0)
    }
  })

  it('have schemas of the types of the facts', () => {
    expectTypeOf<z.infer<typeof BreachFactsSchema>>().toEqualTypeOf<BreachFacts>()
    expectTypeOf<z.infer<typeof AbsenceFactsSchema>>().toEqualTypeOf<AbsenceFacts>()
    expectTypeOf<z.infer<typeof BreachesFactsSchema>>().toEqualTypeOf<BreachesFacts>()
    expectTypeOf<z.infer<typeof AuthorityFactsSchema>>().toEqualTypeOf<AuthorityFacts>()
    expect([BreachFactsSchema, AbsenceFactsSchema, BreachesFactsSchema, AuthorityFactsSchema].length).toBe(4)
  })
})
