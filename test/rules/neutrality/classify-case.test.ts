import { describe, expect, it } from 'vitest'
import type { Reading, Verdict } from '../../../src/decision'
import {
  type CaseConclusion,
  type CaseDecision,
  type CaseFacts,
  classifyCase,
  classifyConduct,
} from '../../../src/rules/neutrality'

const PNS = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
const PILKADA = 'pilkada-2024'
const BEFORE = '2024-08-20'
const AFTER = '2024-10-10'
const DECIDED = '2024-12-02'
type Act = CaseFacts['conducts'][number]

// One act of each class, by a PNS, around the vote of 27 November 2024 (determination 22 September).
const LIKE_BEFORE: Act = {
  conduct: 'social-media-engagement',
  election: PILKADA,
  committedOn: BEFORE,
  decidedOn: DECIDED,
}
const LIKE_AFTER: Act = { ...LIKE_BEFORE, committedOn: AFTER }
const MEETING_AFTER: Act = { ...LIKE_AFTER, conduct: 'partisan-activity' }
const VOTE: Act = { conduct: 'cast-vote', election: PILKADA, committedOn: '2024-11-27', decidedOn: DECIDED }
const ATTRIBUTES: Act = {
  conduct: 'attend-campaign',
  support: 'none',
  attributes: 'party',
  election: PILKADA,
  committedOn: AFTER,
  decidedOn: DECIDED,
}
const UNRULED: Act = {
  conduct: 'map-support',
  purpose: 'none',
  election: PILKADA,
  committedOn: AFTER,
  decidedOn: DECIDED,
}
const LISTENING: Act = {
  conduct: 'attend-campaign-passively',
  election: PILKADA,
  committedOn: AFTER,
  decidedOn: DECIDED,
}
const POSED: Act = {
  conduct: 'photo-neutral',
  published: true,
  election: PILKADA,
  committedOn: BEFORE,
  decidedOn: DECIDED,
}
const APPROACH: Act = {
  conduct: 'approach-party-or-public',
  cltn: false,
  election: PILKADA,
  committedOn: BEFORE,
  decidedOn: DECIDED,
}
const MEMBER: Act = {
  conduct: 'party-membership',
  partyRole: 'member',
  resigned: 'no',
  committedOn: AFTER,
  decidedOn: DECIDED,
}

const classify = (conducts: readonly Act[], more: Partial<CaseFacts> = {}) =>
  classifyCase({ actor: PNS, conducts, ...more })

function concluded(decision: CaseDecision | Verdict<CaseConclusion>): CaseConclusion {
  if (decision.status !== 'decided') throw new Error(`not decided: ${decision.status}`)
  return decision.conclusion
}

function readingsOf(decision: CaseDecision): readonly Reading<Verdict<CaseConclusion>>[] {
  if (decision.status !== 'contested') throw new Error(`not contested: ${decision.status}`)
  return decision.readings
}

/** What may still come: the class and level, or the silence. */
function possibleOf(decision: CaseDecision): string[] {
  if (decision.status !== 'needs-facts') throw new Error(`not open: ${decision.status}`)
  return decision.possible.map(({ conclusion }) =>
    'silent' in conclusion ? 'silent' : `${conclusion.kind} ${conclusion.level}`,
  )
}

