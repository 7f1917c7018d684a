import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { elections } from '../../src/elections'
import type { AbsenceFacts, AuthorityFacts, BreachesFacts, BreachFacts } from '../../src/rules/discipline'
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
