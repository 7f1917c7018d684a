import { describe, expect, it } from 'vitest'
import { ask, isSilent, type Table } from '../../../src/decision'
import { explain } from '../../../src/explain'
import { type ConductFacts, classifyConduct } from '../../../src/rules/neutrality'
import { dismissalGroundTable } from '../../../src/rules/neutrality/tables/dismissal-ground'
import { exitByCandidacyTable } from '../../../src/rules/neutrality/tables/exit-by-candidacy'
import { effectsAt } from './effects-at'

const decided = (facts: Partial<ConductFacts> & Pick<ConductFacts, 'actor' | 'conduct'>) => {
  const decision = classifyConduct({
    election: 'pilkada-2024',
    committedOn: '2024-10-10',
    decidedOn: '2024-12-02',
    ...facts,
  })
  if (decision.status !== 'decided') throw new Error(decision.status)
  return decision
}
const cited = ({ basis }: { readonly basis: readonly { readonly provision: string }[] }) =>
  basis.map(({ provision }) => provision)

describe('how the office of an elected head ends', () => {
  it('is decided by the President or the Minister, by the letters of UU 23/2014 Pasal 80 ayat (1)', () => {
    const { exit } = decided({ actor: { kind: 'bupati' }, conduct: 'partisan-decision' }).conclusion
    expect(exit).toMatchObject({
      status: 'settled',
      value: { form: 'pemberhentian-kepala-daerah', may: 'may', decides: 'presiden-atau-menteri-dalam-negeri' },
    })
    expect(cited(exit)).toEqual(
      expect.arrayContaining(['uu-23-2014/pasal-80/ayat-1/huruf-e', 'uu-23-2014/pasal-80/ayat-1/huruf-f']),
    )
  })

  it.each([
    [
      'id',
      'Bagi petahana yang mencalonkan diri lagi berlaku pula pembatalan sebagai calon oleh KPU.',
      'Presiden atau Menteri',
    ],
    ['en', 'For an incumbent who stands again, cancellation as candidate by the KPU follows as well.', 'the President'],
  ] as const)('tells what ends besides for an incumbent, and who decides, in %s', (locale, incumbent, decides) => {
    const decision = decided({ actor: { kind: 'bupati' }, conduct: 'government-programme-for-contestant' })
    expect(decision.conclusion.exit).toMatchObject({ value: { forAnIncumbent: 'pembatalan-sebagai-calon' } })
    const told = explain(decision, { locale })
    expect(told).toContain(incumbent)
    expect(told).toContain(decides)
    // A decision in favour of a pair ends the office alone.
    expect(explain(decided({ actor: { kind: 'bupati' }, conduct: 'partisan-decision' }), { locale })).not.toContain(
      incumbent,
    )
  })
})

describe('a candidate who does not resign', () => {
  it.each([
    ['pns', 'pemilu-2024', 'dprd', ['pp-11-2017/pasal-254/ayat-1', 'pp-11-2017/pasal-345/ayat-2']],
    ['pppk', 'pemilu-2024', 'dpr', ['pp-49-2018/pasal-53/ayat-1/huruf-c', 'pp-49-2018/pasal-56/ayat-5']],
  ] as const)(
    '%s for %s %s: a duty, and the exit part says that nothing is attached to it',
    (kind, election, contest, looked) => {
      const { exit, authority } = decided({
        actor: { kind },
        conduct: 'remain-asn-after-determination',
        election,
        contest,
        committedOn: '2023-11-20',
        decidedOn: '2023-12-20',
      }).conclusion
      expect(exit).toMatchObject({ status: 'silent', reason: 'duty-without-a-written-consequence' })
      expect(cited(exit)).toEqual(expect.arrayContaining([...looked]))
      expect(authority).toMatchObject({ status: 'silent', reason: 'duty-without-a-written-consequence' })
    },
  )

  it('is dismissed by the table of exits exactly where the table of grounds attaches dismissal', () => {
    const seen = new Set<string>()
    for (const actor of ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']) {
      for (const contest of ['presiden', 'dpr', 'dpd', 'dprd', 'gubernur', 'bupati-wali-kota']) {
        for (const act of ['2019-01-10', '2023-10-31', '2025-06-01']) {
          const when = { conduct: 'remain-asn-after-determination', actor, contest }
          const [found] = effectsAt(dismissalGroundTable as unknown as Table, when, { act, decision: act }) as [
            { readonly ground: string; readonly consequence?: string },
          ]
          if (found.ground === 'none') continue
          const exits = effectsAt(exitByCandidacyTable as unknown as Table, { actor, contest }, { act })
          seen.add(`${found.consequence}`)
          for (const exit of exits) {
            expect([actor, contest, act, isSilent(exit as never)]).toEqual([
              actor,
              contest,
              act,
              found.consequence === 'none-written',
            ])
          }
        }
      }
    }
    expect([...seen].sort()).toEqual(['dismissal', 'none-written'])
  })
})

