import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/decision'
import { evidenceOf } from '../../../src/law/find'
import {
  type BreachConclusion,
  type BreachFacts,
  classifyAbsence,
  classifyBreach,
  imposingAuthority,
  planProceedings,
} from '../../../src/rules/discipline'
import { assessLeaveRefusal } from '../../../src/rules/grievance'

const OFFICIAL = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const
const STAFF = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
const DAYS = { committedOn: '2024-02-12', decidedOn: '2024-05-06' } as const

function conclusionOf(facts: Omit<BreachFacts, 'committedOn' | 'decidedOn'>): BreachConclusion {
  const decision = classifyBreach({ ...facts, ...DAYS })
  if (decision.status !== 'decided') throw new Error(`${decision.status} where a conclusion was expected`)
  return decision.conclusion
}

/** The options of a contested part, the preferred one first. */
function optionsOf(part: unknown): readonly string[] {
  const { status, readings } = part as {
    status: string
    readings: readonly { point: string; option: string; preferred: boolean }[]
  }
  expect(status).toBe('contested')
  return readings
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred))
    .map((one) => `${one.point} ${one.option}`)
}

const whyOf = (norm: BreachFacts['norm']) => {
  const decision = classifyBreach({ actor: OFFICIAL, norm, ...DAYS })
  return decision.status === 'outside-law' ? decision.why : decision.status
}

