import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateInput } from '../../../src/dates'
import { addDays } from '../../../src/dates'
import type { Part } from '../../../src/decision'
import { trace } from '../../../src/decision'
import {
  ADDITIONAL_DUTIES,
  checkEligibility,
  DUTY_CONFLICTS,
  DUTY_POSITIONS,
  type DutyCandidate,
  type EligibilityDecision,
  type EligibilityFacts,
  eligibilityRequirements,
  PACTS,
  PROCUREMENT_CERTIFICATES,
  type Requirement,
} from '../../../src/rules/additional-duty'
import { runs } from '../../checks/runs'

const FIT: DutyCandidate = {
  kind: 'pns',
  diploma: 's1',
  certificate: 'type-a',
  pact: 'signed',
  conflict: 'none',
  detained: false,
  holds: [],
}

const ppk = (on: DateInput, person: DutyCandidate = {}, more: Partial<EligibilityFacts> = {}): EligibilityDecision =>
  checkEligibility({
    duty: 'pejabat-pembuat-komitmen',
    fund: 'apbd',
    on,
    person: { ...FIT, ...person },
    package: { character: 'simple', value: 150_000_000 },
    ...more,
  })

const pptk = (person: DutyCandidate = {}, more: Partial<EligibilityFacts> = {}): EligibilityDecision =>
  checkEligibility({
    duty: 'pejabat-pelaksana-teknis-kegiatan',
    fund: 'apbd',
    on: '2022-03-01',
    ppkTasks: false,
    person: {
      kind: 'pns',
      position: 'struktural-lain',
      inUnit: true,
      fieldMatches: true,
      conflict: 'none',
      detained: false,
      holds: [],
      ...person,
    },
    ...more,
  })

/** The status, or of a decided one the conclusion with its conditions. */
function told(decision: Pick<EligibilityDecision, 'status'>): string {
  const one = decision as EligibilityDecision
  if (one.status === 'outside-law') return `outside-law ${one.reason} ${one.why}`
  if (one.status !== 'decided') return one.status
  return [one.conclusion.eligibility, ...one.conclusion.conditions].join(' ')
}

/** Every requirement that is not met, with why, and the first provision behind it. */
function obstacles(decision: EligibilityDecision): string[] {
  if (decision.status !== 'decided') return []
  return Object.entries(decision.conclusion).flatMap(([name, part]) => {
    const own = part as Part<Requirement>
    if (typeof own !== 'object' || own.status !== 'settled' || own.value.standing !== 'not-met') return []
    return [`${name}: ${own.value.obstacle} ${own.basis[0]?.provision}`]
  })
}