describe('a case of several acts', () => {
  it('takes the gravest act alone: one sanction, never a sum (PP 94/2021 Pasal 35 ayat (1))', () => {
    expect(concluded(classify([LIKE_BEFORE, MEETING_AFTER, ATTRIBUTES]))).toEqual({
      kind: 'discipline-violation',
      level: 'berat',
      leading: [1],
      tracks: [
        { track: 'ethics', conducts: [0] },
        { track: 'discipline', conducts: [1, 2] },
      ],
      repeated: false,
    })
  })

  it('names every act that carries the class and level', () => {
    expect(concluded(classify([LIKE_AFTER, LIKE_BEFORE, MEETING_AFTER])).leading).toEqual([0, 2])
  })

  it.each<[string, Act[], string, string, number]>([
    ['a ground of dismissal before discipline berat', [LIKE_AFTER, MEMBER], 'dismissal-ground', 'not-applicable', 1],
    ['berat before sedang', [ATTRIBUTES, LIKE_AFTER], 'discipline-violation', 'berat', 1],
    ['sedang before ringan', [{ ...APPROACH, impact: 'unit-kerja' }, ATTRIBUTES], 'discipline-violation', 'sedang', 1],
    ['ringan before ethics', [LIKE_BEFORE, { ...APPROACH, impact: 'unit-kerja' }], 'discipline-violation', 'ringan', 1],
    ['ethics before what is lawful', [VOTE, LIKE_BEFORE], 'ethics-violation', 'not-applicable', 1],
    ['what is lawful before what no text rules', [UNRULED, VOTE], 'lawful', 'not-applicable', 1],
    ['a breach before what no text rules', [UNRULED, LIKE_BEFORE], 'ethics-violation', 'not-applicable', 1],
  ])('ranks %s', (_, conducts, kind, level, leader) => {
    expect(concluded(classify(conducts))).toMatchObject({ kind, level, leading: [leader] })
    const turned = classify(conducts.toReversed())
    expect(concluded(turned)).toMatchObject({ kind, level, leading: [1 - leader] })
  })

  it('a case of one act says what the act says', () => {
    for (const act of [LIKE_BEFORE, LIKE_AFTER, VOTE, ATTRIBUTES, MEMBER]) {
      const alone = classifyConduct({ ...act, actor: PNS })
      const { kind, level } = concluded(classify([act]))
      expect(alone.status === 'decided' && [alone.conclusion.kind, alone.conclusion.level]).toEqual([kind, level])
    }
  })

  it('opens a track for each law, side by side, crime included where it runs against the person', () => {
    const decision = classify(
      [
        {
          conduct: 'attend-campaign',
          support: 'active',
          attributes: 'none',
          election: PILKADA,
          committedOn: AFTER,
          decidedOn: DECIDED,
        },
        { conduct: 'partisan-decision', election: PILKADA, committedOn: AFTER, decidedOn: DECIDED },
        VOTE,
      ],
      { actor: { kind: 'kepala-desa' } },
    )
    const { tracks, kind } = concluded(decision)
    expect(kind).toBe('village-violation')
    expect(tracks.find(({ track }) => track === 'village')).toEqual({ track: 'village', conducts: [0, 1] })
    expect(tracks.find(({ track }) => track === 'criminal')?.conducts).toContain(1)
    expect(tracks.some(({ conducts }) => conducts.includes(2))).toBe(false)
  })

  it.each([
    [{ kind: 'thl' }, 'contract', 'contract-violation'],
    [{ kind: 'bupati' }, 'office-holder', 'office-holder-violation'],
  ] as const)('uses the track of the person: %o goes to %s', (actor, track, kind) => {
    const act: Act = { ...LIKE_AFTER, conduct: track === 'contract' ? 'social-media-engagement' : 'partisan-decision' }
    const conclusion = concluded(classify([act], { actor }))
    expect(conclusion.kind).toBe(kind)
    expect(conclusion.tracks[0]).toEqual({ track, conducts: [0] })
  })

  it('refuses a case without acts, and passes on what an act refuses', () => {
    expect(() => classify([])).toThrow(new RangeError('conducts: empty; accepted: at least one act'))
    expect(() => classify([LIKE_AFTER, { ...LIKE_AFTER, committedOn: '2024-02-30' }])).toThrow(RangeError)
  })
})

describe('repetition (PP 94/2021 Pasal 35 ayat (2))', () => {
  const cited = (decision: CaseDecision) => decision.basis.map(({ role, provision }) => `${role} ${provision}`)

  it('is set by an earlier sanction for the same nature, never assumed', () => {
    expect(concluded(classify([ATTRIBUTES])).repeated).toBe(false)
    for (const previousLevel of ['ringan', 'sedang', 'berat'] as const) {
      expect(concluded(classify([ATTRIBUTES], { previousLevel })).repeated).toBe(true)
    }
  })

  it('means nothing for ethics, dismissal by statute or a lawful act', () => {
    for (const act of [LIKE_BEFORE, MEMBER, VOTE]) {
      expect(concluded(classify([act], { previousLevel: 'sedang' })).repeated).toBe(false)
    }
  })

  it('cites its own paragraph only where it was asked', () => {
    expect(cited(classify([ATTRIBUTES]))).not.toContain('procedure pp-94-2021/pasal-35/ayat-2')
    expect(cited(classify([ATTRIBUTES], { previousLevel: 'sedang' }))).toContain('procedure pp-94-2021/pasal-35/ayat-2')
  })

  it('rests on the older regulation for an act and a decision in its time', () => {
    const older = {
      ...ATTRIBUTES,
      election: 'pilkada-2020',
      committedOn: '2020-10-10',
      decidedOn: '2020-12-02',
    } as const
    expect(cited(classify([older], { previousLevel: 'sedang' }))).toContain('procedure pp-53-2010/pasal-30/ayat-2')
    expect(cited(classify([older]))).toContain('procedure pp-53-2010/pasal-30/ayat-1')
    expect(cited(classify([older]))).not.toContain('procedure pp-53-2010/pasal-30/ayat-2')
  })
})

