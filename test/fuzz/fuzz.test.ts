import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CHECKERS, EDITION } from '../../src/checkers'
import { receipt } from '../../src/decision'
import { classifyBreaches, imposingAuthority } from '../../src/rules/discipline'
import {
  safeAssessPetition,
  safeClassifyBreaches,
  safePlanRemedy,
  safePlanSuccession,
  safeReplay,
  safeResolveTerm,
} from '../../src/schemas'
import { runs } from '../checks/runs'
import { DOORS, type FuzzedDoor, NAMES } from './doors'
import { fuzz, fuzzOne } from './fuzz'
import { nothingMade } from './hostile'
import { sizeOf } from './watch'

describe('inputs of every kind through every door', () => {
  it('covers every safe door that is handed out, and every checker of the register', () => {
    const names = DOORS.map(({ name }) => name)
    expect(NAMES.filter((name) => !names.includes(name))).toEqual([])
    const reached = DOORS.flatMap(({ entry }) => entry?.id ?? [])
    expect(Object.keys(CHECKERS).filter((id) => !reached.includes(id))).toEqual([])
  })

  // A million of them: npm run fuzz -- --inputs 1000000
  it('meets no throw, no change, nothing on a prototype, no endless work and no second answer', () => {
    const { tallies, findings } = fuzz(20260102, runs(3_000))
    expect(findings).toEqual([])
    const safe = [...tallies].filter(([name]) => name.startsWith('safe'))
    expect(safe.filter(([, { inputs, taken }]) => taken === 0 || taken === inputs).map(([name]) => name)).toEqual([])
  }, 240_000)
})