describe('a pejabat pembuat komitmen in the APBD', () => {
  it.each([
    ['2018-06-30', 'basic', 'eligible'],
    ['2018-07-01', 'basic', 'eligible-with-conditions basic-until-end-of-2023'],
    ['2021-02-01', 'basic', 'eligible-with-conditions basic-until-end-of-2023'],
    ['2022-02-22', 'basic', 'eligible-with-conditions basic-until-end-of-2023'],
    ['2023-12-31', 'basic', 'eligible-with-conditions basic-until-end-of-2023'],
    ['2024-01-01', 'basic', 'contested'],
    ['2024-12-31', 'basic', 'contested'],
    ['2025-01-01', 'basic', 'not-eligible'],
    ['2022-02-22', 'none', 'not-eligible'],
    ['2024-01-01', 'type-c', 'eligible'],
    ['2025-04-30', 'type-c', 'eligible'],
    ['2018-03-21', 'type-c', 'outside-law not-covered before-coverage'],
  ] as const)('on %s with the certificate %s: %s', (on, certificate, expected) => {
    expect(told(ppk(on, { certificate }))).toBe(expected)
  })

  it('needs the type of the package from 2024, and a higher type covers a lower package', () => {
    const of = (
      certificate: 'type-a' | 'type-b' | 'type-c',
      packageOf: EligibilityFacts['package'],
      on: DateInput = '2025-02-01',
    ) => told(ppk(on, { certificate }, { package: packageOf }))
    expect(of('type-c', { character: 'simple', value: 200_000_000 })).toBe('eligible')
    expect(of('type-c', { character: 'simple', value: 200_000_001 })).toBe('not-eligible')
    expect(of('type-b', { character: 'general', value: 200_000_001 })).toBe('eligible')
    expect(of('type-b', { character: 'complex', value: 1 })).toBe('not-eligible')
    expect(of('type-a', {})).toBe('eligible')
    // A small package that is not simple is placed by no text; its type must be told.
    expect(of('type-c', { character: 'general', value: 1 })).toBe('needs-facts')
    expect(of('type-c', { character: 'general', value: 1, type: 'c' })).toBe('eligible')
    expect(of('type-c', { character: 'complex' }, '2023-12-31')).toBe('eligible')
  })

  it('a type that contradicts value and character is told, and the derived one is used', () => {
    const decision = ppk('2025-02-01', { certificate: 'type-c' }, { package: { character: 'complex', type: 'c' } })
    expect(told(decision)).toBe('not-eligible')
    expect(decision.cautions).toContainEqual({
      code: 'stated-contradicts-derived',
      fact: 'package.type',
      stated: 'c',
      derived: 'a',
    })
  })

  it('tells every requirement that is not met, not the first', () => {
    const decision = ppk('2022-03-01', {
      kind: 'thl',
      diploma: 'd3',
      golongan: 'II/c',
      certificate: 'none',
      conflict: 'controls-a-supplier',
      holds: [{ duty: 'bendahara-pengeluaran' }, { duty: 'pokja-pemilihan', samePackage: true }],
    })
    expect(told(decision)).toBe('not-eligible')
    expect(obstacles(decision)).toEqual([
      'employment: not-a-civil-servant perlem-7-2021/isi/pelaku',
      'education: grade-lacking perlem-7-2021/isi/pelaku',
      'certificate: certificate-lacking perlem-7-2021/isi/batas-waktu',
      'conflict: controls-a-supplier perpres-16-2018/pasal-7/ayat-2',
      'besideBendaharaPengeluaran: barred-beside perlem-7-2021/isi/pelaku',
      'besidePokjaPemilihan: barred-for-the-same-package perlem-7-2021/isi/pelaku',
    ])
    // The decision itself rests on all of them.
    expect(decision.basis.map(({ provision }) => provision)).toContain('perpres-16-2018/pasal-7/ayat-2')
  })

  it('is decided against as soon as one requirement fails, whatever is unknown', () => {
    const decision = checkEligibility({ duty: 'pejabat-pembuat-komitmen', on: '2022-03-01', person: { kind: 'thl' } })
    expect(told(decision)).toBe('not-eligible')
    expect(decision.doubts.length).toBeGreaterThan(3)
  })

  it('asks for what can decide, and tells what is within reach', () => {
    const decision = ppk('2022-03-01', { certificate: undefined })
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual([
      'person.certificate',
    ])
    expect(
      decision.status === 'needs-facts' && decision.possible.map(({ conclusion, when }) => [conclusion, when]),
    ).toEqual([
      [{ eligibility: 'not-eligible', conditions: [] }, [{ certificate: ['none'] }]],
      [
        { eligibility: 'eligible-with-conditions', conditions: ['basic-until-end-of-2023'] },
        [{ certificate: ['basic'] }],
      ],
      [{ eligibility: 'eligible', conditions: [] }, [{ certificate: ['type-c', 'type-b', 'type-a'] }]],
    ])
    // What stands beside is told all the same.
    expect(decision.status === 'needs-facts' && decision.beside?.education?.status).toBe('settled')
  })

  it('a diploma below the degree falls back on III/a where the degree cannot be met', () => {
    const of = (golongan: 'II/d' | 'III/a' | 'IV/e', degreeHolder?: boolean) =>
      told(ppk('2022-03-01', { diploma: 'd3', golongan }, { unit: { degreeHolder } }))
    expect(of('III/a', false)).toBe('eligible-with-conditions degree-cannot-be-met')
    expect(of('IV/e', true)).toBe('not-eligible')
    expect(of('II/d', false)).toBe('not-eligible')
    expect(of('III/a')).toBe('needs-facts')
    expect(told(ppk('2022-03-01', { diploma: 'd4' }))).toBe('eligible')
  })

  it.each([
    ['pppk', 'eligible'],
    ['p3k', 'eligible'],
    ['cpns', 'eligible'],
    ['polri', 'eligible-with-conditions only-in-kemhan-or-polri'],
    ['pegawai-blud-non-asn', 'contested'],
    ['thls', 'not-eligible'],
    ['tenaga-alih-daya', 'not-eligible'],
    ['kepala-desa', 'not-eligible'],
  ] as const)('how the person serves: %s is %s', (kind, expected) => {
    expect(told(ppk('2022-03-01', { kind }))).toBe(expected)
  })

  it('a refused pact is contested, one still to be signed a condition', () => {
    expect(told(ppk('2022-03-01', { pact: 'not-yet' }))).toBe('eligible-with-conditions pact-to-be-signed')
    const refused = ppk('2022-03-01', { pact: 'refused' })
    expect(
      refused.status === 'contested' &&
        refused.readings.map(({ option, preferred, outcome }) => [option, preferred, told(outcome)]),
    ).toEqual([
      ['failed-requirement', true, 'not-eligible'],
      ['no-requirement-read', false, 'eligible'],
    ])
    expect(told(checkEligibility(refused.facts, { readings: { 'unsigned-pact': 'no-requirement-read' } }))).toBe(
      'eligible',
    )
  })

  it('a KPA may double: only if needed until 2021-02-01, then without a test; the state budget keeps the test', () => {
    const kpa = (on: DateInput, fund: 'apbn' | 'apbd', necessity: boolean | undefined) =>
      told(ppk(on, { holds: [{ duty: 'kuasa-pengguna-anggaran', sameUnit: true }] }, { fund, unit: { necessity } }))
    expect(kpa('2021-02-01', 'apbd', false)).toBe('not-eligible')
    expect(kpa('2021-02-01', 'apbd', true)).toBe(
      'eligible-with-conditions only-if-necessary someone-else-tests-and-pays',
    )
    expect(kpa('2021-02-02', 'apbd', undefined)).toBe('eligible-with-conditions someone-else-tests-and-pays')
    expect(kpa('2021-02-02', 'apbn', undefined)).toBe('needs-facts')
    expect(kpa('2021-02-02', 'apbn', false)).toBe('not-eligible')
    expect(kpa('2021-02-02', 'apbn', true)).toBe(
      'eligible-with-conditions only-if-necessary someone-else-tests-and-pays',
    )
  })

  it('a PA or KPA doubles in the own unit only; in another one the person is PPK like anyone else', () => {
    const kpa = (sameUnit: boolean | undefined) =>
      ppk('2022-03-01', { holds: [{ duty: 'kuasa-pengguna-anggaran', sameUnit }] })
    expect(told(kpa(true))).toBe('eligible-with-conditions someone-else-tests-and-pays')
    expect(told(kpa(false))).toBe('eligible')
    const unknown = kpa(undefined)
    expect(unknown.status === 'needs-facts' && unknown.missing.map(({ fact }) => fact)).toContain(
      'person.holds.sameUnit',
    )
    // The bans name no unit, so a treasurer of another unit is barred too.
    for (const sameUnit of [true, false, undefined]) {
      expect(told(ppk('2022-03-01', { holds: [{ duty: 'bendahara-pengeluaran', sameUnit }] }))).toBe('not-eligible')
    }
  })

  it('whether a doubling KPA needs the certificate is contested', () => {
    const decision = ppk('2025-02-01', {
      certificate: 'none',
      holds: [{ duty: 'kuasa-pengguna-anggaran', sameUnit: true }],
    })
    expect(
      decision.status === 'contested' &&
        decision.readings.map(({ point, option, outcome }) => [point, option, told(outcome)]),
    ).toEqual([
      ['certificate-of-doubling-head', 'not-asked', 'eligible-with-conditions someone-else-tests-and-pays'],
      ['certificate-of-doubling-head', 'asked', 'not-eligible'],
    ])
  })

  it('after the second change the answer stands on what Perpres 46/2025 kept and changed', () => {
    const before = ppk('2025-04-29')
    const after = ppk('2025-04-30')
    const cited = (decision: EligibilityDecision) =>
      decision.basis.map(({ provision }) => provision).filter((id) => id.startsWith('perpres-46-2025/'))
    expect(cited(before)).toEqual([])
    expect(cited(after)).toContain('perpres-46-2025/pasal-11/ayat-2a')
    expect(after.evidence).toBe('unverified')
    const weak = checkEligibility(after.facts, { minimumEvidence: 'report' })
    expect(weak.cautions.filter(({ code }) => code === 'evidence-below')).toContainEqual({
      code: 'evidence-below',
      evidence: 'unverified',
      asked: 'report',
    })
  })

  it('a day after the last check is told, or refused', () => {
    expect(ppk('2026-02-01').cautions[0]).toEqual({
      code: 'not-checked-since',
      checkedThrough: '2025-12-31',
      on: 'on',
    })
    expect(told(checkEligibility(ppk('2026-02-01').facts, { strictCoverage: true }))).toBe(
      'outside-law not-covered not-checked-since',
    )
  })
})

