import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { election } from '../../../src/elections'
import { explain } from '../../../src/explain'
import { adviseOnInvitation, type InvitationFacts } from '../../../src/rules/neutrality'
import { invitationTable } from '../../../src/rules/neutrality/tables/invitation'
import { INVITATION } from '../../../src/rules/neutrality/vocabulary'
import { walk } from '../../checks/runs'
import { check } from '../expectation'
import { expectations } from './expectations/invitation'

const table = invitationTable as unknown as Table
const invite = (facts: Partial<InvitationFacts>) =>
  adviseOnInvitation({
    actor: { kind: 'pns' },
    occasion: 'campaign',
    election: 'pilkada-2024',
    heldOn: '2024-10-10',
    assigned: false,
    ...facts,
  })

describe('the table of invitations', () => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const proof = prove(table, INVITATION)
    expect({ gaps: proof.gaps, overlaps: proof.overlaps, idle: proof.idle }).toEqual({
      gaps: [],
      overlaps: [],
      idle: [],
    })
    expect(faultsOf(table)).toEqual([])
    expect(proof.cells).toBeGreaterThan(20)
  })

  it('answers as the law page does', () => {
    expect(walk(expectations).flatMap((one) => check(table, INVITATION, one))).toEqual([])
  })
})

describe('adviseOnInvitation', () => {
  it('ppu-2024: ignoring or leaving is prudence, not a norm, so the advice is contested', () => {
    const advice = invite({})
    expect(advice.status).toBe('contested')
    if (advice.status !== 'contested') return
    expect(
      advice.readings.map(({ option, preferred, outcome }) => [
        option,
        preferred,
        outcome.status === 'decided' ? outcome.conclusion : outcome.status,
      ]),
    ).toEqual([
      ['stay-away', true, { advice: 'ignore-or-leave', force: 'prudence' }],
      ['listen-only', false, { advice: 'listen-only', force: 'prudence' }],
    ])
    expect(advice.cautions).toContainEqual({ code: 'note', note: 'advice-is-prudence' })
  })

  it('shows how presence would be classed: looking on is contested, showing support is discipline berat', () => {
    const { ifPassive, ifActive } = invite({})
    expect(ifPassive.status).toBe('contested')
    expect(ifActive.status === 'decided' && ifActive.conclusion).toMatchObject({
      kind: 'discipline-violation',
      level: 'berat',
    })
  })

  it('asks whether the person must be there on duty', () => {
    const advice = invite({ assigned: undefined })
    expect(advice.status === 'needs-facts' && advice.missing.map(({ fact }) => fact)).toEqual(['assigned'])
  })

  it('lets duty bring a person there, by practice', () => {
    const advice = invite({ assigned: true })
    expect(advice.status === 'decided' && advice.conclusion).toEqual({
      advice: 'attend-on-duty-only',
      force: 'practice',
    })
  })

  it.each([
    ['2019-03-25', 'contested'],
    ['2019-03-26', 'decided'],
    ['2019-04-17', 'decided'],
  ] as const)('neutrality trap 2: keyed on the day: %s in the cycle of the 2019 vote is %s', (heldOn, status) => {
    const advice = invite({ election: 'pemilu-2019', heldOn })
    expect(advice.status).toBe(status)
    if (advice.status === 'decided') expect(advice.conclusion.force).toBe('circular')
  })

  it.each([
    ['pilkada-2018', '2018-01-20', 'b-71-2017/huruf-d'],
    ['pilkada-2020', '2020-09-12', 'skb-2020/daftar/2'],
  ] as const)('the declaration is barred by the list of its own cycle: %s', (election, heldOn, item) => {
    const advice = invite({ occasion: 'declaration', election, heldOn })
    expect(advice.status === 'decided' && advice.conclusion).toEqual({ advice: 'ignore-or-leave', force: 'circular' })
    expect(advice.basis.map(({ provision }) => provision)).toContain(item)
    expect(invite({ election, heldOn }).status).toBe('contested')
  })

  it.each([
    ['2021-08-30', 'pp-53-2010/pasal-3/angka-5'],
    ['2021-08-31', 'pp-94-2021/pasal-3/huruf-e'],
  ] as const)('cites no regulation of another time: duty on %s rests on %s', (heldOn, provision) => {
    expect(invite({ assigned: true, election: 'pilkada-2020', heldOn }).basis.map((one) => one.provision)).toEqual([
      provision,
    ])
  })

  it('a village head may not join a campaign: there the text commands', () => {
    const advice = invite({ actor: { kind: 'kepala-desa' }, assigned: undefined })
    expect(advice.status === 'decided' && advice.conclusion).toEqual({ advice: 'decline', force: 'norm' })
  })

  // UU 6/2014 Pasal 29 huruf j bars the campaign; in Pilkada 2024 that ran from 25 September to 23 November.
  it('commands a village head nothing outside the campaign period, as the classification does', () => {
    const of = (facts: Partial<InvitationFacts>, kind: 'kepala-desa' | 'perangkat-desa') =>
      invite({ actor: { kind }, assigned: undefined, ...facts })
    const PRUDENT = { advice: 'ignore-or-leave', force: 'prudence' }
    const BARRED = { advice: 'decline', force: 'norm' }
    for (const kind of ['kepala-desa', 'perangkat-desa'] as const) {
      for (const [heldOn, expected] of [
        ['2024-08-01', PRUDENT],
        ['2024-09-24', PRUDENT],
        ['2024-09-25', BARRED],
        ['2024-11-23', BARRED],
        ['2024-11-24', PRUDENT],
      ] as const) {
        const advice = of({ heldOn }, kind)
        expect(advice.status === 'decided' && advice.conclusion, `${kind} ${heldOn}`).toEqual(expected)
        expect(advice.ifActive.status).toBe(expected === BARRED ? 'decided' : 'outside-law')
      }
    }
    expect(of({ heldOn: '2024-08-01' }, 'kepala-desa').cautions).toContainEqual({
      code: 'note',
      note: 'campaign-ban-in-its-period',
    })
  })

  it('asks a village head for the day, and for the period where no schedule tells it', () => {
    const of = (facts: Partial<InvitationFacts>) =>
      adviseOnInvitation({ actor: { kind: 'kepala-desa' }, occasion: 'campaign', ...facts })
    const missing = (facts: Partial<InvitationFacts>) => {
      const advice = of(facts)
      return advice.status === 'needs-facts' ? advice.missing.map(({ fact }) => fact) : advice.status
    }
    const open = of({ election: 'pilkada-2024' })
    expect(open.status === 'needs-facts' && open.possible.map(({ when }) => when)).toEqual([
      [
        { period: ['outside-campaign'], heldOn: { from: '2018-01-01', until: '2024-09-25' } },
        { period: ['outside-campaign'], heldOn: { from: '2024-11-24', until: null } },
      ],
      [{ period: ['campaign'], heldOn: { from: '2024-09-25', until: '2024-11-24' } }],
    ])
    expect(missing({ election: 'pilkada-2024' })).toEqual(['heldOn'])
    expect(missing({ heldOn: '2024-10-10' })).toEqual(['election'])
    expect(missing({ election: 'pemilu-nasional-2029', heldOn: '2028-12-01' })).toEqual(['period'])
    const told = { election: 'pemilu-nasional-2029', heldOn: '2028-12-01', period: 'campaign' } as const
    expect(missing(told)).toBe('decided')
    expect(missing({ election: 'pilkada-2024', period: 'campaign' })).toBe('decided')
    expect(missing({ period: 'outside-campaign' })).toBe('decided')
    expect(missing({ election: 'pemilu-nasional-2029' })).toEqual(['heldOn'])
    expect(missing({ election: 'pemilu-nasional-2029', period: 'campaign' })).toBe('decided')
  })

  it('holds the schedule against the period that was told', () => {
    const advice = invite({ actor: { kind: 'kepala-desa' }, assigned: undefined, period: 'outside-campaign' })
    expect(advice.status === 'decided' && advice.conclusion.force).toBe('norm')
    expect(advice.cautions).toContainEqual({
      code: 'stated-contradicts-derived',
      fact: 'period',
      stated: 'outside-campaign',
      derived: 'campaign',
    })
    // An election that was over before the law that was read has no day of a campaign left.
    const over = {
      ...election('pilkada-2018'),
      id: 'long-over',
      stages: election('pilkada-2018')
        .stages.filter(({ stage }) => stage === 'pemungutan-suara')
        .map((one) => ({ ...one, from: '2017-02-15', until: '2017-02-16' })),
    } as ReturnType<typeof election>
    const late = adviseOnInvitation(
      { actor: { kind: 'kepala-desa' }, occasion: 'campaign', election: 'long-over', period: 'campaign' },
      { elections: [over] },
    )
    expect(late.status === 'decided' && late.conclusion.force).toBe('prudence')
  })

  it('a chosen reading decides, and stays visible', () => {
    const advice = adviseOnInvitation(
      { actor: { kind: 'pns' }, occasion: 'campaign', election: 'pilkada-2024', heldOn: '2024-10-10', assigned: false },
      { readings: { 'invitation-advice': 'listen-only' } },
    )
    expect(advice.status === 'decided' && advice.conclusion.advice).toBe('listen-only')
    expect(advice.cautions).toContainEqual({
      code: 'reading-chosen',
      point: 'invitation-advice',
      option: 'listen-only',
    })
  })

  it('reports a fact the occasion does not ask for, and refuses what it does not cover', () => {
    expect(invite({ contestantPresent: true }).cautions).toContainEqual({
      code: 'fact-not-used',
      fact: 'contestantPresent',
    })
    expect(invite({ actor: { kind: 'tni' } })).toMatchObject({ status: 'outside-law', why: 'armed-forces-and-police' })
    expect(() => invite({ election: 'pilkada-1999' })).toThrow(RangeError)
  })

  it('refuses an event before coverage, and answers on its first day', () => {
    expect(invite({ election: undefined, heldOn: '2017-12-31' })).toMatchObject({
      status: 'outside-law',
      why: 'before-coverage',
    })
    expect(invite({ election: undefined, heldOn: '2018-01-01' }).status).not.toBe('outside-law')
  })

  it('answers without election or day too', () => {
    const advice = adviseOnInvitation({ actor: { kind: 'pns' }, occasion: 'government-event' })
    expect(advice.status === 'decided' && advice.conclusion.advice).toBe('attend-and-leave-if-it-turns')
  })

  it('asks contract staff for the day, since no national text spoke to them before 2023', () => {
    const advice = adviseOnInvitation({ actor: { kind: 'thl' }, occasion: 'government-event' })
    expect(advice.status === 'needs-facts' && advice.missing.map(({ fact }) => fact)).toEqual(['heldOn'])
    expect(advice.status === 'needs-facts' && advice.possible.map(({ when }) => when)).toEqual([
      [{ heldOn: { from: '2018-01-01', until: '2023-01-03' } }],
      [{ heldOn: { from: '2023-01-03', until: null } }],
    ])
    expect(explain(advice, { locale: 'en' })).toContain('day of the event')
  })

  it.each([
    ['thl', '2023-01-02', 'no-national-instrument'],
    ['pppk-paruh-waktu', '2025-01-12', 'no-such-kind-yet'],
    ['tenaga-alih-daya', '2024-10-10', 'outside-personnel-law'],
  ] as const)('is silent where no text speaks to the person, as on conduct: %s on %s', (kind, heldOn, why) => {
    const advice = adviseOnInvitation({ actor: { kind }, occasion: 'campaign', heldOn })
    expect(advice).toMatchObject({ status: 'outside-law', reason: 'silent', why })
    expect(advice.ifActive).toMatchObject({ status: 'outside-law', reason: 'silent', why })
  })

  it.each([
    ['pns', ['pp-94-2021/pasal-5/huruf-n/angka-1', 'pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1']],
    [
      'cpns',
      ['pp-94-2021/pasal-5/huruf-n/angka-1', 'pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1', 'pp-94-2021/pasal-43'],
    ],
    ['p3k', ['uu-20-2023/pasal-9/ayat-2', 'uu-20-2023/pasal-24/ayat-1/huruf-d']],
    ['thl', ['se-menpanrb-1-2023/isi/netral', 'se-menpanrb-1-2023/isi/bentuk-pelanggaran']],
    ['kepala-desa', ['uu-6-2014/pasal-29/huruf-j']],
    ['perangkat-desa', ['uu-6-2014/pasal-51/huruf-j']],
    ['bpd', ['uu-6-2014/pasal-64/huruf-h']],
  ] as const)('cites for %s only what binds that person', (kind, provisions) => {
    expect(invite({ actor: { kind } }).basis.map(({ provision }) => provision)).toEqual(provisions)
  })
})