describe('open acts', () => {
  const OPEN: Act = { conduct: 'social-media-engagement', election: PILKADA, decidedOn: DECIDED }

  it('an open act alone leaves the case open, with what is asked and what may come', () => {
    const decision = classify([OPEN])
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toContain('committedOn')
    expect(possibleOf(decision)).toEqual(['discipline-violation berat', 'ethics-violation not-applicable'])
  })

  it('an open act that can only be lighter, or as heavy, changes nothing', () => {
    expect(concluded(classify([OPEN, LIKE_AFTER])).level).toBe('berat')
    expect(concluded(classify([MEMBER, OPEN])).kind).toBe('dismissal-ground')
  })

  it('an open act that may be heavier leaves the case open, and only its facts are asked', () => {
    const decision = classify([LIKE_BEFORE, APPROACH])
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['impact'])
    expect(possibleOf(decision)).toEqual(
      expect.arrayContaining(['ethics-violation not-applicable', 'discipline-violation berat']),
    )
    expect(decision.conducts.map(({ status }) => status)).toEqual(['decided', 'needs-facts'])
  })

  it('asks nothing of an open act that cannot change the case', () => {
    // The photo may be ethics at most; the approach may be berat; the case is sedang already.
    const photo: Act = { conduct: 'post-photo', election: PILKADA, committedOn: BEFORE, decidedOn: DECIDED }
    const decision = classify([photo, ATTRIBUTES, APPROACH])
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['impact'])
    expect(decision.conducts[0]?.status).toBe('needs-facts')
  })

  it('a disputed authorship leaves the case open between no breach and the breach', () => {
    const decision = classify([{ ...LIKE_AFTER, disputed: ['authorship'] }])
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['disputed'])
    expect(possibleOf(decision)).toEqual(['discipline-violation berat', 'not-established not-applicable'])
  })
})

describe('contested acts', () => {
  it('one that would change the case makes the case contested, with each reading and what follows', () => {
    const readings = readingsOf(classify([LISTENING, LIKE_BEFORE]))
    expect(
      readings.map(({ point, option, preferred, outcome }) => [
        point,
        option,
        preferred,
        concluded(outcome).kind,
        concluded(outcome).level,
      ]),
    ).toEqual([
      ['passive-presence', 'allowed-with-warning', true, 'ethics-violation', 'not-applicable'],
      ['passive-presence', 'breach-without-level', false, 'discipline-violation', 'none-attached'],
    ])
  })

  it('one that would not change the case leaves it decided', () => {
    expect(concluded(classify([LISTENING, LIKE_AFTER]))).toMatchObject({ level: 'berat', leading: [1] })
    expect(concluded(classify([POSED, LIKE_BEFORE]))).toMatchObject({ kind: 'ethics-violation' })
  })

  it('two contested acts show each point once per option, the case moving with each', () => {
    const readings = readingsOf(classify([LISTENING, POSED]))
    expect(readings.map(({ option, preferred, outcome }) => [option, preferred, concluded(outcome).kind])).toEqual([
      ['allowed-with-warning', true, 'ethics-violation'],
      ['breach-without-level', false, 'discipline-violation'],
      ['ethics-by-the-letter', true, 'ethics-violation'],
      ['needs-partisan-sign', false, 'lawful'],
    ])
  })

  it('a reading under which nothing is ruled says so', () => {
    const readings = readingsOf(classify([POSED]))
    expect(readings.map(({ option, outcome }) => [option, outcome.status])).toEqual([
      ['ethics-by-the-letter', 'decided'],
      ['needs-partisan-sign', 'outside-law'],
    ])
  })

  it('a reading chosen by the caller decides', () => {
    const decision = classifyCase(
      { actor: PNS, conducts: [LISTENING] },
      { readings: { 'passive-presence': 'breach-without-level' } },
    )
    expect(concluded(decision)).toMatchObject({ kind: 'discipline-violation', level: 'none-attached', leading: [0] })
    expect(decision.cautions).toContainEqual({
      code: 'reading-chosen',
      point: 'passive-presence',
      option: 'breach-without-level',
    })
  })
})

describe('what no text rules', () => {
  it('acts on which the texts are silent leave the case outside the law, never lawful', () => {
    const decision = classify([UNRULED, { ...UNRULED, conduct: 'lend-private-property' }])
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'silent' })
    expect('conclusion' in decision).toBe(false)
  })
})