describe('a PPTK', () => {
  it('is there in the APBD only', () => {
    expect(told(pptk())).toBe('eligible')
    const apbn = pptk({}, { fund: 'apbn' })
    expect(obstacles(apbn)).toEqual(['inUse: duty-not-in-this-budget pp-45-2013/pasal-8/huruf-b'])
    expect(told(pptk({}, { on: '2019-03-12' }))).toBe('eligible')
    expect(told(pptk({}, { on: '2019-03-11' }))).toBe('outside-law not-covered pp-58-2005-not-read')
  })

  it('holds a structural post; the fungsional umum only where there is none; a JF by no word of the article', () => {
    expect(told(pptk({ position: 'pelaksana' }, { unit: { structuralOfficer: true } }))).toBe('not-eligible')
    expect(told(pptk({ position: 'pelaksana' }, { unit: { structuralOfficer: false } }))).toBe(
      'eligible-with-conditions no-structural-officer criteria-of-the-region',
    )
    expect(told(pptk({ position: 'pelaksana' }))).toBe('needs-facts')
    expect(told(pptk({ position: 'fungsional' }, { unit: { regionalRule: false } }))).toBe('not-eligible')
    expect(told(pptk({ position: 'fungsional', kind: 'pppk' }, { unit: { regionalRule: true } }))).toBe('contested')
  })

  it('serves in the unit and within the field, and is not the PPK SKPD', () => {
    expect(
      obstacles(pptk({ inUnit: false, fieldMatches: false, holds: [{ duty: 'pejabat-penatausahaan-keuangan-skpd' }] })),
    ).toEqual([
      'unit: not-of-the-unit pp-12-2019/pasal-12/ayat-1',
      'field: outside-the-field pp-12-2019/pasal-13/ayat-2',
      'besidePejabatPenatausahaanKeuanganSkpd: barred-beside pp-12-2019/pasal-14/ayat-3',
    ])
  })

  it('with tasks of the PPK: since 2021, where no PPK is appointed, with the competence of one, a to m only', () => {
    const charged = (on: DateInput, ppkAppointed: boolean, certificate: DutyCandidate['certificate']) =>
      pptk({ certificate }, { on, ppkTasks: true, unit: { ppkAppointed }, package: { type: 'c' } })
    expect(told(charged('2022-03-01', false, 'type-c'))).toBe('eligible-with-conditions only-tasks-a-to-m')
    expect(told(charged('2022-03-01', false, 'basic'))).toBe('contested')
    expect(told(charged('2022-03-01', true, 'type-c'))).toBe('not-eligible')
    expect(told(charged('2022-03-01', false, 'none'))).toBe('not-eligible')
    expect(told(charged('2021-02-01', false, 'type-c'))).toBe('not-eligible')
  })
})