describe('discipline ambiguities: what the law leaves open stays open', () => {
  it('discipline ambiguity 1: both lists of the kinds of sedang are told, those of PP 53/2010 first', () => {
    const { sanctions } = conclusionOf({ actor: OFFICIAL, norm: 'pp-94-3e', impact: 'instansi', previous: 'none' })
    expect(optionsOf(sanctions)).toEqual(['sedang-kinds interim-kinds', 'sedang-kinds tukin-cut'])
    const chosen = classifyBreach(
      { actor: OFFICIAL, norm: 'pp-94-3e', impact: 'instansi', previous: 'none', ...DAYS },
      { readings: { 'sedang-kinds': 'tukin-cut' } },
    )
    expect(chosen).toMatchObject({ conclusion: { sanctions: { value: { kinds: { length: 3 } } } } })
  })

  it('discipline ambiguity 2: dismissal with or without honour is told both ways from 31 October 2023, and one way before', () => {
    const exitOn = (decidedOn: '2023-10-30' | '2023-10-31') => {
      const decision = classifyBreach({ actor: OFFICIAL, norm: 'pp-94-5a', committedOn: '2023-05-01', decidedOn })
      return decision.status === 'decided' ? decision.conclusion.exit : undefined
    }
    expect(exitOn('2023-10-30')).toMatchObject({
      status: 'settled',
      value: { form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri' },
    })
    expect(optionsOf(exitOn('2023-10-31'))).toEqual(['dismissal-honour without-honour', 'dismissal-honour with-honour'])
  })

  it('discipline ambiguity 3: joining a campaign to listen has no level under PP 94/2021, and none is invented', () => {
    expect(whyOf('pp-94-5n1')).toBe('no-level-attached')
    expect(conclusionOf({ actor: OFFICIAL, norm: 'pp-94-5n2', previous: 'none' }).level).toBe('sedang')
  })

  it('discipline ambiguity 4: arbitrary treatment never reaches berat by itself, abuse of authority always does', () => {
    for (const norm of ['pp-94-5h', 'pp-94-5i', 'pp-94-5j'] as const) {
      const decision = classifyBreach({ actor: OFFICIAL, norm, impact: 'negara', previous: 'none', ...DAYS })
      expect(decision).toMatchObject({ conclusion: { level: 'sedang' } })
      expect(decision.cautions).toContainEqual({ code: 'note', note: 'no-berat-for-this-norm' })
      expect(decision.cautions).toContainEqual({ code: 'inference', rows: [`breach-level/${norm}/negara`] })
    }
    expect(conclusionOf({ actor: OFFICIAL, norm: 'pp-94-5a', previous: 'none' }).level).toBe('berat')
  })

  it('discipline ambiguity 5: sedang in a kabupaten or kota lies with two officials, and no rank is made up', () => {
    const decision = imposingAuthority({
      post: 'administrator',
      place: 'kabupaten-kota',
      level: 'sedang',
      decidedOn: '2024-05-06',
    })
    expect(optionsOf(decision)).toEqual([
      'sedang-authority-kabupaten-kota pejabat-pembina-kepegawaian',
      'sedang-authority-kabupaten-kota two-tiers-above',
    ])
  })

  it('discipline ambiguity 6: a pengawas punishes two tiers below and functional staff too, as all three letters say', () => {
    const cited = (post: 'pelaksana' | 'jf-lain', level: 'ringan' | 'sedang') =>
      imposingAuthority({ post, place: 'provinsi', level, decidedOn: '2024-05-06' }).basis.map(
        ({ provision }) => provision,
      )
    expect(cited('pelaksana', 'ringan')).toContain('pp-94-2021/pasal-23/ayat-1/huruf-a')
    expect(cited('pelaksana', 'sedang')).toContain('pp-94-2021/pasal-23/ayat-1/huruf-b')
    expect(cited('jf-lain', 'ringan')).toContain('pp-94-2021/pasal-23/ayat-1/huruf-c')
  })

  it('discipline ambiguity 8: heavier than what is not said, nor any kind for who imposes nothing', () => {
    expect([whyOf('pp-94-24-2'), whyOf('pp-94-24-3'), whyOf('pp-94-28')]).toEqual([
      'kind-for-the-superior-left-open',
      'heavier-than-what-is-not-said',
      'heavier-than-what-is-not-said',
    ])
  })

  it('discipline ambiguity 15: what Permendagri 10/2024 punishes is known from a report, and labelled so', () => {
    expect(evidenceOf('permendagri-10-2024/isi/sanksi')).toBe('report')
  })

  it('discipline ambiguity 16: a box of the form against the regulation, which gives only postponement, is contested', () => {
    const decision = assessLeaveRefusal({
      employee: 'pns',
      leave: 'cuti-tahunan',
      answer: 'refused',
      on: '2024-03-18',
      answeredBy: 'written-delegate',
      requestWritten: true,
      conditionsMet: true,
      abroad: false,
    })
    expect(optionsOf(decision)).toEqual(['leave-form-refusal no-ground', 'leave-form-refusal refusal-with-reasons'])
  })

  it('discipline ambiguity 17: a post cannot be taken from a pelaksana, and the kind is not replaced by another', () => {
    const absent = classifyAbsence({ actor: STAFF, year: 2024, absentDays: 25, longestRun: 5, decidedOn: '2024-12-02' })
    expect(absent).toMatchObject({
      conclusion: {
        step: 'berat-2',
        sanctions: { status: 'silent', reason: 'kind-cannot-be-carried-out-on-a-pelaksana' },
      },
    })
    const { sanctions } = conclusionOf({ actor: STAFF, norm: 'pp-94-5a', previous: 'none' })
    expect(sanctions.cautions).toContainEqual({ code: 'note', note: 'post-to-lose-required' })
  })

  it('discipline ambiguity 20: whether three to ten days need an effect on the work unit is asked, and contested without one', () => {
    const facts = { actor: OFFICIAL, year: 2024, absentDays: 5, decidedOn: '2024-12-02' } as const
    const asked = classifyAbsence(facts)
    expect(asked.status === 'needs-facts' && asked.missing.map(({ fact }) => fact)).toEqual(['effectOnUnit'])
    expect(classifyAbsence({ ...facts, effectOnUnit: true }).status).toBe('decided')
    expect(optionsOf(classifyAbsence({ ...facts, effectOnUnit: false }))).toEqual([
      'absence-effect-on-unit effect-to-be-shown',
      'absence-effect-on-unit effect-in-the-absence',
    ])
    // Sedang and berat name no effect.
    expect(classifyAbsence({ ...facts, absentDays: 11, longestRun: 5, effectOnUnit: false }).status).toBe('decided')
  })
})

describe('discipline traps: the office, the tier and the act on ASN', () => {
  it('discipline trap 6: a sanction by the wrong official is not valid, a flaw of procedure or substance makes it voidable', () => {
    const [decide] = planProceedings({
      actor: OFFICIAL,
      level: 'ringan',
      decidedOn: '2024-05-06',
    }).steps.filter(({ code }) => code === 'decide')
    expect(decide).toMatchObject({ office: 'atasan-langsung' })
    expect(decide?.notes).toContain('wrong-official-is-not-valid')
    const cited = decide?.basis.map(({ provision }) => provision)
    expect(cited).toEqual(
      expect.arrayContaining([
        'uu-30-2014/pasal-52/ayat-1',
        'uu-30-2014/pasal-56/ayat-1',
        'uu-30-2014/pasal-56/ayat-2',
        'pp-94-2021/pasal-21/huruf-a',
      ]),
    )
  })

  it('discipline trap 16: tiers are told as tiers and no eselon is made of them; functional staff have a rule of their own', () => {
    const imposes = (
      post: 'administrator' | 'pengawas' | 'pelaksana' | 'jf-lain',
      level: 'ringan' | 'sedang' | 'berat',
    ) => {
      const decision = imposingAuthority({ post, place: 'provinsi', level, decidedOn: '2024-05-06' })
      return decision.status === 'decided' ? decision.conclusion.imposes : decision.status
    }
    for (const post of ['administrator', 'pengawas', 'pelaksana'] as const) {
      expect([imposes(post, 'ringan'), imposes(post, 'sedang'), imposes(post, 'berat')]).toEqual([
        'atasan-langsung',
        'pejabat-dua-tingkat-di-atas',
        'pejabat-pembina-kepegawaian',
      ])
    }
    expect([imposes('jf-lain', 'ringan'), imposes('jf-lain', 'sedang'), imposes('jf-lain', 'berat')]).toEqual([
      'jpt-pratama-atau-administrator',
      'jpt-pratama-atau-administrator',
      'pejabat-pembina-kepegawaian',
    ])
  })

  it('discipline trap 19: levels, brackets, officials, steps and times rest on regulations, never on UU 20/2023', async () => {
    const folder = new URL('../../../src/rules/discipline/tables/', import.meta.url)
    // The form of dismissal and the bare duty of PPPK are what the act says itself.
    const own = ['exit-by-discipline', 'pppk-discipline']
    const seen: string[] = []
    for (const file of readdirSync(folder)) {
      const exported: { readonly [name: string]: unknown } = await import(new URL(file, folder).pathname)
      for (const table of Object.values(exported).filter(isTable)) {
        seen.push(table.id)
        if (own.includes(table.id)) continue
        for (const [id, { basis }] of Object.entries(table.rows())) {
          const cited = basis.filter(({ provision }) => provision.startsWith('uu-20-2023/'))
          expect(cited, `${table.id}/${id}`).toEqual([])
        }
      }
    }
    expect(seen).toEqual(expect.arrayContaining(['breach-level', 'absence-step', 'imposing-authority', 'proceedings']))
  })
})

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value && 'bucket' in value
}
