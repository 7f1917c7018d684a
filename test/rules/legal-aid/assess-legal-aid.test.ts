import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { any, ask, defineTable, type Table, trace } from '../../../src/decision'
import { guideline } from '../../../src/law'
import { DUTY_ROLE_ALIASES, DUTY_ROLES } from '../../../src/organization'
import { ASN_KINDS, NON_ASN_KINDS } from '../../../src/people'
import {
  assessLegalAid,
  capacitiesAt,
  LEGAL_AID,
  type LegalAidFacts,
  type LocalAidRule,
  legalAidConflicts,
  MATTERS,
  POSITIONS,
  PROCEEDINGS,
  STAGES_OF,
} from '../../../src/rules/legal-aid'
import { runs } from '../../checks/runs'

const PNS = { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' } as const
/** A PPK of a dinas, called as a witness on 24 February 2022. */
const WITNESS: LegalAidFacts = {
  person: PNS,
  duty: 'pejabat-pembuat-komitmen',
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'procurement',
  on: '2022-02-24',
}
const AGREEMENT = { provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['pidana'] } as const

type Assessed = ReturnType<typeof assessLegalAid>
const concluded = (decision: Assessed) => {
  if (decision.status !== 'decided') throw new Error(`${decision.status}`)
  return decision.conclusion
}
/** A part beside or inside the answer: its value, or why there is none. */
const part = (decision: Assessed, name: 'cover' | 'local' | 'counsel' | 'administrationFirst' | 'notice'): unknown => {
  const parts = decision.status === 'decided' ? decision.conclusion : 'beside' in decision ? decision.beside : undefined
  const found = parts?.[name]
  if (found === undefined) return undefined
  if (found.status === 'settled') return found.value
  return found.status === 'silent' ? found.reason : found.status
}

describe('Muara Enim, February 2022', () => {
  it('owes the 18 PPK legal service from inquiry to judgment', () => {
    const { aid, grounds } = concluded(assessLegalAid(WITNESS))
    expect(aid).toBe('duty')
    expect(grounds).toMatchObject({
      status: 'settled',
      value: [
        { ground: 'procurement-actor', aid: 'duty' },
        { ground: 'official', aid: 'right' },
      ],
    })
    expect(assessLegalAid(WITNESS).evidence).toBe('unverified')
  })

  it('does not treat the 23 supervisors of works alike', () => {
    const supervisor = { ...WITNESS, duty: 'pengawas-lapangan' } as const
    expect(assessLegalAid(supervisor)).toMatchObject({ status: 'needs-facts', missing: [{ fact: 'usedAuthority' }] })
    expect(assessLegalAid({ ...supervisor, usedAuthority: false })).toMatchObject({
      status: 'outside-law',
      reason: 'silent',
      why: 'words-say-in-court',
    })
    expect(concluded(assessLegalAid({ ...supervisor, usedAuthority: true })).aid).toBe('right')
    expect(concluded(assessLegalAid({ ...supervisor, stage: 'pengadilan', capacity: 'terdakwa' })).aid).toBe('duty')
  })

  it('tells a witness that a lawyer at the side is no right, and a suspect that it is', () => {
    expect(part(assessLegalAid(WITNESS), 'counsel')).toEqual({ counsel: 'no-right', route: 'lpsk-decision' })
    expect(part(assessLegalAid({ ...WITNESS, capacity: 'tersangka' }), 'counsel')).toEqual({ counsel: 'right' })
  })

  it.each([
    ['2022-02-23', { covers: 'no', because: 'not-begun' }],
    ['2022-02-24', { covers: 'yes' }],
    ['2022-12-31', { covers: 'yes' }],
    ['2023-01-01', { covers: 'no', because: 'over' }],
  ] as const)('covers by the agreement on %s: %o; the duty stays', (on, expected) => {
    const decision = assessLegalAid({ ...WITNESS, agreement: AGREEMENT, on })
    expect(part(decision, 'cover')).toEqual(expected)
    expect(concluded(decision).aid).toBe('duty')
    expect(concluded(decision).end).toMatchObject({ value: [{ ends: 'with-the-judgment' }, { ends: 'not-written' }] })
  })
})

describe('a PPK suspended from service, accused and before a higher court', () => {
  const decision = assessLegalAid({
    person: { kind: 'pns', status: 'diberhentikan-sementara' },
    duty: 'pejabat-pembuat-komitmen',
    matter: 'pidana',
    stage: 'banding-kasasi',
    capacity: 'terdakwa',
    about: 'procurement',
    usedAuthority: false,
    on: '2019-05-06',
  })
  const readings = decision.status === 'contested' ? decision.readings : []

  it('is aided as long as the legal service follows the matter through every court', () => {
    expect(readings.map(({ point, option, outcome }) => `${point}: ${option}: ${outcome.status}`)).toEqual([
      'judgment-of-which-level: every-level: decided',
      'procurement-aid-after-service: follows-the-matter: decided',
      'judgment-of-which-level: first-judgment: contested',
      'procurement-aid-after-service: ends-with-service: contested',
    ])
  })

  it('is told under one favourable reading that the other, turned against it, leaves no ground and no end', () => {
    const every = readings.find(({ option }) => option === 'every-level')?.outcome
    if (every?.status !== 'decided') throw new Error(every?.status)
    for (const part of [every.conclusion.grounds, every.conclusion.end]) {
      if (part.status !== 'contested') throw new Error(part.status)
      expect(part.readings.find(({ option }) => option === 'ends-with-service')?.outcome).toMatchObject({
        status: 'silent',
        reason: 'no-national-ground',
      })
    }
  })
})

describe('an agreement', () => {
  const holders = [{ holder: 'A', powerOfAttorney: true }, { holder: 'B', powerOfAttorney: false }, { holder: 'C' }]
  const cover = (facts: Partial<LegalAidFacts>) => part(assessLegalAid({ ...WITNESS, ...facts }), 'cover')

  it('covers its matters, stages and persons only', () => {
    expect(cover({})).toBe('no-agreement-told')
    expect(cover({ agreement: { ...AGREEMENT, matters: ['perdata'] } })).toMatchObject({ because: 'outside-scope' })
    expect(cover({ agreement: { ...AGREEMENT, stages: ['pengadilan'] } })).toMatchObject({ because: 'outside-scope' })
    expect(cover({ agreement: { ...AGREEMENT, stages: ['penyidikan'] } })).toEqual({ covers: 'yes' })
    const named = { ...AGREEMENT, holders }
    expect(cover({ agreement: named, holderKey: 'A' })).toEqual({ covers: 'yes' })
    expect(cover({ agreement: named, holderKey: 'B' })).toMatchObject({ because: 'without-power-of-attorney' })
    expect(cover({ agreement: named, holderKey: 'C' })).toBe('open')
    expect(cover({ agreement: named, holderKey: 'D' })).toMatchObject({ because: 'not-a-holder' })
    expect(cover({ agreement: named })).toBe('open')
    const unnamed: LegalAidFacts = { ...WITNESS, agreement: named }
    expect(ask(assessLegalAid, unnamed, { goal: 'cover' })?.fact).toBe('holderKey')
  })
})

describe('a rule of the agency or region', () => {
  const rule = (localRule: Omit<LocalAidRule, 'title'>, facts: Partial<LegalAidFacts> = {}) =>
    part(assessLegalAid({ ...WITNESS, ...facts, localRule: { title: 'Perbup', ...localRule } }), 'local')
  const nothing = { label: 'local', effect: 'adds-nothing', against: 'nothing' }
  const excluded = { label: 'local', effect: 'excludes', against: 'national-duty' }

  it('excludes locally, and stands against the national duty', () => {
    expect(rule({ excludes: [{ offences: ['korupsi'] }] }, { offence: 'korupsi' })).toEqual(excluded)
    expect(rule({ excludes: [{ offences: ['korupsi'] }] }, { offence: 'other' })).toEqual(nothing)
    expect(rule({ excludes: [{ offences: ['korupsi'] }] })).toBe('open')
    expect(rule({ excludes: [{ offences: ['korupsi'] }], covers: [{}] })).toBe('open')
    expect(rule({ excludes: [{ capacities: ['tersangka'] }], covers: [{ matters: ['pidana'] }] })).toMatchObject({
      effect: 'covers',
    })
    expect(rule({ excludes: [{ caughtInTheAct: true }] }, { caughtInTheAct: true })).toEqual(excluded)
    expect(rule({ excludes: [{ caughtInTheAct: false }] }, { caughtInTheAct: true })).toEqual(nothing)
    expect(rule({ covers: [{ offences: ['narkotika'] }] })).toBe('open')
    expect(rule({ excludes: [{ stages: ['penyidikan'], kinds: ['pns'] }, { offences: ['korupsi'] }] })).toEqual(
      excluded,
    )
    expect(rule({ excludes: [{ kinds: ['pppk'] }] }, { person: { ...PNS, kind: 'p3k' } })).toEqual(excluded)
  })

  it('speaks from its first day to the last', () => {
    const days = { from: '2022-02-24', until: '2022-03-01', covers: [{}] } as const
    const on = (day: LegalAidFacts['on']) => (rule(days, { on: day }) as { effect: string }).effect
    expect([on('2022-02-23'), on('2022-02-24'), on('2022-02-28'), on('2022-03-01')]).toEqual([
      'not-in-force',
      'covers',
      'covers',
      'not-in-force',
    ])
  })

  it('stands against a right, or against nothing', () => {
    const excludes = [{ kinds: ['pns', 'thl'] }] as const
    expect(rule({ excludes }, { on: '2024-09-02', duty: 'none', about: 'other-duty' })).toMatchObject({
      against: 'national-right',
    })
    expect(rule({ excludes }, { person: { kind: 'thl' }, duty: 'none', usedAuthority: false })).toMatchObject({
      against: 'nothing',
    })
  })

  it('may come as a table of its own, which is proved and labelled, and replaces nothing national', () => {
    const own = (then: unknown, id = 'local-aid-rule', aided: readonly ('pns' | 'pppk')[] = ['pns', 'pppk']) =>
      defineTable<{ aided: 'pns' | 'pppk' }, never, unknown>()({
        id,
        bucket: 'aided',
        dimensions: { aided: ['pns', 'pppk'] },
        rows: () => ({
          only: { when: { aided }, then, basis: [guideline('uu-23-2014/pasal-246/ayat-1')], reasoning: 'inference' },
        }),
      }) as unknown as Table
    const effect = { label: 'local', effect: 'covers', against: 'nothing' }
    const decision = assessLegalAid(WITNESS, { overlays: [own(effect)] })
    expect(part(decision, 'local')).toEqual(effect)
    expect(concluded(decision).aid).toBe('duty')
    expect(() => assessLegalAid(WITNESS, { overlays: [own(effect, 'asn-aid')] })).toThrow("'asn-aid' is national law")
    expect(() => assessLegalAid(WITNESS, { overlays: [own(effect, 'local-aid-rule', ['pns'])] })).toThrow('1 gaps')
    expect(() => assessLegalAid(WITNESS, { overlays: [own({ effect: 'covers' })] })).toThrow('not labelled local')
    expect(() => assessLegalAid(WITNESS, { overlays: [own(null)] })).toThrow('not labelled local')
    expect(part(assessLegalAid(WITNESS, { overlays: [own({ silent: 'x' })] }), 'local')).toBe('x')
    expect(any('x').any).toBe('x')
  })
})

describe('leave outside the charge of the state', () => {
  it.each([
    ['pns', 'cltn', false],
    ['cpns', 'cltn', true],
    ['p3k', 'cltn', true],
    ['pppk', 'aktif', false],
    ['thl', 'cltn', true],
  ] as const)('of a %s who is %s: that it is for PNS is told %s', (kind, status, told) => {
    const { cautions } = assessLegalAid({ ...WITNESS, person: { kind, status, place: 'kabupaten-kota' } })
    expect(cautions.some((one) => one.code === 'note' && one.note === 'this-leave-is-for-pns')).toBe(told)
  })
})

describe('the budget of the agency', () => {
  const cited = (place: 'pusat' | 'perwakilan-luar-negeri' | 'provinsi' | undefined, name: 'cover' | 'providers') =>
    concluded(assessLegalAid({ ...WITNESS, person: { ...PNS, place } }))[name].basis.flatMap(({ provision }) =>
      /^(pp-12-2019|pp-45-2013)/.test(provision) ? [provision] : [],
    )

  it('is that of the region under PP 12/2019 and that of the state under PP 45/2013', () => {
    expect(cited('provinsi', 'cover')).toEqual(['pp-12-2019/pasal-92/ayat-1'])
    expect(cited('provinsi', 'providers')).toEqual(['pp-12-2019/pasal-92/ayat-1'])
    for (const place of ['pusat', 'perwakilan-luar-negeri'] as const) {
      expect(cited(place, 'cover')).toEqual(['pp-45-2013/pasal-61/ayat-1'])
      expect(cited(place, 'providers')).toEqual(['pp-45-2013/pasal-58/ayat-2'])
    }
    expect(cited(undefined, 'cover')).toEqual(['pp-12-2019/pasal-92/ayat-1', 'pp-45-2013/pasal-61/ayat-1'])
  })
})

describe('the administration first', () => {
  const first = (facts: Partial<LegalAidFacts>) => part(assessLegalAid({ ...WITNESS, ...facts }), 'administrationFirst')

  it('is a step and never a bar', () => {
    const steps = ['forward-complaint-to-apip', 'coordinate-with-apip', 'record-in-minutes']
    expect(first({ inquiryTrigger: 'public-complaint', investigator: 'kejaksaan' })).toEqual({ bar: 'no', steps })
    expect(first({ inquiryTrigger: 'own-initiative' })).toBe('no-public-complaint')
    expect(first({ inquiryTrigger: 'public-complaint', investigator: 'kpk' })).toBe('kpk-not-named')
    expect(first({ person: { ...PNS, place: 'pusat' }, inquiryTrigger: 'public-complaint', investigator: 'kpk' })).toBe(
      'which-law-enforcement-not-said',
    )
    expect(first({ stage: 'pengadilan' })).toBe('no-criminal-inquiry')
    expect(first({})).toBe('open')
  })

  it('tells of the five working days of PP 48/2016 where that article is the ground', () => {
    const notes = (place: 'pusat' | 'kabupaten-kota') => {
      const { conclusion } = assessLegalAid({
        ...WITNESS,
        person: { ...PNS, place },
        inquiryTrigger: 'public-complaint',
        investigator: 'kejaksaan',
      }) as { conclusion: { administrationFirst: { cautions: readonly { code: string; note?: string }[] } } }
      return conclusion.administrationFirst.cautions.flatMap(({ note }) => (note === undefined ? [] : [note]))
    }
    const days = 'administrative-complaint-examined-in-five-working-days'
    expect(notes('pusat')).toEqual(['coordination-is-no-bar', days])
    expect(notes('kabupaten-kota')).toEqual(['coordination-is-no-bar'])
  })

  it('tells the head of the region, before or after', () => {
    const notice = (facts: Partial<LegalAidFacts>) => part(assessLegalAid({ ...WITNESS, ...facts }), 'notice')
    expect(notice({ caughtInTheAct: true })).toEqual({ notice: 'within-2x24-hours' })
    expect(notice({ caughtInTheAct: false, graveOffence: true })).toEqual({ notice: 'within-2x24-hours' })
    expect(notice({ caughtInTheAct: false, graveOffence: false })).toEqual({ notice: 'before-the-investigation' })
    expect(notice({ person: { ...PNS, place: 'pusat' } })).toBe('not-a-regional-agency')
  })
})

describe('the days that turn the answer', () => {
  it.each([
    ['2023-10-30', 'outside-law'],
    ['2023-10-31', 'decided'],
  ] as const)('on %s a PNS questioned before any court is %s', (on, status) => {
    const facts = { ...WITNESS, duty: 'none', about: 'other-duty', usedAuthority: false, on } as const
    expect(assessLegalAid(facts).status).toBe(status)
  })

  it('asks on which day the proceedings began, from 2 January 2026 on', () => {
    const counsel = (on: LegalAidFacts['on'], begunOn?: LegalAidFacts['on']) =>
      part(assessLegalAid({ ...WITNESS, on, begunOn }), 'counsel')
    const no = { counsel: 'no-right', route: 'lpsk-decision' }
    expect(counsel('2026-01-01')).toEqual(no)
    expect(counsel('2026-01-02')).toBe('open')
    expect(counsel('2026-01-02', '2026-01-01')).toEqual(no)
    expect(counsel('2026-01-02', '2026-01-02')).toEqual({ counsel: 'right' })
    const late: LegalAidFacts = { ...WITNESS, on: '2026-01-02' }
    expect(ask(assessLegalAid, late, { goal: 'counsel' })).toMatchObject({
      fact: 'begunOn',
      accepts: [],
    })
  })

  it('finishes under the code of 1981 what was under way, but for the first inquiry and a reopening', () => {
    const counsel = (rest: Partial<LegalAidFacts>) =>
      part(assessLegalAid({ ...WITNESS, on: '2026-01-02', begunOn: '2025-11-03', ...rest }), 'counsel')
    const no = { counsel: 'no-right', route: 'lpsk-decision' }
    for (const stage of ['penyidikan', 'penuntutan', 'pengadilan'] as const) {
      expect([stage, counsel({ stage, capacity: 'saksi' })]).toEqual([stage, no])
      expect([stage, counsel({ stage, capacity: 'saksi', begunOn: '2026-01-02' })]).toEqual([
        stage,
        { counsel: 'right' },
      ])
    }
    // Whoever is asked in the first inquiry has that right from the first day of the new code, whenever the inquiry began.
    const asked = { stage: 'penyelidikan', capacity: 'pemberi-keterangan' } as const
    expect(counsel({ ...asked })).toEqual({ counsel: 'right' })
    expect(counsel({ ...asked, begunOn: undefined })).toEqual({ counsel: 'right' })
    expect(counsel({ ...asked, on: '2026-01-01' })).toEqual(no)
    expect(counsel({ stage: 'penyidikan', capacity: 'ahli', begunOn: '2026-01-02' })).toEqual(no)
  })

  it('says where the code of procedure is concluded and does not stand in the transition', () => {
    const notes = (rest: Partial<LegalAidFacts>) =>
      assessLegalAid({ ...WITNESS, on: '2026-01-02', begunOn: '2025-11-03', ...rest }).cautions.flatMap((one) =>
        one.code === 'note' && /first-inquiry|older-investigation/.test(one.note) ? [one.note] : [],
      )
    const inquiry = { stage: 'penyelidikan', capacity: 'pemberi-keterangan' } as const
    expect(notes(inquiry)).toEqual(['transition-does-not-name-the-first-inquiry'])
    expect(notes({ ...inquiry, on: '2026-01-01' })).toEqual([])
    expect(notes({ stage: 'penuntutan' })).toEqual(['prosecution-after-an-older-investigation'])
    expect(notes({ stage: 'penuntutan', begunOn: '2026-01-02' })).toEqual([])
    expect(notes({ stage: 'penyidikan' })).toEqual([])
    expect(notes({ stage: 'pengadilan' })).toEqual([])
  })

  it('covers nothing before 22 March 2018', () => {
    expect(assessLegalAid({ ...WITNESS, on: '2018-03-21' })).toMatchObject({
      reason: 'not-covered',
      why: 'before-coverage',
    })
    expect(concluded(assessLegalAid({ ...WITNESS, on: '2018-03-22' })).aid).toBe('duty')
  })

  it('warns of days after the law was last checked', () => {
    const decision = assessLegalAid({ ...WITNESS, on: '2026-01-03' })
    expect(decision.cautions[0]).toMatchObject({ code: 'not-checked-since', checkedThrough: '2026-01-02' })
    expect(assessLegalAid({ ...WITNESS, on: '2026-01-03' }, { strictCoverage: true })).toMatchObject({
      reason: 'not-covered',
    })
  })
})

describe('facts that are not accepted', () => {
  it.each([
    [{ duty: 'ppk' }, "duty: 'ppk' is not accepted"],
    [{ matter: 'tun' }, "matter: 'tun' is not accepted"],
    [{ person: { kind: 'perangkat-desa' } }, "person.kind: 'perangkat-desa' is not accepted"],
    [{ on: '2022-02-30' }, 'on: "2022-02-30"'],
    [{ begunOn: '2022-02-25' }, 'begunOn'],
    [{ stage: 'klarifikasi-apip' }, 'stage-not-of-matter'],
    [{ capacity: 'pihak' }, 'capacity-not-of-stage'],
    [{ agreement: { ...AGREEMENT, until: '2022-02-24' } }, 'agreement.until'],
    [{ localRule: { title: 'x', from: '2022-02-24', until: '2022-02-24' } }, 'localRule.until'],
    [{ localRule: { title: 'x', from: '2022-02-31' } }, 'localRule.from'],
  ] as const)('%o throws', (wrong, message) => {
    expect(() => assessLegalAid({ ...WITNESS, ...wrong } as never)).toThrow(RangeError)
    expect(() => assessLegalAid({ ...WITNESS, ...wrong } as never)).toThrow(message)
  })

  it('names a fact that was not used', () => {
    expect(assessLegalAid({ ...WITNESS, chargedWithCommitmentTasks: true }).cautions).toContainEqual({
      code: 'fact-not-used',
      fact: 'chargedWithCommitmentTasks',
    })
    const pptk = { ...WITNESS, duty: 'pptk', chargedWithCommitmentTasks: true } as const
    expect(assessLegalAid(pptk).cautions.some(({ code }) => code === 'fact-not-used')).toBe(false)
    expect(concluded(assessLegalAid(pptk)).aid).toBe('duty')
  })

  it('reports every conflict', () => {
    expect(legalAidConflicts(WITNESS)).toEqual([])
    expect(
      legalAidConflicts({
        ...WITNESS,
        capacity: 'terdakwa',
        begunOn: '2022-03-01',
        agreement: { ...AGREEMENT, matters: [] },
      }).map(({ code, path }) => `${path.join('.')} ${code}`),
    ).toEqual(['capacity capacity-not-of-stage', 'begunOn begun-after', 'agreement.matters agreement'])
    expect(capacitiesAt('pemeriksaan-internal', 'klarifikasi-apip')).toContain('terperiksa')
    expect(capacitiesAt('x' as never, 'penyidikan')).toEqual([])
  })
})

describe('every matter that can be', () => {
  const matters = MATTERS.flatMap((matter) =>
    STAGES_OF[matter].flatMap((stage) => capacitiesAt(matter, stage).map((capacity) => ({ matter, stage, capacity }))),
  )

  it('has stages and capacities of the closed lists, each used', () => {
    expect(new Set(matters.map(({ stage }) => stage))).toEqual(new Set(PROCEEDINGS))
    expect(new Set(matters.map(({ capacity }) => capacity))).toEqual(new Set(POSITIONS))
  })

  it('is answered without a gap, and the answer can be traced and replayed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...matters),
        fc.record({
          kind: fc.constantFrom(...ASN_KINDS, ...NON_ASN_KINDS, 'p3k' as const),
          status: fc.constantFrom(undefined, 'aktif', 'cltn', 'diberhentikan-sementara', 'pensiun', 'berhenti'),
          place: fc.constantFrom(undefined, 'pusat', 'provinsi', 'kabupaten-kota', 'perwakilan-luar-negeri'),
        }),
        fc.constantFrom(...DUTY_ROLES, ...Object.keys(DUTY_ROLE_ALIASES), 'none'),
        fc.constantFrom(
          '2018-03-22',
          '2018-11-28',
          '2021-02-02',
          '2022-11-30',
          '2023-10-31',
          '2025-04-30',
          '2026-01-02',
        ),
        fc.record(
          {
            about: fc.constantFrom('procurement', 'other-duty', 'private'),
            usedAuthority: fc.boolean(),
            caughtInTheAct: fc.boolean(),
            agencyStands: fc.constantFrom('beside-the-person', 'victim-or-reporter', 'opponent'),
          },
          { requiredKeys: [] },
        ),
        (matter, person, duty, on, more) => {
          const facts = { person, duty, on, ...matter, ...more } as LegalAidFacts
          const decision = assessLegalAid(facts)
          expect(JSON.stringify(decision)).not.toContain('no-row')
          expect(assessLegalAid(JSON.parse(JSON.stringify(facts)))).toEqual(decision)
          if (decision.status === 'decided') {
            const { aid, grounds } = decision.conclusion
            // The firmest ground answers.
            if (grounds.status === 'settled') expect(grounds.value.some((one) => one.aid === aid)).toBe(true)
            expect(trace(assessLegalAid, decision).length).toBeGreaterThan(0)
          }
          // Law that ties aid to the duty never gives a duty in a private matter.
          if (more.about === 'private')
            expect(decision.status === 'decided' && decision.conclusion.aid === 'duty').toBe(false)
        },
      ),
      { numRuns: runs(400) },
    )
  })

  it('lays out in a vocabulary whose facts exist', () => {
    expect(LEGAL_AID.facts.flat()).toContain('usedAuthority')
  })
})