describe('the watch', () => {
  const facts = z.object({ kind: z.enum(['pns', 'pppk']), post: z.boolean().optional() })
  const seenAt = (ask: FuzzedDoor['ask']): string =>
    Array.from({ length: 60 }, (_, at) => fuzzOne(1, at, new Map(), { name: 'bad', ask, facts })?.what ?? 'kept').join(
      '\n',
    )

  it('lets a good door pass', () => {
    expect(seenAt(() => ({ ok: false, issues: [] }))).not.toMatch(/[^\n]*(?!kept)\b(threw|tried|longer|another)\b/)
  })

  it('sees a door that throws', () => {
    expect(seenAt((input) => (input as { kind: { length: number } }).kind.length)).toMatch(/^threw TypeError/m)
  })

  it('sees a door that changes its input, frozen or not', () => {
    const seen = seenAt((input) => {
      if (typeof input === 'object' && input !== null && !Object.isFrozen(input)) Object.assign(input, { kind: 'cpns' })
      return { ok: true }
    })
    expect(seen).toMatch(/^the input is no longer what it was$/m)
    expect(
      seenAt((input) => {
        delete (input as { kind?: string }).kind
        return { ok: true }
      }),
    ).toMatch(/^threw TypeError: Cannot delete property/m)
  })

  it('sees what is put where every object finds it', () => {
    try {
      expect(
        seenAt((input) => {
          Object.assign(Object.prototype, { polluted: input })
          return { ok: true }
        }),
      ).toMatch(/^something stands on a prototype/m)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
  })

  it('sees a second answer', () => {
    let asked = 0
    expect(seenAt(() => ({ ok: true, value: asked++ }))).toMatch(/^gave another answer the second time$/m)
  })

  it('sees work without end', () => {
    const seen = fuzzOne(1, 0, new Map(), {
      name: 'slow',
      facts,
      ask: () => {
        const start = process.cpuUsage()
        // To ask for the time costs time of the system, which is not what is told here.
        for (let spent = 0; spent < 1_700_000; spent = process.cpuUsage(start).user)
          for (let idle = 0; idle < 100_000; idle++) Math.random()
        return { ok: true }
      },
    })
    expect(seen?.what).toMatch(/^took \d+ ms for an input of size \d+$/)
  })

  it('takes long texts for large', () => {
    expect(sizeOf({ kind: 'x'.repeat(1600) }, nothingMade())).toBe(102)
  })
})

describe('found by it', () => {
  it('several breaches take a reading that only their absence knows', () => {
    const facts = { actor: { kind: 'pns' }, breaches: [{ norm: 'pp-94-5a' }] } as const
    const context = { readings: { 'absence-over-new-year': 'run-goes-on' } }
    const answer = safeClassifyBreaches(facts, context)
    expect(answer.ok && answer.value).toEqual(classifyBreaches(facts))
    expect(() => classifyBreaches(facts, { readings: { 'bare-hari': 'working-day' } })).toThrow(
      /'bare-hari' is no contested point/,
    )
  })

  it('a passage that was revoked is refused, not read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const answer = safeResolveTerm('ppk', proxy)
    expect(answer.ok ? [] : answer.issues.map(({ path, code, given }) => [path, code, given])).toEqual([
      ['', 'not-plain', 'unreadable'],
    ])
  })

  it('a receipt nested without end is refused, and every real one is far from it', () => {
    const decision = CHECKERS.classifyConduct.check({ actor: { kind: 'pns' }, conduct: 'social-media-engagement' })
    const kept = receipt(decision, { edition: EDITION })
    const deep = JSON.stringify(kept).replace('"facts":{', `"facts":{"x":${'['.repeat(3000)}${']'.repeat(3000)},`)
    const refused = safeReplay(deep)
    expect(refused.ok ? [] : refused.issues.map(({ path, code, given }) => [path, code, given])).toEqual([
      ['', 'not-plain', 'too-deep'],
    ])
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
    expect(depthOf(kept)).toBeLessThan(17)
    expect(safeReplay(JSON.stringify(kept)).ok).toBe(true)
  })

  it.each(['0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31'])('no remedy is counted from %s', (receivedOn) => {
    const answer = safePlanRemedy({ actor: { kind: 'pns' }, receivedOn })
    expect(answer.ok ? [] : answer.issues.map(({ path, code }) => [path, code])).toContainEqual([
      'receivedOn',
      'out-of-range',
    ])
  })

  it('a gathering on the last day there is asks no day after it', () => {
    const answer = safeAssessPetition({ form: 'gathering-on-premises', on: '9999-12-31' })
    expect(answer.ok && answer.value.status).toBe('needs-facts')
  })

  it.each(['1900-01-01', '2200-12-31'])('a remedy may be counted from %s', (receivedOn) => {
    const answer = safePlanRemedy({ actor: { kind: 'pns' }, receivedOn })
    expect(answer.ok ? [] : answer.issues.map(({ path, code }) => [path, code])).not.toContainEqual([
      'receivedOn',
      'out-of-range',
    ])
  })

  it('a plan of succession takes the readings of both its questions', () => {
    const facts = {
      on: '2024-02-24',
      fund: 'apbd',
      people: [
        { key: 'PPK-01', kind: 'pns' },
        { key: 'PPK-02', kind: 'pns' },
      ],
      packages: [{ key: 'paket-01', stage: 'running', pejabatPembuatKomitmen: 'PPK-01' }],
      laidDown: [{ holder: 'PPK-01', duty: 'pejabat-pembuat-komitmen', event: 'resign', receivedOn: '2024-02-22' }],
    }
    for (const readings of [{ 'certificate-relief-2024': 'circular-relief' }, { 'unwilling-holder': 'order-binds' }]) {
      const answer = safePlanSuccession(facts, { readings })
      expect(answer.ok ? [] : answer.issues.map(({ path, accepted }) => [path, accepted])).toEqual([])
    }
  })

  it('a reading of neither question is refused by whoever imposes', () => {
    const facts = { post: 'administrator', place: 'kabupaten-kota', level: 'berat', decidedOn: '2024-12-02' } as const
    expect(() => imposingAuthority(facts, { readings: { 'bare-hari': 'working-day' } })).toThrow(/no contested point/)
  })
})