describe('the statute that itself calls a breach a breach of discipline', () => {
  it.each([
    ['2023-10-30', { status: 'silent', reason: 'no-statutory-breach-before-2023' }],
    ['2023-10-31', { status: 'settled', value: 'uu-20-2023-24' }],
  ] as const)('speaks to a ground of dismissal too: act of %s', (committedOn, part) => {
    const conclusion = decided({
      actor: { kind: 'pns' },
      conduct: 'party-membership',
      partyRole: 'member',
      resigned: 'no',
      committedOn,
      election: undefined,
    }).conclusion
    expect(conclusion.kind).toBe('dismissal-ground')
    expect(conclusion.statutoryBasis).toMatchObject(part)
  })
})

describe('an act far in the future, around an election of the past', () => {
  it.each(['2099-12-31', '2100-01-01', '2150-06-01'] as const)(
    'is classed by the law as last checked: %s',
    (committedOn) => {
      const facts = { actor: { kind: 'pns', post: 'administrator' }, conduct: 'social-media-engagement' } as const
      const decision = decided({ ...facts, committedOn, decidedOn: undefined })
      expect(decision.conclusion).toMatchObject({ kind: 'discipline-violation', level: 'berat' })
      expect(decision.cautions).toContainEqual({
        code: 'not-checked-since',
        checkedThrough: '2026-02-23',
        on: 'committedOn',
      })
    },
  )
})

describe('a list of leave', () => {
  it.each([
    ['approach-party-or-public', 'pemilu-2024', '2022-09-21'],
    ['accompany-spouse', 'pilkada-2020', '2020-09-09'],
  ] as const)('says to whom leave is open also before any list: %s', (conduct, election, committedOn) => {
    const decision = classifyConduct({
      actor: { kind: 'pns' },
      conduct,
      cltn: false,
      election,
      committedOn,
      support: 'none',
      impact: 'none',
    })
    expect(decision.status).toBe('decided')
    expect(decision.cautions).toContainEqual({ code: 'note', note: 'leave-open-to-pns-after-five-years' })
    expect(decision.cautions).toContainEqual({ code: 'note', note: 'no-list-yet' })
  })
})

describe('a contest that is none', () => {
  it('is refused by name, around an election too', () => {
    const facts = { actor: { kind: 'pns' }, conduct: 'post-photo', contest: 'bupati' } as unknown as ConductFacts
    expect(() => classifyConduct({ ...facts, election: 'pilkada-2024', committedOn: '2024-10-10' })).toThrow(RangeError)
    expect(() => classifyConduct({ ...facts, election: 'pilkada-2024', committedOn: '2024-10-10' })).toThrow('bupati')
  })
})

describe('a part asked for by itself', () => {
  const parts = ['sanctions', 'authority', 'exit', 'criminal', 'statutoryBasis', 'supervisor'] as const
  it.each(parts)('%s: the next question also where the main question may end in silence', (goal) => {
    const next = (kind: ConductFacts['actor']['kind'], more: Partial<ConductFacts> = {}) => {
      const facts: ConductFacts = { actor: { kind }, conduct: 'social-media-engagement', ...more }
      return ask(classifyConduct, facts, { goal })?.fact
    }
    // Before the circular of 2023 no body of law speaks to contract staff, so that the day matters for all but crime.
    expect(next('thl', { election: 'pilkada-2024', contest: 'gubernur' })).toBe(
      goal === 'criminal' ? undefined : 'committedOn',
    )
    expect(
      next('tenaga-alih-daya', { election: 'pilkada-2024', contest: 'gubernur', committedOn: '2024-10-10' }),
    ).toBeUndefined()
    expect(next('pns', { election: 'pilkada-2024', committedOn: '2024-10-10' })).not.toBe('committedOn')
  })
})