describe('the other duties', () => {
  const rest = { conflict: 'none', detained: false, holds: [], kind: 'pns' } as const
  const of = (facts: Omit<EligibilityFacts, 'on'> & { readonly on?: DateInput }) =>
    told(checkEligibility({ on: '2022-03-01', ...facts }))

  it('PA and KPA go with a post', () => {
    expect(of({ duty: 'pengguna-anggaran', fund: 'apbd', person: { ...rest, position: 'kepala-skpd' } })).toBe(
      'eligible',
    )
    expect(of({ duty: 'pengguna-anggaran', fund: 'apbn', person: { ...rest, position: 'kepala-skpd' } })).toBe(
      'not-eligible',
    )
    expect(
      of({ duty: 'pengguna-anggaran', fund: 'apbn', person: { ...rest, position: 'menteri-pimpinan-lembaga' } }),
    ).toBe('eligible')
    expect(
      of({ duty: 'kuasa-pengguna-anggaran', fund: 'apbd', person: { ...rest, position: 'kepala-unit-skpd' } }),
    ).toBe('eligible')
    expect(
      of({
        duty: 'kuasa-pengguna-anggaran',
        fund: 'apbd',
        person: { ...rest, position: 'direktur-rumah-sakit-daerah' },
      }),
    ).toBe('eligible')
    expect(of({ duty: 'kuasa-pengguna-anggaran', fund: 'apbd', person: { ...rest, position: 'lurah' } })).toBe(
      'eligible-with-conditions only-the-budget-of-the-kelurahan',
    )
    expect(
      of({ duty: 'kuasa-pengguna-anggaran', fund: 'apbn', person: { ...rest, position: 'struktural-lain' } }),
    ).toBe('eligible-with-conditions only-in-certain-cases')
  })

  it('a PPPK below S1: golongan III/a or what is equated to it, and no text read says what that is', () => {
    const ppk = (golongan?: 'III/a' | 'II/d') =>
      checkEligibility({
        duty: 'pejabat-pembuat-komitmen',
        fund: 'apbd',
        on: '2019-06-03',
        person: {
          ...rest,
          kind: 'pppk',
          pact: 'signed',
          diploma: 'd3',
          certificate: 'basic',
          ...(golongan === undefined ? {} : { golongan }),
        },
        unit: { degreeHolder: false },
      })
    const open = ppk()
    expect(open.status === 'needs-facts' && open.missing.map(({ fact }) => fact)).toEqual(['person.golongan'])
    const note = { code: 'note', note: 'golongan-iii-a-or-equated' }
    for (const golongan of ['III/a', 'II/d'] as const) {
      const decision = ppk(golongan)
      expect(decision.status === 'decided' && decision.conclusion.education.cautions).toContainEqual(note)
    }
  })

  it('a bendahara: certificate in the APBN, no business, never beside the KPA', () => {
    const treasurer = (fund: 'apbn' | 'apbd', person: DutyCandidate) =>
      of({ duty: 'bendahara-pengeluaran', fund, person: { ...rest, business: false, ...person } })
    expect(treasurer('apbn', { treasurerCertificate: true })).toBe('eligible')
    expect(treasurer('apbn', { treasurerCertificate: false })).toBe('not-eligible')
    expect(treasurer('apbd', {})).toBe('eligible')
    expect(treasurer('apbd', { business: true })).toBe('not-eligible')
    expect(treasurer('apbd', { holds: [{ duty: 'kuasa-pengguna-anggaran' }] })).toBe('not-eligible')
  })

  it('PPSPM and PPK SKPD belong to one budget each', () => {
    expect(of({ duty: 'pejabat-penanda-tangan-spm', fund: 'apbn', person: rest })).toBe('eligible')
    expect(of({ duty: 'pejabat-penanda-tangan-spm', fund: 'apbd', person: rest })).toBe('not-eligible')
    expect(
      of({ duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd', person: { ...rest, collectsRevenue: false } }),
    ).toBe('eligible')
    expect(
      of({ duty: 'pejabat-penatausahaan-keuangan-skpd', fund: 'apbd', person: { ...rest, collectsRevenue: true } }),
    ).toBe('not-eligible')
    // No list of bars is written for the PPK Unit SKPD.
    expect(
      of({
        duty: 'pejabat-penatausahaan-keuangan-unit-skpd',
        fund: 'apbd',
        person: { ...rest, collectsRevenue: true, holds: [{ duty: 'pejabat-pelaksana-teknis-kegiatan' }] },
      }),
    ).toBe('eligible')
  })

  it('selection: functional posts since 2021, a pejabat pengadaan with a certificate', () => {
    const pokja = (on: DateInput, pengelolaPbj: boolean) =>
      of({ duty: 'pokja-pemilihan', fund: 'apbd', on, person: { ...rest, pengelolaPbj } })
    expect(pokja('2021-02-01', false)).toBe('no-obstacle-found')
    expect(pokja('2021-02-02', true)).toBe('eligible')
    expect(pokja('2023-12-31', false)).toBe('eligible')
    expect(pokja('2024-01-01', false)).toBe('contested')
    expect(pokja('2025-01-01', false)).toBe('not-eligible')
    expect(
      of({ duty: 'pejabat-pengadaan', fund: 'apbd', person: { ...rest, pengelolaPbj: true, certificate: 'none' } }),
    ).toBe('not-eligible')
  })

  it('one point that wakes in two requirements is told once', () => {
    const decision = checkEligibility({
      duty: 'pejabat-pengadaan',
      fund: 'apbd',
      on: '2024-05-01',
      person: { ...rest, certificate: 'basic', pengelolaPbj: false },
    })
    expect(
      decision.status === 'contested' && decision.readings.map(({ option, outcome }) => [option, told(outcome)]),
    ).toEqual([
      ['deadline-passed', 'not-eligible'],
      ['circular-relief', 'eligible-with-conditions as-the-circular-arranges'],
    ])
  })

  it('supervision is asked by no text who may do it', () => {
    expect(of({ duty: 'pengawas-pekerjaan', person: rest })).toBe('no-obstacle-found')
    expect(of({ duty: 'pengawas-pekerjaan', person: { ...rest, kind: 'thl' } })).toBe(
      'no-obstacle-found may-help-not-sign',
    )
    expect(of({ duty: 'tim-pengawas-swakelola', person: { ...rest, conflict: 'other-of-pasal-43' } })).toBe(
      'not-eligible',
    )
  })

  it('who is detained cannot hold a duty; of staff who are no ASN no rule was read', () => {
    expect(of({ duty: 'pengawas-pekerjaan', person: { ...rest, detained: true } })).toBe('not-eligible')
    expect(of({ duty: 'pengawas-pekerjaan', person: { ...rest, kind: 'pppk', detained: true } })).toBe('not-eligible')
    expect(of({ duty: 'pengawas-pekerjaan', person: { ...rest, kind: 'thl', detained: true } })).toBe(
      'no-obstacle-found may-help-not-sign',
    )
  })
})

describe('laws of the code', () => {
  const facts: fc.Arbitrary<EligibilityFacts> = fc.record(
    {
      duty: fc.constantFrom(...ADDITIONAL_DUTIES),
      on: fc.integer({ min: 0, max: 3_200 }).map((days) => addDays('2018-03-22', days)),
      fund: fc.constantFrom('apbn', 'apbd'),
      ppkTasks: fc.boolean(),
      person: fc.record(
        {
          kind: fc.constantFrom('pns', 'pppk', 'cpns', 'thl', 'tni', 'pegawai-blud-non-asn'),
          position: fc.constantFrom(...DUTY_POSITIONS),
          certificate: fc.constantFrom(...PROCUREMENT_CERTIFICATES),
          conflict: fc.constantFrom(...DUTY_CONFLICTS),
          pact: fc.constantFrom(...PACTS),
          diploma: fc.constantFrom('s1', 'd3'),
          golongan: fc.constantFrom('II/c', 'III/a'),
          detained: fc.boolean(),
          inUnit: fc.boolean(),
          pengelolaPbj: fc.boolean(),
          holds: fc.array(
            fc.record(
              { duty: fc.constantFrom(...ADDITIONAL_DUTIES), samePackage: fc.boolean() },
              { requiredKeys: ['duty'] },
            ),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: [] },
      ),
      package: fc.record(
        { value: fc.integer({ min: 0, max: 400_000_000 }), character: fc.constantFrom('simple', 'general', 'complex') },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['duty', 'on'] },
  )

  it('is plain JSON, changes no input, and answers alike twice', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const before = JSON.stringify(one)
        const decision = checkEligibility(one)
        expect(JSON.stringify(one)).toBe(before)
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
        expect(checkEligibility(one)).toEqual(decision)
      }),
      { numRuns: runs(150) },
    )
  })

  it('forgetting a fact never turns an answer into another one', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('kind', 'certificate', 'holds', 'conflict', 'detained', 'pact'),
        (one, forgotten) => {
          const whole = told(checkEligibility(one))
          const { [forgotten as keyof DutyCandidate]: _, ...person } = one.person ?? {}
          const less = checkEligibility({ ...one, person })
          if (less.status === 'decided' && !whole.startsWith('outside')) expect(told(less)).toBe(whole)
        },
      ),
      { numRuns: runs(150) },
    )
  })

  it('not eligible means that a part says why, and eligible that none does', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const decision = checkEligibility(one)
        if (decision.status !== 'decided') return
        if (decision.conclusion.eligibility === 'not-eligible') expect(decision.basis.length).toBeGreaterThan(0)
        else expect(obstacles(decision)).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('the requirements apart', () => {
  it('can be traced', () => {
    const facts = ppk('2022-03-01').facts
    const rows = trace(eligibilityRequirements, eligibilityRequirements(facts))
    expect(rows.find(({ question }) => question === 'certificate')?.row).toBe('ppk-plain/competence/2021')
    expect(rows.filter(({ table }) => table === 'duty-beside').length).toBe(11)
  })
})

describe('what is no fact', () => {
  it.each([
    [{ on: '2022-02-30' }, /^on: /],
    [{ duty: 'ppk' }, /^duty: 'ppk'/],
    [{ fund: 'dana-desa' }, /^fund: 'dana-desa'/],
    [{ person: { kind: 'robot' } }, /^person.kind: 'robot'/],
    [{ person: { kind: 'constructor' } }, /^person.kind: 'constructor'/],
    [{ person: { diploma: 's9' } }, /^person.diploma: 's9'/],
    [{ person: { golongan: 'V/a' } }, /^person.golongan: 'V\/a'/],
    [{ person: { detained: 'ya' } }, /^person.detained: 'ya'/],
    [{ ppkTasks: 1 }, /^ppkTasks: '1'/],
    [{ person: { holds: [{ duty: 'ketua' }] } }, /^person.holds.duty: 'ketua'/],
    [{ package: { value: 0.5 } }, /^package.value: 0.5/],
    [{ package: { value: -1 } }, /^package.value: -1/],
    [{ package: { character: 'hard' } }, /^package.character: 'hard'/],
    [{ package: { type: 'd' } }, /^package.type: 'd'/],
  ])('%j is refused by name', (wrong, message) => {
    expect(() => checkEligibility({ duty: 'pejabat-pembuat-komitmen', on: '2022-03-01', ...wrong } as never)).toThrow(
      message,
    )
  })
})
