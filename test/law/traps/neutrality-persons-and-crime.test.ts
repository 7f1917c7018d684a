import { describe, expect, it } from 'vitest'
import { inForce, provision } from '../../../src/law'
import { EMPLOYEE_KIND_ALIASES, EMPLOYEE_KINDS, POSTS } from '../../../src/people'
import { CONDUCTS } from '../../../src/rules/neutrality'
import {
  AFTER,
  BEFORE,
  byOption,
  cited,
  concluded,
  missing,
  OFFICIAL,
  offences,
  on,
  PRESIDENT,
  readingsOf,
  STAFF,
  settled,
} from './conduct'

const TEAM = { conduct: 'tim-sukses', impact: 'instansi' } as const
const TEAM_READ = { readings: { 'campaign-team-role': 'duties-by-impact' } } as const

describe('neutrality traps: who is bound, and what is a crime', () => {
  it('neutrality trap 7: Pasal 494 reaches ASN on the team, Pasal 493 the campaign side', () => {
    const team = on({ ...TEAM, ...PRESIDENT }, TEAM_READ)
    expect([offences(team), offences(team, 'campaign-side')]).toEqual([['uu-7-2017-494'], ['uu-7-2017-493']])
    expect(settled(concluded(team).criminal)[0]?.ifShown).toContain('on-campaign-team')
    // Looking on with active support is no place on the team until that is shown.
    expect(offences(on({ conduct: 'social-media-engagement', ...PRESIDENT }))).toEqual([])
  })

  it('neutrality trap 7: a decision in a Pemilu is a crime for a village head, not for a structural official', () => {
    const decision = { conduct: 'partisan-decision', ...PRESIDENT } as const
    expect(offences(on({ ...decision, actor: { kind: 'kepala-desa' } }))).toEqual(['uu-7-2017-490'])
    expect(offences(on({ ...decision, actor: OFFICIAL }))).toEqual([])
    expect(offences(on({ ...decision, actor: { kind: 'kepala-daerah' } }))).toEqual(['uu-7-2017-547'])
  })

  it('neutrality trap 7: Pasal 283 has no penal article', () => {
    for (const actor of [STAFF, OFFICIAL])
      expect(offences(on({ actor, conduct: 'partisan-activity', ...PRESIDENT }))).toEqual([])
  })

  it('neutrality trap 7: Pasal 70 with 189 punishes the candidate, Pasal 71 with 188 officials', () => {
    const village = on({
      actor: { kind: 'perangkat-desa' },
      conduct: 'join-campaign-village',
      support: 'active',
      attributes: 'none',
      ...AFTER,
    })
    expect([offences(village), offences(village, 'candidate')]).toEqual([[], ['uu-1-2015-189']])
    const decision = { conduct: 'partisan-decision', ...AFTER } as const
    expect(offences(on({ ...decision, actor: OFFICIAL }))).toEqual(['uu-1-2015-188'])
    expect(offences(on({ ...decision, actor: { kind: 'kepala-desa' } }))).toEqual(['uu-1-2015-188'])
    expect(offences(on({ ...decision, actor: { kind: 'thl' } }))).toEqual([])
  })

  it('neutrality trap 7: whether plain staff are pejabat ASN is unsettled', () => {
    const readings = readingsOf(concluded(on({ conduct: 'partisan-decision', ...AFTER })).criminal)
    expect(readings.map(([option, value]) => [option, value.length])).toEqual([
      ['office-holders-only', 0],
      ['every-asn', 1],
    ])
  })

  it('neutrality trap 7: Pasal 187 ayat (3) names elections of bupati and wali kota only', () => {
    const facility = { conduct: 'use-state-facilities', role: 'participant', ...AFTER } as const
    const narrow = { readings: { 'pejabat-asn': 'office-holders-only' } } as const
    expect(offences(on(facility, narrow))).toEqual(['uu-1-2015-187-3'])
    expect(offences(on({ ...facility, contest: 'gubernur' }, narrow))).toEqual([])
    // An official who favours a pair by it meets Pasal 71 ayat (1) besides, in either election.
    expect(offences(on({ ...facility, actor: OFFICIAL }))).toEqual(['uu-1-2015-188', 'uu-1-2015-187-3'])
    expect(offences(on({ ...facility, actor: OFFICIAL, contest: 'gubernur' }))).toEqual(['uu-1-2015-188'])
  })

  it('neutrality trap 8: Pasal 71 ayat (1) lost the words on the campaign on 2016-07-01', () => {
    expect(inForce('uu-1-2015/pasal-71/ayat-1', '2016-06-30').status).toBe('in-force')
    expect(inForce('uu-1-2015/pasal-71/ayat-1', '2016-07-01').status).toBe('ended')
    expect(inForce('uu-10-2016/pasal-71/ayat-1', '2016-06-30').status).toBe('not-yet')
    expect(provision('pp-6-2005/pasal-61/ayat-3').until).toBe('2014-10-02')
    // A pair is there from the determination of 22 September; the campaign begins on the 25th and ends on 23 November.
    for (const committedOn of ['2024-09-23', '2024-11-25'] as const) {
      expect(offences(on({ actor: OFFICIAL, conduct: 'partisan-decision', ...AFTER, committedOn }))).toEqual([
        'uu-1-2015-188',
      ])
    }
    // Without a pair there is no crime yet.
    const earlier = on({ actor: OFFICIAL, conduct: 'partisan-decision', ...BEFORE, impact: 'instansi' })
    for (const found of Object.values(byOption(earlier))) expect(settled(found.criminal)).toEqual([])
  })

  it('neutrality trap 9: a ruling changes a text that reads the same', () => {
    const facility = { conduct: 'use-state-facilities', role: 'participant' } as const
    const elements = (facts: Parameters<typeof on>[0]) => settled(concluded(on(facts)).criminal)[0]?.ifShown
    expect(elements({ ...facility, ...PRESIDENT })).toContain('outside-the-exception-for-facilities')
    expect(
      elements({
        ...facility,
        election: 'pemilu-2019',
        contest: 'presiden',
        committedOn: '2019-01-10',
        decidedOn: '2019-02-01',
      }),
    ).toEqual(['deliberate'])
    expect(inForce('mk-65-2023', '2023-08-14').status).toBe('not-yet')
    expect(inForce('mk-65-2023', '2023-08-15').status).toBe('in-force')
    expect([inForce('mk-136-2024', '2024-11-13').status, inForce('mk-136-2024', '2024-11-14').status]).toEqual([
      'not-yet',
      'in-force',
    ])
    expect([inForce('mk-41-2014', '2015-07-07').status, inForce('mk-41-2014', '2015-07-08').status]).toEqual([
      'not-yet',
      'in-force',
    ])
  })

  it('neutrality trap 9: the supervisor is settled until the ruling of 2025-10-16 and contested from it', () => {
    const like = { conduct: 'social-media-engagement', ...AFTER } as const
    expect(settled(concluded(on({ ...like, decidedOn: '2025-10-15' })).supervisor)).toBe('bkn')
    expect(readingsOf(concluded(on({ ...like, decidedOn: '2025-10-16' })).supervisor)).toEqual([
      ['bkn-continues', 'bkn'],
      ['no-supervisor', 'silent'],
    ])
  })

  it('neutrality trap 10: from 2026-01-02 no kurungan and no minimum is quoted', () => {
    const FINE = { fineRupiah: 50_000_000, fineCategory: 'III', combine: 'fine-only' }
    const later = {
      election: 'pemilu-nasional-2029',
      contest: 'presiden',
      stage: 'calon',
      period: 'campaign',
      committedOn: '2028-12-10',
      decidedOn: '2029-02-02',
    } as const
    expect(settled(concluded(on({ ...TEAM, ...later }, TEAM_READ)).criminal)[0]?.penalty).toEqual(FINE)
    // An older act decided after: the new rule unless the old one favours, which no article settles.
    const older = readingsOf(concluded(on({ ...TEAM, ...PRESIDENT, decidedOn: '2026-01-02' }, TEAM_READ)).criminal)
    expect(older.map(([option]) => option)).toEqual(['new-penalty', 'old-penalty'])
    expect(
      settled(concluded(on({ ...TEAM, ...PRESIDENT, decidedOn: '2026-01-01' }, TEAM_READ)).criminal)[0]?.penalty,
    ).toMatchObject({ kurunganMonths: 12 })
    const official = on({ actor: OFFICIAL, conduct: 'partisan-decision', ...AFTER, decidedOn: '2026-01-02' })
    const [preferred] = readingsOf(concluded(official).criminal)
    expect(preferred).toEqual([
      'new-penalty',
      [
        expect.objectContaining({
          penalty: { prisonMonths: 6, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
        }),
      ],
    ])
  })

  it('neutrality trap 12: no code of the library is a bare ppk', () => {
    for (const codes of [EMPLOYEE_KINDS, POSTS, CONDUCTS, Object.keys(EMPLOYEE_KIND_ALIASES)]) {
      expect(codes.filter((code) => code === 'ppk' || code === 'ppl')).toEqual([])
    }
    expect(() => on({ actor: { kind: 'ppk' as never }, conduct: 'cast-vote' })).toThrow(RangeError)
    expect(settled(concluded(on({ conduct: 'partisan-activity', ...AFTER })).authority)).toMatchObject({
      imposes: 'pejabat-pembina-kepegawaian',
    })
  })

  it('neutrality trap 13: a lurah is a PNS under PP 94/2021, a kepala desa is not; both stand in Pasal 71', () => {
    const decision = { conduct: 'partisan-decision', ...AFTER } as const
    const lurah = on({ ...decision, actor: { ...STAFF, post: 'lurah' } })
    const head = on({ ...decision, actor: { kind: 'kepala-desa' } })
    expect([concluded(lurah).kind, concluded(head).kind]).toEqual(['discipline-violation', 'village-violation'])
    expect([offences(lurah), offences(head)]).toEqual([['uu-1-2015-188'], ['uu-1-2015-188']])
    expect(cited(head).some((id) => id.startsWith('pp-94-2021/'))).toBe(false)
    expect(concluded(head).supervisor.status).toBe('silent')
  })

  it('neutrality trap 18: leave is a fact to be told, and it waives nothing but the presence', () => {
    expect(missing(on({ conduct: 'accompany-spouse', support: 'none', ...BEFORE }))).toEqual(['cltn'])
    expect(missing(on({ conduct: 'approach-party-or-public', impact: 'instansi', ...BEFORE }))).toEqual(['cltn'])
    expect(concluded(on({ conduct: 'accompany-spouse-on-cltn', support: 'active', ...AFTER })).kind).toBe(
      'discipline-violation',
    )
    const posting = on({ conduct: 'social-media-engagement', cltn: true, ...AFTER })
    expect(concluded(posting).kind).toBe('discipline-violation')
    expect(posting.cautions).toContainEqual({ code: 'fact-not-used', fact: 'cltn' })
  })

  it('neutrality trap 18: leave does not replace the resignation of a determined candidate', () => {
    const stays = on({ conduct: 'remain-asn-after-determination', cltn: true, ...AFTER })
    expect(concluded(stays).kind).toBe('dismissal-ground')
    expect(stays.cautions).toContainEqual({ code: 'fact-not-used', fact: 'cltn' })
  })

  // PP 11/2017 Pasal 340 and PP 49/2018 Pasal 77: neither CPNS nor PPPK has this leave, so its exception cannot be met.
  it.each(['cpns', 'pppk'] as const)('neutrality trap 18: %s has no such leave', (kind) => {
    const decision = on({ actor: { kind }, conduct: 'accompany-spouse-on-cltn', support: 'none', ...AFTER })
    expect(decision.status === 'decided' && decision.conclusion.kind).not.toBe('lawful')
  })

  it('neutrality trap 25: the ASN act does not name the DPRD, the act on elections does', () => {
    const stays = { conduct: 'remain-asn-after-determination', ...PRESIDENT } as const
    const dprd = on({ ...stays, contest: 'dprd' })
    expect(concluded(dprd).kind).toBe('dismissal-ground')
    expect(cited(dprd)).toContain('uu-7-2017/pasal-240/ayat-1/huruf-k')
    expect(cited(dprd)).not.toContain('uu-20-2023/pasal-59/ayat-3')
    expect(concluded(dprd).exit.status).toBe('silent')
    expect(cited(on({ ...stays, contest: 'dpr' }))).toContain('uu-20-2023/pasal-59/ayat-3')
  })
})
