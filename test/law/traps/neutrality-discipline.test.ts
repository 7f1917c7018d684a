import { describe, expect, it } from 'vitest'
import { inForce, provision } from '../../../src/law'
import {
  AFTER,
  BEFORE,
  byOption,
  cited,
  concluded,
  kindsIn,
  missing,
  OFFICIAL,
  on,
  PRESIDENT,
  REGENT_2020,
  readingsOf,
  STAFF,
  settled,
} from './conduct'

describe('neutrality traps: levels, kinds, stages', () => {
  it('neutrality trap 1: Pasal 14 huruf i counts 1 to 5 what Pasal 5 huruf n counts 3 to 7', () => {
    const levels = (facts: Parameters<typeof on>[0]) => cited(on(facts), 'level')
    const i = (n: number) => `pp-94-2021/pasal-14/huruf-i/angka-${n}`
    expect(levels({ conduct: 'mobilise-staff', mobilised: 'pns', role: 'participant', ...AFTER })).toEqual([i(1)])
    expect(levels({ conduct: 'use-state-facilities', role: 'participant', ...AFTER })).toEqual([i(2)])
    expect(levels({ conduct: 'partisan-decision', actor: OFFICIAL, ...AFTER })).toEqual([i(3)])
    expect(levels({ conduct: 'partisan-activity', ...AFTER })).toEqual([i(4)])
    expect(levels({ conduct: 'ktp-support-letter', ...BEFORE })).toEqual([i(5)])
    // "Angka 3 and 4" of the press are decisions and activities, not mobilising and facilities.
    expect(concluded(on({ conduct: 'social-media-engagement', ...AFTER })).limbs).toEqual(['pp-94-5n5', 'pp-94-5n6'])
    expect(levels({ conduct: 'social-media-engagement', ...AFTER })).toEqual([i(3), i(4)])
  })

  it.each([
    ['2018-10-10', '2019-05-01', 'pemilu-2019', 'presiden', 'decided'],
    ['2019-03-25', '2019-05-01', 'pemilu-2019', 'presiden', 'decided'],
    ['2019-03-26', '2019-05-01', 'pemilu-2019', 'presiden', 'outside-law'],
    ['2020-10-10', '2020-12-01', 'pilkada-2020', 'gubernur', 'decided'],
    ['2024-10-10', '2024-12-02', 'pilkada-2024', 'gubernur', 'contested'],
  ] as const)(
    'neutrality trap 2: silent listening is keyed on the day: %s, decided %s, %s %s: %s',
    (committedOn, decidedOn, election, contest, status) => {
      const decision = on({ conduct: 'attend-campaign-passively', election, contest, committedOn, decidedOn })
      expect(decision.status).toBe(status)
      if (decision.status === 'decided') expect(decision.conclusion.kind).toBe('lawful')
    },
  )

  it('neutrality trap 2: a ban without a penalty article never becomes sedang or berat', () => {
    const { 'allowed-with-warning': allowed, 'breach-without-level': breach } = byOption(
      on({ conduct: 'attend-campaign-passively', ...AFTER }),
    )
    expect(allowed).toMatchObject({ kind: 'lawful', warning: true })
    expect(breach).toMatchObject({ kind: 'discipline-violation', level: 'none-attached', limbs: ['pp-94-5n1'] })
    expect(breach?.sanctions.status).toBe('silent')
  })

  it('neutrality trap 3: the cut of the allowance is not in force; the interim kinds come first and the split is shown', () => {
    const sedang = on({ conduct: 'campaign-with-attributes', support: 'none', attributes: 'party', ...AFTER })
    const readings = readingsOf(concluded(sedang).sanctions)
    expect(readings.map(([option, value]) => [option, kindsIn(value)[0]])).toEqual([
      ['interim-kinds', 'penundaan-kenaikan-gaji-berkala-1-tahun'],
      ['tukin-cut', 'pemotongan-tunjangan-kinerja-6-bulan'],
    ])
    // Before PP 94/2021 nobody spoke of it.
    const earlier = settled(concluded(on({ conduct: 'social-media-engagement', ...REGENT_2020 })).sanctions)
    expect(JSON.stringify(earlier)).not.toContain('tunjangan-kinerja')
  })

  it('neutrality trap 4: dismissal without honour is no kind of PP 94/2021, was one of PP 53/2010, and comes back by UU 20/2023', () => {
    const facility = { conduct: 'use-state-facilities', role: 'participant' } as const
    const kinds = (decision: ReturnType<typeof on>) => kindsIn(settled(concluded(decision).sanctions))
    expect(kinds(on({ ...facility, ...AFTER }))).not.toContain('pemberhentian-tidak-dengan-hormat')
    expect(kinds(on({ ...facility, ...REGENT_2020 }))).toContain('pemberhentian-tidak-dengan-hormat')
    // Decided before 31 October 2023: with honour. From that day: both, the statute preferred.
    const act = { ...facility, ...REGENT_2020, examinedOn: '2021-09-10' } as const
    expect(settled(concluded(on({ ...act, decidedOn: '2023-10-30' })).exit).form).toBe(
      'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
    )
    expect(readingsOf(concluded(on({ ...act, decidedOn: '2023-10-31' })).exit).map(([option]) => option)).toEqual([
      'without-honour',
      'with-honour',
    ])
    expect(cited(concluded(on({ ...facility, ...AFTER })).sanctions)).not.toContain('uu-20-2023/pasal-52/ayat-4')
  })

  it('neutrality trap 5: the stage does not make the class: some acts for a bakal calon are discipline', () => {
    expect(concluded(on({ conduct: 'ktp-support-letter', ...BEFORE }))).toMatchObject({
      kind: 'discipline-violation',
      level: 'berat',
      items: ['skb22-d10'],
    })
    for (const [conduct, item] of [
      ['approach-party-or-public', 'skb22-d3'],
      ['tim-sukses', 'skb22-d9a'],
    ] as const) {
      const leave = conduct === 'tim-sukses' ? {} : { cltn: false }
      expect(concluded(on({ conduct, ...leave, impact: 'instansi', ...BEFORE }))).toMatchObject({
        kind: 'discipline-violation',
        items: [item],
      })
    }
  })

  it('neutrality trap 5: two clocks: the stage turns on the determination, not on the campaign that begins three days later', () => {
    const like = (committedOn: `${number}-${number}-${number}`) =>
      concluded(on({ conduct: 'social-media-engagement', ...AFTER, committedOn })).kind
    expect(['2024-09-21', '2024-09-22', '2024-09-24', '2024-09-25'].map((day) => like(day as '2024-09-21'))).toEqual([
      'ethics-violation',
      'discipline-violation',
      'discipline-violation',
      'discipline-violation',
    ])
    // The limb itself runs before, during and after the campaign.
    expect(like('2024-11-25')).toBe('discipline-violation')
  })

  it('neutrality trap 6: a candidate for the DPRD is no pair', () => {
    const like = { conduct: 'social-media-engagement', impact: 'unit-kerja' } as const
    const legislative = on({ ...like, ...PRESIDENT, contest: 'dprd' })
    const { 'letter-pairs-only': letter, 'wide-by-skb': wide } = byOption(legislative)
    expect([letter?.level, wide?.level]).toEqual(['ringan', 'berat'])
    expect(legislative.status === 'contested' && legislative.readings.find(({ preferred }) => preferred)?.option).toBe(
      'letter-pairs-only',
    )
    expect(concluded(on({ ...like, ...PRESIDENT })).limbs).toEqual(['pp-94-5n5', 'pp-94-5n6'])
  })

  it('neutrality trap 6: PP 53/2010 had the gap wider: angka 13 only the President, angka 15 only heads of regions', () => {
    const meeting = {
      conduct: 'partisan-activity',
      committedOn: '2019-01-10',
      decidedOn: '2019-03-01',
      election: 'pemilu-2019',
    } as const
    expect(concluded(on({ ...meeting, contest: 'presiden' })).limbs).toEqual(['pp-53-4-13b'])
    expect(missing(on({ ...meeting, contest: 'dpr' }))).toEqual(['impact'])
    expect(concluded(on({ ...meeting, contest: 'dpr', impact: 'unit-kerja' })).level).toBe('ringan')
  })

  it('neutrality trap 11: a PPPK gets the class, never a kind of sanction of PP 94/2021', () => {
    const rerun = {
      election: 'pilkada-ulang-2025',
      contest: 'bupati-wali-kota',
      committedOn: '2025-08-01',
      decidedOn: '2025-09-10',
    } as const
    for (const facts of [
      { actor: { kind: 'pppk' }, ...AFTER },
      { actor: { kind: 'pppk' }, ...rerun },
      { actor: { kind: 'pppk-paruh-waktu' }, ...rerun },
    ] as const) {
      const found = concluded(on({ conduct: 'social-media-engagement', ...facts }))
      expect(found).toMatchObject({ kind: 'discipline-violation', level: 'set-by-agency-rule' })
      expect(settled(found.sanctions)).toEqual({ track: 'agency-rule' })
    }
    // PP 94/2021 only measures the act; it binds PNS.
    const decision = on({ actor: { kind: 'pppk' }, conduct: 'social-media-engagement', ...AFTER })
    expect(cited(decision).filter((id) => id.startsWith('pp-94-2021/'))).toEqual(
      cited(decision, 'guideline').filter((id) => id.startsWith('pp-94-2021/')),
    )
  })

  it('neutrality trap 17: who was not examined before 2021-08-31 is judged by PP 94/2021, harsher or milder', () => {
    const meeting = { conduct: 'partisan-activity', ...REGENT_2020 } as const
    expect(concluded(on({ ...meeting, decidedOn: '2021-08-30' })).level).toBe('sedang')
    expect(concluded(on({ ...meeting, examinedOn: '2021-08-31', decidedOn: '2021-08-31' })).level).toBe('berat')
    // Milder: the campaign team had a limb of its own in PP 53/2010 and has none now.
    const team = { conduct: 'tim-sukses', ...REGENT_2020 } as const
    expect(concluded(on({ ...team, decidedOn: '2021-08-30' })).limbs).toEqual(['pp-53-4-15a'])
    expect(missing(on({ ...team, examinedOn: '2021-09-10', decidedOn: '2021-10-01' }))).toEqual(['impact'])
  })

  it('neutrality trap 17: an act examined before and decided after shows both catalogues', () => {
    const both = on({ conduct: 'partisan-activity', ...REGENT_2020, examinedOn: '2021-03-01', decidedOn: '2021-10-01' })
    expect(Object.entries(byOption(both)).map(([option, { level }]) => [option, level])).toEqual([
      ['catalogue-pp-94', 'berat'],
      ['catalogue-pp-53', 'sedang'],
    ])
  })

  it('neutrality trap 19: aim and support are asked, never assumed', () => {
    expect(missing(on({ conduct: 'photo-with-partisan-gesture', ...AFTER }))).toEqual(['purpose'])
    expect(missing(on({ conduct: 'attend-declaration', ...BEFORE }))).toEqual(['support'])
    expect(missing(on({ conduct: 'attend-declaration', ...AFTER }))).toEqual(['support'])
    // Without the aim no limb is met; what is left is a conflict of interest under the code of ethics, by inference.
    const sign = on({ conduct: 'photo-with-partisan-gesture', purpose: 'none', ...AFTER })
    expect(concluded(sign)).toMatchObject({ kind: 'ethics-violation', limbs: [], items: ['pp42-11c'] })
    expect(sign.cautions).toContainEqual({ code: 'note', note: 'only-where-no-limb-is-met' })
  })

  it('neutrality trap 20: several limbs, one level and one list of kinds: the heaviest', () => {
    const vehicle = concluded(
      on({ conduct: 'campaign-with-attributes', support: 'none', attributes: 'official-vehicle', ...AFTER }),
    )
    expect(vehicle).toMatchObject({ kind: 'discipline-violation', level: 'berat', limbs: ['pp-94-5n2', 'pp-94-5n4'] })
    expect(settled(vehicle.sanctions)).toMatchObject({ track: 'discipline', level: 'berat' })
  })

  it('neutrality trap 20: one act is never ethics and discipline at once', () => {
    for (const day of ['2024-08-20', '2024-10-10'] as const) {
      const { kind, items } = concluded(on({ conduct: 'social-media-engagement', ...AFTER, committedOn: day }))
      expect(items).toHaveLength(1)
      expect(items[0]?.startsWith('skb22-d')).toBe(kind === 'discipline-violation')
    }
  })

  it('neutrality trap 28: a CPNS loses the post by any breach of level sedang or berat, and by none of level ringan', () => {
    const actor = { ...STAFF, kind: 'cpns' } as const
    const attributes = {
      actor,
      conduct: 'campaign-with-attributes',
      support: 'none',
      attributes: 'party',
      ...AFTER,
    } as const
    expect(settled(concluded(on(attributes)).exit)).toMatchObject({ form: 'pemberhentian-sebagai-cpns', may: 'must' })
    expect(settled(concluded(on({ actor, conduct: 'partisan-activity', ...AFTER })).exit).form).toBe(
      'pemberhentian-sebagai-cpns',
    )
    expect(concluded(on({ ...attributes, actor: STAFF })).exit.status).toBe('silent')
    expect(
      concluded(on({ actor, conduct: 'approach-party-or-public', cltn: false, impact: 'unit-kerja', ...BEFORE })).exit
        .status,
    ).toBe('silent')
  })

  it.each([
    ['unit-kerja', 'ringan', 'pasal-9'],
    ['instansi', 'sedang', 'pasal-10'],
    ['negara', 'berat', 'pasal-11'],
  ] as const)(
    'neutrality trap 30: the ring of impact decides the level of item d3: %s is %s',
    (impact, level, article) => {
      const decision = on({ conduct: 'approach-party-or-public', cltn: false, impact, ...BEFORE })
      expect(concluded(decision).level).toBe(level)
      expect(cited(decision, 'level').every((id) => id.startsWith(`pp-94-2021/${article}/`))).toBe(true)
    },
  )

  it('neutrality trap 30: without an impact no breach of duty, and without word of it no level', () => {
    expect(missing(on({ conduct: 'approach-party-or-public', cltn: false, ...BEFORE }))).toEqual(['impact'])
    const shown = on({ conduct: 'approach-party-or-public', cltn: false, impact: 'none', ...BEFORE })
    expect(concluded(shown)).toMatchObject({ kind: 'ethics-violation', level: 'not-applicable', limbs: [] })
  })

  it('neutrality trap 26: PP 94/2021 still stands, and a decision after the last check says so', () => {
    expect(inForce('pp-94-2021', '2026-02-23')).toMatchObject({ status: 'in-force', until: null })
    const like = { conduct: 'social-media-engagement', ...AFTER } as const
    const codes = (decidedOn: '2026-02-23' | '2026-02-24') =>
      on({ ...like, decidedOn }).cautions.map(({ code }) => code)
    expect([
      codes('2026-02-23').includes('not-checked-since'),
      codes('2026-02-24').includes('not-checked-since'),
    ]).toEqual([false, true])
  })

  it('neutrality trap 26: the duty to make the regulation is there, and no regulation that replaced the old ones', () => {
    for (const id of ['pp-11-2017', 'pp-49-2018', 'pp-42-2004', 'pp-94-2021'] as const) {
      expect(inForce(id, '2024-05-01').status).toBe('in-force')
    }
    expect(provision('uu-20-2023/pasal-75').from).toBe('2023-10-31')
  })
})