describe('what a case carries', () => {
  it('is as weak in evidence as its weakest act', () => {
    // The contract of a THL is known from reports.
    expect(
      [classify([LIKE_AFTER]), classify([LIKE_AFTER], { actor: { kind: 'thl' } })].map(({ evidence }) => evidence),
    ).toEqual(['gazette-text', 'report'])
    // The duty of a candidate for the DPRD to resign stands in an article known from reports.
    const stays: Act = {
      conduct: 'remain-asn-after-determination',
      election: 'pemilu-2024',
      contest: 'dprd',
      committedOn: AFTER,
      decidedOn: DECIDED,
    }
    for (const conducts of [
      [LIKE_AFTER, stays],
      [stays, LIKE_AFTER],
    ]) {
      const mixed = classify(conducts)
      expect(mixed.conducts.map(({ evidence }) => evidence).toSorted()).toEqual(['gazette-text', 'report'])
      expect(mixed.evidence).toBe('report')
    }
  })

  it('repeats no ground, no governed interval and no caution', () => {
    const decision = classify([LIKE_AFTER, LIKE_AFTER])
    const texts = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one))
    for (const list of [decision.basis, decision.governed, decision.cautions]) {
      expect(list.length).toBeGreaterThan(0)
      expect(new Set(texts(list)).size).toBe(list.length)
    }
    expect(decision.conducts).toHaveLength(2)
  })

  it('gives the decisions on the acts as the acts alone get them', () => {
    expect(classify([LIKE_BEFORE, MEETING_AFTER]).conducts).toEqual(
      [LIKE_BEFORE, MEETING_AFTER].map((act) => classifyConduct({ ...act, actor: PNS })),
    )
  })

  it('copies the facts, mutates nothing, and is plain data', () => {
    const facts: CaseFacts = {
      actor: { ...PNS },
      conducts: [{ ...LIKE_BEFORE }, { ...MEETING_AFTER }],
      previousLevel: 'ringan',
    }
    const before = structuredClone(facts)
    const decision = classifyCase(facts)
    expect(facts).toEqual(before)
    expect(decision.facts).toEqual(facts)
    expect(decision.facts).not.toBe(facts)
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    expect(decision).toMatchObject({ checker: 'classifyCase', format: 1 })
  })
})

describe('what a case must not do', () => {
  const cited = (decision: CaseDecision) => decision.basis.map(({ provision }) => provision)

  it('a person the library does not cover is not one on whom the texts are silent', () => {
    const decision = classify([LIKE_AFTER], { actor: { kind: 'tni' } })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'not-covered', why: 'armed-forces-and-police' })
  })

  it('where no text may rule an open act, what is possible is silence and not a lawful act', () => {
    // Hosting a contestant: without support shown no text rules it.
    const decision = classify([
      { conduct: 'host-contestant', election: PILKADA, committedOn: AFTER, decidedOn: DECIDED },
    ])
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['support'])
    expect(possibleOf(decision)).not.toContain('lawful not-applicable')
    expect(possibleOf(decision)).toContain('silent')
  })

  it('every level within reach is shown, not only the lightest and the gravest', () => {
    const decision = classify([APPROACH])
    expect(possibleOf(decision)).toEqual(
      expect.arrayContaining(['ringan', 'sedang', 'berat'].map((level) => `discipline-violation ${level}`)),
    )
  })

  it('an act whose authorship is disputed does not lead a decided case', () => {
    expect(concluded(classify([{ ...LIKE_AFTER, disputed: ['authorship'] }, MEETING_AFTER])).leading).toEqual([1])
  })

  it('under the other reading the contested act is the one that leads', () => {
    const other = readingsOf(classify([LISTENING, LIKE_BEFORE])).find(({ preferred }) => !preferred)
    expect(other && concluded(other.outcome).leading).toEqual([0])
  })

  it('a contested act opens its track under each reading', () => {
    const act: Act = {
      ...LIKE_AFTER,
      election: 'pemilu-2024',
      contest: 'dprd',
      committedOn: '2023-12-10',
      impact: 'unit-kerja',
    }
    for (const { outcome } of readingsOf(classify([act]))) {
      expect(concluded(outcome).tracks).toEqual([{ track: 'discipline', conducts: [0] }])
    }
  })

  it('the level of a contract is set by the contract in a case as in an act', () => {
    expect(concluded(classify([LIKE_AFTER], { actor: { kind: 'thl' } })).level).toBe('set-by-contract')
  })

  it('a village head is not held to the regulation on the discipline of PNS', () => {
    const act: Act = { ...LIKE_AFTER, conduct: 'partisan-decision' }
    expect(cited(classify([act], { actor: { kind: 'kepala-desa' } }))).not.toContain('pp-94-2021/pasal-35/ayat-1')
  })

  it('a case decided before 2021-08-31 rests on PP 53/2010 Pasal 30', () => {
    const act: Act = {
      conduct: 'partisan-activity',
      election: 'pilkada-2020',
      committedOn: '2020-10-10',
      decidedOn: '2020-12-01',
    }
    expect(cited(classify([act]))).toContain('pp-53-2010/pasal-30/ayat-1')
  })
})
